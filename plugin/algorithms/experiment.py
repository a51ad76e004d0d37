"""Compare trainings: the algorithm `landquilt:experiment`, a recipe -> backend -> a table that opens as a page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...backend.shared.jobs import Compiled, Experiment
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter
from .parameters import advanced

option = partial(option_parameter, Experiment)


class ExperimentAlgorithm(JobAlgorithm):
    table: Path | None = None  # of the run that has ended

    def about(self) -> About:
        return About(
            "experiment",
            tr("Compare trainings"),
            tr("Trains and judges the rows of a recipe with several seeds, and puts them into one table."),
            tr("experiment,ablation,benchmark,recipe,networks,seeds,table,training"),
            tr(
                "<p>Trains every row of a recipe with every seed, classifies the test tiles with what was learnt and judges them: which "
                "network, stitching or up-sampling is worth what, on your own labels or a published data set. The table gives mean and "
                "spread over the seeds, differences with their intervals, time and speed, beside published figures; it is rewritten after "
                "every training. A run that was stopped goes on in the same folder.</p>"
            ),
            "training",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        recipe = QgsProcessingParameterFile("RECIPE", tr("Recipe"), extension="toml")
        data = QgsProcessingParameterFile("DATA", tr("Data set"), folder, optional=True)
        weights = QgsProcessingParameterFile("WEIGHTS", tr("Folder of ImageNet weights"), folder, optional=True)
        self.described(
            (recipe, tr("A TOML file; some come with the plugin, in resources/recipes.")),
            (data, tr("The folder with a dataset.json, as “Take a published data set” wrote it. Empty: what the recipe names.")),
            (weights, tr("With torchvision's files, for rows that name some. Empty: these rows start from random weights.")),
            (
                advanced(option("run_on", tr("Run on"))),
                tr("here: one training after the other; side by side: processes:N, or dask://HOST:PORT of a cluster."),
            ),
            (advanced(option("processes", tr("Processes that train one network"))), tr("As many as there are graphics cards for it.")),
            (
                advanced(option("device", tr("Device"))),
                tr("Where the network learns. auto: a graphics card where there is one, else the processor."),
            ),
            (
                QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the experiment")),
                tr("Gets the table and a folder for each training. The same folder goes on where a run was stopped."),
            ),
        )
        self.addOutput(QgsProcessingOutputHtml("HTML", tr("Table")))
        self.addOutput(QgsProcessingOutputFile("CSV", tr("Table for a spreadsheet")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Experiment:
        files = {name: self.words(parameters, name.upper(), context) for name in ("recipe", "data", "weights", "output")}
        return Experiment(**{**self.asked(Experiment, parameters, context), **files})

    def results(self, end: Compiled, run: AlgorithmRun) -> dict[str, Any]:
        for row, score in end.mean_f1_by_row.items():
            run.feedback.pushConsoleInfo(f"{row:40} {tr('mean F1')} {score:.3f}")
        self.table = Path(end.outputs["csv"])
        return {"OUTPUT": run.job.output, "HTML": end.outputs["table"], "CSV": end.outputs["csv"]}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """In the main thread: the table opens where accuracy is compared."""
        show = getattr(self.provider(), "show_experiment", None)
        if show is not None and self.table is not None:
            show(self.table)
        return {}
