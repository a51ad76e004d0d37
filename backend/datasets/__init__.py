"""Published data sets as they come: where their files lie, what their labels mean, which tiles train. A file with a table for each.

A new data set is a file with a DatasetLayout, and a line here. Nothing is ever downloaded.
"""

from __future__ import annotations

from . import dronedeploy, dubai, flair, flairhub, landcoverai, loveda, openearthmap, potsdam, vaihingen
from .layout import DatasetLayout

LAYOUTS: dict[str, DatasetLayout] = {
    "potsdam": potsdam.LAYOUT,
    "vaihingen": vaihingen.LAYOUT,
    "loveda": loveda.LAYOUT,
    "openearthmap": openearthmap.LAYOUT,
    "flair": flair.LAYOUT,
    "flairhub": flairhub.LAYOUT,
    "landcoverai": landcoverai.LAYOUT,
    "dronedeploy": dronedeploy.LAYOUT,
    "dubai": dubai.LAYOUT,
}
