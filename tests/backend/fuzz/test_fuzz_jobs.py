"""Jobs as anybody may send them: whatever a line holds, it is answered, and what is wrong is said in one sentence."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.shared.jobs import (
    JOBS,
    Assess,
    Compare,
    Correct,
    DrawScene,
    Experiment,
    Export,
    Failed,
    Finished,
    Footprints,
    ImportData,
    LabelsFromMap,
    Match,
    Places,
    Probe,
    Refine,
    SamplePoints,
    Samples,
    Segment,
    SegmentTiles,
    Teach,
    Train,
)

from ..conftest import make_model, textured, write_image
from .door import ask, fuzzed

NUMBERS = [-1, 0, 0.5, 3, 1e-320, 1e308, float("nan"), float("inf"), float("-inf"), 2**31, 2**63, 10**400, -(10**30)]
TEXTS = [
    "", " ", "\0", "a\0b", "\ud800", "x" * 300, "x/" * 3000, "missing.tif", "notes.txt", "folder", "map.tif", "out.gpkg", "1=a", "1=a,1=b",
    "=", "a=b", "1=", "isprs", "nan", "-1", "image.tif|layername=x", "out.gpkg|layername=", "/vsimem/none.tif", "<VRTDataset/>", "*", "%s",
    "{}", "[]", "{0}", "auto", "cuda:9", "threads:0", "threads:-1", "processes:x", "dask://", "here", "\u202e", "é", "=cmd()",
    "/dev/null/x.tif", "1=a:#zzzzzz", "1=a\n2=b", "0=ignore", "7=nothing", "half.json", "deep.json", "model",
]  # fmt: skip
OTHER = [None, True, [], {}, [[]], {"a": 1}, ["missing.tif"], [5], [None], [1.5, float("nan"), 2, 3], [0, 0, float("inf"), float("inf")]]
ODD = st.one_of(st.sampled_from(NUMBERS), st.sampled_from(TEXTS), st.sampled_from(OTHER), st.text(max_size=8), st.integers(-9, 9))
NESTED = st.recursive(
    ODD, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=6
)


@pytest.fixture(scope="module")
def world(tmp_path_factory, module_monkeypatch) -> Path:
    """A folder with one of everything, in which relative paths begin."""
    folder = tmp_path_factory.mktemp("world")
    module_monkeypatch.chdir(folder)
    write_image(folder / "image.tif", textured(3, 96, 96))
    write_image(folder / "map.tif", np.kron(np.arange(1, 10).reshape(1, 3, 3) % 3 + 1, np.ones((1, 32, 32))).astype(np.uint8))
    make_model(folder / "model")
    (folder / "notes.txt").write_text("no raster")
    (folder / "folder").mkdir()
    (folder / "half.json").write_text('{"type": "FeatureCollection", "features": [')
    (folder / "deep.json").write_text("[" * 100_000)
    return folder


@pytest.fixture(scope="module")
def module_monkeypatch():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def plain_jobs() -> list[Any]:
    """One of each kind that can be done, and quickly."""
    pair = {"images": ["image.tif"], "labels": ["map.tif"], "window": 32}
    line = {"type": "LineString", "coordinates": [[680_003, 5_169_997], [680_009, 5_169_991]]}
    return [
        Segment("image.tif", "out.tif", "model", tile=64, overlap=16),
        SegmentTiles(["image.tif"], "tiles", "model", tile=64, overlap=16),
        Teach("image.tif", base="model", output="taught", painted=[{"class": 2, "width": 1.0, "geometry": line}], tile=64, overlap=16),
        Refine("image.tif", "map.tif", "refined.tif", legend="isprs"),
        Train(**pair, output="trained", network="resnet18-spp", steps=1, batch=1, validate_every=1),
        Samples(**pair),
        Export("missing", "out.onnx", tile=32),
        Assess("map.tif", ["map.tif"], "report"),
        Compare("map.tif", "map.tif", "report"),
        Places("map.tif", "places.json"),
        SamplePoints("map.tif", "points.gpkg", size=20),
        LabelsFromMap("map.tif", "labels.gpkg"),
        Footprints("map.tif", "roofs.gpkg", map_classes="1=tree, 2=building, 3=car", legend="isprs"),
        Correct("map.tif", "shapes.gpkg", "corrected.tif"),
        Match("image.tif", "matches.gpkg", template="image.tif", label="1=match"),
        DrawScene("scene.tif", height=16, width=16),
        ImportData("potsdam", "folder"),
        Experiment("notes.txt", "trials"),
        Probe("missing"),  # the real one takes seconds
    ]


LONG = {"height", "width", "steps", "minutes", "patience", "batch", "parts", "window", "model", "run_on"}  # what can be done takes long


@pytest.mark.slow
@fuzzed(150)
@given(data=st.data())
def test_a_job_with_any_values_is_done_or_refused_in_one_sentence(world, data):
    job = data.draw(st.sampled_from(plain_jobs()))
    values = {"kind": type(job).__name__, **asdict(job)}
    for name in data.draw(st.lists(st.sampled_from([item.name for item in fields(job)]), min_size=1, max_size=3, unique=True)):
        values[name] = data.draw(NESTED if name not in LONG else st.sampled_from([*NUMBERS[:2], *NUMBERS[4:], *TEXTS, *OTHER]))
    if isinstance(job, Probe) and values["model"] in ("model", ""):
        return
    try:
        ask(json.dumps(values))
    finally:
        for made in ("trained", "report", "tiles", "taught"):
            shutil.rmtree(world / made, ignore_errors=True)


@pytest.mark.slow
@fuzzed(150)
@given(
    line=st.one_of(NESTED.map(json.dumps), st.text(max_size=40), st.sampled_from(["[" * 100_000, '{"kind":' * 50_000, "9" * 5000, "NaN"]))
)
def test_any_line_that_is_no_job_is_refused_in_one_sentence(world, line):
    assert isinstance(ask(line), Failed)


@pytest.mark.slow
@pytest.mark.parametrize("kind", JOBS, ids=lambda kind: kind.__name__)
def test_the_plain_jobs_can_be_done_or_lack_only_what_was_not_installed(world, kind):
    [job] = [job for job in plain_jobs() if isinstance(job, kind)]
    end = ask(job)
    assert isinstance(end, Finished) or isinstance(
        job, (Probe, Export, ImportData, Experiment, Correct)
    )  # no legend in the map, no data set
