"""Sampled places as a GeoPackage to fill in: points, and a form in QGIS that asks for the true class by name.

id               in random order: whoever stops after the first n has looked at a random part of the sample
reference        the class's code, to be filled in; the form lists the classes by name
comment          whatever the interpreter wants to say
stratum, stratum_name, stratum_pixels, all_pixels, pixel_m2, design     what the estimators need; hidden in the form: who sees what
                 the map says agrees with it too often
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.crs import CRS

from ..features.package import layer_in
from ..shared.card import LandClass
from ..shared.language import tr
from ..shared.markup import escape
from ..shared.style import DOCTYPE

LAYER = "sample"
NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how QGIS writes "no value" in a list of values
FIELDS = {
    "id": "INTEGER",
    "reference": "INTEGER",
    "comment": "TEXT",
    "stratum": "INTEGER",
    "stratum_name": "TEXT",
    "stratum_pixels": "INTEGER",
    "all_pixels": "INTEGER",
    "pixel_m2": "REAL",
    "design": "TEXT",
}
HIDDEN = ("fid", *list(FIELDS)[3:])

Row = tuple[float, float, int, str, int]  # x, y, stratum, its name, its pixels


def write_sample(
    path: Path, crs: CRS | None, rows: Sequence[Row], design: str, classes: Sequence[LandClass], pixels: int, pixel_area: float | None
) -> None:
    """A new file. `pixel_area`: square metres of a pixel that could be drawn, None where that is unknown. Raises as `layer_in`."""
    places = np.array([row[:2] for row in rows])
    values = [(k, None, None, *row[2:], pixels, pixel_area, design) for k, row in enumerate(rows, 1)]
    with layer_in(path, LAYER, "POINT", FIELDS, crs, sample_qml(classes)) as layer:
        layer.add((point(*row[:2], layer.srs) for row in rows), values, places[:, [0, 0, 1, 1]])


def point(x: float, y: float, srs: int) -> bytes:
    return b"GP\0\1" + struct.pack("<iBIdd", srs, 1, 1, x, y)


def sample_qml(classes: Sequence[LandClass]) -> str:
    """Rings: empty ones are still to be looked at, filled ones have the colour of their class; and the form."""
    entries = [(tr("(not yet)"), NULL), *((item.name, str(item.code)) for item in classes)]
    options = "".join(
        f'<Option type="Map"><Option type="QString" name="{escape(name)}" value="{escape(value)}"/></Option>' for name, value in entries
    )
    lists = f'<Option type="Map"><Option type="List" name="map">{options}</Option></Option>'
    widgets = {"reference": ("ValueMap", lists), "comment": ("TextEdit", "<Option/>"), "id": ("TextEdit", "<Option/>")}
    widgets |= dict.fromkeys(HIDDEN, ("Hidden", "<Option/>"))
    configuration = "".join(
        f'<field name="{name}" configurationFlags="None"><editWidget type="{kind}"><config>{options}</config></editWidget></field>'
        for name, (kind, options) in widgets.items()
    )
    editable = "".join(f'<field name="{name}" editable="{int(name in ("reference", "comment"))}"/>' for name in FIELDS)
    found = [("", tr("(not yet)"), None), *((str(item.code), item.name, item.color) for item in classes)]
    categories = "".join(
        f'<category value="{value}" symbol="{k}" label="{escape(name)}" render="true" type="{"long" if value else "NULL"}"/>'
        for k, (value, name, _) in enumerate(found)
    )
    symbols = "".join(ring(str(k), color) for k, (_, _, color) in enumerate(found))
    return (
        f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology|Fields|Forms">'
        f"<fieldConfiguration>{configuration}</fieldConfiguration>"
        f'<aliases><alias field="reference" index="2" name="{escape(tr("True class"))}"/></aliases>'
        '<renderer-v2 type="categorizedSymbol" attr="reference" symbollevels="0" enableorderby="0" forceraster="0">'
        f"<categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2>"
        f"<editorlayout>generatedlayout</editorlayout><editable>{editable}</editable></qgis>\n"
    )


def ring(name: str, color: str | None) -> str:
    """A circle with a dark and a light rim, seen on any image; hollow without a colour."""
    fill = ",".join(str(value) for value in bytes.fromhex(color[1:])) + ",255" if color else "255,255,255,40"
    layers = "".join(marker(size, fill if size < 4 else "0,0,0,0", rim) for size, rim in ((4.2, "0,0,0,255"), (3.6, "255,255,255,255")))
    return f'<symbol name="{name}" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">{layers}</symbol>'


def marker(size: float, fill: str, rim: str) -> str:
    options = {
        "name": "circle",
        "color": fill,
        "outline_color": rim,
        "outline_style": "solid",
        "outline_width": "0.4",
        "outline_width_unit": "MM",
        "size": str(size),
        "size_unit": "MM",
    }
    # QGIS before 3.26 reads <prop>, later ones <Option>.
    old = "".join(f'<prop k="{key}" v="{text}"/>' for key, text in options.items())
    new = "".join(f'<Option name="{key}" type="QString" value="{text}"/>' for key, text in options.items())
    return f'<layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map">{new}</Option>{old}</layer>'
