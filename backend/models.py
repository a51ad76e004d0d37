"""A model is a folder: card.json, weights.safetensors, history.jsonl.

    landquilt-r18/
      card.json            what it is: a STAC Item's properties in the MLM extension's field names, ours prefixed `landquilt:`
      weights.safetensors  what it learnt (backend.networks.weights reads and writes it)
      history.jsonl        how it learnt: one line per validation

The card is standard library only: the plugin reads it in QGIS's own Python to name classes and colours.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import InputError
from .replace import take_place

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
CARD, WEIGHTS, HISTORY = "card.json", "weights.safetensors", "history.jsonl"
RUN, LOSSES, PICTURE = "run.json", "losses.jsonl", "validation.png"  # of a training: see training/run_file.py, curve.py, showcase.py
CHECKPOINT, BEST, STOP = "checkpoint.pt", "best.pt", "stop"  # of one that goes on: see training/checkpoint.py, fit.py


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
    architecture: str  # what networks.build() takes, e.g. "resnet18-spp-steps"
    classes: tuple[LandClass, ...]
    bands: tuple[Band, ...]
    gsd: float  # metres per pixel on the ground it was trained at
    licence: str = ""
    training_data: str = ""
    accuracy: dict[str, Any] = field(default_factory=dict)  # scores, and under "measured" the sentence how
    sha256: str = ""  # of the weights file
    more: dict[str, Any] = field(default_factory=dict)  # storage, parameters of the training, parent model ...
    scales: tuple[float, ...] = (1.0,)  # at which it looks at a window, in shares of its size; the mean counts


# The ISPRS legend in the order and colours of paper A (white, blue, cyan, green, yellow, red); our codes start at 1.
ISPRS = (
    LandClass(1, "impervious surfaces", "#ffffff"),
    LandClass(2, "building", "#0000ff"),
    LandClass(3, "low vegetation", "#00ffff"),
    LandClass(4, "tree", "#00ff00"),
    LandClass(5, "car", "#ffff00"),
    LandClass(6, "clutter", "#ff0000"),
)


def find_model(name_or_folder: str) -> Path:
    """The folder of a bundled model's name, or the folder itself. Raises InputError where there is no card in it."""
    for folder in (MODELS / name_or_folder, Path(name_or_folder).expanduser()):
        if (folder / CARD).is_file():
            return folder
    known = ", ".join(sorted(path.parent.name for path in MODELS.glob(f"*/{CARD}"))) or "none"
    raise InputError(f"There is no model {name_or_folder!r}: name a folder with a {CARD}, or a bundled model ({known}).")


def read_card(folder: Path) -> Card:
    """Raises InputError where the card is missing, no JSON, or lacks a field."""
    try:
        return card_from_json(json.loads((folder / CARD).read_text(encoding="utf-8")))
    except OSError as error:
        raise InputError(f"The model card {folder / CARD} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError(f"The model card {folder / CARD} is damaged ({error!r}); get the model anew.") from error


def write_card(folder: Path, card: Card) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(card_to_json(card), indent=2, ensure_ascii=False)
    part = folder / f"{CARD}.part"
    part.write_text(text + "\n", encoding="utf-8")
    take_place(part, folder / CARD)


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
        "landquilt:more": card.more,
    }


def checked_scales(values: list[float]) -> tuple[float, ...]:
    """Raises ValueError for scales at which nothing can be seen."""
    if not values or any(not 0.1 <= value <= 4 for value in values):
        raise ValueError(f"scales {values}")
    return tuple(float(value) for value in values)


def card_from_json(data: dict[str, Any]) -> Card:
    source, target = data["mlm:input"][0], data["mlm:output"][0]
    return Card(
        name=data["mlm:name"],
        architecture=data["mlm:architecture"],
        classes=tuple(
            LandClass(int(item["value"]), item["name"], "#" + item["color_hint"].lower()) for item in target["classification:classes"]
        ),
        bands=tuple(
            Band(name, float(scale["mean"]), float(scale["stddev"]), float(scale["minimum"]), float(scale["maximum"]))
            for name, scale in zip(source["bands"], source["value_scaling"])
        ),
        gsd=float(data["gsd"]),
        licence=data.get("license", ""),
        training_data=data.get("landquilt:training_data", ""),
        accuracy=data.get("landquilt:accuracy", {}),
        sha256=data.get("file:checksum", "").removeprefix("sha256:"),
        more=data.get("landquilt:more", {}),
        scales=checked_scales(data.get("landquilt:scales", [1.0])),
    )
