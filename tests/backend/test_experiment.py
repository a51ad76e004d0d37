"""Recipes as trials as a table, with real trainings on tiny folders in the layout of Potsdam."""

import csv
import json
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend.experiment import run, trial_of
from landquilt.backend.import_data import run as import_data
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.dataset_file import DatasetPair
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Experiment, Finished, ImportData, Note, Progress, Train
from landquilt.backend.trials.files import ExperimentReport, write_report
from landquilt.backend.trials.judged import judged
from landquilt.backend.trials.pairs import data_of
from landquilt.backend.trials.recipe import read_recipe
from landquilt.backend.trials.scores import row_scores
from landquilt.backend.trials.squares import thinned
from landquilt.backend.trials.table import table_of as table_of_rows

from . import published

ROOT = Path(__file__).parent.parent.parent
RECIPES = ROOT / "resources" / "recipes"
TIMES = ("seconds", "steps_per_second", "megapixels_per_second")
PATIENCE = 900  # seconds; minutes only where the machine is busy with much else
RECIPE = """
title = "What stitching is worth"
reference = "paper A"
compare_with = "plain"
seeds = [3]
[data]
dataset = "{dataset}"
[training]
network = "resnet18-spp"
window = 64
steps = {steps}
batch = 2
rate = 0.02
validate_every = 4
keep_every = 2
stitched = 0.0
[segment]
tile = 96
overlap = 16
[[rows]]
name = "plain"
published = {{ mean_f1 = 0.784, car = 0.883 }}
[[rows]]
name = "stitched, of two tiles"
stitched = 1.0
share = 0.5
"""


