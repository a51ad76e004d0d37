"""Every kind of wrong input or broken machine: one sentence that names the value and what to do, the right exit status, and
nothing half-written. The one list of them."""

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from landquilt.backend.__main__ import main
from landquilt.backend.shared.card import WEIGHTS, read_card, write_card
from rasterio.enums import ColorInterp

from .conftest import GSD, UTM, make_model, textured, write_image

ROOT = Path(__file__).parents[2]


@dataclass
class Case:
    """Arguments by name, as a function of the folder; words the sentence must have; the exit status."""

    name: str
    words: tuple[str, ...]
    status: int = 2
    make: Callable[[Path], dict[str, object]] = field(default=lambda folder: {})


def damaged_raster(folder: Path) -> dict[str, object]:
    path = write_image(folder / "damaged.tif", textured(3, 600, 600), compress="deflate", tiled=True, blockxsize=256, blockysize=256)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20000] = bytes(20000)
    path.write_bytes(data)
    return {"image": path}


def text_for_raster(folder: Path) -> dict[str, object]:
    (folder / "notes.tif").write_text("this is not a raster")
    return {"image": folder / "notes.tif"}


def palette_raster(folder: Path) -> dict[str, object]:
    with rasterio.open(folder / "palette.tif", "w", driver="GTiff", count=1, height=100, width=100, dtype="uint8") as file:
        file.write_colormap(1, {0: (0, 0, 0, 255), 1: (255, 0, 0, 255)})
        file.write(textured(1, 100, 100))
        assert file.colorinterp[0] == ColorInterp.palette
    return {"image": folder / "palette.tif", "bands": "1,1,1"}


def without_crs(folder: Path) -> Path:
    return write_image(folder / "plain.tif", textured(3, 100, 100), crs=None)


def mask_file(folder: Path, text: str) -> Path:
    (folder / "mask.geojson").write_text(text)
    return folder / "mask.geojson"


NOTHING = json.dumps({"type": "FeatureCollection", "features": []})
SQUARE = json.dumps({"type": "Polygon", "coordinates": [[[11, 46], [12, 46], [12, 47], [11, 47], [11, 46]]]})


def own_model(folder: Path) -> Path:
    return make_model(folder / "model")


def without_weights(folder: Path) -> dict[str, object]:
    (own_model(folder) / WEIGHTS).unlink()
    return {"model": folder / "model"}


def altered_weights(folder: Path) -> dict[str, object]:
    weights = own_model(folder) / WEIGHTS
    data = bytearray(weights.read_bytes())
    data[-100] ^= 1
    weights.write_bytes(data)
    return {"model": folder / "model"}


def mismatching_weights(folder: Path) -> dict[str, object]:
    card = read_card(own_model(folder))
    write_card(folder / "model", type(card)(**{**vars(card), "architecture": "resnet34-spp-steps"}))
    return {"model": folder / "model"}


def unknown_network(folder: Path) -> dict[str, object]:
    card = read_card(own_model(folder))
    write_card(folder / "model", type(card)(**{**vars(card), "architecture": "vgg"}))
    return {"model": folder / "model"}


def damaged_card(folder: Path) -> dict[str, object]:
    (own_model(folder) / "card.json").write_text('{"mlm:name": "half')
    return {"model": folder / "model"}


def linked_output(folder: Path) -> dict[str, object]:
    image = write_image(folder / "image.tif", textured(3, 100, 100))
    (folder / "link.tif").symlink_to(image)
    return {"image": image, "output": folder / "link.tif"}


def same_output(folder: Path) -> dict[str, object]:
    image = write_image(folder / "image.tif", textured(3, 100, 100))
    return {"image": image, "output": image}


def source_of_a_mosaic(folder: Path) -> dict[str, object]:
    """A virtual raster of a virtual raster of the file that is to be written."""
    image = write_image(folder / "image.tif", textured(3, 100, 100))
    source = '<SimpleSource><SourceFilename relativeToVRT="1">{}</SourceFilename><SourceBand>{}</SourceBand></SimpleSource>'
    for name, inner in (("inner.vrt", "image.tif"), ("outer.vrt", "inner.vrt")):
        bands = "".join(f'<VRTRasterBand dataType="Byte" band="{k}">{source.format(inner, k)}</VRTRasterBand>' for k in (1, 2, 3))
        (folder / name).write_text(f'<VRTDataset rasterXSize="100" rasterYSize="100">{bands}</VRTDataset>')
    return {"image": folder / "outer.vrt", "output": image}


