"""What is held out, and that nothing of it is ever trained on."""

import sqlite3
import struct
from contextlib import closing

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.grid import Rect
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.jobs import Train
from landquilt.backend.training.division import cut, far_from, grow, hold_out, spread_windows
from landquilt.backend.training.material import read_pairs
from landquilt.backend.training.split_layer import write_split
from rasterio.transform import from_origin


@given(st.integers(1, 400), st.integers(1, 400), st.floats(8, 200))
def test_cells_cover_the_box_once_and_are_no_smaller_than_asked(h, w, side):
    count = np.zeros((h + 5, w + 7), int)
    for rect in cut(Rect(5, 7, h, w), side):
        assert rect.h >= min(side, h) - 1 and rect.w >= min(side, w) - 1
        count[rect.slices] += 1
    assert (count[5:, 7:] == 1).all() and count.sum() == h * w


def test_windows_are_spread_as_in_paper_a():
    found = spread_windows(np.ones((6000, 6000), bool), 512)
    assert len(found) == 169 and found[1] == Rect(0, 457, 512, 512) and found[-1] == Rect(5488, 5488, 512, 512)


def test_windows_without_a_label_are_left_out():
    labelled = np.zeros((1000, 1000), bool)
    labelled[700:720, 100:120] = True
    found = spread_windows(labelled, 256)
    assert 0 < len(found) <= 4 and all(labelled[rect.slices].any() for rect in found)


@given(st.lists(st.lists(st.integers(0, 1000), min_size=3, max_size=3), min_size=2, max_size=12))
def test_something_is_held_out_and_something_is_left(counts):
    counts = [np.array(row) + np.array([1, 0, 0]) for row in counts]
    held = hold_out(counts)
    assert 0 < sum(held) < len(held)


def test_a_fifth_of_every_class_is_held_out_where_that_can_be():
    rng = np.random.default_rng(0)
    counts = [rng.integers(1, 100, 4) for _ in range(30)]
    held = np.array(hold_out(counts))
    share = np.sum(np.array(counts)[held], 0) / np.sum(counts, 0)
    assert share == pytest.approx(0.2, abs=0.05)


def test_the_only_part_with_a_class_is_never_held_out():
    counts = [np.array([100, 0])] * 9 + [np.array([0, 5])]
    assert not hold_out(counts)[-1]


def test_a_patch_is_grown_to_a_window_within_the_image():
    assert grow(Rect(0, 95, 10, 5), 64, 200, 100) == Rect(0, 36, 64, 64)
    assert grow(Rect(40, 10, 80, 80), 64, 200, 100) == Rect(40, 10, 80, 80)


def test_pixels_near_what_is_held_out_are_told():
    kept = far_from(Rect(0, 0, 10, 10), [Rect(0, 10, 10, 10)], 3)
    assert kept[:, :7].all() and not kept[:, 7:].any()


