"""What the training loop costs beside the bare steps: samples drawn and stitched, labels that may be several classes, curve and clock.

    python tests/benchmarks/train.py [--device cpu]

The same network learns from random tensors of the same shape in a loop of six lines. Both take turns, a few steps each, so that
what else the machine does meets both alike; the figure is the median over the turns.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

ROOT = Path(__file__).resolve().parents[2]
NETWORK, CLASSES = "resnet18-spp-steps", 6
SHAPES = {"cpu": (4, 128), "cuda": (16, 512)}  # samples, pixels
TURNS, STEPS = 12, {"cpu": 2, "cuda": 20}
SITE = 1024  # pixels
MOST = 1.05  # of a bare step


def fitting(folder: Path, device: torch.device, batch: int, size: int) -> Iterator[int]:
    """Our loop, a step at a time."""
    from backend.labels.class_codes import ClassCodes
    from backend.networks import build
    from backend.shared.card import ISPRS
    from backend.shared.recipe import Recipe
    from backend.training.dataset import Sampler, Site
    from backend.training.fit import fit

    rng = np.random.default_rng(0)
    pixels, labels = rng.integers(0, 255, (3, SITE, SITE), np.uint8), rng.integers(0, CLASSES + 1, (SITE, SITE)).astype(np.uint8)
    sampler = Sampler([Site("random", pixels, labels, 0.1)], size, 0.1, (1.0, 1.0), 0.5, False)  # paper A's samples
    recipe = Recipe(steps=10**6, batch=batch, validate_every=10**6)
    table = torch.from_numpy(ClassCodes(ISPRS).likelihood())
    precision = torch.float32 if device.type == "cpu" else torch.bfloat16
    network = build(NETWORK, 3, CLASSES)
    for said in fit(network, sampler, recipe, normalise, table, lambda network: {"score": 0.0}, folder, device, precision):
        if isinstance(said, int):
            yield said


def normalise(pixels: torch.Tensor) -> torch.Tensor:
    return (pixels.float() - 128) / 64


def bare(device: torch.device, batch: int, size: int) -> Iterator[int]:
    from backend.networks import build

    network = build(NETWORK, 3, CLASSES).to(device).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-6, momentum=0.9, nesterov=True)
    pixels = torch.randn(batch, 3, size, size, device=device)
    labels = torch.randint(0, CLASSES, (batch, size, size), device=device)
    step = 0
    while True:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type != "cpu"):
            logits = network(pixels)
        loss = cross_entropy(logits.float(), labels)
        loss.backward()
        optimizer.step()
        loss.item()
        step += 1
        yield step


def seconds(loop: Iterator[int], steps: int) -> np.ndarray:
    """Of a step: by the clock, and of all cores together."""
    began = np.array([time.perf_counter(), time.process_time()])
    for _ in range(steps):
        next(loop)
    return (np.array([time.perf_counter(), time.process_time()]) - began) / steps


def measure(device: torch.device, say: Callable[[str], None]) -> tuple[np.ndarray, float]:
    """Ours over bare, by the clock and of all cores; and seconds of our step."""
    batch, size = SHAPES[device.type]
    with tempfile.TemporaryDirectory() as folder:
        ours, other = fitting(Path(folder), device, batch, size), bare(device, batch, size)
        steps = STEPS[device.type]
        seconds(ours, 2), seconds(other, 2)  # warm up
        found = []
        for turn in range(TURNS):
            pair = (seconds(ours, steps), seconds(other, steps)) if turn % 2 else (seconds(other, steps), seconds(ours, steps))[::-1]
            say(f"turn {turn + 1}: {pair[0][0]:.3f} s a step, bare {pair[1][0]:.3f} s; of cores {pair[0][1]:.3f} and {pair[1][1]:.3f} s")
            found.append(pair)
        ours.close()  # type: ignore[attr-defined] # a generator
    return np.median([one / two for one, two in found], 0), float(np.median([one[0] for one, _ in found]))


def main() -> None:
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    options = parser.parse_args()
    ratio, step = measure(torch.device(options.device), print)
    judged = "cores" if options.device == "cpu" else "clock"  # a processor is seldom a benchmark's alone, by the clock
    limit = {name: {"limit": MOST} if name == judged else {} for name in ("clock", "cores")}
    print(
        json.dumps(
            [
                {"what": "a step of training over a bare one of torch", "value": round(ratio[0], 4), "unit": "x", **limit["clock"]},
                {"what": "the same in time of all cores", "value": round(ratio[1], 4), "unit": "x", **limit["cores"]},
                {"what": "steps of training", "value": round(1 / step, 4), "unit": "1/s"},
            ]
        )
    )


if __name__ == "__main__":
    main()
