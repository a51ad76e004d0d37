"""Feedbacks that Python makes and QGIS listens to in threads of its own: none may make Qt's locks wait for Python's.

    a thread of QGIS       a listener ends -> has Qt's lock    -> asks the feedback's `disconnectNotify` -> waits for Python's lock
    a thread of Python     has Python's lock -> lets go of some QObject                                  -> waits for Qt's lock

Both would wait for ever, and QGIS with them. PyQt takes Python's lock there only the first time that an object is asked, to see whether
Python reimplements the method; so it is asked once before anybody listens.
"""

from __future__ import annotations

from typing import TypeVar

from qgis.core import QgsFeedback

Kind = TypeVar("Kind", bound=QgsFeedback)


def asked(feedback: Kind) -> Kind:
    """The feedback itself, asked. To be called by whoever makes one, before it is handed on."""
    feedback.canceled.disconnect(feedback.canceled.connect(feedback.cancel))
    return feedback
