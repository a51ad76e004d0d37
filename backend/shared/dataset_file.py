"""dataset.json: what a folder of images and labels is for a training; written by the command `import`, read by all who train.

    {"format": "landquilt dataset 1", "title": "ISPRS Potsdam", "source": "...", "gsd": 0.05, "bands": ["red", "green", "blue"],
     "legend": "isprs",         as `legend.parse_legend` reads it
     "classes": "",             what the labels' values mean, as `class_table.parse_table` reads it
     "split": "official",       official | paper: 6:2:2
     "pairs": [{"name": "2_10", "role": "training",                               training | validation | test
                "image": "2_Ortho_RGB/top_potsdam_2_10_RGB.tif", "labels": "...",  relative to the file's folder, or whole
                "eroded": "...", "height": "..."}],                                "" where there is none
     "notes": ["Tile 7_13 has no labels and is left out."]}

Standard library only: the plugin reads it too.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from .errors import Fault, InputError
from .json_values import mapping, member, number, parse, several, text, wrong
from .replace import write_whole

NAME = "dataset.json"
FORMAT = "landquilt dataset 1"
ROLES = ("training", "validation", "test")
MOST = 1_000_000  # pairs


@dataclass(frozen=True)
class DatasetPair:
    """Whole paths, once read."""

    name: str
    role: str
    image: str
    labels: str
    eroded: str = ""
    height: str = ""


@dataclass(frozen=True)
class Dataset:
    title: str
    source: str
    gsd: float  # metres per pixel, where an image does not say it
    bands: tuple[str, ...]
    legend: str
    classes: str
    split: str
    pairs: tuple[DatasetPair, ...]
    notes: tuple[str, ...] = field(default=())

    def of_role(self, *roles: str) -> tuple[DatasetPair, ...]:
        return tuple(pair for pair in self.pairs if pair.role in roles)

    @property
    def held_out(self) -> tuple[DatasetPair, ...]:
        """What a training is judged by while it runs: the validation, or where there is none the test."""
        return self.of_role("validation") or self.of_role("test")


def find_dataset(path: str) -> Path:
    """The file itself, or that in a folder. Raises InputError."""
    found = Path(path) / NAME if Path(path).is_dir() else Path(path)
    if not found.is_file():
        raise InputError(f"There is no {NAME} at {path!r}; name one, or make it with: python -m backend import KIND FOLDER.")
    return found


def read_dataset(path: str) -> Dataset:
    """A description, or that of a folder. Raises InputError where it is not one."""
    file = find_dataset(path)
    try:
        data = mapping(parse(file.read_bytes()), "it")
        if text(member(data, "format", "it"), "its format") != FORMAT:
            raise wrong(data["format"], "its format", repr(FORMAT))
        words = {name: text(member(data, name, "it"), f"its {name}") for name in ("title", "source", "legend", "classes", "split")}
        return Dataset(
            **words,
            gsd=number(member(data, "gsd", "it"), "its gsd", 1e-3, 1e4),
            bands=several(member(data, "bands", "it"), "band", 1, 1000, text),
            pairs=several(member(data, "pairs", "it"), "pair", 1, MOST, lambda value, what: pair_of(value, what, file.parent)),
            notes=several(data.get("notes", []), "note", 0, MOST, text),
        )
    except (ValueError, OSError) as error:
        raise InputError(f"The data set {str(file)!r} cannot be used ({error}); import its folder anew.") from error


def material_of(dataset: Dataset, is_eroded: bool = False) -> dict[str, Any]:
    """What the job Train is to learn from it, by its fields; what only tests is left out.

    is_eroded: train on labels without the pixels at borders, where there are such. Raises InputError where nothing trains.
    """
    training, held_out = dataset.of_role("training"), dataset.held_out
    if not training:
        raise InputError(f"No tile of {dataset.title} is for training; import it with another split.")
    pairs = [*training, *held_out]
    return {
        "images": [pair.image for pair in pairs],
        "labels": [pair.eroded or pair.labels if is_eroded and pair.role == "training" else pair.labels for pair in pairs],
        "roles": ["training"] * len(training) + ["held out"] * len(held_out) if held_out else [],
        "legend": dataset.legend,
        "classes": dataset.classes,
        "gsd": dataset.gsd,
    }


def pair_of(value: Any, what: str, folder: Path) -> DatasetPair:
    names = {name: text(member(value, name, what), f"the {name} of {what}") for name in ("name", "role", "image", "labels")}
    if names["role"] not in ROLES:
        raise wrong(names["role"], f"the role of {what}", " or ".join(ROLES))
    more = {name: text(value.get(name, ""), f"the {name} of {what}") for name in ("eroded", "height")}
    return moved(DatasetPair(**names, **more), lambda path: os.path.normpath(folder / path))


def write_dataset(path: Path, dataset: Dataset) -> None:
    """Paths below its folder become relative, so that all can be moved together. Raises Fault where it cannot be written."""
    content = asdict(replace(dataset, pairs=tuple(moved(pair, lambda name: beside(name, path.parent)) for pair in dataset.pairs)))
    try:
        write_whole(path, json.dumps({"format": FORMAT, **content}, indent=1))
    except OSError as error:
        raise Fault(f"{path} cannot be written ({error.strerror}); make room or choose another folder.") from error


def moved(pair: DatasetPair, to: Any) -> DatasetPair:
    paths = {name: getattr(pair, name) for name in ("image", "labels", "eroded", "height")}
    return replace(pair, **{name: to(path) for name, path in paths.items() if path})


def beside(path: str, folder: Path) -> str:
    whole = Path(os.path.abspath(path))
    base = Path(os.path.abspath(folder))
    return whole.relative_to(base).as_posix() if base in whole.parents else whole.as_posix()
