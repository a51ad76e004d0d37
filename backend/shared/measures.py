"""The measures of accuracy, by the keys that reports give them. The report, its tables, the dialog and its charts list what stands here."""

from __future__ import annotations

from dataclasses import dataclass


def tr(text: str) -> str:
    """Marks a text that is translated where it is shown."""
    return text


@dataclass(frozen=True)
class Measure:
    key: str
    name: str
    tip: str = ""
    also: str = ""  # other names of it
    without: str = ""  # the name of its mean without the class clutter, where that is given too

    @property
    def without_key(self) -> str:
        return f"{self.key}_without_clutter"


OVERALL = (
    Measure("overall_accuracy", tr("Overall accuracy")),
    Measure("mean_f1", tr("Mean F1"), without=tr("Mean F1 without clutter")),
    Measure("mean_iou", tr("Mean IoU"), without=tr("Mean IoU without clutter")),
    Measure("mean_recall", tr("Mean recall"), also=tr("average recall, balanced accuracy"), without=tr("Mean recall without clutter")),
    Measure("mean_precision", tr("Mean precision"), without=tr("Mean precision without clutter")),
    Measure("frequency_weighted_iou", tr("Frequency-weighted IoU")),
)
KAPPA = Measure("kappa", tr("Kappa"))  # where it was asked for
BY_CLASS = (
    Measure("precision", tr("Precision"), tr("User's accuracy: of what the map shows as the class, the share that truly is.")),
    Measure("recall", tr("Recall"), tr("Producer's accuracy: of what truly is the class, the share that the map shows so.")),
    Measure("f1", tr("F1"), tr("Harmonic mean of precision and recall.")),
    Measure("iou", tr("IoU"), tr("Intersection over union: where both have the class, over where either has it.")),
)
SUPPORT = "support"  # pixels or points of the reference, by class


def names_of(measures: tuple[Measure, ...]) -> dict[str, str]:
    """By key; the means without clutter each after its own."""
    found = {}
    for item in measures:
        found[item.key] = item.name
        if item.without:
            found[item.without_key] = item.without
    return found