def output_below_a_file(folder: Path) -> dict[str, object]:
    (folder / "file").write_text("")
    return {"output": folder / "file" / "map.tif"}


CASES = (
    Case("a missing raster", ("missing.tif", "does not exist"), make=lambda folder: {"image": folder / "missing.tif"}),
    Case("a file that is no raster", ("notes.tif", "not a raster"), make=text_for_raster),
    Case("a damaged raster", ("damaged.tif", "row", "damaged"), status=1, make=damaged_raster),
    Case("a palette", ("palette.tif", "palette"), make=palette_raster),
    Case("complex numbers", ("complex",), make=lambda f: {"image": write_image(f / "c.tif", np.ones((3, 9, 9), "complex64"))}),
    Case("too few bands", ("has 2 band(s)", "reads 3"), make=lambda f: {"image": write_image(f / "two.tif", textured(2, 90, 90))}),
    Case("a band that is not there", ("no band 7",), make=lambda folder: {"bands": "1,2,7"}),
    Case("too few bands named", ("reads 3", "2 were named"), make=lambda folder: {"bands": "1,2"}),
    Case("an empty extent", ("extent", "empty"), make=lambda folder: {"extent": "5 5 5 9"}),
    Case("an extent outside the image", ("extent", "outside"), make=lambda folder: {"extent": "0 0 10 10"}),
    Case("a missing mask", ("nothing.geojson", "does not exist"), make=lambda folder: {"mask": folder / "nothing.geojson"}),
    Case("a mask that is no vector file", ("mask.geojson", "GeoJSON"), make=lambda folder: {"mask": mask_file(folder, "hello")}),
    Case("a mask without polygons", ("no polygons",), make=lambda folder: {"mask": mask_file(folder, NOTHING)}),
    Case("a mask on an image without a CRS", ("coordinate reference system",),
         make=lambda folder: {"image": without_crs(folder), "mask": mask_file(folder, SQUARE)}),
    Case("a pixel size without a CRS", ("pixel size", "coordinate reference system"),
         make=lambda folder: {"image": without_crs(folder), "pixel-size": "0.3"}),
    Case("a pixel size of nothing", ("pixel size is 0",), make=lambda folder: {"pixel-size": "0"}),
    Case("a pixel size that no pixel can fill", ("0.15 m", "too coarse", "0.001 m"), make=lambda folder: {"pixel-size": "0.001"}),
    Case("an image too coarse for the model", ("10 m per pixel", "too coarse", "0.63 m"),
         make=lambda f: {"image": write_image(f / "s2.tif", textured(3, 90, 90), transform=UTM @ Affine.scale(10 / GSD))}),
    Case("a minimum area that is no number", ("minimum area",), make=lambda folder: {"minimum-area": "nan"}),
    Case("an unknown model", ("no model 'vgg'",), make=lambda folder: {"model": "vgg"}),
    Case("a model without weights", ("no weights", WEIGHTS), make=without_weights),
    Case("altered weights", ("SHA-256",), make=altered_weights),
    Case("weights of another network", ("do not fit the card",), make=mismatching_weights),
    Case("a network that does not exist", ("vgg",), make=unknown_network),
    Case("a damaged card", ("card.json", "damaged"), make=damaged_card),
    Case("an output equal to the input", ("is the image itself",), make=same_output),
    Case("an output that links to the input", ("is the image itself",), make=linked_output),
    Case("an output that a mosaic is made of", ("image.tif", "a part of the image"), make=source_of_a_mosaic),
    Case("a nodata value that is no number", ("'black'", "auto", "0:12"), make=lambda folder: {"nodata": "black"}),
    Case("two outputs in one file", ("is the output itself",), make=lambda folder: {"confidence": folder / "map.tif"}),
    Case("an output that is no GeoTIFF", ("map.png", "ends with .tif"), make=lambda folder: {"output": folder / "map.png"}),
    Case("polygons that are no GeoPackage", ("map.shp", "ends with .gpkg"), make=lambda folder: {"polygons": folder / "map.shp"}),
    Case("two outputs with one style", ("map.tiff", "style"), make=lambda folder: {"confidence": folder / "map.tiff"}),
    Case("a folder that does not exist", ("nowhere", "does not exist"), make=lambda folder: {"output": folder / "nowhere" / "map.tif"}),
    Case("a folder that is a file", ("does not exist",), make=output_below_a_file),
    Case("an output that is a folder", ("cannot be written",), make=lambda folder: {"output": folder}),
    Case("a device this machine does not have", ("no device 'mps'", "cpu"), make=lambda folder: {"device": "mps"}),
    Case("a precision the device does not have", ("float16",), make=lambda folder: {"precision": "float16", "device": "cpu"}),
    Case("a tile no network takes", ("tile of 100",), make=lambda folder: {"tile": "100"}),
    Case("an overlap as large as the tile", ("overlap of 128",), make=lambda folder: {"overlap": "128"}),
    Case("a batch of nothing", ("batch cannot be 0", "1 to 4096"), make=lambda folder: {"batch": "0"}),
    Case("an unknown place to run", ("'moon'", "dask://"), make=lambda folder: {"run-on": "moon"}),
    Case("a Dask cluster that is not there", ("dask",), make=lambda folder: {"run-on": "dask://127.0.0.1:9"}),
)  # fmt: skip


