"""Virtual scenes: exact, endless, the same from wherever one looks."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend.draw_scene import write_scene
from landquilt.backend.grid import Rect
from landquilt.backend.scene import Scene
from landquilt.backend.shared.errors import InputError

WHOLE = Rect(-90, -70, 260, 250)


@pytest.fixture(scope="module")
def whole() -> dict[int, tuple[np.ndarray, np.ndarray]]:
    return {seed: Scene(seed).render(WHOLE) for seed in (0, 2, 6)}


@settings(max_examples=15, deadline=None)
@given(data=st.data(), seed=st.sampled_from((0, 2, 6)))
def test_a_part_shows_the_same_pixels_as_the_whole(whole, data, seed):
    y, x = data.draw(st.integers(-90, 169)), data.draw(st.integers(-70, 179))
    rect = Rect(y, x, data.draw(st.integers(1, 170 - y)), data.draw(st.integers(1, 180 - x)))
    image, codes = Scene(seed).render(rect)
    rows, columns = rect.inside(WHOLE).slices
    np.testing.assert_array_equal(image, whole[seed][0][:, rows, columns])
    np.testing.assert_array_equal(codes, whole[seed][1][rows, columns])


def test_the_same_seed_gives_the_same_scene_and_another_seed_another(whole):
    image, codes = Scene(2).render(WHOLE)
    assert (image == whole[2][0]).all()
    assert (codes == whole[2][1]).all()
    assert (image != whole[6][0]).mean() > 0.5


def test_a_scene_is_uint8_with_codes_one_to_six_only(whole):
    for image, codes in whole.values():
        assert image.shape == (3, WHOLE.h, WHOLE.w)
        assert codes.shape == (WHOLE.h, WHOLE.w)
        assert image.dtype == codes.dtype == np.uint8
        assert 1 <= codes.min() <= codes.max() <= 6


@pytest.mark.slow
def test_all_six_classes_occur_and_none_rules():
    counts = np.zeros(7)
    for seed in range(8):  # one of each kind of settlement
        counts += np.bincount(Scene(seed, 0.5).render(Rect(0, 500, 300, 300))[1].ravel(), minlength=7)
    shares = counts / counts.sum()
    assert shares[0] == 0
    assert (shares[1:5] > 0.08).all(), shares
    assert 0.005 < shares[5] < 0.06, shares
    assert 0.003 < shares[6] < 0.10, shares


@pytest.mark.parametrize("seed", [1, 3, 6])
def test_finer_and_coarser_pixels_show_the_same_world(seed):
    fine = Scene(seed, 0.1).render(Rect(300, 600, 900, 900))[1]
    coarse = Scene(seed, 0.3).render(Rect(100, 200, 300, 300))[1]
    shares = [np.bincount(codes.ravel(), minlength=7) / codes.size for codes in (fine, coarse)]
    np.testing.assert_allclose(*shares, atol=0.02)
    assert (fine[1::3, 1::3] == coarse).mean() > 0.95


def test_far_from_the_origin_the_world_goes_on():
    image, codes = Scene(1).render(Rect(2_000_000, -3_000_000, 400, 400))
    assert len(np.unique(codes)) > 1
    assert image.std() > 10


def test_files_are_tiled_georeferenced_and_hold_the_rendered_pixels(tmp_path: Path):
    write_scene(tmp_path / "ortho.tif", tmp_path / "labels.tif", 600, 530, gsd=0.2, seed=5)
    image, codes = Scene(5, 0.2).render(Rect(0, 0, 600, 530))
    with rasterio.open(tmp_path / "ortho.tif") as pixels, rasterio.open(tmp_path / "labels.tif") as classes:
        np.testing.assert_array_equal(pixels.read(), image)
        np.testing.assert_array_equal(classes.read(1), codes)
        assert pixels.profile["tiled"]
        assert pixels.crs == classes.crs == "EPSG:25832"
        assert pixels.res == (0.2, 0.2)
        assert pixels.transform == classes.transform
        assert classes.nodata == 0
        assert classes.colormap(1)[5] == (255, 255, 0, 255)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labels.tif", "ortho.tif"]


def test_labels_may_be_left_out(tmp_path: Path):
    write_scene(tmp_path / "ortho.tif", None, 40, 50)
    assert [path.name for path in tmp_path.iterdir()] == ["ortho.tif"]


def test_an_impossible_scene_is_refused_in_a_sentence(tmp_path: Path):
    with pytest.raises(InputError, match="0 x 10"):
        write_scene(tmp_path / "a.tif", None, 0, 10)
    with pytest.raises(InputError, match="9"):
        write_scene(tmp_path / "a.tif", None, 10, 10, gsd=9)
    with pytest.raises(InputError, match=r"a\.tif"):
        write_scene(tmp_path / "missing" / "a.tif", None, 10, 10)
