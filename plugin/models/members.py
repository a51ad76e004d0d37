"""What an archive may hold, looked at before a byte of it is written: an archive is somebody else's, and may mean harm.

    NAME/manifest.json         the name, and size and SHA-256 of each file
    NAME/card.json             and the rest of a model's folder, by these names alone

Everything else is refused: more files, other names (so no path leads out of the folder), links, a file twice, secrets,
strange compression, sizes beyond a model's. The directory at the archive's end is measured before it is read, and no file
is read beyond the size it says.
"""

from __future__ import annotations

import re
import stat
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from ...backend.shared.card import CARD, EDGES, HISTORY, WEIGHTS
from ...backend.shared.json_values import mapping, member, parse, text, whole
from .names import check_name
from .refusal import Refusal, tr

MANIFEST = "manifest.json"
FORMAT, VERSION, NEWEST = "landquilt-model", 1, 1_000_000
MEGABYTE = 1_000_000
# The largest each file may be, in bytes. A zip without the 64-bit extension holds files of up to 2 GiB.
SMALL = {MANIFEST: MEGABYTE, CARD: MEGABYTE, "README.md": MEGABYTE}
LARGEST = {**SMALL, HISTORY: 64 * MEGABYTE, EDGES: 64 * MEGABYTE, WEIGHTS: 2_000 * MEGABYTE}
NEEDED = {MANIFEST, CARD, WEIGHTS}
END, END_64, TAIL = b"PK\5\6", b"PK\6\7", 42  # the directory's end, with room for what would announce the 64-bit one before it
DIRECTORY = 64_000  # bytes; a model's takes less than 1000


@dataclass(frozen=True)
class Stated:
    """What the manifest says of a file."""

    size: int  # bytes
    sha256: str


@dataclass(frozen=True)
class ArchiveContents:
    """An archive that may be unpacked: its members by their bare names, and what the manifest says of each."""

    name: str
    members: dict[str, ZipInfo]
    stated: dict[str, Stated]


def look_into(path: Path) -> ArchiveContents:
    """Check everything that can be checked without unpacking. Raises Refusal."""
    check_end(path)
    try:
        with ZipFile(path) as archive:
            members = check_members(archive.infolist())
            return check_manifest(members, archive.read(members[MANIFEST]))
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise damaged(path, error) from error
    except OSError as error:
        raise unreadable(path, error) from error


def check_end(path: Path) -> None:
    """The archive's own account of its directory: small, in the old form, without a comment. A million entries are never read."""
    try:
        with open(path, "rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - TAIL))
            tail = file.read(TAIL)
    except OSError as error:
        raise unreadable(path, error) from error
    end = tail[-22:]
    if len(end) < 22 or end[:4] != END or end[20:] != b"\0\0" or tail.startswith(END_64):
        raise Refusal(tr("{} is not a zip file that LandQuilt wrote, or it is cut off; get it anew."), path)
    entries, size = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if entries > len(LARGEST) + 1 or size > DIRECTORY:  # one for the folder itself, which some programs add
        raise Refusal(tr("{} holds {} files; a model has at most {}. It was not made by LandQuilt."), path.name, entries, len(LARGEST))


def check_members(entries: list[ZipInfo]) -> dict[str, ZipInfo]:
    """By their names without the folder that they share. Raises Refusal."""
    files = [entry for entry in entries if not is_folder(entry)]
    members: dict[str, ZipInfo] = {}
    for entry in files:
        folder, slash, name = entry.filename.rpartition("/")
        if entry.orig_filename != entry.filename or name not in LARGEST or (slash and not is_one_name(folder)):
            raise Refusal(tr("The archive holds {!r}, which is not part of a model; LandQuilt did not make it."), shown(entry))
        if name in members or folder != files[0].filename.rpartition("/")[0]:
            raise Refusal(tr("The archive holds {!r} twice; it was not made by LandQuilt."), name)
        check_entry(entry, name)
        members[name] = entry
    if missing := sorted(NEEDED - set(members)):
        raise Refusal(tr("The archive lacks {}; it holds no model that LandQuilt exported."), ", ".join(missing))
    return members


def check_entry(entry: ZipInfo, name: str) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)  # as Unix has it; 0 where another system wrote it
    if kind not in (0, stat.S_IFREG):
        raise Refusal(tr("{!r} in the archive is a link or no file at all; it was not made by LandQuilt."), name)
    if entry.flag_bits & 1 or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Refusal(tr("{!r} in the archive is encrypted or compressed in an unusual way; export the model anew."), name)
    if entry.file_size > LARGEST[name]:
        raise Refusal(
            tr("{!r} in the archive takes {:,} bytes unpacked; a model's takes at most {:,}."), name, entry.file_size, LARGEST[name]
        )


def is_folder(entry: ZipInfo) -> bool:
    """The folder itself, as file managers add it: one name, nothing in it."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return is_one_name(entry.filename[:-1]) and entry.filename.endswith("/") and not entry.file_size and kind in (0, stat.S_IFDIR)


def is_one_name(text: str) -> bool:
    """Of one folder: leads neither up, nor to the root, nor to another drive."""
    return re.fullmatch(r"[^/\\:\0]+", text) is not None and text not in (".", "..")


def shown(entry: ZipInfo) -> str:
    return entry.orig_filename[:100]


def check_manifest(members: dict[str, ZipInfo], manifest: bytes) -> ArchiveContents:
    """Raises Refusal where it is not ours, of a later version, or of other files."""
    try:
        data = parse(manifest)
        name, version = text(member(data, "name", MANIFEST), "its name"), whole(member(data, "version", MANIFEST), "its version", 0, NEWEST)
        stated = {key: stated_of(item, key) for key, item in mapping(member(data, "files", MANIFEST), "its files").items()}
        is_ours = member(data, "format", MANIFEST) == FORMAT
    except ValueError as error:
        raise Refusal(tr("The manifest in the archive is damaged; get the archive anew.")) from error
    if not is_ours:
        raise Refusal(tr("The archive is not a model that LandQuilt exported; its manifest says something else."))
    if version > VERSION:
        raise Refusal(tr("The archive was made by a later version of LandQuilt; update the plugin."))
    differing = set(stated) ^ (set(members) - {MANIFEST})
    differing |= {key for key, item in stated.items() if key in members and item.size != members[key].file_size}
    if differing:
        sentence = tr("What the archive holds is not what its manifest says ({}); get the archive anew.")
        raise Refusal(sentence, ", ".join(sorted(key[:100] for key in differing)))
    return ArchiveContents(check_name(name), members, stated)


def stated_of(item: object, key: str) -> Stated:
    return Stated(whole(member(item, "bytes", key), "its size", 0, sys.maxsize), text(member(item, "sha256", key), "its SHA-256"))


def damaged(path: Path, error: Exception) -> Refusal:
    return Refusal(tr("The archive {} is damaged ({}); get it anew."), path.name, error)


def unreadable(path: Path, error: OSError) -> Refusal:
    return Refusal(tr("{} cannot be read ({})."), path, error.strerror or error)
