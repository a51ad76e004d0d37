"""The models on the disk: the bundled ones, which belong to the plugin and stay as they are, and those in the user's own folder."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from qgis.core import QgsApplication

from ...backend.shared.card import BEST, CARD, CHECKPOINT, HISTORY, MODELS, Card, find_model, read_card, write_card
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import BUNDLED
from ..install.record import folder_of
from ..settings import Settings
from .names import check_free, check_name
from .refusal import Breakdown, Refusal, tr
from .use import is_in_use

SPARE = (CHECKPOINT, BEST)  # what only a training needs that goes on
TRASH = ".landquilt-deleted"  # two levels deep it is not taken for a model


@dataclass(frozen=True)
class Model:
    name: str  # of its folder
    place: str  # as jobs name it: a bundled model's name, or a folder
    folder: Path
    card: Card | None  # None where it cannot be read: `problem` says why
    problem: str = ""

    @property
    def is_bundled(self) -> bool:
        return self.folder.resolve().parent == MODELS.resolve()


def models_folder(settings: Settings) -> Path:
    """Where the user's own model folders lie: the folder of the settings, else one in the profile, which may not be there yet."""
    return Path(settings.models) if settings.models else folder_of(Path(QgsApplication.qgisSettingsDirPath())) / "models"


def known_models(settings: Settings) -> dict[str, str]:
    """What a job's `model` is, by the name to show; the default first."""
    names = sorted((path.parent.name for path in MODELS.glob(f"*/{CARD}")), key=lambda name: (name != BUNDLED, name))
    models = {name: name for name in names}
    for path in sorted(models_folder(settings).glob(f"*/{CARD}")):
        models.setdefault(path.parent.name, str(path.parent))
    return models


def resolve_model(text: str, settings: Settings) -> str:
    """A job's `model` for what the user typed: a known name, or else a folder."""
    return known_models(settings).get(text.strip(), text.strip() or BUNDLED)


def look_at(name: str, place: str) -> Model:
    """A known model, its card read."""
    folder = MODELS / name if place == name else Path(place)
    try:
        folder = find_model(place)
        return Model(name, place, folder, read_card(folder))
    except InputError as error:
        return Model(name, place, folder, None, str(error))


def rename(model: Model, name: str) -> Path:
    """Give the folder and the card another name; the new folder. Raises InputError, Breakdown."""
    check_untouched(model)
    is_same = name.casefold() == model.name.casefold()  # only letters' case changes: it is taken by the model itself
    target = model.folder.with_name(check_name(name)) if is_same else check_free(model.folder.parent, name)
    try:
        os.rename(model.folder, target)
        if model.card is not None:
            write_card(target, replace(model.card, name=name))
    except OSError as error:
        raise Breakdown(tr("{} cannot be renamed ({}); close the program that uses it."), model.folder, error.strerror or error) from error
    return target


def delete(model: Model) -> None:
    """Take the folder away, all at once. Raises InputError, Breakdown."""
    check_untouched(model)
    trash = model.folder.parent / TRASH
    try:
        trash.mkdir(exist_ok=True)
        os.rename(model.folder, trash / uuid4().hex)
    except OSError as error:
        raise Breakdown(tr("{} cannot be deleted ({}); close the program that uses it."), model.folder, error.strerror or error) from error
    finally:
        shutil.rmtree(trash, ignore_errors=True)


def free_space(model: Model) -> int:
    """Take away what only a training needs that goes on; how many bytes that was. Raises InputError, Breakdown."""
    check_untouched(model)
    size = spare_size(model.folder)
    try:
        for name in SPARE:
            (model.folder / name).unlink(missing_ok=True)
    except OSError as error:
        text = tr("The state of the training in {} cannot be deleted ({}); close the program that uses it.")
        raise Breakdown(text, model.folder, error.strerror or error) from error
    return size - spare_size(model.folder)


def spare_size(folder: Path) -> int:
    """Bytes that `free_space` would free."""
    return sum((folder / name).stat().st_size for name in SPARE if (folder / name).is_file())


def check_untouched(model: Model) -> None:
    """Raises Refusal for a model that must stay as it is."""
    if model.is_bundled:
        raise Refusal(
            tr("{!r} came with the plugin and stays as it is; export it and import it under another name to have your own."), model.name
        )
    if is_in_use(model.folder):
        raise Refusal(tr("The model {!r} is in use by a run; wait for its end, or cancel it."), model.name)


def size_of(folder: Path) -> int:
    """Bytes of all files in it."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def read_history(folder: Path) -> list[dict[str, Any]]:
    """The validations of its training, oldest first; what is no line of a history is left out."""
    try:
        lines = (folder / HISTORY).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found = [understood(line) for line in lines]
    return [line for line in found if line is not None]


def understood(line: str) -> dict[str, Any] | None:
    try:
        data = json.loads(line)
        is_line = isinstance(data["step"], int) and isinstance(data["scores"], dict)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return data if is_line else None
