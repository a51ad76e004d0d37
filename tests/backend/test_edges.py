"""Edges learnt from labels: found in a place not seen, kept in the model's folder where they are better, used to refine its maps."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.boundary.learn import EdgeRecipe, contours, learn, lesson
from landquilt.backend.boundary.sketch_tokens import forest_of, read_forest, write_forest
from landquilt.backend.grid import Rect
from landquilt.backend.scene import Scene
from landquilt.backend.shared.card import EDGES
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.backend.training.dataset import Site
from landquilt.backend.training.edges import write_edges

from .conftest import write_image

SMALL = EdgeRecipe(tokens=6, trees=3, places=4000, features=120, depth=9)


def scene(seed, side=320):
    pixels, labels = Scene(seed=seed, gsd=0.15).render(Rect(0, 0, side, side))
    return pixels.astype(np.float32) / 255, labels


@pytest.fixture(scope="module")
def forest():
    return learn([lesson(*scene(1), 2000, np.random.default_rng(0))], SMALL)


def ranked(strength, edge):
    """How often a pixel of contour is stronger than one that is none (area under the ROC curve)."""
    order = strength.ravel().argsort().argsort()
    count = edge.sum()
    return (order[edge.ravel()].sum() - count * (count - 1) / 2) / (count * (edge.size - count))


def test_learnt_edges_are_where_classes_meet_in_a_place_that_was_not_seen(forest):
    colors, labels = scene(2)
    edge, _ = contours(labels)
    found = ranked(forest.strength(colors, Rect(0, 0, *labels.shape)), edge)
    assert found > 0.75, found


def test_what_is_written_is_what_is_read(forest, tmp_path):
    write_forest(forest, tmp_path / EDGES)
    again = read_forest(tmp_path)  # a model's folder
    assert all(np.array_equal(value, getattr(again, name)) for name, value in vars(forest).items())
    assert forest_of(tmp_path) == tmp_path / EDGES and forest_of(tmp_path / "other") != tmp_path / EDGES


def test_labels_without_a_contour_are_refused_in_one_sentence(tmp_path):
    site = Site("meadow", np.zeros((3, 100, 100), np.uint8), np.full((100, 100), 3, np.uint8), 0.2)
    with pytest.raises(InputError, match="show 0 pixels where two classes meet"):
        write_edges(tmp_path, [site], [site], 6, 0)
    assert not (tmp_path / EDGES).exists()


def test_a_file_that_is_no_forest_is_refused(tmp_path):
    (tmp_path / EDGES).write_bytes(b"\x80\x04pickled")
    with pytest.raises(InputError, match="cannot be read"):
        read_forest(tmp_path)


def test_a_model_without_edges_of_its_own_is_told_in_one_sentence():
    with pytest.raises(InputError, match="has no edges of its own"):
        read_forest(BUNDLED)


def site(seed, side=320, turn=lambda labels: labels):
    pixels, labels = Scene(seed=seed, gsd=0.15).render(Rect(0, 0, side, side))
    return Site(f"scene {seed}", pixels, turn(labels), 0.15)


@pytest.mark.slow
def test_edges_that_are_worse_than_the_shipped_ones_on_what_is_held_out_are_not_kept(tmp_path):
    """The labels to learn from are turned round, so that their borders lie where the image has none."""
    (said,) = write_edges(tmp_path, [site(1, turn=lambda labels: labels[::-1, ::-1].copy())], [site(2)], 6, 0)
    assert said.startswith("Refining uses the shipped edges") and said.count(" %") == 2
    assert forest_of(tmp_path) != tmp_path / EDGES


@pytest.mark.slow
def test_edges_that_nothing_held_out_can_judge_are_not_kept(tmp_path):
    (said,) = write_edges(tmp_path, [site(1)], [site(2, turn=np.ones_like)], 6, 0)
    assert "Too few borders are held out" in said
    assert not (tmp_path / EDGES).exists()


@pytest.mark.slow
def test_a_model_trained_with_edges_refines_its_maps_by_them(tmp_path, command):
    """From labels to refined maps by the command line; without its own edges the same model refines otherwise."""
    image, labels, model = (str(tmp_path / name) for name in ("ortho.tif", "labels.tif", "village"))
    drawn = Scene(seed=5, gsd=0.15).render(Rect(0, 0, 480, 480))
    write_image(tmp_path / "ortho.tif", drawn[0])
    write_image(tmp_path / "labels.tif", drawn[1][None], nodata=0)
    options = ["--base", "landquilt-lite0", "--window", 96, "--steps", 1, "--batch", 2, "--seed", 3]
    status, *said = command("train", model, "--pair", image, labels, "--edges", *options)
    assert status == 0 and "Refining uses the learnt edges" in "".join(said), said

    def maps(name):
        assert command("segment", image, tmp_path / f"{name}.tif", "--model", model, "--refine")[0] == 0
        edges = ["--edges", model] if name == "own" else []
        given = [image, labels, tmp_path / f"{name}_again.tif", *edges]
        assert command("refine", *given, "--legend", "isprs")[0] == 0
        return [rasterio.open(tmp_path / f"{name}{end}.tif").read(1) for end in ("", "_again")]

    own = maps("own")
    (tmp_path / "village" / EDGES).unlink()
    for mine, shipped in zip(own, maps("shipped")):
        assert 0 < (mine != shipped).mean() < 0.2
