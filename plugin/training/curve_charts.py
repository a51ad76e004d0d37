"""The pictures of a training that goes on: loss and scores over the steps, F1 of each class, a window classified better and better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...backend.shared.measures import OVERALL, names_of
from ..translation import tr, translate
from ..widgets.charts import SERIES, TEXT, Chart, described, mixed, wrapped
from ..widgets.contrast import ground_of, ink_on

POINTS, SMOOTH = 400, 40  # points of the thin line of losses at most; of the bold one
LETTER = 0.55  # of a line's height, how wide a letter is about
GAP = 6  # pixels between a caption and its picture, and between two pictures; in the file as well, see backend/training/pictures.py
Points = Sequence[tuple[float, float]]


class CurvesChart(Chart):
    """Loss above, scores below, over the same steps. Lines are moved, not made anew: that is quick enough for every second."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("LandQuiltCurves", tr("Loss and scores over the steps"), parent, has_layout=False)
        self.setToolTip(
            tr("Loss on what is learnt from, as it is and evened out; scores on the held-out windows, which are not learnt from.")
        )
        self.losses: Points = ()
        self.validations: Sequence[Mapping[str, Any]] = ()
        self.steps = 0
        self.lines: dict[str, Any] = {}
        if self.figure is not None:
            self.canvas.mpl_connect("resize_event", lambda _: self.fit())

    def show_course(self, losses: Points, validations: Sequence[Mapping[str, Any]], steps: int) -> None:
        """`validations` are lines of history.jsonl; `steps`: how many are planned, 0: not known."""
        self.losses, self.validations, self.steps = losses, validations, steps
        self.setAccessibleDescription(self.sentence())
        if self.figure is None:
            return
        if not self.lines:
            self.make_lines()
        self.move_lines()
        self.canvas.draw_idle()

    def sentence(self) -> str:
        """For who cannot see it."""
        if not self.losses:
            return tr("No step is done yet.")
        scores = [f"{line['scores'].get('score', 0):.2f}" for line in self.validations]
        return tr("Loss {:.3f} at step {}; mean F1 of the validations: {}").format(
            self.losses[-1][1], self.losses[-1][0], ", ".join(scores) or "-"
        )

    def draw(self) -> None:
        """The window's colours have changed."""
        if self.figure is not None and self.lines:
            self.make_lines()
            self.move_lines()
            self.canvas.draw_idle()

    def make_lines(self) -> None:
        loss, scores = self.loss_axes, self.score_axes = self.rows_of_axes(2)
        thin, bold = mixed(SERIES[0], self.ground, 0.35), SERIES[0]
        self.lines = {"each": loss.plot([], [], color=thin, linewidth=0.8)[0], "loss": loss.plot([], [], color=bold, linewidth=1.8)[0]}
        for k, (key, name) in enumerate(score_names()):
            style = {"color": SERIES[(1, 2, 4)[k]], "marker": "o", "markersize": 3.5, "linewidth": 1.8 if not k else 1.2}
            self.lines[key] = scores.plot([], [], label=name, **style)[0]
        ring = {"marker": "o", "markersize": 9, "markerfacecolor": "none", "markeredgewidth": 1.4, "linestyle": "none"}
        self.lines["best"] = scores.plot([], [], color=self.ink, label=tr("best"), **ring)[0]
        for axes, title in ((loss, tr("Loss")), (scores, tr("Scores"))):
            axes.set_title(title, color=self.ink, fontsize=TEXT, loc="left", y=1.0, pad=4)  # a place for it is not sought at each drawing
            axes.grid(color=mixed(self.ink, self.ground, 0.12), linewidth=0.8)
            axes.set_axisbelow(True)
            axes.locator_params(axis="y", nbins=4)
        loss.tick_params(labelbottom=False)
        scores.set_xlabel(tr("Step"), color=self.ink, fontsize=TEXT)
        scores.locator_params(axis="x", integer=True)
        look = {"frameon": False, "fontsize": TEXT - 1, "labelcolor": self.ink, "borderaxespad": 0.2, "columnspacing": 1.2}
        scores.legend(loc="lower right", bbox_to_anchor=(1, 1), ncol=4, handlelength=1.5, **look)  # above: curves may be anywhere

    def move_lines(self) -> None:
        put(self.lines["each"], thinned(self.losses, POINTS))
        put(self.lines["loss"], thinned(self.losses, SMOOTH))
        for key, _ in score_names():
            put(self.lines[key], [(line["step"], line["scores"][key]) for line in self.validations if key in line["scores"]])
        best = max(self.validations, key=lambda line: float(line["scores"].get("score", 0)), default=None)
        put(self.lines["best"], [(best["step"], best["scores"].get("score", 0))] if best else [])
        done = max([self.losses[-1][0]] if self.losses else [0] + [int(line["step"]) for line in self.validations[-1:]])
        self.score_axes.set_xlim(0, max(self.steps, done, 1) * 1.01)
        high = top_of(self.losses)
        self.loss_axes.set_ylim(0, high * 1.08)
        known = [value for key, _ in score_names() for value in self.lines[key].get_ydata()]
        low = min(known, default=0.0)
        self.score_axes.set_ylim(max(0.0, low - 0.08), min(1.02, max(known, default=0.9) + 0.08))
        self.fit()

    def fit(self) -> None:
        """Margins by the size of the text, which is quicker than to have them sought at each drawing."""
        (width, height), line = self.figure.get_size_inches(), TEXT / 72
        top, bottom, gap = 2.2 * line, 4.0 * line, 3.0 * line
        each = max((height - top - bottom - gap) / 2, line)
        self.figure.subplots_adjust(4.6 * line / width, bottom / height, 1 - 1.5 * line / width, 1 - top / height, hspace=gap / each)


