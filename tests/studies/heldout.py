"""How far the scores of the network that ships flatter: its recipe once more, from ImageNet's features, without three places that nothing
was tuned on, judged there and on the two that chose recipe, checkpoint and scales. The last step counts; none is chosen.

    python -m tests.studies.heldout [--steps 5000]
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from backend.bundled import RECIPE, SCALES, device, new_network, normalise, sources, validation
from backend.training.fit import Validated, fit, history

from .trials import RESULTS

SITES = ("reschen", "tscherms")
CITY = "nairobi"
FIGURES = ("mean_f1_without_clutter", "overall_accuracy", "building_iou_roofs", "building_iou_city")


def judges() -> dict[str, validation.Validation]:
    data = sources.data_folder()
    chosen, unseen = validation.references(data), validation.references(data, SITES, CITY)
    return {
        name: validation.Validation(list(found), normalise, device(), SCALES) for name, found in (("tuned", chosen), ("untuned", unseen))
    }


def learn(folder: Path, steps: int) -> None:
    """Goes on from the folder's checkpoint."""
    judge = judges()

    def validate(network: nn.Module) -> dict[str, Any]:
        found = {name: of(network) for name, of in judge.items()}
        return {"score": found["tuned"]["score"], **found}

    recipe = replace(RECIPE, steps=steps, validate_every=1000)
    torch.manual_seed(recipe.seed)
    sampler = sources.sampler(sources.data_folder(), list(sources.scene_sites()), without=(*SITES, CITY))
    network = new_network()
    for said in fit(network, sampler, recipe, normalise, torch.from_numpy(sources.label_table()), validate, folder, device()):
        if isinstance(said, Validated):
            print(f"step {said.step}  loss {said.loss:.3f}  {said.seconds:.0f} s  {said.scores}", flush=True)


def table(line: dict[str, Any]) -> str:
    """Of a line of history."""
    rows = [f"| step {line['step']} | {' | '.join(FIGURES)} |", "| --- " * (len(FIGURES) + 1) + "|"]
    for places in ("tuned", "untuned"):
        found = line["scores"][places]
        rows.append(f"| {places} | {' | '.join(f'{found[figure]:.3f}' for figure in FIGURES)} |")
    return "\n".join(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=5000)
    options = parser.parse_args()
    run = RESULTS / f"heldout-{options.steps}"
    learn(run, options.steps)
    print(table(history(run)[-1]))
