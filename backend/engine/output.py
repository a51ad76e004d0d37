"""The result on its way to disk: a work folder beside it, and at the end one Cloud Optimized GeoTIFF.

    map.tif.part/          made at the start, gone at the end; what a killed run leaves, and what --resume goes on with
      job.json             what is being computed; another job does not go on with it
      done.log             one line per row of windows that is safely in the raw files
      classes.raw          a byte per pixel, so any piece can be written at any time, in any order
      classes.vrt ...      tells GDAL what the bytes are: georeference, legend, overviews

The map appears under its own name when it is complete, by renaming: an existing file stays whole until that moment.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import Fault
from ..grid import Rect
from ..markup import escape
from ..models import LandClass
from ..style import confidence_qml, raster_qml
from .classify import NO_CONFIDENCE, NODATA, Piece

BLOCK = 512  # pixels, of the GeoTIFF's tiles
STRIP = 128  # rows at once when overviews are made; even


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
                with open(self.folder / "done.log", "a", encoding="utf-8") as log:
                    log.write(f"{piece.rect.y + piece.rect.h}\n")
        except OSError as error:
            raise disk_fault(self.folder, error) from error

    def done(self) -> set[int]:
        """Ends (target rows) of the rows of windows that are written."""
        log = self.folder / "done.log"
        return {int(line) for line in log.read_text().splitlines()} if log.is_file() else set()

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def open_work(output: Path, key: dict[str, object], rect: Rect, want_confidence: bool, resume: bool) -> Work:
    """The work folder beside an output: an existing one of the very same job if `resume`, else a new, empty one.

    Raises Fault where the disk is full or not writable.
    """
    work = Work(output.with_name(output.name + ".part"), rect, ("classes", "confidence") if want_confidence else ("classes",))
    card = work.folder / "job.json"
    text = json.dumps(key, sort_keys=True, indent=1)
    try:
        if resume and card.is_file() and card.read_text(encoding="utf-8") == text:
            return work
        work.remove()
        work.folder.mkdir(parents=True)
        for name in work.names:
            with open(work.folder / f"{name}.raw", "wb") as file:
                file.truncate(rect.h * rect.w)
        card.write_text(text, encoding="utf-8")
    except OSError as error:
        raise disk_fault(work.folder, error) from error
    return work


def disk_fault(path: Path, error: OSError) -> Fault:
    return Fault(f"Cannot write {path} ({error.strerror or error}); free some space or choose another place.")


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
    card: str  # JSON


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
    except OSError as error:
        raise disk_fault(part, error) from error
    except rasterio.errors.RasterioError as error:
        raise Fault(f"Cannot write {part} ({error.__cause__ or error}); where the disk is full, free some space.") from error


def publish(part: Path, target: Path) -> None:
    """Give a finished file its name; GDAL's side file first, so that no map is seen without its legend."""
    side, old = part.with_name(part.name + ".aux.xml"), target.with_name(target.name + ".aux.xml")
    if side.is_file():
        os.replace(side, old)
    else:
        old.unlink(missing_ok=True)
    os.replace(part, target)


def count_pixels(work: Work, classes: tuple[LandClass, ...]) -> dict[str, int]:
    """Pixels of each class by name."""
    counts = dict.fromkeys((item.name for item in classes), 0)
    with open(raw_path(work, "classes", 1), "rb") as file:
        while data := file.read(1 << 22):
            values = np.frombuffer(data, np.uint8)
            for item in classes:
                counts[item.name] += int(np.count_nonzero(values == item.code))
    return counts


def write_style(part: str, path: Path, classes: tuple[LandClass, ...]) -> None:
    """A QGIS style beside a raster; a GeoPackage carries its own."""
    if part.endswith(".tif"):
        text = raster_qml(classes) if part == "classes.tif" else confidence_qml()
        path.with_suffix(".qml").write_text(text, encoding="utf-8")


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
        if not legend.transform.is_identity:
            head.append(f"<GeoTransform>{', '.join(repr(float(value)) for value in legend.transform.to_gdal())}</GeoTransform>")
        head.append(f'<Metadata><MDI key="LANDQUILT_CARD">{escape(legend.card)}</MDI></Metadata>')
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
