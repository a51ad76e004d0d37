"""Layers that are no file, fetched from a real server on this machine, in all its moods."""

import os
import re
import resource
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import replace
from itertools import count
from math import isnan
from pathlib import Path

import processing
import pytest
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.plugin.online import Source, SourceKind, fetch, is_online, make_plan, source_of, suggested_pixel_size
from landquilt.plugin.online.cache import cache_folder, clear, tidy
from landquilt.plugin.runs.preview_source import fetch_of
from landquilt.tests.plugin.servers import COLUMN, LEVEL, ROW, WORLD, serving, write_photo_on_tiles
from landquilt.tests.plugin.stage import AT_ONCE, PATIENCE, PYTHON, ROOT, job_in, named_after, offscreen, tree, wait_until, write_wide
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsVectorLayer,
)

SEGMENT = "landquilt:segment"
GSD = 0.2  # metres
REPEATS = 1 if Qgis.versionInt() < 32300 else 4  # newer versions ask three times more for a tile that failed, at once


@pytest.fixture()
def server(tmp_path, qgis_app, qgis_new_project):
    clear()
    with serving(write_photo_on_tiles(tmp_path / "photo.tif")) as server:
        yield server
    clear()


@pytest.fixture()
def get(tmp_path):
    """Fetches into a new folder; the raster's path, and what was said in `get.log`."""
    numbers = count()

    def run(layer, extent, size=GSD, feedback=None, area=None):
        assert layer.isValid(), layer.error().summary()
        folder = tmp_path / f"fetched{next(numbers)}"
        feedback = feedback or QgsProcessingFeedback(False)
        try:
            return fetch(source_of(layer), extent, size, folder, feedback, area)
        finally:
            run.log = feedback.textLog()

    return run


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


class Run:
    """The algorithm in a task, as the dialog runs it."""

    def __init__(self, parameters):
        self.ends, self.feedback, self.context = [], Listener(), QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(SEGMENT)
        self.task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        self.task.executed.connect(lambda is_fine, results: self.ends.append(results))
        QgsApplication.taskManager().addTask(self.task)


def most(server):
    """How often it was asked for the same at most."""
    return max(Counter(server.asked).values())


def layer_of(server, kind):
    return QgsRasterLayer(getattr(server, kind)(), kind, "wcs" if kind == "wcs" else "wms")


def part(x, y, w, h):
    """The extent of these pixels of the photo."""
    left, top = -WORLD + (COLUMN * 256 + x) * LEVEL, WORLD - (ROW * 256 + y) * LEVEL
    return QgsRectangle(left, top - h * LEVEL, left + w * LEVEL, top)


def pixels(path, bands=(1, 2, 3)):
    raster = gdal.Open(path)
    return [raster.GetRasterBand(band).ReadRaster() for band in bands]


def valid(path):
    raster = gdal.Open(path)
    return bytes(raster.GetRasterBand(1).GetMaskBand().ReadRaster())


def in_photo(server, x, y, w, h):
    raster = gdal.Open(server.photo)
    return [raster.GetRasterBand(band).ReadRaster(x, y, w, h) for band in (1, 2, 3)]


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wcs"])
def test_pixels_of_a_fixed_grid_arrive_as_they_are(server, get, kind):
    path = get(layer_of(server, kind), part(100, 50, 600, 400))
    assert gdal.Open(path).GetGeoTransform()[1] == pytest.approx(LEVEL, rel=1e-9)
    assert pixels(path) == in_photo(server, 100, 50, 600, 400)
    assert set(valid(path)) == {255}


def test_a_map_server_is_asked_at_the_size_on_the_ground_and_its_pixels_arrive_at_their_place(server, get):
    path = get(layer_of(server, "wms"), part(100, 50, 600, 400), 0.5)
    raster, photo = gdal.Open(path), gdal.Open(server.photo)
    left, size, _, top, _, _ = raster.GetGeoTransform()
    assert size * 0.664 == pytest.approx(0.5, rel=0.01)  # metres per map unit there
    x, _, _, y, _, _ = photo.GetGeoTransform()
    for column, row in ((0, 0), (40, 7), (raster.RasterXSize - 1, raster.RasterYSize - 1)):
        place = int((left + (column + 0.5) * size - x) / LEVEL), int((y - top + (row + 0.5) * size) / LEVEL)
        here = [raster.GetRasterBand(band).ReadRaster(column, row, 1, 1) for band in (1, 2, 3)]
        assert here == in_photo(server, *place, 1, 1)


