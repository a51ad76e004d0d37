"""What a graphics card asks for, tried as far as it goes without one: nothing is waited for, nothing is sent that it does not know."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.engine import classify as engine_module
from landquilt.backend.engine.classify import Classify, Finish
from landquilt.backend.engine.infer import Device, Engine, prepared, scores, settle
from landquilt.backend.engine.plan import WindowPlan, plan_axis
from landquilt.backend.engine.reading import Tile, tiles
from landquilt.backend.engine.scaling import Scaling
from landquilt.backend.raster import open_raster
from landquilt.backend.segment import run
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.errors import Fault
from landquilt.backend.shared.jobs import Finished, Segment
from landquilt.backend.training.checkpoint import chance, restore_chance
from landquilt.backend.validity import Validity
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

from .conftest import GSD, make_model, textured, write_image

SIZE, OVERLAP = 128, 48
SMALL = {"tile": SIZE, "overlap": OVERLAP, "device": "cpu", "precision": "float32"}


class Waits(TorchDispatchMode):
    """Raises where values go from one device to another, or from a device into Python: a graphics card would be waited for."""

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        places = {item.device.type for item in (*args, result) if isinstance(item, torch.Tensor)}
        if len(places) > 1 or "_local_scalar_dense" in str(operation):
            raise AssertionError(f"{operation} goes between {sorted(places)}.")
        return result


def plan_of(side: int, target: int) -> WindowPlan:
    """Computed at `side` pixels, written at `target`."""
    axis = plan_axis(target, side, target, 0, target, SIZE, OVERLAP)
    return WindowPlan(axis, axis)


@pytest.mark.slow
@pytest.mark.parametrize("target", [300, 500], ids=["as computed", "enlarged"])
def test_nothing_is_copied_between_two_pieces(target, model):
    plan = plan_of(300, target)
    card = read_card(Path(model))
    task = Classify("", (1, 2, 3), Validity(), model, card, plan, Scaling(), Device("cpu", "float32"), None, True)
    engine = Engine(torch.nn.Identity(), card, Scaling(), SIZE, Device("meta", "float32"))
    finish = Finish(task, engine)
    score = torch.zeros(len(card.classes), SIZE, SIZE, device="meta")
    with Waits():
        for row in plan.rows:
            for column in plan.columns:
                finish.add(Tile(row, column, None, None, None), score, True)
    assert len(finish.found) == len(plan.rows) * len(plan.columns)
    assert {layer.device.type for _, layers in finish.found for layer in layers} == {"meta"}


class Apple(TorchFunctionMode):
    """The processor stands in for an Apple device, and refuses what that refuses."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        own = [isinstance(item, torch.device) and item.type == "mps" for item in (*args, *(kwargs or {}).values())]
        args = tuple(torch.device("cpu") if there else item for item, there in zip(args, own))
        kwargs = {name: torch.device("cpu") if there else item for (name, item), there in zip((kwargs or {}).items(), own[len(args) :])}
        result = function(*args, **kwargs)
        if any(own) and any(isinstance(item, torch.Tensor) and item.dtype in (torch.float64, torch.uint16) for item in (*args, result)):
            raise TypeError("Cannot convert a MPS Tensor to float64 dtype as the MPS framework doesn't support float64.")
        return result


@pytest.mark.parametrize("kind", ["float64", "uint16"])
def test_an_apple_device_is_sent_nothing_that_it_does_not_know(kind, model, tmp_path, monkeypatch):
    image = write_image(tmp_path / "ortho.tif", textured(3, 200, 170).astype(kind))
    found = classify(image, tmp_path / "cpu.tif", model)
    monkeypatch.setattr("torch.backends.mps.is_available", lambda: True)
    with Apple():
        assert (classify(image, tmp_path / "mps.tif", model, device="mps") == found).mean() > 0.999


def classify(image, output, model, **more) -> np.ndarray:
    """The classes, (h, w)."""
    *_, end = run(Segment(str(image), str(output), str(model), **{**SMALL, **more}))
    assert isinstance(end, Finished)
    with rasterio.open(output) as file:
        return file.read(1)


