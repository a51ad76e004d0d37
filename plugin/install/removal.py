"""Takes the backend's environment away again. The user's models lie beside it: they stay, so each thing that goes is named."""

from __future__ import annotations

import shutil
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Callable

from ..translation import tr
from .installation import LOG, exclusively
from .outcome import InstallOutcome
from .process import Stopper
from .proxy import CERTIFICATES
from .record import RECORD

FOLDERS = ("cache",)
FILES = (RECORD, LOG, CERTIFICATES, *(f"{name}.txt" for name in ("pip", "all", "rest", "pins", "torch", "onnx", "cluster")))  # as in steps
GOING = "venv.removed"  # its name while it is deleted: what is half deleted must not be taken for an environment


def remove(folder: Path, stopper: Stopper, say: Callable[[str], None], move: Callable[[float, str], None]) -> InstallOutcome:
    """Delete the environment in LandQuilt's `folder` of the profile, its record and its downloads. Seconds to a minute."""
    return exclusively(folder, partial(removed, folder), say)


def removed(folder: Path) -> InstallOutcome:
    environment, going = folder / "venv", folder / GOING
    delete(going)
    with suppress(FileNotFoundError):
        environment.rename(going)  # fails as a whole where Windows holds a file of it
    for name in FILES:
        (folder / name).unlink(missing_ok=True)
    for place in (going, *(folder / name for name in FOLDERS)):
        delete(place)
    return InstallOutcome()


def delete(place: Path) -> None:
    """A folder with all in it; of a link the link alone. Raises OSError."""
    if place.is_symlink():
        place.unlink()
    elif place.exists():
        shutil.rmtree(place)


def question(folder: Path) -> str:
    text = tr("Remove the backend from {}? LandQuilt cannot classify until it is installed again; your models and maps stay.")
    return text.format(folder / "venv")
