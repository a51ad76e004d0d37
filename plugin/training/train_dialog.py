"""Train: choose images, labels and classes, start landquilt:train, watch it, go on from its model.

form page -> parameters -> TrainingRun (the algorithm) -> run page -> back to the form
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...backend.shared.card import find_model, read_card
from ...backend.shared.legend import Classes
from ..labels.layer import CODE
from ..manual import help_button
from ..runs.run import end_all
from ..segment.project_form import ProjectForm
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at, scrolled
from .form_page import TrainFormPage
from .run_page import RunPage
from .train_form import AS_BASE, AS_OWN, LayerPair, form_from_text, form_to_text
from .training_run import TrainingRun
from .unfinished import UnfinishedBar

SIZE = (1120, 760)  # pixels
KEY = "/training"  # of the form, in the project


class TrainDialog(QDialog):
    """Stays open beside QGIS's window and is not in its way. Closing it ends nothing: a training goes on, and is found again."""

    model_wanted = pyqtSignal(str)  # the user wants to classify with the network in this folder
    report_wanted = pyqtSignal(object)  # a Report of accuracy that the user is to see

    def __init__(self, iface: QgisInterface):
        super().__init__(iface.mainWindow())
        self.setObjectName("LandQuiltTrainDialog")
        self.setWindowTitle(tr("Train a network"))
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMinMaxButtonsHint)
        self.iface = iface
        self.run: TrainingRun | None = None
        self.is_closed = False
        self.form, self.run_page = TrainFormPage(), RunPage(iface)
        self.unfinished, self.notice = UnfinishedBar(), Notice("LandQuiltTrainProblem")
        self.make_buttons()
        self.arrange()
        open_at(self, *SIZE)
        self.memory = ProjectForm(lambda: self.form.form, self.form.show_form, self, KEY, form_to_text, form_from_text)
        self.form.changed.connect(self.refresh)
        self.unfinished.chosen.connect(self.follow)
        self.run_page.left.connect(self.show_form)
        self.run_page.outcome.model_wanted.connect(self.model_wanted)
        self.run_page.outcome.report_wanted.connect(self.report_wanted)
        self.run_page.began.connect(self.keep)
        QgsApplication.instance().aboutToQuit.connect(self.close_down)  # while QGIS is whole
        self.memory.recall()  # of a project that was opened before
        self.refresh()

    def make_buttons(self) -> None:
        tip = tr("Train the network. QGIS stays usable meanwhile, and this window may be closed.")
        self.start_button = named(QPushButton(tr("&Start training")), "LandQuiltTrainStart", tr("Start training"), tip)
        self.start_button.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        self.close_button = named(QPushButton(tr("Cl&ose")), "LandQuiltTrainClose", tr("Close"), tr("Close this window."))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)

    def arrange(self) -> None:
        bar = row_of((self.notice, 100), (ROOM, 1), help_button("own_place"), self.start_button, self.close_button)
        first = QWidget()
        column_of(self.unfinished, (scrolled(self.form), 1), bar, into=first)
        self.pages = QStackedWidget()
        self.pages.addWidget(first)
        self.pages.addWidget(self.run_page)
        QVBoxLayout(self).addWidget(self.pages)

    # -- the run -----------------------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        return self.run is not None and not self.run.is_over

    def start(self) -> None:
        if self.is_running or self.form.problem():
            return
        run = TrainingRun(self.form.model.chosen_name, self.form.parameters())
        self.form.rest()
        self.follow(run)

    def follow(self, run: TrainingRun) -> None:
        """Start a run, a new one or one that goes on, and show it."""
        if self.is_running:
            return
        self.keep(run)
        self.run_page.show_run(run)
        self.pages.setCurrentWidget(self.run_page)
        run.start()

    def keep(self, run: TrainingRun) -> None:
        self.run = run
        run.setParent(self)
        run.changed.connect(self.refresh)

    def show_form(self) -> None:
        """With a name that is free, and the models there are by now."""
        self.pages.setCurrentIndex(0)
        self.unfinished.refresh()
        self.form.show_parts()
        self.form.ask()
        self.refresh()

    def refresh(self) -> None:
        problem = self.form.problem()
        self.notice.say(problem, "information")
        self.start_button.setEnabled(not problem and not self.is_running)
        self.start_button.setToolTip(problem or self.start_button.accessibleDescription())

    def take_labels(self, image: str, labels: str, model: str, classes: Classes) -> None:
        """Learn these classes from one image and its labels (ids of layers), from this model on; else as the form stands."""
        if self.is_running:
            return
        card = read_card(find_model(model))
        is_own = classes != card.classes
        legend = {"legend": AS_OWN, "own": classes} if is_own else {"legend": AS_BASE}
        self.form.show_form(replace(self.form.form, pairs=(LayerPair(image, labels, CODE),), base=model, name="", **legend))
        self.show_form()

    # -- its end -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.pages.currentWidget() is not self.run_page:
            self.form.propose(self.iface.activeLayer())
            self.show_form()

    def close_down(self) -> None:
        """Leave the run, which can be resumed, and wait for its end: QGIS's threads must not outlive what they talk to."""
        if self.is_closed:
            return
        self.is_closed = True
        QgsApplication.instance().aboutToQuit.disconnect(self.close_down)
        self.memory.stop()
        if self.run is not None:
            end_all([self.run])
        self.run_page.close_down()
        self.form.close_down()
        self.close()
        self.deleteLater()
