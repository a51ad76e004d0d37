"""“Write the corrections into the map”: the button of the review that makes a new class raster, and what came of it."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ..runs.run import Run, RunState, end_all
from ..translation import tr
from ..widgets.areas import number_text
from ..widgets.arrangement import column_of
from ..widgets.narrow_button import narrow_button
from ..widgets.notice import Notice
from ..widgets.window_size import show_all_of
from .form import TEMPORARY
from .overwriting import with_number


class CorrectionBar(QWidget):
    """Works on the map that is shown; a run that has begun goes on when another one is."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.layers: dict[str, QgsMapLayer] = {}
        self.run: CorrectionRun | None = None
        tip = tr(
            "Make a copy of the class raster with what you corrected, drew or deleted in the polygons. The raster itself stays as it is."
        )
        self.button = narrow_button("LandQuiltWriteCorrections", tr("&Write into the map"), tip)
        self.button.clicked.connect(self.write)
        self.notice = Notice("LandQuiltCorrectionNotice")
        column_of(self.button, self.notice, into=self)

    def show_layers(self, layers: dict[str, QgsMapLayer]) -> None:
        """Those of a map. Without its class raster there is nothing to write to."""
        self.layers = layers
        self.button.setVisible("output" in layers)
        if self.run is None:
            self.notice.say("")

    def write(self) -> None:
        if self.run is not None or not {"polygons", "output"} <= self.layers.keys():
            return
        self.run = CorrectionRun(self.layers["output"], self.layers["polygons"])
        self.run.ended.connect(self.end)
        self.button.setEnabled(False)
        self.say(tr("Writing the corrections…"), "information")
        self.run.start()

    def end(self) -> None:
        run, self.run = self.run, None
        self.button.setEnabled(True)
        if run is None or run.state is RunState.CANCELLED:
            self.notice.say("")
        elif run.state is RunState.DONE:
            self.say(said(run.results), "success")
        else:
            self.say(run.sentence, "error")

    def say(self, text: str, kind: str) -> None:
        """Where it is seen: the button is the last thing of a page that scrolls."""
        self.notice.say(text, kind)
        show_all_of(self)

    def stop(self) -> None:
        """The dock goes."""
        if self.run is not None:
            end_all([self.run])


class CorrectionRun(Run):
    """One run of landquilt:correct."""

    algorithm_id, main_output = "landquilt:correct", "OUTPUT"

    def __init__(self, map_: QgsMapLayer, polygons: QgsMapLayer):
        output = QgsProcessingOutputLayerDefinition(place_for(map_.source()), QgsProject.instance())
        super().__init__(map_.name(), {"MAP": map_.id(), "CORRECTIONS": polygons.id(), "OUTPUT": output})

    def doing(self) -> str:
        return tr("Writing corrections into a map")

    def problem(self) -> str:
        return self.check()

    def leave_project(self) -> None:
        self.is_loaded = False
        self.cancel()


def place_for(source: str) -> str:
    """A file beside the map that is not there yet; a temporary one where the map is one, or none can be written there."""
    path = Path(source)
    is_temporary = Path(QgsProcessingUtils.tempFolder()) in path.parents
    if is_temporary or not path.is_file() or not os.access(path.parent, os.W_OK):
        return TEMPORARY
    first = str(path.with_name(f"{path.stem}_corrected.tif"))
    names = (first if number == 1 else with_number(first, number) for number in count(1))
    return next(name for name in names if not Path(name).exists())


def said(results: dict[str, Any]) -> str:
    changed, cleared = (number_text(results[name], 0) for name in ("CHANGED", "CLEARED"))
    if results["CLEARED"]:
        return tr("{} pixels changed, {} of them to no data. The new raster lies above the old one.").format(changed, cleared)
    return tr("{} pixels changed. The new raster lies above the old one.").format(changed)
