"""The styles are well-formed and say what the classes say."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from landquilt.backend.shared.card import ISPRS, LandClass
from landquilt.backend.shared.style import confidence_qml, polygon_qml, raster_qml

ODD = (LandClass(1, 'roof "new" & <old>', "#0a0b0c"),)


@pytest.mark.parametrize("classes", [ISPRS, ODD])
def test_raster_entries_are_the_classes(classes):
    entries = ElementTree.fromstring(raster_qml(classes)).findall(".//paletteEntry")
    assert [(int(e.get("value")), e.get("label"), e.get("color")) for e in entries] == [(c.code, c.name, c.color) for c in classes]


@pytest.mark.parametrize("classes", [ISPRS, ODD])
def test_polygon_categories_are_the_classes(classes):
    style = ElementTree.fromstring(polygon_qml(classes))
    assert [(int(c.get("value")), c.get("label")) for c in style.findall(".//category")] == [(c.code, c.name) for c in classes]
    colours = [prop.get("v") for prop in style.findall(".//prop[@k='color']")]
    assert colours == [",".join(str(int(c.color[k : k + 2], 16)) for k in (1, 3, 5)) + ",255" for c in classes]


def test_pale_polygons_have_an_outline_that_shows_them_on_white_and_others_one_that_shows_no_gap():
    style = ElementTree.fromstring(polygon_qml(ISPRS))
    fills, lines = ([item.get("v") for item in style.findall(f".//prop[@k='{key}']")] for key in ("color", "outline_color"))
    assert fills[0] == "255,255,255,255" and lines[0] != fills[0] and lines[1:] == fills[1:]


def test_confidence_runs_from_0_to_100():
    values = [int(item.get("value")) for item in ElementTree.fromstring(confidence_qml()).findall(".//item")]
    assert values == sorted(values) and (values[0], values[-1]) == (0, 100)
