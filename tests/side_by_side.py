"""Runs several suites at once: one of them by itself leaves most of the cores idle.

    python tests/side_by_side.py "backend=python -m pytest tests/backend" "plugin=python -m pytest tests/plugin"

Each line of a suite comes with its name before it; the exit status is 1 where one of them failed.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from threading import Thread


def run(suites: dict[str, list[str]]) -> int:
    """1 where one of them failed, else 0."""
    running = {
        name: subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        for name, command in suites.items()
    }
    width = max(map(len, suites))
    readers = [Thread(target=pass_on, args=(process, f"{name:{width}} | ")) for name, process in running.items()]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    return max(int(process.wait() != 0) for process in running.values())


def pass_on(process: subprocess.Popen[str], before: str) -> None:
    for line in process.stdout or ():
        sys.stdout.write(before + line)
        sys.stdout.flush()


if __name__ == "__main__":
    try:
        sys.exit(run({name: shlex.split(command) for name, _, command in (word.partition("=") for word in sys.argv[1:])}))
    except KeyboardInterrupt:  # the suites have got it too, and say where they were
        sys.exit(130)
