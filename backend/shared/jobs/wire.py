"""Jobs and messages as lines of JSON: a job goes to the backend's stdin, messages come back the same way, one line each."""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, fields
from typing import Any, Callable

from ..json_values import any_number, any_whole, mapping, member, parse, several_of, text, truth, wrong
from . import accuracy, experiments, matching, segment, teaching, training
from .job import Job
from .messages import Failed, Note, Progress
from .results import Finished

HERE = "LANDQUILT_HERE"  # environment variable: the folder that a job's relative paths start from; unset: where the worker starts
MODULES = segment, training, teaching, experiments, accuracy, matching  # in the order in which the command line lists their jobs
JOBS = tuple(kind for module in MODULES for kind in vars(module).values() if isinstance(kind, type) and kind.__base__ is Job)
KINDS: dict[str, Any] = {kind.__name__: kind for kind in (*JOBS, Finished, *Finished.__subclasses__(), Progress, Note, Failed)}
OPTIONAL = " | None"
TYPES: dict[str, Callable[[Any, str], Any]] = {
    "str": text, "int": any_whole, "float": any_number, "bool": truth, "list[LabelValue]": several_of(mapping),
    **{f"list[{name}]": several_of(each) for name, each in (("str", text), ("int", any_whole), ("float", any_number))},
    **{f"dict[str, {name}]": mapping for name in ("Any", "str", "int", "float")}, "list[dict[str, Any]]": several_of(mapping),
}  # fmt: skip


def encode(message: Any) -> str:
    """One line of JSON, without the newline."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)})


def decode(line: str) -> Any:
    """The job or message of one line. Fields this version does not know are left out.

    Raises ValueError, which says what is wrong: a line may come from anybody. What a job's values may be, `check_job` knows.
    """
    data = mapping(parse(line), "the line")
    kind = text(member(data, "kind", "the line"), "its kind")
    if kind not in KINDS:
        raise wrong(kind, "its kind", f"one of {', '.join(KINDS)}")
    found = KINDS[kind]
    given = {item.name: of_type(data[item.name], item) for item in fields(found) if item.name in data}
    for item in fields(found):
        if item.name not in given and item.default is MISSING and item.default_factory is MISSING:
            raise ValueError(f"{kind} lacks {item.name!r}")
    return found(**given)


def of_type(value: Any, item: Any) -> Any:
    """The value of a field, where it is of the type that the field is annotated with. Raises ValueError."""
    annotation = item.type
    if annotation.endswith(OPTIONAL):
        if value is None:
            return None
        annotation = annotation[: -len(OPTIONAL)]
    return TYPES[annotation](value, item.name)
