"""A training while it goes and when it has ended: curves, classes, a held-out window, what was said, and what can be done now."""

from __future__ import annotations

import time
from typing import Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QTabWidget,
    QWidget,
)

from ...backend.shared.card import PICTURE
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from ..widgets.window_size import scrolled
from .curve_charts import ClassBars, CurvesChart, WindowPicture
from .legend_colors import classes_of
from .outcome_bar import OutcomeBar, button
from .run_files import Course
from .run_sentences import outcome_text, question_text, status_text, step_text
from .training_run import WINDOWS, TrainingRun, trained_on
from .windows_layer import show_windows

PACE = 100  # milliseconds between two changes of what is said
REST = 4.0  # seconds between two drawings of the curves, where only the loss is new: each stops QGIS for about 50 ms


class RunPage(QWidget):
    """Shows one run, which goes on whether it is looked at or not."""

    left = pyqtSignal()  # the user wants the form back
    began = pyqtSignal(object)  # a run that trains on where the one shown has ended; it is shown from now on

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltTrainingPage")
        self.iface = iface
        self.run: TrainingRun | None = None
        self.course: Course | None = None
        self.shown: dict[str, Any] = {}  # what the charts show, so that they are drawn anew only when it changes
        self.drawn = 0.0  # when the curves were, by the monotonic clock
        self.pause = QTimer(self, singleShot=True, interval=PACE)  # a run says more than eyes can follow
        self.pause.timeout.connect(self.refresh)
        self.make_head()
        self.make_buttons()
        self.outcome = OutcomeBar(iface)
        self.outcome.longer.connect(self.train_on)
        self.log = named(QPlainTextEdit(), "LandQuiltTrainingLog", tr("Log"), tr("What the training said."))
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.arrange()
        self.refresh()

    def make_head(self) -> None:
        self.title = QLabel()
        self.title.setObjectName("LandQuiltTrainingTitle")
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.status = named(QLabel(), "LandQuiltTrainingStatus", tr("Status"), tr("Steps done, steps per second, and the time left."))
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = named(QProgressBar(), "LandQuiltTrainingBar", tr("Progress"), tr("How far the training is."))
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.notice = Notice("LandQuiltTrainingNotice")

    def make_buttons(self) -> None:
        tip = tr("End the training now. The best network so far becomes the model.")
        self.stop = button("LandQuiltTrainingStop", tr("&Stop and keep the best"), tip, "/mActionFileSave.svg")
        tip = tr("Discard the training: nothing of it is kept.")
        self.cancel = button("LandQuiltTrainingCancel", tr("&Cancel"), tip, "/mActionStop.svg")
        tip = tr("End the training and delete what it has learnt.")
        self.discard = button("LandQuiltTrainingDiscard", tr("&Discard"), tip, "/mActionDeleteSelected.svg")
        self.go_on = button("LandQuiltTrainingGoOn", tr("&Go on training"), tr("Let the training go on."))
        self.question = Notice("LandQuiltTrainingQuestion")
        tip = tr("Back to the form, with what was chosen there, for another training.")
        self.leave = button("LandQuiltTrainingLeave", tr("&Back to the form"), tip, "/mActionArrowLeft.svg")
        tip = tr("Add the windows to the map: those trained on and those held out.")
        self.windows = button("LandQuiltShowWindows", tr("Show &windows on the map"), tip, "/mActionAddPolygon.svg")
        self.windows.clicked.connect(self.add_windows)
        self.stop.clicked.connect(self.stop_run)
        self.cancel.clicked.connect(lambda: self.ask(True))
        self.go_on.clicked.connect(lambda: self.ask(False))
        self.discard.clicked.connect(self.discard_run)
        self.leave.clicked.connect(self.left)
        self.is_asking = False

    def arrange(self) -> None:
        self.progress_tab = QWidget()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("LandQuiltTrainingTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scrolled(self.progress_tab), tr("Progress"))
        self.tabs.addTab(self.log, tr("Log"))
        self.tabs.currentChanged.connect(lambda: self.show_course())
        head = row_of(self.title, (self.status, 1))
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        answers = (self.discard, self.go_on, self.stop, self.cancel)
        buttons = row_of(self.leave, self.windows, (self.question, 100), (ROOM, 1), *answers)
        column_of(head, self.progress, self.notice, (self.tabs, 1), self.outcome, buttons, into=self)

    def make_charts(self) -> None:
        """With the first run that is shown: matplotlib takes half a second to load."""
        self.curves, self.bars, self.picture = CurvesChart(), ClassBars(), WindowPicture()
        grid = QGridLayout(self.progress_tab)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(self.curves, 0, 0)
        grid.addWidget(self.bars, 0, 1)
        grid.addWidget(self.picture, 1, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(0, 6)
        grid.setRowStretch(1, 5)
        for widget in (self.curves, self.bars, self.picture):
            widget.show()  # at once, also where the page is seen already

    # -- the run -----------------------------------------------------------------------------------------------------

    def show_run(self, run: TrainingRun) -> None:
        """A run that waits, goes or has ended; the one shown before goes on unseen."""
        if self.run is None:
            self.make_charts()
        else:
            self.run.changed.disconnect(self.touch)
            self.run.ended.disconnect(self.show_end)
        if self.course is not None:
            self.course.timer.stop()
            self.course.deleteLater()
        self.run, self.is_asking, self.shown = run, False, {}
        self.course = Course(run.folder, self)
        self.course.changed.connect(self.show_course)
        run.changed.connect(self.touch)
        run.ended.connect(self.show_end)
        self.picture.clear()
        self.log.clear()
        self.show_course()
        if run.is_over:
            self.show_end()
        else:
            self.course.watch()
            self.refresh()

    def touch(self) -> None:
        if not self.pause.isActive():
            self.pause.start()
        if self.course is not None and not self.course.timer.isActive() and self.run is not None and not self.run.is_over:
            self.course.watch()

    def show_end(self) -> None:
        if self.course is not None and self.run is not None and self.run.folder.is_dir():
            self.course.rest()
        elif self.course is not None:
            self.course.timer.stop()
        self.is_asking = False
        self.show_course()
        self.refresh()

    def stop_run(self) -> None:
        if self.run is not None:
            self.run.stop()
            self.refresh()

    def add_windows(self) -> None:
        if self.run is not None:
            self.outcome.notice.say(show_windows(self.iface, self.run.folder / WINDOWS, self.run.title))

    def ask(self, is_asking: bool) -> None:
        """Whether the training is really to be discarded: minutes or hours would be lost."""
        self.is_asking = is_asking
        self.refresh()
        (self.go_on if is_asking else self.cancel).setFocus()

    def discard_run(self) -> None:
        self.is_asking = False
        if self.run is not None:
            self.run.cancel()

    def train_on(self) -> None:
        run, course = self.run, self.course
        if run is None or course is None:
            return
        longer = trained_on(run, course.step, course.steps, course.seconds)
        longer.setParent(run.parent())
        self.show_run(longer)
        self.began.emit(longer)
        longer.start()

    def close_down(self) -> None:
        """When the plugin goes: end what only this page knows of. The run is its owner's."""
        self.outcome.close_down()
        if self.course is not None:
            self.course.timer.stop()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Words, buttons and bar."""
        run = self.run
        is_going = run is not None and not run.is_over
        is_stopping = run is not None and run.is_stopping
        self.title.setText(run.title if run is not None else "")
        self.status.setText(status_text(run))
        self.progress.setVisible(is_going)
        self.progress.setMaximum(
            100 if run is not None and run.progress else 0
        )  # the images are read first, and how long that takes is not known
        self.progress.setValue(round(run.progress) if run is not None else 0)
        self.question.say(question_text(run) if self.is_asking and run is not None else "")
        for item in (self.discard, self.go_on):
            item.setVisible(is_going and self.is_asking)
        for item in (self.stop, self.cancel):
            item.setVisible(is_going and not self.is_asking)
        self.stop.setEnabled(not is_stopping)
        self.leave.setVisible(not is_going)
        self.windows.setVisible(run is not None and (run.folder / WINDOWS).is_file() and not self.is_asking)
        self.notice.say(*outcome_text(run, self.course))
        self.outcome.show_run(run)
        self.show_log()

    def show_log(self) -> None:
        run = self.run
        text = "\n".join(text for kind, text in run.log if kind != "progress") if run is not None else ""
        if text != self.log.toPlainText():
            bar = self.log.verticalScrollBar()
            is_at_end = bar.value() >= bar.maximum() - 4
            self.log.setPlainText(text)
            if is_at_end:
                bar.setValue(bar.maximum())

    def show_course(self) -> None:
        """The charts and the picture, where what they show has changed."""
        run, course = self.run, self.course
        if run is None or course is None:
            return
        self.touch()
        if not self.curves.isVisible():
            return
        colors = {item.name: item.color for item in classes_of(run.folder, run.parameters)}
        losses, validations = course.losses, course.validations
        latest, best = validations[-1] if validations else None, course.best
        told = best if run.is_over else latest  # in the end of the network that is kept
        first, last = (line["scores"].get("f1", {}) if line else {} for line in (validations[0] if validations else None, told))
        is_due = self.is_new("scores", (validations[-1:], course.steps, run.is_over)) or time.monotonic() - self.drawn > REST
        if is_due and self.is_new("curves", (len(losses), losses[-1:], validations[-1:], course.steps)):
            self.curves.show_course(losses, validations, course.steps)
            self.drawn = time.monotonic()
        when = step_text(told, best, run.is_over) if told else ""
        if self.is_new("bars", (colors, first, last, when)):
            self.bars.show_scores(colors, first, last, when)
        if course.picture_time and self.is_new("picture", course.picture_time):
            self.picture.show_file(str(run.folder / PICTURE))
        self.picture.say_when(step_text(latest, best, run.is_over))

    def showEvent(self, event: Any) -> None:
        """What has changed while the page was hidden."""
        super().showEvent(event)
        self.show_course()

    def is_new(self, what: str, value: Any) -> bool:
        was, self.shown[what] = self.shown.get(what), value
        return bool(was != value)
