"""How good a class map is: a confusion matrix, and all that is computed from it.

                 prediction 1 .. K
    reference 1  [ TP  FN  FN ]
        ..       [ FP  ..     ]
              K  [ FP      .. ]

Codes are 1..K; any other value (0: no data, unsure) on either side is not compared. Matrices of blocks, tiles or sites add up;
only the sum is turned into scores. A score of a class without pixels is 0/0: NaN, and left out of the means.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

CLUTTER = 6  # its code in the ISPRS legend; most published means leave this class out


def confusion(reference: NDArray[Any], prediction: NDArray[Any], classes: int) -> NDArray[np.int64]:
    """Pixels by reference class (row) and predicted class (column), (K, K) for K = `classes`, of two equally shaped code arrays."""
    compared = is_class(reference, classes) & is_class(prediction, classes)
    rows, columns = (codes[compared].astype(np.intp) - 1 for codes in (reference, prediction))
    return np.bincount(rows * classes + columns, minlength=classes * classes).reshape(classes, classes).astype(np.int64)


def scores(matrix: NDArray[np.int64], clutter: int = CLUTTER) -> dict[str, Any]:
    """Lists by class (precision, recall, f1, iou, support in pixels) and single numbers, ready for JSON but for NaN.

    F1 = 2 TP / (2 TP + FP + FN) and IoU = TP / (TP + FP + FN) are 0 for a class that is only predicted, NaN for one that is in
    neither map; recall is NaN for a class without reference, precision for one that was never predicted.
    """
    hits, support, predicted = np.diag(matrix).astype(float), matrix.sum(1).astype(float), matrix.sum(0).astype(float)
    recall, f1, iou = share(hits, support), share(2 * hits, support + predicted), share(hits, support + predicted - hits)
    return {
        "precision": share(hits, predicted).tolist(),
        "recall": recall.tolist(),
        "f1": f1.tolist(),
        "iou": iou.tolist(),
        "support": matrix.sum(1).tolist(),
        "overall_accuracy": float(share(hits.sum(keepdims=True), support.sum(keepdims=True))[0]),
        "mean_f1": mean(f1),
        "mean_f1_without_clutter": mean(np.delete(f1, clutter - 1) if clutter <= len(f1) else f1),
        "mean_iou": mean(iou),
        "mean_recall": mean(recall),
    }


def all_scores(
    matrix: NDArray[np.int64], clutter: int | None = None, ignored: Sequence[int] = (), with_kappa: bool = False
) -> dict[str, Any]:
    """What `scores` gives, and every mean twice: over all classes, and without class number `clutter` (1-based; None: no such class).

    `ignored` classes (1-based) are left out: their reference pixels are not compared and their scores are in no mean. A map that
    shows an ignored class where the reference has another is wrong there all the same. Balanced accuracy is mean recall under the
    name that the statistics' books give it. Frequency-weighted IoU weighs each class by its share of the reference.

    Kappa is a number only where asked for: chance agreement, which it corrects for, says nothing about the use of a map, and the
    same is told by overall accuracy (Pontius and Millones 2011; Foody 2020, "Explaining the unsuitability of the kappa coefficient").
    """
    kept = np.array(matrix, np.int64)
    gone = [code - 1 for code in ignored]
    kept[gone] = 0
    found = scores(kept)
    for name in ("f1", "iou", "recall", "precision"):
        values = np.array(found[name])
        values[gone] = np.nan
        found[name] = values.tolist()
        found[f"mean_{name}"] = mean(values)
        found[f"mean_{name}_without_clutter"] = mean(np.delete(values, clutter - 1)) if clutter else None
    support = kept.sum(1).astype(float)
    known = ~np.isnan(found["iou"])
    found["frequency_weighted_iou"] = (
        float((support[known] * np.array(found["iou"])[known]).sum() / support.sum()) if kept.any() else np.nan
    )
    found["balanced_accuracy"] = found["mean_recall"]
    if with_kappa:
        found["kappa"] = kappa(kept)
    return found


def kappa(matrix: NDArray[np.int64]) -> float:
    """(observed - chance) / (1 - chance) agreement (Cohen 1960); NaN where chance alone agrees everywhere."""
    total = float(matrix.sum())
    if not total:
        return float("nan")
    observed = float(np.diag(matrix).sum()) / total
    chance = float((matrix.sum(0) / total) @ (matrix.sum(1) / total))
    return (observed - chance) / (1 - chance) if chance < 1 else float("nan")


def boundary_f1(reference: NDArray[Any], prediction: NDArray[Any], code: int, tolerance: float) -> float:
    """F1 of the outline of class `code`: an outline pixel counts where the other map's outline is within `tolerance` pixels.

    (h, w) code arrays, Euclidean distance between pixel centres (Csurka et al. 2013, "What is a good evaluation measure for
    semantic segmentation?"). Limits towards 0 in either map and the image's edge are no outline. NaN where neither has one.
    """
    from scipy.ndimage import distance_transform_edt  # only here: slow to load

    compared = (reference != 0) & (prediction != 0)
    true, found = (outline(codes == code, compared) for codes in (reference, prediction))
    if not (true.any() and found.any()):
        return 0.0 if true.any() or found.any() else float("nan")
    precision, recall = (
        float((distance_transform_edt(~there)[here] <= tolerance).mean()) for here, there in ((found, true), (true, found))
    )
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def is_class(codes: NDArray[Any], classes: int) -> NDArray[np.bool_]:
    return (codes >= 1) & (codes <= classes)


def share(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """part / whole, NaN where there is nothing to divide by."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def mean(values: NDArray[np.float64]) -> float:
    """The mean of what is not NaN; NaN where nothing is."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else float("nan")


def outline(inside: NDArray[np.bool_], compared: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pixels inside that have one of their four neighbours outside, both compared."""
    edge = np.zeros_like(inside)
    for one, other in ((np.s_[1:], np.s_[:-1]), (np.s_[:, 1:], np.s_[:, :-1])):
        limit = (inside[one] != inside[other]) & compared[one] & compared[other]
        edge[one] |= limit & inside[one]
        edge[other] |= limit & inside[other]
    return edge