def test_tiles_are_taken_from_the_level_nearest_to_the_size_wanted(server, get):
    layer = layer_of(server, "xyz")
    get(layer, part(0, 0, 1024, 512), 0.4)
    assert {path.split("/")[2] for path in server.asked} == {"18"} and len(server.asked) == 2
    assert suggested_pixel_size(source_of(layer), part(0, 0, 1024, 512), 0.05) == pytest.approx(0.2, rel=0.01)  # none finer


def test_values_keep_their_type_and_their_nodata(get, tmp_path, qgis_app):
    path = write_heights("/vsimem/heights.tif")
    layer = QgsRasterLayer(path, "heights")
    fetched = get(layer, None)
    assert is_online(layer) and gdal.Open(fetched).GetRasterBand(1).DataType == gdal.GDT_Int16
    assert pixels(fetched, [1]) == pixels(path, [1])
    assert list(valid(fetched)[:4]) == [255, 255, 0, 255]
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 1)])
    assert list(valid(get(layer, None))[:4]) == [0, 0, 0, 255]


def test_what_the_user_calls_no_data_is_none_also_without_a_nodata_value(get, qgis_app):
    layer = QgsRasterLayer(write_heights("/vsimem/plain.tif", nodata=None), "heights")
    assert set(valid(get(layer, None))) == {255}
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1, 2)])
    fetched = get(layer, None)
    assert list(valid(fetched)[:4]) == [255, 0, 0, 255]
    assert pixels(fetched, [1]) == pixels("/vsimem/plain.tif", [1])


def test_a_virtual_raster_is_computed_on_its_own_grid(get, tmp_path, qgis_new_project):
    base = QgsRasterLayer(write_heights(str(tmp_path / "base.tif")), "base")
    QgsProject.instance().addMapLayer(base)
    source = QgsRasterDataProvider.VirtualRasterParameters()
    source.crs, source.extent, source.width, source.height = base.crs(), base.extent(), base.width(), base.height()
    source.formula = '"base@1" * 2'
    item = QgsRasterDataProvider.VirtualRasterInputLayers()
    item.name, item.uri, item.provider = "base", base.source(), "gdal"
    source.rInputLayers = [item]
    layer = QgsRasterLayer(QgsRasterDataProvider.encodeVirtualRasterProviderUri(source), "twice", "virtualraster")
    fetched = gdal.Open(get(layer, None))
    assert fetched.GetGeoTransform() == gdal.Open(base.source()).GetGeoTransform()
    values = struct.unpack("<6d", fetched.GetRasterBand(1).ReadRaster(0, 0, 6, 1, buf_type=gdal.GDT_Float64))
    assert (values[0], values[1], values[3], values[5]) == (0, 2, 6, 10)
    assert isnan(values[2]) or list(valid(fetched.GetDescription())[:4]) == [255, 255, 0, 255]


def write_heights(path, nodata=2, width=600, height=20):
    """16-bit values, 0, 1, 2, ... along each row."""
    raster = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Int16)
    raster.SetGeoTransform((600_000, 0.2, 0, 5_100_000, 0, -0.2))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:25832").toWkt())
    raster.GetRasterBand(1).WriteRaster(0, 0, width, height, struct.pack(f"<{width}h", *range(width)) * height)
    if nodata is not None:
        raster.GetRasterBand(1).SetNoDataValue(nodata)
    return path


# -- what does not arrive ----------------------------------------------------------------------------------------------


def test_missing_tiles_are_no_data_counted_and_said_and_not_asked_for_again(server, get):
    server.refuse = lambda number, path: (404, {}) if int(path.split("/")[3]) % 2 else None
    path = get(layer_of(server, "xyz"), part(0, 0, 1024, 512))
    assert "4 of 8 tiles did not arrive (HTTP 404 Not Found: 4); their places are no data in the map." in get.log
    row = valid(path)[:1024]
    assert row == bytes([255] * 256 + [0] * 256) * 2
    assert len(set(server.asked)) == 8 and most(server) <= REPEATS


