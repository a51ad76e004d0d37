"""Processing's own dialogs for our algorithms, opened by buttons and menus.

QGIS's window owns only the C++ half of a dialog: without a reference to its Python half that half is gone at once, and "Run" with it.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt import sip


class AlgorithmDialogs:
    """Any number may be open, as from the toolbox. They are kept until they are closed."""

    def __init__(self) -> None:
        self.kept: list[Any] = []

    def open(self, name: str, values: dict[str, Any]) -> None:
        """The dialog of landquilt:`name`, filled with `values`, beside QGIS's window and not in its way."""
        import processing  # here: it is there only once QGIS has loaded its plugins

        dialog = processing.createAlgorithmDialog(f"landquilt:{name}", values)
        self.kept = [*self.open_ones(), dialog]
        dialog.show()

    def open_ones(self) -> list[Any]:
        return [dialog for dialog in self.kept if not sip.isdeleted(dialog) and dialog.isVisible()]

    def close(self) -> None:
        """The provider goes, and its algorithms with it."""
        for dialog in self.open_ones():
            dialog.close()
        self.kept = []
