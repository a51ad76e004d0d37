"""Training a network in QGIS: the form, the run that is watched while it goes, and what comes of it."""
