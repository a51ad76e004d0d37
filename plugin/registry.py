"""The models a user can name: the bundled ones, and those in the folder of the settings."""

from __future__ import annotations

from pathlib import Path

from ..backend.jobs import BUNDLED
from ..backend.models import CARD, MODELS
from .settings import Settings


def known_models(settings: Settings) -> dict[str, str]:
    """What a job's `model` is, by the name to show; the default first."""
    names = sorted((path.parent.name for path in MODELS.glob(f"*/{CARD}")), key=lambda name: (name != BUNDLED, name))
    models = {name: name for name in names}
    if settings.models:
        for path in sorted(Path(settings.models).glob(f"*/{CARD}")):
            models.setdefault(path.parent.name, str(path.parent))
    return models


def resolve_model(text: str, settings: Settings) -> str:
    """A job's `model` for what the user typed: a known name, or else a folder."""
    return known_models(settings).get(text.strip(), text.strip() or BUNDLED)
