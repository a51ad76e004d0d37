"""`python -m backend.bundled RUN_FOLDER`: train the network that is to ship, or go on where a run stopped, then release it.

A run that ended by `--minutes` goes on with the recipe's full number of steps when it is started again without them: its
state is kept, and the rate rises to where the recipe has it at that step. Two processes share the cores better than one:
python -m torch.distributed.run --nproc-per-node 2 -m backend.bundled RUN_FOLDER
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from ..shared.card import MODELS
from ..shared.errors import Fault, InputError
from ..training.fit import Validated
from . import NAME, RECIPE, release_bundled, train_bundled
from .sources import SIZE


def main() -> int:
    parser = argparse.ArgumentParser(prog="train-bundled", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="folder for checkpoints and history")
    parser.add_argument("--release-only", action="store_true", help="write the model folder from the best network so far")
    parser.add_argument(
        "--minutes", type=float, default=0.0, help="end after so many minutes, the rate falling until then, instead of by steps"
    )
    parser.add_argument(
        "--teacher", nargs="*", default=[], help="models whose sure classes are labels where people drew none: folders or names"
    )
    parser.add_argument("--base", default="", help="a model of this architecture that a new run begins from: a folder or a name")
    parser.add_argument("--rate", type=float, default=RECIPE.rate, help="the learning rate at its highest (%(default)s)")
    parser.add_argument("--window", type=int, default=SIZE, help="pixels of a sample's side: smaller ones for less time (%(default)s)")
    options = parser.parse_args()
    recipe = replace(RECIPE, minutes=options.minutes, rate=options.rate)
    try:
        for step in () if options.release_only else train_bundled(options.run, recipe, options.window, options.teacher, options.base):
            if isinstance(step, Validated):
                print(f"step {step.step}  loss {step.loss:.3f}  {step.seconds:.0f} s  {step.scores}", flush=True)
        if int(os.environ.get("RANK", "0")):
            return 0
        card = release_bundled(options.run, MODELS / NAME)
    except (InputError, Fault) as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, InputError) else 1
    print(f"{MODELS / NAME}: {card.accuracy}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
