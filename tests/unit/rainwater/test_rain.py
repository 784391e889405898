"""Rain series: reading, faults, gaps, normals."""

import numpy as np
import pandas as pd
import pytest

from aula_qgis.core.messages import Fault
from aula_qgis.core.rainwater import rain


def table(dates, values, **more):
    return pd.DataFrame({"date": dates, "mm": values, **more}, dtype=object)


def test_lille_normals(lille):
    result = rain.normals(rain.between(lille, "1991-01-01", "2020-12-31"))
    expected = [58.2, 50.8, 52.1, 45.3, 61.6, 63.7, 67.8, 71.3, 56.8, 64.1, 75.0, 73.3]
    assert result.annual_mm == pytest.approx(740.0, abs=0.05)
    np.testing.assert_allclose(result.monthly_mm, expected, atol=0.051)


def test_abbeville_normals(data):
    series = rain.rain_series(pd.read_csv(data / "rain_daily_abbeville_1991_2023.csv", dtype=str))
    expected = pd.read_csv(data / "rain_normals_1991_2020_computed.csv")["abbeville"]
    np.testing.assert_allclose(
        rain.normals(rain.between(series, "1991-01-01", "2020-12-31")).monthly_mm, expected, atol=0.051
    )


def test_lille_longest_dry_spell(lille):
    assert rain.longest_dry_spell(rain.between(lille, "1991-01-01", "2020-12-31"))["jours"].tolist() == [48]


def test_lille_gaps_are_said_with_their_dates(lille):
    assert rain.gaps(lille)["jours"].sum() == 21
    note = str(rain.gap_notes(lille)[0])
    assert "21 days" in note and "2021-05-26" in note and "2023-08-25 – 2023-08-30" in note


def test_missing_rows_and_empty_values_are_gaps():
    series = rain.rain_series(table(["2020-02-28", "2020-03-01", "2020-03-02", "2020-03-03"], ["1", "2", "", "0"]))
    assert rain.gaps(series).astype(str).values.tolist() == [
        ["2020-02-29", "2020-02-29", "1"],
        ["2020-03-02", "2020-03-02", "1"],
    ]


def test_a_complete_leap_year_has_366_days_and_no_gap():
    dates = pd.date_range("2020-01-01", "2020-12-31").strftime("%Y-%m-%d")
    series = rain.rain_series(table(dates, ["1"] * 366))
    assert len(series.mm) == 366 and rain.gap_notes(series) == []
    assert rain.normals(series).monthly_mm[1] == 29


@pytest.mark.parametrize(
    "dates",
    [
        ["2020-12-31", "2021-01-01"],
        ["31/12/2020", "01/01/2021"],
        ["20201231", "20210101"],
        ["2020-12-31T06:00", "2021-01-01T06:00"],
    ],
)
@pytest.mark.reads("Pluie", "dates de toutes écritures, virgules décimales", "reconnues")
def test_ways_of_writing_dates_and_decimal_commas(dates):
    series = rain.rain_series(table(dates, ["3,4", "1.5"]))
    assert series.mm.tolist() == [3.4, 1.5] and str(series.dates[0]) == "2020-12-31"


@pytest.mark.reads("Pluie", "fichier quotidien de Météo-France", "reconnu")
def test_meteo_france_daily_file():
    frame = pd.DataFrame(
        {
            "num_poste": ["59343001"] * 2 + ["80001001"] * 2,
            "nom_usuel": ["LILLE"] * 2 + ["ABBEVILLE"] * 2,
            "aaaammjj": ["20200101", "20200102"] * 2,
            "rr": ["1.2", "0", "5", "6"],
            "qrr": ["1"] * 4,
        }
    )
    with pytest.raises(Fault, match="2 stations, choose one: \\['59343001', '80001001'\\]"):
        rain.rain_series(frame)
    assert rain.rain_series(frame, "80001001").mm.tolist() == [5, 6]
    with pytest.raises(Fault, match="no station 1"):
        rain.rain_series(frame, "1")


