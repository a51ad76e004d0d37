"""Inside QGIS's Python: _preview_in_qgis.py IMAGE BACKEND_PYTHON DEVICE prints the seconds of each preview as a JSON list."""

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import tests.conftest  # noqa: F401 - makes the checkout the package landquilt

# isort: split
from landquilt.plugin.provider import Provider
from landquilt.plugin.segment.preview_bar import PreviewBar
from landquilt.plugin.settings import Settings, save_settings
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtTest import QTest

WIDTH, HEIGHT, TIMES, PATIENCE = 1000, 700, 8, 120  # pixels; previews; seconds


def main(image, python, device):
    app = QgsApplication([], True)
    app.initQgis()
    provider = Provider()
    app.processingRegistry().addProvider(provider)
    save_settings(Settings(python=python))
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(image, "village"))
    canvas = QgsMapCanvas()
    QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas, canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.setDestinationCrs(layer.crs())
    canvas.show()
    bar = PreviewBar(canvas, lambda: {"INPUT": layer.id(), "DEVICE": device})
    bar.show()
    seen = {}
    bar.session.arrived.connect(lambda *_: seen.setdefault("arrived", time.perf_counter()))
    canvas.mapCanvasRefreshed.connect(lambda: seen.update(drawn=time.perf_counter()))
    seconds = [preview(canvas, layer, bar, seen, place) for place in range(TIMES)]
    bar.stop()
    print(json.dumps(seconds), flush=True)
    os._exit(0)  # QGIS 3.22 may crash on its way out, with a map still drawing


def preview(canvas, layer, bar, seen, place):
    """Seconds from the click until the result is drawn, at another place each time."""
    pixel, extent = layer.rasterUnitsPerPixelX(), layer.extent()
    x, y = extent.xMinimum() + 40 * place * pixel, extent.yMaximum() - 30 * place * pixel
    canvas.setExtent(QgsRectangle(x, y - HEIGHT * pixel, x + WIDTH * pixel, y))
    QTest.qWait(800)
    seen.clear()
    start = time.perf_counter()
    bar.button.click()
    while "arrived" not in seen or seen.get("drawn", 0) < seen["arrived"]:
        if time.perf_counter() - start > PATIENCE:
            sys.exit(f"No preview within {PATIENCE} s: {bar.status.text()}")
        QTest.qWait(5)
    return seen["drawn"] - start


if __name__ == "__main__":
    main(*sys.argv[1:])
