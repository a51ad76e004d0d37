"""run.json in the model folder: which training this is and how far, for whoever finds the folder later.

    {"job": {"kind": "Train", "images": [...], ...},   the job as it travels (jobs.encode), with whole paths: run again, it goes on
     "state": "running",        running | ended | stopped | failed
     "text": "",                why it is no longer running, a sentence; of a failed run the one that the user saw
     "step": 120, "steps": 600, done and planned; of a training by minutes the planned ones are an estimate
     "validated": 100,          step of the last validation: what a killed run goes on from
     "edges": "shipped",        own | shipped: by which maps are refined, of a training that has learnt edges; empty: it has not
     "began": "2024-05-01T09:30:00Z", "updated": "...",   of this start; `updated` at most `PAUSE` seconds behind while steps are done
     "pid": 4711, "host": "..."}   a run that is "running" but whose process is gone was killed

Written to run.json.part and renamed. A disk that is full does not fail a run here: the checkpoint does, with its sentence.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..features.read import LAYER
from ..shared.card import EDGES, MODELS, RUN
from ..shared.errors import Fault, InputError
from ..shared.jobs import Train, decode, encode
from ..shared.replace import write_whole

OWN, SHIPPED = "own", "shipped"  # edges
PAUSE = 1.0  # seconds between two writings
INTERRUPTED = "Interrupted; the same job goes on from the last checkpoint."
SETTLED = ("network", "base", "legend", "classes", "gsd")  # what a run means: its scores and its card are of these
UNTOLD = ("images", "labels", "output", "fields", "device")  # layers may lie in copies, elsewhere each time


@dataclass
class RunFile:
    """Without a folder nothing is written: only one process of a team writes."""

    folder: Path | None
    job: Train
    steps: int
    step: int = 0
    validated: int = 0
    state: str = "running"
    text: str = ""
    edges: str = ""
    began: str = field(default_factory=lambda: now())
    written: float = -PAUSE  # by the monotonic clock

    def went(self, step: int, steps: int) -> None:
        """So many steps are done."""
        self.step, self.steps = step, steps
        if time.monotonic() - self.written >= PAUSE:
            self.write()

    def was_validated(self, step: int, ended: str, is_stopped: bool) -> None:
        """`ended`: why training ends with this validation; empty: it goes on."""
        self.step = self.validated = step
        if ended:
            self.state, self.text = "stopped" if is_stopped else "ended", f"{ended[:1].upper()}{ended[1:]}."
        self.write()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """What ends the work inside is written down."""
        self.write()
        try:
            yield
        except (KeyboardInterrupt, GeneratorExit):
            self.close("stopped", INTERRUPTED)
            raise
        except (Fault, InputError) as error:
            self.close("failed", str(error))
            raise
        except BaseException as error:
            self.close("failed", f"{type(error).__name__}: {error}")
            raise
        self.close(self.state if self.state != "running" else "ended", self.text)

    def close(self, state: str, text: str) -> None:
        self.state, self.text = state, text
        self.write()

    def write(self) -> None:
        self.written = time.monotonic()
        if self.folder:
            with suppress(OSError):
                write_whole(self.folder / RUN, json.dumps(self.content(), indent=1))

    def content(self) -> dict[str, Any]:
        own = {name: getattr(self, name) for name in ("state", "text", "step", "steps", "validated", "edges", "began")}
        where = {"updated": now(), "pid": os.getpid(), "host": socket.gethostname()}
        return {"job": json.loads(encode(absolute(self.job))), **own, **where}


def goes_on(folder: Path, job: Train, done: int, steps: int) -> str:
    """What to say of a run of `done` steps that the job goes on with, and of what the job changes.

    Raises InputError where that run learns something else.
    """
    changed = changes(folder, job)
    for name in SETTLED:
        if name in changed:
            old, new = (repr(value) if value else "none" for value in changed[name])
            raise InputError(
                f"The run in {folder} was begun with another {name} ({old}, now {new}); choose another folder, or what it was begun with."
            )
    told = ", ".join(f"{name.replace('_', ' ')} {new} instead of {old}" for name, (old, new) in changed.items())
    left = "" if job.minutes or done < steps else " None of its steps is left: choose more of them, or another folder to train anew."
    return f"Goes on from step {done} of the run in {folder}{f', from here on with {told}' if told else ''}.{left}"


def changes(folder: Path, job: Train) -> dict[str, tuple[Any, Any]]:
    """By field of the job, what the folder's run was begun with and what the job says; nothing where the folder does not tell."""
    try:
        before = decode(json.dumps(json.loads((folder / RUN).read_text(encoding="utf-8"))["job"]))
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    both = {item.name: (getattr(before, item.name, None), getattr(absolute(job), item.name)) for item in fields(job)}
    return {name: values for name, values in both.items() if name not in UNTOLD and values[0] != values[1]}


def edges_of(folder: Path) -> str:
    """What the run in the folder says of its edges, as run.json does."""
    if (folder / EDGES).is_file():
        return OWN
    try:
        found = json.loads((folder / RUN).read_text(encoding="utf-8"))["edges"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return SHIPPED if found == SHIPPED else ""  # own ones that are gone are learnt again


def absolute(job: Train) -> Train:
    """The job with whole paths: whoever runs it again may do so in another folder."""
    images, labels = ([whole(path) for path in paths] for paths in (job.images, job.labels))
    base, legend = (text if (MODELS / text).exists() else whole(text) for text in (job.base, job.legend))  # bundled models have names
    return replace(job, images=images, labels=labels, output=os.path.abspath(job.output), base=base, legend=legend)


def whole(path: str) -> str:
    """What is no file stays as it is: addresses of layers that lie elsewhere, classes."""
    file, sign, layer = path.partition(LAYER)
    return f"{os.path.abspath(file)}{sign}{layer}" if os.path.exists(file) else path


def now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