@pytest.fixture(scope="module", autouse=True)
def on_one_core():
    """Sums differ in their last digits with the number of threads, and what is learnt with them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        yield


@pytest.fixture(scope="module")
def potsdam(tmp_path_factory):
    folder = published.potsdam(tmp_path_factory.mktemp("potsdam"), ["2_10", "2_11", "3_10", "3_11", "2_13", "2_14", "3_13"])
    list(import_data(ImportData("potsdam", str(folder))))
    return folder


@pytest.fixture(scope="module")
def recipe(potsdam):
    (potsdam / "recipe.toml").write_text(RECIPE.format(dataset="dataset.json", steps=4))
    return potsdam / "recipe.toml"


@pytest.fixture(scope="module")
def done(recipe, tmp_path_factory):
    """A finished experiment: its folder, and what was said."""
    output = tmp_path_factory.mktemp("experiment")
    return output, list(run(Experiment(str(recipe), str(output), device="cpu")))


def table_of(folder):
    return json.loads((folder / "table.json").read_text())["rows"]


def without_times(rows):
    return [{**row, "figures": {name: value for name, value in row["figures"].items() if name not in TIMES}} for row in rows]


@pytest.mark.slow
def test_every_row_is_trained_and_judged_on_the_test_tiles(done):
    output, messages = done
    end = messages[-1]
    assert isinstance(end, Finished) and end.trials == 2
    assert [message.done for message in messages if isinstance(message, Progress)] == list(range(1, 9))
    for name in ("plain-3", "stitched-of-two-tiles-3"):
        result = json.loads((output / "trials" / name / "result.json").read_text())
        assert np.sum(result["full"]["matrix"]) == 3 * published.SIDE**2 > np.sum(result["eroded"]["matrix"])
        assert np.array_equal(np.sum(result["full"]["blocks"], 0)[1], np.sum(result["full"]["matrix"], 1))
        assert not (output / "trials" / name / "model" / "checkpoint.pt").exists()
        assert read_card(output / "trials" / name / "model").more["parameters"]["seed"] == 3


@pytest.mark.slow
def test_a_row_changes_what_it_says_and_nothing_else(done):
    output, _ = done
    plain, stitched = (json.loads((output / "trials" / name / "job.json").read_text()) for name in ("plain-3", "stitched-of-two-tiles-3"))
    assert (plain["stitched"], stitched["stitched"]) == (0.0, 1.0)
    assert (plain["roles"].count("training"), stitched["roles"].count("training")) == (4, 2)
    assert set(stitched["images"]) < set(plain["images"])
    same = {name for name in plain if plain[name] == stitched[name]}
    assert set(plain) - same == {"output", "images", "labels", "roles", "stitched"}


@pytest.mark.slow
def test_the_table_says_scores_differences_speeds_and_what_was_published(done):
    output, _ = done
    with open(output / "table.csv", newline="") as file:
        head, *rows = csv.reader(file)
    assert [row[0] for row in rows] == ["plain", "plain, paper A", "stitched, of two tiles"]
    for column in (
        "building",
        "clutter",
        "mean F1",
        "mean F1 without clutter",
        "mean F1, eroded labels",
        "mean recall",
        "overall accuracy",
    ):
        assert re.fullmatch(r"[01]?\.\d{3}", rows[0][head.index(column)]), column
    assert (rows[1][head.index("mean F1")], rows[1][head.index("car")], rows[1][head.index("building")]) == (".784", ".883", "")
    assert re.fullmatch(r"'?[±+-]\.\d{3} \([±+-]\.\d{3} to [±+-]\.\d{3}\)", rows[2][head.index("mean F1 minus that of plain")])
    assert rows[0][head.index("parameters, M")] == "13.8" and float(rows[0][head.index("steps/s")]) > 0
    page, text = ((output / f"table.{ending}").read_text() for ending in ("html", "md"))
    judged = "that of the last step"  # it is the only one that was validated
    for words in ("What stitching is worth", "official; 4 tiles train, 3 test", "stitched, of two tiles", ".784", judged):
        assert words in page and words in text
    assert "<script" not in page and "http" not in page


@pytest.mark.slow
def test_what_is_finished_is_not_trained_again_and_another_recipe_is_refused(done, recipe):
    output, _ = done
    before = table_of(output)
    messages = list(run(Experiment(str(recipe), str(output), device="cpu")))
    assert not [message for message in messages if isinstance(message, Progress)] and table_of(output) == before
    assert any(message.text == "Done before: 2 trials of 2." for message in messages if isinstance(message, Note))
    other = recipe.with_name("other.toml")
    other.write_text(recipe.read_text().replace("rate = 0.02", "rate = 0.01"))
    with pytest.raises(InputError, match="another recipe or other data; choose another output folder"):
        list(run(Experiment(str(other), str(output), device="cpu")))


def changed(recipe, *changes):
    text = recipe.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = recipe.with_name("changed.toml")
    path.write_text(text)
    return path


def test_a_network_that_another_recipe_trained_is_refused_though_it_was_never_judged(done, recipe, tmp_path):
    """Killed between training and maps, then gone on with after the recipe was changed."""
    output = tmp_path / "killed"
    shutil.copytree(done[0], output)
    for path in output.glob("trials/*/result.json"):
        path.unlink()
    with pytest.raises(InputError, match="another recipe or other data; choose another output folder"):
        list(run(Experiment(str(changed(recipe, ("rate = 0.02", "rate = 0.01"))), str(output), device="cpu")))


ODD = "=1+1|<b>"


def test_odd_names_stay_names_in_every_form_of_the_table(done, recipe, tmp_path):
    """In cells and in the head, which holds the name of the row that is compared with."""
    output = tmp_path / "odd"
    shutil.copytree(done[0], output)
    (output / "trials" / "plain-3").rename(output / "trials" / "1-1-b-3")
    odd = changed(
        recipe, ('"plain"', f"'{ODD}'"), ('"paper A"', '"@SUM(1)|<i>"'), ('"What stitching', '"<script>1</script>\\nWhat stitching')
    )
    list(run(Experiment(str(odd), str(output), device="cpu")))
    with open(output / "table.csv", newline="") as file:
        rows = list(csv.reader(file))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+", "-"))]
    assert rows[1][0] == f"'{ODD}" and f"mean F1 minus that of {ODD}" in rows[0]
    text = (output / "table.md").read_text()
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert "<" not in text and len({line.count("|") for line in table}) == 1 and len(table) == 5
    page = (output / "table.html").read_text()
    assert "<script" not in page and "<b>" not in page and "=1+1|&lt;b&gt;" in page


def test_a_head_that_a_spreadsheet_would_compute_is_quoted(recipe, tmp_path, done):
    """A class may be called as a formula: classes are columns."""
    names = ("=2*3", "tree")
    result = json.loads((done[0] / "trials" / "plain-3" / "result.json").read_text())
    row = row_scores("a", [{**result, "classes": [*names, *result["classes"][2:]]}], [], {})
    found = read_recipe(str(recipe))
    report = ExperimentReport(found, data_of(found, ""), names, [row], 1, 1, False, [], [])
    write_report(tmp_path, report)
    with open(tmp_path / "table.csv", newline="") as file:
        head = next(csv.reader(file))
    assert "'=2*3" in head and "tree" in head


def test_the_table_says_what_makes_its_figures_less_than_they_seem(done, recipe, tmp_path):
    """Rows that name ImageNet weights which nobody gave, and classes that the test tiles lack."""
    output = tmp_path / "less"
    shutil.copytree(done[0], output)
    for path in output.glob("trials/*/result.json"):
        result = json.loads(path.read_text())
        result["full"]["matrix"][5] = [0] * 6
        path.write_text(json.dumps(result))
    list(run(Experiment(str(changed(recipe, ("share = 0.5", 'share = 0.5\nweights = "resnet18"'))), str(output), device="cpu")))
    text = (output / "table.md").read_text()
    assert "- Begun from random weights: stitched, of two tiles" in text and "- Not in the test tiles: clutter: where a row maps" in text
    assert "random weights" not in (done[0] / "table.md").read_text() and "Not in the test" not in (done[0] / "table.md").read_text()


def test_tiles_that_hold_no_label_to_judge_by_are_refused_before_anything_trains(recipe, tmp_path):
    published.potsdam(tmp_path / "data", ["2_10", "2_13"])
    published.write(
        tmp_path / "data" / "5_Labels_all" / "top_potsdam_2_13_label.tif", np.zeros((3, published.SIDE, published.SIDE), np.uint8), gsd=0.05
    )
    list(import_data(ImportData("potsdam", str(tmp_path / "data"))))
    with pytest.raises(InputError, match="No pixel of the test tiles of ISPRS Potsdam has a label"):
        list(run(Experiment(str(recipe), str(tmp_path / "out"), str(tmp_path / "data"), device="cpu")))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills as systems with signals do")
def test_a_killed_experiment_goes_on_and_ends_with_the_same_table(done, recipe, tmp_path):
    """Killed once in the middle of the first training, once in the second, with all that it started."""
    whole, _ = done
    output = tmp_path / "killed"
    line = [sys.executable, "-m", "backend", "experiment", str(recipe), "--output", str(output), "--device", "cpu"]
    for trial in ("plain-3", "stitched-of-two-tiles-3"):
        with open(tmp_path / "said.txt", "a") as said:
            process = subprocess.Popen(line, cwd=ROOT, stdout=said, stderr=said)
        await_file(output / "trials" / trial / "model" / "checkpoint.pt", process, tmp_path / "said.txt")
        process.send_signal(signal.SIGKILL)
        process.wait()
        await_free(output / "trials" / trial / "model")
    assert not (output / "trials" / "stitched-of-two-tiles-3" / "result.json").exists()
    subprocess.run(line, cwd=ROOT, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert without_times(table_of(output)) == without_times(table_of(whole))
    steps = [json.loads(text)["step"] for text in (output / "trials" / "plain-3" / "model" / "history.jsonl").read_text().splitlines()]
    assert steps == [4]  # and the checkpoint from which it went on lay between


def await_file(path, process, said):
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < end and process.poll() is None, said.read_text()
        time.sleep(0.02)


def await_free(folder):
    """Until the trial's own process has followed the one that was killed."""
    from landquilt.backend.shared.claim import held

    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with held(folder):
                return
        except InputError:
            time.sleep(0.05)
    raise AssertionError("the trial's process is still at work")


