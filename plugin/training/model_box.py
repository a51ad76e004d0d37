"""Where the training starts from, which parts of the network it may change, and what the model will be called."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QToolButton, QWidget

from ...backend.shared.card import Card, find_model, read_card
from ...backend.shared.errors import InputError
from ..models.library import known_models, models_folder
from ..models.names import check_free
from ..models.refusal import NameTaken, Refusal
from ..models.sentences import sentence_of
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import beside, column_of, stack
from ..widgets.card_view import scores_of, summary_of, wrapped
from ..widgets.fields import add_row, named, narrow
from ..widgets.notice import Notice
from .train_form import TrainForm

SCRATCH = ""


class ModelBox(QWidget):
    changed = pyqtSignal(dict)  # values of the form

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltTrainModel")
        self.is_showing = False
        self.card: Card | None = None  # of the base; None from scratch, or where it cannot be read
        self.base_problem = self.name_problem = ""
        self.base = SCRATCH
        self.make_widgets()
        self.arrange()

    def make_widgets(self) -> None:
        tip = tr("The network to start from: with what it knows already, few labels and minutes are enough.")
        self.bases = named(QComboBox(), "LandQuiltBase", tr("Start from"), tip)
        self.bases.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bases.setMinimumContentsLength(10)
        tip = tr("Choose a model folder: one with a card.json.")
        self.browse = named(QToolButton(), "LandQuiltBrowseBase", tr("Choose a model folder"), tip)
        self.browse.setText("…")
        self.summary = wrapped("LandQuiltBaseSummary")
        self.notice, self.name_notice = Notice("LandQuiltBaseNotice"), Notice("LandQuiltNameNotice")
        tip = tr("What may change. Less is faster and needs fewer labels; more learns what looks unlike anything the model has seen.")
        self.trained = named(QComboBox(), "LandQuiltTrained", tr("What to train"), tip)
        for text, value in (
            (tr("The whole network"), "all"),
            (tr("The last stages and the head"), "last"),
            (tr("The head alone"), "head"),
        ):
            self.trained.addItem(text, value)
        tip = tr("The model's name: you will find it by this name in the panel.")
        self.name = named(QgsFilterLineEdit(), "LandQuiltModelName", tr("Name of the model"), tip)
        self.bases.currentIndexChanged.connect(self.choose_base)
        self.browse.clicked.connect(self.pick_base)
        self.trained.currentIndexChanged.connect(lambda: self.edit(trained=self.trained.currentData()))
        self.name.textChanged.connect(lambda text: self.edit(name=text.strip()))

    def arrange(self) -> None:
        rows = narrow(QFormLayout())
        add_row(rows, tr("Start &from"), stack(beside(self.bases, self.browse), self.summary, self.notice), self.bases)
        add_row(rows, tr("&What to train"), self.trained)
        add_row(rows, tr("&Name"), stack(self.name, self.name_notice), self.name)
        column_of(rows, into=self)

    def edit(self, **values: object) -> None:
        if not self.is_showing:
            self.changed.emit(values)

    def choose_base(self) -> None:
        if not self.is_showing:
            base = self.bases.currentData() or SCRATCH
            self.edit(base=base, **({} if base else {"trained": "all"}))

    def pick_base(self) -> None:
        start = self.base if Path(self.base).is_dir() else str(models_folder(load_settings()))
        folder = QFileDialog.getExistingDirectory(self, tr("Model folder"), start)
        if folder:
            self.edit(base=folder)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_form(self, form: TrainForm) -> None:
        self.is_showing = True
        self.fill_bases(form.base)
        self.read_base(form.base)
        self.trained.setCurrentIndex(max(0, self.trained.findData(form.trained)))
        self.trained.setEnabled(bool(form.base))
        if self.name.text().strip() != form.name:
            self.name.setText(form.name)
        self.is_showing = False

    def fill_bases(self, base: str) -> None:
        """The known models, the one the form names where that is another, and none."""
        models = known_models(load_settings())
        if base and base not in models.values():
            models[Path(base).name] = base
        wanted = [*models.items(), (tr("Nothing: from scratch"), SCRATCH)]
        shown = [(self.bases.itemText(k), self.bases.itemData(k)) for k in range(self.bases.count())]
        if shown != wanted:
            self.bases.clear()
            for name, model in wanted:
                self.bases.addItem(name, model)
        self.bases.setCurrentIndex(self.bases.findData(base))

    def read_base(self, base: str) -> None:
        self.base, self.card, self.base_problem = base, None, ""
        if base:
            try:
                self.card = read_card(find_model(base))
            except InputError as error:
                self.base_problem = str(error)
        self.summary.setText(summary_of(self.card) if self.card else "")
        self.summary.setVisible(self.card is not None)
        self.summary.setToolTip("\n".join(scores_of(self.card)) if self.card else "")
        text = "" if base else tr("From scratch takes many labels and, without a graphics card, days; start from a model where you can.")
        self.notice.say(self.base_problem or text, "error" if self.base_problem else "information")

    def show_name(self, image: str) -> None:
        """What the model is called where nothing is typed, after the base and the name of an image; and whether that can be."""
        base = Path(self.base).name or "model"
        proposed = free_name(f"{base}-{image}" if image else tr("my-{}").format(base))
        self.name.setPlaceholderText(proposed)
        self.name_problem = ""
        settings = load_settings()
        try:
            check_free(models_folder(settings), self.chosen_name)
        except (Refusal, NameTaken) as error:
            self.name_problem = sentence_of(error)
        if not self.name_problem and self.chosen_name.casefold() in {name.casefold() for name in known_models(settings)}:
            self.name_problem = tr("There is already a model {!r}; choose another name.").format(self.chosen_name)
        self.name_notice.say(self.name_problem, "error")

    @property
    def chosen_name(self) -> str:
        return str(self.name.text()).strip() or str(self.name.placeholderText())

    @property
    def folder(self) -> Path:
        """Of the model that comes of it."""
        return models_folder(load_settings()) / self.chosen_name


def free_name(text: str) -> str:
    """A name that a model can have and none has yet."""
    settings = load_settings()
    folder = models_folder(settings)
    taken = {path.name.casefold() for path in folder.iterdir()} if folder.is_dir() else set()
    taken |= {name.casefold() for name in known_models(settings)}
    name = re.sub(r"[^\w.()+-]+", "-", text).strip("-. ")[:56] or "model"
    return next(found for k in range(1, len(taken) + 2) if (found := name if k == 1 else f"{name}-{k}").casefold() not in taken)
