"""What the training loop costs beside the bare steps: samples drawn and stitched, labels that may be several classes, curve and clock.

    python tests/benchmarks/train.py [--device cpu] [--turns 24] [--window 256]

The same network learns by the same optimizer from random tensors of the same shape, in a loop of six lines. Both take turns, a step each
on a processor, so that what else the machine does meets both alike; a figure is the quotient of the medians over the turns. On a busy
processor the clock says little: there the time counts that the main thread computes, and the next batch is drawn in another one beside it.
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
SHAPES = {"cpu": (4, 256), "cuda": (16, 512)}  # samples, pixels
TURNS, STEPS = 24, {"cpu": 1, "cuda": 20}
TIMES = {"clock": time.perf_counter, "main thread": time.thread_time, "cores": time.process_time}
SITE = 1024  # pixels
MOST = 1.05  # of a bare step


def fitting(folder: Path, device: torch.device, batch: int, size: int) -> Iterator[int]:
    """Our loop, a step at a time."""
    from backend.labels.label_coding import LabelCoding
    from backend.networks import build
    from backend.shared.card import ISPRS
    from backend.shared.recipe import Recipe
    from backend.training.dataset import Sampler, Site
    from backend.training.fit import fit

    rng = np.random.default_rng(0)
    pixels, labels = rng.integers(0, 255, (3, SITE, SITE), np.uint8), rng.integers(0, CLASSES + 1, (SITE, SITE)).astype(np.uint8)
    sampler = Sampler([Site("random", pixels, labels, 0.1)], size, 0.1, (1.0, 1.0), 0.5, False)  # paper A's samples
    recipe = Recipe(steps=10**6, batch=batch, validate_every=10**6)
    table = torch.from_numpy(LabelCoding(ISPRS).likelihood())
    precision = torch.float32 if device.type == "cpu" else torch.bfloat16
    network = build(NETWORK, 3, CLASSES)
    for said in fit(network, sampler, recipe, normalise, table, lambda network: {"score": 0.0}, folder, device, precision):
        if isinstance(said, int):
            yield said


def normalise(pixels: torch.Tensor) -> torch.Tensor:
    return (pixels.float() - 128) / 64


def bare(device: torch.device, batch: int, size: int) -> Iterator[int]:
    from backend.networks import build
    from backend.shared.recipe import Recipe
    from backend.training.optimizer import make_optimizer

    network = build(NETWORK, 3, CLASSES).to(device).to(memory_format=torch.channels_last).train()
    optimizer = make_optimizer(network, Recipe(rate=1e-6))
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
    """Of a step, by each of TIMES."""
    began = np.array([read() for read in TIMES.values()])
    for _ in range(steps):
        next(loop)
    return (np.array([read() for read in TIMES.values()]) - began) / steps


def measure(device: torch.device, turns: int, window: int, say: Callable[[str], None]) -> tuple[np.ndarray, float]:
    """Ours over bare, by each of TIMES; and seconds of our step."""
    batch, size = SHAPES[device.type]
    size = window or size
    with tempfile.TemporaryDirectory() as folder:
        ours, other = fitting(Path(folder), device, batch, size), bare(device, batch, size)
        steps = STEPS[device.type]
        seconds(ours, 2), seconds(other, 2)  # warm up
        found = []
        for turn in range(turns):
            pair = (seconds(ours, steps), seconds(other, steps)) if turn % 2 else (seconds(other, steps), seconds(ours, steps))[::-1]
            say(f"turn {turn + 1}: " + "; ".join(f"{name} {one:.3f} s, bare {two:.3f} s" for name, one, two in zip(TIMES, *pair)))
            found.append(pair)
        ours.close()  # type: ignore[attr-defined] # a generator
    ours_taken, bare_taken = np.median(found, 0)
    return ours_taken / bare_taken, float(ours_taken[0])


def main() -> None:
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--turns", type=int, default=TURNS)
    parser.add_argument("--window", type=int, default=0, help="pixels; 0: 256, on CUDA 512")
    options = parser.parse_args()
    ratios, step = measure(torch.device(options.device), options.turns, options.window, print)
    judged = "main thread" if options.device == "cpu" else "clock"  # a processor is seldom a benchmark's alone, by the clock
    figures = [
        {"what": f"a step of training over a bare one of torch, by {name}", "value": round(ratio, 4), "unit": "x"}
        | ({"limit": MOST} if name == judged else {})
        for name, ratio in zip(TIMES, ratios)
    ]
    print(json.dumps([*figures, {"what": "steps of training", "value": round(1 / step, 4), "unit": "1/s"}]))


if __name__ == "__main__":
    main()
