"""The fictitious sample territory: what it holds, and that it is a clean partition at both dates."""

import csv
import importlib.util
import json
import sqlite3
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

from aula_qgis.core.geometry import self_overlaps

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
    covers, uses = (set(codes) for codes in zip(*matrix))
    assert set(frame["code_cs"]) - covers == {"CS2.1.1"}
    assert set(frame["code_us"]) - uses == {None}
    assert (frame["code_cs"] == "CS2.1.1").sum() == 1 and frame["code_us"].isna().sum() == 3


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
        state = [matrix.get(code) for code in zip(changed["code_cs"], changed["code_us"])]
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


def test_same_sample_same_file(sample, folder, tmp_path):
    make_sample.write(sample, tmp_path)
    assert (tmp_path / "sample.gpkg").read_bytes() == (folder / "sample.gpkg").read_bytes()


def test_geopackage_says_that_it_is_fictitious(sample, folder):
    with sqlite3.connect(folder / "sample.gpkg") as database:
        layers = dict(database.execute("SELECT table_name, description FROM gpkg_contents"))
        counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in layers}
        unknown = database.execute("SELECT count(*) FROM ocsge_2018 WHERE code_us IS NULL").fetchone()[0]
    assert counts == {"communes": 12, "epci": 2, "ocsge_2018": len(sample.before), "ocsge_2021": len(sample.after)}
    assert all("Territoire fictif" in description for description in layers.values())
    assert unknown == 3
    assert (folder / "sample.gpkg").stat().st_size < 8e6


def test_sources_name_what_is_there(folder):
    sources = json.loads((folder / "sources.json").read_text(encoding="utf-8"))
    assert sources["avertissement"].startswith("Territoire fictif")
    works = {work["nom"]: work for work in sources["travaux"]}
    assert [work["algorithme"] for work in works.values()] == ["aula:zan_classify", "aula:zan_balance"]
    assert sources["carte"]["couches"][-1] in works
    with sqlite3.connect(folder / "sample.gpkg") as database:
        layers = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
    named = [value for work in works.values() for value in work["parametres"].values() if "|" in str(value)]
    assert len(named) == 4
    assert all(name.split("|layername=")[0] == "sample.gpkg" and name.split("=")[1] in layers for name in named)
