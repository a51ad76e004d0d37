"""Several processes that train one network: each draws its own samples of every batch, and gradients are averaged.

    torchrun --nproc-per-node 4 -m backend train ...          (several machines: the run folder must be one they share)

Sample i of a batch depends on the seed, the step and i alone, so N processes learn from the very samples that one process
would, in N parts. Batch normalisation looks at each part by itself, as it does with `parts` in one process. Process 0 judges,
writes and speaks.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

from ..shared.errors import InputError

Word = TypeVar("Word")
PATIENCE = timedelta(hours=2)  # that processes wait while process 0 judges


@dataclass(frozen=True)
class Team:
    """This process among `size`; alone without torchrun."""

    rank: int = 0
    size: int = 1

    @property
    def is_first(self) -> bool:
        return self.rank == 0

    def wrap(self, network: nn.Module) -> nn.Module:
        return DistributedDataParallel(network) if self.size > 1 else network

    def alone(self, network: nn.Module, is_last: bool) -> AbstractContextManager[Any]:
        """Gradients of all but the last part of a batch are not exchanged."""
        return nullcontext() if is_last or not isinstance(network, DistributedDataParallel) else network.no_sync()

    def sum(self, value: float, device: torch.device) -> float:
        if self.size == 1:
            return value
        total = torch.tensor(value, dtype=torch.float64 if device.type != "mps" else torch.float32, device=device)
        distributed.all_reduce(total)
        return float(total.item())

    def most(self, value: int, device: torch.device) -> int:
        """The largest of what the processes say."""
        if self.size == 1:
            return value
        largest = torch.tensor(value, device=device)
        distributed.all_reduce(largest, distributed.ReduceOp.MAX)
        return int(largest.item())

    def tell(self, word: Word) -> Word:
        """What process 0 says, to all. All wait for it."""
        if self.size == 1:
            return word
        said = [word]
        distributed.broadcast_object_list(said, 0)
        return said[0]

    def wait(self) -> None:
        """Until process 0 is here."""
        self.tell("")


@contextmanager
def team(device: torch.device) -> Iterator[tuple[Team, torch.device]]:
    """The team that torchrun started this process in, and this process's own device. Raises InputError where it cannot meet."""
    size, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    if size == 1:
        yield Team(), device
        return
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    try:
        distributed.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=PATIENCE)
    except (RuntimeError, ValueError) as error:
        raise InputError(f"The {size} processes cannot meet ({str(error).splitlines()[0]}); start them with torchrun.") from error
    try:
        yield Team(rank, size), device
    finally:
        distributed.destroy_process_group()


def is_lost(error: BaseException) -> bool:
    """Whether another process of the team went while this one waited for it; each backend says so in its own words."""
    words = str(error).lower()
    return isinstance(error, distributed.DistError) or any(
        word in words for word in ("gloo", "nccl", "connection closed", "connection reset")
    )
