"""Many tiles as one map: the algorithm with the real backend, its group in the layer panel, and the dock's way to it."""

import processing
import pytest
from landquilt.backend.shared.jobs import SegmentTiles
from landquilt.tests.plugin.dock_stage import click, run_to_the_end, states, widget
from landquilt.tests.plugin.stage import PYTHON, tree
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

TILES = "landquilt:segmenttiles"
SMALL = {"TILE": 64, "OVERLAP": 16, "DEVICE": "cpu"}


@pytest.fixture()
def tiles(real, settings, tmp_path):
    """The virtual orthophoto's corner as two overlapping tiles in a folder, by the real backend's model."""
    settings(python=str(PYTHON))
    folder = tmp_path / "tiles"
    folder.mkdir()
    for name, x in (("west", 0), ("east", 90)):
        gdal.Translate(str(folder / f"{name}.tif"), str(real[0]), srcWin=[x, 0, 100, 80])
    return folder


def algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById(TILES)


def test_every_option_of_the_job_is_a_parameter_with_its_default_and_its_help(provider):
    tiles = algorithm()
    definitions = {item.name(): item for item in tiles.parameterDefinitions()}
    assert set(definitions) == {"INPUT", "FOLDER", "LIST", *(name.upper() for name in SegmentTiles.__dataclass_fields__)} - {"IMAGES"}
    for name, item in SegmentTiles.__dataclass_fields__.items():
        if isinstance(item.default, (int, str, bool)) and item.default:
            assert definitions[name.upper()].defaultValue() == item.default
    assert all(item.help() in tiles.shortHelpString() for item in definitions.values())


def test_without_any_tiles_it_says_what_to_name(provider, settings, tmp_path):
    settings(python=str(PYTHON))
    is_fine, text = algorithm().checkParameterValues({"OUTPUT": str(tmp_path)}, QgsProcessingContext())
    assert not is_fine and text.startswith("No tiles are named; choose raster layers")


@pytest.mark.slow
def test_a_folder_of_tiles_becomes_one_styled_group(provider, real, tiles, tmp_path):
    output = tmp_path / "map"
    result = processing.runAndLoadResults(
        TILES, {"FOLDER": str(tiles), "MODEL": str(real[1]), "POLYGONS": "joined", "OUTPUT": str(output), **SMALL}
    )
    assert result["FINISHED"] == 2 and result["FAILED"] == 0
    name, parts = tree()[0]
    assert name == "map (tiny)" and [part.split(" of ")[0] for part in parts] == [
        "Tiles",
        "Land-cover polygons",
        "Land-cover classes",
        "Confidence",
    ]
    [group] = QgsProject.instance().layerTreeRoot().children()
    index, polygons, classes, _ = (node.layer() for node in group.children())
    assert {item["name"]: item["error"] for item in index.getFeatures()}.keys() == {"west", "east"}
    assert (classes.width(), classes.height()) == (190, 80) and classes.renderer().type() == "paletted"
    assert isinstance(polygons, QgsVectorLayer) and polygons.featureCount() > 1


@pytest.mark.slow
def test_the_dock_makes_one_seamless_map_of_several_images(dock, real, tiles, tmp_path):
    QgsProject.instance().clear()
    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted(tiles.glob("*.tif"))]
    QgsProject.instance().addMapLayers(layers)
    dock.form.take_model(str(real[1]))
    mask = QgsVectorLayer("Polygon?crs=EPSG:4326", "mask", "memory")
    corner = QgsCoordinateTransform(layers[0].crs(), mask.crs(), QgsProject.instance()).transformBoundingBox(layers[0].extent())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(corner))
    mask.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(mask, False)
    dock.form.edit(tile=64, overlap=16, polygons=str(tmp_path / "polygons.fgb"), mask=mask.id())
    dock.tabs.setCurrentIndex(1)
    click(dock, "AddSeveral")
    several = dock.several
    ok = several.buttons.button(QDialogButtonBox.StandardButton.Ok)
    several.seamless.setChecked(True)
    assert not ok.isEnabled()
    several.folder.setFilePath(str(tmp_path / "map"))
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    run_to_the_end(dock)
    assert states(dock) == ["done"], dock.queue.runs[0].sentence
    assert tree()[0][0] == "map (tiny)"
    assert sorted(path.name for path in (tmp_path / "map" / "classes").glob("*.tif")) == ["east.tif", "west.tif"]
    written = QgsVectorLayer(str(tmp_path / "map" / "polygons.fgb"), "written", "ogr")
    assert written.featureCount() == QgsVectorLayer(str(tmp_path / "map" / "polygons.gpkg"), "made", "ogr").featureCount() > 0
    west = gdal.Open(str(tmp_path / "map" / "classes" / "west.tif")).ReadAsArray()
    assert west[:, :80].max() == 0 < west.max()  # the mask is the east's extent


@pytest.mark.parametrize("asked", [{"refine": True}, {"footprints": "roofs.gpkg"}, {"area": "canvas"}, {"area": "rectangle"}])
def test_what_one_seamless_map_does_not_have_is_said_where_it_is_chosen(dock, asked):
    dock.tabs.setCurrentIndex(1)
    click(dock, "AddSeveral")
    assert dock.several.seamless.isEnabled() and widget(dock.several, "SeamlessObstacle").isHidden()
    dock.several.reject()
    dock.form.edit(**asked)
    click(dock, "AddSeveral")
    assert not dock.several.seamless.isEnabled() and "“Whole image”" in widget(dock.several, "SeamlessObstacle").text()
    assert widget(dock.several, "SeamlessObstacle").isVisible()


def test_a_format_that_this_qgis_does_not_write_is_one_sentence(provider, settings, tmp_path, monkeypatch):
    settings(python=str(PYTHON))
    monkeypatch.setattr("osgeo.gdal.GetDriverByName", lambda name: None)
    parameters = {"FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "map"), "POLYGONS": "joined", "POLYGON_FORMAT": "parquet"}
    is_fine, text = algorithm().checkParameterValues(parameters, QgsProcessingContext())
    assert not is_fine and text.startswith("This QGIS writes no GeoParquet (the driver 'Parquet' of its GDAL is missing)")
