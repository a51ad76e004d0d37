"""What the user chose once and for all. A dataclass here, the group `landquilt` in QgsSettings there."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, fields
from typing import Any

from qgis.core import QgsSettings

GROUP = "landquilt"
MEMORY = "LANDQUILT_MEMORY_GB"  # read by backend/memory_limit.py in every worker that this QGIS starts
ALLOWED = {"device": ("auto", "cpu", "cuda", "mps"), "precision": ("auto", "float32", "bfloat16", "float16")}


@dataclass(frozen=True)
class Settings:
    python: str = ""  # interpreter of the backend; empty: look for one
    models: str = ""  # folder of the user's own model folders; empty: bundled models only
    device: str = "auto"  # what a job's "auto" stands for
    precision: str = "auto"
    memory: float = 0.0  # GB that the backend may use; 0: all there is
    index: str = ""  # address of a package index to install the backend from; empty: PyPI, and PyTorch's own


def load_settings() -> Settings:
    """What is stored; a value that makes no sense is taken for the default."""
    store = QgsSettings()
    return Settings(**{item.name: understood(item.name, store.value(f"{GROUP}/{item.name}"), item.default) for item in fields(Settings)})


def understood(name: str, value: Any, default: Any) -> Any:
    if isinstance(default, float):
        try:
            return max(0.0, float(value))
        except (TypeError, ValueError):
            return default
    text = default if value is None else str(value)
    return text if text in ALLOWED.get(name, (text,)) else default


def save_settings(settings: Settings) -> None:
    store = QgsSettings()
    for name, value in asdict(settings).items():
        store.setValue(f"{GROUP}/{name}", value)
    hand_on(settings)


def hand_on(settings: Settings) -> None:
    """Let the workers that this QGIS starts from now on know the memory limit: they inherit its environment."""
    os.environ[MEMORY] = f"{settings.memory:g}"


def settle(choice: str, setting: str) -> str:
    """A job's device or precision: what was chosen for this job, else the setting."""
    return setting if choice == "auto" else choice
