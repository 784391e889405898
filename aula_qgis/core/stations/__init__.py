"""Access to stations: street network, catchments, timetables."""
