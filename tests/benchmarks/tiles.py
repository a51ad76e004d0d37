"""Thousands of tiles as one map: what the client costs, whether its memory stays, what is lost when all is killed, hours for a country.

    python tests/benchmarks/tiles.py [--tiles 10000] [--workers 2] [--big 2 --side 10000] [--device cpu] [--model NAME_OR_FOLDER]

The many tiles have 1,000 x 1,000 px and a network that sees a 256th of them, so that what is beside it shows. They are virtual rasters,
each with its own place, over a few files of pixels. A run is killed with all its processes at a random moment and gone on with. The big
tiles are computed with the network that ships: from the processor's time for their pixels follow the hours for 20,000 square kilometres.
A plain run takes few tiles; `--tiles 10000 --big 2 --side 10000` is a country's.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import thread_time
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
SIDE, SCENE = 1000, 250  # pixels of a tile, and of the virtual scene that fills it
GSD = 0.1  # metres
VARIANTS = 8  # files of pixels
COUNTRY = 20_000  # square kilometres
PASSES = 8  # of the bare network
TICK = os.sysconf("SC_CLK_TCK")
WORKERS = (1, 16, 64)  # threads of a processor, that hours are told for
FIGURES = (  # what it is, its name below, unit, the most it may be
    ("client's memory at the last thousand tiles over the first thousand", "memory_ratio", "x", 1.1),
    ("client's time over that of a tile, at four workers", "client_share_at_four", "%", 5.0),
    ("tiles lost when all was killed", "lost_tiles", "tiles", 0.0),
    ("client's time for a tile", "client_ms", "ms", None),
    ("a worker's time for a tile", "worker_ms", "ms", None),
    ("looking at a thousand tiles before the first is classified", "start_seconds_per_thousand", "s", None),
    ("big tiles with the network that ships over bare forward passes", "big_over_bare", "x", None),
    ("pace of big tiles, of a thread's own time", "big_megapixels_per_second", "Mpx/s", None),
    *((f"20,000 square kilometres at 10 cm by {count} such threads", f"country_hours_{count}", "h", None) for count in WORKERS),
)


def write_tiles(folder: Path, count: int, side: int, scene: int) -> Path:
    """A list of `count` virtual tiles in a square, side by side."""
    pixels = [write_pixels(folder / f"pixels{k}.tif", side, scene, k) for k in range(min(VARIANTS, count))]
    columns = max(1, round(count**0.5))
    names = []
    with rasterio.open(pixels[0]) as file:
        wkt, (rows, width) = file.crs.to_wkt().replace('"', "&quot;"), file.block_shapes[0]
    for k in range(count):
        y, x = divmod(k, columns)
        size = f'xSize="{side}" ySize="{side}"'
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{pixels[k % len(pixels)].name}'
            f'</SourceFilename><SourceBand>{band}</SourceBand><SourceProperties RasterXSize="{side}" RasterYSize="{side}" DataType="Byte" '
            f'BlockXSize="{width}" BlockYSize="{rows}"/><SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {size}/>'
            "</SimpleSource></VRTRasterBand>"
            for band in (1, 2, 3)
        )
        grid = f"{600_000 + x * side * GSD}, {GSD}, 0, {5_170_000 - y * side * GSD}, 0, -{GSD}"
        names.append(f"tile{k:05}.vrt")
        (folder / names[-1]).write_text(
            f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>{wkt}</SRS><GeoTransform>{grid}</GeoTransform>{bands}</VRTDataset>'
        )
    (folder / "tiles.txt").write_text("\n".join(names))
    return folder / "tiles.txt"


def write_pixels(path: Path, side: int, scene: int, seed: int) -> Path:
    """A virtual orthophoto of `scene` pixels, repeated up to `side`."""
    from backend.draw_scene import write_scene

    write_scene(path.with_suffix(".scene.tif"), path.with_suffix(".labels.tif"), scene, scene, GSD, seed + 1)
    with rasterio.open(path.with_suffix(".scene.tif")) as file:
        row = np.tile(file.read(), (1, 1, -(-side // scene)))[:, :, :side]
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "JPEG", "photometric": "YCbCr"}
    place = Affine(GSD, 0, 600_000, 0, -GSD, 5_170_000)
    profile = {"count": 3, "height": side, "width": side, "dtype": "uint8", "crs": "EPSG:32632"}
    with rasterio.open(path, "w", driver="GTiff", transform=place, **profile, **layout) as file:
        for y in range(0, side, scene):
            rows = min(scene, side - y)
            file.write(row[:, :rows], window=Window(0, y, side, rows))
    return path


def write_model(folder: Path) -> Path:
    """A network that nobody trained, at 16 times the tiles' pixel size."""
    from dataclasses import replace

    import torch

    from backend.networks import build
    from backend.networks.weights import save
    from backend.shared.card import ISPRS, Band, Card, sha256, write_card

    torch.manual_seed(0)
    network = build("efficientnet-lite0-spp-steps", 3, len(ISPRS)).eval()
    bands = tuple(Band(name, 115, 50) for name in ("red", "green", "blue"))
    card = Card("tiny", "efficientnet-lite0-spp-steps", ISPRS, bands, 16 * GSD)
    folder.mkdir()
    write_card(folder, replace(card, sha256=sha256(save(folder, network))))
    return folder


