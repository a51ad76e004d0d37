"""Which Python makes the environment. It is only read: QGIS's own may serve, and nothing is installed into it.

On Linux QGIS's Python is the system's. On Windows and macOS QGIS brings one in a folder that goes with the next QGIS, so
a Python of the user's own comes first there: an environment lives as long as the Python it was made from.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 - to ask a Python what it is, it has to be started
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..translation import tr
from ..worker import NO_WINDOW, own_environment

OLDEST, NEWEST = (3, 11), (3, 14)  # for which the locked packages have wheels
GLIBC = (2, 28)  # the oldest these wheels run on
PATIENCE = 30  # seconds for one Python to answer
QUESTION = """
import json, platform, struct, sys, sysconfig
from importlib.util import find_spec
print(json.dumps({
    "version": sys.version_info[:3], "bits": struct.calcsize("P") * 8, "implementation": sys.implementation.name,
    "is_free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")), "libc": platform.libc_ver(), "machine": platform.machine(),
    "lacks": [name for name in ("venv", "ensurepip", "ssl", "ctypes") if find_spec(name) is None],
}))
"""


@dataclass(frozen=True)
class Interpreter:
    path: str
    version: tuple[int, ...]
    problem: str = ""  # one sentence; empty where it can make the environment


def find_interpreter(paths: Iterable[str] | None = None) -> Interpreter:
    """The first that can make the environment, else the one that came nearest with its problem. Starts each: takes seconds."""
    seen: list[Interpreter] = []
    for path in candidates() if paths is None else paths:
        found = examine(path)
        if found is not None and not found.problem:
            return found
        seen += [found] if found is not None else []
    fitting = [item for item in seen if is_supported(item.version)]
    if fitting:
        return fitting[0]
    text = tr("LandQuilt needs a Python {} to {} of 64 bits, but found {}; install one from python.org and press Install again.")
    versions = ", ".join(dict.fromkeys(f"{'.'.join(map(str, item.version))} ({item.path})" for item in seen))
    return Interpreter("", (), text.format(dotted(OLDEST), dotted(NEWEST), versions or tr("none")))


def candidates() -> Iterator[str]:
    """Programs that may be a Python, each once."""
    seen = set()
    first, second = (own(), others()) if sys.platform == "linux" else (others(), own())
    for path in (*first, *second):
        if path.is_file() and "WindowsApps" not in path.parts:  # a stub that opens the Microsoft Store
            real = os.path.realpath(path)
            if real not in seen:
                seen.add(real)
                yield str(path)


def own() -> Iterator[Path]:
    """QGIS's Python: sys.executable is QGIS itself on Windows and macOS, the interpreter lies elsewhere."""
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(getattr(sys, "_base_executable", None) or sys.executable)
    if base.stem.startswith("python"):
        yield base
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix, "bin"), base.parent, base.parent / "bin"):
        yield from (folder / name for name in ("python.exe", "python3.exe", name, "python3"))


def others() -> Iterator[Path]:
    versions = [f"{OLDEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    if sys.platform == "win32":
        for variable in ("LOCALAPPDATA", "PROGRAMFILES"):
            folder = Path(os.environ.get(variable, "C:\\"), *(["Programs", "Python"] if variable == "LOCALAPPDATA" else []))
            yield from (folder / f"Python{version.replace('.', '')}" / "python.exe" for version in versions)
    if sys.platform == "darwin":
        yield from (Path(f"/Library/Frameworks/Python.framework/Versions/{version}/bin/python3") for version in versions)
        yield from (Path(folder, f"python{version}") for version in versions for folder in ("/opt/homebrew/bin", "/usr/local/bin"))
    for name in (*(f"python{version}" for version in versions), "python3", "python"):
        found = shutil.which(name)
        if found:
            yield Path(found)


def examine(path: str) -> Interpreter | None:
    """What it says of itself; None where it does not start."""
    window: dict[str, Any] = {"creationflags": NO_WINDOW} if sys.platform == "win32" else {}
    try:
        done = subprocess.run(  # nosec B603 - a list, no shell; a Python found in its usual places
            [path, "-I", "-c", QUESTION], capture_output=True, text=True, timeout=PATIENCE, env=own_environment(), check=True,
            stdin=subprocess.DEVNULL, **window,
        )  # fmt: skip
        said = json.loads(done.stdout)
        return Interpreter(path, tuple(said["version"]), problem_of(path, said))
    except (OSError, subprocess.SubprocessError, ValueError, KeyError):
        return None


def problem_of(path: str, said: dict[str, Any]) -> str:
    """What keeps this Python from making the environment."""
    version = tuple(said["version"])
    libc = tuple(int(part) for part in said["libc"][1].split(".") if part.isdigit())
    if not is_supported(version) or said["bits"] != 64 or said["implementation"] != "cpython" or said["is_free_threaded"]:
        return tr("LandQuilt's packages are not made for the Python {}.").format(path)
    if said["libc"][0] == "glibc" and libc < GLIBC:
        text = tr("This Linux has glibc {}, but PyTorch needs {} or later; use a newer Linux (Debian 10, Ubuntu 20.04, RHEL 8 or later).")
        return text.format(said["libc"][1], dotted(GLIBC))
    if said["lacks"] and sys.platform == "linux":
        text = tr("The Python {} lacks {}; install it with your package manager (Debian, Ubuntu: python{}-venv) and press Install again.")
        return text.format(path, ", ".join(said["lacks"]), dotted(version[:2]))
    if said["lacks"]:
        text = tr("The Python {} lacks {}; install a complete one from python.org and press Install again.")
        return text.format(path, ", ".join(said["lacks"]))
    return ""


def is_supported(version: tuple[int, ...]) -> bool:
    return OLDEST <= version[:2] <= NEWEST


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
