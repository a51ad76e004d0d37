"""Trials of an experiment: each trains a network as the recipe changes it, classifies the test tiles and is judged there."""
