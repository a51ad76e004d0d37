"""Finished work is never lost, old files never half replaced, and no two runs write the same output."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.segment import run
from landquilt.backend.shared import replace as replace_module
from landquilt.backend.shared.card import CARD, read_card, write_card
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import Assess, Finished, LabelsFromMap, Note, Progress, SamplePoints, Segment, encode

from .conftest import make_model, textured, write_image

SMALL = {"tile": 64, "overlap": 16, "device": "cpu", "precision": "float32"}
H, W = 200, 150


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> str:
    return str(write_image(tmp_path_factory.mktemp("image") / "ortho.tif", textured(3, H, W)))


@pytest.fixture
def job(small, model, tmp_path):
    def make(**more) -> Segment:
        return Segment(**{"image": small, "output": str(tmp_path / "map.tif"), "model": model, **SMALL, **more})

    return make


@pytest.fixture
def other_disk():
    """A folder on another file system than the temporary ones."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        if os.stat(name).st_dev == os.stat(tempfile.gettempdir()).st_dev:
            pytest.skip("needs a second file system")
        yield Path(name)


@contextmanager
def protected(path: Path):
    """What nobody can replace, as on Windows a file that a program has open."""
    if not shutil.which("chattr") or subprocess.run(["chattr", "+i", path], capture_output=True).returncode:
        pytest.skip("needs chattr, and the right to use it")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", path], check=True)


@contextmanager
def small_disk(folder: Path, size: str):
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("needs the right to mount a file system")
    try:
        yield lambda new: subprocess.run(["mount", "-o", f"remount,size={new}", folder], check=True)
    finally:
        subprocess.run(["umount", folder], check=True)


def until(messages, text: str) -> None:
    while not (isinstance(message := next(messages), Progress) and message.text == text):
        pass


def stop_half_way(job: Segment) -> Path:
    """Its work folder, with some rows in it."""
    messages = run(job)
    for message in messages:
        if isinstance(message, Progress) and message.done > H * W // 2:
            break
    messages.close()
    work = Path(f"{job.output}.part")
    assert (work / "done.log").stat().st_size
    return work


def end(job: Segment) -> tuple[Finished, list[str], int]:
    """What came, the notes, and how many pixels were done before."""
    *messages, finished = run(job)
    first = next((message.done for message in messages if isinstance(message, Progress) and message.text == "classifying"), H * W)
    return finished, [message.text for message in messages if isinstance(message, Note)], first


# -- publishing ------------------------------------------------------------------------------------------------------


def test_outputs_may_lie_on_several_disks(job, tmp_path, other_disk):
    far = {"confidence": str(other_disk / "sure.tif"), "polygons": str(other_disk / "p.gpkg")}
    near = {"confidence": str(tmp_path / "sure.tif"), "polygons": str(tmp_path / "p.gpkg")}
    end(job(**near))
    expected = (tmp_path / "sure.tif").read_bytes()
    end(job(**far))
    assert (other_disk / "sure.tif").read_bytes() == expected
    assert sorted(path.name for path in other_disk.iterdir()) == ["p.gpkg", "sure.qml", "sure.tif"]
    assert not list(tmp_path.glob("*.part"))


def test_a_target_that_cannot_be_replaced_is_refused_before_the_work(job, tmp_path):
    for what, name in (("output", "map.tif"), ("confidence", "sure.tif"), ("polygons", "p.gpkg"), ("output", "map.tif.ovr")):
        (tmp_path / name).write_text("old")
        with protected(tmp_path / name), pytest.raises(InputError, match=f"{name} cannot be replaced .*close the program"):
            list(run(job(**{what: str(tmp_path / name.replace(".ovr", ""))})))
        assert (tmp_path / name).read_text() == "old" and not list(tmp_path.glob("*.part"))


