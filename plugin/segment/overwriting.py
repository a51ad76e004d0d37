"""Before a run writes onto files that are there: it is asked, and the way out that loses nothing is a number in the name."""

from __future__ import annotations

from enum import Enum
from itertools import count
from pathlib import Path

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..translation import plural, tr


class Answer(Enum):
    OVERWRITE = "overwrite"
    NUMBER = "number"
    CANCEL = "cancel"


def existing(files: set[str]) -> list[str]:
    """Those that are there, in order."""
    return sorted(path for path in files if Path(path).is_file())


def ask(files: list[str], parent: QWidget) -> Answer:
    """What to do where a run would write onto `files`."""
    box = QMessageBox(parent)
    box.setObjectName("LandQuiltOverwrite")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Files that are there already"))
    names = "\n".join(files)
    one = tr("{} output is there already, with all that was corrected in it:")
    several = tr("{} outputs are there already, with all that was corrected in them:")
    box.setText(f"{plural(len(files), one, several)}\n{names}")
    number = box.addButton(tr("&Keep, and number the new ones"), QMessageBox.ButtonRole.AcceptRole)
    write = box.addButton(tr("&Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(number)
    box.exec()
    clicked = box.clickedButton()
    return Answer.NUMBER if clicked is number else Answer.OVERWRITE if clicked is write else Answer.CANCEL


def numbered(files: dict[str, str], taken: set[str]) -> dict[str, str]:
    """The files, all with the first number in their names with which none is there or in `taken`. What is no whole path stays."""
    for number in count(2):
        found = {name: with_number(path, number) for name, path in files.items()}
        if not any(path in taken or Path(path).exists() for name, path in found.items() if path != files[name]):
            break
    return found


def with_number(path: str, number: int) -> str:
    place = Path(path)
    return str(place.with_name(f"{place.stem}_{number}{place.suffix}")) if place.is_absolute() else path
