"""Writes resources/requirements/hashes.txt anew: what pip, asked for every system and Python, would take from PyPI.

    .venv/bin/python tests/hash_requirements.py

Run it whenever a version in one of FILES changes. Nothing is installed, but torch is downloaded eight times (1 GB).
Linux has its torch from PyTorch's own index or with NVIDIA's packages: that one is pinned and not hashed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "requirements"
FILES = ("backend.txt", "onnx.txt", "cluster.txt", "pip.txt")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
GLIBCS = ("_2_28", "_2_27", "_2_26", "_2_24", "_2_17", "2014", "_2_12")  # 2014: what 2_17 was called before
SYSTEMS = {
    "Linux x86_64": [f"manylinux{glibc}_x86_64" for glibc in GLIBCS],
    "Linux aarch64": [f"manylinux{glibc}_aarch64" for glibc in GLIBCS],
    "Windows": ["win_amd64"],
    "macOS": [f"macosx_{version}_0_arm64" for version in (14, 13, 12, 11)],
}
HEAD = "# SHA-256 of the wheels on PyPI of backend.txt, onnx.txt, cluster.txt and pip.txt; written by tests/hash_requirements.py.\n"


def main() -> None:
    found = {}
    for system, platforms in SYSTEMS.items():
        for python in PYTHONS:
            print(system, python, file=sys.stderr)
            found.update(wheels(platforms, python, with_torch=not system.startswith("Linux")))
    text = "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items(), key=lambda item: item[0].lower()))
    (FOLDER / "hashes.txt").write_text(HEAD + text, encoding="utf-8")


def wheels(platforms: list[str], python: str, with_torch: bool) -> Iterator[tuple[str, str]]:
    """File name and SHA-256 of each package's wheel."""
    lines = [line for name in FILES for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]
    wanted = [line for line in lines if "==" in line and (with_torch or not line.startswith("torch=="))]
    with TemporaryDirectory() as folder:
        options = ["--dry-run", "--quiet", "--no-deps", "--ignore-installed", "--only-binary=:all:", "--no-cache-dir", "--target", folder]
        tags = [option for platform in [*platforms, "any"] for option in ("--platform", platform)]
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", *options, *tags, "--python-version", python, "--report", str(report), *wanted]
        subprocess.run(command, check=True, env={**os.environ, "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""})
        for item in json.loads(report.read_text(encoding="utf-8"))["install"]:
            about = item["download_info"]
            yield about["url"].rsplit("/", 1)[-1], about["archive_info"]["hashes"]["sha256"]


if __name__ == "__main__":
    main()
