"""Teaching by strokes, through the command line and the worker: what is painted comes out, what is saved is what was shown."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.__main__ import main
from landquilt.backend.bundled import BANDS
from landquilt.backend.networks import build, weights
from landquilt.backend.shared.card import ISPRS, Card, LandClass, read_card, sha256, write_card
from landquilt.backend.shared.jobs import Failed, Taught, Teach
from landquilt.backend.teaching.fit import with_rare
from landquilt.backend.teaching.parent import open_parent
from rasterio.features import rasterize

from .conftest import GSD, UTM, textured, write_image
from .test_warm_worker import started

ROOT = Path(__file__).parents[2]
SMALL = {"tile": 128, "overlap": 48}


def square(column: float, row: float, side: float = 12) -> dict:
    """A polygon about a pixel."""
    x, y = UTM @ (column, row)
    a = side / 2 * GSD
    return {"type": "Polygon", "coordinates": [[[x - a, y - a], [x + a, y - a], [x + a, y + a], [x - a, y + a], [x - a, y - a]]]}


def stroke(name: str, code, column: float, row: float, **more) -> dict:
    return {"id": name, "class": code, "geometry": square(column, row), **more}


def spread_strokes(found: np.ndarray, count: int = 4) -> list[dict]:
    """Strokes of a class that the map does not show where they lie."""
    places = [(60 + 70 * k, 70 + 50 * k) for k in range(count)]
    return [stroke(str(k), 1 + int(found[row, column]) % 6, column, row) for k, (column, row) in enumerate(places)]


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


@pytest.fixture(scope="module")
def worker():
    with started() as (ask, _):
        yield lambda job: ask(job)[-1]


@pytest.fixture(scope="module")
def before(image, model, tmp_path_factory) -> np.ndarray:
    path = tmp_path_factory.mktemp("before") / "before.tif"
    assert main(["segment", image, str(path), "--model", model, "--tile", "128", "--overlap", "48"]) == 0
    return read(path)


def teach(image, model, tmp_path, strokes, **more) -> Teach:
    return Teach(str(image), painted=strokes, base=str(model), map=str(tmp_path / "map.tif"), **{**SMALL, **more})


@pytest.mark.slow
def test_what_is_painted_comes_out_and_an_undone_stroke_is_as_if_it_had_not_been(worker, image, model, before, tmp_path):
    strokes = spread_strokes(before)
    end = worker(teach(image, model, tmp_path, strokes))
    three = worker(teach(image, model, tmp_path, strokes[:3]))
    without = read(tmp_path / "map.tif")
    end = worker(teach(image, model, tmp_path, strokes))
    found = read(tmp_path / "map.tif")
    places = [(slice(64 + 50 * k, 76 + 50 * k), slice(54 + 70 * k, 66 + 70 * k)) for k in range(4)]
    shares = [[(codes[place] == item["class"]).mean() for item, place in zip(strokes, places)] for codes in (before, found)]
    assert np.mean(shares[0]) < 0.3 and np.mean(shares[1]) > 0.8
    assert sum(end.strokes.values()) == 4 and sum(three.strokes.values()) == 3
    worker(teach(image, model, tmp_path, strokes[:3]))
    assert (read(tmp_path / "map.tif") == without).all() and (without != found).any()
    assert worker(teach(image, model, tmp_path, [])).strokes == {}
    assert (read(tmp_path / "map.tif") == before).all()


@pytest.mark.slow
def test_a_saved_model_makes_the_map_that_was_shown_and_tells_what_it_learnt(worker, image, model, before, tmp_path):
    strokes = spread_strokes(before)
    worker(teach(image, model, tmp_path, strokes, confidence=str(tmp_path / "confidence.tif")))
    shown, sure = read(tmp_path / "map.tif"), read(tmp_path / "confidence.tif")
    end = worker(Teach(image, painted=strokes, base=model, output=str(tmp_path / "taught"), **SMALL))
    assert end.outputs == {"output": str(tmp_path / "taught")}
    wanted = ["segment", image, str(tmp_path / "run.tif"), "--model", end.outputs["output"], "--confidence", str(tmp_path / "c.tif")]
    assert main([*wanted, "--tile", "128", "--overlap", "48"]) == 0
    assert (read(tmp_path / "run.tif") == shown).all() and (read(tmp_path / "c.tif") == sure).all()
    card = read_card(tmp_path / "taught")
    about = card.more["teaching"]
    assert card.architecture == "resnet18-spp-steps-taught1" and about["parent"] == "test"
    assert sum(about["strokes"].values()) == 4 and about["cells"] == end.labelled
    assert about["leave_one_stroke_out"] == {"before": end.loo_before, "after": end.loo}
    assert "Not comparable" in card.accuracy["measured"]


@pytest.mark.slow
def test_a_taught_model_is_taught_further_trained_further_and_exported(worker, image, model, before, tmp_path):
    strokes = spread_strokes(before)
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    worker(Teach(image, painted=strokes[:3], base=model, output=first, **SMALL))
    end = worker(teach(image, first, tmp_path, strokes[3:], output=second))
    assert read_card(Path(second)).more["teaching"]["parent"] == "first" and isinstance(end, Taught)
    assert main(["segment", image, str(tmp_path / "run.tif"), "--model", second, "--tile", "128", "--overlap", "48"]) == 0
    assert (read(tmp_path / "run.tif") == read(tmp_path / "map.tif")).all()
    labels = tmp_path / "labels.tif"
    with rasterio.open(tmp_path / "map.tif") as file:
        labels.write_bytes((tmp_path / "map.tif").read_bytes())
        assert file.shape == before.shape
    line = ["train", str(tmp_path / "trained"), "--pair", image, str(labels), "--base", second]
    assert main([*line, "--steps", "2", "--window", "64", "--batch", "2", "--legend", "isprs"]) == 0
    assert read_card(tmp_path / "trained").architecture == "resnet18-spp-steps-taught1"
    pytest.importorskip("onnxscript")
    assert main(["export", second, str(tmp_path / "taught.onnx"), "--tile", "64"]) == 0


@pytest.mark.slow
def test_a_new_class_is_taught_by_three_strokes_and_waits_with_two(worker, image, model, tmp_path):
    strokes = [stroke(str(k), "pool", 60 + 80 * k, 60 + 70 * k) for k in range(3)]
    legend = {"legend": "7=pool:#00a0ff"}
    end = worker(teach(image, model, tmp_path, [*strokes[:2], stroke("tree", 4, 200, 100)], **legend))
    assert end.waiting == ["0", "1"] and "pool" not in end.pixels and end.strokes == {"tree": 1}
    end = worker(teach(image, model, tmp_path, strokes, output=str(tmp_path / "pools"), **legend))
    found = read(tmp_path / "map.tif")
    assert [found[60 + 70 * k, 60 + 80 * k] for k in range(3)] == [7, 7, 7]
    assert end.classes[-1] == {"code": 7, "name": "pool", "color": "#00a0ff"}
    assert main(["segment", image, str(tmp_path / "run.tif"), "--model", str(tmp_path / "pools"), "--tile", "128", "--overlap", "48"]) == 0
    assert (read(tmp_path / "run.tif") == found).all() and read_card(tmp_path / "pools").classes[:6] == ISPRS


@pytest.mark.slow
def test_strokes_that_teach_nothing_are_told(worker, model, tmp_path):
    pixels = textured(3, 200, 200)
    pixels[:, :100, :100] = 0
    image = write_image(tmp_path / "half.tif", pixels, nodata=0)
    strokes = [stroke("gone", 2, -500, 50), stroke("dark", 2, 40, 40), stroke("hidden", 2, 150, 150), stroke("last", 4, 150, 150)]
    end = worker(teach(image, model, tmp_path, strokes))
    assert (end.outside, end.empty, end.strokes) == (["gone"], ["dark", "hidden"], {"tree": 1})
    failed = worker(Teach(str(image), painted=strokes[:2], base=model, output=str(tmp_path / "none"), **SMALL))
    assert isinstance(failed, Failed) and failed.is_input and "no stroke to learn from" in failed.message
    assert not (tmp_path / "none").exists()


@pytest.mark.slow
def test_a_layer_of_lines_and_points_teaches_as_the_dock_does(image, model, tmp_path, command):
    x, y = UTM @ (100, 100)
    shapes = [{"type": "LineString", "coordinates": [[x, y], [x + 5, y - 5]]}, {"type": "Point", "coordinates": [x + 20, y - 20]}]
    features = [
        {"type": "Feature", "geometry": shape, "properties": {"class": value}}
        for shape, value in zip([*shapes, shapes[1]], ("Trees", 2, None))
    ]
    named = {"type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:32632"}}, "features": features}
    (tmp_path / "strokes.geojson").write_text(json.dumps(named))
    place = ["--base", model, "--tile", 128, "--overlap", 48, "--output", tmp_path / "taught"]
    status, said, noted = command("teach", image, tmp_path / "strokes.geojson", *place)
    assert status == 0, noted
    assert "tree" in said and "building" in said and "1 stroke of the strokes" in noted


@pytest.mark.slow
def test_a_stroke_is_filled_to_the_edge_of_what_it_lies_in_and_learnt_so(worker, model, tmp_path):
    pixels = textured(3, 200, 200) // 8 + 40
    pixels[:, 60:110, 70:120] += 150  # a bright roof
    image = write_image(tmp_path / "roof.tif", pixels)
    strokes = [{"id": "roof", "class": 2, "geometry": square(95, 85, 20), "fill": True}, stroke("tree", 4, 30, 30)]
    end = worker(teach(image, model, tmp_path, strokes))
    assert list(end.filled) == ["roof"] and isinstance(end, Taught)
    found = rasterize([end.filled["roof"]], (200, 200), transform=UTM, dtype="uint8") > 0
    roof = np.zeros((200, 200), bool)
    roof[60:110, 70:120] = True
    assert (found & roof).sum() > 1.5 * 20 * 20 and (found & ~roof).sum() < 0.03 * found.sum()
    assert found[76:94, 86:104].all()
    plain = worker(teach(image, model, tmp_path, [{**strokes[0], "fill": False}, strokes[1]]))
    assert plain.filled == {} and end.labelled["building"] > 1.4 * plain.labelled["building"]
    gone = {**stroke("gone", 2, -500, 50), "fill": True}
    assert worker(teach(image, model, tmp_path, [gone, strokes[1]])).filled == {}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"map": ""}, "name one of them"),
        ({"painted": [stroke("a", "lawn", 9, 9)]}, "not in the legend"),
        ({"painted": [{"id": "a", "class": 2, "geometry": {"type": "LineString", "coordinates": [[0]]}}]}, "paint it anew"),
        ({"painted": [{"id": "a", "geometry": square(9, 9)}]}, "paint it anew"),
        ({"legend": "2=pool"}, "code or the name"),
        ({"output": "{folder}"}, "not empty"),
        ({"overlap": 128}, "does not fit a tile"),
    ],
)
def test_what_cannot_be_taught_is_one_sentence(worker, image, model, tmp_path, more, words):
    (tmp_path / "notes.txt").write_text("mine")
    more = {name: value.format(folder=tmp_path) if isinstance(value, str) else value for name, value in more.items()}
    end = worker(Teach(**{"image": image, "base": model, "map": str(tmp_path / "map.tif"), **SMALL, **more}))
    assert isinstance(end, Failed) and end.is_input and words in end.message
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_model_of_before_whose_small_kernels_are_bytes_too_can_be_taught_a_new_class(tmp_path, monkeypatch):
    monkeypatch.setattr(weights, "SMALL", 0)
    path = weights.save(tmp_path, build("resnet18-spp-steps", 3, 6))
    write_card(tmp_path, Card("old", "resnet18-spp-steps", ISPRS, BANDS, GSD, "", "", {}, sha256(path)))
    network = open_parent(tmp_path, (*ISPRS, LandClass(7, "pool", "#0000aa"))).network
    assert network(torch.zeros(1, 3, 64, 64)).shape == (1, 7, 64, 64)


def test_a_class_that_is_rare_holds_a_new_one_with_a_share_of_its_own_but_no_pixel_more_than_tenfold():
    own = torch.tensor([0] * 900 + [1] * 2 + [4])
    found = with_rare(torch.full((903,), 1 / 903), own)
    assert found.sum().item() == pytest.approx(1)
    assert found[own == 1].sum().item() == pytest.approx(0.01, rel=0.05)
    assert (found[own == 4] / found[0]).item() == pytest.approx(9.03, rel=0.01)
    assert (with_rare(torch.tensor([0.9999, 0.0001]), torch.tensor([0, 1]))[1] / 0.0001).item() == pytest.approx(10, rel=0.01)
    assert len(with_rare(torch.empty(0), torch.empty(0, dtype=torch.long))) == 0
