"""What the network that ships is trained on: which labelled images, in which mixture.

The images lie outside the repository; the environment variable LANDQUILT_DATA names
their folder. What is known of a pixel differs from source to source:

    hand tiles      one of six classes, drawn by eye
    weak labels     one of four; "impervious" may hide a parked car, and where the weak labels are unsure a map of roofs
                    still says that it is not a building
    buildings only  building, or one of the other five
    taught          what an earlier network is sure of, where only the two above are known
    vehicles        car inside a box, not a car in a ring around it
    virtual scenes  one of six classes, exactly

Images with low vegetation are shown with bare fields, too (fallow.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.warp import transform
from scipy import ndimage

from ..grid import Rect
from ..scene import Scene
from ..shared.errors import InputError
from ..training.dataset import Sampler, Site
from .fallow import fallow

IMPERVIOUS, BUILDING, LOW, TREE, CAR, CLUTTER = range(1, 7)
NOT_BUILDING, NOT_CAR, WEAK_IMPERVIOUS, WEAK_LOW, WEAK_TREE = range(200, 205)  # label codes above the classes
TAUGHT = 210  # plus a class: an earlier network is sure of it (teacher.py)
GSD = 0.14  # metres
VALIDATION_SITE = "glurns"  # of the same region
HELD_OUT_CITY = "banepa"  # of another continent: never trained on, so that fine-tuning has an unseen place too
HAND_TILE = 640  # pixels
PANEL = 2  # the roof maps' code of solar panels: dark, rare, and on every second roof of some villages
SCENES = 48  # virtual scenes of SCENE_SIZE square
SCENE_SIZE = 1024
SIZE = 512  # pixels of a sample: as many as the windows that `segment` classifies, so that large roofs are seen whole
ZOOM = (0.77, 1.8)  # as `segment` looks at two scales, and so that the nearer and farther ones of users are known
LARGE_ROOF = 600.0  # square metres: halls look like paving
ELSEWHERE = 0.3  # of the samples: shown as another sensor, hour or season would (training/elsewhere.py)
STITCHED = 0.2  # of the samples: fewer than paper A's half, for the pieces of a stitched window show little of what is around a roof


def label_table() -> np.ndarray:
    """(256, 6) float32: how likely each label code is where the truth is class k (see networks.loss).

    The shares of the weak labels are estimates from looking at them: shaded lawn and vines called tree, pools called low
    vegetation, cars and heaps inside impervious.
    """
    table = np.zeros((256, 7), np.float32)  # by class code; the first column goes
    table[range(1, 7), range(1, 7)] = 1
    table[NOT_BUILDING, [IMPERVIOUS, LOW, TREE, CAR, CLUTTER]] = 1
    table[NOT_CAR, [IMPERVIOUS, BUILDING, LOW, TREE, CLUTTER]] = 1
    table[WEAK_IMPERVIOUS, [IMPERVIOUS, CAR, CLUTTER, LOW]] = 1, 1, 0.3, 0.03
    table[WEAK_LOW, [LOW, TREE, CLUTTER]] = 1, 0.05, 0.2
    table[WEAK_TREE, [TREE, LOW]] = 1, 0.15
    for code in (IMPERVIOUS, LOW, TREE, CAR, CLUTTER):
        table[TAUGHT + code, [IMPERVIOUS, LOW, TREE, CAR, CLUTTER]] = 0.05
        table[TAUGHT + code, code] = 1
    return table[:, 1:]


def data_folder() -> Path:
    """Raises InputError where the imagery is not there."""
    folder = Path(os.environ.get("LANDQUILT_DATA", Path(__file__).parent.parent.parent.parent / "shared" / "data"))
    if not (folder / "southtyrol").is_dir():
        raise InputError(f"The training imagery is not at {folder}: set LANDQUILT_DATA to its folder.")
    return folder


def sampler(
    data: Path, scenes: list[Site], size: int = SIZE, without: tuple[str, ...] = (), teach: Callable[[Site], Site] | None = None
) -> Sampler:
    """The mixture; each group's weight is shared among its sites by area. Places whose names begin as in `without` stay out.

    `teach` adds to the labels of sites that are labelled weakly or in part.
    """
    teach = teach or (lambda site: site)
    weak, hand = list(map(teach, weak_sites(data))), list(hand_sites(data))
    rng = np.random.default_rng(0)
    groups = [
        (0.3, weak),
        (0.1, [fallow(site, (LOW, WEAK_LOW, TAUGHT + LOW), rng) for site in weak]),
        (0.13, hand),
        (0.03, [fallow(site, (LOW,), rng) for site in hand]),
        (0.3, list(map(teach, city_sites(data)))),
        (0.04, list(vehicle_sites(data))),
        (0.1, scenes),
    ]
    groups = [(share, [site for site in group if not site.name.startswith(without)]) for share, group in groups]
    groups = [(share, group) for share, group in groups if group]
    sites = [
        replace(site, weight=share * site.labels.size / sum(s.labels.size for s in group)) for share, group in groups for site in group
    ]
    return Sampler(sites, size=size, gsd=GSD, zoom=ZOOM, stitched=STITCHED, elsewhere=ELSEWHERE)


def weak_sites(data: Path) -> Iterator[Site]:
    for path in sorted((data / "southtyrol").glob("*_rgb.tif")):
        name = path.name.removesuffix("_rgb.tif")
        if name == VALIDATION_SITE:
            continue
        weak, roofs = read(path.with_name(f"{name}_weak6.tif"))[0], read(path.with_name(f"{name}_buildings.tif"))[0]
        labels = from_shared(weak)
        for sure, unsure in ((IMPERVIOUS, WEAK_IMPERVIOUS), (LOW, WEAK_LOW), (TREE, WEAK_TREE)):
            labels[labels == sure] = unsure
        labels[(labels == 0) & (roofs == 0) & ~near_edge(np.isin(roofs, (1, 2)))] = NOT_BUILDING
        for hand in (data / "southtyrol" / "hand").glob(f"{name}_?_?_lab.tif"):
            row, column = (int(part) * HAND_TILE for part in hand.name.removesuffix("_lab.tif").split("_")[-2:])
            drawn = from_shared(read(hand)[0])
            place = labels[Rect(row, column, HAND_TILE, HAND_TILE).slices]
            place[drawn > 0] = drawn[drawn > 0]
        found = site(name, path, labels)
        hard = np.concatenate([np.argwhere(roofs == PANEL)[::7], large_roofs(np.isin(roofs, (1, 2)), found.gsd)[::28]])
        yield replace(found, rare=0.3, rare_places=hard.astype(np.int32))


def large_roofs(roofs: np.ndarray, gsd: float) -> np.ndarray:
    """(n, 2) rows and columns of the pixels of roofs of LARGE_ROOF and more."""
    names, _ = ndimage.label(roofs)
    is_large = np.bincount(names.ravel()) * gsd**2 >= LARGE_ROOF
    is_large[0] = False
    return np.argwhere(is_large[names])


def hand_sites(data: Path) -> Iterator[Site]:
    for path in sorted((data / "southtyrol" / "hand").glob("*_lab.tif")):
        if not path.name.startswith(VALIDATION_SITE):
            yield site(path.stem, path.with_name(path.name.replace("_lab", "_rgb")), from_shared(read(path)[0]), rare=0.45)


def city_sites(data: Path) -> Iterator[Site]:
    """Zoom 20 only: zoom 21 shows the same ground."""
    for path in sorted((data / "openaerialmap").glob("*z20*_rgb.tif")):
        if not path.name.startswith(HELD_OUT_CITY):
            yield site(path.stem, path, from_buildings(read(path.with_name(path.name.replace("_rgb", "_buildings")))[0]))


def vehicle_sites(data: Path) -> Iterator[Site]:
    for path in sorted((data / "kit_ais").glob("*.jpg")):
        pixels = read(path)
        yield site(path.stem, path, from_boxes(path.with_suffix(".txt"), *pixels.shape[1:]), rare=0.8, gsd=0.13)


def scene_sites(count: int = SCENES, size: int = SCENE_SIZE) -> Iterator[Site]:
    """Virtual scenes, each with a world of its own."""
    for seed in range(count):
        pixels, labels = Scene(seed=seed, gsd=GSD).render(Rect(0, 0, size, size))
        yield Site(f"scene {seed}", pixels, labels, GSD, rare=0.5, rare_places=places(labels, (CAR, CLUTTER)))


def site(name: str, image: Path, labels: np.ndarray, rare: float = 0.0, gsd: float | None = None) -> Site:
    return Site(name, read(image), labels, gsd or ground_sampling_distance(image), rare=rare, rare_places=places(labels, (CAR, CLUTTER)))


def from_shared(labels: np.ndarray) -> np.ndarray:
    """The data's codes 0..5 and 255 become ours, 1..6 and 0."""
    return np.where(labels == 255, 0, labels + 1).astype(np.uint8)


