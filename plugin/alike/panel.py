"""The panel of "Find what looks alike": how to look, what was found at which threshold, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QWidget,
)

from ...backend.shared.card import ISPRS
from ..manual import help_button
from ..translation import tr
from ..widgets.area_table import swatch
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import add_row, named, narrow
from ..widgets.notice import Notice
from ..widgets.window_size import scrolled
from .scores import ScoreHistogram

LEAST = 0.3  # lower scores are noise, and not asked for
STEPS = 100  # of the slider in one
CANVAS, WHOLE = "canvas", "whole"


class AlikePanel(QDockWidget):
    threshold_changed = pyqtSignal(float)
    labels_wanted = pyqtSignal(int)  # code of the class
    cancel_wanted = pyqtSignal()
    left = pyqtSignal()  # closed by the user

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Looks alike"), parent)
        self.setObjectName("LandQuiltAlike")
        self.is_showing = False
        self.make_widgets()
        self.arrange()
        self.slider.valueChanged.connect(lambda value: self.set_threshold(value / STEPS))
        self.number.valueChanged.connect(self.set_threshold)
        self.histogram.moved.connect(self.set_threshold)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.use.clicked.connect(lambda: self.labels_wanted.emit(int(self.label.currentData())))
        self.show_matches([], 1.0)

    def make_widgets(self) -> None:
        tip = tr("In how many directions objects may lie; more take longer.")
        self.rotations = named(QComboBox(), "LandQuiltAlikeRotations", tr("Directions"), tip)
        for count, text in ((1, tr("as in the box")), (4, tr("four")), (12, tr("any, coarse")), (24, tr("any")), (48, tr("any, fine"))):
            self.rotations.addItem(text, count)
        self.rotations.setCurrentIndex(3)
        tip = tr("Where to look: what the map shows is quick.")
        self.area = named(QComboBox(), "LandQuiltAlikeArea", tr("Search"), tip)
        self.area.addItem(tr("What the map shows"), CANVAS)
        self.area.addItem(tr("Whole image"), WHOLE)
        tip = tr("Pixels as they are, or what the bundled network sees in them, which is slower.")
        self.compared = named(QComboBox(), "LandQuiltAlikeCompared", tr("Compare"), tip)
        self.compared.addItem(tr("Pixels"), "pixels")
        self.compared.addItem(tr("Features of the network"), "features")
        self.histogram = ScoreHistogram(LEAST)
        tip = tr("Least score of a match; to the left more is found, and more that is something else.")
        self.slider = named(QSlider(Qt.Orientation.Horizontal), "LandQuiltAlikeSlider", tr("Threshold"), tip)
        self.slider.setRange(round(LEAST * STEPS), STEPS)
        self.number = named(QDoubleSpinBox(), "LandQuiltAlikeThreshold", tr("Threshold"), tip)
        self.number.setRange(LEAST, 1)
        self.number.setSingleStep(1 / STEPS)
        self.count = QLabel()
        self.count.setObjectName("LandQuiltAlikeCount")
        tip = tr("What labels of the matches are called.")
        self.label = named(QComboBox(), "LandQuiltAlikeClass", tr("Class"), tip)
        for item in ISPRS:
            self.label.addItem(swatch(item.color), item.name, item.code)
        self.label.setCurrentIndex(self.label.findText("car"))
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label.setMinimumContentsLength(4)
        tip = tr("Make a label layer of the matches that are kept, to correct and to train on.")
        self.use = named(QPushButton(tr("Use as labels")), "LandQuiltAlikeUse", tr("Use as labels"), tip)
        self.progress = QProgressBar()
        self.progress.setObjectName("LandQuiltAlikeProgress")
        self.cancel = named(QPushButton(tr("Cancel")), "LandQuiltAlikeCancel", tr("Cancel"), tr("Stop looking."))
        self.notice = Notice("LandQuiltAlikeNotice")

    def arrange(self) -> None:
        inner = QWidget()
        form = narrow(QFormLayout())
        add_row(form, tr("&Directions"), self.rotations)
        add_row(form, tr("&Search"), self.area)
        add_row(form, tr("&Compare"), self.compared)
        column_of(
            form,
            row_of((self.progress, 1), self.cancel),
            self.notice,
            self.histogram,
            row_of((self.slider, 1), self.number),
            row_of((self.count, 1), help_button("alike")),
            row_of((self.label, 1), self.use),
            (ROOM, 1),
            into=inner,
            has_margin=True,
        )
        self.setWidget(scrolled(inner, is_never_cut=True))  # what it has to say would make QGIS's window higher than the screen
        self.show_running(False)

    def closeEvent(self, event: Any) -> None:
        self.left.emit()
        super().closeEvent(event)

    # -- what it shows -----------------------------------------------------------------------------------------------

    def show_running(self, is_running: bool, share: float = 0.0) -> None:
        """`share`: per cent that are done."""
        self.progress.setVisible(is_running)
        self.cancel.setVisible(is_running)
        self.progress.setValue(round(share))

    def show_matches(self, scores: Sequence[float], threshold: float) -> None:
        """Of all that were found, whatever their score; and the threshold to begin with."""
        self.histogram.show_scores(scores)
        for widget in (self.slider, self.number, self.label, self.use):
            widget.setEnabled(bool(scores))
        self.set_threshold(threshold)

    def set_threshold(self, threshold: float) -> None:
        """Slider, number and histogram all say the same."""
        if self.is_showing:
            return
        self.is_showing = True
        threshold = round(min(1.0, max(LEAST, threshold)) * STEPS) / STEPS
        self.slider.setValue(round(threshold * STEPS))
        if self.number.value() != threshold:  # it may be just being typed
            self.number.setValue(threshold)
        self.histogram.set_threshold(threshold)
        kept, found = self.histogram.kept(), len(self.histogram.scores)
        self.count.setText(tr("{} of {} places").format(kept, found) if found else "")
        self.use.setEnabled(kept > 0)
        self.is_showing = False
        self.threshold_changed.emit(threshold)
