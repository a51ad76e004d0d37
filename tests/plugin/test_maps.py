"""The maps of a project on the page Results, where they lie in the layer panel, and what a second run does to the first."""

import pytest
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.plugin.segment.overwriting import Answer
from landquilt.tests.plugin.dock_stage import click, run_to_the_end, states, widget
from landquilt.tests.plugin.stage import job_in, named_after, tree, wait_until, write_photo
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QToolButton

KINDS = ("Land-cover polygons", "Land-cover classes")
MAP = named_after("village", *KINDS, model=BUNDLED)


@pytest.fixture()
def asked(monkeypatch):
    """What is asked before files are overwritten, and what is answered."""
    questions = []

    def answer(with_):
        monkeypatch.setattr("landquilt.plugin.segment.contents.ask", lambda files, parent: questions.append(files) or with_)
        return questions

    return answer


def save_to(dock, folder):
    for name, file in (("polygons", "map.gpkg"), ("classes", "map.tif")):
        dock.form.outputs.fields[name].setValue(str(folder / file))


def run(dock):
    dock.tabs.setCurrentIndex(0)
    click(dock, "Run")
    run_to_the_end(dock)
    wait_until(lambda: not dock.maps.settling.isActive())


def names(dock):
    choice = widget(dock, "MapChoice")
    return [choice.itemText(k) for k in range(choice.count())]


def rows(dock):
    wait_until(lambda: dock.results.table.model().rowCount())
    return dock.results.table.model().rowCount()


# -- where it arrives ---------------------------------------------------------------------------------------------------


def test_a_map_arrives_half_transparent_above_its_image_with_one_of_polygons_and_raster_on(dock, image):
    other = QgsProject.instance().addMapLayer(QgsRasterLayer(image.source(), "on top"))
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is other
    run(dock)
    assert tree() == ["on top", MAP, "village"]
    nodes = QgsProject.instance().layerTreeRoot().findGroup(MAP[0]).children()
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False]
    assert [node.layer().opacity() for node in nodes] == [0.5, 0.5]


def test_the_group_of_a_run_never_lands_in_that_of_another(dock, image, interface):
    run(dock)
    interface.setActiveLayer(dock.queue.runs[0].layers["polygons"])
    run(dock)
    second = named_after("village", *KINDS, model=BUNDLED, number=" 2")
    assert tree() == [MAP, second, "village"]


def test_a_layer_that_comes_into_the_group_of_a_run_is_no_result_and_the_panel_follows_to_it(dock, image, interface, tmp_path):
    run(dock)
    new = QgsProject.instance().addMapLayer(QgsRasterLayer(write_photo(tmp_path / "new.tif"), "new"), False)
    QgsProject.instance().layerTreeRoot().findGroup(MAP[0]).insertLayer(0, new)
    interface.setActiveLayer(new)
    assert dock.form.form.image == new.id()
    interface.setActiveLayer(dock.queue.runs[0].layers["output"])
    assert dock.form.form.image == new.id()


# -- the page -----------------------------------------------------------------------------------------------------------


def test_without_a_map_the_page_says_how_to_make_one(dock):
    dock.tabs.setCurrentIndex(2)
    assert widget(dock, "NoMap").isVisible() and "Run" in widget(dock, "NoMap").text() and not widget(dock, "MapChoice").isVisible()
    run(dock)
    assert not widget(dock, "NoMap").isVisible() and widget(dock, "MapChoice").isVisible()


def test_the_page_lists_the_maps_and_follows_the_active_result(dock, interface):
    run(dock)
    run(dock)
    first, second = dock.queue.runs
    assert len(names(dock)) == 2 and dock.results.layers == second.layers
    interface.setActiveLayer(first.layers["output"])
    assert dock.results.layers == first.layers and rows(dock)
    QgsProject.instance().removeMapLayers([layer.id() for layer in first.layers.values()])
    wait_until(lambda: len(names(dock)) == 1)
    assert dock.results.layers == second.layers


@pytest.mark.slow
def test_a_run_onto_the_same_files_shows_its_map(dock, tmp_path):
    save_to(dock, tmp_path)
    run(dock)
    run(dock)
    assert states(dock) == ["done", "done"] and dock.results.layers == dock.queue.runs[1].layers and rows(dock)
    assert tree() == [MAP, "village"]


def test_a_project_that_is_opened_again_shows_its_map(dock, tmp_path):
    save_to(dock, tmp_path)
    run(dock)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgs"))
    project.clear()
    wait_until(lambda: not names(dock))
    assert project.read(str(tmp_path / "saved.qgs"))
    wait_until(lambda: names(dock) == [MAP[0]])
    assert set(dock.results.layers) == {"polygons", "output"} and rows(dock)


def test_the_slider_shows_how_much_the_map_hides_and_changes_it(dock):
    run(dock)
    slider = widget(dock, "MapOpacity")
    assert slider.value() == 50
    slider.setValue(80)
    assert [layer.opacity() for layer in dock.queue.runs[0].layers.values()] == [0.8, 0.8]


# -- files that are there already ------------------------------------------------------------------------------------------


def test_a_second_run_onto_the_files_of_the_first_is_numbered_and_the_form_shows_it(dock, asked, tmp_path):
    save_to(dock, tmp_path)
    run(dock)
    before = (tmp_path / "map.gpkg").read_bytes()
    questions = asked(Answer.NUMBER)
    run(dock)
    assert questions == [[str(tmp_path / "map.gpkg"), str(tmp_path / "map.tif")]]
    assert (tmp_path / "map_2.gpkg").exists() and (tmp_path / "map_2.tif").exists() and (tmp_path / "map.gpkg").read_bytes() == before
    lines = [dock.form.outputs.fields[name].findChild(QLineEdit).text() for name in ("polygons", "classes")]
    assert lines == [str(tmp_path / "map_2.gpkg"), str(tmp_path / "map_2.tif")]


