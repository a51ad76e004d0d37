"""How fast the sub-pixel networks make a map beside DeepLab v3+ on the same encoder.

    python tests/benchmarks/networks.py [--encoder resnet18] [--size 768] [--turns 5]

Each network classifies the same virtual scene by the job `segment`, one after the other, again and again, in one process; a figure is
the median over the turns of the time of all cores, so that what else the machine does meets all alike. The weights are random: speed
does not depend on what was learnt.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RIVAL, OURS = "deeplabv3plus-{}", ("{}-spp-steps", "{}-spp")
WANTED = 1.2  # times as fast


def write_model(folder: Path, name: str) -> str:
    """Random weights; what normalisation remembers is of noise, as a trained network's is of images: else values shrink to nothing."""
    import torch

    from backend.networks import build
    from backend.networks.weights import save
    from backend.shared.card import ISPRS, Band, Card, sha256, write_card

    torch.manual_seed(0)
    network = build(name, 3, len(ISPRS))
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None  # the mean of all that was seen, once here
    with torch.no_grad():
        network(torch.randn(2, 3, 128, 128))
    path = save(folder / name, network)
    bands = tuple(Band(band, 128, 64) for band in ("red", "green", "blue"))
    write_card(folder / name, Card(name, name, ISPRS, bands, 0.14, sha256=sha256(path)))
    return str(folder / name)


def seconds(image: Path, target: Path, model: str, device: str, precision: str) -> float:
    """Of all cores where the processor computes, else by the clock."""
    from backend import segment
    from backend.shared.jobs import Segment

    clock = time.process_time if device == "cpu" else time.perf_counter
    began = clock()
    for _ in segment.run(Segment(str(image), str(target), model, device=device, precision=precision)):
        pass
    return clock() - began


def precisions(device: str) -> list[str]:
    from backend.engine.infer import best_precision

    return list(dict.fromkeys(("float32", best_precision(device))))


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from backend.draw_scene import write_scene

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--encoder", default="resnet18")
    parser.add_argument("--size", type=int, default=768, help="side of the scene in pixels")
    parser.add_argument("--turns", type=int, default=5)
    options = parser.parse_args()
    names, figures = [name.format(options.encoder) for name in (RIVAL, *OURS)], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = folder / "scene.tif"
        write_scene(image, folder / "labels.tif", options.size, options.size, 0.14, 1)
        models = {name: write_model(folder, name) for name in names}
        for precision in precisions(options.device):
            found: dict[str, list[float]] = {name: [] for name in names}
            for turn in range(options.turns + 1):
                for name, model in models.items():
                    spent = seconds(image, folder / f"{name}.tif", model, options.device, precision)
                    if turn:  # the first warms up
                        found[name].append(spent)
            for name in names:
                print(f"{precision} {name:32} {statistics.median(found[name]):7.3f} s", flush=True)
            for name in names[1:]:
                ratio = statistics.median(one / other for one, other in zip(found[name], found[names[0]]))
                what = f"a map by {name} over one by {names[0]}, {precision}"
                figures.append({"what": what, "value": round(ratio, 3), "unit": "x", "limit": round(1 / WANTED, 3)})
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
