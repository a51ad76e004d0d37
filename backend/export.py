"""A model as one ONNX file, for other programs; what ONNX Runtime makes of it is compared with what the network itself gives.

The file takes windows with values from 0 to 1, (batch, bands, tile, tile), brought to mean 0 and standard deviation 1 by the
numbers in its metadata, and gives the probability of each class. The metadata are those that the Deepness plugin (0.6) reads:
model_type, class_names, resolution in cm, tile_size, tiles_overlap in per cent, seg_thresh, standardization_mean and _std.
The network is exported by torch.export; no TorchScript is made.
"""

from __future__ import annotations

import json
import logging
import math
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from .networks.fold import fold
from .networks.scales import at_scales
from .networks.weights import load
from .shared.card import Card, find_model, read_card
from .shared.claim import output_file
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Export, Exported, Note

PACKAGES = ("onnx", "onnxscript", "onnxruntime")
TOLERANCE = 1e-3  # of a probability; more is another network
OVERLAP = 25  # per cent


class Probabilities(nn.Module):
    """The network with its scores as probabilities; (B, bands, h, w) -> (B, classes, h, w)."""

    def __init__(self, network: nn.Module, temperature: float):
        super().__init__()
        self.network, self.temperature = network, temperature

    def forward(self, x: Tensor) -> Tensor:
        return (self.network(x) / self.temperature).softmax(1)


def run(job: Export) -> Iterator[Note | Exported]:
    """Raises InputError where a package, the model or the output is wrong, Fault where the file gives other classes."""
    check_job(job)
    onnx, runtime = packages()
    folder = find_model(job.model)
    card = read_card(folder)
    if job.tile % 16 or not 32 <= job.tile <= 4096:
        raise InputError(f"The tile is {job.tile} pixels; choose a multiple of 16 from 32 to 4096.")
    if any(band.low or band.high != 255 for band in card.bands):
        raise InputError(f"The model {card.name!r} reads values that are not 0 to 255; Deepness has no way to say so.")
    target = Path(job.output)
    network = Probabilities(at_scales(fold(load(folder, card)), card.scales), card.temperature).eval()
    yield Note(f"Exporting {card.name!r} for windows of {job.tile} x {job.tile} pixels.")
    try:
        with output_file(target) as part:
            write(onnx, network, card, job.tile, part)
            difference, usual = compare(runtime, network, card, job.tile, part)
            if usual > TOLERANCE:
                raise Fault(f"The exported file gives probabilities that differ by {usual:.2g} from the network's; it was not kept.")
    except OSError as error:
        raise InputError(f"{target} cannot be written ({error.strerror or error}); choose another folder.") from error
    yield Note(f"ONNX Runtime gives the same probabilities; they differ by {difference:.2g} at most.")
    yield Exported({"onnx": str(target)}, difference, metadata(card, job.tile))


def packages() -> tuple[Any, Any]:
    """onnx and onnxruntime. Raises InputError naming what is missing."""
    found, missing = {}, []
    for name in PACKAGES:
        try:
            found[name] = import_module(name)
        except ImportError:
            missing.append(name)
    if missing:
        raise InputError(
            f"Exporting needs {' and '.join(missing)} in the backend's Python; "
            f'install with: "{sys.executable}" -m pip install {" ".join(missing)}.'
        )
    return found["onnx"], found["onnxruntime"]


def write(onnx: Any, network: nn.Module, card: Card, tile: int, path: Path) -> None:
    """All in one file, the number of windows free."""
    sample = torch.zeros(2, len(card.bands), tile, tile)
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            network,
            (sample,),
            dynamo=True,
            input_names=["image"],
            output_names=["probabilities"],
            dynamic_shapes=({0: torch.export.Dim("batch")},),
            verbose=False,
        )
    if program is None:
        raise Fault("The network could not be exported.")
    model = program.model_proto
    for key, value in metadata(card, tile).items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def metadata(card: Card, tile: int) -> dict[str, Any]:
    """Deepness' keys; it divides values by 255 before it standardises them."""
    return {
        "model_type": "Segmentor",
        "class_names": {str(k): item.name for k, item in enumerate(card.classes)},
        "resolution": round(100 * card.gsd, 4),
        "tile_size": tile,
        "tiles_overlap": OVERLAP,
        "seg_thresh": 0.0,
        "standardization_mean": [band.mean / 255 for band in card.bands],
        "standardization_std": [band.std / 255 for band in card.bands],
    }


def compare(runtime: Any, network: nn.Module, card: Card, tile: int, path: Path) -> tuple[float, float]:
    """The largest difference of a probability on three windows of noise, and the one that 999 of 1000 keep to.

    Three, for the network was exported with two. The second counts: where four pixels are almost alike, which of them SegNet
    takes for the largest hangs on the last bit, and the few that this concerns may differ by more.
    """
    generator = torch.Generator().manual_seed(0)
    coarse = torch.randn(3, len(card.bands), max(2, tile // 16), max(2, tile // 16), generator=generator)
    windows = nn.functional.interpolate(coarse, size=(tile, tile), mode="bilinear")
    windows += 0.5 * torch.randn(windows.shape, generator=generator)
    session = runtime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"image": windows.numpy()})
    with torch.inference_mode():
        differences = (torch.from_numpy(found) - network(windows)).abs().flatten()
    return float(differences.max()), float(differences.kthvalue(math.ceil(0.999 * len(differences))).values)
