"""Borders of a map moved onto its image's: what must move, what must stay, and that blocks leave no trace."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from landquilt.backend import refine, segment
from landquilt.backend.__main__ import main
from landquilt.backend.boundary import potential, sketch_tokens, superpixels
from landquilt.backend.boundary.blocks import edges
from landquilt.backend.boundary.sketch_tokens import read_forest, write_forest
from landquilt.backend.engine import refined
from landquilt.backend.engine.classify import Classify
from landquilt.backend.engine.cog import halve_edges
from landquilt.backend.grid import Rect
from landquilt.backend.scene import Scene
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Refine, Refined, Segment
from rasterio.transform import Affine

from .conftest import UTM, write_image

ROAD, ROOF, CAR = 1, 2, 5
LEGEND = "1=road, 2=roof, 5=car"
H, W, BORDER = 96, 200, 100


def picture(h=H, w=W, border=BORDER, seed=0):
    """Grey on the left, red on the right, with noise: (3, h, w)."""
    colors = np.array([[110, 112, 108], [170, 80, 60]])
    pixels = colors[(np.arange(w) >= border).astype(int)].T[:, None] + np.random.default_rng(seed).normal(0, 6, (3, h, w))
    return pixels.clip(0, 255).astype(np.uint8)


def ragged(h=H, w=W, border=BORDER):
    """Codes whose border strays by up to 4 pixels from the image's."""
    stray = np.round(4 * np.sin(np.arange(h) / 5))[:, None]
    return np.where(np.arange(w) >= border + stray, ROOF, ROAD).astype(np.uint8)


@pytest.fixture()
def files(tmp_path):
    write_image(tmp_path / "ortho.tif", picture())
    write_image(tmp_path / "map.tif", ragged()[None], nodata=0)
    return tmp_path


def refined_map(folder, image="ortho.tif", given="map.tif", output="new.tif", **options):
    job = Refine(str(folder / image), str(folder / given), str(folder / output), **{"legend": LEGEND, **options})
    *messages, end = refine.run(job)
    assert isinstance(end, Refined)
    with rasterio.open(end.outputs["output"]) as file:
        return file.read(1), end, [message.text for message in messages if hasattr(message, "text")]


def write_scores(path, codes, sure, legend=(ROAD, ROOF, CAR), **profile):
    """A probability of `sure` for the code of each pixel."""
    rest = (1 - sure) / (len(legend) - 1)
    write_image(path, np.stack([np.where(codes == code, sure, rest) for code in legend]).astype(np.float32), **profile)


def test_a_border_that_strays_from_the_images_moves_onto_it(files, capsys):
    paths = [str(files / name) for name in ("ortho.tif", "map.tif", "new.tif")]
    assert main(["refine", *paths, "--legend", LEGEND]) == 0
    truth = np.where(np.arange(W) >= BORDER, ROOF, ROAD)
    with rasterio.open(paths[2]) as file:
        found = file.read(1)
        assert file.colormap(1)[ROOF] and file.nodata == 0
    assert "changed pixels" in capsys.readouterr().out
    assert (found != truth).sum() < 0.7 * (ragged() != truth).sum()


def test_the_same_comes_out_whatever_the_blocks_and_their_parts(tmp_path, monkeypatch):
    """The image is wider than what a block looks at, and corners of blocks lie on no superpixel's."""
    pixels, labels = Scene(seed=3, gsd=0.15).render(Rect(0, 0, 60, 450))
    write_image(tmp_path / "ortho.tif", pixels)
    write_image(tmp_path / "map.tif", np.roll(labels, 3, 1)[None], nodata=0)
    whole, _, _ = refined_map(tmp_path, legend="isprs", block=1024)
    assert (whole != np.roll(labels, 3, 1)).any()
    for block in (64, 100):
        assert np.array_equal(whole, refined_map(tmp_path, legend="isprs", block=block, output=f"{block}.tif")[0])
    for module, name, size in ((potential, "ROWS", 7), (sketch_tokens, "AT_ONCE", 1000), (superpixels, "AT_ONCE", 1000)):
        monkeypatch.setattr(module, name, size)
    assert np.array_equal(whole, refined_map(tmp_path, legend="isprs", output="parts.tif")[0])


