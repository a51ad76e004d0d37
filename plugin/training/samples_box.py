"""How samples are made of the images: stitched, varied, balanced; with a picture of what comes of it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QSpinBox, QWidget

from ...backend.shared.recipe import PRESETS
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named, put
from .samples_picture import SamplesPicture
from .train_form import TrainForm


class SamplesBox(QWidget):
    changed = pyqtSignal(dict)  # values of the form
    again = pyqtSignal()  # the user wants to see another sample

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltSamples")
        self.is_showing = False
        self.make_widgets()
        self.arrange()
        self.connect_widgets()

    def make_widgets(self) -> None:
        tip = tr("The share of samples that are stitched from random parts of four windows: they show things in new surroundings.")
        self.slider = named(QSlider(Qt.Orientation.Horizontal), "LandQuiltStitchedSlider", tr("Stitched samples"), tip)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.share = named(QSpinBox(), "LandQuiltStitched", tr("Stitched samples"), tip)
        self.share.setRange(0, 100)
        self.share.setSuffix(" %")
        self.share.setSingleStep(10)
        tip = tr("Flip, turn, scale and relight the samples at random: the network sees more than there is.")
        self.varied = named(QCheckBox(tr("Var&y")), "LandQuiltVaried", tr("Vary"), tip)
        tip = tr("Draw samples so that rare classes are seen about as often as common ones.")
        self.balanced = named(QCheckBox(tr("Ba&lance classes")), "LandQuiltBalanced", tr("Balance classes"), tip)
        tip = tr("Draw another sample, to see what the network will see.")
        self.again_button = named(QPushButton(tr("Another sa&mple")), "LandQuiltAnother", tr("Another sample"), tip)
        self.again_button.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.picture = SamplesPicture()

    def arrange(self) -> None:
        label = QLabel(tr("S&titched"))
        label.setBuddy(self.share)
        label.setToolTip(self.share.toolTip())
        line = row_of(label, self.slider, self.share)
        switches = row_of(self.varied, self.balanced, ROOM, self.again_button)
        column_of(line, switches, (self.picture, 1), into=self)

    def connect_widgets(self) -> None:
        self.slider.valueChanged.connect(self.share.setValue)
        self.share.valueChanged.connect(self.slider.setValue)
        self.share.valueChanged.connect(lambda value: self.edit("stitched", value / 100))
        self.varied.toggled.connect(lambda is_on: self.edit("is_varied", is_on))
        self.balanced.toggled.connect(lambda is_on: self.edit("is_balanced", is_on))
        self.again_button.clicked.connect(self.again)

    def edit(self, name: str, value: Any) -> None:
        """A value that is the preset's goes with the preset."""
        if not self.is_showing:
            self.changed.emit({name: None if value == getattr(self.preset, name) else value})

    def show_form(self, form: TrainForm) -> None:
        self.preset = PRESETS.get(form.preset, PRESETS["fine-tune"])
        self.is_showing = True
        put(self.share, round(100 * effective(form.stitched, self.preset.stitched)))
        self.varied.setChecked(effective(form.is_varied, self.preset.is_varied))
        self.balanced.setChecked(effective(form.is_balanced, self.preset.is_balanced))
        self.is_showing = False


def effective(value: Any, preset: Any) -> Any:
    return preset if value is None else value
