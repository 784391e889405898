"""Beside qgis-stubs, which has the rest."""
