"""The dock as its tests need it: opened by the toolbar's button, its widgets found by their names, used by mouse and keys."""

import gc
import threading
import time
from contextlib import suppress
from pathlib import Path

from landquilt.tests.plugin.stage import wait_until
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

ORDINARY = 0.01  # seconds for 200,000 squares


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
    """How long QGIS's event loop was kept from turning, by two clocks, on a machine of whatever speed and load.

    The processor's: what this thread computed between two turns. The wall's: the time between them, less what this thread and one other of
    this process (which may have held Python's lock) waited for a processor, as that is the machine's doing. Both are in seconds of a
    machine of ordinary speed: a slower one is given the more time.
    """

    def __init__(self):
        gc.collect()
        gc.freeze()  # what tests before this one left in memory is not to be looked through in the middle of it
        self.turns, self.busiest, self.longest = 0, 0.0, 0.0
        self.last = self.now()
        self.timer = QTimer(interval=5)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def now(self):
        return time.thread_time(), time.monotonic(), waits()

    def tick(self):
        (busy, clock, waited), (busy_now, clock_now, waited_now) = self.last, self.now()
        delays = {thread: seconds - waited.get(thread, 0.0) for thread, seconds in waited_now.items()}
        own = delays.pop(str(threading.get_native_id()), 0.0)
        self.busiest = max(self.busiest, busy_now - busy)
        self.longest = max(self.longest, clock_now - clock - own - max(delays.values(), default=0.0))
        self.turns, self.last = self.turns + 1, self.now()

    def worst(self):
        """Seconds by the clock that shows more; a fifth of the wall's, for disks have their moods too. Ends the measurement."""
        if self.timer.isActive():
            self.timer.stop()
            self.tick()  # a turn that has not ended yet
            times = slowness()
            self.busiest, self.longest = self.busiest / times, self.longest / times
        return max(self.busiest, self.longest / 5)

    def __repr__(self):
        return f"{1000 * self.busiest:.0f} ms of the processor, {1000 * self.longest:.0f} ms by the clock"


def waits():
    """Seconds that each thread of this process has waited for a processor so far; empty where the system does not tell."""
    found = {}
    for stat in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):  # it ended meanwhile
            found[stat.parent.name] = int(stat.read_text().split()[1]) / 1e9
    return found


def slowness():
    """How many times slower than an ordinary machine this one computes just now, at least 1."""
    return max(1.0, min(seconds_of_squares() for _ in range(5)) / ORDINARY)


def seconds_of_squares():
    start = time.thread_time()
    sum(k * k for k in range(200_000))
    return time.thread_time() - start
