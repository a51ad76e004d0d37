"""How the fuzzing goes in: the worker's own door, in this process, and how many examples it tries.

In the suite each test tries the same few examples; `./run fuzz MINUTES` sets LANDQUILT_FUZZ to more of them, and random ones.
"""

from __future__ import annotations

import io
import os
from typing import Any

from hypothesis import HealthCheck, settings
from landquilt.backend.__main__ import answer
from landquilt.backend.shared.jobs import Failed, Finished, decode, encode

MANY = int(os.environ.get("LANDQUILT_FUZZ") or 0)
LONGEST = 1000  # characters of a sentence


def fuzzed(examples: int) -> Any:
    """A test of so many examples, the same in every run of the suite."""
    return settings(
        max_examples=MANY or examples,
        derandomize=not MANY,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def ask(job: Any) -> Finished | Failed:
    """What the worker says at the end of a job, or of a line: always one thing, and of a failure one sentence."""
    sink = io.StringIO()
    status = answer(job if isinstance(job, str) else encode(job), sink)
    *before, end = map(decode, sink.getvalue().splitlines())
    assert isinstance(end, (Finished, Failed)) and not any(isinstance(message, (Finished, Failed)) for message in before)
    if isinstance(end, Failed):
        assert not end.detail, end.detail
        assert end.message.isprintable() and end.message[-1] in ".?" and 10 < len(end.message) < LONGEST, end.message
        assert status == (2 if end.is_input else 1)
    else:
        assert status == 0
    return end
