"""What stitching, sub-pixel up-sampling and balance are worth, with all labels and with a tenth: trained from random weights on the
hand-drawn tiles of eleven sites of South Tyrol, judged on those of the twelfth.

    python -m tests.studies.ablation [--steps 200] [--seeds 3] [--network resnet18-spp-steps]
"""

from __future__ import annotations

import argparse

from backend.shared.jobs import Train

from . import places
from .trials import Trial, main_of

PLAIN = "resnet18-spp"  # paper A's form
ROWS = {
    "stitched, sub-pixel, balanced": {},
    "without stitching": {"stitched": 0.0},
    "bilinear": {"network": f"{PLAIN}-bilinear"},
    "not balanced": {"is_balanced": False},
}


def trials(steps: int, seeds: int, network: str = PLAIN) -> list[Trial]:
    form = "" if network == PLAIN else f", {network}"
    rows = {name: changes for name, changes in ROWS.items() if not form or "network" not in changes}
    made = []
    for seed in range(seeds):
        for group, share in (("all labels", 1.0), ("a tenth", 0.1)):
            for name, changes in rows.items():
                images, labels = places.tiles(share, seed)
                job = Train(images, labels, "", classes=places.SIX, legend="isprs", window=256, gsd=0.14, steps=steps, batch=4,
                            rate=0.03, dice=0.5, is_varied=True, average=0.97, validate_every=steps // 2, seed=seed,
                            **{"stitched": 0.5, "is_balanced": True, "network": network, **changes})  # fmt: skip
                made.append(Trial(f"{group}, {steps} steps{form}", name, seed, "glurns", job))
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--network", default=PLAIN, help="another form: the rows that do not change the form")
    options = parser.parse_args()
    main_of("ablation", trials(options.steps, options.seeds, options.network))
