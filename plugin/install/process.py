"""A program that is watched line by line, and can be ended with all it started, from any thread. No Qt."""

from __future__ import annotations

import subprocess  # nosec B404 - pip and Python are programs of their own
import sys
from contextlib import suppress
from threading import Lock
from typing import Any, Callable

from ..worker import NO_WINDOW, end

# Runs a module, and ends with its whole group when the pipe to QGIS closes: nothing goes on installing when QGIS is gone.
# Not on Windows: there a program that is started while another thread waits for input hangs.
WATCHED = """
import os, runpy, signal, sys, threading
def watch():
    os.read(0, 1)
    os.killpg(0, signal.SIGKILL)
threading.Thread(target=watch, daemon=True).start()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


class Stopped(Exception):
    """The user does not want to go on."""


class Stopper:
    """Ends what runs. Given to whatever starts a program; `stop` may be called from any thread, at any time."""

    def __init__(self) -> None:
        self.is_stopped, self.lock = False, Lock()
        self.kills: list[Callable[[], None]] = []

    def stop(self) -> None:
        with self.lock:
            self.is_stopped = True
            kills = list(self.kills)
        for kill in kills:
            kill()

    def add(self, kill: Callable[[], None]) -> None:
        with self.lock:
            self.kills.append(kill)
        if self.is_stopped:
            kill()

    def remove(self, kill: Callable[[], None]) -> None:
        with self.lock:
            self.kills.remove(kill)

    def check(self) -> None:
        """Raises Stopped."""
        if self.is_stopped:
            raise Stopped


def run_module(
    python: str, arguments: list[str], environment: dict[str, str], stopper: Stopper, hear: Callable[[str], None]
) -> tuple[int, str]:
    """`python -m` with arguments; (exit status, all that it said). `hear` is given each line. Raises Stopped, OSError."""
    stopper.check()
    is_windows = sys.platform == "win32"
    command = [python, "-I", "-u", *(["-m"] if is_windows else ["-c", WATCHED]), *arguments]
    apart: dict[str, Any] = {"creationflags": NO_WINDOW} if is_windows else {"start_new_session": True}
    process: Any = subprocess.Popen(  # nosec B603 - a list, no shell; a Python that was asked what it is
        command, env=environment, stdin=subprocess.DEVNULL if is_windows else subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace", **apart,
    )  # fmt: skip

    def kill() -> None:
        end(process)

    said: list[str] = []
    stopper.add(kill)
    try:
        for line in process.stdout:
            said.append(line)
            hear(line.rstrip("\n"))
        status = process.wait()
    finally:
        stopper.remove(kill)
        end(process)
        process.wait()
        process.stdout.close()
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
    stopper.check()
    return status, "".join(said)
