"""The confusion matrix as a heat map. A click, or the arrow keys, choose a cell: a kind of error."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..translation import tr
from ..widgets.charts import HIGH, LOW, TEXT, Chart, wrapped
from .matrix import Matrix

STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class MatrixChart(Chart):
    chosen = pyqtSignal(int, int)  # positions of the reference's class and the map's, from 0

    def __init__(self, parent: QWidget | None = None):
        super().__init__("LandQuiltMatrix", tr("Confusion matrix"), parent)
        self.matrix: Matrix | None = None
        self.cell: tuple[int, int] | None = None
        self.plot: Any = None  # its axes, once it is drawn
        if self.canvas is not None:
            self.setToolTip(tr("Click a cell, or move to it by the arrow keys and press Enter, to go through the places of that kind."))
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.canvas.setFocusProxy(self)
            self.canvas.mpl_connect("button_press_event", self.press)

    def show_matrix(self, matrix: Matrix, cell: tuple[int, int] | None = None) -> None:
        self.matrix, self.cell = matrix, cell
        self.setAccessibleDescription(matrix.described())
        self.draw()

    def draw(self) -> None:
        if self.figure is None or self.matrix is None:
            return
        from matplotlib.colors import LinearSegmentedColormap
        from matplotlib.patches import Rectangle

        matrix, axes = self.matrix, self.axes()
        shares = [[matrix.share(i, j) or 0.0 for j in range(matrix.size)] for i in range(matrix.size)]
        colors = LinearSegmentedColormap.from_list("heat", [LOW[self.is_dark], HIGH[self.is_dark]])
        axes.imshow(shares, cmap=colors, vmin=0, vmax=1, aspect="auto")
        small = TEXT if matrix.size <= 8 else max(5, TEXT - (matrix.size - 6) // 3)
        for i in range(matrix.size):
            for j in range(matrix.size):
                ink = ("#000000" if self.is_dark else "#ffffff") if shares[i][j] > 0.55 else self.ink
                axes.text(
                    j, i, matrix.text(i, j), ha="center", va="center", color=ink, fontsize=small, fontweight="bold" if i == j else "normal"
                )
        names = [wrapped(name) for name in matrix.names]
        axes.set_xticks(list(range(matrix.size)))
        axes.set_xticklabels(names, fontsize=small, rotation=0 if matrix.size <= 8 else 90)
        axes.set_yticks(list(range(matrix.size)))
        axes.set_yticklabels(names, fontsize=small)
        axes.xaxis.set_label_position("top")
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        axes.set_xlabel(matrix.column_title, color=self.ink, fontsize=TEXT)
        axes.set_ylabel(matrix.row_title, color=self.ink, fontsize=TEXT)
        for spine in axes.spines.values():
            spine.set_visible(False)
        if self.cell is not None:
            edge = self.color(QPalette.ColorRole.Highlight).name()
            i, j = self.cell
            axes.add_patch(Rectangle((j - 0.49, i - 0.49), 0.98, 0.98, fill=False, edgecolor=edge, linewidth=2.5))
        self.plot = axes
        self.canvas.draw_idle()

    def press(self, event: Any) -> None:
        if event.inaxes is not None and event.xdata is not None and event.button == 1:
            self.setFocus()
            self.choose(round(event.ydata), round(event.xdata))

    def choose(self, row: int, column: int) -> None:
        if self.matrix is not None and 0 <= row < self.matrix.size and 0 <= column < self.matrix.size:
            self.cell = (row, column)
            self.draw()
            self.chosen.emit(row, column)

    def keyPressEvent(self, event: Any) -> None:
        if self.matrix is None or event.key() not in (*STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        row, column = self.cell or (0, 0)
        if event.key() in STEPS:
            down, right = STEPS[event.key()]
            self.cell = (min(max(row + down, 0), self.matrix.size - 1), min(max(column + right, 0), self.matrix.size - 1))
            self.draw()
        else:
            self.choose(row, column)