def test_half_a_block_of_unknown_tiles_arrives_as_half(server, get):
    server.refuse = lambda number, path: (404, {}) if path.endswith("TILECOL=0") else None
    path = get(layer_of(server, "wmts"), part(0, 0, 512, 400))
    assert valid(path)[:512] == bytes([0] * 156 + [255] * 356)
    assert "blocks did not arrive whole" in get.log or "did not arrive (HTTP 404 Not Found" in get.log


def test_a_failed_tile_is_asked_for_again_and_then_complete(server, get):
    server.refuse = lambda number, path: (500, {}) if number == 0 else None
    path = get(layer_of(server, "xyz"), part(0, 0, 512, 256))
    assert set(valid(path)) == {255} and "did not arrive" not in get.log
    assert len(server.asked) == 4


@pytest.mark.slow
def test_a_busy_server_is_left_alone_as_long_as_it_asks(server, get):
    server.refuse = lambda number, path: (429, {"Retry-After": "3"}) if time.monotonic() < server.times[0] + 2.9 else None
    path = get(layer_of(server, "xyz"), part(0, 0, 256, 256))
    assert set(valid(path)) == {255}
    assert 2.9 < server.times[-1] - server.times[0] < 30 and len(server.asked) <= REPEATS + 1


@pytest.mark.slow
def test_a_server_that_stays_broken_is_given_up_after_a_few_tries(server, get):
    server.refuse = lambda number, path: (503, {}) if path.endswith(f"/{COLUMN}/{ROW}.png") else None
    get(layer_of(server, "xyz"), part(0, 0, 512, 256))
    assert "1 of 2 tiles did not arrive (HTTP 503 Service Unavailable: 1)" in get.log
    assert most(server) <= 2 * max(REPEATS, 2)


@pytest.mark.parametrize("kind", ["xyz", "wms", "wcs"])
def test_nothing_at_all_is_one_sentence_with_the_server_s_words(server, get, kind):
    layer = layer_of(server, kind)
    server.refuse = lambda number, path: (404, {})
    with pytest.raises(Fault, match=r"^Nothing of the layer '\w+' arrived \(HTTP 404 Not Found\); check [^.]*\.$"):
        get(layer, part(0, 0, 256, 256))


def test_a_locked_server_is_not_bothered_for_every_tile(server, get):
    server.refuse = lambda number, path: (403, {})
    with pytest.raises(Fault, match="HTTP 403 Forbidden"):
        get(layer_of(server, "xyz"), part(0, 0, 4096, 4096))
    assert len(set(server.asked)) < 30  # of 256


def test_a_server_without_any_of_the_tiles_is_not_asked_for_all_of_them(server, get):
    server.refuse = lambda number, path: (404, {})
    with pytest.raises(Fault, match="HTTP 404 Not Found"):
        get(layer_of(server, "xyz"), part(0, 0, 5120, 5120))
    assert 256 <= len(set(server.asked)) < 300  # of 400


@pytest.mark.slow
def test_a_report_of_an_error_instead_of_a_map_is_an_error(server, get):
    words = b"<ServiceExceptionReport><ServiceException>No such layer</ServiceException></ServiceExceptionReport>"
    server.refuse = lambda number, path: (200, {"Content-Type": "text/xml"}, words)
    with pytest.raises(Fault) as error:
        get(layer_of(server, "wms"), part(0, 0, 100, 100))
    assert "No such layer" in str(error.value) and "http" not in str(error.value)


@pytest.mark.slow
def test_a_server_that_is_gone_is_one_sentence(server, get):
    layer = layer_of(server, "xyz")
    server.shutdown()
    server.server_close()
    with pytest.raises(Fault, match=r"^Nothing of the layer 'xyz' arrived \(.*refused.*\); check") as error:
        get(layer, part(0, 0, 100, 100))
    assert "127.0.0.1" not in str(error.value)


def test_an_empty_place_is_one_sentence(server, get):
    with pytest.raises(InputError, match=r"^The layer 'xyz' is empty in this extent; choose another\.$"):
        get(layer_of(server, "xyz"), part(-1000, -1000, 256, 256))


