"""The ZAN account against QGIS's own overlay chain and against geopandas, on tiled real polygons.

    make bench                          # 2 × 2 tiles against the peers, then growth to a million polygons
    … -m bench.balance --tiles 4 4      # larger; QGIS's chain then takes a good part of an hour
    … -m bench.balance --no-growth

The peers do what a user would do by hand: intersect the two dates, intersect the result with the territories, sum the
surfaces. Gross flows by territory are compared first; times are printed only when all agree.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from . import tiles

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bench"
AGREE_HA = 0.01


def prepare(across: int, down: int, side: int) -> dict[str, Path]:
    """Write the two dates and the territories; return their files."""
    WORK.mkdir(parents=True, exist_ok=True)
    before = tiles.tiled(tiles.as_partition(tiles.real_polygons()), across, down)
    frames = {"before": before, "after": tiles.later(before), "territories": tiles.squares(before, side)}
    return {name: tiles.save(frame, WORK / f"{name}.gpkg") for name, frame in frames.items()}


def whole_run(files: dict[str, Path]) -> pd.Series:
    """`aula:zan_balance` through qgis_process: reading, computing, writing."""
    output = WORK / "account.gpkg"
    output.unlink(missing_ok=True)
    order = {
        "inputs": {
            "BEFORE": str(files["before"]),
            "AFTER": str(files["after"]),
            "NOMENCLATURE": 0,
            "TERRITORIES": str(files["territories"]),
            "TERRITORY_ID": "id",
            "DATE_BEFORE": 2018,
            "DATE_AFTER": 2021,
            "OUTPUT": str(output),
        }
    }
    subprocess.run(
        ["qgis_process", "run", "aula:zan_balance", "-"],
        input=json.dumps(order),
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return _gross_of(output)


def _gross_of(file: Path) -> pd.Series:
    from osgeo import ogr

    source = ogr.Open(str(file))
    return pd.Series({f["id"]: f["artif_brute_ha"] for f in source.GetLayer(0)}).sort_index()


def _load(file: Path) -> gpd.GeoDataFrame:
    import shapely
    from osgeo import ogr

    source = ogr.Open(str(file))
    layer = source.GetLayer(0)
    names = [field.name for field in layer.schema]
    rows = [([f[name] for name in names], bytes(f.GetGeometryRef().ExportToWkb())) for f in layer]
    frame = pd.DataFrame([values for values, _ in rows], columns=names)
    return gpd.GeoDataFrame(frame, geometry=shapely.from_wkb([wkb for _, wkb in rows]), crs=2154)


def _decisions() -> pd.Series:
    table = pd.read_csv(ROOT / "resources/nomenclatures/ocsge_r101.csv")
    return table.set_index(["cs", "us"])["artif"]


def _sum_gross(frame: pd.DataFrame, area: np.ndarray) -> pd.Series:
    """Gross artificialisation by territory, from the codes at both dates and the surface of each piece."""
    artif = _decisions()
    start = artif.reindex(pd.MultiIndex.from_frame(frame[["code_cs", "code_us"]])).to_numpy()
    end = artif.reindex(pd.MultiIndex.from_frame(frame[["code_cs_2", "code_us_2"]])).to_numpy()
    gained = (start == 0) & (end == 1)
    return pd.Series(np.where(gained, area, 0.0)).groupby(frame["id"].to_numpy()).sum().sort_index() / 1e4


def computing(frames: dict[str, gpd.GeoDataFrame]) -> pd.Series:
    """The core alone, frames in, account out."""
    from aula_qgis.bridge.artificialisation.nomenclatures import nomenclature
    from aula_qgis.core.artificialisation.balance import balance
    from aula_qgis.core.artificialisation.land_cover import classify

    covers = [
        classify(f.geometry.to_numpy(), f.code_cs.to_numpy(object), f.code_us.to_numpy(object), nomenclature(0))
        for f in (frames["before"], frames["after"])
    ]
    account = balance(*covers, frames["territories"], years=3)
    return account.territories.set_index("id")["artif_brute_ha"].sort_index()


def geopandas_overlay(frames: dict[str, gpd.GeoDataFrame]) -> pd.Series:
    """`geopandas.overlay` twice, and the sum."""
    second = frames["after"].rename(columns={"code_cs": "code_cs_2", "code_us": "code_us_2"})
    pieces = gpd.overlay(frames["before"], second, how="intersection")
    pieces = gpd.overlay(pieces, frames["territories"][["id", "geometry"]], how="intersection")
    return _sum_gross(pieces, pieces.area.to_numpy())


def qgis_chain(files: dict[str, Path]) -> pd.Series:
    """`native:intersection` twice through qgis_process, and the sum."""
    first, second = WORK / "chain_1.gpkg", WORK / "chain_2.gpkg"
    for inputs in (
        {"INPUT": str(files["before"]), "OVERLAY": str(files["after"]), "OUTPUT": str(first)},
        {"INPUT": str(first), "OVERLAY": str(files["territories"]), "OVERLAY_FIELDS": ["id"], "OUTPUT": str(second)},
    ):
        Path(inputs["OUTPUT"]).unlink(missing_ok=True)
        subprocess.run(
            ["qgis_process", "run", "native:intersection", "-"],
            input=json.dumps({"inputs": inputs}),
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    pieces = _load(second)
    return _sum_gross(pieces, pieces.area.to_numpy())


def in_own_process(name: str) -> tuple[float, float, pd.Series]:
    """Seconds, peak memory in GB (children included) and result of one contender, alone in its process."""
    code = f"from bench.balance import contend; contend({name!r})"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    return told["seconds"], told["gigabytes"], pd.Series(told["result"]).sort_index()


CONTENDERS = {
    "ours, whole run": (whole_run, False),
    "QGIS chain, whole run": (qgis_chain, False),
    "ours, computing": (computing, True),
    "geopandas, computing": (geopandas_overlay, True),
}


def contend(name: str) -> None:
    """Run one contender and print what it took as JSON; reading into frames is not timed."""
    function, on_frames = CONTENDERS[name]
    files = {kind: WORK / f"{kind}.gpkg" for kind in ("before", "after", "territories")}
    argument = {kind: _load(file) for kind, file in files.items()} if on_frames else files
    if on_frames:
        argument["territories"]["nom"] = argument["territories"]["id"]
    start = time.perf_counter()
    result = function(argument)
    seconds = time.perf_counter() - start
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"seconds": seconds, "gigabytes": peak / 1024**2, "result": result.to_dict()}))


def compare(results: dict[str, pd.Series]) -> None:
    """Stop unless all contenders found the same hectares in each territory."""
    table = pd.DataFrame(results).fillna(0.0)
    gap = float((table.max(axis=1) - table.min(axis=1)).max())
    print(
        f"gross flow, {len(table)} territories: {table.iloc[:, 0].sum():.2f} ha; largest gap between contenders {gap:.6f} ha"
    )
    if gap > AGREE_HA:
        raise SystemExit("The contenders do not agree: no times are given.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiles", nargs=2, type=int, default=(2, 2))
    parser.add_argument("--no-growth", action="store_true")
    options = parser.parse_args()
    if not tiles.SOURCE.is_file():
        print("skipped: the OCS GE polygons of the bench are not here.")
        return
    files = prepare(*options.tiles, 16)
    count = {name: len(_load(file)) for name, file in files.items()}
    print(f"{count['before']:,} × {count['after']:,} polygons, {count['territories']} territories")
    taken = {name: in_own_process(name) for name in CONTENDERS}
    compare({name: result for name, (_, _, result) in taken.items()})
    for name, (seconds, memory, _) in taken.items():
        print(f"{name:24s} {seconds:8.1f} s {memory:6.2f} GB")
    seconds = [taken[name][0] for name in CONTENDERS]
    print(f"whole run: {seconds[1] / seconds[0]:.1f} × faster than QGIS's chain")
    print(f"computing: {seconds[3] / seconds[2]:.1f} × faster than geopandas")
    if options.no_growth:
        return
    print("\ngrowth, whole run of ours")
    for across, down in ((3, 2), (4, 4), (8, 8)):
        files = prepare(across, down, 16)
        seconds, memory, _ = in_own_process("ours, whole run")
        size = len(_load(files["before"]))
        print(f"{size:10,} polygons a date {seconds:8.1f} s {1e6 * seconds / size:6.1f} µs a polygon {memory:6.2f} GB")


if __name__ == "__main__":
    main()
