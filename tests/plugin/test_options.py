"""LandQuilt's page among QGIS's options: by its real widgets, against real settings."""

import os
import subprocess

import processing
import pytest
from landquilt.backend.shared.jobs import Probe
from landquilt.plugin.environment import python_of
from landquilt.plugin.install import care_box
from landquilt.plugin.install.record import InstallRecord, folder_of, write_record
from landquilt.plugin.options import OptionsFactory
from landquilt.plugin.settings import Settings, load_settings, settle
from landquilt.plugin.worker import WorkerError, run
from landquilt.tests.plugin.dock_stage import click, widget
from landquilt.tests.plugin.stage import PYTHON, job_in, wait_until
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDoubleSpinBox, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout

ALL = Settings("/opt/python", "/data/models", "cpu", "float32", 6.5, "https://mirror.example/simple")


@pytest.fixture()
def page(qgis_app, settings, monkeypatch):
    monkeypatch.setenv("LANDQUILT_MEMORY_GB", "")  # given back afterwards
    factory = OptionsFactory()
    page = factory.createWidget(None)
    page.show()
    yield page
    page.trial.stop()
    page.close()


def test_what_is_entered_is_stored_when_the_options_are_accepted_and_not_before(page):
    page.findChild(QComboBox, "LandQuiltDevice").setCurrentIndex(page.device.findData("cpu"))
    page.findChild(QComboBox, "LandQuiltPrecision").setCurrentIndex(page.precision.findData("float32"))
    page.findChild(QDoubleSpinBox, "LandQuiltMemory").setValue(6.5)
    page.findChild(QgsFileWidget, "LandQuiltModels").lineEdit().setText("/data/models")
    page.findChild(QgsFileWidget, "LandQuiltPython").lineEdit().setText("/opt/python")
    QTest.keyClicks(page.findChild(QLineEdit, "LandQuiltIndex"), "https://mirror.example/simple")
    assert load_settings() == Settings()
    page.apply()
    assert load_settings() == ALL


def test_the_page_shows_what_is_stored(settings, qgis_app):
    settings(**vars(ALL))
    assert OptionsFactory().createWidget(None).settings() == ALL


def test_the_page_says_at_once_that_a_python_is_not_there(page):
    page.findChild(QgsFileWidget, "LandQuiltPython").setFilePath("/no/such/python")
    assert "/no/such/python, which is not a program" in page.findChild(QLabel, "LandQuiltState").text()
    QTest.mouseClick(page.findChild(QPushButton, "LandQuiltTestBackend"), Qt.MouseButton.LeftButton)
    assert "which is not a program" in page.findChild(QLabel, "LandQuiltTestResult").text()


@pytest.mark.slow
def test_a_click_tests_the_real_backend_that_the_page_names(page):
    page.findChild(QgsFileWidget, "LandQuiltPython").setFilePath(str(PYTHON))
    page.device.setCurrentIndex(page.device.findData("cpu"))
    QTest.mouseClick(page.findChild(QPushButton, "LandQuiltTestBackend"), Qt.MouseButton.LeftButton)
    wait_until(lambda: page.trial.work is None, 120)
    text = page.findChild(QLabel, "LandQuiltTestResult").text()
    asked = subprocess.run([PYTHON, "-c", "import torch; print(torch.__version__)"], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() in text and "Mpx/s" in text and load_settings() == Settings()


@pytest.mark.slow
def test_the_memory_limit_reaches_the_workers(page, tmp_path):
    page.memory.setValue(0.1)
    page.apply()
    assert os.environ["LANDQUILT_MEMORY_GB"] == "0.1"
    with pytest.raises(WorkerError):
        list(run(Probe(), str(PYTHON), tmp_path / "log"))


def test_values_that_make_no_sense_are_taken_for_the_defaults(settings):
    for name, value in (("device", "abacus"), ("precision", 7), ("memory", "much")):
        QgsSettings().setValue(f"landquilt/{name}", value)
    assert load_settings() == Settings()


def test_a_job_s_own_choice_comes_before_the_setting():
    assert settle("auto", "cuda") == "cuda" and settle("cpu", "cuda") == "cpu"


def test_a_run_that_leaves_the_device_open_follows_the_options(provider, photo, model, backend, settings, tmp_path):
    record = backend("well")
    settings(python=load_settings().python, device="cpu", precision="float32")
    processing.run("landquilt:segment", {"INPUT": photo, "MODEL": model, "CLASSES": str(tmp_path / "map.tif")})
    assert (job_in(record)["device"], job_in(record)["precision"]) == ("cpu", "float32")


@pytest.fixture()
def profile(tmp_path, monkeypatch):
    """A profile with an environment for the processor, and models beside it."""
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(tmp_path / "profile")))
    folder = folder_of(tmp_path / "profile")
    for path in (python_of(folder / "venv"), folder / "models" / "town" / "card.json", folder / "cache" / "torch"):
        path.parent.mkdir(parents=True)
        path.touch(0o755)
    write_record(folder, InstallRecord("cpu", [], is_finished=True))
    return folder


@pytest.fixture()
def options(profile, plugin, dock):
    """The page in a dialog, as QGIS shows it."""
    dialog = QDialog()
    page = plugin.options.createWidget(dialog)
    QVBoxLayout(dialog).addWidget(page)
    dialog.show()
    yield dialog
    page.trial.stop()
    dialog.close()


@pytest.mark.parametrize(("button", "choice"), [("Reinstall", "cpu"), ("Switch", "nvidia")])
def test_the_options_open_the_panel_s_installer_for_the_build_and_it_can_be_left_again(options, plugin, dock, button, choice):
    plugin.dock.setUserVisible(False)
    click(options, button)
    wait_until(lambda: widget(dock, "BackendPage").isVisible())
    assert not options.isVisible() and options.result() == QDialog.DialogCode.Accepted
    assert widget(dock, "BackendHeadline").text() == "Install the backend anew?" and widget(dock, f"Choice_{choice}").isChecked()
    assert widget(dock, "Install").text() == "Install anew"
    click(dock, "KeepBackend")
    assert widget(dock, "Tabs").isVisible() and not widget(dock, "BackendPage").isVisible()


def test_the_backend_is_removed_after_a_question_and_models_stay(options, profile, monkeypatch):
    asked, answers = [], [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or answers[len(asked) - 1])
    click(options, "Remove")
    assert (profile / "venv").exists() and str(profile / "venv") in asked[0] and "your models and maps stay" in asked[0]
    click(options, "Remove")
    wait_until(lambda: "removed" in widget(options, "CareSaid").text())
    assert sorted(path.name for path in profile.iterdir()) == ["models"] and (profile / "models" / "town" / "card.json").exists()
    assert not widget(options, "Remove").isEnabled() and widget(options, "Reinstall").text() == "Install…"


def test_nothing_is_removed_or_replaced_under_a_run(options, profile, monkeypatch):
    monkeypatch.setattr(care_box, "RUNNING", [Probe()])
    for name in ("Remove", "Reinstall", "Switch"):
        click(options, name)
        assert "A run uses the backend" in widget(options, "CareSaid").text() and options.isVisible()
    assert (profile / "venv").exists()
