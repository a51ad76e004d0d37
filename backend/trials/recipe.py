"""A recipe: one training, and the rows of a table, each with what it changes.

title = "What stitching is worth"
seeds = [0, 1, 2]
compare_with = "plain"                what the differences are taken to
reference = "paper A, Table 1"        where published figures come from

[data]
dataset = "potsdam/dataset.json"      as `import` wrote it, from the recipe's folder; or images, labels, test: see pairs.py

[training]                            fields of the job Train, for all rows
steps = 30000

[segment]                             fields of the job Segment, for the maps that are judged
overlap = 128

[[rows]]
name = "stitched"
stitched = 0.5                        a field of Train
share = 0.1                           of the training tiles, drawn by seed
weights = "resnet101"                 begin of the name of a file of ImageNet weights, in the folder that the job names
published = { mean_f1 = 0.786 }       of the table that this one stands beside
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import tomllib

from ..shared.errors import InputError
from ..shared.jobs import Segment, Train

OWN = ("images", "labels", "roles", "output", "device", "seed", "legend", "classes")  # of Train, but decided by the data and the job
SEGMENT = ("tile", "overlap", "batch", "precision", "pixel_size", "scaling", "nodata")
ROW = ("name", "share", "weights", "published")
DATA = ("dataset", "eroded", "images", "labels", "test", "folder", "legend", "classes")
TOP = ("title", "text", "reference", "seeds", "compare_with", "data", "training", "segment", "rows")


@dataclass(frozen=True)
class Row:
    name: str
    changes: Mapping[str, Any]  # fields of Train
    share: float = 1.0
    weights: str = ""
    published: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    folder: Path  # from which its relative paths begin
    title: str
    text: str  # what the reader of the table should know
    reference: str
    seeds: tuple[int, ...]
    compare_with: str  # name of a row; "": none
    data: Mapping[str, Any]
    training: Mapping[str, Any]
    segment: Mapping[str, Any]
    rows: tuple[Row, ...]


def read_recipe(path: str) -> Recipe:
    """Raises InputError where the file is not a recipe, or names what does not exist."""
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"The recipe {path!r} cannot be read ({error}); name a TOML file, see resources/recipes.") from error
    check_names(content, TOP, "The recipe")
    rows = tuple(row_of(row) for row in content.get("rows", []))
    training, segment, data = (table(content, name) for name in ("training", "segment", "data"))
    check_names(training, trainable(), "[training]")
    check_names(segment, SEGMENT, "[segment]")
    check_names(data, DATA, "[data]")
    check_types(training, Train, "[training]")
    check_types(segment, Segment, "[segment]")
    recipe = Recipe(
        folder=Path(path).absolute().parent,
        title=str(content.get("title", Path(path).stem)),
        text=str(content.get("text", "")),
        reference=str(content.get("reference", "")),
        seeds=tuple(content.get("seeds", [0])),
        compare_with=str(content.get("compare_with", "")),
        data=data,
        training=training,
        segment=segment,
        rows=rows,
    )
    check(recipe)
    return recipe


def table(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = content.get(name, {})
    if not isinstance(found, dict):
        raise InputError(f"The recipe's {name} is {found!r}; write a table [{name}].")
    return found


def row_of(content: Any) -> Row:
    if not isinstance(content, dict) or not isinstance(content.get("name"), str) or not content["name"].strip():
        raise InputError("A row of the recipe has no name; give each [[rows]] a name of its own.")
    what = f"The row {content['name']!r}"
    check_names(content, (*ROW, *trainable()), what)
    changes = {name: value for name, value in content.items() if name not in ROW}
    check_types(changes, Train, what)
    share, published = content.get("share", 1.0), content.get("published", {})
    if not isinstance(share, (int, float)) or not 0 < share <= 1:
        raise InputError(f"{what} has the share {share!r}; choose more than 0, up to 1.")
    if not isinstance(published, dict) or not all(isinstance(value, (int, float)) for value in published.values()):
        raise InputError(f"{what} has the published figures {published!r}; write {{ mean_f1 = 0.786 }}.")
    return Row(content["name"], changes, float(share), str(content.get("weights", "")), published)


def check(recipe: Recipe) -> None:
    names = [row.name for row in recipe.rows]
    if not names:
        raise InputError("The recipe has no rows; add [[rows]] with a name each.")
    if twice := [name for name in names if names.count(name) > 1]:
        raise InputError(f"The recipe has two rows {twice[0]!r}; give each a name of its own.")
    if recipe.compare_with and recipe.compare_with not in names:
        raise InputError(f"The recipe compares with {recipe.compare_with!r}, which is not a row; choose among {', '.join(names)}.")
    if not recipe.seeds or not all(isinstance(seed, int) and 0 <= seed < 2**31 for seed in recipe.seeds):
        raise InputError(f"The recipe's seeds are {list(recipe.seeds)}; give whole numbers, as seeds = [0, 1, 2].")


def trainable() -> tuple[str, ...]:
    return tuple(item.name for item in fields(Train) if item.name not in OWN)


def check_names(content: Mapping[str, Any], known: tuple[str, ...], what: str) -> None:
    if wrong := [name for name in content if name not in known]:
        raise InputError(f"{what} names {wrong[0]!r}, which does not exist; choose among {', '.join(known)}.")


def check_types(content: Mapping[str, Any], job: type, what: str) -> None:
    """Whole numbers stand for others, too. Raises InputError."""
    kinds = {item.name: item.type for item in fields(job)}
    allowed: dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool, "list": list}
    for name, value in content.items():
        kind = kinds[name].split(" ")[0].split("[")[0]
        if not isinstance(value, allowed[kind]) or (isinstance(value, bool) and kind != "bool"):
            raise InputError(f"{what} gives {name} the value {value!r}; write a {kind}.")
