"""What the plugin adds to QGIS's window and takes away again."""

import shutil

import landquilt
import pytest
from landquilt.backend.shared.card import find_model
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.tests.plugin.stage import wait_until
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingModelParameter, QgsProcessingParameterString
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDockWidget, QToolBar


@pytest.fixture()
def plugin(interface, qgis_processing, qgis_iface, monkeypatch):
    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)  # Processing's dialogs want a real one
    plugin = landquilt.classFactory(interface)
    plugin.initGui()
    yield plugin
    if QgsApplication.processingRegistry().providerById("landquilt"):
        plugin.unload()


def parts(interface):
    """All that could be left behind."""
    bars = {item.objectName() for item in interface.window.findChildren(QToolBar)}
    docks = {item.objectName() for item in interface.window.findChildren(QDockWidget)}
    return bars, docks, dict(interface.menus), interface.factories, QgsApplication.processingRegistry().providerById("landquilt")


def test_the_plugin_adds_a_toolbar_a_dock_a_menu_an_options_page_and_the_provider(plugin, interface):
    bars, docks, menus, factories, provider = parts(interface)
    assert (bars, docks, factories) == ({"LandQuiltToolBar"}, {"LandQuiltDock"}, [plugin.options]) and provider is not None
    learning = plugin.learning
    assert menus["LandQuilt"].actions() == [
        plugin.toggle,
        plugin.action,
        plugin.compare,
        plugin.train,
        *learning.actions,
        *plugin.samples.actions,
        plugin.finder.action,
        plugin.sample,
        plugin.manual,
    ]
    assert plugin.toolbar.actions() == [
        plugin.toggle,
        plugin.compare,
        plugin.train,
        learning.on_toolbar,
        learning.models,
        plugin.samples.on_toolbar,
        plugin.finder.action,
    ]
    assert not plugin.action.icon().isNull() and not plugin.toggle.icon().isNull()


def test_a_network_that_was_trained_is_chosen_in_the_panel_when_its_training_window_asks_for_it(plugin, tmp_path):
    folder = shutil.copytree(find_model(BUNDLED), tmp_path / "my town")
    plugin.open_train()
    plugin.training.model_wanted.emit(str(folder))
    wait_until(lambda: plugin.dock.contents)
    assert plugin.dock.isUserVisible() and plugin.dock.contents.form.form.model == str(folder)


def test_unload_removes_everything_that_init_gui_added(plugin, interface):
    plugin.toggle.trigger()
    wait_until(lambda: plugin.dock.contents)
    plugin.unload()
    wait_until(lambda: not interface.window.findChildren((QToolBar, QDockWidget)))
    assert parts(interface) == (set(), set(), {}, [], None)


def test_the_plugin_can_be_loaded_again_after_it_was_unloaded(plugin, interface):
    plugin.unload()
    again = landquilt.classFactory(interface)
    again.initGui()
    wait_until(lambda: len(interface.window.findChildren(QToolBar)) == 1 and len(interface.window.findChildren(QDockWidget)) == 1)
    entries = [again.toggle, again.action, again.compare, again.train, *again.learning.actions, *again.samples.actions]
    entries += [again.finder.action, again.sample, again.manual]
    assert parts(interface)[2]["LandQuilt"].actions() == entries and parts(interface)[4] is not None
    again.unload()


def test_the_dock_is_closed_and_empty_until_the_button_opens_it_on_the_right(plugin, interface):
    wait_until(lambda: not plugin.dock.isVisible())
    assert plugin.dock.contents is None and not plugin.toggle.isChecked()
    button = plugin.toolbar.widgetForAction(plugin.toggle)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(lambda: plugin.dock.contents)
    assert plugin.dock.isVisible() and plugin.toggle.isChecked()
    assert interface.window.dockWidgetArea(plugin.dock) == Qt.DockWidgetArea.RightDockWidgetArea
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not plugin.dock.isVisible() and not plugin.toggle.isChecked()


def test_without_a_window_only_the_provider_is_added(qgis_processing):
    plugin = landquilt.classFactory(None)
    plugin.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("landquilt")
    assert "segment" in [item.name() for item in provider.algorithms()]
    QgsApplication.processingRegistry().removeProvider(provider)


def dialogs():
    return [item for item in QApplication.topLevelWidgets() if hasattr(item, "algorithm") and item.isVisible()]


def test_the_menu_opens_the_algorithm_s_own_dialog(plugin, model, settings, tmp_path):
    settings(models=str(tmp_path))
    plugin.action.trigger()
    wait_until(dialogs)
    [dialog] = dialogs()
    assert dialog.algorithm().id() == "landquilt:segment" and not dialog.isModal()
    choice = next(item for item in dialog.findChildren(QComboBox) if item.findText("tiny") >= 0)
    for text in ("tiny", model):  # a known name, a folder
        choice.setCurrentText(text)
        assert dialog.mainWidget().wrappers["MODEL"].parameterValue() == text
    dialog.close()


def test_the_batch_form_takes_the_algorithm(plugin, interface):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:segment")
    form = BatchAlgorithmDialog(algorithm, interface.window)
    assert form.mainWidget().batchRowCount() == 1
    assert form.mainWidget().wrappers[0][1].parameterValue() == BUNDLED


def test_in_the_model_designer_the_model_can_be_an_input(plugin):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:segment")
    design = QgsProcessingModelAlgorithm("m", "g")
    design.addModelParameter(QgsProcessingParameterString("which", "Which model"), QgsProcessingModelParameter("which"))
    form = ModelerParametersDialog(algorithm, design)
    source = form.createAlgorithm().parameterSources()["MODEL"][0]
    assert source.staticValue() == BUNDLED
    choice = next(item for item in form.findChildren(QComboBox) if item.findText(BUNDLED) >= 0 and item.findText("Which model") >= 0)
    choice.setCurrentText("Which model")
    assert form.createAlgorithm().parameterSources()["MODEL"][0].parameterName() == "which"
