import pytest
import torch
from landquilt.backend.networks.loss import median_frequency, partial_cross_entropy, partial_dice
from torch.nn import functional

TABLE = torch.zeros(256, 3)
TABLE[1:4] = torch.eye(3)
TABLE[200, 1:] = 1  # not the first class
TABLE[201] = torch.tensor([1.0, 0.25, 0.0])  # the first class, but a quarter of the second is taken for it


@pytest.fixture
def logits():
    return torch.randn(2, 3, 5, 4, generator=torch.Generator().manual_seed(0))


def test_single_classes_give_ordinary_cross_entropy_without_the_ignored(logits):
    labels = torch.arange(40).view(2, 5, 4) % 4
    expected = functional.cross_entropy(logits, labels - 1, ignore_index=-1)
    assert partial_cross_entropy(logits, labels, TABLE) == pytest.approx(expected.item(), rel=1e-5)


def test_several_classes_give_the_log_of_their_summed_probability(logits):
    expected = -logits.softmax(1)[:, 1:].sum(1).log().mean()
    assert partial_cross_entropy(logits, torch.full((2, 5, 4), 200), TABLE) == pytest.approx(expected.item(), rel=1e-5)


def test_weak_labels_are_corrected_by_how_often_they_err(logits):
    p = logits.softmax(1)
    expected = -(p[:, 0] + 0.25 * p[:, 1]).log().mean()
    assert partial_cross_entropy(logits, torch.full((2, 5, 4), 201), TABLE) == pytest.approx(expected.item(), rel=1e-5)


def test_nothing_labelled_gives_zero_and_no_nan_in_the_gradient(logits):
    logits.requires_grad_()
    loss = partial_cross_entropy(logits, torch.zeros(2, 5, 4, dtype=torch.long), TABLE)
    loss.backward()
    assert loss.item() == 0
    assert (logits.grad == 0).all()


def test_an_ignored_pixel_has_no_gradient_and_its_neighbours_do(logits):
    logits.requires_grad_()
    labels = torch.full((2, 5, 4), 2)
    labels[0, 0, 0] = 0
    partial_cross_entropy(logits, labels, TABLE).backward()
    assert (logits.grad[0, :, 0, 0] == 0).all()
    assert logits.grad[0, :, 0, 1].abs().sum() > 0


def test_dice_is_nought_where_all_is_found_and_one_where_nothing_is():
    labels = torch.tensor([[[1, 2], [3, 3]]])
    sure = 50 * functional.one_hot(labels - 1, 3).permute(0, 3, 1, 2).float()
    assert partial_dice(sure, labels, TABLE) == pytest.approx(0, abs=1e-6)
    assert partial_dice(sure.roll(1, 1), labels, TABLE) == pytest.approx(1, abs=1e-6)


def test_dice_is_the_overlap_of_each_class_with_what_is_known_of_it(logits):
    labels = torch.tensor([0, 1, 2, 200, 201]).repeat(8).view(2, 5, 4)
    p = logits.softmax(1)
    overlaps = []
    for k, (inside, outside) in enumerate([([1], [2, 200]), ([2], [1]), ([3], [1, 2, 201])]):
        there, away = (torch.isin(labels, torch.tensor(codes)) for codes in (inside, outside))
        if there.any():
            overlaps.append(2 * p[:, k][there].sum() / (p[:, k][there | away].sum() + there.sum()))
    assert partial_dice(logits, labels, TABLE).item() == pytest.approx(1 - sum(overlaps).item() / len(overlaps), rel=1e-5)


def test_dice_of_labels_that_name_no_class_for_certain_is_nought_with_a_gradient(logits):
    logits.requires_grad_(True)
    partial_dice(logits, torch.full((2, 5, 4), 200), TABLE).backward()
    assert not logits.grad.any()


def test_weights_by_code_are_those_of_ordinary_cross_entropy(logits):
    labels, by_class = torch.arange(40).view(2, 5, 4) % 4, torch.tensor([0.5, 2.0, 7.0])
    weights = torch.zeros(256)
    weights[1:4] = by_class
    expected = functional.cross_entropy(logits, labels - 1, weight=by_class, ignore_index=-1)
    assert partial_cross_entropy(logits, labels, TABLE, weights) == pytest.approx(expected.item(), rel=1e-5)


def test_focal_loss_counts_sure_pixels_less(logits):
    p = logits.softmax(1)[:, 1]
    expected = (-p.log() * (1 - p) ** 2).mean()
    assert partial_cross_entropy(logits, torch.full((2, 5, 4), 2), TABLE, focal=2.0) == pytest.approx(expected.item(), rel=1e-5)


def test_median_frequency_weighs_a_class_by_how_much_rarer_it_is_than_the_median():
    pixels = torch.zeros(256)
    pixels[1:4] = torch.tensor([400.0, 100.0, 25.0])
    weights = median_frequency(pixels, TABLE)
    assert weights[1:4].tolist() == [0.25, 1.0, 4.0]
    assert weights[200] == 2.5 and weights[0] == 0
    pixels[3] = 1
    assert median_frequency(pixels, TABLE)[3] == 10
    pixels[3] = 0
    assert median_frequency(pixels, TABLE)[3] == 1
