"""How the form's parts are put beside, below and into each other."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


def group(name: str, title: str, content: QWidget, is_folded: bool = True) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(name)
    box.setAccessibleName(title)
    layout = QVBoxLayout(box)
    layout.addWidget(content)
    box.setCollapsed(is_folded)
    return box


def beside(*widgets: QWidget) -> QWidget:
    """In a row without margins; the first one grows."""
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    for index, widget in enumerate(widgets):
        layout.addWidget(widget, 0 if index else 1)
    return box


def align(labels: list[QLabel]) -> None:
    """Fields of two forms, one below the other, begin at the same place."""
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def stack(*widgets: QWidget) -> QWidget:
    """One below the other, without margins."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for widget in widgets:
        layout.addWidget(widget)
    return box
