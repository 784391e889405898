"""Sites, layers and tables of any kind through the methods of brownfields."""

import datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.brownfield import surroundings
from aula_qgis.core.brownfield.balance import balance
from aula_qgis.core.brownfield.by_territory import (
    costs_by_territory,
    stages_by_territory,
    territory_of_sites,
    unique_territories,
)
from aula_qgis.core.brownfield.communes import by_code, by_place, codes_of_sites, figures, recognised
from aula_qgis.core.brownfield.context import Around, context
from aula_qgis.core.brownfield.costs import read_costs
from aula_qgis.core.brownfield.exchange import exchange
from aula_qgis.core.brownfield.figures import asbestos, polluted_surface, read_numbers, word
from aula_qgis.core.brownfield.inventory import inventory
from aula_qgis.core.brownfield.known import completed, completeness, known_criteria
from aula_qgis.core.brownfield.matrix import USES, mapped_fields, read_matrix
from aula_qgis.core.brownfield.mutability import detail, mutability, numbers_of
from aula_qgis.core.brownfield.places import areas, sound
from aula_qgis.core.brownfield.potential import find_candidates, is_idle
from aula_qgis.core.brownfield.ranking import Criterion, Method, MissingRule, Normalisation, rank_sites
from aula_qgis.core.brownfield.sensitivity import ahp, comparisons_of
from aula_qgis.core.brownfield.standard import coordinate_columns, recognise, standard
from aula_qgis.core.brownfield.status import to_convert
from aula_qgis.core.brownfield.values import insee_of

from .oracle import attempt, close, fuzzes, whole
from .shapes import (
    AMOUNTS,
    KNOWN_AMOUNTS,
    MEASURED,
    NAMES,
    NEAR_FRANCE,
    WORDS,
    column,
    frames,
    lines,
    points,
    polygons,
    real,
    tables,
    text,
)
from .test_geometry import VALUES

TABLES = {
    file.stem: pd.read_csv(file, dtype=str)
    for file in (Path(__file__).resolve().parents[2] / "resources" / "nomenclatures").glob("*.csv")
}
KNOWN = standard(TABLES["cnig_friches_fields"], TABLES["cnig_friches_crosswalk"])
MATRIX = read_matrix("v1.19", TABLES["mutability_v1.19"])
COSTS = read_costs(TABLES["brownfield_costs"])
TODAY = datetime.date(2026, 6, 1)


@fuzzes(read_numbers, polluted_surface, asbestos, word, insee_of, is_idle)
@given(
    st.lists(VALUES | st.sampled_from([">15000", "oui-amiante", "pollution avérée", "12083_1", "non"]), max_size=6),
    st.data(),
)
def test_figures(values, data):
    given_ = pd.Series(values, dtype=object)
    found, unread = attempt(read_numbers, given_)
    assert len(found) == len(unread) == len(values)
    whole(found, missing=True)
    surface = data.draw(column(KNOWN_AMOUNTS, len(values), float))
    whole(attempt(polluted_surface, given_, surface), missing=True)
    assert set(np.nan_to_num(attempt(asbestos, given_), nan=0.0)) <= {0.0, 1.0}
    for value in values:
        assert word(word(value)) == word(value)
        assert insee_of(value) is None or len(insee_of(value)) == 5
    codes = np.array([value if isinstance(value, str) else None for value in values] + [None], dtype=object)
    assert attempt(is_idle, codes, codes[::-1]).shape == codes.shape


COMMUNES = {
    "code": text(st.sampled_from(["01001", "1001", "62160.0"]) | NAMES),
    "population": text(VALUES),
    "commune_km2": text(VALUES),
    "prix_m2": text(VALUES),
}


@fuzzes(recognised, figures, codes_of_sites, by_code, by_place)
@given(
    st.data(),
    NEAR_FRANCE,
    st.lists(WORDS | st.sampled_from(["code_insee", "population", "prix_m2", "surf_ha", "superficie_km2"]), max_size=6),
)
def test_communes(data, place, fields):
    assert set(attempt(recognised, fields).values()) <= set(fields)
    communes, sites = data.draw(polygons(place)), data.draw(polygons(place) | points(place))
    table = data.draw(frames(st.just(communes), COMMUNES))
    numbers, _ = attempt(
        figures,
        table,
        {
            "population": "population",
            "commune_km2": data.draw(st.sampled_from(["km2", "surf_ha", "s_m2"])),
            "prix_m2": "prix",
        },
    )
    whole(numbers, missing=True)
    read = pd.DataFrame({"code": table["code"], **{name: numbers[name] for name in numbers}})
    codes = attempt(
        codes_of_sites, data.draw(st.none() | column(NAMES, len(sites))), data.draw(column(NAMES, len(sites)))
    )
    assert len(codes) == len(sites)
    for found in (attempt(by_code, codes, read), attempt(by_place, sites, read, communes)):
        assert found is None or len(found[0]) == len(sites)


