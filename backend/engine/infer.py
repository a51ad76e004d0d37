"""Windows through the network: weighted scores out, in the order in which the windows come in.

On a CPU each core runs whole windows by itself, one at a time: as fast as sharing one window among the cores, free of the
sums that depend on how it was shared, and short of memory. So bytes do not depend on the number of cores or the batch.
On a GPU windows go in batches of one fixed shape, through pinned memory, without waiting for each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..memory_limit import is_out_of_memory
from ..networks.fold import fold
from ..networks.scales import at_scales
from ..networks.weights import load
from ..shared.card import Card, read_card
from ..shared.errors import Fault, InputError
from ..spread import spread
from .reading import Tile
from .scaling import Scaling

PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
Result = TypeVar("Result")
STREAMS = 32  # windows at once on a CPU, at most: each needs its own activations


@dataclass(frozen=True)
class Device:
    """Where and how the network runs."""

    kind: str  # cpu, cuda or mps
    precision: str  # float32, bfloat16 or float16
    batch: int = 4  # windows at once on a GPU
    streams: int = 0  # windows at once on a CPU; 0: one per core

    def __str__(self) -> str:
        name = torch.cuda.get_device_name() if self.kind == "cuda" and torch.cuda.is_available() else self.kind  # it may be a worker's
        return f"{name}, {self.precision}"


def choose_device(kind: str, precision: str, batch: int = 4, streams: int = 0) -> Device:
    """Resolve `auto`. Raises InputError for what this machine does not have."""
    present = [name for name, there in (("cuda", torch.cuda.is_available()), ("mps", torch.backends.mps.is_available())) if there]
    present.append("cpu")
    kind = present[0] if kind == "auto" else kind
    if kind not in present:
        raise InputError(f"There is no device {kind!r} here; choose auto or {' or '.join(present)}.")
    if precision == "auto":
        precision = best_precision(kind)
    if precision not in PRECISIONS or (kind == "cpu" and precision == "float16"):
        raise InputError(f"The device {kind!r} does not compute in {precision!r}; choose auto, float32 or bfloat16.")
    return Device(kind, precision, batch, streams)


def best_precision(kind: str) -> str:
    """Half precision where the machine has arithmetic for it, else float32."""
    if kind == "cuda":
        return "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float16"
    if kind == "mps":
        return "float16"
    checks = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return "bfloat16" if any(check is not None and check() for check in checks) else "float32"


class Engine:
    """The network, ready to run, with all that is done to a window before and after it."""

    def __init__(self, network: nn.Module, card: Card, scaling: Scaling, size: int, device: Device):
        self.network, self.device, self.size = network, device, size
        self.batch = device.batch  # windows at once on a GPU; halved for good where memory runs out
        self.place, self.dtype = torch.device(device.kind), PRECISIONS[device.precision]
        self.scaling = scaling
        mean, std = (torch.tensor([getattr(band, name) for band in card.bands], device=self.place) for name in ("mean", "std"))
        self.gain, self.offset = (1 / std).view(-1, 1, 1), (-mean / std).view(-1, 1, 1)
        self.line = bell(size).to(self.place)
        self.weight = self.line[:, None] * self.line
        self.lock = Lock()

    def weighted(self, pixels: Tensor, valid: Tensor | None) -> Tensor:
        """Pixels (B, bands, h, w) as stored -> scores times the window's weight, (B, classes, h, w) float32."""
        return self.weigh(self.network(self.normal(pixels, valid)))

    def normal(self, pixels: Tensor, valid: Tensor | None) -> Tensor:
        """Pixels (B, bands, h, w) as stored -> what the network sees."""
        x = pixels.to(torch.float32, copy=True)  # changed in place below, and windows share their pixels
        if self.scaling.gain != 1.0 or self.scaling.offset or np.isfinite(self.scaling.low):
            x.mul_(self.scaling.gain).add_(self.scaling.offset).clamp_(self.scaling.low, self.scaling.high)
        x.mul_(self.gain).add_(self.offset)
        if valid is not None:
            x = torch.where(valid[:, None], x, 0.0)  # the mean colour: nothing for the network to see
        return x.to(self.dtype, memory_format=torch.channels_last)

    def weigh(self, scores: Tensor) -> Tensor:
        """The network's scores -> times the window's weight."""
        return scores.to(torch.float32, memory_format=torch.contiguous_format).mul_(self.weight)

    def one(self, tile: Tile) -> tuple[Tile, Tensor | None]:
        """(classes, h, w) of one window; where memory runs out, again when no other window runs."""
        if tile.pixels is None:
            return tile, None
        pixels = torch.from_numpy(np.ascontiguousarray(tile.pixels))[None]
        valid = None if tile.valid is None else torch.from_numpy(np.ascontiguousarray(tile.valid))[None]
        with torch.inference_mode():
            try:
                return tile, self.weighted(pixels, valid)[0]
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            with self.lock:
                try:
                    return tile, self.weighted(pixels, valid)[0]
                except (RuntimeError, MemoryError) as error:
                    raise no_room_for(self.size) from error

    def attempt(self, work: Callable[[], Result]) -> Result:
        """What `work` gives; where memory runs out, again with batches of half the windows. Raises Fault where one is too many."""
        while True:
            try:
                return work()
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                if self.batch == 1:
                    raise no_room_for(self.size) from error
            self.batch //= 2
            if self.device.kind == "cuda":
                torch.cuda.empty_cache()


