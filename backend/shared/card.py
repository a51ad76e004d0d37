"""A model is a folder: card.json, weights.safetensors, history.jsonl.

    landquilt-lite0/
      card.json            what it is: a STAC Item's properties in the MLM extension's field names, ours prefixed `landquilt:`
      weights.safetensors  what it learnt (backend.networks.weights reads and writes it)
      history.jsonl        how it learnt: one line per validation
      edges.safetensors    where it saw borders, of a training with --edges (backend.boundary.sketch_tokens reads and writes it)

The card is standard library only: the plugin reads it in QGIS's own Python to name classes and colours.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from .errors import InputError
from .json_values import LONGEST, mapping, member, number, one_line, parse, several, share, text, whole, wrong
from .replace import write_whole

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SUCCESSORS = {"landquilt-r18": "landquilt-lite0"}  # of bundled models that projects and models of before may name
CARD, WEIGHTS, HISTORY, EDGES = "card.json", "weights.safetensors", "history.jsonl", "edges.safetensors"
CARD_TAG = "LANDQUILT_CARD"  # of a class raster: the card of the network that made it
RUN, LOSSES, PICTURE = "run.json", "losses.jsonl", "validation.png"  # of a training: see training/run_file.py, curve.py, showcase.py
CHECKPOINT, BEST, STOP = "checkpoint.pt", "best.pt", "stop"  # of one that goes on: see training/checkpoint.py, fit.py
LONGEST_CARD = 1_000_000  # bytes
MOST_CLASSES, MOST_BANDS, MOST_SCALES = 254, 256, 8
GSD = 1e-3, 1e4  # metres per pixel that a network may be trained at
SCALE = 0.1, 4.0  # at which something can be seen
TEMPERATURE = 0.01, 100.0
SMALLEST, LARGEST = 1e-6, 1e12  # standard deviation, and any value, of a band: float32 computes with the quotients of all of them
SCORES = ("measured", "overall_accuracy", "mean_f1", "mean_f1_without_clutter", "f1")
HELD_OUT = "held_out"  # of the accuracy, where it is known: the scores of places on which nothing was chosen, and how they were measured
MEAN_LOW_HIGH = ("mean", "minimum", "maximum")


@dataclass(frozen=True)
class LandClass:
    code: int  # the value in class rasters, 1 to 254; 0 is no data
    name: str
    color: str  # "#rrggbb"


@dataclass(frozen=True)
class Band:
    """Raw value v of type uint8 becomes (v - mean) / std; other types are brought to `low`..`high` first."""

    name: str
    mean: float
    std: float
    low: float = 0.0
    high: float = 255.0


@dataclass(frozen=True)
class Card:
    name: str
    architecture: str  # what networks.build() takes, e.g. "efficientnet-lite0-spp-steps"
    classes: tuple[LandClass, ...]
    bands: tuple[Band, ...]
    gsd: float  # metres per pixel on the ground it was trained at
    licence: str = ""
    training_data: str = ""
    accuracy: dict[str, Any] = field(default_factory=dict)  # scores, under "measured" the sentence how, and HELD_OUT
    sha256: str = ""  # of the weights file
    more: dict[str, Any] = field(default_factory=dict)  # storage, parameters of the training, parent model ...
    scales: tuple[float, ...] = (1.0,)  # at which it looks at a window, in shares of its size; the mean counts
    temperature: float = 1.0  # that its scores are divided by before they become probabilities (backend.accuracy.calibration)


# The ISPRS legend in the order and colours of paper A (white, blue, cyan, green, yellow, red); our codes start at 1.
ISPRS = (
    LandClass(1, "impervious surfaces", "#ffffff"),
    LandClass(2, "building", "#0000ff"),
    LandClass(3, "low vegetation", "#00ffff"),
    LandClass(4, "tree", "#00ff00"),
    LandClass(5, "car", "#ffff00"),
    LandClass(6, "clutter", "#ff0000"),
)


def successor(name: str) -> str:
    """The bundled model that took the place of one of this name; empty where there is none, or a folder of the name."""
    new = SUCCESSORS.get(name, "")
    return "" if new and any((folder / name / CARD).is_file() for folder in (MODELS, Path())) else new


def find_model(name_or_folder: str) -> Path:
    """The folder of a bundled model's name, or the folder itself. Raises InputError where there is no card in it."""
    with suppress(OSError, RuntimeError, UnicodeError):  # a name longer than a file's may be, the home of an unknown user, half characters
        for folder in (MODELS / name_or_folder, Path(name_or_folder).expanduser()):
            if (folder / CARD).is_file():
                return folder
    if new := successor(name_or_folder):
        return MODELS / new
    known = ", ".join(sorted(path.parent.name for path in MODELS.glob(f"*/{CARD}"))) or "none"
    raise InputError(f"There is no model {name_or_folder!r}: name a folder with a {CARD}, or a bundled model ({known}).")


