"""Runs jobs in backend processes and yields what they say: one job in a fresh process, or job after job in one that stays warm.

No event loop: any thread uses it as it is.
"""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404 - the backend is another Python, there is no other way to start it
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Callable

from ..backend.shared.jobs import HERE, Failed, Finished, Job, Note, Progress, Result, decode, encode
from ..backend.shared.language import VARIABLE as LANGUAGE
from .models.use import in_use
from .translation import language, tr

ROOT = Path(__file__).resolve().parent.parent
# QGIS exports these for itself; another Python, and the GDAL and PROJ of rasterio's wheel, break on them.
HOST_VARIABLES = ("PYTHON", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")
NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW
TAIL = 4000  # characters of a dead worker's last words


class WorkerError(Exception):
    """A job that did not finish. `message` is one sentence for the user, `detail` is for the log."""

    def __init__(self, message: str, detail: str = ""):
        super().__init__(message)
        self.message, self.detail = message, detail


def run(
    job: Job[Result], python: str, log: Path, on_start: Callable[[Callable[[], None]], object] = lambda stop: None
) -> Iterator[Result | Progress | Note]:
    """Yield what the backend says about `job`, up to and including Finished. Raise WorkerError otherwise.

    `log` takes the backend's stderr. `on_start` is given a function that kills the backend, callable from any thread.
    """
    process = start(python, log, "--watched")
    try:
        on_start(partial(end, process))
        for message in messages(process, job, log):
            yield checked(message)
    finally:
        end(process)
        let_go(process)


class WarmWorker:
    """A backend process that stays, its network loaded in between. Asked by one thread at a time, killed by any.

    `log` takes its stderr. Raises WorkerError where it cannot be started.
    """

    def __init__(self, python: str, log: Path):
        self.python, self.log = python, log
        self.process = start(python, log, "--warm")

    @property
    def is_alive(self) -> bool:
        return self.process.poll() is None

    def ask(self, job: Job[Result]) -> Iterator[Result | Progress | Note]:
        """As `run`. After a job that failed the next one can be asked; one that is not listened to up to its end kills the worker."""
        is_answered = False
        try:
            for message in messages(self.process, job, self.log):
                is_answered = isinstance(message, (Finished, Failed))
                yield checked(message)
        finally:
            if not is_answered:
                self.kill()

    def kill(self) -> None:
        if self.process.returncode is None:  # else its number may be another's by now
            end(self.process)

    def close(self) -> None:
        """Kill it and let go of its pipes; by the thread that asked."""
        self.kill()
        let_go(self.process)


def start(python: str, log: Path, mode: str) -> Any:
    """The worker process, in a group of its own. Raises WorkerError."""
    apart: dict[str, Any] = {"creationflags": NO_WINDOW} if sys.platform == "win32" else {"start_new_session": True}
    try:
        with open(log, "wb") as errors:  # a file, not a pipe: an unread pipe would block the worker
            return subprocess.Popen(  # nosec B603 - a list, no shell; the program is the user's own choice
                [python, "-s", "-u", "-m", "backend", mode], cwd=ROOT, env={**own_environment(), **here(), LANGUAGE: language()},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True, encoding="utf-8", **apart,
            )  # fmt: skip
    except OSError as error:
        text = tr("The backend's Python {} cannot be started ({}); install it anew.")
        raise WorkerError(text.format(python, error.strerror)) from error


def messages(process: Any, job: Any, log: Path) -> Iterator[Any]:
    """Send a job; yield what is said about it, up to and including Finished or Failed. Raises WorkerError where the process dies."""
    with suppress(OSError):  # it died already: its last words are read below
        process.stdin.write(encode(job) + "\n")
        process.stdin.flush()  # and left open: the worker ends itself when this end closes
    with in_use(job):
        for line in process.stdout:
            message = understand(line)
            yield message
            if isinstance(message, (Finished, Failed)):
                return
    text = tr(
        "The backend stopped without a result (exit status {}), perhaps for want of memory; close other programs or choose a smaller tile."
    )
    raise WorkerError(text.format(process.wait()), last_words(log))


def checked(message: Any) -> Any:
    """The message itself; raises WorkerError with the sentence of a Failed."""
    if isinstance(message, Failed):
        raise WorkerError(message.message, message.detail)
    return message


def let_go(process: Any) -> None:
    """Wait for a killed worker, and close its pipes."""
    process.wait()
    process.stdout.close()
    with suppress(OSError):  # what a dead worker never read
        process.stdin.close()


def end(process: Any) -> None:
    """Kill the worker and every process it started: pool children survive their parent otherwise."""
    if sys.platform == "win32":
        command = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(command, capture_output=True, creationflags=NO_WINDOW)  # nosec B603 B607 - a system program, a number
    else:
        with suppress(ProcessLookupError, PermissionError):  # gone already; macOS refuses to signal a zombie
            os.killpg(process.pid, signal.SIGKILL)


def own_environment() -> dict[str, str]:
    """This process's environment without what QGIS set for itself."""
    return {name: value for name, value in os.environ.items() if not name.startswith(HOST_VARIABLES)}


def here() -> dict[str, str]:
    """Where a job's relative paths, which qgis_process takes, begin: the worker itself starts in the plugin's folder."""
    try:
        return {HERE: os.getcwd()}
    except OSError:  # the folder is gone
        return {}


def understand(line: str) -> Any:
    try:
        return decode(line)
    except (ValueError, KeyError, TypeError) as error:
        text = tr("This version does not understand the backend's answer; install the plugin and its backend anew.")
        raise WorkerError(text, line) from error


def last_words(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-TAIL:]
