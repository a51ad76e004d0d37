"""Pairs of files, an image and its labels, as the sites that training draws from.

Labels are class codes, or the colours of the ISPRS legend (paper A) in three bands. They are brought to the image's grid by
nearest neighbour; where they do not reach, nothing is known. Whole images are split into training and validation *before*
anything is stitched; paper A splits after, so that parts of one window can lie on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from .dataset import Site
from .errors import InputError
from .grid import Rect
from .models import ISPRS, Band, Card
from .raster import ground_size, open_raster
from .scaling import Scaling, choose_scaling

UNKNOWN_GSD = 1.0  # metres; where no image says its own, all are taken to be alike


def read_pairs(images: Sequence[str], labels: Sequence[str]) -> list[Site]:
    """One site per pair, pixels brought to 0..255. Raises InputError where a file, its bands or its labels do not fit."""
    if len(images) != len(labels) or not images:
        raise InputError(f"There are {len(images)} images but {len(labels)} label files; give one for each.")
    sites = [read_pair(image, label) for image, label in zip(images, labels)]
    for site in sites[1:]:
        if len(site.pixels) != len(sites[0].pixels):
            raise InputError(
                f"{site.name!r} has {len(site.pixels)} bands, but {sites[0].name!r} has {len(sites[0].pixels)}; train on alike images."
            )
    return sites


def split(sites: Sequence[Site], window: int) -> tuple[list[Site], list[Site]]:
    """Training and validation: every fifth image is held out; of a lone one (or few) the lowest fifth, a window apart."""
    if len(sites) >= 5:
        return [s for i, s in enumerate(sites) if i % 5 != 4], [s for i, s in enumerate(sites) if i % 5 == 4]
    training, validation = [], []
    for site in sites:
        height = site.labels.shape[0]
        cut, gap = height - height // 5, min(window, height // 10)
        training.append(replace(site, pixels=site.pixels[:, : cut - gap], labels=site.labels[: cut - gap]))
        validation.append(replace(site, pixels=site.pixels[:, cut:], labels=site.labels[cut:]))
    return training, validation


def bands_of(sites: Sequence[Site]) -> tuple[Band, ...]:
    """Mean and standard deviation of the pixels that lie on labels."""
    names = ("red", "green", "blue") if len(sites[0].pixels) == 3 else tuple(f"band {i + 1}" for i in range(len(sites[0].pixels)))
    values = np.concatenate([site.pixels[:, site.labels > 0][:, ::7] for site in sites], 1).astype(np.float64)
    return tuple(Band(name, float(band.mean()), float(max(band.std(), 1.0))) for name, band in zip(names, values))


def read_pair(image: str, label: str) -> Site:
    raster = open_raster(image)
    with raster.file:
        whole = Rect(0, 0, raster.height, raster.width)
        card = Card("", "", ISPRS, tuple(Band("", 128.0, 48.0) for _ in raster.bands), UNKNOWN_GSD)
        values, valid = raster.read(whole)
        pixels = to_bytes(values, choose_scaling(raster, card, "auto"))
        codes = read_labels(label, raster.file)
        size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
    if valid is not None:
        codes[~valid] = 0
    if not codes.any():
        raise InputError(f"No pixel of {image!r} has a label in {label!r}; do they show the same place?")
    if codes.max() > len(ISPRS):
        raise InputError(f"The labels {label!r} hold the code {codes.max()}; the legend has 1 to {len(ISPRS)}, 0 is not labelled.")
    return Site(image, pixels, codes, float(np.sqrt(size[0] * size[1])) if size else UNKNOWN_GSD)


def read_labels(path: str, image: rasterio.DatasetReader) -> np.ndarray:
    """(H, W) uint8 codes on the image's grid."""
    try:
        with rasterio.open(path) as file:
            if file.crs is None or image.crs is None:
                if file.shape != image.shape:
                    raise InputError(f"The labels {path!r} have no place on the map and another size than the image; give them its grid.")
                values = file.read()
            else:
                grid = {"crs": image.crs, "transform": image.transform, "height": image.height, "width": image.width}
                with WarpedVRT(file, resampling=Resampling.nearest, nodata=0, **grid) as there:
                    values = there.read()
    except RasterioError as error:
        raise InputError(f"The labels {path!r} cannot be read as a raster ({error}); name a class raster.") from error
    return from_colors(values[:3]) if len(values) >= 3 else values[0].astype(np.uint8)


def from_colors(colors: np.ndarray) -> np.ndarray:
    """(3, H, W) in the colours of the legend -> (H, W) codes; any other colour is not labelled."""
    codes = np.zeros(colors.shape[1:], np.uint8)
    for item in ISPRS:
        rgb = np.frombuffer(bytes.fromhex(item.color[1:]), np.uint8)
        codes[(colors == rgb[:, None, None]).all(0)] = item.code
    return codes


def to_bytes(values: np.ndarray, scaling: Scaling) -> np.ndarray:
    if values.dtype == np.uint8:
        return values
    return np.clip(np.nan_to_num(values.astype(np.float32) * scaling.gain + scaling.offset), 0, 255).astype(np.uint8)
