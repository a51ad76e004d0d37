"""Classes that the model does not know, taught by three strokes on virtual scenes, where all there are of them are known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage

from backend.grid import Rect
from backend.scene import Scene, materials
from tests.benchmarks._painter import RADIUS, Painter, Place

CLUTTER, NEW = 6, {"pool": 7, "panel": 8}  # codes
VILLAGES, SIZE, GSD = (104, 121), (1400, 2000), 0.14  # seeds of scenes, pixels, metres of one
LEAST = 150  # pixels of what is painted


def new_classes(folder: Path, model: str, limit: float) -> Iterator[dict[str, Any]]:
    """Pools, which the model calls clutter, and solar panels, which are part of buildings; all there are of two virtual scenes."""
    for seed in VILLAGES:
        for name, code in NEW.items():
            path = folder / f"{seed}.tif"
            yield from new_class(f"{name} {seed}", code, path, marked(seed, path), model, limit)


def marked(seed: int, path: Path) -> NDArray[np.uint8]:
    """What is true of a scene, pools and panels with codes of their own; its image is written."""
    h, w = SIZE
    with ExitStack() as stack:
        for name, code in (("pool", NEW["pool"]), ("solar", NEW["panel"])):
            stack.enter_context(patch.object(materials, name, recoded(getattr(materials, name), code)))
        image, codes = Scene(seed, GSD).render(Rect(0, 0, h, w))
    layout = {"driver": "GTiff", "height": h, "width": w, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", **layout, crs="EPSG:32632", transform=Affine(GSD, 0, 6e5, 0, -GSD, 5e6)) as file:
        file.write(image)
    return codes


def recoded(material: Any, code: int) -> Any:
    return lambda rng: material(rng)._replace(code=code)


def new_class(name: str, code: int, image: Path, truth: NDArray[np.uint8], model: str, limit: float) -> Iterator[dict[str, Any]]:
    """Taught by a stroke in each of three; scored where none of these three is near."""
    mask, whole = truth == code, (0, 0, *truth.shape)
    pieces, count = ndimage.label(mask)
    sizes = ndimage.sum(mask, pieces, range(1, count + 1))
    order = 1 + np.argsort(-sizes)[: int((sizes >= LEAST).sum())]
    painted = order[[0, len(order) // 4, len(order) // 2]]
    painter = Painter(Place("scene", image, truth, whole, [], is_binary=False), 0, image.parent, model)
    before = painter.ask(whole)
    rows, columns = np.ogrid[: truth.shape[0], : truth.shape[1]]
    for number in painted:
        depth = ndimage.distance_transform_edt(pieces == number)
        row, column = np.unravel_index(depth.argmax(), depth.shape)
        disc = (pieces == number) & ((rows - row) ** 2 + (columns - column) ** 2 <= RADIUS**2)
        painter.strokes.append({"id": str(number), "class": code, "geometry": painter.outline(disc)})
    after = painter.ask(whole, legend=f"{code}={name}:#00a0ff")
    rest, others = ndimage.distance_transform_edt(~np.isin(pieces, painted)) > RADIUS, truth <= CLUTTER
    found = iou(mask[rest], after[rest] == code)
    met = [(after[pieces == number] == code).mean() >= 0.5 for number in order if number not in painted]
    lost = [iou(truth[others] == old, before[others] == old) - iou(truth[others] == old, after[others] == old) for old in range(1, 7)]
    text = ", ".join(f"{loss:.3f}" for loss in lost)
    print(f"{name}: IoU on the rest {found:.3f}, {sum(met)} of {len(met)} not painted found; lost by class: {text}", flush=True)
    yield {"what": f"new class {name}: IoU on the rest of the scene", "value": found}
    yield {"what": f"new class {name}: IoU that a class of before lost, worst", "value": max(lost), "limit": limit}


def iou(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    return float((truth & found).sum() / max(1, (truth | found).sum()))
