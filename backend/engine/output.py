"""The result on its way to disk: a work folder beside it, and at the end one Cloud Optimized GeoTIFF.

    map.tif.part/          made at the start, gone at the end; what a killed run leaves, and what --resume goes on with
      lock                 so that one run at a time uses it (claim.py)
      job.json             what is being computed; another job does not go on with it
      done.log             one line per row of windows that is safely in the raw files, with their checksums
      classes.raw          a byte per pixel, so any piece can be written at any time, in any order
      classes.vrt ...      tells GDAL what the bytes are: georeference, legend, overviews
      classes.tif ...      finished files; finished.json says which, once all are there

The map appears under its own name when it is complete, by renaming: an existing file stays whole until that moment.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Container, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from ..shared.card import LandClass
from ..shared.claim import Claim, unwritten
from ..shared.plural import plural
from ..shared.replace import Move
from ..shared.style import DOCTYPE, confidence_qml, edge_qml, raster_qml
from .classify import EDGE_MAP, NO_CONFIDENCE, NODATA, Piece

CHUNK = 1 << 24  # bytes read at once
KEY, LOG, FINISHED = "job.json", "done.log", "finished.json"
STALE = (".ovr", ".msk", ".msk.ovr")  # what GDAL finds beside a raster and takes for a part of it
OWN_STYLE = f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology"><pipe>'  # how style.py begins, and QGIS itself does not

Rows = tuple[int, int]  # of the whole target grid, [start, end)


@dataclass(frozen=True)
class Work:
    """The work folder of one output raster; `rect` is what is written, on the whole target grid."""

    folder: Path
    rect: Rect
    names: tuple[str, ...]  # of the layers that are written, as the task's

    def write(self, piece: Piece) -> None:
        """Put a piece in its place; raises Fault where the disk is full. Log its row once all of it is safe."""
        try:
            for name in self.names:
                with open(self.folder / f"{name}.raw", "r+b", buffering=0) as file:
                    write_rect(file.fileno(), piece.layers[name], piece.rect.inside(self.rect), self.rect.w)
                    if piece.ends_row:
                        os.fsync(file.fileno())
            if piece.ends_row:
                self.log([(piece.rect.y, piece.rect.y + piece.rect.h)])
        except OSError as error:
            raise unwritten(self.folder, error) from error

    def adopt(self, other: Work, but: Container[Rows] = ()) -> bool:
        """Take over what is done in a part of this one, and log its rows `but` for some; whether it was as it had been written.

        Raises Fault where the disk is full or not writable.
        """
        said = (other.folder / LOG).read_bytes().splitlines(keepends=True) if (other.folder / LOG).is_file() else []
        found = {rows: line for line in said if (rows := rows_of(line))}
        try:
            for rows, line in found.items():
                for name in self.names:
                    self.copy(other, name, rows)
                if self.line(rows) != line:
                    return False
            self.log(rows for rows in found if rows not in but)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise unwritten(self.folder, error) from error
        return sum(end - start for start, end in found) == other.rect.h

    def copy(self, other: Work, name: str, rows: Rows) -> None:
        """Whole rows of a raw file; both are of one width. Raises OSError."""
        left, w = (rows[1] - rows[0]) * self.rect.w, self.rect.w
        with open(other.folder / f"{name}.raw", "rb") as source, open(self.folder / f"{name}.raw", "r+b", buffering=0) as file:
            source.seek((rows[0] - other.rect.y) * w)
            place = (rows[0] - self.rect.y) * w
            while left > 0 and (data := source.read(min(left, CHUNK))):
                write_all(file.fileno(), data, place)
                place, left = place + len(data), left - len(data)
            os.fsync(file.fileno())

    def log(self, finished: Iterable[Rows]) -> None:
        """Rows that are safely in the raw files. Raises OSError."""
        with open(self.folder / LOG, "ab") as log:
            log.write(b"".join(map(self.line, finished)))

    def line(self, rows: Rows) -> bytes:
        return f"{' '.join(map(str, (*rows, *self.checksums(rows))))}\n".encode()

    def checksums(self, rows: Rows) -> list[int]:
        """Of these rows in each raw file. Raises OSError."""
        found = []
        for name in self.names:
            value, left = 0, (rows[1] - rows[0]) * self.rect.w
            with open(self.folder / f"{name}.raw", "rb") as file:
                file.seek((rows[0] - self.rect.y) * self.rect.w)
                while left > 0 and (data := file.read(min(left, CHUNK))):
                    value, left = zlib.crc32(data, value), left - len(data)
            found.append(value)
        return found

    def done(self) -> set[Rows]:
        """The rows of windows that are written."""
        log = self.folder / LOG
        return {rows for line in log.read_bytes().splitlines() if (rows := rows_of(line))} if log.is_file() else set()

    def keep_what_is_sound(self) -> int:
        """Forget the rows that are not in the raw files as they were written; how many lines say no truth. Raises OSError."""
        log, lines = self.folder / LOG, set()
        said = log.read_bytes().splitlines(keepends=True) if log.is_file() else []
        for line in said:
            rows = rows_of(line)
            if rows and self.rect.y <= rows[0] < rows[1] <= self.rect.y + self.rect.h and line == self.line(rows):
                lines.add(line)
        log.write_bytes(b"".join(sorted(lines)))
        return len(said) - len(lines)

    def is_whole(self, name: str) -> bool:
        path = self.folder / f"{name}.raw"
        return path.is_file() and path.stat().st_size == self.rect.h * self.rect.w


def rows_of(line: bytes) -> Rows | None:
    """What a line of the log says is done; None where it says something else."""
    try:
        start, end, *checksums = map(int, line.split())
    except ValueError:
        return None
    return (start, end) if checksums else None


def open_work(claim: Claim, key: dict[str, object], rect: Rect, names: tuple[str, ...], resume: bool) -> tuple[Work, str]:
    """The work folder of an output: what is sound of an existing one of the very same job if `resume`, else a new, empty one.

    With it what to say of what was found there. Raises Fault where the disk is full or not writable.
    """
    work = Work(claim.folder, rect, names)
    text = json.dumps(key, sort_keys=True, indent=1).encode()
    try:
        is_taken_up, note = take_up(work, text) if resume else (False, "")
        if not is_taken_up:
            claim.clear()
            new_work(work)
            (work.folder / KEY).write_bytes(text)
    except OSError as error:
        if not work.done():
            with suppress(OSError):
                claim.clear()
        raise unwritten(work.folder, error) from error
    return work, note


def new_work(work: Work) -> None:
    """Raw files without pixels. Raises OSError."""
    for name in work.names:
        with open(work.folder / f"{name}.raw", "wb") as file:
            file.truncate(work.rect.h * work.rect.w)


def take_up(work: Work, key: bytes) -> tuple[bool, str]:
    """Whether the work that lies there is gone on with, and what to say of it. Raises OSError."""
    anew = f"The unfinished work in {work.folder} is {{}}; it is begun anew."
    path, log = work.folder / KEY, work.folder / LOG
    if not path.is_file():
        return False, ""
    if path.read_bytes() != key:
        return False, anew.format("of another job, with another image, model or option that the pixels depend on")
    if not all(work.is_whole(name) for name in work.names) or (log.exists() and not log.is_file()):
        return False, anew.format("damaged")
    lost = work.keep_what_is_sound()
    again = f"Of the unfinished work in {work.folder}, {plural(lost, 'row')} of windows cannot be trusted; computed again."
    return True, again if lost else ""


def write_rect(file: int, values: NDArray[np.uint8], rect: Rect, width: int) -> None:
    """Write (h, w) bytes at their place in a raw file of `width` columns."""
    if rect.w == width:
        write_all(file, values.tobytes(), rect.y * width)
        return
    for i, line in enumerate(values):
        write_all(file, line.tobytes(), (rect.y + i) * width + rect.x)


def write_all(file: int, data: bytes, place: int) -> None:
    """os.write may write less than asked for, on a disk that is filling up."""
    os.lseek(file, place, os.SEEK_SET)
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def moves_of(part: Path, target: Path) -> list[Move]:
    """What gives a finished raster its name: GDAL's side file first, so that no map is seen without its legend.

    Overviews and masks that an older raster of that name left beside it go; so does its style, unless it is the user's own.
    """
    side, old = part.with_name(part.name + ".aux.xml"), target.with_name(target.name + ".aux.xml")
    moves: list[Move] = [(side if side.is_file() else None, old)]
    moves += [(None, path) for ending in STALE if (path := target.with_name(target.name + ending)).is_file()]
    moves.append((part, target))
    if is_replaceable_style(target.with_suffix(".qml")):
        moves.append((part.with_suffix(".qml"), target.with_suffix(".qml")))
    return moves


def is_replaceable_style(path: Path) -> bool:
    """Whether there is no style, or one that was written by a run and not by the user."""
    if not path.exists():
        return True
    with open(path, "rb") as file:
        return file.read(len(OWN_STYLE)) == OWN_STYLE.encode()


def count_pixels(
    work: Work, classes: tuple[LandClass, ...], areas: NDArray[np.float64], besides: Sequence[Rect] = ()
) -> tuple[dict[str, int], dict[str, float]]:
    """Pixels of each class by name, and the ground they cover; areas: (h,) of a pixel in each row.

    besides: rectangles of the whole target grid whose pixels are not counted.
    """
    pixels = {item.name: 0 for item in classes}
    ground = {item.name: 0.0 for item in classes}
    h, w = work.rect.h, work.rect.w
    step = max(1, CHUNK // w)
    with open(raw_path(work, "classes", 1), "rb") as file:
        for row in range(0, h, step):
            values = np.frombuffer(file.read(min(step, h - row) * w), np.uint8).reshape(-1, w)
            if besides:
                values = values.copy()
                strip = Rect(work.rect.y + row, work.rect.x, len(values), w)
                for part in (rect.meet(strip) for rect in besides):
                    if not part.is_empty:
                        values[part.inside(strip).slices] = NODATA
            for item in classes:
                found = np.count_nonzero(values == item.code, axis=1)
                pixels[item.name] += int(found.sum())
                ground[item.name] += float(found @ areas[row : row + step])
    return pixels, ground


def mean_confidence(work: Work) -> float | None:
    """Of the pixels that have one, per cent."""
    total = count = 0
    with open(raw_path(work, "confidence", 1), "rb") as file:
        while data := file.read(CHUNK):
            counts = np.bincount(np.frombuffer(data, np.uint8), minlength=NO_CONFIDENCE + 1)[:NO_CONFIDENCE]
            total, count = total + int(counts @ np.arange(NO_CONFIDENCE)), count + int(counts.sum())
    return round(total / count, 2) if count else None


def write_style(work: Work, name: str, classes: tuple[LandClass, ...]) -> None:
    """A QGIS style beside a finished raster; a GeoPackage carries its own. Raises Fault where the disk is full."""
    path = work.folder / f"{name}.qml"
    try:
        text = raster_qml(classes) if name == "classes" else edge_qml() if name == EDGE_MAP else confidence_qml()
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise unwritten(path, error) from error


def is_finished(work: Work, key: dict[str, Any]) -> bool:
    """Whether the finished files of an earlier run of this very job lie in the work folder, and only wait for their names."""
    try:
        said = json.loads((work.folder / FINISHED).read_bytes())
        return bool(said == {"job": key, "files": sizes(work, said["files"])})
    except (OSError, ValueError, KeyError, TypeError):
        return False


def say_finished(work: Work, key: dict[str, Any], names: Iterable[str]) -> None:
    """Raises Fault where the disk is full."""
    path = work.folder / FINISHED
    try:
        path.write_text(json.dumps({"job": key, "files": sizes(work, names)}), encoding="utf-8")
    except OSError as error:
        raise unwritten(path, error) from error


def sizes(work: Work, names: Iterable[str]) -> dict[str, int]:
    return {name: (work.folder / name).stat().st_size for name in names}


def raw_path(work: Work, name: str, level: int) -> Path:
    return work.folder / (f"{name}.raw" if level == 1 else f"{name}.{level}.raw")