# -- politeness ----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("kind, most", [("xyz", 4), ("wms", 4), ("wmts", 6)])  # 6: Qt's own limit for one host
def test_only_a_few_requests_are_under_way_at_once(server, get, kind, most):
    server.delay = lambda before: 1 if before < 2 * most else 0  # all that may be under way at once are so for long
    get(layer_of(server, kind), part(0, 0, 1024, 768), LEVEL / 5)
    assert 2 <= server.busiest <= most


def test_no_tile_is_asked_for_twice_by_extents_that_overlap(server, get):
    get(layer_of(server, "xyz"), part(10, 10, 600, 300))
    before = len(server.asked)
    path = get(layer_of(server, "xyz"), part(300, 100, 600, 300))
    assert "; 4 were fetched before." in get.log
    assert len(set(server.asked)) == len(server.asked) == before + 2
    assert pixels(path) == in_photo(server, 300, 100, 600, 300)


def test_what_did_not_arrive_is_asked_for_again_the_next_time(server, get):
    server.refuse = lambda number, path: (404, {}) if path.endswith(f"/{COLUMN}/{ROW}.png") else None
    get(layer_of(server, "xyz"), part(0, 0, 512, 256))
    server.refuse = lambda number, path: None
    assert set(valid(get(layer_of(server, "xyz"), part(0, 0, 512, 256)))) == {255}
    assert len(set(server.asked)) == 2 and set(server.asked[-1:]) == {f"/xyz/19/{COLUMN}/{ROW}.png"}


def test_old_blocks_are_forgotten_and_a_run_keeps_its_own(server, get):
    path = get(layer_of(server, "xyz"), part(0, 0, 256, 256))
    [kept] = cache_folder().glob("*/*")
    os.utime(kept, (time.time(), time.time() - 13 * 3600))
    tidy()
    assert not kept.exists() and set(valid(path)) == {255}


