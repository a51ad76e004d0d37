"""One trial: its folder, its job, and what comes of it. Runs in a backend process of its own, wherever it is started.

potsdam/trials/both-0/model/        the training's run folder; what only going on needs is removed at the end
                     /labels/       where shares are in patches: what of the labels trains
                     /maps/         the test tiles, classified
                     /job.json      the training as a line of the worker
                     /begun.json    what the trial is of, so that a changed recipe does not take what is trained for its own
                     /backend.log   what the process wrote beside its messages
                     /result.json   written last: a trial that has it is finished
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

import torch

from ..networks import build
from ..shared.card import BEST, CARD, CHECKPOINT, HISTORY, read_card
from ..shared.dataset_file import DatasetPair
from ..shared.errors import Fault, InputError
from ..shared.jobs import Progress, Segment, Segmented, Train, encode
from ..shared.replace import write_whole
from .judged import judged
from .process import Process
from .squares import thinned

RESULT, BEGUN = "result.json", "begun.json"
MODEL, MAPS, LABELS, JOB, LOG = "model", "maps", "labels", "job.json", "backend.log"


@dataclass(frozen=True)
class Trial:
    """Called, runs it to its end: for processes and clusters. All paths are whole."""

    row: str
    seed: int
    folder: str
    train: Train
    tests: tuple[DatasetPair, ...]
    legend: str
    classes: str
    segment: Mapping[str, Any]
    processes: int = 1
    share: float = 1.0  # of the training labels, where they are drawn in patches
    patch: int = 0  # pixels of the side of a patch; 0: the job has its share already

    def __call__(self, _: object = None) -> None:
        for _ in run_trial(self):
            pass


def folder_name(row: str, seed: int) -> str:
    letters = re.sub(r"[\W_]+", "-", row.casefold()).strip("-")
    return f"{letters or 'row'}-{seed}"


def result_of(trial: Trial) -> dict[str, Any] | None:
    """None where it is not finished. Raises InputError where the folder holds the result, or the network, of something else."""
    folder = Path(trial.folder)
    found = content_of(folder / RESULT)
    begun = found or (content_of(folder / BEGUN) if is_trained(folder / MODEL) else None)
    if begun and begun.get("of") != fingerprint(trial):
        raise InputError(f"The trial in {trial.folder} was made with another recipe or other data; choose another output folder.")
    return found


def content_of(path: Path) -> dict[str, Any] | None:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def fingerprint(trial: Trial) -> dict[str, Any]:
    """What a result is of: all but where it is made, and by which device."""
    job = asdict(replace(trial.train, output="", device=""))
    patches = {"share": trial.share, "patch": trial.patch} if trial.patch else {}
    found = {"train": job, "tests": [asdict(pair) for pair in trial.tests], "segment": dict(trial.segment), **patches}
    return json.loads(json.dumps(found))


def run_trial(trial: Trial) -> Iterator[Any]:
    """Train, classify, judge; yields what the backend says on the way. Goes on where a killed one stopped.

    Raises InputError and Fault with the trial's name.
    """
    folder = Path(trial.folder)
    (folder / MAPS).mkdir(parents=True, exist_ok=True)
    steps_per_second = 0.0
    maps, paces = [folder / MAPS / f"{folder_name(pair.name, k)}.tif" for k, pair in enumerate(trial.tests)], []
    try:
        train = thinned(trial.train, trial.share, trial.patch, folder / LABELS) if trial.patch else trial.train
        (folder / JOB).write_text(encode(train), encoding="utf-8")
        write_json(folder / BEGUN, {"of": fingerprint(trial)})
        with Process(folder / LOG) as process:
            if not is_trained(folder / MODEL):
                for message in process.together(folder / JOB, trial.processes) if trial.processes > 1 else process.do(train):
                    steps_per_second = message.rate if isinstance(message, Progress) else steps_per_second
                    yield message
            for pair, target in zip(trial.tests, maps):
                for message in process.do(Segment(pair.image, str(target), trial.train.output, device=trial.train.device, **trial.segment)):
                    if isinstance(message, Segmented):
                        paces.append(message.megapixels_per_second)
                    yield message
    except (InputError, Fault) as error:
        raise type(error)(f"{trial.row}, seed {trial.seed}: {error}") from error
    scores = judged(trial.tests, maps, trial.legend, trial.classes)
    write_result(trial, {**scores, **speeds(folder / MODEL, steps_per_second), "megapixels_per_second": median(paces)})
    for name in (CHECKPOINT, BEST):  # hundreds of megabytes that nothing needs any more
        (folder / MODEL / name).unlink(missing_ok=True)


def is_trained(model: Path) -> bool:
    """The card is written last. A run that was killed after it goes on with the maps."""
    return (model / CARD).is_file()


def speeds(model: Path, steps_per_second: float) -> dict[str, Any]:
    """Of the training: steps, steps per second as said while it ran, seconds that all steps take so; and the network's parameters.

    By the clock alone a training that was killed and went on would seem short. Where nothing was said of its pace (of a single step,
    or because the maps alone were missing) the history tells it.
    """
    last = json.loads((model / HISTORY).read_text(encoding="utf-8").splitlines()[-1])
    steps = last["step"]
    pace = steps_per_second or steps / max(last["seconds"], 1e-9)
    card = read_card(model)
    with torch.device("meta"):
        network = build(card.architecture, len(card.bands), len(card.classes))
    parameters = sum(value.numel() for value in network.parameters())
    return {"steps": steps, "seconds": steps / pace, "steps_per_second": pace, "parameters": parameters}


def write_result(trial: Trial, found: dict[str, Any]) -> None:
    write_json(Path(trial.folder) / RESULT, {"row": trial.row, "seed": trial.seed, **found, "of": fingerprint(trial)})


def write_json(path: Path, content: dict[str, Any]) -> None:
    try:
        write_whole(path, json.dumps(content))
    except OSError as error:
        raise Fault(f"{path} cannot be written ({error.strerror}); make room and run the same again.") from error
