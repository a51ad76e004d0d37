"""A model folder's weights: safetensors only, nothing is ever unpickled.

On disk the large kernels are int8 with one float32 scale per output channel (`name.scale`), all else is float32: a quarter
of the size. In memory everything is float32 again.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from safetensors.torch import save as serialized
from torch import Tensor, nn

from ..errors import InputError
from ..models import WEIGHTS, Card, check_weights
from ..replace import take_place
from . import build

SCALE = ".scale"
UNREADABLE = (OSError, SafetensorError, RuntimeError, ValueError, EOFError, torch.serialization.pickle.UnpicklingError)


def load(folder: Path, card: Card) -> nn.Module:
    """The card's network with the folder's weights, float32, in eval mode.

    Raises InputError where the weights are missing, altered, or do not fit the card's architecture, bands and classes.
    """
    path = check_weights(folder, card)
    try:
        network = build(card.architecture, len(card.bands), len(card.classes))
        network.load_state_dict(unpack(load_file(path)), assign=True)  # no second copy
    except (ValueError, RuntimeError, SafetensorError) as error:
        reason = str(error).splitlines()[0].rstrip(":. ")
        raise InputError(f"The weights {path} do not fit the card ({reason}); get the model anew.") from error
    return network.eval()


def save(folder: Path, network: nn.Module, storage: str = "int8") -> Path:
    """Write the weights, as `int8` (kernels only) or `float32`; the file's path. The card with its hash is the caller's."""
    folder.mkdir(parents=True, exist_ok=True)
    state = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    part = folder / f"{WEIGHTS}.part"
    part.write_bytes(serialized(pack(state) if storage == "int8" else state))  # its own writer lets nobody else read the file
    take_place(part, folder / WEIGHTS)
    return folder / WEIGHTS


def read_imagenet(path: Path) -> dict[str, Tensor]:
    """ImageNet weights of torchvision's format, from `.safetensors` or `.pth`; tensors only. Raises InputError otherwise."""
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        return torch.load(path, map_location="cpu", weights_only=True)  # nosec B614 - weights_only never unpickles code
    except UNREADABLE as error:
        raise InputError(f"The weights {path} cannot be read as tensors; give a .safetensors or a torchvision .pth file.") from error


def pack(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """float32 kernels (out, ...) of four dimensions -> int8 and a scale per output channel: value = int8 * scale."""
    packed = {}
    for name, value in state.items():
        if value.ndim == 4:
            scale = value.abs().amax((1, 2, 3)).clamp_min(1e-12) / 127
            packed[name] = (value / scale.view(-1, 1, 1, 1)).round().to(torch.int8)
            packed[name + SCALE] = scale
        else:
            packed[name] = value
    return packed


def unpack(stored: dict[str, Tensor]) -> dict[str, Tensor]:
    """The inverse of `pack`; what was not packed stays as it is."""
    return {
        name: value.float() * stored[name + SCALE].view(-1, 1, 1, 1) if value.dtype == torch.int8 else value
        for name, value in stored.items()
        if not name.endswith(SCALE)
    }
