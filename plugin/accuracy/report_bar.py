"""What can be done with the report as a whole: open it in the browser, save it elsewhere."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QPushButton, QToolButton, QWidget

from ..translation import tr
from ..widgets.arrangement import row_of
from ..widgets.fields import named
from .view_choice import ReportView


class ReportBar(QWidget):
    failed = pyqtSignal(str)  # one sentence

    def __init__(self, view: ReportView, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltReportBar")
        self.view = view
        tip = tr("The whole report as one page, in the browser: for reading, printing and sending.")
        self.open_button = named(QPushButton(tr("&Open report")), "LandQuiltReportOpen", tr("Open report"), tip)
        self.open_button.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        self.open_button.setAutoDefault(False)
        tip = tr("Keep the report: the page alone, or the folder with tables and rasters.")
        self.save_button: Any = named(QToolButton(), "LandQuiltReportSave", tr("Save report"), tip)
        self.save_button.setText(tr("Save report"))
        self.save_button.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.save_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save_button)
        for name, text, slot in (
            ("LandQuiltSavePage", tr("Page (HTML)…"), self.ask_page),
            ("LandQuiltSaveFolder", tr("Folder with tables and rasters…"), self.ask_folder),
        ):
            menu.addAction(text, partial(slot)).setObjectName(name)
        self.save_button.setMenu(menu)
        row_of(self.open_button, self.save_button, into=self)
        self.open_button.clicked.connect(self.open_page)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self.setVisible(self.view.report is not None)

    def open_page(self) -> None:
        if self.view.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.view.report.page)))

    def ask_page(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), "report.html", tr("Web pages (*.html)"))
        if path:
            self.save_page(Path(path))

    def ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Save the report into a folder"))
        if path:
            self.save_folder(Path(path))

    def save_page(self, path: Path) -> None:
        """The page is whole in itself: pictures and numbers lie in it."""
        if self.view.report is not None:
            self.copy([self.view.report.page], path)

    def save_folder(self, folder: Path) -> None:
        if self.view.report is not None:
            self.copy(sorted(self.view.report.folder.iterdir()), folder)

    def copy(self, files: list[Path], target: Path) -> None:
        try:
            for file in files:
                shutil.copyfile(file, target / file.name if target.is_dir() else target)
        except shutil.SameFileError:
            return  # it lies there already
        except OSError as error:
            self.failed.emit(tr("The report cannot be saved to {} ({}); choose another place.").format(target, error.strerror))
