"""How the command line names images and their labels: in pairs, or as a data set that was imported."""

from __future__ import annotations

import argparse
from typing import Any

from .shared.dataset_file import material_of, read_dataset
from .shared.errors import InputError

ROLES = {"pair": "training", "held_out": "held out"}
OWN = ("legend", "classes", "gsd")  # what the command line says of these goes before the data set's


def add_pairs(parser: argparse.ArgumentParser) -> None:
    pair: dict[str, Any] = {"nargs": 2, "action": "append", "default": [], "metavar": ("IMAGE", "LABELS")}
    parser.add_argument("--pair", **pair, help="to learn from; may be given many times")
    parser.add_argument("--held-out", **pair, help="to judge by, never to learn from; without it some of the pairs are taken")
    parser.add_argument("--dataset", default="", metavar="JSON", help="all of these, the legend and the classes, as `import` wrote them")


def material_named(choice: argparse.Namespace) -> dict[str, Any]:
    """Fields of the job. Raises InputError where neither pairs nor a data set are named, or both."""
    pairs = [(role, *pair) for name, role in ROLES.items() for pair in getattr(choice, name)]
    if choice.dataset and pairs:
        raise InputError(f"Pairs were named beside the data set {choice.dataset!r}; give one or the other.")
    if choice.dataset:
        found = material_of(read_dataset(choice.dataset))
        return {name: value for name, value in found.items() if not (name in OWN and getattr(choice, name))}
    if not pairs:
        raise InputError("No pair was named; give --pair IMAGE LABELS, or --dataset with what `import` wrote.")
    roles, images, labels = (list(part) for part in zip(*pairs))
    return {"images": images, "labels": labels, "roles": roles if choice.held_out else []}
