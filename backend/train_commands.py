"""The commands that make models: labels of a map to learn from, train, show what it would learn from, and export to other programs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeVar

from .shared.bands import numbers_of
from .shared.dataset_file import material_of, read_dataset
from .shared.errors import InputError
from .shared.jobs import Export, Labelsfrommap, Samples, Train

NODATA = 'what is no data: auto (as the file says, or seems to mean), none, values as 0 or "0, 255", or a range as 0:12'
Tell = Callable[[Iterable[Any], bool], int]
Job = TypeVar("Job", Train, Samples)


def add_training(commands: Any, tell: Tell) -> None:
    """`tell` prints what a job says; its exit status."""
    add_train(commands, tell)
    add_samples(commands, tell)
    add_export(commands, tell)
    add_labelsfrommap(commands, tell)


def add_train(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "train",
        help="train or fine-tune a network on labelled images",
        description="Train a network on labelled images. A file named stop in the model folder ends the run and keeps the best network; "
        "the same command goes on where a run was killed. Several GPUs: start it with torchrun.",
    )
    parser.add_argument("output", metavar="MODEL_FOLDER", help="model folder to write; goes on where a run in it stopped")
    add_labels(parser)
    parser.add_argument(
        "--network",
        default=Train.network,
        help="such as efficientnet-lite0-spp-steps, unet or deeplabv3plus-resnet50; a wrong name lists all (%(default)s)",
    )
    parser.add_argument("--trained", default=Train.trained, choices=("all", "last", "head"), help="what may change (%(default)s)")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, help="how long to train, instead of --steps")
    parser.add_argument("--batch", type=int)
    parser.add_argument("--parts", type=int, help="in which a batch goes through the network, where memory is short")
    parser.add_argument("--optimizer", choices=("sgd", "adamw"))
    parser.add_argument("--rate", type=float, help="of learning, at the start")
    add_switch(parser, "weighted", "let rare classes weigh more in the loss")
    parser.add_argument("--focal", type=float, metavar="POWER", help="by which sure pixels count less in the loss")
    parser.add_argument("--dice", type=float, metavar="WEIGHT", help="of the Dice loss beside the cross entropy")
    parser.add_argument("--average", type=float, metavar="SHARE", help="that a moving average of the weights keeps per step")
    parser.add_argument("--validate-every", type=int, metavar="STEPS")
    parser.add_argument("--patience", type=int, metavar="N", help="end after N validations without a better one")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))

    def train(choice: argparse.Namespace) -> int:
        from .train import run

        return tell(run(job_of(Train, choice)), choice.json)

    parser.set_defaults(run=train)


def add_samples(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "samples",
        help="show what a training would learn from",
        description="Show what a training would learn from, without training: the labels' values with their pixels and what they mean, "
        "what is held out, and pictures of four windows and what is stitched from them.",
    )
    parser.add_argument("output", nargs="?", default="", metavar="FOLDER", help="to write the pictures into; none without it")
    add_labels(parser)

    def samples(choice: argparse.Namespace) -> int:
        from .samples import run

        return tell(run(job_of(Samples, choice)), choice.json)

    parser.set_defaults(run=samples)


def add_labels(parser: argparse.ArgumentParser) -> None:
    """What says which samples are drawn."""
    pair: dict[str, Any] = {"nargs": 2, "action": "append", "default": [], "metavar": ("IMAGE", "LABELS")}
    parser.add_argument("--pair", **pair, help="to learn from; may be given many times")
    parser.add_argument("--held-out", **pair, help="to judge by, never to learn from; without it some of the pairs are taken")
    parser.add_argument("--dataset", default="", metavar="JSON", help="all of these, the legend and the classes, as `import` wrote them")
    parser.add_argument("--field", action="append", default=[], metavar="NAME", help="with the class, of vector labels; one for each pair")
    parser.add_argument("--nodata", action="append", default=[], metavar="VALUES", help=f"{NODATA}; one for all pairs, or one for each")
    parser.add_argument("--bands", type=numbers_of, metavar="1,2,3", help="bands of every image; default: all but alpha, colours first")
    parser.add_argument("--legend", default="", metavar="LEGEND", help='"isprs", "1=building, 2=tree:#00ff00" or a model')
    parser.add_argument(
        "--classes", default="", metavar="TABLE", help='what labels mean: "7=tree, green=low vegetation+tree, shadow=ignore"'
    )
    parser.add_argument("--line-width", type=float, default=Train.line_width, metavar="METRES", help="of lines (%(default)s)")
    parser.add_argument("--point-radius", type=float, default=Train.point_radius, metavar="METRES", help="of points (%(default)s)")
    parser.add_argument("--base", default="", metavar="MODEL_OR_FILE", help="start from a model, or from ImageNet weights of torchvision")
    parser.add_argument("--preset", default=Train.preset, choices=("paper", "fine-tune"), help="what all below defaults to (%(default)s)")
    parser.add_argument("--window", type=int, default=Train.window, metavar="PX")
    parser.add_argument("--gsd", type=float, metavar="METRES", help="pixel size to train at; default: the base's, else the first image's")
    parser.add_argument("--stitched", type=float, metavar="SHARE", help="of samples stitched from four windows")
    add_switch(parser, "varied", "flip, turn, scale and relight samples too")
    add_switch(parser, "balanced", "draw windows about as many pixels of each class")
    parser.add_argument("--seed", type=int, default=0)


def add_switch(parser: argparse.ArgumentParser, name: str, words: str) -> None:
    parser.add_argument(f"--{name}", dest=f"is_{name}", action=argparse.BooleanOptionalAction, help=words)


def job_of(kind: type[Job], choice: argparse.Namespace) -> Job:
    """Raises InputError where neither pairs nor a data set are named."""
    given = {item.name: getattr(choice, item.name) for item in fields(kind) if hasattr(choice, item.name)}
    given["fields"] = choice.field
    pairs = [*choice.pair, *choice.held_out]
    if choice.dataset:
        described = material_of(read_dataset(choice.dataset))
        return kind(**{**given, **described, **{name: given[name] for name in ("legend", "classes", "gsd") if given.get(name)}})
    if not pairs:
        raise InputError("No pair was named; give --pair IMAGE LABELS, or --dataset with what `import` wrote.")
    roles = ["training"] * len(choice.pair) + ["held out"] * len(choice.held_out) if choice.held_out else []
    return kind(images=[image for image, _ in pairs], labels=[labels for _, labels in pairs], roles=roles, **given)


def add_export(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("export", help="write a model as ONNX, for other programs")
    parser.add_argument("model", metavar="NAME_OR_FOLDER", help="bundled model or model folder")
    parser.add_argument("output", metavar="OUT.onnx")
    parser.add_argument("--tile", type=int, default=Export.tile, metavar="PX", help="side of the window that the file takes (%(default)s)")

    def export(choice: argparse.Namespace) -> int:
        from .export import run

        return tell(run(Export(choice.model, choice.output, choice.tile)), choice.json)

    parser.set_defaults(run=export)


def add_labelsfrommap(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("labelsfrommap", help="turn a part of a class raster into polygons to correct and to learn from")
    parser.add_argument("map", help="class raster")
    parser.add_argument("output", metavar="OUT.gpkg", help="GeoPackage to write: polygons with class, name and area_m2")
    parser.add_argument(
        "--extent", nargs=4, type=float, metavar=("X_MIN", "Y_MIN", "X_MAX", "Y_MAX"), help="part to take, in the map's coordinates"
    )
    parser.add_argument("--confidence", default="", metavar="RASTER", help="of the same run: 0 to 100 per cent, 255 no data")
    parser.add_argument("--certainty", type=float, default=0.0, metavar="PER_CENT", help="pixels of less confidence get no label")
    parser.add_argument("--simplify", type=float, default=0.0, metavar="METRES", help="tolerance of the borders, which stay shared")
    parser.add_argument("--legend", default="", metavar="LEGEND", help="the classes; default: what the map says")
    parser.add_argument("--map-classes", default="", metavar="TABLE", help='what the map\'s values mean: "0=building, 7=tree"')

    def labelsfrommap(choice: argparse.Namespace) -> int:
        from .labelsfrommap import run

        return tell(run(Labelsfrommap(**{item.name: getattr(choice, item.name) for item in fields(Labelsfrommap)})), choice.json)

    parser.set_defaults(run=labelsfrommap)
