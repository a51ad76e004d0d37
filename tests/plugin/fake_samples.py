"""Stands in for the backend's warm worker where samples of a training are asked for: the values it finds are told by a file.

FAKE_VALUES names a JSON file: {"values": {value: pixels}, "nodata": [value, pixels]}. What a value means it decides as the backend does
in the simplest case, by the class table, else by name or code. "seconds" in the file makes it slow, "failed" is a sentence that it says
instead. Each job is added to the file FAKE_JOBS.
"""

import json
import os
import sys
import time
from pathlib import Path

from osgeo import gdal

ISPRS = ("impervious surfaces", "building", "low vegetation", "tree", "car", "clutter")
START = ["-s", "-u", "-m", "backend", "--warm"]
gdal.UseExceptions()


def main():
    if "-c" in sys.argv:
        print("")
        return
    assert sys.argv[1:] == START, sys.argv
    for line in sys.stdin:
        job = json.loads(line)
        with open(os.environ["FAKE_JOBS"], "a", encoding="utf-8") as file:
            print(json.dumps({**job, "pid": os.getpid()}), file=file)
        answer(job, json.loads(Path(os.environ["FAKE_VALUES"]).read_text(encoding="utf-8")))


def answer(job, found):
    if found.get("failed"):
        say("Failed", message=found["failed"], detail="", is_input=True)
        return
    time.sleep(found.get("seconds", 0))
    legend = [part.partition("=")[2].partition(":#")[0] for part in job["legend"].split(",")] if "=" in job["legend"] else ISPRS
    legend = [name.strip() for name in legend]
    table = dict(part.strip().split("=") for part in job["classes"].split(",") if part)
    values = [entry(value, pixels, table, legend) for value, pixels in found["values"].items()]
    is_known = all(value["is_known"] for value in values)
    if "nodata" in found:
        value, pixels = found["nodata"]
        is_nodata = value not in table  # what the table names is a value like others
        values.append({**entry(value, pixels, {value: "ignore"} if is_nodata else table, legend), "is_nodata": is_nodata})
    names = ["window1", "window2", "window3", "window4", "stitched", "stitched_image"] if job["stitched"] != 0 else ["window1", "sample"]
    outputs = {name: picture(Path(job["output"]), name, job["seed"]) for name in names} if is_known else {}
    problem = "" if is_known else "The class table does not say it."
    counts = {"labelled": {}, "legend": [], "training": {}, "held_out": {}, "windows": 0, "held_out_windows": 0, "gsd": None}
    say("Sampled", outputs=outputs, values=values, problem=problem, notes=["A note."], **counts)


def entry(value, pixels, table, legend):
    said = table.get(value)
    classes = [] if said == "ignore" else said.split("+") if said else [name for name in legend if name == value.lower() or name == value]
    code = int(value) if value.isdigit() else 0
    if not classes and said is None and 1 <= code <= len(legend):
        classes = [legend[code - 1]]
    is_known = bool(classes) or said == "ignore"
    return {
        "pair": 0,
        "value": value,
        "key": value,
        "name": "",
        "pixels": pixels,
        "classes": classes,
        "is_known": is_known,
        "is_nodata": False,
    }


def picture(folder, name, seed):
    folder.mkdir(parents=True, exist_ok=True)
    raster = gdal.GetDriverByName("MEM").Create("", 32, 32, 3)
    for band in range(3):
        raster.GetRasterBand(band + 1).Fill((40 * band + 90 * len(name) + 50 * seed) % 256)
    path = folder / f"{name}.png"
    gdal.GetDriverByName("PNG").CreateCopy(str(path), raster)
    return str(path)


def say(kind, **fields):
    print(json.dumps({"kind": kind, **fields}), flush=True)


if __name__ == "__main__":
    main()