def words_of(image, folder: Path, model: str, **options) -> list[str]:
    """The command's arguments."""
    arguments = {"image": image, "output": folder / "map.tif", "model": model, "tile": 128, "overlap": 48} | options
    words = ["segment", str(arguments.pop("image")), str(arguments.pop("output"))]
    for name, value in arguments.items():
        words += [f"--{name}", *(str(value).split() if name == "extent" else [str(value)])]
    return words


def segment(words: list[str], before: Callable[[], None]) -> tuple[int, str]:
    """Exit status and stderr of the command in a process of its own, `before` called in it first."""
    line = [sys.executable, "-m", "backend", *words]
    made = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, preexec_fn=before, timeout=300)
    return made.returncode, made.stderr


def names_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def check(made: tuple[int, str], words: tuple[str, ...], status: int) -> None:
    last = made[1].strip().splitlines()[-1]
    assert made[0] == status, made[1]
    assert last.startswith("Error: ")
    assert last.endswith(".")
    for word in words:
        assert word.lower() in last.lower(), last
    assert "Traceback" not in made[1]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_input_gives_one_sentence_and_leaves_nothing(case, image, model, tmp_path, capfd):
    options = case.make(tmp_path)
    before = names_below(tmp_path)
    status = main(words_of(**{"image": image, "folder": tmp_path, "model": model, **options}))
    said = capfd.readouterr().err
    check((status, said), case.words, case.status)
    if f"is kept in {tmp_path / 'map.tif.part'}; resuming goes on from there." in said:  # a drive that comes back, say
        shutil.rmtree(tmp_path / "map.tif.part")
    assert names_below(tmp_path) == before


@pytest.mark.slow
def test_a_full_disk_gives_one_sentence_and_leaves_the_old_map_whole(model, tmp_path):
    """The limit on a file's size stands for the disk: the same error, the same place in the code."""
    image = write_image(tmp_path / "ortho.tif", textured(3, 1000, 1000))
    (tmp_path / "map.tif").write_text("old")

    def limit() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    made = segment(words_of(image, tmp_path, model), limit)
    check(made, ("map.tif.part", "space"), 1)
    assert (tmp_path / "map.tif").read_text() == "old" and not (tmp_path / "map.tif.part").exists()


@pytest.mark.slow
def test_too_little_memory_gives_one_sentence(image, model, tmp_path):
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1_150_000_000, 1_150_000_000))

    made = segment(words_of(image, tmp_path, model, tile=4096, overlap=0), limit)
    check(made, ("memory",), 1)
    assert not (tmp_path / "map.tif").exists()


@pytest.mark.slow
def test_a_worker_that_dies_gives_one_sentence(model, tmp_path):
    image = write_image(tmp_path / "ortho.tif", textured(3, 1500, 900))
    line = [
        sys.executable,
        "-m",
        "backend",
        "segment",
        str(image),
        str(tmp_path / "map.tif"),
        f"--model={model}",
        "--tile=128",
        "--overlap=48",
    ]
    process = subprocess.Popen([*line, "--run-on=processes:2"], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    children: list[str] = []
    while not children:
        assert process.poll() is None
        found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        children = [pid for pid in found if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    os.kill(int(children[0]), 9)
    text = process.communicate(timeout=300)[1]
    assert process.returncode == 1
    assert "worker process died" in text.strip().splitlines()[-1]
    assert not (tmp_path / "map.tif").exists()
