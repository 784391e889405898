"""Parameters and readings of timetables."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from aula_qgis.bridge.text import tr

from ..algorithm import AulaAlgorithm
from ..common import chosen_field
from ..inputs import Inputs

UIC_FIELDS = ("uic8", "uic", "code_uic", "codes_uic", "code(s) uic", "uic_code")
NAME_FIELDS = ("nom", "nom_gare", "libelle", "nom de la gare", "name", "toponyme")


def add_feed(algorithm: AulaAlgorithm, optional: bool = False) -> None:
    """The feed and the day."""
    kinds = tr("GTFS feeds (*.zip *.txt);;All files (*)")
    algorithm.add(
        QgsProcessingParameterFile("GTFS", tr("Timetable (GTFS: zip, or folder)"), optional=optional, fileFilter=kinds)
    )
    algorithm.add(QgsProcessingParameterString("DATE", tr("Day (2025-01-28)"), optional=optional))


def read_timetable(inputs: Inputs, days, progress):
    """The timetable of the day (and of days around it), its stations, and the feed."""
    from aula_qgis.bridge.limits import MEGABYTE, limits
    from aula_qgis.bridge.stations.gtfs import read_feed
    from aula_qgis.core.messages import part
    from aula_qgis.core.stations.calendar import parse_date
    from aula_qgis.core.stations.stops import group_stops
    from aula_qgis.core.stations.timetable import timetable

    date = parse_date(inputs.text("DATE"))
    feed = read_feed(inputs.file("GTFS"), date, days, part(progress, 0.0, 0.7), unpacked=limits().archive_mb * MEGABYTE)
    times = timetable(feed, date, days, part(progress, 0.7, 1.0))
    stations = group_stops(times.stops)
    inputs.note(*times.notes, *stations.notes)
    return times, stations, feed


def read_stations(inputs: Inputs):
    """The points of stations with their attributes: a `Table` whose frame has the columns id and nom where known."""
    from aula_qgis.core.tables import find_column

    names = inputs.fields("STATIONS")
    chosen = {
        "id": chosen_field(inputs, "STATION_ID", find_column(names, UIC_FIELDS)),
        "nom": chosen_field(inputs, "STATION_NAME", find_column(names, NAME_FIELDS)),
    }
    columns = {column: name for column, name in chosen.items() if name}
    return inputs.table("STATIONS", columns, text=tuple(columns), keep_attributes=True, shape="points")


def degrees(frame):
    """Longitudes and latitudes of points, WGS 84; of a multipoint its middle."""
    points = frame.geometry.centroid.to_crs(4326)
    return points.x.to_numpy(), points.y.to_numpy()


def places_of(lon, lat, crs):
    """Points of degrees in a CRS; None where a stop has no place."""
    import geopandas as gpd
    import numpy as np

    known = (lon.notna() & lat.notna()).to_numpy()
    found = np.full(len(lon), None, dtype=object)
    found[known] = gpd.GeoSeries(gpd.points_from_xy(lon[known], lat[known], crs=4326)).to_crs(crs).to_numpy()
    return found
