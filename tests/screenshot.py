"""The README's picture: QGIS with the dock and its result on half of the virtual orthophoto, made by clicks.

python3 tests/screenshot.py OUT.png       starts QGIS with this file as its --code; needs a screen and the plugin enabled
OUT.png is QGIS's window. With --all there are also, beside it: OUT_form.png, OUT_unfolded.png, OUT_running.png, OUT_runs.png and
OUT_compare.png. With --train there are, instead of all these, OUT_train.png, OUT_training.png and OUT_trained.png: the training's form,
a run after its first validation, and its end. With --teach there are instead OUT_before.png, OUT_strokes.png and OUT_after.png: what the
preview knows of swimming pools, three strokes, and what it has learnt of them; and OUT_teach.png, the maps of all three. With --dark
QGIS wears its dark theme. With --refine there is OUT_refine.png instead: a part of the map as it is, refined, and the edges that borders
moved onto. With --match it is OUT_match.png: a box drawn around a car, and what looks like it.
QT_SCALE_FACTOR=2 makes all of it twice as large.
"""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QPushButton, QToolBar
from qgis.utils import iface, plugins

PICTURE = "LANDQUILT_SCREENSHOT"  # where to write; the --code of QGIS takes no arguments
SIDE = 180.0  # metres of the orthophoto to show
WIDTH = 380  # pixels of the dock
GAP, WIDE = 8, 1000  # pixels between maps side by side, and of all of them
PATIENCE = 900  # seconds for the run
STEPS = 60  # of the training that is shown
QUARTER = (677_024.0, 5_155_830.0, 677_126.0, 5_155_897.0)  # of the demo's village, where there are five swimming pools
ROOF = (677_132.0, 5_155_832.0, 677_158.0, 5_155_858.0)  # where roofs have straight edges
STREET = (677_080.0, 5_155_888.0, 677_160.0, 5_155_948.0)  # where many cars stand
CAR = (677_099.5, 5_155_933.5, 677_102.9, 5_155_937.7)  # one of them
POOLS = (  # on three of them, where strokes begin and how far they go
    (677_105.0, 5_155_850.0, 5.0, -1.0),
    (677_051.4, 5_155_866.2, 3.5, -0.3),
    (677_074.2, 5_155_857.1, 3.4, -1.6),
)


def launch(arguments):
    """Start QGIS on the demo's orthophoto, and see that it wrote the picture."""
    picture = Path(next(item for item in arguments if not item.startswith("--"))).resolve()
    ends = {"--train": "_trained", "--teach": "_after", "--refine": "_refine", "--match": "_match"}
    last = next((end for option, end in ends.items() if option in arguments), "")
    wanted = picture.with_name(f"{picture.stem}{last}.png")
    wanted.unlink(missing_ok=True)
    root = Path(__file__).resolve().parents[1]
    program = ["qgis", "--nologo", "--noversioncheck", "--code", str(Path(__file__).resolve())]
    wishes = {
        PICTURE: str(picture),
        "LANDQUILT_ALL": "yes" if "--all" in arguments else "",
        "LANDQUILT_THEME": "Night Mapping" if "--dark" in arguments else "default",
        "LANDQUILT_IMAGE": str(root / "demo" / "ortho.tif"),
        "LANDQUILT_REFINE": "yes" if "--refine" in arguments else "",
        "LANDQUILT_MATCH": "yes" if "--match" in arguments else "",
        "LANDQUILT_TEACH": "yes" if "--teach" in arguments else "",
        "LANDQUILT_TRAIN": str(root / "demo" / "labels.tif") if "--train" in arguments else "",
    }
    subprocess.run(program, env={**os.environ, **wishes}, check=False, timeout=PATIENCE + 300)
    if not wanted.exists():
        sys.exit("QGIS wrote no picture; is the plugin enabled in its profile?")


