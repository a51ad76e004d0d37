"""Filling in a sample: how far we are, a button and a key for every class, back and on. What the map says is not shown."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from ...backend.shared.card import LandClass
from ..manual import help_button
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.class_buttons import ClassButtons
from ..widgets.fields import named
from ..widgets.narrow_button import narrow_button
from ..widgets.notice import Notice
from ..widgets.single_keys import SingleKeys
from .layer import classes_of
from .walk import SampleWalk


class SamplePanel(QWidget):
    """Keys work while it, a button in it, or the map has the focus."""

    assess = pyqtSignal(object)  # the QgsVectorLayer, to be taken for the reference

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltSample")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.walk = SampleWalk(canvas, self)
        self.legend: list[LandClass] = []
        self.make_widgets()
        self.arrange()
        self.keys = SingleKeys(self, canvas, self.button_of)
        self.walk.changed.connect(self.refresh)
        self.refresh()

    def start(self, layer: QgsVectorLayer) -> None:
        """Show the first point without an answer. Raises InputError where the layer's form lists no classes."""
        self.legend = classes_of(layer)
        self.classes.show_classes(self.legend)
        self.keys.follow_map(True)
        self.walk.start(layer)
        self.setFocus()

    def stop(self) -> None:
        self.keys.follow_map(False)
        self.walk.stop()

    # -- what it is made of ------------------------------------------------------------------------------------------

    def make_widgets(self) -> None:
        self.count = named(QLabel(), "LandQuiltSampleCount", tr("Points filled in"), tr("How many points have an answer, of all."))
        self.bar = named(QProgressBar(), "LandQuiltSampleBar", tr("Points filled in"), tr("How many points have an answer, of all."))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        tip = tr("The point in the ring on the map, and what was said of it. What the map says is hidden: who knows it agrees too often.")
        self.where = named(QLabel(), "LandQuiltSamplePoint", tr("Point"), tip)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        self.classes = ClassButtons()
        self.classes.chosen.connect(lambda item: self.walk.fill(item.code))
        self.back = narrow_button("LandQuiltSamplePrevious", tr("&Previous"), tr("The point before this one (key P)."))
        self.forth = narrow_button("LandQuiltSampleNext", tr("&Next"), tr("The point after this one, whatever was said of it (key N)."))
        self.empty = narrow_button(
            "LandQuiltSampleClear", tr("&0 Not yet"), tr("Take the answer back: the point is looked at later (key 0).")
        )
        self.open = narrow_button("LandQuiltSampleUnfilled", tr("Next un&filled"), tr("The next point that has no answer (key F)."))
        self.back.clicked.connect(lambda: self.walk.step(-1))
        self.forth.clicked.connect(lambda: self.walk.step(1))
        self.empty.clicked.connect(lambda: self.walk.fill(None))
        self.open.clicked.connect(self.walk.go_on)
        self.notice = Notice("LandQuiltSampleNotice")
        tip = tr("Compare maps with what is filled in; points without an answer are left out.")
        self.assess_button = narrow_button("LandQuiltSampleAssess", tr("&Assess accuracy…"), tip)
        self.assess_button.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.assess_button.clicked.connect(lambda: self.assess.emit(self.walk.layer))

    def arrange(self) -> None:
        steps = row_of((self.back, 1), (self.forth, 1)), row_of((self.empty, 1), (self.open, 1))
        ends = row_of((self.assess_button, 1), (help_button("sample"), 1))
        parts = (self.count, self.bar, self.where, self.classes, *steps, self.notice, ends)
        column_of(*parts, (ROOM, 1), into=self, has_margin=True)

    def button_of(self, key: str) -> QAbstractButton | None:
        """As long as there is a point to answer."""
        if self.walk.current is None:
            return None
        return self.classes.of_digit(key) or {"N": self.forth, "P": self.back, "0": self.empty, "F": self.open}.get(key)

    # -- what it says ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        walk = self.walk
        count, filled, is_there = len(walk.answers), walk.filled, walk.current is not None
        self.count.setText(tr("{} of {} filled in").format(filled, count))
        self.bar.setRange(0, max(count, 1))
        self.bar.setValue(filled)
        self.where.setText(tr("Point {}: {}").format(walk.place + 1, self.name_of(walk.answer)) if is_there else "")
        for button in (*self.classes.buttons, self.back, self.forth):
            button.setEnabled(is_there)
        self.empty.setEnabled(walk.answer is not None)
        self.open.setEnabled(filled < count)
        self.assess_button.setEnabled(filled > 0)
        if walk.problem:
            self.notice.say(walk.problem, "error")
        elif count and filled == count:
            self.notice.say(tr("All points are filled in."), "success")
        elif is_there and walk.layer.isTemporary():
            self.notice.say(tr("The sample is in no lasting file and is lost when QGIS closes; export it, and fill in that one."))
        else:
            self.notice.say("")

    def name_of(self, code: int | None) -> str:
        if code is None:
            return tr("not yet")
        return next((item.name for item in self.legend if item.code == code), tr("class {}").format(code))
