"""What can be done with a network once it is trained: classify with it, compare it with the old one, train on."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ...backend.shared.card import CHECKPOINT
from ...backend.shared.errors import InputError
from ..accuracy.differences import Duel, is_sure
from ..accuracy.report_file import ReportFile
from ..runs.run import RunState, end_all
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.figures import points_text, score_text
from ..widgets.notice import Notice
from .held_out import HeldOutComparison
from .training_run import TrainingRun


class OutcomeBar(QWidget):
    longer = pyqtSignal()  # the user wants to train on
    model_wanted = pyqtSignal(str)  # the user wants to classify with the network in this folder
    report_wanted = pyqtSignal(object)  # a ReportFile that the user is to see

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltOutcome")
        self.iface = iface
        self.run: TrainingRun | None = None
        self.comparison: HeldOutComparison | None = None
        self.notice = Notice("LandQuiltOutcomeNotice")
        self.make_buttons()
        self.arrange()

    def make_buttons(self) -> None:
        tip = tr("Open the panel with this network chosen, to classify images with it.")
        self.use = button("LandQuiltUseModel", tr("&Use in the panel"), tip, "/mActionStart.svg")
        tip = tr("Classify the held-out windows with both networks, and test which of them is nearer to the labels.")
        self.compare = button("LandQuiltCompareNetworks", tr("Compare with the &old network"), tip, "/mActionNewComparisonCheck.svg")
        tip = tr("Go on from where this training ended, for as long again. It does not end early then.")
        self.on = button("LandQuiltTrainOn", tr("Train o&n"), tip, "/mActionRefresh.svg")
        self.stop = button("LandQuiltStopComparison", tr("Cancel"), tr("Cancel the comparison."), "/mActionStop.svg")
        self.bar = named(QProgressBar(), "LandQuiltComparisonBar", tr("Progress"), tr("How far the comparison is."))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.status = named(QLabel(), "LandQuiltComparisonStatus", tr("Status"), tr("What is being compared."))
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.use.clicked.connect(self.use_model)
        self.compare.clicked.connect(self.start_comparison)
        self.on.clicked.connect(self.longer)
        self.stop.clicked.connect(self.cancel)

    def arrange(self) -> None:
        self.going = QWidget()
        row_of((self.status, 2), (self.bar, 3), self.stop, into=self.going)
        buttons = row_of(self.use, self.compare, self.on, (ROOM, 1))
        column_of(self.notice, self.going, buttons, into=self)

    def show_run(self, run: TrainingRun | None) -> None:
        """None, or one that is not over: nothing can be done yet."""
        if run is not self.run:
            self.cancel()
            self.notice.say("")
        self.run = run
        self.refresh()

    def refresh(self) -> None:
        run, is_comparing = self.run, self.comparison is not None and not self.comparison.is_over
        self.setVisible(run is not None and run.is_over)
        is_model = run is not None and run.is_over and (run.folder / "card.json").is_file()
        for item in (self.use, self.compare, self.on):
            item.setVisible(is_model)
        self.on.setVisible(is_model and run is not None and (run.folder / CHECKPOINT).is_file())
        self.compare.setEnabled(not is_comparing)
        self.on.setEnabled(not is_comparing)
        self.going.setVisible(is_comparing)
        if self.comparison is not None and is_comparing:
            self.bar.setValue(round(self.comparison.progress))
            self.status.setText(self.comparison.title())

    # -- what the buttons do -----------------------------------------------------------------------------------------

    def use_model(self) -> None:
        if self.run is not None:
            self.model_wanted.emit(str(self.run.folder))

    def start_comparison(self) -> None:
        if self.run is None:
            return
        self.notice.say("")
        try:
            self.comparison = HeldOutComparison(self.run.folder, self.run.parameters, self)
        except InputError as error:
            self.notice.say(str(error), "information")
            return
        self.comparison.changed.connect(self.refresh)
        self.comparison.ended.connect(self.show_comparison)
        self.comparison.start()
        self.refresh()

    def cancel(self) -> None:
        if self.comparison is not None:
            self.comparison.cancel()

    def close_down(self) -> None:
        """Cancel the comparison and wait for its end."""
        if self.comparison is not None and self.comparison.run is not None:
            end_all([self.comparison.run])

    def show_comparison(self) -> None:
        """One sentence for each pair here; the whole report of the first in the window that compares accuracy."""
        found = self.comparison
        if found is None:
            return
        self.refresh()
        if found.state is RunState.FAILED:
            self.notice.say(found.sentence, "error")
        elif found.state is RunState.DONE and found.reports:
            sentences = [verdict(report) for report in found.reports]
            if len(found.pairs) > 1:
                sentences = [f"{pair.image.name()}: {sentence}" for pair, sentence in zip(found.pairs, sentences)]
                sentences.append(tr("The window shows the report of {}.").format(found.pairs[0].image.name()))
            if found.common.left_out:
                sentences.append(tr("Not compared, as the old network does not know them: {}.").format(", ".join(found.common.left_out)))
            self.notice.say("\n".join(sentences), "information")
            self.report_wanted.emit(found.reports[0])


def verdict(report: ReportFile) -> str:
    """E.g. "Mean F1 0.61 with the old network, 0.84 with the new one: better beyond chance (+23.0 points, 95 % interval ...)"."""
    scores = [score_text(entry["full"]["scores"].get("mean_f1")) for entry in report.maps]
    text = tr("Mean F1 on the held-out windows {} with the old network, {} with the new one").format(*scores)
    interval = Duel(report, 0, 1).difference("mean_f1")
    if interval is None or interval.get("low") is None:
        return tr("{}; too few windows for a test.").format(text)
    difference = interval["estimate"] or 0.0
    kind = tr("better") if difference > 0 else tr("worse")
    judged = tr("{} beyond chance").format(kind) if is_sure(interval) else tr("perhaps by chance")
    low, high = points_text(interval["low"]), points_text(interval["high"])
    return tr("{}: {} ({} points, 95 % interval {} to {}).").format(text, judged, points_text(difference), low, high)


def button(name: str, text: str, tip: str, icon: str = "") -> Any:
    made = named(QPushButton(text), name, text, tip)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(QgsApplication.getThemeIcon(icon))
    return made
