"""The run folder of a training: from what is in it a killed run goes on as if it never stopped.

checkpoint.pt   the state after the last validation
best.pt         the network that scored best
history.jsonl   a line per validation
losses.jsonl    the curve of the loss (curve.py)

On a processor that is so to the last bit. On a graphics card the same holds for samples, rates, random numbers and the order of
cuDNN's sums; but torch adds up the gradients of bilinear enlarging and of adaptive pooling there in any order, so that weights
differ in their last digits, after a stop as from one run to the next.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..memory_limit import is_out_of_memory, out_of_memory
from ..networks.weights import UNREADABLE
from ..shared.card import BEST, CHECKPOINT, HISTORY, LOSSES
from ..shared.errors import Fault, InputError
from ..shared.replace import take_place, write_whole
from .average import Average
from .curve import Curve
from .team import Team


@dataclass(frozen=True)
class Validated:
    """What a validation found: the line of history.jsonl."""

    step: int
    loss: float  # mean since the last validation
    rate: float
    seconds: float  # since the run began or was resumed
    scores: dict[str, Any]
    waiting: float = 0.0  # share of the time since the last validation in which the device waited for samples
    parts: int = 1  # of a batch, see Recipe
    ended: str = ""  # why training ends here; empty: it goes on


@dataclass
class TrainingState:
    """What changes while a network learns, and the folder that it is saved in."""

    folder: Path
    network: nn.Module
    optimizer: torch.optim.Optimizer
    average: Average
    curve: Curve

    def resume(self, team: Team) -> tuple[int, float, int]:
        """Load the folder's checkpoint where there is one.

        The number of steps done, the seconds they took where time is what counts, and the parts that batches go in. Only process 0
        touches the folder; none goes on before it is in order. Raises InputError where the checkpoint is damaged or of another network.
        """
        folder = self.folder
        if not (folder / CHECKPOINT).is_file():
            if team.is_first:
                folder.mkdir(parents=True, exist_ok=True)
                for name in (BEST, HISTORY):  # of a run that broke off before its first checkpoint
                    (folder / name).unlink(missing_ok=True)
            team.wait()
            return 0, 0.0, 1
        state = read(folder / CHECKPOINT)
        try:
            self.network.load_state_dict(state["network"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.average.network.load_state_dict(state.get("average", state["network"]))
        except (RuntimeError, ValueError, KeyError, TypeError, AttributeError) as error:
            if is_out_of_memory(error):
                raise out_of_memory() from error
            raise InputError(f"The run in {folder} was begun with another network, legend or optimizer; choose another folder.") from error
        if team.is_first:
            forget_after(folder, state["step"])
        team.wait()
        if "curve" in state:
            self.curve.restore(state["curve"])
        restore_chance(state.get("chance", {}))
        return int(state["step"]), float(state.get("seconds", 0.0)), int(state.get("parts", 1))

    def keep_validated(self, found: Validated, seconds: float | None) -> None:
        """Save the line of history, the network apart where it is the best so far, and the state. Raises Fault where the disk is full.

        The state comes last: what was written before it by a run that was killed here is forgotten, and written again.
        """
        folder = self.folder
        best = max((line["scores"]["score"] for line in history(folder)), default=-1.0)
        try:
            with open(folder / HISTORY, "a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(found)) + "\n")
        except OSError as error:
            raise unwritten(folder / HISTORY, error) from error
        if found.scores["score"] > best or not (folder / BEST).exists():
            write({"network": self.average.network.state_dict(), "step": found.step}, folder / BEST)
        self.keep(found.step, found.parts, seconds)
        try:
            self.curve.write()
        except OSError as error:
            raise unwritten(folder / LOSSES, error) from error

    def keep(self, step: int, parts: int, seconds: float | None) -> None:
        """Save what a run goes on from after `step` steps that took `seconds`, where these count. Raises Fault where the disk is full."""
        state = {"network": self.network.state_dict(), "optimizer": self.optimizer.state_dict(), "step": step, "curve": self.curve.state()}
        state |= {"parts": parts, "chance": chance()}
        if self.average.share:
            state["average"] = self.average.network.state_dict()
        if seconds is not None:
            state["seconds"] = seconds
        write(state, self.folder / CHECKPOINT)


def chance() -> dict[str, Any]:
    """The state of the random numbers, by device: for dropout and the like; samples depend on the seed and the step alone."""
    gpu = {"cuda": torch.cuda.get_rng_state()} if torch.cuda.is_available() else {}
    return {"cpu": torch.get_rng_state(), **gpu}


def restore_chance(state: dict[str, Any]) -> None:
    if "cpu" in state:
        torch.set_rng_state(state["cpu"])
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"])


def history(folder: Path) -> list[dict[str, Any]]:
    """The validations so far, oldest first. Half a line, written as the disk became full, is left out."""
    path, found = folder / HISTORY, []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        with suppress(ValueError):
            found.append(json.loads(line))
    return found


def forget_after(folder: Path, step: int) -> None:
    """Drop lines of history that a run wrote beyond its checkpoint before it was killed."""
    lines = [json.dumps(line) + "\n" for line in history(folder) if line["step"] <= step]
    try:
        write_whole(folder / HISTORY, "".join(lines))
    except OSError as error:
        raise unwritten(folder / HISTORY, error) from error


def validations_since_best(folder: Path, score: float) -> int:
    """How many validations the best one is ago, the one that gave `score` among them."""
    found = [*(line["scores"]["score"] for line in history(folder)), score]
    return len(found) - 1 - found.index(max(found))


def read(path: Path) -> dict[str, Any]:
    """What `write` wrote. Raises InputError where the file is damaged or holds something else, Fault where memory is too little."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)  # nosec B614 - weights_only never unpickles code
    except (*UNREADABLE, AttributeError, IndexError, KeyError, TypeError) as error:  # whatever garbage is taken for
        if is_out_of_memory(error):
            raise out_of_memory() from error
        raise damaged(path) from error
    if not (isinstance(state, dict) and isinstance(state.get("network"), dict) and isinstance(state.get("step"), int)):
        raise damaged(path)
    return state


def damaged(path: Path) -> InputError:
    return InputError(f"{path} is damaged, and the training cannot go on from it; choose another folder, or delete it to begin anew.")


def write(state: dict[str, Any], path: Path) -> None:
    """The old file stays until the new one is whole. Raises Fault where there is no room for it."""
    part = path.with_name(f"{path.name}.part")
    try:
        torch.save(state, part)
        take_place(part, path)
    except (OSError, RuntimeError) as error:  # torch's own writer says RuntimeError where the disk is full
        part.unlink(missing_ok=True)
        raise unwritten(path, error) from error


def unwritten(path: Path, error: BaseException) -> Fault:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error).splitlines()[0]
    return Fault(
        f"{path} cannot be written ({reason}); make room on the disk and run the same again:"
        " it goes on from the last checkpoint, and the best network so far is kept."
    )
