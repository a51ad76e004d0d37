from dataclasses import replace

import pytest
from landquilt.backend.__main__ import main
from landquilt.backend.shared.card import CARD, ISPRS, SUCCESSORS, Band, Card, find_model, read_card, write_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import BUNDLED

EXAMPLE = Card(
    "example", "resnet18-spp", ISPRS, (Band("red", 1.5, 2.5), Band("nir", 3.0, 4.0, 0.0, 10_000.0)), 0.2, "CC0-1.0",
    "made up", {"mean_f1": 0.5, "measured": "how"}, "12" * 32, {"parent": ""},
)  # fmt: skip


def test_a_card_survives_the_disk(tmp_path):
    write_card(tmp_path, EXAMPLE)
    assert read_card(tmp_path) == EXAMPLE and [path.name for path in tmp_path.iterdir()] == [CARD]


def test_the_legend_is_that_of_paper_a_from_code_one():
    assert [(item.code, item.color) for item in ISPRS] == list(
        enumerate(("#ffffff", "#0000ff", "#00ffff", "#00ff00", "#ffff00", "#ff0000"), 1)
    )


def test_the_bundled_model_is_found_by_name():
    card = read_card(find_model(BUNDLED))
    assert card.name == BUNDLED and card.classes == ISPRS and "measured" in card.accuracy


def test_a_bundled_model_of_before_gives_way_to_the_one_that_took_its_place(tmp_path, monkeypatch, capsys):
    """As saved projects, and models that were trained from it, name it."""
    for old, new in SUCCESSORS.items():
        assert find_model(old) == find_model(new)
    main(["scene", str(tmp_path / "ortho.tif"), str(tmp_path / "labels.tif"), "--width", "128", "--height", "128"])
    for name in (BUNDLED, "landquilt-r18"):
        assert main(["segment", str(tmp_path / "ortho.tif"), str(tmp_path / f"{name}.tif"), "--model", name]) == 0
    assert f"landquilt-r18 is no longer bundled: {BUNDLED}, which took its place, is used." in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)
    write_card(tmp_path / "landquilt-r18", EXAMPLE)
    assert read_card(find_model("landquilt-r18")) == EXAMPLE  # the user's own of the same name


def test_an_unknown_model_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(InputError, match=BUNDLED):
        find_model(str(tmp_path))


@pytest.mark.parametrize("text", ["", "{", "{}", "[]", '{"mlm:name": "x", "mlm:input": []}'])
def test_a_damaged_card_is_one_sentence(tmp_path, text):
    (tmp_path / CARD).write_text(text)
    with pytest.raises(InputError, match="is damaged"):
        read_card(tmp_path)


def test_a_missing_card_is_one_sentence(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_card(tmp_path)


def test_cards_differ_when_their_weights_do(tmp_path):
    write_card(tmp_path, replace(EXAMPLE, sha256="34" * 32))
    assert read_card(tmp_path) != EXAMPLE
