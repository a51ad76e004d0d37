"""The exported file, opened as the Deepness plugin opens it."""

import json
import re
import sys

import numpy as np
import pytest
import torch
from landquilt.backend import export
from landquilt.backend.networks.weights import load
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import Export, Note


@pytest.mark.slow
def test_onnx_runtime_gives_the_networks_probabilities_and_deepness_its_metadata(tmp_path, model):
    runtime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnxscript")
    *notes, end = export.run(Export(model, str(tmp_path / "model.onnx"), tile=64))
    assert any("differ by" in note.text for note in notes if isinstance(note, Note))
    assert end.maximum_difference < 1e-4
    assert [path.name for path in tmp_path.iterdir()] == ["model.onnx"]

    session = runtime.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    assert session.get_inputs()[0].shape[-3:] == [3, 64, 64] and isinstance(session.get_inputs()[0].shape[0], str)
    assert session.get_outputs()[0].shape[-3:] == [6, 64, 64]
    told = {key: json.loads(value) for key, value in session.get_modelmeta().custom_metadata_map.items()}
    card = read_card(tmp_path.parent / model)
    assert told["model_type"] == "Segmentor" and told["resolution"] == pytest.approx(15) and told["tile_size"] == 64
    assert told["class_names"] == {str(k): item.name for k, item in enumerate(card.classes)}

    pixels = np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3)).astype(np.uint8)
    tile = ((np.float32(pixels / 255) - told["standardization_mean"]) / told["standardization_std"]).transpose(0, 3, 1, 2)
    (found,) = session.run(None, {"image": tile.astype(np.float32)})
    normal = (torch.from_numpy(pixels).permute(0, 3, 1, 2).float() - 115) / 50
    with torch.inference_mode():
        expected = load(tmp_path.parent / model, card)(normal).softmax(1).numpy()
    assert np.abs(found - expected).max() < 1e-3 and found.sum(1) == pytest.approx(1, abs=1e-4)


def test_what_is_missing_is_said_in_one_sentence(tmp_path, model, monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(export, "import_module", missing)
    said = r"needs onnx and onnxscript and onnxruntime .*" + re.escape(f'"{sys.executable}" -m pip install onnx onnxscript onnxruntime')
    with pytest.raises(InputError, match=said):
        list(export.run(Export(model, str(tmp_path / "model.onnx"))))


def test_a_file_that_gives_other_probabilities_is_not_kept(tmp_path, model, monkeypatch):
    pytest.importorskip("onnxruntime")
    monkeypatch.setattr(export, "packages", lambda: (None, None))
    monkeypatch.setattr(export, "write", lambda onnx, network, card, tile, path: path.write_bytes(b""))
    monkeypatch.setattr(export, "compare", lambda *arguments: (0.5, 0.5))
    with pytest.raises(Fault, match=r"differ by 0\.5"):
        list(export.run(Export(model, str(tmp_path / "model.onnx"), 64)))
    assert not list(tmp_path.iterdir())
