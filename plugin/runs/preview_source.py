"""Where a preview's pixels come from: the one place that tells layers that are files from others."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Callable, Optional

from qgis.core import QgsFeedback, QgsRasterLayer, QgsRectangle

from ...backend.shared.errors import InputError
from ..layers import image_of, readable_path
from ..online import Source, fetch, is_online, own_pixel_size, source_of
from ..translation import tr

FETCHED = "fetched-"  # folders of pixels that came from elsewhere

# (extent in the layer's coordinates, metres per pixel or None for the layer's own pixels, folder for files, whether it is still wanted)
# -> path of a raster. Called in a thread that is not the GUI's and may wait there; raises InputError or Fault with one sentence.
Fetch = Callable[[QgsRectangle, Optional[float], Path, Callable[[], bool]], str]


def fetch_of(layer: QgsRasterLayer) -> Fetch:
    """Asked in the GUI thread, where layers live. Raises InputError for a layer that cannot be read."""
    if is_online(layer):
        return partial(fetch_online, source_of(layer))
    image = image_of(layer)
    return lambda extent, pixel_size, folder, is_wanted: readable_path(image, folder)


def fetch_online(source: Source, extent: QgsRectangle, pixel_size: float | None, folder: Path, is_wanted: Callable[[], bool]) -> str:
    """The pixels of the preview before go. Raises InputError also when it is not wanted any more; that is not shown."""
    for old in folder.glob(f"{FETCHED}*"):
        shutil.rmtree(old, ignore_errors=True)
    size = pixel_size or own_pixel_size(source, extent)
    path = fetch(source, extent, size, Path(mkdtemp(prefix=FETCHED, dir=folder)), Interest(is_wanted))
    if path is None:
        raise InputError(tr("The preview was given up."))
    return path


class Interest(QgsFeedback):
    """Cancelled when the result is not wanted any more."""

    def __init__(self, is_wanted: Callable[[], bool]):
        super().__init__()
        self.is_wanted = is_wanted

    def isCanceled(self) -> bool:
        return not self.is_wanted()
