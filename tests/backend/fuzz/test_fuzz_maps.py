"""Any raster through `segment`, any classes through `polygonize`, any two maps through `assess`: the promises hold, whatever comes."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.polygons.write import polygonize
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.jobs import Assess, Finished, Segment
from rasterio.features import rasterize
from scipy.ndimage import gaussian_filter, label

from ..conftest import textured, write_image
from .door import ask, fuzzed

CORNER = Affine.translation(680_000, 5_170_000)
GRIDS = {
    "square": CORNER @ Affine.scale(0.15, -0.15),
    "flat": CORNER @ Affine.scale(0.25, -0.14),
    "tall": CORNER @ Affine.scale(0.15, -0.3),
    "fine": CORNER @ Affine.scale(0.05, -0.05),
    "coarse": CORNER @ Affine.scale(0.4, -0.4),
    "turned": CORNER @ Affine.rotation(30) @ Affine.scale(0.15, -0.15),
    "south up": CORNER @ Affine.scale(0.15, 0.15),
}


@st.composite
def rasters(draw):
    """Pixels (bands, h, w) of any type, with holes of a nodata value where there is one; never four bands: GDAL makes the last alpha."""
    shape = draw(st.tuples(st.sampled_from([3, 5]), st.integers(1, 150), st.integers(1, 150)))
    pixels = textured(*shape, seed=draw(st.integers(0, 9)))
    kind = draw(st.sampled_from(["uint8", "uint8", "uint16", "int16", "int32", "float32", "float64"]))
    nodata = draw(st.sampled_from([None, 0, 255])) if kind != "float32" else draw(st.sampled_from([None, float("nan"), -9999.0]))
    pixels = pixels.astype(kind) * (1 if kind == "uint8" else draw(st.sampled_from([1, 9])))
    if nodata is not None:
        y, x = draw(st.integers(0, shape[1])), draw(st.integers(0, shape[2]))
        pixels[:, y : y + 40, x : x + 40] = nodata
    crs, grid = draw(st.sampled_from(["EPSG:32632", "EPSG:3857", None])), GRIDS[draw(st.sampled_from(sorted(GRIDS)))]
    return pixels, nodata, crs, grid


@st.composite
def wishes(draw):
    return {
        "tile": draw(st.sampled_from([64, 80, 128])),
        "overlap": draw(st.sampled_from([0, 16, 48])),
        "batch": draw(st.integers(1, 3)),
        "pixel_size": draw(st.sampled_from([None, None, None, 0.1, 0.31])),
        "scaling": draw(st.sampled_from(["auto", "card", "percentiles"])),
        "minimum_area": draw(st.sampled_from([0.0, 0.0, 0.2, 3.0, 1e6])),
        "simplify": draw(st.sampled_from([0.0, 0.0, 0.2, 2.0])),
    }


@pytest.mark.slow
@fuzzed(25)
@given(raster=rasters(), wish=wishes(), with_extent=st.booleans(), word=st.sampled_from(["auto", "none"]))
def test_any_raster_is_classified_on_its_grid_and_covered_once_by_valid_polygons(model, tmp_path_factory, raster, wish, with_extent, word):
    pixels, nodata, crs, grid = raster
    _, h, w = pixels.shape
    folder = tmp_path_factory.mktemp("run")
    image = write_image(folder / "image.tif", pixels, crs=crs, transform=grid, nodata=nodata)
    corners = [grid @ corner for corner in ((w // 3, h // 3), (w, h // 3), (w // 3, h), (w, h))]
    extent = [f(corner[axis] for corner in corners) for f in (min, max) for axis in (0, 1)] if with_extent else None
    outputs = {name: str(folder / f"{name}.{'gpkg' if name == 'polygons' else 'tif'}") for name in ("output", "confidence", "polygons")}
    end = ask(Segment(str(image), model=model, bands=[1, 2, 3], extent=extent, nodata=word, **outputs, **wish))
    if isinstance(end, Finished):
        with rasterio.open(outputs["output"]) as found, rasterio.open(outputs["confidence"]) as sure:
            classes, confidence, own = found.read(1), sure.read(1), found.transform
            assert found.crs == (crs and rasterio.CRS.from_user_input(crs)) and found.nodata == 0
            assert own == sure.transform and classes.shape == confidence.shape
            if wish["pixel_size"] is None:
                assert np.allclose(own[:2] + own[3:5], grid[:2] + grid[3:5])
                assert extent or (classes.shape == (h, w) and np.allclose(own, grid))
        assert set(np.unique(classes)) <= set(range(7)) and ((classes == 0) == (confidence == 255)).all()
        assert not (classes > 0).any() or 16 <= confidence[classes > 0].min() <= confidence[classes > 0].max() <= 100
        if not extent and wish["pixel_size"] is None:
            empty = np.zeros((h, w), bool)
            if nodata is not None:
                empty = (np.isnan(pixels[:3]) if np.isnan(nodata) else pixels[:3] == nodata).all(0)
            assert (classes[empty] == 0).all() if word == "auto" else crs is None or np.isnan(pixels[:3]).any() or (classes > 0).all()
        assert sum(end.pixels.values()) == (classes > 0).sum()
        is_exact = not wish["minimum_area"] and not wish["simplify"]
        check_cover(folder / "polygons.gpkg", classes, own if crs else None, is_exact)
    shutil.rmtree(folder)


def read(path: Path, field: str = "area_m2") -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Geometries, classes, areas."""
    base = sqlite3.connect(path)
    rows = base.execute(f"SELECT geom, class, [{field}] FROM land_cover ORDER BY fid").fetchall()
    base.close()
    return shapely.from_wkb([row[0][40:] for row in rows]), np.array([row[1] for row in rows]), np.array([row[2] for row in rows])


