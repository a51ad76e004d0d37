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


class Kind(Enum):
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
class Failure:
    kind: Kind
    sentence: str


PATTERNS = (  # in the order in which they are tried
    (Kind.DISK_FULL, r"Errno 28|No space left on device|WinError 112\b|Errno 122|Disk quota exceeded|Errno 27\]|File too large"),
    (Kind.BLOCKED, r"WinError (225|226|4551|1260|577)\b"),
    (Kind.RUNTIME, r"WinError (126|127|1114|193)\b|DLL load failed|vcruntime140|msvcp140|Library not loaded"),
    (Kind.LOCKED, r"WinError (32|33|5|145)\b|Errno 26\]|Text file busy"),
    (Kind.DENIED, r"Errno 13\]|Permission denied|Errno 30\]|Read-only file system|WinError 19\b"),
    (Kind.GLIBC, r"version \W(GLIBC|GLIBCXX|CXXABI)_[\d.]+\W not found"),
    (Kind.MEMORY, r"MemoryError|Errno 12\]|Cannot allocate memory|WinError 1455\b|not enough memory"),
    (Kind.PROXY_LOGIN, r"407 Proxy Authentication Required|Tunnel connection failed: 407|ProxyAuthenticationRequired"),
    (Kind.SOCKS, r"Missing dependencies for SOCKS support"),
    (Kind.PROXY, r"ProxyError|Cannot connect to proxy|Unable to connect to proxy|Tunnel connection failed"),
    (Kind.CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|certificate verify failed|SSL module is not available"),
    (Kind.INSECURE, r"is not a trusted or secure host"),
    (Kind.ALTERED, r"DO NOT MATCH THE HASHES"),
    (Kind.REFUSED, r"HTTP error (?:40[1347]|451|5\d\d)|(?:40[137]|451|5\d\d) (?:Client|Server) Error|404 Client Error(?!.*skipping)"),
    (
        Kind.CUT,
        r"IncompleteRead|incomplete-download|ReadTimeoutError|Read timed out|ConnectionResetError|RemoteDisconnected"
        r"|Connection broken|WinError 10054\b|Errno 104\]|Connection reset|WinError 10060\b|ConnectTimeout|BadZipFile|EOF occurred",
    ),
    (
        Kind.NETWORK,
        r"NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|Name or service not known"
        r"|NewConnectionError|Network is unreachable|Connection refused|WinError 100\d\d\b|No route to host",
    ),
    (Kind.NO_VENV, r"ensurepip is not available|No module named '?(ensurepip|venv|pip)\b"),
    (Kind.NO_WHEEL, r"No matching distribution found|Could not find a version that satisfies|is not a supported wheel|different Python"),
)
PACKAGE = re.compile(r"(?:No matching distribution found for|satisfies the requirement) ([\w.+=-]+)")
ADDRESS = re.compile(r"https?://(?:[^\s/@'\"]*@)?([\w.-]+(?::\d+)?)|host='([\w.-]+)'")
STATUS = re.compile(r"HTTP error (\d{3})|(\d{3}) (?:Client|Server) Error")
SILENT = re.compile(r"^\s*$|^\[notice\]|^WARNING: There was an error checking|^Progress \d+ of \d+$|^\s*(\^|\[end of output\])")
KILLED, ILLEGAL = (-9, 137), (-4, 132, 0xC000001D, -1073741795)  # exit statuses: SIGKILL, SIGILL


def diagnose(text: str, status: int = 1) -> Failure:
    """`text` is what was said, the last of it the most telling; `status` the exit status of who said it."""
    for kind, pattern in PATTERNS:
        found = re.search(pattern, text)
        if found:
            return Failure(kind, sentence(kind, text, text[: found.end() + 300]))
    if status in KILLED:
        return Failure(Kind.MEMORY, sentence(Kind.MEMORY, text, ""))
    if status in ILLEGAL:
        return Failure(Kind.PROCESSOR, sentence(Kind.PROCESSOR, text, ""))
    return Failure(Kind.OTHER, sentence(Kind.OTHER, text, "", status))


def sentence(kind: Kind, text: str = "", before: str = "", status: int = 1) -> str:
    """What to say for a kind of failure. `before` is the text up to where it shows."""
    host = last_host(before) or tr("the package index")
    package = (PACKAGE.findall(text) or [tr("a package")])[-1]
    code = next((first or second for first, second in STATUS.findall(text)), "")
    last = next((line.strip() for line in reversed(text.splitlines()) if not SILENT.match(line)), tr("nothing was said"))
    words = {
        Kind.DISK_FULL: tr("The disk is full; free some space where the QGIS profile is and continue, nothing is downloaded twice."),
        Kind.BLOCKED: tr(
            "The virus scanner or a policy of this computer blocked a file; allow the folder of the backend there and continue."
        ),
        Kind.RUNTIME: tr(
            "The Microsoft Visual C++ runtime is missing or too old; install “VC++ Redistributable x64” from Microsoft and continue."
        ),
        Kind.LOCKED: tr("A file is held by another program, often a virus scanner or a running LandQuilt job; wait a minute and continue."),
        Kind.DENIED: tr("The folder of the QGIS profile may not be written to; get the right to write there, or use another QGIS profile."),
        Kind.GLIBC: tr(
            "This Linux is too old for PyTorch (its glibc or libstdc++ lacks a version); use a newer one, e.g. Ubuntu 20.04 or later."
        ),
        Kind.MEMORY: tr("There was not enough memory; close other programs and continue."),
        Kind.PROXY_LOGIN: tr("The proxy wants a user name and a password; enter them in the options of QGIS, under Network, and continue."),
        Kind.SOCKS: tr("A SOCKS proxy cannot be used for this; set an HTTP proxy in the options of QGIS, under Network, and continue."),
        Kind.PROXY: tr("The proxy cannot be reached or refuses; check it in the options of QGIS, under Network, and continue."),
        Kind.CERTIFICATE: tr(
            "The certificate of {} is not trusted, often since a company inspects traffic; add its authority to QGIS or the system."
        ).format(host),
        Kind.INSECURE: tr("The package index is reached without encryption, which pip refuses; name its https address in the options."),
        Kind.ALTERED: tr(
            "A download is not the file that was tested, perhaps since it broke off; continue, and use another network if it stays so."
        ),
        Kind.REFUSED: tr(
            "{} refuses a download (HTTP {}); ask who runs your network, or name another package index in the options."
        ).format(host, code),
        Kind.CUT: tr("The connection to {} broke off; continue, what was downloaded is kept.").format(host),
        Kind.NETWORK: tr("{} cannot be reached; check the connection to the internet, or the proxy in the options of QGIS.").format(host),
        Kind.NO_VENV: tr("This Python cannot make environments; install its module venv (Debian, Ubuntu: python3-venv) and continue."),
        Kind.NO_WHEEL: tr("The package index has no {} for this Python and system; try another Python, or another package index.").format(
            package
        ),
        Kind.PROCESSOR: tr("This processor lacks instructions that PyTorch needs (AVX); use a newer computer."),
        Kind.BUSY: tr("Another QGIS is installing the backend; wait until it is done, then look again."),
        Kind.OTHER: tr("The installation failed with exit status {} ({}); the log says more.").format(status, hidden(last)[:160]),
    }
    return words[kind]


def last_host(text: str) -> str:
    """The host that was spoken of last."""
    found = ADDRESS.findall(text)
    return next(iter(filter(None, found[-1])), "") if found else ""
