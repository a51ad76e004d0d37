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
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..grid import Rect
from ..memory_limit import is_out_of_memory, out_of_memory
from ..shared.card import LandClass
from ..shared.claim import Claim, unwritten
from ..shared.errors import Fault
from ..shared.markup import escape
from ..shared.plural import plural
from ..shared.replace import Move
from ..shared.style import DOCTYPE, confidence_qml, raster_qml
from .classify import NO_CONFIDENCE, NODATA, Piece

BLOCK = 512  # pixels, of the GeoTIFF's tiles
STRIP = 128  # rows at once when overviews are made; even
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
    names: tuple[str, ...]  # "classes", and "confidence" where it is wanted

    def write(self, piece: Piece) -> None:
        """Put a piece in its place; raises Fault where the disk is full. Log its row once all of it is safe."""
        try:
            for name in self.names:
                values = piece.classes if name == "classes" else piece.confidence
                with open(self.folder / f"{name}.raw", "r+b", buffering=0) as file:
                    write_rect(file.fileno(), values, piece.rect.inside(self.rect), self.rect.w)
                    if piece.ends_row:
                        os.fsync(file.fileno())
            if piece.ends_row:
                rows = piece.rect.y, piece.rect.y + piece.rect.h
                with open(self.folder / LOG, "ab") as log:
                    log.write(self.line(rows))
        except OSError as error:
            raise unwritten(self.folder, error) from error

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


def open_work(claim: Claim, key: dict[str, object], rect: Rect, want_confidence: bool, resume: bool) -> tuple[Work, str]:
    """The work folder of an output: what is sound of an existing one of the very same job if `resume`, else a new, empty one.

    With it what to say of what was found there. Raises Fault where the disk is full or not writable.
    """
    work = Work(claim.folder, rect, ("classes", "confidence") if want_confidence else ("classes",))
    text = json.dumps(key, sort_keys=True, indent=1).encode()
    try:
        is_taken_up, note = take_up(work, text) if resume else (False, "")
        if not is_taken_up:
            claim.clear()
            for name in work.names:
                with open(work.folder / f"{name}.raw", "wb") as file:
                    file.truncate(rect.h * rect.w)
            (work.folder / KEY).write_bytes(text)
    except OSError as error:
        if not work.done():
            with suppress(OSError):
                claim.clear()
        raise unwritten(work.folder, error) from error
    return work, note


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


def write_rect(file: int, values: NDArray[np.uint8] | None, rect: Rect, width: int) -> None:
    """Write (h, w) bytes at their place in a raw file of `width` columns."""
    if values is None:
        return
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


@dataclass(frozen=True)
class Legend:
    """What goes into the file beside the pixels."""

    crs: CRS | None
    transform: Affine
    classes: tuple[LandClass, ...]
    tags: dict[str, str]  # of the whole file


def write_cog(work: Work, name: str, legend: Legend) -> None:
    """Raw bytes -> Cloud Optimized GeoTIFF `name.tif` in the work folder, with overviews.

    Raises Fault where the disk is full.
    """
    part = work.folder / f"{name}.tif"
    try:
        overviews = make_overviews(work, name)
        for level in overviews:
            write_vrt(work, name, level, legend, overviews)
        write_vrt(work, name, 1, legend, overviews)
        with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
            rasterio.shutil.copy(
                vrt_path(work, name, 1), part, driver="COG", compress="DEFLATE", blocksize=BLOCK, bigtiff="IF_SAFER",
                overview_resampling="NEAREST",
            )  # fmt: skip
        check_whole(part)
    except OSError as error:
        raise unwritten(part, error) from error
    except (RasterioError, CPLE_BaseError) as error:  # the last one slips through rasterio as it is
        if is_out_of_memory(error):
            raise out_of_memory() from error
        reason = str(error.__cause__ or error).rstrip(". ")
        raise Fault(f"Cannot write {part} ({reason}); where the disk is full, free some space.") from error


def check_whole(part: Path) -> None:
    """Raises RasterioError where the file's end is missing: GDAL closes a file without a word on a disk that has just become full."""
    with rasterio.open(part) as file:
        file.read(1, window=Window(file.width - 1, file.height - 1, 1, 1))


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


