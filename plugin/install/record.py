"""What LandQuilt keeps in the user's profile beside its environment, and how far the installation of that came.

PROFILE/python/landquilt/
    venv/           the environment
    installed.json  the record: written before anything else, and as finished only when a trial has passed
    cache/          downloads of an installation that did not come to its end
    pip.log         all that the last installation said
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ...backend.shared.replace import write_whole

RECORD = "installed.json"


@dataclass(frozen=True)
class InstallRecord:
    choice: str = ""  # name of a Choice
    pins: list[str] = field(default_factory=list)  # name==version of what is installed
    is_finished: bool = False


def folder_of(profile: Path) -> Path:
    return profile / "python" / "landquilt"


def read_record(folder: Path) -> InstallRecord | None:
    """None where there is none: an environment without a record was made by hand. A damaged one counts as unfinished."""
    try:
        data = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return InstallRecord(str(data["choice"]), list(data["pins"]), data["is_finished"] is True)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return InstallRecord()


def write_record(folder: Path, record: InstallRecord) -> None:
    write_whole(folder / RECORD, json.dumps(asdict(record), indent=1))
