"""Runs inside QGIS: the standard library and qgis only."""
