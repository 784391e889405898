"""Dates of tables: every way of writing gives the day that was meant."""

import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.dates import day_of, read_dates
from aula_qgis.core.messages import Fault

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WAYS = {
    "iso": lambda d: f"{d:%Y-%m-%d}",
    "iso with a zone": lambda d: f"{d:%Y-%m-%dT%H:%M:%S}+01:00",
    "French": lambda d: f"{d:%d/%m/%Y %H:%M}",
    "French without zeros": lambda d: f"{d.day}/{d.month}/{d.year} {d.hour}:{d.minute:02}",
    "points": lambda d: f"{d:%d.%m.%Y} {d.hour}h{d.minute:02}",
    "compact": lambda d: f"{d:%Y%m%d%H%M}",
    "words": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year} {d:%H:%M}",
    "short words": lambda d: f"{d.day:02}-{MONTHS[d.month - 1][:4]}.-{d.year} {d:%H:%M}",
    "day number": lambda d: repr((d - datetime.datetime(1899, 12, 30)) / datetime.timedelta(days=1)),
}


def series(*texts):
    return pd.Series(texts, name="jour", dtype=object)


@given(st.datetimes(datetime.datetime(1930, 1, 1), datetime.datetime(2099, 12, 31)), st.sampled_from(sorted(WAYS)))
def test_a_moment_is_read_as_it_was_written(moment, way):
    moment = moment.replace(second=0, microsecond=0)
    wanted = moment.replace(hour=0, minute=0) if way == "iso" else moment
    assert read_dates(series(WAYS[way](moment)))[0].astype(datetime.datetime).tolist() == [wanted]


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        (["1/2/2019", "13/2/2019"], ["2019-02-01", "2019-02-13"]),
        (["1/2/19", "1/2/69", "1/2/68"], ["2019-02-01", "1969-02-01", "2068-02-01"]),
        ([43466, 43497], ["2019-01-01", "2019-02-01"]),  # cells of a spreadsheet
        (["43466,00", "43497.0"], ["2019-01-01", "2019-02-01"]),
        (["20190101.0"], ["2019-01-01"]),  # whole numbers that a table made real
        (["31/12/2019 24:00"], ["2020-01-01"]),
        (["31/12/2019 23:00", "01/01/2020"], ["2019-12-31T23:00", "2020-01-01"]),  # spreadsheets drop midnight
        (["29/02/2020"], ["2020-02-29"]),
        (["1er mai 2019", "2 mai 2019"], ["2019-05-01", "2019-05-02"]),
    ],
)
@pytest.mark.reads("Tableaux", "dates refaites par un tableur", "lues, jour avant mois")
def test_what_spreadsheets_make_of_dates(texts, days):
    assert read_dates(series(*texts))[0].tolist() == np.array(days, "datetime64[m]").tolist()


def test_months_before_days_are_read_only_where_nothing_else_can_be_meant():
    moments, (note,) = read_dates(series("1/2/2019", "1/13/2019"))
    assert moments.tolist() == np.array(["2019-01-02", "2019-01-13"], "datetime64[m]").tolist() and note.warning
    with pytest.raises(Fault, match=r"Line 3: '1/13/2019'"):
        read_dates(series("13/1/2019", "1/13/2019"))


@pytest.mark.parametrize(
    "text", ["30/02/2019", "2019-13-01", "31/12/2019 25:00", "31/12/2019 24:01", "2019", "x", "12:00"]
)
def test_what_is_no_date_is_named(text):
    with pytest.raises(Fault, match="Line 2: "):
        read_dates(series(text))


@given(st.dates(datetime.date(1955, 1, 1), datetime.date(2060, 12, 31)), st.sampled_from(sorted(WAYS)))
def test_one_day_is_read_as_a_column_is(day, way):
    assert day_of(WAYS[way](datetime.datetime.combine(day, datetime.time(6)))) == day
    assert day_of("x" + WAYS[way](datetime.datetime.combine(day, datetime.time(6)))) is None
