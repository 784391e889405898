"""The synthesis in QGIS: three sub-networks, exactly the fields of the standard, one project with one legend."""

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from tests.qgis.conftest import picture

RESERVOIR = [
    "ID_RESV",
    "ID_SRCE",
    "NOM_RESV",
    "OBJ_ASSI",
    "MILMAJ_NAT",
    "MILMAJ_REG",
    "MILASO_NAT",
    "MILASO_REG",
    "DELIMIT",
    "INTERREG",
]
NAMES = "Milieux boisés, Prairies, Zones humides"


def box(x, y, width, height):
    return f"POLYGON(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


@pytest.fixture()
def given(layer, save, tmp_path):
    """Three sub-networks on disk, each of two patches and a link."""
    made = []
    for number, name in enumerate(("bois", "prairies", "humides")):
        x, y = 700_000 + 400 * number, 7_000_000 + 100 * number
        made.append(
            layer(
                ("id", "dpc"),
                [(box(x, y, 300, 300), "1", 30.0), (box(x + 2000, y, 200, 300), "2", 10.0)],
                f"taches_{name}",
                types={"dpc": "REAL"},
            )
        )
        made.append(
            layer(
                ("de", "vers", "dpc_lien"),
                [(f"LINESTRING({x + 300} {y + 100}, {x + 2000} {y + 100})", "1", "2", 5.0)],
                f"liens_{name}",
                kind="LineString",
                types={"dpc_lien": "REAL"},
            )
        )
    paths = save(tmp_path / "trames.gpkg", *made)
    return {"PATCHES_LAYERS": paths[::2], "LINKS_LAYERS": paths[1::2], "SUBNETWORKS": NAMES}


@pytest.fixture()
def around(layer):
    obstacle = [
        ("POINT(701500 7000100)", "Type autoroutier", "1", 5.0, False),
        ("POINT(701600 7000200)", "Route", "4", 5.0, True),
    ]
    return {
        "OBSTACLES": layer(
            ("type", "importance", "dpc_lien", "franchi"),
            obstacle,
            "obstacles",
            kind="Point",
            types={"dpc_lien": "REAL", "franchi": "BOOLEAN"},
        ),
        "WATERCOURSES": layer(
            ("toponyme",), [("LINESTRING(700000 6999800, 703000 6999900)", "La Vauzelle")], "eau", kind="LineString"
        ),
    }


def tables(file):
    names = {
        "RESERVOIRS": "N_SRCE_RESERVOIR_S",
        "CORRIDORS": "N_SRCE_CORRIDOR_S",
        "WATERCOURSES_OUT": "N_SRCE_COURS_EAU",
        "CONFLICTS": "conflits",
        "STAKES": "enjeux",
    }
    return {output: f"ogr:dbname='{file}' table=\"{table}\" (geom)" for output, table in names.items()}


