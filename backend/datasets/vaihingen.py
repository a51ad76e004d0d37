"""ISPRS Vaihingen: 33 areas of about 2500 x 2000 pixels, near infrared, red and green.

Layout, legend and the split 16 / 17: ISPRS 2D Semantic Labeling Contest (Rottensteiner et al. 2012), www.isprs.org, "2D Semantic
Labeling - Vaihingen"; the archives ISPRS_semantic_labeling_Vaihingen (top, dsm, gts_for_participants), ..._ground_truth_COMPLETE and
..._ground_truth_eroded_COMPLETE. Images and labels have the same names: their folders tell them apart,
and the archives of labels have none of their own.
"""

from __future__ import annotations

from .layout import DatasetLayout, listed, listed_roles

TRAINING = listed("1 3 5 7 11 13 15 17 21 23 26 28 30 32 34 37")
TEST = listed("2 4 6 8 10 12 14 16 20 22 24 27 29 31 33 35 38")

LAYOUT = DatasetLayout(
    title="ISPRS Vaihingen",
    source="ISPRS 2D Semantic Labeling Contest, Vaihingen",
    gsd=0.09,
    images={"irrg": r"(^|/)top/top_mosaic_09cm_area(?P<tile>\d+)\.tif$"},
    bands={"irrg": ("nir", "red", "green")},
    labels=r"(?<!top/)top_mosaic_09cm_area(?P<tile>\d+)\.tif$",
    eroded=r"top_mosaic_09cm_area(?P<tile>\d+)_noBoundary\.tif$",
    height=r"dsm_09cm_matching_area(?P<tile>\d+)\.tif$",
    legend="isprs",
    role=listed_roles(TRAINING, TEST),
    expected=TRAINING + TEST,
)
