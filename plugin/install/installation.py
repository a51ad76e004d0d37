"""The installation: a Python is found, an environment made, packages are fetched and tried. No window: a thread calls it.

It can be stopped at any time and called again: what is there is used, and pip's cache keeps what was downloaded.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QLockFile

from ..environment import is_program, python_of
from ..settings import Settings
from ..translation import tr
from ..worker import own_environment
from .choices import BackendBuild, pins
from .diagnosis import FailureKind, InstallFailure, diagnose, sentence
from .discretion import hidden
from .interpreters import find_interpreter
from .meter import Meter
from .outcome import Broken, InstallOutcome
from .process import Stopped, Stopper, run_module
from .record import InstallRecord, read_record, write_record
from .steps import Step, steps
from .trial import try_out

LOG = "pip.log"
# Not compiled: torch has thousands of files; few are ever imported, and those are compiled then.
OPTIONS = ("--disable-pip-version-check", "--no-input", "--only-binary=:all:", "--no-compile", "--no-warn-script-location", "--no-color")
# Where pip would install to, and what it would do instead, if the user's own pip is told so.
UNWANTED = (
    "TARGET",
    "PREFIX",
    "ROOT",
    "USER",
    "PYTHON",
    "DRY_RUN",
    "REQUIRE_HASHES",
    "NO_INDEX",
    "LOG",
    "REPORT",
    "NO_CACHE_DIR",
    "CACHE_DIR",
)


@dataclass(frozen=True)
class InstallPlan:
    folder: Path  # of LandQuilt in the profile
    choice: BackendBuild
    settings: Settings
    network: dict[str, str] = field(default_factory=dict)  # environment variables: proxy, certificates
    is_anew: bool = False  # an environment that is there is not gone on with


Say = Callable[[str], None]
Move = Callable[[float, str], None]  # share of the whole, 0 to 1, and what is being done


def install(plan: InstallPlan, stopper: Stopper, say: Say, move: Move) -> InstallOutcome:
    """Make the backend's environment, or go on with it, and try it out."""
    return exclusively(plan.folder, partial(made, plan, stopper, say, move), say)


def exclusively(folder: Path, work: Callable[[], InstallOutcome], say: Say) -> InstallOutcome:
    """What `work` gives, or why it did not come to its end; no other process changes the environment meanwhile."""
    lock = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / "installing.lock"))
        lock.setStaleLockTime(0)  # only that of a dead process is stale
        if not lock.tryLock(0):
            raise Broken(InstallFailure(FailureKind.BUSY, sentence(FailureKind.BUSY)))
        return work()
    except Stopped:
        say(tr("Stopped. What was downloaded is kept."))
        return InstallOutcome(is_stopped=True)
    except Broken as error:
        return InstallOutcome(failure=error.failure)
    except OSError as error:
        return InstallOutcome(failure=diagnose(f"{type(error).__name__}: {error}"))
    finally:
        if lock is not None:
            lock.unlock()


def made(plan: InstallPlan, stopper: Stopper, say: Say, move: Move) -> InstallOutcome:
    python = environment(plan, stopper, say, move)
    install_packages(plan, python, stopper, say, move)
    move(0.93, tr("Trying it out"))
    outcome = try_out(python, plan.settings, stopper, say)
    if outcome.is_fine:
        write_record(plan.folder, InstallRecord(plan.choice.name, pins(plan.choice), is_finished=True))
        shutil.rmtree(plan.folder / "cache", ignore_errors=True)
        move(1.0, tr("Ready"))
    return outcome


