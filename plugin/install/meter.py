"""How far pip is, from what it prints: megabytes of the download that was announced, then the unpacking."""

from __future__ import annotations

import re

from ..translation import tr

FILE = re.compile(r"^\s*(?:Downloading|Using cached|Processing)\s+(\S+)\s+\(([\d.]+) (bytes|kB|MB|GB)\)")
BYTES = re.compile(r"^Progress (\d+) of (\d+)$")
UNPACKING = re.compile(r"^Installing collected packages: (.*)")
SCALE = {"bytes": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
SHARE = 0.85  # of the bar, for the download; then come unpacking and the trial


class Meter:
    """Is told each line; `share` is 0 to 1, `text` what is being done."""

    def __init__(self, expected: float):
        self.expected = max(expected, 1.0)  # MB
        self.done = self.size = self.current = 0.0  # MB: of finished files, of the current file, of what is here of it
        self.is_counted = False
        self.name, self.share, self.text = "", 0.0, tr("Asking for the packages")

    def hear(self, line: str) -> bool:
        """Whether the line was only there to be counted, and need not be shown."""
        file, progress, unpacking = FILE.match(line), BYTES.match(line), UNPACKING.match(line)
        if file:
            self.is_counted = not file[1].endswith(".metadata")  # a few kilobytes before the file itself
        if file and self.is_counted:
            self.done += self.size
            self.name = "-".join(file[1].split("/")[-1].split("-")[:2])
            self.size, self.current = float(file[2]) * SCALE[file[3]], 0.0
        elif progress and self.is_counted:
            self.current = int(progress[1]) / 1e6
        elif unpacking:
            self.done, self.size, self.current = self.done + self.size, 0.0, 0.0
            self.text = tr("Unpacking {} package(s), this may take minutes").format(len(unpacking[1].split(",")))
            self.share = max(self.share, min(1.0, self.done / self.expected) * SHARE)
        if (file or progress) and self.is_counted:
            whole = f"{self.size:.0f}" if self.size >= 10 else f"{self.size:.1f}"
            self.text = tr("Downloading {}: {} of {} MB").format(self.name, f"{self.current:.0f}", whole)
            self.share = max(self.share, min(1.0, (self.done + self.current) / self.expected) * SHARE)
        return progress is not None
