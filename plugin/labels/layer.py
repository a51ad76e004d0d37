"""A label layer: polygons with a class, in a GeoPackage that carries its own form and colours.

class   integer   the code; in the form a list of the classes by name       (what `landquilt:train` reads)
name    text      follows the class by itself; for people and other programs

The outlines are strong and the areas clear, so that the image below can be seen; white classes have a dark rim.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsOptionalExpression,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.PyQt.QtGui import QColor

from ...backend.shared.card import LandClass
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.legend import Classes
from ..form_choices import choices_in
from ..translation import tr

TABLE, CODE, NAME = "labels", "class", "name"
KIND = QgsWkbTypes.Type.MultiPolygon  # cutting off overlaps may part a polygon
CLEAR, RIM, LINE = 60, 1.1, 0.6  # opacity of areas, of 255; widths in millimetres
DARK = QColor(0, 0, 0, 170)
UNKNOWN = "#ff00ff"  # of what has no class yet

Label = tuple[QgsGeometry, int]


def write_labels(
    path: Path,
    classes: Classes,
    crs: QgsCoordinateReferenceSystem,
    labels: Iterable[Label] = (),
    transforms: QgsCoordinateTransformContext | None = None,
) -> int:
    """A new GeoPackage with a layer of labels, dressed; how many there are. Never writes over a file: labels are somebody's work.

    Raises InputError where the place is taken or cannot be written to, Fault where the disk is full.
    """
    check_place(path)
    part = path.with_name(f"{path.stem}.part.gpkg")
    part.unlink(missing_ok=True)
    try:
        count = fill(part, classes, crs, labels, transforms or QgsCoordinateTransformContext())
        store_style(part, classes)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return count


def check_place(path: Path) -> None:
    """Raises InputError for a place where no label layer can be made."""
    if path.suffix.lower() != ".gpkg":
        raise InputError(tr("Label layers are GeoPackages, but {} is to be something else; choose a name that ends in .gpkg.").format(path))
    if path.exists():
        text = tr("{} is there already and may hold somebody's labels; choose another name, or delete it first.")
        raise InputError(text.format(path))
    if not path.parent.is_dir():
        raise InputError(tr("The folder {} does not exist; choose another.").format(path.parent))


def fill(
    path: Path, classes: Classes, crs: QgsCoordinateReferenceSystem, labels: Iterable[Label], transforms: QgsCoordinateTransformContext
) -> int:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", TABLE
    fields, names = label_fields(), {item.code: item.name for item in classes}
    writer = QgsVectorFileWriter.create(str(path), fields, KIND, crs, transforms, options)
    count = 0
    try:
        for geometry, code in labels:
            feature = QgsFeature(fields)
            feature.setAttributes([code, names.get(code)])
            feature.setGeometry(geometry)
            count += writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        problem = writer.errorMessage()
    finally:
        del writer  # closes the file, also when the labels end in an error
    if problem:
        raise Fault(tr("The labels cannot be written to {} ({}); choose another folder, or free some space.").format(path.parent, problem))
    return count


def label_fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField(CODE, QVariant.Int))
    fields.append(QgsField(NAME, QVariant.String))
    return fields


def store_style(path: Path, classes: Classes) -> None:
    """Into the file, as its default: whoever opens it has form and colours."""
    layer = QgsVectorLayer(f"{path}|layername={TABLE}", TABLE, "ogr")
    redress(layer, classes)
    del layer


def redress(layer: QgsVectorLayer, classes: Classes) -> None:
    """Another legend, in the layer's form and in its file. Raises Fault where the file does not take it."""
    dress_labels(layer, classes)
    _, styles, names, *_ = layer.listStylesInDatabase()
    for style in (style for style, name in zip(styles, names) if name == TABLE):  # else QGIS asks whether to write over it
        layer.deleteStyleFromDatabase(style)
    problem = layer.saveStyleToDatabase(TABLE, "", True, "")
    if problem:
        raise Fault(tr("The form of the labels cannot be written to {} ({}).").format(Path(layer.source()).parent, problem))


def dress_labels(layer: QgsVectorLayer, classes: Classes) -> None:
    """Colours and form."""
    layer.setRenderer(renderer_of(classes))
    code, name = (layer.fields().lookupField(field) for field in (CODE, NAME))
    layer.setFieldAlias(code, tr("Class"))
    choices = [{item.name: str(item.code)} for item in classes]
    layer.setEditorWidgetSetup(code, QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    constraint, strength = QgsFieldConstraints.Constraint.ConstraintNotNull, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    layer.setFieldConstraint(code, constraint, strength)
    layer.setDefaultValueDefinition(name, QgsDefaultValue(name_expression(classes), True))
    layer.setEditorWidgetSetup(name, QgsEditorWidgetSetup("TextEdit", {}))
    layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
    layer.setEditFormConfig(form_of(layer.editFormConfig(), code, name))


def form_of(form: QgsEditFormConfig, code: int, name: int) -> QgsEditFormConfig:
    """Asks for the class alone. The name has a field that is never shown: of one without, a form keeps the name that the last class had."""
    form.setReuseLastValue(code, True)
    form.setReadOnly(name, True)
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    unseen = QgsAttributeEditorContainer(NAME, form.invisibleRootContainer())
    unseen.setIsGroupBox(True)
    unseen.setVisibilityExpression(QgsOptionalExpression(QgsExpression("false"), True))
    unseen.addChildElement(QgsAttributeEditorField(NAME, name, unseen))
    form.addTab(QgsAttributeEditorField(CODE, code, form.invisibleRootContainer()))
    form.addTab(unseen)
    return form


def classes_in(layer: QgsVectorLayer) -> Classes:
    """The legend of a layer that was dressed so: its form's classes in the colours of its lines."""
    renderer = layer.renderer()
    categories = renderer.categories() if isinstance(renderer, QgsCategorizedSymbolRenderer) else []
    colors = {str(item.value()): item.symbol().symbolLayers()[-1].strokeColor().name() for item in categories}
    return tuple(LandClass(code, name, colors.get(str(code), UNKNOWN)) for name, code in choices_in(layer, CODE))


def name_expression(classes: Classes) -> str:
    """QGIS's expression for a class's name, by its code; NULL for none."""
    cases = ("WHEN \"{}\" = {} THEN '{}'".format(CODE, item.code, item.name.replace("'", "''")) for item in classes)
    return f"CASE {' '.join(cases)} END"


def renderer_of(classes: Classes) -> QgsCategorizedSymbolRenderer:
    categories = [QgsRendererCategory(item.code, symbol_of(item.color), item.name) for item in classes]
    categories.append(QgsRendererCategory(None, symbol_of(UNKNOWN, Qt.PenStyle.DashLine), tr("(no class yet)")))
    return QgsCategorizedSymbolRenderer(CODE, categories)


def symbol_of(color: str, style: Any = Qt.PenStyle.SolidLine) -> QgsFillSymbol:
    """A clear area, a rim that is dark on light ground, and a line of the class's colour in it."""
    area = QColor(color)
    area.setAlpha(CLEAR)
    symbol = QgsFillSymbol()  # by appending: a list of layers given to it would be deleted twice
    symbol.changeSymbolLayer(0, QgsSimpleFillSymbolLayer(area, Qt.BrushStyle.SolidPattern, DARK, Qt.PenStyle.SolidLine, RIM))
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer(area, Qt.BrushStyle.NoBrush, QColor(color), style, LINE))
    return symbol
