"""What the bundled network learns from and how it is released, on small made-up data in the layout of the real one."""

import json

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.accuracy.calibration import Calibration
from landquilt.backend.bundled import ARCHITECTURE, BANDS, NAME, begun_from, sources
from landquilt.backend.bundled.fallow import fallow
from landquilt.backend.bundled.release import write_model
from landquilt.backend.bundled.teacher import sure_classes, with_cars, with_mistakes, with_taught
from landquilt.backend.networks import build
from landquilt.backend.networks.weights import load, save
from landquilt.backend.shared.card import HISTORY, ISPRS, Band, Card, read_card, sha256, write_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.training.dataset import Site
from landquilt.backend.training.elsewhere import elsewhere
from landquilt.backend.training.fit import BEST
from rasterio.transform import from_origin

GRID = {"driver": "GTiff", "dtype": "uint8", "crs": "EPSG:3857", "transform": from_origin(1_255_000, 5_855_000, 0.2, 0.2)}


def write(path, values):
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.atleast_3d(values.T).T
    with rasterio.open(path, "w", count=len(values), height=values.shape[1], width=values.shape[2], **GRID) as file:
        file.write(values.astype(np.uint8))


@pytest.fixture
def region(tmp_path):
    """One site of 700 x 700 with a hand tile in its upper left corner, and the validation site."""
    weak = np.full((700, 700), 2, np.uint8)  # low vegetation
    weak[:50], weak[50:100], weak[600:] = 0, 3, 255
    roofs = np.zeros((700, 700), np.uint8)
    roofs[620:640, 100:200] = 1
    hand = np.full((640, 640), 255, np.uint8)
    hand[10:20, 10:20] = 4  # a car in the data's codes
    for name in ("town", sources.VALIDATION_SITE):
        write(tmp_path / f"southtyrol/{name}_rgb.tif", np.zeros((3, 700, 700)))
        write(tmp_path / f"southtyrol/{name}_weak6.tif", weak)
        write(tmp_path / f"southtyrol/{name}_buildings.tif", roofs)
        write(tmp_path / f"southtyrol/hand/{name}_0_0_lab.tif", hand)
        write(tmp_path / f"southtyrol/hand/{name}_0_0_rgb.tif", np.zeros((3, 640, 640)))
    return tmp_path


def test_weak_labels_stay_weak_and_hand_labels_win(region):
    (site,) = sources.weak_sites(region)
    assert site.labels[25, 300] == sources.WEAK_IMPERVIOUS and site.labels[75, 300] == sources.WEAK_TREE
    assert site.labels[300, 300] == sources.WEAK_LOW
    assert site.labels[15, 15] == sources.CAR
    assert site.labels[690, 500] == sources.NOT_BUILDING and site.labels[619, 150] == 0  # next to a roof nothing is said
    assert site.gsd == pytest.approx(0.2 * np.cos(np.radians(46.5)), rel=0.01)


def test_the_validation_site_is_never_trained_on(region):
    names = [site.name for site in [*sources.weak_sites(region), *sources.hand_sites(region)]]
    assert names and not [name for name in names if sources.VALIDATION_SITE in name]


def test_crops_of_rare_classes_find_them(region):
    (site,) = sources.hand_sites(region)
    assert len(site.rare_places) and {tuple(place) for place in site.rare_places} <= {(y, x) for y in range(10, 20) for x in range(10, 20)}


@pytest.mark.parametrize("code", [sources.NOT_BUILDING, sources.NOT_CAR, sources.WEAK_IMPERVIOUS, sources.WEAK_LOW, sources.WEAK_TREE])
def test_a_label_of_several_classes_excludes_what_it_must(code):
    row = sources.label_table()[code]
    excluded = {sources.NOT_BUILDING: sources.BUILDING, sources.NOT_CAR: sources.CAR}.get(code, sources.BUILDING)
    assert row[excluded - 1] == 0 and row.max() == 1 and (row > 0).sum() >= 2


def test_a_single_class_excludes_all_others_and_zero_says_nothing():
    table = sources.label_table()
    assert np.array_equal(table[1:7], np.eye(6)) and not table[0].any()


