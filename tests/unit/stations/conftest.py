"""What the tests of stations stand on: a small feed in memory or on disk, and reference data beside the checkout."""

import datetime
import io
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from aula_qgis.bridge.stations.gtfs import read_feed

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT.parent / "shared" / "data" / "stations"
TUESDAY = datetime.date(2025, 1, 28)

TOWN = {
    # Two stops of one name on both sides of a street, 60 m apart, a namesake in another town, a terminus; no parents.
    "stops": """stop_id,stop_name,stop_lat,stop_lon
g1,Gare SNCF,50.4800,3.0080
g2,GARE S.N.C.F.,50.4804,3.0086
g3,Gare SNCF,50.4200,2.9500
m1,Mairie,50.4850,3.0150
h1,Hôpital,50.4900,3.0300
""",
    "routes": "route_id,route_short_name,route_type\nB1,1,3\nT1,T,0\n",
    "trips": "route_id,service_id,trip_id,trip_headsign\nB1,week,a,Hôpital\nB1,week,b,Gare\nB1,sat,c,Hôpital\nT1,week,n,Mairie\n",
    "stop_times": """trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type
a,07:00:00,07:00:00,g1,1,0,0
a,,,m1,2,0,0
a,07:20:00,07:20:00,h1,3,0,0
b,08:00:00,08:00:00,h1,1,0,0
b,08:10:00,08:11:00,m1,2,1,0
b,08:20:00,08:20:00,g2,5,0,0
c,09:00:00,09:00:00,g1,1,0,0
c,09:20:00,09:20:00,h1,2,0,0
n,24:50:00,24:50:00,g2,1,0,0
n,25:05:00,25:05:00,m1,2,0,0
""",
    "calendar": """service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
week,1,1,1,1,1,0,0,20250101,20250331
sat,0,0,0,0,0,1,0,20250101,20250331
""",
    "calendar_dates": "service_id,date,exception_type\nweek,20250129,2\nsat,20250129,1\n",
}
"""A feed as small networks publish it: buses and a tram, no parent stations, a call without time, a trip past midnight."""


@pytest.fixture(scope="session")
def data():
    if not DATA.is_dir():
        pytest.skip("the reference data of stations does not lie beside the checkout")
    return DATA


@pytest.fixture()
def feed_file(tmp_path):
    """The small feed as a zip (or a folder, or within a folder of the zip); keywords replace files, None takes one away."""

    def write(name="réseau été.zip", inside="", encoding="utf-8", folder=False, **files):
        content = {
            f"{inside}{key}.txt": text.encode(encoding) for key, text in {**TOWN, **files}.items() if text is not None
        }
        target = tmp_path / name
        if folder:
            target.mkdir()
            for key, text in content.items():
                (target / key).write_bytes(text)
        else:
            with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
                for key, text in content.items():
                    package.writestr(key, text)
        return str(target)

    return write


@pytest.fixture()
def town(feed_file):
    """The small feed on a day."""
    return lambda date=TUESDAY, days=(0,), **files: read_feed(feed_file(**files), date, days)


@pytest.fixture(scope="session")
def ter(data):
    """The trains and coaches of Hauts-de-France on 28 January 2025 and the days around it."""
    return read_feed(str(data / "ter_hauts_de_france_20250127_week.zip"), TUESDAY, (-1, 0, 1))


@pytest.fixture(scope="session")
def table():
    """A table from text, all as text."""
    return lambda text: pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)


@pytest.fixture(scope="session")
def rng():
    return np.random.default_rng(2025)
