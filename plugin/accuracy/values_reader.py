"""Reads what the chosen layers hold, beside QGIS; each layer once."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..translation import tr
from ..widgets.background import Background
from .layer_values import Values, reader_of

Key = tuple[str, str]  # a layer's id, its field


class ValuesReader(QObject):
    changed = pyqtSignal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.known: dict[Key, Values] = {}
        self.tasks: dict[Key, Background] = {}

    def values(self, layer: QgsMapLayer, field: str) -> Values | None:
        """None as long as they are being read; `changed` is emitted then."""
        key = (layer.id(), field)
        if key in self.known:
            return self.known[key]
        if key not in self.tasks:
            work = reader_of(layer, field)
            title = tr("Reading the classes of {}").format(layer.name())
            self.tasks[key] = Background(title, work, partial(self.keep, key), partial(self.keep_problem, key), self).start()
        return None

    def keep(self, key: Key, values: Values) -> None:
        self.tasks.pop(key, None)
        self.known[key] = values
        self.changed.emit()

    def keep_problem(self, key: Key, sentence: str) -> None:
        self.keep(key, Values(problem=sentence))

    def forget(self) -> None:
        """What was read may have changed since."""
        self.stop()
        self.known = {}

    def stop(self) -> None:
        for task in self.tasks.values():
            task.forget()
        self.tasks = {}
