"""Teaching by strokes: what a simulated user gains where they paint, and what that costs where they do not look.

Three places, three seeds, five rounds of five strokes in one part; then the other parts are scored, too. The same strokes are
given to a random forest on the same features and, once for each place, to two minutes of fine-tuning. Needs LANDQUILT_DATA.

Where only buildings are known, a wrong building is painted as what the network shows around it. The labels of the hand-drawn
tiles leave out what is unsure, so their scores flatter; two of the places were trained on, Banepa and Glurns were not.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

from backend import segment, teach, train
from backend.raster import open_raster
from backend.shared.jobs import BUNDLED, Segment, Teach, Train
from backend.teaching.blend import over
from backend.teaching.session import KNOWN
from backend.teaching.strokes import CELL
from tests.benchmarks._new_classes import new_classes
from tests.benchmarks._painter import BUILDING, UNKNOWN, Painter, Part, Place

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("LANDQUILT_DATA", ROOT.parent / "shared" / "data"))
SIDE = 640  # pixels of a hand-drawn tile
CLASSES = 5  # without clutter
CANVAS = 700, 1000
LIMITS = {"gain": -0.20, "loss": 0.01, "seconds": 1.0, "memory": 1.5}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--places", nargs="+", default=["canvas", "pools", "banepa", "glurns", "leifers"])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--model", default=BUNDLED)
    parser.add_argument("--minutes", type=float, default=2.0, help="of fine-tuning; 0: none")
    options = parser.parse_args()
    figures: list[dict[str, Any]] = []
    with TemporaryDirectory(prefix="landquilt-") as name:
        figures += speed(Path(name), options.model) if "canvas" in options.places else []
        figures += list(new_classes(Path(name), options.model, LIMITS["loss"])) if "pools" in options.places else []
        if not DATA.is_dir():
            print(f"There is no imagery in {DATA}: nothing is taught on real places.")
        for place in places(options.places, Path(name), options.model) if DATA.is_dir() else ():
            figures += scores(place, options.seeds, options.model, Path(name), options.minutes)
    print(json.dumps(figures))
    return 0


def speed(folder: Path, model: str) -> list[dict[str, Any]]:
    """From a stroke to the map of a canvas, the worker warm."""
    h, w = CANVAS
    truth = scene(folder)
    place = Place("scene", folder / "scene.tif", truth, (h // 2, w // 2, h, w), [], is_binary=False)
    painter, times = Painter(place, 0, folder, model), []
    for _ in range(6):
        started, worked = time.perf_counter(), time.process_time()
        found = painter.ask(place.worked)
        times.append((time.perf_counter() - started, time.process_time() - worked, painter.answers[-1].seconds))
        painter.paint(found, truth[h // 2 : h // 2 + h, w // 2 : w // 2 + w], strokes=1)
    wall, processor, parts = sorted(times[1:], key=lambda item: item[0])[len(times) // 2 - 1]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    said = ", ".join(f"{name} {value:.2f} s" for name, value in parts.items())
    print(
        f"canvas of {w} x {h}: first {times[0][0]:.2f} s, then {wall:.2f} s ({said}; {processor:.2f} s of the processor); {memory:.2f} GB",
        flush=True,
    )
    return [
        {"what": "stroke to map of 1000 x 700, warm", "value": wall, "unit": "s", "limit": LIMITS["seconds"]},
        {"what": "memory of the worker", "value": memory, "unit": "GB", "limit": LIMITS["memory"]},
        {"what": "taught model over its parent, processor time", "value": ratio(painter, folder, model), "unit": "x", "limit": 1.15},
    ]


def scene(folder: Path) -> NDArray[np.uint8]:
    """A virtual one, four canvases large, and what is true of it; by a process of its own: its memory is not the worker's."""
    if not (folder / "labels.tif").exists():
        size = ["--height", str(2 * CANVAS[0]), "--width", str(2 * CANVAS[1]), "--gsd", "0.14", "--seed", "104"]
        line = [sys.executable, "-m", "backend", "scene", str(folder / "scene.tif"), str(folder / "labels.tif"), *size]
        subprocess.run(line, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    with rasterio.open(folder / "labels.tif") as file:
        return np.asarray(file.read(1))


def ratio(painter: Painter, folder: Path, model: str) -> float:
    """Of the processor's seconds, the least of three turns each, by turns."""
    list(teach.run(Teach(str(painter.place.image), painted=painter.strokes, base=model, output=str(folder / "taught"))))
    least: dict[str, float] = {}
    for _ in range(3):
        for name in (model, str(folder / "taught")):
            started = time.process_time()
            list(segment.run(Segment(str(painter.place.image), str(folder / "run.tif"), name)))
            least[name] = min(least.get(name, 1e9), time.process_time() - started)
    return least[str(folder / "taught")] / least[model]


def places(names: list[str], folder: Path, model: str) -> Iterator[Place]:
    for name in (name for name in names if name not in ("canvas", "pools")):
        yield banepa(folder, model) if name == "banepa" else hand_drawn(name)


def banepa(folder: Path, model: str) -> Place:
    """Four quarters of a town of which the buildings are known."""
    stem = str(DATA / "openaerialmap" / "banepa_nepal_z20")
    with rasterio.open(f"{stem}_buildings.tif") as file:
        roofs = file.read(1)
    list(segment.run(Segment(f"{stem}_rgb.tif", str(folder / "own.tif"), model)))
    with rasterio.open(folder / "own.tif") as file:
        own = file.read(1)
    near = ndimage.distance_transform_edt((own == BUILDING) | (own == 0), return_distances=False, return_indices=True)
    truth = np.where(roofs == 1, BUILDING, own[tuple(near)]).astype(np.uint8)
    truth[roofs == 255] = UNKNOWN
    h, w = (side // 2 for side in truth.shape)
    quarters = [(y, x, h, w) for y in (0, h) for x in (0, w)]
    return Place("banepa", Path(f"{stem}_rgb.tif"), truth, quarters[0], quarters[1:], is_binary=True)


def hand_drawn(name: str) -> Place:
    """The tiles of a site whose six classes were drawn by eye."""
    image = DATA / "southtyrol" / f"{name}_rgb.tif"
    with rasterio.open(image) as file:
        truth, transform = np.full(file.shape, UNKNOWN, np.uint8), file.transform
    parts = []
    for path in sorted((DATA / "southtyrol" / "hand").glob(f"{name}_*_lab.tif")):
        with rasterio.open(path) as file:
            x, y = (round(value) for value in ~transform @ (file.transform.c, file.transform.f))
            codes = file.read(1)
        truth[y : y + SIDE, x : x + SIDE] = np.where(codes == 255, UNKNOWN, codes + 1)
        parts.append((y, x, SIDE, SIDE))
    return Place(name, image, truth, parts[0], parts[1:], is_binary=False)


def scores(place: Place, seeds: list[int], model: str, folder: Path, minutes: float) -> Iterator[dict[str, Any]]:
    """Figures of a place; gains are counted downwards, for a limit is the most that a figure may be."""
    gains, losses = [], []
    for seed in seeds:
        KNOWN.clear()
        painter = Painter(turned(place, seed), seed, folder, model)
        before = judged(painter, painter.ask)
        painter.work()
        after = judged(painter, painter.ask)
        report(f"{place.name} {seed} taught", before, after)
        gains.append(after[0][0] - before[0][0])
        losses.append(before[1][0] - after[1][0])
        if seed == seeds[0]:
            report(f"{place.name} {seed} random forest", before, judged(painter, forest(painter)))
            if minutes:
                report(f"{place.name} {seed} fine-tuned", before, judged(painter, tuned(painter, minutes, model, folder)))
    yield {"what": f"{place.name}: building IoU lost where painted", "value": -float(np.mean(gains)), "limit": LIMITS["gain"]}
    yield {"what": f"{place.name}: building IoU lost elsewhere, mean", "value": float(np.mean(losses)), "limit": 0.0}
    yield {"what": f"{place.name}: building IoU lost elsewhere, worst", "value": float(np.max(losses)), "limit": LIMITS["loss"]}


def turned(place: Place, seed: int) -> Place:
    """Another part is worked in with each seed."""
    parts = [place.worked, *place.rest]
    k = seed % len(parts)
    return Place(place.name, place.image, place.truth, parts[k], parts[:k] + parts[k + 1 :], place.is_binary)


def judged(painter: Painter, map_of: Any) -> list[tuple[float, float]]:
    """Building IoU and mean F1 where it is painted, and in the rest."""
    place = painter.place
    return [score(place, [(part, map_of(part)) for part in parts]) for parts in ([place.worked], place.rest)]


def score(place: Place, maps: list[tuple[Part, NDArray[np.uint8]]]) -> tuple[float, float]:
    truth = np.concatenate([place.truth[y : y + h, x : x + w].ravel() for (y, x, h, w), _ in maps])
    found = np.concatenate([codes.ravel() for _, codes in maps])[truth != UNKNOWN]
    truth = truth[truth != UNKNOWN]
    both, one = ((truth == BUILDING) & (found == BUILDING)).sum(), ((truth == BUILDING) | (found == BUILDING)).sum()
    shares = [
        2 * ((truth == code) & (found == code)).sum() / ((truth == code).sum() + (found == code).sum())
        for code in range(1, CLASSES + 1)
        if (truth == code).any()
    ]
    return float(both / max(one, 1)), float("nan") if place.is_binary else float(np.mean(shares))


def report(name: str, before: list[tuple[float, float]], after: list[tuple[float, float]]) -> None:
    texts = []
    for where, old, new in zip(("painted", "elsewhere"), before, after):
        texts.append(f"{where} IoU {old[0]:.3f} > {new[0]:.3f}" + (f", F1 {old[1]:.3f} > {new[1]:.3f}" if old[1] == old[1] else ""))
    print(f"{name:28}", "; ".join(texts), flush=True)


def forest(painter: Painter) -> Any:
    """A random forest on the features of the painted cells alone, as convpaint has it."""
    from sklearn.ensemble import RandomForestClassifier

    session = next(reversed(KNOWN.values()))
    taken = next(reversed(session.taken.values()))
    x = np.concatenate([stroke.pixels.features.numpy() for stroke in taken.strokes]).astype(np.float32)
    y = np.concatenate([np.full(len(stroke.pixels), stroke.place) for stroke in taken.strokes])
    model = RandomForestClassifier(100, class_weight="balanced", random_state=0, n_jobs=2).fit(x, y)
    codes = np.array([item.code for item in session.parent.card.classes], np.uint8)

    def map_of(part: Part) -> NDArray[np.uint8]:
        top, left, h, w = part
        share = session.plan.y.computed / session.plan.y.source / CELL  # cells in a pixel
        rows, columns = (((np.arange(start, start + side) + 0.5) * share).astype(int) for start, side in ((top, h), (left, w)))
        found = np.zeros((rows[-1] + 1, columns[-1] + 1), np.uint8)
        cells = np.stack(np.meshgrid(np.unique(rows), np.unique(columns), indexing="ij"), -1).reshape(-1, 2)
        under, best = over({"": cells}, session.plan), np.zeros(len(cells), np.float32)
        raster = open_raster(str(painter.place.image))
        with raster.file:
            for name, look in session.looks(raster, list(under)):
                _, which, weights = under[name][0]
                is_best = weights > best[which]
                best[which], here = np.maximum(best[which], weights), cells[which[is_best]]
                origin = np.array([session.plan.y.starts[name[0]], session.plan.x.starts[name[1]]]) // CELL
                if look is not None:
                    found[tuple(here.T)] = codes[model.predict(look.at(*(here - origin).T).features.float().numpy())]
        return found[rows[:, None], columns]

    return map_of


def tuned(painter: Painter, minutes: float, model: str, folder: Path) -> Any:
    """The network fine-tuned on the strokes as labels."""
    with rasterio.open(painter.place.image) as file:
        (folder / "strokes.geojson").write_text(painter.as_layer(str(file.crs)))
    output = folder / f"tuned-{painter.place.name}"
    job = Train([str(painter.place.image)], [str(folder / "strokes.geojson")], str(output), base=model, preset="fine-tune", minutes=minutes)
    list(train.run(job))

    def map_of(part: Part) -> NDArray[np.uint8]:
        list(segment.run(Segment(str(painter.place.image), str(folder / "tuned.tif"), str(output), extent=painter.place.extent(part))))
        with rasterio.open(folder / "tuned.tif") as file:
            return np.asarray(file.read(1))

    return map_of


if __name__ == "__main__":
    sys.exit(main())
