"""Why an installation failed, told from what pip, the system and the libraries said: one sentence each, with what to do.

The first rule that fits wins, so causes stand before what follows from them: a host that cannot be reached also makes pip
say that there is no such version. System errors are told by their numbers, since Windows speaks the user's language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from ..translation import tr
from .discretion import hidden


class FailureKind(Enum):
    DISK_FULL = "disk full"
    LOCKED = "locked"
    BLOCKED = "blocked"
    DENIED = "denied"
    RUNTIME = "runtime"
    GLIBC = "glibc"
    PROXY_LOGIN = "proxy login"
    SOCKS = "socks"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    INSECURE = "insecure"
    REFUSED = "refused"
    CUT = "cut"
    NETWORK = "network"
    ALTERED = "altered"
    NO_WHEEL = "no wheel"
    NO_VENV = "no venv"
    MEMORY = "memory"
    PROCESSOR = "processor"
    BUSY = "busy"
    OTHER = "other"


@dataclass(frozen=True)
class InstallFailure:
    kind: FailureKind
    sentence: str


PATTERNS = (  # in the order in which they are tried
    (FailureKind.DISK_FULL, r"Errno 28|No space left on device|WinError 112\b|Errno 122|Disk quota exceeded|Errno 27\]|File too large"),
    (FailureKind.BLOCKED, r"WinError (225|226|4551|1260|577)\b"),
    (FailureKind.RUNTIME, r"WinError (126|127|1114|193)\b|DLL load failed|vcruntime140|msvcp140|Library not loaded"),
    (FailureKind.LOCKED, r"WinError (32|33|5|145)\b|Errno 26\]|Text file busy"),
    (FailureKind.DENIED, r"Errno 13\]|Permission denied|Errno 30\]|Read-only file system|WinError 19\b"),
    (FailureKind.GLIBC, r"version \W(GLIBC|GLIBCXX|CXXABI)_[\d.]+\W not found"),
    (FailureKind.MEMORY, r"MemoryError|Errno 12\]|Cannot allocate memory|WinError 1455\b|not enough memory"),
    (FailureKind.PROXY_LOGIN, r"407 Proxy Authentication Required|Tunnel connection failed: 407|ProxyAuthenticationRequired"),
    (FailureKind.SOCKS, r"Missing dependencies for SOCKS support"),
    (FailureKind.PROXY, r"ProxyError|Cannot connect to proxy|Unable to connect to proxy|Tunnel connection failed"),
    (FailureKind.CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|certificate verify failed|SSL module is not available"),
    (FailureKind.INSECURE, r"is not a trusted or secure host"),
    (FailureKind.ALTERED, r"DO NOT MATCH THE HASHES"),
    (
        FailureKind.REFUSED,
        r"HTTP error (?:40[1347]|451|5\d\d)|(?:40[137]|451|5\d\d) (?:Client|Server) Error|404 Client Error(?!.*skipping)",
    ),
    (
        FailureKind.CUT,
        r"IncompleteRead|incomplete-download|ReadTimeoutError|Read timed out|ConnectionResetError|RemoteDisconnected"
        r"|Connection broken|WinError 10054\b|Errno 104\]|Connection reset|WinError 10060\b|ConnectTimeout|BadZipFile|EOF occurred",
    ),
    (
        FailureKind.NETWORK,
        r"NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|Name or service not known"
        r"|NewConnectionError|Network is unreachable|Connection refused|WinError 100\d\d\b|No route to host",
    ),
    (FailureKind.NO_VENV, r"ensurepip is not available|No module named '?(ensurepip|venv|pip)\b"),
    (
        FailureKind.NO_WHEEL,
        r"No matching distribution found|Could not find a version that satisfies|is not a supported wheel|different Python",
    ),
)
PACKAGE = re.compile(r"(?:No matching distribution found for|satisfies the requirement) ([\w.+=-]+)")
ADDRESS = re.compile(r"https?://(?:[^\s/@'\"]*@)?([\w.-]+(?::\d+)?)|host='([\w.-]+)'")
STATUS = re.compile(r"HTTP error (\d{3})|(\d{3}) (?:Client|Server) Error")
SILENT = re.compile(r"^\s*$|^\[notice\]|^WARNING: There was an error checking|^Progress \d+ of \d+$|^\s*(\^|\[end of output\])")
KILLED, ILLEGAL = (-9, 137), (-4, 132, 0xC000001D, -1073741795)  # exit statuses: SIGKILL, SIGILL


def diagnose(text: str, status: int = 1) -> InstallFailure:
    """`text` is what was said, the last of it the most telling; `status` the exit status of who said it."""
    for kind, pattern in PATTERNS:
        found = re.search(pattern, text)
        if found:
            return InstallFailure(kind, sentence(kind, text, text[: found.end() + 300]))
    if status in KILLED:
        return InstallFailure(FailureKind.MEMORY, sentence(FailureKind.MEMORY, text, ""))
    if status in ILLEGAL:
        return InstallFailure(FailureKind.PROCESSOR, sentence(FailureKind.PROCESSOR, text, ""))
    return InstallFailure(FailureKind.OTHER, sentence(FailureKind.OTHER, text, "", status))


def sentence(kind: FailureKind, text: str = "", before: str = "", status: int = 1) -> str:
    """What to say for a kind of failure. `before` is the text up to where it shows."""
    host = last_host(before) or tr("the package index")
    package = (PACKAGE.findall(text) or [tr("a package")])[-1]
    code = next((first or second for first, second in STATUS.findall(text)), "")
    last = next((line.strip() for line in reversed(text.splitlines()) if not SILENT.match(line)), tr("nothing was said"))
    words = {
        FailureKind.DISK_FULL: tr("The disk is full; free some space where the QGIS profile is and continue, nothing is downloaded twice."),
        FailureKind.BLOCKED: tr(
            "The virus scanner or a policy of this computer blocked a file; allow the folder of the backend there and continue."
        ),
        FailureKind.RUNTIME: tr(
            "The Microsoft Visual C++ runtime is missing or too old; install “VC++ Redistributable x64” from Microsoft and continue."
        ),
        FailureKind.LOCKED: tr(
            "A file is held by another program, often a virus scanner or a running LandQuilt job; wait a minute and continue."
        ),
        FailureKind.DENIED: tr(
            "The folder of the QGIS profile may not be written to; get the right to write there, or use another QGIS profile."
        ),
        FailureKind.GLIBC: tr(
            "This Linux is too old for PyTorch (its glibc or libstdc++ lacks a version); use a newer one, e.g. Ubuntu 20.04 or later."
        ),
        FailureKind.MEMORY: tr("There was not enough memory; close other programs and continue."),
        FailureKind.PROXY_LOGIN: tr(
            "The proxy wants a user name and a password; enter them in the options of QGIS, under Network, and continue."
        ),
        FailureKind.SOCKS: tr(
            "A SOCKS proxy cannot be used for this; set an HTTP proxy in the options of QGIS, under Network, and continue."
        ),
        FailureKind.PROXY: tr("The proxy cannot be reached or refuses; check it in the options of QGIS, under Network, and continue."),
        FailureKind.CERTIFICATE: tr(
            "The certificate of {} is not trusted, often since a company inspects traffic; add its authority to QGIS or the system."
        ).format(host),
        FailureKind.INSECURE: tr(
            "The package index is reached without encryption, which pip refuses; name its https address in the options."
        ),
        FailureKind.ALTERED: tr(
            "A download is not the file that was tested, perhaps since it broke off; continue, and use another network if it stays so."
        ),
        FailureKind.REFUSED: tr(
            "{} refuses a download (HTTP {}); ask who runs your network, or name another package index in the options."
        ).format(host, code),
        FailureKind.CUT: tr("The connection to {} broke off; continue, what was downloaded is kept.").format(host),
        FailureKind.NETWORK: tr("{} cannot be reached; check the connection to the internet, or the proxy in the options of QGIS.").format(
            host
        ),
        FailureKind.NO_VENV: tr(
            "This Python cannot make environments; install its module venv (Debian, Ubuntu: python3-venv) and continue."
        ),
        FailureKind.NO_WHEEL: tr(
            "The package index has no {} for this Python and system; try another Python, or another package index."
        ).format(package),
        FailureKind.PROCESSOR: tr("This processor lacks instructions that PyTorch needs (AVX); use a newer computer."),
        FailureKind.BUSY: tr("Another QGIS is installing the backend; wait until it is done, then look again."),
        FailureKind.OTHER: tr("The installation failed with exit status {} ({}); the log says more.").format(status, hidden(last)[:160]),
    }
    return words[kind]


def last_host(text: str) -> str:
    """The host that was spoken of last."""
    found = ADDRESS.findall(text)
    return next(iter(filter(None, found[-1])), "") if found else ""
