"""Every kind of network through the public doors: trained, stored, classified with and exported, on windows of a few pixels."""

import numpy as np
import pytest
import rasterio
from landquilt.backend import export, segment, train
from landquilt.backend.networks import fcn
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.jobs import Export, Finished, Segment, Train
from rasterio.transform import from_origin

NAMES = ["resnet18-spp", "resnet18-spp-bilinear", "efficientnet-lite0-spp-steps", "fcn8s-vgg11", "fcn32s-vgg11", "segnet-vgg11", "unet"]
NAMES += ["deeplabv3plus-resnet18", "ccl"]


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """Four bands, and labels of two classes."""
    folder, rng = tmp_path_factory.mktemp("pair"), np.random.default_rng(0)
    labels = np.kron(rng.integers(2, 4, (5, 5)), np.ones((32, 32))).astype(np.uint8)
    pixels = (60 * labels + rng.integers(-20, 20, (4, 160, 160))).astype(np.uint8)
    grid = {"driver": "GTiff", "dtype": "uint8", "height": 160, "width": 160, "crs": "EPSG:25832"}
    grid["transform"] = from_origin(600_000, 5_200_000, 0.2, 0.2)
    for name, values in (("image.tif", pixels), ("labels.tif", labels[None])):
        with rasterio.open(folder / name, "w", count=len(values), **grid) as file:
            file.write(values)
    return str(folder / "image.tif"), str(folder / "labels.tif")


@pytest.fixture(autouse=True)
def narrow(monkeypatch):
    """FCN's two dense layers are half a gigabyte."""
    monkeypatch.setattr(fcn, "DENSE", 64)


@pytest.mark.slow  # torch.export takes its time with each
@pytest.mark.parametrize("name", NAMES)
def test_a_network_is_trained_classified_with_and_exported(tmp_path, pair, name):
    model, target = str(tmp_path / "model"), tmp_path / "classes.tif"
    *_, end = train.run(Train([pair[0]], [pair[1]], model, name, window=64, steps=1, batch=2))
    assert isinstance(end, Finished) and read_card(tmp_path / "model").architecture == name
    *_, end = segment.run(Segment(pair[0], str(target), model, tile=64, overlap=16))
    assert isinstance(end, Finished)
    with rasterio.open(target) as file:
        assert file.shape == (160, 160) and set(np.unique(file.read(1))) <= set(range(1, 7))
    pytest.importorskip("onnxruntime")
    pytest.importorskip("onnxscript")
    *_, end = export.run(Export(model, str(tmp_path / "model.onnx"), tile=64))  # refuses a file that gives other probabilities
    assert isinstance(end, Finished)


@pytest.mark.slow
def test_a_network_goes_on_from_one_of_its_kind_with_another_legend(tmp_path, pair):
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    job = Train([pair[0]], [pair[1]], first, "ccl", window=64, steps=1, batch=2)
    list(train.run(job))
    list(train.run(Train([pair[0]], [pair[1]], second, base=first, legend="2=low vegetation, 3=building", window=64, steps=1, batch=2)))
    assert read_card(tmp_path / "second").architecture == "ccl" and len(read_card(tmp_path / "second").classes) == 2
