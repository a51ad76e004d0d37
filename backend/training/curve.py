"""The curve of the loss, for whoever looks while a network learns: losses.jsonl in the run folder.

One line per `every` steps, {"step": 40, "loss": 0.71, "rate": 0.0069}: the mean loss of the steps since the line before, and the
rate of learning at `step`. `every` begins at 1; whenever there are `MOST` lines, each two become one and `every` doubles, so the
file stays small however long a run is. The curve is part of the checkpoint: a run that goes on after a kill draws it on from
there, to the same file as if it never stopped.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..shared.card import LOSSES
from ..shared.replace import write_whole

MOST = 1000  # lines

Line = tuple[int, float, float]  # step, loss, rate


class Curve:
    """Without a folder nothing is written: only one process of a team writes."""

    def __init__(self, folder: Path | None):
        self.path = folder / LOSSES if folder else None
        self.lines: list[Line] = []
        self.every = 1  # steps
        self.since: list[float] = []  # losses since the last line
        self.is_behind = True  # the file lacks lines

    def add(self, step: int, loss: float, rate: float) -> None:
        """The loss of one step. A file that cannot be written now is written later: `write` says so."""
        self.since.append(loss)
        if len(self.since) < self.every:
            return
        self.lines.append((step, sum(self.since) / len(self.since), rate))
        self.since.clear()
        if len(self.lines) >= MOST:
            self.halve()
        try:
            if self.is_behind:
                self.write()
            elif self.path:
                with open(self.path, "a", encoding="utf-8") as file:
                    file.write(as_json(self.lines[-1]))
        except OSError:
            self.is_behind = True  # a full disk ends the run where the state is saved, with its sentence

    def halve(self) -> None:
        pairs = zip(self.lines[::2], self.lines[1::2])
        self.lines = [(step, (one + other) / 2, rate) for (_, one, _), (step, other, rate) in pairs]
        self.every *= 2
        self.is_behind = True

    def write(self) -> None:
        """All lines, the old file staying until the new one is whole. Raises OSError."""
        if self.path:
            write_whole(self.path, "".join(map(as_json, self.lines)))
        self.is_behind = False

    def state(self) -> dict[str, Any]:
        """What a checkpoint keeps."""
        return {"lines": [list(line) for line in self.lines], "every": self.every, "since": list(self.since)}

    def restore(self, state: dict[str, Any]) -> None:
        self.lines = [(int(step), float(loss), float(rate)) for step, loss, rate in state["lines"]]
        self.every, self.since, self.is_behind = state["every"], list(state["since"]), True


def as_json(line: Line) -> str:
    return json.dumps({"step": line[0], "loss": round(line[1], 6), "rate": line[2]}) + "\n"