def test_three_sub_networks_make_one_project(given, around, run, rows, check_style, tmp_path, feedback):
    file = tmp_path / "synthese.gpkg"
    done = run("network_synthesis", {**given, **around, **tables(file)})
    reservoirs = rows(f"{file}|layername=N_SRCE_RESERVOIR_S")
    assert [*reservoirs[0]] == ["fid", *RESERVOIR]
    assert len(reservoirs) == 6 and {row["MILMAJ_REG"] for row in reservoirs} == {
        "Milieux boisés",
        "Prairies",
        "Zones humides",
    }
    assert {str(row[name]) for row in reservoirs for name in ("MILMAJ_NAT", "DELIMIT", "OBJ_ASSI", "INTERREG")} == {
        "NULL"
    }
    assert [*rows(f"{file}|layername=N_SRCE_CORRIDOR_S")[0]][1:3] == ["ID_CORR", "ID_SRCE"]
    assert rows(f"{file}|layername=N_SRCE_COURS_EAU")[0]["NOM_CORR"] == "La Vauzelle"
    conflicts = rows(f"{file}|layername=conflits")
    assert [row["nb_sous_trames"] for row in conflicts] == [1, 1] and [row["franchi"] for row in conflicts] == [
        False,
        True,
    ]
    stakes = rows(f"{file}|layername=enjeux")
    assert (
        sum(row["dpc_taches"] for row in stakes) == pytest.approx(120)
        and max(row["nb_sous_trames"] for row in stakes) >= 2
    )
    assert (
        "stay NULL (ID_SRCE, OBJ_ASSI" in feedback.text and "3 sub-networks: 6 reservoirs, 3 corridors" in feedback.text
    )
    for output, style in (
        ("RESERVOIRS", "srce_reservoirs"),
        ("CORRIDORS", "srce_corridors"),
        ("WATERCOURSES_OUT", "srce_watercourses"),
        ("CONFLICTS", "conflicts"),
        ("STAKES", "stakes"),
    ):
        uri = done[output] if "|" in done[output] else f"{file}|layername={tables(file)[output].split(chr(34))[1]}"
        check_style(uri, f"network/{style}")
    run("publish_project", {"GEOPACKAGE": str(file), "PROJECT": str(tmp_path / "projet.qgs"), "TITLE": "Trame"})
    project = QgsProject()
    assert project.read(str(tmp_path / "projet.qgs"))
    layers = list(project.mapLayers().values())
    assert all(each.isValid() for each in layers)
    shown = {
        each.name(): {item.label() for item in each.renderer().legendSymbolItems()}
        for each in layers
        if isinstance(each, QgsVectorLayer)
    }
    assert {
        "Réservoirs de biodiversité",
        "Corridors écologiques",
        "Cours d'eau de la trame bleue",
        "Points de conflit",
        "Zones à enjeux",
    } <= set(shown)
    assert "Milieux boisés" in shown["Réservoirs de biodiversité"]
    assert project.layerTreeRoot().findGroup("Trames écologiques") is not None
    project.clear()
    del layers


def test_without_importance_nor_names(given, layer, run, rows, tmp_path, feedback):
    patches = layer(("id",), [(box(700_000, 7_000_000, 100, 100), "1")], "Bocage")
    links = layer(("de", "vers"), [(box(700_100, 7_000_000, 100, 50), "1", "1")], "liens")
    done = run(
        "network_synthesis",
        {
            "PATCHES_LAYERS": [patches],
            "LINKS_LAYERS": [links],
            **{k: v for k, v in tables(tmp_path / "s.gpkg").items() if k in ("RESERVOIRS", "CORRIDORS", "STAKES")},
        },
    )
    (row,) = rows(tmp_path / "s.gpkg|layername=N_SRCE_RESERVOIR_S")
    assert row["ID_RESV"] == "Bocage_1" and "has no field dpc: its importance is not counted" in feedback.text and done


def test_through_the_binary(given, qgis_process, rows, tmp_path):
    out = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("RESERVOIRS", "CORRIDORS", "STAKES")}
    done = qgis_process("network_synthesis", {**given, **out})
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "reservoirs.gpkg")) == 6


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"SUBNETWORKS": "une, deux"}, "3 layers of patches, 3 layers of links and 2 names"),
        ({"SUBNETWORKS": "a, a, b"}, "one name"),
        ({"LINKS_LAYERS": "PATCHES"}, "has no field"),
    ],
)
def test_faults(given, run, tmp_path, other, words):
    other = {name: given["PATCHES_LAYERS"] if value == "PATCHES" else value for name, value in other.items()}
    out = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("RESERVOIRS", "CORRIDORS", "STAKES")}
    before = set(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=words):
        run("network_synthesis", {**given, **other, **out})
    assert set(tmp_path.iterdir()) == before


def test_the_map_can_be_drawn(given, run, tmp_path, root):
    out = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("RESERVOIRS", "CORRIDORS", "STAKES")}
    run("network_synthesis", {**given, **out})
    layer = QgsVectorLayer(out["STAKES"], "synthese", "ogr")
    assert layer.renderer().type() == "RuleRenderer", "the style lies in the GeoPackage"
    assert not picture(layer, root / "build" / "screenshots").isNull()
    del layer
