"""Runs from the dock, with a backend that only pretends: what is started, shown, loaded and left behind."""

import time

import landquilt
import pytest
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.plugin.segment.form import files_of
from landquilt.tests.plugin.dock_stage import Probe, click, run_to_the_end, states, widget
from landquilt.tests.plugin.stage import AT_ONCE, is_alive, job_in, named_after, tree, wait_until, write_photo
from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

HALF = 42  # per cent of the bar when the fake backend has classified half


@pytest.fixture()
def gate(tmp_path, settings):
    """A backend that waits until it is let go; what is returned lets it go. Named by the settings in place of the other."""
    path, inner, outer = tmp_path / "gate", tmp_path / "python", tmp_path / "slow_python"
    outer.write_text(f'#!/bin/sh\ncase "$*" in *" -c "*) ;; *) while [ ! -e {path} ]; do sleep 0.05; done ;; esac\nexec {inner} "$@"\n')
    outer.chmod(0o755)
    settings(python=str(outer))
    return path.touch


def save_to(dock, folder):
    """Have the results written to files: by the fields that Processing gives."""
    for name, file in (("polygons", "map.gpkg"), ("classes", "map.tif")):
        dock.form.outputs.fields[name].setValue(str(folder / file))
    return folder / "map.tif"


def history():
    """The commands in Processing's history, the newest last."""
    if hasattr(QgsGui, "historyProviderRegistry"):
        entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return [item.entry["python_command"] for item in entries]
    from processing.core.ProcessingLog import ProcessingLog

    return [item.text for item in ProcessingLog.getLogEntries()]


# -- from layer to map -----------------------------------------------------------------------------------------------


def test_results_that_make_another_layer_active_as_they_come_in_leave_the_image_and_its_bands_chosen(dock, interface, image, tmp_path):
    other = QgsRasterLayer(write_photo(tmp_path / "other.tif"), "other")
    QgsProject.instance().addMapLayer(other)
    interface.setActiveLayer(image)
    dock.form.edit(bands=(3, 2, 1))
    click(dock, "Run")

    def as_qgis_does(layers):  # a layer that comes is active, and its neighbour once it is moved to its group
        for layer in (*layers, other):
            interface.setActiveLayer(layer)

    QgsProject.instance().layersAdded.connect(as_qgis_does)
    try:
        run_to_the_end(dock)
    finally:
        QgsProject.instance().layersAdded.disconnect(as_qgis_does)
    assert states(dock) == ["done"] and interface.activeLayer() is image
    assert (dock.form.image(), dock.form.form.bands) == (image, (3, 2, 1))
    interface.setActiveLayer(other)
    assert dock.form.image() is other


def test_two_clicks_make_a_styled_group_of_layers_and_show_the_results(dock):
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["done"]
    assert tree() == [named_after("village", "Land-cover polygons", "Land-cover classes", model=BUNDLED), "village"]
    assert dock.tabs.currentWidget().widget() is dock.maps
    polygons, classes = (node.layer() for node in QgsProject.instance().layerTreeRoot().children()[0].children())
    assert polygons.renderer().type() == "categorizedSymbol" and classes.renderer().type() == "paletted"
    assert dock.queue.runs[0].layers == {"polygons": polygons, "output": classes}


def test_a_map_that_arrives_takes_the_place_of_the_preview_of_its_image(dock, image):
    click(dock, "PreviewButton")
    assert dock.preview.image is image and widget(dock, "PreviewClear").isEnabled()
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["done"] and dock.preview.image is None and not widget(dock, "PreviewClear").isEnabled()


def test_the_run_stands_in_processing_s_history_and_can_be_repeated_from_there(dock, photo):
    before = history()
    click(dock, "Run")
    run_to_the_end(dock)
    [command] = history()[len(before) :]
    assert command.startswith("processing.run(") and "landquilt:segment" in command and photo in command


