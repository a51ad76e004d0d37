"""What the user chose once and for all. A dataclass here, the group `landquilt` in QgsSettings there."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from qgis.core import QgsSettings

GROUP = "landquilt"


@dataclass(frozen=True)
class Settings:
    python: str = ""  # interpreter of the backend; empty: look for one
    models: str = ""  # folder of the user's own model folders; empty: bundled models only


def load_settings() -> Settings:
    store = QgsSettings()
    return Settings(**{field.name: str(store.value(f"{GROUP}/{field.name}", field.default)) for field in fields(Settings)})


def save_settings(settings: Settings) -> None:
    store = QgsSettings()
    for name, value in asdict(settings).items():
        store.setValue(f"{GROUP}/{name}", value)
