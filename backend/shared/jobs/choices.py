"""The words that several jobs choose among, and the options that several jobs share."""

from __future__ import annotations

from functools import partial

from ..option import READ, WRITTEN, option

BUNDLED = "landquilt-lite0"  # the model folder below resources/models that is used unless another is named
DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16", "float16")
LARGEST_SEED = 2**31 - 1

NODATA = 'what is no data: auto (as the file says, or seems to mean), none, values as 0 or "0, 255", or a range as 0:12'
LAYER = "class raster, GeoPackage or GeoJSON (FILE.gpkg|layername=NAME where a file has several layers)"
LEGEND = 'the classes: isprs, a model, or "1=building, 2=tree:#00ff00"; default: what the first layer that names classes says'

# Each is called once in every job that has the option.
model = partial(option, default=BUNDLED, help="bundled model or model folder", unit="NAME_OR_FOLDER")
device = partial(option, default="auto", help="where the network runs; auto: a graphics card where there is one", choices=DEVICES)
precision = partial(option, default="auto", help="of the network's arithmetic; auto: half where it is faster", choices=PRECISIONS)
seed = partial(option, default=0, help="the same number draws the same", least=0, most=LARGEST_SEED)
extent = partial(option, default=None, unit="X_MIN Y_MIN X_MAX Y_MAX", count=4)
legend = partial(option, default="", help=LEGEND, unit="LEGEND")
mask = partial(option, default="", unit="POLYGONS", path=READ)
edge_map = partial(option, default="", unit="OUT.tif", path=WRITTEN)  # 0 to 100 per cent, 255 no data
table = partial(option, default="", help='what its values mean: "0=building, 7=tree"', unit="TABLE")
tile = partial(option, default=512, unit="PX", least=16, most=16_384)
simplify = partial(option, default=0.0, help="tolerance of the polygons' borders, which stay shared", unit="METRES", least=0, most=1e6)
pixel_size = partial(
    option, None, "on the ground, to compute and write at; default: compute at the model's, write on the image's grid",
    unit="METRES", least=0, most=1e5,
)  # fmt: skip
scaling = partial(
    option, default="auto", choices=("auto", "card", "percentiles"),
    help="how values that are not 8-bit become the model's range: by the model's own, or by the image's percentiles",
)  # fmt: skip
bands = partial(option, default=None, help="bands of the image, in the order of the model's", unit="1,2,3")
nodata = partial(option, "auto", NODATA, unit="VALUES")
minimum_area = partial(option, 0.0, "smaller polygons go to the neighbour with the longest shared border", unit="M2", least=0, most=1e12)
run_on = partial(option, default="here", help="here, threads:N, processes:N or dask://HOST:PORT", unit="PLACE")
overlap = partial(option, 128, "of neighbouring windows, at most three quarters of the tile", unit="PX", least=0, most=12_288)
windows = partial(option, 4, "windows at once on a GPU; halved when memory runs out", unit="N", least=1, most=4096)
