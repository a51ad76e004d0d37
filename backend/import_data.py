"""The job ImportData: a published data set, unpacked as it came, described in a dataset.json that a training reads.

folder -> tiles (find.py) -> what is missing (missing.py) -> roles (split.py) -> bands, labels that need it (bands.py, recolor.py)
       -> dataset.json (shared/dataset_file.py)
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from .datasets import LAYOUTS
from .datasets.bands import write_stack
from .datasets.find import find_tiles
from .datasets.layout import OFFICIAL, PAPER, DatasetLayout, DatasetTile
from .datasets.missing import misfit, odd_colors, of_bands, packed, what_is_missing
from .datasets.recolor import write_classes
from .datasets.split import roles_of, split_of, thinned
from .shared.dataset_file import NAME, ROLES, Dataset, DatasetPair, write_dataset
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import ImportData, Imported, Note, Progress

PLAIN = ("red", "green", "blue")  # bands that files name themselves, in their usual order


def run(job: ImportData) -> Iterator[Progress | Note | Imported]:
    """A Note for each thing that is missing or does not fit. Raises InputError where nothing can be used, Fault for a broken file."""
    check_job(job)
    layout, bands = layout_of(job), job.bands or next(iter(LAYOUTS[job.data_set].images))
    output = make_folder(job.output or job.folder)
    found = find_tiles(Path(job.folder).absolute(), layout, bands)  # folders above it may tell the role
    notes = [*what_is_missing(found, layout, bands, job.with_height), *([Note(layout.remark)] if layout.remark else [])]
    fitting: list[DatasetTile] = []
    unfit: list[Note] = []
    whole = [tile for tile in found if tile.image and tile.labels and (tile.height or not job.with_height)]
    for k, tile in enumerate(whole):
        yield Progress(k, len(whole), "tiles", text="checking")
        problem = misfit(tile, layout, layout.bands[bands], job.with_height)
        is_usable, said = (False, problem) if problem else odd_colors(tile, layout)
        fitting += [tile] if is_usable else []
        unfit += [said] if said and not is_usable else []
        notes += [said] if said else []
    if not fitting:
        raise nothing(job, layout, bands, [note.text for note in unfit or notes])
    split = split_of(fitting, layout, job.split)
    if split != job.split and "6:2:2" not in layout.remark:
        notes.append(Note("What is here says no split, so whole tiles are divided 6:2:2."))
    yield from notes
    roles = roles_of(fitting, layout, split, job.seed)
    chosen = [(role, tile) for role in ROLES for tile in thinned([t for t, own in zip(fitting, roles) if own == role], job.tiles)]
    pairs = []
    for k, (role, tile) in enumerate(chosen):
        yield Progress(k, len(chosen), "tiles", text="writing")
        pairs.append(pair_of(role, prepared(tile, layout, bands, job.with_height, output)))
    dataset = described(job, layout, bands, split, pairs, notes)
    write_dataset(output / NAME, dataset)
    counts = Counter(pair.role for pair in pairs)
    training, validation, test = (counts[role] for role in ROLES)
    yield Note(f"Tiles: {training} for training, {validation} for validation, {test} for test.")
    if test and not validation:
        yield Note("No tile validates: the network that is kept is chosen on the test tiles, which flatters it.")
    yield Imported({"dataset": str(output / NAME)}, dict(counts))


def layout_of(job: ImportData) -> DatasetLayout:
    """Raises InputError for a word that is not among the choices."""
    layout = LAYOUTS[job.data_set]
    if job.bands and job.bands not in layout.images:
        raise InputError(f"{layout.title} has no {job.bands!r} images; choose {', '.join(layout.images)}.")
    if job.with_height and not layout.height:
        raise InputError(f"{layout.title} has no surface models; leave the height out.")
    for name, choices in (("split", (OFFICIAL, PAPER)), ("legend", ("own", "six"))):
        if getattr(job, name) not in choices:
            raise InputError(f"There is no {name} {getattr(job, name)!r}; choose {' or '.join(choices)}.")
    if not job.folder or not Path(job.folder).is_dir():
        raise InputError(f"The folder {job.folder!r} does not exist; name the one with the unpacked files of {layout.title}.")
    return layout


def make_folder(path: str) -> Path:
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"The folder {path!r} cannot be made ({error.strerror}); name another output.") from error
    if not os.access(folder, os.W_OK):
        raise InputError(f"The folder {path!r} cannot be written; name another output.")
    return folder


def nothing(job: ImportData, layout: DatasetLayout, bands: str, notes: list[str]) -> InputError:
    archives = packed(Path(job.folder))
    if archives:
        return InputError(f"No tile of {layout.title} can be used in {job.folder!r}, but {archives[0]!r} is not unpacked; unpack it first.")
    if notes and notes[0] != layout.remark:
        return InputError(f"No tile of {layout.title} can be used in {job.folder!r}: {notes[0]} Name the folder of its unpacked files.")
    kind = of_bands(layout, bands)
    if kind:
        return InputError(f"No {kind} tile of {layout.title} with labels is in {job.folder!r}; name the folder of its unpacked files.")
    return InputError(f"No tile of {layout.title} with labels is in {job.folder!r}; name the folder of its unpacked files.")


def prepared(tile: DatasetTile, layout: DatasetLayout, bands: str, with_height: bool, output: Path) -> DatasetTile:
    """With bands under their own names and labels as class values, in files of their own where they do not come so."""
    image, labels, names = tile.image, tile.labels, layout.bands[bands]
    if image is None or labels is None:
        raise TypeError(tile.name)
    file = tile.name.replace("/", "_")
    height = [(tile.height, 1)] if with_height and tile.height else []
    if names != PLAIN or bands != next(iter(layout.images)) or height:
        stack = output / "bands" / f"{file}.vrt"
        write_stack([*((image, k) for k in range(1, len(names) + 1)), *height], [*names, "height"], stack)
        tile = replace(tile, image=stack)
    if layout.colors:
        classes = output / "classes" / f"{file}.tif"
        write_classes(labels, image, classes, layout.colors)
        tile = replace(tile, labels=classes)
    return tile


def pair_of(role: str, tile: DatasetTile) -> DatasetPair:
    paths = {name: str(getattr(tile, name) or "") for name in ("image", "labels", "eroded", "height")}
    return DatasetPair(tile.name, role, **paths)


def described(job: ImportData, layout: DatasetLayout, bands: str, split: str, pairs: list[DatasetPair], notes: list[Note]) -> Dataset:
    is_six = job.legend == "six" or layout.legend == "isprs"
    names = (*layout.bands[bands], *(["height"] if job.with_height else []))
    legend, classes = ("isprs", layout.six) if is_six else (layout.legend, layout.own)
    return Dataset(layout.title, layout.source, layout.gsd, names, legend, classes, split, tuple(pairs), tuple(note.text for note in notes))
