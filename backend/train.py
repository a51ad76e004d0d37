"""Images and labels in, a model folder out. Paper A's protocol by default; the loop itself is in fit.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from .dataset import Sampler, Site
from .errors import InputError
from .fit import BEST, Recipe, Validated, fit, read
from .infer import choose_device
from .jobs import Finished, Note, Progress, Train
from .judge import Judge
from .models import CARD, ISPRS, Band, Card, find_model, read_card, sha256, write_card
from .networks import build
from .networks.resnet import ResNet, load_features
from .networks.weights import load, read_imagenet, save
from .pairs import bands_of, read_pairs, split


def run(job: Train) -> Iterator[Progress | Note | Finished]:
    """Train on `job.images` and `job.labels`; goes on from the checkpoint in the output folder. Raises InputError and Fault."""
    sites = read_pairs(job.images, job.labels)
    training, validation = split(sites, job.window)
    bands, gsd = bands_of(training), job.gsd or sites[0].gsd
    yield Note(f"Training on {len(training)} image(s), judged on {len(validation)} part(s) held out before any stitching.")
    torch.manual_seed(job.seed)
    network = start(job, len(bands))
    place = choose_device(job.device, "auto")
    device, precision = torch.device(place.kind), getattr(torch, place.precision)
    normalise = normaliser(bands)
    sampler = Sampler(training, job.window, gsd, 1.3 if job.is_varied else 1.0, job.stitched, job.is_varied)
    recipe = Recipe(job.steps, job.batch, job.optimizer, job.rate, validate_every=job.validate_every, seed=job.seed)
    folder, began = Path(job.output), time.monotonic()
    judge = Judge(validation, normalise, device, precision)
    first = None
    for found in fit(network, sampler, recipe, normalise, label_table(), judge, folder, device, precision):
        if isinstance(found, Validated):
            yield Note(f"Step {found.step}: loss {found.loss:.3f}, mean F1 {found.scores['mean_f1']:.3f}.")
            continue
        first = found - 1 if first is None else first
        rate = (found - first) / max(time.monotonic() - began, 1e-9)
        yield Progress(found, job.steps, "steps", rate, (job.steps - found) / rate, "Training")
    yield Finished({"model": str(folder)}, write_model(folder, job, bands, gsd, training, judge))


def start(job: Train, bands: int) -> nn.Module:
    """A new network, with the weights of the base where they fit."""
    try:
        network = build(job.network, bands, len(ISPRS))
        if not job.base:
            return network
        if (Path(job.base) / CARD).exists() or not Path(job.base).is_file():
            folder = find_model(job.base)
            network.load_state_dict(load(folder, read_card(folder)).state_dict())
        else:
            load_features(cast(ResNet, network.features), read_imagenet(Path(job.base)))
    except ValueError as error:
        raise InputError(str(error)) from error
    except RuntimeError as error:
        raise InputError(f"The weights {job.base!r} do not fit the network {job.network!r}; choose the network they belong to.") from error
    return network


def normaliser(bands: Sequence[Band]) -> Callable[[Tensor], Tensor]:
    """(B, bands, h, w) uint8 -> float with mean 0 and standard deviation 1 per band."""
    mean = torch.tensor([band.mean for band in bands]).view(-1, 1, 1)
    std = torch.tensor([band.std for band in bands]).view(-1, 1, 1)

    def normalise(pixels: Tensor) -> Tensor:
        return (pixels.float() - mean.to(pixels.device)) / std.to(pixels.device)

    return normalise


def label_table() -> Tensor:
    """(256, K): code k + 1 is class k, anything else is not known."""
    table = torch.zeros(256, len(ISPRS))
    table[torch.arange(1, len(ISPRS) + 1), torch.arange(len(ISPRS))] = 1
    return table


def write_model(folder: Path, job: Train, bands: tuple[Band, ...], gsd: float, sites: list[Site], judge: Judge) -> dict[str, Any]:
    """Best weights as float32 and the card; the scores."""
    network = build(job.network, len(bands), len(ISPRS))
    network.load_state_dict(read(folder / BEST)["network"])
    weights = save(folder, network, storage="float32")
    scores = judge(network.eval().to(judge.device))
    labelled = np.bincount(np.concatenate([site.labels.ravel() for site in sites]), minlength=len(ISPRS) + 1)[1:]
    more = {"parameters": vars(job), "labelled_pixels": [int(count) for count in labelled], "parent": job.base}
    accuracy = {"measured": "On the images or parts held out before training; full labels, not eroded.", **scores}
    write_card(folder, Card(folder.name, job.network, ISPRS, bands, gsd, "", ", ".join(job.images), accuracy, sha256(weights), more))
    return scores
