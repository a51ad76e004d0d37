"""From what a job says to all that computing its map needs: nothing is left open, and what was decided is said."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from affine import Affine

from ..features.area import read_area
from ..georeference import counts_pixels
from ..grid import Rect
from ..raster import Raster, ground_size
from ..shared.card import Card, card_to_json
from ..shared.errors import InputError
from ..shared.ground import is_near, is_too_coarse, least_pixel_size
from ..shared.jobs import Segment, SegmentTiles
from .classify import EDGE_MAP, Classify
from .infer import Device, choose_device
from .plan import WindowPlan, check_windows, plan_axis
from .scaling import choose_scaling
from .targets import others_of

VIRTUAL = 10_000_000  # bytes of a virtual raster; a larger file of that name is something else


def make_task(job: Segment, raster: Raster, folder: Path, card: Card, device: Device | None = None) -> tuple[Classify, list[str]]:
    """Decide all that the job leaves open, and say so. `device`: what it is to run on elsewhere; None: here. Raises InputError."""
    device = device or choose_device(job.device, job.precision, job.batch)
    notes = [f"Model {card.name}, {device}."]
    size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
    notes += raster.notes
    if raster.crs is None:
        notes.append("The image has no coordinate reference system, and neither will the map.")
    if size is None:
        notes.append(
            f"The size of its pixels on the ground is unknown: taken to be the model's {card.gsd:g} m, and areas are counted in pixels."
        )
    plan = make_plan(job, raster, card, size, notes)
    area = read_area(job.mask, raster.crs) if job.mask else None
    notes += area.notes if area else ()
    scaling = choose_scaling(raster, card, job.scaling)
    notes.append(f"Bands {', '.join(map(str, raster.bands))} as {', '.join(band.name for band in card.bands)}. {scaling.text}")
    want_confidence = bool(others_of(job).keys() - {EDGE_MAP})
    image = str(Path(job.image).resolve()) if Path(job.image).exists() else job.image
    return (
        Classify(image, raster.bands, raster.validity, str(folder), card, plan, scaling, device, area, want_confidence, job.refine),
        notes,
    )


def check_numbers(job: Segment | SegmentTiles) -> None:
    """Raises InputError for values no raster could make sense of."""
    check_windows(job.tile, job.overlap)
    if job.pixel_size == 0:
        raise InputError("The pixel size is 0; choose one above 0, or leave it open.")


def make_plan(job: Segment, raster: Raster, card: Card, size: tuple[float, float] | None, notes: list[str]) -> WindowPlan:
    """The grid to compute on, the grid to write on, and the part of it that is wanted. Raises InputError."""
    lengths = raster.height, raster.width
    if job.pixel_size is not None and size is None:
        raise InputError(f"A pixel size of {job.pixel_size} m needs an image with a coordinate reference system; assign one to it.")
    wanted = job.pixel_size or card.gsd
    computed = lengths
    if size is not None:
        if is_too_coarse(max(size), wanted):
            raise InputError(
                f"The image has {max(size):.3g} m per pixel on the ground, too coarse to be computed at {wanted:g} m; take a finer image,"
                f" or name a pixel size of {least_pixel_size(max(size)):g} m or more."
            )
        if job.pixel_size or not all(is_near(own, wanted) for own in size):
            computed = tuple(max(1, round(length * own / wanted)) for length, own in zip(lengths, size))  # type: ignore[assignment]
            text = f"The image has {size[1]:.3g} m per pixel on the ground; computed at {wanted:.3g} m"
            notes.append(text + (" and written so." if job.pixel_size else ", written on the image's own pixels."))
    target = computed if job.pixel_size else lengths
    whole = Rect(0, 0, *target)
    grid = raster.transform @ Affine.scale(lengths[1] / target[1], lengths[0] / target[0])
    part = whole if job.extent is None else pixels_of(job.extent, grid, whole, raster)
    axes = [
        plan_axis(lengths[i], computed[i], target[i], low, low + length, job.tile, job.overlap)
        for i, (low, length) in enumerate(((part.y, part.h), (part.x, part.w)))
    ]
    return WindowPlan(*axes)


def pixels_of(extent: list[float], grid: Affine, whole: Rect, raster: Raster) -> Rect:
    """The pixels that an extent touches. Raises InputError where it is empty or touches none."""
    if len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3]):
        raise InputError(f"The extent {extent} is empty; give x_min y_min x_max y_max with x_min < x_max and y_min < y_max.")
    x_min, y_min, x_max, y_max = extent
    columns, rows = zip(*(~grid @ corner for corner in ((x_min, y_min), (x_min, y_max), (x_max, y_min), (x_max, y_max))))
    slack = 1e-6  # pixels: an extent along pixel borders keeps to them
    y, x = (int((min(values) + slack) // 1) for values in (rows, columns))
    y_end, x_end = (int(-((-max(values) + slack) // 1)) for values in (rows, columns))
    part = Rect(y, x, y_end - y, x_end - x).meet(whole)
    if part.is_empty:
        lines, columns = (0, raster.height), (0, raster.width)
        across, up = zip(*(raster.transform @ (x, y) for y in lines for x in columns))
        bounds = [round(value, 3) for value in (min(across), min(up), max(across), max(up))]
        pixels = " (pixels, as QGIS shows them: rows run from y = 0 downwards)" if counts_pixels(raster.crs, raster.transform) else ""
        raise InputError(f"The extent {extent} lies outside the image, which covers {bounds}; give it in the image's coordinates{pixels}.")
    return part


def job_key(job: Segment, task: Classify) -> dict[str, Any]:
    """All that the pixels depend on: a work folder with another key is not gone on with."""
    return {
        "image": state_of(task.image),
        "bands": task.bands,
        "valid": task.validity.key,
        "model": card_to_json(task.card),
        "plan": repr(task.plan),
        "scaling": repr(task.scaling),
        "device": [task.device.kind, task.device.precision],
        "mask": task.area.digest if task.area else "",  # whatever file it came from: QGIS writes another one each time
        "confidence": task.want_confidence,
        "scores": task.want_scores,
    }


def state_of(image: str) -> list[Any]:
    """By which it is known whether an image is the same. A virtual raster that names whole paths is what it says, wherever it lies."""
    path = Path(image)
    if not path.exists():
        return [image]
    about = path.stat()
    if path.suffix.lower() == ".vrt" and about.st_size < VIRTUAL and b'relativeToVRT="1"' not in (text := path.read_bytes()):
        return [sha256(text).hexdigest()]
    return [image, about.st_size, about.st_mtime_ns]
