"""Runs in its own Python: the engine, the networks, training. Never imports QGIS or the plugin."""
