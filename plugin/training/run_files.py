"""How a training goes, read bit by bit from the files that the backend writes into the model folder.

losses.jsonl     a line per step or a few: step, loss, rate     history.jsonl   a line per validation: step, scores, seconds ...
validation.png   a held-out window: image | truth | prediction  run.json        the job, its state, how many steps are planned

Files grow while they are read; long ones are thinned and written anew, and a resumed run cuts off their ends. A look at them takes a
few milliseconds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.shared.card import HISTORY, LOSSES, PICTURE, RUN
from ...backend.shared.json_values import object_in

PACE, SOON = 1000, 10  # milliseconds between two looks; where more is to be read already
MOST = 1 << 17  # bytes of a file at one look: some 2000 lines


class Lines:
    """The lines of a JSON-lines file that grows."""

    def __init__(self, path: Path):
        self.path, self.place, self.last = path, 0, b""
        self.known: list[dict[str, Any]] = []
        self.is_behind = False  # more is there to be read

    def read(self) -> None:
        """Add whole lines since the last look; begin anew where what was read is no longer in the file."""
        try:
            with open(self.path, "rb") as file:
                file.seek(self.place - len(self.last))
                if file.read(len(self.last)) != self.last:
                    self.place, self.last, self.known = 0, b"", []
                    file.seek(0)
                text = file.read(MOST)
        except OSError:
            return
        self.is_behind = len(text) == MOST
        whole = text[: text.rfind(b"\n") + 1]
        if whole:
            self.place += len(whole)
            self.last = whole.splitlines(keepends=True)[-1]
            self.known += [line for line in map(object_in, whole.splitlines()) if isinstance(line.get("step"), int)]


def read_plan(file: Path) -> dict[str, Any]:
    """What run.json says; empty where it cannot be read."""
    try:
        return object_in(file.read_bytes())
    except OSError:
        return {}


class Course(QObject):
    """What is known of the run in a model folder. Watches the files from `watch` to `rest`."""

    changed = pyqtSignal()

    def __init__(self, folder: Path, parent: QObject | None = None):
        super().__init__(parent)
        self.folder = folder
        self.plan: dict[str, Any] = {}  # run.json
        self.picture_time = 0  # nanoseconds, when the picture was written
        self.loss_lines, self.history_lines = Lines(folder / LOSSES), Lines(folder / HISTORY)
        self.timer = QTimer(self, interval=PACE)
        self.timer.timeout.connect(self.look)

    def watch(self) -> None:
        self.timer.start()
        self.look()

    def rest(self) -> None:
        """Look once more, at what was written at the end."""
        self.timer.stop()
        self.look()

    def look(self) -> None:
        before = self.state()
        self.loss_lines.read()
        self.history_lines.read()
        self.plan = read_plan(self.folder / RUN) or self.plan
        self.picture_time = time_of(self.folder / PICTURE)
        if self.state() != before:
            self.changed.emit()
        if self.loss_lines.is_behind or self.history_lines.is_behind:
            QTimer.singleShot(SOON, self.look)

    def state(self) -> tuple[Any, ...]:
        """Differs when something has changed."""
        grown = [(len(lines.known), lines.last) for lines in (self.loss_lines, self.history_lines)]
        return *grown, self.plan, self.picture_time

    # -- what follows from it ----------------------------------------------------------------------------------------

    @property
    def validations(self) -> list[dict[str, Any]]:
        """Lines of history.jsonl."""
        return [line for line in self.history_lines.known if isinstance(line.get("scores"), dict)]

    @property
    def losses(self) -> list[tuple[int, float]]:
        """Step and loss; of a model that came without the curve of its losses, the means of its validations."""
        lines = self.loss_lines.known or self.history_lines.known
        return [(line["step"], float(line["loss"])) for line in lines if isinstance(line.get("loss"), (int, float))]

    @property
    def step(self) -> int:
        """Steps done."""
        return max((line["step"] for lines in (self.loss_lines, self.history_lines) for line in lines.known[-1:]), default=0)

    @property
    def steps(self) -> int:
        """Steps planned; 0 where that is not known."""
        return int(self.plan.get("steps") or 0)

    @property
    def seconds(self) -> float:
        """That all validated steps took."""
        return float(self.validations[-1].get("seconds", 0.0)) if self.validations else 0.0

    @property
    def best(self) -> dict[str, Any] | None:
        """The validation whose network is kept."""
        return max(self.validations, key=lambda line: float(line["scores"].get("score", 0.0)), default=None)


def time_of(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
