"""Teaching from a layer in QGIS: the algorithm with the real backend."""

import json
from pathlib import Path

import pytest
from landquilt.tests.plugin.stage import PIXEL, X, Y
from landquilt.tests.plugin.test_match import write_cars
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer


def strokes_layer():
    """Lines of two classes, in memory and as they are being edited."""
    layer = QgsVectorLayer("LineString?crs=EPSG:25832&field=class:string", "strokes", "memory")
    for name, row in (("car", 14), ("tree", 60)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        points = [QgsPointXY(X + column * PIXEL, Y - row * PIXEL) for column in (11, 17)]
        feature.setGeometry(QgsGeometry.fromPolylineXY(points))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.slow
def test_a_layer_of_strokes_makes_a_model_that_tells_of_them(real, provider, tmp_path):
    asked = {"INPUT": write_cars(tmp_path / "cars.tif"), "STROKES": strokes_layer(), "OUTPUT": str(tmp_path / "taught"), "NAME": "Ours"}
    result = processing.run("landquilt:teach", asked)
    card = json.loads(Path(result["OUTPUT"], "card.json").read_text(encoding="utf-8"))
    assert result["STROKES_LEARNT"] == 2 and card["mlm:name"] == "Ours"
    assert card["landquilt:more"]["teaching"]["strokes"] == {"tree": 1, "car": 1}


@pytest.mark.slow
def test_strokes_of_an_unknown_class_are_refused_in_one_sentence(real, provider, tmp_path):
    layer = strokes_layer()
    layer.dataProvider().changeAttributeValues({1: {0: "lawn"}})
    asked = {"INPUT": write_cars(tmp_path / "cars.tif"), "STROKES": layer, "OUTPUT": str(tmp_path / "taught")}
    with pytest.raises(QgsProcessingException, match="not in the legend"):
        processing.run("landquilt:teach", asked)
    assert not (tmp_path / "taught").exists()
