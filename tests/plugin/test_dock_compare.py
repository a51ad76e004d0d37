"""The polygons before and after: two runs on a small part, drawn side by side."""

import json

import pytest
from landquilt.tests.plugin.dock_stage import click, widget
from landquilt.tests.plugin.stage import X, Y, is_alive, job_in, tree, wait_until
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QDialog


@pytest.fixture()
def opened(dock):
    """Opens the dialog by its button, which is folded away at first."""

    def click_it():
        dock.form.findChild(QgsCollapsibleGroupBox, "LandQuiltCleaningGroup").setCollapsed(False)
        wait_until(lambda: widget(dock, "Compare").height() > 10)  # until it is laid out
        click(dock, "Compare")
        return dock.compare

    return click_it


@pytest.fixture()
def jobs(tmp_path, settings):
    """Every job that the fake backend gets, in order."""
    path, inner, outer = tmp_path / "jobs", tmp_path / "python", tmp_path / "noting_python"
    outer.write_text(
        f'#!/bin/sh\ncase "$*" in *" -c "*) exec {inner} "$@" ;; esac\nread line; echo "$line" >> {path}\necho "$line" | {inner} "$@"\n'
    )
    outer.chmod(0o755)
    settings(python=str(outer))
    return lambda: [json.loads(line) for line in path.read_text().splitlines()]


def is_idle(dialog):
    return dialog.run is None


def test_two_pictures_are_drawn_of_the_map_s_middle_without_and_with_the_values(dock, opened, jobs, interface):
    dock.form.show_form(dock.form.form)
    interface.canvas.setExtent(QgsRectangle(X + 4, Y - 6, X + 8, Y - 4))
    dialog = opened()
    wait_until(lambda: is_idle(dialog))
    assert [(job["minimum_area"], job["simplify"]) for job in jobs()] == [(0.0, 0.0), (2.0, 0.3)]
    assert jobs()[0]["extent"] == pytest.approx([X, Y - 9.6, X + 12.8, Y])  # the photo is smaller than 200 m
    assert dialog.titles["before"].text() == "Before: 1 polygon, 5 corners"
    assert [layer.name() for layer in dialog.maps["after"].layers()] == ["after", "village"]
    assert tree() == ["village"]  # nothing of it comes into the project
    dialog.close()


@pytest.mark.slow
def test_other_values_draw_the_second_picture_only_and_can_be_taken_over(dock, opened, jobs):
    dialog = opened()
    wait_until(lambda: is_idle(dialog))
    field = dialog.rows.wrappers["minimum_area"].wrappedWidget()
    field.setValue(7.5)
    click(dialog, "CompareUpdate")
    wait_until(lambda: is_idle(dialog))
    assert len(jobs()) == 3 and jobs()[-1]["minimum_area"] == 7.5
    click(dialog, "CompareUse")
    assert (dock.form.form.minimum_area, dock.form.form.simplify) == (7.5, 0.3)
    assert widget(dock, "_minimum_area").value() == 7.5 and dock.compare is None


@pytest.mark.slow
def test_the_pictures_move_together(dock, opened):
    dialog = opened()
    wait_until(lambda: is_idle(dialog))
    dialog.maps["before"].zoomScale(20)
    assert dialog.maps["after"].extent().center() == dialog.maps["before"].extent().center()
    assert dialog.maps["after"].scale() == pytest.approx(dialog.maps["before"].scale(), rel=0.1)
    dialog.close()


def test_closing_the_dialog_ends_what_it_runs(dock, opened, backend, image):
    record = backend("slow")
    dialog = opened()
    wait_until(record.exists)
    QgsProject.instance().removeMapLayer(image)
    click(dialog, "CompareClose")
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert dock.compare is None
    wait_until(lambda: dock.findChild(QDialog, "LandQuiltCompareDialog") is None)


def test_unloading_the_plugin_ends_what_the_dialog_runs(dock, opened, backend, plugin):
    record = backend("slow")
    opened()
    wait_until(record.exists)
    plugin.unload()
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_an_error_is_said_in_the_dialog(dock, opened, backend):
    backend("refused")
    dialog = opened()
    wait_until(lambda: is_idle(dialog))
    assert dialog.notice.text() == "The image is a palette image; expand it first."
    assert not dialog.use_button.isEnabled()
    dialog.close()
