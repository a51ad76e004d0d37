"""What all pages are made of: fields, notices, tables, charts and work beside QGIS's own."""
