"""LandQuilt's page among QGIS's options: by its real widgets, against real settings."""

import os
import subprocess

import processing
import pytest
from landquilt.backend.shared.jobs import Probe
from landquilt.plugin.options import OptionsFactory
from landquilt.plugin.settings import Settings, load_settings, settle
from landquilt.plugin.worker import WorkerError, run
from landquilt.tests.plugin.stage import PYTHON, job_in, wait_until
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton

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
    assert "/no/such/python, which is no program" in page.findChild(QLabel, "LandQuiltState").text()
    QTest.mouseClick(page.findChild(QPushButton, "LandQuiltTestBackend"), Qt.MouseButton.LeftButton)
    assert "which is no program" in page.findChild(QLabel, "LandQuiltTestResult").text()


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
