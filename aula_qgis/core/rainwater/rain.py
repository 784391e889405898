"""Daily rain: reading a series as it comes, its gaps, its normals, its wettest days.

A table of rain is a DataFrame of a csv file read as text: a date column and a column of millimetres, or the daily
file of Météo-France as it comes (``NUM_POSTE;AAAAMMJJ;RR``, several stations in one file).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..dates import read_dates
from ..messages import Fault, Note
from ..tables import find_column, numbers

DATE_COLUMNS = (
    "date",
    "aaaammjj",
    "aaaammjjhh",
    "jour",
    "day",
    "time",
    "datetime",
    "date_heure",
    "date_time",
    "heure",
    "temps",
)
RAIN_COLUMNS = (
    "rr",
    "rr_mm",
    "mm",
    "pluie_mm",
    "pluie",
    "precipitation_sum",
    "precipitation",
    "precipitations",
    "rain_mm",
    "rain_sum",
    "rain",
    "rr1",
    "cumul",
    "cumul_mm",
    "cumul_pluie",
    "hauteur_pluie",
    "hauteur_de_pluie",
    "hauteur_precipitations",
    "hauteur_de_precipitations",
    "pluviometrie",
)
STATION_COLUMNS = ("num_poste", "poste", "station", "id_station", "location_id")
MONTH_COLUMNS = ("mois", "month")
COLUMNS = (*DATE_COLUMNS, *RAIN_COLUMNS, *STATION_COLUMNS)
"""Names by which the header of a table of rain is known."""

UNITS = {"inch": 25.4, "0.1 mm": 0.1, "0,1 mm": 0.1, "1/10 mm": 0.1, "1/10mm": 0.1, "dixi": 0.1, "(cm)": 10.0}
"""Words for other units than millimetres in the header of a column → millimetres."""
WETTEST_DAY, WET_YEAR, DRY_YEAR = 1900.0, 3000.0, 150.0
"""Millimetres: more than it ever rained in a day (1825, La Réunion, 1966); a year beyond which, and below which, to ask."""
YEAR_DAYS = 365.25
LISTED = 20
"""Stations, gaps or days named in one sentence at most."""

DAY = np.timedelta64(1, "D")


@dataclass(frozen=True)
class RainSeries:
    """Rain day by day, without a hole in the calendar.

    Attributes
    ----------
    dates : ndarray of datetime64[D], shape (days,)
        Every day from the first to the last.
    mm : ndarray of float64, shape (days,)
        Millimetres; NaN where the day was not measured.
    notes : list of Note
        What was done to the table: sorted, summed from hours, doubles dropped.
    """

    dates: np.ndarray
    mm: np.ndarray
    notes: list[Note] = field(default_factory=list)


def stations(table: pd.DataFrame) -> list[str]:
    """The stations of a table, in their order; empty for a table without a station column.

    Examples
    --------
    >>> stations(pd.DataFrame({"NUM_POSTE": ["59343001", "80001001", "59343001"], "RR": ["1", "2", "3"]}))
    ['59343001', '80001001']
    """
    column = find_column(table.columns, STATION_COLUMNS)
    return [] if column is None else [str(name).strip() for name in table[column].dropna().unique()]


def rain_series(table: pd.DataFrame, station: str | None = None) -> RainSeries:
    """Read a table of rain.

    Parameters
    ----------
    table : DataFrame of text
        A date column (`DATE_COLUMNS`; ways of writing: `core.dates.read_dates`), a column of millimetres (`RAIN_COLUMNS`;
        decimal points or commas, empty where not measured; inches where its header says so), optionally a station column
        (`STATION_COLUMNS`).
    station : str, optional
        Which station; needed when the table holds several.

    Returns
    -------
    RainSeries
        Days missing from the table are NaN, as are those without a value.

    Raises
    ------
    Fault
        A column that is not there, several stations and none chosen, a date or a number that cannot be read, negative
        rain, a date twice with different values, no value at all.

    Notes
    -----
    Several records a day (hourly data) are summed by calendar day; a day that lacks a record counts as not measured. In
    local time the hour that comes twice when clocks go back counts twice, and the day that lacks one in March is whole.

    Examples
    --------
    >>> series = rain_series(pd.DataFrame({"date": ["01/01/2020", "03/01/2020"], "mm": ["1,5", "0"]}))
    >>> series.dates[[0, -1]], series.mm
    (array(['2020-01-01', '2020-01-03'], dtype='datetime64[D]'), array([1.5, nan, 0. ]))
    """
    table = _one_station(table, station)
    date = _column(table, DATE_COLUMNS, "dates")
    moments, notes = read_dates(date)
    column = _column(table, RAIN_COLUMNS, "rain in mm")
    values = numbers(column)
    negative = np.flatnonzero(values < 0)
    if len(negative):
        raise Fault(
            "{count} days have negative rain (the first is {date}, {value} mm): leave them empty where rain was not measured.",
            count=len(negative),
            date=str(date.iloc[negative[0]]),
            value=float(values[negative[0]]),
        )
    values, converted = _in_millimetres(values, str(column.name))
    notes += converted
    hourly = (np.diff(np.unique(moments)) < DAY).any()
    twice = _repeated_hours(moments) & hourly
    if (np.diff(moments[~twice]) < np.timedelta64(0)).any():
        notes.append(Note("The dates of the rain series are not in order: they were sorted.", warning=False))
    order = np.argsort(moments, kind="stable")
    moments, values, twice = moments[order], values[order], twice[order]
    moments, values, doubles = _without_doubles(moments, values, twice)
    if doubles:
        notes.append(
            Note(
                "{count} dates stand twice in the rain series with the same value: each is counted once.",
                {"count": doubles},
            )
        )
    days = moments.astype("datetime64[D]")
    if (days[1:] == days[:-1]).any():
        days, values, summed = _summed_by_day(moments, values)
        notes += summed
    measured = np.flatnonzero(np.isfinite(values))
    if not len(measured):
        raise Fault("The rain series has no value: check that its column of millimetres is filled in.")
    days, values = days[measured], values[measured]
    dates = np.arange(days[0], days[-1] + DAY)
    mm = np.full(len(dates), np.nan)
    mm[(days - days[0]).astype(np.int64)] = values
    return RainSeries(dates, mm, [*notes, *plausibility_notes(mm)])


def _one_station(table: pd.DataFrame, station: str | None) -> pd.DataFrame:
    names = stations(table)
    if station is None and len(names) > 1:
        raise Fault(
            "The rain file holds {count} stations, choose one: {stations}.", count=len(names), stations=names[:LISTED]
        )
    if station is None or not names:
        return table
    if station not in names:
        raise Fault(
            "The rain file has no station {station}. It has: {stations}.", station=station, stations=names[:LISTED]
        )
    column = table[find_column(table.columns, STATION_COLUMNS)]
    return table[(column.astype(str).str.strip() == station).to_numpy()]


def _column(table: pd.DataFrame, names: tuple[str, ...], what: str) -> pd.Series:
    column = find_column(table.columns, names)
    if column is None:
        raise Fault(
            "The rain file has no column of {what}. It has: {columns}. Name the column {name}.",
            what=what,
            columns=[str(c) for c in table.columns],
            name=names[0],
        )
    return table[column]


def _in_millimetres(values: np.ndarray, name: str) -> tuple[np.ndarray, list[Note]]:
    """Millimetres where the header of the column names another unit, which is said."""
    unit, factor = next(((unit, factor) for unit, factor in UNITS.items() if unit in name.lower()), ("", 1.0))
    if not unit:
        return values, []
    text = "The column {column} holds rain in {unit}: it is read as millimetres by {factor}."
    return values * factor, [Note(text, {"column": name, "unit": unit, "factor": factor})]


def plausibility_notes(mm: np.ndarray) -> list[Note]:
    """What to say of daily rain that is not likely to be millimetres.

    Examples
    --------
    >>> days = np.tile([74.0, 0, 0, 0], 100)
    >>> [note.facts["year"] for note in plausibility_notes(days)], plausibility_notes(days / 10)
    ([6757.0], [])
    """
    known = mm[np.isfinite(mm)]
    year, wettest = float(known.mean() * YEAR_DAYS), float(known.max())
    facts = {"year": round(year), "wettest": round(wettest, 2)}
    if wettest > WETTEST_DAY or (len(known) >= 90 and year > WET_YEAR and (known == np.rint(known)).all()):
        text = "The rain series gives {year} mm a year and {wettest} mm on its wettest day, which is much: are these tenths of a millimetre? Give the series in millimetres."
        return [Note(text, {**facts, "year": float(facts["year"])})]
    if len(known) >= 360 and 0 < year < DRY_YEAR:
        text = "The rain series gives {year} mm a year, which is very little: are these centimetres or inches, or one value a month? Give daily rain in millimetres."
        return [Note(text, {"year": float(facts["year"])})]
    return []


def _clocks_change(days: np.ndarray, month: int) -> np.ndarray:
    """Whether days are the last Sunday of a month."""
    sunday = (days.astype(np.int64) + 4) % 7 == 0
    months = days.astype("datetime64[M]")
    last = (months + 1).astype("datetime64[D]") - days <= 7 * DAY
    return sunday & last & (months.astype(np.int64) % 12 == month - 1)


def _repeated_hours(moments: np.ndarray) -> np.ndarray:
    """Records of the hours that local time gives twice: those before 3 on the last Sunday of October (September up to 1995)."""
    days = moments.astype("datetime64[D]")
    early = days < np.datetime64("1996-01-01")
    night = moments - days < np.timedelta64(3, "h")
    back = (_clocks_change(days, 9) & early) | (_clocks_change(days, 10) & ~early)
    names, count = np.unique(moments, return_counts=True)
    return back & night & (count[np.searchsorted(names, moments)] == 2)


def _without_doubles(moments: np.ndarray, values: np.ndarray, twice: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """Without records that stand twice, unless clocks give their hour `twice`."""
    again = np.r_[False, moments[1:] == moments[:-1]] & ~twice
    before = np.flatnonzero(again) - 1
    differ = before[~np.isclose(values[before], values[before + 1], rtol=0, atol=1e-9, equal_nan=True)]
    if len(differ):
        raise Fault(
            "{count} dates stand twice in the rain series with different values (the first is {date}): keep one line per date.",
            count=len(differ),
            date=str(moments[differ[0]]).replace("T00:00", ""),
        )
    return moments[~again], values[~again], int(again.sum())


def _summed_by_day(moments: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, list[Note]]:
    step = np.median(np.diff(moments).astype(np.int64))
    records = round(24 * 60 / step)
    days, start, count = np.unique(moments.astype("datetime64[D]"), return_index=True, return_counts=True)
    skipped = (moments - moments.astype("datetime64[D]")).astype("timedelta64[h]").astype(np.int64) == 2
    forward = _clocks_change(days, 3) & ~np.logical_or.reduceat(skipped, start)
    forward &= count >= records - round(60 / step)
    complete = (count >= records) | forward
    text = "The rain series has {records} records a day: they were summed by calendar day. {incomplete} days lack records and count as not measured."
    notes = [Note(text, {"records": records, "incomplete": int((~complete).sum())})]
    back = int((_repeated_hours(moments).sum()) // 2 * step // 60)
    short = int((forward & (count < records)).sum())
    if back or short:
        text = "The rain series is in local time: {twice} hours that come twice when clocks go back are both counted, {short} days of 23 hours are whole."
        notes.append(Note(text, {"twice": back, "short": short}, False))
    return days, np.where(complete, np.add.reduceat(values, start), np.nan), notes


def between(series: RainSeries, start: str | None, end: str | None) -> RainSeries:
    """The part of a series from one day to another (both included); None leaves that side open.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2020-01-01"), np.datetime64("2020-02-01"))
    >>> len(between(RainSeries(days, np.zeros(31)), "2020-01-30", None).mm)
    2
    """
    inside = np.ones(len(series.dates), dtype=bool)
    for text, side in ((start, 1), (end, -1)):
        if text:
            try:
                day = np.datetime64(text, "D")
            except ValueError:
                raise Fault("{date} is not a date: write it as 2020-12-31.", date=repr(text)) from None
            inside &= (series.dates >= day) if side > 0 else (series.dates <= day)
    if not np.isfinite(series.mm[inside]).any():
        raise Fault(
            "The rain series runs from {first} to {last}: no measured day lies between {start} and {end}. Choose another period.",
            first=str(series.dates[0]),
            last=str(series.dates[-1]),
            start=start or "…",
            end=end or "…",
        )
    return RainSeries(series.dates[inside], series.mm[inside], series.notes)


def gaps(series: RainSeries) -> pd.DataFrame:
    """Runs of days without a measure: ``debut, fin`` (datetime64[D]), ``jours``.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2020-01-01"), np.datetime64("2020-01-06"))
    >>> gaps(RainSeries(days, np.array([1, np.nan, np.nan, 0, 2.0]))).astype(str).values.tolist()
    [['2020-01-02', '2020-01-03', '2']]
    """
    missing = np.isnan(series.mm)
    first, last = _runs(missing)
    return pd.DataFrame({"debut": series.dates[first], "fin": series.dates[last], "jours": last - first + 1})


def gap_notes(series: RainSeries) -> list[Note]:
    """What must be said of the gaps of a series: how many days, how many runs, the dates of the longest ones."""
    found = gaps(series)
    if not len(found):
        return []
    longest = found.sort_values("jours", ascending=False, kind="stable").head(LISTED).sort_values("debut")
    periods = [
        str(a.date()) if n == 1 else f"{a.date()} – {b.date()}"
        for a, b, n in zip(longest["debut"], longest["fin"], longest["jours"])
    ]
    return [
        Note(
            "The rain series lacks {days} days of {total}, in {count} gaps: {periods}. Nothing was filled in: on these days the tanks stand still, and neither rain nor demand is counted.",
            {"days": int(found["jours"].sum()), "total": len(series.mm), "count": len(found), "periods": periods},
        )
    ]


def _runs(true: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First and last position of each run of True."""
    edge = np.diff(np.r_[0, true.astype(np.int8), 0])
    return np.flatnonzero(edge == 1), np.flatnonzero(edge == -1) - 1


