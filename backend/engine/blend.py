"""Overlapping windows become one map, without an array of the map's size.

    columns of the row of windows ->
    +-------------+--------+- - - -
    | final now   | open   |             `open` holds the sums of one window's square and moves along the row. What no later
    +-------------+ (size x size)        window of this row sees leaves it: the upper part is final, the lower part, which
    | to `carry`  |        |             the next row of windows sees too, waits in `carry` (classes, overlap, width).
    +-------------+--------+- - - -

The sums are made in the order of the windows, row by row and left to right, from the first window that sees a pixel; so a
block that starts a few rows early gets the very same sums.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from .plan import Axis, WindowPlan


class Blend:
    """Takes weighted scores window by window and gives each window's final scores, up to the sum of the weights."""

    def __init__(self, plan: WindowPlan, classes: int, device: torch.device, is_half: bool = False):
        size, x = plan.y.size, plan.x
        kept = max(size - step for step in plan.y.steps)
        self.plan = plan
        width = x.starts[-1] + size - x.starts[0]
        kind = torch.float16 if is_half else torch.float32  # float16 is finer than the scores of a network in half precision
        self.carry = torch.zeros(classes, kept, width, device=device, dtype=kind)  # all that grows with the raster's width
        self.open = torch.zeros(classes, size, size, device=device)
        self.spare = torch.zeros_like(self.open)
        self.carried = 0  # rows of `carry` that the row of windows at hand begins with

    def add(self, row: int, column: int, scores: Tensor | None) -> Tensor:
        """(classes, h, w): the computed pixels that are final with this window. Valid until the next call."""
        down, right = self.plan.y.steps[row], self.plan.x.steps[column]
        x = self.plan.x.starts[column] - self.plan.x.starts[0]
        self.move(x, self.plan.x.steps[column - 1] if column else self.plan.x.size)
        if scores is not None:
            self.open += scores
        self.carry[:, : self.plan.y.size - down, x : x + right] = self.open[:, down:, :right]
        if column == self.plan.columns[-1]:
            self.carried = self.plan.y.size - down
        return self.open[:, :down, :right]

    def move(self, x: int, step: int) -> None:
        """Bring the square to column `x`, `step` to the right: its new columns begin with what the row above left."""
        size = self.plan.x.size
        self.spare[:, :, : size - step] = self.open[:, :, step:]
        self.spare[:, : self.carried, size - step :] = self.carry[:, : self.carried, x + size - step : x + size]
        self.spare[:, self.carried :, size - step :] = 0
        self.open, self.spare = self.spare, self.open


class Enlarge:
    """Final scores on the computed grid -> scores on the target's grid, bilinear: target pixels need the row and the column
    of scores that were final before, which are kept."""

    def __init__(self, plan: WindowPlan, classes: int, device: torch.device):
        self.plan = plan
        self.y, self.x = Neighbours(plan.y, device), Neighbours(plan.x, device)
        self.above = torch.zeros(classes, 1, plan.x.starts[-1] + plan.x.size - plan.x.starts[0], device=device)
        self.below = torch.zeros_like(self.above)
        self.left = torch.zeros(classes, 0, 1, device=device)

    def add(self, row: int, column: int, scores: Tensor, is_wanted: bool = True) -> Tensor:
        """(classes, h, w) of this window's final computed pixels -> (classes, h', w') of `plan.final(row, column)`.

        is_wanted: False where the result is not used; then it is not computed, and empty windows cost nothing.
        What is kept changes last: where memory runs out before, the same call can be made again.
        """
        window, target = self.plan.window(row, column), self.plan.final(row, column)
        x, w = window.x - self.plan.x.starts[0], scores.shape[2]
        before = 1 if column else 0
        above, below = (self.above, self.below) if column else (self.below, self.above)
        halo = torch.cat([self.left if column else scores[:, :, :0], scores], 2)  # (classes, h, before + w)
        halo = torch.cat([above[:, :, x - before : x + w], halo], 1)  # (classes, 1 + h, before + w)
        found = scores
        if is_wanted:
            wide = between(halo, 1, self.y, target.y, target.h, window.y - 1)
            found = between(wide, 2, self.x, target.x, target.w, window.x - before)
        self.left = scores[:, :, -1:].clone()
        self.above, self.below = above, below
        self.below[:, :, x : x + w] = scores[:, -1:]
        return found


class Neighbours:
    """The two computed pixels around each target pixel of an axis; on the device, so that it waits for none of them."""

    def __init__(self, axis: Axis, device: torch.device):
        self.first = axis.low  # target pixel
        place = (2 * torch.arange(axis.low, axis.high) + 1) * axis.computed - axis.target  # in 1 / (2 target) pixels
        lower = torch.div(place, 2 * axis.target, rounding_mode="floor")
        share = (place - lower * 2 * axis.target).double() / (2 * axis.target)
        self.share = share.float().to(device)  # of the higher one
        higher = lower + (share > 0)  # a pixel that lies on a computed one needs that alone: on an axis that is not scaled, every one
        self.low, self.high = (place.clamp(0, axis.computed - 1).to(device) for place in (lower, higher))


def between(scores: Tensor, dimension: int, neighbours: Neighbours, first: int, count: int, origin: int) -> Tensor:
    """Scores at target pixels [first, first + count): a mean of the two computed pixels around each, by distance."""
    part = slice(first - neighbours.first, first - neighbours.first + count)
    low, high = neighbours.low[part] - origin, neighbours.high[part] - origin
    shape = [1] * scores.ndim
    shape[dimension] = -1
    return torch.lerp(scores.index_select(dimension, low), scores.index_select(dimension, high), neighbours.share[part].view(shape))


def weight_sums(axis: Axis, bell: Tensor) -> Tensor:
    """The sum of the windows' weights along an axis, from the first window's start on."""
    sums = torch.zeros(axis.starts[-1] + axis.size - axis.starts[0], device=bell.device)
    for start in axis.starts:
        sums[start - axis.starts[0] : start - axis.starts[0] + axis.size] += bell
    return sums


def best_class(scores: Tensor, codes: Tensor) -> Tensor:
    """Scores (classes, h, w) -> the code of the highest, (h, w) uint8; of equal scores the first. `codes`: on the same device."""
    best, found = scores[0].clone(), torch.zeros_like(scores[0], dtype=torch.uint8)
    for i, score in enumerate(scores[1:], start=1):  # a tenth of the time of argmax(0) on a CPU
        torch.maximum(found, (score > best).view(torch.uint8) * i, out=found)
        torch.maximum(best, score, out=best)
    return codes.index_select(0, found.int().view(-1)).view(found.shape)


def confidence(scores: Tensor, temperature: float = 1.0) -> Tensor:
    """Scores (classes, h, w) -> the softmax of the highest, divided by the card's temperature, in percent, (h, w) uint8."""
    return functional.softmax(scores / temperature, 0).amax(0).mul_(100).round_().to(torch.uint8)


def in_bytes(scores: Tensor, temperature: float = 1.0) -> Tensor:
    """Scores (classes, h, w) -> the softmax of each, as `confidence`, in 255ths: uint8. One of them is above 0, with up to 254 classes."""
    return functional.softmax(scores / temperature, 0).mul_(255).round_().to(torch.uint8)