@pytest.mark.slow
@pytest.mark.parametrize("place", ["processes:2", "dask"])
def test_side_by_side_the_scores_are_the_same(done, recipe, tmp_path, place, monkeypatch):
    whole, _ = done
    line = [sys.executable, "-m", "backend", "experiment", str(recipe), "--output", str(tmp_path), "--device", "cpu", "--run-on"]
    with ExitStack() as holding:
        if place == "dask":
            distributed = pytest.importorskip("distributed")
            monkeypatch.setenv("PYTHONPATH", str(ROOT))  # of its workers: a cluster has the backend installed
            place = holding.enter_context(distributed.LocalCluster(1, threads_per_worker=2, processes=True, dashboard_address=None))
            place = place.scheduler_address.replace("tcp://", "dask://")
        subprocess.run([*line, place], cwd=ROOT, check=True, timeout=PATIENCE, capture_output=True)
    assert without_times(table_of(tmp_path)) == without_times(table_of(whole))


@pytest.mark.parametrize("name", [path.stem for path in sorted(RECIPES.glob("*.toml"))])
def test_the_recipes_that_ship_are_understood(name):
    recipe = read_recipe(str(RECIPES / f"{name}.toml"))
    assert recipe.compare_with or any(row.compare_with for row in recipe.rows)
    from landquilt.backend.networks import BUILDERS

    assert all(row.changes.get("network", recipe.training.get("network")) in BUILDERS for row in recipe.rows)


