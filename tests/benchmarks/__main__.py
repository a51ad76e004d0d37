"""`./run benchmark [--device cuda]`: every script of this folder, one after the other; then one table and one line of JSON.

A benchmark is a script that takes `--device`, prints what it likes, and as its last line a JSON list of figures:

    [{"what": "segment over its bare forward passes", "value": 1.07, "unit": "x", "limit": 1.10}, ...]

`limit` is the most a figure may be, or null. Exit status 1 where a script failed or a figure is over its limit.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run benchmark", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("names", nargs="*", help="scripts of tests/benchmarks, without .py; none: all")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    options = parser.parse_args()
    if options.device == "cuda" and not has_cuda():
        print("There is no CUDA device here, so there is nothing to measure on one.")
        return 0
    names = options.names or sorted(path.stem for path in HERE.glob("[!_]*.py"))
    found = {name: measure(name, options.device) for name in names}
    figures = [{"benchmark": name, **figure} for name, ends in found.items() for figure in ends or []]
    print_table(figures)
    print(json.dumps({"device": options.device, "cores": os.cpu_count(), "figures": figures}))
    failed = [name for name, ends in found.items() if ends is None]
    if failed:
        print(f"These did not finish: {', '.join(failed)}.", file=sys.stderr)
    return int(bool(failed) or any(is_over(figure) for figure in figures))


def has_cuda() -> bool:
    import torch  # late: `--help` answers at once

    return torch.cuda.is_available()


def measure(name: str, device: str) -> list[dict[str, Any]] | None:
    """Run one script and pass on what it prints; its figures, None where it failed."""
    line, last = [sys.executable, "-u", str(HERE / f"{name}.py"), "--device", device], ""
    print(f"== {name}", flush=True)
    with subprocess.Popen(line, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True) as process:
        for text in process.stdout or ():
            last = text
            if not text.startswith("["):
                print(text, end="", flush=True)
    return json.loads(last) if process.returncode == 0 else None


def print_table(figures: list[dict[str, Any]]) -> None:
    print(f"\n{'benchmark':12}{'figure':52}{'value':>12} {'unit':6}{'limit':>8}")
    for figure in figures:
        limit = "" if figure.get("limit") is None else f"{figure['limit']:g}" + (" over" if is_over(figure) else "")
        print(f"{figure['benchmark']:12}{figure['what']:52}{figure['value']:12.3f} {figure.get('unit', ''):6}{limit:>8}")


def is_over(figure: dict[str, Any]) -> bool:
    return figure.get("limit") is not None and figure["value"] > figure["limit"]


if __name__ == "__main__":
    sys.exit(main())
