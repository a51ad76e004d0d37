"""Run by the backend's Python: a virtual orthophoto of 160 x 192 pixels and an untrained model, into a folder."""

import sys
from dataclasses import replace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from backend.draw_scene import write_scene
from backend.networks import build
from backend.networks.weights import save
from backend.shared.card import ISPRS, Band, Card, sha256, write_card

folder = Path(sys.argv[1])
torch.manual_seed(0)
card = Card("tiny", "resnet18-spp-steps", ISPRS, tuple(Band(name, 120.0, 60.0) for name in ("red", "green", "blue")), 0.15)
weights = save(folder / "tiny", build(card.architecture, len(card.bands), len(card.classes)))
write_card(folder / "tiny", replace(card, sha256=sha256(weights)))
write_scene(folder / "village.tif", folder / "labels.tif", 160, 192, card.gsd, 1)
