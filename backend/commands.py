"""The command line: `python -m backend COMMAND ...`. A command turns its arguments into a job and prints what comes back.

Only what a command needs is imported, when it is called: `--help` answers at once.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from .accuracy_commands import add_accuracy
from .dataset_commands import add_datasets
from .map_commands import add_maps
from .shared.bands import numbers_of
from .shared.jobs import BUNDLED, Finished, Note, Probe, Progress, Segment, encode
from .shared.plural import plural
from .train_commands import NODATA, add_training


def main(arguments: list[str]) -> int:
    """Run one command; its exit status. Raises InputError and Fault: the caller says them."""
    parser = argparse.ArgumentParser(prog="python -m backend", description="Land cover from orthoimages. With no command: the worker.")
    parser.add_argument("--json", action="store_true", help="print messages as JSON lines")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add_segment(commands)
    add_scene(commands)
    add_training(commands, tell)
    add_datasets(commands, tell)
    add_probe(commands)
    add_accuracy(commands, tell)
    add_maps(commands, tell)
    choice = parser.parse_args(arguments)
    return int(choice.run(choice))


def add_segment(commands: Any) -> None:
    parser = commands.add_parser("segment", help="classify a raster", description="Classify a raster into land-cover classes.")
    parser.add_argument("image", help="raster to classify")
    parser.add_argument("output", help="GeoTIFF to write: class codes, 0 where there is no data")
    parser.add_argument("--polygons", default="", metavar="OUT.gpkg", help="write the classes as polygons too")
    parser.add_argument("--footprints", default="", metavar="OUT.gpkg", help="write squared outlines of the buildings too")
    parser.add_argument("--confidence", default="", metavar="OUT.tif", help="write the confidence (0 to 100, 255 no data) too")
    parser.add_argument("--model", default=BUNDLED, metavar="NAME_OR_FOLDER", help="bundled model or model folder (%(default)s)")
    parser.add_argument(
        "--extent", nargs=4, type=float, metavar=("X_MIN", "Y_MIN", "X_MAX", "Y_MAX"),
        help="part to classify, in the image's coordinates; of an image without a georeference in pixels, as QGIS draws it: columns from"
        " 0, rows from 0 down to minus its height",
    )  # fmt: skip
    parser.add_argument("--mask", default="", metavar="POLYGONS", help="classify inside these polygons only (GeoJSON or GeoPackage)")
    parser.add_argument("--bands", type=numbers_of, metavar="1,2,3", help="bands of the image, in the order of the model's")
    parser.add_argument("--pixel-size", type=float, metavar="METRES", help="compute and write at this size on the ground")
    parser.add_argument("--scaling", default="auto", choices=("auto", "card", "percentiles"), help="of values that are not 8-bit")
    parser.add_argument("--nodata", default="auto", metavar="VALUES", help=NODATA)
    parser.add_argument("--tile", type=int, default=512, metavar="PX", help="side of a window (%(default)s)")
    parser.add_argument("--overlap", type=int, default=128, metavar="PX", help="of neighbouring windows (%(default)s)")
    parser.add_argument("--batch", type=int, default=4, metavar="N", help="windows at once on a GPU (%(default)s)")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16", "float16"))
    parser.add_argument("--minimum-area", type=float, default=0.0, metavar="M2", help="smaller polygons go to a neighbour")
    parser.add_argument("--simplify", type=float, default=0.0, metavar="METRES", help="tolerance of the polygons' borders")
    parser.add_argument("--run-on", default="here", metavar="PLACE", help="here, threads:N, processes:N or dask://HOST:PORT")
    parser.add_argument("--resume", action="store_true", help="go on where a killed run of the same command stopped")
    parser.set_defaults(run=segment)


def segment(choice: argparse.Namespace) -> int:
    from .segment import run

    return tell(run(Segment(**{field.name: getattr(choice, field.name) for field in fields(Segment)})), choice.json)


def add_scene(commands: Any) -> None:
    parser = commands.add_parser("scene", help="draw a virtual orthophoto with exact labels")
    parser.add_argument("image", type=Path, help="GeoTIFF to write")
    parser.add_argument("labels", type=Path, help="GeoTIFF with class codes to write")
    parser.add_argument("--height", type=int, default=2048, metavar="PX")
    parser.add_argument("--width", type=int, default=2048, metavar="PX")
    parser.add_argument("--gsd", type=float, default=0.15, metavar="METRES", help="per pixel (%(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=scene)


def scene(choice: argparse.Namespace) -> int:
    from .drawscene import write_scene

    write_scene(choice.image, choice.labels, choice.height, choice.width, choice.gsd, choice.seed)
    return 0


def add_probe(commands: Any) -> None:
    parser = commands.add_parser("probe", help="try the backend: versions, devices, speed")
    parser.add_argument("--model", default=BUNDLED, metavar="NAME_OR_FOLDER", help="bundled model or model folder (%(default)s)")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16", "float16"))
    parser.set_defaults(run=probe)


def probe(choice: argparse.Namespace) -> int:
    from .probe import run

    return tell(run(Probe(choice.model, choice.device, choice.precision)), choice.json)


def tell(messages: Iterable[Any], as_json: bool) -> int:
    """Print what a job says: progress and notes on stderr, the end on stdout; or all as JSON lines on stdout."""
    for message in messages:
        if as_json:
            print(encode(message), flush=True)
        elif isinstance(message, Progress):
            show(message)
        elif isinstance(message, Note):
            print(f"{clear()}{message.text}", file=sys.stderr, flush=True)
        elif isinstance(message, Finished):
            print(clear(), end="", file=sys.stderr, flush=True)
            print_table(message)
    return 0


def show(progress: Progress) -> None:
    """One line that overwrites itself on a terminal."""
    share = f"{100 * progress.done / max(progress.total, 1):5.1f} %"
    rate = f"{progress.rate / 1e6:.2f} Mpx/s" if progress.unit == "px" else f"{progress.rate:.0f} {progress.unit}/s"
    text = f"{progress.text} {share}  {rate}  {round(progress.left)} s left"
    print(f"{clear()}{text}", end="" if sys.stderr.isatty() else "\n", file=sys.stderr, flush=True)


def clear() -> str:
    return "\r\x1b[K" if sys.stderr.isatty() else ""


def print_table(end: Finished) -> None:
    """Area per class, then the pace and the files."""
    if "devices" in end.numbers:  # what a probe found
        for name, value in end.numbers.items():
            print(f"{name:24} {', '.join(value) if isinstance(value, list) else value}")
        return
    if "values" in end.numbers:  # of labels
        for item in end.numbers["values"]:
            meaning = " or ".join(item["classes"]) or ("ignored" if item["is_known"] else "unknown")
            print(f"pair {item['pair'] + 1}  {item['value']:24} {item['pixels']:12,} pixels  {meaning}")
    if "buildings" in end.numbers:
        print(plural(end.numbers["buildings"], "building"))
    if "pixels" not in end.numbers:  # scores of a training
        print("".join(f"{name:24} {value:.3f}\n" for name, value in end.numbers.items() if isinstance(value, float)), end="")
        return print("".join(f"{name}: {path}\n" for name, path in end.outputs.items()), end="")
    pixels, area = end.numbers.get("pixels", {}), end.numbers.get("area_m2", {})  # no areas where no size of a pixel is known
    total = sum(pixels.values()) or 1
    for name, count in pixels.items():
        print(f"{name:24} {size_of(count, area.get(name)):>19} {100 * count / total:6.2f} %")
    print(f"{end.numbers['seconds']:.1f} s, {end.numbers['megapixels_per_second']:.2f} Mpx/s on {end.numbers['device']}")
    for name, path in end.outputs.items():
        print(f"{name}: {path}")


def size_of(pixels: int, area: float | None) -> str:
    return f"{pixels:,} px" if area is None else f"{area:,.1f} m2"
