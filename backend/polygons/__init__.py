"""From a class raster to polygons: exact, streamed, styled."""
