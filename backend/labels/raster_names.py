"""What a class raster says about its own codes: our card, tags CLASS_1, CLASS_2 ..., GDAL's category names, or an attribute table.

rasterio shows neither names nor tables, but GDAL writes both when it describes a raster as a virtual one.
"""

from __future__ import annotations

import re
from html import unescape  # of XML too; the XML modules of the standard library are refused by the plugin site

import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ..shared.card import CARD_TAG, LandClass, card_from_text
from ..shared.json_values import LONGEST, NO_NAME
from ..shared.legend import NO_CLASS, hue, names_in_tags


def classes_of(file: rasterio.DatasetReader) -> tuple[LandClass, ...]:
    """The raster's own classes, code by code; empty where it names none."""
    try:
        return card_from_text(file.tags()[CARD_TAG]).classes
    except (KeyError, ValueError):
        pass
    found = names_in_tags(file.tags(1))
    if not found:
        text = description(file)
        found = category_names(text) or attribute_names(text)
    names = {code: name for code, name in found.items() if name.casefold() not in NO_CLASS}
    try:
        colors = {code: f"#{r:02x}{g:02x}{b:02x}" for code, (r, g, b, _) in file.colormap(1).items()}
    except ValueError:
        colors = {}
    return tuple(
        LandClass(code, NO_NAME.sub(" ", name)[:LONGEST], colors.get(code) or hue(k, len(names)))
        for k, (code, name) in enumerate(names.items())
    )


def description(file: rasterio.DatasetReader) -> str:
    """The raster as XML of GDAL's virtual format; empty where GDAL cannot."""
    try:
        with MemoryFile(ext=".vrt") as memory:
            rasterio.shutil.copy(file, memory.name, driver="VRT")  # the open file: opening it again takes longer
            return memory.read().decode("utf-8", "replace")
    except (RasterioError, OSError):
        return ""


def category_names(xml: str) -> dict[int, str]:
    part = re.search(r"<CategoryNames>(.*?)</CategoryNames>", xml, re.DOTALL)
    found = re.findall(r"<Category>(.*?)</Category>|<Category\s*/>", part.group(1), re.DOTALL) if part else []
    return {code: unescape(name).strip() for code, name in enumerate(found) if name.strip()}


def attribute_names(xml: str) -> dict[int, str]:
    """Of a raster attribute table: the column of values (usage 5, or the first), and that of names (usage 2, or the first text)."""
    table = re.search(r"<GDALRasterAttributeTable.*?</GDALRasterAttributeTable>", xml, re.DOTALL)
    if not table:
        return {}
    kinds = [(int(kind), int(usage)) for kind, usage in re.findall(r"<Type[^>]*>(\d)</Type>\s*<Usage[^>]*>(\d+)</Usage>", table.group(0))]
    value = next((i for i, (_, usage) in enumerate(kinds) if usage == 5), 0)
    name = next((i for i, (_, usage) in enumerate(kinds) if usage == 2), next((i for i, (kind, _) in enumerate(kinds) if kind == 2), -1))
    if name < 0:
        return {}
    rows = [re.findall(r"<F>(.*?)</F>|<F\s*/>", row, re.DOTALL) for row in re.findall(r"<Row[^>]*>(.*?)</Row>", table.group(0), re.DOTALL)]
    return {
        int(row[value]): unescape(row[name]).strip() for row in rows if len(row) > max(name, value) and row[value].lstrip("-").isdigit()
    }
