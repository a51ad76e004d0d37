"""Text in HTML, XML and tables for spreadsheets: names may be anybody's, and must not become more than names there.

Standard library only: the plugin uses it as well as the backend.
"""

from __future__ import annotations

import html
import re

# XML 1.0 has no way to write other characters than these, not even escaped (its production 2, Char).
IMPOSSIBLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - the wide forms count in some spreadsheets


def escape(text: str) -> str:
    """For HTML and XML, between tags and in attributes; the XML modules of the standard library are refused by the plugin site."""
    return html.escape(IMPOSSIBLE.sub("\ufffd", text))


def cell(value: object) -> object:
    """For CSV: a text that a spreadsheet would compute gets an apostrophe before it, as OWASP says; numbers stay numbers."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
