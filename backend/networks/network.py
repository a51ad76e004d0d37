"""What every network says of itself, so that training, fine-tuning and loading need not know which one they have."""

from __future__ import annotations

from torch import Tensor, nn


class Encoder(nn.Module):
    """A network's features: (B, bands, H, W) -> features at strides 2 and 4 and at the output stride; H and W multiples of 16."""

    first: str  # the kernel that takes the bands: the name of a parameter
    late: tuple[str, ...]  # how the names of the last stage's parameters begin
    channels: tuple[int, int, int]

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Take over an ImageNet classifier's weights. Raises RuntimeError or KeyError where they are of another network."""
        raise NotImplementedError


class Network(nn.Module):
    """(B, bands, H, W) normalised pixels -> (B, classes, H, W) logits; any H and W."""

    first: str  # the kernel that takes the bands: the name of a parameter
    classifier: tuple[str, ...]  # the layers that give the classes, each with as many rows for one class as for another
    parts: dict[str, tuple[str, ...]]  # "features", "last" and "head": how the names of their parameters begin
    levels: tuple[int, ...]  # channels of each level that `describe` gives

    def forward(self, x: Tensor) -> Tensor:
        return self.describe(x)[0]

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The logits, and what the network sees on its way: (B, levels[i], h, w) at whatever resolution each level has.

        The levels are of the padded image where H or W is no multiple of the network's stride.
        """
        raise NotImplementedError

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Take over an ImageNet classifier's features. Raises RuntimeError or KeyError where they are of another network."""
        raise KeyError(f"{type(self).__name__} has no ImageNet weights.")
