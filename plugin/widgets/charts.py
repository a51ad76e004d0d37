"""Charts by matplotlib, which QGIS brings along nearly everywhere; loaded when a chart is first wanted, never with the plugin.

Colours are those of the window, so that charts are read in light and dark themes alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import tr
from .arrangement import column_of
from .contrast import ground_of, ink_on
from .figures import Number
from .notice import Notice

# Of maps side by side: told apart by colour-blind readers too, on light ground and on dark (Okabe and Ito 2008, without black).
SERIES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")
LOW, HIGH = {False: "#ffffff", True: "#2b2b2b"}, {False: "#1f5f99", True: "#5aa9e6"}  # of the heat map, by whether the theme is dark
TEXT = 9  # points


def canvas_type() -> Any:
    """matplotlib's Qt widget; None where there is no matplotlib, or none for this Qt."""
    try:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    except ImportError:
        try:
            from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg  # before matplotlib 3.5
        except ImportError:
            return None
    return FigureCanvasQTAgg


def lacking() -> str:
    return tr("Charts need the Python package matplotlib, which this QGIS lacks; the tables show the same numbers.")


class Chart(QWidget):
    """A figure that is made anew when the window's colours change; in its place a sentence where there is no matplotlib."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None, has_layout: bool = True):
        """`has_layout`: margins are sought at each drawing, which takes as long as the drawing itself."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.notice = Notice(f"{name}Notice")
        layout = column_of(self.notice, into=self)
        self.canvas: Any = None
        self.figure: Any = None
        kind = canvas_type()
        if kind is None:
            self.notice.say(lacking(), "information")
            layout.addStretch()
            return
        from matplotlib.figure import Figure

        self.figure = Figure(constrained_layout=has_layout)
        self.canvas = kind(self.figure)
        self.canvas.setObjectName(f"{name}Canvas")
        self.canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)  # its picture may be a pixel too small
        self.canvas.setMinimumSize(200, 150)
        layout.addWidget(self.canvas, 1)

    @property
    def is_dark(self) -> bool:
        return bool(self.color(QPalette.ColorRole.Base).lightness() < 128)

    def color(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def axes(self) -> Any:
        """Empty ones in the window's colours."""
        [axes] = self.rows_of_axes(1)
        return axes

    def rows_of_axes(self, count: int) -> list[Any]:
        """Empty ones, one below the other, with one x axis in common."""
        self.figure.clear()
        ground = ground_of(self)
        self.ground, self.ink = ground.name(), ink_on(ground, self).name()
        self.figure.set_facecolor(self.ground)
        rows = list(self.figure.subplots(count, 1, sharex=True, squeeze=False)[:, 0])
        for axes in rows:
            axes.set_facecolor(self.ground)
            axes.tick_params(colors=self.ink, labelsize=TEXT)
            for side, spine in axes.spines.items():
                spine.set_visible(side in ("left", "bottom"))
                spine.set_color(mixed(self.ink, self.ground, 0.5))
        return rows

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self.draw()

    def draw(self) -> None:
        """Of the kinds of chart."""


class BarChart(Chart):
    """A group of bars for each class, one bar for each map."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None):
        super().__init__(name, label, parent)
        self.names: Sequence[str] = ()
        self.series: Sequence[tuple[str, Sequence[Number]]] = ()
        self.title = ""

    def show_bars(self, title: str, names: Sequence[str], series: Sequence[tuple[str, Sequence[Number]]]) -> None:
        """`series`: each map's name and its values, 0 to 1, by class."""
        self.title, self.names, self.series = title, names, series
        self.setAccessibleDescription(described(names, series))
        self.draw()

    def draw(self) -> None:
        if self.figure is None or not self.names:
            return
        axes = self.axes()
        width = 0.8 / max(len(self.series), 1)
        for place, (name, values) in enumerate(self.series):
            left = [k - 0.4 + (place + 0.5) * width for k in range(len(values))]
            bars = axes.bar(left, [value or 0 for value in values], width * 0.94, color=SERIES[place % len(SERIES)], label=name)
            if len(self.series) * len(values) <= 24:
                labels = ["" if value is None else f"{value:.2f}" for value in values]
                axes.bar_label(bars, labels, padding=2, fontsize=TEXT - 1, color=self.ink)
        axes.set_ylim(0, 1.08)
        axes.set_xticks(list(range(len(self.names))))
        axes.set_xticklabels([wrapped(name) for name in self.names])
        axes.set_title(self.title, color=self.ink, fontsize=TEXT + 1, loc="left")
        axes.grid(axis="y", color=mixed(self.ink, self.ground, 0.15), linewidth=0.8)
        axes.set_axisbelow(True)
        if len(self.series) > 1:
            legend = axes.legend(
                loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=len(self.series), frameon=False, fontsize=TEXT, labelcolor=self.ink
            )
            legend.set_in_layout(True)
        self.canvas.draw_idle()


def described(names: Sequence[str], series: Sequence[tuple[str, Sequence[Number]]]) -> str:
    """For who cannot see it."""
    parts = (
        f"{name}: " + ", ".join(f"{of} {value:.2f}" for of, value in zip(names, values) if value is not None) for name, values in series
    )
    return "; ".join(parts)


def wrapped(name: str) -> str:
    """On two lines where it is long."""
    return name.replace(" ", "\n", 1) if len(name) > 10 else name


def mixed(one: str, other: str, share: float) -> str:
    """`share` of the first colour in the second."""
    a, b = QColor(one), QColor(other)
    parts = zip(a.getRgb()[:3], b.getRgb()[:3])
    return "#" + "".join(f"{round(share * x + (1 - share) * y):02x}" for x, y in parts)
