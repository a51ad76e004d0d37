"""The charts of a training: made when there is something to show, drawn where somebody looks."""

import json

import pytest
from landquilt.plugin.runs.run import RunState
from landquilt.plugin.training.run_page import RunPage
from landquilt.plugin.training.training_run import TrainingRun
from landquilt.plugin.widgets.charts import Chart
from landquilt.tests.plugin.stage import wait_until


@pytest.fixture()
def folder(tmp_path):
    """Of a training after three validations."""
    validate(tmp_path, 1, 2, 4)
    return tmp_path


def validate(folder, *steps):
    with open(folder / "history.jsonl", "a", encoding="utf-8") as file:
        for step in steps:
            scores = {"score": 1 - 1 / step, "overall_accuracy": 0.9, "f1": {"tree": 0.5}}
            file.write(json.dumps({"step": step, "loss": 1 / step, "scores": scores}) + "\n")


@pytest.fixture()
def page(interface, settings):
    page = RunPage(interface)
    page.show()
    yield page
    page.close_down()
    page.close()


def shown_steps(page):
    return list(page.curves.lines["score"].get_xdata()) if page.curves.lines else []


def test_charts_come_with_the_first_run_and_are_not_drawn_behind_the_log(page, folder):
    assert not page.findChildren(Chart), "matplotlib would be loaded"
    run = TrainingRun("town", {"OUTPUT": str(folder), "BASE": "", "LEGEND": "isprs"})
    run.state = RunState.RUNNING
    page.show_run(run)
    wait_until(lambda: shown_steps(page) == [1, 2, 4])
    page.tabs.setCurrentWidget(page.log)
    validate(folder, 8)
    wait_until(lambda: len(page.course.validations) == 4)
    assert shown_steps(page) == [1, 2, 4]
    page.tabs.setCurrentIndex(0)
    wait_until(lambda: shown_steps(page) == [1, 2, 4, 8])


def test_bars_and_picture_say_of_which_step_they_are_and_which_one_the_model_is(page, folder):
    (folder / "history.jsonl").unlink()
    validate(folder, 1, 4, 2)  # scores fall from the second to the third
    run = TrainingRun("town", {"OUTPUT": str(folder), "BASE": "", "LEGEND": "isprs"})
    run.state = RunState.RUNNING
    page.show_run(run)
    wait_until(lambda: len(page.course.validations) == 3)
    assert page.picture.when == page.bars.when == "(step 2; best so far: step 4)"
    assert page.bars.when in page.bars.figure.axes[0].get_title(loc="left")
    run.state = RunState.DONE
    page.show_end()
    assert (page.bars.when, page.picture.when) == ("(step 4)", "(step 2; the model: step 4)")
