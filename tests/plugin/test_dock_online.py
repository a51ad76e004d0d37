"""A layer that is no file in the dock: the size of its pixels is asked for, and not the whole world is classified."""

import pytest
from landquilt.tests.plugin.dock_stage import widget
from qgis.core import QgsProject, QgsRasterLayer

TILES = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax="


@pytest.fixture()
def tiles(dock, interface):
    """Tiles of a server that nobody asks, down to a level."""

    def add(level):
        layer = QgsRasterLayer(f"{TILES}{level}", f"tiles {level}", "wms")
        QgsProject.instance().addMapLayer(layer)
        interface.setActiveLayer(layer)
        return layer

    return add


def test_of_a_layer_that_is_no_file_the_pixel_size_is_asked_for_with_the_model_s_as_default(dock, tiles, image, interface):
    assert not widget(dock, "PixelSize").isVisible()
    tiles(20)
    field = widget(dock, "PixelSize")
    assert field.isVisible() and field.text() == "As trained, 14 cm" and dock.form.parameters()["PIXEL_SIZE"] is None
    field.setValue(0.3)
    assert dock.form.parameters()["PIXEL_SIZE"] == 0.3 and widget(dock, "_pixel_size").value() == 0.3
    interface.setActiveLayer(image)
    assert not field.isVisible()


def test_of_a_layer_that_is_no_file_what_the_map_shows_is_classified_unless_told_otherwise(dock, tiles):
    tiles(20)
    assert dock.form.form.area == "canvas" and widget(dock, "AreaChoice").currentText() == "What the map shows"


def test_tiles_that_are_too_coarse_for_the_model_are_warned_of(dock, tiles):
    tiles(20)
    assert not widget(dock, "ImageNotice").isVisible()
    tiles(17)
    assert "on the ground but the model was trained at 14 cm" in widget(dock, "ImageNotice").text()
    tiles(14)
    assert "too coarse to be computed at 14 cm" in widget(dock, "ImageNotice").text()