def test_the_cache_is_bounded(server, get, monkeypatch):
    get(layer_of(server, "xyz"), part(0, 0, 1024, 512))
    sizes = [file.stat().st_size for file in cache_folder().glob("*/*")]
    monkeypatch.setattr("landquilt.plugin.online.cache.LARGEST", sum(sizes) // 2)
    tidy()
    assert 0 < len(list(cache_folder().glob("*/*"))) < len(sizes) == 8


def test_no_address_stands_in_the_cache_or_the_image(server, get):
    path = get(QgsRasterLayer(server.xyz("&username=me&password=hidden"), "xyz", "wms"), part(0, 0, 256, 256))
    written = " ".join(map(str, cache_folder().rglob("*"))) + Path(path).read_text()
    assert "hidden" not in written and "127.0.0.1" not in written


def test_cancel_ends_all_requests_at_once_and_the_next_run_goes_on(server, get):
    layer, feedback = layer_of(server, "xyz"), QgsProcessingFeedback(False)
    server.delay = held_when(5, feedback.cancel)
    start = time.monotonic()
    assert get(layer, part(0, 0, 1024, 768), feedback=feedback) is None
    assert time.monotonic() - start < AT_ONCE
    before, server.delay = len(server.asked), 0
    assert 6 <= before <= 5 + 4
    path = get(layer_of(server, "xyz"), part(0, 0, 1024, 768))
    assert pixels(path) == in_photo(server, 0, 0, 1024, 768)
    assert len(set(server.asked)) == 12 and len(server.asked) <= 12 + 4


def held_when(count, act):
    """The server's mood from this request on: a minute before each answer, and then the first does this."""

    def delay(before):
        if before == count:
            act()
        return 60 if before >= count else 0

    return delay


@pytest.mark.parametrize("kind", ["wms", "wcs"])
def test_cancel_does_not_wait_for_a_slow_map(server, get, kind):
    layer, feedback = layer_of(server, kind), QgsProcessingFeedback(False)
    server.delay = held_when(len(server.asked), feedback.cancel)
    start = time.monotonic()
    assert get(layer, part(0, 0, 500, 500), feedback=feedback) is None
    assert time.monotonic() - start < AT_ONCE


def test_who_waits_for_a_database_that_hangs_is_left_behind_when_the_run_is_cancelled(qgis_app, tmp_path, monkeypatch):
    class Hanging:
        def __init__(self, provider):
            self.provider = provider

        def __getattr__(self, name):
            return getattr(self.provider, name)

        def block(self, *arguments):
            feedback.cancel()
            is_free.wait(60)
            return self.provider.block(*arguments)

    feedback, is_free = QgsProcessingFeedback(False), threading.Event()
    monkeypatch.setattr(sys.modules[fetch.__module__], "FAREWELL", 0.2)
    source = source_of(QgsRasterLayer(write_wide("/vsimem/hanging.vrt", 300), "hanging"))
    start = time.monotonic()
    assert fetch(replace(source, providers=(Hanging(source.providers[0]),)), None, GSD, tmp_path, feedback) is None
    assert time.monotonic() - start < AT_ONCE
    [reader] = sys.modules[fetch.__module__].LEFT
    assert reader.isRunning()
    is_free.set()
    wait_until(reader.isFinished)


@pytest.mark.slow
def test_nobody_waits_for_ever_where_requests_end_while_python_lets_go_of_what_is_qt_s(tmp_path):
    command = [sys.executable, str(Path(__file__).parent / "let_go.py"), str(ROOT), str(tmp_path)]
    done = subprocess.run(command, env=offscreen(tmp_path), capture_output=True, text=True, timeout=2 * PATIENCE)
    assert all(int(count) > 0 for count in done.stdout.split()[-2:]) and done.returncode == 0, done.stderr


@pytest.mark.slow
def test_memory_does_not_grow_with_the_extent(get, qgis_app):
    path = write_wide("/vsimem/wide.vrt", 12_000)
    layer = QgsRasterLayer(path, "wide")
    get(layer, QgsRectangle(600_000, 5_099_900, 600_100, 5_100_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    get(layer, None)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # KB, of 432 MB of pixels


# -- what is wanted ------------------------------------------------------------------------------------------------------


def test_a_layer_of_the_whole_world_needs_an_extent(server):
    with pytest.raises(InputError, match=r"^The layer 'xyz' is too large to be fetched as a whole; choose an extent\.$"):
        make_plan(source_of(layer_of(server, "xyz")), None, GSD)


def test_an_extent_beyond_measure_is_refused_with_its_size(server):
    with pytest.raises(InputError, match=r"^The extent holds 111,\d\d\d million pixels of the layer 'xyz', but at most 1,000 are fetched"):
        make_plan(source_of(layer_of(server, "xyz")), part(0, 0, 334_000, 334_000), GSD)


def test_an_extent_elsewhere_is_refused(server):
    with pytest.raises(InputError, match=r"^The extent .* holds nothing of the layer 'wcs', which covers .*; choose an extent inside\.$"):
        make_plan(source_of(layer_of(server, "wcs")), part(5000, 5000, 10, 10), GSD)


def test_of_an_area_only_the_blocks_around_it_are_fetched(server, get):
    corners = part(10, 10, 20, 20), part(1000, 740, 20, 20)
    area = QgsGeometry.unaryUnion([QgsGeometry.fromRect(corner) for corner in corners])
    path = get(layer_of(server, "xyz"), QgsRectangle(area.boundingBox()), area=area)
    assert len(server.asked) == 2 and valid(path)[0] == 255


@pytest.mark.parametrize("crs, x, y", [("EPSG:3857", 1.36e6, 6.1e6), ("EPSG:25832", 6e5, 5.2e6), ("EPSG:4326", 12.3, 47.6)])
def test_a_drawn_map_has_the_size_asked_for_on_the_ground(crs, x, y):
    step = 0.001 if crs == "EPSG:4326" else 100.0
    source = replace(picture_source(), crs=QgsCoordinateReferenceSystem(crs))
    plan = make_plan(source, QgsRectangle(x, y, x + step, y + step), 0.2)
    assert plan.ground == pytest.approx((0.2, 0.2), rel=0.01)


def test_neighbouring_extents_have_one_grid():
    source = picture_source()
    plans = [make_plan(source, QgsRectangle(x, 6.1e6, x + 90, 6.1e6 + 70), 0.2) for x in (1.36e6, 1.360061e6)]
    assert plans[0].key == plans[1].key and set(plans[0].blocks) & set(plans[1].blocks)


def picture_source():
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    return Source("map", SourceKind.PICTURES, (), crs, QgsRectangle(-2e7, -2e7, 2e7, 2e7), True, "k")


# -- through the algorithm -----------------------------------------------------------------------------------------------


@pytest.fixture()
def form(provider, model, tmp_path):
    return {"MODEL": model, "CLASSES": str(tmp_path / "map.tif"), "POLYGONS": None, "EXTENT": as_text(part(100, 50, 600, 400))}


def as_text(extent, crs="EPSG:3857"):
    return f"{extent.xMinimum()!r},{extent.xMaximum()!r},{extent.yMinimum()!r},{extent.yMaximum()!r} [{crs}]"


@pytest.mark.parametrize("kind", ["xyz", "wms", "wmts", "wcs"])
def test_the_algorithm_maps_the_extent_of_a_layer_that_is_no_file(server, form, backend, kind):
    record = backend()
    layer = layer_of(server, kind)
    QgsProject.instance().addMapLayer(layer)
    processing.runAndLoadResults(SEGMENT, {**form, "INPUT": layer})
    assert tree() == [named_after(kind, "Land-cover classes"), kind]
    assert (job_in(record)["extent"], job_in(record)["pixel_size"]) == (None, None)
    assert not os.path.exists(job_in(record)["image"])
    result, wanted = QgsRasterLayer(form["CLASSES"]).extent(), part(100, 50, 600, 400)
    assert result.buffered(0.01).contains(wanted) and wanted.buffered(0.4).contains(result)


def test_an_address_as_text_will_do(server, form, backend):
    backend()
    processing.run(SEGMENT, {**form, "INPUT": "wms://" + server.xyz()})
    assert QgsRasterLayer(form["CLASSES"]).width() == 600


def test_without_an_extent_the_mask_s_is_taken(server, form, backend):
    backend()
    mask = QgsVectorLayer("Polygon?crs=EPSG:3857", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(part(300, 300, 50, 40)))
    mask.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mask)
    processing.run(SEGMENT, {**form, "EXTENT": None, "MASK": mask, "INPUT": layer_of(server, "xyz")})
    assert QgsRasterLayer(form["CLASSES"]).width() == 50 and len(server.asked) == 1


def test_without_an_extent_a_layer_of_the_world_is_refused_before_anything_runs(server, form, backend):
    backend()
    algorithm = QgsApplication.processingRegistry().algorithmById(SEGMENT)
    layer = layer_of(server, "xyz")
    QgsProject.instance().addMapLayer(layer)
    values = {**form, "EXTENT": None, "INPUT": layer.id()}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    is_fine, text = algorithm.checkParameterValues(values, context)
    assert (is_fine, text) == (False, "The layer 'xyz' is too large to be fetched as a whole; choose an extent.")


@pytest.mark.parametrize("asked, job", [(0.2, None), (0.5, 0.5)])  # 0.2 m is the model's own: drawn so, computed so
def test_a_map_server_draws_the_size_that_is_asked_for(server, form, backend, asked, job):
    record = backend()
    processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "wms"), "PIXEL_SIZE": asked})
    assert job_in(record)["pixel_size"] == job
    assert QgsRasterLayer(form["CLASSES"]).width() == pytest.approx(600 * 0.1982 / asked, rel=0.01)


