"""Which band of the image is which band of the model: one list for each, filled with a guess."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...backend.shared.bands import Guess, described, guess_bands
from ...backend.shared.card import Card
from ..online import is_picture
from ..translation import tr
from ..widgets.arrangement import column_of
from ..widgets.fields import named

# of QgsRaster::ColorInterpretation, which Python knows only as numbers on QGIS 3.22
COLORS = {3: "red", 4: "green", 5: "blue", 6: "alpha"}


class BandChoice(QWidget):
    changed = pyqtSignal(tuple)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltBands")
        self.combos: list[Any] = []
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(6)
        self.grid.setVerticalSpacing(2)
        column_of(self.grid, into=self)

    def show_bands(self, names: list[str], card: Card, bands: tuple[int, ...]) -> None:
        """Lists of `names` for the card's bands, with `bands` chosen."""
        while self.grid.count():
            old = self.grid.takeAt(0).widget()
            old.setParent(None)  # at once, so that it is not found
            old.deleteLater()
        self.combos = []
        for index, band in enumerate(card.bands):
            combo = QComboBox()
            tip = tr("The image's band that the model takes as {}.").format(band.name)
            named(combo, f"LandQuiltBand{index + 1}", band.name, tip)
            combo.addItems(names)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(3)
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setCurrentIndex(bands[index] - 1 if index < len(bands) else -1)
            combo.currentIndexChanged.connect(self.tell)
            label = QLabel(band.name)
            label.setBuddy(combo)
            label.setToolTip(tip)
            self.grid.addWidget(label, index, 0)
            self.grid.addWidget(combo, index, 1)
            self.combos.append(combo)
        self.grid.setColumnStretch(1, 1)

    def tell(self) -> None:
        self.changed.emit(tuple(combo.currentIndex() + 1 for combo in self.combos))


def band_names(layer: QgsRasterLayer | None) -> list[str]:
    """Of what the backend will read: a server's picture is one band of QGIS's, but red, green and blue when it was fetched."""
    if layer is None:
        return []
    if is_picture(layer):
        return ["Red", "Green", "Blue"]
    return [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]


def guess_of(layer: QgsRasterLayer, card: Card) -> Guess:
    """From the bands' names, and their colours where a name says nothing."""
    provider, names = layer.dataProvider(), band_names(layer)
    if not is_picture(layer):
        names = [described(name, COLORS.get(int(provider.colorInterpretation(band)), "")) for band, name in enumerate(names, 1)]
    return guess_bands(names, [band.name for band in card.bands])
