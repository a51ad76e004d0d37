"""Sentences that can still be translated: what reads archives is standard library only and knows no language."""

from __future__ import annotations

from ...backend.shared.errors import Fault, InputError


class Refusal(InputError):
    """`text` has gaps that `values` fill; the window translates it before they do."""

    def __init__(self, text: str, *values: object):
        super().__init__(text.format(*values))
        self.text, self.values = text, values


class NameTaken(InputError):
    """There is something of this name already; another name would do."""

    def __init__(self, text: str, *values: object):
        super().__init__(text.format(*values))
        self.text, self.values = text, values


class Breakdown(Fault):
    """The archive or the model was fine, but something broke on the way."""

    def __init__(self, text: str, *values: object):
        super().__init__(text.format(*values))
        self.text, self.values = text, values


class Canceled(Breakdown):
    """The user did not want it any more; nothing was left behind."""


def tr(text: str) -> str:
    """Marks a text for `./run translate`, which looks for calls of this name; it is translated where it is shown."""
    return text
