"""Cross entropy for labels that may name one class, several classes, none, or one that is probably right.

A label raster holds codes; a table says how likely each code is where the truth is class k, T[code, k]. The loss is
-log sum_k T[code, k] p_k: the network is only told what is known.

    one class        a row with a single 1: ordinary cross entropy
    several classes  1 for each ("vegetation" = low vegetation or tree; "not building" = the other five): summed probability
    a weak label     1 for its class and the share of mistakes for those it is taken for (forward correction of label noise,
                     Patrini et al. 2017)
    nothing known    a row of zeros: the pixel does not count
"""

from __future__ import annotations

import torch
from torch import Tensor

TINY = 1e-30  # a probability; below it the loss is flat instead of infinite


def partial_cross_entropy(logits: Tensor, labels: Tensor, table: Tensor) -> Tensor:
    """Mean over the counted pixels of -log sum_k T[label, k] p_k; zero, with a gradient, where no pixel counts.

    logits (B, K, H, W); labels (B, H, W) integer codes; table (codes, K) float, not negative.
    """
    log_p = by_pixel(logits).log_softmax(0)
    codes = labels.flatten().long()
    likelihood, counts = table.T.contiguous()[:, codes], table.any(1)[codes]
    told = (log_p.exp() * likelihood).sum(0).clamp_min(TINY)
    return -(told.log() * counts).sum() / counts.sum().clamp_min(1)


def partial_dice(logits: Tensor, labels: Tensor, table: Tensor) -> Tensor:
    """1 - mean over the classes present of the soft Dice overlap 2 |P T| / (|P| + |T|), over all pixels of the batch.

    Shapes as in `partial_cross_entropy`. A class is compared where the label says for certain that it is there (its row names
    no other) or that it is not (its likelihood is 0): "not building" counts against building and says nothing of the others.
    Evens out rare classes, and rewards what IoU rewards (Milletari et al. 2016). Zero, with a gradient, where no class is present.
    """
    possible = table > 0
    certain = possible & (possible.sum(1, keepdim=True) == 1)
    compared = certain.any(1, keepdim=True) | (possible.any(1, keepdim=True) & ~possible)
    codes = labels.flatten().long()
    truth, counts = (part.T.float().contiguous()[:, codes] for part in (certain, compared))  # (K, pixels)
    found = by_pixel(logits).softmax(0) * counts
    overlap, size = (found * truth).sum(1), found.sum(1) + truth.sum(1)
    is_present = truth.any(1)
    if not is_present.any():
        return logits.sum() * 0.0
    return 1 - torch.mean(2 * overlap[is_present] / size[is_present])


def by_pixel(logits: Tensor) -> Tensor:
    """(B, K, H, W) -> (K, B H W) float32: sums over classes then run along memory, several times faster on a CPU."""
    return logits.float().transpose(0, 1).flatten(1)
