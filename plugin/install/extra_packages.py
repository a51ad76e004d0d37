"""What the export to ONNX and computing on clusters need beside the backend: few want it, so it is installed when it is asked for."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import partial

from ..translation import tr
from .choices import REQUIREMENTS, BackendBuild, lines_of
from .installation import InstallPlan, Say, check_space, exclusively, fetch
from .outcome import InstallOutcome
from .process import Stopper
from .steps import Step, locked


@dataclass(frozen=True)
class Extra:
    file: str  # of requirements
    needed: tuple[str, ...]  # modules that the backend imports
    choice: BackendBuild  # its sizes are told and checked; of torch there is nothing to choose


ONNX = Extra("onnx.txt", ("onnx", "onnxscript", "onnxruntime"), BackendBuild("onnx", 45, 200))
CLUSTER = Extra("cluster.txt", ("distributed",), BackendBuild("cluster", 6, 40))


def add(extra: Extra, plan: InstallPlan, python: str, stopper: Stopper, say: Say) -> InstallOutcome:
    """Install the pinned packages into the environment of `python`; what the backend itself needs stays as it is."""
    return exclusively(plan.folder, partial(added, extra, plan, python, stopper, say), say)


def added(extra: Extra, plan: InstallPlan, python: str, stopper: Stopper, say: Say) -> InstallOutcome:
    check_space(plan)
    own = ("--index-url", plan.settings.index) if plan.settings.index else ()
    step = Step(extra.file, locked(lines_of(REQUIREMENTS / extra.file)), ("--no-deps", *own))
    (plan.folder / step.name).write_text(step.text, encoding="utf-8")
    fetch(plan, python, step, ("--progress-bar", "off"), stopper, say)
    shutil.rmtree(plan.folder / "cache", ignore_errors=True)
    return InstallOutcome()


def what_to_do(lacking: str, python: str, is_own: bool) -> str:
    """One sentence, of the export. `is_own`: the environment is LandQuilt's; into another nothing is installed behind its owner's back."""
    if is_own:
        text = tr("Exporting to ONNX needs {} in the backend's Python ({}); install them with the button below, about {} MB.")
        return text.format(lacking, python, ONNX.choice.download)
    command = f'"{python}" -m pip install {" ".join(lines_of(REQUIREMENTS / ONNX.file))}'
    return tr("Exporting to ONNX needs {} in the Python that the options name; install them with: {}").format(lacking, command)
