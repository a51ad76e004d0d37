"""ISPRS Potsdam: 38 tiles of 6000 x 6000 pixels, the data of paper A.

Layout, legend and the split 24 / 14: ISPRS 2D Semantic Labeling Contest (Rottensteiner et al. 2012), www.isprs.org, "2D Semantic
Labeling - Potsdam"; the archives 2_Ortho_RGB, 3_Ortho_IRRG, 4_Ortho_RGBIR, 1_DSM, 5_Labels_all and 5_Labels_all_noBoundary.
"""

from __future__ import annotations

from .layout import DatasetLayout, listed, listed_roles

TRAINING = listed("2_10 2_11 2_12 3_10 3_11 3_12 4_10 4_11 4_12 5_10 5_11 5_12 6_7 6_8 6_9 6_10 6_11 6_12 7_7 7_8 7_9 7_10 7_11 7_12")
TEST = listed("2_13 2_14 3_13 3_14 4_13 4_14 4_15 5_13 5_14 5_15 6_13 6_14 6_15 7_13")

LAYOUT = DatasetLayout(
    title="ISPRS Potsdam",
    source="ISPRS 2D Semantic Labeling Contest, Potsdam",
    gsd=0.05,
    images={
        "rgb": r"top_potsdam_(?P<tile>\d+_\d+)_RGB\.tif$",
        "irrg": r"top_potsdam_(?P<tile>\d+_\d+)_IRRG\.tif$",
        "rgbir": r"top_potsdam_(?P<tile>\d+_\d+)_RGBIR\.tif$",
    },
    bands={"rgb": ("red", "green", "blue"), "irrg": ("nir", "red", "green"), "rgbir": ("red", "green", "blue", "nir")},
    labels=r"top_potsdam_(?P<tile>\d+_\d+)_label\.tif$",
    eroded=r"top_potsdam_(?P<tile>\d+_\d+)_label_noBoundary\.tif$",
    height=r"dsm_potsdam_(?P<tile>\d+_\d+)\.tif$",
    legend="isprs",
    role=listed_roles(TRAINING, TEST),
    expected=TRAINING + TEST,
)