def check_cover(path: Path, classes: np.ndarray, grid: Affine | None, is_exact: bool) -> None:
    """All pixels with a class, each once; `grid`: None where no place is known, and areas are in pixels."""
    shapes, codes, areas = read(path, "area_px" if grid is None else "area_m2")
    covered = int((classes > 0).sum())
    if not covered:
        assert len(shapes) == 0
        return
    assert shapely.is_valid(shapes).all()
    if grid is None:
        assert areas.sum() == pytest.approx(covered, rel=1e-6)
        return
    pixel = abs(grid.determinant)
    assert shapely.area(shapes).sum() / pixel == pytest.approx(covered, rel=1e-6)
    assert shapely.union_all(shapely.set_precision(shapes, 0)).area / pixel == pytest.approx(covered, rel=1e-6)
    if is_exact:
        assert (rasterize(zip(shapes, codes.tolist()), classes.shape, transform=grid, dtype="uint8") == classes).all()


@pytest.mark.slow
@fuzzed(60)
@given(
    seed=st.integers(0, 10_000),
    shape=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    smooth=st.sampled_from([0, 0.7, 1.5, 3.0]),
    gaps=st.booleans(),
    minimum=st.sampled_from([0, 0.5, 2, 5, 30, 10_000]),
    simplify=st.sampled_from([0, 0, 0.5, 1.5, 5.0]),
    rows=st.sampled_from([1, 2, 3, 8, 512]),
)
def test_any_classes_are_covered_once_and_parts_of_the_minimum_keep_theirs(
    tmp_path_factory, seed, shape, smooth, gaps, minimum, simplify, rows
):
    rng = np.random.default_rng(seed)
    array = (np.argmax([gaussian_filter(rng.standard_normal(shape), smooth) for _ in range(4)], 0) + (0 if gaps else 1)).astype(np.uint8)
    folder = tmp_path_factory.mktemp("polygons")
    path = write_image(folder / "classes.tif", array[None], transform=GRIDS["square"], nodata=0)
    area = abs(GRIDS["square"].determinant)
    options = {"minimum_area": minimum * area, "simplify": simplify * area**0.5, "rows": rows}
    assert [*polygonize(path, folder / "out.gpkg", ISPRS, area, **options)][-1] == array.size
    check_cover(folder / "out.gpkg", array, GRIDS["square"], not minimum and not simplify)
    shapes, codes, areas = read(folder / "out.gpkg")
    assert areas.sum() == pytest.approx((array > 0).sum() * area)
    if not simplify and (array > 0).any():
        drawn = rasterize(zip(shapes, codes.tolist()), shape, transform=GRIDS["square"], dtype="uint8")
        for code in range(1, 5):
            parts, count = label(array == code)
            for part in range(1, count + 1):
                inside = parts == part
                assert inside.sum() < minimum or (drawn[inside] == code).all()
    shutil.rmtree(folder)


@pytest.mark.slow
@fuzzed(25)
@given(data=st.data(), h=st.integers(1, 60), w=st.integers(1, 60))
def test_any_two_maps_are_counted_as_numpy_counts_them(tmp_path_factory, data, h, w):
    folder = tmp_path_factory.mktemp("assess")
    rng = np.random.default_rng(data.draw(st.integers(0, 10_000)))
    lowest = data.draw(st.integers(0, 1))
    truth, found = (rng.integers(lowest, data.draw(st.integers(2, 5)), (h, w)).astype(np.uint8) for _ in range(2))
    kinds = st.sampled_from(["uint8", "uint16", "int16", "int32"])
    paths = [
        str(write_image(folder / f"{name}.tif", codes[None].astype(data.draw(kinds)), nodata=0))
        for name, codes in (("truth", truth), ("map", found))
    ]
    options = {"tolerance": data.draw(st.sampled_from([0.0, 1.0, 3.0])), "erosion": data.draw(st.sampled_from([0.0, 1.0, 3.0]))}
    end = ask(Assess(paths[0], paths[1:], str(folder / "report"), legend="1=a, 2==b, 3=+c, 4=@d, 5=-e", **options))
    both = (truth > 0) & (found > 0)
    if isinstance(end, Finished):
        report = json.loads((folder / "report" / "report.json").read_text())
        counts = np.bincount(5 * (truth[both].astype(int) - 1) + found[both] - 1, minlength=25).reshape(5, 5)
        assert report["maps"][0]["full"]["matrix"] == counts.tolist()
        assert not [line for line in (folder / "report" / "matrix.csv").read_text().splitlines() if line.startswith(("=", "+", "-", "@"))]
    else:
        assert not both.any(), end.message
    shutil.rmtree(folder)
