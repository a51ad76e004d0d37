"""The statistics behind an assessment, against the papers' worked examples, brute force, and simulation."""

from math import ceil, comb, isnan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landquilt.backend.accuracy import discs
from landquilt.backend.accuracy.bands import ClassBits, classes_of, lay_out, open_side, totals
from landquilt.backend.accuracy.bootstrap import block_intervals
from landquilt.backend.accuracy.discs import boundary_scores
from landquilt.backend.accuracy.estimators import Sample, Z, difference, estimate
from landquilt.backend.accuracy.mcnemar import mcnemar
from landquilt.backend.accuracy.metrics import all_scores, boundary_f1, confusion, kappa
from landquilt.backend.accuracy.sampling import allocate, draw_ranks, pick, size_simple, size_stratified, systematic
from landquilt.backend.accuracy.tally import Tally, TallyPlan, choose_square

K = 5
SHAPES = st.tuples(st.integers(1, 14), st.integers(1, 14))


def codes(shape, most=K):
    """Code arrays with areas rather than noise: small ones enlarged."""
    h, w = shape
    small = arrays(np.uint8, (-(-h // 3), -(-w // 3)), elements=st.integers(0, most))
    return small.map(lambda values: np.kron(values, np.ones((3, 3), np.uint8))[:h, :w])


PAIRS = SHAPES.flatmap(lambda shape: st.tuples(codes(shape), codes(shape)))
TRIPLES = SHAPES.flatmap(lambda shape: st.tuples(codes(shape), codes(shape), codes(shape)))


# -- Olofsson et al. (2014), Stehman (2014) -----------------------------------------------------------------------------------

# Table 8: deforestation, forest gain, stable forest, stable non-forest; rows map, columns reference; 30 m pixels of each class
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = 10_000_000 * 0.09


def sample_from(counts, pixels):
    """One row for each place of a matrix of map (rows, and strata) and reference (columns)."""
    i, j = np.nonzero(counts)
    times = counts[i, j]
    return Sample(np.repeat(i, times), np.repeat(j, times) + 1, np.repeat(i, times) + 1, np.asarray(pixels, float))


def half(item):
    return Z * item.se


def test_the_areas_of_olofsson_s_example_come_to_the_printed_hectare():
    found = estimate(sample_from(COUNTS, PIXELS), 4)
    assert [round(item.value * HECTARES) for item in found.shares] == [21_158, 11_686, 285_770, 581_386]
    assert [round(half(item) * HECTARES) for item in found.shares] == [6_158, 3_756, 15_510, 16_282]


def test_the_accuracies_of_olofsson_s_example_come_to_the_printed_digits():
    found = estimate(sample_from(COUNTS, PIXELS), 4)
    assert (round(found.overall.value, 2), round(half(found.overall), 2)) == (0.95, 0.02)
    assert [(round(item.value, 2), round(half(item), 2)) for item in found.users] == [
        (0.88, 0.07),
        (0.73, 0.10),
        (0.93, 0.04),
        (0.96, 0.02),
    ]
    assert [round(item.value, 2) for item in found.producers] == [0.75, 0.85, 0.93, 0.96]
    # The paper prints 0.21, 0.23, 0.03, 0.01; its own equation 7 gives 0.254 and 0.018 for the second and the last.
    assert [round(half(item), 3) for item in found.producers] == [0.213, 0.254, 0.034, 0.018]


def test_the_matrix_of_olofsson_s_example_is_the_printed_table_9():
    printed = [[0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024], [0.0019, 0, 0.2967, 0.0213], [0.0040, 0.0020, 0.0179, 0.6212]]
    assert np.abs(estimate(sample_from(COUNTS, PIXELS), 4).matrix.T - printed).max() < 5e-5


def test_stehman_s_example_of_strata_that_are_no_map_classes_comes_to_the_printed_digits():
    stratum = np.repeat([0, 1, 2, 3], 10)
    mapped, reference = (
        np.array(["ABCD".index(letter) + 1 for letter in text])
        for text in ("AAAAAAABBBABBBBBBBBBBBCCCCCCBBDDDDDDDDDD", "AAAAACBABCABBBBBAABBCCCCCDDBBADDDDDDDCCB")
    )
    found = estimate(Sample(stratum, reference, mapped, np.array([40_000.0, 30_000, 20_000, 10_000])), 4)
    assert [round(found.shares[k].value, 2) for k in (0, 2)] == [0.35, 0.20] and round(found.overall.value, 2) == 0.63
    assert [round(found.shares[k].se, 3) for k in (0, 2)] == [0.082, 0.064] and round(found.overall.se, 3) == 0.085
    assert (round(found.users[1].value, 3), round(found.producers[1].value, 3)) == (0.574, 0.794)
    assert round(found.users[1].se, 3) == 0.125 and round(found.matrix[2, 1], 2) == 0.08


def test_the_sample_size_of_olofsson_s_example_is_641_and_its_allocation_by_area_is_printed():
    assert size_stratified(PIXELS, [0.70, 0.60, 0.90, 0.95], 0.01) == 641
    assert allocate(641, PIXELS, "proportional", 0) == [13, 10, 205, 413]
    assert allocate(640, PIXELS, "equal", 0) == [160, 160, 160, 160]


def test_a_balanced_allocation_raises_rare_classes_and_shares_the_rest_by_area():
    assert allocate(641, PIXELS, "balanced", 75) == [75, 75, 163, 328]
    assert allocate(100, [1_000_000, 30, 0], "balanced", 50) == [50, 30, 0]


def test_cochran_s_sample_size_is_that_of_a_share():
    assert size_simple(0.5, 0.05, 10**9) == 100 and size_simple(0.5, 0.05, 100) == 51


def truth(rng, n=40_000, classes=4):
    """A known map and reference of n pixels: (reference, mapped), rare classes among them."""
    reference = rng.choice(np.arange(1, classes + 1), n, p=[0.45, 0.3, 0.15, 0.1])
    wrong = rng.random(n) < np.array([0, 0.08, 0.15, 0.2, 0.3])[reference]
    return reference, np.where(wrong, rng.integers(1, classes + 1, n), reference)


@pytest.mark.slow
@pytest.mark.parametrize("design", ["stratified", "simple"])
def test_intervals_cover_the_truth_as_often_as_they_say(design):
    """2,000 samples of a known map; a 95 % interval may miss its rate by 1.5 points."""
    rng = np.random.default_rng(5)
    reference, mapped = truth(rng, 400_000)
    pixels = np.bincount(mapped, minlength=5)[1:].astype(float)
    members = [np.flatnonzero(mapped == k) for k in range(1, 5)]
    right = reference == mapped
    expected = [right.mean(), *(np.mean(reference == k) for k in range(1, 5))]
    expected += [right[mapped == k].mean() for k in range(1, 5)] + [right[reference == k].mean() for k in range(1, 5)]
    hits = np.zeros(len(expected))
    draws = 2000
    for _ in range(draws):
        if design == "stratified":
            drawn = np.concatenate([rng.choice(group, 1000, replace=False) for group in members])
        else:
            drawn = rng.choice(len(mapped), 4000, replace=False)
        found = estimate(Sample(mapped[drawn] - 1, reference[drawn], mapped[drawn], pixels), 4)
        items = [found.overall, *found.shares, *found.users, *found.producers]
        hits += [abs(item.value - true) <= half(item) for item, true in zip(items, expected)]
    assert np.abs(hits / draws - 0.95).max() <= 0.015, hits / draws


def test_the_difference_of_two_maps_at_the_same_places_has_the_error_of_paired_places():
    rng = np.random.default_rng(1)
    reference, mapped = truth(rng)
    other = np.where(rng.random(len(mapped)) < 0.05, 1, mapped)
    pixels = np.bincount(mapped, minlength=5)[1:].astype(float)
    expected = (reference == mapped).mean() - (reference == other).mean()
    hits = 0
    for _ in range(1000):
        drawn = rng.choice(len(mapped), 1500, replace=False)
        found = difference(Sample(mapped[drawn] - 1, reference[drawn], mapped[drawn], pixels), other[drawn])
        hits += abs(found.value - expected) <= half(found)
    assert abs(hits / 1000 - 0.95) < 0.025


def test_a_stratum_with_one_place_has_no_standard_error_and_one_with_none_is_left_out():
    one = estimate(Sample(np.array([0, 0, 1]), np.array([1, 1, 2]), np.array([1, 2, 2]), np.array([10.0, 30, 60])), 2)
    assert isnan(one.overall.se) and one.overall.value == pytest.approx(0.25 * 0.5 + 0.75)
    none = estimate(Sample(np.array([0, 0]), np.array([1, 1]), np.array([1, 2]), np.array([10.0, 30])), 2)
    assert none.overall.value == 0.5 and none.overall.se == pytest.approx(0.5)


# -- McNemar, bootstrap ---------------------------------------------------------------------------------------------------------


@given(st.integers(0, 12), st.integers(0, 12))
def test_mcnemar_of_few_is_the_exact_binomial(b, c):
    found = mcnemar(b, c)
    tail = sum(comb(b + c, k) for k in range(min(b, c) + 1)) / 2 ** (b + c)
    assert found["p"] == pytest.approx(min(1.0, 2 * tail)) and found["test"] == "exact binomial"


def test_mcnemar_of_many_is_the_chi_square_with_continuity_correction():
    found = mcnemar(121, 59)
    assert found["statistic"] == pytest.approx((121 - 59 - 1) ** 2 / 180)
    assert found["p"] == pytest.approx(5.45e-06, rel=0.01)
    assert mcnemar(500, 500)["p"] == 1.0


def blocks_of(rng, count, share):
    """(count, 2, 3, 2) counts of two maps of two classes: the second misses `share` more of class 2 in each block."""
    hits = rng.integers(50, 100, (count, 2))
    result = np.zeros((count, 2, 3, 2), np.int64)
    result[:, :, 0] = hits[:, None]
    result[:, 1, 0, 1] -= (share * hits[:, 1]).astype(int)
    result[:, :, 1] = hits[:, None]
    missed = result[:, :, 1, 1] - result[:, :, 0, 1]
    result[:, :, 2, 0], result[:, :, 2, 1] = result[:, :, 0, 0] + missed, result[:, :, 0, 1]
    return result


def test_block_intervals_hold_their_estimate_and_repeat_with_the_same_seed():
    blocks = blocks_of(np.random.default_rng(0), 60, 0.3)
    found, again = block_intervals(blocks, seed=3), block_intervals(blocks, seed=3)
    assert repr(found) == repr(again) and set(found) == {"overall_accuracy", "mean_f1"}
    for first, second, change in found.values():
        assert first.estimate == 1 and np.isnan(first.low) and np.isnan(first.high)  # no block is wrong: not known
        assert change.estimate == pytest.approx(first.estimate - second.estimate)
        assert change.low <= change.estimate <= change.high and change.low > 0


def test_too_few_blocks_give_no_interval():
    assert block_intervals(blocks_of(np.random.default_rng(0), 9, 0.1)) is None
    assert block_intervals(np.zeros((50, 1, 3, 2), np.int64)) is None


def test_errors_that_come_in_clusters_give_wider_intervals_than_scattered_ones():
    rng = np.random.default_rng(2)
    clustered, scattered = np.zeros((2, 200, 1, 3, 1), np.int64)
    clustered[:, 0, 1:], scattered[:, 0, 1:] = 100, 100
    clustered[:, 0, 0, 0] = np.where(rng.random(200) < 0.1, 0, 100)
    scattered[:, 0, 0, 0] = rng.binomial(100, 0.9, 200)
    widths = [np.ptp([part.low, part.high]) for part in (block_intervals(b)["overall_accuracy"][0] for b in (clustered, scattered))]
    assert widths[0] > 5 * widths[1]


def test_the_block_bootstrap_covers_the_true_accuracy_of_clustered_errors():
    rng = np.random.default_rng(4)
    hits = 0
    for k in range(200):
        blocks = np.zeros((120, 1, 3, 1), np.int64)
        blocks[:, 0, 1:], blocks[:, 0, 0, 0] = 100, rng.binomial(100, rng.beta(9, 1, 120))
        found = block_intervals(blocks, seed=k)["overall_accuracy"][0]
        hits += found.low <= 0.9 <= found.high
    assert 0.90 <= hits / 200 <= 0.99


# -- scores ---------------------------------------------------------------------------------------------------------------------


@given(PAIRS, st.integers(1, K), st.sets(st.integers(1, K), max_size=2))
def test_means_weighted_iou_and_kappa_are_those_counted_pixel_by_pixel(pair, clutter, ignored):
    reference, found = (values.ravel().tolist() for values in pair)
    compared = [(r, p) for r, p in zip(reference, found) if r and p and r not in ignored]
    result = all_scores(confusion(*pair, K), clutter, tuple(ignored), with_kappa=True)
    iou, f1, recall, weight = {}, {}, {}, {}
    for k in set(range(1, K + 1)) - ignored:
        hits = sum(r == p == k for r, p in compared)
        true, shown = sum(r == k for r, _ in compared), sum(p == k for _, p in compared)
        if true + shown:
            iou[k], f1[k] = hits / (true + shown - hits), 2 * hits / (true + shown)
        if true:
            recall[k], weight[k] = hits / true, true / len(compared)

    def mean(values, without=0):
        kept = [value for k, value in values.items() if k != without]
        return sum(kept) / len(kept) if kept else np.nan

    for name, values in (("f1", f1), ("iou", iou), ("recall", recall)):
        assert result[f"mean_{name}"] == pytest.approx(mean(values), nan_ok=True)
        assert result[f"mean_{name}_without_clutter"] == pytest.approx(mean(values, clutter), nan_ok=True)
    assert result["balanced_accuracy"] == pytest.approx(mean(recall), nan_ok=True)
    weighted = sum(weight[k] * iou[k] for k in weight) if weight else np.nan
    assert result["frequency_weighted_iou"] == pytest.approx(weighted, nan_ok=True)
    if compared:
        observed = sum(r == p for r, p in compared) / len(compared)
        chance = sum(sum(r == k for r, _ in compared) * sum(p == k for _, p in compared) for k in range(1, K + 1)) / len(compared) ** 2
        expected = (observed - chance) / (1 - chance) if chance < 1 else np.nan
        assert result["kappa"] == pytest.approx(expected, nan_ok=True)


def test_kappa_is_that_of_cohen_s_textbook_example():
    assert kappa(np.array([[20, 5], [10, 15]])) == pytest.approx(0.4)
    assert "kappa" not in all_scores(np.array([[20, 5], [10, 15]]))


# -- bits -------------------------------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    st.integers(1, 20),
    st.integers(0, 4),
    st.sampled_from([1, 3, 7, 15, 16, 200]),
    st.data(),
)
def test_bits_of_a_block_are_its_pixels_whatever_the_core_and_the_squares(shape, square, margin, classes, data):
    values = np.random.default_rng(data.draw(st.integers(0, 99))).integers(0, classes + 1, shape).astype(np.uint8)
    top, left = (data.draw(st.integers(0, min(margin, length - 1))) for length in shape)
    h, w = (data.draw(st.integers(1, length - first)) for length, first in zip(shape, (top, left)))
    layout = lay_out(shape, (top, left, h, w), square, margin, 1)
    found = classes_of(layout.planes(values, classes), classes)
    found = ClassBits(found.codes, layout.cut(found.bits))
    core = values[top : top + h, left : left + w]
    squares = [core[y : y + square, x : x + square] for y in range(0, h, square) for x in range(0, w, square)]
    counts = layout.count_pairs(found, found, classes + 1)
    for code in range(1, classes + 1):
        assert counts[:, code, code].tolist() == [(part == code).sum() for part in squares]
    assert counts.sum() == np.count_nonzero(core)
    assert totals(found.bits).tolist() == [(core == code).sum() for code in found.codes]


# -- blocks ---------------------------------------------------------------------------------------------------------------------


def tally_in_blocks(plan, reference, maps, h, w):
    """Counts of a whole image, taken block by block with the margin that the plan names."""
    tally, m = Tally(plan), plan.margin
    height, width = reference.shape
    for y in range(0, height, h):
        for x in range(0, width, w):
            top, left = max(y - m, 0), max(x - m, 0)
            bottom, right = min(y + h, height), min(x + w, width)
            seen = slice(top, min(y + h + m, height)), slice(left, min(x + w + m, width))
            core = slice(y - top, bottom - top), slice(x - left, right - left)
            tally.add(reference[seen], [found[seen] for found in maps], core)
    return tally


@pytest.mark.slow
@settings(deadline=None)
@given(PAIRS, st.sampled_from([1.0, 1.5, 2.0, 3.0, 3.7, 5.0]), st.integers(1, 4), st.integers(1, 4))
def test_boundary_scores_of_blocks_are_those_of_the_whole_image(pair, tolerance, rows, columns):
    reference, found = pair
    tally = tally_in_blocks(TallyPlan(K, 1, 2, tolerance, 3.0), reference, [found], 2 * rows, 2 * columns)
    for code, value in enumerate(boundary_scores(tally.outlines[0]), 1):
        assert value == pytest.approx(boundary_f1(reference, found, code, tolerance), nan_ok=True)


def brute_erosion(values, radius):
    """Pixels whose disc holds no other class that borders on another one."""
    h, w = values.shape
    reach = int(radius)
    kept = values > 0
    for y, x in np.argwhere(kept):
        for v in range(max(y - reach, 0), min(y + reach + 1, h)):
            for u in range(max(x - reach, 0), min(x + reach + 1, w)):
                near = [values[a, b] for a, b in ((v - 1, u), (v + 1, u), (v, u - 1), (v, u + 1)) if 0 <= a < h and 0 <= b < w]
                is_border = values[v, u] and any(other and other != values[v, u] for other in near)
                if is_border and values[v, u] != values[y, x] and (v - y) ** 2 + (u - x) ** 2 <= radius**2:
                    kept[y, x] = False
    return kept


def erode(values, classes, radius):
    """Which pixels the erosion keeps, (h, w)."""
    h, w = values.shape
    layout = lay_out((h, w), (0, 0, h, w), h, ceil(radius) + 1, ceil(radius))
    side = open_side(values, classes, layout)
    bits = layout.cut(discs.erode(side.classes, side.known, discs.grow(discs.outlines(side, side.known), radius)))
    return np.unpackbits(bits, axis=0, bitorder="little").reshape(-1, layout.counted)[:h, :w] > 0


@settings(deadline=None, max_examples=40)
@given(SHAPES.flatmap(codes), st.sampled_from([1.0, 2.0, 3.0]))
def test_erosion_is_that_of_asking_every_pixel_s_disc(values, radius):
    assert (erode(values, K, radius) == brute_erosion(values, radius)).all()


def test_a_class_eroded_by_a_disc_of_three_pixels_loses_three_rows_at_a_straight_border():
    values = np.ones((20, 20), np.uint8)
    values[10:] = 2
    assert np.flatnonzero(~erode(values, 2, 3.0)[:, 5]).tolist() == [7, 8, 9, 10, 11, 12]


def test_a_reference_that_is_eroded_already_loses_nothing_more():
    values = np.ones((20, 20), np.uint8)
    values[10:], values[7:13] = 2, 0
    assert (erode(values, 2, 3.0) == (values > 0)).all()


def test_more_classes_than_bits_of_a_number_are_counted_in_parts():
    rng = np.random.default_rng(0)
    a, b = (np.kron(rng.integers(0, 201, (9, 9)), np.ones((4, 4))).astype(np.uint8) for _ in "ab")
    b[:18] = a[:18]
    found = boundary_scores(tally_in_blocks(TallyPlan(200, 1, 8, 2.0, 3.0), a, [b], 16, 8).outlines[0])
    for code in range(1, 201):
        assert found[code - 1] == pytest.approx(boundary_f1(a, b, code, 2.0), nan_ok=True)
    assert (erode(a, 200, 2.0) == brute_erosion(a, 2.0)).all()


@pytest.mark.slow
@settings(deadline=None)
@given(TRIPLES, st.integers(1, 3), st.sets(st.integers(1, K), max_size=1), st.sampled_from([0.0, 1.0, 2.0]))
def test_sums_of_blocks_are_those_of_the_whole_image(triple, rows, ignored, tolerance):
    reference, *maps = triple
    tally = tally_in_blocks(TallyPlan(K, 2, 2, tolerance, 2.0, tuple(ignored)), reference, maps, 2 * rows, 4)
    kept = erode(reference, K, 2.0)
    for m, found in enumerate(maps):
        whole = confusion(reference, found, K)
        assert (tally.full[m, 1:, 1:] == whole).all() and tally.full[m].sum() == reference.size
        assert (tally.eroded[m, 1:, 1:] == confusion(np.where(kept, reference, 0), found, K)).all()
        whole[[k - 1 for k in ignored]] = 0
        squares = np.sum([part[m] for part in tally.squares], 0) if tally.squares else np.zeros((3, K))
        assert (squares == [whole.diagonal(), whole.sum(1), whole.sum(0)]).all()
    common = (reference > 0) & (maps[0] > 0) & (maps[1] > 0)
    first, second = ((found == reference) & common for found in maps)
    for k in range(1, K + 1):
        here = common & (reference == k)
        counts = [
            (here & ~first & ~second).sum(),
            (here & ~first & second).sum(),
            (here & first & ~second).sum(),
            (first & second & here).sum(),
        ]
        assert tally.discordant[0, 1][k].tolist() == counts
    assert (tally.agreement[0, 1][1:, 1:] == confusion(np.where(common, maps[0], 0), maps[1], K)).all()


def test_bootstrap_blocks_cut_a_raster_into_about_a_thousand():
    assert [choose_square(side, side) for side in (100, 3000, 6000, 30_000)] == [64, 128, 256, 1024]


# -- drawing --------------------------------------------------------------------------------------------------------------------


@given(SHAPES.flatmap(codes), st.integers(0, 99))
def test_ranks_pick_as_many_pixels_of_each_class_as_wanted_whatever_the_blocks(values, seed):
    counts = np.bincount(values.ravel(), minlength=K + 1)[1:]
    wanted = [min(3, n) for n in counts]
    ranks = draw_ranks(counts, wanted, np.random.default_rng(seed))
    for cut in (len(values), 2):
        before, here = np.zeros(K, np.int64), []
        for top in range(0, len(values), cut):
            block = values[top : top + cut]
            for k, flat in pick(block, ranks, before):
                assert (block.ravel()[flat] == k).all()
                here += [(top + y, x) for y, x in zip(*(part.tolist() for part in np.divmod(flat, values.shape[1])))]
        assert len(set(here)) == len(here) == sum(wanted)
        assert [sum(values[place] == k for place in here) for k in range(1, K + 1)] == wanted


def test_every_pixel_is_drawn_equally_often():
    values = np.array([[1, 1, 2], [2, 2, 1]], np.uint8)
    rng, times = np.random.default_rng(0), np.zeros(6)
    for _ in range(6000):
        for _, flat in pick(values, draw_ranks([3, 3], [1, 1], rng), np.zeros(2, np.int64)):
            times[flat] += 1
    assert np.abs(times / 6000 - 1 / 3).max() < 0.03


def test_a_lattice_has_about_as_many_places_as_wanted_and_even_steps():
    rows, columns = systematic(1000, 2000, 200, 1.0, np.random.default_rng(0))
    assert 180 <= len(rows) * len(columns) <= 220
    assert set(np.diff(rows)) <= {100} and set(np.diff(columns)) <= {100}
