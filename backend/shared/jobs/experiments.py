"""Jobs that compare networks: take a published data set as it came, and train and judge the rows of a recipe."""

from __future__ import annotations

from dataclasses import dataclass

from ..option import READ, WRITTEN, option
from . import choices
from .job import Job
from .results import Compiled, Imported

DATASETS = ("potsdam", "vaihingen", "loveda", "openearthmap", "flair", "flairhub", "landcoverai", "dronedeploy", "dubai")


@dataclass(frozen=True)
class ImportData(Job[Imported]):
    """Describe a published data set as it came, to train on it.

    Looks through the data set, unpacked and otherwise as it came, says what is missing, and writes dataset.json: images, labels,
    roles, bands and classes. Nothing is downloaded, and no image is copied.
    """

    data_set: str = option(help=", ".join(DATASETS), unit="DATA_SET", choices=DATASETS)
    folder: str = option(help="where its files lie, at any depth", path=READ)
    output: str = option("", "to write dataset.json into; default: the data set's own folder", unit="FOLDER", path=WRITTEN)
    bands: str = option("", "which images: rgb, irrg, rgbir or all, as the data set has them; default: its first", unit="NAME")
    with_height: bool = option(False, "take the surface model as one more band")
    split: str = option("official", "the authors' own, or the paper's 6:2:2 by whole tiles", choices=("official", "paper"))
    legend: str = option("own", "its own classes, or the six of the ISPRS", choices=("own", "six"))
    tiles: int = option(0, "of each role at most, spread evenly; default: all", unit="N", least=0, most=1_000_000)
    seed: int = choices.seed(help="of the split 6:2:2")


@dataclass(frozen=True)
class Experiment(Job[Compiled]):
    """Train and judge the rows of a recipe, and put them into one table.

    Every row is trained with every seed; the table is rewritten after every trial. What is finished is skipped and what was killed
    goes on: the same command ends with the same scores.
    """

    recipe: str = option(help="such as resources/recipes/paper-table-1.toml", unit="RECIPE.toml", path=READ)
    output: str = option(help="for the table, and a folder for each trial", unit="FOLDER", flag="--output", path=WRITTEN)
    data: str = option("", "dataset.json, or its folder, in place of the recipe's", unit="JSON", path=READ)
    weights: str = option("", "with torchvision's ImageNet weights, for rows that name some", unit="FOLDER", path=READ)
    run_on: str = choices.run_on(help="here, processes:N or dask://HOST:PORT: trials side by side")
    processes: int = option(1, "that train one network together, for as many GPUs", unit="N", least=1, most=1024)
    device: str = choices.device()