def from_buildings(roofs: np.ndarray) -> np.ndarray:
    """1 = building, 0 = not, 255 = unknown; 3 px along the outlines, drawn on other imagery, are not trusted."""
    labels = np.select([roofs == 1, roofs == 0], [BUILDING, NOT_BUILDING], 0).astype(np.uint8)
    labels[near_edge(roofs == 1, 3)] = 0
    return labels


def from_boxes(path: Path, height: int, width: int) -> np.ndarray:
    """The inner 70 % of a vehicle's box is car, a ring of half its size around it is not; cyclists are left out."""
    labels = np.zeros((height, width), np.uint8)
    boxes = [[float(part) for part in line.split()] for line in path.read_text().splitlines() if line.strip()]
    for share, code in ((2.0, NOT_CAR), (1.1, 0), (0.7, CAR)):
        for kind, x, y, w, h in boxes:
            rows = slice(max(0, round((y - share * h / 2) * height)), max(0, round((y + share * h / 2) * height)))
            columns = slice(max(0, round((x - share * w / 2) * width)), max(0, round((x + share * w / 2) * width)))
            labels[rows, columns] = code if kind != 4 or code != CAR else 0
    return labels


def near_edge(mask: np.ndarray, pixels: int = 2) -> np.ndarray:
    return ndimage.binary_dilation(mask, iterations=pixels) & ~ndimage.binary_erosion(mask, iterations=pixels, border_value=1)


def places(labels: np.ndarray, codes: tuple[int, ...]) -> np.ndarray:
    """(n, 2) rows and columns of every seventh pixel of these classes."""
    return np.argwhere(np.isin(labels, codes))[::7].astype(np.int32)


def read(path: Path) -> np.ndarray:
    """(bands, h, w)"""
    with rasterio.open(path) as source:
        return source.read()


def ground_sampling_distance(path: Path) -> float:
    """Metres on the ground: Web Mercator's units are longer than that by 1 / cos(latitude)."""
    with rasterio.open(path) as source:
        middle = source.xy(source.height // 2, source.width // 2)
        _, (latitude,) = transform(source.crs, "EPSG:4326", [middle[0]], [middle[1]])
        return float(source.res[0] * np.cos(np.radians(latitude)))
