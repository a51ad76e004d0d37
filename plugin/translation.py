"""One door for every visible string: `./run translate` finds the literals, a QTranslator finds them under one context."""

from __future__ import annotations

from pathlib import Path
from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "LandQuilt"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


translate = tr  # by this name it may take a text that is marked elsewhere, and not written out here


def plural(count: int, one: str, several: str) -> str:
    """Whichever of two translated texts fits the number, which goes into its gap: "1 map", "2 maps"."""
    return (one if count == 1 else several).format(QLocale().toString(float(count), "f", 0))


def filled(text: str, *values: Any) -> str:
    """As str.format, with the decimal sign and the groups of the user's language where a gap says how a number is written."""
    return Numbers().format(text, *values)


class Numbers(Formatter):
    def format_field(self, value: Any, spec: str) -> str:
        text = str(super().format_field(value, spec))
        if not spec or not isinstance(value, (int, float)):
            return text
        locale = QLocale()
        return text.translate({ord(","): str(locale.groupSeparator()), ord("."): str(locale.decimalPoint())})


def language() -> str:
    """The two letters of QGIS's language: what it was started with (`--lang`), else what its options say, else the system's.

    "en" where we have no translation for it.
    """
    program = QgsApplication.instance()
    name = ((program.translation() if program else "") or QgsApplication.locale())[:2]
    return name if (FOLDER / f"landquilt_{name}.qm").is_file() else "en"


def install_translator() -> QTranslator | None:
    """Speak QGIS's language from now on: what its options say, else the system's. None where we speak English.

    A checkout has the translations' sources only and speaks English; `./run translate` and `./run package` compile them.
    The caller keeps the translator (Qt does not) and gives it to remove_translator in the end.
    """
    path = FOLDER / f"landquilt_{language()}.qm"
    translator = QTranslator()
    if not path.is_file() or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
