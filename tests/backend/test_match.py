"""Template matching by the command's own door: what is found, what it scores, and the sentence where nothing can be."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from landquilt.backend import match as match_job
from landquilt.backend.__main__ import main
from landquilt.backend.features.geometry import read_parts, strip_header
from landquilt.backend.grid import Rect
from landquilt.backend.match import run
from landquilt.backend.matching import rasters, search
from landquilt.backend.matching.cells import PixelCells
from landquilt.backend.matching.template import Template
from landquilt.backend.matching.threshold import EDGES, otsu
from landquilt.backend.scene import Scene
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Match
from rasterio.transform import Affine
from skimage.feature import match_template
from skimage.filters import threshold_otsu

from .conftest import GSD, UTM, textured, write_image
from .planting import most_distinct, noisy, plant, precision_and_recall

SIDE = 32  # pixels of a planted square


def box_of(y, x, h, w, grid=UTM):
    """Of pixels, in map units."""
    (x_min, y_max), (x_max, y_min) = grid @ (x, y), grid @ (x + w, y + h)
    return [x_min, y_min, x_max, y_max]


def match(tmp_path, image, name="out", **more):
    """Scores (h, w), matches as (row, column, score, rotation, scale) best first, and how the job ended."""
    *_, end = run(Match(str(image), str(tmp_path / f"{name}.gpkg"), similarity=str(tmp_path / f"{name}.tif"), **more))
    with rasterio.open(end.outputs["similarity"]) as file:
        return file.read(1), rows_of(end.outputs["output"]), end


def rows_of(path, grid=UTM):
    with closing(sqlite3.connect(path)) as base:
        rows = base.execute("SELECT geom, score, rotation, scale FROM matches ORDER BY fid").fetchall()
    found = []
    for geometry, *values in rows:
        [part] = read_parts(strip_header(geometry))
        column, row = ~grid @ tuple(part.rings[0][:4].mean(0))
        found.append((row, column, *values))
    return found


def places(rows):
    return [(row, column) for row, column, *_ in rows]


@pytest.fixture(scope="module")
def grey():
    return textured(1, 200, 260, seed=3)


@pytest.fixture(scope="module")
def village():
    """Pixels (3, 700, 700) of a virtual orthophoto."""
    return Scene(7, 0.15).render(Rect(0, 0, 700, 700))[0]


# -- what it scores --------------------------------------------------------------------------------------------------


def test_one_band_scores_as_scikit_image_has_it(tmp_path, grey):
    image = write_image(tmp_path / "grey.tif", grey)
    scores, rows, _ = match(tmp_path, image, box=box_of(40, 90, 24, 31))
    expected = match_template(grey[0].astype(float), grey[0, 40:64, 90:121].astype(float))
    inner = scores[12 : 12 + expected.shape[0], 15 : 15 + expected.shape[1]]
    assert np.abs(inner - expected).max() < 6e-5  # rounded to four digits
    assert np.isnan(scores).sum() == scores.size - expected.size
    assert rows[0][:3] == (pytest.approx(52), pytest.approx(105.5), 1.0)


@pytest.mark.parametrize("measure", ["ncc", "ssd", "sad", "cosine"])
def test_every_measure_of_three_bands_is_what_its_equation_says(tmp_path, measure):
    pixels = textured(3, 60, 70, seed=5)
    scores, _, _ = match(tmp_path, write_image(tmp_path / "image.tif", pixels), box=box_of(20, 30, 10, 14), measure=measure)
    t = pixels[:, 20:30, 30:44].astype(float)
    spread = t.std((1, 2))

    def score(window):
        i = window.astype(float)
        a, b = i - i.mean((1, 2), keepdims=True), t - t.mean((1, 2), keepdims=True)
        return {
            "ncc": (a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()),
            "ssd": 1 - ((i - t) ** 2).sum() / (2 * (b * b).sum()),
            "sad": 1 - np.abs(i - t).sum() / (140 * 2 / np.sqrt(np.pi) * spread.sum()),
            "cosine": (i * t).sum() / np.sqrt((i * i).sum() * (t * t).sum()),
        }[measure]

    for y, x in ((20, 30), (0, 0), (50, 56), (33, 7)):
        assert scores[y + 5, x + 7] == pytest.approx(max(score(pixels[:, y : y + 10, x : x + 14]), -1), abs=6e-5)


def test_light_and_contrast_do_not_matter_to_ncc_and_values_may_be_of_any_type(tmp_path, grey):
    cut = {"box": box_of(40, 90, 24, 30)}
    bytes_, rows, _ = match(tmp_path, write_image(tmp_path / "a.tif", grey), "bytes", **cut)
    for k, other in enumerate((grey.astype(np.uint16) * 200 + 9000, grey.astype(np.float32) / 4000 - 0.5)):
        scores, found, _ = match(tmp_path, write_image(tmp_path / f"{k}.tif", other), f"out{k}", **cut)
        assert np.nanmax(np.abs(scores - bytes_)) <= 1.1e-4
        assert places(found) == places(rows)


@pytest.mark.slow
def test_the_result_is_the_same_whatever_the_blocks(tmp_path, village, monkeypatch):
    image = write_image(tmp_path / "image.tif", village)
    found = [
        match(tmp_path, image, f"out{block}", box=box_of(300, 310, 30, 24), rotations=4, scales=[1, 1.25], threshold=0.4, block=block)
        for block in (0, 97, 256)
    ]
    monkeypatch.setattr(rasters, "SIDE", 90)
    found.append(match(tmp_path, image, "pieces", box=box_of(300, 310, 30, 24), rotations=4, scales=[1, 1.25], threshold=0.4))
    for scores, rows, end in found[1:]:
        np.testing.assert_array_equal(scores, found[0][0])
        assert rows == found[0][1] and (end.counts, end.automatic) == (found[0][2].counts, found[0][2].automatic)


def test_of_more_places_than_memory_should_hold_the_best_are_kept_and_that_is_said(tmp_path, grey, monkeypatch):
    job = Match(str(write_image(tmp_path / "image.tif", grey)), str(tmp_path / "o.gpkg"), box=box_of(40, 90, 6, 6), threshold=0.1)
    *_, end = run(job)
    every = rows_of(end.outputs["output"])
    monkeypatch.setattr(match_job, "MOST_PLACES", 300)
    found = []
    for side in (2048, 90):
        monkeypatch.setattr(rasters, "SIDE", side)
        *_, note, end = run(job)
        assert "the best 300 were kept" in note.text
        found.append(rows_of(end.outputs["output"]))
    assert found[0] == found[1] == every[: len(found[0])] and 50 < len(found[0]) < len(every)


# -- what it finds ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("threshold", [None, 0.7])
@pytest.mark.parametrize("sigma", [0, 10, 20])
def test_planted_turned_copies_are_found_and_little_else(tmp_path, village, sigma, threshold):
    rng = np.random.default_rng(11)
    other = Scene(24, 0.15).render(Rect(0, 0, 512, 512))[0].astype(float)
    y, x = most_distinct(other, SIDE)
    image, planted = plant(village.astype(float), other[:, y - 24 : y + 56, x - 24 : x + 56], SIDE, 20, rng)
    write_image(tmp_path / "image.tif", noisy(image, sigma, rng))
    template = write_image(tmp_path / "template.tif", other[:, y : y + SIDE, x : x + SIDE].astype(np.uint8))
    _, rows, _ = match(tmp_path, tmp_path / "image.tif", template=str(template), rotations=24, threshold=threshold)
    precision, recall = precision_and_recall(places(rows), planted, 6)
    assert precision >= 0.95 and recall >= 0.95
    turns = [(rotation - place.degrees + 180) % 360 - 180 for row, column, _, rotation, _ in rows for place in planted
             if np.hypot(row - place.row, column - place.column) < 6]  # fmt: skip
    assert np.mean(np.abs(turns) <= 15) >= 0.95


def test_a_larger_copy_is_found_at_its_scale(tmp_path, grey):
    pixels = np.full((1, 200, 200), 100, np.uint8)
    pixels[0, 20:44, 20:44] = grey[0, :24, :24]
    pixels[0, 100:148, 90:138] = np.kron(grey[0, :24, :24], np.ones((2, 2)))
    _, rows, _ = match(tmp_path, write_image(tmp_path / "i.tif", pixels), box=box_of(20, 20, 24, 24), scales=[0.5, 1, 2], threshold=0.8)
    assert [(round(row), round(column), scale) for row, column, _, _, scale in rows] == [(32, 32, 1.0), (124, 114, 2.0)]


def test_a_template_of_finer_pixels_is_brought_to_the_image_s(tmp_path, village):
    fine = np.kron(village[:, 200:232, 300:332], np.ones((1, 2, 2))).astype(np.uint8)
    template = write_image(tmp_path / "fine.tif", fine, transform=Affine(GSD / 2, 0, 680000.0, 0, -GSD / 2, 5170000.0))
    _, rows, _ = match(tmp_path, write_image(tmp_path / "image.tif", village), template=str(template), threshold=0.8)
    assert (round(rows[0][0]), round(rows[0][1])) == (216, 316)


def test_only_the_extent_is_searched(tmp_path, village):
    image = write_image(tmp_path / "image.tif", village)
    cut = {"box": box_of(300, 310, 30, 24), "threshold": 0.4}
    whole, rows, _ = match(tmp_path, image, **cut)
    part, found, _ = match(tmp_path, image, "part", extent=box_of(100, 200, 250, 300), **cut)
    np.testing.assert_array_equal(part, whole[100:350, 200:500])
    assert places(found)[0] == places(rows)[0] and all(100 <= row <= 350 and 200 <= column <= 500 for row, column in places(found))


def test_no_match_lies_on_pixels_without_data(tmp_path, grey):
    pixels = np.tile(grey[:, :60, :60], (1, 3, 3))
    pixels[0, 70:90, 70:90] = 0
    scores, rows, _ = match(tmp_path, write_image(tmp_path / "i.tif", pixels, nodata=0), box=box_of(15, 15, 30, 30), threshold=0.9)
    assert np.isnan(scores[80, 80]) and not np.isnan(scores[30, 90])
    assert (90.0, 90.0) not in [(round(row), round(column)) for row, column in places(rows)] and len(rows) == 8


def test_matches_are_labels_too(tmp_path, village):
    image = write_image(tmp_path / "image.tif", village)
    _, rows, end = match(
        tmp_path, image, box=box_of(300, 310, 30, 24), rotations=8, threshold=0.6, labels=str(tmp_path / "labels.tif"), label="5=car"
    )
    with rasterio.open(end.outputs["labels"]) as file:
        labels, tags = file.read(1), file.tags(1)
        assert file.transform == UTM and file.nodata == 0 and tags["CLASS_5"] == "car"
    assert set(np.unique(labels)) == {0, 5}
    assert all(labels[int(row), int(column)] == 5 for row, column in places(rows))
    assert (labels > 0).sum() <= 1.05 * 30 * 24 * len(rows)
    with closing(sqlite3.connect(end.outputs["output"])) as base:
        assert set(base.execute("SELECT class, name FROM matches")) == {(5, "car")}


def test_an_image_without_a_place_is_searched_where_qgis_draws_it(tmp_path, grey):
    image = write_image(tmp_path / "i.tif", grey, crs=None, transform=Affine.identity())
    *_, end = run(Match(str(image), str(tmp_path / "o.gpkg"), box=[90, -64, 121, -40], threshold=0.99))
    assert rows_of(end.outputs["output"], Affine.scale(1, -1))[0][:2] == (52, 105.5)


def test_otsu_parts_two_classes_as_scikit_image_does():
    values = np.concatenate([np.random.default_rng(0).normal(0.1, 0.08, 900), np.random.default_rng(1).normal(0.7, 0.05, 700)])
    counts = np.histogram(values, EDGES)[0]
    centres = (EDGES[:-1] + EDGES[1:]) / 2
    assert counts[centres > otsu(counts)].sum() == counts[centres > threshold_otsu(hist=(counts, centres))].sum() == 700


# -- what cannot be --------------------------------------------------------------------------------------------------


def refused(tmp_path, pixels, words, **more):
    image = write_image(tmp_path / "image.tif", pixels)
    with pytest.raises(InputError, match=words) as caught:
        list(run(Match(str(image), str(tmp_path / "out.gpkg"), **more)))
    assert str(caught.value).endswith(".") and not list(tmp_path.glob("out*"))


def test_what_nothing_can_be_compared_with_is_refused_in_one_sentence(tmp_path, grey):
    flat = np.full_like(grey, 90)
    refused(tmp_path, flat, "same value everywhere", box=box_of(10, 10, 20, 20))
    refused(tmp_path, grey, "is empty", box=[5, 5, 5, 9])
    refused(tmp_path, grey, "does not lie inside the image", box=box_of(190, 10, 20, 20))
    refused(tmp_path, grey, r"box 600000\.05, 5000000\.25, 600001, 5000001 does", box=[600000.05, 5e6 + 0.25, 600001, 5e6 + 1])
    refused(tmp_path, grey, "2 x 20 pixels", box=box_of(10, 10, 20, 2))
    refused(tmp_path, grey, "larger than what is searched", box=box_of(10, 10, 90, 90), extent=box_of(0, 0, 50, 50))
    refused(tmp_path, grey, "beside the image", box=box_of(10, 10, 20, 20), extent=box_of(900, 900, 50, 50))
    refused(tmp_path, grey, "only one of them")
    refused(tmp_path, grey, "rotations cannot be 0", box=box_of(10, 10, 20, 20), rotations=0)
    refused(tmp_path, grey, "The label 'car'", box=box_of(10, 10, 20, 20), label="car")


def test_a_template_without_data_or_with_other_bands_is_refused(tmp_path, grey):
    empty = write_image(tmp_path / "empty.tif", np.zeros((1, 20, 20), np.uint8), nodata=0)
    refused(tmp_path, grey, "0 pixels with data", template=str(empty))
    colours = write_image(tmp_path / "colours.tif", textured(3, 20, 20))
    refused(tmp_path, grey, "has 3 band", template=str(colours))
    huge = grey.astype(np.float64) * 1e300
    refused(tmp_path, huge, r"0 pixels with data between -1e\+30 and 1e\+30", box=box_of(20, 20, 24, 24))


def test_values_too_large_to_measure_anything_are_no_data(tmp_path, grey):
    """What stands in for no data without being declared, and what rounding would drown the other places in."""
    values = grey.astype(np.float64)
    values[:, 120:144, 120:144] = values[:, 20:44, 20:44]
    plain, rows, _ = match(tmp_path, write_image(tmp_path / "plain.tif", values), box=box_of(20, 20, 24, 24))
    for size in (1e12, -3.4e38, 1e300):
        marked = values.copy()
        marked[:, :, 180:] = size
        scores, same, _ = match(tmp_path, write_image(tmp_path / "marked.tif", marked), box=box_of(20, 20, 24, 24), threshold=0.9)
        assert np.allclose(places(same), places(rows)[: len(same)]) and len(same) == 2
        assert np.allclose(scores[:, :160], plain[:, :160], atol=1e-5, equal_nan=True)


def test_an_image_without_contrast_or_data_has_no_match(tmp_path, grey):
    template = str(write_image(tmp_path / "t.tif", grey[:, :20, :20]))
    for name, pixels, more in (("flat", np.full((1, 90, 90), 7, np.uint8), {}), ("empty", np.zeros((1, 90, 90), np.uint8), {"nodata": 0})):
        scores, rows, end = match(tmp_path, write_image(tmp_path / f"{name}.tif", pixels, **more), template=template)
        assert rows == [] and end.matches == 0
        assert np.isnan(scores).all() if name == "empty" else np.nanmax(scores) == 0


@pytest.mark.slow
def test_where_nothing_stands_out_one_sentence_says_what_to_do(tmp_path, village):
    image = write_image(tmp_path / "village.tif", village[:, :96, :96])
    *messages, end = run(Match(str(image), str(tmp_path / "out.gpkg"), box=box_of(34, 38, 27, 27), compared="features"))
    assert end.threshold == 1
    assert [item.text for item in messages if getattr(item, "text", "").startswith("No place stands out")]


def test_a_flat_part_of_the_image_changes_neither_the_threshold_nor_the_matches(tmp_path, grey):
    values = grey.copy()
    for y, x in ((20, 20), (90, 150), (150, 60)):
        values[:, y : y + 24, x : x + 24] = values[:, 20:44, 20:44]
    flat = np.concatenate([values, np.zeros((1, 200, 800), values.dtype)], axis=2)
    found = []
    for name, pixels in (("whole", values), ("beside", flat)):
        _, rows, end = match(tmp_path, write_image(tmp_path / f"{name}_image.tif", pixels), name, box=box_of(20, 20, 24, 24), nodata="none")
        found.append((places(rows), end.threshold))
    assert found[0][0] == found[1][0] and len(found[0][0]) == 3 and found[0][1] == pytest.approx(found[1][1], abs=0.1)


def test_what_the_user_calls_no_data_is_none_of_a_template_in_a_file_either(tmp_path, grey):
    image = write_image(tmp_path / "grey.tif", np.maximum(grey, 1))
    template = np.zeros((1, 40, 40), grey.dtype)
    template[:, 8:32, 8:32] = np.maximum(grey, 1)[:, 60:84, 90:114]
    path = write_image(tmp_path / "template.tif", template)
    scores, _, _ = match(tmp_path, image, template=str(path), nodata="0", threshold=0.9)
    assert np.nanmax(scores) == pytest.approx(1)
    assert np.unravel_index(np.nanargmax(scores), scores.shape) == (72, 102)


@pytest.mark.parametrize("compared", ["pixels", pytest.param("features", marks=pytest.mark.slow)])
def test_a_scale_at_which_nothing_is_left_of_the_template_is_refused(tmp_path, village, compared):
    image = write_image(tmp_path / "village.tif", village)
    with pytest.raises(InputError, match=r"At 0\.25 times its size nothing of the template is left"):
        list(run(Match(str(image), str(tmp_path / "out.gpkg"), box=box_of(50, 60, 4, 4), scales=[0.25, 1.0], compared=compared)))


@pytest.mark.parametrize(("side", "place"), [(20, "threads:8"), (700, "threads:3"), (1800, "here")])
def test_large_templates_are_compared_by_fewer_threads(monkeypatch, side, place):
    """The blocks of all together fit into 2 GB where that is possible."""
    said = []
    monkeypatch.setattr(search.os, "cpu_count", lambda: 64)
    monkeypatch.setattr(search, "spread", lambda task, rects, run_on: said.append(run_on) or [])
    template = Template(np.zeros((3, side, side)), np.ones((side, side), bool))
    list(search.Search(PixelCells("", (1, 2, 3), None), (template,), "ssd", Rect(0, 0, 9000, 9000)).blocks(0))
    assert said == [place]


def test_the_command_says_how_many_there_are_and_at_which_threshold(tmp_path, grey, capsys):
    image = write_image(tmp_path / "grey.tif", grey)
    box = [str(value) for value in box_of(40, 90, 24, 31)]
    assert main(["match", str(image), str(tmp_path / "o.gpkg"), "--template", *box, "--threshold", "0.9"]) == 0
    said = capsys.readouterr()
    assert "1 match of 0.90 or more" in said.out and "o.gpkg" in said.out
    assert main(["match", str(image), str(tmp_path / "o.tif"), "--template", *box]) == 2
    assert "is no GeoPackage" in capsys.readouterr().err


# -- what a network sees ---------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_features_find_what_pixels_find_and_score_in_cells(tmp_path, village):
    image = write_image(tmp_path / "image.tif", village)
    cut = {"box": box_of(300, 308, 32, 24), "compared": "features"}
    scores, rows, _ = match(tmp_path, image, threshold=0.9, **cut)
    assert scores.shape == (175, 175) and np.nanmax(scores) > 0.99
    row, column, score, *_ = rows[0]
    assert (row, column) == (316, 320) and score > 0.99
    again, found, _ = match(tmp_path, image, "blocks", threshold=0.9, block=61, **cut)
    assert np.nanmax(np.abs(again - scores)) <= 1.1e-4 and places(found) == places(rows)


def test_features_of_planted_turned_copies_are_found(tmp_path, village):
    rng = np.random.default_rng(11)
    other = Scene(24, 0.15).render(Rect(0, 0, 512, 512))[0].astype(float)
    y, x = most_distinct(other, SIDE)
    image, planted = plant(village.astype(float), other[:, y - 24 : y + 56, x - 24 : x + 56], SIDE, 12, rng, degrees=[0, 90, 180, 270])
    write_image(tmp_path / "image.tif", noisy(image, 5, rng))
    template = write_image(tmp_path / "template.tif", other[:, y : y + SIDE, x : x + SIDE].astype(np.uint8))
    *_, end = run(
        Match(
            str(tmp_path / "image.tif"), str(tmp_path / "o.gpkg"), template=str(template), rotations=4, compared="features", threshold=0.0
        )
    )
    precision, _ = precision_and_recall(places(rows_of(end.outputs["output"]))[: len(planted)], planted, 8)
    assert precision >= 0.9  # of the best as many as were planted


def test_bands_that_the_network_does_not_read_are_refused(tmp_path, grey):
    refused(tmp_path, grey, "has 1 band", box=box_of(10, 10, 20, 20), compared="features")
