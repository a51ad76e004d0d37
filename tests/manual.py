"""The manual's page of options, written from the algorithms themselves so that it says what they do.

python3 tests/manual.py   (QGIS's Python) writes resources/help/options.html anew; a test compares it
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HELP = ROOT / "resources" / "help"
PAGE = HELP / "options.html"


def write_options() -> str:
    """The page as the algorithms are now. The frame is that of the manual's first page."""
    from landquilt.plugin.provider import Provider

    provider = Provider()
    provider.refreshAlgorithms()
    algorithms = provider.algorithms()
    first = (HELP / "index.html").read_text(encoding="utf-8")
    head = re.sub(r"<title>.*</title>", "<title>Options - LandQuilt</title>", first[: first.index("<h1>")])
    body = [
        "<h1>Options</h1>",
        "<p>Every option of every algorithm, with the name by which scripts and <code>qgis_process</code> know it.</p>",
    ]
    body.append("<ul>" + "".join(f'<li><a href="#{a.name()}">{escape(a.displayName())}</a></li>' for a in algorithms) + "</ul>")
    for algorithm in algorithms:
        body += section(algorithm)
    return head + "\n".join(body) + "\n</body>\n</html>\n"


def section(algorithm: object) -> list[str]:
    introduction = algorithm.shortHelpString().split("<p><b>")[0]
    rows = [row(item) for item in algorithm.parameterDefinitions()]
    head = "<tr><th>Option</th><th>Name</th><th>If not set</th><th>What it does</th></tr>"
    return [
        f'<h2 id="{algorithm.name()}">{escape(algorithm.displayName())} (<code>landquilt:{algorithm.name()}</code>)</h2>',
        introduction,
        f"<table>\n{head}",
        *rows,
        "</table>",
    ]


def row(item: object) -> str:
    value = item.defaultValue()
    default = escape(str(value)) if isinstance(value, (str, int, float)) else ""
    return f"<tr><td>{escape(item.description())}</td><td><code>{item.name()}</code></td><td>{default}</td><td>{item.help()}</td></tr>"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))
    import conftest  # noqa: F401  makes the checkout importable as landquilt
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    PAGE.write_text(write_options(), encoding="utf-8")
