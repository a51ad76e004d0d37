"""How to fine-tune the bundled network on little: three labelled windows of a city that it never saw, judged on the rest of it.

python -m tests.studies.presets [--steps 80] [--seeds 2]
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from backend.bundled import sources
from backend.shared.jobs import BUNDLED, Train

from . import places
from .trials import Trial, main_of

BEST: dict[str, Any] = {"optimizer": "sgd", "rate": 0.01}
ROWS: dict[str, dict[str, Any]] = {
    "as the preset is": {},
    "sgd 0.01": BEST,
    "sgd 0.003": {**BEST, "rate": 0.003},
    "sgd 0.03": {**BEST, "rate": 0.03},
    "adamw 1e-4": {"optimizer": "adamw", "rate": 1e-4},
    "adamw 3e-4": {"optimizer": "adamw", "rate": 3e-4},
    "adamw 1e-3": {"optimizer": "adamw", "rate": 1e-3},
    "adamw 3e-4, last stages": {"optimizer": "adamw", "rate": 3e-4, "trained": "last"},
    "adamw 1e-3, head": {"optimizer": "adamw", "rate": 1e-3, "trained": "head"},
    "sgd 0.01, last stages": {**BEST, "trained": "last"},
    "sgd 0.01, no stitching": {**BEST, "stitched": 0.0},
    "sgd 0.01, no Dice": {**BEST, "dice": 0.0},
    "sgd 0.01, not varied": {**BEST, "is_varied": False},
    "sgd 0.01, not balanced": {**BEST, "is_balanced": False},
}


def trials(folder: Path, steps: int, seeds: int, rows: list[str]) -> list[Trial]:
    made = []
    image, labels = places.city(places.CITY)
    for seed in range(seeds):
        known = places.three_windows(folder, image, labels, seed)
        group = f"{steps} steps"
        made.append(Trial(group, "as it ships", seed, places.CITY, None, known))
        for name in rows:
            job = Train([image], [known], "", base=BUNDLED, classes=places.BUILDINGS, preset="fine-tune", steps=steps, window=384,
                        validate_every=steps // 4, patience=0, seed=seed, **ROWS[name])  # fmt: skip
            made.append(Trial(group, name, seed, places.CITY, job, known))
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=80)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--only", nargs="*", default=list(ROWS), metavar="ROW")
    options = parser.parse_args()
    sources.data_folder()
    with tempfile.TemporaryDirectory() as folder:
        main_of("presets", trials(Path(folder), options.steps, options.seeds, options.only))