@pytest.mark.parametrize("are_scores", [True, False])
def test_a_car_survives_superpixels_that_do_not_see_it(tmp_path, are_scores):
    """It has the road's very colour, so every superpixel across it is mostly road."""
    codes = np.full((H, W), ROAD, np.uint8)
    codes[40:53, 60:92] = CAR
    write_image(tmp_path / "ortho.tif", picture(border=W))
    if are_scores:
        write_scores(tmp_path / "map.tif", codes, 0.95)
    else:
        write_image(tmp_path / "map.tif", codes[None], nodata=0)
    found, _, _ = refined_map(tmp_path)
    assert (found[codes == CAR] == CAR).mean() > 0.85
    assert (found[codes == ROAD] == ROAD).all()


def test_scores_that_hardly_know_leave_the_decision_to_the_image(tmp_path):
    write_image(tmp_path / "ortho.tif", picture())
    write_scores(tmp_path / "map.tif", ragged(), 0.6)
    found, end, _ = refined_map(tmp_path)
    truth = np.where(np.arange(W) >= BORDER, ROOF, ROAD)
    assert (found != truth).sum() < 0.7 * (ragged() != truth).sum()
    assert end.pixels == H * W and end.changed_pixels == (found != ragged()).sum()


def test_an_image_of_other_pixels_is_brought_to_the_maps(files):
    finer = np.repeat(np.repeat(picture(), 2, 1), 2, 2)
    write_image(files / "finer.tif", finer, transform=UTM @ Affine.scale(0.5))
    found, _, notes = refined_map(files, image="finer.tif")
    truth = np.where(np.arange(W) >= BORDER, ROOF, ROAD)
    assert (found != truth).sum() < 0.7 * (ragged() != truth).sum()
    assert any("brought to them" in note for note in notes)


def test_an_image_of_another_place_is_refused(files):
    write_image(files / "far.tif", picture(), transform=UTM @ Affine.translation(5000, 0))
    with pytest.raises(InputError, match="lies beside the map"):
        refined_map(files, image="far.tif")
    assert not (files / "new.tif").exists()


def test_a_map_of_one_class_and_an_image_without_contrast_stay_as_they_are(tmp_path):
    write_image(tmp_path / "flat.tif", np.full((3, H, W), 90, np.uint8))
    write_image(tmp_path / "one.tif", np.full((1, H, W), ROOF, np.uint8), nodata=0)
    assert (refined_map(tmp_path, "flat.tif", "one.tif")[0] == ROOF).all()
    write_image(tmp_path / "two.tif", np.where(np.arange(W) < 77, ROAD, ROOF).astype(np.uint8)[None].repeat(H, 0)[None], nodata=0)
    assert refined_map(tmp_path, "flat.tif", "two.tif")[1].changed_pixels == 0


def test_no_data_of_the_map_stays_no_data_and_that_of_the_image_keeps_the_maps_classes(tmp_path):
    pixels, codes = picture(), ragged()
    codes[:, :30] = 0
    pixels[:, :, 150:] = 0
    write_image(tmp_path / "ortho.tif", pixels, nodata=0)
    write_image(tmp_path / "map.tif", codes[None], nodata=0)
    found, _, _ = refined_map(tmp_path)
    assert (found[:, :30] == 0).all() and (found[:, 30:] > 0).all() and (found[:, 150:] == ROOF).all()
    write_image(tmp_path / "empty.tif", np.zeros((3, H, W), np.uint8), nodata=0)
    write_image(tmp_path / "map.tif", ragged()[None], nodata=0)
    assert (refined_map(tmp_path, image="empty.tif")[0] == ragged()).all()  # a border that nothing is known of stays, too


def test_a_map_without_any_class_is_written_and_said(tmp_path):
    write_image(tmp_path / "ortho.tif", picture())
    write_image(tmp_path / "map.tif", np.zeros((1, H, W), np.uint8), nodata=0)
    found, _, notes = refined_map(tmp_path)
    assert not found.any() and any("nothing to refine" in note for note in notes)


def test_sixteen_bits_are_refined_by_their_own_range(files):
    write_image(files / "deep.tif", picture().astype(np.uint16) * 40)
    found, _, _ = refined_map(files, image="deep.tif")
    truth = np.where(np.arange(W) >= BORDER, ROOF, ROAD)
    assert (found != truth).sum() < 0.7 * (ragged() != truth).sum()