def test_the_recipe_of_table_1_is_the_papers_protocol_and_holds_its_figures():
    recipe = read_recipe(str(RECIPES / "paper-table-1.toml"))
    wanted = {"steps": 30_000, "batch": 10, "rate": 0.007, "window": 512, "optimizer": "sgd", "is_varied": False}
    assert {name: recipe.training[name] for name in wanted} == wanted
    assert len(recipe.rows) == 8 and [row.name for row in recipe.rows if row.changes.get("stitched") == 0.5] == ["Stitching only", "Both"]
    for row in recipe.rows:  # a row's mean is about that of its classes, as far as the paper's own is
        classes = [value for name, value in row.published.items() if not name.startswith(("mean", "overall"))]
        assert len(classes) == 6 and np.mean(classes) == pytest.approx(row.published["mean_f1"], abs=0.005), row.name


@pytest.mark.slow
def test_the_best_recipe_runs_end_to_end_on_a_tiny_folder_by_two_processes(potsdam, tmp_path):
    """As it ships but for its length and its networks."""
    text = (RECIPES / "potsdam-best.toml").read_text()
    for name, value in (("steps", 2), ("batch", 2), ("window", 64), ("validate_every", 2), ("tile", 96), ("overlap", 16)):
        text = re.sub(rf"^{name} = \d+", f"{name} = {value}", text, flags=re.M)
    text = re.sub(r'network = ".*?-resnet\d+"', 'network = "deeplabv3plus-resnet18"', text)
    text = text[: text.index('[[rows]]\nname = "Sub-pixel in steps, ResNet-50"')].replace("seeds = [0, 1, 2]", "seeds = [0]")
    (tmp_path / "best.toml").write_text(text)
    list(run(Experiment(str(tmp_path / "best.toml"), str(tmp_path / "out"), str(potsdam), device="cpu", processes=2)))
    (row,) = table_of(tmp_path / "out")
    assert {"mean_f1", "mean_f1_without_clutter", "eroded_mean_f1", "eroded_mean_f1_without_clutter"} <= set(row["figures"])
    card = read_card(next((tmp_path / "out" / "trials").iterdir()) / "model")
    assert card.gsd == pytest.approx(0.1) and row["published"] == {"mean_f1": 0.862}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("steps = 4", "stepz = 4"), r"\[training\] names 'stepz'"),
        (("steps = 4", 'steps = "4"'), r"gives 'steps' the value '4'; write a whole number"),
        (("share = 0.5", "share = 2"), "has the share 2"),
        (('compare_with = "plain"', 'compare_with = "plan"'), "compares with 'plan', which is not a row"),
        (("seeds = [3]", "seeds = []"), "seeds are"),
        (("seeds = [3]", "seeds = [3, 3]"), "whole numbers, each once"),
        (("seeds = [3]", "seeds = 3"), "gives 'seeds' the value 3; write a list in brackets"),
        (('dataset = "dataset.json"', "dataset = 3"), r"\[data\] gives 'dataset' the value 3; write a text in quotes"),
        (('"stitched, of two tiles"', '"Plain!"'), "rows 'plain' and 'Plain!' differ in signs alone"),
        (("share = 0.5", 'network = "unett"'), "The row 'stitched, of two tiles' has the network 'unett'"),
        (("tile = 96", "pixel_size = 0.1"), r"\[segment\] names 'pixel_size'"),
        (('name = "plain"\n', 'nam = "plain"\n'), "has no name"),
        (('"stitched, of two tiles"', '"two\\nlines"'), "no single line"),
        (('dataset = "dataset.json"', 'dataset = "gone.json"'), "There is no dataset.json"),
        (("car = 0.883", "kar = 0.883"), "published figure 'kar'; choose among impervious surfaces"),
        (("share = 0.5", "steps = 0"), "stitched, of two tiles, seed 3: The steps cannot be 0"),
        (('dataset = "dataset.json"', 'folder = "."\nimages = "/x/*"\nlabels = "*"\ntest = "*"'), "is a whole path"),
        (('dataset = "dataset.json"', 'folder = "$NO_SUCH_FOLDER"\nimages = "*"\nlabels = "*"\ntest = "*"'), "NO_SUCH_FOLDER; set it"),
        (('title = "What', "title = What"), "cannot be read"),
        (("share = 0.5", 'compare_with = "plan"'), "compares with 'plan', which is not a row"),
        (('dataset = "dataset.json"', 'dataset = "dataset.json"\npatch = 8'), "a side of 8 pixels; choose 16 or more"),
    ],
)
def test_what_is_wrong_in_a_recipe_is_said_in_a_sentence(recipe, tmp_path, change, words):
    text = recipe.read_text()
    assert change[0] in text
    wrong = recipe.with_name("wrong.toml")
    wrong.write_text(text.replace(*change))
    with pytest.raises(InputError, match=words):
        list(run(Experiment(str(wrong), str(tmp_path))))


