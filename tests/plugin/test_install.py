"""The installation of the backend: by real clicks on the page, a real venv and a real pip, from a package index on loopback."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from landquilt.plugin import environment
from landquilt.plugin.algorithms import base
from landquilt.plugin.environment import BackendState, find_backend
from landquilt.plugin.install import care_box, choices, extra_packages, installation, interpreters, steps
from landquilt.plugin.install.care_box import CareBox
from landquilt.plugin.install.choices import BackendBuild
from landquilt.plugin.install.installation import InstallPlan, install
from landquilt.plugin.install.interpreters import Interpreter, find_interpreter
from landquilt.plugin.install.process import Stopper
from landquilt.plugin.install.record import InstallRecord, folder_of, read_record, write_record
from landquilt.plugin.install.removal import remove
from landquilt.plugin.models.models_dialog import ModelsDialog
from landquilt.plugin.segment import backend_page
from landquilt.plugin.segment.backend_page import BackendPage
from landquilt.plugin.settings import Settings, load_settings
from landquilt.tests.plugin.dock_stage import Probe
from landquilt.tests.plugin.fake_index import serving, wheels
from landquilt.tests.plugin.stage import AT_ONCE, is_alive, wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QRadioButton

pytestmark = pytest.mark.slow
LONG = 180  # seconds: a venv and pip on a busy machine
HERE = Path(__file__).parent


@pytest.fixture()
def index(tmp_path, monkeypatch, settings):
    """An index that has all that is installed; the profile is empty, and the checkout's own environment out of sight."""
    pins = tmp_path / "requirements"
    pins.mkdir()
    for name in ("backend.txt", "onnx.txt", "cluster.txt"):
        shutil.copy(choices.REQUIREMENTS / name, pins)
    (pins / "pip.txt").write_text(f"pip=={bundled_pip()}\n")
    for module in (choices, steps, extra_packages):
        monkeypatch.setattr(module, "REQUIREMENTS", pins)
    monkeypatch.setattr(environment, "ROOT", tmp_path / "checkout")
    profile = tmp_path / "profile"
    for module in (backend_page, base):
        monkeypatch.setattr(module.QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(profile)), raising=False)
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "127.0.0.1")  # pip keeps downloads of trusted hosts only
    lines = {line for name in ("backend.txt", "onnx.txt", "cluster.txt") for line in choices.lines_of(pins / name)}
    with serving(wheels(sorted(lines))) as index:
        settings(index=index.url)
        yield index