def make_pair(folder, name, size, crs="EPSG:25832", bands=3, gsd=0.2, east=600_000):
    """Every pixel of the image has a value of its own, so that it can be found again."""
    grid = {"driver": "GTiff", "crs": crs, "transform": from_origin(east, 5_200_000, gsd, gsd), "height": size, "width": size}
    number = np.arange(size * size).reshape(size, size)
    with rasterio.open(folder / f"{name}.tif", "w", count=bands, dtype="uint8", **grid) as file:
        file.write(np.stack([number // 256**k % 256 for k in range(bands)]).astype(np.uint8))
    with rasterio.open(folder / f"{name}_labels.tif", "w", count=1, dtype="uint8", **grid) as file:
        file.write((1 + (np.add.outer(np.arange(size) // 20, np.arange(size) // 20) % 2)).astype(np.uint8), 1)
    return str(folder / f"{name}.tif"), str(folder / f"{name}_labels.tif")


def material(pairs, window=64, is_fixed=True, gsd=None):
    job = Train([image for image, _ in pairs], [labels for _, labels in pairs], "", window=window)
    return read_pairs(job, LabelCoding(ISPRS), gsd, None, is_fixed, is_balanced=not is_fixed)


def identities(pixels):
    return set(np.tensordot([1, 256, 65536], pixels.astype(int), 1).ravel().tolist())


@pytest.mark.parametrize("is_fixed", [True, False])
def test_no_pixel_of_one_image_is_both_trained_on_and_held_out(tmp_path, is_fixed):
    found = material([make_pair(tmp_path, "a", 600)], is_fixed=is_fixed)
    trained, held = (set().union(*(identities(site.pixels) for site in sites)) for sites in (found.training, found.validation))
    assert trained and held and not trained & held
    share = found.held_out.sum() / (found.held_out.sum() + found.labelled.sum())
    assert 0.1 < share < 0.35


def test_labels_next_to_what_is_held_out_are_not_used(tmp_path):
    found = material([make_pair(tmp_path, "a", 600)])
    labelled = {value for site in found.training for value in identities(site.pixels[:, site.labels > 0][:, None])}
    held = set().union(*(identities(site.pixels) for site in found.validation))
    near = {value + step for value in held for step in (1, 600, 8, 4800)}
    assert not labelled & near


def test_five_images_are_held_out_whole(tmp_path):
    found = material([make_pair(tmp_path, f"image {i}", 100, east=600_000 + 1000 * i) for i in range(5)])
    trained, held = ({site.name for site in sites} for sites in (found.training, found.validation))
    assert len(held) == 1 and len(trained) == 4 and not trained & held


def test_every_held_out_pixel_is_judged_once_at_the_sampling_distance_of_the_training(tmp_path):
    pair = make_pair(tmp_path, "a", 600)
    found = material([pair])
    assert sum(np.count_nonzero(site.labels) for site in found.validation) == found.held_out.sum()
    coarse = material([pair], gsd=0.4)
    assert coarse.validation[0].pixels.shape[-2:] == (64, 64) and coarse.validation[0].gsd == 0.4


def test_balanced_crops_show_rare_classes_as_often_as_others(tmp_path):
    image, labels = make_pair(tmp_path, "a", 600)
    with rasterio.open(labels, "r+") as file:
        values = np.full((600, 600), 1, np.uint8)
        values[::60, ::60] = 5
        file.write(values, 1)
    found = material([(image, labels)], is_fixed=False)
    places = np.concatenate([site.labels[tuple(site.rare_places.T)] for site in found.training])
    weights = np.concatenate([np.full(len(site.rare_places), site.weight / len(site.rare_places)) for site in found.training])
    assert weights[places == 5].sum() / weights.sum() == pytest.approx(0.5, abs=0.02)


def test_the_windows_are_written_with_their_roles_where_they_lie(tmp_path):
    found = material([make_pair(tmp_path, "a", 600)])
    write_split(tmp_path / "windows.gpkg", found.places)
    with closing(sqlite3.connect(tmp_path / "windows.gpkg")) as base:
        rows = base.execute("SELECT geom, role, labelled_pixels FROM windows").fetchall()
        (srs,) = base.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
    assert srs == 25832 and len(rows) == len(found.places)
    assert {role for _, role, _ in rows} == {"training", "held out"}
    ring = np.array(struct.unpack("<10d", rows[0][0][-80:])).reshape(5, 2)
    assert np.ptp(ring, 0) == pytest.approx([64 * 0.2] * 2)
    assert (ring[:, 0] >= 600_000).all() and (ring[:, 0] <= 600_120.001).all() and (ring[:, 1] <= 5_200_000).all()


def test_images_smaller_than_a_window_are_mirrored_and_it_is_said(tmp_path):
    found = material([make_pair(tmp_path, f"image {i}", 40, east=600_000 + 1000 * i) for i in range(5)])
    assert all("smaller than a window of 64" in note for note in found.notes) and len(found.notes) == 5
    assert found.training[0].windows == [Rect(0, 0, 40, 40)]


def test_values_of_16_bits_are_scaled_in_training_as_later_in_use(tmp_path):
    image, labels = make_pair(tmp_path, "a", 300)
    with rasterio.open(image) as file:
        values, profile = file.read().astype(np.uint16) * 40 + 1000, {**file.profile, "dtype": "uint16"}
    with rasterio.open(image, "w", **profile) as file:
        file.write(values)
    found = material([(image, labels)])
    assert {(band.mean, band.std) for band in found.bands} == {(128, 48)}
    assert 20 < found.training[0].pixels.min() < 60 < 190 < found.training[0].pixels.max() < 240