def test_a_size_that_is_asked_for_is_computed_at(server, form, backend):
    record = backend()
    processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "xyz"), "PIXEL_SIZE": 0.5})
    assert job_in(record)["pixel_size"] == 0.5 and {path.split("/")[2] for path in server.asked} == {"18"}


def test_a_coordinate_system_that_the_user_gave_the_layer_reaches_the_map(form, backend, tmp_path):
    backend()
    layer = QgsRasterLayer(write_wide("/vsimem/odd.vrt", 300), "odd")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    processing.run(SEGMENT, {**form, "EXTENT": None, "INPUT": layer})
    assert QgsRasterLayer(form["CLASSES"]).crs().authid() == "EPSG:32632"


def test_progress_tells_the_tiles_and_the_bar_never_goes_back(server, form, backend, monkeypatch):
    backend()
    server.delay = 0.25
    monkeypatch.setattr(sys.modules[fetch.__module__], "PACE", 0.1)
    feedback = Listener()
    bar = []
    feedback.progressChanged.connect(bar.append)
    processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "xyz")}, feedback=feedback)
    assert any(re.fullmatch(r"Fetching: \d of 6 tiles, [\d.]+ tiles/s, \d+ s left", text) for text in feedback.texts)
    assert bar == sorted(bar) and bar[-1] > 50


