"""From results to what people see: a QGIS project, its Lizmap configuration, an atlas, a sheet."""
