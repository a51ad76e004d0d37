"""What an installation is said to have failed of, from what pip, the systems and the libraries really say."""

from pathlib import Path

import pytest
from landquilt.backend.shared.jobs import Probed
from landquilt.plugin.install import choices
from landquilt.plugin.install.diagnosis import FailureKind, diagnose
from landquilt.plugin.install.discretion import anonymous, hidden
from landquilt.plugin.install.meter import SHARE, Meter
from landquilt.plugin.install.proxy import proxy_variables
from landquilt.plugin.install.report import as_table, findings
from landquilt.plugin.install.steps import key_of, known_hashes, locked, steps
from qgis.PyQt.QtNetwork import QNetworkProxy

BLOCKS = (Path(__file__).parent / "failures.txt").read_text(encoding="utf-8").split("\n== ")[1:]
SAID = [(*block.partition("\n")[0].split(" | "), block.partition("\n")[2]) for block in BLOCKS]


@pytest.mark.parametrize(("kind", "told", "said"), SAID, ids=[f"{item[0]} {i}" for i, item in enumerate(SAID)])
def test_each_known_failure_is_told_in_one_sentence_with_what_to_do(kind, told, said):
    found = diagnose(said)
    assert found.kind is FailureKind[kind] and told in found.sentence
    assert found.sentence.endswith(".") and "\n" not in found.sentence and (";" in found.sentence or "," in found.sentence)


def test_what_is_not_known_is_quoted_with_its_exit_status_and_without_passwords():
    found = diagnose("Looking\nERROR: something new at https://anna:geheim@mirror.example/\n\n[notice] A new release of pip\n", 7)
    assert (
        found.kind is FailureKind.OTHER
        and "exit status 7" in found.sentence
        and "something new" in found.sentence
        and "geheim" not in found.sentence
    )


def test_a_killed_program_had_no_memory_and_an_illegal_instruction_no_processor():
    assert diagnose("", -9).kind is FailureKind.MEMORY and diagnose("", -4).kind is FailureKind.PROCESSOR


def test_the_meter_counts_megabytes_and_hides_what_only_counts():
    meter = Meter(200)
    assert not meter.hear("  Downloading numpy-2.4.6-cp312-cp312-win_amd64.whl (12.3 MB)")
    assert meter.hear("Progress 6150000 of 12300000") and meter.text == "Downloading numpy-2.4.6: 6 of 12 MB"
    meter.hear("  Using cached torch-2.13.0-cp312-cp312-win_amd64.whl (122.1 MB)")
    assert meter.share == pytest.approx(12.3 / 200 * SHARE)
    assert not meter.hear("Installing collected packages: numpy, torch") and "2 package(s)" in meter.text
    assert meter.share == pytest.approx(134.4 / 200 * SHARE)
    meter.hear("  Downloading affine-3.0.1-py3-none-any.whl.metadata (10 kB)")
    assert "Unpacking" in meter.text


def test_passwords_and_names_do_not_get_out():
    assert hidden("at http://anna:p4ss@proxy:8080/x token=abc") == "at http://***@proxy:8080/x token=***"
    text = anonymous(r"C:\Users\Anna Maier\AppData\x and c:\users\anna maier\y by annam", r"C:\Users\Anna Maier", "annam")
    assert text == r"~\AppData\x and ~\y by ***"
    assert anonymous("/home/anna/x, /home/annabel/y, /home/bert/z", "/home/anna", "anna") == "~/x, /home/***/y, /home/***/z"


def test_the_proxy_of_qgis_is_handed_on_with_its_password_only_in_the_environment():
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "a na", "p@ss")
    found = proxy_variables(proxy, ["https://intern.example/path"])
    assert found["HTTPS_PROXY"] == "http://a%20na:p%40ss@proxy.example:3128" and found["NO_PROXY"] == "intern.example"
    assert proxy_variables(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), []) == {}
    assert (
        proxy_variables(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "s.example", 1080), [])["HTTPS_PROXY"]
        == "socks5h://s.example:1080"
    )


@pytest.mark.parametrize("system", list(choices.TABLE), ids=" ".join)
def test_every_system_s_packages_are_pinned_and_those_of_pypi_hashed(system, tmp_path):
    hashes = known_hashes(choices.REQUIREMENTS / "hashes.txt")
    for choice in choices.TABLE[system]:
        found = steps(choice, "", tmp_path)
        assert all("==" in line for step in found for line in step.text.splitlines())
        hashed = [step for step in found if "--hash" in step.text]
        assert [step.name for step in hashed] in (["pip.txt", "rest.txt"], ["pip.txt", "all.txt"])
        assert all(
            line.count("--hash=sha256:") == len(hashes[key_of(line.split()[0])]) for step in hashed for line in step.text.splitlines()
        )
        assert bool(choice.build) == any("--extra-index-url" in step.options for step in found)


@pytest.mark.parametrize("name", ["onnx.txt", "cluster.txt"])
def test_what_is_installed_when_it_is_asked_for_is_pinned_and_hashed(name):
    lines = locked(choices.lines_of(choices.REQUIREMENTS / name)).splitlines()
    assert lines and all("==" in line and "--hash=sha256:" in line for line in lines)


def test_an_index_of_the_user_s_own_is_the_only_one_asked(tmp_path):
    for choice in choices.TABLE["Linux", "x86_64"]:
        found = [step for step in steps(choice, "https://mirror.example/simple", tmp_path) if step.name != "pins.txt"]
        assert all("https://mirror.example/simple" in step.options and "--extra-index-url" not in step.options for step in found)
        assert not any("+cpu" in step.text for step in found)


def test_findings_are_a_table_that_no_value_can_break():
    devices = ["cuda: <b>H200", "cpu: 2 of 2 cores"]
    rows = findings(Probed({}, {"python": "3.12.1"}, 2, devices, True, "", "", 2.346, 1.0))
    assert ("Devices", "<b>H200\n2 of 2 cores") in rows and ("Speed", "2.35 Mpx/s") in rows
    assert "&lt;b&gt;H200<br>2 of 2 cores" in as_table(rows)
