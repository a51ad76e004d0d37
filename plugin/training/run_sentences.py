"""What is said of a training: how it goes, what would be lost by ending it, and how it ended."""

from __future__ import annotations

from typing import Any

from ..runs.run import RunState
from ..translation import tr
from ..widgets.figures import score_text
from .run_files import Course
from .training_run import TrainingRun


def status_text(run: TrainingRun | None) -> str:
    """While it goes."""
    if run is None or run.is_over:
        return ""
    if run.is_stopping:
        return tr("Stopping: the network is validated once more, and the best one is kept")
    return run.text


def step_text(shown: dict[str, Any] | None, best: dict[str, Any] | None, is_over: bool) -> str:
    """Of which network a picture or chart is, and which one the model is where that is another: "(step 40; best so far: step 30)".

    Both are validations; None: there was none.
    """
    if shown is None:
        return tr("(before the training)")
    if best is None or best["step"] == shown["step"]:
        return tr("(step {})").format(shown["step"])
    text = tr("(step {}; the model: step {})") if is_over else tr("(step {}; best so far: step {})")
    return text.format(shown["step"], best["step"])


def question_text(run: TrainingRun) -> str:
    """Whether it is really to be discarded."""
    if not run.is_own:
        return tr("Discard this training? The model that was in the folder before stays; what it has learnt since is not used.")
    return tr("Discard this training? All that it has learnt is deleted.")


def outcome_text(run: TrainingRun | None, course: Course | None) -> tuple[str, str]:
    """How it ended: a sentence and its kind."""
    if run is None or not run.is_over:
        return "", "information"
    if run.state is RunState.FAILED:
        return run.sentence, "error"
    if run.state is RunState.CANCELLED:
        is_left = run.folder.is_dir()
        text = tr("Ended; what it has learnt is kept in {}.").format(run.folder) if is_left else tr("Discarded; nothing was kept.")
        return text, "information"
    best = course.best if course is not None else None
    return (done_text(best, course.validations) if best and course else tr("Done.")), "success"


def done_text(best: dict[str, Any], validations: list[dict[str, Any]]) -> str:
    """E.g. "Done: mean F1 0.84 (0.61 at the first validation), overall accuracy 0.91; the network of step 450 is kept"."""
    scores = best["scores"]
    text = tr("Done: mean F1 {} and overall accuracy {} on the held-out windows").format(
        score_text(scores.get("score")), score_text(scores.get("overall_accuracy"))
    )
    if len(validations) > 1:
        text += tr(" (at the first validation {})").format(score_text(validations[0]["scores"].get("score")))
    return text + tr("; the best network, that of step {}, is the model.").format(best["step"])
