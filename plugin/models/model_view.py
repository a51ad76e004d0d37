"""One model: its card, and the course of its training."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.card_view import CardView
from ..widgets.fields import named
from ..widgets.notice import Notice
from ..widgets.window_size import scrolled
from .library import Model, read_history, size_of, spare_size


class ModelView(QWidget):
    wants_space = pyqtSignal()  # what only a training needs that goes on may be deleted

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltModelView")
        self.title, self.where = QLabel(), QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.title.setFont(font)
        self.title.setObjectName("LandQuiltModelTitle")
        self.where.setObjectName("LandQuiltModelPlace")
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.title, self.where):  # a long name makes no wide window
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.size = named(QLabel(), "LandQuiltModelSize", tr("Size"), tr("What the model's folder takes on the disk."))
        self.size.setWordWrap(True)
        tip = tr("Delete the state of the training; it cannot be resumed then. The network stays as it is. You are asked first.")
        self.free = named(QPushButton(tr("Free &space…")), "LandQuiltModelsFree", tr("Free space"), tip)
        self.free.setAutoDefault(False)
        self.free.clicked.connect(self.wants_space)
        self.notice, self.card = Notice("LandQuiltModelNotice"), CardView()
        self.card.details.setCollapsed(False)
        self.chart: Any = None  # made when it is first looked at: matplotlib takes a second to load
        self.model: Model | None = None
        page = QWidget()
        column_of(self.card, (ROOM, 1), into=page, has_margin=True)
        self.course = QWidget()
        QVBoxLayout(self.course)
        self.untold = Notice("LandQuiltModelUntold")
        self.course.layout().addWidget(self.untold)
        self.course.layout().addStretch(1)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("LandQuiltModelTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scrolled(page), tr("Card"))
        self.tabs.addTab(self.course, tr("Training"))
        self.tabs.currentChanged.connect(self.show_course)
        column_of(self.title, self.where, row_of((self.size, 1), self.free), self.notice, (self.tabs, 1), into=self)

    def show_model(self, model: Model | None) -> None:
        self.model = model
        self.title.setText(model.name if model else "")
        self.where.setText(str(model.folder) if model else "")
        self.notice.say(
            model.problem if model else tr("There is no model yet; import one, or train one."), "error" if model else "information"
        )
        self.show_size()
        self.card.show_card(model.card if model else None)
        self.show_course()

    def show_size(self) -> None:
        """And how much of it can go while the network stays."""
        model = self.model
        spare = spare_size(model.folder) if model is not None and model.card is not None and not model.is_bundled else 0
        text = tr("{:.0f} MB, {:.0f} MB of them for “Train on”") if spare else tr("{:.0f} MB")
        self.size.setText(text.format(size_of(model.folder) / 1e6, spare / 1e6) if model is not None else "")
        self.free.setVisible(spare > 0)

    def show_course(self, *_: Any) -> None:
        """The curves of history.jsonl, where they are looked at."""
        if self.tabs.currentWidget() is not self.course:
            return
        history = read_history(self.model.folder) if self.model else []
        self.untold.say("" if history else tr("The model has no history of its training (history.jsonl)."), "information")
        if history and self.chart is None:
            from ..training.curve_charts import CurvesChart

            self.chart = CurvesChart()
            self.course.layout().insertWidget(1, self.chart, 100)  # the stretch below it gets nothing
        if self.chart is not None:
            self.chart.setVisible(bool(history))
            losses = [(float(line["step"]), float(line["loss"])) for line in history if isinstance(line.get("loss"), (int, float))]
            self.chart.show_course(losses, history, 0)
