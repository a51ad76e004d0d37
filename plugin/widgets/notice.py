"""One sentence that the user should see, with a sign before it; takes no room while there is none."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from .arrangement import row_of

SIGNS = {"warning": "/mIconWarning.svg", "error": "/mIconCritical.svg", "information": "/mIconInfo.svg", "success": "/mIconSuccess.svg"}
SIDE = 16  # pixels


class Notice(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.sign, self.label = QLabel(), QLabel()
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # wraps at any width
        row_of(self.sign, (self.label, 1), into=self)
        self.say("")

    def say(self, sentence: str, kind: str = "warning") -> None:
        """Show the sentence, or nothing where it is empty."""
        icon = QgsApplication.getThemeIcon(SIGNS[kind])
        self.sign.setPixmap(icon.pixmap(SIDE, SIDE))
        self.label.setText(sentence)
        self.label.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return str(self.label.text())
