"""Windows that fit the screen: 1920 x 1080 at 150 % leaves 720 pixels of height, and what lies below cannot be clicked.

A window opens at the size it likes best or at what the screen has, its content scrolls, its buttons stay outside of what scrolls.
"""

from __future__ import annotations

from qgis.gui import QgsGui, QgsScrollArea
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget

FRAME = 40  # pixels; the title and the border, which nobody can measure before the window is shown


def open_at(window: QWidget, width: int, height: int) -> None:
    """Let the window open as large as it was left, the first time at this size; never larger than the screen of its parent."""
    room = (window.parentWidget() or window).screen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - FRAME))
    QgsGui.enableAutoGeometryRestore(window)  # keeps to the screen itself


def scrolled(content: QWidget) -> QgsScrollArea:
    """The content as wide as there is room, with a bar where it is higher than that."""
    area = QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
