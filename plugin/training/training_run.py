"""One run of landquilt:train in the background, and what it leaves in its model folder whatever becomes of it.

    stop      the backend ends after the step at hand, and the best network so far is the model
    cancel    nothing is kept: the backend ends, and the folder goes, unless it held a model or anything else before
    leave     QGIS goes: the folder stays, and the run can be resumed from it (see unfinished.py)

The parameters lie in the folder from the start: with them the run is resumed, and trained on when it has ended.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from ...backend.shared.card import CARD, CHECKPOINT, STOP
from ...backend.shared.errors import InputError
from ..runs.run import Run, RunState
from ..translation import tr

ALGORITHM = "landquilt:train"
PARAMETERS, WINDOWS = "parameters.json", "windows.gpkg"  # in the model folder
LAYERS = ("IMAGES", "LABELS")  # parameters that name layers, by their ids or paths
AGAIN = 500  # milliseconds after which the backend is told to stop once more: one that just starts takes the file for an old one


class TrainingRun(Run):
    """`folder` becomes the model; `is_own`: nothing was in it before, or an unfinished training that goes on."""

    algorithm_id, main_output = ALGORITHM, "OUTPUT"

    def __init__(self, title: str, parameters: dict[str, Any]):
        super().__init__(title, parameters)
        self.folder = Path(parameters["OUTPUT"])
        self.is_own = self.is_stopping = self.is_discarded = False
        self.reminder = QTimer(self, interval=AGAIN)
        self.reminder.timeout.connect(self.ask_to_stop)

    def doing(self) -> str:
        return tr("Training {}").format(self.title)

    def problem(self) -> str:
        return self.check() or self.begin_folder()

    def begin_folder(self) -> str:
        """Note the parameters in the folder; what is wrong with it, or nothing. The algorithm itself takes away empty folders only."""
        is_empty = not self.folder.is_dir() or not any(self.folder.iterdir())
        self.is_own = is_empty or ((self.folder / PARAMETERS).is_file() and not (self.folder / CARD).is_file())
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            data = {"title": self.title, "parameters": plain(self.parameters), "sources": sources_of(self.parameters)}
            (self.folder / PARAMETERS).write_text(json.dumps(data, indent=2), encoding="utf-8")
        except OSError as error:
            return tr("The model folder {} cannot be written ({}); choose another one.").format(self.folder, error.strerror)
        return ""

    def stop(self) -> None:
        """End the training soon; the best network so far becomes the model."""
        if self.state is RunState.RUNNING and not self.is_stopping:
            self.is_stopping = True
            self.reminder.start()
            self.ask_to_stop()
            self.changed.emit()

    def ask_to_stop(self) -> None:
        try:
            (self.folder / STOP).touch()
        except OSError as error:
            self.is_stopping = False
            self.reminder.stop()
            text = tr("The training cannot be told to stop: {} cannot be written ({}).")
            self.hear("error", text.format(self.folder / STOP, error.strerror))

    def cancel(self) -> None:
        """Discard: the backend ends within a moment, and the folder goes where it is the run's own."""
        self.is_discarded = not self.is_over
        super().cancel()

    def leave(self) -> None:
        """End the backend and keep what it has written, to go on from it later."""
        super().cancel()

    def leave_project(self) -> None:
        """A training outlives the project: its images and labels are files, or were copied at its start."""
        self.is_loaded = False

    def end(self, state: RunState) -> None:
        self.reminder.stop()
        if self.is_stopping:
            (self.folder / STOP).unlink(missing_ok=True)  # the last reminder may have come too late to be read
        has_failed_early = state is RunState.FAILED and not (self.folder / CHECKPOINT).is_file()
        if self.is_own and (self.is_discarded or has_failed_early):
            shutil.rmtree(self.folder, ignore_errors=True)
        super().end(state)


def plain(parameters: dict[str, Any]) -> dict[str, Any]:
    """What JSON can hold; layers are named by their ids or paths."""
    kinds = (str, int, float, bool, type(None))
    lists = {name: list(value) for name, value in parameters.items() if isinstance(value, (list, tuple))}
    single = {name: value for name, value in parameters.items() if isinstance(value, kinds)}
    return {**single, **{name: value for name, value in lists.items() if all(isinstance(item, kinds) for item in value)}}


def sources_of(parameters: dict[str, Any]) -> dict[str, str]:
    """Where the layers come from, by their ids: another project knows other ids."""
    layers = QgsProject.instance().mapLayers()
    ids = [item for name in LAYERS for item in listed(parameters.get(name)) if item in layers]
    return {item: layers[item].source() for item in ids}


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value] if value else []


def resumed(folder: Path) -> TrainingRun:
    """The run whose parameters lie in a model folder, to go on where it stopped. Raises InputError where there are none."""
    try:
        data = json.loads((folder / PARAMETERS).read_text(encoding="utf-8"))
        parameters, title, sources = dict(data["parameters"]), str(data["title"]), dict(data.get("sources", {}))
    except (OSError, ValueError, KeyError, TypeError) as error:
        text = tr("The training in {} was not begun in this window; choose the same images and labels, and “Resume” in the toolbox.")
        raise InputError(text.format(folder)) from error
    known = QgsProject.instance().mapLayers()
    for name in LAYERS:
        parameters[name] = [item if item in known else sources.get(item, item) for item in listed(parameters.get(name))]
    return TrainingRun(title, {**parameters, "OUTPUT": str(folder), "RESUME": True})


def trained_on(run: TrainingRun, done: int, planned: int, seconds: float) -> TrainingRun:
    """A run that goes on where `run` ended, for as long again: `done` of `planned` steps, or `seconds` where minutes were asked for.

    It does not end for want of better scores: more was asked for.
    """
    minutes = run.parameters.get("MINUTES")
    longer = {"MINUTES": seconds / 60 + minutes} if minutes else {"STEPS": done + max(planned, 1)}
    return TrainingRun(run.title, {**run.parameters, **longer, "PATIENCE": 0, "RESUME": True})
