"""A data set in the training form: its images and labels as layers of the project, its classes, and what its labels mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ...backend.shared.card import ISPRS
from ...backend.shared.class_table import IGNORE, parse_table
from ...backend.shared.dataset_file import Dataset, DatasetPair
from ...backend.shared.errors import InputError
from ...backend.shared.legend import Classes, parse_legend
from ..translation import tr
from .meanings import Meanings
from .train_form import AS_ISPRS, AS_OWN, LayerPair, TrainForm


def with_dataset(form: TrainForm, dataset: Dataset) -> TrainForm:
    """The form with the data set's pairs, held out as it says, and its classes; layers are added to the project, not shown.

    Raises InputError where a file is gone, nothing trains, or pairs that are there mean something else by a value of their labels.
    """
    training, held_out = dataset.of_role("training"), dataset.held_out
    if not training:
        raise InputError(tr("No tile of {} is for training; take it with another split.").format(dataset.title))
    classes, meanings = parse_legend(dataset.legend), meanings_of(dataset.classes)
    kept = tuple(pair for pair in form.pairs if pair.image and pair.labels)
    before = values_by_key(ISPRS if form.legend == AS_ISPRS else form.own, form.meanings)
    ours = values_by_key(classes, meanings)
    if kept and (other := [key for key in ours if key in before and before[key] != ours[key]]):
        raise InputError(
            tr(
                "The value {} is {} in the pairs that are here, but {} in {}; remove these pairs first, for a training has one legend."
            ).format(other[0], named(before[other[0]]), named(ours[other[0]]), dataset.title)
        )
    pairs = added(dataset.title, [*training, *held_out], held_out)
    return replace(
        form,
        pairs=(*kept, *pairs),
        legend=AS_ISPRS if classes == ISPRS else AS_OWN,
        own=() if classes == ISPRS else classes,
        meanings={**(form.meanings if kept else {}), **meanings},
        advanced={**form.advanced, "gsd": dataset.gsd},
    )


def added(title: str, pairs: Sequence[DatasetPair], held_out: Sequence[DatasetPair]) -> tuple[LayerPair, ...]:
    """In one group, closed and not shown: dozens of orthophotos would hide the map. Raises InputError before anything is added."""
    layers = [(QgsRasterLayer(pair.image, pair.name), QgsRasterLayer(pair.labels, tr("{}, labels").format(pair.name))) for pair in pairs]
    if broken := [layer for both in layers for layer in both if not layer.isValid()]:
        raise InputError(tr("{} cannot be read; take the data set anew.").format(Path(broken[0].source()).name))
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, title)
    group.setExpanded(False)
    group.setItemVisibilityChecked(False)
    for layer in (layer for both in layers for layer in both):
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return tuple(LayerPair(image.id(), labels.id(), "", pair in held_out) for pair, (image, labels) in zip(pairs, layers))


def values_by_key(classes: Classes, meanings: Meanings) -> Meanings:
    """What each value of a label layer is: by its code, unless it is said otherwise."""
    return {**{str(item.code): (item.name,) for item in classes}, **meanings}


def named(classes: Sequence[str]) -> str:
    return " + ".join(classes) or tr("ignored")


def meanings_of(table: str) -> Meanings:
    """As the form keeps them: names of classes by a value's key, none where it is ignored."""
    found = parse_table(table, "class table")
    return {str(value): () if target == IGNORE else tuple(target.split("+")) for value, target in found.items()}
