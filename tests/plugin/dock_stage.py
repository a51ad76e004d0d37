"""The dock as its tests need it: opened by the toolbar's button, its widgets found by their names, used by mouse and keys."""

import time
from pathlib import Path

from landquilt.tests.plugin.stage import wait_until
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget


def widget(contents, name):
    found = contents.findChild(QWidget, f"LandQuilt{name}")
    assert found is not None, name
    return found


def click(contents, name):
    target = widget(contents, name)
    assert target.isEnabled() and target.isVisible(), f"{name} cannot be clicked"
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)


def states(contents):
    return [run.state.value for run in contents.queue.runs]


def run_to_the_end(contents):
    wait_until(lambda: contents.queue.runs and all(run.is_over for run in contents.queue.runs))


class Probe:
    """How long QGIS's event loop was kept from turning: the longest time between two ticks, less what the machine gave to others."""

    def __init__(self):
        self.gaps, self.last = [], self.now()
        self.timer = QTimer(interval=5)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def now(self):
        """Seconds by the clock, without those in which this thread could have run but had to wait for a processor."""
        waited = Path("/proc/thread-self/schedstat").read_text().split()[1]
        return time.monotonic() - int(waited) / 1e9

    def tick(self):
        now = self.now()
        self.gaps.append(now - self.last)
        self.last = now

    def longest(self):
        """Seconds. Ends the measurement."""
        self.timer.stop()
        return max(self.gaps)
