"""A recipe: one training, and the rows of a table, each with what it changes.

title = "What stitching is worth"
seeds = [0, 1, 2]
compare_with = "plain"                what the differences are taken to
reference = "paper A, Table 1"        where published figures come from

[data]
dataset = "potsdam/dataset.json"      as `import` wrote it, from the recipe's folder; or images, labels, test: see pairs.py
patch = 128                           pixels: shares are drawn in squares of this side, not in tiles (squares.py)

[training]                            fields of the job Train, for all rows
steps = 30000

[segment]                             fields of the job Segment, for the maps that are judged
overlap = 128

[[rows]]
name = "stitched"
stitched = 0.5                        a field of Train
share = 0.1                           of the training tiles, or of the labels in patches, drawn by seed
compare_with = "plain"                another row than that of the whole table
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
from .trial import folder_name

OWN = ("images", "labels", "roles", "output", "device", "seed", "legend", "classes")  # of Train, but decided by the data and the job
SEGMENT = ("tile", "overlap", "batch", "precision", "scaling", "nodata")  # not the pixel size: maps are judged on the image's pixels
ROW = {"name": "str", "share": "float", "weights": "str", "compare_with": "str", "published": "table"}
DATA = {
    **dict.fromkeys(("dataset", "images", "labels", "test", "validation", "folder", "legend", "classes"), "str"),
    "eroded": "bool",
    "patch": "int",
}
TOP = {
    **dict.fromkeys(("title", "text", "reference", "compare_with"), "str"),
    **dict.fromkeys(("data", "training", "segment"), "table"),
    **dict.fromkeys(("seeds", "rows"), "list"),
}
LEAST = 16  # pixels of a patch: of fewer there are too many to count
WORDS = {"str": "text in quotes", "int": "whole number", "float": "number", "bool": "value true or false", "list": "list in brackets",
         "table": "table"}  # fmt: skip
KINDS: dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool, "list": list, "table": dict}


@dataclass(frozen=True)
class RecipeRow:
    name: str
    changes: Mapping[str, Any]  # fields of Train
    share: float = 1.0
    weights: str = ""
    compare_with: str = ""  # name of a row; "": that of the whole recipe
    published: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class ExperimentRecipe:
    folder: Path  # from which its relative paths begin
    title: str
    text: str  # what the reader of the table should know
    reference: str
    seeds: tuple[int, ...]
    compare_with: str  # name of a row, for rows that name no other; "": none
    data: Mapping[str, Any]
    training: Mapping[str, Any]
    segment: Mapping[str, Any]
    rows: tuple[RecipeRow, ...]


def read_recipe(path: str) -> ExperimentRecipe:
    """Raises InputError where the file is not a recipe, or names what does not exist."""
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"The recipe {path!r} cannot be read ({error}); name a TOML file, see resources/recipes.") from error
    check_values(content, TOP, "The recipe")
    kinds = {"data": DATA, "training": trainable(), "segment": {name: kinds_of(Segment)[name] for name in SEGMENT}}
    tables = {name: content.get(name, {}) for name in kinds}
    for name, known in kinds.items():
        check_values(tables[name], known, f"[{name}]")
    recipe = ExperimentRecipe(
        folder=Path(path).absolute().parent,
        title=content.get("title", Path(path).stem),
        text=content.get("text", ""),
        reference=content.get("reference", ""),
        seeds=tuple(content.get("seeds", [0])),
        compare_with=content.get("compare_with", ""),
        rows=tuple(row_of(row) for row in content.get("rows", [])),
        **tables,
    )
    check(recipe)
    return recipe


def row_of(content: Any) -> RecipeRow:
    if not isinstance(content, dict) or not isinstance(content.get("name"), str) or not content["name"].strip():
        raise InputError("A row of the recipe has no name; give each [[rows]] a name of its own.")
    if not content["name"].isprintable():
        raise InputError(f"The row {content['name']!r} has a name that is no single line; give it another one.")
    what = f"The row {content['name']!r}"
    check_values(content, {**ROW, **trainable()}, what)
    changes = {name: value for name, value in content.items() if name not in ROW}
    share, published = content.get("share", 1.0), content.get("published", {})
    if not 0 < share <= 1:
        raise InputError(f"{what} has the share {share!r}; choose more than 0, up to 1.")
    if not all(isinstance(value, (int, float)) for value in published.values()):
        raise InputError(f"{what} has the published figures {published!r}; write {{ mean_f1 = 0.786 }}.")
    return RecipeRow(content["name"], changes, float(share), content.get("weights", ""), content.get("compare_with", ""), published)


def check(recipe: ExperimentRecipe) -> None:
    names = [row.name for row in recipe.rows]
    if not names:
        raise InputError("The recipe has no rows; add [[rows]] with a name each.")
    if twice := [name for name in names if names.count(name) > 1]:
        raise InputError(f"The recipe has two rows {twice[0]!r}; give each a name of its own.")
    folders = [folder_name(name, 0) for name in names]
    if alike := [name for name, folder in zip(names, folders) if folders.count(folder) > 1]:
        raise InputError(f"The recipe's rows {alike[0]!r} and {alike[1]!r} differ in signs alone; give them other letters or digits.")
    for wanted in (recipe.compare_with, *(row.compare_with for row in recipe.rows)):
        if wanted and wanted not in names:
            raise InputError(f"The recipe compares with {wanted!r}, which is not a row; choose among {', '.join(names)}.")
    if not recipe.data.get("patch", LEAST) >= LEAST:
        raise InputError(f"The patches have a side of {recipe.data['patch']} pixels; choose {LEAST} or more.")
    if not recipe.seeds or not all(isinstance(seed, int) and 0 <= seed < 2**31 and recipe.seeds.count(seed) == 1 for seed in recipe.seeds):
        raise InputError(f"The recipe's seeds are {list(recipe.seeds)}; give whole numbers, each once, as seeds = [0, 1, 2].")


def trainable() -> dict[str, str]:
    return {name: kind for name, kind in kinds_of(Train).items() if name not in OWN}


def kinds_of(job: Any) -> dict[str, str]:
    """By the names of a job's fields."""
    return {item.name: str(item.type).split(" ")[0].split("[")[0] for item in fields(job)}


def check_values(content: Mapping[str, Any], kinds: Mapping[str, str], what: str) -> None:
    """Whole numbers stand for others, too. Raises InputError for a name that is not among the kinds, and for a value of another."""
    for name, value in content.items():
        if name not in kinds:
            raise InputError(f"{what} names {name!r}, which does not exist; choose among {', '.join(kinds)}.")
        if not isinstance(value, KINDS[kinds[name]]) or (isinstance(value, bool) and kinds[name] != "bool"):
            raise InputError(f"{what} gives {name!r} the value {value!r}; write a {WORDS[kinds[name]]}.")
