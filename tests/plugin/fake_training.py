"""Stands in for the backend's Python where a network is to be trained: learns nothing, fills the model folder as the backend does.

FAKE_TRAINING says what it does: well (60 steps, then the end), slow (a step now and then until it is told to stop; never the last),
refused (says that the input is wrong), lost (fails at step 30, after a validation), dead (dies there).
"""

import json
import math
import os
import shutil
import sys
import time
from pathlib import Path

from osgeo import gdal, ogr, osr

START = ["-s", "-u", "-m", "backend", "--watched"]
PLANNED, EVERY = 600, 10  # steps; steps between two validations
NAMES = ("impervious surfaces", "building", "low vegetation", "tree", "car")
COLORS = ((255, 255, 255), (0, 0, 255), (0, 255, 255), (0, 255, 0))
SIDE, GAP = 64, 6  # pixels of the window in the picture, between two of them
gdal.UseExceptions()
ogr.UseExceptions()


class ModelFolder:
    """Written by `train`, as by the backend: a line for each step, every few steps a validation with its picture."""

    def __init__(self, path, steps=PLANNED, job=None):
        self.path, self.steps, self.job = Path(path), steps, job or {}
        self.path.mkdir(parents=True, exist_ok=True)
        self.step = json.loads((self.path / "run.json").read_text())["step"] if (self.path / "checkpoint.pt").exists() else 0
        self.say("running")

    def say(self, state):
        part = self.path / "run.json.part"
        part.write_text(json.dumps({"job": self.job, "state": state, "step": self.step, "steps": self.steps}))
        part.replace(self.path / "run.json")

    def train(self, steps, every=EVERY):
        for _ in range(steps):
            self.step += 1
            self.add("losses.jsonl", {"step": self.step, "loss": loss_at(self.step), "rate": 3e-4})
            if self.step % every == 0:
                self.validate()

    def validate(self, ended=""):
        write_picture(self.path / "validation.png", self.step)
        for name in ("best.pt", "checkpoint.pt"):
            (self.path / name).write_bytes(b"weights")
        self.add("history.jsonl", {**validation(self.step), "ended": ended})
        self.say("running")

    def add(self, name, line):
        with open(self.path / name, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def end(self, card):
        """`card`: the file of another model's."""
        shutil.copyfile(card, self.path / "card.json")
        self.say("ended")


def loss_at(step):
    return 0.25 + 1.5 * math.exp(-step / 120) + 0.12 * math.sin(step * 1.7) * math.exp(-step / 300)


def validation(step):
    rise = 1 - math.exp(-step / 150)
    f1 = {name: round(rise * (0.93 - 0.09 * k), 4) for k, name in enumerate(NAMES)}
    mean = sum(f1.values()) / len(f1)
    scores = {"score": mean, "mean_f1": mean, "mean_iou": mean - 0.05, "overall_accuracy": mean + 0.06, "f1": f1}
    return {"step": step, "loss": loss_at(step), "rate": 3e-4, "seconds": step / 2, "scores": scores}


def write_picture(path, step):
    """Image, truth and prediction beside each other; the prediction comes nearer to the truth."""
    raster = gdal.GetDriverByName("MEM").Create("", 3 * SIDE + 2 * GAP, SIDE, 3)
    for band in range(3):
        rows = bytearray()
        for y in range(SIDE):
            for part, shift in ((0, 0), (1, 0), (2, max(0, 20 - step // 20))):
                for x in range(SIDE):
                    k = 1 if 8 <= x < 32 and 8 + shift <= y < 28 + shift else 3 if (x - 44) ** 2 + (y - 40) ** 2 < 150 - 4 * shift else 2
                    rows.append(COLORS[k][band] if part else (120, 90, 140, 60)[k] + 15 * band)
                rows += b"\xff" * GAP * (part < 2)
        raster.GetRasterBand(band + 1).WriteRaster(0, 0, 3 * SIDE + 2 * GAP, SIDE, bytes(rows))
    part = str(path) + ".part"
    gdal.GetDriverByName("PNG").CreateCopy(part, raster)
    os.replace(part, path)


def write_windows(path, image):
    """Four windows of the image, the last one held out."""
    raster = gdal.Open(image)
    x, width, _, y, _, height = raster.GetGeoTransform()
    side = raster.RasterXSize * width / 4
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("windows", osr.SpatialReference(raster.GetProjection()), ogr.wkbPolygon)
    for name, kind in (
        ("role_code", ogr.OFTInteger),
        ("role", ogr.OFTString),
        ("labelled_pixels", ogr.OFTInteger),
        ("image", ogr.OFTString),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for k in range(4):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["role_code"], feature["role"] = (2, "held out") if k == 3 else (1, "training")
        feature["labelled_pixels"], feature["image"] = 100, image
        left, bottom = x + k * side, y + height * raster.RasterYSize
        corners = ((left, bottom), (left + side, bottom), (left + side, y), (left, y), (left, bottom))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{a} {b}' for a, b in corners)}))"))
        layer.CreateFeature(feature)


def main():
    if "-c" in sys.argv:
        print("")
        return
    assert sys.argv[1:] == START, sys.argv
    job, mode = json.loads(sys.stdin.readline()), os.environ.get("FAKE_TRAINING", "well")
    part = Path(f"{os.environ['FAKE_RECORD']}.part")
    part.write_text(json.dumps({**job, "pid": os.getpid()}))
    part.replace(os.environ["FAKE_RECORD"])  # whole, as soon as it is there
    if mode == "refused":
        say("Failed", message="The legend has 1 class; a network tells 2 to 254 apart.", detail="", is_input=True)
        return
    folder = ModelFolder(job["output"], job["steps"] or PLANNED, job)
    (folder.path / "stop").unlink(missing_ok=True)
    write_windows(folder.path / "windows.gpkg", job["images"][0]) if not (folder.path / "windows.gpkg").exists() else None
    say("Note", text="3 windows to train on, 1 held out before any stitching, at 0.2 m per pixel.")
    last, parent = folder.step + 60 if mode == "well" else folder.steps, os.getppid()
    while folder.step < last and not (folder.path / "stop").exists():
        if mode == "slow" and folder.step == last - 1 and os.getppid() == parent:
            time.sleep(0.02)
            continue
        folder.train(1)
        say("Progress", done=folder.step, total=folder.steps, unit="steps", rate=1.8, left=30.0, text="Training")
        if mode in ("lost", "dead") and folder.step == 30:
            print("Traceback: last words", file=sys.stderr)
            if mode == "dead":
                os.abort()
            say("Failed", message="The loss is nan at step 30: lower the learning rate.", detail="Traceback", is_input=False)
            return
        time.sleep(0.02 if mode == "slow" else 0)
    folder.validate("stopped; the best network so far is kept" if folder.step < last else f"{folder.step} steps are done")
    folder.end(Path(job["base"]) / "card.json")
    outputs = {"model": str(folder.path), "windows": str(folder.path / "windows.gpkg")}
    scores = {name: {} for name in ("iou", "precision", "recall", "support")} | validation(folder.step)["scores"]
    say("Trained", outputs=outputs, **scores)


def say(kind, **fields):
    print(json.dumps({"kind": kind, **fields}), flush=True)


if __name__ == "__main__":
    main()
