"""The commands that take published data sets as they come and compare trainings on them: import, experiment; and do."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Any

from .shared.errors import InputError
from .shared.jobs import Experiment, Importdata, decode

Tell = Callable[[Iterable[Any], bool], int]  # prints what a job says; the exit status


def add_datasets(commands: Any, tell: Tell) -> None:
    for add in (add_import, add_experiment, add_do):
        add(commands, tell)


def add_import(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "import",
        help="describe a published data set as it came, to train on it",
        description="Look through a published data set, unpacked and otherwise as it came, say what is missing, and write dataset.json: "
        "images, labels, roles, bands and classes. Nothing is downloaded, and no image is copied.",
    )
    parser.add_argument("kind", help="potsdam, vaihingen, loveda, openearthmap, flair, landcoverai, dronedeploy or dubai")
    parser.add_argument("folder", metavar="FOLDER", help="where its files lie, at any depth")
    parser.add_argument("--output", default="", metavar="FOLDER", help="to write dataset.json into; default: the data set's own folder")
    parser.add_argument("--bands", default="", metavar="NAME", help="which images: rgb, irrg, rgbir or all, as the data set has them")
    parser.add_argument("--with-height", action="store_true", help="take the surface model as one more band")
    parser.add_argument("--split", default=Importdata.split, choices=("official", "paper"), help="paper: 6:2:2 (%(default)s)")
    parser.add_argument("--legend", default=Importdata.legend, choices=("own", "six"), help="six: the ISPRS classes (%(default)s)")
    parser.add_argument("--tiles", type=int, default=0, metavar="N", help="of each role at most, spread evenly; default: all")
    parser.add_argument("--seed", type=int, default=0, help="of the split 6:2:2")

    def run_import(choice: argparse.Namespace) -> int:
        from .importdata import run

        return tell(run(Importdata(**{item.name: getattr(choice, item.name) for item in fields(Importdata)})), choice.json)

    parser.set_defaults(run=run_import)


def add_experiment(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "experiment",
        help="train and judge the rows of a recipe, and put them into one table",
        description="Train and judge the rows of a recipe with every seed, and put them into one table, which is rewritten after every "
        "trial. What is finished is skipped and what was killed goes on: the same command ends with the same scores.",
    )
    parser.add_argument("recipe", metavar="RECIPE.toml", help="such as resources/recipes/paper-table-1.toml")
    parser.add_argument("--output", required=True, metavar="FOLDER", help="for the table, and a folder for each trial")
    parser.add_argument("--data", default="", metavar="JSON", help="dataset.json, or its folder, in place of the recipe's")
    parser.add_argument("--weights", default="", metavar="FOLDER", help="with torchvision's ImageNet weights, for rows that name some")
    parser.add_argument("--run-on", default="here", metavar="PLACE", help="here, processes:N or dask://HOST:PORT: trials side by side")
    parser.add_argument("--processes", type=int, default=1, metavar="N", help="that train one network together, for as many GPUs")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))

    def experiment(choice: argparse.Namespace) -> int:
        from .experiment import run

        return tell(run(Experiment(**{item.name: getattr(choice, item.name) for item in fields(Experiment)})), choice.json)

    parser.set_defaults(run=experiment)


def add_do(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "do",
        help="do a job that is written down",
        description="Do a job that is written down as the line of JSON that the worker takes, such as an experiment's job.json. With "
        "torchrun, a training by several processes.",
    )
    parser.add_argument("job", metavar="JOB.json")
    parser.set_defaults(run=lambda choice: tell(work_of(choice.job), choice.json))


def work_of(path: str) -> Iterable[Any]:
    """What the job in the file says. Raises InputError where it is none."""
    try:
        job = decode(Path(path).read_text(encoding="utf-8"))
        kind = type(job).__name__.lower()
        return import_module(f".{kind}", __package__).run(job)  # type: ignore[no-any-return]
    except (OSError, ValueError, ImportError) as error:
        raise InputError(f"The file {path!r} is no job that can be done ({error}); name one that an experiment wrote.") from error
