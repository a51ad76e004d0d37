"""What must not be shown or copied: passwords in addresses, and the user's name in paths."""

from __future__ import annotations

import getpass
import re
from pathlib import Path

SECRET = re.compile(r"(\w+://)[^/\s@'\"]+@")
TOKEN = re.compile(r"(?i)\b(password|passwd|token|api[_-]?key|authorization)(['\"]?\s*[=:]\s*)\S+")


def hidden(text: str) -> str:
    """The text without passwords."""
    return TOKEN.sub(r"\1\2***", SECRET.sub(r"\1***@", text))


def anonymous(text: str, home: str = "", user: str = "") -> str:
    """The text without passwords, home folders and the user's name. Empty: this user's."""
    home, user = home or str(Path.home()), user or user_name()
    text = hidden(text)
    for folder in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(folder) > 3:  # not the root of a disk
            text = re.sub(re.escape(folder) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE if "\\" in home else 0)
    text = re.sub(r"(?i)(\\Users\\|/Users/|/home/)[^\\/\s'\":]+", r"\1***", text)
    return re.sub(rf"(?<![\w.-]){re.escape(user)}(?![\w.-])", "***", text) if len(user) > 2 and user != "root" else text


def user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such variable, no such entry, no module for it
        return ""
