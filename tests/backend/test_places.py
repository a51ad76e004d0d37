"""The places of each kind of error: where the pixels of a code lie together."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend import places
from landquilt.backend.accuracy.patches import BOTTOM, LEFT, PIXELS, RIGHT, TOP, PatchSearch, X, Y
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import Finished, Places, Progress
from landquilt.tests.backend.test_assess import LEGEND, assess, blobs, write
from scipy import ndimage

EIGHT = np.ones((3, 3))


def patches(codes, heights=(), most=1000):
    """By the strips of these heights, and a last one."""
    search = PatchSearch(most)
    for strip in np.split(codes, sorted({min(cut, len(codes) - 1) for cut in np.cumsum(heights).tolist()} - {0})):
        search.add(strip)
    return search.result()


def table(tmp_path, raster, **more):
    *_, end = places.run(Places(str(raster), str(tmp_path / "places.json"), **more))
    assert isinstance(end, Finished)
    return json.loads((tmp_path / "places.json").read_text()), end


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 30), st.integers(1, 30), st.integers(1, 4), st.lists(st.integers(1, 9), max_size=6))
def test_patches_are_what_scipy_labels_wherever_the_strips_are_cut(seed, h, w, classes, heights):
    rng = np.random.default_rng(seed)
    codes = rng.integers(0, classes + 1, (h, w)).astype(rng.choice([np.uint8, np.uint16, np.uint32]))
    codes[rng.random((h, w)) < rng.random()] = 1  # few places, or many
    found = patches(codes, heights)
    assert set(found) == set(codes.ravel().tolist()) - {0}
    for code, part in found.items():
        labels, count = ndimage.label(codes == code, EIGHT)
        boxes = [(y.start, x.start, y.stop, x.stop) for y, x in ndimage.find_objects(labels)]
        sizes = np.bincount(labels.ravel())[1:].tolist()
        assert (part.count, part.pixels) == (count, sum(sizes))
        assert sorted(map(tuple, part.largest[:, [PIXELS, TOP, LEFT, BOTTOM, RIGHT]].tolist())) == sorted(
            (size, *box) for size, box in zip(sizes, boxes)
        )
        assert [sizes[labels[row[Y], row[X]] - 1] for row in part.largest] == part.largest[:, PIXELS].tolist()
        assert (np.diff(part.largest[:, PIXELS]) <= 0).all()


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.lists(st.integers(1, 9), max_size=6), st.integers(1, 5))
def test_a_shorter_list_holds_the_largest_of_the_long_one_and_all_are_counted(seed, heights, most):
    codes = np.random.default_rng(seed).integers(0, 3, (25, 25)).astype(np.uint8)
    long, short = patches(codes), patches(codes, heights, most)
    for code, part in short.items():
        assert part.largest[:, PIXELS].tolist() == long[code].largest[:most, PIXELS].tolist()
        assert {*map(tuple, part.largest[:, :X].tolist())} <= {*map(tuple, long[code].largest[:, :X].tolist())}
        assert (part.count, part.pixels) == (long[code].count, long[code].pixels)


def test_a_snake_through_every_strip_is_one_place(tmp_path):
    codes = np.zeros((41, 40), np.uint8)
    codes[::2] = 12
    codes[1::4, -1] = codes[3::4, 0] = 12
    [part] = patches(codes, [1] * 40).values()
    assert part.largest.tolist() == [[21 * 40 + 20, 0, 0, 40, 41, 20, 0]]


def test_the_table_of_an_assessment_lists_every_error_of_its_matrix(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "STRIP", 190 * 16)
    truth, found = blobs(150, 190), blobs(150, 190, seed=1, size=5)
    report, _ = assess(tmp_path, write(tmp_path / "truth.tif", truth), write(tmp_path / "map.tif", found), legend=LEGEND)
    raster = tmp_path / "report" / report["maps"][0]["disagreement"]
    data, end = table(tmp_path, raster)
    matrix = report["maps"][0]["full"]["matrix"]
    for i in range(3):
        for j in range(3):
            labels, count = ndimage.label((truth == i + 1) & (found == j + 1), EIGHT)
            entry = data["codes"][f"{i + 1}{j + 1}"]
            assert (entry["count"], entry["pixels"]) == (count, matrix[i][j]) and end.counts[f"{i + 1}{j + 1}"] == count
            assert entry["largest"][0][0] == np.bincount(labels.ravel())[1:].max()
    about = raster.stat()
    assert data["raster"] == {"bytes": about.st_size, "modified": about.st_mtime_ns}


def test_progress_counts_every_pixel_and_nothing_but_the_table_is_left(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "STRIP", 100)
    monkeypatch.setattr("landquilt.backend.pace.PACE", -1.0)
    raster = write(tmp_path / "codes.tif", np.full((20, 50), 300, np.uint16))
    messages = list(places.run(Places(raster, str(tmp_path / "places.json"))))
    assert [message.done for message in messages if isinstance(message, Progress)] == list(range(100, 1001, 100))
    assert json.loads((tmp_path / "places.json").read_text())["codes"]["300"]["largest"] == [[1000, 0, 0, 50, 20, 25, 0]]
    assert sorted(os.listdir(tmp_path)) == ["codes.tif", "places.json"]


def test_what_cannot_be_listed_is_said_in_one_sentence(tmp_path):
    codes, heights = write(tmp_path / "c.tif", blobs(9, 9)), write(tmp_path / "h.tif", np.zeros((9, 9), np.float32))
    for raster, output, more, words in (
        (str(tmp_path / "no.tif"), "p.json", {}, "does not exist"),
        (heights, "p.json", {}, "holds no codes"),
        (codes, "no/p.json", {}, "cannot be written there"),
        (codes, "", {}, "cannot be written there"),
        (codes, "p.json", {"most": 0}, "most cannot be 0"),
    ):
        with pytest.raises(InputError, match=words):
            list(places.run(Places(raster, str(tmp_path / output) if output else "", **more)))
    damaged = Path(write(tmp_path / "d.tif", np.random.default_rng(0).integers(1, 99, (600, 600)).astype(np.uint8), compress="deflate"))
    damaged.write_bytes(damaged.read_bytes()[:-200_000])
    with pytest.raises((InputError, Fault), match=r"damaged|GDAL can read"):
        list(places.run(Places(str(damaged), str(tmp_path / "p.json"))))
    assert not (tmp_path / "p.json").exists()


def test_the_command_line_lists_them_too(tmp_path, command):
    raster = write(tmp_path / "c.tif", blobs(50, 60))
    status, _, noted = command("places", raster, tmp_path / "p.json", "--most", 2)
    assert status == 0, noted
    assert all(len(entry["largest"]) <= 2 for entry in json.loads((tmp_path / "p.json").read_text())["codes"].values())