def test_results_in_files_are_loaded_and_told_apart(dock, tmp_path):
    target = save_to(dock, tmp_path)
    dock.form.outputs.fields["confidence"].setValue(str(tmp_path / "sure.tif"))
    click(dock, "Run")
    run_to_the_end(dock)
    layers = dock.queue.runs[0].layers
    assert set(layers) == {"polygons", "output", "confidence"}
    assert layers["output"].source() == str(target) and layers["confidence"].source() == str(tmp_path / "sure.tif")


# -- on the way --------------------------------------------------------------------------------------------------------


def test_while_it_runs_the_bar_shows_how_far_how_fast_and_how_long(dock, backend):
    backend("slow")
    click(dock, "Run")
    wait_until(lambda: widget(dock, "Progress").value() == HALF)
    wait_until(lambda: "left" in widget(dock, "Status").text())
    assert "1.00 Mpx/s" in widget(dock, "Status").text() and "3 s left" in widget(dock, "Status").text()
    assert widget(dock, "Progress").isVisible() and widget(dock, "Run").text() == "Add to &queue"
    assert "Model tiny, cpu." in widget(dock, "Log").toPlainText()


def test_cancelling_at_the_half_ends_every_process_and_leaves_no_file(dock, backend, tmp_path):
    record = backend("slow")
    target = save_to(dock, tmp_path)
    before = set(tmp_path.iterdir())
    click(dock, "Run")
    wait_until(lambda: widget(dock, "Progress").value() == HALF)
    start = time.monotonic()
    click(dock, "Cancel")
    run_to_the_end(dock)
    assert time.monotonic() - start < AT_ONCE and states(dock) == ["cancelled"]
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert set(tmp_path.iterdir()) - before == {record} and not target.exists()
    assert "cancelled" in widget(dock, "RunNotice").text() and not widget(dock, "Cancel").isVisible()
    assert tree() == ["village"]


def test_an_error_is_shown_as_its_one_sentence(dock, backend):
    backend("refused")
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["failed"]
    assert widget(dock, "RunNotice").text() == "village: The image is a palette image; expand it first."
    assert tree() == ["village"]


def test_what_processing_refuses_before_it_starts_is_shown_the_same_way(dock, tmp_path):
    dock.form.edit(classes=str(tmp_path / "map.xyz"))
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["failed"] and ".xyz" in widget(dock, "RunNotice").text()


def test_the_sentence_of_a_failed_run_goes_when_its_cause_goes(dock, tmp_path):
    dock.form.edit(classes=str(tmp_path / "map.xyz"))
    click(dock, "Run")
    run_to_the_end(dock)
    assert widget(dock, "RunNotice").text()
    dock.form.outputs.fields["classes"].setValue(str(tmp_path / "map.tif"))
    assert not widget(dock, "RunNotice").text() and not widget(dock, "RunNotice").isVisible()
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["failed", "done"] and not widget(dock, "RunNotice").text()


# -- the queue ---------------------------------------------------------------------------------------------------------


@pytest.fixture()
def three(dock, tmp_path):
    """Three images; the first is chosen."""
    layers = [QgsRasterLayer(write_photo(tmp_path / f"{name}.tif"), name) for name in ("north", "middle", "south")]
    QgsProject.instance().addMapLayers(layers)
    return layers


def queue_all(dock, layers, interface):
    for layer in layers:
        interface.setActiveLayer(layer)
        click(dock, "Run")


@pytest.mark.slow
def test_of_a_queue_of_three_one_fails_and_the_others_arrive(dock, three, interface, backend, monkeypatch):
    modes = iter(["refused", "well"])
    dock.queue.ended.connect(lambda run: monkeypatch.setenv("FAKE_BACKEND", next(modes, "well")))
    queue_all(dock, three, interface)
    assert states(dock) == ["running", "waiting", "waiting"]
    run_to_the_end(dock)
    assert states(dock) == ["done", "failed", "done"]
    lines = ["north: done", "middle: failed", "south: done"]
    wait_until(lambda: [widget(dock, "Runs").item(row).text() for row in range(3)] == lines)
    assert {name for name, *_ in filter(lambda item: isinstance(item, list), tree())} == {f"north ({BUNDLED})", f"south ({BUNDLED})"}