LAYERS = sorted(
    {
        *(rule.layer for rule in surroundings.DISTANCES),
        *(layer for near in surroundings.NEIGHBOURS for layer in near.layers),
        *(zone.layer for zone in surroundings.ZONES),
        "SIDINGS",
        "VACANCY",
        "PARCELS",
        "BUILDINGS",
    }
)
AREAL = {*(zone.layer for zone in surroundings.ZONES), "VACANCY", "PARCELS", "BUILDINGS"}
ZONE_WORDS = st.sampled_from(["fort", "Moyen", "faible", "U", "AU", "N", "A", "rouge", "oui", "bon", "3", ""]) | NAMES


@fuzzes(context, sound, known_criteria, completed, completeness)
@given(st.data(), NEAR_FRANCE)
def test_context(data, place):
    shapes = data.draw(polygons(place) | points(place) | lines(place))
    gone = data.draw(column(st.booleans(), len(shapes), bool))
    given_ = np.where(gone, None, shapes)
    kept = attempt(sound, given_)
    assert len(kept.geometry) == len(given_) and kept.repaired >= 0
    sites = gpd.GeoDataFrame(
        {"id": data.draw(column(NAMES, len(shapes))), "commune": data.draw(column(NAMES, len(shapes)))},
        geometry=given_,
        crs=2154,
    )
    around = {}
    for name in data.draw(st.sets(st.sampled_from(LAYERS), max_size=5)):
        others = data.draw(polygons(place) if name in AREAL else points(place) | lines(place) | polygons(place))
        kind = data.draw(
            column(KNOWN_AMOUNTS, len(others), float) if name == "VACANCY" else column(ZONE_WORDS, len(others))
        )
        around[name] = Around(name, others, kind, data.draw(column(NAMES, len(others))) if name == "VACANCY" else None)
    found = attempt(context, sites, around)
    assert len(found.criteria) == len(sites)
    for name in found.criteria:
        if name.startswith("dist_") and name.endswith("_m"):
            whole(found.criteria[name], least=0, missing=True)
        elif name.startswith("part_"):
            whole(found.criteria[name], least=0, most=100, missing=True)
    told = data.draw(
        tables(
            {
                name: text(NAMES | st.sampled_from(["oui", "non", "inconnu"]))
                for name in sorted(set(TABLES["cnig_to_criteria"]["champ"]))
            }
        )
    )
    told = told.reindex(range(len(sites))).astype(object).where(lambda frame: frame.notna(), None)
    said = attempt(known_criteria, told, TABLES["cnig_to_criteria"])
    full = attempt(completed, found.criteria, said)
    assert len(full) == len(sites)
    assert len(attempt(completeness, full, sites)) == len(sites)


SITES = {
    "surface_m2": real(KNOWN_AMOUNTS),
    "usage": text(st.sampled_from([*USES, None])),
    "bati_m2": real(KNOWN_AMOUNTS),
    "impermeable_m2": real(KNOWN_AMOUNTS),
    "pollue_m2": real(KNOWN_AMOUNTS | MEASURED),
    "amiante": real(st.sampled_from([0.0, 1.0, np.nan])),
    "population": real(KNOWN_AMOUNTS),
    "commune_km2": real(KNOWN_AMOUNTS),
    "prix_m2": real(KNOWN_AMOUNTS),
}


@fuzzes(read_costs, balance)
@given(
    tables(SITES),
    st.integers(0, 60),
    st.sampled_from([0.0, 0.045, 1.0]),
    st.booleans(),
    st.none()
    | tables(
        {
            "cle": text(st.sampled_from(sorted(set(TABLES["brownfield_costs"]["cle"]))) | NAMES),
            "usage": text(st.sampled_from([*USES, "", None])),
            "valeur": text(VALUES),
        },
        ("cle", "usage", "valeur"),
    ),
)
def test_balance(sites, years, discount, original, own):
    costs = attempt(read_costs, TABLES["brownfield_costs"], own)
    result = attempt(balance, sites, costs or COSTS, years=years, discount=discount, original=original)
    if result is None:
        return
    assert len(result.sites) == len(sites)
    whole(result.sites["cout"], least=0, missing=True)
    whole(result.sites["bilan"], missing=True)