@pytest.mark.slow
@pytest.mark.parametrize("what", ["map.tif", "sure.tif", "p.gpkg", "map.qml"])
def test_a_target_that_is_in_the_way_at_the_end_leaves_all_old_files_and_resuming_publishes(what, job, tmp_path):
    outputs = {"confidence": str(tmp_path / "sure.tif"), "polygons": str(tmp_path / "p.gpkg")}
    end(job(**outputs))
    old = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    changed = job(**outputs, minimum_area=5.0, scaling="percentiles")
    messages = run(changed)
    until(messages, "drawing polygons")
    with protected(tmp_path / what), pytest.raises(Fault) as error:
        list(messages)
    assert str(tmp_path / what) in str(error.value) and f"is kept in {tmp_path / 'map.tif.part'}; resuming" in str(error.value)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == old
    _, notes, first = end(job(**outputs, minimum_area=5.0, scaling="percentiles", resume=True))
    assert first == H * W and not any("anew" in note for note in notes)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(old)
    new = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert new["map.tif"] != old["map.tif"] and new["p.gpkg"] != old["p.gpkg"]


@pytest.mark.slow
@pytest.mark.parametrize("links", [True, False], ids=["links", "a disk without links"])
def test_ctrl_c_while_files_get_their_names_leaves_all_old_or_all_new(links, job, tmp_path, monkeypatch):
    outputs = {"confidence": str(tmp_path / "sure.tif"), "polygons": str(tmp_path / "p.gpkg")}
    end(job(**outputs))
    old = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    place, count = replace_module.take_place, []

    def interrupted(part, target):
        if part.suffix != ".old" and not target.name.endswith(".old"):
            count.append(target.name)
            if target.name == "map.tif":
                raise KeyboardInterrupt
        place(part, target)

    def refuse(*arguments):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(replace_module, "take_place", interrupted)
    if not links:
        monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(KeyboardInterrupt):
        list(run(job(**outputs, scaling="percentiles", minimum_area=5.0)))
    assert len(count) > 3
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == old
    monkeypatch.undo()
    assert end(job(**outputs, scaling="percentiles", minimum_area=5.0, resume=True))[2] == H * W
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(old) and (tmp_path / "map.tif").read_bytes() != old["map.tif"]


@pytest.mark.slow
def test_a_run_that_is_killed_while_files_get_their_names_is_made_whole_by_resuming(job, tmp_path):
    outputs = {"confidence": str(tmp_path / "sure.tif"), "polygons": str(tmp_path / "p.gpkg")}
    end(job(**outputs))
    names, changed = sorted(path.name for path in tmp_path.iterdir()), {**outputs, "scaling": "percentiles", "minimum_area": 5.0}
    code = """
import os, signal, sys
from backend.shared import replace
from backend.shared.jobs import decode
from backend.segment import run
place = replace.take_place
def killed(part, target):
    if target.name == "map.tif":
        os.kill(os.getpid(), signal.SIGKILL)
    place(part, target)
replace.take_place = killed
list(run(decode(sys.argv[1])))
"""
    made = subprocess.run([sys.executable, "-c", code, encode(job(**changed))], cwd=Path(__file__).parents[2])
    assert made.returncode == -signal.SIGKILL and (tmp_path / "map.tif.part" / "classes.tif").is_file()
    assert all((tmp_path / name).is_file() for name in names)
    assert end(job(**changed, resume=True))[2] == H * W
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    resumed = {name: (tmp_path / name).read_bytes() for name in names if not name.endswith(".gpkg")}
    end(job(**changed))
    assert resumed == {name: (tmp_path / name).read_bytes() for name in resumed}


def test_a_target_that_became_a_folder_is_said_and_nothing_is_lost(job, tmp_path):
    messages = run(job(polygons=str(tmp_path / "p.gpkg")))
    until(messages, "drawing polygons")
    (tmp_path / "map.tif").mkdir()
    with pytest.raises(Fault, match="it is a folder"):
        list(messages)
    assert not (tmp_path / "p.gpkg").exists()
    (tmp_path / "map.tif").rmdir()
    assert end(job(polygons=str(tmp_path / "p.gpkg"), resume=True))[2] == H * W
    assert (tmp_path / "p.gpkg").is_file() and not list(tmp_path.glob("*.part"))


