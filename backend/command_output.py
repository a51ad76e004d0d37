"""What a command prints: progress and notes on stderr, the end on stdout; or all as JSON lines on stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import Any

from .shared.jobs import (
    Assessed,
    Compared,
    Compiled,
    Corrected,
    Exported,
    Finished,
    Imported,
    LabelsDrawn,
    Matched,
    Note,
    Outlined,
    PlacesFound,
    PointsDrawn,
    Probed,
    Progress,
    Refined,
    Sampled,
    Segmented,
    Taught,
    TilesSegmented,
    Trained,
    encode,
)
from .shared.plural import plural

FIGURES: dict[type[Finished], dict[str, tuple[str, str]]] = {  # label and format of fields that are a number each
    Compared: {"agreement": ("agreement", ".3f"), "mean_iou": ("mean iou", ".3f")},
    PointsDrawn: {"places": ("places", "d")},
    Corrected: {
        "polygons": ("corrected polygons", "d"),
        "changed_pixels": ("changed pixels", "d"),
        "cleared_pixels": ("no data now", "d"),
    },
    LabelsDrawn: {"labelled_pixels": ("labelled pixels", "d"), "unsure_pixels": ("unsure pixels", "d")},
    Exported: {"maximum_difference": ("maximum difference", ".1e")},
}


def tell(messages: Iterable[Any], as_json: bool) -> None:
    """Print what a job says."""
    for message in messages:
        if as_json:
            print(encode(message), flush=True)
        elif isinstance(message, Progress):
            show(message)
        elif isinstance(message, Note):
            print(f"{clear()}{message.text}", file=sys.stderr, flush=True)
        elif isinstance(message, Finished):
            print(clear(), end="", file=sys.stderr, flush=True)
            for line in (*lines_of(message), *(f"{name}: {path}" for name, path in message.outputs.items())):
                print(line)


def show(progress: Progress) -> None:
    """One line that overwrites itself on a terminal."""
    share = f"{100 * progress.done / max(progress.total, 1):5.1f} %"
    scale, unit = (1e-6, "Mpx") if progress.unit == "px" else (1.0, progress.unit)
    pace = f"  {progress.rate * scale:.3g} {unit}/s  {round(progress.left)} s left" if progress.rate else ""
    text = f"{progress.text} {share}{pace}"
    print(f"{clear()}{text}", end="" if sys.stderr.isatty() else "\n", file=sys.stderr, flush=True)


def clear() -> str:
    return "\r\x1b[K" if sys.stderr.isatty() else ""


@singledispatch
def lines_of(end: Finished) -> Iterator[str]:
    """What is worth printing of a result, but for its files."""
    for field, (label, form) in FIGURES.get(type(end), {}).items():
        yield f"{label:24} {getattr(end, field):{form}}"


@lines_of.register
def _(end: Segmented) -> Iterator[str]:
    yield from areas_of(end)
    yield f"{end.seconds:.1f} s, {end.megapixels_per_second:.2f} Mpx/s on {end.device}"


@lines_of.register
def _(end: TilesSegmented) -> Iterator[str]:
    yield from areas_of(end)
    yield f"{plural(end.finished, 'tile')} finished, {end.kept} of them before; {len(end.failed)} failed, {len(end.left_out)} left out"
    yield f"{end.seconds:.1f} s, {end.megapixels_per_second:.2f} Mpx/s on {end.device}"


def areas_of(end: Segmented | TilesSegmented) -> Iterator[str]:
    total = sum(end.pixels.values()) or 1
    for name, count in end.pixels.items():
        size = f"{end.area_m2[name]:,.1f} m2" if end.area_m2 else f"{count:,} px"
        yield f"{name:24} {size:>19} {100 * count / total:6.2f} %"


@lines_of.register
def _(end: Trained) -> Iterator[str]:
    for name in ("overall_accuracy", "mean_f1", "mean_iou", "mean_recall"):
        value = getattr(end, name)
        yield f"{name:24} {'not known' if value is None else f'{value:.3f}'}"


@lines_of.register
def _(end: Taught) -> Iterator[str]:
    for name, count in end.strokes.items():
        yield f"{name:24} {plural(count, 'stroke')}, {end.labelled[name]:,} cells of 2 x 2 pixels"
    if end.loo is not None and end.loo_before is not None:
        yield f"{'strokes left out':24} {end.loo:.3f} of their pixels right, {end.loo_before:.3f} before"
    yield f"{'changed elsewhere':24} {100 * end.changed_elsewhere:.2f} % of what was sure"


@lines_of.register
def _(end: Sampled) -> Iterator[str]:
    for item in end.values:
        meaning = " or ".join(item["classes"]) or ("no data" if item["is_nodata"] else "ignored" if item["is_known"] else "unknown")
        yield f"pair {item['pair'] + 1}  {item['value']:24} {item['pixels']:12,} pixels  {meaning}"


@lines_of.register
def _(end: Probed) -> Iterator[str]:
    measured = {name: getattr(end, name) for name in ("cores", "bfloat16", "device", "precision", "megapixels_per_second", "seconds")}
    for name, value in {**end.versions, "devices": ", ".join(end.devices), **measured}.items():
        yield f"{name:24} {value}"


@lines_of.register
def _(end: Assessed) -> Iterator[str]:
    for name, value in end.headline.items():
        yield f"{name:24} {value:.3f}"


@lines_of.register
def _(end: PlacesFound) -> Iterator[str]:
    yield f"{'places':24} {sum(end.counts.values())}"


@lines_of.register
def _(end: Imported) -> Iterator[str]:
    for role, count in end.tiles.items():
        yield f"{role:24} {plural(count, 'tile')}"


@lines_of.register
def _(end: Compiled) -> Iterator[str]:
    for row, score in end.mean_f1_by_row.items():
        yield f"{row:44} mean F1 {score:.3f}"


@lines_of.register
def _(end: Outlined) -> Iterator[str]:
    yield plural(end.buildings, "building")


@lines_of.register
def _(end: Matched) -> Iterator[str]:
    yield f"{plural(end.matches, 'match', 'matches')} of {end.threshold:.2f} or more"


@lines_of.register
def _(end: Refined) -> Iterator[str]:
    yield f"{'changed pixels':24} {end.changed_pixels} ({100 * end.changed_pixels / max(end.pixels, 1):.2f} %)"
