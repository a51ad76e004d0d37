"""The names of models a user can choose."""

from landquilt.backend.shared.jobs import BUNDLED
from landquilt.plugin.models.library import known_models, resolve_model
from landquilt.plugin.settings import Settings


def test_models_of_the_user_s_folder_are_known_by_their_names(model, tmp_path):
    models = known_models(Settings(models=str(tmp_path)))
    assert models["tiny"] == model
    assert resolve_model("tiny", Settings(models=str(tmp_path))) == model


def test_a_folder_is_a_model_too(model):
    assert resolve_model(model, Settings()) == model


def test_no_name_means_the_bundled_model():
    assert resolve_model("", Settings()) == BUNDLED
