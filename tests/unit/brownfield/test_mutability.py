"""Mutability: the oracle of the method, worked cases, exclusions, matrices that do not keep to the schema."""

import math
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_qgis.core.brownfield.matrix import USES, read_matrix
from aula_qgis.core.brownfield.mutability import MISSING, UNKNOWN, detail, mutability
from aula_qgis.core.messages import Fault

BESANCON = {
    "surfaceSite": 42780,
    "surfaceBati": 6600,
    "siteEnCentreVille": True,
    "distanceAutoroute": 1.5,
    "distanceTransportCommun": 250,
    "proximiteCommercesServices": True,
    "distanceRaccordementElectrique": 0.3,
    "tauxLogementsVacants": 4.9,
    "risqueRetraitGonflementArgile": "faible-ou-moyen",
    "risqueCavitesSouterraines": "non",
    "risqueInondation": "non",
    "presenceRisquesTechnologiques": False,
    "zonageEnvironnemental": "hors-zone",
    "zonageReglementaire": "zone-urbaine-u",
    "zonagePatrimonial": "non-concerne",
    "zoneAccelerationEnr": "non",
    "typeProprietaire": "prive",
    "raccordementEau": "oui",
    "etatBatiInfrastructure": "degradation-heterogene",
    "presencePollution": "non",
    "valeurArchitecturaleHistorique": "interet-remarquable",
    "qualitePaysage": "interet-remarquable",
    "qualiteVoieDesserte": "accessible",
    "trameVerteEtBleue": "hors-trame",
    "presenceEspecesProtegees": "non",
    "presenceZoneHumide": "non",
}


@pytest.fixture(scope="session")
def matrix(root):
    """A matrix of the project by the end of its file name."""

    def read(name):
        table = pd.read_csv(root / "resources" / "nomenclatures" / f"mutability_{name}.csv", dtype=str)
        return read_matrix(name, table, exclusions=name != "v1.11")

    return read


def sites_of_the_oracle(shared):
    """Its distances are in metres, those of the matrix to motorways and substations in kilometres."""
    oracle = pd.read_csv(shared("brownfield/mutability_oracle_v1.11.csv"), dtype=str)
    for name in ("distanceAutoroute", "distanceRaccordementElectrique"):
        oracle[name] = (oracle[name].astype(float) / 1000).astype(object)
    return oracle


def indices(result, row=0):
    return [float(result.sites[f"idx_{use}"].iloc[row]) for use in USES]


def frame(**columns):
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})


def row_by_row(values, matrix):
    """The method as its text has it, site after site, in fractions."""
    found = []
    for _, site in values.iterrows():
        pairs = [[Fraction(0), Fraction(0)] for _ in USES]
        filled = Fraction(0)
        for criterion in matrix.criteria:
            value = site.get(criterion.name)
            if value is None or value != value or value == "ne-sait-pas":
                continue
            for each in criterion.classes:
                if each.interval:
                    number, (low, low_in, high, high_in) = float(value), each.interval
                    meets = (number > low or (low_in and number == low)) and (
                        number < high or (high_in and number == high)
                    )
                else:
                    meets = value == each.word or {"true": "oui", "false": "non"}.get(value) == each.word
                if meets:
                    filled += criterion.weight
                    for pair, score in zip(pairs, each.scores, strict=True):
                        worth = Fraction(abs(score) * criterion.weight)
                        pair[0] += worth if score > 0 else 0
                        pair[1] += worth if score < 0 or score == 500 else 0
        total = sum(criterion.weight for criterion in matrix.criteria)
        found.append(
            (
                [math.floor(1000 * a / (a + c) + Fraction(1, 2)) / 10 if a + c else 0.0 for a, c in pairs],
                math.floor(20 * filled / total + Fraction(1, 2)) / 2,
            )
        )
    return found


