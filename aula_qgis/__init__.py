"""AULA: methods of urban planning, and the bridge that brings them into QGIS."""
