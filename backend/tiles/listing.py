"""What the user names, as a list of raster files: a folder, rasters, a list of them, a virtual mosaic, or a tile index.

The order says who lies on top where files overlap: later ones do, as in GDAL's own mosaics.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..features.read import is_package, read_features
from ..raster import parts_of
from ..shared.errors import InputError
from ..shared.replace import PART

RASTERS = (".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg", ".img", ".ecw", ".sid", ".bil")  # looked for in a folder
LISTS = (".txt", ".lst", ".csv")
LOCATION = ("location", "path", "file", "filename")  # fields of an index that name the file; the first is GDAL's own
FIELD = re.compile(r"<(IndexDataset|LocationField)>([^<]+)<")


def list_rasters(named: Sequence[str], output: Path) -> list[str]:
    """Whole paths, each once, in order. What lies in `output`, where the results go, is no input.

    Raises InputError for a path of no such kind, and where no raster is left.
    """
    found: dict[str, None] = {}
    for name in named:
        found.update(dict.fromkeys(rasters_of(name, output.resolve())))
    if not found:
        raise InputError(f"There are no rasters in {', '.join(map(repr, named))}; name a folder with GeoTIFFs, a list, or a tile index.")
    return list(found)


def rasters_of(name: str, output: Path) -> Iterator[str]:
    path = Path(name)
    if path.is_dir():
        yield from in_folder(path.resolve(), output)
        return
    if not path.is_file():
        raise InputError(f"{name!r} does not exist; name a folder, rasters, a list of rasters, a virtual raster or a tile index.")
    for location in locations_in(path):
        yield whole_path(location, path.parent)


def whole_path(location: str, folder: Path) -> str:
    """As GDAL takes it, also in a virtual raster: what lies on a server by the name of its file system."""
    scheme, _, rest = location.partition("://")
    if rest:
        return f"/vsicurl/{location}" if scheme in ("http", "https") else f"/vsi{scheme}/{rest}"
    return location if location.startswith("/vsi") else str((folder / location).resolve())


def in_folder(folder: Path, output: Path) -> Iterator[str]:
    """By name, at any depth; hidden folders and those of unfinished results left out."""
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder).parts
        is_hidden = any(part.startswith(".") or part.endswith(PART) for part in inner)
        if path.suffix.lower() in RASTERS and not is_hidden and output not in path.parents and path.is_file():
            yield str(path)


def locations_in(path: Path) -> list[str]:
    """The files that a file names, relative to its folder or whole; itself where it is a raster. Raises InputError."""
    kind = path.suffix.lower()
    if kind in LISTS:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        return [text for line in lines if (text := line.strip().strip('"')) and not text.startswith("#")]
    if kind == ".vrt":
        return [part for part in parts_of(str(path)) if not part.lower().endswith((".vrt", ".ovr", ".msk", ".aux.xml"))]
    if kind == ".gti":
        said = dict(FIELD.findall(path.read_text(encoding="utf-8", errors="replace")))
        if "IndexDataset" not in said:
            raise InputError(f"The tile index {str(path)!r} names no IndexDataset; name the index itself.")
        return locations_in(path.parent / said["IndexDataset"])
    if kind in (".shp", ".dbf"):
        return named_in(path, [name for _, name in in_table(path.with_suffix(".dbf"))], has_field=True)
    if kind in (".geojson", ".json") or is_package(str(path)):
        records = read_features(str(path), f"the tile index {str(path)!r}").records
        fields = {name.lower(): name for name in (records[0] if records else {})}
        field = next((fields[name] for name in LOCATION if name in fields), "")
        return named_in(path, [str(record[field]) for record in records if field and record[field]], bool(field))
    return [str(path.resolve())]


def named_in(index: Path, names: list[str], has_field: bool) -> list[str]:
    if not has_field or not names:
        raise InputError(f"The tile index {str(index)!r} has no field {LOCATION[0]!r} that names rasters; make it with gdaltindex.")
    return list(dict.fromkeys(names))  # a feature of several parts


def in_table(path: Path) -> Iterator[tuple[int, str]]:
    """Number and location of each row of a shapefile's table (dBASE III). Raises InputError where there is none."""
    try:
        data = path.read_bytes()
        count, begin, size = struct.unpack_from("<IHH", data, 4)
        at, offset, width = 32, 1, 0
        while data[at] != 0x0D:
            if data[at : at + 11].split(b"\0")[0].decode("ascii", "replace").lower() in LOCATION:
                width = data[at + 16]
                break
            offset, at = offset + data[at + 16], at + 32
    except (OSError, struct.error, IndexError) as error:
        raise InputError(f"The tile index {str(path)!r} cannot be read; make it anew with gdaltindex.") from error
    for row in range(count if width else 0):
        start = begin + row * size
        if data[start : start + 1] == b" ":  # others are deleted
            yield row, data[start + offset : start + offset + width].decode("utf-8", "replace").strip()
