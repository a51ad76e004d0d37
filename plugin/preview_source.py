"""Where a preview's pixels come from: the one place that tells layers that are files from others."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsRasterLayer, QgsRectangle

from .layers import image_of, readable_path

# (extent in the layer's coordinates, metres per pixel or None for the layer's own pixels, folder for files, whether it is still wanted)
# -> path of a raster. Called in a thread that is not the GUI's and may wait there; raises InputError or Fault with one sentence.
Fetch = Callable[[QgsRectangle, Optional[float], Path, Callable[[], bool]], str]


def fetch_of(layer: QgsRasterLayer) -> Fetch:
    """Asked in the GUI thread, where layers live. Raises InputError for a layer that cannot be read."""
    image = image_of(layer)
    return lambda extent, pixel_size, folder, is_wanted: readable_path(image, folder)
