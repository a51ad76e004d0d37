"""What a trial found, as a table for the eye and as text for a bug tracker."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QLocale, QSysInfo, qVersion

from ...backend.shared.jobs import Probed
from ..environment import Backend
from ..settings import Settings
from ..translation import tr
from ..widgets.areas import number_text
from ..worker import ROOT
from .discretion import anonymous

MEASURED = ("cores", "devices", "bfloat16", "device", "precision", "megapixels_per_second", "seconds")  # by a trial
TAIL = 60  # lines of the log in a report


def findings(found: Probed) -> list[tuple[str, str]]:
    """Name and value of what the user should see of a trial."""
    versions = found.versions
    rows = [
        (tr("Python"), versions.get("python", "")),
        (tr("PyTorch"), versions.get("torch", "")),
        (tr("Rasterio, GDAL"), f"{versions.get('rasterio', '')}, {versions.get('gdal', '')}"),
        (tr("Devices"), "\n".join(map(device_text, found.devices))),
        (tr("Runs on"), found.device),
        (tr("bfloat16"), tr("yes") if found.bfloat16 else tr("no, float32 is used")),
        (tr("Speed"), tr("{} Mpx/s").format(number_text(found.megapixels_per_second, 2))),
    ]
    return [(name, value) for name, value in rows if value.strip(", ")]


def device_text(line: str) -> str:
    """Without its kind; the backend's one phrase in it in the user's language."""
    text = line.partition(": ")[2] or line
    cores = re.fullmatch(r"(\d+) of (\d+) cores", text)
    return tr("{} of {} cores").format(*cores.groups()) if cores else text


def as_table(rows: Iterable[tuple[str, str]]) -> str:
    """HTML for a label."""
    cells = (f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(value).replace(chr(10), '<br>')}</td></tr>" for name, value in rows)
    return f"<table cellspacing='2'>{''.join(cells)}</table>"


def report(backend: Backend, settings: Settings, found: Probed | None, failure: str, lines: list[str]) -> str:
    """Text for a bug tracker, in English, without names, home folders and passwords."""
    own = {
        "LandQuilt": version(),
        "QGIS": f"{Qgis.QGIS_VERSION}, Qt {qVersion()}, PyQt {PYQT_VERSION_STR}, Python {sys.version.split()[0]}",
        "System": f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}, "
        f"{QSysInfo.currentCpuArchitecture()}, {QLocale.system().name()}",
        "Backend": f"{backend.state.value} {backend.python}",
        "Said": backend.sentence,
        "Settings": f"device {settings.device}, precision {settings.precision}, memory {settings.memory:g} GB, "
        f"own Python {'yes' if settings.python else 'no'}, own index {settings.index or 'no'}",
        "Failure": failure,
    }
    parts = [f"{name}: {value}" for name, value in own.items() if value.strip()]
    measured = {**found.versions, **{name: getattr(found, name) for name in MEASURED}} if found else {}
    parts += [
        f"{name}: {', '.join(value) if isinstance(value, list) else value}"
        for name, value in measured.items()
        if name not in ("outputs", "versions")
    ]
    if lines:
        parts += ["", "Log:", *lines[-TAIL:]]
    return anonymous("\n".join(parts)) + "\n"


def version() -> str:
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "")
