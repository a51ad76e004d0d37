"""Whether the borders of classes are refined, and what that costs: said as soon as it is ticked, before anything runs."""

from __future__ import annotations

import os
from dataclasses import asdict
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ...backend.shared.card import Card
from ..algorithms.base import duration
from ..online import is_online
from ..translation import tr
from ..widgets.fields import ParameterRows, narrow
from ..widgets.notice import Notice
from .form import REFINED, Form, extent_of

SECONDS = 4.0  # of one core per megapixel; 2.9 were measured, other processors are slower: `./run benchmark refine`
MOST_CORES = 8  # of which it makes use for an image of some megapixels


class RefineChoice(QWidget):
    changed = pyqtSignal(str, object)  # a field of the form, its value

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltRefine")
        layout, rows = QVBoxLayout(self), narrow(QFormLayout())
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(rows)
        self.rows, self.notice = ParameterRows(rows, REFINED, self), Notice("LandQuiltRefineNotice")
        layout.addWidget(self.notice)
        self.rows.changed.connect(self.changed)

    def show_form(self, form: Form) -> None:
        """Show what the form says, and say nothing about it."""
        self.rows.show({name: value for name, value in asdict(form).items() if name in REFINED})

    def show_cost(self, form: Form, image: QgsRasterLayer | None, card: Card | None, view: QgsReferencedRectangle) -> None:
        """Nothing where it is not wanted, or where nothing tells how many pixels there are."""
        pixels = pixels_of(form, image, view) if form.refine and card is not None and image is not None else 0.0
        self.notice.say(cost_sentence(pixels, len(card.classes)) if pixels and card is not None else "", "information")


def cost_sentence(pixels: float, classes: int) -> str:
    megapixels = pixels / 1e6
    seconds = max(1.0, SECONDS * megapixels / min(os.cpu_count() or 1, MOST_CORES))
    text = tr("Refining {:.1f} megapixels takes about {} more on this computer, and {:.0f} MB of disk while it runs.")
    return text.format(megapixels, duration(seconds), max(1.0, megapixels * classes))


def pixels_of(form: Form, image: QgsRasterLayer, view: QgsReferencedRectangle) -> float:
    """How many of the image's pixels are classified; 0 where that is not known, as of a layer that a server draws at any size."""
    whole = image.extent()
    if is_online(image) or whole.isEmpty():
        return 0.0
    every = float(image.width() * image.height())
    part: Any = extent_of(form, view)
    if part is None:
        return every
    try:
        there = QgsCoordinateTransform(part.crs(), image.crs(), QgsProject.instance()).transformBoundingBox(part)
    except QgsCsException:
        return every
    shared = there.intersect(whole)
    return every * shared.width() * shared.height() / (whole.width() * whole.height()) if not shared.isEmpty() else 0.0
