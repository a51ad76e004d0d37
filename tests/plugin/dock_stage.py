"""The dock as its tests need it: opened by the toolbar's button, its widgets found by their names, used by mouse and keys."""

from landquilt.tests.plugin.stage import wait_until
from qgis.PyQt.QtCore import Qt
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
