"""Whether two maps differ beyond chance on the same reference: McNemar's test.

only A right: b     Under the hypothesis that both are equally good, b of the b + c discordant places come as from a fair coin.
only B right: c     Places where both are right, or both wrong, say nothing about the difference.
"""

from __future__ import annotations

from math import comb, erfc, sqrt
from typing import Any

FEW = 25  # discordant places, below which the chi-square approximation is poor


def mcnemar(only_first: int, only_second: int) -> dict[str, Any]:
    """Test, statistic and two-sided p (McNemar 1947; continuity correction by Edwards 1948; exact binomial for few).

    The test takes places for independent. Neighbouring pixels are not, so on a whole raster its p is far too small: believe the
    block bootstrap's interval there, and this p for samples of points. The tails are computed here: scipy.stats takes seconds to load.
    """
    b, c = int(only_first), int(only_second)
    if b + c < FEW:
        p = min(1.0, 2 * sum(comb(b + c, k) for k in range(min(b, c) + 1)) / 2 ** (b + c))
        return {"test": "exact binomial", "only_first": b, "only_second": c, "statistic": None, "p": p}
    statistic = (abs(b - c) - 1) ** 2 / (b + c) if b != c else 0.0  # a correction of no difference would be one
    return {"test": "chi-square", "only_first": b, "only_second": c, "statistic": statistic, "p": erfc(sqrt(statistic / 2))}
