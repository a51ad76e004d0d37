"""What a server says to requests for tiles where QGIS fetches them in a thread of its own: in 3.40 all of them, in 3.22 none.

Those answers reach only the network access manager of the main thread, in that thread and a moment later. A reader whose block has
gaps waits for that moment, and knows its tile among those of others by the address.

reader's thread   block with gaps -> Fence asks .............. passed -> failures
main thread                 ... answer, answer, Fence's turn ...^
"""

from __future__ import annotations

from math import log2
from threading import Event
from typing import Any, Callable

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QUrl, pyqtSignal, pyqtSlot

from .answers import Answers, let_go
from .plan import FetchPlan, GridBlock
from .source import Source

PATIENCE = 5.0  # seconds for a main thread that is busy
BEAT = 0.05  # seconds between two looks whether to stop


class TileAnswers(Answers):
    """Answers as they come: in this thread, or else in the main one."""

    def __init__(self, main: QgsNetworkAccessManager, is_stopped: Callable[[], bool]):
        super().__init__(True, is_stopped)
        self.main, self.is_direct = main, False
        self.fence = Fence()
        self.far = main.finished.connect(self.hear_from_afar, Qt.ConnectionType.DirectConnection)

    def close(self) -> None:
        let_go(self.main.finished, self.far)
        self.fence.end()
        super().close()

    def hear(self, reply: Any) -> None:
        self.is_direct = True
        super().hear(reply)

    def hear_from_afar(self, reply: Any) -> None:
        if not self.is_direct and self.address in ("", reply.request().url().toString()):
            super().hear(reply)

    def catch_up(self) -> None:
        """Wait until what was said so far is heard."""
        if not self.is_direct:
            self.fence.wait(self.is_stopped)


class Fence(QObject):
    """Lives in the main thread; its turn comes after all that waits there already."""

    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self.pass_by, Qt.ConnectionType.QueuedConnection)

    def wait(self, is_stopped: Callable[[], bool]) -> None:
        passed = Event()
        self.asked.emit(passed)
        for _ in range(int(PATIENCE / BEAT)):
            if passed.wait(BEAT) or is_stopped():
                return

    @pyqtSlot(object)
    def pass_by(self, passed: Event) -> None:
        passed.set()

    def end(self) -> None:
        sip.transferto(self, None)  # the main thread deletes it, not whoever forgets it last
        self.deleteLater()


def address_of(source: Source, plan: FetchPlan, place: GridBlock) -> str:
    """Of the one tile that a block is; empty where it is not exactly one."""
    if not source.tile or not source.address:
        return ""
    zoom = round(log2(-2 * source.corner[0] / (plan.size[0] * source.tile)))
    column, row = place.x // source.tile, place.y // source.tile
    bits = [(column >> bit & 1) + 2 * (row >> bit & 1) for bit in reversed(range(zoom))]
    values = {"x": column, "y": row, "-y": 2**zoom - 1 - row, "z": zoom, "q": "".join(map(str, bits))}
    address = source.address
    for name, value in values.items():
        address = address.replace(f"{{{name}}}", str(value))
    return str(QUrl(address).toString())
