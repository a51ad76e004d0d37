"""Compare accuracy: choose a reference and maps, run landquilt:assess, look at what it found.

inputs -> ComparisonQuestion -> ComparisonRun -> folder with report.json -> ReportFile -> ReportView -> pages
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic, sleep
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEventLoop, Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QWidget,
)

from ...backend.shared.errors import Fault
from ..manual import help_button
from ..runs.run import RunState
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at, scrolled
from .charts_page import ChartsPage
from .comparison_run import ComparisonRun
from .differences_page import DifferencesPage
from .experiment_page import ExperimentPage
from .inputs_page import InputsPage
from .matrix_page import MatrixPage
from .places_dock import PlacesDock
from .report_bar import ReportBar
from .report_file import ReportFile, read_report
from .scores_page import ScoresPage
from .view_choice import ReportView

PATIENCE = 10.0  # seconds for a cancelled run to end when QGIS or the plugin goes
SIZE = (1000, 680)  # pixels


class CompareDialog(QDialog):
    """Stays open beside QGIS's window and is not in its way. Closing it cancels what runs; it keeps what it shows."""

    def __init__(self, iface: QgisInterface):
        super().__init__(iface.mainWindow())
        self.setObjectName("LandQuiltCompareAccuracy")
        self.setWindowTitle(tr("Compare accuracy"))
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMinMaxButtonsHint)
        self.iface = iface
        self.run: ComparisonRun | None = None
        self.outcome = ("", "information")  # how the last run ended, or saving its report: a sentence and its kind
        self.view = ReportView(self)
        self.inputs = InputsPage()
        self.scores, self.differences, self.charts = ScoresPage(self.view), DifferencesPage(self.view), ChartsPage(self.view)
        self.matrix = MatrixPage(self.view, iface.mapCanvas())
        self.experiment = ExperimentPage()
        self.walk = PlacesDock(iface)
        self.log = named(QPlainTextEdit(), "LandQuiltCompareLog", tr("Log"), tr("What the comparison said."))
        self.log.setReadOnly(True)
        self.report_bar = ReportBar(self.view)
        self.make_bar()
        self.arrange()
        open_at(self, *SIZE)
        self.matrix.wants_dock.connect(self.walk_on_the_map)
        self.walk.left.connect(self.come_back)
        self.inputs.changed.connect(self.follow_inputs)
        self.view.changed.connect(self.show_pages)
        self.report_bar.failed.connect(lambda text: self.say(text, "error"))
        self.tabs.currentChanged.connect(self.refresh)
        QgsProject.instance().cleared.connect(self.leave_project)
        self.inputs.propose(iface.activeLayer())
        self.tabs.setTabVisible(self.tabs.indexOf(self.experiment), False)
        self.show_pages()
        self.refresh()

    def make_bar(self) -> None:
        self.notice = Notice("LandQuiltCompareProblem")
        self.progress = named(QProgressBar(), "LandQuiltCompareBar", tr("Progress"), tr("How far the comparison is."))
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.status = named(QLabel(), "LandQuiltCompareStatus", tr("Status"), tr("What is being done, how fast, and the time left."))
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tip = tr("Compare the layers. The layers of errors arrive in the project, the numbers here.")
        self.run_button = named(QPushButton(tr("&Run")), "LandQuiltCompareRun", tr("Run"), tip)
        self.run_button.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.run_button.setDefault(True)
        tip = tr("Stop the comparison: it ends within a moment and leaves no file.")
        self.cancel_button = named(QPushButton(tr("Cancel")), "LandQuiltCompareCancel", tr("Cancel"), tip)
        self.cancel_button.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        self.close_button = named(QPushButton(tr("Clo&se")), "LandQuiltCompareLeave", tr("Close"), tr("Close this window."))
        self.run_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.cancel)
        self.close_button.clicked.connect(self.close)
        for button in (self.cancel_button, self.close_button):
            button.setAutoDefault(False)

    def arrange(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("LandQuiltCompareTabs")
        self.tabs.setDocumentMode(True)
        self.pages = {
            "inputs": (scrolled(self.inputs), tr("Layers")),
            "scores": (self.scores, tr("Scores")),
            "matrix": (self.matrix, tr("Confusion matrix")),
            "differences": (self.differences, tr("Side by side")),
            "charts": (self.charts, tr("Charts")),
            "experiment": (self.experiment, tr("Trainings")),
            "log": (self.log, tr("Log")),
        }
        for page, title in self.pages.values():
            self.tabs.addTab(page, title)
        buttons = row_of(help_button("accuracy"), self.report_bar, (ROOM, 1), self.run_button, self.cancel_button, self.close_button)
        column_of((self.tabs, 1), self.notice, self.progress, self.status, buttons, into=self, has_margin=True)

    def page(self, name: str) -> QWidget:
        return self.pages[name][0]

    def take_reference(self, layer: QgsVectorLayer) -> None:
        """A sample that was filled in."""
        self.inputs.reference.choose(layer)
        self.tabs.setCurrentWidget(self.page("inputs"))

    # -- the run -----------------------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        return self.run is not None and not self.run.is_over

    def start(self) -> None:
        if self.is_running or self.inputs.problem():
            return
        self.log.clear()
        self.say("")
        self.run = ComparisonRun(self.inputs.question())
        self.run.setParent(self)
        self.run.changed.connect(self.refresh)
        self.run.ended.connect(self.show_end)
        self.run.start()

    def cancel(self) -> None:
        if self.run is not None:
            self.run.cancel()

    def refresh(self) -> None:
        """What the buttons and the bar say."""
        run, problem = self.run, self.inputs.problem()
        is_running = self.is_running
        for widget in (self.progress, self.status, self.cancel_button):
            widget.setVisible(is_running)
        self.run_button.setEnabled(not is_running and not problem)
        self.run_button.setToolTip(problem or self.run_button.accessibleDescription())
        if is_running and run is not None:
            self.progress.setValue(round(run.progress))
            self.status.setText(run.text)
        is_asking = self.tabs.currentWidget() is self.page("inputs") and not is_running
        self.notice.say(*((problem, "information") if problem and is_asking else self.outcome))
        if run is not None:
            lines = "\n".join(text for kind, text in run.log if kind != "detail")
            if lines != self.log.toPlainText():
                self.log.setPlainText(lines)

    def follow_inputs(self) -> None:
        """What was wrong may be right now."""
        if self.run is not None and self.run.state is RunState.FAILED and not self.inputs.problem():
            self.outcome = self.outcome if self.inputs.question() == self.run.question else ("", "information")
        self.refresh()

    def say(self, sentence: str, kind: str = "information") -> None:
        self.outcome = (sentence, kind)
        self.refresh()

    def show_end(self) -> None:
        """One sentence on how it ended, or what it found."""
        run = self.run
        if run is None:
            return
        if run.state is RunState.FAILED:
            self.say(run.sentence, "error")
        elif run.state is RunState.CANCELLED:
            self.say(tr("Cancelled; nothing was written."))
        elif run.folder is not None:
            try:
                self.show_report(read_report(run.folder))
            except Fault as error:
                self.say(str(error), "error")

    # -- what it found -----------------------------------------------------------------------------------------------

    def show_report(self, report: ReportFile) -> None:
        self.view.show_report(report)
        self.tabs.setCurrentWidget(self.page("differences" if len(report.maps) > 1 else "scores"))
        self.say("")

    def show_experiment(self, table: Path) -> None:
        """What a comparison of trainings found, beside the maps' scores."""
        self.experiment.show_experiment(table)
        self.tabs.setTabVisible(self.tabs.indexOf(self.experiment), True)
        self.tabs.setCurrentWidget(self.experiment)
        self.say("")

    def show_pages(self) -> None:
        """Only those that have something to show."""
        report = self.view.report
        for name, is_shown in (
            ("scores", report is not None),
            ("matrix", report is not None),
            ("differences", report is not None and len(report.maps) > 1),
            ("charts", report is not None and report.has_reference),
        ):
            self.tabs.setTabVisible(self.tabs.indexOf(self.page(name)), is_shown)
        title = tr("Agreement") if report is not None and not report.has_reference else tr("Scores")
        self.tabs.setTabText(self.tabs.indexOf(self.page("scores")), title)

    # -- the walk through errors ---------------------------------------------------------------------------------------

    def walk_on_the_map(self) -> None:
        """The map is what is to be looked at: this window makes room."""
        self.walk.take(self.matrix.places)
        self.hide()

    def come_back(self) -> None:
        self.matrix.take_back()
        self.show()

    # -- its end -----------------------------------------------------------------------------------------------------

    def leave_project(self) -> None:
        self.matrix.places.clear()
        if self.run is not None and not self.run.is_over:
            self.run.leave_project()

    def done(self, result: int) -> None:
        """Closed by its buttons or by Escape."""
        self.rest()
        super().done(result)

    def closeEvent(self, event: Any) -> None:
        self.rest()
        super().closeEvent(event)

    def rest(self) -> None:
        self.cancel()
        self.matrix.places.clear(self.matrix.invitation())

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.inputs.refresh()

    def close_down(self) -> None:
        """Cancel, and wait for the end: QGIS's threads must not outlive what they talk to."""
        QgsProject.instance().cleared.disconnect(self.leave_project)
        self.rest()
        self.inputs.reader.stop()
        self.walk.close_down()
        end = monotonic() + PATIENCE
        while self.is_running and monotonic() < end:
            QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            sleep(0.005)
        self.close()
        self.deleteLater()
