"""A sample image, one click away; and the algorithm that draws virtual orthophotos."""

import pytest
from landquilt.backend.shared.card import ISPRS
from landquilt.plugin import sample_image
from landquilt.tests.plugin.stage import PYTHON, wait_until
from qgis import processing
from qgis.core import QgsProject, QgsRasterLayer

SMALL = {"HEIGHT": 64, "WIDTH": 64}


@pytest.fixture()
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(sample_image, "folder", lambda: tmp_path / "sample")
    return tmp_path / "sample"


def layers():
    return QgsProject.instance().layerTreeRoot().layerOrder()


@pytest.mark.slow
def test_a_virtual_orthophoto_is_drawn_with_its_land_cover_on_the_same_pixels(provider, settings, tmp_path):
    settings(python=str(PYTHON))
    wishes = {"HEIGHT": 80, "WIDTH": 96, "GSD": 0.2, "IMAGE": str(tmp_path / "a.tif"), "LABELS": str(tmp_path / "b.tif")}
    found = processing.run("landquilt:drawscene", wishes)
    image, labels = (QgsRasterLayer(found[name], name) for name in ("IMAGE", "LABELS"))
    assert (image.width(), image.height(), image.bandCount(), labels.bandCount()) == (96, 80, 3, 1)
    assert image.extent() == labels.extent() and image.rasterUnitsPerPixelX() == pytest.approx(0.2)


@pytest.mark.slow
def test_one_click_draws_the_sample_image_and_shows_it_above_its_hidden_land_cover(plugin, interface, settings, place, monkeypatch):
    settings(python=str(PYTHON))
    whole = sample_image.AnyRun
    monkeypatch.setattr(sample_image, "AnyRun", lambda *of, wishes=SMALL: whole(*of[:-1], {**of[-1], **wishes}))
    plugin.sample.trigger()
    plugin.sample.trigger()  # impatient
    wait_until(layers)
    assert [layer.name() for layer in layers()] == ["Sample image", "Sample land cover"]
    tree = QgsProject.instance().layerTreeRoot()
    assert [node.isVisible() for node in tree.findLayers()] == [True, False]
    assert interface.active is layers()[0] and interface.canvas.extent().contains(layers()[0].extent().center())
    assert sorted(path.name for path in place.iterdir()) == ["village.tif", "village_land_cover.tif"]
    assert [item.label for item in layers()[1].renderer().classes()] == [item.name for item in ISPRS]


def test_a_sample_image_that_cannot_be_drawn_is_said_in_the_message_bar(plugin, interface, settings, place):
    settings(python=str(place / "nothing"))
    plugin.sample.trigger()
    wait_until(lambda: interface.bar.currentItem())
    assert "not a program" in interface.bar.currentItem().text() and not layers()
