"""“Write into the map” in the review, with the real backend: the new raster, where it lies, and what is said of it."""

import json

import pytest
from landquilt.backend.shared.card import ISPRS, card_to_json
from landquilt.backend.shared.style import polygon_qml, raster_qml
from landquilt.plugin.segment.maps import maps_in
from landquilt.plugin.segment.results_view import ResultsView
from landquilt.plugin.widgets.window_size import scrolled
from landquilt.tests.plugin.stage import CARD, PYTHON, X, Y, wait_until
from landquilt.tests.plugin.test_results import Screen, add, write_polygons
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

BUILDING, LOW, TREE, CAR, CLUTTER = 2, 3, 4, 5, 6
SIX = [BUILDING, TREE, CAR, TREE, LOW, BUILDING]  # squares of 10 m, or 50 pixels, from west to east
PIXELS = 50 * 50
PATIENCE = 90  # seconds


def write_map(path):
    """The class raster of the six squares, and a column of no data."""
    line = b"".join(bytes([code]) * 50 for code in SIX) + b"\0" * 50
    raster = gdal.GetDriverByName("GTiff").Create(str(path), len(line), 50, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((X, 0.2, 0, Y, 0, -0.2))
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    raster.SetProjection(system.ExportToWkt())
    raster.SetMetadataItem("LANDQUILT_CARD", json.dumps(card_to_json(CARD)))
    raster.GetRasterBand(1).SetNoDataValue(0)
    raster.GetRasterBand(1).WriteRaster(0, 0, len(line), 50, line * 50)
    return str(path)


def squares(path):
    """What the raster at a path shows of each square; None where that is not one class all over."""
    raster = gdal.Open(str(path))
    found = [raster.GetRasterBand(1).ReadRaster(50 * k, 0, 50, 50) for k in range(len(SIX) + 1)]
    return [data[0] if len(set(data)) == 1 else None for data in found]


@pytest.fixture()
def made(tmp_path, provider, settings):
    """Polygons and raster of a map in a folder."""
    settings(python=str(PYTHON))
    polygons = write_polygons(tmp_path / "map.gpkg", [(code, 100, 50 + k) for k, code in enumerate(SIX)])
    return {
        "polygons": add(QgsVectorLayer(polygons, "Polygons of village", "ogr"), polygon_qml(ISPRS)),
        "output": add(QgsRasterLayer(write_map(tmp_path / "map.tif"), "Classes of village"), raster_qml(ISPRS)),
    }


@pytest.fixture()
def screen(qgis_app, made):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    view = ResultsView(canvas)
    view.resize(300, 800)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    view.show_run(made)
    screen = Screen(view)
    wait_until(lambda: screen.rows())
    screen.open_review()
    yield screen
    view.review.corrections.stop()
    view.clear()
    view.close()
    canvas.close()


def write(screen):
    """Click the button; what is said in the end."""
    screen.click("LandQuiltWriteCorrections")
    notice = screen.view.review.corrections.notice
    wait_until(lambda: screen.view.review.corrections.run is None and notice.text(), PATIENCE)
    return notice.text()


@pytest.mark.slow
def test_what_was_corrected_drawn_and_deleted_is_in_a_new_raster_above_the_old_one(screen, made, tmp_path):
    polygons, output = made["polygons"], made["output"]
    output.setOpacity(0.4)
    screen.key(Qt.Key.Key_6)  # the least certain one, the first building, is clutter
    fresh = QgsFeature(polygons.fields())
    fresh["class"] = TREE
    fresh.setGeometry(QgsGeometry.fromWkt(f"POLYGON (({X + 40} {Y}, {X + 50} {Y}, {X + 50} {Y - 10}, {X + 40} {Y - 10}, {X + 40} {Y}))"))
    polygons.addFeature(fresh)
    polygons.deleteFeature(3)
    assert polygons.isEditable()  # nothing is saved yet; what is seen counts
    before = (tmp_path / "map.tif").read_bytes()
    assert write(screen) == f"{3 * PIXELS:,} pixels changed, {PIXELS:,} of them to no data. The new raster lies above the old one."
    assert squares(tmp_path / "map_corrected.tif") == [CLUTTER, TREE, 0, TREE, TREE, BUILDING, 0]
    assert (tmp_path / "map.tif").read_bytes() == before and squares(tmp_path / "map.tif") == [*SIX, 0]
    names = [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    assert names.index("Corrected: Classes of village") + 1 == names.index("Classes of village")
    [new] = QgsProject.instance().mapLayersByName("Corrected: Classes of village")
    assert new.renderer().type() == "paletted" and new.opacity() == output.opacity()
    assert [item.label for item in new.renderer().classes()] == [item.name for item in ISPRS] and new.crs() == output.crs()
    assert [(item.name, list(item.layers)) for item in maps_in(QgsProject.instance())] == [(new.name(), ["output"])]


@pytest.mark.slow
def test_what_is_said_of_the_correction_is_seen_on_a_page_that_scrolls(screen, settings):
    view, area = screen.view, scrolled(screen.view)
    area.resize(300, 400)
    area.show()
    area.ensureWidgetVisible(screen.find(QPushButton, "LandQuiltWriteCorrections"), 0, 0)
    screen.click("LandQuiltWriteCorrections")
    notice = view.review.corrections.notice
    wait_until(lambda: notice.isVisible() and notice.visibleRegion().boundingRect().height() == notice.height())
    area.takeWidget()


@pytest.mark.slow
def test_a_second_raster_gets_a_number_and_the_first_stays(screen, tmp_path):
    screen.key(Qt.Key.Key_6)
    write(screen)
    screen.key(Qt.Key.Key_5)
    write(screen)
    assert [squares(tmp_path / f"map_corrected{number}.tif")[:2] for number in ("", "_2")] == [[CLUTTER, TREE], [CLUTTER, CAR]]
    assert len(QgsProject.instance().mapLayersByName("Corrected: Classes of village 2")) == 1


@pytest.mark.slow
def test_where_nothing_is_corrected_that_is_said_and_no_raster_is_made(screen, tmp_path):
    screen.key(Qt.Key.Key_R)
    assert "correct some polygons first" in write(screen) and not (tmp_path / "map_corrected.tif").exists()
    assert screen.find(QPushButton, "LandQuiltWriteCorrections").isEnabled() and len(QgsProject.instance().mapLayers()) == 2


def test_a_filtered_layer_is_not_taken_for_one_whose_polygons_are_deleted(screen, made, tmp_path):
    screen.key(Qt.Key.Key_6)
    made["polygons"].commitChanges()
    made["polygons"].setSubsetString("class = 6")
    assert "is filtered" in write(screen) and not (tmp_path / "map_corrected.tif").exists()


@pytest.mark.slow
def test_of_a_temporary_map_a_temporary_one_is_made(screen, made, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsProcessingUtils, "tempFolder", lambda: str(tmp_path))
    screen.key(Qt.Key.Key_6)
    assert "pixels changed" in write(screen) and not (tmp_path / "map_corrected.tif").exists()
    [new] = QgsProject.instance().mapLayersByName("Corrected: Classes of village")
    assert squares(new.source())[0] == CLUTTER


def test_without_a_raster_there_is_nothing_to_write_to(screen, made):
    screen.view.show_run({"polygons": made["polygons"]})
    wait_until(lambda: screen.view.review.isVisible())
    screen.open_review()
    assert not screen.find(QPushButton, "LandQuiltWriteCorrections").isVisible() and screen.find(QLabel, "LandQuiltWhere").isVisible()


def test_a_project_that_is_closed_meanwhile_gets_no_layer(screen, tmp_path):
    screen.key(Qt.Key.Key_6)
    screen.click("LandQuiltWriteCorrections")
    QgsProject.instance().clear()
    screen.view.review.corrections.stop()
    assert not QgsProject.instance().mapLayers() and not (tmp_path / "map_corrected.tif.part").exists()