def score_names() -> list[tuple[str, str]]:
    """By the names that the backend gives scores."""
    names = {key: translate(name) for key, name in names_of(OVERALL).items()}
    return [("score", names["mean_f1"]), *((key, names[key]) for key in ("overall_accuracy", "mean_iou"))]


def put(line: Any, points: Points) -> None:
    line.set_data([x for x, _ in points], [y for _, y in points])


def thinned(points: Points, most: int) -> Points:
    """At most so many points, each the mean of its neighbours."""
    size = -(-len(points) // most)
    if size <= 1:
        return points
    parts = (points[start : start + size] for start in range(0, len(points), size))
    return [(sum(x for x, _ in part) / len(part), sum(y for _, y in part) / len(part)) for part in parts]


def top_of(losses: Points) -> float:
    """Where the axis ends: a few wild losses do not press all others flat."""
    values = sorted(value for _, value in losses if value == value and value != float("inf"))
    return (values[-1 - len(values) // 100] or 1.0) if values else 1.0


class ClassBars(Chart):
    """F1 of each class at a validation, in the class's colour; a tick where it was at the first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("LandQuiltClassBars", tr("F1 of each class"), parent, has_layout=False)
        self.colors: Mapping[str, str] = {}
        self.first: Mapping[str, float] = {}
        self.last: Mapping[str, float] = {}
        self.when, self.says = "", ""  # of which network they are; what they are
        self.title: Any = None
        if self.figure is not None:
            self.canvas.mpl_connect("resize_event", lambda _: self.fit())

    def show_scores(self, colors: Mapping[str, str], first: Mapping[str, float], last: Mapping[str, float], when: str = "") -> None:
        """`colors`: by the names of all classes; scores 0 to 1, of classes that have one; `when`: the network, in words."""
        self.colors, self.first, self.last, self.when = colors, first, last, when
        names = list(colors)
        self.setAccessibleDescription(described(names, [(tr("F1"), [last.get(name) for name in names])]))
        self.draw()

    def draw(self) -> None:
        if self.figure is None or not self.colors:
            return
        axes = self.axes()
        names = list(self.colors)
        values = [self.last.get(name, 0.0) for name in names]
        edge = mixed(self.ink, self.ground, 0.6)
        axes.barh(range(len(names)), values, 0.68, color=list(self.colors.values()), edgecolor=edge, linewidth=0.8)
        labels = [f"{self.last[name]:.2f}" if name in self.last else "\N{EN DASH}" for name in names]
        if len(names) <= 20:
            for k, label in enumerate(labels):  # in a column: beside the bars they would hit the ticks
                axes.text(1.14, k, label, ha="right", va="center", fontsize=TEXT - 1, color=self.ink)
        ticks = [(k, self.first[name]) for k, name in enumerate(names) if name in self.first and self.first != self.last]
        for k, value in ticks:
            axes.plot([value, value], [k - 0.42, k + 0.42], color=self.ink, linewidth=1.6)
        axes.set_yticks(range(len(names)))
        axes.set_yticklabels([wrapped(name) for name in names])
        axes.set_ylim(len(names) - 0.4, -0.6)
        axes.set_xlim(0, 1.15)
        axes.set_xticks([0, 0.5, 1])
        self.says = tr("F1 by class; line: at the first validation") if ticks else tr("F1 by class")
        self.title = axes.set_title("", color=self.ink, fontsize=TEXT, loc="left", y=1.0, pad=4)
        axes.grid(axis="x", color=mixed(self.ink, self.ground, 0.12), linewidth=0.8)
        axes.set_axisbelow(True)
        self.fit()
        self.canvas.draw_idle()

    def fit(self) -> None:
        """Margins by the size of the text, as for the curves; the title begins at the left edge, in as many lines as it takes."""
        (width, height), line = self.figure.get_size_inches(), TEXT / 72
        letters = max((len(part) for name in self.colors for part in wrapped(name).split("\n")), default=0)
        left = min(0.7 * line * letters + 1.2 * line, width / 2)
        lines = [*wrap(self.says, max(int(width / (LETTER * line)), 1)), *([self.when] if self.when else [])]
        if self.title is not None:
            self.title.set_text("\n".join(lines))
            self.title.set_x(-left / max(width - line - left, line))
        top = (0.8 + 1.4 * len(lines)) * line
        self.figure.subplots_adjust(left / width, 2.2 * line / height, 1 - line / width, 1 - top / height)


class WindowPicture(QWidget):
    """A held-out window: image, truth and prediction side by side, as large as there is room."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltWindowPicture")
        self.setAccessibleName(tr("A held-out window: image, truth, prediction"))
        self.setToolTip(tr("A part of the image that is held out of the training: what the labels say, and what the network says so far."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = QPixmap()
        self.when = ""
        self.ink = QColor()  # of the captions

    def sizeHint(self) -> QSize:
        return QSize(660, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 120)

    def show_file(self, path: str) -> None:
        """Three pictures side by side; one that cannot be read, as while it is written, leaves the old one."""
        picture = QPixmap(path)
        if not picture.isNull():
            self.picture = picture
            self.update()

    def say_when(self, when: str) -> None:
        """Of which step the prediction is."""
        if when != self.when:
            self.when = when
            self.update()

    def clear(self) -> None:
        self.picture, self.when = QPixmap(), ""
        self.update()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.ink = ink_on(ground_of(self), self)

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(self.ink)
        if self.picture.isNull():
            text = tr("A held-out window will be seen here: image, truth and prediction.")
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), flags, text)
        else:
            self.paint_parts(painter)
        painter.end()

    def paint_parts(self, painter: QPainter) -> None:
        line = self.fontMetrics().height() + GAP
        width, height = (self.picture.width() - 2 * GAP) / 3, self.picture.height()
        scale = min((self.width() - 2 * GAP) / 3 / width, (self.height() - line) / height)
        left = (self.width() - 3 * width * scale - 2 * GAP) / 2
        captions = (tr("Image"), tr("Truth"), tr("Prediction {}").format(self.when).strip())
        for k, caption in enumerate(captions):
            x = left + k * (width * scale + GAP)
            target = QRectF(x, line, width * scale, height * scale)
            painter.drawPixmap(target, self.picture, QRectF(k * (width + GAP), 0, width, height))
            room = width * scale if k < 2 else self.width() - x  # the last one is the longest, and nothing is beside it
            text = self.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, int(room))
            place = QRectF(x, 0, max(width * scale, self.fontMetrics().horizontalAdvance(text)), line - GAP / 2)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), text)
