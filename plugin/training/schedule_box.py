"""How, how long and where to train, and what few people need to change."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from ...backend.shared.recipe import PRESETS
from ..translation import tr
from ..widgets.arrangement import column_of, row_of
from ..widgets.columns import TwoColumns
from ..widgets.fields import ParameterRows, add_row, form_in, named, narrow, put
from .train_form import ADVANCED, ALGORITHM, AS_PRESET, MINUTES, STEPS, TrainForm, advanced_defaults


class ScheduleBox(QWidget):
    changed = pyqtSignal(dict)  # values of the form

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltSchedule")
        self.is_showing = False
        tip = tr("Sets all that is not set here or under Advanced.")
        self.preset = named(QComboBox(), "LandQuiltPreset", tr("Preset"), tip)
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # beside its label
        self.preset.setMinimumContentsLength(10)
        self.preset.addItem(tr("Fine-tune: few labels, a model to start from"), "fine-tune")
        self.preset.addItem(tr("Paper: many labels, as published"), "paper")
        tip = tr("How long to train. The best network on the way is the result, and training ends early where nothing gets better.")
        self.duration = named(QComboBox(), "LandQuiltDuration", tr("Duration"), tip)
        for value in (AS_PRESET, STEPS, MINUTES):
            self.duration.addItem("", value)
        self.duration.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.duration.setMinimumContentsLength(8)  # its longest text makes no row of its own
        self.steps = named(QSpinBox(), "LandQuiltSteps", tr("Steps"), tr("Batches of samples that the network learns from."))
        self.steps.setRange(1, 10_000_000)
        self.steps.setSingleStep(100)
        self.steps.setGroupSeparatorShown(True)
        self.minutes = named(QDoubleSpinBox(), "LandQuiltMinutes", tr("Minutes"), tr("Validation and reading come on top."))
        self.minutes.setRange(0.1, 100_000.0)
        self.minutes.setDecimals(1)
        tip = tr("Where the network learns. Automatic: as QGIS's options say, a graphics card where there is one.")
        self.device = named(QComboBox(), "LandQuiltTrainDevice", tr("Device"), tip)
        names = {"auto": tr("Automatic"), "cpu": tr("Processor"), "cuda": "NVIDIA (CUDA)", "mps": "Apple (Metal)"}
        for value, text in names.items():
            self.device.addItem(text, value)
        tip = tr("Where borders between classes are, for “Refine boundaries” of this model's maps. Kept where they beat the built-in ones.")
        self.edges = named(QCheckBox(tr("&Learn the edges, too")), "LandQuiltTrainEdges", tr("Learn the edges, too"), tip)
        self.arrange()
        self.connect_widgets()

    def arrange(self) -> None:
        line = QWidget()
        row_of((self.duration, 1), (self.steps, 1), (self.minutes, 1), into=line)
        rows = form_in(self)
        add_row(rows, tr("&Preset"), self.preset)
        add_row(rows, tr("D&uration"), line, self.duration)
        add_row(rows, tr("D&evice"), self.device)
        rows.addRow(self.edges)

    def connect_widgets(self) -> None:
        self.preset.currentIndexChanged.connect(self.choose_preset)
        self.duration.currentIndexChanged.connect(lambda: self.edit(duration=self.duration.currentData()))
        self.steps.valueChanged.connect(lambda value: self.edit(steps=value))
        self.minutes.valueChanged.connect(lambda value: self.edit(minutes=value))
        self.device.currentIndexChanged.connect(lambda: self.edit(device=self.device.currentData()))
        self.edges.toggled.connect(lambda value: self.edit(edges=value))

    def edit(self, **values: Any) -> None:
        if not self.is_showing:
            self.changed.emit(values)

    def choose_preset(self) -> None:
        """Its own ways to make samples come with it."""
        self.edit(preset=self.preset.currentData(), stitched=None, is_varied=None, is_balanced=None)

    def show_form(self, form: TrainForm) -> None:
        self.is_showing = True
        preset = PRESETS.get(form.preset, PRESETS["fine-tune"])
        self.preset.setCurrentIndex(max(0, self.preset.findData(form.preset)))
        texts = (tr("{} steps, as the preset says").format(f"{preset.recipe.steps:n}"), tr("Steps"), tr("Minutes"))
        for k, text in enumerate(texts):
            self.duration.setItemText(k, text)
        self.duration.setCurrentIndex(max(0, self.duration.findData(form.duration)))
        self.steps.setVisible(form.duration == STEPS)
        self.minutes.setVisible(form.duration == MINUTES)
        put(self.steps, form.steps)
        put(self.minutes, form.minutes)
        self.device.setCurrentIndex(max(0, self.device.findData(form.device)))
        self.edges.setChecked(form.edges)
        self.is_showing = False


class AdvancedBox(QWidget):
    """Rows that Processing makes of the algorithm's own parameters."""

    changed = pyqtSignal(dict)  # values of the form

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltTrainAdvanced")
        self.values: dict[str, Any] = {}
        self.rows = {}
        half = (len(ADVANCED) + 1) // 2
        forms = narrow(QFormLayout()), narrow(QFormLayout())
        column_of(TwoColumns(*forms), into=self)
        for names, form in zip((ADVANCED[:half], ADVANCED[half:]), forms):
            self.rows[names] = ParameterRows(form, names, self, is_narrow=False, algorithm=ALGORITHM)
            self.rows[names].changed.connect(self.take)

    def take(self, name: str, value: Any) -> None:
        """What is as the algorithm has it need not be remembered."""
        kept = {key: item for key, item in self.values.items() if key != name}
        self.values = kept if value is None or value == advanced_defaults()[name] else {**kept, name: value}
        self.changed.emit({"advanced": dict(self.values)})

    def show_form(self, form: TrainForm) -> None:
        self.values = dict(form.advanced)
        values = form.advanced_values()
        for names, rows in self.rows.items():
            rows.show({name: values[name] for name in names})
