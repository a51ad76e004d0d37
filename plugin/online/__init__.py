"""Layers that are no file (WMS, WMTS, XYZ, WCS, databases, virtual and in-memory rasters): their pixels, brought into files.

layer -source.py-> Source -plan.py-> FetchPlan: blocks of one grid -fetch.py-> a file per block -mosaic.py-> image.vrt for the job
                                     those at hand already <-cache.py
"""

from .fetch import fetch
from .plan import make_plan, own_pixel_size, suggested_pixel_size
from .source import Source, SourceKind, foreign_format, is_online, is_picture, source_of

__all__ = [
    "Source", "SourceKind", "fetch", "foreign_format", "is_online", "is_picture", "make_plan", "own_pixel_size", "source_of",
    "suggested_pixel_size",
]  # fmt: skip
