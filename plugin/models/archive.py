"""A model as one file: a zip of its folder, with a manifest of hashes. Nothing in it is ever run: weights are safetensors, no pickle.

model folder -> hash of the weights = the card's? -> NAME.zip.part -> NAME.zip
NAME.zip -> members.py: what may be in it -> a hidden folder, hashes, the card read -> renamed to the model's folder

Standard library only. An import that fails, is cancelled or killed leaves no model behind, an export no archive.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, Callable
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from ...backend.shared.card import EDGES, WEIGHTS, Card, read_card, write_card
from .members import FORMAT, LARGEST, MANIFEST, VERSION, ArchiveContents, damaged, look_into
from .names import check_free, check_name
from .refusal import Breakdown, Canceled, Refusal, tr
from .weights_file import is_safetensors

CHUNK = 1 << 20  # bytes
STAGE = ".landquilt-import"  # in the models' folder; what is in it is two levels deep, where no model is looked for
IsCanceled = Callable[[], bool]


def export_model(folder: Path, target: Path, is_canceled: IsCanceled = lambda: False) -> Path:
    """Write a model folder's archive; the target. One that exists stays as it is until the new one is whole.

    Raises InputError where the model is incomplete or altered, Fault where the archive cannot be written.
    """
    card = read_card(folder)
    names = [name for name in LARGEST if (folder / name).is_file() and name != MANIFEST]
    if WEIGHTS not in names:
        raise Refusal(tr("The model {!r} has no weights, so there is nothing to take along; get the model anew."), folder.name)
    if too_large := [name for name in names if (folder / name).stat().st_size > LARGEST[name]]:
        raise Refusal(tr("{} is larger than the {:,} bytes that an archive takes of it."), folder / too_large[0], LARGEST[too_large[0]])
    part = target.with_name(f"{target.name}.part")
    try:
        with ZipFile(part, "w") as archive:
            stated = {name: pack(archive, folder, name, is_canceled) for name in names}
            if stated[WEIGHTS]["sha256"] != card.sha256:
                raise altered(folder.name)
            manifest = {"format": FORMAT, "version": VERSION, "name": check_name(folder.name), "files": stated}
            archive.writestr(entry_of(folder.name, MANIFEST), json.dumps(manifest, indent=2))
        part.replace(target)
    except OSError as error:
        raise Breakdown(tr("{} cannot be written ({})."), target, error.strerror or error) from error
    finally:
        part.unlink(missing_ok=True)
    return target


def pack(archive: ZipFile, folder: Path, name: str, is_canceled: IsCanceled) -> dict[str, object]:
    """Add a file; its size and hash, of the very bytes that were added."""
    with open(folder / name, "rb") as source, archive.open(entry_of(folder.name, name), "w") as sink:
        size, digest = copy(source, sink, LARGEST[name], is_canceled)
    return {"bytes": size, "sha256": digest}


def entry_of(folder: str, name: str) -> ZipInfo:
    """The same model gives the same archive: no time is noted. Weights are noise to a compressor and stay as they are."""
    entry = ZipInfo(f"{folder}/{name}")
    entry.compress_type = ZIP_STORED if name == WEIGHTS else ZIP_DEFLATED
    entry.external_attr = 0o100644 << 16
    return entry


def import_model(path: Path, folder: Path, name: str = "", is_canceled: IsCanceled = lambda: False) -> Path:
    """Unpack an archive into the models' folder, by its own name or another; the new model's folder, which appears all at once.

    Raises NameTaken where the name is taken, another InputError where the archive is not what it should be, Fault where the disk is
    full.
    """
    contents = look_into(path)
    target = check_free(folder, name or contents.name)
    try:
        with staged(folder) as stage:
            unpack(path, contents, stage, is_canceled)
            card = check_card(stage, contents)
            write_card(stage, replace(card, name=target.name))
            check_free(folder, target.name)  # who else may have come meanwhile
            os.rename(stage, target)
    except OSError as error:
        raise Breakdown(tr("The model cannot be written to {} ({})."), folder, error.strerror or error) from error
    return target


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """A new folder on the same disk as the models, where it is not taken for one; removed unless it was renamed."""
    stage = folder / STAGE / uuid4().hex  # not by tempfile, whose folders other users cannot read
    stage.mkdir(parents=True)
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        with suppress(OSError):  # another import is under way
            (folder / STAGE).rmdir()


def unpack(path: Path, contents: ArchiveContents, stage: Path, is_canceled: IsCanceled) -> None:
    """All files but the manifest, each against its hash. The names are ours, not the archive's."""
    try:
        with ZipFile(path) as archive:
            for name, stated in contents.stated.items():
                with archive.open(contents.members[name]) as source, open(stage / name, "xb") as sink:
                    size, digest = copy(source, sink, stated.size, is_canceled)
                if (size, digest) != (stated.size, stated.sha256):
                    raise Refusal(tr("{!r} in the archive is not what was exported (SHA-256 differs); get the archive anew."), name)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise damaged(path, error) from error


def copy(source: IO[bytes], sink: IO[bytes], most: int, is_canceled: IsCanceled) -> tuple[int, str]:
    """At most so many bytes and one more, which shows that there were more; how many, and their SHA-256."""
    size, digest = 0, hashlib.sha256()
    while size <= most and (chunk := source.read(min(CHUNK, most + 1 - size))):
        if is_canceled():
            raise Canceled(tr("Cancelled; nothing was written."))
        sink.write(chunk)
        digest.update(chunk)
        size += len(chunk)
    return size, digest.hexdigest()


def check_card(stage: Path, contents: ArchiveContents) -> Card:
    """The card of what was unpacked. Raises InputError where it makes no sense, or is of other weights."""
    card = read_card(stage)
    if card.sha256 != contents.stated[WEIGHTS].sha256:
        raise altered(contents.name)
    if not all(is_safetensors(stage / name) for name in (WEIGHTS, EDGES) if name in contents.stated):
        raise Refusal(tr("The weights in the archive are no safetensors file; LandQuilt reads no other, since others can hold programs."))
    return card


def altered(name: str) -> Refusal:
    return Refusal(tr("The weights of {!r} are not the ones its card describes (SHA-256 differs); get the model anew."), name)
