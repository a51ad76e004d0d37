"""Stands in for the backend's Python: speaks its protocol, classifies nothing. What it does is told by FAKE_BACKEND.

well     writes every output, by GDAL, with progress            slow     says one progress, then nothing for a minute
refused  says that the input is wrong                           dead     says one progress, then dies
strange  says something that is no message                      bare     has no packages (only the search for them is asked)
gated    well, but each job waits until the file FAKE_RECORD.gate is there, and takes it away

Teach is answered by a map of the class that was painted last.
With --warm it takes job after job; each is added to the file FAKE_RECORD.all as well.
"""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal, ogr, osr

START = ["-s", "-u", "-m", "backend"]
gdal.UseExceptions()
ogr.UseExceptions()


def main() -> None:
    mode = os.environ.get("FAKE_BACKEND", "well")
    assert sys.argv[1:] in ([*START, "--watched"], [*START, "--warm"]), sys.argv
    if sys.argv[-1] == "--watched":
        answer(json.loads(sys.stdin.readline()), mode)
        return
    for line in sys.stdin:
        answer(json.loads(line), mode)


def answer(job: dict, mode: str) -> None:
    pids = [os.getpid()]
    if mode == "slow":
        os.mkdir((job["output"] or job["map"]) + ".part")
        pids.append(subprocess.Popen(["sleep", "60"]).pid)
    record = Path(os.environ["FAKE_RECORD"])
    text = json.dumps({**job, "pids": pids, "mask_is": mask_of(job)})
    if sys.argv[-1] == "--warm":
        with open(f"{record}.all", "a") as file:
            print(text, file=file)
    part = record.with_name(f"{record.name}.{os.getpid()}")
    part.write_text(text)
    part.replace(record)  # whole, as soon as it is there
    say("Note", text="Model tiny, cpu.")
    say("Progress", done=50, total=100, unit="px", rate=1e6, left=3.0, text="classifying")
    print("Traceback: last words", file=sys.stderr)
    if mode == "slow":
        time.sleep(60)
    if mode == "dead":
        os.abort()
    if mode == "strange":
        print("Hello", flush=True)
    if mode == "refused":
        say("Failed", message="The image is a palette image; expand it first.", detail="", is_input=True)
    if mode == "gated":
        while not os.path.exists(f"{record}.gate"):
            time.sleep(0.01)
        os.unlink(f"{record}.gate")
    if mode in ("well", "gated") and job["kind"] == "Teach":
        teach(job)
    elif mode in ("well", "gated"):
        write(job)
        outputs = {name: job[name] for name in ("output", "polygons", "footprints", "confidence") if job[name]}
        found = {"pixels": {"building": 30, "tree": 10}, "area_m2": {"building": 3.0, "tree": 1.0}, "seconds": 1.0}
        say("Segmented", outputs=outputs, megapixels_per_second=1.0, device="cpu", precision="float32", **found)


def teach(job: dict) -> None:
    """A map of the class that was painted last, or of buildings; a class of its own waits for three strokes. Surer in the east."""
    added = dict(item.split("=", 1) for item in job["legend"].split(", ") if item)
    counts = Counter(str(item["class"]) for item in job["painted"])
    waiting = [item["id"] for item in job["painted"] if str(item["class"]) in added and counts[str(item["class"])] < 3]
    used = [item for item in job["painted"] if item["id"] not in waiting]
    outputs = {name: job[name] for name in ("map", "confidence", "output") if job[name]}
    if job["map"]:
        write_raster(job["map"], job["image"], lambda x: used[-1]["class"] if used else 2)
        write_raster(job["confidence"], job["image"], lambda x: min(99, 40 + x))
    if job["output"]:  # the base's card, by another name
        os.mkdir(job["output"])
        Path(job["output"], "card.json").write_bytes(Path(job["base"], "card.json").read_bytes())
    classes = [{"code": 2, "name": "building", "color": "#0000ff"}, {"code": 4, "name": "tree", "color": "#00ff00"}]
    for code, text in added.items():
        if counts[code] >= 3:
            classes.append(dict(zip(("code", "name", "color"), (int(code), *text.split(":")))))
    found = {
        "pixels": {},
        "classes": classes,
        "strokes": {"any": len(used)},
        "labelled": {},
        "outside": [],
        "empty": [],
        "waiting": waiting,
    }
    say("Taught", outputs=outputs, strength=1.0, loo=0.9, loo_before=0.5, changed_elsewhere=0.0, seconds={}, **found)


def write_raster(path: str, like: str, value_at: Callable[[int], int]) -> None:
    """`value_at`: by the column."""
    image = gdal.Open(like)
    raster = gdal.GetDriverByName("GTiff").Create(path, image.RasterXSize, image.RasterYSize, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(image.GetGeoTransform())
    raster.SetProjection(image.GetProjection())
    line = bytes(value_at(x) for x in range(image.RasterXSize))
    raster.GetRasterBand(1).WriteRaster(0, 0, image.RasterXSize, image.RasterYSize, line * image.RasterYSize)


def say(kind: str, **fields: object) -> None:
    print(json.dumps({"kind": kind, **fields}), flush=True)


def mask_of(job: dict) -> list:
    """Area and EPSG code of each polygon in the mask."""
    if not job.get("mask"):
        return []
    layer = ogr.Open(job["mask"])
    return [[round(item.GetGeometryRef().GetArea(), 2), layer[0].GetSpatialRef().GetAuthorityCode(None)] for item in layer[0]]


def write(job: dict) -> None:
    image = gdal.Open(job["image"])
    for path, value in ((job["output"], 2), (job["confidence"], 80)):
        if path:
            raster = gdal.GetDriverByName("GTiff").Create(path, image.RasterXSize, image.RasterYSize, 1, gdal.GDT_Byte)
            raster.SetGeoTransform(image.GetGeoTransform())
            raster.SetProjection(image.GetProjection())
            raster.GetRasterBand(1).Fill(value)
    for field in ("polygons", "footprints"):
        if job[field]:
            write_polygon(job[field], field, image)


def write_polygon(path: str, name: str, image: gdal.Dataset) -> None:
    """One that covers the image."""
    x, width, _, y, _, height = image.GetGeoTransform()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer(name, osr.SpatialReference(image.GetProjection()), ogr.wkbPolygon)
    values = {"class": 2, "name": "building"} if name == "polygons" else {"direction": 12.0}
    values = {**values, "area_m2": 4.0, "confidence": 80.0}
    kinds = {int: ogr.OFTInteger, str: ogr.OFTString, float: ogr.OFTReal}
    for field, value in values.items():
        layer.CreateField(ogr.FieldDefn(field, kinds[type(value)]))
    feature = ogr.Feature(layer.GetLayerDefn())
    for field, value in values.items():
        feature[field] = value
    x_max, y_min = x + width * image.RasterXSize, y + height * image.RasterYSize
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({x} {y_min}, {x_max} {y_min}, {x_max} {y}, {x} {y}, {x} {y_min}))"))
    layer.CreateFeature(feature)


if __name__ == "__main__":
    main()
