"""The plugin's version, for what is to be known of a report in a year."""

from __future__ import annotations

import re
from pathlib import Path

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def read_version() -> str:
    """As QGIS shows it; empty where the plugin's metadata are not beside the backend."""
    try:
        found = re.search(r"^version=(.+)$", METADATA.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        return ""
    return found[1].strip() if found else ""
