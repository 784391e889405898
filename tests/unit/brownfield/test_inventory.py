"""Inventories to the CNIG standard: the official file, 164 real sites, and what people write."""

import datetime

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.brownfield.exchange import exchange
from aula_qgis.core.brownfield.inventory import inventory
from aula_qgis.core.brownfield.places import read_places
from aula_qgis.core.brownfield.standard import coordinate_columns, recognise
from aula_qgis.core.brownfield.values import read_value
from aula_qgis.core.messages import Fault

TODAY = datetime.date(2026, 6, 1)
SURFACES = "surface déclarée et surface mesurée"


def count(result, gravity):
    return int((result.issues["gravite"] == gravity).sum())


def texts_of(frame):
    return pd.DataFrame(
        {name: [None if pd.isna(v) else str(v) for v in frame[name]] for name in frame.columns if name != "geometry"}
    )


# Reference data


def test_the_official_file_has_no_error_and_two_remarks(shared, read, known, broken_rules):
    table = pd.read_csv(shared("brownfield/cnig_friches_fichier_valide.csv"), dtype=str)
    result = inventory(read(table), known, today=TODAY)
    assert (count(result, "erreur"), count(result, "remarque"), count(result, "correction")) == (0, 2, 0)
    assert set(result.issues["champ"]) == {"geompoint", "geomsurf"}
    assert result.sites.loc[0, "geompoint"] == "POINT (3.9815 49.2527)"
    assert result.sites.loc[0, "etat"] == "à vérifier"
    sent = exchange(result.sites, known, today=TODAY, source="x")
    assert broken_rules(sent) == []
    same = [name for name in known.fields if name not in ("geompoint", "geomsurf")]
    assert sent.loc[0, same].tolist() == table.loc[0, same].tolist()


def test_the_sites_of_ardennes_with_their_polygons(ardennes, read, known, broken_rules):
    table, drawn = ardennes
    result = inventory(read(table), known, today=TODAY, outlines=drawn.rename(columns={"site_id": "id"}))
    issues = result.issues
    assert result.sites["site_id"].tolist() == table["site_id"].tolist()
    assert len(result.sites) == 164 and result.sites.geometry.notna().all()
    assert issues.loc[issues["regle"] == SURFACES, "site_id"].tolist() == ["08067_01", "08232_01"]
    curly = issues[(issues["champ"] == "site_type") & (issues["gravite"] == "correction")]
    assert len(curly) == table["site_type"].str.contains("’").sum() == 15
    assert not result.sites["site_type"].str.contains("’").any()
    lacking = issues[issues["regle"] == "valeur obligatoire"].groupby("champ").size()
    assert lacking.to_dict() == dict.fromkeys(("site_identif_date", "site_actu_date", "urba_zaer", "source_nom"), 164)
    assert (result.sites["urba_zaer"] == "inconnu").all()
    assert broken_rules(exchange(result.sites, known, today=TODAY, source="x")) == []


def test_the_geojson_of_ardennes_alone(ardennes, read, known, broken_rules):
    _, drawn = ardennes
    found = recognise(drawn.columns, known)
    assert (found["site_nom"], found["comm_nom"]) == ("FRICHE", "COMMUNE")
    result = inventory(read(texts_of(drawn)), known, today=TODAY, geometry=drawn.geometry.to_numpy())
    assert (result.issues["regle"] == SURFACES).sum() == 22
    measured = shapely.area(shapely.make_valid(drawn.geometry.to_numpy()))
    assert result.sites["surface_mesuree_m2"].to_numpy() == pytest.approx(measured)
    declared = drawn["unite_fonciere_surface"].to_numpy(dtype=float)
    assert set(result.issues.loc[result.issues["regle"] == SURFACES, "site_id"]) == set(
        drawn["site_id"][abs(declared / measured - 1) > 0.1]
    )
    assert (result.sites["comm_insee"] == drawn["site_id"].str[:5]).all()
    assert broken_rules(exchange(result.sites, known, today=TODAY, source="x")) == []


# Values as people write them


