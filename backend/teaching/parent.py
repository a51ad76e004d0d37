"""The model that is taught, as a network with room for a correction; and the model folder that comes of it.

The weights that the parent's file holds go into the new file as they are, int8 kernels with their scales: nothing is rounded twice,
and what the saved model gives is what the preview showed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from safetensors.torch import save as serialized
from torch import Tensor

from ..memory_limit import is_out_of_memory, out_of_memory
from ..networks import build
from ..networks.taught import SUFFIX, TaughtNetwork
from ..networks.weights import SCALE, quantised, unpack
from ..shared.card import CARD, WEIGHTS, Card, check_weights, read_card, sha256, write_card
from ..shared.claim import claimed, unpublished, unwritten
from ..shared.errors import InputError
from ..shared.legend import Classes
from ..shared.replace import Move, replace_all
from .fit import Correction

OWN = ("residual.", "bias")  # how the names of the correction begin
TEACHING = "teaching"  # of the card's more
UNLIKELY = 6.0  # by how much the score of a class that nobody has taught yet is less than the mean of the others'


@dataclass(frozen=True)
class Parent:
    card: Card  # its classes are those to be taught, new ones last
    stored: dict[str, Tensor]  # as in a weights file
    network: TaughtNetwork
    correction: Correction  # that it had before
    known: int  # of the classes, those that the model had before


def open_parent(folder: Path, classes: Classes) -> Parent:
    """A model with room for classes beyond its own. Raises InputError where its weights cannot be used, or it has no features."""
    card = read_card(folder)
    path = check_weights(folder, card)
    taught = SUFFIX.fullmatch(card.architecture)
    inner, looks = (taught[1], int(taught[2])) if taught else (card.architecture, len(card.scales))
    try:
        network = TaughtNetwork(build(inner, len(card.bands), len(classes)), len(classes), looks)
        stored = load_file(path)
        if not taught:
            stored = {f"base.{name}": value for name, value in stored.items()} | correction_in(network, len(card.classes))
        stored = {name: extended(name, stored, network, len(card.classes), len(classes)) for name in stored}
        network.load_state_dict(unpack(stored))  # copied: what is stored goes into the new file as it is
    except (ValueError, RuntimeError, SafetensorError) as error:
        if is_out_of_memory(error):
            raise out_of_memory() from error
        reason = str(error).splitlines()[0].rstrip(":. ")
        raise InputError(
            f"The model {card.name!r} cannot be taught by strokes ({reason}); take another, such as the bundled one."
        ) from error
    weight = torch.cat([part.detach() for part in network.residual], 1)
    before = Correction(weight.clone(), network.bias.detach().clone())
    return Parent(replace(card, architecture=f"{inner}-taught{looks}", classes=classes), stored, network.eval(), before, len(card.classes))


def correction_in(network: TaughtNetwork, known: int) -> dict[str, Tensor]:
    """None yet, but for new classes."""
    found = {name: value.detach().clone() for name, value in network.state_dict().items() if name.startswith(OWN)}
    found["bias"][known:] = -UNLIKELY
    return found


def extended(name: str, stored: dict[str, Tensor], network: TaughtNetwork, known: int, wanted: int) -> Tensor:
    """A stored tensor with rows for new classes, where it has rows for classes: the mean of the others', of a correction zero.

    The correction's bias makes them UNLIKELY: where the network is unsure, the mean of its scores is near the greatest of them.
    """
    value = stored[name]
    kernel = name.removesuffix(SCALE)
    if known == wanted or not kernel.startswith(network.classifier) or (name.startswith(OWN) and len(value) == wanted):
        return value
    if name.startswith(OWN):
        return torch.cat([value, value.new_full((wanted - known, *value.shape[1:]), -UNLIKELY if name == "bias" else 0.0)])
    whole = unpack({key: stored[key] for key in (kernel, kernel + SCALE) if key in stored})[kernel]
    mean = whole.view(known, -1, *whole.shape[1:]).mean(0)
    added = torch.cat([mean] * (wanted - known))
    if kernel + SCALE in stored:
        values, scale = quantised(added)
        added = scale if name.endswith(SCALE) else values
    return torch.cat([value, added])


def write_taught(folder: Path, parent: Parent, card: Card, total: Correction) -> None:
    """The model folder, its files together. Raises Fault where the disk is full or not writable."""
    network = parent.network
    parts = total.weight.split([*network.levels] * network.looks, 1)
    own = {f"residual.{index}": part.contiguous() for index, part in enumerate(parts)} | {"bias": total.bias}
    state = {name: own.get(name, value).contiguous() for name, value in parent.stored.items()}
    with claimed(folder) as claim:
        claim.clear()
        part = claim.folder
        try:
            (part / WEIGHTS).write_bytes(serialized(state))
            write_card(part, replace(card, sha256=sha256(part / WEIGHTS)))
            folder.mkdir(exist_ok=True)
        except OSError as error:
            claim.clear()
            raise unwritten(folder, error) from error
        moves: list[Move] = [(part / name, folder / name) for name in (WEIGHTS, CARD)]
        try:
            replace_all(moves, [part])
        except OSError as error:
            raise unpublished(folder, part, error) from error
        claim.clear()


def check_folder(output: str, base: Path) -> None:
    """Raises InputError where a model folder cannot be written there, or something would be lost."""
    folder = Path(output)
    if not folder.parent.is_dir():
        raise InputError(f"The folder {str(folder.parent)!r} of the model does not exist; make it or choose another.")
    if folder.exists() and not folder.is_dir():
        raise InputError(f"The model folder {output!r} is a file; choose another.")
    if folder.exists() and folder.samefile(base):
        raise InputError(f"The model folder {output!r} is that of the model to teach; choose another.")
    if (folder / CARD).is_file() and TEACHING in read_card(folder).more:
        return
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"The model folder {output!r} is not empty; choose a new one, or that of a model which was taught by strokes.")


def card_of(parent: Parent, name: str, about: dict[str, Any], measured: str) -> Card:
    """What the saved model says of itself; its hash is still missing."""
    before = parent.card
    more = {key: value for key, value in before.more.items() if key == "storage"}
    origin = {"parent": before.name, "parent_sha256": before.sha256, "date": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")}
    return replace(before, name=name, accuracy={"measured": measured}, sha256="", more={**more, **origin, TEACHING: {**origin, **about}})
