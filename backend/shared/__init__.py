"""What the plugin and the backend both read: standard library only, and Python 3.9, which is that of older QGIS."""
