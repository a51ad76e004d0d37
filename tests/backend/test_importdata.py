"""Published data sets in their own layout become a description that a training reads."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend.import_data import run
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.labels.on_grid import open_labels
from landquilt.backend.raster import open_raster
from landquilt.backend.shared.dataset_file import read_dataset
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Finished, ImportData, Note
from landquilt.backend.shared.legend import parse_legend
from landquilt.backend.training.pairs import grid_of

from . import published

ROOT = Path(__file__).parent.parent.parent
POTSDAM = ["2_10", "7_10", "2_13", "7_13"]


def imported(job: ImportData):
    *said, end = run(job)
    assert isinstance(end, Finished)
    return read_dataset(end.outputs["dataset"]), [message.text for message in said if isinstance(message, Note)]


def codes_of(dataset, pair, labels=""):
    """(h, w) label codes of a pair, and what they are called."""
    codes = LabelCoding(parse_legend(dataset.legend), dataset.classes)
    raster = open_raster(pair.image)
    read = open_labels(labels or pair.labels, "", grid_of(raster), codes, 1, 1).read(read_all(raster))
    return read, codes.names()


def read_all(raster):
    from landquilt.backend.grid import Rect

    return Rect(0, 0, raster.height, raster.width)


@pytest.mark.parametrize("is_six", [False, True], ids=["own legend", "six classes"])
@pytest.mark.parametrize("kind", ["vaihingen", "loveda", "openearthmap", "flair", "flairhub", "landcoverai", "dronedeploy", "dubai"])
def test_every_label_of_a_published_layout_means_a_class_or_is_ignored(kind, is_six, tmp_path):
    folder = getattr(published, kind)(tmp_path)
    dataset, _ = imported(ImportData(kind, str(folder), legend="six" if is_six else "own"))
    seen = set()
    for pair in dataset.pairs:
        codes, names = codes_of(dataset, pair)
        seen |= {names[int(code)] for code in np.unique(codes) if code}
    legend = {item.name for item in parse_legend(dataset.legend)}
    if is_six:
        assert {part for name in seen for part in name.split(" or ")} <= {item.name for item in parse_legend("isprs")}
        assert "building" in seen
    else:
        assert seen == legend


ROLES = {
    "vaihingen": {"1": "training", "3": "training", "2": "test", "38": "test"},
    "loveda": {"Train/Rural/0": "training", "Train/Urban/1366": "training", "Val/Rural/2522": "validation"},
    "openearthmap": {"aachen_1": "training", "aachen_2": "training", "tokyo_7": "validation", "tokyo_9": "test"},
    "flair": {"D006_2020/Z4_UA/000001": "training", "D004_2021/Z10_AU/000826": "validation", "D012_2019/Z1_AA/061712": "test"},
    "flairhub": {
        f"{place}_UU-S1-1_{patch}": role
        for place, role in {"D006-2020": "training", "D004-2021": "validation", "D012-2019": "test"}.items()
        for patch in ("0-0", "0-1")
    },
    "dronedeploy": {
        "1d4fbe33f3_F1BE1D4184INSPIRE": "training",
        "ec09336a6f_06BA0AF311OPENPIPELINE": "validation",
        "12fa5e614f_53197F206FOPENPIPELINE": "test",
    },
}


@pytest.mark.parametrize("kind", ROLES)
def test_the_official_split_is_that_of_the_publication(kind, tmp_path):
    dataset, _ = imported(ImportData(kind, str(getattr(published, kind)(tmp_path))))
    assert {pair.name: pair.role for pair in dataset.pairs} == ROLES[kind]


def test_potsdam_and_vaihingen_are_divided_24_to_14_and_16_to_17():
    from landquilt.backend.datasets import potsdam, vaihingen

    assert (len(potsdam.TRAINING), len(potsdam.TEST), len(set(potsdam.TRAINING + potsdam.TEST))) == (24, 14, 38)
    assert (len(vaihingen.TRAINING), len(vaihingen.TEST), len(set(vaihingen.TRAINING + vaihingen.TEST))) == (16, 17, 33)


def test_potsdam_is_described_with_eroded_labels_and_surface_models(tmp_path):
    dataset, notes = imported(ImportData("potsdam", str(published.potsdam(tmp_path, POTSDAM))))
    assert {pair.name: pair.role for pair in dataset.pairs} == {"2_10": "training", "7_10": "training", "2_13": "test", "7_13": "test"}
    first = dataset.pairs[0]
    assert (Path(first.image).name, Path(first.height).name) == ("top_potsdam_2_10_RGB.tif", "dsm_potsdam_02_10.tif")
    full, _ = codes_of(dataset, first)
    eroded, _ = codes_of(dataset, first, first.eroded)
    assert set(np.unique(full)) == {1, 2, 3, 4, 5, 6} and (full > 0).all()
    assert np.array_equal(eroded, np.where(eroded > 0, full, 0)) and 0.8 < (eroded > 0).mean() < 1
    assert notes[0].startswith("Not there, neither image nor labels: 2_11, 2_12, 3_10, 3_11,") and notes[0].endswith("and 26 more.")
    assert "flatters" in notes[-1] and dataset.held_out == dataset.of_role("test")


@pytest.mark.parametrize(
    ("bands", "with_height", "names"),
    [
        ("irrg", False, ("near infrared", "red", "green")),
        ("rgbir", False, ("red", "green", "blue", "near infrared")),
        ("rgb", True, ("red", "green", "blue", "band 4")),
    ],
)
def test_bands_have_their_own_names_and_values(tmp_path, bands, with_height, names):
    dataset, _ = imported(ImportData("potsdam", str(published.potsdam(tmp_path, POTSDAM[:1])), bands=bands, with_height=with_height))
    raster = open_raster(dataset.pairs[0].image)
    pixels, _ = raster.read(read_all(raster))
    with rasterio.open(tmp_path / {"irrg": "3_Ortho_IRRG", "rgbir": "4_Ortho_RGBIR", "rgb": "2_Ortho_RGB"}[bands] /
                       f"top_potsdam_2_10_{bands.upper()}.tif") as source:  # fmt: skip
        assert sorted(raster.names) == sorted(names) and raster.crs == source.crs and raster.transform == source.transform
        order = [raster.names.index(name) for name in names]
        assert np.array_equal(pixels[order][: source.count], source.read())


def test_flair_gives_all_its_bands_or_the_colours_alone(tmp_path):
    folder = published.flair(tmp_path)
    assert len(open_raster(imported(ImportData("flair", str(folder)))[0].pairs[0].image).bands) == 5
    dataset, _ = imported(ImportData("flair", str(folder), bands="rgb"))
    assert open_raster(dataset.pairs[0].image).names == ("red", "green", "blue") == dataset.bands


@pytest.mark.parametrize("below", ["", "labels", "gts_for_participants"])
def test_the_labels_of_vaihingen_are_found_wherever_their_archive_was_unpacked(tmp_path, below):
    """It has no folder of its own, and its files are called as the images."""
    folder = published.vaihingen(tmp_path / "data")
    for path in list(folder.glob("*_ground_truth_COMPLETE/*.tif")):
        (folder / below).mkdir(exist_ok=True)
        path.rename(folder / below / path.name)
    dataset, _ = imported(ImportData("vaihingen", str(folder), output=str(tmp_path / "out")))
    assert len(dataset.pairs) == 4
    assert {Path(pair.labels).parent for pair in dataset.pairs} == {folder / below}


def test_the_split_6_2_2_never_parts_a_tile(tmp_path):
    dataset, _ = imported(ImportData("dubai", str(published.dubai(tmp_path)), split="paper"))
    places = {role: {pair.name.split("/")[0] for pair in dataset.of_role(role)} for role in ("training", "validation", "test")}
    assert [len(places[role]) for role in places] == [3, 1, 1]
    assert len(set.union(*places.values())) == 5 and len(dataset.pairs) == 10


def test_the_split_6_2_2_of_potsdam_is_by_whole_tiles_and_by_seed(tmp_path):
    names = [f"2_{k}" for k in range(10, 15)] + [f"3_{k}" for k in range(10, 15)]
    folder = published.potsdam(tmp_path, names)
    one, _ = imported(ImportData("potsdam", str(folder), split="paper"))
    other, _ = imported(ImportData("potsdam", str(folder), split="paper", seed=1))
    assert Counter(pair.role for pair in one.pairs) == {"training": 6, "validation": 2, "test": 2}
    assert [pair.name for pair in one.of_role("test")] != [pair.name for pair in other.of_role("test")]


def test_what_is_missing_or_does_not_fit_is_said_in_a_sentence_each(tmp_path):
    folder = published.potsdam(tmp_path, POTSDAM)
    (folder / "5_Labels_all" / "top_potsdam_7_10_label.tif").unlink()
    (folder / "2_Ortho_RGB" / "top_potsdam_2_13_RGB.tif").unlink()
    (folder / "5_Labels_all_noBoundary" / "top_potsdam_2_10_label_noBoundary.tif").unlink()
    published.write(folder / "5_Labels_all" / "top_potsdam_7_13_label.tif", np.zeros((3, 40, 50), np.uint8))
    dataset, notes = imported(ImportData("potsdam", str(folder)))
    assert [pair.name for pair in dataset.pairs] == ["2_10"]
    for sentence in (
        "Left out, without RGB image: 2_13.",
        "Left out, without labels: 7_10.",
        "Without eroded labels: 2_10.",
        "Tile 7_13 is left out: its image and labels differ in size (96 x 96 and 50 x 40 pixels).",
    ):
        assert sentence in notes and sentence in dataset.notes


def test_what_macos_lays_beside_a_file_is_no_tile(tmp_path):
    folder = published.potsdam(tmp_path, POTSDAM)
    for path in list(folder.rglob("*.tif")):
        path.with_name(f"._{path.name}").write_bytes(b"Mac OS X")
    dataset, notes = imported(ImportData("potsdam", str(folder)))
    assert len(dataset.pairs) == len(POTSDAM) and not any("eft out" in note for note in notes)


@pytest.mark.parametrize("change", [str.lower, str.upper], ids=["lower", "upper"])
@pytest.mark.parametrize("kind", [*ROLES, "landcoverai", "dubai"])
def test_a_copy_that_lost_the_case_of_its_letters_is_the_same_data_set(kind, change, tmp_path):
    folder = getattr(published, kind)(tmp_path)
    for path in sorted(folder.rglob("*"), key=lambda path: -len(path.parts)):
        if path.suffix != ".txt":
            path.rename(path.with_name(change(path.name)))
    dataset, notes = imported(ImportData(kind, str(folder)))
    if kind in ROLES:
        assert {pair.name.lower(): pair.role for pair in dataset.pairs} == {name.lower(): role for name, role in ROLES[kind].items()}
    assert dataset.of_role("training") and not [note for note in notes if "eroded" in note]


def test_folders_behind_links_are_looked_through_once(tmp_path):
    folder = published.landcoverai(tmp_path / "disk")
    (tmp_path / "linked").mkdir()
    for name in ("images", "masks"):
        (tmp_path / "linked" / name).symlink_to(folder / name)
    (folder / "images" / "round").symlink_to(tmp_path / "linked")
    dataset, _ = imported(ImportData("landcoverai", str(tmp_path / "linked")))
    assert len(dataset.pairs) == 5


def test_blanks_umlauts_and_signs_in_a_path_keep_bands_and_places(tmp_path):
    folder = published.flair(tmp_path / "Gelände & Wald 20%" / "it's <here>")
    imported(ImportData("flair", str(folder)))
    folder.rename(folder.with_name("moved ünd more"))
    (pair, *_) = read_dataset(str(folder.with_name("moved ünd more"))).pairs
    raster = open_raster(pair.image)
    pixels, _ = raster.read(read_all(raster))
    assert pixels.shape == (5, published.SIDE, published.SIDE) and pixels.std() > 0


def test_the_domains_of_flair_tell_the_role_where_the_folders_do_not(tmp_path):
    published.flair(tmp_path / "archives")
    for folder in list((tmp_path / "archives").iterdir()):
        for domain in list(folder.iterdir()):
            for zone in list(domain.iterdir()):
                for kind in list(zone.iterdir()):
                    target = tmp_path / "a test" / domain.name / zone.name / kind.name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    kind.rename(target)
    dataset, _ = imported(ImportData("flair", str(tmp_path / "a test")))
    assert {pair.name: pair.role for pair in dataset.pairs} == ROLES["flair"]


@pytest.mark.parametrize("kind", ["dubai", "openearthmap"])
def test_a_split_that_nothing_names_is_not_called_official(kind, tmp_path):
    folder = getattr(published, kind)(tmp_path)
    for path in folder.glob("*.txt"):
        path.unlink()
    dataset, notes = imported(ImportData(kind, str(folder)))
    assert dataset.split == "paper" and "What is here says no split, so whole tiles are divided 6:2:2." in notes


def test_lists_of_roles_are_read_anew(tmp_path):
    folder = published.openearthmap(tmp_path)
    lists = {path: path.read_text() for path in folder.glob("*.txt")}
    for path in lists:
        path.unlink()
    assert imported(ImportData("openearthmap", str(folder)))[0].split == "paper"
    for path, text in lists.items():
        path.write_text(text)
    dataset, _ = imported(ImportData("openearthmap", str(folder)))
    assert {pair.name: pair.role for pair in dataset.pairs} == ROLES["openearthmap"]


def test_colours_that_a_data_set_does_not_know_are_said(tmp_path):
    folder = published.potsdam(tmp_path, ["2_10", "2_11", "2_13"])
    for tile, rows in (("2_10", 48), ("2_11", 96)):
        path = folder / "5_Labels_all" / f"top_potsdam_{tile}_label.tif"
        with rasterio.open(path) as file:
            pixels = file.read()
        pixels[:, :rows] = 77
        published.write(path, pixels, gsd=0.05)
    dataset, notes = imported(ImportData("potsdam", str(folder)))
    assert [pair.name for pair in dataset.pairs] == ["2_10", "2_13"]
    assert "Tile 2_11 is left out: none of the colours of top_potsdam_2_11_label.tif is one of the data set's." in notes
    (said,) = (note for note in notes if "top_potsdam_2_10_label.tif has colours" in note)
    assert "in about 50 % of its pixels" in said


def test_colours_of_a_palette_are_those_that_it_shows(tmp_path):
    folder = published.dubai(tmp_path)
    plain, _ = imported(ImportData("dubai", str(folder)))
    expected = [codes_of(plain, pair)[0] for pair in plain.pairs]
    for path in folder.rglob("masks/*.png"):
        with rasterio.open(path) as file:
            red, green, blue = file.read().astype(int)
        colors, values = np.unique(red << 16 | green << 8 | blue, return_inverse=True)
        with rasterio.open(path, "w", driver="PNG", count=1, height=published.SIDE, width=published.SIDE, dtype="uint8") as file:
            file.write(values.reshape(red.shape).astype(np.uint8), 1)
            file.write_colormap(1, {k: (color >> 16, color >> 8 & 255, color & 255, 255) for k, color in enumerate(colors.tolist())})
    dataset, _ = imported(ImportData("dubai", str(folder)))
    assert all(np.array_equal(codes_of(dataset, pair)[0], before) for pair, before in zip(dataset.pairs, expected))


def test_grey_labels_where_colours_belong_leave_out_their_tile(tmp_path):
    folder = published.dronedeploy(tmp_path)
    first, *others = sorted(folder.rglob("*-label.png"))
    published.write(first, np.ones((1, published.SIDE, published.SIDE), np.uint8), "PNG")
    dataset, notes = imported(ImportData("dronedeploy", str(folder)))
    assert len(dataset.pairs) == 2
    assert any(note.endswith("-label.png are no picture in colours.") for note in notes)
    for path in others:
        published.write(path, np.ones((1, published.SIDE, published.SIDE), np.uint8), "PNG")
    with pytest.raises(InputError, match="no picture in colours"):
        list(run(ImportData("dronedeploy", str(folder))))


def test_a_surface_model_of_another_size_leaves_out_its_tile_and_no_other(tmp_path):
    folder = published.potsdam(tmp_path, POTSDAM)
    path = next(folder.rglob("dsm_potsdam_07_13.tif"))
    published.write(path, np.zeros((1, 95, 96), np.float32))
    dataset, notes = imported(ImportData("potsdam", str(folder), with_height=True))
    assert [pair.name for pair in dataset.pairs] == ["2_10", "7_10", "2_13"]
    assert "Tile 7_13 is left out: its image and surface model differ in size (96 x 96 and 96 x 95 pixels)." in notes


def test_a_region_is_imported_from_inside_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(published.openearthmap(tmp_path) / "tokyo")
    dataset, _ = imported(ImportData("openearthmap", ".", str(tmp_path / "out")))
    assert [(pair.name, pair.role) for pair in dataset.pairs] == [("tokyo_7", "validation"), ("tokyo_9", "test")]


def test_a_folder_that_was_moved_is_still_understood(tmp_path):
    imported(ImportData("landcoverai", str(published.landcoverai(tmp_path / "here"))))
    (tmp_path / "here").rename(tmp_path / "there")
    dataset = read_dataset(str(tmp_path / "there"))
    assert len(dataset.pairs) == 5 and all(Path(pair.image).is_file() and Path(pair.labels).is_file() for pair in dataset.pairs)


def test_so_many_tiles_of_each_role_are_spread_over_all(tmp_path):
    dataset, _ = imported(ImportData("potsdam", str(published.potsdam(tmp_path, POTSDAM)), tiles=1))
    assert Counter(pair.role for pair in dataset.pairs) == {"training": 1, "test": 1}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"data_set": "posdam"}, "The data set cannot be 'posdam'; choose potsdam"),
        ({"bands": "irrg"}, "no 'irrg' images; choose rgb"),
        ({"with_height": True}, "no surface models"),
        ({"split": "half"}, "choose official or paper"),
        ({"legend": "seven"}, "choose own or six"),
        ({"folder": "nowhere"}, "does not exist"),
    ],
)
def test_a_wrong_word_is_answered_with_the_choices(tmp_path, changes, words):
    with pytest.raises(InputError, match=words):
        list(run(ImportData(**{"data_set": "loveda", "folder": str(tmp_path), **changes})))


def test_an_archive_that_is_not_unpacked_is_named(tmp_path):
    (tmp_path / "2_Ortho_RGB.zip").touch()
    with pytest.raises(InputError, match=r"'2_Ortho_RGB.zip' is not unpacked"):
        list(run(ImportData("potsdam", str(tmp_path))))


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": "other"}', '{"format": "landquilt dataset 1", "title": 3}'],
    ids=["empty", "list", "bare", "other", "type"],
)
def test_a_description_that_is_none_is_refused(tmp_path, text):
    (tmp_path / "dataset.json").write_text(text)
    with pytest.raises(InputError, match="import its folder anew"):
        read_dataset(str(tmp_path))


def test_the_command_line_imports(tmp_path, command):
    folder, output = published.loveda(tmp_path / "data"), tmp_path / "own"
    status, said, _ = command("--json", "import", "loveda", folder, "--output", output, "--legend", "six")
    assert status == 0 and json.loads(said.splitlines()[-1])["tiles"] == {"training": 2, "validation": 1}
    assert "Left out, without labels: Test/Urban/5900." in said
    assert read_dataset(str(output)).legend == "isprs"
