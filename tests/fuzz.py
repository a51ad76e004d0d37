"""`./run fuzz MINUTES`: the suite's fuzzing with random examples, round after round; what was tried and what fell.

Each round is a process of its own with a seed that is printed: the same seed tries the same again.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = "tests/backend/fuzz"
EXAMPLES = 25  # of each test in a round


def main(minutes: float) -> int:
    """1 where something fell."""
    end, tried, fell = time.monotonic() + 60 * minutes, Counter[str](), []
    while (left := end - time.monotonic()) > 0:
        seed = random.randrange(2**32)
        try:
            code, said = one_round(seed, left)
        except subprocess.TimeoutExpired as stopped:
            code, said = 0, (stopped.stdout or b"").decode("utf-8", "replace")
        if code > 1 or code < 0:  # neither passed nor failed: the process is dead
            fell.append(f"the round with seed {seed}, code {code}")
            print(said, flush=True)
        for name, count in re.findall(r"::(\w+):\n.*?(\d+) passing, ", said, re.DOTALL):
            tried[name] += int(count)
        for name in re.findall(r"^FAILED \S+::(\S+)", said, re.MULTILINE):
            fell.append(f"{name}, seed {seed}")
            print(said, flush=True)
        print(f"{sum(tried.values())} tried, {len(fell)} fell, {max(0, round(end - time.monotonic()))} s left", flush=True)
    print("\n".join([*(f"{count:8} {name}" for name, count in sorted(tried.items())), *(f"fell: {text}" for text in fell)]))
    return 1 if fell else 0


def one_round(seed: int, left: float) -> tuple[int, str]:
    """Its exit code, and all that was said. The suite's own limit is not for so many examples on a busy machine."""
    words = [
        "-q",
        "-W",
        "ignore",
        "--no-header",
        "-o",
        "faulthandler_timeout=0",
        "--hypothesis-show-statistics",
        f"--hypothesis-seed={seed}",
    ]
    line = [sys.executable, "-m", "pytest", FOLDER, "-k", "any", *words]
    environment = {**os.environ, "LANDQUILT_FUZZ": str(EXAMPLES)}
    done = subprocess.run(line, cwd=ROOT, env=environment, stdout=subprocess.PIPE, timeout=left, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace")


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10))
