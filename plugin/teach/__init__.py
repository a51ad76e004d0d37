"""Teach by strokes: paint where the preview is wrong, and watch it learn."""
