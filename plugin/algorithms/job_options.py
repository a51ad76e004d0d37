"""Parameters made from the options of a job, and what their values say of it: limits, choices and defaults stand in the job alone."""

from __future__ import annotations

import math
from dataclasses import MISSING, fields
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...backend.shared.option import Option, default_of, options_of
from ..settings import load_settings, settle
from .parameters import bands_of, choice, integer, number, text

AUTO = "auto"  # the word for a choice that is left open
SWITCH = {"yes": True, "no": False}
LARGEST = 2.0**31 - 1  # of a spin box
PLAIN = [
    kind.typeName()
    for kind in (
        QgsProcessingParameterBoolean,
        QgsProcessingParameterEnum,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )
]


def option_parameter(
    job: Any, name: str, label: str, default: Any = MISSING, decimals: int = 3, is_long: bool = False
) -> QgsProcessingParameterDefinition:
    """The parameter of a job's field, called by the field's name in capitals. A `default` of its own goes before the job's."""
    about, annotation = options_of(job)[name], kinds_of(job)[name]
    key, own = name.upper(), default_of(job, name)
    value = default if default is not MISSING else None if own is MISSING else own  # None: must be said, or is decided later
    kind = annotation.partition(" | ")[0]
    if kind == "bool":
        is_open = value is None
        return choice(key, label, [AUTO, *SWITCH]) if is_open else QgsProcessingParameterBoolean(key, label, value)
    if kind == "int":
        return integer(key, label, value, *(int(limit) for limit in limits(about)))
    if kind == "float":
        return number(key, label, value, *limits(about), decimals)
    if about.choices:
        return choice(key, label, [*([AUTO] if own is None else []), *about.choices], value or "")
    return text(key, label, value or "", is_long)


def kinds_of(job: Any) -> dict[str, str]:
    return {item.name: str(item.type) for item in fields(job)}


def limits(about: Option) -> tuple[float, float]:
    return max(about.least, -LARGEST), about.most if math.isfinite(about.most) else LARGEST


def option_values(algorithm: QgsProcessingAlgorithm, job: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """The job's fields that the algorithm asks for in plain words and numbers; layers, extents and files it takes itself.

    Raises InputError for bands that are no numbers.
    """
    found: dict[str, Any] = {}
    for name, annotation in kinds_of(job).items():
        definition = algorithm.parameterDefinition(name.upper())
        if definition is not None and definition.type() in PLAIN:
            found[name] = value_of(algorithm, definition, annotation, default_of(job, name), parameters, context)
    settings = load_settings()
    for name in ("device", "precision"):
        if name in found:
            found[name] = settle(found[name], getattr(settings, name))
    return found


def value_of(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    annotation: str,
    default: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    name, (kind, _, is_optional) = definition.name(), annotation.partition(" | ")
    if definition.type() == QgsProcessingParameterEnum.typeName():
        word = str(algorithm.parameterAsEnumString(parameters, name, context))
        return (SWITCH.get(word) if kind == "bool" else None if word == AUTO else word) if is_optional else word
    if is_optional and parameters.get(name) is None:
        return None
    if kind == "bool":
        return algorithm.parameterAsBoolean(parameters, name, context)
    if kind in ("int", "float"):
        return (
            algorithm.parameterAsInt(parameters, name, context) if kind == "int" else algorithm.parameterAsDouble(parameters, name, context)
        )
    words = str(algorithm.parameterAsString(parameters, name, context)).strip()
    return bands_of(words) if kind == "list[int]" else words or default
