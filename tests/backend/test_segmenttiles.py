"""Many tiles as one seamless map: through the job and the command line, on files that differ in all that tiles differ in."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend import segment, segment_tiles
from landquilt.backend.grid import Rect
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import Note, Segment, SegmentTiles, TilesSegmented
from landquilt.backend.tiles.groups import grouped
from landquilt.backend.tiles.sheets import collect

from .conftest import GSD, UTM, textured, write_image

ROOT = Path(__file__).parents[2]
CUTS_Y = [(0, 40), (33, 79), (70, 121), (112, 150), (145, 187)]  # rows of a scene of 187 x 211: ragged, overlapping or not
CUTS_X = [(0, 50), (41, 88), (88, 133), (120, 171), (160, 211)]
OPTIONS = {"tile": 64, "overlap": 16, "device": "cpu", "precision": "float32"}


def cut(pixels, folder, cuts_y=CUTS_Y, cuts_x=CUTS_X, **profile):
    """A scene as overlapping tiles, named by row and column."""
    folder.mkdir(exist_ok=True)
    for i, (y, y_end) in enumerate(cuts_y):
        for k, (x, x_end) in enumerate(cuts_x):
            write_image(folder / f"t{i}{k}.tif", pixels[:, y:y_end, x:x_end], transform=UTM @ UTM.translation(x, y), **profile)
    return folder


def run(model, images, output, **options):
    """The end of the job, and the notes on the way."""
    messages = list(segment_tiles.run(SegmentTiles([str(path) for path in images], str(output), model, **{**OPTIONS, **options})))
    return messages[-1], [message.text for message in messages if isinstance(message, Note)]


def pixels_of(path):
    with rasterio.open(path) as file:
        return file.read(1)


def polygons_of(path):
    with closing(sqlite3.connect(path)) as base:
        return base.execute("SELECT * FROM land_cover ORDER BY fid").fetchall()


def index_of(folder):
    with closing(sqlite3.connect(folder / "index.gpkg")) as base:
        base.row_factory = sqlite3.Row
        return {row["name"]: dict(row) for row in base.execute("SELECT * FROM tiles")}


@pytest.fixture(scope="module")
def scene():
    return textured(3, 187, 211)


@pytest.fixture(scope="module")
def whole(model, scene, tmp_path_factory):
    """The scene as one raster, segmented whole; with all that comes with it."""
    folder = tmp_path_factory.mktemp("whole")
    image = write_image(folder / "scene.tif", scene)
    names = {"polygons": str(folder / "p.gpkg"), "confidence": str(folder / "c.tif")}
    list(segment.run(Segment(str(image), str(folder / "classes.tif"), model, **names, **OPTIONS)))
    return folder


@pytest.fixture(scope="module")
def tiles(scene, tmp_path_factory):
    return cut(scene, tmp_path_factory.mktemp("tiles"))


@pytest.fixture(scope="module")
def done(model, tiles, tmp_path_factory):
    """Output folder and end of a run with all outputs; not to be changed."""
    output = tmp_path_factory.mktemp("done") / "map"
    end, _ = run(model, [tiles], output, polygons="joined", confidence=True, results="mosaic")
    return output, end


@pytest.fixture(scope="module")
def row(scene, tmp_path_factory):
    """Five tiles from left to right, of which the last sees nothing of the first."""
    return cut(scene, tmp_path_factory.mktemp("row"), [(0, 40)])


@pytest.fixture(scope="module")
def made(model, row, tmp_path_factory):
    """Output folder of a run on the row; not to be changed."""
    output = tmp_path_factory.mktemp("made") / "map"
    run(model, [row], output, confidence=True)
    return output


@pytest.mark.slow
def test_25_ragged_tiles_are_the_scene_segmented_whole(done, whole):
    output, end = done
    assert (pixels_of(output / "classes.vrt") == pixels_of(whole / "classes.tif")).all()
    assert (pixels_of(output / "confidence.vrt") == pixels_of(whole / "c.tif")).all()
    assert len(np.unique(pixels_of(output / "classes.vrt"))) > 3
    assert end.finished == 25 and not end.failed


def test_polygons_joined_across_borders_are_those_of_the_whole_scene(done, whole):
    assert polygons_of(done[0] / "polygons.gpkg") == polygons_of(whole / "p.gpkg")


def test_a_mosaic_of_all_is_one_cog_with_the_same_pixels(done, whole):
    with rasterio.open(done[0] / "classes.tif") as file:
        assert (file.read(1) == pixels_of(whole / "classes.tif")).all()
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and file.colormap(1)[2][:3] == (0, 0, 255)


def test_pixels_count_once_where_tiles_overlap(done, whole):
    _, end = done
    counts = np.bincount(pixels_of(whole / "classes.tif").ravel(), minlength=7)[1:]
    assert list(end.pixels.values()) == counts.tolist()
    assert sum(end.area_m2.values()) == pytest.approx(187 * 211 * GSD**2, rel=1e-3)


def test_the_index_tells_areas_confidence_and_seconds_of_each_tile(done):
    rows = index_of(done[0])
    row = rows["t12"]
    areas = [value for name, value in row.items() if name.endswith("_m2")]
    assert len(areas) == 6 and sum(areas) == pytest.approx(46 * 45 * GSD**2, rel=1e-3)
    assert 0 < row["confidence"] <= 100 and row["error"] is None
    seconds = [other["seconds"] for other in rows.values()]
    assert min(seconds) > 0  # tiles are computed together: each has its share of that


def test_a_tile_alone_in_its_mosaic_is_the_same_to_the_byte(model, row, made, tmp_path):
    output = tmp_path / "map"
    shutil.copytree(made, output)
    (output / "classes" / "t02.tif").unlink()
    end, _ = run(model, [row], output, confidence=True)
    assert end.kept == 4
    assert (pixels_of(output / "classes" / "t02.tif") == pixels_of(made / "classes" / "t02.tif")).all()


def command(model, tiles, output, *options):
    """The same by the command line."""
    line = [sys.executable, "-m", "backend", "segmenttiles", str(tiles), "--output", str(output), "--model", model, "--tile", "64"]
    return [*line, "--overlap", "16", "--device", "cpu", "--precision", "float32", *options]


@pytest.mark.slow
def test_in_threads_the_bytes_are_the_same(model, row, made, tmp_path):
    end, _ = run(model, [row], tmp_path / "map", run_on="threads:2")
    assert (pixels_of(end.outputs["classes"]) == pixels_of(made / "classes.vrt")).all()


@pytest.mark.slow
def test_in_processes_the_bytes_are_the_same(model, row, made, tmp_path):
    said = subprocess.run(command(model, row, tmp_path / "map", "--run-on", "processes:2"), cwd=ROOT, capture_output=True, text=True)
    assert "5 tiles finished, 0 of them before; 0 failed, 0 left out" in said.stdout, said.stderr
    assert (pixels_of(tmp_path / "map" / "classes.vrt") == pixels_of(made / "classes.vrt")).all()


def write_mask(path, *shapes):
    """Polygons by the scene's pixels (column, row)."""
    rings = [[UTM @ corner for corner in (*shape, shape[0])] for shape in shapes]
    features = [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}} for ring in rings]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


