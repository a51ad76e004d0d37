"""The models a user can name: the bundled ones, and those in the user's own folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ...backend.shared.card import CARD, MODELS
from ...backend.shared.jobs import BUNDLED
from ..install.record import folder_of
from ..settings import Settings


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