def test_a_disk_that_is_full_at_the_end_keeps_the_work(job, tmp_path):
    with small_disk(tmp_path / "disk", "8k") as resize:
        made = job(confidence=str(tmp_path / "disk" / "sure.tif"))
        with pytest.raises(Fault, match=r"No space left .*is kept in .*map\.tif\.part"):
            list(run(made))
        assert not (tmp_path / "map.tif").exists() and [path.name for path in (tmp_path / "disk").iterdir()] == []
        resize("1m")
        assert end(job(confidence=made.confidence, resume=True))[2] == H * W
        assert (tmp_path / "map.tif").is_file() and (tmp_path / "disk" / "sure.tif").is_file()


def test_a_disk_that_fills_up_while_classifying_keeps_the_rows_that_are_done(small, model, tmp_path):
    with small_disk(tmp_path / "disk", "32k") as resize:
        job = Segment(small, str(tmp_path / "disk" / "map.tif"), model, **SMALL)
        with pytest.raises(Fault, match=r"No space left .*is kept in .*map\.tif\.part"):
            list(run(job))
        resize("1m")
        assert 0 < end(Segment(**{**vars(job), "resume": True}))[2] <= H * W
        with rasterio.open(job.output) as file:
            assert file.read(1).all()


@pytest.mark.slow
def test_a_disk_that_is_full_while_the_rasters_are_written_keeps_the_work(small, model, tmp_path):
    with small_disk(tmp_path / "disk", "1m"):
        names = {"output": str(tmp_path / "disk" / "map.tif"), "confidence": str(tmp_path / "disk" / "sure.tif")}
        job, filler, full_at = Segment(small, model=model, **names, **SMALL), tmp_path / "disk" / "filler", set()
        for room in (*range(0, 80, 8), 400):  # kilobytes
            messages = run(replace(job, resume=True))
            until(messages, "writing the map")
            filler.unlink(missing_ok=True)
            filler.write_bytes(bytes(max(0, shutil.disk_usage(tmp_path / "disk").free - room * 1024)))
            try:
                finished = list(messages)[-1]
                break
            except Fault as error:
                full_at |= {Path(name).stem for name in str(error).split() if name.endswith(".tif")}
                assert "space" in str(error) and f"is kept in {names['output']}.part; resuming goes on from there." in str(error)
                assert not any(Path(path).exists() for path in names.values())
            filler.unlink()
        assert {"classes", "confidence"} <= full_at and sum(finished.pixels.values()) == H * W
        for path in names.values():
            with rasterio.open(path) as file:
                assert file.read(1).shape == (H, W)


@pytest.mark.slow
def test_what_an_older_raster_left_beside_it_goes_and_the_users_style_stays(job, tmp_path):
    end(job())
    for ending in (".ovr", ".msk", ".aux.xml"):
        (tmp_path / f"map.tif{ending}").write_text("old")
    own = (tmp_path / "map.qml").read_text()
    (tmp_path / "map.qml").write_text("<qgis>mine</qgis>")
    end(job())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif", "map.tif.aux.xml"]
    assert (tmp_path / "map.qml").read_text() == "<qgis>mine</qgis>" and "impervious" in (tmp_path / "map.tif.aux.xml").read_text()
    (tmp_path / "map.qml").write_text(own.replace("impervious", "pervious"))
    end(job())
    assert (tmp_path / "map.qml").read_text() == own


def test_a_report_that_cannot_be_put_in_its_place_is_kept(job, tmp_path):
    from landquilt.backend.assess import run as assess

    end(job())
    compared = Assess(str(tmp_path / "map.tif"), [str(tmp_path / "map.tif")], str(tmp_path / "report"))
    list(assess(compared))
    old = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "report").iterdir()}
    with protected(tmp_path / "report" / "classes.csv"), pytest.raises(Fault, match="the finished report is kept in"):
        list(assess(compared))
    assert {path.name: path.stat().st_mtime_ns for path in (tmp_path / "report").iterdir()} == old
    assert {path.name for path in (tmp_path / "report.part" / "files").iterdir()} == set(old)
    list(assess(compared))
    assert not (tmp_path / "report.part").exists()


# -- two runs at once ------------------------------------------------------------------------------------------------