def environment(plan: InstallPlan, stopper: Stopper, say: Say, move: Move) -> str:
    """The environment's Python; the environment is made where it is not there, broken, or for another choice."""
    move(0.0, tr("Looking for a Python"))
    folder, before = plan.folder / "venv", read_record(plan.folder)
    python = str(python_of(folder))
    is_same = before is not None and before.choice == plan.choice.name and not plan.is_anew
    unfinished = InstallRecord(plan.choice.name, pins(plan.choice))
    if (
        is_same
        and is_program(Path(python))
        and run_module(python, ["pip", "--version"], variables(plan), stopper, lambda line: None)[0] == 0
    ):
        say(tr("Going on in {}").format(folder))
        write_record(plan.folder, unfinished)
        return python
    check_space(plan)
    base = find_interpreter()
    stopper.check()
    if base.problem:
        raise Broken(InstallFailure(FailureKind.NO_VENV if base.path else FailureKind.NO_WHEEL, base.problem))
    say(tr("Making {} with Python {} ({})").format(folder, ".".join(map(str, base.version)), base.path))
    move(0.01, tr("Making the environment"))
    write_record(plan.folder, InstallRecord())  # of no choice until the old packages are gone: a mixture is not gone on with
    status, said = run_module(base.path, ["venv", "--clear", str(folder)], variables(plan), stopper, say)
    if status:
        raise Broken(diagnose(said, status))
    write_record(plan.folder, unfinished)
    return python


def check_space(plan: InstallPlan) -> None:
    free = shutil.disk_usage(plan.folder).free / 1e6
    if free < plan.choice.installed:
        text = tr("There are {} MB free where the QGIS profile is, but {} MB are needed; free some space and try again.")
        raise Broken(InstallFailure(FailureKind.DISK_FULL, text.format(round(free), plan.choice.installed)))


def install_packages(plan: InstallPlan, python: str, stopper: Stopper, say: Say, move: Move) -> None:
    (plan.folder / LOG).unlink(missing_ok=True)
    meter = Meter(plan.choice.download)

    def hear(line: str) -> None:
        if not meter.hear(line):
            say(hidden(line))
        move(0.03 + 0.9 * meter.share, meter.text)

    todo = steps(plan.choice, plan.settings.index, plan.folder)
    for step in todo:
        (plan.folder / step.name).write_text(step.text, encoding="utf-8")
    bar: tuple[str, ...] = ("--progress-bar", "off")
    for step in todo:
        if step.name == "pins.txt":
            continue
        fetch(plan, python, step, bar, stopper, hear)
        bar = ("--progress-bar", "raw") if knows_raw(plan.folder) else bar


def fetch(plan: InstallPlan, python: str, step: Step, bar: tuple[str, ...], stopper: Stopper, hear: Say) -> None:
    """One call of pip. Raises Broken."""
    log = plan.folder / LOG
    begin = log.stat().st_size if log.exists() else 0
    arguments = [
        "pip",
        "--require-virtualenv",
        "install",
        *OPTIONS,
        *bar,
        "--log",
        str(log),
        *step.options,
        "-r",
        str(plan.folder / step.name),
    ]
    status, said = run_module(python, arguments, variables(plan), stopper, hear)
    if status:
        detail = log.read_bytes()[begin:].decode("utf-8", "replace") if log.exists() else ""
        failure = diagnose(said, status)
        raise Broken(diagnose(detail + said, status) if failure.kind in (FailureKind.OTHER, FailureKind.NO_WHEEL) else failure)


def knows_raw(folder: Path) -> bool:
    """Whether the environment's pip (24.1 and later) can say how many bytes it has; its version is a folder's name."""
    found = [re.search(r"pip-(\d+)\.(\d+)", path.name) for path in (folder / "venv").glob("**/site-packages/pip-*.dist-info")]
    return any(match is not None and (int(match[1]), int(match[2])) >= (24, 1) for match in found)


def variables(plan: InstallPlan) -> dict[str, str]:
    """The environment of pip: this one's without what QGIS set, with its network, the profile's cache and no other place to install to."""
    unwanted = {f"PIP_{name}" for name in UNWANTED} | {"VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    found = {name: value for name, value in own_environment().items() if name.upper() not in unwanted}
    return {**found, **plan.network, "PIP_USER": "0", "PIP_CACHE_DIR": str(plan.folder / "cache"), "PYTHONIOENCODING": "utf-8"}
