"""Accuracy against what everybody trusts: the same numbers as scikit-learn and statsmodels on random labels."""

import numpy as np
import pytest
import sklearn.metrics as sk
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landquilt.backend.accuracy.mcnemar import FEW, mcnemar
from landquilt.backend.accuracy.metrics import all_scores
from landquilt.backend.accuracy.tally import Tally, TallyPlan
from statsmodels.stats import contingency_tables as sm

K = 5
SHAPES = st.tuples(st.integers(1, 12), st.integers(1, 12))
PAIRS = SHAPES.flatmap(lambda shape: st.tuples(*[arrays(np.uint8, shape, elements=st.integers(0, K))] * 2))
IGNORED = st.sets(st.integers(1, K), max_size=2)


def matrix_of(reference, found, ignored):
    """As a run counts it: through the blocks' sums."""
    tally = Tally(TallyPlan(K, 1, 4, 0.0, 0.0, tuple(ignored)))
    tally.add(reference, [found], (slice(None), slice(None)))
    return tally.full[0, 1:, 1:]


def compared(reference, found, ignored):
    """The labels scikit-learn is given: without 0 on either side, and without reference pixels of ignored classes."""
    kept = (reference > 0) & (found > 0) & ~np.isin(reference, list(ignored))
    return reference[kept], found[kept]


@settings(deadline=None)
@given(PAIRS, IGNORED)
def test_the_confusion_matrix_is_scikit_learn_s(pair, ignored):
    true, drawn = compared(*pair, ignored)
    matrix = matrix_of(*pair, ignored).copy()
    matrix[[code - 1 for code in ignored]] = 0
    expected = sk.confusion_matrix(true, drawn, labels=range(1, K + 1)) if len(true) else np.zeros((K, K))
    assert matrix.tolist() == expected.tolist()


@pytest.mark.slow
@settings(deadline=None)
@given(PAIRS, IGNORED)
def test_scores_of_each_class_are_scikit_learn_s(pair, ignored):
    true, drawn = compared(*pair, ignored)
    found = all_scores(matrix_of(*pair, ignored), None, sorted(ignored))
    labels = [code for code in range(1, K + 1) if code not in ignored]
    if not len(true):
        assert all(np.isnan(found["f1"]))
        return
    precision, recall, f1, support = sk.precision_recall_fscore_support(true, drawn, labels=labels, zero_division=np.nan)
    iou = [sk.jaccard_score(true == k, drawn == k, zero_division=0) for k in labels]
    for i, k in enumerate(labels):
        assert found["precision"][k - 1] == pytest.approx(precision[i], nan_ok=True)
        assert found["recall"][k - 1] == pytest.approx(recall[i], nan_ok=True)
        assert found["support"][k - 1] == support[i]
        if k in true or k in drawn:
            assert found["f1"][k - 1] == pytest.approx(f1[i])
            assert found["iou"][k - 1] == pytest.approx(iou[i])
        else:
            assert np.isnan(found["f1"][k - 1]) and np.isnan(found["iou"][k - 1])


@pytest.mark.slow
@settings(deadline=None)
@given(PAIRS, IGNORED)
@pytest.mark.filterwarnings("ignore:y_pred contains classes not in y_true", "ignore:A single label was found", "ignore:invalid value")
def test_overall_and_balanced_accuracy_kappa_and_means_are_scikit_learn_s(pair, ignored):
    true, drawn = compared(*pair, ignored)
    if not len(true):
        return
    found = all_scores(matrix_of(*pair, ignored), None, sorted(ignored), with_kappa=True)
    labels = sorted((set(true.tolist()) | set(drawn.tolist())) - ignored)
    assert found["overall_accuracy"] == pytest.approx(sk.accuracy_score(true, drawn))
    assert found["balanced_accuracy"] == pytest.approx(sk.balanced_accuracy_score(true, drawn))
    assert found["mean_f1"] == pytest.approx(sk.f1_score(true, drawn, labels=labels, average="macro", zero_division=0))
    assert found["mean_iou"] == pytest.approx(sk.jaccard_score(true, drawn, labels=labels, average="macro", zero_division=0))
    assert found["kappa"] == pytest.approx(sk.cohen_kappa_score(true, drawn, labels=range(1, K + 1)), nan_ok=True)


@settings(deadline=None)
@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_statsmodels_s(b, c):
    found = mcnemar(b, c)
    if b == c >= FEW / 2:
        assert (found["statistic"], found["p"]) == (0.0, 1.0)  # no difference: statsmodels corrects even that, to 1 / (b + c)
        return
    exact = b + c < FEW
    expected = sm.mcnemar([[0, b], [c, 0]], exact=exact, correction=True)
    assert found["p"] == pytest.approx(expected.pvalue)
    if not exact:
        assert found["statistic"] == pytest.approx(expected.statistic)
