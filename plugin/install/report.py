"""What a trial found, as a table for the eye and as text for a bug tracker."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from html import escape
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QLocale, QSysInfo, qVersion

from ..environment import Backend
from ..settings import Settings
from ..translation import tr
from ..worker import ROOT
from .discretion import anonymous

TAIL = 60  # lines of the log in a report


def findings(numbers: dict[str, Any]) -> list[tuple[str, str]]:
    """Name and value of what the user should see of a Probe's numbers."""
    lines = [str(line) for line in numbers.get("devices", [])]
    rows = [
        (tr("Python"), text(numbers, "python")),
        (tr("PyTorch"), text(numbers, "torch")),
        (tr("Rasterio, GDAL"), f"{text(numbers, 'rasterio')}, {text(numbers, 'gdal')}"),
        (tr("Devices"), "\n".join(line.partition(": ")[2] or line for line in lines)),
        (tr("Runs on"), text(numbers, "device")),
        (tr("bfloat16"), tr("yes") if numbers.get("bfloat16") else tr("no, float32 is used")),
        (tr("Speed"), tr("{} Mpx/s").format(text(numbers, "megapixels_per_second"))),
    ]
    return [(name, value) for name, value in rows if value.strip(", ")]


def text(numbers: dict[str, Any], name: str) -> str:
    value = numbers.get(name, "")
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def as_table(rows: Iterable[tuple[str, str]]) -> str:
    """HTML for a label."""
    cells = (f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(value).replace(chr(10), '<br>')}</td></tr>" for name, value in rows)
    return f"<table cellspacing='2'>{''.join(cells)}</table>"


def report(backend: Backend, settings: Settings, numbers: dict[str, Any], failure: str, lines: list[str]) -> str:
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
    parts += [f"{name}: {', '.join(value) if isinstance(value, list) else value}" for name, value in numbers.items()]
    if lines:
        parts += ["", "Log:", *lines[-TAIL:]]
    return anonymous("\n".join(parts)) + "\n"


def version() -> str:
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "")