@pytest.mark.parametrize(
    ("field", "text", "value", "gravities"),
    [
        ("site_type", "friche d’habitat", "friche d'habitat", "correction"),
        ("site_type", "FRICHE INDUSTRIELLE", "friche industrielle", "correction"),
        ("site_type", "friche industrielle", "friche industrielle", ""),
        ("site_type", "frishe industriele", "frishe industriele", "erreur"),
        ("site_statut", "?", "inconnu", "correction"),
        ("bati_etat", "degradation-faible", "dégradation inexistante ou faible", "correction"),
        ("bati_type", "industriel;commercial", "industriel|commercial", "correction"),
        ("bati_type", "industriel|commercial", "industriel|commercial", ""),
        ("bati_type", "industriel|château", "industriel|château", "erreur"),
        ("site_reconv_type", "énergie, hors photovoltaïque", "énergie, hors photovoltaïque", ""),
        ("site_actu_date", "23/06/2019", datetime.date(2019, 6, 23), "correction"),
        ("site_actu_date", "2019-06-23", datetime.date(2019, 6, 23), ""),
        ("site_actu_date", "2019-06-23 00:00:00", datetime.date(2019, 6, 23), "correction"),
        ("site_actu_date", "43639", datetime.date(2019, 6, 23), "correction"),
        ("site_actu_date", "2019", None, "erreur"),
        ("site_actu_date", "31/02/2019", None, "erreur"),
        ("site_actu_date", "2031-01-01", datetime.date(2031, 1, 1), "erreur"),
        ("activite_fin_annee", "1989.0", 1989, "correction"),
        ("activite_fin_annee", "2031", 2031, "erreur"),
        ("site_reconv_annee", "2031", 2031, "remarque"),
        ("activite_fin_annee", "vers 1990", None, "erreur"),
        ("unite_fonciere_surface", "16 750", 16750, "correction"),
        ("unite_fonciere_surface", "1\u202f675,4 m²", 1675, "correction"),
        ("unite_fonciere_surface", "1,5 ha", 15000, "correction"),
        ("unite_fonciere_surface", "0", 0, "erreur"),
        ("bati_surface", "0", 0, ""),
        ("bati_nombre", "-2", -2, "erreur"),
        ("bati_nombre", "deux", None, "erreur"),
        ("comm_insee", "8105", "08105", "correction"),
        ("comm_insee", "2b293", "2B293", "correction"),
        ("comm_insee", "Rethel", "Rethel", "erreur"),
        ("proprio_type", "P5a X1a", "P5a|X1a", "correction"),
        ("unite_fonciere_refcad", "12083000AH0035, 12083000AH0072", "12083000AH0035|12083000AH0072", "correction"),
        ("unite_fonciere_refcad", "AH 35", "AH 35", "erreur"),
        ("desserte_distance", "2|6|46", "2|6|46", ""),
        ("desserte_distance", "2,4 / 6 / 46", "2|6|46", "correction"),
        ("desserte_distance", "2|6", "2|6", "erreur"),
        ("site_ademe_url", "www.ademe.fr/a", "https://www.ademe.fr/a", "correction"),
        ("site_projet_url", "mairie@rethel.fr", "mairie@rethel.fr", ""),
        ("sol_depollution_fiche", "voir la DREAL", "voir la DREAL", "erreur"),
        ("source_contact", "M. Dupont", "M. Dupont", "remarque"),
        ("site_id", "12083_22-12.0017", "12083_22-12.0017", ""),
        ("site_id", "F12", "F12", "erreur"),
        ("site_nom", " Usine\u00a0X ", "Usine X", ""),
        ("site_nom", "N/A", None, ""),
    ],
)
def test_values(known, field, text, value, gravities):
    reading = read_value(text, known.fields[field], known, TODAY)
    assert reading.value == value
    assert ",".join(finding.gravity for finding in reading.findings) == gravities
    assert all(finding.proposal.endswith(".") for finding in reading.findings)


def test_the_proposal_names_the_label_that_was_meant(imported):
    result = imported({"site_id": ["08105_1"], "site_type": ["frishe industriele"]})
    row = result.issues[result.issues["champ"] == "site_type"].iloc[0]
    assert (row["valeur"], row["gravite"]) == ("frishe industriele", "erreur")
    assert "«\u00a0friche industrielle\u00a0»" in row["proposition"]
    assert result.sites.loc[0, "site_type"] == "frishe industriele"


@settings(max_examples=30)
@given(st.data())
def test_whatever_is_written_the_row_stays_and_the_rules_accept_it(known, broken_rules, data):
    rows = data.draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    name: st.one_of(
                        st.none(),
                        st.text(max_size=12),
                        st.sampled_from([known.fields[name].example, "inconnu", "-1", "2,5", "31/12/2030"]),
                    )
                    for name in data.draw(
                        st.lists(st.sampled_from(list(known.fields)), min_size=1, max_size=8, unique=True)
                    )
                }
            ),
            min_size=1,
            max_size=4,
        )
    )
    result = inventory(pd.DataFrame(rows, dtype=object), known, today=TODAY)
    assert len(result.sites) == len(rows)
    sent = exchange(result.sites, known, today=TODAY, source="x")
    assert len(sent) == len(rows) and broken_rules(sent) == []
    flagged = result.issues[result.issues["gravite"] == "erreur"]
    assert len(flagged) == result.sites["nb_erreurs"].sum()


