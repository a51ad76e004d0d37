"""Requests of QGIS end in two threads while the main one lets go of thousands of objects at once. Ends only if nobody waits for ever.

Arguments: the checkout, a folder in which there are no tiles.
"""

import os
import sys

from qgis.core import QgsApplication, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QThread, QTimer

sys.path.insert(0, sys.argv[1])
import tests.conftest  # noqa: F401, I001 - makes the checkout importable as landquilt
from landquilt.plugin.online.reader import Desk

WORLD = 20037508.342789244
LEVEL = 14
STEP = 2 * WORLD / 2**LEVEL  # map units along a side of a tile
ROUNDS, MANY = 30, 3000  # without what this tests the first rounds suffice

application = QgsApplication([], False)
application.initQgis()
layer = QgsRasterLayer(f"type=xyz&url=file://{sys.argv[2]}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={LEVEL}", "tiles", "wms")
assert layer.isValid(), layer.error().summary()


class Reader(QThread):
    """Asks for one tile after another, each with a feedback of its own, as each reader has at its first block."""

    def __init__(self, row):
        super().__init__()
        self.provider, self.row, self.column = layer.dataProvider().clone(), row, 0

    def run(self):
        desk = Desk(None, None, None, [])
        while not is_over:
            x, y = STEP * self.column - WORLD, STEP * self.row - WORLD
            self.provider.block(1, QgsRectangle(x + 0.01, y + 0.01, x + STEP - 0.01, y + STEP - 0.01), 256, 256, desk.join())
            self.column += 1


is_over, readers = False, [Reader(0), Reader(9)]
for reader in readers:
    reader.start()
for _ in range(ROUNDS):
    target, timers = QEventLoop(), [QTimer() for _ in range(MANY)]
    for timer in timers:
        timer.timeout.connect(target.quit)
    del timer
    timers.clear()
is_over = True
for reader in readers:
    reader.wait()
print(*(reader.column for reader in readers), flush=True)
os._exit(0)
