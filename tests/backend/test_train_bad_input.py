"""Every kind of wrong input of training and export: one sentence that names the value and what to do, exit status 2, no model."""

import json

import numpy as np
import pytest
from affine import Affine
from landquilt.backend.__main__ import main
from landquilt.backend.shared.card import CARD, WEIGHTS
from rasterio import warp

from .conftest import UTM, textured, write_image

LABELS = np.kron(np.array([[1, 2], [2, 1]], np.uint8), np.ones((80, 80), np.uint8))[None]


@pytest.fixture
def given(tmp_path):
    """An image and labels that fit."""
    image = write_image(tmp_path / "image.tif", textured(3, 160, 160))
    labels = write_image(tmp_path / "labels.tif", LABELS)
    return tmp_path, image, labels


def vector(folder, value="building", geometry=None):
    x, y = UTM @ (10, 10)
    square = [[x, y], [x + 5, y], [x + 5, y - 5], [x, y - 5], [x, y]]
    data = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "EPSG:32632"}},
        "features": [
            {
                "type": "Feature",
                "geometry": geometry or {"type": "Polygon", "coordinates": [square]},
                "properties": {"class": value, "n": 1},
            }
        ],
    }
    (folder / "labels.geojson").write_text(json.dumps(data))
    return folder / "labels.geojson"


def elsewhere(folder, image, labels):
    return image, write_image(folder / "far.tif", LABELS, transform=Affine.translation(50_000, 0) @ UTM)


def unlabelled(folder, image, labels):
    return image, write_image(folder / "empty.tif", LABELS * 0)


def one_class(folder, image, labels):
    return image, write_image(folder / "one.tif", LABELS * 0 + 2)


def unknown_code(folder, image, labels):
    return image, write_image(folder / "codes.tif", LABELS + 8)


def one_spot(folder, image, labels):
    codes = LABELS * 0
    codes[0, 40:44, 40:44], codes[0, 44:46, 40:44] = 1, 2
    return write_image(folder / "tiny.tif", textured(3, 60, 60)), write_image(folder / "spot.tif", codes[:, :60, :60])


def missing(folder, image, labels):
    return image, folder / "missing.tif"


def without_place(folder, image, labels):
    return image, write_image(folder / "plain.tif", LABELS[:, :50], crs=None, transform=Affine.identity())


def no_raster(folder, image, labels):
    (folder / "notes.tif").write_text("notes")
    return image, folder / "notes.tif"


def unknown_value(folder, image, labels):
    return image, vector(folder, "lake")


def broken_geometry(folder, image, labels):
    return image, vector(folder, geometry={"type": "Polygon", "coordinates": [[[11, 46], [11, 47]]]})


def nothing_drawn(folder, image, labels):
    path = folder / "labels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    return image, path


def far_polygon(folder, image, labels):
    return image, vector(folder, geometry={"type": "Point", "coordinates": [100_000, 100_000]})


def polygon(folder, image, labels):
    return image, vector(folder)


CASES = [
    ("no overlap", elsewhere, [], ("No pixel of", "far.tif", "same place")),
    ("no labelled pixel", unlabelled, [], ("No pixel of", "empty.tif")),
    ("one class only", one_class, [], ("only 'building'", "at least one more class")),
    ("unknown codes", unknown_code, [], ("9 (12800 pixels), 10 (12800 pixels)", "codes.tif", "9=CLASS or =ignore")),
    ("all in one spot", one_spot, [], ("a quarter of a window", "second place")),
    ("no such labels", missing, [], ("missing.tif", "does not exist")),
    ("labels without place", without_place, [], ("has no place on the ground",)),
    ("labels are no raster", no_raster, [], ("neither a raster",)),
    ("unknown value of a field", unknown_value, [], ("'lake' (1 shape)", "lake=CLASS or =ignore")),
    ("all geometry broken", broken_geometry, [], ("1 geometries and all are broken", "repair")),
    ("nothing drawn", nothing_drawn, [], ("holds no geometry",)),
    ("polygons elsewhere", far_polygon, [], ("No pixel of", "same place")),
    ("no such field", polygon, ["--field=kind"], ("no field 'kind'", "class, n")),
    ("too many fields", polygon, ["--field=a", "--field=b"], ("1 image but 2 fields",)),
    ("table names an unknown class", None, ["--classes=1=lake"], ("'lake'", "choose among")),
    ("table is no table", None, ["--classes=1"], ("write value=class",)),
    ("legend of one class", None, ["--legend=1=roof"], ("2 to 254",)),
    ("legend with too high a code", None, ["--legend=1=roof,300=tree"], ("'tree'", "300", "1 to 254")),
    ("no such network", None, ["--network=resnet19-spp"], ("There is no network", "resnet{18,34,50,101}")),
    ("no such base", None, ["--base=missing"], ("There is no model 'missing'",)),
    ("no rate", None, ["--rate=0"], ("The rate cannot be 0",)),
    ("a window too small", None, ["--window=8"], ("The window cannot be 8",)),
    ("more parts than samples", None, ["--parts=3"], ("The parts are 3", "choose 1 to 2")),
    ("a share above one", None, ["--stitched=1.5"], ("The stitched cannot be 1.5",)),
    ("no such device", None, ["--device=mps"], ("no device 'mps'",)),
]


