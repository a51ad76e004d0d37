"""The one warm worker that somebody keeps: started when it is needed, replaced where it died, ended from any thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from ...backend.shared.jobs import Job, Note, Progress, Result
from ..environment import Backend, ready_python, test_backend
from ..worker import WarmWorker


class Keeper:
    """Jobs are asked by one thread at a time; `kill` and `end` may be called by any. `log` takes the worker's stderr."""

    def __init__(self, log: Path):
        self.log = log
        self.worker: WarmWorker | None = None
        self.guard = Lock()  # of the worker's being there while somebody ends it
        self.is_over = False

    @property
    def is_warm(self) -> bool:
        return self.worker is not None

    def ask(self, backend: Backend, job: Job[Result]) -> Iterator[Result | Progress | Note]:
        """As `WarmWorker.ask`, of the worker there is, if it lives and is of this Python. Raises InputError and WorkerError."""
        if self.worker is not None and (not self.worker.is_alive or self.worker.python != backend.python):
            self.dismiss()
        if self.worker is None:
            worker = WarmWorker(ready_python(test_backend(backend)), self.log)
            with self.guard:  # from now on ending it kills this worker
                self.worker = worker
                if self.is_over:
                    worker.kill()
        return self.worker.ask(job)

    def dismiss(self) -> None:
        """Let the worker go, and its memory come back; by the thread that asks."""
        if self.worker is not None:
            self.worker.close()
            self.worker = None

    def kill(self) -> None:
        """Stop what it does; the next job gets another worker."""
        with self.guard:
            worker = self.worker
        if worker is not None:
            worker.kill()

    def end(self) -> None:
        """Kill it, and any that comes."""
        with self.guard:
            self.is_over = True
        self.kill()
