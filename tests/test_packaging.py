"""The zip that `./run package` writes, and what the plugin site checks when it is uploaded."""

import json
import re
import stat
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
LIMIT = 25_000_000  # bytes the site takes
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
UNWANTED = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".part")
NOT_BLOCKING = "B109,B404,B410,B411"  # all other Bandit rules block an upload
CRITICAL = "E9,F821,F823,F831"  # of flake8


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip of the last commit."""
    if not (ROOT / ".git").exists():
        pytest.skip("This is no git checkout, so there is nothing to package.")
    path = tmp_path_factory.mktemp("package") / "landquilt.zip"
    subprocess.run([ROOT / "run", "package", path], check=True)
    return path


@pytest.fixture(scope="module")
def unpacked(package):
    with ZipFile(package) as archive:
        archive.extractall(package.parent)
    return package.parent / "landquilt"


@pytest.fixture(scope="module")
def metadata():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def names(package):
    with ZipFile(package) as archive:
        return archive.namelist()


def tool(name, *arguments, folder):
    """What a program of this environment prints."""
    program = Path(sys.executable).parent / name
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, check=False).stdout


def test_the_metadata_has_every_field_the_site_requires(metadata):
    assert not [field for field in REQUIRED if not metadata.get(field, "").strip()]
    assert "External dependencies" in metadata["about"] and "/" not in metadata["author"]
    assert metadata["hasProcessingProvider"] == "yes" and metadata["qgisMaximumVersion"] == "4.99"


def test_the_version_is_three_numbers_and_in_the_changelog(metadata):
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", metadata["version"])
    assert f"## {metadata['version']} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_icon_of_the_metadata_is_in_the_package(metadata, package):
    assert f"landquilt/{metadata['icon']}" in names(package)


def test_the_package_is_one_folder_with_licence_and_entry(package):
    found = names(package)
    assert {name.split("/")[0] for name in found} == {"landquilt"}
    assert {"landquilt/LICENSE", "landquilt/metadata.txt", "landquilt/__init__.py", "landquilt/README.md"} <= set(found)


def test_the_package_leaves_out_tests_and_tools_of_development(package):
    inner = [name.removeprefix("landquilt/") for name in names(package)]
    assert not [name for name in inner if name.startswith((".", "tests", "run", "pyproject", "dist", "demo")) or "/." in name]
    assert not [name for name in inner if name.lower().endswith(UNWANTED) or "__pycache__" in name]
    assert "resources/requirements/backend.txt" in inner and "resources/requirements/dev.txt" not in inner


def test_the_package_holds_the_bundled_network_and_fits_the_site(package):
    assert "landquilt/resources/models/landquilt-lite0/weights.safetensors" in names(package)
    assert package.stat().st_size <= LIMIT


def test_the_package_holds_the_translations_compiled_and_not_their_sources(package):
    found = [name.removeprefix("landquilt/resources/i18n/") for name in names(package) if name.startswith("landquilt/resources/i18n/")]
    assert sorted(filter(None, found)) == [f"landquilt_{language}.qm" for language in ("de", "es", "fr")]


def test_the_package_of_a_commit_is_always_the_same(package, tmp_path):
    subprocess.run([ROOT / "run", "package", tmp_path / "again.zip"], check=True)
    assert package.read_bytes() == (tmp_path / "again.zip").read_bytes()


def test_nothing_in_the_package_is_executable(package):
    with ZipFile(package) as archive:
        assert not [item.filename for item in archive.infolist() if not item.is_dir() and (item.external_attr >> 16) & stat.S_IXUSR]


def test_bandit_finds_nothing(unpacked):
    report = json.loads(tool("bandit", "-r", ".", "-f", "json", "--quiet", "-s", NOT_BLOCKING, folder=unpacked))
    assert not [f"{item['test_id']} {item['filename']}:{item['line_number']} {item['issue_text']}" for item in report["results"]]


def test_detect_secrets_finds_nothing(unpacked):
    report = json.loads(tool("detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".", folder=unpacked))
    assert not {path: [(item["type"], item["line_number"]) for item in found] for path, found in report["results"].items()}


def test_flake8_finds_no_name_undefined_and_no_syntax_error(unpacked):
    assert not tool("flake8", "--select", CRITICAL, folder=unpacked)


@pytest.mark.parametrize("name", ["backend.txt", "dev.txt"])
def test_every_requirement_is_pinned_and_names_no_index(name):
    lines = (ROOT / "resources" / "requirements" / name).read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ;.*)?", line) for line in lines if line and not line.startswith("#"))
