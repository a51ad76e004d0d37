"""What the plugin's tests stand on: real QGIS without a screen, a backend that only pretends, and the real one."""

import os
import subprocess
import sys
from pathlib import Path

import landquilt
import pytest
from landquilt.backend.shared.card import write_card
from landquilt.plugin.environment import Backend, BackendState
from landquilt.plugin.provider import Provider
from landquilt.plugin.runs.warm import Keeper
from landquilt.plugin.segment.overwriting import Answer
from landquilt.plugin.settings import Settings, load_settings, save_settings
from landquilt.tests.plugin.stage import CARD, PYTHON, ROOT, Interface, wait_until, write_photo
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

HERE = Path(__file__).parent
FAKE = """#!/bin/sh
case "$*" in *" -c "*) [ "$FAKE_BACKEND" != bare ] || echo torch rasterio; exit;; esac  # what it lacks: Python starts for jobs alone
exec {} {} "$@"
"""


def pytest_sessionstart(session):
    """Begin with no settings: a run that was killed left its own, the path of a pretended backend among them."""
    QgsSettings().clear()


def pytest_sessionfinish(session, exitstatus):
    session.config.verdict = int(exitstatus)


def pytest_unconfigure(config):
    """Go with the verdict: what Python still holds of QGIS's layers would fall with QGIS itself. `test_dock_quit` tests how QGIS ends."""
    sys.stdout.flush()
    sys.stderr.flush()
    if hasattr(config, "verdict"):
        os._exit(config.verdict)


@pytest.fixture(autouse=True)
def slots(monkeypatch):
    """An exception in a slot fails the test; Qt would abort all of them."""
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(error))
    yield
    if raised:
        raise raised[0]


@pytest.fixture()
def photo(tmp_path):
    return write_photo(tmp_path / "village.tif")


@pytest.fixture()
def model(tmp_path):
    """A model folder with a card and no weights: enough for everything but the real backend."""
    write_card(tmp_path / "tiny", CARD)
    return str(tmp_path / "tiny")


@pytest.fixture()
def settings():
    """Sets the plugin's settings for one test."""
    before = load_settings()
    save_settings(Settings())
    yield lambda **values: save_settings(Settings(**values))
    save_settings(before)


@pytest.fixture()
def backend(tmp_path, monkeypatch, settings):
    """Makes the fake backend the plugin's, in a mode of its own; the job it got can be read from the path it returns."""
    program = tmp_path / "python"
    program.write_text(FAKE.format(sys.executable, HERE / "fake_backend.py"))
    program.chmod(0o755)
    record = tmp_path / "record.json"
    monkeypatch.setenv("FAKE_RECORD", str(record))

    def use(mode="well"):
        monkeypatch.setenv("FAKE_BACKEND", mode)
        settings(python=str(program))
        return record

    return use


@pytest.fixture()
def provider(qgis_processing, qgis_new_project):
    """The plugin's provider, known to Processing; an empty project."""
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="session")
def real(tmp_path_factory):
    """A virtual orthophoto and an untrained model, made by the backend itself: (image, model folder)."""
    if not PYTHON.exists():
        pytest.fail(f"{PYTHON} is missing; run ./run test, which makes it.")
    folder = tmp_path_factory.mktemp("real")
    subprocess.run([PYTHON, "-s", HERE / "make_real.py", folder], cwd=ROOT, check=True)
    return folder / "village.tif", folder / "tiny"


@pytest.fixture(scope="session")
def keeper(tmp_path_factory):
    """The one warm worker of the real backend, started by the first job that it is given."""
    keeper = Keeper(tmp_path_factory.mktemp("warm") / "backend.log")
    yield keeper
    keeper.dismiss()


@pytest.fixture()
def warm(keeper, monkeypatch):
    """Algorithms give their jobs to a worker that stays, which saves starting Python and torch for each; how a process of a job's own
    starts and ends is for other tests to say."""

    def ask(job, python, log, on_start):
        on_start(keeper.kill)
        return keeper.ask(Backend(BackendState.READY, python), job)

    monkeypatch.setattr("landquilt.plugin.algorithms.base.run", ask)


@pytest.fixture()
def interface(qgis_app):
    interface = Interface()
    interface.window.show()
    yield interface
    interface.window.close()


@pytest.fixture()
def plugin(interface, qgis_processing, qgis_new_project, backend):
    backend()
    plugin = landquilt.classFactory(interface)
    plugin.initGui()
    yield plugin
    if QgsApplication.processingRegistry().providerById("landquilt"):
        plugin.unload()


@pytest.fixture()
def image(plugin, photo, interface):
    """An orthophoto in the project, which is what the map shows."""
    layer = QgsRasterLayer(photo, "village")
    QgsProject.instance().addMapLayer(layer)
    interface.canvas.setDestinationCrs(layer.crs())
    interface.canvas.setExtent(layer.extent())
    return layer


@pytest.fixture()
def dock(plugin, image, monkeypatch):
    """What is in the dock, once the toolbar's button has opened it. Whoever is asked there overwrites files."""
    monkeypatch.setattr("landquilt.plugin.segment.contents.ask", lambda files, parent: Answer.OVERWRITE)
    QTest.mouseClick(plugin.toolbar.widgetForAction(plugin.toggle), Qt.MouseButton.LeftButton)
    wait_until(lambda: plugin.dock.contents)
    return plugin.dock.contents
