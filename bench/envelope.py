"""The urban envelope against QGIS's buffer, dissolve and negative buffer, on synthetic buildings.

    make bench                              # 100,000 buildings against the peer, 500,000 for ours alone
    … -m bench.envelope --peer 500000       # the peer at full size too: its dissolve alone takes more than 18 minutes

The peer does what a user would do by hand. What both draw is compared first, with the surface by which they differ;
times are printed only when they agree. Both are whole runs of qgis_process, reading and writing included.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from osgeo import ogr

from . import tiles

WORK = Path(__file__).resolve().parents[1] / "build" / "bench"
HECTARES_A_BUILDING = 1.4
"""Of land, all land counted: 2.3 million buildings in the 32,000 km² of Hauts-de-France."""
DISTANCE, MIN_HA = 50, 10
AGREE = 1e-5
"""Share of the surface by which the two may differ: GEOS thins the outline before it erodes, from where it begins."""
SEED = 62


def buildings(count: int) -> gpd.GeoDataFrame:
    """Rectangles in towns of very unequal size, nine to the hectare in their middle, and one in twelve on its own."""
    random = np.random.default_rng(SEED)
    side = np.sqrt(count * HECTARES_A_BUILDING * 1e4)
    places = [random.uniform(0, side, (count // 12, 2))]
    left = count - count // 12
    while left:
        size = int(min(random.pareto(0.9) * 60 + 30, count * 0.12, left))
        spread = 0.62 * np.sqrt(size / 9 / np.pi * 1e4)
        places.append(random.uniform(0, side, 2) + random.normal(0, spread, (size, 2)))
        left -= size
    xy = np.concatenate(places)
    half = np.stack([random.uniform(4, 11, count), random.uniform(3, 7, count)], axis=1)
    angle = random.uniform(0, np.pi, count)
    across = np.stack([np.cos(angle), np.sin(angle)], axis=1) * half[:, :1]
    along = np.stack([-np.sin(angle), np.cos(angle)], axis=1) * half[:, 1:]
    corners = np.stack([xy - across - along, xy + across - along, xy + across + along, xy - across + along], axis=1)
    return gpd.GeoDataFrame(
        {"id": np.arange(count)}, geometry=shapely.polygons(corners + [650_000, 6_950_000]), crs=2154
    )


def process(algorithm: str, **inputs: object) -> None:
    subprocess.run(
        ["qgis_process", "run", algorithm, "-"],
        input=json.dumps({"inputs": inputs}),
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def ours(file: Path) -> Path:
    output = WORK / "envelope.gpkg"
    output.unlink(missing_ok=True)
    process("aula:urban_envelope", BUILDINGS=str(file), DISTANCE=DISTANCE, MIN_AREA=MIN_HA, OUTPUT=str(output))
    return output


def peer(file: Path) -> Path:
    steps = [WORK / f"peer_{name}.gpkg" for name in ("dilated", "dissolved", "eroded")]
    for step in steps:
        step.unlink(missing_ok=True)
    process("native:buffer", INPUT=str(file), DISTANCE=DISTANCE, SEGMENTS=8, OUTPUT=str(steps[0]))
    process("native:dissolve", INPUT=str(steps[0]), OUTPUT=str(steps[1]))
    process("native:buffer", INPUT=str(steps[1]), DISTANCE=-DISTANCE, SEGMENTS=8, OUTPUT=str(steps[2]))
    return steps[2]


def polygons(file: Path) -> np.ndarray:
    """The polygons of a file that reach the smallest surface."""
    source = ogr.Open(str(file))
    found = shapely.get_parts(shapely.from_wkb([bytes(f.GetGeometryRef().ExportToWkb()) for f in source.GetLayer(0)]))
    return found[shapely.area(found) >= MIN_HA * 1e4]


def timed(work, file: Path) -> tuple[np.ndarray, float]:
    start = time.perf_counter()
    output = work(file)
    return polygons(output), time.perf_counter() - start


def differ(one: np.ndarray, other: np.ndarray) -> float:
    """Surface in one of the two but not in both, as a share."""
    gap = shapely.symmetric_difference(shapely.union_all(one), shapely.union_all(other))
    return shapely.area(gap) / shapely.area(one).sum()


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--peer", type=int, default=100_000, help="buildings for the comparison")
    arguments.add_argument("--scale", type=int, default=500_000, help="buildings for ours alone")
    chosen = arguments.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    os.environ["LANG"] = "C.UTF-8"
    file = tiles.save(buildings(chosen.peer), WORK / "buildings.gpkg")
    mine, seconds = timed(ours, file)
    theirs, seconds_peer = timed(peer, file)
    gap = differ(mine, theirs)
    print(
        f"{chosen.peer} buildings: {len(mine)} and {len(theirs)} envelopes, {shapely.area(mine).sum() / 1e4:.0f} ha, they differ on {gap:.7%}"
    )
    if gap > AGREE or len(mine) != len(theirs):
        print("The results differ: no comparison of speed.")
        return 1
    print(
        f"QGIS buffer, dissolve, buffer: {seconds_peer:.1f} s; aula:urban_envelope: {seconds:.1f} s; {seconds_peer / seconds:.1f} times faster"
    )
    if chosen.scale > chosen.peer:
        file = tiles.save(buildings(chosen.scale), WORK / "buildings.gpkg")
        many, seconds = timed(ours, file)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
        print(
            f"{chosen.scale} buildings: {seconds:.1f} s, {len(many)} envelopes, {memory:.2f} GiB at most (all child processes)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
