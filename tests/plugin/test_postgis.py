"""A real PostGIS: polygons written into it, a raster read from it. LANDQUILT_POSTGIS names a database that the tests may write to,
as "dbname='x' host='localhost' port='5432' user='u' password='p'"; without it these tests are skipped.
"""

import os
import subprocess

import processing
import pytest
from landquilt.plugin.online.fetch import fetch
from landquilt.plugin.online.source import source_of
from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProcessingFeedback, QgsProject, QgsRasterLayer, QgsVectorLayer

DATABASE = os.environ.get("LANDQUILT_POSTGIS", "")
pytestmark = pytest.mark.skipif(not DATABASE, reason="LANDQUILT_POSTGIS names no database")


@pytest.fixture()
def ask():
    """Runs SQL in the database by psql; what it prints."""
    uri = QgsDataSourceUri(DATABASE)
    parts = {"-h": uri.host(), "-p": uri.port(), "-U": uri.username(), "-d": uri.database()}
    line = ["psql", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", *(word for pair in parts.items() for word in pair)]
    environment = {**os.environ, "PGPASSWORD": uri.password()}

    def run(sql):
        return subprocess.run(line, input=sql, env=environment, capture_output=True, text=True, check=True).stdout.strip()

    run("CREATE EXTENSION IF NOT EXISTS postgis; CREATE EXTENSION IF NOT EXISTS postgis_raster;")
    run("DROP TABLE IF EXISTS landquilt_polygons; DROP TABLE IF EXISTS landquilt_photo;")
    yield run
    run("DROP TABLE IF EXISTS landquilt_polygons; DROP TABLE IF EXISTS landquilt_photo;")


def test_polygons_go_into_a_table_and_come_back_styled(provider, backend, photo, model, tmp_path, ask):
    backend()
    table = f'{DATABASE} table="public"."landquilt_polygons" (geom)'
    form = {"INPUT": photo, "MODEL": model, "CLASSES": str(tmp_path / "map.tif"), "POLYGONS": f"postgres://{table}"}
    processing.runAndLoadResults("landquilt:segment", form)
    assert ask("SELECT class, name, area_m2, confidence, ST_SRID(geom) FROM landquilt_polygons;") == "2|building|4|80|25832"
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    assert [(layer.providerType(), layer.renderer().type()) for layer in layers] == [("postgres", "categorizedSymbol")]


def test_a_raster_in_the_database_arrives_pixel_by_pixel(photo, tmp_path, ask, qgis_new_project):
    load = ["raster2pgsql", "-s", "25832", "-I", "-C", "-t", "32x32", photo, "landquilt_photo"]
    ask(subprocess.run(load, capture_output=True, text=True, check=True).stdout)
    layer = QgsRasterLayer(f'{DATABASE} table="public"."landquilt_photo" (rast)', "photo", "postgresraster")
    fetched = gdal.Open(fetch(source_of(layer), layer.extent(), 0.2, tmp_path, QgsProcessingFeedback(False)))
    whole = gdal.Open(photo)
    size = whole.RasterXSize, whole.RasterYSize
    assert fetched.GetGeoTransform() == pytest.approx(whole.GetGeoTransform(), rel=1e-9)
    assert (fetched.RasterXSize, fetched.RasterYSize) == size
    for band in (1, 2, 3):
        assert fetched.GetRasterBand(band).ReadRaster(0, 0, *size) == whole.GetRasterBand(band).ReadRaster(0, 0, *size)
