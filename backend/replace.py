"""A file that is whole takes the place of the old one, also while somebody reads that one.

On Windows a file that another program has open cannot be replaced; QGIS reads what a training writes, for a blink each time.
"""

from __future__ import annotations

import time
from pathlib import Path

PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)  # seconds between attempts


def take_place(part: Path, target: Path) -> None:
    """Rename `part` to `target`. Raises OSError where it cannot be done, after most of a second where the target is in use."""
    for pause in PAUSES:
        try:
            part.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    part.replace(target)
