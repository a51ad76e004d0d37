"""`python -m backend.bundled RUN_FOLDER`: train the network that ships, or go on where a run stopped, then release it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import Fault, InputError
from ..jobs import BUNDLED
from ..models import MODELS
from ..training.fit import Validated
from . import RECIPE, release_bundled, train_bundled


def main() -> int:
    parser = argparse.ArgumentParser(prog="train-bundled", description=__doc__)
    parser.add_argument("run", type=Path, help="folder for checkpoints and history")
    parser.add_argument("--release-only", action="store_true", help="write the model folder from the best network so far")
    options = parser.parse_args()
    try:
        for step in () if options.release_only else train_bundled(options.run):
            if isinstance(step, Validated):
                print(f"step {step.step}/{RECIPE.steps}  loss {step.loss:.3f}  {step.seconds:.0f} s  {step.scores}", flush=True)
        card = release_bundled(options.run, MODELS / BUNDLED)
    except (InputError, Fault) as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, InputError) else 1
    print(f"{MODELS / BUNDLED}: {card.accuracy}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
