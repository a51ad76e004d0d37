"""Published data sets in miniature: the names, folders, bands and labels of each, two squares of pixels for a tile."""

from pathlib import Path

import numpy as np
import rasterio
from landquilt.backend.shared.card import ISPRS
from rasterio.transform import from_origin

SIDE = 96  # pixels of a tile
CELL = 16  # of a square in it


def write(path: Path, pixels: np.ndarray, driver: str = "GTiff", gsd: float | None = None, shift: int = 0) -> Path:
    """`gsd`: of a file that lies somewhere; `shift`: how many tiles to the east."""
    path.parent.mkdir(parents=True, exist_ok=True)
    place = {} if gsd is None else {"crs": "EPSG:25833", "transform": from_origin(366_000 + shift * SIDE * gsd, 5_808_000, gsd, gsd)}
    count, height, width = pixels.shape
    with rasterio.open(path, "w", driver=driver, count=count, height=height, width=width, dtype=pixels.dtype, **place) as file:
        file.write(pixels)
    return path


def scene(values: list[int], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Labels (SIDE, SIDE) in squares of these values, and grey (SIDE, SIDE) by which they can be told."""
    rng = np.random.default_rng(seed)
    cells = rng.permutation(np.resize(values, (SIDE // CELL) ** 2)).reshape(SIDE // CELL, -1)
    labels = np.kron(cells, np.ones((CELL, CELL), int)).astype(np.uint8)
    grey = 20 + 200 * np.searchsorted(np.sort(values), labels) / max(1, len(values) - 1)
    return labels, np.clip(grey + rng.integers(-8, 8, labels.shape), 0, 255).astype(np.uint8)


def bands(grey: np.ndarray, count: int) -> np.ndarray:
    return np.stack([np.clip(grey.astype(int) + 3 * k, 0, 255) for k in range(count)]).astype(np.uint8)


def painted(labels: np.ndarray, colors: dict[int, str], empty: str = "#000000") -> np.ndarray:
    """(3, h, w)"""
    shown = np.zeros((3, *labels.shape), np.uint8)
    for value in np.unique(labels):
        color = colors.get(int(value), empty)
        shown[:, labels == value] = [[int(color[k : k + 2], 16)] for k in (1, 3, 5)]
    return shown


ISPRS_COLORS = {item.code: item.color for item in ISPRS}


def without_borders(labels: np.ndarray) -> np.ndarray:
    inner = labels.copy()
    inner[::CELL], inner[:, ::CELL] = 0, 0
    return inner


def potsdam(folder: Path, tiles: list[str], values: list[int] = [1, 2, 3, 4, 5, 6]) -> Path:  # noqa: B006 - never changed
    for k, tile in enumerate(tiles):
        labels, grey = scene(values, k)
        for kind, name, count in (("2_Ortho_RGB", "RGB", 3), ("3_Ortho_IRRG", "IRRG", 3), ("4_Ortho_RGBIR", "RGBIR", 4)):
            write(folder / kind / f"top_potsdam_{tile}_{name}.tif", bands(grey, count), gsd=0.05, shift=k)
        row, column = tile.split("_")
        write(folder / "1_DSM" / f"dsm_potsdam_{int(row):02}_{int(column):02}.tif", grey[None].astype(np.float32), gsd=0.05, shift=k)
        write(folder / "5_Labels_all" / f"top_potsdam_{tile}_label.tif", painted(labels, ISPRS_COLORS), gsd=0.05, shift=k)
        eroded = painted(without_borders(labels), ISPRS_COLORS)
        write(folder / "5_Labels_all_noBoundary" / f"top_potsdam_{tile}_label_noBoundary.tif", eroded, gsd=0.05, shift=k)
    return folder


def vaihingen(folder: Path) -> Path:
    for k, area in enumerate(("1", "3", "2", "38")):
        labels, grey = scene([1, 2, 3, 4, 5, 6], k)
        write(folder / "ISPRS_semantic_labeling_Vaihingen" / "top" / f"top_mosaic_09cm_area{area}.tif", bands(grey, 3), gsd=0.09, shift=k)
        dsm = folder / "ISPRS_semantic_labeling_Vaihingen" / "dsm" / f"dsm_09cm_matching_area{area}.tif"
        write(dsm, grey[None].astype(np.float32), gsd=0.09, shift=k)
        truth = folder / "ISPRS_semantic_labeling_Vaihingen_ground_truth_COMPLETE" / f"top_mosaic_09cm_area{area}.tif"
        write(truth, painted(labels, ISPRS_COLORS), gsd=0.09, shift=k)
        eroded = folder / "ISPRS_semantic_labeling_Vaihingen_ground_truth_eroded_COMPLETE" / f"top_mosaic_09cm_area{area}_noBoundary.tif"
        write(eroded, painted(without_borders(labels), ISPRS_COLORS), gsd=0.09, shift=k)
    return folder


def loveda(folder: Path) -> Path:
    for part, number in (("Train/Rural", 0), ("Train/Urban", 1366), ("Val/Rural", 2522), ("Test/Urban", 5900)):
        labels, grey = scene([0, 1, 2, 3, 4, 5, 6, 7], number)
        write(folder / part / "images_png" / f"{number}.png", bands(grey, 3), "PNG")
        if not part.startswith("Test"):
            write(folder / part / "masks_png" / f"{number}.png", labels[None], "PNG")
    return folder


def openearthmap(folder: Path) -> Path:
    folder = folder / "OpenEarthMap_wo_xBD"
    lists = {"train.txt": ["aachen_1", "aachen_2"], "val.txt": ["tokyo_7"], "test.txt": ["tokyo_9"]}
    for role, names in lists.items():
        for name in names:
            labels, grey = scene([0, 1, 2, 3, 4, 5, 6, 7, 8], len(name))
            region = name.split("_")[0]
            write(folder / region / "images" / f"{name}.tif", bands(grey, 3), gsd=0.25)
            write(folder / region / "labels" / f"{name}.tif", labels[None], gsd=0.25)
        (folder / role).write_text("".join(f"{name}.tif\n" for name in names))
    return folder


def flair(folder: Path) -> Path:
    places = (("flair_aerial_train", "flair_labels_train", "D006_2020/Z4_UA", 1), ("flair_aerial_train", "flair_labels_train",
              "D004_2021/Z10_AU", 826), ("flair_1_aerial_test", "flair_1_labels_test", "D012_2019/Z1_AA", 61_712))  # fmt: skip
    for images, masks, place, number in places:
        labels, grey = scene(list(range(1, 20)), number)
        write(folder / images / place / "img" / f"IMG_{number:06}.tif", bands(grey, 5), gsd=0.2)
        write(folder / masks / place / "msk" / f"MSK_{number:06}.tif", labels[None], gsd=0.2)
    return folder


def flairhub(folder: Path) -> Path:
    for k, place in enumerate(("D006-2020", "D004-2021", "D012-2019")):
        for patch in ("0-0", "0-1"):
            labels, grey = scene(list(range(19)), 2 * k + int(patch[-1]))
            for kind, pixels in (("AERIAL_RGBI", bands(grey, 4)), ("AERIAL_LABEL-COSIA", labels[None])):
                write(folder / f"{place}_{kind}" / "UU-S1-1" / f"{place}_{kind}_UU-S1-1_{patch}.tif", pixels, gsd=0.2)
        write(folder / f"{place}_DEM_ELEV" / "UU-S1-1" / f"{place}_DEM_ELEV_UU-S1-1_0-0.tif", bands(grey, 2), gsd=0.2)
    return folder


def landcoverai(folder: Path) -> Path:
    for k, name in enumerate(("M-33-20-D-c-4-2", "M-33-20-D-d-3-3", "M-33-32-B-b-4-4", "M-33-48-A-c-4-4", "M-33-7-A-d-2-3")):
        labels, grey = scene([0, 1, 2, 3, 4], k)
        write(folder / "images" / f"{name}.tif", bands(grey, 3), gsd=0.25, shift=k)
        write(folder / "masks" / f"{name}.tif", labels[None], gsd=0.25, shift=k)
    return folder


def dronedeploy(folder: Path) -> Path:
    colors = {1: "#e6194b", 2: "#911eb4", 3: "#3cb44b", 4: "#f58230", 5: "#ffffff", 6: "#0082c8", 7: "#ff00ff"}
    for k, scene_id in enumerate(
        ("1d4fbe33f3_F1BE1D4184INSPIRE", "ec09336a6f_06BA0AF311OPENPIPELINE", "12fa5e614f_53197F206FOPENPIPELINE")
    ):
        labels, grey = scene([1, 2, 3, 4, 5, 6, 7], k)
        write(folder / "images" / f"{scene_id}-ortho.tif", bands(grey, 3), gsd=0.1)
        write(folder / "elevations" / f"{scene_id}-elev.tif", grey[None].astype(np.float32), gsd=0.1)
        write(folder / "labels" / f"{scene_id}-label.png", painted(labels, colors), "PNG")
    return folder


def dubai(folder: Path) -> Path:
    colors = {1: "#3c1098", 2: "#8429f6", 3: "#6ec1e4", 4: "#fedd3a", 5: "#e2a929", 6: "#9b9b9b"}
    root = folder / "Semantic segmentation dataset"
    for tile in range(1, 6):
        for part in (1, 2):
            labels, grey = scene([1, 2, 3, 4, 5, 6], 10 * tile + part)
            write(root / f"Tile {tile}" / "images" / f"image_part_{part:03}.jpg", bands(grey, 3), "JPEG")
            write(root / f"Tile {tile}" / "masks" / f"image_part_{part:03}.png", painted(labels, colors), "PNG")
    (root / "classes.json").write_text("{}")
    return folder