def test_the_oracle_of_the_reference_engine(shared, matrix):
    oracle = sites_of_the_oracle(shared)
    result = mutability(oracle, matrix("v1.11"))
    assert len(oracle) == 106
    for use in USES:
        assert result.sites[f"idx_{use}"].tolist() == oracle[f"indice_{use}"].astype(float).tolist()
        assert result.sites[f"rang_{use}"].tolist() == oracle[f"rang_{use}"].astype(int).tolist()
    ours, theirs = result.sites["fiabilite"], oracle["fiab_note"].astype(float)
    assert (ours <= theirs).all() and (ours != theirs).sum() == 8, "they count unknown values as filled"
    assert [note.facts["examples"] for note in result.notes] == [["demontree-traitee"], ["corridor-ecologique"]]


def test_the_oracle_by_another_way(shared, matrix):
    oracle = sites_of_the_oracle(shared)
    for version in ("v1.11", "v1.19"):
        result = mutability(oracle, matrix(version))
        for row, (expected, trust) in enumerate(row_by_row(oracle, matrix(version))):
            assert indices(result, row) == expected
            assert result.sites["fiabilite"].iloc[row] == trust


def test_the_site_of_besancon(matrix):
    result = mutability(frame(**{name: [value] for name, value in BESANCON.items()}), matrix("v1.11"))
    assert indices(result) == [77.7, 70.7, 68.8, 69.5, 58.7, 46.8, 53.9]
    site = result.sites.iloc[0]
    assert site["fiabilite"] == 9.5 and site["fiabilite_mention"] == "très fiable"
    assert (site["usage_1"], site["usage_2"], site["usage_3"]) == ("residentiel", "equipements", "tertiaire")
    assert site["potentiel_residentiel"] == "excellent" and site["potentiel_renaturation"] == "moyen"
    assert pd.isna(site["exclus"]) and not result.notes


def test_an_empty_site_and_two_criteria(matrix):
    result = mutability(frame(surfaceSite=[None, 10000], surfaceBati=[None, 2000]), matrix("v1.11"))
    assert indices(result, 0) == [0.0] * 7
    assert indices(result, 1) == [50, 25, 50, 50, 33.3, 75, 33.3]
    assert result.sites["fiabilite"].tolist() == [0.0, 1.5]
    assert result.sites["usage_1"].fillna("").tolist() == ["", "renaturation"]
    assert result.sites["potentiel_residentiel"].fillna("").tolist() == ["", "bon"]
    assert "1 sites have no known criterion" in str(result.notes[0])


def test_ties_keep_the_order_of_uses(matrix):
    site = mutability(frame(surfaceSite=[10000], surfaceBati=[2000]), matrix("v1.11")).sites.iloc[0]
    assert [site[f"rang_{use}"] for use in USES] == [2, 7, 3, 4, 5, 1, 6]


def test_exclusions(matrix):
    values = {
        **BESANCON,
        "zoneAccelerationEnr": "exclusion",
        "presenceZoneHumide": "oui",
        "presenceEspecesProtegees": "oui",
    }
    sites = mutability(frame(**{name: [value] for name, value in values.items()}), matrix("v1.19")).sites.iloc[0]
    assert sites["exclus"] == "tertiaire, industrie, photovoltaique"
    assert {sites[f"rang_{use}"] for use in ("tertiaire", "industrie", "photovoltaique")} == {5, 6, 7}
    assert sites["idx_tertiaire"] > 0
    assert sites["rang_tertiaire"] < sites["rang_photovoltaique"]
    one = {**BESANCON, "presenceZoneHumide": "oui"}
    assert (
        mutability(frame(**{name: [value] for name, value in one.items()}), matrix("v1.19"))
        .sites["exclus"]
        .isna()
        .all()
    )
    old = mutability(frame(**{name: [value] for name, value in values.items()}), matrix("v1.11"))
    assert old.sites["exclus"].isna().all()
    assert old.notes[0].facts["examples"] == ["exclusion"]


