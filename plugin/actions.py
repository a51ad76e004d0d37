"""Buttons and menu entries that the plugin adds to QGIS."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtGui import QIcon

from .worker import ROOT


def icon(name: str) -> QIcon:
    """One of the plugin's own."""
    return QIcon(str(ROOT / "resources" / "icons" / f"{name}.svg"))


def add_action(bar: Any, name: str, picture: QIcon, text: str, tip: str, slot: Callable[[], object] | None = None) -> Any:
    """To a toolbar, or to a menu, which then owns it. `name`: by which tests and scripts find it; `tip`: what it does, in a sentence."""
    action = bar.addAction(picture, text)  # QAction itself lives in another module on Qt 6
    action.setObjectName(name)
    action.setWhatsThis(tip)
    action.setStatusTip(tip)
    if slot is not None:
        action.triggered.connect(lambda: slot())
    return action
