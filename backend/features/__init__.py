"""Vectors, read, placed, drawn and written one way: masks, references, labels and samples are all features."""
