"""Any images and labels through `train`: a model that classifies comes of it, or one sentence."""

from __future__ import annotations

import shutil
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.shared.card import find_model, read_card
from landquilt.backend.shared.jobs import Finished, Segment, Train

from ..conftest import textured, write_image
from .door import ask, fuzzed


@st.composite
def trainings(draw):
    """What to train with; the files come later."""
    return Train(
        [],
        [],
        "",
        network=draw(st.sampled_from(["resnet18-spp", "resnet18-spp-steps", "resnet18-spp-bilinear"])),
        preset=draw(st.sampled_from(["paper", "fine-tune"])),
        window=draw(st.sampled_from([32, 48, 64])),
        gsd=draw(st.sampled_from([None, 0.1, 0.3])),
        steps=draw(st.integers(1, 2)),
        batch=draw(st.integers(1, 2)),
        validate_every=1,
        stitched=draw(st.sampled_from([None, 0.0, 1.0])),
        is_varied=draw(st.sampled_from([None, True, False])),
        is_balanced=draw(st.sampled_from([None, True, False])),
        is_weighted=draw(st.booleans()),
        focal=draw(st.sampled_from([None, 2.0])),
        dice=draw(st.sampled_from([None, 0.5])),
        average=draw(st.sampled_from([None, 0.9])),
        optimizer=draw(st.sampled_from(["sgd", "adamw"])),
        trained=draw(st.sampled_from(["all", "head"])),
        legend=draw(st.sampled_from(["", "1=a, 2=b", "3=a, 254=b, 7=c"])),
    )


@pytest.mark.slow
@fuzzed(3)
@given(job=trainings(), data=st.data(), h=st.integers(40, 200), w=st.integers(40, 200), highest=st.integers(1, 4))
def test_any_training_ends_in_a_model_that_classifies_or_in_a_sentence(tmp_path_factory, job, data, h, w, highest):
    folder = tmp_path_factory.mktemp("train")
    rng = np.random.default_rng(data.draw(st.integers(0, 1000)))
    side = data.draw(st.sampled_from([1, 8, 30]))
    labels = np.kron(rng.integers(0, highest + 1, (1, -(-h // side), -(-w // side))), np.ones((1, side, side)))[:, :h, :w]
    image = str(write_image(folder / "image.tif", textured(data.draw(st.integers(1, 4)), h, w)))
    truth = str(write_image(folder / "labels.tif", labels.astype(np.uint8), nodata=0))
    model = str(folder / "model")
    end = ask(replace(job, images=[image], labels=[truth], output=model))
    if isinstance(end, Finished):
        read_card(find_model(model))
        assert isinstance(ask(Segment(image, str(folder / "map.tif"), model, tile=64, overlap=16)), Finished)
    shutil.rmtree(folder)
