"""Take a published data set: the algorithm `landquilt:importdata`, its unpacked folder -> dataset.json, which a training reads."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...backend.shared.jobs import ImportData, Imported
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter
from .parameters import advanced

option = partial(option_parameter, ImportData)


class ImportdataAlgorithm(JobAlgorithm):
    def about(self) -> About:
        return About(
            "importdata",
            tr("Take a published data set"),
            tr("Checks the files of a published data set and describes them, so that a network can be trained on them."),
            tr("import,data set,benchmark,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubai"),
            tr(
                "<p>Looks through the files of a published data set, unpacked and otherwise as they came, says what is missing, and writes "
                "dataset.json: images, labels, what trains and what is held out, bands and classes. “Add a data set” in the training "
                "window, the command train and experiments read it. Nothing is downloaded, and no image is copied.</p>"
            ),
            "training",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        folder = QgsProcessingParameterFile("FOLDER", tr("Folder of the data set"), QgsProcessingParameterFile.Behavior.Folder)
        output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the description"), optional=True, createByDefault=False)
        self.described(
            (option("data_set", tr("Data set")), tr("Whose files they are; they stay where they are and as they are.")),
            (folder, tr("With the unpacked files, at any depth.")),
            (
                option("bands", tr("Bands")),
                tr("Which of the data set's images: rgb, irrg or rgbir of Potsdam, all or rgb of FLAIR. Empty: its first."),
            ),
            (
                option("legend", tr("Classes")),
                tr("own: those of the data set; six: the ISPRS classes, values that may be several of them as any of these."),
            ),
            (
                option("split", tr("Split")),
                tr("official: as published; paper: 6:2:2, tiles that belong together never parted. Where nothing was published: paper."),
            ),
            (option("tiles", tr("Tiles of each role at most")), tr("Spread evenly over all. 0: all.")),
            (advanced(option("with_height", tr("Take the surface model as one more band"))), tr("Of Potsdam, Vaihingen and DroneDeploy.")),
            (advanced(option("seed", tr("Random seed"))), tr("Of the split 6:2:2: the same number gives the same.")),
            (output, tr("Gets dataset.json, and class rasters where labels are pictures. Empty: the data set's own folder.")),
        )
        self.addOutput(QgsProcessingOutputFile("DATASET", tr("Description of the data set")))
        self.addOutput(QgsProcessingOutputNumber("TRAINING", tr("Tiles to train on")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> ImportData:
        output = self.words(parameters, "OUTPUT", context) if parameters.get("OUTPUT") else ""
        return ImportData(folder=self.words(parameters, "FOLDER", context), output=output, **self.asked(ImportData, parameters, context))

    def results(self, end: Imported, run: AlgorithmRun) -> dict[str, Any]:
        dataset = end.outputs["dataset"]
        return {"OUTPUT": str(Path(dataset).parent), "DATASET": dataset, "TRAINING": end.tiles.get("training", 0)}
