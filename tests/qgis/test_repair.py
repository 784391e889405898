"""A square of 100 ha with a hole of 8 ha that touches its outline: 92 ha in every algorithm, and the log says so."""

import pytest

X, Y = 700_000, 7_000_000
SQUARE = [(0, 0), (0, 1_000), (1_000, 1_000), (1_000, 0), (0, 0)]
HOLE = [(0, 200), (400, 200), (400, 400), (0, 400), (0, 200)]
BOW_TIE = [(2_000, 0), (2_200, 200), (2_200, 0), (2_000, 200), (2_000, 0)]
"""2 ha."""
UNCHANGED = "1 invalid geometries were repaired (0.00 ha gained, 0.00 ha lost)"


def wkt(*rings):
    texts = [", ".join(f"{X + x} {Y + y}" for x, y in ring) for ring in rings]
    return f"POLYGON({', '.join(f'({text})' for text in texts)})"


def measured(algorithm, layer, communes):
    """The parameters of an algorithm on the square with the hole, and the field that measures it."""
    odd, whole = wkt(SQUARE, HOLE), wkt(SQUARE)
    if algorithm == "zan_zoning":
        zones = layer(["typezone"], [(odd, "AUc")], "zones")
        free = layer(["artif"], [(whole, 0)], "occupation", types={"artif": "INTEGER"})
        return {"ZONING": zones, "LAND_COVER": free, "SUMMARY": "memory:"}, ("surf_ha", "disponible_ha"), 92
    if algorithm == "zan_balance":
        covers = [
            layer(["code_cs", "code_us"], [(odd, cs, us)], name)
            for cs, us, name in (("CS2.1.1.1", "US1.1", "zones"), ("CS1.1.1.1", "US5", "après"))
        ]
        account = {"TERRITORIES": communes(shapes=[whole], ids=["33001"], names=["Andernos"]), "TERRITORY_ID": "insee"}
        return (
            {"BEFORE": covers[0], "AFTER": covers[1], "DATE_BEFORE": 2018, "DATE_AFTER": 2021, **account},
            ("artif_brute_ha",),
            92,
        )
    if algorithm == "network_patches":
        return (
            {"LAND_COVER": layer(["code"], [(odd, "311")], "zones"), "CODE_FIELD": "code", "HABITAT": "311"},
            ("surf_ha",),
            92,
        )
    return {"BUILDINGS": layer(["nom"], [(odd, "halle")], "zones"), "RAIN_MM": 700}, ("surf_toit_m2",), 920_000


@pytest.mark.parametrize("algorithm", ["zan_zoning", "zan_balance", "network_patches", "rainwater_roofs"])
def test_a_hole_that_touches_the_outline_stays(algorithm, layer, communes, run, rows, feedback):
    values, fields, expected = measured(algorithm, layer, communes)
    (row,) = rows(run(algorithm, {**values, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row[field] for field in fields] == [pytest.approx(expected, abs=1e-6)] * len(fields)
    assert f"! zones: {UNCHANGED}" in feedback.text


def test_what_the_repair_adds_is_said(layer, run, rows, feedback):
    buildings = layer(["nom"], [(wkt(BOW_TIE), "halle"), (wkt(SQUARE, HOLE), "cour")], "bâtiments")
    result = rows(run("rainwater_roofs", {"BUILDINGS": buildings, "RAIN_MM": 700, "OUTPUT": "memory:"})["OUTPUT"])
    assert [row["surf_toit_m2"] for row in result] == [20_000, 920_000]
    assert "! bâtiments: 2 invalid geometries were repaired (2.00 ha gained, 0.00 ha lost)." in feedback.text
