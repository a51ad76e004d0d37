"""Train a network: the algorithm `landquilt:train`, parameters -> job Train -> backend -> model folder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsRasterLayer,
)

from ...backend.shared.card import CARD, CHECKPOINT, STOP
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Train, Trained
from ..layer_files import Subject, file_of, labels_of
from ..layers import image_of, nodata_word, readable_path
from ..models.library import known_models, resolve_model
from ..settings import load_settings
from ..translation import plural, tr
from .base import About, JobAlgorithm, follow, processing_errors
from .train_parameters import advanced_parameters, main_parameters, output_parameters


class TrainAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and written to files in Processing's."""

    def about(self) -> About:
        return About(
            "train",
            tr("Train a network"),
            tr("Trains or fine-tunes a network on labelled orthophotos; the result is a model for “Classify land cover”."),
            tr("training,fine-tuning,transfer learning,deep learning,neural network,labels,augmentation,stitching"),
            tr(
                "<p>Trains a network on orthophotos and layers of labels: class rasters, or polygons, lines and points with a class field. "
                "Pixels without a label are left out, so a few drawn polygons are enough. A fifth of the labelled area is held out before "
                "training and gives the scores. Starting from a model needs minutes, starting from scratch hours. The result is a model "
                "folder for “Classify land cover”.</p>"
            ),
            "training",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*main_parameters(), *advanced_parameters(), *output_parameters())
        self.addOutput(QgsProcessingOutputFile("WINDOWS", tr("Windows, trained on or held out")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_F1", tr("Mean F1 on the held-out windows")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy on the held-out windows")))

    # -- what it is given --------------------------------------------------------------------------------------------

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        self.check_folder(parameters, context)

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """A label layer for each image."""
        images = self.parameterAsLayerList(parameters, "IMAGES", context)
        labels = self.parameterAsLayerList(parameters, "LABELS", context)
        if len(labels) == 1:
            labels = labels * len(images)
        if not images or len(labels) != len(images):
            text = tr("{} and {} do not fit together; choose one label layer for each image in the same order, or one for all.")
            raise InputError(text.format(plural(len(images), tr("{} image"), tr("{} images")), label_layers(len(labels))))
        self.images = [image_of(cast(QgsRasterLayer, layer)) for layer in images]
        self.labels: list[Subject] = [labels_of(layer) for layer in labels]
        roles_of(self.words(parameters, "ROLES", context), len(images))
        self.fields = fields_of(self.words(parameters, "FIELDS", context), len(images))

    def check_folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError for a folder in which another model would be lost."""
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        is_taken = any((folder / name).exists() for name in (CARD, CHECKPOINT))
        if is_taken and not self.parameterAsBoolean(parameters, "RESUME", context):
            text = tr("There is a model or a stopped training in {} already; choose another folder, or “Resume” to go on with it.")
            raise InputError(text.format(folder))
        if (folder / CARD).exists() and not (folder / CHECKPOINT).exists():
            text = tr("The training in {} cannot be resumed: its state was deleted; choose another folder and start from this model.")
            raise InputError(text.format(folder))

    # -- the run -----------------------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        was_empty = not folder.is_dir() or not any(folder.iterdir())
        is_kept = self.parameterAsBoolean(parameters, "KEEP_ON_CANCEL", context)
        end: Trained | None = None
        with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
            try:
                job = self.job(parameters, context, Path(name))
                end = follow(job, Path(name), feedback, lambda: is_kept and tell_to_stop(folder))
            finally:
                if was_empty and not self.is_worth_keeping(folder, feedback, end):
                    shutil.rmtree(folder, ignore_errors=True)
        if end is None:
            return {}
        (folder / STOP).unlink(missing_ok=True)
        for line in summary(end):
            feedback.pushConsoleInfo(line)
        windows = end.outputs["windows"]
        if self.parameterAsBoolean(parameters, "LOAD", context) and context.project() is not None:
            title = tr("Windows: {}").format(folder.name)
            context.addLayerToLoadOnCompletion(windows, QgsProcessingContext.LayerDetails(title, context.project(), "WINDOWS"))
        scores = {"MEAN_F1": end.mean_f1, "OVERALL_ACCURACY": end.overall_accuracy}
        return {"OUTPUT": str(folder), "WINDOWS": windows, **scores}

    def is_worth_keeping(self, folder: Path, feedback: QgsProcessingFeedback, end: Trained | None) -> bool:
        """A result, or what a run that failed can go on from; a cancelled run leaves nothing."""
        return end is not None or (not feedback.isCanceled() and (folder / CHECKPOINT).is_file())

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Train:
        """Copies of layers go into `folder`. Raises InputError and Fault."""
        settings = load_settings()

        asked = self.asked(Train, parameters, context)
        legend, base = asked["legend"], asked["base"]
        taken = {
            "images": [readable_path(image, folder / f"image{k}") for k, image in enumerate(self.images)],
            "labels": [file_of(item, self.fields[k], context, folder / f"labels{k}") for k, item in enumerate(self.labels)],
            "output": self.parameterAsString(parameters, "OUTPUT", context),
            "base": resolve_model(base, settings) if base else "",
            "fields": self.fields if any(self.fields) else [],
            "roles": roles_of(self.words(parameters, "ROLES", context), len(self.images)),
            "legend": known_models(settings).get(legend, legend),
            "nodata": [nodata_word(self.words(parameters, "NODATA", context), image) for image in self.images],
        }
        return Train(**{**asked, **taken})


def fields_of(words: str, count: int) -> list[str]:
    """The class field of each label layer: one in each line, or separated by commas; one alone is for all. Raises InputError."""
    found = [part.strip() for part in re.split("\n" if "\n" in words else "[,;]", words)]
    if len(found) == 1:
        found = found * count
    if len(found) != count:
        text = tr("{} and {} do not fit together; name one for each, or one for all.")
        raise InputError(text.format(label_layers(count), plural(len(found), tr("{} class field"), tr("{} class fields"))))
    return found


def roles_of(words: str, count: int) -> list[str]:
    """The role of each image, separated by commas; none where nothing is said. Raises InputError."""
    found = [part.strip() for part in re.split("[,;\n]", words) if part.strip()]
    if found and len(found) != count:
        text = tr("{} and {} do not fit together; name one for each, or none.")
        raise InputError(text.format(plural(count, tr("{} image"), tr("{} images")), plural(len(found), tr("{} role"), tr("{} roles"))))
    return found


def label_layers(count: int) -> str:
    return plural(count, tr("{} label layer"), tr("{} label layers"))


def tell_to_stop(folder: Path) -> bool:
    """Ask the backend to end after the step at hand and keep the best network; False where it cannot be told.

    It is asked again at all that the backend says: one that just starts takes the file for an old one.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)  # which the backend makes only when it has read the labels
        (folder / STOP).touch()
    except OSError:  # the disk is full, or the folder has gone
        return False
    return True


def summary(end: Trained) -> list[str]:
    """F1 of each class, then the means."""
    lines = [f"{name:32} F1 {value:.3f}" for name, value in end.f1.items()]
    means = {tr("mean F1"): end.mean_f1, tr("mean IoU"): end.mean_iou, tr("overall accuracy"): end.overall_accuracy}
    return lines + [f"{text:32}    {value:.3f}" for text, value in means.items() if value is not None]