FIELDS = st.sampled_from(sorted(KNOWN.fields))
CELLS = (
    st.sampled_from(
        [
            "",
            None,
            "inconnu",
            "oui",
            "2019-06-23",
            "31/12/2019",
            "43000",
            "-5",
            "1,5 ha",
            "12083_1",
            "12083_1",
            "POINT(3.98 49.25)",
            "POINT(49.25 3.98)",
            "POLYGON((3 49, 4 49, 4 50, 3 49))",
            "POLYGON((3 49, 4 50, 4 49, 3 50, 3 49))",
            "49.2 3.9",
            "P5a|X1a",
            "2|6|46",
            "a@b.fr",
            "friche industrielle",
            "https://x.fr",
            "99999999999999999999",
            "1|inf|2",
        ]
    )
    | WORDS
)


@st.composite
def inventories(draw) -> pd.DataFrame:
    names = (
        draw(st.sets(FIELDS, min_size=1, max_size=8))
        | ({"site_id"} if draw(st.booleans()) else set())
        | ({"geompoint", "geomsurf"} & set(KNOWN.fields))
    )
    return draw(tables({name: text(CELLS) for name in sorted(names)}, least=1, most=4))


@fuzzes(inventory, exchange)
@given(inventories(), st.booleans(), st.data())
def test_inventory(texts, located, data):
    geometry = None
    if located:
        geometry = data.draw(
            column(
                st.none()
                | st.builds(shapely.Point, st.floats(0, 1e6), st.floats(6.1e6, 7e6))
                | st.just(shapely.box(6e5, 6.8e6, 6.01e5, 6.801e6)),
                len(texts),
            )
        )
    result = attempt(inventory, texts, KNOWN, today=TODAY, geometry=geometry)
    if result is None:
        return
    assert len(result.sites) == len(texts)
    whole(result.sites["surface_mesuree_m2"], least=0, missing=True)
    for name in ("nb_erreurs", "nb_remarques", "nb_corrections"):
        whole(result.sites[name], least=0)
    assert set(result.issues["champ"]) <= set(KNOWN.fields)
    written = attempt(exchange, result.sites, KNOWN, today=TODAY, source="essai")
    assert len(written) == len(texts)


@fuzzes(standard, recognise, coordinate_columns)
@given(
    st.lists(
        FIELDS | WORDS | st.sampled_from(["x", "Y", "lon", "latitude"]) | FIELDS.map(lambda name: name[:10].upper()),
        max_size=8,
    ),
    st.dictionaries(FIELDS, WORDS, max_size=2),
)
def test_columns(columns, chosen):
    found = attempt(recognise, columns, KNOWN, {name: field for name, field in chosen.items() if field in columns})
    assert set(found) <= set(KNOWN.fields) and set(found.values()) <= set(columns)
    pair = attempt(coordinate_columns, columns)
    assert pair is None or set(pair) <= set(columns)


CLASSES = st.sampled_from(["<500", ">=500", "[500;1000[", "]1;0]", "oui", "non", "ne-sait-pas", "<", "", None, "[a;b]"])


@fuzzes(read_matrix, mapped_fields)
@given(
    tables(
        {
            "critere": text(st.sampled_from(["surface", "eau"]) | NAMES),
            "poids": text(st.sampled_from(["1", "2", "0,5"]) | VALUES),
            "classe": text(CLASSES),
            **{use: text(st.sampled_from(["1", "1", "0.5", "-2", "x"])) for use in USES},
            "unite": text(st.just("m")),
        },
        ("unite",),
    ),
    st.lists(WORDS, min_size=1, max_size=3),
    st.lists(WORDS, max_size=4),
    st.lists(st.lists(WORDS, min_size=2, max_size=2), max_size=2),
)
def test_matrices(table, criteria, fields, chosen):
    made = attempt(read_matrix, "essai", table)
    if made is not None:
        assert set(made.names) <= set(table["critere"].dropna().str.strip())
    found = attempt(mapped_fields, criteria, fields, chosen, "sites")
    if found is not None:
        assert set(found) <= set(criteria) and set(found.values()) <= set(fields)


@fuzzes(mutability, detail, numbers_of)
@given(st.data(), st.integers(0, 4))
def test_mutability(data, count):
    columns = {}
    for criterion in data.draw(st.sets(st.sampled_from(range(len(MATRIX.criteria))), min_size=1, max_size=6)):
        each = MATRIX.criteria[criterion]
        columns[each.name] = data.draw(column(VALUES | st.sampled_from([one.word for one in each.classes]), count))
    values = pd.DataFrame(columns, index=range(count))
    result = attempt(mutability, values, MATRIX)
    if result is None:
        return
    assert len(attempt(detail, result, np.array([f"s{k}" for k in range(count)], dtype=object))) >= 0
    for criterion in range(len(result.matrix.criteria) if hasattr(result, "matrix") else 0):
        whole(attempt(numbers_of, result, criterion), missing=True)


