"""One door for every visible string: pylupdate finds the literals, QTranslator finds them under one context."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("LandQuilt", text)
