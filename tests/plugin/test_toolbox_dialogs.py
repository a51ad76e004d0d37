"""Every algorithm's own dialog opens whatever lies in the project, and bears what comes into it meanwhile."""

import processing
import pytest
from landquilt.tests.plugin.stage import wait_until, write_photo
from qgis.core import QgsApplication, QgsProcessingParameterField, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel

NAMES = [
    "assess",
    "compare",
    "correct",
    "drawscene",
    "experiment",
    "footprints",
    "importdata",
    "labellayer",
    "labelsfrommap",
    "match",
    "refine",
    "samplepoints",
    "segment",
    "segmenttiles",
    "teach",
    "train",
]


@pytest.fixture(autouse=True)
def browser(qgis_iface, monkeypatch):
    """Processing's dialogs want a real one."""
    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)


@pytest.fixture()
def layers(tmp_path):
    """Makes a raster or a polygon layer in the project."""

    def add(kind):
        path = write_photo(tmp_path / f"{kind}.tif", bands=1) if kind == "raster" else "Polygon?crs=EPSG:25832&field=class:integer"
        layer = QgsRasterLayer(path, kind) if kind == "raster" else QgsVectorLayer(path, kind, "memory")
        return QgsProject.instance().addMapLayer(layer)

    return add


def test_all_algorithms_are_tried(plugin):
    assert sorted(item.name() for item in plugin.provider.algorithms()) == NAMES


@pytest.mark.parametrize("kinds", [(), ("raster",), ("polygons",), ("raster", "polygons")], ids="+".join)
@pytest.mark.parametrize("name", NAMES)
def test_a_dialog_opens_and_takes_a_raster_that_comes_while_it_is_open(name, kinds, plugin, layers):
    for kind in kinds:
        layers(kind)
    dialog = processing.createAlgorithmDialog(f"landquilt:{name}", {})
    dialog.show()
    layers("raster")
    layers("polygons")
    for _ in range(20):
        QgsApplication.processEvents()
    assert dialog.isVisible()
    dialog.close()
    wait_until(lambda: not dialog.isVisible())


def test_no_field_is_asked_of_a_layer_that_may_be_a_raster(plugin):
    """QGIS 3.22 falls over such a parameter (QgsProcessingFieldWidgetWrapper::setParentLayerWrapperValue)."""
    kinds = [(item.name(), type(one)) for item in plugin.provider.algorithms() for one in item.parameterDefinitions()]
    assert not [name for name, kind in kinds if kind is QgsProcessingParameterField]
