"""The algorithms QGIS shows: parameters in, one call of the core, outputs out."""
