"""Strips of whole rows, in which maps are counted: every pixel once, with what lies around it, however the raster is cut."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.accuracy import walk
from landquilt.backend.accuracy.discs import boundary_scores
from landquilt.backend.accuracy.metrics import boundary_f1, confusion
from landquilt.backend.accuracy.tally import Tally, TallyPlan
from landquilt.backend.accuracy.walk import Reading, count_blocks, read_strips
from landquilt.backend.labels.align import on_grid
from landquilt.backend.labels.layer import open_layer
from landquilt.backend.shared.legend import parse_legend

HEIGHT, WIDTH, K = 330, 421, 6
TILED = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}


def write(path, values, **options):
    place = {"crs": "EPSG:32632", "transform": rasterio.Affine(0.5, 0, 680_000, 0, -0.5, 5_170_000), "nodata": 0}
    with rasterio.open(path, "w", "GTiff", WIDTH, HEIGHT, 1, dtype="uint8", **place, **options) as file:
        file.write(values, 1)
    return path


def codes(seed, fewest=0):
    """Areas of 9 pixels, some of them without a class, moved a little."""
    small = np.random.default_rng(seed).integers(fewest, K + 1, (HEIGHT // 9 + 1, WIDTH // 9 + 1))
    return np.kron(small, np.ones((9, 9), int))[seed : HEIGHT + seed, :WIDTH].astype(np.uint8)


def reading_of(tmp_path, values, square, margin, options):
    layers = [open_layer(str(write(tmp_path / f"{k}.tif", each, **options)), "the map") for k, each in enumerate(values)]
    legend = parse_legend("isprs")
    return Reading([on_grid(layer, layers[0].grid, legend, "") for layer in layers], layers[0].grid, square, margin)


@pytest.mark.parametrize("options", [TILED, {}], ids=["tiles", "rows"])
@pytest.mark.parametrize(("square", "margin"), [(64, 4), (100, 4), (8, 0), (37, 9), (512, 4)])
def test_each_pixel_is_in_the_core_of_one_strip_and_around_it_are_its_neighbours(tmp_path, monkeypatch, square, margin, options):
    for name, value in (("STRIP", 64), ("AREA", 64 * 130), ("WIDE", 200)):
        monkeypatch.setattr(walk, name, value)
    values = codes(1)
    around = np.pad(values, 1000)
    times = np.zeros(values.shape, int)
    for block in read_strips(reading_of(tmp_path, [values], square, margin, options)):
        rect, (rows, columns) = block.rect, block.core
        times[rect.slices] += 1
        seen = block.codes[0][rows.start - margin : rows.stop + margin, columns.start - margin : columns.stop + margin]
        y, x = rect.y - margin + 1000, rect.x - margin + 1000
        assert (seen == around[y : y + rect.h + 2 * margin, x : x + rect.w + 2 * margin]).all()
        assert block.codes[0].shape[1] % 8 == 0 and columns.start % 8 == 0 and rect.y % square == rect.x % square == 0
    assert (times == 1).all()


@pytest.mark.parametrize("fewest", [0, 1])
@pytest.mark.parametrize("square", [64, 100, 12])
def test_counts_of_strips_are_those_of_the_whole_raster(tmp_path, monkeypatch, square, fewest):
    monkeypatch.setattr(walk, "STRIP", 64)
    monkeypatch.setattr(walk, "AREA", 64 * 130)
    reference, found = codes(1, fewest), codes(2, fewest)
    found[:200] = np.where(codes(3) > 2, reference, found)[:200]
    plan = TallyPlan(K, 1, square, 3.0, 3.0)
    tally = Tally(plan)
    for _, counts in count_blocks(read_strips(reading_of(tmp_path, [reference, found], square, plan.margin, TILED)), plan):
        tally.merge(counts)
    whole = Tally(plan)
    whole.add(reference, [found], (slice(0, HEIGHT), slice(0, WIDTH)))
    assert (tally.full[0, 1:, 1:] == confusion(reference, found, K)).all() and tally.full.sum() == HEIGHT * WIDTH
    assert (tally.eroded == whole.eroded).all() and 0 < tally.eroded.sum() < tally.full.sum()
    assert (tally.outlines == whole.outlines).all()
    expected = [boundary_f1(reference, found, code, 3.0) for code in range(1, K + 1)]
    assert boundary_scores(tally.outlines[0]) == pytest.approx(expected)
    assert len(tally.squares) == len(whole.squares) and (np.sum(tally.squares, 0) == np.sum(whole.squares, 0)).all()
