"""A GeoPackage's polygons in another format, by QGIS's own GDAL: it takes one feature after the other, so memory does not grow."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.formats import FORMATS
from ..translation import tr


def check_format(wanted: str) -> None:
    """Raises InputError where this QGIS does not write it."""
    from osgeo import gdal  # only here: it is slow to load

    driver, name = FORMATS.get(wanted, ("", ""))
    if driver and gdal.GetDriverByName(driver) is None:
        text = tr("This QGIS writes no {} (the driver {!r} of its GDAL is missing); choose another format for the polygons.")
        raise InputError(text.format(name, driver))


def translate(package: str, wanted: str, feedback: QgsProcessingFeedback) -> None:
    """A file beside the GeoPackage, unless there is one of it already. Raises Fault where it cannot be written."""
    from osgeo import gdal

    source = Path(package)
    target, part = source.with_suffix(f".{wanted}"), source.with_name(f"{source.stem}.part.{wanted}")
    if target.is_file() and target.stat().st_mtime_ns > source.stat().st_mtime_ns:
        return
    feedback.setProgressText(tr("Copying the polygons"))
    options = gdal.VectorTranslateOptions(
        format=FORMATS[wanted][0], callback=lambda share, *_: 0 if feedback.isCanceled() else 1, layers=["land_cover"]
    )
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        made = gdal.VectorTranslate(str(part), package, options=options)
        problem = "" if made is not None else gdal.GetLastErrorMsg()
        del made  # closes the file
        if not problem and part.is_file():
            part.replace(target)
    except (RuntimeError, OSError) as error:  # of a GDAL that raises
        problem = str(error)
    finally:
        gdal.PopErrorHandler()
        part.unlink(missing_ok=True)
    if problem and not feedback.isCanceled():
        raise Fault(tr("The polygons cannot be written to {} ({}).").format(target, problem.rstrip(". ")))
