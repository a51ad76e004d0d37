"""The job Experiment: a recipe's rows, trained and judged with every seed, in one table that is rewritten after every trial.

recipe.toml (recipe.py), data (pairs.py) -> trials, each in a folder and a process of its own (trial.py) -> table (files.py)

A trial that is finished is skipped and one that was killed goes on from its last checkpoint: the same command ends with the same scores.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .networks import BUILDERS, NAMES
from .shared.claim import held
from .shared.dataset_file import Dataset, material_of
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Compiled, Experiment, Note, Progress, Train
from .shared.legend import parse_legend
from .shared.plural import plural
from .shared.recipe import choose
from .spread import parse, spread
from .trials.files import ExperimentReport, write_report
from .trials.judged import has_labels
from .trials.pairs import data_of, shared_out
from .trials.recipe import ExperimentRecipe, RecipeRow, read_recipe
from .trials.scores import RowScores, row_scores
from .trials.table import SHARES
from .trials.trial import Trial, folder_name, result_of, run_trial

FOLDER = "trials"  # below the output
WEIGHTS = (".safetensors", ".pth")


def run(job: Experiment) -> Iterator[Progress | Note | Compiled]:
    """Progress in steps of all trials, a Note for each that ends. Raises InputError and Fault, whose sentence names the trial."""
    check_job(job)
    if not job.output:
        raise InputError("No output was named; name the folder to write the table and the trials into.")
    recipe = read_recipe(job.recipe)
    dataset = data_of(recipe, job.data)
    place, _ = parse(job.run_on)
    trials = [trial_of(job, recipe, row, seed, dataset) for seed in recipe.seeds for row in recipe.rows]
    folder = Path(job.output)
    with ExitStack() as holding:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            holding.enter_context(held(folder))
        except OSError as error:
            raise InputError(f"The folder {folder} cannot be made ({error.strerror}); choose another one.") from error
        left = [trial for trial in trials if result_of(trial) is None]
        if len(left) < len(trials):
            yield Note(f"Done before: {plural(len(trials) - len(left), 'trial')} of {len(trials)}.")
        if left and not has_labels(left[0].tests, left[0].legend, left[0].classes):
            raise InputError(f"No pixel of the test tiles of {dataset.title} has a label, so nothing can be judged; correct the labels.")
        outputs = report(folder, recipe, dataset, trials)
        one_by_one = following(left) if place == "here" else side_by_side(left, job.run_on)
        for message in one_by_one:
            if isinstance(message, Trial):
                outputs = report(folder, recipe, dataset, trials)
                yield said(message)
            else:
                yield message
    rows, finished = rows_of(recipe, trials)
    yield Compiled(outputs, finished, {row.name: row.figures["mean_f1"].mean for row in rows})


def following(trials: Sequence[Trial]) -> Iterator[Any]:
    """One after the other; each Trial when it is finished."""
    steps = [choose(trial.train).recipe.steps for trial in trials]
    for k, trial in enumerate(trials):
        for message in run_trial(trial):
            if isinstance(message, Progress) and message.unit == "steps":
                done = sum(steps[:k]) + message.done
                left = (sum(steps) - done) / message.rate if message.rate else 0.0
                yield Progress(done, sum(steps), "steps", message.rate, left, f"{trial.row}, seed {trial.seed}")
        yield trial


def side_by_side(trials: Sequence[Trial], run_on: str) -> Iterator[Any]:
    for k, _ in enumerate(spread(run_quietly, trials, run_on)):
        yield trials[k]
        yield Progress(k + 1, len(trials), "trials", text="trials")


def run_quietly(trial: Trial) -> None:
    trial()


def trial_of(job: Experiment, recipe: ExperimentRecipe, row: RecipeRow, seed: int, dataset: Dataset) -> Trial:
    """Raises InputError where what it is to be cannot be."""
    folder = Path(job.output).absolute() / FOLDER / folder_name(row.name, seed)
    patch = int(recipe.data.get("patch", 0))
    material = material_of(dataset if patch else shared_out(dataset, row, seed), bool(recipe.data.get("eroded")))
    if "dataset" not in recipe.data and not job.data:  # not said: the images say it
        del material["gsd"]
    own = {**recipe.training, **row.changes}
    train = Train(output=str(folder / "model"), device=job.device, seed=seed, **{**material, **own})
    if row.weights and job.weights:
        train = replace(train, base=weights_of(job.weights, row.weights))
    try:
        check_job(train)
        choose(train)
    except InputError as error:
        raise InputError(f"{row.name}, seed {seed}: {error}") from error
    check_published(row, train.legend)
    if train.network not in BUILDERS:  # said before the rows ahead of it have trained for hours
        raise InputError(f"The row {row.name!r} has the network {train.network!r}: the names are {NAMES}.")
    tests = dataset.of_role("test") or dataset.held_out
    if not tests:
        raise InputError(f"No tile of {dataset.title} is held out, so nothing can be judged; import it with another split.")
    segment = dict(recipe.segment)
    return Trial(row.name, seed, str(folder), train, tests, train.legend, train.classes, segment, job.processes, row.share, patch)


def check_published(row: RecipeRow, legend: str) -> None:
    """Raises InputError for a figure that no column of the table shows: it would be left out unseen."""
    known = [*(item.name for item in parse_legend(legend)), *SHARES]
    if unknown := [name for name in row.published if name not in known]:
        raise InputError(f"The row {row.name!r} has the published figure {unknown[0]!r}; choose among {', '.join(known)}.")


def weights_of(folder: str, name: str) -> str:
    """The file of ImageNet weights whose name begins so. Raises InputError where there is none."""
    files = sorted(path for path in Path(folder).glob("*") if path.name.startswith(name) and path.suffix in WEIGHTS)
    if not files:
        raise InputError(f"No file of weights {name}*.pth or {name}*.safetensors is in {folder!r}; put torchvision's there.")
    return str(files[0].absolute())


def report(folder: Path, recipe: ExperimentRecipe, dataset: Dataset, trials: Sequence[Trial]) -> dict[str, str]:
    """Write the table of what is finished; its paths by name."""
    rows, finished = rows_of(recipe, trials)
    classes = [item.name for item in parse_legend(trials[0].legend)]
    recipes = [choose(trial.train).recipe for trial in trials]
    is_chosen = any(found.minutes or found.validate_every < found.steps for found in recipes)
    matrices = [np.array(result["full"]["matrix"]) for trial in trials if (result := result_of(trial))]
    absent = [name for name, count in zip(classes, matrices[0].sum(1)) if not count] if matrices else []
    begun = {trial.row: trial.train.base for trial in trials}
    are_random = [row.name for row in recipe.rows if row.weights and not begun[row.name]]
    return write_report(folder, ExperimentReport(recipe, dataset, classes, rows, finished, len(trials), is_chosen, absent, are_random))


def rows_of(recipe: ExperimentRecipe, trials: Sequence[Trial]) -> tuple[list[RowScores], int]:
    found: dict[str, list[Any]] = {row.name: [] for row in recipe.rows}
    for trial in trials:
        result = result_of(trial)
        if result is not None:
            found[trial.row].append(result)
    rows = []
    for row in recipe.rows:
        other = row.compare_with or recipe.compare_with
        if found[row.name]:
            reference = found.get(other, []) if row.name != other else []
            rows.append(row_scores(row.name, found[row.name], reference, row.published, other if reference else ""))
    return rows, sum(map(len, found.values()))


def said(trial: Trial) -> Note:
    result = result_of(trial)
    if result is None:
        raise Fault(f"The result of {trial.row}, seed {trial.seed} is gone; run the same again.")
    figures = row_scores(trial.row, [result], [], {}).figures
    f1, right = (f"{figures[key].mean:.3f}" for key in ("mean_f1", "overall_accuracy"))
    minutes = f"{figures['seconds'].mean / 60:.1f}"
    return Note(f"{trial.row}, seed {trial.seed}: mean F1 {f1}, overall accuracy {right}, {minutes} min of training.")
