"""QGIS itself ends while a job runs: in a second, real QGIS with a profile of its own."""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from landquilt.tests.plugin.stage import ROOT, is_alive, job_in, offscreen, wait_until

pytestmark = pytest.mark.slow
PATIENCE = 120  # seconds for QGIS to start, run and quit


@pytest.fixture()
def profile(tmp_path):
    """A profile in which the checkout is an enabled plugin that uses the fake backend."""
    folder = tmp_path / "profile" / "profiles" / "default"
    (folder / "python" / "plugins").mkdir(parents=True)
    (folder / "python" / "plugins" / "landquilt").symlink_to(ROOT)
    (folder / "QGIS").mkdir()
    (tmp_path / "profile").chmod(0o700)
    lines = ["[PythonPlugins]", "landquilt=true", "processing=true", "[landquilt]", f"python={tmp_path / 'python'}"]
    (folder / "QGIS" / "QGIS3.ini").write_text("\n".join(lines) + "\n")
    return tmp_path / "profile"


@pytest.mark.parametrize("way", ["menu", "force"])
def test_quitting_qgis_while_a_job_runs_leaves_no_process_and_no_file(way, profile, backend, photo, tmp_path):
    record, folder = backend("slow"), tmp_path / "out"
    folder.mkdir()
    wishes = {"QUIT_BY": way, "QUIT_IMAGE": photo, "QUIT_FOLDER": str(folder)}
    code = str(Path(__file__).parent / "quit_while_running.py")
    command = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--code", code]
    environment = {**offscreen(profile), "QT_QPA_PLATFORM": "xcb", **wishes}  # QGIS's desktop refuses to start without a screen
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        said = process.communicate(timeout=PATIENCE)[1]
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # the screen and QGIS with it, should it hang
    assert "half" in said, said[-2000:]
    if way == "menu":  # a QGIS 3.40 whose loop just ends dies as soon as a layer is loaded, with or without plugins
        assert process.returncode == 0, said[-2000:]
    assert ("asked:" in said) == (way == "menu")
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert list(folder.iterdir()) == []