def test_every_way_to_write_a_value(matrix):
    result = mutability(
        frame(
            siteEnCentreVille=[True, "VRAI", 1, "oui", 0, "Non", "inconnu", "peut-être"],
            zonageReglementaire=[
                "Zone urbaine U",
                "zone_agricole_a",
                "ne-sait-pas",
                "",
                None,
                np.nan,
                "NULL",
                "zone lunaire",
            ],
            surfaceSite=["10 000", "9999,9", ">50000", -3, "grand", float("nan"), "", np.inf],
            tauxLogementsVacants=[7, "7,01", 100, 101, None, -1, "8", "10"],
        ),
        matrix("v1.19"),
    )
    codes = {
        name: result.codes[:, result.matrix.names.index(name)].tolist()
        for name in ("siteEnCentreVille", "zonageReglementaire", "surfaceSite", "tauxLogementsVacants")
    }
    assert codes["siteEnCentreVille"] == [0, 0, 0, 0, 1, 1, MISSING, UNKNOWN]
    assert codes["zonageReglementaire"] == [0, 9, MISSING, MISSING, MISSING, MISSING, MISSING, UNKNOWN]
    assert codes["surfaceSite"] == [1, 0, 3, UNKNOWN, UNKNOWN, MISSING, MISSING, UNKNOWN]
    assert codes["tauxLogementsVacants"] == [0, 1, 3, UNKNOWN, MISSING, UNKNOWN, 1, 2]
    assert {note.facts["criterion"]: note.facts["count"] for note in result.notes} == {
        "siteEnCentreVille": 1,
        "zonageReglementaire": 1,
        "surfaceSite": 3,
        "tauxLogementsVacants": 2,
    }


def test_columns_of_numbers_with_gaps(matrix):
    result = mutability(pd.DataFrame({"surfaceSite": [np.nan, 1.0, 20000.0]}), matrix("v1.19"))
    assert result.codes[:, 0].tolist() == [MISSING, 0, 2]


def test_another_unit_is_suspected(matrix):
    values = pd.DataFrame(
        {"distanceAutoroute": [1000.0, 300.0, 12000.0, 0.4], "distanceTransportCommun": [0.1, 0.3, 1.9, 2.0]}
    )
    said = [str(note) for note in mutability(values, matrix("v1.19")).notes]
    assert "are these metres?" in said[0] and "are these kilometres?" in said[1]
    assert not mutability(values / [1000, 0.001], matrix("v1.19")).notes


def test_no_criterion_at_all(matrix):
    with pytest.raises(Fault, match="None of the fields is a criterion"):
        mutability(frame(nom=["a"]), matrix("v1.19"))


@pytest.mark.parametrize(
    ("for_", "against", "index"), [("1", "15", 6.3), ("0.579", "1.421", 29.0), ("0.05", "99.95", 0.1)]
)
def test_half_goes_up(for_, against, index):
    """6.25, 28.95 and 0.05 %: neither the even neighbour nor the binary fraction below decides."""
    rows = [("a", for_, "oui", *["1"] * 7), ("b", against, "oui", *["-1"] * 7)]
    made = read_matrix("essai", pd.DataFrame(rows, columns=["critere", "poids", "classe", *USES]))
    assert indices(mutability(frame(a=["oui"], b=["oui"]), made))[0] == index


def test_the_detail_adds_up(matrix):
    values = frame(**{name: [value, None] for name, value in BESANCON.items()})
    result = mutability(values, matrix("v1.11"))
    table = detail(result, np.array(["a", "b"], dtype=object))
    assert len(table) == 26 * 7 and set(table["site"]) == {"a"}
    assert list(table.columns) == ["site", "usage", "critere", "valeur", "score", "poids", "cote"]
    mine = table[table["usage"] == "residentiel"]
    worth = mine["score"].abs() * mine["poids"]
    for_ = worth[mine["cote"] != "contrainte"].sum()
    against = worth[mine["cote"] != "avantage"].sum()
    assert (for_, against) == (28.75, 8.25)


