"""Which metric CRS covers which place."""

import pytest

from aula_qgis.core.crs import OFFICIAL, metric_crs

TOWNS = {
    "Lille": ((3.06, 50.63), 2154),
    "Bonifacio": ((9.16, 41.39), 2154),
    "Pointe-à-Pitre": ((-61.53, 16.24), 5490),
    "Fort-de-France": ((-61.07, 14.60), 5490),
    "Gustavia": ((-62.85, 17.90), 5490),
    "Saint-Laurent-du-Maroni": ((-54.03, 5.50), 2972),
    "Saint-Denis": ((55.45, -20.88), 2975),
    "Mamoudzou": ((45.23, -12.78), 4471),
    "Saint-Pierre": ((-56.18, 46.78), 4467),
    "Nouméa": ((166.45, -22.27), 3163),
    "Bora-Bora": ((-151.74, -16.50), 3296),
    "Papeete": ((-149.57, -17.54), 3297),
    "Nuku Hiva": ((-140.14, -8.86), 3298),
    "Mangareva": ((-134.97, -23.12), 3299),
    "Mata Utu": ((-176.17, -13.28), 8903),
    "Berlin": ((13.40, 52.52), 32633),
    "Antananarivo": ((47.52, -18.91), 32738),
    "Suva": ((178.44, -18.14), 32760),
}


@pytest.mark.parametrize("name", TOWNS)
def test_town(name):
    (x, y), epsg = TOWNS[name]
    assert metric_crs((x - 0.05, y - 0.05, x + 0.05, y + 0.05)).epsg == epsg


def test_an_extent_is_covered_whole_or_not_at_all():
    for crs, (west, south, east, north) in OFFICIAL:
        assert metric_crs((west, south, east, north)).epsg == crs.epsg
    assert metric_crs((-61.2, 14.4, 9.0, 50.0)) is None  # Martinique and the mainland
    assert metric_crs((2.0, 41.1, 2.2, 41.3)).epsg == 32631  # reaches beyond Lambert-93's box
    assert metric_crs((0.0, 84.0, 1.0, 84.001)) is None
    assert metric_crs((2.0, float("nan"), 2.2, 48.0)) is None


def test_a_zone_is_used_three_degrees_beyond_its_edges_and_not_further():
    assert metric_crs((9.0, 55.0, 21.0, 56.0)).epsg == 32633
    assert metric_crs((8.9, 55.0, 21.0, 56.0)) is None


def test_society_islands_lie_in_one():
    assert metric_crs((-152.0, -17.9, -148.0, -16.2)).epsg == 3297
