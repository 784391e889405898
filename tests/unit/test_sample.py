"""The fictitious sample territory: what it holds, and that it is a clean partition at both dates."""

import csv
import importlib.util
import io
import json
import sqlite3
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from aula_qgis.core.overlaps import self_overlaps

pytest.importorskip("osgeo", reason="the sample is written with GDAL's Python module")
ROOT = Path(__file__).resolve().parents[2]


def load_script():
    """Import scripts/make_sample.py by its path."""
    script = ROOT / "scripts" / "make_sample.py"
    sys.path.insert(0, str(script.parent))
    spec = importlib.util.spec_from_file_location("make_sample", script)
    module = sys.modules["make_sample"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make_sample = load_script()
FEW_THEMES = tuple(
    theme
    for theme in make_sample.landscape.THEMES
    if theme.__name__ in {"farms", "terrils", "miners_estates", "housing_estates", "roads", "bypass"}
)


@pytest.fixture(scope="module")
def sample():
    return make_sample.generate()


@pytest.fixture(scope="module")
def matrix():
    """Artificialised or not, by cover and use."""
    path = ROOT / "resources" / "nomenclatures" / "ocsge_r101.csv"
    if not path.exists():
        pytest.skip("the nomenclature is not there")
    with path.open(encoding="utf-8") as file:
        return {(row["cs"], row["us"]): int(row["artif"]) for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def folder(sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("échantillon")
    make_sample.write(sample, folder)
    return folder


def edges(geometry) -> np.ndarray:
    """All edges of all rings, in tenths of a metre, each from its lower end to its upper end."""
    ring, number = shapely.get_coordinates(shapely.get_rings(geometry), return_index=True)
    same = number[1:] == number[:-1]
    ends = np.stack([ring[:-1][same], ring[1:][same]], axis=1)
    ends = np.rint(ends * 10).astype(np.int64)
    back = (ends[:, 0] > ends[:, 1])[:, 0] | ((ends[:, 0, 0] == ends[:, 1, 0]) & (ends[:, 0, 1] > ends[:, 1, 1]))
    ends[back] = ends[back][:, ::-1]
    return ends.reshape(-1, 4)


def test_twelve_communes_in_two_epci(sample):
    assert len(sample.communes) == 12 and sample.communes["code_insee"].is_unique
    assert set(sample.communes["code_epci"]) == set(sample.epci["code_epci"]) and len(sample.epci) == 2
    assert sample.epci["population"].sum() == sample.communes["population"].sum()
    assert (sample.epci.geom_type == "Polygon").all()
    assert sample.communes["code_insee"].str.startswith("99").all(), "no real département"


@pytest.mark.parametrize("date", ["before", "after"])
def test_partition_vertex_for_vertex(sample, date):
    geometry = getattr(sample, date).geometry.to_numpy()
    communes = sample.communes.geometry.to_numpy()
    assert shapely.is_valid(geometry).all() and (shapely.get_type_id(geometry) == 3).all()
    assert len(self_overlaps(geometry).first) == 0
    assert shapely.area(geometry).sum() == pytest.approx(shapely.area(communes).sum(), abs=1e-3)
    _, count = np.unique(edges(geometry), axis=0, return_counts=True)
    _, outline = np.unique(edges(communes), axis=0, return_counts=True)
    assert count.max() == 2
    assert (count == 1).sum() == (outline == 1).sum(), "only the territory's outline stands alone"


@pytest.mark.parametrize("date", ["before", "after"])
def test_size_and_codes(sample, matrix, date):
    frame = getattr(sample, date)
    assert 4_000 <= len(frame) <= 8_000 and frame["id"].is_unique
    covers, uses = (set(codes) for codes in zip(*matrix, strict=True))
    assert set(frame["code_cs"]) - covers == {"CS2.1.1"}
    assert set(frame["code_us"].dropna()) <= uses
    assert (frame["code_cs"] == "CS2.1.1").sum() == 1 and 3 <= frame["code_us"].isna().sum() <= 6


def test_unchanged_polygons_are_identical(sample):
    before, after = sample.before.set_index("id"), sample.after.set_index("id")
    kept = before.index.intersection(after.index)
    assert len(kept) > 0.85 * len(before)
    assert (shapely.to_wkb(before.geometry[kept]) == shapely.to_wkb(after.geometry[kept])).all()
    assert before.loc[kept, "code_cs"].equals(after.loc[kept, "code_cs"])
    gone, new = (set(shapely.to_wkb(f.geometry[f.index.difference(kept)])) for f in (before, after))
    recoded = gone & new
    assert len(recoded) < len(gone) / 2, "most changes are changes of shape"


def test_one_commune_gives_land_back(sample, matrix):
    """Net artificialisation by commune, from the polygons that differ, by plain intersection."""

    def artificialised(frame, other):
        changed = frame[~frame["id"].isin(other["id"])]
        state = [matrix.get(code) for code in zip(changed["code_cs"], changed["code_us"], strict=True)]
        geometry = changed.geometry.to_numpy()[np.array(state) == 1]
        communes = sample.communes.geometry.to_numpy()
        return np.array([shapely.area(shapely.intersection(commune, geometry)).sum() for commune in communes]) / 1e4

    net = artificialised(sample.after, sample.before) - artificialised(sample.before, sample.after)
    losers = sample.communes["nom"].to_numpy()[net < -0.01]
    assert list(losers) == ["Terrincourt"]
    assert net.min() < -5 and (net > 0.1).sum() >= 10


def test_same_seed_same_territory():
    first, second, other = (make_sample.generate(seed, FEW_THEMES) for seed in (7, 7, 8))
    for layer in ("communes", "epci", "before", "after"):
        one, two, three = (getattr(made, layer) for made in (first, second, other))
        assert one.drop(columns="geometry").equals(two.drop(columns="geometry"))
        assert (shapely.to_wkb(one.geometry) == shapely.to_wkb(two.geometry)).all()
        assert shapely.to_wkb(one.geometry[0]) != shapely.to_wkb(three.geometry[0])


def test_same_sample_same_files(sample, folder, tmp_path):
    make_sample.write(sample, tmp_path)
    for name in ("sample.gpkg", "gtfs.zip", "pluie_quotidienne.csv", "conso_enaf.csv"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def theme(sample, name):
    return sample.themes[name][0]


def test_roads_meet_at_their_ends_and_have_heights(sample):
    roads = theme(sample, "troncon_de_route")
    lines = roads.geometry.to_numpy()
    assert shapely.has_z(lines).all() and shapely.is_simple(lines).all()
    ends = shapely.get_coordinates(shapely.get_point(lines, [[0], [-1]])).reshape(2, -1, 2)
    _, node = np.unique(np.rint(ends.reshape(-1, 2) * 10), axis=0, return_inverse=True)
    one, other = node.reshape(2, -1)
    _, part = connected_components(coo_matrix((np.ones(len(lines)), (one, other)), shape=(node.max() + 1,) * 2), False)
    length = np.bincount(part[one], shapely.length(lines))
    assert length.max() / length.sum() > 0.9, "one network, and some islands as in real data"
    assert (roads.loc[roads["nature"] == "Type autoroutier", "acces_pieton"] == "Restreint aux ayants droit").all()


def test_plan_covers_the_communes_once(sample):
    """But for corners that the grid of coordinates has moved."""
    zones, communes = theme(sample, "zone_urba"), sample.communes
    assert set(zones["typezone"]) == {"U", "AUc", "AUs", "A", "N"} and set(zones["insee"]) == set(
        communes["code_insee"]
    )
    assert zones.area.sum() == pytest.approx(communes.area.sum(), abs=100)
    assert len(self_overlaps(zones.geometry.to_numpy()).first) == 0


def test_people_of_the_cells_are_those_of_the_communes(sample):
    cells = theme(sample, "filosofi_200m")
    assert cells["ind"].sum() == pytest.approx(sample.communes["population"].sum(), rel=1e-4)
    assert cells["idcar_200m"].is_unique and set(cells["i_est_200"]) == {0, 1}


def test_consumption_adds_up_by_use(sample):
    table = make_sample.series.consumption(sample.land, sample.communes)
    for year in range(9, 23):
        span = f"{year:02d}", f"{year + 1:02d}"
        uses = table[[f"art{span[0]}{use}{span[1]}" for use in make_sample.series.USES]]
        assert (uses.sum(axis=1) == table[f"naf{span[0]}art{span[1]}"]).all()


def test_trains_call_at_the_stations(sample, folder):
    with zipfile.ZipFile(folder / "gtfs.zip") as archive:
        stops, times = (
            list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8")))
            for name in ("stops.txt", "stop_times.txt")
        )
    areas = {stop["stop_id"].removeprefix("StopArea:OCE") for stop in stops if stop["location_type"] == "1"}
    assert areas == set(theme(sample, "gares")["uic8"])
    assert {time["stop_id"] for time in times} == {stop["stop_id"] for stop in stops if stop["location_type"] == "0"}
    assert max(time["arrival_time"] for time in times) > "24:00:00", "trips past midnight"


def test_rain_is_that_of_a_northern_plain(sample):
    rain = make_sample.series.rain(sample.land)
    assert 600 < rain["rr_mm"].sum() / 10 < 850 and 0.4 < (rain["rr_mm"] > 0).mean() < 0.6


def test_geopackage_says_that_it_is_fictitious(sample, folder):
    with sqlite3.connect(folder / "sample.gpkg") as database:
        layers = dict(database.execute("SELECT table_name, description FROM gpkg_contents"))
        counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in layers}
        unknown = database.execute("SELECT count(*) FROM ocsge_2018 WHERE code_us IS NULL").fetchone()[0]
    frames = {"communes": sample.communes, "epci": sample.epci, "ocsge_2018": sample.before, "ocsge_2021": sample.after}
    frames |= {name: frame for name, (frame, _) in sample.themes.items()}
    assert counts == {name: len(frame) for name, frame in frames.items()}
    assert all("Territoire fictif" in description for description in layers.values())
    assert unknown == sample.before["code_us"].isna().sum()
    assert (folder / "sample.gpkg").stat().st_size < 8e6


def test_sources_name_what_is_there(folder):
    sources = json.loads((folder / "sources.json").read_text(encoding="utf-8"))
    assert sources["avertissement"].startswith("Territoire fictif")
    works = {work["nom"]: work for work in sources["travaux"]}
    assert len(works) == len(sources["travaux"])
    families = {work["algorithme"].removeprefix("aula:").split("_")[0] for work in works.values()}
    assert {"zan", "rainwater", "brownfield", "station", "network", "publish", "territory"} <= families
    assert sources["carte"]["couches"][-1] in works
    with sqlite3.connect(folder / "sample.gpkg") as database:
        layers = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
    values = [value for work in works.values() for value in work["parametres"].values()]
    values = [
        each for value in values for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)
    ]
    named = [value.split("|layername=")[1].split("|")[0] for value in values if "|layername=" in value]
    assert len(named) > 20 and set(named) <= layers
    assert all((folder / value).is_file() for value in values if value.endswith((".csv", ".zip")))
    earlier = {value.removeprefix("travail:").split(".")[0] for value in values if value.startswith("travail:")}
    assert all(any(name == work or name.startswith(f"{work}_") for work in works) for name in earlier)
