"""What the plugin adds to QGIS, and takes away again: a Processing provider, a dock and dialogs with their buttons, menus, options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu

from .actions import add_action, icon
from .algorithm_dialogs import AlgorithmDialogs
from .alike.finder import Finder
from .learning_actions import LearningActions
from .manual import open_manual
from .options import OptionsFactory
from .provider import Provider
from .sample_actions import SampleActions
from .sample_image import SampleImage
from .segment.dock import Dock
from .translation import install_translator, remove_translator, tr


class Plugin:
    """Made by classFactory. `iface` is None in qgis_process, which calls initProcessing alone."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface

    def initProcessing(self) -> None:
        self.translator = install_translator()
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.dock = Dock(self.iface)
        self.dock.training_wanted.connect(self.open_training_on)
        self.options = OptionsFactory(self.dock)
        self.iface.registerOptionsWidgetFactory(self.options)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()  # until the button, or the window that QGIS restores, shows it
        self.toolbar = self.iface.addToolBar("LandQuilt")
        self.toolbar.setObjectName("LandQuiltToolBar")
        tip = tr("Turn an orthophoto into a styled map of land-cover classes.")
        self.toggle = add_action(self.toolbar, "LandQuiltToggle", icon("landquilt"), tr("LandQuilt panel"), tip)
        self.toggle.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.toggle)
        self.menu = QMenu()  # owns the actions that are on no toolbar
        tip = tr("Open the Processing algorithm that the panel runs, as a dialog.")
        self.action = add_action(self.menu, "LandQuiltSegment", icon("segment"), tr("Classify land cover…"), tip, self.open_segment)
        tip = tr("Compare maps with a reference, and with each other.")
        self.compare = add_action(self.toolbar, "LandQuiltCompare", icon("assess"), tr("Compare accuracy…"), tip, self.open_compare)
        tip = tr("Train or fine-tune a network on labelled orthophotos.")
        self.train = add_action(self.toolbar, "LandQuiltTrain", icon("train"), tr("Train…"), tip, self.open_train)
        tip, help_icon = (
            tr("Open the manual in the browser; it comes with the plugin."),
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"),
        )
        self.manual = add_action(self.menu, "LandQuiltManual", help_icon, tr("Manual"), tip, open_manual)
        self.sample_image = SampleImage(self.iface)
        tip = tr("Draw the orthophoto of a village that does not exist, to try the plugin with.")
        self.sample = add_action(self.menu, "LandQuiltSampleImage", icon("drawscene"), tr("Sample image"), tip, self.sample_image.show)
        self.algorithms = AlgorithmDialogs()
        self.comparison: Any = None  # the dialogs, once they were wanted
        self.training: Any = None
        self.iface.addPluginToRasterMenu("LandQuilt", self.toggle)
        self.iface.addPluginToRasterMenu("LandQuilt", self.action)
        self.iface.addPluginToRasterMenu("LandQuilt", self.compare)
        self.iface.addPluginToRasterMenu("LandQuilt", self.train)
        self.learning = LearningActions(self.iface, self.toolbar, self.dock, self.provider, self.algorithms)
        self.samples = SampleActions(self.iface, self.toolbar, self.dock, self.provider, self.algorithms)
        self.samples.assess.connect(self.open_assess)
        self.provider.show_experiment = self.show_experiment
        self.finder = Finder(self.iface, self.toolbar)
        self.iface.addPluginToRasterMenu("LandQuilt", self.sample)
        self.iface.addPluginToRasterMenu("LandQuilt", self.manual)
        self.iface.pluginHelpMenu().addAction(self.manual)

    def unload(self) -> None:
        self.iface.pluginHelpMenu().removeAction(self.manual)
        self.iface.removePluginRasterMenu("LandQuilt", self.manual)
        self.iface.removePluginRasterMenu("LandQuilt", self.sample)
        self.provider.show_experiment = None
        self.sample_image.close_down()
        self.samples.remove()
        self.finder.remove()
        self.learning.remove()
        self.algorithms.close()
        if self.training is not None:
            self.training.close_down()
        if self.comparison is not None:
            self.comparison.close_down()
        self.dock.close_down()
        self.iface.removePluginRasterMenu("LandQuilt", self.train)
        self.iface.removePluginRasterMenu("LandQuilt", self.compare)
        self.iface.removePluginRasterMenu("LandQuilt", self.action)
        self.iface.removePluginRasterMenu("LandQuilt", self.toggle)
        self.menu.deleteLater()
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.iface.unregisterOptionsWidgetFactory(self.options)
        QgsApplication.processingRegistry().removeProvider(self.provider)
        remove_translator(self.translator)

    def open_segment(self) -> None:
        """The algorithm's own dialog."""
        self.algorithms.open("segment", {})

    def open_compare(self) -> None:
        """The dialog that compares maps; there is one, and it keeps what it shows."""
        if self.comparison is None:
            from .accuracy.compare_dialog import CompareDialog  # here: QGIS starts without it

            self.comparison = CompareDialog(self.iface)
        self.comparison.show()
        self.comparison.raise_()
        self.comparison.activateWindow()

    def open_assess(self, layer: Any) -> None:
        """The same dialog, with a sample that was filled in as the reference."""
        self.open_compare()
        self.comparison.take_reference(layer)

    def open_train(self) -> None:
        """The dialog that trains networks; there is one, and it keeps what it shows."""
        if self.training is None:
            from .training.train_dialog import TrainDialog  # here: QGIS starts without it

            self.training = TrainDialog(self.iface)
            self.training.model_wanted.connect(self.use_model)
            self.training.report_wanted.connect(self.show_report)
        self.training.show()
        self.training.raise_()
        self.training.activateWindow()

    def open_training_on(self, image: str, labels: str, model: str, classes: Any) -> None:
        """The same dialog, with an image and its labels, to teach a model these classes."""
        self.open_train()
        self.training.take_labels(image, labels, model, classes)

    def use_model(self, folder: str) -> None:
        """Open the panel with this model chosen; where the panel still wants its backend, say where the model is."""
        self.dock.setUserVisible(True)
        self.dock.fill()
        if self.dock.contents is None:
            self.iface.messageBar().pushInfo("LandQuilt", tr("The network is in {}; install the backend, then choose it.").format(folder))
            return
        self.dock.contents.form.take_model(folder)
        self.dock.contents.tabs.setCurrentIndex(0)

    def show_report(self, report: Any) -> None:
        """In the dialog that compares accuracy."""
        self.open_compare()
        self.comparison.show_report(report)

    def show_experiment(self, table: Path) -> None:
        """In the same dialog."""
        self.open_compare()
        self.comparison.show_experiment(table)
