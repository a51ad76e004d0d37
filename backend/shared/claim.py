"""The place where an output is made: the folder NAME.part beside it, which one run at a time may use.

    map.tif.part/lock     locked by the system as long as its process lives; a process that dies leaves no lock behind
    map.tif.part/...      what is being made; gone at the end, or kept for who goes on with it

The folder lies on the disk of its target, so that a finished file takes the target's place in one step. Standard library only:
the plugin too removes what it killed.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .errors import Fault, InputError
from .replace import PART, check_replaceable, replace_all

LOCK = "lock"
TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)  # how systems say that another process holds a lock


@dataclass(frozen=True)
class Claim:
    """A folder that no other run uses before `close`."""

    target: Path
    folder: Path
    lock: int  # descriptor of an open file

    def clear(self) -> None:
        """Remove what lies in the folder. Raises OSError where that cannot be done."""
        for path in self.folder.iterdir():
            if path.name != LOCK:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()

    def close(self) -> None:
        """Let others use the folder. It goes where it is empty."""
        lock = self.folder / LOCK
        with suppress(OSError):  # Windows removes no open file
            lock.unlink()
        os.close(self.lock)
        with suppress(OSError):
            lock.unlink()
        with suppress(OSError):  # there is something to be kept, or another run has begun
            self.folder.rmdir()


def claim(target: Path) -> Claim:
    """Raises InputError where another run makes the same output, or a file there could not be replaced; Fault where there is no room."""
    if not target.is_dir():
        check_target(target)
    folder = target.with_name(target.name + PART)
    try:
        if folder.is_file():
            folder.unlink()
        lock = take(folder)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise unwritten(folder, error) from error
        raise InputError(f"{target} cannot be written ({error.strerror or error}); choose another folder.") from error
    if lock is None:
        raise InputError(f"Another run is writing {target} just now; wait until it is done, or choose another name.")
    return Claim(target, folder, lock)


@contextmanager
def held(folder: Path) -> Iterator[Claim]:
    """One run at a time writes into a folder. Raises InputError where another one does, OSError where the folder cannot be written."""
    lock = take(folder)
    if lock is None:
        raise InputError(f"Another run is writing into {folder} just now; wait until it is done, or choose another folder.")
    place = Claim(folder, folder, lock)
    try:
        yield place
    finally:
        place.close()


def forget(target: Path) -> None:
    """Remove what a run that was killed left of an output, unless another run is at work there."""
    folder = target.with_name(target.name + PART)
    if folder.is_dir():
        with suppress(InputError, OSError), held(folder) as place:
            place.clear()


def check_target(target: Path) -> None:
    """Raises InputError where no file can take this place."""
    try:
        check_replaceable(target)
    except OSError as error:
        reason = error.strerror or error
        raise InputError(f"{target} cannot be replaced ({reason}); close the program that uses it, or choose another name.") from error


@contextmanager
def claimed(target: Path) -> Iterator[Claim]:
    """A claim that is closed at the end."""
    found = claim(target)
    try:
        yield found
    finally:
        found.close()


@contextmanager
def output_file(target: Path) -> Iterator[Path]:
    """A path to write one file to; it takes the place of `target` when the block ends without an error.

    Raises InputError and Fault as `claim`, and Fault where the target cannot be replaced in the end: the file is kept then.
    """
    check_target(target)
    with claimed(target) as place:
        try:
            place.clear()
        except OSError as error:
            raise unwritten(place.folder, error) from error
        part, is_kept = place.folder / target.name, False
        try:
            yield part
            try:
                replace_all([(part, target)], [place.folder])
            except OSError as error:
                is_kept = True
                raise unpublished(target, part, error) from error
        finally:
            if not is_kept:
                with suppress(OSError):
                    place.clear()


def unwritten(path: Path, error: OSError) -> Fault:
    return Fault(f"Cannot write {path} ({error.strerror or error}); free some space or choose another place.")


def unpublished(target: Path, kept: Path, error: OSError) -> Fault:
    return Fault(
        f"{target} cannot be replaced ({error.strerror or error}); the finished result is kept as {kept}:"
        " rename it, or close the program that uses the old one and run again."
    )


def take(folder: Path) -> int | None:
    """The open and locked file in the folder, which is made where there is none; None where another process has it. Raises OSError."""
    while True:
        folder.mkdir(exist_ok=True)
        path = folder / LOCK
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except FileNotFoundError:  # a run that ended just now took the folder away
            continue
        if not lock(file):
            os.close(file)
            return None
        with suppress(OSError):  # the file that is locked must be the one that others find
            if os.path.samestat(os.fstat(file), path.stat()):
                return file
        os.close(file)


def lock(file: int) -> bool:
    """Whether this process has the lock now. A disk that knows no locks gives it to everybody."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in TAKEN
    return True
