"""Servers of layers: Lizmap and WFS, asked through QGIS's own network manager."""
