"""What jobs say is said in the user's language: every sentence, its numbers and names unchanged, the report and the legends too."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from landquilt.backend.shared.jobs import Assess, Compare, Note, Segment, decode, encode
from landquilt.backend.shared.language import FOLDER, catalogue, filled, translated
from landquilt.tests import translate

from .conftest import write_image

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = translate.LANGUAGES
GAP = re.compile(r"\{[^} ]*\}")


def table(language, part):
    return json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))[part]


def worker(job, language=""):
    """All that a worker says of a job."""
    variables = {**os.environ, "LANDQUILT_LANGUAGE": language}
    made = subprocess.run([sys.executable, "-m", "backend"], input=encode(job), cwd=ROOT, env=variables, capture_output=True, text=True)
    return [decode(line) for line in made.stdout.splitlines()]


@pytest.fixture(scope="module")
def spoken():
    """The sentences and the texts of the backend's source."""
    return list(translate.sentences(ROOT / "backend")), sorted(translate.strings(ROOT / "backend"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_and_every_text_of_the_backend_is_translated(language, spoken):
    sentences, texts = spoken
    said = table(language, "sentences")
    assert not [text for text in sentences if not said.get(text)], "Run ./run translate, and translate."
    assert sorted(table(language, "texts")) == texts and all(table(language, "texts").values())


@pytest.mark.slow
def test_no_translation_is_of_a_sentence_that_nobody_says_any_more():
    nodes = [node for path in (ROOT / "backend").rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    source = "\n".join(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    for sentence in table("de", "sentences"):
        longest = max(GAP.split(sentence), key=len).strip(" .:'")
        assert all(piece.strip() in source for piece in longest.split(";")), sentence  # it may be put together of several


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["sentences", "texts"])
def test_a_translation_has_the_gaps_and_the_ends_of_its_source(language, part):
    for source, target in table(language, part).items():
        numbered = {gap for gap in GAP.findall(target) if gap[1:2].isdigit()}
        assert len(numbered) == len(GAP.findall(source)) or GAP.findall(source) == GAP.findall(target), source
        assert (source[:1] == " ") == (target[:1] == " ") and source.endswith(".") == target.endswith("."), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_recognised_by_what_it_says_and_not_taken_for_another(language):
    for source, target in table(language, "sentences").items():
        if "}{" in source or re.fullmatch(r"\{\} \w+", source):  # gaps side by side, numbers of things: below
            continue
        values = [f"/a/{number}" for number in range(source.count("{}"))]
        assert translated(filled(source, values), language) == filled(target, values), source


def test_phrases_in_gaps_are_translated_too_and_names_are_not():
    said = translated("The label layer 'the map.gpkg' has no field 'class'; choose among name, the map.", "de")
    assert said == "Label-Layer 'the map.gpkg' hat kein Feld 'class'; wählen unter name, the map."
    many = (
        "Goes on from step 20 of the run in /m, from here on with rate 0.1 instead of 0.2. None of its steps is left: choose more of them,"
    )
    assert translated(f"{many} or another folder to train anew.", "de") == (
        "Geht von Schritt 20 des Laufs in /m weiter, von hier an mit rate 0.1 statt 0.2. Kein Schritt ist mehr übrig: mehr Schritte wählen,"
        " oder einen anderen Ordner, um neu zu trainieren."
    )
    assert translated("1,200 of 3 points have no reference class yet and are left out.", "fr").startswith("1,200 points sur 3")
    assert translated(
        "3 points of the sample 'a' belong to no stratum: they were added by hand, and no estimate counts them.", "es"
    ).startswith("3 puntos de")
    said = translated("'/a/b.tif' is left out: its coordinate system is EPSG:32633, not EPSG:32632.", "de")
    assert said == "'/a/b.tif' bleibt aus: ihr Koordinatensystem ist EPSG:32633, nicht EPSG:32632."
    assert translated("tile 3 of 20", "fr") == "tuile 3 sur 20"
    assert translated("A sentence that no template fits.", "de") == "A sentence that no template fits."
    assert catalogue("xx").say("Anything.") == "Anything."


@pytest.mark.slow
def test_a_worker_says_errors_and_notes_in_the_language_it_is_told(tmp_path):
    job = Segment(str(tmp_path / "nothing.tif"), str(tmp_path / "map.tif"))
    assert worker(job)[-1].message.endswith("does not exist; name a raster file such as a GeoTIFF.")
    assert worker(job, "de")[-1].message == f"Das Bild {job.image!r} gibt es nicht; eine Rasterdatei wie ein GeoTIFF nennen."
    assert worker(job, "fr")[-1].message.startswith(f"L'image {job.image!r} n'existe pas")
    assert worker(job, "es")[-1].message.startswith(f"La imagen {job.image!r} no existe")
    rng = np.full((1, 8, 8), 1, np.uint8)
    truth = str(write_image(tmp_path / "truth.tif", rng))
    said = worker(Assess(truth, [truth], str(tmp_path / "report")), "de")[-1].headline
    assert said["Gesamtgenauigkeit"] == 1 and "overall accuracy" not in said
    assert worker(job, "../de")[-1].message == worker(job, "xx")[-1].message == worker(job)[-1].message


@pytest.mark.slow
def test_the_report_and_the_legends_speak_the_language_and_the_numbers_stay(tmp_path):
    rng = np.random.default_rng(0)
    truth = rng.integers(1, 5, (1, 12, 12)).repeat(8, 1).repeat(8, 2).astype(np.uint8)
    layers = []
    for name, shift in (("reference", 0), ("map", 3), ("other", 5)):
        layers.append(str(write_image(tmp_path / f"{name}.tif", np.roll(truth, shift, 1))))
    pages, notes = {}, {}
    for language in ("", "de"):
        folder = tmp_path / f"report{language}"
        said = worker(Assess(layers[0], layers[1:], str(folder), kappa=True), language)
        pages[language], notes[language] = (
            (folder / "report.html").read_text(encoding="utf-8"),
            {message.text for message in said if isinstance(message, Note)},
        )
        assert json.loads((folder / "report.json").read_text())["pixel_area_m2"] > 0
    assert '<html lang="en">' in pages[""] and '<html lang="de">' in pages["de"]
    assert "Präzision (des Nutzers)" in pages["de"] and "Gesamtgenauigkeit" in pages["de"] and "Konfusionsmatrix" in pages["de"]
    assert not [text for text in translate.strings(ROOT / "backend") if len(text) > 24 and "{" not in text and text in pages["de"]]
    assert re.findall(r"\d\.\d{3}", pages["de"]) == re.findall(r"\d\.\d{3}", pages[""])
    assert any(text.startswith("Verglichen auf dem Gitter von") for text in notes["de"]) and not notes["de"] & notes[""]
    style = next((tmp_path / "reportde").glob("disagreement_1*.qml")).read_text(encoding="utf-8")
    assert re.search(r"class \d als class \d gezeigt", style) and "shown as" not in style
    worker(Compare(layers[1], layers[2], str(tmp_path / "compared")), "es")
    assert "pasó a" in (tmp_path / "compared" / "changes.qml").read_text(encoding="utf-8")
    assert "Concordancia de dos mapas" in (tmp_path / "compared" / "report.html").read_text(encoding="utf-8")
