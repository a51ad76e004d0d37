"""Where the backend's Python is. QGIS's own is never used: torch and rasterio's GDAL must stay out of the QGIS process.

1. the setting            when it is set, nothing else is tried
2. the plugin's folder    .venv, made by `./run` in a checkout
3. the user's profile     <profile>/python/landquilt/venv, which survives an update of the plugin; made by plugin/install
"""

from __future__ import annotations

import os
import subprocess  # nosec B404 - the backend is another Python, there is no other way to start it
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..backend.shared.errors import InputError
from .install.choices import choices, pins
from .install.record import InstallRecord, folder_of, read_record
from .settings import Settings
from .translation import tr
from .worker import ROOT, own_environment

PACKAGES = ("torch", "numpy", "rasterio", "safetensors")
SEARCH = "import importlib.util, sys; print(*(name for name in sys.argv[1:] if importlib.util.find_spec(name) is None))"
PATIENCE = 60  # seconds; a first start behind a virus scanner takes long


class BackendState(Enum):
    READY = "ready"
    MISSING = "missing"  # nothing is where it should be
    UNFINISHED = "unfinished"  # an installation into the profile was stopped or failed
    OUTDATED = "outdated"  # installed into the profile for another version of the plugin
    BROKEN = "broken"  # something is there, but does not start or lacks packages


@dataclass(frozen=True)
class Backend:
    state: BackendState
    python: str = ""
    sentence: str = ""  # what is wrong and what to do; empty when ready


def find_backend(settings: Settings, profile: Path) -> Backend:
    """The first Python there is, not yet tried: takes no time."""
    if settings.python:
        if is_program(Path(settings.python)):
            return Backend(BackendState.READY, settings.python)
        text = tr("The setting landquilt/python names {}, which is not a program; correct it, or empty it to use LandQuilt's own.")
        return Backend(BackendState.MISSING, sentence=text.format(settings.python))
    places = [ROOT / ".venv", folder_of(profile) / "venv"]
    if is_program(python_of(places[0])):
        return Backend(BackendState.READY, str(python_of(places[0])))
    if is_program(python_of(places[1])):
        return installed(str(python_of(places[1])), read_record(folder_of(profile)))
    text = tr("LandQuilt's backend is not installed (looked in {} and {}); open the LandQuilt panel and press “Install backend”.")
    return Backend(BackendState.MISSING, sentence=text.format(*places))


def installed(python: str, record: InstallRecord | None) -> Backend:
    """The environment in the profile, by the record of its installation; without one it was made by hand."""
    if record is not None and not record.is_finished:
        text = tr("The installation of LandQuilt's backend was not finished; open the LandQuilt panel and press “Continue installing”.")
        return Backend(BackendState.UNFINISHED, python, text)
    if record is not None and record.pins not in [pins(choice) for choice in choices() if choice.name == record.choice]:
        text = tr(
            "LandQuilt's backend was installed for another version of the plugin; open the LandQuilt panel and press “Update backend”."
        )
        return Backend(BackendState.OUTDATED, python, text)
    return Backend(BackendState.READY, python)


def test_backend(backend: Backend) -> Backend:
    """The same, started once: BROKEN where it does not start or a package is missing. A tenth of a second."""
    if backend.state is not BackendState.READY:
        return backend
    try:
        missing = lacking(backend.python, PACKAGES)
    except (OSError, subprocess.SubprocessError) as error:
        text = tr("The backend's Python {} does not start ({}); install it anew, or name another in the options.")
        return Backend(BackendState.BROKEN, backend.python, text.format(backend.python, error))
    if missing:
        text = tr("The backend's Python {} lacks {}; install it anew, or name another in the options.")
        return Backend(BackendState.BROKEN, backend.python, text.format(backend.python, ", ".join(missing)))
    return backend


def lacking(python: str, modules: Sequence[str]) -> list[str]:
    """Those of the modules that this Python does not find. Raises OSError, SubprocessError where it does not start."""
    done = subprocess.run(  # nosec B603 - a list, no shell; the program is the user's own choice
        [python, "-s", "-c", SEARCH, *modules],
        capture_output=True, text=True, timeout=PATIENCE, env=own_environment(), check=True,
    )  # fmt: skip
    return done.stdout.split()


def ready_python(backend: Backend) -> str:
    """The interpreter. Raises InputError with the sentence where there is none."""
    if backend.state is not BackendState.READY:
        raise InputError(backend.sentence)
    return backend.python


def python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)
