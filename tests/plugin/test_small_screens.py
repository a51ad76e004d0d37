"""Every window of the plugin fits a small screen, with its buttons in it: 1920 x 1080 at 150 % leaves 720 pixels of height."""

from dataclasses import replace

import processing
import pytest
from landquilt.backend.shared.card import LandClass, write_card
from landquilt.plugin.options import OptionsFactory
from landquilt.plugin.training.dataset_dialog import DatasetDialog
from landquilt.plugin.training.several_classes import SeveralClasses
from landquilt.tests.plugin.dock_stage import widget
from landquilt.tests.plugin.screen_stage import faults
from landquilt.tests.plugin.stage import CARD, wait_until
from landquilt.tests.plugin.test_toolbox_dialogs import NAMES
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

MANY = [LandClass(code, f"a class with the number {code}", "#808080") for code in range(1, 200)]


@pytest.fixture(autouse=True)
def browser(qgis_iface, monkeypatch):
    """Processing's dialogs want a real one."""
    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)


@pytest.fixture()
def opened(plugin, dock, interface):
    """Opens a window by its name, as the buttons and menus do."""
    windows = []

    def of_compare():
        dock.open_compare()
        return dock.compare

    def of_several():
        dock.choose_several()
        return dock.several

    def of_models():
        plugin.learning.open_models()
        return plugin.learning.dialog

    def of_labels():
        plugin.learning.open_labels()
        return plugin.learning.new_labels

    def of_options():
        window = QDialog(interface.window)
        QVBoxLayout(window).addWidget(OptionsFactory().createWidget(window))
        return window

    def of_alike():
        plugin.finder.action.trigger()
        return interface.window

    openers = {
        "train": lambda: plugin.open_train() or plugin.training,
        "compare accuracy": lambda: plugin.open_compare() or plugin.comparison,
        "models": of_models,
        "new labels": of_labels,
        "options": of_options,
        "several images": of_several,
        "before and after": of_compare,
        "data set": lambda: DatasetDialog(interface.window, print),
        "several classes": lambda: SeveralClasses("vegetation", MANY, interface.window),
        "the panel": lambda: interface.window,
        "looks alike": of_alike,
    }

    def open_one(name):
        window = openers[name]()
        windows.append(window)
        window.show()
        wait_until(window.isVisible)
        return window

    yield open_one
    for window in windows:
        window.close()


WINDOWS = [
    "train",
    "compare accuracy",
    "models",
    "new labels",
    "options",
    "several images",
    "before and after",
    "several classes",
    "data set",
    "the panel",
    "looks alike",
]


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_fits_small_screens_with_all_its_buttons_inside(name, opened):
    assert faults(opened(name)) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["form", "batch"])
def test_the_forms_of_the_algorithms_fit_too(name, kind, plugin, interface):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landquilt:{name}")
    is_batch = kind == "batch"
    form = BatchAlgorithmDialog(algorithm, interface.window) if is_batch else processing.createAlgorithmDialog(algorithm.id(), {})
    form.show()
    assert faults(form) == []
    form.close()


def test_a_window_opens_inside_the_screen_also_when_it_was_left_larger_on_another_one(opened):
    room = QgsApplication.primaryScreen().availableGeometry()
    window = opened("train")
    for _ in range(2):  # the first time at its own size, then as it was left
        wait_until(lambda: room.contains(window.geometry()))
        window.setGeometry(100, 100, 2000, 1500)
        window.close()
        window.show()


def test_a_window_opens_over_qgis_s_own_and_not_in_a_corner(opened, interface):
    QgsSettings().remove("Windows")  # where windows were left
    interface.window.setGeometry(300, 250, 400, 300)
    interface.window.show()
    window = opened("new labels")
    assert (window.geometry().center() - interface.window.geometry().center()).manhattanLength() < 120


def test_what_the_finder_says_makes_the_window_no_higher(opened, plugin):
    window = opened("looks alike")
    before = window.minimumSizeHint().height()
    plugin.finder.panel.notice.say("85 labels are in /a/folder/" + "of/many/folders/" * 40)
    assert faults(window) == [] and window.minimumSizeHint().height() <= before
    assert plugin.finder.panel.widget().minimumSizeHint().height() < 200


def test_a_legend_of_two_hundred_classes_makes_the_form_of_new_labels_no_higher(opened, tmp_path, settings):
    write_card(tmp_path / "models" / "many", replace(CARD, classes=tuple(MANY)))
    settings(models=str(tmp_path / "models"))
    window = opened("new labels")
    legend = widget(window, "LabelsLegend")
    legend.setCurrentIndex(legend.findText("as in the model many"))
    assert widget(window, "LabelsClasses").text().count("a class with") == len(MANY)
    assert faults(window) == []


def test_a_model_with_a_very_long_name_makes_no_wide_window(opened, tmp_path, settings):
    write_card(tmp_path / "models" / ("long" * 50), CARD)
    settings(models=str(tmp_path / "models"))
    window = opened("models")
    window.list.setCurrentRow(window.list.count() - 1)
    assert widget(window, "ModelTitle").text().startswith("longlong")
    assert faults(window) == []
