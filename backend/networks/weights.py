"""A model folder's weights: safetensors only, nothing is ever unpickled.

On disk the larger kernels are int8 with one float32 scale per output channel (`name.scale`), all else is float32: a quarter
of the size. In memory everything is float32 again.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from safetensors.torch import save as serialized
from torch import Tensor, nn

from ..memory_limit import is_out_of_memory, out_of_memory
from ..shared.card import WEIGHTS, Card, check_weights
from ..shared.errors import InputError
from ..shared.replace import write_whole
from . import build

SMALL = 64  # values per output channel
SCALE = ".scale"
UNREADABLE = (OSError, SafetensorError, RuntimeError, ValueError, EOFError, torch.serialization.pickle.UnpicklingError)


def load(folder: Path, card: Card) -> nn.Module:
    """The card's network with the folder's weights, float32, in eval mode.

    Raises InputError where the weights are missing, altered, or do not fit the card's architecture, bands and classes; Fault
    where there is too little memory for them.
    """
    path = check_weights(folder, card)
    try:
        network = build(card.architecture, len(card.bands), len(card.classes))
        network.load_state_dict(unpack(load_file(path)), assign=True)  # no second copy
    except (ValueError, RuntimeError, SafetensorError) as error:
        if is_out_of_memory(error):  # no word about the file
            raise out_of_memory() from error
        reason = str(error).splitlines()[0].rstrip(":. ")
        raise InputError(f"The weights {path} do not fit the card ({reason}); get the model anew.") from error
    return network.eval()


def save(folder: Path, network: nn.Module, storage: str = "int8") -> Path:
    """Write the weights, as `int8` (kernels only) or `float32`; the file's path. The card with its hash is the caller's."""
    folder.mkdir(parents=True, exist_ok=True)
    state = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    # Its own writer makes a file that other users cannot read
    write_whole(folder / WEIGHTS, serialized(pack(state) if storage == "int8" else state))
    return folder / WEIGHTS


def read_imagenet(path: Path) -> dict[str, Tensor]:
    """ImageNet weights of torchvision's format, from `.safetensors` or `.pth`; tensors only. Raises InputError otherwise."""
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        return torch.load(path, map_location="cpu", weights_only=True)  # nosec B614 - weights_only never unpickles code
    except UNREADABLE as error:
        if is_out_of_memory(error):
            raise out_of_memory() from error
        raise InputError(f"The weights {path} cannot be read as tensors; give a .safetensors or a torchvision .pth file.") from error


def pack(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """float32 kernels (out, ...) of four dimensions -> int8 and a scale per output channel: value = int8 * scale.

    Small ones stay as they are: depthwise kernels are few, and their errors do not average out over input channels.
    """
    packed = {}
    for name, value in state.items():
        if value.ndim == 4 and value[0].numel() > SMALL:
            packed[name], packed[name + SCALE] = quantised(value)
        else:
            packed[name] = value
    return packed


def quantised(kernel: Tensor) -> tuple[Tensor, Tensor]:
    """int8 of the kernel's shape, and the scale of each output channel."""
    scale = kernel.abs().amax((1, 2, 3)).clamp_min(1e-12) / 127
    return (kernel / scale.view(-1, 1, 1, 1)).round().to(torch.int8), scale


def unpack(stored: dict[str, Tensor]) -> dict[str, Tensor]:
    """The inverse of `pack`; what was not packed stays as it is. Raises ValueError for numbers that no training gives."""
    found = {name: unpacked(name, value, stored) for name, value in stored.items() if not name.endswith(SCALE)}
    for name, value in found.items():
        if value.is_floating_point() and not value.isfinite().all():
            raise ValueError(f"{name} holds values that are not numbers")
        if name.endswith("running_var") and (value < 0).any():
            raise ValueError(f"{name} holds negative variances")
    return found


def unpacked(name: str, value: Tensor, stored: dict[str, Tensor]) -> Tensor:
    if value.is_floating_point():
        return value.float()
    if value.dtype == torch.int64 and name.endswith("num_batches_tracked"):
        return value
    if value.dtype != torch.int8:
        raise ValueError(f"{name} is of type {str(value.dtype).rpartition('.')[2]}")
    if name + SCALE not in stored:
        raise ValueError(f"{name} lacks its scale")
    return value.float() * stored[name + SCALE].float().view(-1, 1, 1, 1)
