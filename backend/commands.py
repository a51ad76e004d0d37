"""The command line: `python -m backend COMMAND ...`. A command turns its arguments into a job and prints what comes back.

A job's command is made from the job itself: its docstring and its fields, which describe themselves. Only what a command
needs is imported, when it is called: `--help` answers at once.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any

from .cluster_worker import add_worker
from .command_output import tell
from .done_job import messages_of
from .shared.bands import numbers_of
from .shared.dataset_file import material_of, read_dataset
from .shared.errors import InputError
from .shared.jobs import JOBS, DrawScene, ImportData, Samples, Train, decode
from .shared.option import Option, default_of, options_of

NAMES: dict[Any, str] = {DrawScene: "scene", ImportData: "import"}  # others are called by their job's name in small letters
PAIRED = {Train, Samples}  # jobs whose images and labels come in pairs
KINDS = {"int": int, "float": float}


ROLES = {"pair": "training", "held_out": "held out"}
OWN = ("legend", "classes", "gsd")  # what the command line says of these goes before the data set's


def main(arguments: list[str]) -> int:
    """Run one command; its exit status. Raises InputError and Fault: the caller says them."""
    parser = argparse.ArgumentParser(prog="python -m backend", description="Land cover from orthoimages. With no command: the worker.")
    parser.add_argument("--json", action="store_true", help="print messages as JSON lines")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for job in JOBS:
        add_command(commands, job)
    add_do(commands)
    add_worker(commands)
    choice, more = parser.parse_known_args(arguments)
    if more and not getattr(choice, "takes_more", False):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    choice.more = more
    tell(choice.work(choice), choice.json)
    return 0


def add_do(commands: Any) -> None:
    description = "Do a job that is written down, such as an experiment's job.json. With torchrun, a training by several processes."
    parser = commands.add_parser("do", help="do a job that is written down", description=description)
    parser.add_argument("file", metavar="JOB.json")
    parser.set_defaults(work=lambda choice: work_of(choice.file))


def add_command(commands: Any, job: type) -> None:
    description = job.__doc__ or ""
    first = re.split(r"[.:](?:\s|$)", description, maxsplit=1)[0]
    parser = commands.add_parser(NAMES.get(job, job.__name__.lower()), help=first[:1].lower() + first[1:], description=description)
    parser.set_defaults(job=job, work=lambda choice: messages_of(job_of(choice)))
    groups: dict[str, Any] = {"": parser}
    if job in PAIRED:
        add_pairs(parser)
    for item in fields(job):
        about = options_of(job)[item.name]
        if not about.is_hidden:
            if about.group not in groups:
                groups[about.group] = parser.add_argument_group(about.group)
            add_option(groups[about.group], item, about, default_of(job, item.name))


def add_option(parser: Any, item: Field[Any], about: Option, default: Any) -> None:
    """One argument; a field without a default, or whose flag has no dashes, is told by its place."""
    annotation = str(item.type).removesuffix(" | None")
    flag = about.flag or (item.name if default is MISSING else f"--{item.name.removeprefix('is_').replace('_', '-')}")
    described: dict[str, Any] = {"help": help_of(about, default).replace("%", "%%")}
    if flag.startswith("-"):
        described |= {"dest": item.name} | ({"required": True} if default is MISSING else {})
    described |= {} if default is MISSING else {"default": default}
    if annotation == "bool":
        is_open = default is None  # neither yes nor no until somebody says it
        parser.add_argument(flag, action=argparse.BooleanOptionalAction if is_open else "store_true", **described)
        return
    described |= {"choices": about.choices} if about.choices else {"metavar": metavar_of(about, item.name)}
    parser.add_argument(flag, **described, **words_of(about, annotation))


def help_of(about: Option, default: Any) -> str:
    is_shown = default not in (None, "", MISSING) and not isinstance(default, (list, bool)) and "default:" not in about.help
    return f"{about.help} ({default})".strip() if is_shown else about.help


def metavar_of(about: Option, name: str) -> Any:
    words = tuple((about.unit or name.upper()).split())
    return words if len(words) > 1 else words[0]


def words_of(about: Option, annotation: str) -> dict[str, Any]:
    """How many words the argument takes, and what each becomes."""
    if annotation == "list[int]":
        return {"type": numbers_of}
    kind = KINDS.get(annotation.removeprefix("list[").removesuffix("]"))
    typed = {"type": kind} if kind else {}
    return typed | ({"action": "append"} if about.count == "each" else {"nargs": about.count} if about.count else {})


def job_of(choice: argparse.Namespace) -> Any:
    """Raises InputError where pairs are wanted but not named."""
    said = {item.name: getattr(choice, item.name) for item in fields(choice.job) if hasattr(choice, item.name)}
    return choice.job(**{**said, **(material_named(choice) if choice.job in PAIRED else {})})


# -- A job that is written down as the line of JSON that the worker takes, such as an experiment's job.json ------------


def work_of(path: str) -> Iterable[Any]:
    """The job in the file. Raises InputError where the file holds no job."""
    try:
        job = decode(Path(path).read_text(encoding="utf-8"))
        return messages_of(job)
    except (OSError, ValueError, ImportError) as error:
        raise InputError(f"The file {path!r} holds no job ({error}); name one that an experiment wrote.") from error


# -- How the command line names images and their labels: in pairs, or as a data set that was imported ------------------


def add_pairs(parser: argparse.ArgumentParser) -> None:
    pair: dict[str, Any] = {"nargs": 2, "action": "append", "default": [], "metavar": ("IMAGE", "LABELS")}
    parser.add_argument("--pair", **pair, help="to learn from; may be given many times")
    parser.add_argument("--held-out", **pair, help="to judge by, never to learn from; without it some of the pairs are taken")
    parser.add_argument("--dataset", default="", metavar="JSON", help="all of these, the legend and the classes, as `import` wrote them")


def material_named(choice: argparse.Namespace) -> dict[str, Any]:
    """Fields of the job. Raises InputError where neither pairs nor a data set are named, or both."""
    pairs = [(role, *pair) for name, role in ROLES.items() for pair in getattr(choice, name)]
    if choice.dataset and pairs:
        raise InputError(f"Pairs were named beside the data set {choice.dataset!r}; give one or the other.")
    if choice.dataset:
        found = material_of(read_dataset(choice.dataset))
        return {name: value for name, value in found.items() if not (name in OWN and getattr(choice, name))}
    if not pairs:
        raise InputError("No pair was named; give --pair IMAGE LABELS, or --dataset with what `import` wrote.")
    roles, images, labels = (list(part) for part in zip(*pairs))
    return {"images": images, "labels": labels, "roles": roles if choice.held_out else []}
