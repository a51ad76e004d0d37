"""Numbers are typed key by key, as a user does: no form writes into the box in which somebody types."""

import pytest
from landquilt.plugin.options import OptionsPage
from landquilt.plugin.segment.review_panel import ReviewPanel
from landquilt.plugin.training.train_dialog import TrainDialog
from landquilt.tests.plugin.stage import wait_until
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLineEdit


def boxes_in(widget):
    for group in widget.findChildren(QgsCollapsibleGroupBox):
        group.setCollapsed(False)
    QgsApplication.processEvents()
    return [box for box in widget.findChildren(QAbstractSpinBox) if box.isEnabled() and hasattr(box, "value")]


def typed(box, text):
    """All of the box selected, then one key after the other; what the box holds then."""
    line = box.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    for key in text:
        QTest.keyClick(line, key)
        QgsApplication.processEvents()
    return box.value()


def numbers_for(box):
    """Some that its range and decimals allow: of one digit and of several."""
    wishes = ("256", "17", "4", "1000", "60") if not isinstance(box, QDoubleSpinBox) else ("0.25", "12.5", "3", "0.05", "40")
    decimals = box.decimals() if isinstance(box, QDoubleSpinBox) else 0
    return [text for text in wishes if box.minimum() <= float(text) <= box.maximum() and len(text.partition(".")[2]) <= decimals]


def failures(widget):
    found = []
    for box in boxes_in(widget):
        numbers = numbers_for(box)
        assert numbers, box.objectName()
        found += [(box.objectName(), text, value) for text in numbers if (value := typed(box, text)) != pytest.approx(float(text))]
    return found


@pytest.fixture()
def english(monkeypatch):
    """Whose decimal sign is the point."""
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("C"))
    yield
    QLocale.setDefault(before)


def test_every_number_of_the_panel_is_what_was_typed(english, dock):
    assert len(boxes_in(dock.form)) >= 6
    assert not failures(dock.form)


def test_every_number_of_the_training_form_is_what_was_typed(english, plugin):
    QTest.mouseClick(plugin.toolbar.widgetForAction(plugin.train), Qt.MouseButton.LeftButton)
    assert isinstance(plugin.training, TrainDialog)
    form = plugin.training.form
    wait_until(lambda: form.isVisible())
    for duration in ("steps", "minutes"):
        form.edit(duration=duration)
        assert not failures(form)


def test_the_threshold_of_what_looks_alike_is_what_was_typed(english, plugin):
    plugin.finder.action.trigger()
    panel = plugin.finder.panel
    panel.show_matches([0.4, 0.55, 0.9], 0.5)
    assert [typed(panel.number, text) for text in ("0.55", "0.9", "0.37")] == [0.55, 0.9, 0.37]


def test_every_number_of_the_comparison_is_what_was_typed(english, plugin):
    plugin.compare.trigger()
    assert not failures(plugin.comparison)


def test_every_number_of_the_options_and_of_the_check_is_what_was_typed(english, qgis_app):
    for page in (OptionsPage(), ReviewPanel(QgsMapCanvas())):
        assert len(boxes_in(page)) == 1 and not failures(page)
