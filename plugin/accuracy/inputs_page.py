"""What to compare: reference, maps, the meaning of their values, options. It makes a ComparisonQuestion of what its widgets say."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...backend.shared.class_table import table_text
from ...backend.shared.legend import Classes, legend_text
from ..translation import tr
from ..widgets.arrangement import ROOM, beside, column_of
from ..widgets.columns import TwoColumns
from ..widgets.fields import add_row, named, narrow
from ..widgets.layer_choice import POINTS, POLYGONS, RASTERS, LayerChoice
from .class_table import ClassTable, Section
from .layer_values import Value, Values
from .legend_choice import Legend, Meaning, legends_of, match
from .maps_table import MapsTable
from .options_box import OptionsBox
from .question import ComparisonQuestion, Subject
from .values_reader import Key, ValuesReader

WIDE = 95  # letters, for two columns


class InputsPage(QWidget):
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltCompareInputs")
        tip = tr("What is taken for true: a class raster, polygons, or the points of a sample that somebody has looked up.")
        nothing = tr("None: compare two maps with each other")
        self.reference = LayerChoice("LandQuiltReference", tr("Reference"), tip, nothing, RASTERS | POLYGONS | POINTS)
        self.maps, self.table, self.options = MapsTable(), ClassTable(), OptionsBox()
        self.legend = self.legend_field()
        self.reset = self.reset_button()
        self.reader = ValuesReader(self)
        self.legends: list[Legend] = []
        self.edits: dict[tuple[Key, Value], int] = {}
        self.shown: Any = None
        self.arrange()
        for signal in (self.reference.changed, self.maps.changed, self.reader.changed):
            signal.connect(self.refresh)
        self.options.changed.connect(self.changed)
        self.legend.activated.connect(self.take_legend)
        self.table.chosen.connect(self.edit)
        self.reset.clicked.connect(self.match_again)
        self.refresh()

    def legend_field(self) -> Any:
        tip = tr("The classes in which all layers are compared.")
        field = named(QComboBox(), "LandQuiltLegend", tr("Legend"), tip)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return field

    def reset_button(self) -> Any:
        tip = tr("Forget your changes in the table, read the layers anew, and match by name again.")
        button = named(QPushButton(tr("&Match again")), "LandQuiltMatch", tr("Match again"), tip)
        button.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        return button

    def arrange(self) -> None:
        layers = QGroupBox(tr("Layers"))
        rows = narrow(QFormLayout(layers))
        add_row(rows, tr("Re&ference"), self.reference, self.reference.combo)
        add_row(rows, tr("Maps"), self.maps, self.maps.add_button)
        classes = QGroupBox(tr("Classes"))
        line = beside(self.legend, self.reset)
        form = narrow(QFormLayout())
        add_row(form, tr("&Legend"), line, self.legend)
        column_of(form, (self.table, 1), into=classes, has_margin=True)
        options = QgsCollapsibleGroupBox(tr("Options"))
        options.setObjectName("LandQuiltOptionsGroup")
        QVBoxLayout(options).addWidget(self.options)
        column_of(TwoColumns(column_of(layers, options, ROOM), column_of(classes), (5, 6), WIDE), into=self)

    # -- what the layers hold ----------------------------------------------------------------------------------------

    def choices(self) -> list[tuple[str, LayerChoice]]:
        """The chosen layers with their titles, the maps first: the first of them that names classes gives the legend."""
        found = [(row.title, row.choice) for row in self.maps.chosen()]
        return [*found, *([(self.reference.layer.name(), self.reference)] if self.reference.layer is not None else [])]

    def values_of(self, choice: LayerChoice) -> Values | None:
        return self.reader.values(choice.layer, choice.field)

    def refresh(self) -> None:
        """After another layer, field, or what is in it became known."""
        read = [(title, choice, self.values_of(choice)) for title, choice in self.choices()]
        known = [(title, choice, values) for title, choice, values in read if values is not None]
        self.show_legends([(title, values) for title, _, values in known])
        sections: list[Section] = []
        for title, choice, values in known:
            key = (choice.layer.id(), choice.field)
            if all(section.key != key for section in sections):
                sections.append(Section(key, title, values, self.meaning(key, values)))
        if (sections, self.classes) != self.shown:
            self.shown = (sections, self.classes)
            self.table.show_sections(sections, self.classes)
            self.options.show_classes(self.classes)
        has_raster = any(isinstance(choice.layer, QgsRasterLayer) for _, choice in self.choices())
        self.options.show_kind(self.reference.layer is not None, self.is_sample, not has_raster and bool(self.maps.chosen()))
        self.changed.emit()

    def show_legends(self, layers: list[tuple[str, Values]]) -> None:
        """Keep the one that was chosen as long as it can be."""
        before = self.legends[self.legend.currentIndex()] if self.legends and self.legend.currentIndex() >= 0 else None
        self.legends = legends_of(layers)
        self.legend.clear()
        for legend in self.legends:
            self.legend.addItem(legend_title(legend), None)
        is_kept = before in self.legends and self.is_legend_chosen
        self.legend.setCurrentIndex(self.legends.index(before) if is_kept and before else 0 if self.legends else -1)

    is_legend_chosen = False

    @property
    def classes(self) -> Classes:
        place = self.legend.currentIndex()
        return self.legends[place].classes if 0 <= place < len(self.legends) else ()

    @property
    def is_sample(self) -> bool:
        layer = self.reference.layer
        return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry

    def meaning(self, key: Key, values: Values) -> Meaning:
        """As matched, and as the user has changed it."""
        found = match(values, self.classes)
        codes = {item.code for item in self.classes}
        edits = {value: code for (layer, value), code in self.edits.items() if layer == key and code in codes | {0}}
        return {**found, **edits}

    def take_legend(self) -> None:
        self.is_legend_chosen, self.edits = True, {}
        self.refresh()

    def edit(self, key: Key, value: Value, code: int) -> None:
        self.edits[key, value] = code
        self.changed.emit()

    def match_again(self) -> None:
        self.edits, self.shown, self.is_legend_chosen = {}, None, False
        self.reader.forget()
        self.refresh()

    # -- what is asked -----------------------------------------------------------------------------------------------

    def problem(self) -> str:
        """Why nothing can be compared yet; one sentence, or nothing."""
        rows = self.maps.chosen()
        if not rows:
            return tr("Choose a map to compare.")
        if self.reference.layer is None and len(rows) != 2:
            return tr("Choose a reference; or, without one, exactly two maps to compare with each other.")
        titles = [row.title for row in rows]
        twice = next((title for title in titles if titles.count(title) > 1), None)
        if twice is not None:
            return tr("Two maps are called {!r}; give each a name of its own.").format(twice)
        return next(filter(None, (self.problem_of(title, choice) for title, choice in self.choices())), "")

    def problem_of(self, title: str, choice: LayerChoice) -> str:
        values = self.values_of(choice)
        if values is None:
            return tr("Reading the values of {!r} …").format(title)
        if values.problem:
            return values.problem
        if isinstance(choice.layer, QgsVectorLayer) and not choice.field:
            return tr("Choose the field of {!r} that holds the class.").format(title)
        if not any(self.meaning((choice.layer.id(), choice.field), values).values()):
            return tr("No value of {!r} means a class of the legend; say in the table what they mean, or choose another legend.").format(
                title
            )
        return ""

    def question(self) -> ComparisonQuestion:
        """Only where there is no problem."""
        reference = self.reference
        return ComparisonQuestion(
            maps=tuple(self.subject(row.title, row.choice) for row in self.maps.chosen()),
            reference=self.subject(reference.layer.name(), reference) if reference.layer is not None else None,
            legend=legend_text(self.classes),
            ignore=self.options.ignored(),
            pixel_size=float(self.options.pixel_size.value()) if self.options.asks_pixel_size else 0.0,
            tolerance=float(self.options.tolerance.value()),
            erosion=float(self.options.erosion.value()),
            has_kappa=bool(self.options.kappa.isChecked()),
            design=str(self.options.design.currentData()),
            mask=self.options.chosen,
            is_selected_only=bool(self.options.is_selected_only.isChecked()),
            folder=str(self.options.folder.filePath()).strip(),
        )

    def subject(self, title: str, choice: LayerChoice) -> Subject:
        values = self.values_of(choice) or Values()
        meaning = self.meaning((choice.layer.id(), choice.field), values)
        return Subject(choice.layer.id(), title, choice.field, table_text(meaning))

    def propose(self, layer: QgsMapLayer | None) -> None:
        """Take a layer for the first map, where none is chosen yet and it is no photograph."""
        if isinstance(layer, QgsRasterLayer) and layer.bandCount() == 1 and not self.maps.chosen():
            self.maps.rows[0].choice.choose(layer)


def legend_title(legend: Legend) -> str:
    names = ", ".join(item.name for item in legend.classes[:6])
    more = " …" if len(legend.classes) > 6 else ""
    return f"{legend.title[:1].upper()}{legend.title[1:]}: {names}{more}"
