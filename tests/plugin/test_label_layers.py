"""New label layers: what is in the file, what the form asks, and that drawing can begin at once."""

import json
import shutil
import sqlite3
import subprocess
from functools import partial

import pytest
from landquilt.backend.shared.card import ISPRS, LandClass, write_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.legend import legend_text
from landquilt.plugin.labels.drawing import begin
from landquilt.plugin.labels.legend import classes_of
from landquilt.tests.plugin.labels_stage import opened, rows, square
from landquilt.tests.plugin.stage import CARD, PYTHON, ROOT, offscreen
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingException,
    QgsProject,
    QgsSnappingConfig,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAction, QComboBox, QLineEdit

TYPED = "1=building:#0000ff, 4=tree, 9=water's edge"
OWN = CARD.__class__("own", CARD.architecture, (LandClass(1, "vine", "#aa00aa"), LandClass(7, "rest", "#808080")), CARD.bands, 0.2)


def make(tmp_path, name="labels.gpkg", **parameters):
    """Run landquilt:labellayer; the layer as whoever opens the file sees it."""
    parameters = {"CRS": "EPSG:25832", **parameters, "OUTPUT": str(tmp_path / name)}
    result = processing.run("landquilt:labellayer", parameters)
    return opened(result["OUTPUT"])


# -- the legend -----------------------------------------------------------------------------------------------------------


def test_a_legend_is_typed_a_model_s_or_the_isprs_one(settings, tmp_path):
    write_card(tmp_path / "own", OWN)
    assert classes_of(" ISPRS ") == classes_of("") == ISPRS
    assert [(item.code, item.name) for item in classes_of(TYPED)] == [(1, "building"), (4, "tree"), (9, "water's edge")]
    assert classes_of(TYPED)[0].color == "#0000ff" and len({item.color for item in classes_of(TYPED)}) == 3
    assert classes_of(str(tmp_path / "own")) == OWN.classes
    assert classes_of(legend_text(OWN.classes)) == OWN.classes


@pytest.mark.parametrize("text", ["1=", "building=1", "0=nothing", "255=x", "1=a, 1=b", "1=a, 2=A", "1=a:#12", "1=a:blue", "1", "="])
def test_a_legend_that_cannot_be_one_is_a_sentence(text):
    with pytest.raises(InputError, match=r"\.$"):
        classes_of(text)


def test_the_backend_reads_a_legend_as_the_plugin_does():
    text = legend_text(classes_of(TYPED))
    code = f"from backend.shared.legend import parse_legend as p; print([(c.code, c.name, c.color) for c in p({text!r})])"
    done = subprocess.run([PYTHON, "-s", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str([(item.code, item.name, item.color) for item in classes_of(TYPED)])


# -- a new layer ----------------------------------------------------------------------------------------------------------


def test_the_file_is_a_geopackage_with_one_layer_of_polygons_its_class_and_its_name(provider, tmp_path):
    layer = make(tmp_path, LEGEND=TYPED)
    assert [field.name() for field in layer.fields()] == ["fid", "class", "name"]
    assert (layer.crs().authid(), layer.featureCount(), layer.geometryType()) == ("EPSG:25832", 0, 2)
    base = sqlite3.connect(tmp_path / "labels.gpkg")
    assert base.execute("SELECT f_table_name, useAsDefault FROM layer_styles").fetchall() == [("labels", 1)]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".gpkg") == ["labels.gpkg"]


def test_the_layer_has_the_coordinate_system_of_the_orthophoto_else_the_project_s(provider, photo, tmp_path):
    assert make(tmp_path, "a.gpkg", IMAGE=photo, CRS=None).crs().authid() == "EPSG:25832"
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert make(tmp_path, "b.gpkg", CRS=None).crs().authid() == "EPSG:3857"
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="coordinate system"):
        make(tmp_path, "c.gpkg", CRS=None)


def combo_of(form):
    """The one that is seen; another is for searches."""
    [combo] = [item for item in form.findChildren(QComboBox) if item.findData("4") >= 0 and item.isVisible()]
    return combo


def test_the_form_asks_for_the_class_by_name_and_for_nothing_else(provider, tmp_path):
    layer = make(tmp_path, LEGEND=TYPED)
    layer.startEditing()
    form = QgsAttributeForm(layer, QgsVectorLayerUtils.createFeature(layer), QgsAttributeEditorContext())
    form.show()
    combo = combo_of(form)
    assert not any(line.isVisible() for line in form.findChildren(QLineEdit))
    assert [layer.editorWidgetSetup(k).type() for k in range(3)] == ["Hidden", "ValueMap", "TextEdit"]
    assert [combo.itemText(k) for k in range(combo.count()) if combo.itemData(k) in ("1", "4", "9")] == ["building", "tree", "water's edge"]
    assert layer.editFormConfig().reuseLastValue(layer.fields().lookupField("class"))
    assert layer.attributeDisplayName(1) == "Class"
    sip.delete(form)  # before the layer that it edits
    layer.rollBack()


