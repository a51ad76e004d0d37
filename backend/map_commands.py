"""The commands that make something else of a finished map: footprints."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from .shared.jobs import Footprints

Tell = Callable[[Iterable[Any], bool], int]  # prints what a job says; the exit status


def add_maps(commands: Any, tell: Tell) -> None:
    add_footprints(commands, tell)


def add_footprints(commands: Any, tell: Tell) -> None:
    parser = commands.add_parser(
        "footprints",
        help="outline the buildings of a class raster",
        description="Outline the buildings of a class raster: single roofs, squared on the ground, none over another.",
    )
    parser.add_argument("map", help="class raster")
    parser.add_argument("output", metavar="OUT.gpkg", help="GeoPackage to write")
    parser.add_argument("--confidence", default="", metavar="RASTER", help="of the same run: touching roofs are told apart by it, too")
    parser.add_argument("--buildings", default=Footprints.buildings, metavar="CLASS", help="by name or code, joined by + (%(default)s)")
    parser.add_argument("--tolerance", type=float, default=Footprints.tolerance, metavar="METRES", help="of the walls (%(default)s)")
    parser.add_argument("--minimum-area", type=float, default=Footprints.minimum_area, metavar="M2", help="of a building (%(default)s)")
    parser.add_argument("--legend", default="", help='the classes: isprs, a model, or "1=building, 2=tree"; default: as the map says')
    parser.add_argument("--map-classes", default="", metavar="TABLE", help='what the map\'s values mean: "0=building, 7=tree"')

    def footprints(choice: argparse.Namespace) -> int:
        from .footprints import run

        return tell(run(Footprints(**{field.name: getattr(choice, field.name) for field in fields(Footprints)})), choice.json)

    parser.set_defaults(run=footprints)
