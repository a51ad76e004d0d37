"""A job, done: what its own module says, with a model that is no longer bundled taken by the one that took its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

from .shared.card import successor
from .shared.jobs import Note, module_of

MODEL_FIELDS = ("model", "base")


def messages_of(job: Any) -> Iterator[Any]:
    """Loads the job's module at once; what `run` of it says comes as it is iterated."""
    work = import_module(f".{module_of(type(job))}", __package__)
    new = {name: model for name in MODEL_FIELDS if (model := successor(getattr(job, name, "")))}
    return told(work, job, new)


def told(work: Any, job: Any, new: dict[str, str]) -> Iterator[Any]:
    sentences = (f"{getattr(job, name)} is no longer bundled: {model}, which took its place, is used." for name, model in new.items())
    yield from map(Note, sentences)
    yield from work.run(replace(job, **new) if new else job)
