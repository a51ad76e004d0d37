"""From a class raster to outlines of buildings: single roofs, squared, measured in metres on the ground. Arrays in, arrays out."""