def test_a_second_run_to_the_same_output_is_refused_in_one_sentence(job, small, model, tmp_path, capfd):
    first = run(job(polygons=str(tmp_path / "p.gpkg")))
    until(first, "classifying")
    for same in ({}, {"output": str(tmp_path / "other.tif"), "polygons": str(tmp_path / "p.gpkg")}):
        with pytest.raises(InputError, match=r"Another run is writing .* just now; wait"):
            list(run(job(**same)))
    assert main(["segment", small, str(tmp_path / "map.tif"), f"--model={model}"]) == 2
    assert capfd.readouterr().err.strip().endswith("wait until it is done, or choose another name.")
    finished = list(first)[-1]
    assert isinstance(finished, Finished) and sorted(path.name for path in tmp_path.iterdir()) == [
        "map.qml", "map.tif", "map.tif.aux.xml", "p.gpkg",
    ]  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs flock")
def test_a_lock_dies_with_its_process(tmp_path):
    from landquilt.backend.shared.claim import claimed

    code = "import sys, time; from backend.shared.claim import claim; from pathlib import Path"
    code += "; held = claim(Path(sys.argv[1])); print(1, flush=True); time.sleep(99)"
    process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "a.tif")], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE)
    process.stdout.readline()
    with pytest.raises(InputError, match="Another run"), claimed(tmp_path / "a.tif"):
        pass
    process.kill()
    process.communicate()
    with claimed(tmp_path / "a.tif") as place:
        assert place.folder.is_dir()
    assert not list(tmp_path.iterdir())


# -- resuming --------------------------------------------------------------------------------------------------------


def cut_short(work: Path) -> None:
    os.truncate(work / "classes.raw", 100)


def garbage_in_the_log(work: Path) -> None:
    (work / "done.log").write_bytes(b"\xff\x00 garbage\n12\n1 2 3 4 5\n-5 9999999999 1\n")


def a_row_that_was_never_done(work: Path) -> None:
    with open(work / "done.log", "a") as log:
        log.write(f"{H - 20} {H} 12345\n{H}\n")


def other_pixels(work: Path) -> None:
    with open(work / "classes.raw", "r+b") as file:
        file.write(b"\1\2\3")


def garbage_in_the_job(work: Path) -> None:
    (work / "job.json").write_bytes(b"\xff\xfe{")


