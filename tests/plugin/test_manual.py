"""The manual: offline pages in the zip, opened where help is asked for, and true to the algorithms."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from landquilt.plugin.labels.labels_dialog import LabelsDialog
from landquilt.plugin.manual import PAGES
from landquilt.plugin.models.models_dialog import ModelsDialog
from landquilt.tests.manual import PAGE, write_options
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

FILES = sorted(PAGES.glob("*.html"))
LINK = re.compile(r'(?:href|src)="([^"]+)"')


@pytest.fixture()
def opened(monkeypatch):
    """The pages that are opened, by their names."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    return urls


def page_of(url):
    return Path(url.toLocalFile()).name


@pytest.mark.parametrize("page", FILES, ids=lambda path: path.name)
def test_every_link_and_picture_of_the_manual_is_there_and_none_leaves_it(page):
    text = page.read_text(encoding="utf-8")
    for link in LINK.findall(text):
        parts = urlsplit(link)
        assert not parts.scheme and not parts.netloc, link
        target = page.parent / unquote(parts.path) if parts.path else page
        assert target.is_file(), link
        assert not parts.fragment or f'id="{parts.fragment}"' in target.read_text(encoding="utf-8"), link


def test_every_page_has_the_same_bar_and_the_bar_names_every_page():
    bars = {re.search(r"<nav>.*</nav>", page.read_text(encoding="utf-8")).group() for page in FILES}
    assert len(bars) == 1
    assert {link for bar in bars for link in LINK.findall(bar)} == {page.name for page in FILES}


def test_every_picture_is_shown_and_has_words_for_those_who_do_not_see_it():
    texts = [page.read_text(encoding="utf-8") for page in FILES]
    shown = {link for text in texts for link in LINK.findall(text) if link.startswith("pictures/")}
    assert shown == {f"pictures/{path.name}" for path in (PAGES / "pictures").iterdir()}
    assert all('alt="' in image for text in texts for image in re.findall(r"<img[^>]*>", text))


def test_the_page_of_options_says_what_the_algorithms_are_now():
    assert PAGE.read_text(encoding="utf-8") == write_options(), "Write it anew: ./run manual"


def test_an_algorithm_s_help_is_its_section_of_the_options(provider):
    for algorithm in provider.algorithms():
        page, _, section = algorithm.helpUrl().partition("#")
        assert page.startswith("file://") and page.endswith("/options.html") and section == algorithm.name()


def test_the_menus_open_the_manual_s_first_page(plugin, interface, opened):
    assert plugin.manual in interface.menus["LandQuilt"].actions() and plugin.manual in interface.pluginHelpMenu().actions()
    plugin.manual.trigger()
    assert [page_of(url) for url in opened] == ["index.html"]
    plugin.unload()
    assert not interface.pluginHelpMenu().actions()


def test_help_in_a_dialog_opens_the_page_for_it(plugin, image, interface, opened):
    plugin.open_train()
    plugin.open_compare()
    dialogs = (plugin.training, plugin.comparison, ModelsDialog(), LabelsDialog(interface))
    for dialog in dialogs:
        QTest.mouseClick(dialog.findChild(QPushButton, "LandQuiltHelp"), Qt.MouseButton.LeftButton)
    assert [page_of(url) for url in opened] == ["own_place.html", "accuracy.html", "own_place.html", "own_place.html"]


def test_help_in_the_panel_opens_the_first_walkthrough(dock, opened):
    QTest.mouseClick(dock.findChild(QPushButton, "LandQuiltHelp"), Qt.MouseButton.LeftButton)
    assert page_of(opened[0]) == "first_map.html"