@fuzzes(find_candidates)
@given(st.data(), NEAR_FRANCE)
def test_potential(data, place):
    parcels = data.draw(polygons(place))
    layers = {
        name: data.draw(st.none() | strategy(place))
        for name, strategy in (
            ("idle", polygons),
            ("buildings", polygons),
            ("known", polygons),
            ("casias", points),
            ("permits", points),
        )
    }
    vacancy = data.draw(st.none() | column(st.floats(0, 100) | st.just(np.nan), len(parcels), float))
    result = attempt(
        find_candidates,
        parcels,
        vacancy_pct=vacancy,
        min_area=data.draw(st.sampled_from([0.0, 100.0])),
        min_score=data.draw(st.sampled_from([0.0, 50.0])),
        **layers,
    )
    if result is None:
        return
    assert len(result.rows) == len(result.candidates)
    whole(result.candidates["score"], least=0, most=100)


@fuzzes(rank_sites)
@given(
    st.integers(0, 5),
    st.integers(1, 3),
    st.sampled_from(list(Method)),
    st.sampled_from(list(Normalisation)),
    st.sampled_from(list(MissingRule)),
    st.data(),
)
def test_ranking(count, wide, method, way, rule, data):
    values = pd.DataFrame(
        {
            f"c{k}": data.draw(column(data.draw(st.sampled_from([AMOUNTS, KNOWN_AMOUNTS, MEASURED])), count, float))
            for k in range(wide)
        }
    )
    criteria = [
        Criterion(name, data.draw(st.booleans()), data.draw(st.sampled_from([1.0, 1.0, 0.0, 2.5, -1.0])))
        for name in values
    ]
    result = attempt(
        rank_sites,
        values,
        criteria,
        method,
        way,
        missing=rule,
        moved_by=data.draw(st.sampled_from([0.0, 0.2])),
        draws=data.draw(st.sampled_from([0, 20])),
    )
    if result is None:
        return
    assert len(result.sites) == count
    whole(result.sites["score"], missing=True)
    close(result.criteria["poids"].sum(), 1)
    ranks = whole(result.sites["rang"].astype(float), least=1, most=count, missing=True)
    np.testing.assert_array_equal(np.isnan(ranks), result.sites["score"].isna())


@fuzzes(ahp, comparisons_of)
@given(
    st.integers(1, 4),
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from([1.0, 3.0, 9.0, 1 / 9, 0.0, -1.0, np.nan])),
        max_size=8,
    ),
)
def test_ahp(count, pairs):
    names = ["a", "b", "c", "d", "x"]
    table = attempt(comparisons_of, [(names[i], names[j], ratio) for i, j, ratio in pairs], names[:count])
    if table is not None:
        found = attempt(ahp, table)
        if found is not None:
            close(whole(found.weights, least=0, most=1).sum(), 1)


@fuzzes(to_convert)
@given(st.lists(VALUES | st.just("friche reconvertie"), max_size=5), st.lists(WORDS, max_size=2))
def test_status(values, keep):
    found = attempt(to_convert, pd.Series(values, dtype=object), keep)
    assert len(found) == len(values) and found.dtype == bool


TOWNS = {"id": text(NAMES | st.sampled_from(["8001", "08001", "TOTAL", "200041630"])), "nom": text(NAMES)}
STAGE_WORDS = WORDS | st.sampled_from(["friche sans projet", "Friche avec projet", "friche reconvertie"])


@fuzzes(unique_territories, territory_of_sites, stages_by_territory, costs_by_territory, areas)
@given(st.data(), NEAR_FRANCE)
def test_by_territory(data, place):
    """Whatever lies where: each site counts once or nowhere, and the sums of the rows are those of the sites."""
    found = attempt(unique_territories, data.draw(frames(polygons(place), TOWNS)))
    if found is None:
        return
    towns, sites = found[0], data.draw(polygons(place) | points(place))
    codes = [str(code or "") for code in data.draw(column(NAMES | st.just("08001"), len(sites)))]
    rows, _ = territory_of_sites(codes, sites, towns, [str(row) for row in range(len(sites))])
    assert len(rows) == len(sites) and ((rows >= -1) & (rows < len(towns))).all()
    amounts = pd.DataFrame(
        {
            name: data.draw(column(KNOWN_AMOUNTS, len(sites), float))
            for name in ("surf_m2", "cout", "cout_evite", "carbone_t")
        }
    )
    area = attempt(areas, sites, "EPSG:2154")
    assert len(area) == len(sites)
    status = data.draw(st.none() | column(STAGE_WORDS, len(sites)))
    stages, _ = stages_by_territory(towns, rows, area, None if status is None else pd.Series(status, dtype=object))
    costs, _ = costs_by_territory(towns, rows, amounts)
    for table in (stages, costs):
        assert table["nb_friches"].sum() == (rows >= 0).sum() and len(table) == len(towns)
    close(costs["cout"].sum(), amounts["cout"][rows >= 0].sum())
