"""Runs of algorithms in the background: their queue and history, and the preview."""
