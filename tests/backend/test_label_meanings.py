"""What the values of label layers are taken for: names, colours, codes and "no data", as users really have them."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from landquilt.backend.__main__ import main
from landquilt.backend.shared.card import ISPRS
from rasterio.errors import NotGeoreferencedWarning

from .conftest import UTM, textured, write_image
from .packages import box, write_package

SIDE = 200
LEFT, TOP = UTM @ (0, 0)


@pytest.fixture
def image(tmp_path):
    return str(write_image(tmp_path / "image.tif", textured(3, SIDE, SIDE)))


@pytest.fixture
def samples(capsys, image):
    """Exit status, and what the command `samples` says of a label layer."""

    def run(labels, *options):
        status = main(["--json", "samples", "--pair", image, str(labels), "--window=64", *options])
        return status, json.loads(capsys.readouterr().out.splitlines()[-1])

    return run


def meanings(end):
    """Classes by value; None where somebody must be asked."""
    return {item["value"]: item["classes"] if item["is_known"] else None for item in end["values"]}


def test_names_are_understood_as_a_whole_in_singular_or_plural_or_by_a_synonym_never_by_how_they_begin(samples, tmp_path):
    names = "house garage carport car_wash carriageway building_site building_shadow treeless tree_shadow buildings Tree cars low_veg."
    rows = [(box(LEFT + 2 * k, TOP - 1, 1.5), name.replace("_", " ")) for k, name in enumerate(names.split())]
    path = write_package(tmp_path / "labels.gpkg", {"labels": ("POLYGON", "building text", rows)})
    status, end = samples(path, "--classes=house=building, garage=building")
    found = meanings(end)
    assert status == 0
    assert {value: classes for value, classes in found.items() if classes} == {
        "house": ["building"],
        "garage": ["building"],
        "buildings": ["building"],
        "Tree": ["tree"],
        "cars": ["car"],
        "low veg.": ["low vegetation"],
    }
    assert all(f"'{name}'" in end["problem"] for name in ("carport", "building site", "treeless", "tree shadow"))


ISPRS_COLORS = [(255, 255, 255), (0, 0, 255), (0, 255, 255), (0, 255, 0), (255, 255, 0), (255, 0, 0)]
ORDER = [0, 4, 1, 2, 5, 3]  # the class, from 0, of each number of a palette


@pytest.fixture
def truth():
    """Codes 1 to 6 in squares."""
    return np.kron(np.random.default_rng(0).integers(1, 7, (25, 25)), np.ones((8, 8), int)).astype(np.uint8)


def write_labels(path, values, **profile):
    return str(write_image(path, values[None], **profile))


def write_palette(path, truth, colors):
    write_labels(path, np.array([ORDER.index(k) for k in range(6)], np.uint8)[truth - 1])
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {number: (*colors[k], 255) for number, k in enumerate(ORDER)})
    return str(path)


def assessed(capsys, folder, reference, *maps, **options):
    """The report of the command `assess`."""
    words = [word for name, value in options.items() for word in (f"--{name.replace('_', '-')}", value)]
    status = main(["assess", reference, *maps, "--output", str(folder / "report"), "--legend", "isprs", *words])
    assert status == 0, capsys.readouterr()
    return json.loads((folder / "report" / "report.json").read_text())


def test_a_palette_in_the_legend_s_colours_is_read_by_them_where_its_numbers_are_others(samples, capsys, tmp_path, truth):
    labels, right = write_palette(tmp_path / "labels.tif", truth, ISPRS_COLORS), write_labels(tmp_path / "truth.tif", truth)
    status, end = samples(labels)
    assert status == 0 and end["labelled"] == {item.name: int((truth == item.code).sum()) for item in ISPRS}
    assert any("by its colours" in note and "1 car" in note for note in end["notes"])
    report = assessed(capsys, tmp_path, labels, right)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and report["maps"][0]["pixels"]["no_reference"] == 0


def test_a_palette_with_a_colour_of_its_own_is_read_by_its_numbers_and_it_is_said(samples, tmp_path, truth):
    labels = write_palette(tmp_path / "labels.tif", truth, [*ISPRS_COLORS[:5], (1, 2, 3)])
    _status, end = samples(labels)
    assert meanings(end)["1"] == ["impervious surfaces"]
    assert any("by its numbers, though 0 has the colour of impervious surfaces" in note for note in end["notes"])


def test_the_class_table_beats_no_data_and_it_is_said(samples, capsys, tmp_path, truth):
    path = write_labels(tmp_path / "labels.tif", truth % 2, nodata=0)
    _status, end = samples(path, "--classes=0=building, 1=tree")
    assert meanings(end) == {"0": ["building"], "1": ["tree"]}
    assert end["labelled"]["building"] == int((truth % 2 == 0).sum())
    assert any("declares 0 to be no data, but the class table names it" in note for note in end["notes"])
    assert meanings(samples(path)[1]) == {"0": [], "1": ["impervious surfaces"]}  # without the table 0 is what it declares
    other = write_labels(tmp_path / "map.tif", np.where(truth % 2, 4, 2).astype(np.uint8))
    report = assessed(capsys, tmp_path, path, other, reference_classes="0=building, 1=tree")
    assert report["maps"][0]["pixels"]["compared"] == truth.size and report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_the_class_table_beats_no_data_where_the_labels_lie_on_another_grid_too(samples, tmp_path, truth):
    path = write_labels(tmp_path / "labels.tif", truth[:100] % 2, nodata=0, transform=UTM @ Affine.scale(2))
    _, end = samples(path, "--classes=0=building, 1=tree")
    assert sum(end["labelled"].values()) == SIDE * SIDE and end["problem"] == ""


@pytest.mark.parametrize(("kind", "nodata"), [("float32", -9999), ("float32", -3.4e38), ("uint32", 4294967295), ("int16", -1)])
def test_no_data_of_any_type_is_no_label(samples, capsys, tmp_path, truth, kind, nodata):
    values = truth.astype(kind)
    values[:20] = nodata
    path, right = write_labels(tmp_path / "labels.tif", values, nodata=nodata), write_labels(tmp_path / "truth.tif", truth)
    status, end = samples(path)
    classes = {value for value, found in meanings(end).items() if found}
    assert status == 0 and end["problem"] == "" and classes == {"1", "2", "3", "4", "5", "6"}
    report = assessed(capsys, tmp_path, path, right)
    assert report["maps"][0]["pixels"] == {"compared": 180 * SIDE, "no_reference": 20 * SIDE, "ignored": 0, "no_map": 0}
    assert not any("no class of the legend" in note for note in report["notes"])


def test_labels_without_a_coordinate_system_lie_where_their_coordinates_say(samples, capsys, tmp_path, truth):
    beside = write_labels(tmp_path / "beside.tif", truth, crs=None, transform=UTM @ Affine.translation(1000, 0))
    _, end = samples(beside)
    assert "No pixel of" in end["problem"] and sum(end["labelled"].values()) == 0
    shifted = write_labels(tmp_path / "shifted.tif", truth, crs=None, transform=UTM @ Affine.translation(40, 0))
    _, end = samples(shifted)
    assert sum(end["labelled"].values()) == SIDE * (SIDE - 40)
    assert any("has no coordinate reference system" in note for note in end["notes"])
    report = assessed(capsys, tmp_path, shifted, write_labels(tmp_path / "map.tif", np.roll(truth, 40, 1)))
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1
    assert any("has no coordinate reference system" in note for note in report["notes"])


def test_labels_without_any_place_are_laid_on_the_image_and_it_is_said(samples, tmp_path, truth):
    with pytest.warns(NotGeoreferencedWarning):
        path = write_labels(tmp_path / "labels.tif", truth, crs=None, transform=Affine.identity())
        _, end = samples(path)
    assert sum(end["labelled"].values()) == truth.size
    assert any("pixel by pixel" in note for note in end["notes"])


def test_labels_with_a_local_system_named_as_the_map_s_are_compared_where_they_lie_and_it_is_said(capsys, tmp_path, truth):
    named = 'LOCAL_CS["RGF93 v1 / Lambert-93",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
    place = Affine(0.2, 0, 650_000, 0, -0.2, 6_860_000)
    labels = write_labels(tmp_path / "labels.tif", truth[20:], crs=named, transform=place @ Affine.translation(0, 20))
    report = assessed(capsys, tmp_path, labels, write_labels(tmp_path / "map.tif", truth, crs="EPSG:2154", transform=place))
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and report["maps"][0]["pixels"]["compared"] == 180 * SIDE
    assert any("is a local one with the name of that of the first map" in note for note in report["notes"])


@pytest.mark.parametrize(
    "line",
    [
        "refine image.tif photo.tif new.tif",
        "footprints photo.tif new.gpkg",
        "labelsfrommap photo.tif new.gpkg",
        "assess truth.tif photo.tif --output new",
        "assess photo.tif truth.tif --output new",
        "compare photo.tif truth.tif --output new",
        "samplepoints photo.tif new.gpkg",
        "samples --pair image.tif photo.tif --window=64",
    ],
)
def test_a_photo_in_place_of_a_class_map_is_refused_by_every_job_in_one_sentence(line, image, truth, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_labels("truth.tif", truth)
    photo = textured(3, SIDE, SIDE)
    photo[:, :60] = 255  # a white collar has a colour of the legend
    write_image("photo.tif", photo)
    assert main(line.split()) == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.startswith("Error: ") and "'photo.tif' is a picture and no map of classes" in said and said.endswith("name a class raster.")
    assert {path.name for path in tmp_path.iterdir()} <= {"image.tif", "photo.tif", "truth.tif"}


@pytest.mark.parametrize("foreign", ["none", "a frame of another colour", "black"])
def test_colours_of_the_legend_are_classes_though_not_every_pixel_has_one(foreign, truth, capsys, tmp_path):
    colors = np.moveaxis(np.array([(0, 0, 0), *ISPRS_COLORS], np.uint8)[truth], -1, 0)
    colors[:, :40] = {"none": colors[:, :40], "a frame of another colour": 120, "black": 0}[foreign]
    labels = str(write_image(tmp_path / "colors.tif", colors))
    report = assessed(capsys, tmp_path, write_labels(tmp_path / "truth.tif", truth), labels)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1
