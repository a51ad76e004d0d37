"""Given to a QGIS of its own as --code: starts a run from the dock and quits while it goes on. Told by the environment how.

QUIT_BY  menu   as a user does: QGIS asks about the task, is told to cancel it, and is asked to quit again
         force  the application's loop just ends, as when the desktop's session does
"""

import os
import sys

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QProgressBar, QPushButton, QToolBar
from qgis.utils import iface

HALF = 42
timer = QTimer(interval=200)


def step():
    window = iface.mainWindow()
    dock = window.findChild(QDockWidget, "LandQuiltDock")
    if timer.property("state") == "quitting":
        answer()
    elif dock is None or not dock.isVisible():
        QgsProject.instance().addMapLayer(QgsRasterLayer(os.environ["QUIT_IMAGE"], "village"))
        bar = window.findChild(QToolBar, "LandQuiltToolBar")
        bar.widgetForAction(bar.actions()[0]).click()
    elif dock.contents is not None and not dock.contents.queue.runs:
        for name, path in (("classes", "map.tif"), ("polygons", "map.gpkg")):
            dock.contents.form.outputs.fields[name].setValue(os.path.join(os.environ["QUIT_FOLDER"], path))
        dock.findChild(QPushButton, "LandQuiltRun").click()
    elif dock.contents is not None and dock.findChild(QProgressBar, "LandQuiltProgress").value() == HALF:
        print("half", file=sys.stderr, flush=True)
        QgsProject.instance().setDirty(False)
        timer.setProperty("state", "quitting")
        QTimer.singleShot(0, leave)  # this timer does not tick while what it called waits for an answer


def leave():
    if os.environ["QUIT_BY"] == "force":
        QApplication.instance().quit()
    else:
        iface.actionExit().trigger()


def answer():
    """Say yes to what is asked, then ask to quit again once the task has ended."""
    box = next((item for item in QApplication.topLevelWidgets() if isinstance(item, QMessageBox) and item.isVisible()), None)
    if box is not None:
        print("asked:", box.text().split("\n")[0], file=sys.stderr, flush=True)
        box.button(QMessageBox.StandardButton.Yes).click()
    elif not QgsApplication.taskManager().countActiveTasks():
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, leave)  # this timer does not tick while what it called waits for an answer


timer.timeout.connect(step)
timer.start()