def folders_for_files(work: Path) -> None:
    for name in ("done.log", "classes.raw"):
        (work / name).unlink()
        (work / name).mkdir()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (cut_short, "damaged; it is begun anew"),
        (garbage_in_the_log, "cannot be trusted"),
        (a_row_that_was_never_done, "2 rows of windows cannot be trusted"),
        (other_pixels, "1 row of windows cannot be trusted"),
        (garbage_in_the_job, "of another job"),
        (folders_for_files, "damaged; it is begun anew"),
    ],
)
def test_damaged_work_is_not_gone_on_with(damage, words, job, tmp_path):
    end(job(output=str(tmp_path / "whole.tif")))
    damage(stop_half_way(job()))
    _, notes, _ = end(job(resume=True))
    assert any(words in note for note in notes), notes
    assert (tmp_path / "map.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


@pytest.mark.slow
def test_a_mask_and_a_virtual_raster_that_qgis_writes_anew_each_time_are_known_again(small, job, tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    with rasterio.open(small) as file:
        x_min, y_min, x_max, y_max = file.bounds
    ring = [[x_min, y_min], [x_max, y_min], [x_max, y_max], [x_min, y_max], [x_min, y_min]]
    shape = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        shape["properties"] = {"written": name}
        (tmp_path / name / "mask.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [shape], "crs": crs}))
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{k}"><SimpleSource><SourceFilename relativeToVRT="0">{small}</SourceFilename>'
            f"<SourceBand>{k}</SourceBand></SimpleSource></VRTRasterBand>"
            for k in (1, 2, 3)
        )
        head = f'<VRTDataset rasterXSize="{W}" rasterYSize="{H}"><SRS>EPSG:32632</SRS>'
        place = "<GeoTransform>680000, 0.15, 0, 5170000, 0, -0.15</GeoTransform>"
        (tmp_path / name / "image.vrt").write_text(f"{head}{place}{bands}</VRTDataset>")

    def drawn(name, **more):
        return job(**{"mask": str(tmp_path / name / "mask.geojson"), **more}, image=str(tmp_path / name / "image.vrt"))

    stop_half_way(drawn("one"))
    _, notes, first = end(drawn("other", resume=True))
    assert first > H * W // 4 and not any("anew" in note for note in notes)
    stop_half_way(drawn("one"))
    shape["geometry"]["coordinates"] = [[[x + 3, y] for x, y in ring]]
    (tmp_path / "other" / "mask.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [shape], "crs": crs}))
    assert any("of another job" in note for note in end(drawn("other", resume=True))[1])


@pytest.mark.slow
@pytest.mark.parametrize("change", ["mean", "std", "scales", "codes", "legend"])
def test_another_card_begins_anew(change, job, tmp_path):
    folder = make_model(tmp_path / "own")
    stop_half_way(job(model=str(folder)))
    text = (folder / CARD).read_text()
    data = json.loads(text)
    scaling = data["mlm:input"][0]["value_scaling"][0]
    classes = data["mlm:output"][0]["classification:classes"]
    if change == "mean":
        scaling["mean"] += 9
    elif change == "std":
        scaling["stddev"] *= 2
    elif change == "codes":
        classes[0]["value"], classes[1]["value"] = classes[1]["value"], classes[0]["value"]
    elif change == "legend":
        classes[0]["name"] = "roads"
    (folder / CARD).write_text(json.dumps(data))
    if change == "scales":
        from dataclasses import replace

        write_card(folder, replace(read_card(folder), scales=(1.0, 0.5)))
    _, notes, first = end(job(model=str(folder), resume=True))
    assert any("of another job" in note for note in notes) and first < H * W // 2
    end(job(model=str(folder), output=str(tmp_path / "whole.tif")))
    assert (tmp_path / "map.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


# -- GeoPackages -----------------------------------------------------------------------------------------------------


def package(path: Path, *tables: str) -> Path:
    with closing(sqlite3.connect(path)) as base:
        for table in tables:
            base.execute(f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY, geom BLOB, reference INTEGER)")
        base.commit()
    return path


def test_other_tables_of_a_geopackage_stay(job, tmp_path):
    from landquilt.backend.labels_from_map import run as labels
    from landquilt.backend.sample_points import run as sample

    end(job())
    package(tmp_path / "project.gpkg", "parcels", "land_cover", "sample", "gpkg_contents")
    before = (tmp_path / "project.gpkg").read_bytes()
    project, made = str(tmp_path / "project.gpkg"), str(tmp_path / "map.tif")
    for attempt in (
        lambda: run(job(polygons=project)),
        lambda: labels(LabelsFromMap(made, project)),
        lambda: sample(SamplePoints(made, project, size=20)),
    ):
        with pytest.raises(InputError, match=r"also holds .*'parcels'.*choose another name"):
            list(attempt())
        assert (tmp_path / "project.gpkg").read_bytes() == before


def test_an_image_in_a_geopackage_is_not_written_over_by_its_polygons(small, job, tmp_path):
    image = tmp_path / "ortho.gpkg"
    with rasterio.open(small) as file:
        profile = {**file.profile, "driver": "GPKG", "tiled": None, "blockxsize": 256, "blockysize": 256, "interleave": None}
        pixels = file.read()
    with rasterio.open(image, "w", **{name: value for name, value in profile.items() if value is not None}) as file:
        file.write(pixels)
    before = image.read_bytes()
    with pytest.raises(InputError, match="also holds 'ortho'"):
        list(run(job(polygons=str(image))))
    assert image.read_bytes() == before


def test_a_sample_that_somebody_filled_in_is_not_written_over(job, tmp_path):
    from landquilt.backend.sample_points import run as sample

    end(job())
    drawn = SamplePoints(str(tmp_path / "map.tif"), str(tmp_path / "sample.gpkg"), size=20)
    list(sample(drawn))
    list(sample(drawn))  # nobody has answered yet
    with closing(sqlite3.connect(drawn.output)) as base:
        base.create_function("ST_IsEmpty", 1, lambda _: 0)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(name, 1, lambda _: 0.0)
        base.execute("UPDATE sample SET reference = 2 WHERE fid < 4")
        base.commit()
    with pytest.raises(InputError, match="3 answers are filled in"):
        list(sample(drawn))


def test_polygons_that_somebody_checked_are_written_over_only_by_who_says_so(job, small, model, tmp_path, capsys):
    polygons = str(tmp_path / "p.gpkg")
    end(job(polygons=polygons))
    with closing(sqlite3.connect(polygons)) as base:
        base.execute("ALTER TABLE land_cover ADD COLUMN checked TEXT")
    end(job(polygons=polygons))  # nobody has said anything yet
    with closing(sqlite3.connect(polygons)) as base:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(name, 1, lambda _: 0)
        base.execute("ALTER TABLE land_cover ADD COLUMN checked TEXT")
        base.execute("UPDATE land_cover SET checked = 'was tree' WHERE fid < 3")
        base.commit()
    before = (tmp_path / "p.gpkg").read_bytes()
    arguments = ["segment", small, str(tmp_path / "map.tif"), "--model", model, "--polygons", polygons, "--tile", "64", "--overlap", "16"]
    assert main(arguments) == 2
    assert "2 answers are filled in in" in (said := capsys.readouterr().err) and "or allow to overwrite it." in said
    assert (tmp_path / "p.gpkg").read_bytes() == before and not list(tmp_path.glob("*.part"))
    assert main([*arguments, "--overwrite"]) == 0 and (tmp_path / "p.gpkg").read_bytes() != before


def test_polygons_that_another_program_edits_are_refused_and_nothing_breaks(job, tmp_path):
    end(job(polygons=str(tmp_path / "p.gpkg")))
    with closing(sqlite3.connect(tmp_path / "p.gpkg", isolation_level=None)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE edits (a)")
        editor.execute("DROP TABLE edits")
        with pytest.raises(InputError, match="is open for editing"):
            list(run(job(polygons=str(tmp_path / "p.gpkg"))))
        assert editor.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    end(job(polygons=str(tmp_path / "p.gpkg")))
    with closing(sqlite3.connect(tmp_path / "p.gpkg")) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_polygons_that_were_opened_for_editing_meanwhile_keep_the_work(job, tmp_path):
    target = tmp_path / "p.gpkg"
    end(job(polygons=str(target)))
    messages = run(job(polygons=str(target)))
    until(messages, "drawing polygons")
    with closing(sqlite3.connect(target, isolation_level=None)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE edits (a)")
        editor.execute("DROP TABLE edits")
        with pytest.raises(InputError, match=r"is open for editing .*is kept in"):
            list(messages)
        assert editor.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert end(job(polygons=str(target), resume=True))[2] == H * W


def test_a_killed_program_left_a_write_ahead_log_that_is_brought_in_first(job, tmp_path):
    target, copy = tmp_path / "p.gpkg", tmp_path / "copy"
    end(job(polygons=str(target)))
    with closing(sqlite3.connect(target, isolation_level=None)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE notes (a)")
        copy.mkdir()
        for path in tmp_path.glob("p.gpkg*"):
            shutil.copy(path, copy / path.name)
    with pytest.raises(InputError, match="also holds 'notes'"):
        list(run(job(polygons=str(copy / "p.gpkg"))))
    assert sorted(path.name for path in copy.iterdir()) == ["p.gpkg"]


def test_the_log_of_a_file_that_is_gone_is_not_taken_for_the_new_one_s(job, tmp_path):
    target = tmp_path / "p.gpkg"
    end(job(polygons=str(target)))
    whole = target.read_bytes()
    with closing(sqlite3.connect(target, isolation_level=None)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE notes (a)")
        log = (tmp_path / "p.gpkg-wal").read_bytes()
    target.unlink()
    (tmp_path / "p.gpkg-wal").write_bytes(log)
    end(job(polygons=str(target)))
    with closing(sqlite3.connect(target)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not base.execute("SELECT * FROM sqlite_master WHERE name = 'notes'").fetchall()
    assert len(target.read_bytes()) == len(whole)
