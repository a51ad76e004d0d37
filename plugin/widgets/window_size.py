"""Windows that fit the screen: 1920 x 1080 at 150 % leaves 720 pixels of height, and what lies below cannot be clicked.

A window opens at the size it likes best or at what the screen has, its content scrolls, its buttons stay outside of what scrolls.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.gui import QgsGui, QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

LAID_OUT = 50  # milliseconds
TITLE, EDGE = 40, 8  # pixels of the frame, about: it cannot be measured before the window is shown


class Fit(QObject):
    """Brings a window back into the screen whenever it is shown: the size that QGIS remembers may be that of another screen."""

    def eventFilter(self, window: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not window.isMaximized() and not window.isFullScreen():
            room = room_for(window)
            if window.testAttribute(Qt.WidgetAttribute.WA_Moved):
                bring_into(window, room)
            else:  # Qt puts it over its parent in a moment
                window.resize(window.size().boundedTo(room.size()))
        return False


def open_at(window: QWidget, width: int, height: int) -> None:
    """Let the window open as it was left, the first time at this size; never larger than the screen."""
    window.resize(QSize(width, height).boundedTo(room_for(window).size()))
    window.installEventFilter(Fit(window))
    QgsGui.enableAutoGeometryRestore(window)  # after ours: Qt calls the filter first that came last


def room_for(window: QWidget) -> QRect:
    """What the screen of the window, or of its parent, has for it inside its frame."""
    place = window if window.isVisible() else window.parentWidget() or window
    return place.screen().availableGeometry().adjusted(EDGE, TITLE, -EDGE, -EDGE)


def bring_into(window: QWidget, room: QRect) -> None:
    if not room.contains(window.geometry()):
        size = window.size().boundedTo(room.size())
        left = max(room.left(), min(window.geometry().left(), room.right() + 1 - size.width()))
        top = max(room.top(), min(window.geometry().top(), room.bottom() + 1 - size.height()))
        window.setGeometry(QRect(QPoint(left, top), size))


def show_all_of(widget: QWidget) -> None:
    """Scroll until all of it is seen, as soon as it has its new size: sentences that wrap take Qt several rounds."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        timer = QTimer(widget, singleShot=True, interval=LAID_OUT)  # goes with the widget
        timer.timeout.connect(partial(area.ensureWidgetVisible, widget, 0, 0))
        timer.timeout.connect(timer.deleteLater)
        timer.start()


class UncutArea(QgsScrollArea):
    """Never narrower than what is in it: nothing brings to light what is cut at the side."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self.widget() is None:
            return least
        return least.expandedTo(QSize(self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))


def scrolled(content: QWidget, is_never_cut: bool = False) -> QgsScrollArea:
    """The content as wide as there is room, with a bar where it is higher than that; never cut aside, if so wanted."""
    area = UncutArea() if is_never_cut else QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