def test_unordered_dates_are_sorted_and_said():
    series = rain.rain_series(table(["2020-01-02", "2020-01-01"], ["2", "1"]))
    assert series.mm.tolist() == [1, 2]
    assert "not in order" in str(series.notes[0])


@pytest.mark.reads("Pluie", "date en double", "comptée une fois")
def test_a_date_twice_with_one_value_counts_once():
    series = rain.rain_series(table(["2020-01-01", "2020-01-01", "2020-01-02"], ["2", "2", "1"]))
    assert series.mm.tolist() == [2, 1]
    assert "1 dates stand twice" in str(series.notes[0])


@pytest.mark.reads("Pluie", "pluie horaire", "sommée par jour, et c'est dit")
def test_hourly_rain_is_summed_and_said():
    hours = pd.date_range("2020-01-01", "2020-01-03 23:00", freq="60min").delete(30)
    series = rain.rain_series(table(hours.strftime("%Y-%m-%d %H:%M"), ["0,5"] * 71))
    np.testing.assert_array_equal(series.mm, [12, np.nan, 12])
    assert "24 records a day: they were summed" in str(series.notes[0]) and "1 days lack records" in str(
        series.notes[0]
    )


def local_hours(first, last, zone="Europe/Paris", minutes=60):
    """Hours of a local clock as loggers write them, without the zone."""
    hours = pd.date_range(first, f"{last} 23:59", freq=f"{minutes}min", tz=zone)
    return hours.strftime("%d/%m/%Y %H:%M").tolist()


@pytest.mark.reads(
    "Pluie",
    "heures locales aux changements d'heure",
    "l'heure double compte deux fois, le jour de 23 heures est complet",
)
def test_hours_that_come_twice_are_both_rain_and_a_day_of_23_hours_is_whole():
    dates = local_hours("2020-03-28", "2020-10-26")
    series = rain.rain_series(table(dates, ["0,5"] * len(dates)))
    mm = dict(zip(series.dates.astype(str).tolist(), series.mm.tolist(), strict=True))
    assert (mm["2020-03-29"], mm["2020-10-25"], mm["2020-07-14"]) == (11.5, 12.5, 12) and np.isfinite(series.mm).all()
    assert series.mm.sum() == len(dates) / 2
    assert "1 hours that come twice" in str(series.notes[-1]) and "1 days of 23 hours" in str(series.notes[-1])


def test_six_minutes_of_a_local_clock_and_the_autumns_before_1996():
    dates = local_hours("1995-09-23", "1995-09-25", minutes=6)
    series = rain.rain_series(table(dates, ["0.1"] * len(dates)))
    assert series.mm == pytest.approx([24, 25, 24])


def test_an_hour_twice_on_another_day_is_not_the_clock():
    dates = local_hours("2020-10-17", "2020-10-19")
    again = [*dates[:26], "18/10/2020 01:00", *dates[26:]]
    assert rain.rain_series(table(again, ["1"] * len(again))).mm.tolist() == [24, 24, 24]
    with pytest.raises(Fault, match="different values"):
        rain.rain_series(table(again, ["1"] * 26 + ["2"] + ["1"] * (len(again) - 27)))


def test_a_spring_sunday_that_lacks_another_hour_is_not_whole():
    dates = local_hours("2020-03-28", "2020-03-30", "UTC")
    at = dates.index("29/03/2020 05:00")
    assert np.isnan(rain.rain_series(table(dates[:at] + dates[at + 1 :], ["1"] * (len(dates) - 1))).mm[1])
    at = dates.index("29/03/2020 02:00")
    short = dates[:at] + dates[at + 1 : at + 3] + dates[at + 4 :]
    assert np.isnan(rain.rain_series(table(short, ["1"] * len(short))).mm[1])