def test_what_stands_for_no_data_in_floats_and_is_not_said_to_is_no_light(files):
    pixels = picture().astype(np.float32) / 255
    pixels[:, :20, :40] = 1e30
    write_image(files / "floats.tif", pixels)
    found, _, _ = refined_map(files, image="floats.tif")
    truth = np.where(np.arange(W) >= BORDER, ROOF, ROAD)
    assert (found != truth).sum() < 0.7 * (ragged() != truth).sum()


def test_codes_that_a_map_of_bytes_cannot_hold_are_refused(files):
    write_image(files / "many.tif", ragged()[None].astype(np.uint16) + 1000)
    with pytest.raises(InputError, match="has the code 1002, but a refined map holds 1 to 254"):
        refined_map(files, given="many.tif", legend="")
    found, _, _ = refined_map(files, given="many.tif", map_classes="1001=road, 1002=roof")
    assert set(np.unique(found)) == {ROAD, ROOF}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"legend": "1=road, 2=roof"}, "has 2 classes but the scores"),
        ({"confidence": "map.tif"}, "leave the confidence out"),
        ({"edges": "ortho.tif"}, "cannot be read; name a forest"),
        ({"output": "map.tif"}, "is the map itself"),
        ({"output": "map.png"}, "ends with .tif"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(files, change, sentence):
    write_scores(files / "scores.tif", ragged(), 0.9)
    job = Refine(str(files / "ortho.tif"), str(files / "scores.tif"), str(files / "new.tif"), legend=LEGEND)
    named = {name: value if name == "legend" else str(files / value) for name, value in change.items()}
    given = {"map": str(files / "map.tif")} if "output" in change else {}
    with pytest.raises(InputError, match=sentence):
        list(refine.run(replace(job, **given, **named)))


def test_scores_below_nought_are_refused(files):
    write_image(files / "scores.tif", np.full((3, H, W), -1.5, np.float32))
    with pytest.raises(InputError, match="so they are no probabilities"):
        refined_map(files, given="scores.tif")


@pytest.mark.parametrize("change", [{"child": 0}, {"first": 99}, {"roots": 10**6}])
def test_a_forest_that_leads_astray_is_refused(files, change):
    """A child before its parent is a circle, a place outside the patch another pixel's memory."""
    forest = read_forest()
    ((name, value),) = change.items()
    values = getattr(forest, name).copy()
    values[-1 if name == "roots" else 5] = value
    if name == "child":
        values[5] = 3
    write_forest(replace(forest, **{name: values}), files / "bad.safetensors")
    with pytest.raises(InputError, match="is damaged"):
        refined_map(files, edges=str(files / "bad.safetensors"))


def test_edges_are_where_classes_meet_more_than_where_one_is_rough():
    """On a virtual scene; half is what chance gives."""
    pixels, labels = Scene(seed=11, gsd=0.14).render(Rect(0, 0, 256, 256))
    found = edges(pixels.astype(np.float32) / 255, np.ones(labels.shape, bool), read_forest(), Rect(0, 0, *labels.shape))
    border = np.zeros(labels.shape, bool)
    border[:, 1:] |= labels[:, 1:] != labels[:, :-1]
    border[1:] |= labels[1:] != labels[:-1]
    near = np.pad(border, 4)
    inside = ~np.max([near[y : y + 256, x : x + 256] for y in range(9) for x in range(9)], 0)
    ranks = np.argsort(np.argsort(np.concatenate([found[border], found[inside]])))[: border.sum()]
    above = (ranks.sum() - border.sum() * (border.sum() - 1) / 2) / (border.sum() * inside.sum())
    assert above > 0.8


def test_an_edge_map_is_a_line_along_the_image_s_border_whatever_the_blocks(files):
    """Georeferenced, nothing beside the line, no data where the map has none."""
    codes = ragged()
    codes[:, :20] = 0
    write_image(files / "map.tif", codes[None], nodata=0)
    paths = {block: files / f"edges{block}.tif" for block in (64, 1024)}
    for block, path in paths.items():
        _, end, _ = refined_map(files, edge_map=str(path), block=block, output=f"{block}.tif")
        assert end.outputs["edge_map"] == str(path) and path.with_suffix(".qml").exists()
    assert np.array_equal(*map(read, paths.values()))
    with rasterio.open(paths[64]) as file, rasterio.open(files / "map.tif") as given:
        assert (file.transform, file.crs, file.nodata) == (given.transform, given.crs, 255)
    found = read(paths[64])
    assert (found[:, :20] == 255).all() and found[:, 20:].max() <= 100
    strong = found[:, 20:] > 15
    assert (strong.sum(1) == 1).mean() > 0.9 and (np.abs(strong.argmax(1) + 20 - BORDER) <= 1).all()


def test_the_limit_of_an_image_is_no_edge(files):
    """Across a single row of pixels nothing is known, so what lies in it is not stronger than that."""
    write_image(files / "row.tif", picture()[:, :1])
    write_image(files / "map.tif", ragged()[:1][None], nodata=0)
    refined_map(files, image="row.tif", edge_map=str(files / "edges.tif"))
    assert not read(files / "edges.tif").any()


@pytest.mark.parametrize("place", ["new.tif", "new.tiff", "ortho.tif", "edges.png"])
def test_an_edge_map_takes_the_place_of_nothing_else(files, place):
    with pytest.raises(InputError):
        refined_map(files, edge_map=str(files / place))
    assert not (files / "new.tif").exists()


def test_segment_writes_the_edge_map_that_it_refines_by_and_without_refining_none(tmp_path, image, model):
    job = Segment(image, str(tmp_path / "new.tif"), model, edge_map=str(tmp_path / "edges.tif"), tile=128, overlap=32)
    with pytest.raises(InputError, match="is made where boundaries are refined"):
        list(segment.run(job))
    *_, end = segment.run(replace(job, refine=True))
    assert set(end.outputs) == {"output", "edge_map"}
    found = read(end.outputs["edge_map"])
    assert found.shape == read(end.outputs["output"]).shape and 0 < (found > 20).mean() < 0.3


def test_overviews_of_an_edge_map_keep_its_lines():
    line = np.full((4, 4), 255, np.uint8)
    line[:2] = 0
    line[1, 1] = 70
    assert np.array_equal(halve_edges(line), [[70, 0], [255, 255]])


@pytest.mark.slow
def test_segment_refines_its_own_scores(tmp_path, image, model, monkeypatch):
    """As bytes: whatever the tile's rows and the place; confidence is what the network gives the class that is written."""
    plain, new, again = (str(tmp_path / name) for name in ("plain.tif", "new.tif", "again.tif"))
    options = {"tile": 128, "overlap": 32}
    list(segment.run(Segment(image, plain, model, **options)))
    sure = str(tmp_path / "sure.tif")
    *_, end = segment.run(Segment(image, new, model, refine=True, confidence=sure, **options))
    before, after, confidence = (read(path) for path in (plain, new, sure))
    assert (before != after).any() and (before == after).mean() > 0.5 and (after > 0).all()
    assert end.pixels and sum(end.pixels.values()) == after.size
    assert confidence.max() <= 100 and confidence[before == after].mean() > confidence[before != after].mean()
    list(segment.run(Segment(image, again, model, refine=True, run_on="threads:2", **options)))
    assert np.array_equal(after, read(again))


def test_a_refinement_that_broke_off_goes_on_from_the_scores(tmp_path, image, model, monkeypatch):
    job = Segment(image, str(tmp_path / "new.tif"), model, refine=True, tile=128, overlap=32, resume=True)

    def broken(*_):
        raise KeyboardInterrupt
        yield

    with monkeypatch.context() as patch:
        patch.setattr(refined, "refine", broken)
        with pytest.raises(KeyboardInterrupt):
            list(segment.run(job))
    monkeypatch.setattr(Classify, "pieces", lambda *_: pytest.fail("the network ran again"))
    *_, end = segment.run(job)
    assert (read(end.outputs["output"]) > 0).all() and not list(tmp_path.glob("*.part"))


def test_the_job_travels_as_json_with_its_result(files, capsys):
    main(["--json", "refine", *(str(files / name) for name in ("ortho.tif", "map.tif", "new.tif")), "--legend", LEGEND])
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["kind"] == "Refined"


def read(path):
    with rasterio.open(path) as file:
        return file.read(1)
