"""What the engine's tests share: a small model folder with random weights, and images to classify."""

import atexit
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.__main__ import command as run_command
from landquilt.backend.networks import build
from landquilt.backend.networks.weights import save
from landquilt.backend.shared.card import ISPRS, Band, Card, sha256, write_card
from rasterio.transform import Affine

GSD = 0.15
UTM = Affine(GSD, 0, 680000.0, 0, -GSD, 5170000.0)


def textured(bands: int, h: int, w: int, seed: int = 0) -> np.ndarray:
    """Blobs of many sizes, (bands, h, w) uint8."""
    rng = np.random.default_rng(seed)
    total = np.zeros((bands, h, w))
    for size in (4, 16, 64):
        noise = rng.normal(size=(bands, -(-h // size), -(-w // size)))
        total += np.kron(noise, np.ones((1, size, size)))[:, :h, :w]
    return np.clip(115 + 30 * total, 1, 255).astype(np.uint8)


def write_image(path: Path, pixels: np.ndarray, crs: str | None = "EPSG:32632", transform: Affine = UTM, **profile) -> Path:
    bands, h, w = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=bands, height=h, width=w, dtype=pixels.dtype, crs=crs, transform=transform, **profile
    ) as file:
        file.write(pixels)
    return path


def make_model(folder: Path, bands: int = 3, gsd: float = GSD, seed: int = 0) -> Path:
    """A network that nobody trained, but which uses all its classes on `textured` images."""
    return Path(shutil.copytree(made_model(bands, gsd, seed), folder, dirs_exist_ok=True))


@cache
def made_model(bands: int, gsd: float, seed: int) -> Path:
    """The same, made once: a copy takes a tenth of the time."""
    folder = Path(mkdtemp(prefix="landquilt-model-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    torch.manual_seed(seed)
    network = build("resnet18-spp-steps", bands, len(ISPRS)).eval()
    sample = (torch.from_numpy(textured(bands, 192, 192)).float()[None] - 115) / 50
    with torch.no_grad():
        last = network.head.up1.conv
        scores = network(sample)[0]
        share = 4 / scores.std((1, 2)).repeat_interleave(len(last.bias) // len(ISPRS))
        last.weight *= share.view(-1, 1, 1, 1)
        last.bias[:] = -scores.mean((1, 2)).repeat_interleave(len(last.bias) // len(ISPRS)) * share
    card = Card("test", "resnet18-spp-steps", ISPRS, tuple(Band(f"band {i}", 115, 50) for i in range(bands)), gsd)
    write_card(folder, replace(card, sha256=sha256(save(folder, network))))
    return folder


@pytest.fixture(scope="session")
def model(tmp_path_factory) -> str:
    return str(make_model(tmp_path_factory.mktemp("model")))


@pytest.fixture()
def command(capfd):
    """Runs a command of the backend in this process: (exit status, stdout, stderr). A process of its own would start for seconds."""

    def run(*words) -> tuple[int, str, str]:
        capfd.readouterr()
        status = run_command([str(word) for word in words])
        return (status, *capfd.readouterr())

    return run


@pytest.fixture(scope="session")
def image(tmp_path_factory) -> str:
    """A small orthophoto whose sides fit no tile, block or stride."""
    path = tmp_path_factory.mktemp("image") / "ortho.tif"
    return str(write_image(path, textured(3, 311, 353), tiled=True, blockxsize=128, blockysize=128, compress="deflate"))
