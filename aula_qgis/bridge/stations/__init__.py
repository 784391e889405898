"""What the family of stations needs between QGIS, files and its methods."""
