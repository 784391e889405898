"""The methods, a package per family: functions of frames, arrays and numbers. Nothing here knows QGIS."""
