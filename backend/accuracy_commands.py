"""The commands that measure maps: assess, compare, places, samplepoints."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from .shared.jobs import Assess, Compare, Places, Samplepoints

Tell = Callable[[Iterable[Any], bool], int]  # prints what a job says; the exit status

LAYER = "class raster, GeoPackage or GeoJSON (FILE.gpkg|layername=NAME where a file has several layers)"
LEGEND = 'the classes: isprs, a model, or "1=building, 2=tree:#00ff00"; default: what the first layer that names classes says'


def add_accuracy(commands: Any, tell: Tell) -> None:
    for add in (add_assess, add_compare, add_places, add_samplepoints):
        add(commands, tell)


def add_assess(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("assess", help="measure maps against a reference, and against each other")
    parser.add_argument("reference", help=f"{LAYER}; points are taken for a sample")
    parser.add_argument("maps", nargs="+", metavar="map", help=LAYER)
    parser.add_argument("--output", required=True, metavar="FOLDER", help="folder for report.html, report.json, tables and rasters")
    parser.add_argument("--names", nargs="+", default=[], metavar="NAME", help="of the maps, in the report")
    parser.add_argument("--reference-name", default="", metavar="NAME", help="of the reference, in the report")
    parser.add_argument("--field", dest="reference_field", default="", help="of a vector reference: what holds the class")
    each = {"action": "append", "default": []}
    parser.add_argument("--map-field", dest="map_fields", metavar="FIELD", **each, help="the same of polygon maps: once, or once for each")
    parser.add_argument("--legend", default="", help=LEGEND)
    parser.add_argument("--reference-classes", default="", metavar="TABLE", help='what the reference\'s values mean: "0=building, 7=tree"')
    parser.add_argument("--map-classes", **each, metavar="TABLE", help="the same of the maps: once, or once for each")
    parser.add_argument("--tolerance", type=float, default=Assess.tolerance, metavar="PX", help="of boundary F1 (%(default)s)")
    parser.add_argument("--erosion", type=float, default=Assess.erosion, metavar="PX", help="radius of the eroded variant (%(default)s)")
    parser.add_argument("--design", default="auto", choices=("auto", "none", "simple", "stratified", "systematic"), help="of points")
    parser.add_argument("--kappa", action="store_true", help="give kappa too, though the literature advises against it")
    add_common(parser)
    parser.set_defaults(run=lambda choice: assess(choice, tell))


def assess(choice: argparse.Namespace, tell: Tell) -> int:
    from .assess import run

    return tell(run(Assess(**values(choice, Assess))), choice.json)


def add_compare(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("compare", help="how far two maps agree, without a reference")
    parser.add_argument("first", help=LAYER)
    parser.add_argument("second", help=LAYER)
    parser.add_argument("--output", required=True, metavar="FOLDER", help="folder for report.html, report.json, tables and a raster")
    parser.add_argument("--names", nargs=2, default=[], metavar="NAME", help="of the maps, in the report")
    for which in ("first", "second"):
        parser.add_argument(f"--{which}-field", default="", help=f"what holds the class, where the {which} map is polygons")
        parser.add_argument(f"--{which}-classes", default="", metavar="TABLE", help=f"what the {which} map's values mean")
    parser.add_argument("--legend", default="", help=LEGEND)
    parser.add_argument("--tolerance", type=float, default=Compare.tolerance, metavar="PX", help="of boundary F1 (%(default)s)")
    add_common(parser)
    parser.set_defaults(run=lambda choice: compare(choice, tell))


def compare(choice: argparse.Namespace, tell: Tell) -> int:
    from .compare import run

    return tell(run(Compare(**values(choice, Compare))), choice.json)


def add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--ignore", nargs="+", default=[], metavar="CLASS", help="classes that are not compared, by name or code")
    parser.add_argument("--mask", default="", metavar="POLYGONS", help="compare inside these polygons only (GeoJSON or GeoPackage)")
    parser.add_argument(
        "--pixel-size", type=float, default=0.0, metavar="METRES", help="where no layer is a raster; default: by the first map"
    )
    parser.add_argument("--block", type=int, default=0, metavar="PX", help="side of the bootstrap's blocks; default: by the raster's size")
    parser.add_argument("--seed", type=int, default=0)


def add_places(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("places", help="list the largest places of each kind of error")
    parser.add_argument("raster", help="raster of codes: a disagreement raster or changes.tif")
    parser.add_argument("output", metavar="OUT.json", help="table to write: box, pixels and one pixel of each place")
    parser.add_argument("--most", type=int, default=Places.most, metavar="N", help="of each code (%(default)s)")
    parser.set_defaults(run=lambda choice: places(choice, tell))


def places(choice: argparse.Namespace, tell: Tell) -> int:
    from .places import run

    return tell(run(Places(**values(choice, Places))), choice.json)


def add_samplepoints(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser("samplepoints", help="draw places of a map to look at, as a layer to fill in")
    parser.add_argument("map", help=f"to draw from: {LAYER}")
    parser.add_argument("--map-field", default="", metavar="FIELD", help="what holds the class, of a polygon map")
    parser.add_argument("--pixel-size", type=float, default=0.0, metavar="METRES", help="of a polygon map; default: by its polygons")
    parser.add_argument("output", metavar="OUT.gpkg", help="GeoPackage to write")
    parser.add_argument("--design", default=Samplepoints.design, choices=("simple", "stratified", "systematic"))
    parser.add_argument("--size", type=int, default=0, metavar="N", help="places; default: as many as the standard error takes")
    parser.add_argument("--standard-error", type=float, default=Samplepoints.standard_error, metavar="SE", help="wanted (%(default)s)")
    parser.add_argument("--accuracy", type=float, default=Samplepoints.accuracy, help="expected of the map (%(default)s)")
    parser.add_argument("--allocation", default=Samplepoints.allocation, choices=("balanced", "proportional", "equal"))
    parser.add_argument("--minimum", type=int, default=Samplepoints.minimum, metavar="N", help="places in a class (%(default)s)")
    parser.add_argument("--legend", default="", help=LEGEND)
    parser.add_argument("--map-classes", default="", metavar="TABLE", help='what the map\'s values mean: "0=building, 7=tree"')
    parser.add_argument("--mask", default="", metavar="POLYGONS", help="draw inside these polygons only (GeoJSON or GeoPackage)")
    parser.add_argument("--seed", type=int, default=0)
    parser.set_defaults(run=lambda choice: samplepoints(choice, tell))


def samplepoints(choice: argparse.Namespace, tell: Tell) -> int:
    from .samplepoints import run

    return tell(run(Samplepoints(**values(choice, Samplepoints))), choice.json)


def values(choice: argparse.Namespace, job: Any) -> dict[str, Any]:
    return {item.name: getattr(choice, item.name) for item in fields(job)}
