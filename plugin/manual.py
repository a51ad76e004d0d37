"""The manual: pages of HTML that come with the plugin, opened in the user's browser. See resources/help."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from .translation import tr
from .worker import ROOT

PAGES = ROOT / "resources" / "help"


def manual_url(page: str = "index", section: str = "") -> QUrl:
    """A page by the name of its file without `.html`, at one of its sections."""
    url = QUrl.fromLocalFile(str(PAGES / f"{page}.html"))
    if section:
        url.setFragment(section)
    return url


def open_manual(page: str = "index", section: str = "") -> None:
    QDesktopServices.openUrl(manual_url(page, section))


def help_button(page: str, is_narrow: bool = False) -> QPushButton:
    """The button Help of a dialog; where there is little room its sign alone."""
    button = QPushButton(QgsApplication.getThemeIcon("/mActionHelpContents.svg"), "" if is_narrow else tr("&Help"))
    button.setObjectName("LandQuiltHelp")
    button.setAccessibleName(tr("&Help").replace("&", ""))
    button.setAutoDefault(False)
    button.setToolTip(tr("Open the manual at the page for this window."))
    button.clicked.connect(lambda: open_manual(page))
    return button