@pytest.mark.slow
def test_a_trial_that_cannot_be_names_its_row_and_its_seed(recipe, tmp_path):
    wrong, weights = recipe.with_name("no-weights.toml"), tmp_path / "broken.pth"
    weights.write_bytes(b"no tensors")
    changed = recipe.read_text().replace("rate = 0.02", f'rate = 0.02\nbase = "{weights}"')
    wrong.write_text(changed.replace("validate_every = 4", "validate_every = 2"))
    with pytest.raises(InputError, match=r"plain, seed 3: The weights .* cannot be read"):
        list(run(Experiment(str(wrong), str(tmp_path), device="cpu")))
    assert "the best of each training on the test tiles" in (tmp_path / "table.md").read_text()  # written before any trial


def test_a_star_may_stand_for_a_whole_name_in_a_folder_or_for_the_folder(tmp_path):
    for place in ("images", "labels", "test"):
        for name in ("north", "south"):
            (tmp_path / place).mkdir(exist_ok=True)
            (tmp_path / place / f"{name}.tif").touch()
    for images, names in (("images/*.tif", ["north", "south"]), ("*/north.tif", ["images", "labels", "test"])):
        labels, test = images.replace("images", "labels"), names[-1]
        words = f'[data]\nfolder = "."\nimages = "{images}"\nlabels = "{labels}"\ntest = "{test}"\n[[rows]]\nname = "one"\n'
        (tmp_path / "recipe.toml").write_text(words)
        dataset = data_of(read_recipe(str(tmp_path / "recipe.toml")), "")
        assert [pair.name for pair in dataset.pairs] == names and [pair.name for pair in dataset.of_role("test")] == [test]