def test_cancelling_the_algorithm_while_it_fetches_leaves_nothing(server, form, backend, tmp_path, monkeypatch):
    record, folder = backend(), tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    server.delay = 60
    layer = layer_of(server, "wms")
    QgsProject.instance().addMapLayer(layer)
    run = Run({**form, "INPUT": layer})
    wait_until(lambda: server.asked)
    start = time.monotonic()
    assert list(folder.glob("landquilt-*"))
    run.feedback.cancel()
    wait_until(lambda: run.ends)
    assert time.monotonic() - start < AT_ONCE and run.ends == [{}]
    assert not record.exists() and not list(tmp_path.glob("map*"))
    assert not list(folder.glob("landquilt-*"))


@pytest.mark.slow
def test_a_run_that_breaks_off_keeps_its_image_and_goes_on_with_the_same(server, form, backend, tmp_path):
    record = backend("dead")
    work = tmp_path / "map.tif.part"
    work.mkdir()
    with pytest.raises(QgsProcessingException, match="stopped without a result"):
        processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "xyz")})
    image = job_in(record)["image"]
    made, asked = os.stat(image).st_mtime_ns, len(server.asked)
    clear()
    with pytest.raises(QgsProcessingException, match="stopped without a result"):
        processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "xyz"), "RESUME": True})
    assert (job_in(record)["image"], os.stat(image).st_mtime_ns, len(server.asked)) == (image, made, asked)
    work.rmdir()
    backend()
    processing.run(SEGMENT, {**form, "INPUT": layer_of(server, "xyz"), "RESUME": True})
    assert not (tmp_path / "map.tif.image").exists()


def test_the_preview_s_pixels_serve_the_run(server, form, backend, tmp_path):
    backend()
    layer = layer_of(server, "xyz")
    path = fetch_of(layer)(part(100, 50, 600, 400), GSD, tmp_path, lambda: True)
    assert pixels(path) == in_photo(server, 100, 50, 600, 400)
    before = len(server.asked)
    processing.run(SEGMENT, {**form, "INPUT": layer})
    assert len(server.asked) == before == 6


def test_a_preview_that_nobody_wants_any_more_ends_at_once(server, tmp_path):
    layer, server.delay = layer_of(server, "wms"), 60
    start = time.monotonic()
    with pytest.raises(InputError):
        fetch_of(layer)(part(0, 0, 500, 500), None, tmp_path, lambda: not server.asked)
    assert time.monotonic() - start < AT_ONCE


@pytest.mark.slow
def test_the_real_backend_maps_an_online_layer_and_leaves_no_data_where_tiles_are_missing(real, server, form, settings, tmp_path):
    settings(python=str(PYTHON))
    server.refuse = lambda number, path: (404, {}) if path.endswith(f"/{COLUMN}/{ROW}.png") else None
    feedback = Listener()
    values = {**form, "MODEL": str(real[1]), "INPUT": layer_of(server, "xyz"), "TILE": 128, "OVERLAP": 32}
    processing.run(SEGMENT, values, feedback=feedback)
    assert "1 of 6 tiles did not arrive (HTTP 404 Not Found: 1)" in feedback.textLog()
    result = gdal.Open(form["CLASSES"])
    assert (result.RasterXSize, result.RasterYSize) == (600, 400)
    codes = result.GetRasterBand(1).ReadRaster()
    assert not any(codes[100 * 600 : 100 * 600 + 156]) and all(codes[100 * 600 + 156 : 101 * 600]) and all(codes[-600:])