def test_reading_what_was_exchanged_changes_nothing(ardennes, read, known):
    table, drawn = ardennes
    first = inventory(read(table), known, today=TODAY, outlines=drawn.rename(columns={"site_id": "id"}))
    sent = exchange(first.sites, known, today=TODAY, source="obs")
    again = inventory(sent.where(sent != "", None), known, today=TODAY)
    assert count(again, "erreur") == 0
    assert (
        exchange(again.sites, known, today=TODAY, source="autre")
        .drop(columns="geomsurf")
        .equals(sent.drop(columns="geomsurf"))
    )
    assert again.sites["surface_mesuree_m2"].to_numpy() == pytest.approx(
        first.sites["surface_mesuree_m2"].to_numpy(), rel=0.02
    )


# Rows, identifiers, geometry


def test_identifiers(imported, known, broken_rules):
    rows = {"site_id": ["08105_1", "08105_1", None, "X9"], "comm_insee": ["08105", "08105", "08105", "08105"]}
    result = imported(rows)
    wrong = result.issues[(result.issues["champ"] == "site_id") & (result.issues["gravite"] == "erreur")]
    assert wrong["regle"].tolist() == [
        "identifiant unique",
        "identifiant unique",
        "valeur obligatoire",
        "identifiant <INSEE>_<id>",
    ]
    assert wrong["site_id"].tolist() == ["08105_1", "08105_1", "(ligne 3)", "X9"]
    sent = exchange(result.sites, known, today=TODAY, source="x")
    assert sent["site_id"].tolist() == ["08105_1", "08105_1-2", "08105_L3", "08105_X9"]
    assert broken_rules(sent) == []


def test_the_commune_of_the_identifier(imported):
    result = imported({"site_id": ["08105_1", "08105_2"], "comm_insee": [None, "08106"]})
    assert result.sites["comm_insee"].tolist() == ["08105", "08106"]
    assert (
        "autre code" in result.issues.loc[result.issues["regle"] == "identifiant <INSEE>_<id>", "proposition"].iloc[0]
    )


def test_dates_out_of_order_and_in_the_future(imported):
    result = imported(
        {
            "site_id": ["08105_1"],
            "site_identif_date": ["2020-01-01"],
            "site_actu_date": ["2019-01-01"],
            "local_ancien_annee": ["2040"],
        }
    )
    rules = dict(zip(result.issues["champ"], result.issues["regle"], strict=True))
    assert rules["site_actu_date"] == "ordre des dates" and rules["local_ancien_annee"] == "date future"


def test_a_site_without_geometry_and_a_point_instead_of_a_polygon(imported, boxes):
    rows = {"site_id": ["08105_1", "08105_2", "08105_3"], "geompoint": [None, "POINT(4.72 49.77)", None]}
    outlines = gpd.GeoDataFrame({"id": ["08105_1"]}, geometry=boxes((824_000, 6_964_000)), crs=2154)
    result = imported(rows, outlines=outlines)
    assert result.sites["origine_geometrie"].tolist() == ["périmètre fourni à part", "aucune", "aucune"]
    assert result.sites.geometry.isna().tolist() == [False, True, True]
    rules = result.issues.set_index("site_id")["regle"]
    assert "site sans polygone" in rules["08105_2"].tolist() and "site sans géométrie" in rules["08105_3"].tolist()
    assert result.sites.loc[0, "geompoint"].startswith("POINT (4.7")
    assert any("2" in str(note) for note in result.notes)


def test_points_alone_make_a_layer_of_points(imported):
    result = imported({"site_id": ["08105_1", "08105_2"], "geompoint": ["49.77, 4.72", "POINT(824000 6964000)"]})
    assert result.sites.geometry.geom_type.tolist() == ["Point", "Point"]
    assert (
        result.sites["geompoint"].tolist()[0] == "POINT (4.72 49.77)"
        or "4.72 49.77" in result.sites.loc[0, "geompoint"]
    )
    assert result.sites.geometry.x.between(820_000, 830_000).all()
    assert result.sites["surface_mesuree_m2"].isna().all()