@dataclass(frozen=True)
class Normals:
    """Mean rain of a period.

    Attributes
    ----------
    annual_mm : float
        Sum of the months.
    monthly_mm : ndarray of float64, shape (12,)
    """

    annual_mm: float
    monthly_mm: np.ndarray


def normals(series: RainSeries) -> Normals:
    """Mean rain of each calendar month: mean of its measured days × its mean length in the period.

    Raises
    ------
    Fault
        A calendar month without a measured day.

    Notes
    -----
    Without gaps this is the mean of the monthly sums. Gaps neither lower the sum nor are they filled day by day.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2019-01-01"), np.datetime64("2020-01-01"))
    >>> result = normals(RainSeries(days, np.full(365, 2.0)))
    >>> result.annual_mm, float(result.monthly_mm[1])
    (730.0, 56.0)
    """
    months = series.dates.astype("datetime64[M]")
    month = months.astype(np.int64) % 12
    measured = np.isfinite(series.mm)
    count = np.bincount(month[measured], minlength=12)
    if not count.all():
        raise Fault(
            "The rain series has no measured day in month {month}: monthly rain needs at least a full year.",
            month=int(np.flatnonzero(count == 0)[0]) + 1,
        )
    mean = np.bincount(month[measured], series.mm[measured], 12) / count
    seen = np.unique(months)
    length = (seen + 1).astype("datetime64[D]") - seen.astype("datetime64[D]")
    of = seen.astype(np.int64) % 12
    monthly = mean * np.bincount(of, length.astype(np.float64), 12) / np.bincount(of, minlength=12)
    return Normals(float(monthly.sum()), monthly)


