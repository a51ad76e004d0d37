"""What becomes of what was taught: a model, a map of everything by it, or a training on the strokes; one click each."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QWidget

from ...backend.shared.jobs import Teach
from ..models.library import known_models, models_folder
from ..models.names import check_free
from ..models.refusal import NameTaken, Refusal
from ..models.sentences import sentence_of
from ..segment.form import Form
from ..segment.preview_bar import PreviewBar
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import beside, column_of
from ..widgets.fields import named
from ..widgets.narrow_button import narrow_button
from .teach_job import kept


class KeepBar(QWidget):
    model_made = pyqtSignal(str)  # its folder
    classify_wanted = pyqtSignal(str, object)  # the folder of the model, the panel's form as it was when that was asked
    train_wanted = pyqtSignal()
    said = pyqtSignal(str, str)  # a sentence, and its kind

    def __init__(self, preview: PreviewBar, form: Callable[[], Form]) -> None:
        super().__init__()
        self.preview, self.form, self.image = preview, form, ""
        self.is_own = False  # the name was typed
        self.is_painted = False
        self.folder, self.lesson = "", None  # of the model that was saved last, and what it was taught
        self.saved: tuple[str, Any, Form | None] | None = None  # folder and lesson of the one that is being saved; what to classify with it
        tip = tr("What the model is called among your models.")
        self.name = named(QLineEdit(), "LandQuiltTeachModel", tr("Name of the model"), tip)
        label = QLabel(tr("Name"))
        label.setBuddy(self.name)
        row = beside(self.name)
        row.layout().insertWidget(0, label)
        self.saving = narrow_button("LandQuiltTeachSave", tr("Save as mod&el"), tr("Keep what was taught as a model of your own."))
        tip = tr("Save what was taught, and classify the whole image with it; of an online layer the area above.")
        self.classifying = narrow_button("LandQuiltTeachClassify", tr("&Classify all with it"), tip)
        tip = tr("Open the training with this image and its strokes as labels: it takes minutes, and changes the whole network.")
        self.training = narrow_button("LandQuiltTeachTrain", tr("&Train on the strokes…"), tip)
        column_of(row, self.saving, self.classifying, self.training, into=self)
        self.name.textEdited.connect(self.own)
        self.saving.clicked.connect(lambda: self.save(None))
        self.classifying.clicked.connect(self.classify)
        self.training.clicked.connect(lambda: self.train_wanted.emit())
        preview.session.kept.connect(self.show_kept)
        preview.session.not_kept.connect(self.show_not_kept)

    def own(self, text: str) -> None:
        self.is_own = bool(text.strip())

    def propose(self, image: str) -> None:
        """A name for a model, unless one was typed. `image`: its name."""
        self.image = image
        if not self.is_own:
            self.name.setText(free_name(image))

    def allow(self, is_painted: bool) -> None:
        self.is_painted = is_painted
        for button in (self.saving, self.classifying):
            button.setEnabled(is_painted and self.saved is None)
        self.training.setEnabled(is_painted)

    def classify(self) -> None:
        """With the model that was saved, where nothing was painted since."""
        request = self.preview.request()
        if request is not None and self.folder and self.lesson == essence(request.job):
            self.classify_wanted.emit(self.folder, self.form())
        else:
            self.save(self.form())

    def save(self, classified: Form | None) -> None:
        """What is taught now, unless the name cannot be one. `classified`: the form of what it is then to classify."""
        name, request = str(self.name.text()).strip(), self.preview.request()
        if request is None or not isinstance(request.job, Teach):
            return
        try:
            folder = check_free(models_folder(load_settings()), name)
            folder.parent.mkdir(parents=True, exist_ok=True)
        except (Refusal, NameTaken) as error:
            self.said.emit(sentence_of(error), "error")
            return
        except OSError as error:
            self.said.emit(
                tr("The folder {} cannot be made ({}); choose another among the options.").format(folder.parent, error.strerror), "error"
            )
            return
        self.saved = str(folder), essence(request.job), classified
        self.allow(self.is_painted)
        self.said.emit(tr("Saving the model…"), "information")
        self.preview.session.order(kept(request, str(folder), name))

    def show_kept(self, finished: Any) -> None:
        if self.saved is None:
            return
        (self.folder, self.lesson, classified), self.saved = self.saved, None
        self.is_own = False
        self.said.emit(tr("The model {!r} is saved: it is among your models.").format(Path(self.folder).name), "success")
        self.model_made.emit(self.folder)
        self.propose(self.image)
        self.allow(self.is_painted)
        if classified is not None:
            self.classify_wanted.emit(self.folder, classified)

    def show_not_kept(self, sentence: str) -> None:
        self.saved = None
        self.allow(self.is_painted)
        self.said.emit(sentence, "error")


def essence(job: Any) -> Any:
    """What a model is made of: the lesson, wherever the map shows it."""
    return replace(job, extent=None, pixel_size=None)


def free_name(image: str) -> str:
    """After the image: "village taught", and so on."""
    plain = "".join(letter if letter.isalnum() or letter in "-_." else " " for letter in image).strip(" .")[:40] or "image"
    taken: Any = {name.casefold() for name in known_models(load_settings())}
    names = (f"{plain} taught{f' {number}' if number > 1 else ''}" for number in count(1))
    return next(name for name in names if name.casefold() not in taken)