def test_the_parcels_of_one_site_are_joined(imported, boxes):
    shapes = boxes((824_000, 6_964_000), (824_100, 6_964_000), (0, 6_500_000))
    outlines = gpd.GeoDataFrame({"id": ["08105_1", "08105_1 ", "99999_9"]}, geometry=shapes, crs=2154)
    result = imported({"site_id": ["08105_1"], "unite_fonciere_surface": ["20000"]}, outlines=outlines)
    assert result.sites.loc[0, "surface_mesuree_m2"] == pytest.approx(20_000)
    assert not (result.issues["regle"] == SURFACES).any()
    said = " ".join(str(note) for note in result.notes)
    assert "2 outlines share" in said and "99999_9" in said


def test_a_broken_outline_is_repaired_and_a_surface_of_nothing_is_none(imported):
    bow_tie = shapely.from_wkt("POLYGON((0 6900000, 200 6900200, 200 6900000, 0 6900200, 0 6900000))")
    flat = shapely.from_wkt("POLYGON((0 6900000, 100 6900000, 0 6900000))")
    result = imported({"site_id": ["08105_1", "08105_2"]}, geometry=np.array([bow_tie, flat], dtype=object))
    assert result.sites["surface_mesuree_m2"].tolist() == [pytest.approx(20_000), pytest.approx(np.nan, nan_ok=True)]
    assert result.sites.loc[1, "origine_geometrie"] == "aucune"
    assert any("repaired" in str(note) for note in result.notes)


@pytest.mark.reads("Friches", "coordonnées x/y, lat/lon dans un ordre ou l'autre", "remises dans l'ordre")
def test_places_in_any_order():
    found = read_places(
        np.array(
            ["POINT(3.98 49.25)", "POINT (49.25 3.98)", "4,72; 49,77", "POINT(2 20)", "ici", None, "POINT EMPTY"],
            dtype=object,
        )
    )
    assert found.swapped.tolist() == [False, True, False, False, False, False, False]
    assert found.outside.tolist() == [False, False, False, True, False, False, False]
    assert found.unreadable.tolist() == [False, False, False, False, True, False, True]
    assert shapely.equals_exact(found.geometry[0], found.geometry[1])


# Fields


@pytest.mark.reads("Friches", "champs de Cartofriches sous leurs divers noms", "reconnus")
def test_fields_are_recognised_by_any_of_their_names(known):
    columns = [
        "SITEID",
        "site_numero",
        "sitenom",
        "SOLPOLEXIS",
        "code_insee",
        "Type de friche",
        "Surface (m²)",
        "unite_fonciere_refcads",
        "autre",
    ]
    assert recognise(columns, known) == {
        "site_id": "SITEID",
        "site_nom": "sitenom",
        "site_type": "Type de friche",
        "comm_insee": "code_insee",
        "sol_pollution_existe": "SOLPOLEXIS",
        "unite_fonciere_surface": "Surface (m²)",
        "unite_fonciere_refcad": "unite_fonciere_refcads",
    }
    assert coordinate_columns(["X", "nom", "Y"]) == ("X", "Y") and coordinate_columns(["x"]) is None


def test_the_users_map_comes_first(known):
    assert recognise(["a", "site_nom"], known, {"site_nom": "a"})["site_nom"] == "a"
    assert "site_nom" not in recognise(["site_nom"], known, {"site_nom": ""})
    with pytest.raises(Fault, match="no such field"):
        recognise(["a", "b"], known, {"site_nom": "c"})
    with pytest.raises(Fault, match="Did you mean"):
        recognise(["a"], known, {"site_name": "a"})


def test_an_empty_inventory_of_one_row(imported, known, broken_rules):
    result = imported({"site_nom": [None]})
    assert len(result.sites) == 1 and result.sites.loc[0, "etat"] == "à corriger"
    assert broken_rules(exchange(result.sites, known, today=TODAY, source="x")) == []


def test_the_resource_says_what_the_schema_says(shared, known):
    import json

    schema = json.loads(shared("brownfield/cnig_friches_schema_v1.0.6.json").read_text(encoding="utf-8"))
    assert [field["name"] for field in schema["fields"]] == list(known.fields)
    kinds = {
        ("string", None): "texte",
        ("string", "uri"): "texte",
        ("integer", None): "entier",
        ("date", "%Y-%m-%d"): "date",
        ("date", "%Y"): "annee",
    }
    for field in schema["fields"]:
        ours, rules = known.fields[field["name"]], field["constraints"]
        assert ours.required == rules["required"] and ours.kind == kinds[field["type"], field.get("format")]
        assert not rules.get("enum") or list(ours.values) == rules["enum"]