def monthly_table(table: pd.DataFrame) -> np.ndarray:
    """Rain of the twelve months from a table with a month (1–12) and millimetres in its next column.

    Returns
    -------
    ndarray of float64, shape (12,)

    Examples
    --------
    >>> float(monthly_table(pd.DataFrame({"mois": [str(m) for m in range(1, 13)], "mm": ["50,5"] * 12})).sum())
    606.0
    """
    name = find_column(table.columns, MONTH_COLUMNS)
    others = [column for column in table.columns if column != name]
    if name is None or not others:
        raise Fault(
            "The table of monthly rain needs the columns mois and mm. It has: {columns}.",
            columns=[str(c) for c in table.columns],
        )
    month, mm = numbers(table[name]), numbers(table[find_column(others, RAIN_COLUMNS) or others[0]])
    if sorted(month.tolist()) != list(range(1, 13)) or not (mm >= 0).all():
        raise Fault("The table of monthly rain needs each month from 1 to 12 once, with millimetres of 0 or more.")
    return mm[np.argsort(month)]


def wettest_days(series: RainSeries, count: int = 10) -> pd.DataFrame:
    """The days with most rain, wettest first: ``date, mm``.

    Examples
    --------
    >>> days = np.arange(np.datetime64("2020-01-01"), np.datetime64("2020-01-04"))
    >>> wettest_days(RainSeries(days, np.array([1.0, 9.0, np.nan])), 1).astype(str).values.tolist()
    [['2020-01-02', '9.0']]
    """
    order = np.argsort(-np.nan_to_num(series.mm), kind="stable")[:count]
    order = order[series.mm[order] > 0]
    return pd.DataFrame({"date": series.dates[order], "mm": series.mm[order]})


