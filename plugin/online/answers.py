"""What a server says to the requests of one thread. A provider keeps it to itself: a tile that did not come is only transparent.

QGIS has one network access manager per thread, so what the manager of a reader's thread hears are the answers to that reader.
"""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import get_ident
from typing import Any, Callable

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..translation import tr

PASSING = {200, 408, 425, 429, 500, 502, 503, 504}  # a later try may go well; 200: a report of an error instead of a picture
ABSENT = {404, 410}
BEAT = 100  # milliseconds between two looks whether to stop
NO_ERROR = QNetworkReply.NetworkError.NoError
CANCELED = QNetworkReply.NetworkError.OperationCanceledError  # by us, or by QGIS when the time was up
LONGEST = 200  # characters of a server's words
ADDRESS = re.compile(r"[;,]?\s*(\bURL:?)?\s*https?://\S+", re.IGNORECASE)
NOT_A_PICTURE = ("text/", "application/xml", "application/json", "application/vnd.ogc.se_xml")


@dataclass(frozen=True)
class RequestFailure:
    """Of one request."""

    reason: str
    may_pass: bool  # another try makes sense
    is_absent: bool  # the server has no such thing, and says so
    is_report: bool  # an answer, but of another kind than asked for


def let_go(signal: Any, connection: Any) -> None:
    """Disconnect. In QGIS 3.40, beside other threads, PyQt now and then finds a connection gone already."""
    with suppress(TypeError):
        signal.disconnect(connection)


class Answers:
    """Made, used and closed in one thread."""

    def __init__(self, wants_pictures: bool, is_stopped: Callable[[], bool]):
        self.wants_pictures, self.is_stopped = wants_pictures, is_stopped
        self.address, self.is_direct = "", True
        self.failed: dict[str, RequestFailure] = {}  # by address
        self.wait = 0.0  # seconds the server asked for
        self.words = ""  # what the provider wrote into QGIS's log last
        self.thread = get_ident()
        manager = QgsNetworkAccessManager.instance()
        self.connection = manager.finished.connect(self.hear, Qt.ConnectionType.DirectConnection)
        self.log = QgsApplication.messageLog().messageReceived.connect(self.read, Qt.ConnectionType.DirectConnection)
        self.watch = QTimer()  # runs while the provider waits, in its event loop
        self.watch.timeout.connect(self.look, Qt.ConnectionType.DirectConnection)
        self.watch.start(BEAT)

    def look(self) -> None:
        """End what is under way when it is not wanted any more: not every provider listens to its feedback."""
        if self.is_stopped():
            for reply in QgsNetworkAccessManager.instance().findChildren(QNetworkReply):
                reply.abort()

    def close(self) -> None:
        self.watch.stop()
        let_go(QgsApplication.messageLog().messageReceived, self.log)
        let_go(QgsNetworkAccessManager.instance().finished, self.connection)

    def forget(self, address: str = "") -> None:
        """Before the next request, to that address where it is one alone."""
        self.address = address
        self.failed, self.wait, self.words = {}, 0.0, ""

    def catch_up(self) -> None:
        """Wait until what was said so far is heard: here it is."""

    def failures(self) -> list[RequestFailure]:
        """Of the requests since; a report of an error in the words of the server."""
        return [replace(failure, reason=self.words) if failure.is_report and self.words else failure for failure in self.failed.values()]

    def read(self, text: str, *_: Any) -> None:
        """Of a report of an error only the provider knows what is in it; the last line is the server's."""
        if get_ident() == self.thread:
            lines = [line for line in ADDRESS.sub("", text).splitlines() if line.strip()]
            self.words = " ".join(lines[-1].split()).strip(" .;:")[:LONGEST] if lines else ""

    def hear(self, reply: Any) -> None:
        address = reply.request().url().toString()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status is not None and 300 <= int(status) < 400 and status != 304:
            return  # sent elsewhere: the answer is still to come
        reason = self.reason(reply, status)
        if reason is None:
            self.failed.pop(address, None)
            return
        code = 0 if status is None else int(status)
        self.failed[address] = RequestFailure(
            reason, code == 0 or code in PASSING, code in ABSENT, code == 200 and reply.error() == NO_ERROR
        )
        self.wait = max(self.wait, seconds_of(bytes(reply.rawHeader(b"Retry-After")).decode("ascii", "replace")))

    def reason(self, reply: Any, status: Any) -> str | None:
        """Why it failed, without the address: that may hold a password."""
        if status is not None and int(status) >= 400:
            phrase = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
            return f"HTTP {int(status)} {phrase}".strip()
        if reply.error() == CANCELED:
            return tr("no answer in time")
        if reply.error() != NO_ERROR:
            return str(reply.errorString()).replace(reply.request().url().toString(), tr("the address"))
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("ascii", "replace").lower()
        if self.wants_pictures and kind.startswith(NOT_A_PICTURE):
            return tr("the server sent {} instead of a picture").format(kind.split(";")[0])
        return None


def seconds_of(text: str) -> float:
    """Of a Retry-After: a number of seconds, or a date."""
    if text.strip().isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime  # only here: slow to load, and servers seldom name a date

    with suppress(ValueError, TypeError, IndexError):
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    return 0.0
