"""The kinds of parameter that algorithms ask for. A parameter without a default value may be left empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...backend.shared.bands import numbers_of
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Segment
from ..translation import tr

Described = tuple[QgsProcessingParameterDefinition, str]  # with its help


def help_of(introduction: str, parameters: Sequence[QgsProcessingParameterDefinition]) -> str:
    return introduction + "".join(f"<p><b>{item.description()}</b><br>{item.help()}</p>\n" for item in parameters)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def text(name: str, label: str, default: str = "", is_long: bool = False) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, label, default, multiLine=is_long, optional=True)


def number(name: str, label: str, default: float | None, low: float, high: float, decimals: int = 3) -> QgsProcessingParameterNumber:
    kind: Any = QgsProcessingParameterNumber.Type.Double
    parameter = QgsProcessingParameterNumber(name, label, kind, default, default is None, low, high)
    parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return parameter


def integer(name: str, label: str, default: int | None, low: int, high: int) -> QgsProcessingParameterNumber:
    kind: Any = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, label, kind, default, default is None, low, high)


def choice(name: str, label: str, words: list[str], default: str = "") -> QgsProcessingParameterEnum:
    """The words themselves are the values: scripts and qgis_process read well."""
    return QgsProcessingParameterEnum(name, label, words, defaultValue=default or words[0], usesStaticStrings=True)


def bands_of(words: str) -> list[int] | None:
    """The bands of images that are not one layer, so that no list of theirs can be shown; None: not named. Raises InputError."""
    try:
        return numbers_of(words) if words.strip() else None
    except ValueError:
        raise InputError(tr("The bands are {!r}; give their numbers, as 1,2,3.").format(words)) from None


def nodata() -> Described:
    parameter = QgsProcessingParameterString("NODATA", tr("No data"), Segment("", "").nodata, optional=True)
    return parameter, tr(
        "Which values are no data. Automatic (auto): as the layer's properties and the file say, and a constant edge that nobody "
        "declared; none: all values are data, but for an alpha band or a mask; or values and ranges of them, as 0, 255 or 0:12."
    )
