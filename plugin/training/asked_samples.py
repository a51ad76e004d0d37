"""What the form asks of the backend: which layers are meant, and what would be drawn of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ...backend.shared.class_table import meaning_text
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Samples
from ..algorithms.parameters import bands_of
from ..layer_files import Subject, labels_of
from ..layers import Image, image_of
from ..translation import tr
from .train_form import TrainForm, legend_text, roles_of

ASKED = ("window", "gsd", "line_width", "point_radius")  # of the advanced values, what the job takes


def layers_of(form: TrainForm) -> tuple[tuple[Image, ...], tuple[Subject, ...]]:
    """Images and labels of the pairs. Raises InputError where one is not chosen yet or cannot be read."""
    project = QgsProject.instance()
    images, labels = [], []
    for pair in form.pairs:
        image, layer = project.mapLayer(pair.image), project.mapLayer(pair.labels)
        if image is None or layer is None:
            raise InputError(tr("Choose an orthophoto.") if image is None else tr("Choose the labels of {}.").format(image.name()))
        if isinstance(layer, QgsVectorLayer) and not pair.field:
            raise InputError(tr("Choose the field of {!r} that holds the class.").format(layer.name()))
        images.append(image_of(cast(QgsRasterLayer, image)))
        labels.append(labels_of(layer))
    return tuple(images), tuple(labels)


def samples_of(form: TrainForm, meanings: Mapping[str, Sequence[str]], seed: int) -> Samples:
    """`meanings`: of the labels' values; those the user said nothing about are left out. Raises InputError where a value makes no sense."""
    advanced = form.advanced_values()
    return Samples(
        images=[],
        labels=[],
        fields=[pair.field for pair in form.pairs],
        roles=roles_of(form.pairs),
        legend=legend_text(form),
        classes=meaning_text({key: names for key, names in meanings.items() if key in form.meanings}),
        base=form.base,
        nodata=[str(advanced["nodata"])],
        bands=bands_of(str(advanced["bands"] or "")),
        preset=form.preset,
        stitched=form.stitched,
        is_varied=form.is_varied,
        is_balanced=form.is_balanced,
        seed=seed,
        **{name: advanced[name] for name in ASKED},
    )
