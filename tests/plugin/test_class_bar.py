"""Labels are drawn with one key per class: no form comes over the shape, and the layer stays as it was made."""

import pytest
from landquilt.tests.plugin.labels_stage import rows, square
from landquilt.tests.plugin.stage import wait_until
from qgis import processing
from qgis.core import QgsEditFormConfig, QgsExpressionContext, QgsExpressionContextUtils, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolBar

SUPPRESSION = QgsEditFormConfig.FeatureFormSuppress
LEGEND = "1=building:#0000ff, 4=tree, 9=water"


@pytest.fixture()
def labels(plugin, interface, tmp_path):
    """The active layer, in edit mode."""
    path = processing.run("landquilt:labellayer", {"CRS": "EPSG:25832", "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "l.gpkg")})["OUTPUT"]
    layer = QgsVectorLayer(path, "labels", "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False))
    QgsProject.instance().addMapLayer(layer)
    interface.setActiveLayer(layer)
    layer.loadDefaultStyle()  # after it is active, as Processing does
    assert layer.startEditing()
    yield layer
    if layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()


def draw(layer, x):
    """As QGIS does with what its tool has drawn, where no form is asked."""
    assert layer.editFormConfig().suppress() == SUPPRESSION.SuppressOn
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square(x, 0, 1), {}, context))


def bar_of(interface):
    return interface.window.findChild(QToolBar, "LandQuiltClassBar")


def as_made(layer):
    form, place = layer.editFormConfig(), layer.fields().lookupField("class")
    is_asked = form.suppress() == SUPPRESSION.SuppressDefault and form.reuseLastValue(place)
    return is_asked and not layer.defaultValueDefinition(place).isValid()


def test_a_key_on_the_map_says_what_is_drawn_from_now_on(labels, interface):
    bar = bar_of(interface)
    assert bar.isVisible() and [action.text() for action in bar.actions()] == ["1 building", "2 tree", "3 water"]
    draw(labels, 0)
    QTest.keyClick(interface.canvas, Qt.Key.Key_3)
    draw(labels, 2)
    bar.actions()[1].trigger()
    draw(labels, 4)
    assert rows(labels) == [(1, "building"), (4, "tree"), (9, "water")]
    assert [action.isChecked() for action in bar.actions()] == [False, True, False]


def test_a_digit_without_a_class_and_shortcuts_are_left_to_qgis(labels, interface):
    for key, modifier, is_ours in (
        (Qt.Key.Key_2, "NoModifier", True),
        (Qt.Key.Key_2, "ControlModifier", False),
        (Qt.Key.Key_7, "NoModifier", False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, getattr(Qt.KeyboardModifier, modifier), chr(key))
        event.ignore()
        QApplication.sendEvent(interface.canvas, event)
        assert event.isAccepted() == is_ours, (key, modifier)


def test_the_bar_goes_with_the_end_of_editing_and_the_form_asks_again(labels, interface):
    draw(labels, 0)
    assert labels.commitChanges() and as_made(labels) and not bar_of(interface).isVisible()
    assert labels.startEditing() and bar_of(interface).isVisible()


def test_the_bar_goes_with_the_layer_that_is_drawn_in(labels, interface, image):
    interface.setActiveLayer(image)
    assert not bar_of(interface).isVisible() and as_made(labels)
    interface.setActiveLayer(labels)
    assert bar_of(interface).isVisible()
    labels.rollBack()
    QgsProject.instance().removeMapLayer(labels.id())
    assert not bar_of(interface).isVisible()


def test_layers_that_are_no_labels_have_no_bar(plugin, interface):
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?field=class:integer&field=name:string", "parcels", "memory"))
    interface.setActiveLayer(layer)
    assert layer.startEditing() and bar_of(interface) is None
    layer.rollBack()


def test_a_project_that_is_saved_while_one_draws_holds_the_layer_as_it_was_made(labels, tmp_path):
    assert QgsProject.instance().write(str(tmp_path / "saved.qgs"))
    draw(labels, 0)  # and drawing goes on
    other = QgsProject()
    assert other.read(str(tmp_path / "saved.qgs"))
    assert as_made(next(iter(other.mapLayers().values())))


def test_unloading_takes_the_bar_away(labels, plugin, interface):
    plugin.unload()
    wait_until(lambda: bar_of(interface) is None)
    assert as_made(labels)
