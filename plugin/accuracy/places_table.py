"""The places of all kinds of errors of a raster at once: listed by the backend beside QGIS, kept in a file beside the raster.

disagreement_1_map.tif -> disagreement_1_map.places.json (see backend/places.py) -> FoundPlaces of each code

One list serves every cell of the matrix. Where there is none (a small raster, no backend, a run that failed) each kind of error is
looked for alone, see error_places.py.
"""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Places as ListPlaces
from ..algorithms.base import find_python
from ..environment import Backend, ready_python
from ..translation import tr
from ..widgets.background import Background
from ..worker import WorkerError, run
from .error_places import FoundPlaces, IsCanceled, Place

SMALL = 8_000_000  # pixels; one kind of error is found in fewer before the backend has started
Table = Optional[dict[int, FoundPlaces]]


class PlacesTable(QObject):
    ended = pyqtSignal()  # the table asked for is known, or there will be none

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.path, self.state = Path(), (0, 0)
        self.table: Table = None
        self.task: Background | None = None

    def known(self, path: Path) -> Table:
        """By code; None where it is not known, or the raster has changed since."""
        return self.table if path == self.path and self.state == state_of(path) else None

    def find(self, path: Path) -> None:
        """`ended` is emitted in any case, and not twice for a table that is being made already."""
        if self.task is not None and path == self.path:
            return
        self.stop()
        self.path, self.state, self.table = path, state_of(path), None
        kills: list[Callable[[], None]] = []
        work, title = partial(find_table, path, find_python(), kills), tr("Looking for the places of errors")
        self.task = Background(title, work, self.take, lambda _: self.take(None), self, kills).start()

    def take(self, table: Table) -> None:
        self.task, self.table = None, table
        self.ended.emit()

    def stop(self) -> None:
        """The backend with it; its file is renamed when it is whole."""
        if self.task is None:
            return
        self.task.forget()
        self.task = None


def find_table(path: Path, backend: Backend, kills: list[Callable[[], None]], is_canceled: IsCanceled) -> Table:
    """Read, or made by the backend first; None where neither is possible, or not worth it."""
    kept = path.with_suffix(".places.json")
    table = read_table(kept, path)
    if table is not None or is_small(path):
        return table
    with TemporaryDirectory(prefix="landquilt-") as folder:
        target = kept if os.access(path.parent, os.W_OK) else Path(folder) / kept.name
        try:
            for _ in run(ListPlaces(str(path), str(target)), ready_python(backend), Path(folder) / "backend.log", kills.append):
                if is_canceled():
                    return None
        except (InputError, WorkerError):
            return None
        return read_table(target, path)


def read_table(file: Path, path: Path) -> Table:
    """None where it is not there, or of another raster than the one that is there now."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if (data["raster"]["bytes"], data["raster"]["modified"]) != state_of(path):
            return None
        return {int(code): places_of(entry) for code, entry in data["codes"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def places_of(entry: dict[str, Any]) -> FoundPlaces:
    return FoundPlaces([Place(*row) for row in entry["largest"]], entry["count"], entry["pixels"])


def state_of(path: Path) -> tuple[int, int]:
    """By which it is known whether a table is of the raster that is there now."""
    try:
        about = path.stat()
    except OSError:
        return 0, 0
    return about.st_size, about.st_mtime_ns


def is_small(path: Path) -> bool:
    """Also where the raster cannot be read: who looks for its places says so."""
    from osgeo import gdal  # only here: slow to load

    try:
        data = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:  # where another plugin has made GDAL raise them
        return True
    return data is None or data.RasterXSize * data.RasterYSize <= SMALL