@pytest.mark.slow
def test_inside_a_mask_the_tiles_are_the_scene_segmented_with_it_and_stay_where_it_does(model, scene, tiles, tmp_path):
    upper, lower = ((20, 15), (150, 30), (60, 50)), ((100, 150), (170, 160), (60, 180))
    mask = tmp_path / "mask.geojson"
    write_mask(mask, upper, lower)
    image = write_image(tmp_path / "scene.tif", scene)
    list(segment.run(Segment(str(image), str(tmp_path / "whole.tif"), model, mask=str(mask), **OPTIONS)))
    end, _ = run(model, [tiles], tmp_path / "map", mask=str(mask))
    found = pixels_of(end.outputs["classes"])
    assert (found == pixels_of(tmp_path / "whole.tif")).all() and (found == 0).any() and (found > 0).any()
    write_mask(mask, upper)
    end, _ = run(model, [tiles], tmp_path / "map", mask=str(mask))
    assert 10 <= end.kept < 25


@pytest.mark.slow
def test_with_another_pixel_size_the_tiles_are_the_scene_segmented_with_it(model, scene, tiles, tmp_path):
    image = write_image(tmp_path / "scene.tif", scene)
    options = {"pixel_size": 0.22, **OPTIONS}
    list(segment.run(Segment(str(image), str(tmp_path / "whole.tif"), model, polygons=str(tmp_path / "p.gpkg"), **options)))
    end, _ = run(model, [tiles], tmp_path / "map", polygons="joined", pixel_size=0.22)
    with rasterio.open(end.outputs["classes"]) as file, rasterio.open(tmp_path / "whole.tif") as whole:
        assert file.shape == whole.shape != (187, 211) and file.transform.almost_equals(whole.transform)
        assert (file.read() == whole.read()).all()
    assert polygons_of(tmp_path / "map" / "polygons.gpkg") == polygons_of(tmp_path / "p.gpkg")
    assert sum(end.pixels.values()) == whole.width * whole.height


