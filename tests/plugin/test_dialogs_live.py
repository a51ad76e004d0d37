"""Dialogs whose parent is QGIS's window: Python forgets a window that QGIS made, and with it dialogs that nobody else refers to."""

import gc
from contextlib import contextmanager

import pytest
from landquilt.plugin.labels.labels_dialog import LabelsDialog
from landquilt.tests.plugin.dock_stage import click
from landquilt.tests.plugin.stage import wait_until
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox


@pytest.fixture()
def in_qgis(interface, monkeypatch):
    """As in QGIS, for a while: a window made by C++, of which Python knows only while somebody looks at it."""
    maker = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)

    @contextmanager
    def change():
        with monkeypatch.context() as patch:
            patch.setattr(interface, "mainWindow", lambda: maker.button(QDialogButtonBox.StandardButton.Ok))
            patch.setattr(interface, "browserModel", lambda: None, raising=False)
            for module in ("gui.AlgorithmDialog", "gui.ParametersPanel", "tools.general"):
                patch.setattr(f"processing.{module}.iface", interface)
            yield

    maker.show()
    yield change
    maker.deleteLater()


def opened(name):
    gc.collect()
    [dialog] = [item for item in QApplication.topLevelWidgets() if item.objectName() == name and item.isVisible()]
    return dialog


def test_the_dialog_of_a_new_label_layer_stays_alive_and_does_its_work(plugin, image, interface, in_qgis):
    plugin.provider.begin_drawing = None
    interface.setActiveLayer(image)
    with in_qgis():
        plugin.learning.open_labels()
    dialog = opened("LandQuiltLabels")
    assert isinstance(dialog, LabelsDialog)
    click(dialog, "LabelsStart")
    wait_until(lambda: QgsProject.instance().mapLayersByName("village_labels"))
    [layer] = QgsProject.instance().mapLayersByName("village_labels")
    setup = layer.editorWidgetSetup(layer.fields().lookupField("class"))
    assert setup.type() == "ValueMap" and layer.renderer().classAttribute() == "class", "the file's form and colours are the layer's"
    wait_until(lambda: sip.isdeleted(dialog))


@pytest.mark.parametrize("way", ["segment", "labels from a map"])
def test_algorithms_dialogs_stay_alive_until_they_are_closed_or_the_plugin_goes(plugin, image, in_qgis, way):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    open_one = plugin.open_segment if way == "segment" else plugin.learning.open_from_map
    with in_qgis():
        open_one()
    first = opened("QgsProcessingDialogBase")
    assert isinstance(first, AlgorithmDialog) and first.runButton().isEnabled()
    first.close()
    with in_qgis():
        open_one()
    second = opened("QgsProcessingDialogBase")
    assert plugin.algorithms.kept == [second]
    plugin.unload()
    assert not second.isVisible()