def test_files_are_paired_by_what_the_star_stands_for(potsdam, tmp_path):
    (tmp_path / "recipe.toml").write_text(
        f'[data]\nfolder = "{potsdam.as_posix()}"\nimages = "2_Ortho_RGB/top_potsdam_*_RGB.tif"\n'
        'labels = "5_Labels_all/top_potsdam_*_label.tif"\ntest = "3_*"\n[[rows]]\nname = "one"\n'
    )
    dataset = data_of(read_recipe(str(tmp_path / "recipe.toml")), "")
    assert {pair.name: pair.role for pair in dataset.pairs if pair.role == "test"} == dict.fromkeys(("3_10", "3_11", "3_13"), "test")
    assert len(dataset.of_role("training")) == 4


@pytest.fixture(scope="module")
def patches(potsdam):
    """A recipe whose shares are drawn in squares, and that validates on a tile of its own."""
    text = RECIPE.format(dataset="", steps=2).replace('dataset = ""', PATCHES.format(folder=potsdam.as_posix()))
    for old, new in (("seeds = [3]", "seeds = [3, 4]"), ("keep_every = 2\n", ""), ("validate_every = 4", "validate_every = 2")):
        text = text.replace(old, new)
    (potsdam / "patches.toml").write_text(text)
    return potsdam / "patches.toml"


PATCHES = """folder = "{folder}"
images = "2_Ortho_RGB/top_potsdam_*_RGB.tif"
labels = "5_Labels_all/top_potsdam_*_label.tif"
test = "3_*"
validation = "2_14"
patch = 32"""


def known(job):
    """Labelled pixels to train on, by image; those of a mask count alone."""
    found = {}
    for image, path, role in zip(job["images"], job["labels"], job["roles"]):
        if role == "training":
            with rasterio.open(path) as file:
                found[Path(image).name] = (file.dataset_mask() > 0) & (file.read().sum(0) > 0)
    return found


@pytest.mark.slow
def test_a_share_in_patches_trains_on_squares_here_and_there_and_goes_on(patches, tmp_path):
    messages = list(run(Experiment(str(patches), str(tmp_path), device="cpu")))
    assert messages[-1].trials == 4
    whole, half, other = (
        json.loads((tmp_path / "trials" / name / "job.json").read_text())
        for name in ("plain-3", "stitched-of-two-tiles-3", "stitched-of-two-tiles-4")
    )
    assert whole["roles"].count("training") == 3 and whole["roles"].count("held out") == 1  # of validation; the test only judges
    every, some = known(whole), known(half)
    assert sum(mask.sum() for mask in some.values()) == pytest.approx(0.5 * sum(mask.sum() for mask in every.values()), rel=0.05)
    squares = np.concatenate([mask.reshape(3, 32, 3, 32).mean((1, 3)).ravel() for mask in some.values()])
    assert set(squares) == {0.0, 1.0} and {name: mask.sum() for name, mask in some.items()} != {
        name: mask.sum() for name, mask in known(other).items()
    }
    assert "drawn by seed in squares of 32 pixels" in (tmp_path / "table.md").read_text()
    assert not [message for message in run(Experiment(str(patches), str(tmp_path), device="cpu")) if isinstance(message, Progress)]


def test_labels_of_a_small_share_in_patches_are_among_those_of_a_larger_one(patches, tmp_path):
    recipe = read_recipe(str(patches))
    trial = trial_of(Experiment(str(patches), str(tmp_path)), recipe, recipe.rows[0], 3, data_of(recipe, ""))
    small, large = (known(vars(thinned(trial.train, share, 32, tmp_path / str(share)))) for share in (0.2, 0.6))
    assert set(small) <= set(large) and all((large[name] >= mask).all() for name, mask in small.items())
    assert 0 < sum(mask.sum() for mask in small.values()) < sum(mask.sum() for mask in large.values())


