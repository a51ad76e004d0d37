"""Two columns in a window that is made narrow and wide: nothing is ever cut off at its right."""

import pytest
from landquilt.plugin.segment.contents import scrolled
from landquilt.plugin.widgets.columns import TwoColumns
from landquilt.tests.plugin.stage import wait_until
from qgis.PyQt.QtWidgets import QBoxLayout, QHBoxLayout, QLabel

ROW, STACK = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


@pytest.fixture()
def columns(qgis_app):
    """Two columns of 200 and 300 pixels."""
    left, right = QHBoxLayout(), QHBoxLayout()
    for layout, width in ((left, 200), (right, 300)):
        label = QLabel("text")
        label.setMinimumWidth(width)
        layout.addWidget(label)
    area = scrolled(TwoColumns(left, right))
    area.show()
    yield area
    area.close()


@pytest.mark.parametrize("widths", [(700, 400, 700), (400, 520, 320)])
def test_two_columns_stand_side_by_side_only_where_both_have_room(columns, widths):
    for width in widths:
        columns.resize(width, 300)
        wanted = ROW if width > 500 + columns.widget().box.spacing() else STACK
        wait_until(lambda wanted=wanted: columns.widget().box.direction() == wanted)
        assert columns.widget().width() <= columns.viewport().width()
