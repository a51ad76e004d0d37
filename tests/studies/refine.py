"""What refining boundaries is worth beside no refinement and two plainer ways.

    python -m tests.studies.refine [--places judged|tuned]

unrefined    the class of the highest score
refined      as `segment --refine` does
vote         the majority of the unrefined map within each superpixel of 8 pixels
smoothing    dense-CRF-like: mean field whose pairs, 1, 2 and 4 pixels apart in 8 directions, are weighed by colour alone; as many
             products of pairs as the refinement has

Judged by the F1 of boundaries within 3 pixels, of buildings on roofs that people drew, of all classes on tiles drawn by eye (where bands
of up to 6 pixels that were left out along borders are filled from both sides); 95 % intervals of the differences to unrefined by drawing
blocks of 256 pixels anew, and of what refined is ahead of each of the others, from the same draws. The judged places had a say in three of
the potential's constants, too. Scores are computed once, with the network that ships, and kept below runs/studies/refine.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from scipy import ndimage

from backend.accuracy.metrics import confusion, outline, scores
from backend.boundary.blocks import COMPACTNESS, Refinement, tiled
from backend.boundary.learn import GAP
from backend.boundary.potential import LEAST, softmax
from backend.boundary.sketch_tokens import read_forest
from backend.boundary.superpixels import pooled, superpixels
from backend.bundled import sources
from backend.engine.task import make_task
from backend.grid import Rect
from backend.raster import open_raster
from backend.shared.card import find_model, read_card
from backend.shared.jobs import Segment

from .trials import folder_of_network

PLACES = {
    "judged": (f"{sources.HELD_OUT_CITY}_nepal_z20", f"{sources.HELD_OUT_CITY}_nepal_z20_1", sources.VALIDATION_SITE),
    "tuned": ("reschen", "leifers", "tscherms", "nairobi_z20"),
}
NEAR = 3  # pixels
BLOCK = 256  # pixels
DRAWS = 1000
CLASSES = 6
CELL = 8  # pixels, of the superpixels that vote
APART, STEPS = (1, 2, 4), 4  # of the smoothing: pixels, steps
LIKE, PULL = 0.1, 1.0  # of the smoothing, not tuned: colours from 0 to 1, weight of a pair


@dataclass(frozen=True)
class Place:
    name: str
    scores: np.ndarray  # (6, h, w) uint8
    colors: np.ndarray  # (3, h, w) float32
    roofs: np.ndarray  # (h, w) 1 roof, 2 none, 0 not known
    drawn: np.ndarray  # (h, w) codes of the tiles drawn by eye, 0 elsewhere

    @property
    def probabilities(self) -> np.ndarray:
        return self.scores.astype(np.float32) / np.maximum(self.scores.sum(0, dtype=np.float32), 1)


def place_of(name: str) -> Place:
    is_site = "_z20" not in name
    folder = sources.data_folder() / ("southtyrol" if is_site else "openaerialmap")
    image = folder / f"{name}_rgb.tif"
    kept = folder_of_network("refine") / f"{name}.npy"
    if not kept.exists():
        np.save(kept, scores_of(image))
    roofs = sources.read(folder / f"{name}_buildings.tif")[0]
    drawn = np.zeros(roofs.shape, np.uint8)
    for path in folder.glob(f"hand/{name}_*_lab.tif") if is_site else ():
        row, column = (int(part) * sources.HAND_TILE for part in path.stem.removesuffix("_lab").split("_")[-2:])
        drawn[Rect(row, column, sources.HAND_TILE, sources.HAND_TILE).slices] = sources.from_shared(sources.read(path)[0])
    known = np.select([np.isin(roofs, (1, 2)), roofs == 0], [1, 2], 0).astype(np.uint8)
    return Place(name, np.load(kept), sources.read(image).astype(np.float32) / 255, known, drawn)


def scores_of(image: Path) -> np.ndarray:
    """(6, h, w) uint8, as `segment --refine` keeps them."""
    with TemporaryDirectory() as folder:
        job = Segment(str(image), str(Path(folder, "map.tif")), refine=True)
        model = find_model(job.model)
        card = read_card(model)
        raster = open_raster(job.image, None, [band.name for band in card.bands])
        with raster.file:
            task, _ = make_task(job, raster, model, card)
        found = np.zeros((CLASSES, raster.height, raster.width), np.uint8)
        for piece in task.pieces(task.plan.rows):
            for plane, name in zip(found, task.names):
                plane[piece.rect.slices] = piece.layers[name]
    return found


def unrefined(place: Place) -> np.ndarray:
    return place.scores.argmax(0) + 1


def refined(place: Place) -> np.ndarray:
    whole, found = Rect(0, 0, *place.roofs.shape), np.zeros(place.roofs.shape, np.uint8)
    probabilities = place.probabilities
    refine = Refinement(
        whole,
        lambda rect: (np.arange(1, CLASSES + 1), probabilities[(slice(None), *rect.slices)]),
        lambda rect: (place.colors[(slice(None), *rect.slices)], np.ones((rect.h, rect.w), bool)),
        read_forest(),
    )
    for rect, codes, _ in map(refine, tiled(whole)):
        found[rect.slices] = codes
    return found


def vote(place: Place) -> np.ndarray:
    valid = np.ones(place.roofs.shape, bool)
    numbers = superpixels(place.colors, valid, CELL, COMPACTNESS)
    planes = (unrefined(place) == np.arange(1, CLASSES + 1)[:, None, None]).astype(np.float32)
    return pooled(planes, valid, numbers, np.s_[:, :]).argmax(0) + 1


def smoothing(place: Place, like: float = LIKE, pull: float = PULL) -> np.ndarray:
    own = np.log(place.probabilities + LEAST)
    found = np.empty_like(own)
    pairs = [pair_of(place.colors, y * k, x * k, like, pull / k) for k in APART for y, x in ((0, 1), (1, 0), (1, 1), (1, -1))]
    softmax(own, found)
    for _ in range(STEPS):
        sums = own.copy()
        for here, there, weight in pairs:
            sums[here] += weight * found[there]
            sums[there] += weight * found[here]
        softmax(sums, found)
    return found.argmax(0) + 1


def pair_of(colors: np.ndarray, y: int, x: int, like: float, pull: float) -> tuple:
    h, w = colors.shape[1:]
    here = slice(None), slice(0, h - y), slice(max(0, -x), w - max(0, x))
    there = slice(None), slice(y, h), slice(max(0, x), w + min(0, x))
    away = ((colors[here] - colors[there]) ** 2).sum(0)
    return here, there, np.float32(pull) * np.exp(-away / np.float32(2 * like**2))


METHODS: dict[str, Callable[[Place], np.ndarray]] = {"unrefined": unrefined, "refined": refined, "vote": vote, "smoothing": smoothing}


def counts_of(place: Place, codes: np.ndarray) -> np.ndarray:
    """(blocks, 1 + CLASSES + CLASSES, CLASSES) what the measures are made of: outlines of roofs, outlines of classes, confusion."""
    building = np.where(codes == sources.BUILDING, 1, 2)
    away, nearest = ndimage.distance_transform_edt(place.drawn == 0, return_indices=True)
    filled = np.where(away <= GAP, place.drawn[tuple(nearest)], 0)
    planes = [outlines(place.roofs, building, 1)]
    planes += [outlines(filled, codes, code) for code in range(1, CLASSES + 1)]
    blocks = []
    for rect in tiled(Rect(0, 0, *codes.shape), BLOCK):
        rows = [[plane[rect.slices].sum() for plane in four] + [0] * (CLASSES - 4) for four in planes]
        blocks.append([*rows, *confusion(place.drawn[rect.slices], codes[rect.slices], CLASSES)])
    return np.array(blocks, np.int64)


def outlines(reference: np.ndarray, found: np.ndarray, code: int) -> tuple[np.ndarray, ...]:
    """Found outline near a true one, found, true near a found one, true: (h, w) each."""
    compared = reference != 0
    true, seen = outline(reference == code, compared), outline(found == code, compared)
    near = [ndimage.distance_transform_edt(~there) <= NEAR if there.any() else there for there in (true, seen)]
    return seen & near[0], seen, true & near[1], true


def measures(counts: np.ndarray) -> np.ndarray:
    """Of summed counts: boundary F1 of buildings by roofs, mean boundary F1 of classes by tiles, mean F1 by tiles."""
    lines = [boundary(row) for row in counts[1 : 1 + CLASSES] if row[3]]
    return np.array([boundary(counts[0]), np.mean(lines) if lines else np.nan, scores(counts[1 + CLASSES :])["mean_f1"]])


def boundary(row: np.ndarray) -> float:
    precision, recall = row[0] / max(row[1], 1), row[2] / max(row[3], 1)
    return float(2 * precision * recall / max(precision + recall, 1e-9))


def table(names: tuple[str, ...]) -> Iterator[str]:
    counts: dict[str, dict[str, np.ndarray]] = {}
    for name in names:
        place = place_of(name)
        counts[name] = {method: counts_of(place, way(place)) for method, way in METHODS.items()}
        yield from rows(name, counts[name])
    if len(names) > 1:
        yield from rows("all", {method: np.concatenate([each[method] for each in counts.values()]) for method in METHODS})


def rows(name: str, counts: dict[str, np.ndarray]) -> Iterator[str]:
    draw = np.random.default_rng(0)
    size = len(counts["unrefined"])
    picks = draw.integers(size, size=(DRAWS, size))
    drawn = {method: np.array([measures(found[pick].sum(0)) for pick in picks]) for method, found in counts.items()}
    whole = {method: measures(found.sum(0)) for method, found in counts.items()}
    for method, values in whole.items():
        cells = [f"{value:.3f}" if np.isfinite(value) else "" for value in values]
        if method != "unrefined":
            away = intervals(drawn[method] - drawn["unrefined"])
            cells = [f"{cell} ({interval})" if cell else "" for cell, interval in zip(cells, away)]
        yield f"| {name} | {method} | {' | '.join(cells)} |"
    for method in METHODS:
        if method != "refined":
            lead, away = whole["refined"] - whole[method], intervals(drawn["refined"] - drawn[method])
            cells = [f"{value:+.3f} ({interval})" if np.isfinite(value) else "" for value, interval in zip(lead, away)]
            yield f"| {name} | refined less {method} | {' | '.join(cells)} |"


def intervals(away: np.ndarray) -> list[str]:
    """(draws, measures) -> 95 % of each measure's."""
    limits = [np.nanpercentile(column, (2.5, 97.5)) if np.isfinite(column).any() else (np.nan, np.nan) for column in away.T]
    return [f"{low:+.3f} to {high:+.3f}" for low, high in limits]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", choices=PLACES, default="judged")
    print("| place | | boundary F1, buildings | mean boundary F1, classes | mean F1 |")
    print("| --- " * 5 + "|")
    for line in table(PLACES[parser.parse_args().places]):
        print(line, flush=True)
