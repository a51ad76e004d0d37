"""At what size the pixels of a layer that is no file are read: a server draws them at any. Hidden for files, which have their own."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...backend.shared.card import Card
from ...backend.shared.errors import InputError
from ..ground_size import size_text
from ..online import source_of, suggested_pixel_size
from ..translation import tr
from ..widgets.fields import add_row, definition_of, form_in, named, put

MOST = 100.0  # metres


class PixelChoice(QWidget):
    changed = pyqtSignal(object)  # metres on the ground; None: as the model was trained

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltPixels")
        self.size = named(QgsDoubleSpinBox(), "LandQuiltPixelSize", tr("Pixel size"), definition_of("PIXEL_SIZE").help())
        self.size.setDecimals(2)
        self.size.setRange(0.0, MOST)
        self.size.setSingleStep(0.05)
        self.size.setClearValue(0.0)
        layout = form_in(self)
        self.label = add_row(layout, tr("Pi&xel size (m)"), self.size)
        self.size.valueChanged.connect(lambda value: self.changed.emit(value or None))

    def show_layer(self, card: Card, chosen: float | None) -> None:
        self.size.blockSignals(True)
        text = tr("As trained, {}").format(size_text(card.gsd))
        if self.size.specialValueText() != text:  # it writes the box anew
            self.size.setSpecialValueText(text)
        put(self.size, chosen or 0.0)
        self.size.blockSignals(False)


def size_read(layer: QgsRasterLayer, wanted: float) -> float | None:
    """Metres on the ground of the pixels that a layer which is no file gives where `wanted` is asked for; None where it gives none."""
    try:
        return suggested_pixel_size(source_of(layer), None, wanted)
    except InputError:
        return None
