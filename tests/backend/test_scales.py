"""A network that looks at an image at several scales, as its card says."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.export import run as export
from landquilt.backend.networks import build
from landquilt.backend.networks.scales import AtScales, at_scales
from landquilt.backend.networks.weights import save
from landquilt.backend.segment import run as segment
from landquilt.backend.shared.card import CARD, ISPRS, Band, Card, read_card, sha256, write_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Export, Segment
from torch import nn

SCALES = (1.0, 2 / 3)


class Brightness(nn.Module):
    """Logits that are the first band and its opposite: a network whose scales can be told from its output."""

    def forward(self, x):
        return torch.cat([x[:, :1], -x[:, :1]], 1)


@pytest.fixture
def model(tmp_path):
    torch.manual_seed(0)
    network = build("resnet18-spp-steps", 3, 6)
    with torch.no_grad():
        network(torch.randn(2, 3, 64, 64))
    weights = save(tmp_path / "model", network, storage="float32")
    bands = tuple(Band(name, 120.0, 40.0) for name in ("red", "green", "blue"))
    write_card(tmp_path / "model", Card("two", "resnet18-spp-steps", ISPRS, bands, 0.2, sha256=sha256(weights), scales=SCALES))
    return tmp_path / "model"


def test_one_scale_is_the_network_itself():
    network = Brightness()
    assert at_scales(network, (1.0,)) is network
    assert isinstance(at_scales(network, (0.5,)), AtScales)


@pytest.mark.parametrize("size", [(64, 64), (50, 75), (16, 16), (7, 200)])
def test_logits_have_the_size_of_the_input_at_any_scales(size):
    found = AtScales(build("resnet18-spp", 3, 6).eval(), (1.0, 2 / 3, 0.3, 1.5))(torch.zeros(2, 3, *size))
    assert found.shape == (2, 6, *size) and found.dtype == torch.float32


def test_an_even_image_is_the_same_at_every_scale_and_detail_fades_with_the_coarse_one():
    even = torch.full((1, 1, 64, 64), 3.0)
    assert torch.allclose(AtScales(Brightness(), SCALES)(even)[0, 0], torch.tensor(3.0), atol=1e-6)
    dots = torch.zeros(1, 1, 64, 64)
    dots[..., ::8, ::8] = 1
    fine, both = Brightness()(dots)[0, 0], AtScales(Brightness(), (1.0, 0.25))(dots)[0, 0]
    assert fine.max() == 1 and 0.4 < both.max() < 0.7


def test_probabilities_are_the_geometric_mean_of_those_of_the_scales():
    x = torch.randn(1, 3, 64, 64)
    network = build("resnet18-spp", 3, 4).eval()
    with torch.inference_mode():
        fine, coarse = (AtScales(network, (scale,))(x).log_softmax(1) for scale in SCALES)
        both = AtScales(network, SCALES)(x).softmax(1)
    assert torch.allclose(both, ((fine + coarse) / 2).softmax(1), atol=1e-5)


def test_the_card_keeps_its_scales_and_a_card_without_them_has_one(model):
    assert read_card(model).scales == SCALES
    data = json.loads((model / CARD).read_text())
    del data["landquilt:scales"]
    (model / CARD).write_text(json.dumps(data))
    assert read_card(model).scales == (1.0,)


@pytest.mark.parametrize("scales", [[], [0.0], [-1], [100], ["x"]])
def test_scales_at_which_nothing_can_be_seen_are_a_damaged_card(model, scales):
    data = json.loads((model / CARD).read_text())
    (model / CARD).write_text(json.dumps({**data, "landquilt:scales": scales}))
    with pytest.raises(InputError, match="damaged"):
        read_card(model)


@pytest.mark.slow
def test_a_map_is_made_at_all_scales_of_the_card(model, tmp_path):
    image = tmp_path / "image.tif"
    pixels = np.random.default_rng(0).integers(0, 255, (3, 150, 170), np.uint8)
    grid = {"crs": "EPSG:32632", "transform": rasterio.Affine(0.2, 0, 680000, 0, -0.2, 5170000)}
    with rasterio.open(image, "w", driver="GTiff", width=170, height=150, count=3, dtype="uint8", **grid) as file:
        file.write(pixels)
    maps = []
    for scales in (SCALES, (1.0,)):
        write_card(model, replace(read_card(model), scales=scales))
        job = Segment(str(image), str(tmp_path / f"{len(scales)}.tif"), str(model), tile=64, overlap=16, precision="float32")
        list(segment(job))
        with rasterio.open(job.output) as file:
            maps.append(file.read(1))
    assert maps[0].min() > 0 and (maps[0] != maps[1]).any()


@pytest.mark.slow
def test_onnx_holds_all_scales(model, tmp_path):
    pytest.importorskip("onnxruntime")
    *_, end = export(Export(str(model), str(tmp_path / "two.onnx"), 96))
    assert end.maximum_difference < 1e-4
