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

from torch import Tensor


def partial_cross_entropy(logits: Tensor, labels: Tensor, table: Tensor) -> Tensor:
    """Mean over the counted pixels of -log sum_k T[label, k] p_k; zero, with a gradient, where no pixel counts.

    logits (B, K, H, W); labels (B, H, W) integer codes; table (codes, K) float, not negative.
    """
    logits = logits.float()
    likelihood = table.log()[labels.long()].permute(0, 3, 1, 2)  # (B, K, H, W), -inf where impossible
    counts = table.any(1)[labels.long()]
    inside = (logits + likelihood).masked_fill(~counts[:, None], 0.0).logsumexp(1)
    loss = (logits.logsumexp(1) - inside).masked_fill(~counts, 0.0)
    return loss.sum() / counts.sum().clamp_min(1)