BROKEN = {
    "line 2: the criterion has no name": {"critere": ""},
    "line 2: the weight 'lourd'": {"poids": "lourd"},
    "line 2: the weight '0'": {"poids": "0"},
    "line 2: the class is empty": {"classe": ""},
    "line 2: the score '3' of culture": {"culture": "3"},
    r"line 2: '\[5;3\[\[' is no interval": {"classe": "[5;3[["},
    r"line 2: the interval '\[5;3\]' ends before": {"classe": "[5;3]"},
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_matrix_is_checked_line_by_line(said):
    row = {"critere": "a", "poids": "1", "classe": "oui", **dict.fromkeys(USES, "1"), **BROKEN[said]}
    with pytest.raises(Fault, match=said):
        read_matrix("la mienne", pd.DataFrame([row]))


@pytest.mark.parametrize(
    ("said", "second"),
    [
        ("line 3: a weighs 2 here and 1 on its first line", {"poids": "2", "classe": "non"}),
        ("line 3: the unit of a is 'km' here and '' on its first line", {"classe": "non", "unite": "km"}),
        ("line 3: a mixes words and intervals", {"classe": "<5"}),
        ("line 3: the class 'Oui' of a stands on line 2 already", {"classe": "Oui"}),
    ],
)
def test_rows_of_a_criterion_go_together(said, second):
    row = {"critere": "a", "poids": "1", "classe": "oui", **dict.fromkeys(USES, "1")}
    with pytest.raises(Fault, match=said):
        read_matrix("la mienne", pd.DataFrame([row, {**row, **second}]))


def test_intervals_do_not_overlap():
    row = {"critere": "a", "poids": "1", **dict.fromkeys(USES, "0,5")}
    for first, second in (("<=5", "[5;8]"), ("<6", "[5;8]"), (">3", ">=5")):
        with pytest.raises(Fault, match="overlaps another one"):
            read_matrix("la mienne", pd.DataFrame([{**row, "classe": first}, {**row, "classe": second}]))
    read_matrix("la mienne", pd.DataFrame([{**row, "classe": "<=5"}, {**row, "classe": "]5;8]"}]))


def test_columns_that_lack():
    with pytest.raises(Fault, match=r"lacks the columns .*industrie"):
        read_matrix(
            "la mienne", pd.DataFrame({"critere": ["a"], "poids": ["1"], "classe": ["oui"], "residentiel": ["1"]})
        )


def test_the_criterion_of_mines(matrix):
    with_mines = matrix("v1.19").with_criteria(matrix("mining_hazard"))
    assert with_mines.names[-1] == "aleaMinier"
    values = frame(**{name: [value] * 2 for name, value in BESANCON.items()}, aleaMinier=["aucun", "fort"])
    result = mutability(values, with_mines)
    assert result.sites["idx_residentiel"].iloc[0] > result.sites["idx_residentiel"].iloc[1]
    assert result.sites["idx_renaturation"].iloc[0] < result.sites["idx_renaturation"].iloc[1]


def test_the_matrices_of_the_project(matrix):
    old, new = matrix("v1.11"), matrix("v1.19")
    assert (len(old.criteria), len(new.criteria)) == (28, 32)
    assert set(old.names) < set(new.names)
    assert sum(each.weight for each in old.criteria) == 30_000


@given(
    st.lists(
        st.tuples(st.integers(0, 90_000), st.sampled_from(["oui", "non", None]), st.floats(0, 30)),
        min_size=1,
        max_size=6,
    )
)
@settings(max_examples=30)
def test_indices_keep_their_bounds(matrix, rows):
    made = matrix("v1.19")
    surfaces, words, shares = zip(*rows, strict=True)
    values = frame(surfaceSite=list(surfaces), risqueInondation=list(words), tauxLogementsVacants=list(shares))
    result = mutability(values, made)
    for row, (expected, trust) in enumerate(row_by_row(values, made)):
        assert indices(result, row) == expected and all(0 <= index <= 100 for index in expected)
        assert result.sites["fiabilite"].iloc[row] == trust
        assert sorted(result.sites.loc[row, [f"rang_{use}" for use in USES]]) == list(range(1, 8))


def test_criteria_that_a_shapefile_has_cut_are_recognised():
    from aula_qgis.core.brownfield.matrix import mapped_fields

    criteria = ["surfaceSite", "distanceAutoroute", "distanceAutobus", "siteEnQpv"]
    fields = ["surfaceSit", "distanceAu", "siteEnQpv"]
    assert mapped_fields(criteria, fields, [], "sites") == {"surfaceSite": "surfaceSit", "siteEnQpv": "siteEnQpv"}
    assert mapped_fields(criteria, fields, [["surfaceSite", ""]], "sites") == {"siteEnQpv": "siteEnQpv"}
    whole = mapped_fields(criteria, ["surfaceSit", "SURFACE_SITE"], [], "sites")
    assert whole == {"surfaceSite": "SURFACE_SITE"}
