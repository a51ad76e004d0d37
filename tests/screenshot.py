"""The README's picture: QGIS with the plugin and its result on half of the virtual orthophoto, made by the toolbar's button.

python3 tests/screenshot.py OUT.png       starts QGIS with this file as its --code; needs a screen and the plugin enabled
OUT.png is QGIS's window. With --all, OUT_dialog.png and OUT_log.png are the dialog before and after the run.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton, QToolBar
from qgis.utils import iface

PICTURE = "LANDQUILT_SCREENSHOT"  # where to write; the --code of QGIS takes no arguments
SIDE = 180.0  # metres of the orthophoto to show
PATIENCE = 900  # seconds for the run


def launch(arguments):
    """Start QGIS on the demo's orthophoto, and see that it wrote the picture."""
    picture = Path(next(item for item in arguments if item != "--all")).resolve()
    picture.unlink(missing_ok=True)
    root = Path(__file__).resolve().parents[1]
    program = ["qgis", "--nologo", "--noversioncheck", "--code", str(Path(__file__).resolve())]
    wishes = {
        PICTURE: str(picture),
        "LANDQUILT_ALL": "yes" if "--all" in arguments else "",
        "LANDQUILT_IMAGE": str(root / "demo" / "ortho.tif"),
    }
    subprocess.run(program, env={**os.environ, **wishes}, check=False, timeout=PATIENCE + 300)
    if not picture.exists():
        sys.exit("QGIS wrote no picture; is the plugin enabled in its profile?")


def main():
    """Inside QGIS."""
    window, picture = iface.mainWindow(), Path(os.environ[PICTURE])
    window.setGeometry(QApplication.primaryScreen().geometry())
    image = QgsRasterLayer(os.environ["LANDQUILT_IMAGE"], "village")
    QgsProject.instance().addMapLayer(image)
    QgsProject.instance().setCrs(image.crs())
    center = image.extent().center()
    view = QgsRectangle(center.x() - SIDE / 2, center.y() - SIDE / 4, center.x() + SIDE / 2, center.y() + SIDE / 4)
    right = QgsRectangle(center.x(), view.yMinimum() - SIDE / 4, view.xMaximum() + SIDE / 4, view.yMaximum() + SIDE / 4)
    dialog = open_dialog(window)
    dialog.setParameters({"INPUT": image, "EXTENT": QgsReferencedRectangle(right, image.crs()), "CONFIDENCE": "TEMPORARY_OUTPUT"})
    wait(1)
    grab(dialog, picture, "dialog")
    press(dialog, "Run")
    wait_until(lambda: QgsProject.instance().layerTreeRoot().findGroups())
    wait(2)
    grab(dialog, picture, "log")
    dialog.close()
    tidy(window)
    iface.mapCanvas().setExtent(view)
    iface.mapCanvas().refreshAllLayers()
    wait(3)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    wait(1)
    window.grab().save(str(picture))


def open_dialog(window):
    """By a click on the toolbar."""
    bar = window.findChild(QToolBar, "LandQuiltToolBar")
    bar.widgetForAction(bar.actions()[0]).click()
    return next(item for item in QApplication.topLevelWidgets() if hasattr(item, "algorithm") and item.isVisible())


def tidy(window):
    """Show what matters: the layer panel and the map."""
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    iface.messageBar().clearWidgets()


def press(dialog, text):
    next(item for item in dialog.findChildren(QPushButton) if item.text().replace("&", "") == text).click()


def grab(widget, picture, what):
    if os.environ["LANDQUILT_ALL"]:
        widget.grab().save(str(picture.with_name(f"{picture.stem}_{what}.png")))


def wait(seconds):
    end = time.monotonic() + seconds
    wait_until(lambda: time.monotonic() > end)


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"Not within {PATIENCE} s.")
        QgsApplication.processEvents()
        time.sleep(0.02)


def leave():
    """Quit whatever happens: nobody sits before this QGIS."""
    try:
        main()
    except Exception as error:
        QgsMessageLog.logMessage(repr(error), "screenshot", Qgis.MessageLevel.Critical)
        print(f"screenshot: {error!r}", file=sys.stderr, flush=True)
    finally:
        QgsProject.instance().setDirty(False)
        os._exit(0)


if iface is None:
    launch(sys.argv[1:])
else:
    QTimer.singleShot(2000, leave)
