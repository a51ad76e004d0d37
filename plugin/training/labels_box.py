"""The classes to learn, and which of them each value of the labels is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsPalettedRasterRenderer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton, QSizePolicy, QTabWidget, QWidget

from ...backend.shared.card import ISPRS, Card
from ...backend.shared.legend import Classes
from ..translation import tr
from ..widgets.arrangement import beside, column_of
from ..widgets.card_view import wrapped
from ..widgets.fields import add_row, named, narrow
from .legend_table import LegendTable
from .meaning_table import MeaningTable
from .meanings import Meanings, MergedValue, legend_of, settled, unknown
from .train_form import AS_BASE, AS_ISPRS, AS_OWN, TrainForm, classes_of

SHOWN = 4  # class names in the list of legends


class LabelsBox(QWidget):
    changed = pyqtSignal(dict)  # values of the form
    again = pyqtSignal()  # read the labels anew

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltClasses")
        self.form = TrainForm()
        self.base: Classes = ()  # of the model to start from
        self.values: tuple[MergedValue, ...] = ()
        self.is_showing = False
        tip = tr("The classes that the network will tell apart. Those of the model to start from are learnt fastest.")
        self.legends = named(QComboBox(), "LandQuiltTrainLegend", tr("Classes to learn"), tip)
        self.legends.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = tr("Forget your changes in the table, read the labels anew, and match by name again.")
        self.match = named(QPushButton(tr("Mat&ch again")), "LandQuiltTrainMatch", tr("Match again"), tip)
        self.match.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.table, self.legend = MeaningTable(), LegendTable()
        self.summary = wrapped("LandQuiltTrainSummary")
        self.arrange()
        self.legends.activated.connect(self.choose_legend)
        self.match.clicked.connect(self.match_again)
        self.table.chosen.connect(self.say_meaning)
        self.legend.changed.connect(self.take_own)
        self.legend.from_labels.connect(self.take_values)

    def arrange(self) -> None:
        line = beside(self.legends, self.match)
        rows = narrow(QFormLayout())
        add_row(rows, tr("Lea&rn"), line, self.legends)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("LandQuiltClassTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, tr("Meaning of the labels"))
        self.tabs.addTab(self.legend, tr("Classes and colours"))
        column_of(rows, (self.tabs, 1), self.summary, into=self)

    # -- what is asked of it -----------------------------------------------------------------------------------------

    @property
    def classes(self) -> Classes:
        return classes_of(self.form, self.base)

    def meanings(self) -> Meanings:
        """Of all values that mean something."""
        return settled(self.values, self.form.meanings, self.classes)

    def problem(self) -> str:
        """Why nothing can be learnt yet; one sentence, or nothing."""
        if len(self.classes) < 2:
            return tr("A network tells at least two classes apart; add classes, or choose others to learn.")
        missing = unknown(self.values, self.meanings())
        if missing:
            text = tr("Say in the table what “{}” is, or “ignore”; or learn a class for each value of the labels.")
            return text.format("”, “".join(value.name or value.text for value in missing[:3]))
        return ""

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_form(self, form: TrainForm, card: Card | None, title: str) -> None:
        """`card`, `title`: of the model to start from."""
        self.form, self.base = form, card.classes if card is not None else ()
        self.is_showing = True
        self.legends.clear()
        for text, kind, classes in (
            (tr("As in {}: {}").format(title, listed(self.base)), AS_BASE, self.base),
            (tr("ISPRS: {}").format(listed(ISPRS)), AS_ISPRS, ISPRS),
            (tr("My own classes: {}").format(listed(form.own)) if form.own else tr("My own classes…"), AS_OWN, ISPRS),
        ):
            if classes and not (kind == AS_ISPRS and self.base == ISPRS):
                self.legends.addItem(text, kind)
        place = self.legends.findData(form.legend)
        self.legends.setCurrentIndex(max(0, place))
        self.legends.setToolTip(", ".join(item.name for item in self.classes) or self.legends.accessibleDescription())
        self.legend.show_classes(self.classes)
        self.is_showing = False
        self.show_meanings()

    def show_values(self, values: Sequence[MergedValue]) -> None:
        self.values = tuple(values)
        self.show_meanings()

    def show_meanings(self) -> None:
        self.table.show_values(self.values, self.meanings(), self.classes)
        self.legend.buttons["FromLabels"].setEnabled(bool(legend_of(self.values, {})))

    # -- what the user does ------------------------------------------------------------------------------------------

    def choose_legend(self) -> None:
        kind = self.legends.currentData()
        if kind == AS_OWN and not self.form.own:
            self.take_values() if legend_of(self.values, {}) else self.changed.emit({"legend": AS_OWN, "own": self.classes})
        else:
            self.changed.emit({"legend": kind})
        if kind == AS_OWN:
            self.tabs.setCurrentWidget(self.legend)

    def take_own(self, classes: Classes) -> None:
        """What values mean goes with a class that is renamed."""
        names = {item.code: item.name for item in classes}
        renamed = {item.name: names[item.code] for item in self.classes if item.code in names and item.name != names[item.code]}
        meanings = {key: tuple(renamed.get(name, name) for name in names) for key, names in self.meanings().items()}
        self.changed.emit({"legend": AS_OWN, "own": classes, "meanings": meanings})

    def take_values(self) -> None:
        """A class for each value of the labels, in the colours that QGIS shows them in."""
        found = legend_of(self.values, colors_of(self.form))
        classes = tuple(sorted(found.values(), key=lambda item: item.code))
        self.changed.emit({"legend": AS_OWN, "own": classes, "meanings": {key: (item.name,) for key, item in found.items()}})

    def say_meaning(self, key: str, names: tuple[str, ...]) -> None:
        self.changed.emit({"meanings": {**self.form.meanings, key: names}})

    def match_again(self) -> None:
        self.changed.emit({"meanings": {}})
        self.again.emit()


def listed(classes: Classes) -> str:
    more = ", …" if len(classes) > SHOWN else ""
    return ", ".join(item.name for item in classes[:SHOWN]) + more


def colors_of(form: TrainForm) -> dict[str, str]:
    """Colours in which QGIS shows the values of the label layers, by the values' texts."""
    found: dict[str, str] = {}
    for pair in form.pairs:
        layer: Any = QgsProject.instance().mapLayer(pair.labels)
        renderer = layer.renderer() if layer is not None else None
        if isinstance(renderer, QgsCategorizedSymbolRenderer):
            found.update({str(item.value()): item.symbol().color().name() for item in renderer.categories()})
        elif isinstance(renderer, QgsPalettedRasterRenderer):
            found.update({str(int(item.value)): item.color.name() for item in renderer.classes()})
    return found
