"""Edges learnt from labels: found in a place not seen, kept in the model's folder, refused where labels show none."""

import numpy as np
import pytest
from landquilt.backend.boundary.learn import Recipe, contours, learn, lesson
from landquilt.backend.boundary.sketch_tokens import EDGES, forest_of, read_forest, write_forest
from landquilt.backend.grid import Rect
from landquilt.backend.scene import Scene
from landquilt.backend.shared.errors import InputError
from landquilt.backend.training.dataset import Site
from landquilt.backend.training.edges import write_edges

SMALL = Recipe(tokens=6, trees=3, places=4000, features=120, depth=9)


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
    found = ranked(forest.strength(colors), edge)
    assert found > 0.75, found


def test_what_is_written_is_what_is_read(forest, tmp_path):
    write_forest(forest, tmp_path / EDGES)
    again = read_forest(tmp_path)  # a model's folder
    assert all(np.array_equal(value, getattr(again, name)) for name, value in vars(forest).items())
    assert forest_of(tmp_path) == tmp_path / EDGES and forest_of(tmp_path / "other") != tmp_path / EDGES


def test_labels_without_a_contour_are_refused_in_one_sentence(tmp_path):
    site = Site("meadow", np.zeros((3, 100, 100), np.uint8), np.full((100, 100), 3, np.uint8), 0.2)
    with pytest.raises(InputError, match="show 0 pixels where two classes meet"):
        write_edges(tmp_path, [site], 6, 0)
    assert not (tmp_path / EDGES).exists()


def test_a_file_that_is_no_forest_is_refused(tmp_path):
    (tmp_path / EDGES).write_bytes(b"\x80\x04pickled")
    with pytest.raises(InputError, match="cannot be read"):
        read_forest(tmp_path)
