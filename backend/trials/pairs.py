"""What a recipe's rows learn from and are judged on: a data set that was imported, or files found by their names.

[data]
folder = "$LANDQUILT_DATA/southtyrol/hand"     from the recipe's folder; environment variables are filled in
images = "*_rgb.tif"                           what the star stands for is a pair's name
labels = "*_lab.tif"
test = "glurns*"                               names of pairs that are held out and judged
validation = "branzoll*"                       of those that trainings are validated on; without it: the test
classes = "0=building, 1=tree"                 as in the job Train; legend too
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import numpy as np

from ..shared.dataset_file import Dataset, DatasetPair, read_dataset
from ..shared.errors import InputError
from .recipe import ExperimentRecipe, RecipeRow


def data_of(recipe: ExperimentRecipe, instead: str) -> Dataset:
    """`instead`: a data set that the job names in place of the recipe's; "": the recipe's own. Raises InputError."""
    if instead or "dataset" in recipe.data:
        return read_dataset(instead or str(recipe.folder / filled(recipe.data["dataset"])))
    return by_names(recipe.data, recipe.folder)


def by_names(data: Mapping[str, Any], start: Path) -> Dataset:
    if missing := [name for name in ("folder", "images", "labels", "test") if not data.get(name)]:
        raise InputError(f"[data] of the recipe lacks {missing[0]!r}; name a dataset, or folder, images, labels and test.")
    folder = start / filled(data["folder"])
    images, labels = (dict(found(folder, data[kind])) for kind in ("images", "labels"))
    names = sorted(images.keys() & labels.keys())
    if not names:
        raise InputError(f"No file in {str(folder)!r} fits both {data['images']!r} and {data['labels']!r}; correct [data] of the recipe.")
    pairs = [DatasetPair(name, role_of(name, data), str(images[name]), str(labels[name])) for name in names]
    if len({pair.role for pair in pairs} - {"validation"}) < 2:
        raise InputError(f"The test {data['test']!r} takes all or none of {len(pairs)} pairs; correct [data] of the recipe.")
    if data.get("validation") and not any(pair.role == "validation" for pair in pairs):
        raise InputError(f"The validation {data['validation']!r} takes none of {len(pairs)} pairs; correct [data] of the recipe.")
    return Dataset(folder.name, "", 1.0, ("",), data.get("legend", "isprs"), data.get("classes", ""), "by name", tuple(pairs))


def role_of(name: str, data: Mapping[str, Any]) -> str:
    return next((role for role in ("test", "validation") if fnmatchcase(name, data.get(role, ""))), "training")


def filled(path: str) -> str:
    """With environment variables in it. Raises InputError for one that is not set."""
    text = os.path.expandvars(path)
    if left := re.search(r"\$\{?(\w+)", text):
        raise InputError(f"The recipe's path {path!r} needs the environment variable {left[1]}; set it to the folder that it names.")
    return text


def found(folder: Path, pattern: str) -> list[tuple[str, Path]]:
    """What the star stands for, which may be the name of a folder, and the file."""
    if pattern.count("*") != 1:
        raise InputError(f"The pattern {pattern!r} of the recipe needs one star; write the part of the names that differs as *.")
    if Path(pattern).is_absolute():
        raise InputError(f"The pattern {pattern!r} of the recipe is a whole path; write it from the folder of [data] on.")
    before, after = pattern.split("*")
    names = [(path.relative_to(folder).as_posix(), path) for path in sorted(folder.glob(pattern))]
    return [(name[len(before) : len(name) - len(after)], path) for name, path in names]


def shared_out(dataset: Dataset, row: RecipeRow, seed: int) -> Dataset:
    """With the row's share of the training tiles, drawn by seed."""
    training = dataset.of_role("training")
    count = max(1, round(row.share * len(training)))
    kept = {training[k].name for k in np.random.default_rng(seed).permutation(len(training))[:count]}
    return replace(dataset, pairs=tuple(pair for pair in dataset.pairs if pair.role != "training" or pair.name in kept))