def read_card(folder: Path) -> Card:
    """Raises InputError where the card is missing, no JSON, or says what cannot be."""
    try:
        with open(folder / CARD, "rb") as file:
            return card_from_text(file.read(LONGEST_CARD))
    except OSError as error:
        raise InputError(f"The model card {folder / CARD} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise InputError(f"The model card {folder / CARD} is damaged ({error}); get the model anew.") from error


def write_card(folder: Path, card: Card) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(card_to_json(card), indent=2, ensure_ascii=False)
    write_whole(folder / CARD, text + "\n")


def check_weights(folder: Path, card: Card) -> Path:
    """The weights file, its hash compared with the card's. Raises InputError where it is missing or altered."""
    path = folder / WEIGHTS
    if not path.is_file():
        raise InputError(f"The model {card.name!r} has no weights: {path} is missing; get the model anew.")
    if card.sha256 != sha256(path):
        raise InputError(f"The weights {path} are not the ones the card describes (SHA-256 differs); get the model anew.")
    return path


def sha256(path: Path) -> str:
    with open(path, "rb") as file:
        digest = hashlib.sha256()
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def card_to_json(card: Card) -> dict[str, Any]:
    """STAC MLM v1 field names where one exists (mlm:name, mlm:architecture, mlm:input, mlm:output, file:checksum)."""
    return {
        "stac_extensions": ["https://stac-extensions.github.io/mlm/v1.4.0/schema.json"],
        "mlm:name": card.name,
        "mlm:architecture": card.architecture,
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": "pytorch",
        "mlm:input": [
            {
                "name": "image",
                "bands": [band.name for band in card.bands],
                "input": {
                    "shape": [-1, len(card.bands), -1, -1],
                    "dim_order": ["batch", "bands", "height", "width"],
                    "data_type": "float32",
                },
                "value_scaling": [
                    {"type": "z-score", "mean": band.mean, "stddev": band.std, "minimum": band.low, "maximum": band.high}
                    for band in card.bands
                ],
            }
        ],
        "mlm:output": [
            {
                "name": "classes",
                "tasks": ["semantic-segmentation"],
                "classification:classes": [
                    {"value": item.code, "name": item.name, "color_hint": item.color.lstrip("#").upper()} for item in card.classes
                ],
            }
        ],
        "gsd": card.gsd,
        "license": card.licence,
        "landquilt:training_data": card.training_data,
        "landquilt:accuracy": card.accuracy,
        "file:checksum": f"sha256:{card.sha256}",  # with its kind: a bare hash is taken for a secret by the plugin site
        "landquilt:scales": list(card.scales),
        "landquilt:temperature": card.temperature,
        "landquilt:more": card.more,
    }


def card_from_text(text: str | bytes) -> Card:
    """Everything in it checked: it may be somebody else's. Raises ValueError, which says what is wrong."""
    return card_from_json(mapping(parse(text), "the card"))


def card_from_json(data: dict[str, Any]) -> Card:
    """Raises ValueError for what no network can be, no file can hold, or no computer can compute with."""
    source, target = (several(member(data, field, "the card"), field, 1, 1, mapping)[0] for field in ("mlm:input", "mlm:output"))
    classes = several(member(target, "classification:classes", "mlm:output"), "class", 2, MOST_CLASSES, class_from_json)
    for values, what in (([item.code for item in classes], "code"), ([item.name.casefold() for item in classes], "name")):
        if len(set(values)) < len(values):
            raise ValueError(f"two classes have one {what}")
    names = several(member(source, "bands", "mlm:input"), "band", 1, MOST_BANDS, one_line)
    return Card(
        name=one_line(member(data, "mlm:name", "the card"), "its name"),
        architecture=one_line(member(data, "mlm:architecture", "the card"), "its architecture"),
        classes=classes,
        bands=several(member(source, "value_scaling", "mlm:input"), "scaling of band", len(names), len(names), band_of(names)),
        gsd=number(member(data, "gsd", "the card"), "its gsd", *GSD),
        licence=text(data.get("license", ""), "its license"),
        training_data=text(data.get("landquilt:training_data", ""), "its training data"),
        accuracy=accuracy_from_json(data.get("landquilt:accuracy", {})),
        sha256=hash_from_json(data.get("file:checksum", "")),
        more=mapping(data.get("landquilt:more", {}), "landquilt:more"),
        scales=several(data.get("landquilt:scales", [1.0]), "scale", 1, MOST_SCALES, lambda value, what: number(value, what, *SCALE)),
        temperature=number(data.get("landquilt:temperature", 1.0), "its temperature", *TEMPERATURE),
    )


def class_from_json(data: Any, what: str) -> LandClass:
    color = text(member(data, "color_hint", what), f"the colour of {what}").lower()
    if not re.fullmatch("[0-9a-f]{6}", color):
        raise wrong(color, f"the colour of {what}", "six hexadecimal digits")
    code = whole(member(data, "value", what), f"the code of {what}", 1, MOST_CLASSES)
    return LandClass(code, one_line(member(data, "name", what), f"the name of {what}"), f"#{color}")


def band_of(names: Sequence[str]) -> Callable[[Any, str], Band]:
    """Reads the scaling of one band after the other."""
    following = iter(names)

    def band(data: Any, what: str) -> Band:
        mean, low, high = (number(member(data, field, what), f"{field} of {what}", -LARGEST, LARGEST) for field in MEAN_LOW_HIGH)
        if low >= high:
            raise ValueError(f"{what} goes from {low:g} to {high:g}")
        return Band(next(following), mean, number(member(data, "stddev", what), f"stddev of {what}", SMALLEST, LARGEST), low, high)

    return band


def accuracy_from_json(data: Any) -> dict[str, Any]:
    """The scores that are shown; what else is there stays as it is."""
    found = mapping(data, "landquilt:accuracy")
    check_scores({name: value for name, value in found.items() if name in SCORES})
    check_scores(mapping(found.get(HELD_OUT, {}), HELD_OUT))
    return found


def check_scores(found: dict[str, Any]) -> None:
    """Raises ValueError unless "measured" is a text, "f1" a table of shares, and all else a share."""
    text(found.get("measured", ""), "how it was measured")
    others = {name: value for name, value in found.items() if name not in ("measured", "f1")}
    for name, value in {**mapping(found.get("f1", {}), "f1"), **others}.items():
        share(value, f"the score {name[:LONGEST]!a}")


def hash_from_json(value: Any) -> str:
    found = text(value, "the checksum").removeprefix("sha256:")
    if not re.fullmatch("([0-9a-f]{64})?", found):
        raise wrong(found, "the checksum", "a SHA-256")
    return found
