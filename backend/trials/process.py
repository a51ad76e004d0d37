"""The backend process of a trial: it takes job after job, as the plugin's does, and ends when this end of its input closes.

A process of its own, so that memory and the GPU are free again for the next trial, and what breaks breaks one trial.
"""

from __future__ import annotations

import subprocess  # nosec B404 - this very program, once more
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from ..shared.errors import Fault, InputError
from ..shared.jobs import Failed, Finished, decode, encode

ROOT = Path(__file__).resolve().parents[2]
SELF = [sys.executable, "-s", "-u", "-m"]
TAIL = 300  # characters of a dead process's last words


class Process:
    """Use as a context: leaving it ends the process."""

    def __init__(self, log: Path):
        self.log = log
        self.errors: IO[bytes] = open(log, "ab")  # noqa: SIM115 - a file, not a pipe: an unread pipe would block the process
        self.process: Any = None

    def do(self, job: Any) -> Iterator[Any]:
        """All that is said of the job, up to and including Finished. Raises InputError or Fault with its sentence."""
        if self.process is None:
            self.process = self.start([*SELF, "backend", "--warm"])
        with suppress(OSError):  # it died already: said below
            self.process.stdin.write(encode(job) + "\n")
            self.process.stdin.flush()
        yield from self.listen(self.process)

    def together(self, job: Path, processes: int) -> Iterator[Any]:
        """The job in a file, by several processes that train one network: one for each GPU."""
        launcher = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        process = self.start([*SELF, *launcher, "-m", "backend", "--json", "do", str(job)])
        try:
            yield from self.listen(process)
        finally:
            process.terminate()  # and it ends the others
            process.wait()
            end(process)

    def start(self, command: list[str]) -> Any:
        return subprocess.Popen(  # nosec B603 - a list, no shell; the program is this one
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, encoding="utf-8"
        )

    def listen(self, process: Any) -> Iterator[Any]:
        for line in process.stdout:
            message = decode(line)
            if isinstance(message, Failed):
                raise (InputError if message.is_input else Fault)(message.message)
            yield message
            if isinstance(message, Finished):
                return
        words = self.log.read_text(encoding="utf-8", errors="replace").strip()[-TAIL:].splitlines()
        said = f" ({words[-1]})" if words else ""
        raise Fault(f"The process ended without a result{said}, perhaps for want of memory; choose a smaller window or batch.")

    def __enter__(self) -> Process:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.process is not None:
            end(self.process)
        self.errors.close()


def end(process: Any) -> None:
    """At once: it keeps nothing that the next start would miss."""
    process.kill()
    process.wait()
    process.stdout.close()
    with suppress(OSError):  # what a dead process never read
        process.stdin.close()