@pytest.fixture()
def small(tmp_path) -> Path:
    return write_image(tmp_path / "ortho.tif", textured(3, 170, 200))


@pytest.mark.slow
@pytest.mark.parametrize("place", ["Finish", "best_class", "confidence"])
@pytest.mark.parametrize("gsd", [GSD, 2 * GSD], ids=["as it is", "enlarged"])
def test_memory_that_runs_out_beside_the_network_is_found_again(place, gsd, small, tmp_path, monkeypatch):
    model = make_model(tmp_path / "model", gsd=gsd)
    expected = classify(small, tmp_path / "enough.tif", model)
    calls = scarce(monkeypatch, place, fails=2)
    assert (classify(small, tmp_path / "scarce.tif", model, confidence=str(tmp_path / "sure.tif")) == expected).all()
    assert calls[:3] == [False, False, True]


def test_memory_that_is_never_enough_is_one_sentence(small, tmp_path, model, monkeypatch):
    scarce(monkeypatch, "best_class", fails=99)
    with pytest.raises(Fault, match=r"not enough memory .* close other programs or choose a smaller tile"):
        classify(small, tmp_path / "map.tif", model)


def scarce(monkeypatch, name: str, fails: int) -> list[bool]:
    """The function of the engine runs out of memory when it is first called; which calls went well."""
    work, calls = getattr(engine_module, name), []

    def attempt(*arguments):
        calls.append(len(calls) >= fails)
        if not calls[-1]:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return work(*arguments)

    monkeypatch.setattr(engine_module, name, attempt)
    return calls


def test_float32_on_a_graphics_card_has_all_of_its_digits_and_one_order_of_sums():
    kept = torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32
    flags = torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark
    try:
        torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = True
        settle(Device("cuda", "float32"))
        assert not torch.backends.cudnn.allow_tf32 and not torch.backends.cuda.matmul.allow_tf32
        assert torch.backends.cudnn.deterministic and not torch.backends.cudnn.benchmark
    finally:
        torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32 = kept
        torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = flags


def test_a_checkpoint_holds_where_the_random_numbers_of_the_graphics_card_stand(monkeypatch):
    given: list[torch.Tensor] = []
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.get_rng_state", lambda: torch.arange(16, dtype=torch.uint8))
    monkeypatch.setattr("torch.cuda.set_rng_state", given.append)
    torch.manual_seed(5)
    state = chance()
    expected = torch.rand(4)
    torch.manual_seed(6)
    restore_chance(state)
    assert (torch.rand(4) == expected).all()
    assert (given[0] == torch.arange(16)).all()


needs_cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")


@pytest.mark.gpu
@needs_cuda
@pytest.mark.parametrize("target", [300, 500], ids=["as computed", "enlarged"])
def test_the_graphics_card_is_not_waited_for_between_two_pieces(target, model, tmp_path):
    image = write_image(tmp_path / "ortho.tif", textured(3, target, target))
    card, device, plan = read_card(Path(model)), Device("cuda", "float32"), plan_of(300, target)
    settle(device)
    raster = open_raster(str(image))
    engine = Engine(prepared(model, card.sha256, card.scales, "cuda", "float32"), card, Scaling(), SIZE, device)
    task = Classify(str(image), raster.bands, raster.validity, model, card, plan, Scaling(), device, None, True)
    found = list(tiles(raster, plan, plan.rows, None))
    for strictness in ("default", "error"):  # the first time pinned memory is made, and algorithms are loaded
        finish = Finish(task, engine)
        torch.cuda.synchronize()
        torch.cuda.set_sync_debug_mode(strictness)
        try:
            for tile, score in scores(iter(found), engine):
                finish.add(tile, score, True)
        finally:
            torch.cuda.set_sync_debug_mode("default")
    assert len(finish.found) == len(found)


@pytest.mark.gpu
@needs_cuda
def test_float32_gives_the_map_of_the_processor(image, model, tmp_path):
    found = classify(image, tmp_path / "cuda.tif", model, device="cuda")
    assert (found == classify(image, tmp_path / "cpu.tif", model)).mean() > 0.999
