"""The methods, a package a family: functions of frames, arrays and numbers. Nothing here knows QGIS."""
