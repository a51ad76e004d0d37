"""What is drawn by hand is to be read also where a theme's style sheet paints what the palette does not know."""

import pytest
from landquilt.plugin.widgets.contrast import LEAST, contrast, ground_of, ink_on
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QDialog, QLabel


@pytest.fixture()
def label(qgis_app):
    dialog = QDialog()
    label = QLabel("", dialog)
    label.move(50, 50)
    dialog.show()
    yield label
    dialog.close()


@pytest.mark.parametrize("ground", ["#323232", "#efefef", "#000000", "#777777"])
def test_the_ground_is_what_a_style_sheet_paints_and_the_ink_is_to_be_read_on_it(label, ground):
    label.window().setStyleSheet(f"QDialog {{ background-color: {ground}; }}")
    found = ground_of(label)
    assert found.name() == ground
    assert contrast(ink_on(found, label), found) >= (LEAST if ground != "#777777" else 3)


def test_a_window_s_own_colours_stay_where_they_can_be_read(label):
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#203040"))
    label.setPalette(palette)
    assert ink_on(QColor("#eeeeee"), label).name() == "#203040"
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
