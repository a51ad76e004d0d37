"""The panel at 300 pixels, in English and German: it fits, and no word that matters is cut."""

import re
import shutil

import pytest
from landquilt.backend.shared.card import ISPRS
from landquilt.plugin.translation import filled, tr
from landquilt.plugin.widgets.area_table import AREA, NAME, SHARE, swatch
from landquilt.plugin.widgets.narrow_button import NarrowButton, narrow_button
from landquilt.tests import translate
from landquilt.tests.plugin.dock_stage import run_to_the_end, widget
from landquilt.tests.plugin.stage import wait_until
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

WIDTH = 300  # pixels
NAMES = {"LandQuiltImage", "LandQuiltModel", "LandQuiltMapChoice"}  # boxes that show what users have named


@pytest.fixture(params=["en", "de"])
def language(request, tmp_path, qgis_app):
    """What the panel speaks."""
    translator, before = QTranslator(), QLocale()
    if request.param != "en":
        source = shutil.copy(translate.ts_path(request.param), tmp_path)
        (tmp_path / "panel.qm").write_bytes(translate.compile_ts(tmp_path / translate.ts_path(request.param).name))
        assert source and translator.load(str(tmp_path / "panel.qm"))
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture()
def panel(language, plugin, image, request):
    """The dock on its own, with everything unfolded, and a map whose polygons are checked."""
    dock = request.getfixturevalue("dock")
    assert (tr("Mask") == "Mask") == (language == "en")
    plugin.dock.setFloating(True)
    plugin.dock.resize(WIDTH, 700)
    for box in dock.form.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    widget(dock, "Run").click()
    run_to_the_end(dock)
    wait_until(lambda: dock.results.table.model().rowCount() and dock.maps.shown)
    dock.results.review.setCollapsed(False)
    wait_until(lambda: dock.results.review.review.ids)
    return dock


def settle(panel, page):
    panel.tabs.setCurrentIndex(page)
    for _ in range(20):
        QgsApplication.processEvents()


def room_of(item):
    """Pixels for the text of a box, a line or a button; None: its text can be of any length."""
    if isinstance(item, QComboBox):
        option = QStyleOptionComboBox()
        option.initFrom(item)
        option.frame, option.editable = item.hasFrame(), item.isEditable()
        field = item.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, item)
        return field.width() - (0 if item.itemIcon(item.currentIndex()).isNull() else item.iconSize().width() + 4)
    if isinstance(item, QLineEdit):
        return item.width() - 8
    icon = 0 if isinstance(item, QLabel) or item.icon().isNull() else item.iconSize().width() + 4
    return item.width() - icon - (8 if isinstance(item, QPushButton) else item.fontMetrics().height() if isinstance(item, QCheckBox) else 0)


def text_of(item):
    """The longest piece that must be seen whole: a line, or a word of what wraps."""
    if isinstance(item, QComboBox):
        return item.currentText()
    if isinstance(item, QLineEdit):
        return item.text() or item.placeholderText()
    text = item.text()
    if isinstance(item, QLabel) and text.startswith("<"):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    if isinstance(item, NarrowButton):
        return max(item.lines(), key=item.fontMetrics().horizontalAdvance).replace("&", "")
    wraps = isinstance(item, QLabel) and item.wordWrap()
    pieces = text.split() if wraps else text.replace("&", "").split("\n")
    return max(pieces, key=item.fontMetrics().horizontalAdvance, default="")


def cut(panel):
    """The texts that are not seen whole, of all widgets that are seen."""
    found = []
    for kind in (QLabel, QComboBox, QLineEdit, QPushButton, QCheckBox):
        for item in panel.findChildren(kind):
            is_inner = isinstance(item, QLineEdit) and isinstance(item.parent(), QComboBox)
            if item.isVisible() and not is_inner and item.objectName() not in NAMES:
                text = text_of(item)
                if text and item.fontMetrics().horizontalAdvance(text) > room_of(item):
                    found.append((item.objectName(), text, item.width()))
    return found


@pytest.mark.parametrize("page", [0, 1, 2], ids=["map", "runs", "results"])
def test_nothing_is_cut_before_the_word_that_matters(panel, plugin, page):
    settle(panel, page)
    assert plugin.dock.width() == WIDTH
    area = panel.tabs.widget(page)
    if hasattr(area, "viewport"):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
        inside = area.widget()
        seen = [item for item in inside.findChildren(QWidget) if item.isVisible() and item.objectName().startswith("LandQuilt")]
        assert not [item.objectName() for item in seen if item.geometry().right() >= item.parentWidget().width()]
    assert not cut(panel)


def test_a_long_name_takes_a_second_line_of_its_button(language, qgis_app):
    column = QWidget()
    layout = QVBoxLayout(column)
    button = narrow_button("LandQuiltRight", "&Richtig: impervious surfaces", "")
    button.setIcon(swatch("#ffffff"))
    layout.addWidget(button)
    heights = []
    for width in (400, 170):
        column.resize(width, 100)
        column.show()
        for _ in range(20):
            QgsApplication.processEvents()
        heights.append(button.height())
        assert " ".join(button.lines()) == button.text() and button.height() >= len(button.lines()) * button.fontMetrics().height()
    assert heights[0] < heights[1]


def test_numbers_have_the_decimal_sign_of_the_language(panel, language):
    said = panel.findChild(QLabel, "LandQuiltCardSummary").text()
    assert re.search(r"\b0([.,])\d\d\b", said)[1] == ("," if language == "de" else ".")  # the model's mean F1
    assert filled("{:,.1f} m², {}", 1234.5, "a.tif") == ("1.234,5 m², a.tif" if language == "de" else "1,234.5 m², a.tif")


def test_the_names_of_all_pages_are_seen(panel):
    bar = panel.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= bar.width() <= WIDTH
    assert all(bar.tabRect(k).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(k)) for k in range(bar.count()))


def test_the_table_of_areas_shows_every_word_and_number(panel):
    settle(panel, 2)
    table = panel.results.table
    letters, model = table.fontMetrics(), table.model()
    assert model.rowCount() == len(ISPRS) + 1
    for row in range(model.rowCount()):
        name = model.index(row, NAME).data()
        assert max(map(letters.horizontalAdvance, name.split())) <= table.columnWidth(NAME) - table.iconSize().width() - 12, name
        lines = 1 if letters.horizontalAdvance(name) <= table.columnWidth(NAME) - table.iconSize().width() - 12 else 2
        assert table.rowHeight(row) >= lines * letters.height(), name
        for column in (AREA, SHARE):
            text = model.index(row, column).data()
            assert letters.horizontalAdvance(text) <= table.columnWidth(column) - 4, text
    assert sum(map(table.columnWidth, (NAME, AREA, SHARE))) <= table.viewport().width()