def test_a_run_that_waits_can_be_removed_and_one_that_runs_is_cancelled(dock, three, interface, backend):
    backend("slow")
    queue_all(dock, three[:2], interface)
    dock.tabs.setCurrentIndex(1)
    widget(dock, "Runs").setCurrentRow(1)
    click(dock, "Remove")
    assert states(dock) == ["running"]
    widget(dock, "Runs").setCurrentRow(0)
    click(dock, "Remove")
    run_to_the_end(dock)
    assert states(dock) == ["cancelled"]
    click(dock, "Remove")
    assert states(dock) == []


@pytest.mark.slow
def test_several_images_are_queued_at_once_into_files_of_their_own_names(dock, three, tmp_path):
    target = save_to(dock, tmp_path)
    dock.tabs.setCurrentIndex(1)
    click(dock, "AddSeveral")
    names = [dock.several.list.item(row).text() for row in range(dock.several.list.count())]
    assert sorted(names) == ["middle", "north", "south", "village"]
    dock.several.list.item(names.index("village")).setCheckState(Qt.CheckState.Unchecked)
    QTest.mouseClick(dock.several.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    run_to_the_end(dock)
    assert states(dock) == ["done"] * 3 and not target.exists()
    assert all((tmp_path / f"map_{name}.tif").exists() for name in ("north", "middle", "south"))


@pytest.mark.slow
def test_images_of_one_name_get_files_with_numbers(dock, three, tmp_path):
    target = save_to(dock, tmp_path)
    for layer in three:
        layer.setName("odm_orthophoto")
    dock.run_several(three)
    dock.run_several(three[:1])
    run_to_the_end(dock)
    dock.run_several(three[:1])
    run_to_the_end(dock)
    assert states(dock) == ["done"] * 5 and not target.exists()
    made = sorted(path.name for path in tmp_path.glob("map_*.tif"))
    assert made == ["map_odm_orthophoto.tif", *(f"map_odm_orthophoto_{number}.tif" for number in range(2, 6))]


@pytest.mark.slow
def test_images_whose_files_would_have_one_name_on_some_disk_get_numbers_too(dock, three, tmp_path):
    save_to(dock, tmp_path)
    for layer, name in zip(three, ("Flight 1", "flight_1", "FLIGHT-1")):
        layer.setName(name)
    dock.run_several(three)
    run_to_the_end(dock)
    made = sorted(path.name.casefold() for path in tmp_path.glob("map_*.tif"))
    assert states(dock) == ["done"] * 3 and len(set(made)) == 3 and "map_flight_1_2.tif" in made


@pytest.mark.slow
def test_polygons_that_are_being_edited_are_not_written_over_and_are_let_go_of_afterwards(dock, tmp_path):
    save_to(dock, tmp_path)
    click(dock, "Run")
    run_to_the_end(dock)
    polygons = dock.queue.runs[0].layers["polygons"]
    assert polygons.startEditing() and (tmp_path / "map.gpkg-wal").exists()
    click(dock, "Run")
    run_to_the_end(dock)
    assert states(dock) == ["done", "failed"]
    assert dock.queue.runs[1].sentence.startswith(f"The layer 'Land-cover polygons of village ({BUNDLED})' is being edited,")
    assert polygons.changeAttributeValue(1, polygons.fields().indexOf("class"), 2) and polygons.rollBack()
    click(dock, "Run")
    assert not (tmp_path / "map.gpkg-wal").exists()
    run_to_the_end(dock)
    assert states(dock)[-1] == "done"


def test_a_second_run_into_the_same_file_is_refused_in_one_sentence(dock, backend, tmp_path):
    backend("slow")
    target = save_to(dock, tmp_path)
    click(dock, "Run")
    click(dock, "Run")
    assert len(dock.queue.runs) == 1 and files_of(dock.queue.runs[0].parameters) == {str(target), str(tmp_path / "map.gpkg")}
    assert "is the output of a run that is not over; choose another file." in widget(dock, "RunNotice").text()
    wait_until(lambda: widget(dock, "Cancel").isVisible())
    click(dock, "Cancel")
    run_to_the_end(dock)
    assert "is not over" not in widget(dock, "RunNotice").text()


@pytest.mark.slow
def test_a_waiting_run_whose_layer_was_removed_says_so_and_the_next_one_goes_on(dock, three, interface, gate):
    queue_all(dock, three, interface)
    QgsProject.instance().removeMapLayer(three[1])
    gate()
    run_to_the_end(dock)
    assert states(dock) == ["done", "failed", "done"]
    assert dock.queue.runs[1].sentence == "The layer 'middle' is no longer in the project; add it again, or remove this run."


# -- what goes on around it ----------------------------------------------------------------------------------------------


def test_a_run_whose_layer_is_removed_goes_on_to_its_end(dock, image, gate):
    click(dock, "Run")
    wait_until(lambda: states(dock) == ["running"])
    QgsProject.instance().removeMapLayer(image)
    gate()
    run_to_the_end(dock)
    assert states(dock) == ["done"] and tree() == [named_after("village", "Land-cover polygons", "Land-cover classes", model=BUNDLED)]


def test_closing_the_project_cancels_a_run_into_temporary_layers(dock, backend):
    record = backend("slow")
    click(dock, "Run")
    wait_until(lambda: widget(dock, "Progress").value() == HALF)
    QgsProject.instance().clear()
    run_to_the_end(dock)
    assert states(dock) == ["cancelled"] and tree() == []
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))