def test_neighbouring_tiles_are_computed_together_in_as_few_parts_as_there_are_workers_for(tiles):
    rects = {sheet.name: sheet.rect for sheet in collect(sorted(map(str, tiles.iterdir()))).sheets}
    assert [len(names) for names in grouped(rects, 1)] == [25]
    shared = list(grouped(rects, 2))
    assert len(shared) >= 8 and sorted(name for names in shared for name in names) == sorted(rects)
    apart = {"a": Rect(0, 0, 10, 10), "b": Rect(0, 10, 10, 10), "c": Rect(500, 900, 10, 10)}  # nothing between b and c
    assert sorted(map(sorted, grouped(apart, 1))) == [["a", "b"], ["c"]]


@pytest.mark.skipif(not shutil.which("ogr2ogr"), reason="needs GDAL's programs")
def test_joined_polygons_are_written_as_flatgeobuf_too(model, row, tmp_path):
    end, _ = run(model, [row], tmp_path / "map", polygons="joined", polygon_format="fgb")
    said = subprocess.run(["ogrinfo", "-so", "-al", end.outputs["fgb"]], capture_output=True, text=True, check=True).stdout
    assert f"Feature Count: {len(polygons_of(tmp_path / 'map' / 'polygons.gpkg'))}" in said and "area_m2: Real" in said
    before = Path(end.outputs["fgb"]).stat().st_mtime_ns
    run(model, [row], tmp_path / "map", polygons="joined", polygon_format="fgb")
    assert Path(end.outputs["fgb"]).stat().st_mtime_ns == before


