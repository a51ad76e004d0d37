"""What the values of label layers are taken for: names, colours, codes and "no data", as users really have them."""

import json

import pytest
from landquilt.backend.__main__ import main

from .conftest import UTM, textured, write_image
from .packages import box, write_package

SIDE = 200
LEFT, TOP = UTM * (0, 0)


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
    return {item["value"]: item["classes"] if item["is_known"] else None for item in end["numbers"]["values"]}


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
    assert all(f"'{name}'" in end["numbers"]["problem"] for name in ("carport", "building site", "treeless", "tree shadow"))