def test_a_run_into_files_outlives_its_project_and_is_not_put_into_the_next_one(dock, gate, tmp_path):
    target = save_to(dock, tmp_path)
    click(dock, "Run")
    wait_until(lambda: states(dock) == ["running"])
    QgsProject.instance().clear()
    gate()
    run_to_the_end(dock)
    assert states(dock) == ["done"] and target.exists() and tree() == []
    assert widget(dock, "RunNotice").text() == "village: done; the files are written."


def test_unloading_the_plugin_while_a_job_runs_ends_every_process_and_it_can_be_loaded_again(dock, plugin, backend, interface, tmp_path):
    record = backend("slow")
    save_to(dock, tmp_path)
    before = set(tmp_path.iterdir())
    click(dock, "Run")
    wait_until(lambda: widget(dock, "Progress").value() == HALF)
    start = time.monotonic()
    plugin.unload()
    assert time.monotonic() - start < AT_ONCE
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert set(tmp_path.iterdir()) - before == {record}
    assert QgsApplication.taskManager().countActiveTasks() == 0
    again = landquilt.classFactory(interface)
    again.initGui()
    again.toggle.trigger()
    wait_until(lambda: again.dock.contents)
    assert states(again.dock.contents) == []
    again.unload()


def test_qgis_stays_responsive_during_a_run(dock, backend):
    record, probe = backend("gated"), Probe()
    click(dock, "Run")
    wait_until(lambda: widget(dock, "Progress").value() == HALF and probe.turns > 50)
    record.with_name(f"{record.name}.gate").touch()
    run_to_the_end(dock)
    assert states(dock) == ["done"] and tree()[0] == named_after("village", "Land-cover polygons", "Land-cover classes", model=BUNDLED)
    assert probe.worst() < 0.1, probe


def test_the_parameters_name_the_destination_project_so_that_results_are_loaded(dock):
    parameters = dock.form.parameters()
    assert isinstance(parameters["CLASSES"], QgsProcessingOutputLayerDefinition) and parameters["CONFIDENCE"] is None
    assert parameters["CLASSES"].destinationProject is QgsProject.instance()
