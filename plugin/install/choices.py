"""What there is to install on this system: for the processor only, or for an NVIDIA graphics card too.

Of all packages only torch differs. PyPI has one build per system; the others are on PyTorch's own index:

                   processor only           NVIDIA (CUDA 13.0)
    Linux          PyTorch's index: cpu     PyPI, with NVIDIA's libraries as packages
    Windows        PyPI                     PyTorch's index: cu130
    macOS (M1 on)  PyPI, Metal included     -

Sizes are megabytes and approximate. Measured: everything for the processor except on arm64 Linux; torch itself from PyPI.
"""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from ..translation import tr
from ..worker import ROOT

REQUIREMENTS = ROOT / "resources" / "requirements"
PYTORCH = "https://download.pytorch.org/whl/"
PYPI_HOSTS = ("PyPI",)  # by its name: which hosts serve it is its own business
PYTORCH_HOSTS = ("download.pytorch.org", "download-r2.pytorch.org")  # the second is where the first one's links lead
OLDEST_MACOS = 14  # that torch's wheels are made for


@dataclass(frozen=True)
class BackendBuild:
    name: str  # cpu or nvidia: kept in the record of what is installed
    download: int  # MB
    installed: int  # MB
    build: str = ""  # folder of PyTorch's index, and what the version of torch ends in; empty: the build on PyPI
    more: str = ""  # a second file of requirements

    @property
    def hosts(self) -> tuple[str, ...]:
        return PYPI_HOSTS + PYTORCH_HOSTS if self.build else PYPI_HOSTS


TABLE = {
    ("Linux", "x86_64"): (BackendBuild("cpu", 300, 1200, "cpu"), BackendBuild("nvidia", 2700, 6000, more="cuda-linux.txt")),
    ("Linux", "aarch64"): (BackendBuild("cpu", 250, 1000, "cpu"), BackendBuild("nvidia", 2600, 6000, more="cuda-linux.txt")),
    ("Windows", "AMD64"): (BackendBuild("cpu", 210, 900), BackendBuild("nvidia", 2000, 5000, "cu130")),
    ("Darwin", "arm64"): (BackendBuild("cpu", 170, 700),),
}


def choices() -> tuple[BackendBuild, ...]:
    """For this computer, the smallest first; none where PyTorch has no build for it."""
    if platform.system() == "Darwin" and int(platform.mac_ver()[0].split(".")[0] or 0) < OLDEST_MACOS:
        return ()
    return TABLE.get((platform.system(), platform.machine()), ())


def why_none() -> str:
    """One sentence for a computer without choices."""
    text = tr("There is no PyTorch for this computer ({} on {}); LandQuilt needs 64-bit Windows or Linux, or macOS 14 on an Apple chip.")
    return text.format(platform.system(), platform.machine())


def preferred(options: tuple[BackendBuild, ...]) -> BackendBuild | None:
    """For the graphics card where its driver is there, else the smallest."""
    return next((option for option in options if option.name == "nvidia" and has_nvidia()), options[0] if options else None)


def has_nvidia() -> bool:
    """Whether NVIDIA's driver is installed; looks at one file only."""
    if sys.platform == "win32":
        return Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").is_file()


def pins(choice: BackendBuild) -> list[str]:
    """`name==version` of all that is installed; where this differs from what was installed once, that is outdated."""
    return sorted(line for name in filter(None, ("backend.txt", choice.more)) for line in lines_of(REQUIREMENTS / name))


def lines_of(path: Path) -> list[str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
