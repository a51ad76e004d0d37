"""The training form: pairs, classes, model, samples, schedule. It edits one TrainForm and asks the backend what would be learnt.

widgets -> TrainForm -> SamplesQuestion -> samples.py -> SamplesAnswer -> values, counts, pictures -> widgets
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...backend.shared.dataset_file import Dataset
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Sampled, Samples
from ..translation import tr
from ..widgets.arrangement import boxed, column_of, group
from ..widgets.columns import TwoColumns
from ..widgets.fields import order_keys
from ..widgets.figures import count_text
from ..widgets.layer_choice import LayerChoice
from .asked_samples import layers_of, samples_of
from .dataset_pairs import with_dataset
from .labels_box import LabelsBox
from .meanings import MergedValue, values_in
from .model_box import ModelBox
from .pairs_table import PairsTable
from .samples import SamplesAnswer, SamplesQuestion, SamplesReader
from .samples_box import SamplesBox
from .schedule_box import AdvancedBox, ScheduleBox
from .train_form import AS_BASE, TrainForm, parameters_of

WIDE = 110  # letters, for two columns
CODE = "class"  # the field of label layers that holds it


class TrainFormPage(QWidget):
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltTrainForm")
        self.form = TrainForm()
        self.seed = 0  # of the samples that are shown
        self.asked: SamplesQuestion | None = None
        self.answer: SamplesAnswer | None = None
        self.input_problem = self.answer_problem = ""
        self.pairs, self.labels, self.model = PairsTable(), LabelsBox(), ModelBox()
        self.samples, self.schedule, self.advanced = SamplesBox(), ScheduleBox(), AdvancedBox()
        self.reader = SamplesReader(self)
        self.arrange()
        self.connect_parts()
        self.show_form(TrainForm())

    def arrange(self) -> None:
        left = column_of(boxed(tr("Images and labels"), self.pairs), (boxed(tr("Classes"), self.labels), 1))
        samples = boxed(tr("Samples"), self.samples)
        right = column_of(boxed(tr("Model"), self.model), (samples, 1), boxed(tr("Training"), self.schedule))
        self.advanced_group = group("LandQuiltTrainAdvancedGroup", tr("Advanced"), self.advanced)
        column_of((TwoColumns(left, right, (6, 5), WIDE), 1), self.advanced_group, into=self)
        order_keys(self)

    def connect_parts(self) -> None:
        self.pairs.changed.connect(lambda: self.edit(pairs=self.pairs.pairs()))
        self.pairs.edited.connect(self.ask)
        self.pairs.dataset_wanted.connect(self.add_dataset)
        for part in (self.labels, self.model, self.samples, self.schedule, self.advanced):
            part.changed.connect(lambda values: self.edit(**values))
        self.labels.again.connect(self.read_again)
        self.samples.again.connect(self.draw_again)
        self.reader.arrived.connect(self.take_answer)
        self.reader.failed.connect(self.take_problem)
        self.reader.changed.connect(self.show_state)

    # -- what others ask ---------------------------------------------------------------------------------------------

    def problem(self) -> str:
        """Why no training can start yet; one sentence, or nothing."""
        found = self.input_problem or self.model.base_problem or self.model.name_problem
        if found:
            return found
        if self.reader.is_busy and (self.answer is None or self.labels.problem()):
            return tr("Looking at the labels …")
        return self.obstacle()

    def obstacle(self) -> str:
        """What the labels themselves leave open, or the backend refuses."""
        return (self.labels.problem() if self.answer is not None else "") or self.answer_problem

    def parameters(self) -> dict[str, Any]:
        """Of landquilt:train; only where there is no problem."""
        return parameters_of(self.form, self.labels.meanings(), self.model.folder)

    def propose(self, layer: QgsMapLayer | None) -> None:
        """Take the active layer for the first image or its labels, where none is chosen yet; and the other, where only one comes up."""
        row, layers = self.pairs.rows[0], QgsProject.instance().mapLayers().values()
        if row.image.layer is not None and row.labels.layer is not None:
            return
        if is_orthophoto(layer) and row.image.layer is None:
            row.image.choose(layer)
        elif isinstance(layer, (QgsRasterLayer, QgsVectorLayer)) and row.labels.layer is None and row.image.layer is not layer:
            row.labels.choose(layer)
        if row.image.layer is None and row.labels.layer is not None:
            choose_only(row.image, [item for item in layers if is_orthophoto(item)])
        elif row.labels.layer is None and row.image.layer is not None:
            choose_only(row.labels, [item for item in layers if isinstance(item, QgsVectorLayer) and item.fields().lookupField(CODE) >= 0])

    def show_form(self, form: TrainForm) -> None:
        """Fill all widgets; layers that are no longer there are not chosen."""
        self.pairs.show_pairs(form.pairs)
        self.form = replace(form, pairs=self.pairs.pairs())
        self.seed, self.answer, self.asked = 0, None, None
        self.labels.show_values(())
        self.show_parts()
        self.ask()

    def add_dataset(self) -> None:
        """Ask for one, and take its pairs, classes and meanings."""
        from .dataset_dialog import DatasetDialog  # only here: few train on one

        dialog = DatasetDialog(self.window(), self.take_dataset)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def take_dataset(self, dataset: Dataset) -> None:
        """Raises InputError where it cannot be added to what is here."""
        self.show_form(with_dataset(self.form, dataset))

    # -- what the user does ------------------------------------------------------------------------------------------

    def edit(self, **values: Any) -> None:
        before, self.form = self.form, replace(self.form, **values)
        if self.form == before:
            return
        changed = {name for name in values if getattr(self.form, name) != getattr(before, name)}
        if "pairs" in changed:
            self.answer = None
        self.show_parts(changed)
        self.ask()

    def draw_again(self) -> None:
        self.seed += 1
        self.ask()

    def read_again(self) -> None:
        """The files may have changed since."""
        self.asked = None
        self.reader.copies.clear()
        self.ask()

    # -- the backend's answer ----------------------------------------------------------------------------------------

    def ask(self) -> None:
        """What would be learnt, where something new would come of it."""
        question = self.question()
        if question is None:
            self.asked = self.answer = None
            self.reader.forget()
            self.labels.show_values(())
        elif question != self.asked:
            self.asked = question
            self.reader.ask(question)
        self.show_state()

    def question(self) -> SamplesQuestion | None:
        """None where something is not chosen yet, or cannot be read: `input_problem` says what."""
        self.input_problem = ""
        try:
            images, labels = layers_of(self.form)
            if self.model.base_problem:
                return None
            job = self.job()
        except InputError as error:
            self.input_problem = str(error)
            return None
        return SamplesQuestion(images, labels, tuple(self.pairs.state_of(pair) for pair in self.form.pairs), job)

    def job(self) -> Samples:
        """Raises InputError where a value cannot be understood."""
        return samples_of(self.form, self.labels.meanings(), self.seed)

    def take_answer(self, answer: SamplesAnswer) -> None:
        is_first = self.answer is None  # that tells the values of these pairs
        self.answer = answer
        values = values_in(answer.sampled)
        self.labels.show_values(values)
        if self.knows_nothing(values):
            self.labels.take_values()  # and another answer comes
            return
        if is_first and self.asked is not None and self.job().classes != self.asked.job.classes:
            self.ask()  # what was said of these values before they were known counts, too
        self.answer_problem = answer.sampled.problem
        self.labels.summary.setText(summary_of(answer.sampled))
        if answer.sampled.outputs:
            self.samples.picture.show_pictures(answer.sampled.outputs)
        self.show_state()

    def knows_nothing(self, values: tuple[MergedValue, ...]) -> bool:
        """No value is in the legend, and the user chose none: then the labels have a legend of their own."""
        has_chosen = self.form.legend != AS_BASE or self.form.meanings
        return (
            not has_chosen and bool(values) and not any(value.classes for value in values) and any(not value.is_known for value in values)
        )

    def take_problem(self, sentence: str) -> None:
        self.answer, self.answer_problem = None, sentence
        self.show_state()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_parts(self, changed: Collection[str] = ()) -> None:
        """Those that show something of what has changed; all of them where that is not said."""

        def shows(*names: str) -> bool:
            return not changed or bool(set(names) & set(changed))

        if shows("pairs", "base", "trained", "name"):
            self.model.show_form(self.form)
            image = QgsProject.instance().mapLayer(self.form.pairs[0].image)
            self.model.show_name(image.name() if image is not None else "")
        if shows("pairs", "base", "legend", "own", "meanings"):
            self.labels.show_form(self.form, self.model.card, self.model.bases.currentText())
        if shows("preset", "stitched", "is_varied", "is_balanced"):
            self.samples.show_form(self.form)
        if shows("preset", "duration", "steps", "minutes", "device"):
            self.schedule.show_form(self.form)
        if shows("advanced"):
            self.advanced.show_form(self.form)

    def show_state(self) -> None:
        """What goes on, over the picture; and tell whoever starts the training."""
        if self.asked is None:
            self.samples.picture.pictures = {}
            text = tr("Choose an image and its labels to see what the network will learn from.")
            self.labels.summary.setText("")
        elif self.reader.is_busy:
            text = tr("Drawing samples …")
        else:
            text = "" if self.answer is not None and self.answer.sampled.outputs else self.obstacle()
        self.samples.picture.show_text(text)
        self.samples.again_button.setEnabled(self.asked is not None and not self.reader.is_busy)
        self.changed.emit()

    def rest(self) -> None:
        """Let the backend go that looks at the labels: its memory is wanted. `ask` goes on."""
        if self.reader.is_busy:
            self.asked = None
            self.reader.forget()
        self.reader.dismiss()

    def close_down(self) -> None:
        self.reader.close()
        self.pairs.close_down()


def is_orthophoto(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.bandCount() >= 3


def choose_only(choice: LayerChoice, layers: list[QgsMapLayer]) -> None:
    if len(layers) == 1:
        choice.choose(layers[0])


def summary_of(sampled: Sampled) -> str:
    """How much there is to learn from, and what the user should know."""
    labelled = sum(sampled.labelled.values())
    return " ".join([tr("{} labelled pixels.").format(count_text(labelled)), *sampled.notes])
