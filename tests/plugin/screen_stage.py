"""Small screens, as the tests of dialogs need them: a window is made that small, and what is not seen in it is told."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox

SCREENS = [(1280, 680), (1024, 600)]  # logical pixels: 1920 x 1080 at 150 % without the task bar; a small laptop


def faults(window):
    """What of a visible window does not fit the small screens: sentences, none where all is well."""
    found = []
    for width, height in SCREENS:
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        if least.width() > width or least.height() > height:
            found.append(f"asks for {least.width()} x {least.height()} where there are {width} x {height}")
        window.resize(width, height)
        for _ in range(10):
            QgsApplication.processEvents()
        found += [f"{text} is not inside {width} x {height}" for text in unseen(window)]
    return found


def unseen(window):
    """Buttons that no scrolling brings into the window, and what is cut at the side of a scroll area that has no bar there."""
    for button in window.findChildren((QAbstractButton, QComboBox)):
        area = scrolling(button, window)
        if not button.isVisible() or (area is not None and not is_cut_aside(button, area)):
            continue
        place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
        if area is not None or not window.rect().contains(place):
            yield f"{button.objectName() or type(button).__name__} {place.getRect()}"


def scrolling(widget, window):
    """The scroll area that the widget lies in."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def is_cut_aside(widget, area):
    left = widget.mapTo(area, widget.rect().topLeft()).x()
    is_fixed = area.horizontalScrollBar().maximum() == 0
    return is_fixed and (left < 0 or left + widget.width() > area.viewport().width() + area.viewport().x())