class Client:
    """The command in a process group of its own, and what the system says of its first process."""

    def __init__(self, tiles: Path, output: Path, model: str, *options: str):
        line = [
            sys.executable,
            "-m",
            "backend",
            "--json",
            "segmenttiles",
            str(tiles),
            "--output",
            str(output),
            f"--model={model}",
            *options,
        ]
        self.process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
        self.usage: Any = None

    def messages(self) -> Iterator[dict[str, Any]]:
        assert self.process.stdout is not None
        for text in self.process.stdout:
            yield json.loads(text)
        _, status, self.usage = os.wait4(self.process.pid, 0)
        if status:
            raise SystemExit("The command failed.")

    def megabytes(self) -> float:
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def seconds(self) -> float:
        """Of processor time, without its children."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def kill(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def tiles_done(message: dict[str, Any]) -> int:
    """How many, of a message of progress; -1 for others."""
    found = re.fullmatch(r"tile (\d+) of \d+", message.get("text", ""))
    return int(found[1]) - 1 if found else -1


def many(folder: Path, count: int, workers: int, device: str) -> dict[str, float]:
    """The scale test."""
    tiles, model = write_tiles(folder, count, SIDE, SCENE), str(write_model(folder / "model"))
    options = (f"--run-on=processes:{workers}", f"--device={device}", "--tile=64", "--overlap=16")
    moment = random.randrange(count // 20, count // 2)
    first = Client(tiles, folder / "map", model, *options)
    for message in first.messages():
        if tiles_done(message) >= moment:
            first.kill()
            break
    there = len(list((folder / "map" / "classes").glob("*.tif")))
    print(f"killed at tile {moment} of {count}, {there} class maps there", flush=True)

    client = Client(tiles, folder / "map", model, *options)
    memory: list[tuple[int, float]] = []
    begun: tuple[int, float] | None = None
    used, end = 0.0, {}
    for message in client.messages():
        done = tiles_done(message)
        if done >= 0:
            begun = begun or (done, client.seconds())
            memory.append((done, client.megabytes()))
            used = client.seconds()
        if message["kind"] == "TilesSegmented":
            end = message
    assert begun is not None
    computed = end["finished"] - end["kept"]
    few = min(1000, computed // 3)
    low, high = memory[0][0] + few, memory[-1][0] - few
    early, late = ([size for done, size in memory if test(done)] for test in (lambda done: done <= low, lambda done: done >= high))
    worker = (client.usage.ru_utime + client.usage.ru_stime - used) / computed
    mine = (used - begun[1]) / computed
    return {
        "tiles": end["finished"],
        "failed": len(end["failed"]),
        "lost_tiles": max(0, there - end["kept"]),
        "memory_mb": max(late),
        "memory_ratio": float(np.median(late) / np.median(early)),
        "client_ms": 1000 * mine,
        "worker_ms": 1000 * worker,
        "client_share_at_four": 100 * mine / (worker / 4),
        "start_seconds_per_thousand": 1000 * begun[1] / end["finished"],
        "seconds": end["seconds"],
        "megapixels_per_second": end["megapixels_per_second"],
    }


def big(folder: Path, count: int, side: int, model: str, device: str) -> dict[str, float]:
    """Big tiles, one after the other in one thread; and the bare network in one thread, for as many pixels as it sees of a megapixel."""
    folder.mkdir()
    bare = bare_seconds(model)
    used, end = [], {}
    for name, number, size in (("first", 1, SCENE), ("tiles", count, side)):  # what a start takes, and what it takes with the tiles
        (folder / name).mkdir()
        tiles = write_tiles(folder / name, number, size, min(size, 4 * SCENE))
        client = Client(tiles, folder / name / "map", model, "--run-on=processes:1", f"--device={device}")
        end = [message for message in client.messages() if message["kind"] == "TilesSegmented"][-1]
        used.append(client.usage.ru_utime + client.usage.ru_stime)
    spent = (used[1] - used[0]) / (count * side**2 / 1e6)  # seconds for a megapixel, of client and worker
    hours = COUNTRY * 1e6 / GSD**2 / 1e6 * spent / 3600
    print(f"{count} tiles of {side} x {side} px: {end['seconds']:.1f} s on {end['device']}, {spent:.3f} s of the processor for 1 Mpx")
    return {
        "big_over_bare": spent / bare,
        "big_megapixels_per_second": 1 / spent,
        **{f"country_hours_{workers}": hours / workers for workers in WORKERS},
    }


def bare_seconds(model: str) -> float:
    """Seconds of one thread that forward passes take for a megapixel of the tiles, without windows that overlap or anything beside."""
    import torch

    from backend.engine.infer import best_precision, prepared
    from backend.shared.card import find_model, read_card

    torch.set_num_threads(1)
    card, precision = read_card(find_model(model)), best_precision("cpu")
    network = prepared(str(find_model(model)), card.sha256, card.scales, "cpu", precision)
    window = torch.zeros(1, len(card.bands), 512, 512, dtype=getattr(torch, precision)).to(memory_format=torch.channels_last)
    with torch.inference_mode():
        network(window)
        started = thread_time()
        for _ in range(PASSES):
            network(window)
    return (thread_time() - started) / PASSES / (window[0, 0].numel() * (card.gsd / GSD) ** 2 / 1e6)


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from backend.shared.jobs import BUNDLED

    parser = argparse.ArgumentParser(description="Measure many tiles.")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--model", default=BUNDLED, help="of the big tiles")
    parser.add_argument("--tiles", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--big", type=int, default=4, help="big tiles; 0: leave them out")
    parser.add_argument("--side", type=int, default=2000, help="of the big tiles, in pixels")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        numbers = many(Path(name), choice.tiles, choice.workers, choice.device) if choice.tiles else {}
        if choice.big:
            numbers |= big(Path(name) / "big", choice.big, choice.side, choice.model, choice.device)
    for name, value in numbers.items():
        print(f"{name:28} {value:12.3f}")
    print(json.dumps([figure(*row, numbers) for row in FIGURES if row[1] in numbers]))


def figure(what: str, name: str, unit: str, limit: float | None, numbers: dict[str, float]) -> dict[str, Any]:
    return {"what": what, "value": round(numbers[name], 3), "unit": unit, "limit": limit}


if __name__ == "__main__":
    main()
