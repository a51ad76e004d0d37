"""Images and labels in, a model folder out. Paper A's protocol by default; the loop itself is in training/fit.py.

class table, labels -> codes on the image's grid -> what is held out -> windows -> samples -> fit -> weights, card, windows.gpkg
(label_coding.py)      (on_grid.py)                 (cells.py)          (material.py) (dataset.py)

While it runs others may look into the model folder: run.json (run_file.py), losses.jsonl (curve.py), history.jsonl
(checkpoint.py), validation.png (showcase.py), windows.gpkg; a file `stop` that is put there ends it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from .engine.infer import choose_device, settle_cuda
from .labels.label_coding import LabelCoding
from .networks.loss import median_frequency
from .shared.card import BEST, CARD, CHECKPOINT, EDGES, STOP, Band, Card
from .shared.claim import held
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Note, Progress, Train, Trained
from .shared.recipe import Preset, Recipe, choose
from .training.base import start
from .training.checkpoint import Validated, history
from .training.dataset import Sampler
from .training.edges import write_edges
from .training.fit import STOPPED, fit
from .training.judge import Judge
from .training.material import Material, read_pairs, remarks
from .training.optimizer import freeze
from .training.origin import base_card, classes_of, suited, zoom_of
from .training.run_file import OWN, SHIPPED, RunFile, edges_of, goes_on
from .training.showcase import Showcase
from .training.split_layer import write_split
from .training.team import Team, team
from .training.trained import TrainedModel, write_trained

SPLIT = "windows.gpkg"  # in the model folder


def run(job: Train) -> Iterator[Progress | Note | Trained]:
    """Train on `job.images` and `job.labels`; goes on from the checkpoint in the output folder. Raises InputError and Fault."""
    check_job(job)
    preset, card = choose(job), base_card(job.base)
    place = choose_device(job.device, "auto")
    if place.kind == "cuda":  # a run that goes on after a stop learns what it would have learnt
        settle_cuda()
    with team(torch.device(place.kind)) as (members, device), ExitStack() as holding:
        messages = work(job, preset, card, members, device, holding, torch.bfloat16 if place.precision == "bfloat16" else torch.float32)
        yield from messages if members.is_first else silent(messages)


def silent(messages: Iterator[Any]) -> Iterator[Any]:
    """All of the work, none of the words."""
    for _ in messages:
        yield from ()


def work(
    job: Train, preset: Preset, card: Card | None, members: Team, device: torch.device, holding: ExitStack, precision: torch.dtype
) -> Iterator[Progress | Note | Trained]:
    recipe = preset.recipe
    if recipe.batch % members.size:
        raise InputError(f"A batch of {recipe.batch} cannot be shared by {members.size} processes; choose a multiple of {members.size}.")
    codes = LabelCoding(classes_of(job, card), job.classes)
    done = done_before(job)
    if done:
        yield Note(goes_on(Path(job.output), job, done, recipe.steps))
    if members.is_first:
        with suppress(OSError):  # what is wrong with the folder is said when it is made
            (Path(job.output) / STOP).unlink(missing_ok=True)  # left by an earlier run; one that comes while data is read counts
    material = read_pairs(
        job, codes, job.gsd or (card.gsd if card else None), card, not (preset.is_varied or preset.is_balanced), preset.is_balanced
    )
    yield from map(Note, [*remarks(material, codes), *material.notes])
    bands = bands_of(material, card)
    preset = suited(preset, job.base, card, bands)
    torch.manual_seed(job.seed)
    network = start(card.architecture if card else job.network, job.base, len(bands), codes.classes)
    freeze(network, job.trained)
    folder = prepare(job, material, members, holding)
    edges = edges_of(folder) if done else ""
    if job.edges and members.is_first and not edges:  # first: labels without borders are told before hours go by
        yield Note("Learning where borders are.")
        yield from map(Note, write_edges(folder, material.training, material.held, len(codes.classes), job.seed))
        edges = OWN if (folder / EDGES).is_file() else SHIPPED
    table = torch.from_numpy(codes.likelihood())
    weights = median_frequency(torch.from_numpy(material.labelled), table) if preset.is_weighted else None
    normalise = normaliser(bands)
    scales = card.scales if card else (1.0,)
    sampler = Sampler(material.training, job.window, material.gsd, zoom_of(preset, scales), preset.stitched, preset.is_varied)
    judge = Judge(material.validation, [item.name for item in codes.classes], normalise, device, precision, scales)
    result = TrainedModel(job, preset, card, codes, bands, material)
    showcase = Showcase(judge, codes, folder)
    if members.is_first and not (folder / CHECKPOINT).is_file():
        showcase.draw(network.to(device).eval())
    learning = fit(network, sampler, preset.recipe, normalise, table, showcase, folder, device, precision, weights, members)
    file = RunFile(folder if members.is_first else None, job, recipe.steps, step=done, validated=done, edges=edges)
    with file.kept():
        yield from follow(learning, recipe, file, result, judge, members.is_first)


def follow(
    learning: Iterator[int | str | Validated], recipe: Recipe, file: RunFile, result: TrainedModel, judge: Judge, is_first: bool
) -> Iterator[Progress | Note | Trained]:
    """What comes of the loop, in words and in files; in the end a model, also where something broke."""
    folder, speed = Path(result.job.output), Speed()
    try:
        for found in learning:
            if isinstance(found, str):
                yield Note(found)
            elif isinstance(found, Validated):
                file.was_validated(found.step, found.ended, found.ended == STOPPED)
                yield Note(sentence(found))
            else:
                progress = speed.progress(found, recipe.steps, 60 * recipe.minutes)
                file.went(progress.done, progress.total)
                yield progress
    except Fault as error:
        if not (is_first and (folder / BEST).is_file()):
            raise
        write_trained(folder, result, judge)
        raise Fault(f"{error} The model in {folder} is the best network so far.") from error
    if is_first:
        yield trained(folder, write_trained(folder, result, judge))


def trained(folder: Path, scores: dict[str, Any]) -> Trained:
    known = {item.name: scores[item.name] for item in fields(Trained) if item.name in scores}
    return Trained({"model": str(folder), "windows": str(folder / SPLIT)}, **known)


def done_before(job: Train) -> int:
    """The step of the last validation, from which a run in the folder goes on; 0 where there is none. Raises InputError."""
    folder = Path(job.output)
    if (folder / CHECKPOINT).is_file():
        return max((int(line["step"]) for line in history(folder)), default=0)
    if (folder / CARD).exists():
        raise InputError(f"There is a model in {folder} already, and no run to go on with; choose another folder.")
    return 0


def bands_of(material: Material, card: Card | None) -> tuple[Band, ...]:
    """The base's where it has as many: its weights expect them."""
    return card.bands if card and len(card.bands) == len(material.bands) else material.bands


