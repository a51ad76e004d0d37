"""Batches drawn while the device computes, so that it need not wait; and how long it waited all the same."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .stitch import Arrays

AT_ONCE = 8  # threads; numpy computes in several at a time


class Ahead:
    """`next()` gives the batches of steps `first`, `first + 1`, ... in order, as tensors on the device.

    On a CPU one batch is drawn ahead, for the cores are busy anyway; for a GPU as many at once as there are cores.
    """

    def __init__(self, draw: Callable[[int], Arrays], first: int, device: torch.device):
        count = 1 if device.type == "cpu" else max(1, min(AT_ONCE, os.cpu_count() or 1))
        self.draw, self.device = draw, device
        self.pool = ThreadPoolExecutor(count)
        self.coming: deque[Future[Arrays]] = deque(self.pool.submit(draw, step) for step in range(first, first + count))
        self.step = first + count  # to be drawn next
        self.waited = 0.0  # seconds

    def next(self) -> tuple[Tensor, Tensor]:
        began = time.monotonic()
        pixels, labels = self.coming.popleft().result()
        self.waited += time.monotonic() - began
        self.coming.append(self.pool.submit(self.draw, self.step))
        self.step += 1
        return self.to_device(pixels), self.to_device(labels)

    def to_device(self, array: NDArray[np.uint8]) -> Tensor:
        tensor = torch.from_numpy(array)
        return tensor.pin_memory().to(self.device, non_blocking=True) if self.device.type == "cuda" else tensor.to(self.device)

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.pool.shutdown(wait=True, cancel_futures=True)