def scores(tiles: Iterator[Tile], engine: Engine) -> Iterator[tuple[Tile, Tensor | None]]:
    """Every tile with its weighted scores (classes, h, w) on the device; None where it is not to be run."""
    if engine.device.kind == "cpu":
        return spread(engine.one, tiles, f"threads:{engine.device.streams or min(cores(), STREAMS)}")
    return batches(tiles, engine)


def batches(tiles: Iterator[Tile], engine: Engine) -> Iterator[tuple[Tile, Tensor | None]]:
    """On a GPU: the next batch is copied and queued while this one is computed. Out of memory halves the batch for good."""
    pending: list[Tile] = []
    while True:
        pending += islice(tiles, max(0, engine.batch - len(pending)))
        if not pending:
            return
        results = engine.attempt(partial(run_batch, pending, engine))
        count = min(engine.batch, len(pending))
        group, pending = pending[:count], pending[count:]
        live = iter(results)
        for tile in group:
            yield tile, None if tile.pixels is None else next(live)


def run_batch(tiles: Sequence[Tile], engine: Engine) -> Sequence[Tensor] | Tensor:
    """Weighted scores (classes, h, w) of the first batch's tiles that have pixels; few are filled up, so that all batches are alike."""
    live = [tile for tile in tiles[: engine.batch] if tile.pixels is not None]
    if not live:
        return ()
    full = [live[min(i, len(live) - 1)] for i in range(engine.batch)]
    pixels = np.stack([tile.pixels for tile in full if tile.pixels is not None])
    valid = np.ones((engine.batch, engine.size, engine.size), bool)
    for i, tile in enumerate(full):
        if tile.valid is not None:
            valid[i] = tile.valid
    with torch.inference_mode():
        return engine.weighted(to_device(pixels, engine), None if valid.all() else to_device(valid, engine))


def to_device(array: NDArray, engine: Engine) -> Tensor:
    """What the device may not know goes as float32, which is what the network computes with: Apple's have no double precision."""
    is_known = array.dtype in (np.uint8, np.bool_) or (engine.device.kind != "mps" and array.dtype != np.float64)
    tensor = torch.from_numpy(array if is_known else array.astype(np.float32))
    return tensor.pin_memory().to(engine.place, non_blocking=True) if engine.device.kind == "cuda" else tensor.to(engine.place)


def bell(size: int) -> Tensor:
    """The window's weight along one side, (size,): highest in the middle, never quite zero at the ends."""
    place = (torch.arange(size, dtype=torch.float64) + 0.5) / size
    return (0.001 + 0.999 * torch.sin(torch.pi * place) ** 2).float()


@cache
def cores() -> int:
    """The cores this process may use, as torch sees them (OMP_NUM_THREADS counts)."""
    return torch.get_num_threads()


def settle(device: Device) -> None:
    """Have torch compute in the one way that gives the same bytes in every process; once, before anything is computed."""
    if device.kind == "cpu":
        cores()  # asked before it is set to one
        torch.set_num_threads(1)
    elif device.kind == "cuda":
        settle_cuda()


def settle_cuda() -> None:
    """The same sums in the same order each time: no choice of algorithm by trial, and float32 with all of its digits.

    Of itself cuDNN multiplies float32 as TF32, with 10 bits of 23 after the point.
    """
    torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = True, False
    torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False


@lru_cache(maxsize=2)  # networks: a worker that stays would collect them
def prepared(folder: str, sha256: str, scales: tuple[float, ...], kind: str, precision: str) -> nn.Module:
    """The folder's network on the device, batch normalisation folded; once per process.

    `sha256` and `scales` are the card's: a changed folder is told apart.
    """
    network = at_scales(fold(load(Path(folder), read_card(Path(folder)))), scales)
    return network.to(torch.device(kind), PRECISIONS[precision], memory_format=torch.channels_last)  # type: ignore[call-overload]


def no_room_for(size: int) -> Fault:
    return Fault(f"There is not enough memory for one window of {size} x {size} pixels; close other programs or choose a smaller tile.")