def longest_dry_spell(series: RainSeries, below_mm: float = 1.0) -> pd.DataFrame:
    """The longest run of measured days with less than `below_mm`: one row ``debut, fin, jours``, none without one."""
    first, last = _runs(series.mm < below_mm)
    runs = pd.DataFrame({"debut": series.dates[first], "fin": series.dates[last], "jours": last - first + 1})
    return runs.sort_values("jours", ascending=False, kind="stable").head(1)


def after_first_flush(mm: np.ndarray, first_flush_mm: float) -> np.ndarray:
    """Rain left once the first millimetres after each dry spell are diverted.

    Parameters
    ----------
    mm : ndarray of float64, shape (days,)
        A day of 0 mm, or one not measured (NaN), fills the diverter anew.
    first_flush_mm : float

    Examples
    --------
    >>> after_first_flush(np.array([0.4, 5, 3, 0, 0.5, 2]), 1.0)
    array([0. , 4.4, 3. , 0. , 0. , 1.5])
    """
    rain = np.nan_to_num(mm)
    total = np.cumsum(rain)
    dry = np.where(rain == 0, total, 0.0)
    since = total - np.maximum.accumulate(dry)
    return np.diff(np.maximum(since - first_flush_mm, 0), prepend=0).clip(0) if first_flush_mm > 0 else rain
