"""The dock widget: a shell that costs nothing until it is first shown, when it is filled."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent

from ..translation import tr


class Dock(QgsDockWidget):
    """Made by Plugin.initGui, taken away by Plugin.unload."""

    models_wanted = pyqtSignal()  # the user wants to see the page of the models
    training_wanted = pyqtSignal(str, str, str, object)  # on an image, with labels (ids of both), of a model, to these classes

    def __init__(self, iface: QgisInterface):
        super().__init__(tr("LandQuilt"), iface.mainWindow())
        self.setObjectName("LandQuiltDock")
        self.iface: QgisInterface = iface
        self.contents: Any = None
        self.is_closed = False
        QgsApplication.instance().aboutToQuit.connect(self.close_down)  # while QGIS is whole; plugins are unloaded when it is half gone

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.fill)  # QGIS shows a dock for a moment when it is added

    def fill(self) -> None:
        if self.contents is None and not self.is_closed and self.isVisible():
            from .contents import DockContents

            self.contents = DockContents(self.iface, self)
            self.contents.form.manage.connect(self.models_wanted)
            self.contents.teach.train_wanted.connect(self.want_training)
            self.setWidget(self.contents)

    def want_training(self, image: str, strokes: str, classes: Any) -> None:
        self.training_wanted.emit(image, strokes, self.contents.form.form.model, classes)

    def offer_backend(self, choice: str) -> None:
        """Show the installer's page, to make the backend anew as the choice of this name."""
        self.setUserVisible(True)
        self.fill()
        if self.contents is not None:
            self.contents.offer_backend(choice)

    def follow_backend(self) -> None:
        """It was removed: the page that installs it takes the form's place."""
        if self.contents is not None:
            self.contents.choose_page()

    def close_down(self) -> None:
        """Stop the preview and whatever runs, and let go of the project's signals. Once is enough."""
        if self.is_closed:
            return
        self.is_closed = True
        QgsApplication.instance().aboutToQuit.disconnect(self.close_down)
        if self.contents is not None:
            self.contents.stop()
