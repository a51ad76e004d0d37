"""What pip is asked for, in order: first pip itself, then everything but torch from PyPI, then torch with what it brings along.

Everything is pinned. The files of PyPI are checked against hashes too (hashes.txt, in the form of sha256sum), so an index
between here and PyPI cannot slip another file in. PyTorch's own index is trusted by its certificate alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .choices import PYTORCH, REQUIREMENTS, BackendBuild, lines_of, pins

HASHES = "hashes.txt"


@dataclass(frozen=True)
class Step:
    name: str  # of its file of requirements
    text: str  # of that file
    options: tuple[str, ...] = ()


def steps(choice: BackendBuild, index: str, folder: Path) -> list[Step]:
    """`index` is the address of an index to take everything from, empty for the usual ones; `folder` takes the files."""
    own = ("--index-url", index) if index else ()
    common = lines_of(REQUIREMENTS / "backend.txt")
    torch = [line for line in common if line.startswith("torch==")]
    rest = [line for line in common if line not in torch]
    found = [Step("pip.txt", locked(lines_of(REQUIREMENTS / "pip.txt")), own)]
    if not choice.build and not choice.more:
        return [*found, Step("all.txt", locked(common), ("--no-deps", *own))]
    where: tuple[str, ...] = own or (("--extra-index-url", PYTORCH + choice.build) if choice.build else ())
    suffix = f"+{choice.build}" if choice.build and not index else ""
    fixed = Step("pins.txt", "\n".join(pins(choice)))
    last = Step("torch.txt", "".join(f"{line}{suffix}\n" for line in torch), ("--constraint", str(folder / fixed.name), *where))
    return [*found, Step("rest.txt", locked(rest), ("--no-deps", *own)), fixed, last]


def locked(lines: list[str]) -> str:
    """A file of requirements: with the hashes of every package's files where all of them are known."""
    hashes = known_hashes(REQUIREMENTS / HASHES)
    if not all(key_of(line) in hashes for line in lines):
        return "\n".join(lines) + "\n"
    return "".join(" ".join([line, *(f"--hash=sha256:{digest}" for digest in hashes[key_of(line)])]) + "\n" for line in lines)


def known_hashes(path: Path) -> dict[tuple[str, str], list[str]]:
    """SHA-256 of the wheels of each (name, version)."""
    found: dict[tuple[str, str], list[str]] = {}
    for line in lines_of(path) if path.is_file() else []:
        digest, file = line.split()
        name, version = file.split("-")[:2]
        found.setdefault((plain(name), version), []).append(digest)
    return found


def key_of(line: str) -> tuple[str, str]:
    name, _, version = line.partition("==")
    return plain(name), version


def plain(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
