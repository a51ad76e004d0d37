"""A second legend in a new place: building / open ground in a city of Nepal, learnt on one mosaic and judged on another part.

The bundled network as a start against random weights, the same minutes.

    python -m tests.studies.legend [--minutes 3] [--seeds 3]
"""

from __future__ import annotations

import argparse

from backend.shared.jobs import BUNDLED, Train

from . import places
from .trials import Trial, main_of

STARTS = {"from the bundled network": {"base": BUNDLED}, "from scratch": {"optimizer": "sgd", "rate": 0.03}}


def trials(minutes: float, seeds: int) -> list[Trial]:
    image, labels = places.city(places.CITY)
    legend, classes = places.SECOND_LEGEND
    made = []
    for seed in range(seeds):
        for name, start in STARTS.items():
            job = Train([image], [labels], "", legend=legend, classes=classes, gsd=0.14, preset="fine-tune", minutes=minutes, window=384,
                        validate_every=50, seed=seed, patience=0, **start)  # fmt: skip
            made.append(Trial(f"{minutes:g} minutes", name, seed, places.CITY, job, labels))
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    main_of("legend", trials(options.minutes, options.seeds))
