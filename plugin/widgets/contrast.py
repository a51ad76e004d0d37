"""What is drawn by hand is to be read on what is there: themes paint windows by style sheets, and a palette knows nothing of those."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

LEAST = 4.5  # contrast of text, by WCAG 2.1, 1.4.3
LIGHT, DARK = "#e6e6e6", "#202020"


def ground_of(widget: QWidget) -> QColor:
    """The background of a widget's window as it is seen, in its corner. Not to be asked for while something is painted."""
    if widget.isWindow():  # in its corner is what is to be drawn
        return widget.palette().color(QPalette.ColorRole.Window)
    return QColor(widget.window().grab(QRect(1, 1, 1, 1)).toImage().pixel(0, 0))


def ink_on(ground: QColor, widget: QWidget) -> QColor:
    """The colour of a widget's text, or another where that could not be read."""
    ink = widget.palette().color(QPalette.ColorRole.WindowText)
    if contrast(ink, ground) >= LEAST:
        return ink
    return max((QColor(LIGHT), QColor(DARK)), key=lambda color: contrast(color, ground))


def contrast(one: QColor, other: QColor) -> float:
    """1 to 21, by WCAG 2.1."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
