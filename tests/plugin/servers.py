"""A tile and map server on this machine for the tests, over a real GeoTIFF: XYZ, WMTS, WMS and WCS, and the moods of real servers."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlsplit
from uuid import uuid4

from osgeo import gdal, osr

WORLD = 20037508.342789244  # half of the world's width in EPSG:3857
ZOOM = 19
LEVEL = 2 * WORLD / 256 / 2**ZOOM  # map units per pixel, 0.2 m on the ground at 47.8 degrees north
COLUMN, ROW = 280_000, 181_500  # the tile in the image's north-west corner


def write_photo_on_tiles(path, columns=4, rows=3):
    """A GeoTIFF that lies exactly on tiles; its pixels tell where they are: column, row, and both by 256."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 256 * columns, 256 * rows, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((-WORLD + COLUMN * 256 * LEVEL, LEVEL, 0, WORLD - ROW * 256 * LEVEL, 0, -LEVEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(3857)
    raster.SetProjection(system.ExportToWkt())
    for row in range(256 * rows):
        raster.GetRasterBand(1).WriteRaster(0, row, 256 * columns, 1, bytes(range(256)) * columns)
        raster.GetRasterBand(2).WriteRaster(0, row, 256 * columns, 1, bytes([row % 256]) * (256 * columns))
        where = b"".join(bytes([1 + 16 * (row // 256) + column]) * 256 for column in range(columns))
        raster.GetRasterBand(3).WriteRaster(0, row, 256 * columns, 1, where)
    return str(path)


class MapServer(ThreadingHTTPServer):
    """Started by `serving`. Set its mood by its fields, read in `asked` what it was asked for."""

    daemon_threads = True
    request_queue_size = 64  # a busy machine takes up connections late

    def __init__(self, photo):
        super().__init__(("127.0.0.1", 0), Handler)
        self.photo, self.lock = photo, threading.Lock()
        self.name = uuid4().hex  # QGIS remembers tiles by their address, and ports come round again
        self.delay = 0.0  # seconds before each picture, or a function that gives them from how many were asked for before it
        self.is_over = threading.Event()  # ends all delays
        self.refuse = lambda number, path: None  # number of this address's requests so far, address -> (status, headers) or None
        self.asked, self.times = [], []  # addresses of pictures, and when
        self.busy = self.busiest = 0  # requests for pictures at once

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/{self.name}"

    def xyz(self, more=""):
        return f"type=xyz&url={self.url}/xyz/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={ZOOM}{more}"

    def wms(self, layers="photo"):
        address = quote(f"{self.url}/wms", safe="")
        return f"contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&layers={layers}&styles&url={address}"

    def wmts(self):
        address = quote(f"{self.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities", safe="")
        return f"crs=EPSG:3857&format=image/png&layers=photo&styles=default&tileMatrixSet=own&url={address}"

    def wcs(self):
        return f"url={self.url}/wcs&identifier=photo&format=GeoTIFF&crs=EPSG:3857&version=1.0.0&cache=AlwaysNetwork"

    def handle_error(self, request, client_address):
        """A client that went away is no failure of the test."""


@contextmanager
def serving(photo):
    server = MapServer(photo)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def do_GET(self):
        server, path = self.server, self.path.removeprefix(f"/{self.server.name}")
        parts = urlsplit(path)
        query = {name.upper(): values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        if query.get("REQUEST") in ("GetCapabilities", "DescribeCoverage"):
            return self.answer(200, "text/xml", document(server, parts.path, query).encode())
        with server.lock:
            number, before = server.asked.count(path), len(server.asked)
            server.asked.append(path)
            server.times.append(time.monotonic())
            server.busy += 1
            server.busiest = max(server.busiest, server.busy)
        if server.is_over.wait(server.delay(before) if callable(server.delay) else server.delay):
            self.close_connection = True  # nobody wants it any more
            return None
        with server.lock:
            server.busy -= 1  # before the answer: the client sends its next request when it has it
        refusal = server.refuse(number, path)
        if refusal:
            self.answer(refusal[0], refusal[1].get("Content-Type", "text/plain"), refusal[2] if len(refusal) > 2 else b"", refusal[1])
        else:
            self.answer(200, *picture(server.photo, parts.path, query))

    def answer(self, status, kind, body, headers=()):
        try:
            self.send_response(status)
            for name, value in {**dict(headers), "Content-Type": kind, "Content-Length": len(body)}.items():
                self.send_header(name, str(value))
            self.end_headers()
            self.wfile.write(body)
        except OSError:  # cancelled meanwhile
            self.close_connection = True


def picture(photo, path, query):
    """(kind, bytes)"""
    if path.startswith("/xyz/"):
        zoom, column, row = (int(part) for part in path[5:].removesuffix(".png").split("/"))
        return "image/png", cut(photo, tile_bounds(LEVEL * 2 ** (ZOOM - zoom), column, row, (-WORLD, WORLD)), 256, 256, "PNG")
    if path == "/wmts":
        matrix = int(query["TILEMATRIX"])
        bounds = tile_bounds(LEVEL * 2**matrix, int(query["TILECOL"]), int(query["TILEROW"]), own_corner())
        return "image/png", cut(photo, bounds, 256, 256, "PNG")
    bounds = [float(number) for number in query["BBOX"].split(",")]
    size = int(query["WIDTH"]), int(query["HEIGHT"])
    return ("image/tiff", cut(photo, bounds, *size, "GTiff")) if path == "/wcs" else ("image/png", cut(photo, bounds, *size, "PNG"))


def tile_bounds(level, column, row, corner):
    x, y = corner[0] + column * 256 * level, corner[1] - row * 256 * level
    return x, y - 256 * level, x + 256 * level, y


def own_corner():
    """Where the WMTS's own tiles begin: nowhere in particular."""
    return -WORLD + (COLUMN * 256 - 100) * LEVEL, WORLD - (ROW * 256 - 60) * LEVEL


def cut(photo, bounds, width, height, driver):
    """Nearest pixels; transparent outside the photo where the format can say so."""
    options = {"dstAlpha": driver == "PNG", "resampleAlg": "near", "dstSRS": "EPSG:3857"}
    memory = gdal.Warp("", photo, format="MEM", outputBounds=bounds, width=width, height=height, **options)
    name = f"/vsimem/{threading.get_ident()}.{driver}"
    gdal.GetDriverByName(driver).CreateCopy(name, memory)
    file = gdal.VSIFOpenL(name, "rb")
    data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return data


def bounds_of(photo):
    raster = gdal.Open(photo)
    x, size, _, y, _, _ = raster.GetGeoTransform()
    return x, y - size * raster.RasterYSize, x + size * raster.RasterXSize, y


def document(server, path, query):
    return {"/wms": wms_document, "/wmts": wmts_document, "/wcs": wcs_document}[path](server, query)


def wms_document(server, query):
    low, high = (-180, -85), (180, 85)
    x_min, y_min, x_max, y_max = bounds_of(server.photo)
    get = (
        f'<DCPType><HTTP><Get><OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{server.url}/wms?"/></Get></HTTP>'
        "</DCPType>"
    )
    return f"""<?xml version="1.0"?><WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name>
<Title>t</Title></Service><Capability><Request><GetCapabilities><Format>text/xml</Format>{get}</GetCapabilities>
<GetMap><Format>image/png</Format>{get}</GetMap></Request><Exception><Format>XML</Format></Exception>
<Layer><Title>all</Title><CRS>EPSG:3857</CRS><Layer queryable="0"><Name>photo</Name><Title>photo</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>{low[0]}</westBoundLongitude><eastBoundLongitude>{high[0]}</eastBoundLongitude>
<southBoundLatitude>{low[1]}</southBoundLatitude><northBoundLatitude>{high[1]}</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="{x_min - 500}" miny="{y_min - 500}" maxx="{x_max + 500}" maxy="{y_max + 500}"/>
</Layer></Layer></Capability></WMS_Capabilities>"""


def wmts_document(server, query):
    x, y = own_corner()
    matrices = "".join(
        f"<TileMatrix><ows:Identifier>{number}</ows:Identifier><ScaleDenominator>{LEVEL * 2**number / 0.00028!r}</ScaleDenominator>"
        f"<TopLeftCorner>{x!r} {y!r}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        "<MatrixWidth>64</MatrixWidth><MatrixHeight>64</MatrixHeight></TileMatrix>"
        for number in (2, 1, 0)
    )
    get = f'<ows:DCP><ows:HTTP><ows:Get xlink:href="{server.url}/wmts?"><ows:Constraint name="GetEncoding"><ows:AllowedValues>'
    get += "<ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP>"
    return f"""<?xml version="1.0"?><Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0"><ows:OperationsMetadata>
<ows:Operation name="GetCapabilities">{get}</ows:Operation><ows:Operation name="GetTile">{get}</ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>photo</ows:Title><ows:Identifier>photo</ows:Identifier><Style isDefault="true">
<ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>own</TileMatrixSet>
</TileMatrixSetLink></Layer><TileMatrixSet><ows:Identifier>own</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""


def wcs_document(server, query):
    x_min, y_min, x_max, y_max = bounds_of(server.photo)
    raster = gdal.Open(server.photo)
    spaces = 'xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink"'
    get = f'<DCPType><HTTP><Get><OnlineResource xlink:href="{server.url}/wcs?"/></Get></HTTP></DCPType>'
    lonlat = '<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>-180 -85</gml:pos><gml:pos>180 85</gml:pos></lonLatEnvelope>'
    if query["REQUEST"] == "GetCapabilities":
        return f"""<?xml version="1.0"?><WCS_Capabilities {spaces} version="1.0.0"><Service><name>w</name><label>w</label></Service>
<Capability><Request><GetCapabilities>{get}</GetCapabilities><DescribeCoverage>{get}</DescribeCoverage><GetCoverage>{get}</GetCoverage>
</Request></Capability><ContentMetadata><CoverageOfferingBrief><name>photo</name><label>photo</label>{lonlat}</CoverageOfferingBrief>
</ContentMetadata></WCS_Capabilities>"""
    return f"""<?xml version="1.0"?><CoverageDescription {spaces} version="1.0.0"><CoverageOffering><name>photo</name>
<label>photo</label>{lonlat}<domainSet><spatialDomain>
<gml:Envelope srsName="EPSG:3857"><gml:pos>{x_min!r} {y_min!r}</gml:pos><gml:pos>{x_max!r} {y_max!r}</gml:pos>
</gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope><gml:low>0 0</gml:low><gml:high>{raster.RasterXSize - 1}
 {raster.RasterYSize - 1}</gml:high></gml:GridEnvelope></gml:limits><gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName>
<gml:origin><gml:pos>{x_min!r} {y_max!r}</gml:pos></gml:origin><gml:offsetVector>{LEVEL!r} 0.0</gml:offsetVector>
<gml:offsetVector>0.0 {-LEVEL!r}</gml:offsetVector></gml:RectifiedGrid></spatialDomain></domainSet><rangeSet><RangeSet><name>b</name>
<label>b</label></RangeSet></rangeSet><supportedCRSs><requestResponseCRSs>EPSG:3857</requestResponseCRSs><nativeCRSs>EPSG:3857</nativeCRSs>
</supportedCRSs><supportedFormats nativeFormat="GeoTIFF"><formats>GeoTIFF</formats></supportedFormats></CoverageOffering>
</CoverageDescription>"""
