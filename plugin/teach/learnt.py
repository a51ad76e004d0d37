"""What a lesson has come to, in a sentence or two below the button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...backend.shared.legend import Classes
from ..translation import plural, tr
from .stroke_layer import DrawnStroke

MUCH = 0.02  # share of the sure places of the whole image that changed: more is worth a warning
ENOUGH = 3  # strokes after which a new class is learnt


def said(finished: Any, strokes: Sequence[DrawnStroke], classes: Classes, is_file: bool) -> tuple[str, str]:
    """Sentences and their kind, of the job Taught. Nothing where there are no strokes."""
    if not strokes:
        return "", "information"
    parts, is_warning = [], False
    if used := sum(finished.strokes.values()):
        parts.append(plural(used, tr("Learnt from one stroke."), tr("Learnt from {} strokes.")))
    if finished.loo is not None and finished.loo_before is not None:
        text = tr("Of a stroke left out of the lesson it finds {} %, before {} %.")
        parts.append(text.format(percent(finished.loo), percent(finished.loo_before)))
    for code in sorted({stroke.code for stroke in strokes if str(stroke.fid) in set(finished.waiting)}):
        name = next((item.name for item in classes if item.code == code), str(code))
        parts.append(tr("The class {!r} waits for {} strokes.").format(name, ENOUGH))
    empty, outside = (
        tr("One stroke lies on no data or under others and teaches nothing."),
        tr("One stroke lies outside of the image and teaches nothing."),
    )
    for ids, one, several in (
        (finished.empty, empty, tr("{} strokes lie on no data or under others and teach nothing.")),
        (finished.outside, outside, tr("{} strokes lie outside of the image and teach nothing.")),
    ):
        if ids:
            is_warning = True
            parts.append(plural(len(ids), one, several))
    told = used + sum(map(len, (finished.waiting, finished.empty, finished.outside)))
    if not is_file and told < len(strokes):
        one, several = tr("One stroke is too far from here to be fetched."), tr("{} strokes are too far from here to be fetched.")
        parts.append(plural(len(strokes) - told, one, several))
    if finished.changed_elsewhere > MUCH:
        is_warning = True
        parts.append(tr("{} % of the sure places elsewhere have changed: look there, too.").format(percent(finished.changed_elsewhere)))
    return " ".join(parts), "warning" if is_warning else "success"


def percent(share: float) -> str:
    return f"{100 * share:.0f}"
