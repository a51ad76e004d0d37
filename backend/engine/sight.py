"""Whether a worker of a cluster sees what it is to work with: the same image, model and output folder as the client, by the same paths."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from ..raster import parts_of
from ..shared.card import MODELS, find_model, read_card
from ..shared.errors import InputError
from .classify import Classify
from .output import KEY


@dataclass(frozen=True)
class SharedFiles:
    """What there is to be seen. Asked on each worker before the first task."""

    files: tuple[tuple[str, int], ...]  # the image and all that it is read from, with their sizes: clocks may differ
    model: str
    sha256: str  # of its weights
    folder: str  # where the results go
    key: bytes  # a file in it

    def check(self, worker: str) -> None:
        """Raises InputError that names the worker and the path."""
        for path, size in self.files:
            try:
                with open(path, "rb") as file:
                    found = os.fstat(file.fileno()).st_size
            except OSError as error:
                raise unseen(worker, path, error.strerror or str(error)) from error
            if found != size:
                raise unseen(worker, path, f"there it has {found} bytes, here {size}")
        self.check_model(worker)
        self.check_folder(worker)

    def check_model(self, worker: str) -> None:
        try:
            card = read_card(find_model(self.model))
        except InputError as error:
            raise unseen(worker, self.model, str(error).rstrip(".")) from error
        if card.sha256 != self.sha256:
            raise unseen(worker, self.model, "its weights are others")

    def check_folder(self, worker: str) -> None:
        trial = Path(self.folder) / f"worker.{uuid4().hex}"
        try:
            if (Path(self.folder) / KEY).read_bytes() != self.key:
                raise unseen(worker, self.folder, "another folder has that name there")
            trial.write_bytes(self.key)
            trial.unlink()
        except OSError as error:
            raise InputError(
                f"The worker {worker} cannot write into {self.folder} ({error.strerror or error}); workers write their part of the map"
                " themselves, so share that folder with all of them."
            ) from error


def unseen(worker: str, path: str, reason: str) -> InputError:
    return InputError(f"The worker {worker} does not see {path} as it is here ({reason}); share it with all workers under this path.")


def sight_of(task: Classify, folder: Path) -> SharedFiles:
    """For a task whose work folder this is."""
    paths = [path for path in (task.image, *parts_of(task.image)) if os.path.isfile(path)]
    files = tuple((str(Path(path).absolute()), os.stat(path).st_size) for path in paths)
    return SharedFiles(files, task.model, task.card.sha256, str(folder), (folder / KEY).read_bytes())


def portable(model: str) -> str:
    """A model as workers find it: one that ships with the plugin by its name, for there it may lie elsewhere."""
    return Path(model).name if Path(model).parent == MODELS else str(Path(model).absolute())
