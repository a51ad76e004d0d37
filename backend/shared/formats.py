"""What the backend's GDAL reads: rasterio's wheel has fewer drivers than QGIS has; and what others write for it.

Standard library only: the plugin asks, too.
"""

from __future__ import annotations

import os

DRIVERS = frozenset((
    "AAIGrid", "ACE2", "ADRG", "AIG", "AirSAR", "BAG", "BIGGIF", "BLX", "BMP", "BSB", "BT", "BYN", "CALS", "CEOS", "COASP", "COG",
    "COSAR", "CPG", "CTG", "CTable2", "DAAS", "DERIVED", "DIMAP", "DIPEx", "DOQ1", "DOQ2", "DTED", "ECRGTOC", "EEDA", "EEDAI", "EHdr",
    "EIR", "ELAS", "ENVI", "ERS", "ESAT", "ESRIC", "FAST", "FIT", "GFF", "GIF", "GPKG", "GRASSASCIIGrid", "GRIB", "GS7BG", "GSAG",
    "GSBG", "GSC", "GTI", "GTX", "GTiff", "GXF", "GenBin", "HDF5", "HDF5Image", "HF2", "HFA", "ILWIS", "IRIS", "ISCE", "ISG", "ISIS2",
    "ISIS3", "JAXAPALSAR", "JDEM", "JP2OpenJPEG", "JPEG", "KMLSUPEROVERLAY", "KRO", "L1B", "LAN", "LCP", "LOSLAS", "Leveller", "MAP",
    "MBTiles", "MEM", "MFF", "MFF2", "MRF", "MSGN", "NDF", "NGSGEOID", "NITF", "NOAA_B", "NSIDCbin", "NTv2", "NWT_GRC", "NWT_GRD",
    "OZI", "PAux", "PCIDSK", "PCRaster", "PDS", "PDS4", "PLMOSAIC", "PNG", "PNM", "PRF", "R", "RIK", "RMF", "ROI_PAC", "RPFTOC",
    "RRASTER", "RS2", "RST", "Rasterlite", "S102", "S104", "S111", "SAFE", "SAGA", "SAR_CEOS", "SDTS", "SENTINEL2", "SGI", "SIGDEM",
    "SNAP_TIFF", "SNODAS", "SQLite", "SRP", "SRTMHGT", "STACIT", "STACTA", "TGA", "TIL", "TSX", "Terragen", "USGSDEM", "VICAR", "VRT",
    "WCS", "WEBP", "WMS", "WMTS", "XPM", "XYZ", "ZMap", "Zarr", "netCDF",
))  # fmt: skip
CODECS = ("JXL",)  # of TIFF, that it lacks
NAMES = {
    ".ecw": "ECW", ".sid": "MrSID", ".jxl": "JPEG XL", ".pdf": "PDF", ".fits": "FITS", ".hdf": "HDF4", ".heic": "HEIF", ".avif": "AVIF",
}  # fmt: skip

FORMATS = {"fgb": ("FlatGeobuf", "FlatGeobuf"), "parquet": ("Parquet", "GeoParquet")}  # of polygons: GDAL's driver and its name


def name_of(path: str) -> str:
    """What a file that cannot be read is, by the end of its name; empty where it could be anything."""
    return NAMES.get(os.path.splitext(path)[1].lower(), "")
