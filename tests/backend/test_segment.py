"""The main job, on small images with an untrained network: what comes out, and that it never depends on how it was computed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.__main__ import main
from landquilt.backend.engine.infer import Device, Engine, batches, bell, prepared
from landquilt.backend.engine.plan import WindowPlan, plan_axis
from landquilt.backend.engine.reading import tiles
from landquilt.backend.engine.scaling import Scaling
from landquilt.backend.grid import Rect
from landquilt.backend.raster import open_raster
from landquilt.backend.segment import run
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.jobs import Finished, Note, Progress, Segment
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from .conftest import UTM, make_model, textured, write_image

ROOT = Path(__file__).parents[2]
SMALL = {"tile": 128, "overlap": 48, "device": "cpu", "precision": "float32"}
SLOW = {**os.environ, "OMP_NUM_THREADS": "1"}  # a run that lasts long enough to be caught in it, on a fast machine too


def classify(image, output, model, **more) -> np.ndarray:
    """The classes, (h, w)."""
    *_, end = run(Segment(str(image), str(output), str(model), **{**SMALL, **more}))
    assert isinstance(end, Finished)
    with rasterio.open(output) as file:
        return file.read(1)


def command(*arguments, **more) -> subprocess.CompletedProcess:
    small = [f"--{name}={value}" for name, value in SMALL.items()]
    line = [sys.executable, "-m", "backend", "segment", *map(str, arguments), *small]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, **more)


def blended(pixels: np.ndarray, model: str, size: int, overlap: int) -> np.ndarray:
    """Scores (classes, h, w) the plain way: whole arrays, double precision, one window after the other."""
    card = read_card(Path(model))
    network = prepared(model, card.sha256, card.scales, "cpu", "float32")
    _, h, w = pixels.shape
    starts = [plan_axis(n, n, n, 0, n, size, overlap).starts for n in (h, w)]
    weight = torch.outer(bell(size), bell(size)).double()
    total, weights = torch.zeros(len(card.classes), h, w).double(), torch.zeros(h, w).double()
    with torch.inference_mode():
        for y in starts[0]:
            for x in starts[1]:
                window = torch.from_numpy(pixels[None, :, y : y + size, x : x + size]).float()
                total[:, y : y + size, x : x + size] += network((window - 115) / 50)[0] * weight
                weights[y : y + size, x : x + size] += weight
    return (total / weights).numpy()


@pytest.mark.slow
def test_every_pixel_has_the_class_of_the_highest_blended_score(image, model, tmp_path):
    with rasterio.open(image) as file:
        scores = blended(file.read(), model, 128, 48)
    found = classify(image, tmp_path / "map.tif", model, confidence=str(tmp_path / "sure.tif"))
    expected = scores.argmax(0) + 1
    margin = np.diff(np.sort(scores, 0)[-2:], axis=0)[0]
    assert (found == expected)[margin > 1e-3].all()
    assert (found == expected).mean() > 0.999
    assert len(np.unique(found)) >= 5
    sure = np.exp(scores - scores.max(0)).sum(0) ** -1 * 100
    with rasterio.open(tmp_path / "sure.tif") as file:
        assert np.abs(file.read(1) - sure).max() < 1.01


@pytest.mark.slow
def test_the_map_is_a_legible_cloud_optimized_geotiff(tmp_path, model):
    image = write_image(tmp_path / "ortho.tif", textured(3, 700, 1100))
    classify(image, tmp_path / "map.tif", model)
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert file.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
        assert (file.nodata, file.dtypes, file.overviews(1)) == (0, ("uint8",), [2, 4])
        assert file.colorinterp == (ColorInterp.palette,)
        assert file.colormap(1)[2] == (0, 0, 255, 255)
        assert file.colormap(1)[0][3] == 0
        assert (file.crs.to_epsg(), file.transform) == (32632, UTM)
        assert json.loads(file.tags()["LANDQUILT_CARD"])["mlm:name"] == "test"
    side = (tmp_path / "map.tif.aux.xml").read_text()
    assert "<Category>impervious surfaces</Category>" in side
    assert "GDALRasterAttributeTable" in side


def test_the_numbers_are_those_of_the_map(image, model, tmp_path):
    *messages, end = run(Segment(image, str(tmp_path / "map.tif"), model, **SMALL))
    with rasterio.open(tmp_path / "map.tif") as file:
        found = file.read(1)
    assert list(end.pixels.values()) == [int((found == code).sum()) for code in range(1, 7)]
    assert sum(end.area_m2.values()) == pytest.approx(311 * 353 * 0.15**2, rel=0.002)
    progress = [message for message in messages if isinstance(message, Progress) and message.unit == "px"]
    assert (progress[-1].done, progress[-1].total) == (311 * 353, 311 * 353)
    assert any(isinstance(message, Note) and "float32" in message.text for message in messages)
    assert not (tmp_path / "map.tif.part").exists()


@pytest.fixture(scope="module")
def on_two_cores(image, model, tmp_path_factory) -> tuple[bytes, bytes]:
    """The map and its confidence."""
    return made_by_command(tmp_path_factory.mktemp("two"), image, model, cores=2)


def made_by_command(folder, image, model, *options, cores) -> tuple[bytes, bytes]:
    files = folder / "map.tif", folder / "sure.tif"
    environment = {**os.environ, "OMP_NUM_THREADS": str(cores)}
    made = command(image, files[0], f"--model={model}", f"--confidence={files[1]}", *options, env=environment)
    assert made.returncode == 0, made.stderr
    return files[0].read_bytes(), files[1].read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("place", ["threads:2", "processes:2"])
def test_the_bytes_do_not_depend_on_where_it_runs(place, on_two_cores, image, model, tmp_path):
    assert made_by_command(tmp_path, image, model, f"--run-on={place}", "--batch=1", cores=2) == on_two_cores


@pytest.mark.slow
@pytest.mark.parametrize("cores", [1, 3])
def test_the_bytes_do_not_depend_on_the_number_of_cores(cores, on_two_cores, image, model, tmp_path):
    assert made_by_command(tmp_path, image, model, cores=cores) == on_two_cores


@pytest.mark.slow
def test_a_killed_run_leaves_old_files_whole_and_is_gone_on_with(tmp_path, model):
    image = write_image(tmp_path / "ortho.tif", textured(3, 1100, 500))
    target = tmp_path / "map.tif"
    target.write_text("old")
    arguments = [sys.executable, "-m", "backend", "--json", "segment", str(image), str(target), f"--model={model}"]
    arguments += [f"--{name}={value}" for name, value in SMALL.items()]
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=SLOW)
    log = tmp_path / "map.tif.part" / "done.log"
    while not log.exists() or len(log.read_text().splitlines()) < 3:
        assert process.poll() is None
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert target.read_text() == "old"
    before = len(log.read_text().splitlines())
    assert 3 <= before < 14
    job = Segment(str(image), str(target), model, **SMALL)
    first = next(message for message in run(Segment(**{**vars(job), "resume": True})) if isinstance(message, Progress))
    assert first.done > 0
    resumed = classify(image, target, model, resume=True)
    whole = classify(image, tmp_path / "whole.tif", model)
    assert (resumed == whole).all()
    assert target.read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert not log.parent.exists()


@pytest.mark.slow
def test_a_new_run_does_not_go_on_with_another_jobs_leftovers(image, model, tmp_path):
    work = tmp_path / "map.tif.part"
    work.mkdir()
    (work / "job.json").write_text("{}")
    (work / "done.log").write_text("311\n")
    (work / "classes.raw").write_bytes(bytes(311 * 353))
    assert classify(image, tmp_path / "map.tif", model, resume=True).all()


@pytest.mark.slow
def test_ctrl_c_leaves_no_map(tmp_path, model):
    image = write_image(tmp_path / "ortho.tif", textured(3, 1500, 900))
    arguments = [sys.executable, "-m", "backend", "segment", str(image), str(tmp_path / "map.tif"), f"--model={model}"]
    process = subprocess.Popen(
        [*arguments, "--tile=128", "--overlap=48"], cwd=ROOT, stderr=subprocess.PIPE, text=True, env=SLOW,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a test run in the background ignores it
    )  # fmt: skip
    while "classifying" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=300) == 130
    assert not (tmp_path / "map.tif").exists()


@pytest.mark.slow
def test_batches_give_the_same_scores_as_single_windows(image, model):
    raster = open_raster(image)
    plan = WindowPlan(*(plan_axis(n, n, n, 0, n, 128, 48) for n in (raster.height, raster.width)))
    card = read_card(Path(model))
    engine = Engine(prepared(model, card.sha256, card.scales, "cpu", "float32"), card, Scaling(), 128, Device("cpu", "float32", batch=3))
    grouped = batches(tiles(raster, plan, plan.rows, None), engine)
    for tile, (other, scores) in zip(tiles(raster, plan, plan.rows, None), grouped):
        assert (tile.row, tile.column) == (other.row, other.column)
        assert torch.allclose(engine.one(tile)[1], scores, atol=1e-4)


@pytest.mark.slow
def test_out_of_memory_halves_the_batch_and_goes_on(image, model):
    raster = open_raster(image)
    plan = WindowPlan(*(plan_axis(n, n, n, 0, n, 128, 48) for n in (raster.height, raster.width)))
    card = read_card(Path(model))
    engine = Engine(prepared(model, card.sha256, card.scales, "cpu", "float32"), card, Scaling(), 128, Device("cpu", "float32", batch=8))
    sizes, weighted = [], engine.weighted

    def scarce(pixels, valid):
        sizes.append(len(pixels))
        if len(pixels) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return weighted(pixels, valid)

    engine.weighted = scarce
    found = [(tile.row, tile.column) for tile, _ in batches(tiles(raster, plan, plan.rows, None), engine)]
    assert found == [(row, column) for row in plan.rows for column in plan.columns]
    assert sizes[:4] == [8, 4, 2, 2]


@pytest.mark.slow
def test_an_extent_gives_the_pixels_that_the_whole_would_get(image, model, tmp_path):
    whole = classify(image, tmp_path / "whole.tif", model)
    (x_min, y_max), (x_max, y_min) = UTM @ (101, 150), UTM @ (333, 290)
    part = classify(image, tmp_path / "part.tif", model, extent=[x_min, y_min, x_max, y_max])
    assert (part == whole[150:290, 101:333]).all()
    with rasterio.open(tmp_path / "part.tif") as file:
        assert file.transform.almost_equals(UTM @ Affine.translation(101, 150), 1e-6)


@pytest.mark.slow
def test_only_windows_that_touch_the_mask_are_run(image, model, tmp_path, monkeypatch):
    def square(column, row):
        corners = [UTM @ (column + i, row + k) for i, k in ((0, 0), (20, 0), (20, 20), (0, 20), (0, 0))]
        return {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [corners]}}

    mask = {"type": "FeatureCollection", "features": [square(5, 5), square(325, 285)]}
    mask["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    (tmp_path / "mask.geojson").write_text(json.dumps(mask))
    count, weighted = [], Engine.weighted
    monkeypatch.setattr(Engine, "weighted", lambda *arguments: count.append(1) or weighted(*arguments))
    found = classify(image, tmp_path / "map.tif", model, mask=str(tmp_path / "mask.geojson"))
    assert len(count) == 2
    whole = classify(image, tmp_path / "whole.tif", model)
    inside = np.zeros_like(found, bool)
    inside[5:25, 5:25] = inside[285:305, 325:345] = True
    assert (found[inside] == whole[inside]).all()
    assert not found[~inside].any()


def no_data_value(pixels, hole):
    pixels[:, hole] = 0
    return pixels, {"nodata": 0}


def no_data_nan(pixels, hole):
    pixels = pixels.astype("float32")
    pixels[:, hole] = np.nan
    return pixels, {"nodata": np.nan}


def no_data_far(pixels, hole):
    pixels = pixels.astype("float32")
    pixels[:, hole] = -9999
    return pixels, {"nodata": -9999}


@pytest.mark.parametrize("make", [no_data_value, no_data_nan, no_data_far])
def test_no_data_in_is_no_data_out(make, model, tmp_path):
    hole = np.zeros((300, 400), bool)
    hole[:, :200] = True
    hole[100:110, 300:320] = True
    pixels, profile = make(textured(3, 300, 400), hole)
    image = write_image(tmp_path / "ortho.tif", pixels, **profile)
    found = classify(image, tmp_path / "map.tif", model, scaling="card", confidence=str(tmp_path / "sure.tif"))
    assert ((found == 0) == hole).all()
    with rasterio.open(tmp_path / "sure.tif") as file:
        assert file.nodata == 255
        assert ((file.read(1) == 255) == hole).all()


@pytest.mark.slow
def test_an_alpha_band_is_a_mask_and_never_a_colour(model, tmp_path):
    pixels = textured(3, 300, 400)
    alpha = np.full((1, 300, 400), 255, np.uint8)
    alpha[0, 50:80, 60:90] = 0
    plain = write_image(tmp_path / "plain.tif", pixels)
    image = write_image(tmp_path / "alpha.tif", np.concatenate([alpha, pixels]))
    with rasterio.open(image, "r+") as file:
        file.colorinterp = [ColorInterp.alpha, ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    found = classify(image, tmp_path / "map.tif", model)
    assert ((found == 0) == (alpha[0] == 0)).all()
    far = np.s_[150:, 220:]  # no window there sees the hole
    assert (found[far] == classify(plain, tmp_path / "plain_map.tif", model)[far]).all()


def test_an_internal_mask_counts(model, tmp_path):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        image = write_image(tmp_path / "masked.tif", textured(3, 200, 200))
        with rasterio.open(image, "r+") as file:
            mask = np.full((200, 200), 255, np.uint8)
            mask[:, 150:] = 0
            file.write_mask(mask)
    found = classify(image, tmp_path / "map.tif", model)
    assert ((found == 0) == (mask == 0)).all()


@pytest.mark.slow
def test_bands_are_found_by_colour_or_taken_as_named(image, model, tmp_path):
    with rasterio.open(image) as file:
        pixels = file.read()
    expected = classify(image, tmp_path / "map.tif", model)
    turned = write_image(tmp_path / "turned.tif", np.stack([pixels[2], pixels[1], pixels[0], pixels[1]]))
    with rasterio.open(turned, "r+") as file:
        file.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined]
    assert (classify(turned, tmp_path / "a.tif", model) == expected).all()
    assert (classify(turned, tmp_path / "b.tif", model, bands=[3, 4, 1]) == expected).all()


@pytest.mark.slow
def test_16_bit_and_float_values_are_brought_to_the_models_range(image, model, tmp_path):
    with rasterio.open(image) as file:
        pixels = file.read()
    expected = classify(image, tmp_path / "map.tif", model)
    for kind, values in (("uint16", pixels.astype("uint16") * 40 + 300), ("float32", pixels.astype("float32") / 255)):
        other = write_image(tmp_path / f"{kind}.tif", values)
        found = classify(other, tmp_path / f"{kind}_map.tif", model)
        assert (found == expected).mean() > 0.75, kind
        notes = [m.text for m in run(Segment(str(other), str(tmp_path / "n.tif"), model, **SMALL)) if isinstance(m, Note)]
        assert any("percentiles" in text for text in notes)
    same = write_image(tmp_path / "same.tif", pixels.astype("uint16"))
    assert (classify(same, tmp_path / "same_map.tif", model) == expected).all()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["int32", "uint32", "int64", "uint64"])
def test_large_whole_numbers_are_taken_as_the_card_says_and_stay_within_its_range(kind, image, model, tmp_path):
    with rasterio.open(image) as file:
        pixels = file.read()
    expected = classify(image, tmp_path / "map.tif", model)
    other = write_image(tmp_path / "other.tif", pixels.astype(kind))
    assert (classify(other, tmp_path / "other_map.tif", model, scaling="card") == expected).all()
    other = write_image(tmp_path / "wide.tif", pixels.astype(kind) * 8_000_000)
    for scaling in ("card", "auto"):
        found = classify(other, tmp_path / "wide_map.tif", model, scaling=scaling, confidence=str(tmp_path / "sure.tif"))
        with rasterio.open(tmp_path / "sure.tif") as file:
            assert file.read(1)[found > 0].min() >= 100 // 6  # the best of six classes


NOWHERE = {  # coordinate systems and places that no transformation reaches
    "coordinates outside the domain": ("EPSG:32632", Affine(0.15, 0, 1e12, 0, -0.15, 5170000)),
    "coordinates beyond all numbers": ("EPSG:3857", Affine(0.15, 0, 1e300, 0, -0.15, 1e300)),
    "beyond the pole": ("EPSG:4326", Affine(0.15 / 76700, 0, 11.0, 0, -0.15 / 111170, 946.6)),
    "a site's own system": ('LOCAL_CS["mine",UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]', Affine(0.15, 0, 5, 0, -0.15, 9)),
    "the centre of the earth": ("EPSG:4978", Affine(0.15, 0, 5, 0, -0.15, 9)),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", NOWHERE)
def test_where_nothing_is_known_of_the_place_the_map_is_made_or_refused_in_one_sentence(case, image, model, tmp_path, capsys):
    crs, transform = NOWHERE[case]
    with rasterio.open(image) as file:
        pixels = file.read()[:, :150, :150]
    other = write_image(tmp_path / "other.tif", pixels, crs, transform)
    mask = tmp_path / "mask.geojson"
    ring = [[10.9, 46.5], [11.2, 46.5], [11.2, 46.8], [10.9, 46.8], [10.9, 46.5]]
    mask.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    tidied = ("--minimum-area=1", "--simplify=0.3", f"--footprints={tmp_path / 'f.gpkg'}")
    for more in ((), ("--pixel-size=0.3",), (f"--mask={mask}",), tidied):
        small = [f"--{name}={value}" for name, value in SMALL.items()]
        words = [str(other), str(tmp_path / "map.tif"), f"--model={model}", f"--polygons={tmp_path / 'p.gpkg'}", *small, *more]
        status, said = main(["segment", *words]), capsys.readouterr().err.strip()
        assert "Traceback" not in said and status in (0, 2), said
        if status == 2:
            assert said.splitlines()[-1].startswith("Error: ") and said.endswith("."), said
        elif not more:
            with rasterio.open(tmp_path / "map.tif") as file:
                assert file.transform.almost_equals(transform, abs(transform.c) * 1e-9) and file.read(1).all()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine.translation(680000, 5170000) @ Affine.rotation(30) @ Affine.scale(0.15, -0.15), "EPSG:32632"),
        (Affine(0.15, 0, 680000, 0, 0.15, 5170000), "EPSG:32632"),  # south up
        (Affine(0.15 / 76700, 0, 11.0, 0, -0.15 / 111170, 46.6), "EPSG:4326"),
        (Affine(0.2183, 0, 1224500, 0, -0.2183, 5875000), "EPSG:3857"),
        (Affine(0.15, 0, 0, 0, -0.15, 0), None),
    ],
    ids=["rotated", "south up", "degrees", "web mercator", "no CRS"],
)
def test_the_georeference_changes_no_class(transform, crs, image, model, tmp_path):
    with rasterio.open(image) as file:
        pixels = file.read()
    other = write_image(tmp_path / "other.tif", pixels, crs, transform)
    assert (classify(other, tmp_path / "map.tif", model) == classify(image, tmp_path / "expected.tif", model)).all()
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.transform.almost_equals(transform, 1e-9)
        assert (file.crs.to_string() if file.crs else None) == crs


@pytest.mark.parametrize("size", [(1, 1), (40, 500), (128, 128), (129, 127)])
def test_small_rasters_are_classified_too(size, model, tmp_path):
    image = write_image(tmp_path / "small.tif", textured(3, *size))
    found = classify(image, tmp_path / "map.tif", model)
    assert found.shape == size
    assert found.all()


def test_a_finer_image_is_computed_at_the_models_pixel_size_and_written_at_its_own(model, tmp_path):
    coarse = textured(3, 200, 260)
    fine = np.kron(coarse, np.ones((1, 2, 2), np.uint8))
    half = UTM @ Affine.scale(0.5)
    image = write_image(tmp_path / "fine.tif", fine, transform=half)
    found = classify(image, tmp_path / "map.tif", model)
    assert found.shape == (400, 520)
    expected = np.kron(classify(write_image(tmp_path / "coarse.tif", coarse), tmp_path / "coarse_map.tif", model), np.ones((2, 2)))
    assert (found == expected).mean() > 0.6  # averaging over two pixels blurs the blocks a little


@pytest.mark.slow
def test_the_bytes_of_a_resampled_map_do_not_depend_on_where_it_runs(model, tmp_path):
    pixels = textured(3, 611, 743)
    pixels[:, 100:180, 50:300] = 0
    image = write_image(tmp_path / "fine.tif", pixels, transform=UTM @ Affine.scale(0.61), nodata=0)
    whole = classify(image, tmp_path / "here.tif", model)
    assert ((whole == 0) == (pixels == 0).all(0)).all()
    made = command(image, tmp_path / "there.tif", f"--model={model}", "--run-on=threads:3")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "here.tif").read_bytes() == (tmp_path / "there.tif").read_bytes()
    (x_min, y_max), (x_max, y_min) = (UTM @ Affine.scale(0.61) @ corner for corner in ((99, 240), (503, 571)))
    part = classify(image, tmp_path / "part.tif", model, extent=[x_min, y_min, x_max, y_max])
    assert (part == whole[240:571, 99:503]).all()


def test_a_pixel_size_is_computed_and_written(model, tmp_path):
    pixels = textured(3, 300, 400)
    pixels[:, :100] = 0
    image = write_image(tmp_path / "ortho.tif", pixels, nodata=0)
    found = classify(image, tmp_path / "map.tif", model, pixel_size=0.3)
    with rasterio.open(tmp_path / "map.tif") as file:
        assert (file.height, file.width) == (150, 200)
        assert file.transform.a == pytest.approx(0.3, rel=0.01)
    assert not found[:50].any()
    assert found[50:].all()


def test_five_band_models_read_five_bands(tmp_path):
    model = make_model(tmp_path / "model", bands=5)
    image = write_image(tmp_path / "ortho.tif", textured(5, 200, 200))
    assert classify(image, tmp_path / "map.tif", model).all()


def test_reading_ahead_leaves_no_thread_when_it_is_dropped(image, model, tmp_path):
    import threading

    messages = run(Segment(image, str(tmp_path / "map.tif"), model, **SMALL))
    while not isinstance(next(messages), Progress):
        pass
    messages.close()
    assert not [thread for thread in threading.enumerate() if thread.name in ("read ahead", "write behind")]
    assert Rect(0, 0, 0, 1).is_empty
