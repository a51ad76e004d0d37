"""What a training would learn from, before it begins: the labels' values, who is held out, and four windows stitched.

`outputs`: paths of PNG files by name, where `job.output` names a folder and there is something to draw:
    "window1" to "window4"   real windows, the classes half-transparent above, the part that is taken outlined
    "stitched"               what training makes of the four; "stitched_image" and "stitched_labels" are its two layers
    "sample", "sample_image", "sample_labels" with "window1" instead, where nothing is stitched (`stitched` 0)

Labels are counted and divided as training does it, but for three things that keep it quick: of a layer with more than
`values.MOST` pixels blocks spread over it are looked at; of labels that reach over more than `MOST` pixels together, the middle
of each image's is divided; and labels on pixels without data are not taken out, for that would mean to read the images.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from .grid import Rect
from .labels.label_coding import LabelCoding, table_key
from .labels.values import MOST, FoundValue, find_values
from .raster import open_raster
from .shared.card import Card
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import LabelValue, Note, Progress, Sampled, Samples, Train
from .shared.recipe import Preset, choose
from .training.dataset import Sampler
from .training.material import Division, drawn_from, remarks, share_out
from .training.origin import base_card, classes_of, zoom_of
from .training.pairs import Pair, grid_of, open_pairs, with_labels
from .training.pictures import write_pictures
from .training.preview import on_disk, pictures

UNIT = "layers"


def run(job: Samples) -> Iterator[Progress | Note | Sampled]:
    """Raises InputError where a file or its field cannot be read; what else stands in training's way is the result's `problem`."""
    check_job(job)
    train = Train(**{item.name: getattr(job, item.name) for item in fields(Train) if hasattr(job, item.name)})
    preset, card = choose(train), base_card(job.base)
    codes = LabelCoding(classes_of(train, card), job.classes)
    values: list[LabelValue] = []
    notes: list[str] = []
    labelled: Counter[str] = Counter({item.name: 0 for item in codes.classes})
    for pair, (image, label, name) in enumerate(zip(job.images, job.labels, job.fields or [""] * len(job.images))):
        yield Progress(pair, len(job.images), UNIT, text="Reading labels")
        found, said = values_of(train, image, label, name, codes)
        values += [entry(pair, item, codes) for item in found]
        notes += said
        for item in found:
            if item.code:
                labelled[codes.names()[item.code]] += item.pixels
    outputs: dict[str, str] = {}
    with ExitStack() as files:
        yield Progress(len(job.images), len(job.images), UNIT, text="Drawing samples" if job.output else "Dividing labels")
        division, problem, said = divided(train, codes, card, preset, files)
        notes += said
        if division:
            notes += [*remarks(division, codes), *division.notes]
            if job.output:
                outputs = drawn(job, division, codes, card, preset)
    yield from map(Note, dict.fromkeys([*notes, problem] if problem else notes))
    legend = [vars(item) for item in codes.classes]
    yield Sampled(outputs, values, dict(labelled), legend, **counts(division, codes), problem=problem, notes=list(dict.fromkeys(notes)))


def values_of(job: Train, image: str, label: str, name: str, codes: LabelCoding) -> tuple[list[FoundValue], list[str]]:
    raster = open_raster(image)
    with raster.file:
        return find_values(label, name, grid_of(raster), codes, job.line_width, job.point_radius)


def entry(pair: int, item: FoundValue, codes: LabelCoding) -> LabelValue:
    """A row of the dialog's class table."""
    return {
        "pair": pair,
        "value": str(item.value),
        "key": table_key(item.value),
        "name": item.name,
        "pixels": item.pixels,
        "classes": codes.meaning(item.code),
        "is_known": item.is_known,
        "is_nodata": item.is_nodata,
    }


def divided(job: Train, codes: LabelCoding, card: Card | None, preset: Preset, files: ExitStack) -> tuple[Division | None, str, list[str]]:
    """What is trained on and held out, why training would refuse to begin, and what the user should know."""
    problems: list[str] = []
    notes: list[str] = []
    try:
        opened = list(open_pairs(job, codes, job.gsd or (card.gsd if card else None), card, files, MOST))
        problems += [str(pair.labels.problem) for pair in opened if pair.labels.problem]
        gsd = job.gsd or (card.gsd if card else opened[0].gsd)
        pairs, left_out = with_labels(opened)
        notes += left_out
        kept = middles(pairs)
        if kept != pairs:
            notes.append("The labels reach so far that only the middle of them was divided here; training uses them all.")
        return share_out(kept, job.window, gsd, codes, on_disk), "".join(problems[:1]), notes
    except InputError as error:
        return None, (problems or [str(error)])[0], notes


def middles(pairs: Sequence[Pair], most: int = MOST) -> list[Pair]:
    """The pairs, with boxes cut about their middles where they have more than `most` pixels together."""
    total = sum(pair.box.h * pair.box.w for pair in pairs)
    share = min(1.0, (most / total) ** 0.5)

    def middle(box: Rect) -> Rect:
        h, w = max(1, int(box.h * share)), max(1, int(box.w * share))
        return Rect(box.y + (box.h - h) // 2, box.x + (box.w - w) // 2, h, w)

    return list(pairs) if share == 1 else [replace(pair, box=middle(pair.box)) for pair in pairs]


def drawn(job: Samples, division: Division, codes: LabelCoding, card: Card | None, preset: Preset) -> dict[str, str]:
    """Raises Fault where the pictures cannot be written."""
    sites = drawn_from(division, not (preset.is_varied or preset.is_balanced), preset.is_balanced)
    zoom = zoom_of(preset, card.scales if card else (1.0,))
    sampler = Sampler(sites, job.window, division.gsd, zoom, preset.stitched, preset.is_varied)
    try:
        return write_pictures(pictures(sampler, codes, job.seed), Path(job.output))
    except OSError as error:
        raise Fault(
            f"The pictures cannot be written into {job.output!r} ({error.strerror}); make room or choose another folder."
        ) from error


def counts(division: Division | None, codes: LabelCoding) -> dict[str, Any]:
    if division is None:
        return {"training": {}, "held_out": {}, "windows": 0, "held_out_windows": 0, "gsd": None}
    held = sum(place.is_held_out for place in division.places)
    return {
        "training": {name: int(division.labelled[code]) for code, name in codes.names().items()},
        "held_out": {name: int(division.held_out[code]) for code, name in codes.names().items()},
        "windows": len(division.places) - held,
        "held_out_windows": held,
        "gsd": division.gsd,
    }
