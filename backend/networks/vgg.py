"""VGG features (Simonyan and Zisserman 2015), of FCN and SegNet: stages of 3 x 3 convolutions, each ended by a pooling.

ImageNet weights of torchvision (`vgg11`, `vgg16`, with or without `_bn`) load by the order of their layers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from torch import Tensor, nn

from .bands import with_bands

STAGES = {  # outputs of the convolutions of each stage
    11: ((64,), (128,), (256, 256), (512, 512), (512, 512)),
    16: ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512)),
}
Layer = TypeVar("Layer", bound=nn.Module)
MULTIPLE = 32  # of the sides of what goes in: five poolings


def stages(depth: int, bands: int, is_normalised: bool) -> nn.ModuleList:
    """The five stages without their poolings; stage k takes (B, c, H / 2^k, W / 2^k) and keeps the size."""
    found, inputs = nn.ModuleList(), bands
    for widths in STAGES[depth]:
        found.append(convolutions(inputs, widths, is_normalised))
        inputs = widths[-1]
    return found


def convolutions(inputs: int, widths: tuple[int, ...], is_normalised: bool) -> nn.Sequential:
    """3 x 3 convolutions that keep the size, each with its rectifier, and batch normalisation before it if wanted."""
    layers: list[nn.Module] = []
    for outputs in widths:
        layers.append(nn.Conv2d(inputs, outputs, 3, padding=1))
        layers += [nn.BatchNorm2d(outputs)] if is_normalised else []
        layers.append(nn.ReLU(inplace=True))
        inputs = outputs
    return nn.Sequential(*layers)


def load_vgg(features: nn.ModuleList, state: dict[str, Tensor]) -> None:
    """Take over torchvision's weights, layer by layer. Raises RuntimeError or KeyError where they are of another depth."""
    known = [name.removesuffix(".weight") for name in state if name.startswith("features.") and name.endswith(".weight")]
    kernels = [name for name in known if state[f"{name}.weight"].ndim == 4]
    norms = [name for name in known if state[f"{name}.weight"].ndim == 1]
    own = list(layers(features, nn.Conv2d))
    if len(kernels) != len(own):
        raise KeyError(f"The weights have {len(kernels)} convolutions, the network {len(own)}.")
    for layer, name in zip(own, kernels):
        weight = state[f"{name}.weight"]
        layer.load_state_dict(
            {"weight": with_bands(weight, layer.in_channels) if layer is own[0] else weight, "bias": state[f"{name}.bias"]}
        )
    for norm, name in zip(layers(features, nn.BatchNorm2d), norms):
        norm.load_state_dict({part: state[f"{name}.{part}"] for part in norm.state_dict() if f"{name}.{part}" in state}, strict=False)


def layers(features: nn.ModuleList, kind: type[Layer]) -> Iterator[Layer]:
    """In the order in which they are used."""
    return (layer for layer in features.modules() if isinstance(layer, kind))
