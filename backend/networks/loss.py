"""Cross entropy for labels that may name one class, several classes, none, or one that is probably right.

A label raster holds codes; a table says how likely each code is where the truth is class k, T[code, k]. The loss is
-log sum_k T[code, k] p_k: the network is only told what is known.

    one class        a row with a single 1: ordinary cross entropy
    several classes  1 for each ("vegetation" = low vegetation or tree; "not building" = the other five): summed probability
    a weak label     1 for its class and the share of mistakes for those it is taken for (forward correction of label noise,
                     Patrini et al. 2017)
    nothing known    a row of zeros: the pixel does not count

Pixels may count differently by code (`weights`), and sure ones less (`focal`): both help where some classes are rare.
"""

from __future__ import annotations

import torch
from torch import Tensor

TINY = 1e-30  # a probability; below it the loss is flat instead of infinite


def partial_cross_entropy(logits: Tensor, labels: Tensor, table: Tensor, weights: Tensor | None = None, focal: float = 0.0) -> Tensor:
    """Mean over the counted pixels of -log sum_k T[label, k] p_k; zero, with a gradient, where no pixel counts.

    logits (B, K, H, W); labels (B, H, W) integer codes; table (codes, K) float, not negative; weights (codes,): of a pixel in the
    mean, None: all alike; focal: the power of 1 - p that a pixel told with probability p counts less by (Lin et al. 2017).
    """
    log_p = by_pixel(logits).log_softmax(0)
    codes = labels.flatten().long()
    likelihood = table.T.contiguous()[:, codes]
    counts = counted(labels, table, weights).flatten()
    told = (log_p.exp() * likelihood).sum(0).clamp_min(TINY)
    loss = told.log()
    if focal:
        loss = loss * (1 - told.clamp_max(1)) ** focal
    return -(loss * counts).sum() / counts.sum().clamp_min(1 if weights is None else TINY)


def counted(labels: Tensor, table: Tensor, weights: Tensor | None = None) -> Tensor:
    """How much each pixel counts in the mean, shaped as the labels: 0 where nothing is known."""
    counts = table.any(1)
    return (counts if weights is None else weights * counts)[labels.long()]


def median_frequency(pixels: Tensor, table: Tensor, most: float = 10.0) -> Tensor:
    """Weights by code that even out rare classes: the median class's share over the class's own (Eigen and Fergus 2015), at most `most`.

    pixels (codes,): how many are labelled so. A code of several classes weighs as they do on average; a class without pixels as the median.
    """
    classes = table.shape[1]
    own = pixels[1 : classes + 1].double()
    by_class = torch.ones(classes, dtype=torch.double)
    if (own > 0).any():
        by_class = torch.where(own > 0, own[own > 0].median() / own.clamp_min(1), 1.0).clamp_max(most)
    possible = (table > 0).double()
    return ((possible @ by_class) / possible.sum(1).clamp_min(1)).float()


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
