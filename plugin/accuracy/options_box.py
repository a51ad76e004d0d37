"""How the layers are compared: what is left out, and where, and how near borders count."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSizePolicy, QWidget

from ...backend.shared.legend import Classes
from ..translation import tr
from ..widgets.arrangement import stack
from ..widgets.fields import add_row, form_in, named
from .question import DEFAULT

MOST = 50.0  # pixels


class OptionsBox(QWidget):
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltOptions")
        self.ignore = self.ignore_field()
        tip = tr(
            "The scores are given twice: on all pixels, and without those within this distance of a border of the reference, as the ISPRS "
            "benchmark does. None: on all pixels only."
        )
        self.erosion = self.number("LandQuiltErosion", tr("Erosion"), DEFAULT.erosion, tip)
        tip = tr("Boundary F1 takes borders for the same that are no farther apart than this. None: no boundary F1.")
        self.tolerance = self.number("LandQuiltTolerance", tr("Tolerance"), DEFAULT.tolerance, tip)
        self.pixel_size = self.pixel_size_field()
        self.asks_pixel_size = False
        tip = tr(
            "The literature advises against kappa: it says no more than overall accuracy does (Pontius and Millones 2011, Foody 2020)."
        )
        self.kappa = named(QCheckBox(tr("Report kappa too")), "LandQuiltKappa", tr("Kappa"), tip)
        self.design = self.design_field()
        self.mask, self.is_selected_only = self.mask_fields()
        tip = tr("Folder for the report, its tables and the rasters. Empty: a temporary one, which you can save afterwards.")
        self.folder = named(QgsFileWidget(), "LandQuiltFolder", tr("Output folder"), tip)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the report"))
        self.folder.lineEdit().setPlaceholderText(tr("Temporary folder"))
        self.arrange()
        self.chosen = ""  # id of the mask's layer
        self.mask.layerChanged.connect(self.take_mask)
        numbers = (self.erosion.valueChanged, self.tolerance.valueChanged, self.pixel_size.valueChanged)
        choices = (self.ignore.checkedItemsChanged, self.kappa.toggled, self.design.currentIndexChanged, self.is_selected_only.toggled)
        for signal in (*numbers, *choices, self.folder.fileChanged):
            signal.connect(lambda *_: self.changed.emit())
        QgsProject.instance().layersWillBeRemoved.connect(self.leave)

    def arrange(self) -> None:
        self.rows = layout = form_in(self)
        add_row(layout, tr("&Ignore classes"), self.ignore)
        add_row(layout, tr("&Erosion"), self.erosion)
        add_row(layout, tr("Toleran&ce"), self.tolerance)
        self.pixel_size_label = add_row(layout, tr("Pi&xel size"), self.pixel_size)
        self.design_label = add_row(layout, tr("Sampling &design"), self.design)
        add_row(layout, tr("Area of i&nterest"), stack(self.mask, self.is_selected_only), self.mask)
        layout.addRow("", self.kappa)
        add_row(layout, tr("O&utput folder"), self.folder)

    def ignore_field(self) -> Any:
        tip = tr("Classes of the reference whose pixels are not compared.")
        field = named(QgsCheckableComboBox(), "LandQuiltIgnore", tr("Ignore classes"), tip)
        field.setDefaultText(tr("None"))
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return field

    def number(self, name: str, label: str, value: float, tip: str) -> Any:
        field = named(QDoubleSpinBox(), name, label, tip)
        field.setRange(0.0, MOST)
        field.setDecimals(1)
        field.setValue(value)
        field.setSuffix(tr(" pixels"))
        field.setSpecialValueText(tr("None"))
        return field

    def pixel_size_field(self) -> Any:
        tip = tr("No layer is a raster: polygons are drawn and compared in pixels of this size.")
        field = named(QDoubleSpinBox(), "LandQuiltComparePixelSize", tr("Pixel size"), tip)
        field.setRange(0.0, 100_000.0)
        field.setDecimals(3)
        field.setSuffix(tr(" m"))
        field.setSpecialValueText(tr("By the first map's polygons"))
        return field

    def design_field(self) -> Any:
        tip = tr("How the points of the sample were drawn: standard errors and areas follow from it. A sample drawn here says so itself.")
        field = named(QComboBox(), "LandQuiltDesign", tr("Sampling design"), tip)
        for text, value in (
            (tr("As the points say"), "auto"),
            (tr("Simple random"), "simple"),
            (tr("Stratified by class"), "stratified"),
            (tr("Systematic"), "systematic"),
            (tr("No probability sample"), "none"),
        ):
            field.addItem(text, value)
        return field

    def mask_fields(self) -> tuple[Any, Any]:
        tip = tr("Compare inside these polygons only.")
        layer = named(QgsMapLayerComboBox(), "LandQuiltCompareMask", tr("Area of interest"), tip)
        layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        layer.setAllowEmptyLayer(True, tr("Everywhere"))
        layer.setCurrentIndex(0)  # setLayer(None) chooses not even the empty line, and its text is not seen
        layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layer.setMinimumContentsLength(10)
        tip = tr("Compare inside the polygons that are selected on the map, not in all of the layer.")
        box = named(QCheckBox(tr("Selected polygons only")), "LandQuiltCompareSelectedOnly", tr("Selected polygons only"), tip)
        box.hide()
        return layer, box

    def show_classes(self, classes: Classes) -> None:
        """Offer them to be ignored; those that were, and are still there, stay so."""
        kept = set(self.ignored())
        self.ignore.blockSignals(True)
        self.ignore.clear()
        for item in classes:
            state = Qt.CheckState.Checked if str(item.code) in kept else Qt.CheckState.Unchecked
            self.ignore.addItemWithCheckState(item.name, state, str(item.code))
        self.ignore.blockSignals(False)

    def ignored(self) -> tuple[str, ...]:
        return tuple(str(code) for code in self.ignore.checkedItemsData())

    def show_kind(self, has_reference: bool, is_sample: bool, asks_pixel_size: bool = False) -> None:
        """Show what has a meaning."""
        self.asks_pixel_size = asks_pixel_size and not is_sample
        self.show_row(self.pixel_size_label, self.pixel_size, self.asks_pixel_size)
        self.show_row(self.design_label, self.design, is_sample)
        self.kappa.setEnabled(has_reference)
        self.erosion.setEnabled(has_reference and not is_sample)
        self.tolerance.setEnabled(not is_sample)

    def show_row(self, label: QWidget, field: QWidget, is_shown: bool) -> None:
        """Taken out and put in again below the tolerance: of a hidden row the gap stays."""
        is_there = self.rows.indexOf(field) >= 0
        if is_there and not is_shown:
            self.rows.takeRow(field)
        if is_shown and not is_there:
            self.rows.insertRow(self.rows.getWidgetPosition(self.tolerance)[0] + 1, label, field)
        for widget in (label, field):
            widget.setVisible(is_shown)

    def take_mask(self) -> None:
        layer = self.mask.currentLayer()
        self.chosen = layer.id() if layer is not None else ""
        self.is_selected_only.setVisible(layer is not None)
        self.changed.emit()

    def leave(self, ids: list[str]) -> None:
        """QGIS's list has moved on to another layer by now, without a word."""
        if self.chosen in ids:
            self.mask.setCurrentIndex(0)
            self.take_mask()