@pytest.mark.parametrize(("make", "options", "words"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_wrong_input_of_training_is_one_sentence_and_leaves_no_model(given, capsys, make, options, words):
    folder, image, labels = given
    if make:
        image, labels = make(folder, image, labels)
    code = main(["train", str(folder / "model"), "--pair", str(image), str(labels), "--window=64", "--steps=1", "--batch=2", *options])
    said = capsys.readouterr().err.strip().splitlines()
    assert code == 2 and len(said) >= 1, said
    assert all(word in said[-1] for word in words), said[-1]
    assert said[-1].startswith("Error: ") and said[-1].endswith(".") and "Traceback" not in said[-1]
    assert not (folder / "model" / CARD).exists() and not (folder / "model" / WEIGHTS).exists()


@pytest.mark.slow
def test_what_can_be_left_out_is_said_and_training_goes_on(given, capsys):
    """Broken, unplaceable and unlabelled shapes; an image smaller than a window; a class without pixels."""
    folder, image, _ = given

    def square(column, row, size):
        corners = [(column, row), (column + size, row), (column + size, row + size), (column, row + size), (column, row)]
        return [list(transform(UTM @ corner)) for corner in corners]

    def transform(point):
        return [values[0] for values in warp.transform("EPSG:32632", "OGC:CRS84", [point[0]], [point[1]])]

    bow_tie = [square(90, 20, 40)[k] for k in (0, 2, 1, 3, 4)]
    shapes = [
        ("building", [square(10, 10, 60)]),
        ("tree", [bow_tie]),  # crosses itself: drawn all the same
        ("tree", [square(90, 90, 60)]),
        ("tree", [[[11, 46], [11, 47]]]),
        ("tree", [[[1e300, 91], [1e300, 92], [1e301, 92], [1e300, 91]]]),
        (None, [square(10, 100, 20)]),
    ]
    features = [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": rings}, "properties": {"class": value}}
        for value, rings in shapes
    ]
    labels = folder / "labels.geojson"
    labels.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    options = ["--window=192", "--steps=1", "--batch=1", "--network=resnet18-spp"]
    assert main(["train", str(folder / "model"), "--pair", str(image), str(labels), *options]) == 0
    said = capsys.readouterr().err
    assert "1 broken geometry of" in said and "Fix geometries" in said and "1 shape of" in said
    assert "1 of 4 shapes of" in said and "left out: without a class." in said
    assert "is smaller than a window of 192 pixels; it is mirrored at its edges." in said
    assert "No pixel to train on is labelled 'car': the network cannot learn it." in said
    counted = json.loads((folder / "model" / CARD).read_text())["landquilt:more"]
    total = sum(counted["labelled_pixels"].values()) + sum(counted["held_out_pixels"].values())
    assert 3000 < total <= 60 * 60 + 60 * 60 + 40 * 40 / 2 + 50
    assert counted["labelled_pixels"]["building"] and counted["labelled_pixels"]["tree"]


def test_images_with_different_bands_are_refused(given, capsys):
    folder, image, labels = given
    five = write_image(folder / "five.tif", textured(5, 160, 160))
    pairs = ["--pair", str(image), str(labels), "--pair", str(five), str(labels)]
    assert main(["train", str(folder / "model"), *pairs, "--window=64", "--steps=1"]) == 2
    assert "has 5 bands, but" in capsys.readouterr().err


def test_a_model_folder_that_cannot_be_made_is_refused(given, capsys):
    folder, image, labels = given
    (folder / "file").write_text("")
    assert main(["train", str(folder / "file" / "model"), "--pair", str(image), str(labels), "--window=64", "--steps=1", "--batch=2"]) == 2
    assert "cannot be made" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "words"),
    [(["missing", "out.onnx"], "There is no model"), (["landquilt-lite0", "out.onnx", "--tile=100"], "multiple of 16")],
)
def test_wrong_input_of_export_is_one_sentence(tmp_path, capsys, monkeypatch, options, words):
    pytest.importorskip("onnx")
    monkeypatch.chdir(tmp_path)
    assert main(["export", *options]) == 2
    assert words in capsys.readouterr().err and not list(tmp_path.iterdir())