def count_pixels(work: Work, classes: tuple[LandClass, ...], areas: NDArray[np.float64]) -> tuple[dict[str, int], dict[str, float]]:
    """Pixels of each class by name, and the ground they cover; areas: (h,) of a pixel in each row."""
    pixels = {item.name: 0 for item in classes}
    ground = {item.name: 0.0 for item in classes}
    h, w = work.rect.h, work.rect.w
    step = max(1, CHUNK // w)
    with open(raw_path(work, "classes", 1), "rb") as file:
        for row in range(0, h, step):
            values = np.frombuffer(file.read(min(step, h - row) * w), np.uint8).reshape(-1, w)
            for item in classes:
                found = np.count_nonzero(values == item.code, axis=1)
                pixels[item.name] += int(found.sum())
                ground[item.name] += float(found @ areas[row : row + step])
    return pixels, ground


def write_style(work: Work, name: str, classes: tuple[LandClass, ...]) -> None:
    """A QGIS style beside a finished raster; a GeoPackage carries its own. Raises Fault where the disk is full."""
    path = work.folder / f"{name}.qml"
    try:
        path.write_text(raster_qml(classes) if name == "classes" else confidence_qml(), encoding="utf-8")
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


def make_overviews(work: Work, name: str) -> list[int]:
    """Halve until one tile holds all; the levels (2, 4, ...) made. Classes by mode, confidence by mean."""
    level, h, w, made = 1, work.rect.h, work.rect.w, []
    halve = halve_classes if name == "classes" else halve_confidence
    while max(h, w) > BLOCK:
        source, target = raw_path(work, name, level), raw_path(work, name, 2 * level)
        with open(source, "rb") as reading, open(target, "wb") as writing:
            for y in range(0, h, STRIP):
                rows = min(STRIP, h - y)
                values = np.frombuffer(reading.read(rows * w), np.uint8).reshape(rows, w)
                writing.write(halve(np.pad(values, ((0, rows % 2), (0, w % 2)), mode="edge")).tobytes())
        level, h, w = 2 * level, -(-h // 2), -(-w // 2)
        made.append(level)
    return made


def halve_classes(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The most frequent of each 2 x 2 pixels, (2h, 2w) -> (h, w): a pair wins; of two pairs, or none, the upper left."""
    a, b, c, d = values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]
    result = np.where((b == c) | (b == d), b, a)
    np.copyto(result, c, where=(c == d) & (a != b))
    np.copyto(result, a, where=(a == b) | (a == c) | (a == d))
    return result


def halve_confidence(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The mean of each 2 x 2 pixels that have one, (2h, 2w) -> (h, w)."""
    four = np.stack([values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]]).astype(np.uint16)
    known = four != NO_CONFIDENCE
    count = known.sum(0)
    mean = ((four * known).sum(0) + count // 2) // np.maximum(count, 1)
    return np.where(count > 0, mean, NO_CONFIDENCE).astype(np.uint8)


def raw_path(work: Work, name: str, level: int) -> Path:
    return work.folder / (f"{name}.raw" if level == 1 else f"{name}.{level}.raw")


def vrt_path(work: Work, name: str, level: int) -> Path:
    return work.folder / f"{name}.{level}.vrt"


def write_vrt(work: Work, name: str, level: int, legend: Legend, overviews: Iterable[int]) -> None:
    """What GDAL is to make of a raw file."""
    h, w = -(-work.rect.h // level), -(-work.rect.w // level)
    is_classes = name == "classes"
    head = [f'<VRTDataset rasterXSize="{w}" rasterYSize="{h}">']
    if level == 1:
        if legend.crs is not None:
            head.append(f"<SRS>{escape(legend.crs.to_wkt())}</SRS>")
        head.append(f"<GeoTransform>{', '.join(repr(float(value)) for value in legend.transform.to_gdal())}</GeoTransform>")
        tags = "".join(f'<MDI key="{escape(name)}">{escape(text)}</MDI>' for name, text in legend.tags.items())
        head.append(f"<Metadata>{tags}</Metadata>")
    band = ['<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">']
    band.append(f"<NoDataValue>{NODATA if is_classes else NO_CONFIDENCE}</NoDataValue>")
    band.append(legend_xml(legend.classes) if is_classes else "<Description>confidence in percent</Description>")
    band += [f'<SourceFilename relativeToVRT="1">{raw_path(work, name, level).name}</SourceFilename>']
    band += [f"<ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>{w}</LineOffset>"]
    for smaller in overviews if level == 1 else ():
        source = vrt_path(work, name, smaller).name
        band.append(f'<Overview><SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>1</SourceBand></Overview>')
    text = "\n".join([*head, *band, "</VRTRasterBand>", "</VRTDataset>"])
    vrt_path(work, name, level).write_text(text, encoding="utf-8")


def legend_xml(classes: tuple[LandClass, ...]) -> str:
    """Colour table, category names, and a raster attribute table of value, class and colour."""
    named = {item.code: item for item in classes}
    codes = range(max(named) + 1)
    colors = {code: tuple(bytes.fromhex(named[code].color.lstrip("#"))) if code in named else (0, 0, 0) for code in codes}
    table = [
        '<Entry c1="{}" c2="{}" c3="{}" c4="{}"/>'.format(*colors[code], 255 if code in named else 0) for code in codes
    ]  # fmt: skip
    names = [f"<Category>{escape(named[code].name) if code in named else 'no data' if code == NODATA else ''}</Category>" for code in codes]
    fields = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
    heads = [
        f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for i, (name, kind, usage) in enumerate(fields)
    ]
    rows = [
        f'<Row index="{i}">' + "".join(f"<F>{escape(str(value))}</F>" for value in (code, named[code].name, *colors[code])) + "</Row>"
        for i, code in enumerate(sorted(named))
    ]
    return (
        f"<ColorInterp>Palette</ColorInterp><ColorTable>{''.join(table)}</ColorTable>"
        f"<CategoryNames>{''.join(names)}</CategoryNames>"
        f'<GDALRasterAttributeTable tableType="thematic">{"".join(heads)}{"".join(rows)}</GDALRasterAttributeTable>'
    )