@pytest.mark.parametrize(
    ("column", "value", "mm"),
    [
        ("precipitation_sum (mm)", "2.5", 2.5),
        ("Pluie (mm)", "2,5", 2.5),
        ("Hauteur de précipitations [mm]", "2,5", 2.5),
        ("RR1", "2.5", 2.5),
        ("precipitation_sum (inch)", "0.1", 2.54),
        ("Précipitations (1/10 mm)", "25", 2.5),
    ],
)
@pytest.mark.reads(
    "Pluie",
    "en-têtes d'Open-Meteo, de Météo-France et d'enregistreurs, unités dans l'en-tête",
    "reconnus, convertis en mm",
)
def test_headers_and_their_units(column, value, mm):
    series = rain.rain_series(pd.DataFrame({"time": ["2020-01-01"], column: [value]}))
    assert series.mm == pytest.approx([mm]) and bool(series.notes) == (mm == 2.54 or "1/10" in column)


@pytest.mark.parametrize(
    ("value", "said"), [("20", "tenths"), ("2", ""), ("9.1", ""), ("0.1", "centimetres"), ("0", "")]
)
@pytest.mark.reads("Pluie", "dixièmes de millimètre", "signalés avant le calcul")
def test_rain_that_can_hardly_be_millimetres_is_said(value, said):
    dates = pd.date_range("2020-01-01", periods=360).strftime("%Y-%m-%d")
    notes = [str(note) for note in rain.rain_series(table(dates, [value] * 360)).notes]
    assert len(notes) == bool(said) and all(said in note for note in notes)
    (note,) = rain.plausibility_notes(np.array([1900.5]))
    assert "tenths" in str(note) and not rain.plausibility_notes(np.array([1825.0]))


@pytest.mark.parametrize(
    ("dates", "values", "said"),
    [
        (["2020-01-01", "2020-01-02"], ["1", "-2"], r"negative rain \(the first is 2020-01-02, -2.0 mm\)"),
        (["2020-01-01", "2020-01-01"], ["1", "2"], r"twice .* different values \(the first is 2020-01-01\)"),
        (["2020-01-01", "2020-01-02"], ["1", "tr."], "Line 3: the column mm holds 'tr.'"),
        (["2020-01-01", "02/01/2020"], ["1", "2"], r"Line 3: '02/01/2020' .* like the first one \(2020-01-01\)"),
        (["2020-01-01", "2020-02-30"], ["1", "2"], "Line 3: '2020-02-30'"),
        (["one"], ["1"], "Line 2: 'one'"),
        (["2020-01-01"], [None], "no value"),
        ([], [], "cannot be read as a date"),
    ],
)
def test_faults(dates, values, said):
    with pytest.raises(Fault, match=said):
        rain.rain_series(table(dates, values))


def test_missing_columns_are_named():
    with pytest.raises(Fault, match=r"no column of rain in mm. It has: \['date', 'other'\]"):
        rain.rain_series(pd.DataFrame({"date": ["2020-01-01"], "other": ["1"]}))


def test_a_period_outside_the_series_is_a_fault(days):
    with pytest.raises(Fault, match="runs from 2020-01-01 to 2020-01-03"):
        rain.between(days([1, 2, 3]), "2021-01-01", None)
    with pytest.raises(Fault, match="is not a date"):
        rain.between(days([1, 2, 3]), "yesterday", None)


def test_first_flush_is_lost_once_a_dry_spell():
    mm = np.array([0.4, 5, 3, 0, 0.5, 2, 0, 0, 0.2])
    np.testing.assert_allclose(rain.after_first_flush(mm, 1.0), [0, 4.4, 3, 0, 0, 1.5, 0, 0, 0], atol=1e-12)


def test_monthly_table_needs_twelve_months():
    with pytest.raises(Fault, match="each month from 1 to 12 once"):
        rain.monthly_table(pd.DataFrame({"mois": ["1", "1"], "mm": ["3", "4"]}))