def main():
    """Inside QGIS."""
    window, picture = iface.mainWindow(), Path(os.environ[PICTURE])
    QgsApplication.setUITheme(os.environ["LANDQUILT_THEME"])
    window.setGeometry(QApplication.primaryScreen().geometry())
    image = QgsRasterLayer(os.environ["LANDQUILT_IMAGE"], "village")
    QgsProject.instance().addMapLayer(image)
    QgsProject.instance().setCrs(image.crs())
    center = image.extent().center()
    view = QgsRectangle(center.x() - SIDE / 2, center.y() - SIDE / 3, center.x() + SIDE / 2, center.y() + SIDE / 3)
    iface.mapCanvas().setExtent(view)
    tidy(window)
    if os.environ["LANDQUILT_TRAIN"]:
        show_training(picture, image)
        return
    if os.environ["LANDQUILT_REFINE"]:
        show_refining(picture, image)
        return
    if os.environ["LANDQUILT_MATCH"]:
        show_matching(window, picture, image)
        return
    dock = open_dock(window)
    wait(2)
    window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
    if os.environ["LANDQUILT_TEACH"]:
        show_teaching(window, dock, picture)
        return
    grab(dock, picture, "form")
    if os.environ["LANDQUILT_ALL"]:
        show_more(dock, picture)
    form, extent = dock.contents.form, image.extent()
    half = (center.x(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    wishes = {"area": "rectangle", "rectangle": half, "rectangle_crs": image.crs().authid(), "confidence": "TEMPORARY_OUTPUT"}
    form.show_form(replace(form.form, **wishes))
    click(dock, "LandQuiltRun")
    wait_until(lambda: "left" in dock.findChild(QLabel, "LandQuiltStatus").text() or dock.contents.queue.runs[0].is_over)
    grab(dock, picture, "running")
    wait_until(lambda: all(run.is_over for run in dock.contents.queue.runs))
    iface.mapCanvas().setExtent(view)
    iface.mapCanvas().refreshAllLayers()
    wait(3)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    wait(1)
    iface.messageBar().clearWidgets()
    wait(0.5)
    window.grab().save(str(picture))
    dock.contents.tabs.setCurrentIndex(1)
    grab(dock, picture, "runs")


def open_dock(window):
    """By a click on the toolbar."""
    bar = window.findChild(QToolBar, "LandQuiltToolBar")
    dock = window.findChild(QDockWidget, "LandQuiltDock")
    if not dock.isVisible():
        bar.widgetForAction(bar.actions()[0]).click()
    wait_until(lambda: dock.contents is not None)
    return dock


def show_more(dock, picture):
    """What is folded away, and the polygons before and after."""
    for box in dock.contents.form.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    wait(1)
    grab(dock.contents.tabs.widget(0).widget(), picture, "unfolded")
    click(dock, "LandQuiltCompare")
    wait_until(lambda: dock.contents.compare and dock.contents.compare.run is None)
    wait(3)
    grab(dock.contents.compare, picture, "compare")
    dock.contents.compare.close()
    for box in dock.contents.form.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(box.objectName() != "LandQuiltOutputGroup")


def show_teaching(window, dock, picture):
    """A class that the network does not know, painted on three of its things, with the mouse on the map."""
    canvas, teach = iface.mapCanvas(), dock.contents.teach
    canvas.setExtent(QgsRectangle(*QUARTER))
    click(dock, "LandQuiltTeachButton")
    shown = dock.contents.preview
    wait_until(lambda: shown.overlay.layer is not None and not canvas.isDrawing())
    shown.opacity.setValue(60)
    dock.contents.tabs.widget(0).ensureWidgetVisible(teach)
    save(window, picture, "before")
    maps = [canvas.grab()]
    click(dock, "LandQuiltTeachAdd")
    teach.palette.name.setText("pool")
    teach.palette.color.setColor(QColor("#ff00ff"))
    click(dock, "LandQuiltTeachConfirm")
    for place in POOLS:
        paint(canvas, *place)
        wait(0.3)
    save(window, picture, "strokes")
    maps.append(canvas.grab())
    wait_until(lambda: "Learnt from 3 strokes" in teach.notice.text())  # not "waits for 3 strokes"
    save(window, picture, "after")
    side_by_side([*maps, canvas.grab()]).save(str(picture.with_name(f"{picture.stem}_teach.png")))
    print(teach.notice.text(), teach.finished.seconds, flush=True)


def show_refining(picture, image):
    """The same part twice, without and with, and where the image has edges."""
    import processing  # only in QGIS

    canvas, folder = iface.mapCanvas(), Path(QgsProcessingUtils.tempFolder())
    extent = QgsRectangle(*ROOF)
    around = QgsReferencedRectangle(extent.buffered(20), image.crs())
    files = {"before": folder / "before.tif", "after": folder / "after.tif", "edges": folder / "edges.tif"}
    asked = {"INPUT": image, "EXTENT": around, "POLYGONS": None}
    processing.run("landquilt:segment", {**asked, "CLASSES": str(files["before"])})
    processing.run("landquilt:segment", {**asked, "REFINE": True, "CLASSES": str(files["after"]), "EDGE_MAP": str(files["edges"])})
    maps = []
    for name, path in files.items():
        layer = QgsRasterLayer(str(path), name)
        layer.setOpacity(1.0 if name == "edges" else 0.5)
        QgsProject.instance().addMapLayer(layer)
        wait(0.5)
        canvas.setExtent(extent)
        wait(1)
        wait_until(lambda: not canvas.isDrawing())
        wait(0.5)
        maps.append(canvas.grab())
        QgsProject.instance().removeMapLayer(layer)
    whole = side_by_side(maps).scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    whole.save(str(picture.with_name(f"{picture.stem}_refine.png")))


def show_matching(window, picture, image):
    """By the toolbar and the mouse."""
    canvas, bar = iface.mapCanvas(), window.findChild(QToolBar, "LandQuiltToolBar")
    iface.setActiveLayer(image)
    next(action for action in bar.actions() if action.objectName() == "LandQuiltFindAlike").trigger()
    panel = window.findChild(QDockWidget, "LandQuiltAlike")
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock is panel)
    window.resizeDocks([panel], [WIDTH], Qt.Orientation.Horizontal)
    wait(1)
    canvas.setExtent(QgsRectangle(*STREET))
    wait(1)
    wait_until(lambda: not canvas.isDrawing())
    paint(canvas, CAR[0], CAR[3], CAR[2] - CAR[0], CAR[1] - CAR[3])
    finder = plugins["landquilt"].finder
    wait_until(lambda: finder.run is not None and finder.run.is_over)
    save(window, picture, "match")


def side_by_side(maps):
    """The middle of each, as high as wide, with a gap between."""
    side = min(min(each.width(), each.height()) for each in maps)
    whole = QPixmap(len(maps) * (side + GAP) - GAP, side)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    for place, each in enumerate(maps):
        painter.drawPixmap(place * (side + GAP), 0, each.copy((each.width() - side) // 2, (each.height() - side) // 2, side, side))
    painter.end()
    return whole


def paint(canvas, x, y, dx, dy):
    """A stroke from a place in map units to one beside it."""
    points = [canvas.getCoordinateTransform().transform(*place) for place in ((x, y), (x + dx, y + dy))]
    first, last = (QPoint(round(point.x()), round(point.y())) for point in points)
    view, left, none = canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, first)
    place, whole = QPointF(last), QPointF(view.mapToGlobal(last))
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, place, whole, Qt.MouseButton.NoButton, left, none))
    QTest.mouseRelease(view, left, none, last)