def test_the_name_follows_the_class_when_it_is_drawn_and_when_it_is_changed(provider, tmp_path):
    layer = make(tmp_path, LEGEND=TYPED)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, square(0, 0, 1), {1: 9}, context)
    assert layer.addFeature(feature) and rows(layer) == [(9, "water's edge")]
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, 4)
    assert layer.commitChanges() and rows(opened(str(tmp_path / "labels.gpkg"))) == [(4, "tree")]


def test_the_name_is_that_of_the_class_chosen_in_the_form_and_not_of_the_one_before(provider, tmp_path):
    layer = make(tmp_path, LEGEND=TYPED)
    layer.startEditing()
    for code in ("9", "4"):
        fresh = QgsVectorLayerUtils.createFeature(layer, square(int(code), 0, 1), {1: 1})  # 1: the last class that was drawn
        form = QgsAttributeForm(layer, fresh, QgsAttributeEditorContext())
        form.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        form.setFeature(fresh)
        form.show()
        combo = combo_of(form)
        combo.setCurrentIndex(combo.findData(code))
        assert form.save()
        sip.delete(form)
    assert layer.commitChanges() and rows(opened(str(tmp_path / "labels.gpkg"))) == [(4, "tree"), (9, "water's edge")]


def test_each_class_is_drawn_in_its_colour_clear_inside_and_what_has_none_stands_out(provider, tmp_path):
    layer = make(tmp_path, LEGEND=TYPED)
    renderer = layer.renderer()
    categories = {str(item.value()): item for item in renderer.categories()}
    assert [item.label() for item in renderer.categories()] == ["building", "tree", "water's edge", "(no class yet)"]
    rim, line = categories["1"].symbol().symbolLayers()
    assert line.strokeColor().name() == "#0000ff" and rim.fillColor().name() == "#0000ff" and rim.fillColor().alpha() < 100
    assert renderer.classAttribute() == "class"


def test_labels_that_are_there_are_never_written_over(provider, tmp_path):
    layer = make(tmp_path)
    layer.startEditing()
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square(0, 0, 1), {1: 2}))
    layer.commitChanges()
    before = (tmp_path / "labels.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="is there already"):
        make(tmp_path)
    assert (tmp_path / "labels.gpkg").read_bytes() == before


@pytest.mark.parametrize("name", ["labels.shp", "missing/labels.gpkg"])
def test_a_place_where_no_labels_can_be_is_a_sentence(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"GeoPackage|does not exist|Unable|Could not|choose"):
        make(tmp_path, name)
    assert not list(tmp_path.glob("**/*.gpkg"))


@pytest.mark.slow
def test_qgis_process_makes_label_layers_too(tmp_path):
    home = tmp_path / "home"
    plugins = home / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landquilt").symlink_to(ROOT)
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = offscreen(home)
    subprocess.run([program, "plugins", "enable", "landquilt"], env=environment, check=True, capture_output=True)
    arguments = ["CRS=EPSG:25832", f"LEGEND={TYPED}", f"OUTPUT={tmp_path / 'labels.gpkg'}"]
    done = subprocess.run(
        [program, "run", "landquilt:labellayer", "--json", "--", *arguments], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["CLASSES"] == 3 and opened(str(tmp_path / "labels.gpkg")).crs().authid() == "EPSG:25832"


# -- ready to draw --------------------------------------------------------------------------------------------------------


class Window:
    """The part of QGIS's interface that drawing begins with."""

    def __init__(self):
        self.active, self.tools = None, []
        self.add, self.vertex = QAction("add"), QAction("vertex")
        for action in (self.add, self.vertex):
            action.triggered.connect(partial(self.take, action))

    def take(self, action, *_):
        self.tools.append(action.text())

    def setActiveLayer(self, layer):
        self.active = layer

    def actionAddFeature(self):
        return self.add

    def actionVertexToolActiveLayer(self):
        return self.vertex


@pytest.mark.parametrize("is_empty, tool", [(True, "add"), (False, "vertex")])
def test_drawing_begins_with_the_layer_in_edit_mode_and_a_project_that_keeps_borders_shared(provider, tmp_path, is_empty, tool):
    layer, window, project = make(tmp_path), Window(), QgsProject.instance()
    project.addMapLayer(layer)
    begin(window, layer, is_empty)
    assert layer.isEditable() and window.active is layer and window.tools == [tool]
    config = project.snappingConfig()
    assert config.enabled() and config.mode() == QgsSnappingConfig.SnappingMode.ActiveLayer
    assert int(config.typeFlag()) == int(QgsSnappingConfig.VertexFlag) | int(QgsSnappingConfig.SegmentFlag)
    assert (
        project.topologicalEditing()
        and project.avoidIntersectionsMode() == QgsProject.AvoidIntersectionsMode.AvoidIntersectionsCurrentLayer
    )
    layer.rollBack()
