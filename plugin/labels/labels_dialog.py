"""New label layer, in two clicks: image, legend and file are proposed; what comes is drawn in at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional, cast

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgisInterface, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from ...backend.shared.errors import InputError
from ..layers import image_of
from ..manual import help_button
from ..models.library import known_models
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import column_of, stack
from ..widgets.card_view import table
from ..widgets.fields import add_row, named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at, scrolled
from .layer import check_place
from .legend import classes_of

SIZE = (480, 280)  # pixels
OWN = "="  # what a legend is called that is typed
EXAMPLE = "1=building:#0000ff, 2=tree:#00ff00"


class LabelsDialog(QDialog):
    """`accept` runs landquilt:labellayer; where that fails it says why and stays."""

    def __init__(self, iface: QgisInterface):
        super().__init__(iface.mainWindow())
        self.setObjectName("LandQuiltLabels")
        self.setWindowTitle(tr("New label layer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.is_own_place = False  # the user chose the file
        self.make_widgets()
        self.arrange()
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.image.setLayer(active)
        self.propose()
        self.image.layerChanged.connect(self.propose)
        self.legend.currentIndexChanged.connect(self.refresh)
        self.typed.textChanged.connect(self.refresh)
        self.file.fileChanged.connect(self.take_place)
        self.refresh()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()

    def make_widgets(self) -> None:
        tip = tr("What will be drawn on: the layer gets its coordinate system. None: the project's.")
        self.image = named(QgsMapLayerComboBox(), "LandQuiltLabelsImage", tr("Image"), tip)
        self.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.image.setAllowEmptyLayer(True)
        self.legend = named(QComboBox(), "LandQuiltLabelsLegend", tr("Legend"), tr("The classes to choose among."))
        self.legend.addItem(tr("ISPRS, six classes"), "isprs")
        for name, place in known_models(load_settings()).items():
            self.legend.addItem(tr("as in the model {}").format(name), place)
        self.legend.addItem(tr("classes of your own…"), OWN)
        tip = tr("Code, name and, if you like, colour of each class, separated by commas.")
        self.typed = named(QLineEdit(), "LandQuiltLabelsTyped", tr("Classes of your own"), tip)
        self.typed.setPlaceholderText(EXAMPLE)
        self.shown = QLabel()
        self.shown.setObjectName("LandQuiltLabelsClasses")
        self.shown.setTextFormat(Qt.TextFormat.RichText)
        tip = tr("A new GeoPackage; an existing one is never overwritten.")
        self.file = named(QgsFileWidget(), "LandQuiltLabelsFile", tr("File"), tip)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setConfirmOverwrite(False)  # it is refused
        self.notice = Notice("LandQuiltLabelsNotice")
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(buttons)
        start = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        named(start, "LandQuiltLabelsStart", tr("Start drawing"), tr("Make the layer and begin to draw: the keys 1 to 9 choose the class."))
        start.setText(tr("&Start drawing"))
        self.buttons.addButton(help_button("own_place"), QDialogButtonBox.ButtonRole.HelpRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def arrange(self) -> None:
        content = QWidget()  # of a legend with many classes
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 0, 0)
        add_row(form, tr("&Image"), self.image)
        add_row(form, tr("&Legend"), stack(self.legend, self.typed, self.shown), self.legend)
        add_row(form, tr("&File"), self.file)
        column_of((scrolled(content), 1), self.notice, self.buttons, into=self, has_margin=True)
        open_at(self, *SIZE)

    # -- what it says ------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """The legend as the algorithm takes it."""
        chosen = str(self.legend.currentData())
        return str(self.typed.text()) if chosen == OWN else chosen

    def problem(self) -> str:
        """Why there can be no layer yet, in a sentence."""
        if self.legend.currentData() == OWN and "=" not in self.text():
            return tr("Write your classes as {}.").format(EXAMPLE)
        try:
            classes_of(self.text())
            check_place(Path(self.file.filePath()))
        except InputError as error:
            return str(error)
        return ""

    def refresh(self) -> None:
        self.typed.setVisible(self.legend.currentData() == OWN)
        try:
            classes = classes_of(self.text()) if self.text() else ()
        except InputError:
            classes = ()
        self.shown.setVisible(bool(classes))
        self.shown.setText(table(classes))
        problem = self.problem()
        self.notice.say(problem, "information")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def propose(self, *_: Any) -> None:
        """A file that is not there yet, beside the image or else the project, unless the user has chosen one."""
        if not self.is_own_place:
            self.file.blockSignals(True)
            self.file.setFilePath(str(free_place(cast(Optional[QgsRasterLayer], self.image.currentLayer()))))
            self.file.blockSignals(False)
        self.refresh()

    def take_place(self, path: str) -> None:
        self.is_own_place = True
        if path and not path.lower().endswith(".gpkg"):
            self.file.setFilePath(path + ".gpkg")
        self.refresh()

    # -- what it does ------------------------------------------------------------------------------------------------

    def parameters(self) -> dict[str, Any]:
        layer = self.image.currentLayer()
        output = QgsProcessingOutputLayerDefinition(self.file.filePath(), QgsProject.instance())
        output.destinationName = Path(self.file.filePath()).stem
        return {"IMAGE": layer.id() if layer is not None else None, "LEGEND": self.text(), "OUTPUT": output}

    def accept(self) -> None:
        import processing  # here: it is there only once QGIS has loaded its plugins

        try:
            processing.runAndLoadResults("landquilt:labellayer", self.parameters())
        except QgsProcessingException as error:
            self.notice.say(str(error), "error")
            return
        super().accept()


def free_place(image: QgsRasterLayer | None, kind: str = "labels") -> Path:
    """labels.gpkg, IMAGE_labels.gpkg, or with the first number that is free; `kind` in the place of labels."""
    folder, name = home(), kind
    if image is not None:
        name = f"{''.join(letter if letter.isalnum() or letter in '-_' else '_' for letter in image.name())}_{kind}"
        try:
            beside = Path(image_of(image).path).parent
            is_temporary = Path(QgsProcessingUtils.tempFolder()) in (beside, *beside.parents)  # labels would be lost when QGIS closes
            folder = beside if os.access(beside, os.W_OK) and not is_temporary else folder
        except InputError:  # no file
            pass
    places = (folder / f"{name}{f'_{k}' if k else ''}.gpkg" for k in range(1000))
    return next((place for place in places if not place.exists()), folder / f"{name}.gpkg")


def home() -> Path:
    """The project's folder, else the user's documents, else what is there in any case."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = (Path(name) for name in (QgsProject.instance().homePath(), documents) if name)
    return next((place for place in places if place.is_dir()), Path.home())
