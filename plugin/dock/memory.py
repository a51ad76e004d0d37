"""Keeps the form with the project: written when the project is saved, read when it is opened."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from .form import Form, form_from_text, form_to_text

SCOPE, KEY = "landquilt", "/form"


class Memory(QObject):
    """`ask` gives the form, `show` takes one. A new project has the defaults."""

    def __init__(self, ask: Callable[[], Form], show: Callable[[Form], None], parent: QObject):
        super().__init__(parent)
        self.ask, self.show, self.project = ask, show, QgsProject.instance()
        self.project.writeProject.connect(self.write)
        self.project.readProject.connect(self.read)
        self.project.cleared.connect(self.forget)

    def write(self) -> None:
        self.project.writeEntry(SCOPE, KEY, form_to_text(self.ask()))

    def read(self) -> None:
        if not self.recall():
            self.show(Form())

    def recall(self) -> bool:
        """Show what the project remembers; whether there was something."""
        text, is_there = self.project.readEntry(SCOPE, KEY)
        if is_there:
            self.show(form_from_text(text))
        return bool(is_there)

    def forget(self) -> None:
        self.show(Form())

    def stop(self) -> None:
        self.project.writeProject.disconnect(self.write)
        self.project.readProject.disconnect(self.read)
        self.project.cleared.disconnect(self.forget)
