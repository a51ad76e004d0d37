"""Photos, a window, processes and the layer panel, as the plugin's tests need them."""

import json
import os
import time
from pathlib import Path

import pytest
from landquilt.backend.shared.card import ISPRS, Band, Card
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "bin" / "python"  # the real backend's
CARD = Card("tiny", "resnet18-spp-steps", ISPRS, tuple(Band(name, 120.0, 60.0) for name in ("red", "green", "blue")), 0.2)
PATIENCE = 90  # seconds for what takes less than one on a machine with nothing else to do
AT_ONCE = 10  # seconds for what a busy machine does at once; what is cancelled in the tests would take a minute
X, Y, PIXEL = 600_000.0, 5_100_000.0, 0.2  # the north-west corner of the photo, in EPSG:25832; metres


def write_photo(path, height=48, width=64, epsg=25832, bands=3):
    """A small GeoTIFF with a gradient."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_Byte)
    raster.SetGeoTransform((X, PIXEL, 0, Y, 0, -PIXEL))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        raster.SetProjection(system.ExportToWkt())
    for band in range(bands):
        line = bytes((x * 3 + 20 * band) % 256 for x in range(width))
        raster.GetRasterBand(band + 1).WriteRaster(0, 0, width, height, line * height)
    return str(path)


def write_wide(path, length):
    """An orthophoto whose three bands of 8 bits take no room themselves."""
    band = "<VRTRasterBand dataType='Byte' band='{}'/>"
    text = f"<VRTDataset rasterXSize='{length}' rasterYSize='{length}'><SRS>EPSG:25832</SRS>"
    text += f"<GeoTransform>{X}, {PIXEL}, 0, {Y}, 0, -{PIXEL}</GeoTransform>" + "".join(map(band.format, (1, 2, 3))) + "</VRTDataset>"
    if str(path).startswith("/vsimem/"):
        gdal.FileFromMemBuffer(path, text.encode())
    else:
        path.write_text(text)
    return str(path)


class Interface(QObject):
    """The part of QGIS's interface that the plugin touches, on a real window with a real map."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 - the name is QGIS's

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.menus, self.factories, self.active = {}, [], None
        self.help = QMenu("Plugins")

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer
        self.currentLayerChanged.emit(layer)
        return True

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()  # as QGIS does

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def pluginHelpMenu(self):
        return self.help

    def addPluginToRasterMenu(self, name, action):
        self.menus.setdefault(name, QMenu(name)).addAction(action)

    def removePluginRasterMenu(self, name, action):
        self.menus[name].removeAction(action)
        if self.menus[name].isEmpty():
            del self.menus[name]


def wait_until(condition, seconds=PATIENCE):
    """Let Qt go on until something is true."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"Not within {seconds} s.")
        QgsApplication.processEvents()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def is_alive(pid):
    """Whether a process still runs; one that ended and was not yet asked about does not."""
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False


def job_in(record):
    return json.loads(record.read_text())


def named_after(image, *kinds, model="tiny", number=""):
    """The group of a run in the layer panel, as `tree` gives it."""
    return [f"{image} ({model})", [f"{kind} of {image} ({model}){number}" for kind in kinds]]


def tree(group=None):
    """The layer panel as nested lists of names."""
    group = group or QgsProject.instance().layerTreeRoot()
    return [[node.name(), tree(node)] if hasattr(node, "findGroups") else node.name() for node in group.children()]


def offscreen(folder):
    """The environment of another QGIS with a profile of its own."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder), "XDG_RUNTIME_DIR": str(folder)}
