"""The provider and the algorithm's form: what the toolbox, scripts and the model designer see."""

import pytest
from landquilt.backend.shared.jobs import Segment
from landquilt.tests.plugin.stage import write_photo
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)

OF_THE_JOB = {"image": "INPUT", "output": "CLASSES"}  # fields whose parameter has another name


@pytest.fixture()
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("landquilt:segment")


def test_the_provider_lists_an_algorithm_for_each_job(provider):
    names = {"assess", "compare", "footprints", "refine", "samplepoints", "segment"}
    assert {item.id() for item in provider.algorithms()} >= {f"landquilt:{name}" for name in names}
    assert not provider.icon().isNull() and not [item.name() for item in provider.algorithms() if item.icon().isNull()]


def test_every_option_of_the_job_is_a_parameter(algorithm):
    fields = {OF_THE_JOB.get(name, name.upper()) for name in Segment.__dataclass_fields__}
    assert {item.name() for item in algorithm.parameterDefinitions()} == fields


def test_the_parameters_have_the_job_s_own_defaults(algorithm):
    job = Segment("", "")
    for name in ("model", "scaling", "tile", "overlap", "batch", "device", "precision", "minimum_area", "simplify", "run_on", "resume"):
        assert algorithm.parameterDefinition(name.upper()).defaultValue() == getattr(job, name), name


def test_every_parameter_is_explained_in_the_help(algorithm):
    text = algorithm.shortHelpString()
    for item in algorithm.parameterDefinitions():
        assert item.help() and item.help() in text and item.description() in text


def test_what_few_users_need_is_under_advanced(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = {item.name() for item in algorithm.parameterDefinitions() if not item.flags() & flag}
    outputs = {"CLASSES", "POLYGONS", "FOOTPRINTS", "CONFIDENCE"}
    assert plain == {"INPUT", "MODEL", "BANDS", "EXTENT", "MASK", "REFINE", "MINIMUM_AREA", "SIMPLIFY", *outputs}


def test_it_runs_in_the_background_in_batch_and_can_be_cancelled(algorithm):
    flags = algorithm.flags()
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel and flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_it_lies_in_the_group_classification_with_a_help_page(algorithm):
    assert (algorithm.group(), algorithm.groupId()) == ("Classification", "classification")
    assert algorithm.helpUrl().endswith("/options.html#segment")


def test_a_model_of_the_designer_can_use_it(provider):
    child = QgsProcessingModelChildAlgorithm("landquilt:segment")
    child.setChildId("map")
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addChildAlgorithm(child)
    assert model.childAlgorithm("map").algorithm().id() == "landquilt:segment"
    assert model.validate()[0] is False  # the image is not chosen yet: the parameters are understood


def check(algorithm, **parameters):
    return algorithm.checkParameterValues({"CLASSES": "TEMPORARY_OUTPUT", **parameters}, QgsProcessingContext())


def test_good_values_pass_the_check(algorithm, backend, photo, model):
    backend()
    assert check(algorithm, INPUT=photo, MODEL=model) == (True, "")


def test_a_layer_from_no_file_without_an_extent_is_refused_in_one_sentence(algorithm, backend, model):
    backend()
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "Street map", "wms")
    is_fine, text = check(algorithm, INPUT=layer, MODEL=model)
    assert not is_fine and "'Street map'" in text and "choose an extent" in text


def test_a_wrong_model_is_refused_in_one_sentence(algorithm, backend, photo, tmp_path):
    backend()
    is_fine, text = check(algorithm, INPUT=photo, MODEL=str(tmp_path / "nothing"))
    assert not is_fine and "nothing" in text and "card.json" in text


def test_two_bands_for_a_model_of_three_are_refused_in_one_sentence(algorithm, backend, tmp_path, model):
    backend()
    is_fine, text = check(algorithm, INPUT=write_photo(tmp_path / "four.tif", bands=4), MODEL=model, BANDS=[4, 1])
    assert not is_fine and "2 bands" in text and "red, green, blue" in text


def test_a_format_that_is_not_written_is_refused_in_one_sentence(algorithm, backend, photo, model, tmp_path):
    backend()
    is_fine, text = check(algorithm, INPUT=photo, MODEL=model, CLASSES=str(tmp_path / "map.png"))
    assert not is_fine and ".png" in text


def test_every_algorithm_is_in_the_group_where_it_has_always_been(provider):
    groups = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.groupId(), set()).add(algorithm.name())
    assert groups["accuracy"] == {"assess", "compare", "samplepoints"}
    assert groups["training"] == {"train", "teach", "labellayer", "labelsfrommap", "importdata", "experiment"}
