"""A part of a map as polygons to correct: what is taken, what is left out, and the sentence where nothing can be."""

import json
import sqlite3
from collections import Counter

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.labels_from_map import run
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import LabelsFromMap

from .conftest import GSD, UTM, write_image

LEGEND = "1=road:#ffffff, 2=house:#0000ff, 5=car:#ffff00"
SIDE = GSD * GSD  # square metres of a pixel


@pytest.fixture()
def classes():
    """(60, 80): blobs of the codes 1, 2, 5 and 0, no data."""
    codes = np.array([0, 1, 2, 5], np.uint8)[np.random.default_rng(4).integers(0, 4, (12, 16))]
    return np.kron(codes, np.ones((5, 5), np.uint8))


@pytest.fixture()
def source(tmp_path, classes):
    return str(write_image(tmp_path / "map.tif", classes[None], nodata=0))


@pytest.fixture()
def sure(tmp_path, classes):
    """Confidence of each pixel, 0 to 100, and 255 in a corner."""
    values = np.random.default_rng(5).integers(0, 101, classes.shape).astype(np.uint8)
    values[:4, :4] = 255
    return str(write_image(tmp_path / "sure.tif", values[None])), values


def labels(tmp_path, source, **more):
    """Code and area of each polygon, and how the job ended."""
    *_, end = run(LabelsFromMap(source, str(tmp_path / "out.gpkg"), **{"legend": LEGEND, **more}))
    with sqlite3.connect(end.outputs["output"]) as base:
        [table] = [row[0] for row in base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")]
        return base.execute(f'SELECT class, name, area_m2 FROM "{table}"').fetchall(), end


def pixels(rows):
    found = Counter()
    for code, _, area in rows:
        found[code] += area / SIDE
    return {code: round(count) for code, count in found.items()}


def counted(codes):
    return {int(code): int((codes == code).sum()) for code in np.unique(codes) if code}


def test_every_pixel_with_a_class_is_in_a_polygon_of_its_class(tmp_path, source, classes):
    rows, end = labels(tmp_path, source)
    assert pixels(rows) == counted(classes)
    assert {(code, name) for code, name, _ in rows} == {(1, "road"), (2, "house"), (5, "car")}
    assert (end.labelled_pixels, end.unsure_pixels) == (int((classes > 0).sum()), 0)


def test_without_a_legend_the_names_are_those_that_the_map_s_band_is_tagged_with(tmp_path, source, classes):
    with rasterio.open(source, "r+") as file:
        file.update_tags(1, CLASS_1="lane", CLASS_2="hut", CLASS_5="van")
    rows, _ = labels(tmp_path, source, legend="")
    assert pixels(rows) == counted(classes) and {(code, name) for code, name, _ in rows} == {(1, "lane"), (2, "hut"), (5, "van")}


def test_of_an_extent_the_whole_pixels_that_it_touches_are_taken(tmp_path, source, classes):
    x_min, y_max = UTM @ (10.5, 7.2)
    x_max, y_min = UTM @ (33.5, 41)
    rows, _ = labels(tmp_path, source, extent=[x_min, y_min, x_max, y_max])
    assert pixels(rows) == counted(classes[7:41, 10:34])


def test_what_the_map_is_not_sure_of_has_no_label_and_how_much_that_is_is_said(tmp_path, source, classes, sure):
    path, values = sure
    rows, end = labels(tmp_path, source, confidence=path, certainty=60)
    kept = np.where((values >= 60) & (values != 255), classes, 0)
    assert pixels(rows) == counted(kept)
    assert end.unsure_pixels == int((classes > 0).sum() - (kept > 0).sum())
    notes = [message.text for message in run(LabelsFromMap(source, str(tmp_path / "b.gpkg"), None, path, 60, legend=LEGEND))
             if type(message).__name__ == "Note"]  # fmt: skip
    assert len(notes) == 1 and "less sure than 60 %" in notes[0]


def test_values_of_the_map_can_be_given_another_meaning_and_those_without_have_none(tmp_path, source, classes):
    rows, _ = labels(tmp_path, source, map_classes="1=house, 2=house")
    assert pixels(rows) == {2: int(np.isin(classes, (1, 2)).sum())}


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"extent": [0, 0, 10, 10]}, "lies beside the map"),
        ({"map": "nothing.tif"}, "nothing.tif"),
        ({"certainty": 0.0, "confidence": "sure"}, "more than 0 and at most 100"),
        ({"certainty": 101, "confidence": "sure"}, "choose 0 to 100"),
        ({"certainty": 50, "confidence": "gone.tif"}, "cannot be read"),
        ({"certainty": 50, "confidence": "large"}, "not one band of 0 to 100"),
        ({"certainty": 100, "confidence": "unsure"}, "No pixel of .* with that confidence"),
        ({"legend": "1=road, 2=house, 300=car", "map_classes": "5=car"}, "codes from 1 to 254"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_leaves_no_file(tmp_path, source, classes, sure, more, sentence):
    files = {"sure": sure[0], "large": tmp_path / "large.tif", "unsure": tmp_path / "unsure.tif"}
    write_image(files["large"], classes[None].astype(np.int16))
    write_image(files["unsure"], np.full_like(classes, 255)[None])
    more = {**more, "confidence": str(files.get(more.get("confidence"), more.get("confidence", "")))}
    job = LabelsFromMap(**{"map": source, "output": str(tmp_path / "out.gpkg"), "legend": LEGEND, **more})
    with pytest.raises(InputError, match=sentence):
        list(run(job))
    assert not list(tmp_path.glob("out*"))


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path, source):
    with pytest.raises((InputError, Fault), match="missing"):
        list(run(LabelsFromMap(source, str(tmp_path / "missing" / "out.gpkg"), legend=LEGEND)))


def test_the_command_does_the_same_and_says_where_the_labels_are(tmp_path, source, classes, sure, capsys):
    out = str(tmp_path / "labels.gpkg")
    extent = [*map(str, rasterio.transform.array_bounds(30, 40, UTM))]
    options = ["--extent", *extent, "--confidence", sure[0], "--certainty", "30", "--simplify", "0", "--legend", LEGEND]
    assert main(["--json", "labelsfrommap", source, out, *options]) == 0
    end = json.loads(capsys.readouterr().out.splitlines()[-1])
    kept = (classes[:30, :40] > 0) & (sure[1][:30, :40] >= 30) & (sure[1][:30, :40] != 255)
    assert end["labelled_pixels"] == kept.sum()
    assert main(["labelsfrommap", source, out, "--legend", LEGEND]) == 0
    assert out in capsys.readouterr().out
    assert main(["labelsfrommap", "nothing.tif", out]) == 2 and "Error: " in capsys.readouterr().err