def test_a_format_that_nothing_here_writes_is_one_sentence_before_the_work(model, row, tmp_path, monkeypatch):
    program = tmp_path / "ogr2ogr"
    program.write_text("#!/bin/sh\necho '  FlatGeobuf -vector- (rw+v): FlatGeobuf'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    with pytest.raises(InputError, match=r"does not write GeoParquet \(GDAL's driver 'Parquet' is missing\)"):
        run(model, [row], tmp_path / "map", polygons="joined", polygon_format="parquet")
    monkeypatch.setattr("landquilt.backend.tiles.translate.PROGRAM", "no-such-ogr2ogr")
    with pytest.raises(InputError, match="needs GDAL's program"):
        run(model, [row], tmp_path / "map", polygons="joined", polygon_format="fgb")
    with pytest.raises(InputError, match="one of joined polygons"):
        run(model, [row], tmp_path / "map", polygon_format="fgb")
    assert not (tmp_path / "map").exists()


def test_polygons_per_tile_lie_beside_each_other(model, scene, tmp_path):
    tiles = cut(scene, tmp_path / "in", [(0, 70)], [(0, 70), (60, 130)])
    run(model, [tiles], tmp_path / "map", polygons="tiles")
    assert all(polygons_of(tmp_path / "map" / "polygons" / f"t0{k}.gpkg") for k in (0, 1))


def test_the_second_run_does_nothing_again(model, row, made, tmp_path):
    output = tmp_path / "map"
    shutil.copytree(made, output)
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*.tif")}
    end, notes = run(model, [row], output, confidence=True)
    assert end.kept == 5 and "5 tiles of 5 finished before, and the same since." in notes
    assert before == {path: path.stat().st_mtime_ns for path in output.rglob("*.tif")}


def again(model, row, made, tmp_path, change, **options):
    """The names of the tiles that are computed again after a change of the inputs."""
    output, inputs = tmp_path / "map", tmp_path / "in"
    shutil.copytree(made, output)
    shutil.copytree(row, inputs)
    log = (output / "tiles.jsonl").read_text().replace(str(row), str(inputs))
    (output / "tiles.jsonl").write_text(log)
    change(inputs)
    before = {path.stem: path.stat().st_mtime_ns for path in (output / "classes").glob("*.tif")}
    run(model, [inputs], output, **{"confidence": True, **options})
    return sorted(path.stem for path in (output / "classes").glob("*.tif") if path.stat().st_mtime_ns != before.get(path.stem))


def darken(path):
    with rasterio.open(path, "r+") as file:
        file.write(file.read() // 2)


def test_a_changed_tile_makes_itself_and_the_neighbours_that_see_it_stale(model, row, made, tmp_path):
    changed = again(model, row, made, tmp_path, lambda inputs: darken(inputs / "t00.tif"))
    assert changed[:2] == ["t00", "t01"] and "t04" not in changed


def test_a_changed_option_makes_all_stale(model, row, made, tmp_path):
    assert len(again(model, row, made, tmp_path, lambda inputs: None, overlap=32)) == 5


def test_another_time_on_the_same_contents_changes_nothing(model, row, made, tmp_path):
    def skew(inputs):
        for k, path in enumerate(sorted(inputs.iterdir())):
            os.utime(path, (4e9 + k, 4e9 + k) if k % 2 else (1, 1))  # a clock that is far ahead, or was set back

    assert again(model, row, made, tmp_path, skew) == []


def test_other_contents_of_the_same_size_and_time_are_noticed(model, row, made, tmp_path):
    def skew(inputs):
        about = (inputs / "t04.tif").stat()
        darken(inputs / "t04.tif")
        os.utime(inputs / "t04.tif", ns=(about.st_atime_ns, about.st_mtime_ns))
        assert (inputs / "t04.tif").stat().st_size == about.st_size

    assert "t04" in again(model, row, made, tmp_path, skew)


def test_a_lost_log_is_read_from_the_class_maps(model, row, made, tmp_path):
    output = tmp_path / "map"
    shutil.copytree(made, output)
    (output / "tiles.jsonl").unlink()
    assert run(model, [row], output, confidence=True)[0].kept == 5


def test_a_torn_line_of_the_log_is_left_out(model, row, made, tmp_path):
    output = tmp_path / "map"
    shutil.copytree(made, output)
    with open(output / "tiles.jsonl", "ab") as file:
        file.write(b'{"kind": "tile", "name": "t0')
    assert run(model, [row], output, confidence=True)[0].kept == 5
    assert all(json.loads(line) for line in (output / "tiles.jsonl").read_text().splitlines())


@pytest.fixture
def corrupt(scene, tmp_path):
    """Three tiles in a row, the middle one damaged in its lower half."""
    tiles = cut(scene, tmp_path / "in", [(0, 100)], [(0, 70), (60, 150), (140, 211)], compress="deflate", blockysize=20)
    path = tiles / "t01.tif"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 3000] = b"\xff" * 3000
    path.write_bytes(data)
    return tiles


def test_a_corrupt_tile_is_listed_and_the_rest_goes_on(model, corrupt, tmp_path):
    end, _ = run(model, [corrupt], tmp_path / "map")
    assert list(end.failed) == ["t01"] and str(corrupt / "t01.tif") in end.failed["t01"]
    assert end.finished == 2
    rows = index_of(tmp_path / "map")
    assert (rows["t01"]["state"], rows["t00"]["state"]) == (2, 1) and "replace the file" in rows["t01"]["error"]
    assert "is computed without 1 neighbour that cannot be read." in rows["t00"]["error"]


def test_a_repaired_tile_and_its_neighbours_are_computed_again(model, corrupt, scene, tmp_path):
    run(model, [corrupt], tmp_path / "map")
    cut(scene, corrupt, [(0, 100)], [(0, 70), (60, 150), (140, 211)], compress="deflate", blockysize=20)
    end, _ = run(model, [corrupt], tmp_path / "map")
    assert end.finished == 3 and not end.kept and not end.failed


def test_files_of_another_kind_are_named_and_left_out(model, scene, tmp_path):
    tiles = cut(scene, tmp_path / "in", [(0, 70)], [(0, 70), (60, 130)])
    write_image(tiles / "crs.tif", scene[:, :50, :50], crs="EPSG:32633")
    write_image(tiles / "size.tif", scene[:, :50, :50], transform=UTM @ UTM.scale(2))
    write_image(tiles / "type.tif", scene[:, :50, :50].astype("uint16"))
    (tiles / "broken.tif").write_bytes(b"II*\0" + b"no tiff" * 9)
    end, notes = run(model, [tiles], tmp_path / "map")
    why = {Path(path).stem: text for path, text in end.left_out.items()}
    assert "EPSG:32633, not EPSG:32632" in why["crs"] and "0.3 x 0.3, not 0.15 x 0.15" in why["size"]
    assert "uint16" in why["type"] and "cannot be read" in why["broken"] and end.finished == 2
    assert any("crs.tif" in note for note in notes) and index_of(tmp_path / "map")["size"]["state"] == 3


def test_a_list_a_virtual_raster_and_a_tile_index_name_tiles_too(model, scene, tmp_path):
    tiles = cut(scene, tmp_path / "in", [(0, 70)], [(0, 70), (60, 130)])
    (tmp_path / "tiles.txt").write_text("# two\nin/t00.tif\n\nin/t01.tif\n")
    point = {"type": "Point", "coordinates": [0, 0]}
    features = [{"type": "Feature", "geometry": point, "properties": {"location": f"in/t0{k}.tif"}} for k in (0, 1)]
    (tmp_path / "index.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    (tmp_path / "index.gti").write_text(
        "<GDALTileIndexDataset><IndexDataset>index.geojson</IndexDataset><LocationField>location</LocationField></GDALTileIndexDataset>"
    )
    run(model, [tiles], tmp_path / "map")
    for name in ("tiles.txt", "index.geojson", "index.gti", "map/images.vrt"):
        end, _ = run(model, [tmp_path / name], tmp_path / "map")
        assert (end.finished, end.kept) == (2, 2), name


def test_no_data_of_a_tile_shows_the_one_below(model, scene, tmp_path):
    image = write_image(tmp_path / "scene.tif", scene[:, :100, :200], nodata=0)
    list(segment.run(Segment(str(image), str(tmp_path / "whole.tif"), model, **OPTIONS)))
    tiles = cut(scene, tmp_path / "in", [(0, 100)], [(0, 140), (60, 200)], nodata=0)
    with rasterio.open(tiles / "t01.tif", "r+") as file:
        pixels = file.read()
        pixels[:, :, :60] = 0  # a collar over what the first tile shows
        file.write(pixels)
    end, _ = run(model, [tiles], tmp_path / "map")
    assert (pixels_of(end.outputs["classes"]) == pixels_of(tmp_path / "whole.tif")).all()


def test_an_alpha_band_decides_where_tiles_lie_over_each_other(model, scene, tmp_path):
    image = write_image(tmp_path / "scene.tif", scene[:, :100, :200])
    list(segment.run(Segment(str(image), str(tmp_path / "whole.tif"), model, **OPTIONS)))
    opaque = np.concatenate([scene, np.full((1, 187, 211), 255, np.uint8)])
    tiles = cut(opaque, tmp_path / "in", [(0, 100)], [(0, 140), (60, 200)], photometric="RGB", alpha="YES")
    with rasterio.open(tiles / "t01.tif", "r+") as file:
        pixels = file.read()
        pixels[:, :, :60] = 0
        file.write(pixels)
    end, _ = run(model, [tiles], tmp_path / "map")
    assert (pixels_of(end.outputs["classes"]) == pixels_of(tmp_path / "whole.tif")).all()


def test_gaps_between_tiles_are_no_data(model, scene, tmp_path):
    tiles = cut(scene, tmp_path / "in", [(0, 70)], [(0, 60), (140, 211)])
    end, _ = run(model, [tiles], tmp_path / "map")
    found = pixels_of(end.outputs["classes"])
    assert (found[:, 60:140] == 0).all() and (found[:, :60] > 0).all() and (found[:, 140:] > 0).all()


def test_a_grid_that_was_named_stays_when_tiles_come(model, scene, tmp_path):
    tiles = cut(scene, tmp_path / "in", [(0, 70)], [(0, 60), (50, 110)])
    corner, end_corner = UTM @ (0, 70), UTM @ (211, 0)
    extent = [corner[0], corner[1], end_corner[0], end_corner[1]]
    run(model, [tiles], tmp_path / "map", extent=extent)
    write_image(tiles / "t03.tif", scene[:, :70, 150:211], transform=UTM @ UTM.translation(150, 0))
    end, _ = run(model, [tiles], tmp_path / "map", extent=extent)
    assert (end.finished, end.kept) == (3, 2)


def test_16_bit_tiles_keep_the_scaling_of_the_first_run(model, scene, tmp_path):
    tiles = cut(scene.astype("uint16") * 20, tmp_path / "in", [(0, 70)], [(0, 60), (50, 110), (150, 211)])
    (tiles / "t02.tif").rename(tmp_path / "t02.tif")
    corner, end_corner = UTM @ (0, 70), UTM @ (211, 0)
    extent = [corner[0], corner[1], end_corner[0], end_corner[1]]
    run(model, [tiles], tmp_path / "map", extent=extent)
    (tmp_path / "t02.tif").rename(tiles / "t02.tif")
    end, notes = run(model, [tiles], tmp_path / "map", extent=extent)
    assert end.kept == 2 and any(note.endswith("So it was in the earlier runs of this folder.") for note in notes)


def test_two_runs_at_once_are_refused(model, row, tmp_path):
    first = segment_tiles.run(SegmentTiles([str(row)], str(tmp_path / "map"), model, **OPTIONS))
    next(first)
    with pytest.raises(InputError, match="Another run is writing"):
        run(model, [row], tmp_path / "map")
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="folders have other rights there")
def test_a_folder_that_cannot_be_written_is_refused_in_one_sentence(model, row, tmp_path):
    (tmp_path / "map").write_text("a file")
    with pytest.raises(InputError, match="cannot be written"):
        run(model, [row], tmp_path / "map")


def test_a_map_of_many_tiles_is_shown_from_few_files(model, row, made, tmp_path, monkeypatch):
    monkeypatch.setattr("landquilt.backend.tiles.joined.FEW", 4)
    monkeypatch.setattr("landquilt.backend.tiles.joined.SMALLEST", 30)
    output = tmp_path / "map"
    shutil.copytree(made, output)
    end, _ = run(model, [row], output, confidence=True)
    names = [f"{name}.{k}.tif" for name in ("classes", "confidence") for k in (16, 4)]
    assert sorted(path.name for path in (output / "overviews").iterdir()) == names
    with rasterio.open(end.outputs["classes"]) as file:
        assert len(file.overviews(1)) == 2 and (file.read(1) == pixels_of(made / "classes.vrt")).all()
        shutil.rmtree(output / "classes")
        small = file.read(1, out_shape=(10, 53))
    assert set(np.unique(small)) <= set(range(7)) and small.any()


def test_where_no_tile_can_be_classified_the_run_says_why(model, corrupt, tmp_path):
    (corrupt / "t00.tif").unlink()
    (corrupt / "t02.tif").unlink()
    with pytest.raises(Fault, match="No tile could be classified"):
        run(model, [corrupt], tmp_path / "map")


def test_the_folder_of_the_tiles_is_no_place_for_results(model, row):
    with pytest.raises(InputError, match="holds the tiles themselves"):
        run(model, [row], row)


@pytest.mark.slow
def test_a_run_killed_at_any_moment_goes_on_and_ends_the_same(model, row, made, tmp_path):
    process = subprocess.Popen(command(model, row, tmp_path / "map"), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while len(list((tmp_path / "map" / "classes").glob("*.tif"))) < 2:
        assert process.poll() is None
    process.kill()
    process.wait()
    there = len(list((tmp_path / "map" / "classes").glob("*.tif")))
    end, _ = run(model, [row], tmp_path / "map")
    assert isinstance(end, TilesSegmented) and end.kept == there
    assert (pixels_of(end.outputs["classes"]) == pixels_of(made / "classes.vrt")).all()
