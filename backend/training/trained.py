"""The model folder of a training: best weights, and a card filled from the data and the job."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..labels.label_coding import LabelCoding
from ..networks import build
from ..networks.weights import save
from ..shared.card import BEST, WEIGHTS, Band, Card, sha256, write_card
from ..shared.jobs import Train
from ..shared.recipe import Preset
from .checkpoint import read, unwritten
from .judge import Judge
from .material import Material

MEASURED = "On the images or parts held out before training, by which the best network was chosen; all labelled pixels, borders not eroded."


@dataclass(frozen=True)
class TrainedModel:
    """What the card tells."""

    job: Train
    preset: Preset
    parent: Card | None
    codes: LabelCoding
    bands: tuple[Band, ...]
    material: Material

    @property
    def architecture(self) -> str:
        return self.parent.architecture if self.parent else self.job.network

    def more(self, step: int) -> dict[str, Any]:
        names, material = self.codes.names(), self.material
        preset = {name: value for name, value in vars(self.preset).items() if name != "recipe"}
        return {
            "date": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "parent": self.parent.name if self.parent else self.job.base,
            "parent_sha256": self.parent.sha256 if self.parent else "",
            "step": step,
            "labelled_pixels": {name: int(material.labelled[code]) for code, name in names.items()},
            "held_out_pixels": {name: int(material.held_out[code]) for code, name in names.items()},
            "statistics": {band.name: {"mean": round(band.mean, 3), "std": round(band.std, 3)} for band in material.bands},
            "parameters": {**vars(self.job), **vars(self.preset.recipe), **preset},
        }


def write_trained(folder: Path, result: TrainedModel, judge: Judge) -> dict[str, Any]:
    """Write weights and card of the best network so far into its run folder; its scores."""
    best = read(folder / BEST)
    network = build(result.architecture, len(result.bands), len(result.codes.classes))
    network.load_state_dict(best["network"])
    scores, calibration = judge(network.to(judge.device).eval()), judge.calibration(network)
    try:
        weights = save(folder, network, storage="float32")
    except OSError as error:
        (folder / f"{WEIGHTS}.part").unlink(missing_ok=True)
        raise unwritten(folder / WEIGHTS, error) from error
    card = Card(
        name=folder.name,
        architecture=result.architecture,
        classes=result.codes.classes,
        bands=result.bands,
        gsd=result.material.gsd,
        training_data=", ".join(Path(image).name for image in result.job.images),
        accuracy={"measured": MEASURED, **scores},
        sha256=sha256(weights),
        more={**result.more(best["step"]), "calibration": vars(calibration) if calibration else None},
        scales=tuple(judge.scales),
        temperature=calibration.temperature if calibration else 1.0,
    )
    write_card(folder, card)
    return scores
