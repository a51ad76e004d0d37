"""The areas of the classes as a table with a bar in each row, and as one bar of all classes side by side."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QKeySequence, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ..translation import plural, tr
from .areas import ClassArea, area_text, counts_pixels, number_text, share_of, share_text, tab_separated, total_of

NAME, AREA, SHARE = range(3)  # columns
BAR = Qt.ItemDataRole.UserRole  # (length of the bar from 0 to 1, colour); None for the total
SWATCH = 12  # pixels
ROWS = 12  # rows to show before the table scrolls


class AreaModel(QAbstractTableModel):
    """A row per class, and the total, which stays last however the classes are sorted."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows: list[ClassArea] = []
        self.order = (AREA, Qt.SortOrder.DescendingOrder)

    def show_rows(self, rows: list[ClassArea]) -> None:
        self.beginResetModel()
        self.rows = self.ordered(rows)
        self.endResetModel()

    def ordered(self, rows: list[ClassArea]) -> list[ClassArea]:
        column, order = self.order
        is_down = order == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=lambda row: row.name.lower() if column == NAME else row.area, reverse=is_down)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order = (column, order)
        self.show_rows(self.rows)

    def row_of(self, code: int) -> int:
        """-1 where there is no such class."""
        return next((place for place, row in enumerate(self.rows) if row.code == code), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or not self.rows else len(self.rows) + 1

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        is_class = index.row() < len(self.rows)
        return Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if is_class else Qt.ItemFlag.ItemNeverHasChildren)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Class"), tr("Area"), tr("Share"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == AREA else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        total = total_of(self.rows)
        if index.row() >= len(self.rows):
            return self.total_data(index.column(), role, total)
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, area_text(row.area, row.are_pixels), share_text(share_of(row.area, total)))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return swatch(row.color)
        if role == Qt.ItemDataRole.ToolTipRole:
            return details(row)
        if role == BAR and index.column() == SHARE:
            return share_of(row.area, max(item.area for item in self.rows)), QColor(row.color)
        return self.alignment(index.column(), role)

    def total_data(self, column: int, role: int, total: float) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Total"), area_text(total, counts_pixels(self.rows)), "100 %" if total else share_text(0.0))[column]
        if role == Qt.ItemDataRole.FontRole and column == NAME:  # bold numbers take room from the names above
            font = QFont(QApplication.font("QTableView"))
            font.setBold(True)
            return font
        return self.alignment(column, role)

    def alignment(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and column == AREA:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def details(row: ClassArea) -> str:
    """What the table has no room for."""
    lines = [row.name, area_text(row.area, True) if row.are_pixels else tr("{} m²").format(number_text(row.area, 2))]
    if row.count is not None:
        lines.append(plural(row.count, tr("{} polygon"), tr("{} polygons")))
    if row.confidence is not None:
        lines.append(tr("{} % mean confidence").format(number_text(row.confidence, 1)))
    return "\n".join(lines)


def swatch(color: str) -> QIcon:
    """A square of the class's colour, with an edge that shows it on any ground."""
    pixmap = QPixmap(SWATCH, SWATCH)
    pixmap.fill(QColor(color))
    painter = QPainter(pixmap)
    painter.setPen(edge_color(QApplication.palette()))
    painter.drawRect(0, 0, SWATCH - 1, SWATCH - 1)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted
    return icon


def edge_color(palette: QPalette) -> QColor:
    """Between ground and text: white is seen on white, and black on black."""
    text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    return QColor(*((a + b) // 2 for a, b in zip(text.getRgb()[:3], base.getRgb()[:3])))


class ShareDelegate(QStyledItemDelegate):
    """A bar as long as the class's share of the largest, and the share in words behind it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        bar = index.data(BAR)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        room = cell.rect.adjusted(4, 0, -4, 0)
        width = cell.fontMetrics.horizontalAdvance(share_text(1.0)) + 4
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(role))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if bar is not None and bar[0] > 0 and room.width() > width + 8:
            length, color = bar
            height = max(6, room.height() - 10)
            top = room.top() + (room.height() - height) // 2
            painter.setPen(edge_color(cell.palette))
            painter.setBrush(color)
            painter.drawRect(QRect(room.left(), top, max(2, round(length * (room.width() - width - 6))), height - 1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 24, size.height())


class AreaTable(QTableView):
    """`chosen` is emitted with a class's code when its row is clicked, or Enter is pressed on it."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltAreas")
        self.setAccessibleName(tr("Areas of the classes"))
        self.setModel(AreaModel(self))
        self.setItemDelegateForColumn(SHARE, ShareDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to the next widget
        self.setShowGrid(False)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicator(AREA, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(self.choose)

    def show_rows(self, rows: list[ClassArea]) -> None:
        self.model().show_rows(rows)
        self.share_width()

    def share_width(self) -> None:
        """Numbers whole, the bars what names leave them: they vanish before a name takes a second line."""
        room, model, letters = self.viewport().width(), self.model(), self.fontMetrics()
        heads = [letters.horizontalAdvance(model.headerData(column, Qt.Orientation.Horizontal)) + 12 for column in (AREA, SHARE)]
        area = max(self.sizeHintForColumn(AREA), heads[0] + SWATCH)  # the arrow of the order
        shares = [letters.horizontalAdvance(model.index(row, SHARE).data()) + 8 for row in range(model.rowCount())]
        share = max([*shares, heads[1], room - area - self.sizeHintForColumn(NAME)])
        for column, width in ((NAME, room - area - share), (AREA, area), (SHARE, share)):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        height = sum(self.rowHeight(row) for row in range(min(self.model().rowCount(), ROWS)))
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_width()

    def choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model().rows):
            self.chosen.emit(self.model().rows[index.row()].code)

    def keyPressEvent(self, event: Any) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(tab_separated(self.model().rows))
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):  # Enter
            self.choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ShareBar(QWidget):
    """All classes side by side, as wide as their shares. `chosen` is emitted with the code of the one that is clicked."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltShares")
        self.setAccessibleName(tr("Shares of the classes"))
        self.setFixedHeight(18)
        self.rows: list[ClassArea] = []

    def show_rows(self, rows: list[ClassArea]) -> None:
        total = total_of(rows)
        self.rows = [row for row in rows if row.area > 0]
        self.setAccessibleDescription(", ".join(f"{row.name} {share_text(share_of(row.area, total))}" for row in self.rows))
        self.update()

    def parts(self) -> list[tuple[QRectF, ClassArea]]:
        total, left, result = total_of(self.rows), 0.5, []
        for row in self.rows:
            width = (self.width() - 1) * share_of(row.area, total)
            result.append((QRectF(left, 0.5, width, self.height() - 1), row))
            left += width
        return result

    def at(self, x: float) -> ClassArea | None:
        return next((row for rect, row in self.parts() if rect.left() <= x <= rect.right()), None)

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setPen(edge_color(self.palette()))
        for rect, row in self.parts():
            painter.setBrush(QColor(row.color))
            painter.drawRect(rect)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            row = self.at(event.pos().x())
            QToolTip.showText(event.globalPos(), details(row) if row else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: Any) -> None:
        row = self.at(event.pos().x())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row.code)