def save(window, picture, what):
    iface.messageBar().clearWidgets()
    wait(1)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    wait(0.5)
    window.grab().save(str(picture.with_name(f"{picture.stem}_{what}.png")))


def show_training(picture, image):
    """The form with a scene and its labels, and a short training; its model is deleted again."""
    os.environ["LANDQUILT_ALL"] = "yes"
    labels = QgsRasterLayer(os.environ["LANDQUILT_TRAIN"], "village labels")
    QgsProject.instance().addMapLayer(labels)
    plugins["landquilt"].train.trigger()
    dialog = plugins["landquilt"].training
    form, row = dialog.form, dialog.form.pairs.rows[0]
    row.image.choose(image)
    row.labels.choose(labels)
    form.edit(trained="last", duration="steps", steps=STEPS, name="village", advanced={"window": 256, "validate_every": STEPS // 6})
    wait_until(lambda: form.answer is not None and not form.problem())
    grab(dialog, picture, "train")
    click(dialog, "LandQuiltTrainStart")
    wait_until(lambda: dialog.run.is_over or ((dialog.run.folder / "history.jsonl").exists() and "left" in dialog.run.text))
    wait(2)
    grab(dialog, picture, "training")
    wait_until(lambda: dialog.run.is_over)
    wait(2)
    grab(dialog, picture, "trained")
    shutil.rmtree(dialog.run.folder, ignore_errors=True)


def tidy(window):
    """Show what matters: the layer panel, the map and the dock."""
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "LandQuiltDock"))
    iface.messageBar().clearWidgets()


def click(dock, name):
    dock.findChild(QPushButton, name).click()


def grab(widget, picture, what):
    wait(0.5)
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