def bundled_pip():
    """The version that a new environment has."""
    code = "import ensurepip; print(ensurepip.version())"
    return subprocess.run([find_interpreter().path, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture()
def page(index, qgis_app):
    page = BackendPage()
    page.resize(320, 700)
    page.show()
    yield page
    page.stop()
    page.close()


@pytest.fixture()
def profile(index, tmp_path):
    return tmp_path / "profile"


@pytest.fixture(scope="session")
def bare(tmp_path_factory):
    """A new environment, made once: to make one takes long."""
    folder = tmp_path_factory.mktemp("bare") / "venv"
    subprocess.run([find_interpreter().path, "-I", "-m", "venv", str(folder)], check=True)
    return folder


@pytest.fixture()
def begun(profile, bare):
    """The profile with an installation that has come as far as the environment."""
    folder = folder_of(profile)
    folder.mkdir(parents=True)
    begin(folder, bare)
    return profile


def begin(folder, bare):
    shutil.copytree(bare, folder / "venv", symlinks=True)
    write_record(folder, InstallRecord("cpu"))


def part(page, kind, name):
    return page.findChild(kind, f"LandQuilt{name}")


def click(page, name):
    button = part(page, QPushButton, name)
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def headline(page):
    return part(page, QLabel, "BackendHeadline").text()


def files_asked(index):
    """Names of packages whose files were asked for, each as often as it was."""
    return sorted(path.split("/")[-1].split("-")[0] for path, count in index.requests.items() if "/files/" in path for _ in range(count))


def plan(profile, index, name="cpu"):
    return InstallPlan(folder_of(profile), BackendBuild(name, 1, 1), Settings(index=index.url))


def installed(profile, index, **changes):
    """An installation without the page; its outcome and what it said."""
    said = []
    return install(plan(profile, index, **changes), Stopper(), said.append, lambda share, text: None), said


def test_a_click_installs_tests_and_says_ready_and_the_window_never_waits(page, index, profile):
    assert headline(page) == "LandQuilt's backend is not installed yet."
    ready = []
    page.ready.connect(lambda: ready.append(find_backend(load_settings(), profile).state))
    QgsApplication.authManager().isDisabled()  # newer QGIS opens its store of certificates at the first use: 0.3 s of its own
    loop = Probe()
    click(page, "Install")
    assert not part(page, QPushButton, "Install").isVisible() and part(page, QPushButton, "CancelInstall").isVisible()
    wait_until(lambda: ready, LONG)
    assert loop.worst() < 0.1, loop
    assert ready == [BackendState.READY] and headline(page) == "The backend is ready."
    python = find_backend(load_settings(), profile).python
    done = subprocess.run([python, "-m", "pip", "freeze", "--all"], capture_output=True, text=True, check=True)
    assert set(choices.lines_of(choices.REQUIREMENTS / "backend.txt")) <= set(done.stdout.split())
    assert "2.13.0+fake" in part(page, QLabel, "TestResult").text() and "1.50 Mpx/s" in part(page, QLabel, "TestResult").text()
    assert "Successfully installed" in part(page, QPlainTextEdit, "InstallLog").toPlainText()
    assert part(page, QProgressBar, "InstallProgress").value() == 1000
    assert not (folder_of(profile) / "cache").exists()


def test_what_is_downloaded_is_named_before_anything_is(page, index, profile):
    assert part(page, QRadioButton, "Choice_cpu").text() == "Processor only: 300 MB"
    texts = part(page, QLabel, "BackendSource").text() + part(page, QLabel, "BackendPlace").text().replace("\u200b", "")
    assert "127.0.0.1" in texts and str(folder_of(profile)) in texts and "are free" in texts
    page.view.show_state(environment.Backend(BackendState.MISSING), Settings(), folder_of(profile), "")
    assert "PyPI, download.pytorch.org" in part(page, QLabel, "BackendSource").text()
    QTest.mouseClick(part(page, QRadioButton, "Choice_nvidia"), Qt.MouseButton.LeftButton)
    assert "2.7 GB from PyPI." in part(page, QLabel, "BackendSource").text()
    assert not index.requests


def test_a_cut_connection_is_said_and_going_on_asks_for_nothing_twice(page, index, begun):
    index.cut = "torch"
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    assert "127.0.0.1" in page.view.failure.text() and "broke off" in page.view.failure.text()
    assert headline(page) == "The installation of the backend is not finished."
    assert find_backend(load_settings(), begun).state is BackendState.UNFINISHED
    before = files_asked(index)
    assert "torch" in before
    index.cut, index.is_gentle = "torch", True
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    assert "broke off" in page.view.failure.text()
    index.cut, ready = "", []
    index.requests.clear()
    page.ready.connect(lambda: ready.append(True))
    assert part(page, QPushButton, "Install").text() == "Continue installing"
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    assert ready and files_asked(index) == ["torch"]


def test_cancelling_leaves_no_process_and_can_be_continued(page, index, begun):
    index.slow = "torch"
    click(page, "Install")
    wait_until(index.reached.is_set, LONG)
    running = members(begun)
    assert running
    start = time.monotonic()
    click(page, "CancelInstall")
    wait_until(lambda: page.work is None)
    assert time.monotonic() - start < AT_ONCE
    wait_until(lambda: not any(map(is_alive, running)))
    assert not page.view.failure.text() and "Stopped." in part(page, QPlainTextEdit, "InstallLog").toPlainText()
    assert find_backend(load_settings(), begun).state is BackendState.UNFINISHED
    index.slow = ""
    index.requests.clear()
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    assert headline(page) == "The backend is ready." and files_asked(index) == ["torch"]


def members(profile):
    """Processes that work in the profile's environment."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if str(folder_of(profile)).encode() in (path / "cmdline").read_bytes():
                found.append(int(path.name))
    return found


def test_closing_the_window_ends_the_installation_too(page, index, begun):
    index.slow = "torch"
    click(page, "Install")
    wait_until(index.reached.is_set, LONG)
    running = members(begun)
    page.stop()
    wait_until(lambda: not any(map(is_alive, running)))


def test_an_index_that_refuses_is_named_with_its_answer(index, begun):
    index.refused = {"/files/rasterio": 403}
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "refused" and "127.0.0.1" in outcome.failure.sentence and "HTTP 403" in outcome.failure.sentence
    index.refused = {"/simple/": 403}
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "refused", outcome


def test_a_package_without_a_wheel_for_this_python_is_named(index, begun):
    index.files = {name.replace("scipy", "elsewhere") if name.startswith("scipy") else name: data for name, data in index.files.items()}
    index.files.update(wheels(["scipy==1.17.1"], "cp27-cp27m-win32"))
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "no wheel" and "scipy==1.17.1" in outcome.failure.sentence


def test_without_a_server_the_host_is_said_to_be_out_of_reach(index, begun):
    outcome = install(
        InstallPlan(folder_of(begun), BackendBuild("cpu", 1, 1), Settings(index="http://127.0.0.1:9/simple/")),
        Stopper(),
        print,
        lambda *_: None,
    )
    assert outcome.failure.kind.value == "network" and "127.0.0.1:9" in outcome.failure.sentence


def test_a_proxy_that_does_not_answer_is_told_from_a_missing_network(index, begun):
    address = "http://somebody:secret@127.0.0.1:9"
    network = {"HTTPS_PROXY": address, "https_proxy": address, "NO_PROXY": "", "no_proxy": ""}
    said = []
    far = Settings(index="https://packages.example/simple/")
    outcome = install(InstallPlan(folder_of(begun), BackendBuild("cpu", 1, 1), far, network), Stopper(), said.append, lambda *_: None)
    assert outcome.failure.kind.value == "proxy", outcome
    assert "secret" not in "".join(said) + outcome.failure.sentence


def test_an_index_without_encryption_is_refused_with_the_reason(index, begun):
    far = Settings(index="http://packages.example/simple/")
    outcome = install(InstallPlan(folder_of(begun), BackendBuild("cpu", 1, 1), far), Stopper(), print, lambda *_: None)
    assert outcome.failure.kind.value == "insecure" and "https" in outcome.failure.sentence, outcome


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a file system")
def test_a_full_disk_is_said_and_after_making_room_it_goes_on(index, profile, bare):
    place = folder_of(profile)
    place.mkdir(parents=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip("A file system cannot be mounted here.")
    try:
        begin(place, bare)
        size = shutil.disk_usage(place).used // 1024
        subprocess.run(["mount", "-o", f"remount,size={size + 300}k", str(place)], check=True)
        outcome = install(InstallPlan(place, BackendBuild("cpu", 1, 0), Settings(index=index.url)), Stopper(), print, lambda *_: None)
        assert outcome.failure.kind.value == "disk full", outcome
        assert find_backend(Settings(), profile).state is not BackendState.READY
        subprocess.run(["mount", "-o", "remount,size=200m", str(place)], check=True)
        outcome, _ = installed(profile, index)
        assert outcome.is_fine, outcome
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_too_little_room_is_said_before_anything_is_downloaded(index, profile):
    outcome = install(
        InstallPlan(folder_of(profile), BackendBuild("cpu", 1, 10**9), Settings(index=index.url)), Stopper(), print, lambda *_: None
    )
    assert outcome.failure.kind.value == "disk full" and "are needed" in outcome.failure.sentence and not index.requests


def test_a_second_window_does_not_install_at_the_same_time(index, begun):
    lock = QLockFile(str(folder_of(begun) / "installing.lock"))
    assert lock.tryLock(0)
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "busy" and not index.requests
    lock.unlock()


def test_libraries_that_do_not_load_are_said_and_it_is_not_taken_for_finished(index, begun, monkeypatch):
    said = r"OSError: [WinError 126] Error loading C:\x\torch\lib\c10.dll or one of its dependencies."
    monkeypatch.setenv("FAKE_TRIAL", said)
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "runtime" and "Visual C++" in outcome.failure.sentence
    assert find_backend(Settings(), begun).state is BackendState.UNFINISHED
    monkeypatch.delenv("FAKE_TRIAL")
    index.requests.clear()
    outcome, _ = installed(begun, index)
    assert outcome.is_fine and not files_asked(index)


def test_another_choice_starts_from_a_new_environment(index, begun):
    installed(begun, index)
    (folder_of(begun) / "venv" / "old").touch()
    assert installed(begun, index, name="other")[0].is_fine
    assert not (folder_of(begun) / "venv" / "old").exists() and read_record(folder_of(begun)).choice == "other"


def test_a_click_makes_a_backend_that_is_there_anew(page, index, begun):
    assert installed(begun, index)[0].is_fine
    (folder_of(begun) / "venv" / "old").touch()
    page.offer("cpu")
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    assert headline(page) == "The backend is ready." and not (folder_of(begun) / "venv" / "old").exists()


def test_a_switch_that_fails_for_lack_of_room_leaves_the_backend_as_it_was(index, begun):
    assert installed(begun, index)[0].is_fine
    before = read_record(folder_of(begun))
    outcome = install(
        InstallPlan(folder_of(begun), BackendBuild("other", 1, 10**9), Settings(index=index.url)), Stopper(), print, lambda *_: None
    )
    assert outcome.failure.kind.value == "disk full" and read_record(folder_of(begun)) == before


def test_a_switch_that_stops_while_the_old_packages_go_starts_from_a_new_environment_again(index, begun, monkeypatch):
    assert installed(begun, index)[0].is_fine
    (folder_of(begun) / "venv" / "old").touch()
    with monkeypatch.context() as patch:
        patch.setattr(installation, "find_interpreter", lambda: Interpreter("/bin/false", (3, 12, 1)))
        assert installed(begun, index, name="other")[0].failure
    assert find_backend(Settings(), begun).state is BackendState.UNFINISHED and (folder_of(begun) / "venv" / "old").exists()
    assert installed(begun, index, name="other")[0].is_fine and not (folder_of(begun) / "venv" / "old").exists()


def test_a_file_that_is_not_the_locked_one_is_refused(index, begun):
    name = next(name for name in index.files if name.startswith("numpy"))
    (steps.REQUIREMENTS / "hashes.txt").write_text(f"{'0' * 64}  {name}\n" + "".join(f"{'0' * 64}  {other}\n" for other in index.files))
    outcome, _ = installed(begun, index)
    assert outcome.failure.kind.value == "altered"


def test_after_an_update_of_the_plugin_the_page_offers_to_update(page, index, profile):
    folder = folder_of(profile)
    program = environment.python_of(folder / "venv")
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    cpu = choices.choices()[0]
    write_record(folder, InstallRecord("cpu", choices.pins(cpu), True))
    page.refresh()
    assert headline(page) == "The backend is ready."
    write_record(folder, InstallRecord("cpu", ["torch==2.12.0"], True))
    page.refresh()
    assert find_backend(load_settings(), profile).state is BackendState.OUTDATED
    assert part(page, QPushButton, "Install").text() == "Update backend" and part(page, QRadioButton, "Choice_cpu").isChecked()


def test_a_python_of_the_users_own_is_tried_and_kept(page, index, begun, tmp_path, monkeypatch):
    installed(begun, index)
    own = str(environment.python_of(folder_of(begun) / "venv"))
    moved = tmp_path / "own"
    (folder_of(begun) / "installed.json").rename(moved)
    shutil.move(str(folder_of(begun) / "venv"), str(tmp_path / "elsewhere"))
    own = str(environment.python_of(tmp_path / "elsewhere"))
    ready = []
    page.ready.connect(lambda: ready.append(load_settings().python))
    monkeypatch.setattr(backend_page.QFileDialog, "getOpenFileName", lambda *arguments: (own, ""))
    page.refresh()
    click(page, "UsePython")
    wait_until(lambda: ready)
    assert ready == [own]


def test_a_python_that_cannot_be_used_is_not_kept_and_why_is_said(page, tmp_path, monkeypatch):
    monkeypatch.setattr(backend_page.QFileDialog, "getOpenFileName", lambda *arguments: (sys.executable, ""))
    click(page, "UsePython")
    wait_until(lambda: page.view.failure.text())
    assert "cannot be used" in page.view.failure.text() and "lacks torch" in part(page, QLabel, "TestResult").text()
    assert not load_settings().python


def test_a_python_too_old_is_passed_over_and_named_where_there_is_no_other(tmp_path):
    def python(name, version, **more):
        said = {
            "version": version,
            "bits": 64,
            "implementation": "cpython",
            "is_free_threaded": False,
            "libc": ["", ""],
            "lacks": [],
            **more,
        }
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\ncat <<'END'\n{__import__('json').dumps(said)}\nEND\n")
        path.chmod(0o755)
        return str(path)

    old, bare, good = python("old", [3, 9, 18]), python("bare", [3, 12, 1], lacks=["ensurepip"]), python("good", [3, 12, 1])
    assert find_interpreter([old, bare, good]) == Interpreter(good, (3, 12, 1))
    assert "3.9.18" in find_interpreter([old]).problem and "3.11 to 3.14" in find_interpreter([old]).problem
    assert "lacks ensurepip" in find_interpreter([old, bare]).problem and "python3.12-venv" in find_interpreter([old, bare]).problem
    aged = python("aged", [3, 12, 1], libc=["glibc", "2.17"])
    assert "glibc 2.17" in find_interpreter([aged]).problem
    assert not find_interpreter(["/bin/true", str(tmp_path / "none")]).path


def test_without_a_python_that_can_make_it_the_page_says_so(page, monkeypatch):
    monkeypatch.setattr(interpreters, "candidates", lambda: iter(["/bin/true"]))
    click(page, "Install")
    wait_until(lambda: page.work is None)
    assert "LandQuilt needs a Python 3.11 to 3.14" in page.view.failure.text()


def test_the_report_on_the_clipboard_names_versions_and_no_one(page, index, begun, monkeypatch):
    index.refused = {"/files/": 404}
    click(page, "Install")
    wait_until(lambda: page.work is None, LONG)
    monkeypatch.setattr(Path, "home", staticmethod(lambda: begun))
    click(page, "CopyReport")
    text = QgsApplication.clipboard().text()
    assert f"QGIS: {__import__('qgis.core').core.Qgis.QGIS_VERSION}" in text and "Backend: unfinished" in text and "HTTP" in text
    assert str(begun) not in text and "~" in text and "Log:" in text
    assert installation.LOG and (folder_of(begun) / installation.LOG).is_file()


@pytest.fixture()
def models(index, begun, tmp_path, monkeypatch):
    """The page of the models over an environment without ONNX; the bundled model is chosen, and a file is named when asked."""
    assert installed(begun, index)[0].is_fine
    index.requests.clear()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(tmp_path / "town.onnx"), ""))
    dialog = ModelsDialog()
    dialog.show()
    yield dialog
    dialog.close_down()


def to_onnx(models):
    click(models, "ModelsOnnx")
    wait_until(lambda: not models.transfer.is_busy, LONG)


def test_what_onnx_export_needs_is_installed_by_a_click_into_the_backend_and_then_it_exports(models, index, begun):
    python = str(environment.python_of(folder_of(begun) / "venv"))
    to_onnx(models)
    assert "needs onnx, onnxscript, onnxruntime" in models.notice.text() and python in models.notice.text() and not index.requests
    before = read_record(folder_of(begun))
    click(models, "ModelsInstallOnnx")
    assert not models.install.isVisible()
    wait_until(lambda: not models.transfer.is_busy, LONG)
    assert "town.onnx" in models.notice.text() and not models.install.isVisible(), models.notice.text()
    done = subprocess.run([python, "-m", "pip", "freeze", "--all"], capture_output=True, text=True, check=True)
    names = {steps.key_of(line) for line in done.stdout.split()}
    assert {steps.key_of(line) for line in choices.lines_of(choices.REQUIREMENTS / "onnx.txt")} <= names
    assert len(files_asked(index)) == 8 and read_record(folder_of(begun)) == before
    to_onnx(models)
    assert "Written to" in models.notice.text()


def test_an_index_without_onnx_is_said_and_the_backend_stays_ready(models, index, begun):
    to_onnx(models)
    index.refused = {"/files/onnx": 403}
    click(models, "ModelsInstallOnnx")
    wait_until(lambda: not models.transfer.is_busy, LONG)
    assert "HTTP 403" in models.notice.text() and find_backend(load_settings(), begun).state is BackendState.READY


def test_into_a_python_of_the_users_own_nothing_is_installed_but_the_command_is_named(models, index, begun, settings):
    own = str(environment.python_of(folder_of(begun) / "venv"))
    settings(python=own)
    to_onnx(models)
    assert f'"{own}" -m pip install' in models.notice.text() and "onnx==" in models.notice.text() and not models.install.isVisible()


@pytest.mark.parametrize("name", ["onnx.txt", "cluster.txt"])
def test_what_is_installed_when_it_is_asked_for_is_tested_with_the_same_packages(name):
    wanted, tested = (set(choices.lines_of(choices.REQUIREMENTS / file)) for file in (name, "dev.txt"))
    assert wanted and wanted <= tested


def test_what_clusters_need_is_installed_by_a_click_in_the_options_and_the_rest_stays(index, begun, monkeypatch):
    assert installed(begun, index)[0].is_fine
    index.requests.clear()
    monkeypatch.setattr(care_box.QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(begun)), raising=False)
    python = str(environment.python_of(folder_of(begun) / "venv"))
    box = CareBox(Probe())
    index.refused = {"/files/distributed": 403}
    click(box, "AddCluster")
    wait_until(lambda: box.work is None, LONG)
    assert "HTTP 403" in box.said.text()
    index.refused = {}
    click(box, "AddCluster")
    assert not part(box, QPushButton, "AddCluster").isEnabled()
    wait_until(lambda: box.work is None, LONG)
    assert box.said.text() == "The backend can compute on clusters now."
    done = subprocess.run([python, "-m", "pip", "freeze", "--all"], capture_output=True, text=True, check=True)
    names = {steps.key_of(line) for line in done.stdout.split()}
    assert {steps.key_of(line) for line in choices.lines_of(choices.REQUIREMENTS / "cluster.txt")} <= names
    assert find_backend(load_settings(), begun).state is BackendState.READY


def test_of_a_real_installation_with_onnx_nothing_is_left_when_it_is_removed(models, index, begun):
    to_onnx(models)
    click(models, "ModelsInstallOnnx")
    wait_until(lambda: not models.transfer.is_busy, LONG)
    assert remove(folder_of(begun), Stopper(), print, lambda *_: None).is_fine
    assert not list(folder_of(begun).iterdir()) and find_backend(load_settings(), begun).state is BackendState.MISSING
