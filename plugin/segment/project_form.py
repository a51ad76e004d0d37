"""Keeps a form with the project: written when the project is saved, read when it is opened."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from .form import form_from_text, form_to_text

SCOPE, KEY = "landquilt", "/form"


class ProjectForm(QObject):
    """`ask` gives the form, `show` takes one. A new project has the defaults, which are what an empty text says."""

    def __init__(
        self,
        ask: Callable[[], Any],
        show: Callable[[Any], None],
        parent: QObject,
        key: str = KEY,
        to_text: Callable[[Any], str] = form_to_text,
        from_text: Callable[[str], Any] = form_from_text,
    ):
        super().__init__(parent)
        self.ask, self.show, self.project = ask, show, QgsProject.instance()
        self.key, self.to_text, self.from_text = key, to_text, from_text
        self.project.writeProject.connect(self.write)
        self.project.readProject.connect(self.read)
        self.project.cleared.connect(self.forget)

    def write(self) -> None:
        self.project.writeEntry(SCOPE, self.key, self.to_text(self.ask()))

    def read(self) -> None:
        if not self.recall():
            self.forget()

    def recall(self) -> bool:
        """Show what the project remembers; whether there was something."""
        text, is_there = self.project.readEntry(SCOPE, self.key)
        if is_there:
            self.show(self.from_text(text))
        return bool(is_there)

    def forget(self) -> None:
        self.show(self.from_text(""))

    def stop(self) -> None:
        self.project.writeProject.disconnect(self.write)
        self.project.readProject.disconnect(self.read)
        self.project.cleared.disconnect(self.forget)