def test_boxes_become_a_core_a_gap_and_a_ring(tmp_path):
    path = tmp_path / "frame.txt"
    path.write_text("0 0.5 0.5 0.2 0.4\n4 0.1 0.1 0.05 0.05\n")
    labels = sources.from_boxes(path, 100, 100)
    assert labels[50, 50] == sources.CAR and labels[50, 58] == 0 and labels[50, 65] == sources.NOT_CAR
    assert labels[10, 10] == 0  # a cyclist is neither
    assert labels[90, 90] == 0


def test_building_outlines_are_not_trusted():
    roofs = np.zeros((40, 40), np.uint8)
    roofs[10:30, 10:30], roofs[:3] = 1, 255
    labels = sources.from_buildings(roofs)
    assert labels[20, 20] == sources.BUILDING and labels[10, 20] == 0 and labels[36, 36] == sources.NOT_BUILDING and labels[0, 0] == 0


def test_missing_imagery_is_refused_with_the_variable_to_set(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDQUILT_DATA", str(tmp_path))
    with pytest.raises(InputError, match="LANDQUILT_DATA"):
        sources.data_folder()


def test_a_release_holds_the_best_weights_and_the_scores_of_what_is_stored(tmp_path):
    torch.manual_seed(0)
    network = build("resnet18-spp-steps", 3, 6)
    run, target = tmp_path / "run", tmp_path / "model"
    run.mkdir()
    torch.save({"network": network.state_dict(), "step": 7}, run / BEST)
    (run / HISTORY).write_text(json.dumps({"step": 7}) + "\n")
    seen = []

    class Judge:
        def __call__(self, network):
            seen.append(network)
            return {"score": 0.5 + len(seen) / 100}

        def calibration(self, network):
            return Calibration(1.5, 0.2, 0.1, 100)

    write_model(run, target, "resnet18-spp-steps", tuple(Band(name, 1.0, 2.0) for name in "rgb"), 0.14, Judge())
    card = read_card(target)
    assert card.temperature == 1.5 and card.more["calibration"]["after"] == 0.1
    assert (card.more["score_float32"], card.accuracy["score"], card.more["step"]) == (0.51, 0.52, 7)
    assert "Glurns" in card.accuracy["measured"] and "CC BY 4.0" in card.training_data
    kernel = load(target, card).features.conv1.weight
    assert torch.allclose(kernel, network.features.conv1.weight, atol=float(kernel.detach().abs().max()) / 127)


def test_what_a_teacher_is_sure_of_counts_only_where_nobody_drew_anything():
    labels = np.array(
        [[sources.CAR, sources.BUILDING, sources.NOT_BUILDING, sources.WEAK_LOW, sources.WEAK_TREE, sources.NOT_CAR]], np.uint8
    )
    sure = np.array([[sources.TREE, sources.TREE, sources.CAR, sources.TREE, sources.BUILDING, sources.LOW]], np.uint8)
    taught = [
        sources.CAR,
        sources.BUILDING,
        sources.TAUGHT + sources.CAR,
        sources.TAUGHT + sources.TREE,
        sources.WEAK_TREE,
        sources.NOT_CAR,
    ]
    assert with_taught(labels, sure)[0].tolist() == taught
    row = sources.label_table()[sources.TAUGHT + sources.CAR]
    assert row.argmax() == sources.CAR - 1 and row[sources.BUILDING - 1] == 0 and (row > 0).sum() == 5


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_another_sensor_or_season_changes_values_and_keeps_the_shape_and_the_seed_decides(bands):
    pixels = np.random.default_rng(0).integers(0, 256, (bands, 48, 40)).astype(np.uint8)
    other = np.random.default_rng(1).integers(0, 60, (bands, 100)).astype(np.uint8)
    found = [elsewhere(pixels, np.random.default_rng(seed), other) for seed in range(20)]
    again = [elsewhere(pixels, np.random.default_rng(seed), other) for seed in range(20)]
    assert all(image.shape == pixels.shape and image.dtype == np.uint8 for image in found)
    assert all(np.array_equal(image, same) for image, same in zip(found, again))
    assert sum(not np.array_equal(image, pixels) for image in found) > 15


def test_cars_that_were_taught_are_looked_for_as_often_as_the_other_rare_places():
    labels = np.full((60, 60), sources.WEAK_LOW, np.uint8)
    labels[5:9, 5:9] = sources.TAUGHT + sources.CAR
    others = np.full((30, 2), 50, np.int32)
    site = with_cars(Site("town", np.zeros((3, 60, 60), np.uint8), labels, 0.14, rare=0.1, rare_places=others))
    is_car = labels[tuple(site.rare_places.T)] == sources.TAUGHT + sources.CAR
    assert is_car.sum() == len(others) and len(is_car) == 2 * len(others) and site.rare >= 0.3


def test_a_site_without_taught_cars_stays_as_it_is():
    site = Site("field", np.zeros((3, 60, 60), np.uint8), np.full((60, 60), sources.WEAK_LOW, np.uint8), 0.14)
    assert with_cars(site) is site


def test_several_teachers_are_sure_of_what_their_mean_is_sure_of():
    def teaches(*chances):  # of two classes, everywhere
        return lambda x: torch.tensor(chances).log()[None, :, None, None].expand(1, 2, *x.shape[-2:])

    pixels = np.zeros((3, 8, 8), np.uint8)
    assert (sure_classes([teaches(0.95, 0.05), teaches(0.75, 0.25)], pixels) == 1).all()
    assert (sure_classes([teaches(0.95, 0.05), teaches(0.5, 0.5)], pixels) == 0).all()


def test_a_run_begins_only_from_a_model_of_its_architecture(tmp_path):
    network = build("resnet18-spp-steps", 3, 6)
    weights = save(tmp_path, network)
    write_card(tmp_path, Card("other", "resnet18-spp-steps", ISPRS, BANDS, 0.14, "", "", {}, sha256(weights)))
    with pytest.raises(InputError, match="resnet18-spp-steps"):
        begun_from(str(tmp_path))
    assert begun_from(NAME).state_dict().keys() == build(ARCHITECTURE, 3, 6).state_dict().keys()


def test_bare_fields_change_low_vegetation_alone_and_the_seed_decides():
    rng = np.random.default_rng(0)
    labels = np.full((300, 400), sources.LOW, np.uint8)
    labels[100:200, 100:250] = sources.BUILDING
    pixels = rng.integers(40, 90, (3, 300, 400)).astype(np.uint8)
    pixels[1] += 60
    site = Site("meadow", pixels, labels, gsd=0.5)
    bare = fallow(site, (sources.LOW,), np.random.default_rng(5))
    again = fallow(site, (sources.LOW,), np.random.default_rng(5))
    assert bare.labels is site.labels and np.array_equal(bare.pixels, again.pixels)
    is_changed = (bare.pixels != pixels).any(0)
    assert not is_changed[labels == sources.BUILDING].any()
    assert 0.2 < is_changed[labels == sources.LOW].mean() < 1  # some fields stay green
    soil = bare.pixels[:, is_changed].astype(float).mean(1)
    assert soil[1] - soil[0] < 30, "no longer green"


def test_what_was_surely_and_wrongly_taken_for_a_roof_is_looked_for_but_not_thin_outlines():
    labels = np.full((100, 100), sources.NOT_BUILDING, np.uint8)
    labels[:40] = 0  # nothing is known
    sure = np.zeros((100, 100), np.uint8)
    sure[5:35, 5:35] = sources.BUILDING
    sure[50:90, 20:60] = sources.BUILDING
    sure[50:90, 80:84] = sources.BUILDING
    site = with_mistakes(Site("village", np.zeros((3, 100, 100), np.uint8), labels, gsd=0.14), sure)
    rows, columns = site.rare_places.T
    assert site.rare > 0 and rows.min() > 50 and rows.max() < 90 and columns.min() > 20 and columns.max() < 60
    none = with_mistakes(site, np.zeros_like(sure))
    assert none is site