def prepare(job: Train, material: Material, members: Team, holding: ExitStack) -> Path:
    """The model folder with the windows in it, for this run alone while `holding` lasts. Raises InputError where it cannot be written."""
    folder = Path(job.output)
    if members.is_first:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            holding.enter_context(held(folder))
        except OSError as error:
            raise InputError(f"The model folder {folder} cannot be made ({error.strerror}); choose another one.") from error
        write_split(folder / SPLIT, material.places)
    members.wait()
    return folder


def normaliser(bands: Sequence[Band]) -> Callable[[Tensor], Tensor]:
    """(B, bands, h, w) uint8 -> float with mean 0 and standard deviation 1 per band."""
    mean = torch.tensor([band.mean for band in bands]).view(-1, 1, 1)
    std = torch.tensor([band.std for band in bands]).view(-1, 1, 1)

    def normalise(pixels: Tensor) -> Tensor:
        return (pixels.float() - mean.to(pixels.device)) / std.to(pixels.device)

    return normalise


def sentence(found: Validated) -> str:
    scores = ", ".join(f"{name} {value:.2f}" for name, value in found.scores["f1"].items())
    waiting = f", waiting for samples {100 * found.waiting:.0f} % of the time" if found.waiting > 0.05 else ""
    ended = f" The end: {found.ended}." if found.ended else ""
    return f"Step {found.step}: loss {found.loss:.3f}, mean F1 {found.scores['score']:.3f} ({scores}){waiting}.{ended}"


class Speed:
    """How far a training is; the first step, which warms things up, counts only until there is a second one."""

    def __init__(self) -> None:
        self.first: int | None = None
        self.started = self.began = time.monotonic()

    def progress(self, done: int, steps: int, seconds: float) -> Progress:
        """After `done` steps of `steps`, or of as many as fit into `seconds` where these are given."""
        now = time.monotonic()
        before = done - 1 if self.first is None else self.first
        rate = (done - before) / max(now - self.began, 1e-6)
        if self.first is None:
            self.first, self.began = done, now
        left = max(0.0, seconds - (now - self.started)) if seconds else (steps - done) / rate
        total = max(done, round(done + left * rate)) if seconds else steps
        return Progress(done, total, "steps", rate, left, "Training")
