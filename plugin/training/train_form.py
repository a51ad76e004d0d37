"""What the training form says, as one value: the widgets edit it, the project remembers it, the algorithm gets it as parameters."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Union

from qgis.core import QgsApplication

from ...backend.shared.card import ISPRS, LandClass, successor
from ...backend.shared.class_table import meaning_text
from ...backend.shared.jobs import BUNDLED, Train
from ...backend.shared.json_values import object_in
from ...backend.shared.legend import Classes
from ...backend.shared.option import options_of
from ..algorithms.train_parameters import PRESET
from .meanings import Meanings

ALGORITHM = "landquilt:train"
AS_BASE, AS_ISPRS, AS_OWN = "base", "isprs", "own"  # whose classes are learnt
AS_PRESET, STEPS, MINUTES = "preset", "steps", "minutes"  # what says how long
DEFAULT = Train([], [], "")


@dataclass(frozen=True)
class LayerPair:
    """An image and its labels; layers by their ids."""

    image: str = ""
    labels: str = ""
    field: str = ""  # of a vector layer: what holds the class
    is_held_out: bool = False  # judged by, and never learnt from


@dataclass(frozen=True)
class TrainForm:
    pairs: tuple[LayerPair, ...] = (LayerPair(),)
    base: str = BUNDLED  # as a job names it; empty: from scratch
    legend: str = AS_BASE
    own: Classes = ()  # of a legend of one's own
    meanings: Meanings = field(default_factory=dict)  # what the user has said that values of the labels are
    trained: str = DEFAULT.trained
    preset: str = PRESET
    stitched: float | None = None  # None: as the preset says; the same below
    is_varied: bool | None = None
    is_balanced: bool | None = None
    duration: str = AS_PRESET
    steps: int = 600
    minutes: float = 10.0
    device: str = DEFAULT.device
    edges: bool = DEFAULT.edges
    name: str = ""  # of the model; empty: the one proposed
    advanced: dict[str, Any] = field(default_factory=dict)  # what differs from the algorithm's defaults, by the names of ADVANCED

    def advanced_values(self) -> dict[str, Any]:
        """Of all of ADVANCED."""
        return {**advanced_defaults(), **self.advanced}


OWN = {"images", "labels", "roles", "output", "fields", "classes", *(item.name for item in fields(TrainForm))}  # of the job's, shown apart
ADVANCED = (*(name for name in options_of(Train) if name not in OWN), "load")


def advanced_defaults() -> dict[str, Any]:
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    return {name: algorithm.parameterDefinition(name.upper()).defaultValue() for name in ADVANCED}


def legend_text(form: TrainForm) -> str:
    """As the algorithm takes it."""
    if form.legend == AS_OWN:
        return ", ".join(f"{item.code}={item.name}:{item.color}" for item in form.own)
    return "isprs" if form.legend == AS_ISPRS or not form.base else ""


def classes_of(form: TrainForm, base: Classes) -> Classes:
    """What is learnt; `base`: the classes of the model to start from."""
    if form.legend == AS_OWN:
        return form.own
    return ISPRS if form.legend == AS_ISPRS or not form.base else base


def parameters_of(form: TrainForm, meanings: Meanings, output: Path) -> dict[str, Any]:
    """Of landquilt:train; `meanings` of all values that the labels hold."""
    return {
        "IMAGES": [pair.image for pair in form.pairs],
        "LABELS": [pair.labels for pair in form.pairs],
        "FIELDS": "\n".join(pair.field for pair in form.pairs),
        "ROLES": ", ".join(roles_of(form.pairs)),
        "BASE": form.base,
        "LEGEND": legend_text(form),
        "CLASSES": meaning_text(meanings),
        "TRAINED": form.trained,
        "PRESET": form.preset,
        "STEPS": form.steps if form.duration == STEPS else None,
        "MINUTES": form.minutes if form.duration == MINUTES else None,
        "STITCHED": form.stitched,
        "IS_VARIED": switch(form.is_varied),
        "IS_BALANCED": switch(form.is_balanced),
        "DEVICE": form.device,
        "EDGES": form.edges,
        "OUTPUT": str(output),
        **{name.upper(): value for name, value in form.advanced_values().items()},
    }


def roles_of(pairs: tuple[LayerPair, ...]) -> list[str]:
    """As a job has them; none where no pair was chosen to be held out: then some are by what they show."""
    return ["held out" if pair.is_held_out else "training" for pair in pairs] if any(pair.is_held_out for pair in pairs) else []


def switch(value: bool | None) -> str:
    return "auto" if value is None else "yes" if value else "no"


def form_to_text(form: TrainForm) -> str:
    return json.dumps(asdict(form))


def form_from_text(text: str) -> TrainForm:
    """The form of a text that any version wrote: what is unknown or of another kind is left out."""
    data, found = object_in(text), {}
    for item in fields(TrainForm):
        try:
            found[item.name] = READERS.get(item.name, plain)(data[item.name], getattr(TrainForm(), item.name))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    found["base"] = successor(found.get("base", "")) or found.get("base", BUNDLED)
    return TrainForm(**found)


Plain = Union[str, float, int, bool, None]


def plain(value: Any, default: Any) -> Plain:
    """The value where it is of the default's kind. Raises TypeError."""
    kinds = (int, float, bool, type(None)) if default is None else (int, float) if isinstance(default, float) else (type(default),)
    if not isinstance(value, kinds) or (isinstance(default, str) and not isinstance(value, str)):
        raise TypeError(value)
    return value


def pairs_in(value: Any, _: Any) -> tuple[LayerPair, ...]:
    texts = [{name: str(item[name]) for name in ("image", "labels", "field")} for item in value]
    return tuple(LayerPair(**found, is_held_out=item.get("is_held_out") is True) for found, item in zip(texts, value)) or (LayerPair(),)


def classes_in(value: Any, _: Any) -> Classes:
    return tuple(LandClass(int(item["code"]), str(item["name"]), str(item["color"])) for item in value)


def meanings_in(value: Any, _: Any) -> Meanings:
    return {str(key): tuple(str(name) for name in names) for key, names in value.items()}


def advanced_in(value: Any, _: Any) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name in ADVANCED and isinstance(item, (int, float, str, bool))}


READERS: dict[str, Any] = {"pairs": pairs_in, "own": classes_in, "meanings": meanings_in, "advanced": advanced_in}
