"""Batch normalisation folded into the convolution before it: same output, a third fewer passes over memory at inference."""

from __future__ import annotations

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def fold(network: nn.Module) -> nn.Module:
    """Fold, in place, every BatchNorm2d that directly follows a Conv2d among its siblings. The network must be in eval mode.

    ResNet units name them conv1, bn1 ...; elsewhere they are neighbours in a Sequential. Both orders are definition order.
    """
    for parent in list(network.modules()):
        previous: tuple[str, nn.Module] | None = None
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.BatchNorm2d) and previous is not None and isinstance(previous[1], nn.Conv2d):
                setattr(parent, previous[0], fuse_conv_bn_eval(previous[1], child))
                setattr(parent, name, nn.Identity())
            previous = name, child
    return network
