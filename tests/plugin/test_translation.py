"""The translations: complete, with the same gaps to fill as the English, and really spoken by QGIS."""

import re
import shutil
import subprocess
import sys

import landquilt
import pytest
from landquilt.backend.shared.jobs import Segment
from landquilt.plugin import translation
from landquilt.plugin.translation import CONTEXT, install_translator, remove_translator, tr
from landquilt.plugin.worker import WorkerError, run
from landquilt.tests import translate
from landquilt.tests.plugin.stage import PYTHON, ROOT
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTranslator

STRINGS = translate.strings(ROOT / "plugin")


def entries(language):
    return translate.read_ts(translate.ts_path(language))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """A folder with the .qm files that the package will hold."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in translate.LANGUAGES:
        shutil.copy(translate.ts_path(language), folder)
    subprocess.run([sys.executable, ROOT / "tests" / "translate.py", "compile", folder], check=True)
    return folder


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_every_string_is_translated_and_none_that_is_not_used_any_more(language):
    found = {entry.source: entry.is_finished for entry in entries(language)}
    assert not [text for text in STRINGS if not found.get(text)], "Run ./run translate, and translate what is marked as unfinished."
    assert not set(found) - set(STRINGS)


def marks(text):
    """What code, Qt, or a hand on the keyboard relies on: gaps to fill in, tags, ends, mnemonics and keys."""
    ends = text[:1].isspace(), text[-1:].isspace(), [text.rstrip().endswith(end) for end in ("…", ":", ".")]
    keys = re.findall(r"\((?:key|Taste|touche|tecla) ([A-Z])\)", text), len(re.findall(r"Ctrl|Strg", text))
    gaps = re.findall(r"\{[^}]*\}", text)
    is_numbered = all(gap[1:2].isdigit() for gap in gaps)
    return sorted(gaps) if is_numbered else gaps, re.findall(r"</?\w+[^>]*>|\n", text), ends, keys, text.count("&")


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_a_translation_has_the_gaps_and_the_marks_of_its_source(language):
    finished = [entry for entry in entries(language) if entry.is_finished]
    assert not [(entry.source, entry.translation) for entry in finished if marks(entry.source) != marks(entry.translation)]


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_qt_reads_what_we_compile_and_finds_every_string(language, compiled):
    translator = QTranslator()
    assert translator.load(str(compiled / f"landquilt_{language}.qm"))
    for entry in entries(language):
        if entry.is_finished:
            assert translator.translate(CONTEXT, entry.source.encode()) == entry.translation
    assert not translator.translate(CONTEXT, "No such string") and not translator.translate("Other", entries(language)[0].source.encode())


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_qt_s_own_compiler_makes_the_same_of_our_sources(language, compiled, tmp_path):
    program = shutil.which("lrelease")
    if program is None:
        pytest.skip("lrelease (Debian's qttools5-dev-tools) is not installed.")
    subprocess.run([program, "-silent", translate.ts_path(language), "-qm", tmp_path / "qt.qm"], check=True)
    ours, theirs = QTranslator(), QTranslator()
    assert ours.load(str(compiled / f"landquilt_{language}.qm")) and theirs.load(str(tmp_path / "qt.qm"))
    differing = [text for text in STRINGS if ours.translate(CONTEXT, text.encode()) != theirs.translate(CONTEXT, text.encode())]
    assert not differing


@pytest.fixture()
def speak(compiled, monkeypatch, qgis_app):
    """Makes a language that of QGIS's options, with the translations compiled."""
    monkeypatch.setattr(translation, "FOLDER", compiled)
    settings, names = QgsSettings(), ("locale/overrideFlag", "locale/userLocale")
    before = {name: settings.value(name) for name in names}

    def speak(language):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)

    yield speak
    for name, value in before.items():
        settings.remove(name) if value is None else settings.setValue(name, value)


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Klasse"), ("de_AT", "Klasse"), ("fr", "Classe"), ("es", "Clase"), ("pt_BR", "Class")]
)
def test_the_plugin_speaks_the_language_of_qgis(speak, language, word):
    speak(language)
    translator = install_translator()
    assert tr("Class") == word
    remove_translator(translator)
    assert tr("Class") == "Class"


def test_the_language_that_qgis_was_started_with_goes_before_that_of_its_options(speak):
    speak("fr")
    QgsApplication.setTranslation("de")  # as `qgis --lang de` does
    try:
        translator = install_translator()
        assert tr("Class") == "Klasse"
    finally:
        QgsApplication.setTranslation("")
    remove_translator(translator)


@pytest.mark.slow
def test_the_backend_answers_in_the_language_of_qgis(speak, tmp_path):
    job = Segment(str(tmp_path / "nothing.tif"), str(tmp_path / "map.tif"))
    for language, words in (("de", "gibt es nicht; eine Raster"), ("es", "no existe; nombre un"), ("pt_BR", "does not exist; name")):
        speak(language)
        with pytest.raises(WorkerError, match=words):
            list(run(job, str(PYTHON), tmp_path / "log"))


def test_a_checkout_without_compiled_translations_speaks_english(speak, monkeypatch, tmp_path):
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    speak("de")
    assert install_translator() is None and tr("Class") == "Class"


def test_processing_without_a_window_is_translated_and_unloading_takes_it_back(speak, qgis_processing, interface):
    speak("de")
    plugin = landquilt.classFactory(interface)
    plugin.initGui()
    algorithm = QgsApplication.processingRegistry().algorithmById("landquilt:segment")
    assert algorithm.parameterDefinition("EXTENT").description() == "Ausdehnung"
    plugin.unload()
    assert tr("Extent") == "Extent"


def test_a_string_that_is_computed_is_refused(tmp_path):
    (tmp_path / "plugin").mkdir()
    (tmp_path / "plugin" / "page.py").write_text('from .translation import tr\n\nprint(tr(f"{1} files"))\n')
    with pytest.raises(ValueError, match=r"plugin/page.py, line 3: tr\(\) takes one string as it stands"):
        translate.strings(tmp_path / "plugin")


def test_new_strings_come_in_and_old_translations_stay(tmp_path):
    path = tmp_path / "landquilt_de.ts"
    assert translate.update(path, "de", {"Class": ["plugin/a.py"], "a < b & “c”\n": ["plugin/a.py"]}) == 2
    path.write_text(path.read_text().replace('<translation type="unfinished"></translation>', "<translation>Klasse</translation>", 1))
    assert translate.update(path, "de", {"Area": ["plugin/b.py"], "Class": ["plugin/a.py"], "a < b & “c”\n": ["plugin/a.py"]}) == 2
    assert [(entry.source, entry.translation) for entry in translate.read_ts(path)] == [
        ("Area", ""),
        ("Class", "Klasse"),
        ("a < b & “c”\n", ""),
    ]
