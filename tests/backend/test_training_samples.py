"""What a training would learn from, shown beforehand: through the command line, with real files."""

import json
from contextlib import ExitStack

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.labels.layer import Grid
from landquilt.backend.labels.values import find_values
from landquilt.backend.samples import middles
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.jobs import Train
from landquilt.backend.training.material import read_pairs
from landquilt.backend.training.pairs import open_pairs
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning

from .conftest import UTM, textured, write_image
from .test_train_labels import SQUARE, feature

SIZE = 320


def checkers(size=SIZE, side=20):
    """Codes 1 and 2 in turns."""
    rows = np.arange(size) // side
    return (1 + np.add.outer(rows, rows) % 2).astype(np.uint8)[None]


@pytest.fixture
def pair(tmp_path):
    """An image in which every pixel has a value of its own, and labels of two classes."""
    number = np.arange(SIZE * SIZE).reshape(SIZE, SIZE)
    image = write_image(tmp_path / "image.tif", np.stack([number // 256**k % 256 for k in range(3)]).astype(np.uint8))
    return str(image), str(write_image(tmp_path / "labels.tif", checkers()))


def samples(capsys, *options, pair=(), folder=""):
    """Exit status, and the last message."""
    status = main(["--json", "samples", *([str(folder)] if folder else []), "--pair", *map(str, pair), "--window=64", *options])
    return status, json.loads(capsys.readouterr().out.splitlines()[-1])


def picture(path):
    with pytest.warns(NotGeoreferencedWarning), rasterio.open(path) as file:
        assert file.driver == "PNG" and file.count == 3
        return file.read()


def test_the_values_of_a_raster_are_counted_with_what_they_mean(capsys, pair, tmp_path):
    values = checkers().astype(np.int16)
    values[0, :10, :], values[0, 10, :7], values[0, 11, :5] = 0, 300, -9
    labels = write_image(tmp_path / "codes.tif", values, nodata=-9)
    status, end = samples(capsys, "--classes=1=low vegetation+tree, 2=ignore", pair=(pair[0], labels))
    found = {item["value"]: item for item in end["values"]}
    assert status == 0 and {value: item["pixels"] for value, item in found.items()} == {
        str(value): int((values == value).sum()) for value in (0, 1, 2, 300, -9)
    }
    assert [value for value, item in found.items() if item["is_nodata"]] == ["-9"] == list(found)[-1:]
    assert found["1"]["classes"] == ["low vegetation", "tree"] and found["2"]["classes"] == [] and found["0"]["classes"] == []
    assert [found[value]["is_known"] for value in ("0", "1", "2", "300")] == [True, True, True, False]
    assert end["labelled"]["low vegetation or tree"] == found["1"]["pixels"] and end["labelled"]["tree"] == 0
    assert "300 (7 pixels)" in end["problem"] and "300=CLASS" in end["problem"]


def test_values_of_polygons_are_counted_in_pixels_of_the_image_also_those_that_mean_nothing(capsys, tmp_path):
    transform = rasterio.transform.from_origin(600_000, 5_200_000, 0.2, 0.2)
    image = write_image(tmp_path / "image.tif", textured(3, 200, 240), "EPSG:25832", transform)
    path = tmp_path / "labels.geojson"
    lake = [(100, 30), (140, 30), (140, 90), (100, 90), (100, 30)]
    beyond = [(200, 150), (300, 150), (300, 160), (200, 160), (200, 150)]
    drawn = [feature("Polygon", SQUARE, "building"), feature("Polygon", lake, "lake; deep"), feature("Polygon", beyond, 3)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": drawn}))
    status, end = samples(capsys, pair=(image, path))
    assert status == 0
    assert [(item["value"], item["pixels"], item["classes"], item["is_known"]) for item in end["values"]] == [
        ("building", 2400, ["building"], True),
        ("lake; deep", 2400, [], False),
        ("3", 400, [], False),  # a code among names means nothing
    ]
    key = end["values"][1]["key"]
    assert key == "lake deep"
    _, end = samples(capsys, f"--classes={key}=clutter, 3=tree", pair=(image, path))
    assert [item["classes"] for item in end["values"]] == [["building"], ["clutter"], ["tree"]]
    assert end["labelled"]["clutter"] == 2400 and end["problem"] == ""


def test_how_much_is_no_data_is_counted_also_where_a_mask_says_so_or_the_labels_end(capsys, pair, tmp_path):
    values = checkers()
    half = write_image(tmp_path / "half.tif", values[:, :, : SIZE // 2], nodata=255)
    _, end = samples(capsys, pair=(pair[0], half))
    assert [(item["value"], item["pixels"], item["classes"]) for item in end["values"] if item["is_nodata"]] == [
        ("255", SIZE * SIZE // 2, [])
    ]
    masked = write_image(tmp_path / "masked.tif", values)
    with rasterio.open(masked, "r+") as file:
        file.write_mask(np.arange(SIZE)[:, None].repeat(SIZE, 1) < 10)
    _, end = samples(capsys, pair=(pair[0], masked))
    assert [(item["value"], item["pixels"]) for item in end["values"] if item["is_nodata"]] == [("-", SIZE * (SIZE - 10))]
    status, end = samples(capsys, "--classes=255=car", pair=(pair[0], half))  # who names it makes it a class
    assert status == 0 and not [item for item in end["values"] if item["is_nodata"] and item["value"] == "255"]


def test_where_nothing_is_mapped_yet_the_values_come_all_the_same(capsys, pair, tmp_path):
    labels = write_image(tmp_path / "codes.tif", checkers() + 40)
    status, end = samples(capsys, pair=(pair[0], labels), folder=tmp_path / "pictures")
    assert status == 0 and end["outputs"] == {} and not (tmp_path / "pictures").exists()
    assert sorted((item["value"], item["pixels"], item["is_known"]) for item in end["values"]) == [
        ("41", SIZE * SIZE // 2, False),
        ("42", SIZE * SIZE // 2, False),
    ]
    assert "41 (51200 pixels)" in end["problem"]
    assert end["windows"] == 0 and end["gsd"] is None
    assert len(end["legend"]) == 6 and end["legend"][1] == {"code": 2, "name": "building", "color": "#0000ff"}


def test_what_is_held_out_is_what_training_holds_out(capsys, pair):
    _, end = samples(capsys, pair=pair)
    codes = LabelCoding(ISPRS)
    material = read_pairs(Train([pair[0]], [pair[1]], "", window=64), codes, None, None, True, False)
    numbers = end
    assert numbers["training"] == {name: material.labelled[code] for code, name in codes.names().items()}
    assert numbers["held_out"] == {name: material.held_out[code] for code, name in codes.names().items()}
    assert numbers["windows"] + numbers["held_out_windows"] == len(material.places) and numbers["gsd"] == pytest.approx(0.15, rel=0.01)
    assert any("'car'" in note and "cannot learn" in note for note in numbers["notes"])


def test_the_stitched_picture_is_made_of_four_places_of_the_training_windows_with_their_own_labels(capsys, pair, tmp_path):
    _, end = samples(capsys, "--seed=5", pair=pair, folder=tmp_path / "pictures")
    assert set(end["outputs"]) == {"window1", "window2", "window3", "window4", "stitched", "stitched_image", "stitched_labels"}
    red, green, blue = picture(end["outputs"]["stitched_image"]).astype(int)
    rows, columns = np.divmod(red + 256 * green + 65536 * blue, SIZE)
    labels = picture(end["outputs"]["stitched_labels"])
    colors = {code: [int(item.color[k : k + 2], 16) for k in (1, 3, 5)] for code, item in enumerate(ISPRS, 1)}
    expected = np.array([[0, 0, 0], colors[1], colors[2]])[checkers()[0][rows, columns]]
    unlabelled = (labels == 96).all(0)  # next to what is held out
    assert (np.moveaxis(labels, 0, -1)[~unlabelled] == expected[~unlabelled]).all() and unlabelled.mean() < 0.7
    seams = np.abs(np.diff(rows, axis=0) - 1).any(1).sum(), np.abs(np.diff(columns, axis=1) - 1).any(0).sum()
    assert seams == (1, 1)
    held = read_pairs(Train([pair[0]], [pair[1]], "", window=64), LabelCoding(ISPRS), None, None, True, False).validation
    numbers = np.concatenate([np.tensordot([1, 256, 65536], site.pixels.astype(int), 1).ravel() for site in held])
    assert not np.isin(rows * SIZE + columns, numbers).any()


def test_a_seed_draws_the_same_pictures_again_and_another_seed_others(capsys, pair, tmp_path):
    drawn = []
    for folder, seed in (("first", 1), ("again", 1), ("other", 2)):
        _, end = samples(capsys, f"--seed={seed}", "--balanced", "--varied", pair=pair, folder=tmp_path / folder)
        drawn.append({name: picture(path) for name, path in end["outputs"].items()})
    assert all(np.array_equal(drawn[0][name], drawn[1][name]) for name in drawn[0])
    assert not np.array_equal(drawn[0]["stitched"], drawn[2]["stitched"])
    assert not list(tmp_path.glob("*/*.part"))


def test_without_stitching_one_plain_sample_is_shown(capsys, pair, tmp_path):
    _, end = samples(capsys, "--stitched=0", pair=pair, folder=tmp_path / "pictures")
    assert set(end["outputs"]) == {"window1", "sample", "sample_image", "sample_labels"}


def test_images_of_16_bits_and_smaller_than_a_window_are_drawn_too(capsys, tmp_path):
    image = write_image(tmp_path / "image.tif", textured(1, 50, 60).astype(np.uint16) * 40)
    labels = write_image(tmp_path / "labels.tif", checkers(60, 8)[:, :50])
    status, end = samples(capsys, pair=(image, labels), folder=tmp_path / "pictures")
    assert status == 0 and any("smaller than a window" in note for note in end["notes"])
    assert picture(end["outputs"]["stitched"]).shape == (3, 64, 64) and picture(end["outputs"]["window1"]).std() > 10


def test_what_training_would_refuse_is_told_as_a_problem_not_as_an_error(capsys, pair, tmp_path):
    labels = write_image(tmp_path / "one.tif", checkers() * 0 + 2)
    status, end = samples(capsys, pair=(pair[0], labels))
    assert status == 0 and "only 'building'" in end["problem"]


def test_labels_that_do_not_exist_are_an_error(capsys, pair, tmp_path):
    status, end = samples(capsys, pair=(pair[0], tmp_path / "none.tif"))
    assert status == 2 and end["kind"] == "Failed" and "does not exist" in end["message"]


def test_pictures_that_cannot_be_written_are_one_sentence(capsys, pair, tmp_path):
    (tmp_path / "file").touch()
    status, end = samples(capsys, pair=pair, folder=tmp_path / "file")
    assert status == 1 and "cannot be written" in end["message"] and end["detail"] == ""


def test_of_a_large_raster_a_part_is_counted_and_it_is_said(tmp_path):
    path = write_image(tmp_path / "large.tif", np.kron(checkers(64, 1), np.ones((1, 64, 64), np.uint8)), tiled=True)
    found, notes = find_values(str(path), "", Grid(CRS.from_epsg(32632), UTM, 4096, 4096), LabelCoding(ISPRS), 1.0, 0.5, most=2**22)
    assert {item.value for item in found} == {1, 2} and sum(item.pixels for item in found) == pytest.approx(4096**2, rel=0.3)
    assert any("estimates" in note for note in notes)


def test_a_field_of_numbers_is_taken_for_the_wrong_one(tmp_path):
    path = tmp_path / "labels.geojson"
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": [feature("Point", (k % 200, k // 200), f"id {k}") for k in range(300)]})
    )
    grid = Grid(CRS.from_epsg(25832), rasterio.transform.from_origin(600_000, 5_200_000, 0.2, 0.2), 200, 240)
    found, notes = find_values(str(path), "", grid, LabelCoding(ISPRS), 1.0, 0.5)
    assert len(found) == 254 and "300 different values" in notes[0]


def test_the_middle_of_labels_that_reach_far_is_divided(pair):
    with ExitStack() as files:
        opened = list(open_pairs(Train([pair[0]], [pair[1]], "", window=64), LabelCoding(ISPRS), None, None, files))
        (kept,) = middles(opened, SIZE * SIZE // 4)
        assert (kept.box.y, kept.box.x, kept.box.h, kept.box.w) == (80, 80, 160, 160) and middles(opened) == opened