def test_a_share_in_patches_needs_label_rasters(patches, tmp_path):
    job = Train(["image.tif"], ["labels.gpkg"], "", legend="isprs", roles=["training"])
    published.write(tmp_path / "image.tif", np.zeros((3, 8, 8), np.uint8), gsd=0.1)
    with pytest.raises(InputError, match=r"need label rasters of the size of their images, but 'labels\.gpkg' is none"):
        thinned(replace(job, images=[str(tmp_path / "image.tif")]), 0.5, 32, tmp_path)


def test_a_validation_that_takes_no_pair_is_refused(patches, tmp_path):
    (tmp_path / "recipe.toml").write_text(patches.read_text().replace('"2_14"', '"9_*"'))
    with pytest.raises(InputError, match=r"The validation '9_\*' takes none of 7 pairs"):
        data_of(read_recipe(str(tmp_path / "recipe.toml")), "")


def test_rows_are_compared_with_the_rows_that_they_name():
    rows = [
        row_scores("a", [perfect(0, 40)], [], {}),
        row_scores("b", [perfect(0, 45)], [perfect(0, 40)], {}, "a"),
        row_scores("c", [perfect(0, 50)], [perfect(0, 45)], {}, "b"),
    ]
    table = table_of_rows(rows, ["a", "b"], "a", "")
    column = table.head.index("compared with")
    assert [row[column] for row in table.rows] == ["", "a", "b"]
    assert table.head[column + 2] == "overall accuracy minus its" and [row[column + 2][:5] for row in table.rows] == ["", "+.050", "+.050"]
    assert "overall accuracy minus that of a" in table_of_rows(rows[:2], ["a", "b"], "a", "").head


def result(matrix, blocks, seed):
    part = {"matrix": matrix, "blocks": blocks}
    return {"seed": seed, "classes": ["a", "b"], "full": part, "eroded": None, "seconds": 1, "steps_per_second": 1,
            "megapixels_per_second": 1, "parameters": 1}  # fmt: skip


def perfect(seed, right):
    """Of 40 blocks of 100 pixels; `right` of each block's pixels of class a are right, the others are called b."""
    counts = [[[right, 50], [50, 50], [right, 100 - right]]] * 40
    return result([[40 * right, 40 * (50 - right)], [0, 40 * 50]], counts, seed)


def test_the_difference_of_two_rows_is_that_of_their_means_over_the_seeds_they_share():
    ours, theirs = [perfect(0, 50), perfect(1, 40), perfect(2, 10)], [perfect(0, 45), perfect(1, 35)]
    row = row_scores("ours", ours, theirs, {})
    found = row.differences["overall_accuracy"]
    assert found.estimate == pytest.approx((0.95 + 0.05 - 0.95 + 0.9 - 0.85) / 2) and found.low == pytest.approx(found.estimate)
    assert row.figures["overall_accuracy"].mean == pytest.approx(np.mean([1.0, 0.9, 0.6])) and row.figures["a"].spread > 0


def test_the_interval_of_a_difference_is_wider_where_blocks_differ():
    rng = np.random.default_rng(0)

    def varied(seed, shift):
        rights = np.clip(rng.integers(20, 50, 40) + shift, 0, 50)
        blocks = [[[int(k), 50], [50, 50], [int(k), 100 - int(k)]] for k in rights]
        total = int(rights.sum())
        return result([[total, 2000 - total], [0, 2000]], blocks, seed)

    found = row_scores("ours", [varied(0, 5)], [varied(0, 0)], {}).differences["overall_accuracy"]
    assert found.low < found.estimate < found.high and 0.01 < found.high - found.low < 0.2


def test_a_perfect_map_has_no_error_and_eroded_labels_count_apart(potsdam, tmp_path):
    from landquilt.backend.shared.dataset_file import read_dataset

    pair = read_dataset(str(potsdam)).pairs[0]
    labels, _ = published.scene([1, 2, 3, 4, 5, 6], 0)
    path = published.write(tmp_path / "map.tif", labels[None], gsd=0.05)
    found = judged([DatasetPair(**vars(pair))], [path], "isprs", "")
    matrix = np.array(found["full"]["matrix"])
    assert matrix.sum() == np.trace(matrix) == published.SIDE**2 and np.sum(found["eroded"]["matrix"]) < matrix.sum()
