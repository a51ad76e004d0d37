"""How the form's parts are put beside, below and into each other."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

ROOM = None  # among parts: empty, and grows


def group(name: str, title: str, content: QWidget, is_folded: bool = True) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(name)
    box.setAccessibleName(title)
    layout = QVBoxLayout(box)
    layout.addWidget(content)
    box.setCollapsed(is_folded)
    return box


def boxed(title: str, content: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    QVBoxLayout(box).addWidget(content)
    return box


def row_of(*parts: Any, into: QWidget | None = None, has_margin: bool = False) -> QHBoxLayout:
    """Widgets and layouts beside each other. A pair: with its stretch. `into`: what they fill; `has_margin`: around them."""
    return filled(QHBoxLayout(into), parts, has_margin)


def column_of(*parts: Any, into: QWidget | None = None, has_margin: bool = False) -> QVBoxLayout:
    """The same below each other."""
    return filled(QVBoxLayout(into), parts, has_margin)


def filled(layout: Any, parts: tuple[Any, ...], has_margin: bool) -> Any:
    if not has_margin:
        layout.setContentsMargins(0, 0, 0, 0)
    for item in parts:
        part, stretch = item if isinstance(item, tuple) else (item, 0)
        if part is ROOM:
            layout.addStretch(stretch)
        elif isinstance(part, QLayout):
            layout.addLayout(part, stretch)
        else:
            layout.addWidget(part, stretch)
    return layout


def beside(*widgets: QWidget) -> QWidget:
    """In a row without margins; the first one grows."""
    box = QWidget()
    row_of((widgets[0], 1), *widgets[1:], into=box)
    return box


def align(labels: list[QLabel]) -> None:
    """Fields of two forms, one below the other, begin at the same place."""
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def stack(*widgets: QWidget) -> QWidget:
    """One below the other, without margins."""
    box = QWidget()
    column_of(*widgets, into=box).setSpacing(2)
    return box
