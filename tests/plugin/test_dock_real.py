"""From the dock with the real backend: its Python, a real network (untrained), real files."""

import re
import time

import pytest
from landquilt.plugin.segment.form import Form
from landquilt.tests.plugin.dock_stage import Probe, click, run_to_the_end, states, widget
from landquilt.tests.plugin.servers import serving, write_photo_on_tiles
from landquilt.tests.plugin.stage import AT_ONCE, PYTHON, X, Y, named_after, tree, wait_until, write_photo, write_wide
from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer

pytestmark = pytest.mark.slow
PATIENCE = 120  # seconds


@pytest.fixture()
def village(dock, real, settings):
    """The virtual orthophoto, chosen in the dock with the untrained model."""
    settings(python=str(PYTHON))
    QgsProject.instance().clear()
    layer = QgsRasterLayer(str(real[0]), "scene")
    QgsProject.instance().addMapLayer(layer)
    dock.form.show_form(Form(image=layer.id(), model=str(real[1]), tile=128, overlap=32))
    return layer


def test_a_real_run_arrives_and_qgis_never_waits_a_tenth_of_a_second_for_it(dock, village, capsys):
    probe = Probe()
    click(dock, "Run")
    wait_until(lambda: all(run.is_over for run in dock.queue.runs), PATIENCE)
    longest = probe.worst()
    assert states(dock) == ["done"] and tree()[0] == named_after("scene", "Land-cover polygons", "Land-cover classes")
    with capsys.disabled():
        print(f"\nThe longest of {probe.turns} turns of the event loop during a run took {probe}.")
    assert longest < 0.1


def test_a_real_run_is_cancelled_on_the_way_and_leaves_no_file(dock, village, tmp_path):
    wide = QgsRasterLayer(write_wide(tmp_path / "wide.vrt", 12_000), "wide")  # minutes of work
    QgsProject.instance().addMapLayer(wide)
    dock.form.edit(image=wide.id())
    for name, file in (("polygons", "map.gpkg"), ("classes", "map.tif")):
        dock.form.outputs.fields[name].setValue(str(tmp_path / file))
    before = set(tmp_path.iterdir())
    click(dock, "Run")
    wait_until(lambda: "Model tiny" in widget(dock, "Log").toPlainText(), PATIENCE)
    start = time.monotonic()
    click(dock, "Cancel")
    run_to_the_end(dock)
    assert time.monotonic() - start < AT_ONCE and states(dock) == ["cancelled"]
    assert set(tmp_path.iterdir()) == before and QgsApplication.taskManager().countActiveTasks() == 0


def test_the_way_out_that_the_panel_names_for_a_coarse_image_is_one(dock, village, interface, tmp_path):
    photo = gdal.Open(write_photo(tmp_path / "coarse.tif"), gdal.GA_Update)
    photo.SetGeoTransform((X, 10, 0, Y, 0, -10))
    photo = None
    layer = QgsRasterLayer(str(tmp_path / "coarse.tif"), "coarse")
    QgsProject.instance().addMapLayer(layer)
    dock.form.choose_image(layer)
    noted = widget(dock, "ImageNotice").text()
    click(dock, "Run")
    run_to_the_end(dock)
    refused = widget(dock, "RunNotice").text()
    assert states(dock) == ["failed"] and "too coarse to be computed at 15 cm" in noted and "too coarse to be computed at 0.15 m" in refused
    [centimetres], [metres] = re.findall(r"of (\d+) cm or more", noted), re.findall(r"size of ([\d.]+) m or more", refused)
    assert float(centimetres) / 100 == float(metres)
    widget(dock, "_pixel_size").setValue(float(metres))
    assert not widget(dock, "RunNotice").text()
    click(dock, "Run")
    wait_until(lambda: all(run.is_over for run in dock.queue.runs), PATIENCE)
    assert states(dock)[-1] == "done", dock.queue.runs[-1].sentence


def test_the_map_of_an_image_without_a_place_is_drawn_without_an_error(dock, village, tmp_path):
    scan = QgsRasterLayer(write_photo(tmp_path / "scan.tif", epsg=0), "scan")
    QgsProject.instance().addMapLayer(scan)
    dock.form.choose_image(scan)
    said = []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(lambda text, *_: said.append(text))
    dock.form.outputs.fields["footprints"].setValue("TEMPORARY_OUTPUT")
    click(dock, "Run")
    run_to_the_end(dock)
    layers = dock.queue.runs[0].layers
    assert states(dock) == ["done"] and {"polygons", "footprints", "output"} == set(layers)
    assert not any(layer.crs().isValid() for layer in layers.values()) and not [text for text in said if "transform" in text]


def test_tiles_of_a_file_give_the_map_of_the_file(dock, village, interface, tmp_path):
    path = write_photo_on_tiles(tmp_path / "photo.tif", 2, 2)
    file = QgsRasterLayer(path, "file")
    with serving(path) as server:
        tiles = QgsRasterLayer(server.xyz(), "tiles", "wms")
        QgsProject.instance().addMapLayers([file, tiles])
        interface.canvas.setDestinationCrs(file.crs())
        interface.canvas.setExtent(file.extent())
        maps = [classified(dock, layer, file.extent(), tmp_path / f"{layer.name()}.tif") for layer in (file, tiles)]
    assert dock.form.parameters()["BANDS"] == [1, 2, 3] and widget(dock, "Band1").count() == 3
    same = sum(a == b for a, b in zip(*maps)) / len(maps[0])
    assert len(set(maps[0])) > 1 and len(maps[0]) == len(maps[1]) and same > 0.97


def classified(dock, layer, extent, path):
    """The classes of a layer's rectangle, by the panel."""
    dock.form.choose_image(layer)
    box = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    dock.form.edit(area="rectangle", rectangle=box, rectangle_crs="EPSG:3857", pixel_size=0.2)
    dock.form.outputs.fields["classes"].setValue(str(path))
    click(dock, "Run")
    wait_until(lambda: all(run.is_over for run in dock.queue.runs), PATIENCE)
    assert states(dock)[-1] == "done", dock.queue.runs[-1].sentence
    raster = gdal.Open(str(path))
    return raster.GetRasterBand(1).ReadRaster()