def test_a_run_that_is_not_to_overwrite_does_not_start(dock, asked, tmp_path):
    (tmp_path / "map.tif").write_bytes(b"precious")
    save_to(dock, tmp_path)
    questions = asked(Answer.CANCEL)
    click(dock, "Run")
    assert len(questions) == 1 and not dock.queue.runs and (tmp_path / "map.tif").read_bytes() == b"precious"


def test_a_run_that_goes_on_is_not_asked_again(dock, asked, tmp_path):
    (tmp_path / "map.tif").write_bytes(b"old")
    save_to(dock, tmp_path)
    questions = asked(Answer.CANCEL)
    dock.form.edit(resume=True)
    click(dock, "Run")
    assert len(questions) == 1 and not dock.queue.runs  # there is nothing to go on with
    (tmp_path / "map.tif.part").mkdir()
    run(dock)
    assert len(questions) == 1 and states(dock) == ["done"] and dock.queue.runs[0].parameters["OVERWRITE"]


@pytest.mark.slow
def test_polygons_that_are_checked_are_overwritten_only_by_who_was_asked(dock, asked, backend, tmp_path):
    record = backend()
    save_to(dock, tmp_path)
    run(dock)
    assert job_in(record)["overwrite"] is False
    asked(Answer.OVERWRITE)
    run(dock)
    assert job_in(record)["overwrite"] is True
    asked(Answer.NUMBER)
    run(dock)
    assert job_in(record)["overwrite"] is False and job_in(record)["polygons"].endswith("map_2.gpkg")


@pytest.mark.parametrize("name, ending", [("polygons", "temporary"), ("classes", "temporary"), ("confidence", "none")])
def test_a_file_field_that_was_cleared_shows_and_does_the_same(dock, backend, tmp_path, name, ending):
    record = backend()
    field = dock.form.outputs.fields[name]
    line = field.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, str(tmp_path / "typed.tif"))
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    shown = line.placeholderText()
    assert shown == ending
    run(dock)
    job = job_in(record)
    path = job["output" if name == "classes" else name]
    assert bool(path) == (ending == "temporary") and str(tmp_path) not in path


@pytest.mark.parametrize("before", ["", "typed"])
@pytest.mark.parametrize("name", ["polygons", "footprints", "classes", "confidence"])
def test_every_output_can_be_made_temporary_by_its_menu(dock, backend, tmp_path, name, before):
    record = backend()
    field = dock.form.outputs.fields[name]
    if before:
        QTest.keyClicks(field.findChild(QLineEdit), str(tmp_path / before))
    choose(field, "Temporary")
    assert "temporary" in field.findChild(QLineEdit).placeholderText() and not field.findChild(QLineEdit).text()
    run(dock)
    path = job_in(record)["output" if name == "classes" else name]
    assert path and str(tmp_path / "typed") not in path


def choose(field, words):
    """An entry of the menu beside an output's field, by a word in it."""
    button = field.findChild(QToolButton)
    menu = button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_what_is_asked_names_the_files_and_keeps_them_by_default(dock, tmp_path, monkeypatch):
    from landquilt.plugin.segment import overwriting
    from qgis.PyQt.QtWidgets import QMessageBox

    seen = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append((box.text(), box.defaultButton())) or box.defaultButton().click())
    assert overwriting.ask([str(tmp_path / "a.tif")], dock) is Answer.NUMBER
    assert str(tmp_path / "a.tif") in seen[0][0] and isinstance(seen[0][1], QPushButton)


# -- what is drawn on the map --------------------------------------------------------------------------------------------


def test_a_rectangle_of_the_form_is_drawn_on_the_map_as_long_as_it_counts(dock, interface):
    dock.form.edit(area="rectangle", rectangle=(600_000.0, 5_099_995.0, 600_010.0, 5_100_000.0), rectangle_crs="EPSG:25832")
    band = dock.form.mark.band
    assert band is not None and band.asGeometry().boundingBox().width() == pytest.approx(10)
    dock.form.edit(area="whole")
    assert dock.form.mark.band is None


def test_selected_polygons_are_magenta_until_they_are_let_go(dock, interface):
    before = interface.canvas.selectionColor()
    run(dock)
    assert rows(dock)
    dock.results.choose(2)
    assert interface.canvas.selectionColor().name() == "#ff00ff"
    dock.results.clear_selection()
    assert interface.canvas.selectionColor() == before


def test_the_padlock_shows_whether_the_image_is_kept(dock):
    pin = widget(dock, "Pin")
    pictures = []
    for _ in range(2):
        pictures.append((pin.icon().pixmap(16, 16).toImage(), pin.toolTip()))
        pin.click()
    assert pictures[0][0] != pictures[1][0] and pictures[0][1] != pictures[1][1]


def test_no_mask_is_said_in_a_word(dock):
    from landquilt.plugin.segment.form import Form

    assert widget(dock, "Mask").currentText() == "None"
    dock.form.show_form(Form())
    assert widget(dock, "Mask").currentText() == "None"


def test_an_error_of_a_run_goes_when_the_form_changes(dock, backend):
    backend("refused")
    run(dock)
    assert states(dock) == ["failed"] and widget(dock, "RunNotice").isVisible()
    dock.form.edit(tile=256)
    assert not widget(dock, "RunNotice").isVisible()


def test_choices_are_said_in_words(dock):
    for name in ("scaling", "device", "precision"):
        box = widget(dock, f"_{name}")
        assert box.currentText() == "automatic" and box.currentData() == "auto"
        assert not {box.itemText(k) for k in range(box.count())} & {"auto", "card", "cpu", "cuda", "mps"}
