"""Between QGIS and the core: features and frames, styles, reports, texts, missing packages."""
