"""Which Python the backend runs in, and what is said when there is none."""

import subprocess
import sys
import time

import pytest
from landquilt.backend.shared.errors import InputError
from landquilt.plugin import environment
from landquilt.plugin.environment import BackendState, find_backend, python_of, ready_python, test_backend
from landquilt.plugin.install.choices import choices, pins
from landquilt.plugin.install.record import InstallRecord, folder_of, write_record
from landquilt.plugin.settings import Settings, load_settings
from landquilt.tests.plugin.dock_stage import slowness

test_backend.__test__ = False  # no test, whatever its name


def make_program(path, text="#!/bin/sh\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


@pytest.fixture()
def checkout(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "ROOT", tmp_path / "checkout")
    return tmp_path / "checkout"


def test_the_setting_comes_before_all_else(checkout, tmp_path):
    make_program(python_of(checkout / ".venv"))
    own = make_program(tmp_path / "own")
    assert find_backend(Settings(python=own), tmp_path).python == own


def test_a_checkout_s_environment_comes_before_the_profile_s(checkout, tmp_path):
    profile = make_program(python_of(tmp_path / "python" / "landquilt" / "venv"))
    assert find_backend(Settings(), tmp_path).python == profile
    own = make_program(python_of(checkout / ".venv"))
    assert find_backend(Settings(), tmp_path).python == own


def test_where_there_is_none_one_sentence_says_where_it_was_looked_for(checkout, tmp_path):
    found = find_backend(Settings(), tmp_path)
    assert found.state is BackendState.MISSING and str(checkout / ".venv") in found.sentence and str(tmp_path / "python") in found.sentence
    with pytest.raises(InputError, match="is not installed"):
        ready_python(found)


def test_a_python_that_does_not_start_is_broken(tmp_path):
    found = test_backend(find_backend(Settings(python=make_program(tmp_path / "own", "#!/bin/sh\nexit 3\n")), tmp_path))
    assert found.state is BackendState.BROKEN and "does not start" in found.sentence


def test_a_python_without_torch_is_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "PACKAGES", ("json", "no_such_package"))
    found = test_backend(find_backend(Settings(python=sys.executable), tmp_path))
    assert found.state is BackendState.BROKEN and "lacks no_such_package;" in found.sentence


def test_settings_come_back_as_they_were_saved(settings):
    settings(python="/opt/python", models="/data/models")
    assert load_settings() == Settings("/opt/python", "/data/models")


def record(profile, **fields):
    make_program(python_of(folder_of(profile) / "venv"))
    write_record(folder_of(profile), InstallRecord(**fields))


def test_an_installation_that_is_not_finished_is_never_taken_for_ready(checkout, tmp_path):
    record(tmp_path, choice="cpu", pins=pins(choices()[0]))
    found = find_backend(Settings(), tmp_path)
    assert found.state is BackendState.UNFINISHED and "Continue installing" in found.sentence
    (folder_of(tmp_path) / "installed.json").write_text("{")
    assert find_backend(Settings(), tmp_path).state is BackendState.UNFINISHED


def test_an_environment_for_other_requirements_is_outdated(checkout, tmp_path):
    record(tmp_path, choice="cpu", pins=pins(choices()[0]), is_finished=True)
    assert find_backend(Settings(), tmp_path).state is BackendState.READY
    record(tmp_path, choice="cpu", pins=["torch==2.12.0"], is_finished=True)
    assert find_backend(Settings(), tmp_path).state is BackendState.OUTDATED


def test_the_python_is_found_in_no_time(checkout, tmp_path, monkeypatch):
    record(tmp_path, choice="cpu", pins=pins(choices()[0]), is_finished=True)
    monkeypatch.setattr(subprocess, "Popen", None)  # nothing is started
    start = time.thread_time()
    for _ in range(10):
        find_backend(Settings(), tmp_path)
    assert (time.thread_time() - start) / slowness() < 0.2
