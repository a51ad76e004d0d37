"""Single keys that press buttons while a panel has the focus, or the map: whoever has clicked there goes on with the keys.

Only as long as the panel is seen: a key on the map must change nothing unseen.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

UNDO = "undo"  # what `find` is asked for where the keys say that


class SingleKeys(QObject):
    def __init__(self, panel: QWidget, canvas: QgsMapCanvas, find: Callable[[str], QAbstractButton | None]):
        """`find`: the button of what a key writes, in capitals, or of UNDO; None where the key is not ours."""
        super().__init__(panel)
        self.panel, self.canvas, self.find = panel, canvas, find
        panel.installEventFilter(self)

    def follow_map(self, is_on: bool) -> None:
        """Whether the map hands its keys on, too."""
        self.canvas.removeEventFilter(self)
        if is_on:
            self.canvas.installEventFilter(self)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        button = self.button_of(event) if event.type() in kinds else None
        if button is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # ours, before QGIS takes it for one of its shortcuts
        elif button.isEnabled():
            button.click()
        return True

    def button_of(self, event: Any) -> QAbstractButton | None:
        if not self.panel.isVisible():
            return None
        keys, text = Qt.KeyboardModifier, event.text().upper()
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.find(UNDO)
        held = event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
        is_sign = held == keys.ControlModifier | keys.AltModifier and not text.isalnum()  # what German keyboards write [ and ] with
        if held and not is_sign:
            return None  # Shift is fine: French keyboards want it for digits
        return self.find(text)
