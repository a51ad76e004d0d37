"""What the table of class areas says: a row per class, in words, and as text for a spreadsheet or a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale

from ...backend.shared.markup import cell
from ..translation import tr

HECTARE, SQUARE_KILOMETRE = 1e4, 1e6  # square metres


@dataclass(frozen=True)
class ClassArea:
    """One class of a map."""

    code: int
    name: str
    color: str  # "#rrggbb"
    area: float  # square metres, or pixels
    count: int | None = None  # polygons; None where there are none to count
    confidence: float | None = None  # per cent, the mean over the class's area
    are_pixels: bool = False  # what `area` counts


def total_of(rows: Sequence[ClassArea]) -> float:
    return sum(row.area for row in rows)


def share_of(area: float, total: float) -> float:
    """0 to 1."""
    return area / total if total > 0 else 0.0


def counts_pixels(rows: Sequence[ClassArea]) -> bool:
    return any(row.are_pixels for row in rows)


def area_text(area: float, are_pixels: bool = False) -> str:
    """Square metres in the unit that suits their size; or pixels."""
    if are_pixels:
        return tr("{} px").format(number_text(area, 0))
    if area >= 10 * SQUARE_KILOMETRE:
        return f"{number_text(area / SQUARE_KILOMETRE, 2)} km²"
    if area >= HECTARE:
        return f"{number_text(area / HECTARE, 2)} ha"
    return f"{number_text(area, 1 if 0 < area < 100 else 0)} m²"


def share_text(share: float) -> str:
    return f"{number_text(100 * share, 1)} %"


def number_text(value: float, digits: int) -> str:
    return QLocale().toString(float(value), "f", digits)


def tab_separated(rows: Sequence[ClassArea]) -> str:
    """For a spreadsheet: numbers with the user's decimal sign and nothing between thousands."""
    return "".join("\t".join(str(cell(text)) for text in line) + "\n" for line in [header(rows), *cells(rows)])


def markdown(rows: Sequence[ClassArea]) -> str:
    """For a report."""
    first, *names = header(rows)
    lines = [[first, *names], ["---", *["---:"] * len(names)], *cells(rows)]
    return "".join("| " + " | ".join(text.replace("|", "\\|") for text in line) + " |\n" for line in lines)


def header(rows: Sequence[ClassArea]) -> list[str]:
    area = tr("Area (pixels)") if counts_pixels(rows) else tr("Area (m²)")
    return [tr("Class"), area, tr("Share (%)"), tr("Polygons"), tr("Mean confidence (%)")]


def cells(rows: Sequence[ClassArea]) -> list[list[str]]:
    total = total_of(rows)
    counts = [row.count for row in rows if row.count is not None]
    digits = 0 if counts_pixels(rows) else 2
    lines = [
        [row.name, plain(row.area, digits), plain(100 * share_of(row.area, total), 2), plain(row.count, 0), plain(row.confidence, 1)]
        for row in rows
    ]
    last = [tr("Total"), plain(total, digits), plain(100 * share_of(total, total), 2), plain(sum(counts) if counts else None, 0), ""]
    return [*lines, last]


def plain(value: float | None, digits: int) -> str:
    if value is None:
        return ""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", digits)
