"""Tanks: 500,000 roofs over 20 years of days, and the same roofs through SWMM's engine (pyswmm), in one run.

SWMM gets one model of `PEER_ROOFS` storages, so that its start-up is shared by all of them; its inflow is the same rain,
held constant over each day. It draws all day long while it rains, which is the rule YBS. pyswmm lives in a virtual
environment of its own under build/, because its wheels must not meet QGIS's libraries.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
import venv
from pathlib import Path

import numpy as np
import pandas as pd

from aula_qgis.core.rainwater.rain import RainSeries, between, rain_series
from aula_qgis.core.rainwater.tanks import Rule, size_tanks

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared/data/rainwater/rain_daily_lille_lesquin_1991_2023.csv"
BUILD = ROOT / "build" / "bench-swmm"
PYSWMM = "pyswmm==2.2.0"
SEED = 2020

ROOFS, PEER_ROOFS = 500_000, 50
SECONDS, GIGABYTES = 60, 4
"""The claim for all roofs."""

STEP = 1800
"""Seconds of SWMM's routing; a tank that holds less than two steps of demand gives less, so that it never gives more than it has."""

SCALE = 1000
"""Tanks are made so many times larger for SWMM, which takes flows below 0.3 mL/s for nothing."""

TOLERANCE = 5e-4
"""SWMM and the core may differ by this part of the water supplied."""

CHILD = """
import json, sys, time
from pyswmm import Nodes, Simulation
start = time.perf_counter()
with Simulation(sys.argv[1]) as model:
    model.step_advance(86400 * 30)
    for _ in model:
        pass
    nodes = Nodes(model)
    used = [nodes[f"O{k}"].cumulative_inflow for k in range(int(sys.argv[2]))]
print(json.dumps({"seconds": time.perf_counter() - start, "used": used}))
"""

MODEL = """[OPTIONS]
FLOW_UNITS CMS
FLOW_ROUTING KINWAVE
START_DATE {start:%m/%d/%Y}
START_TIME 00:00
END_DATE {end:%m/%d/%Y}
END_TIME 00:00
REPORT_STEP 24:00:00
WET_STEP 24:00:00
DRY_STEP 24:00:00
ROUTING_STEP {step}
[STORAGE]
{storages}
[OUTFALLS]
{outfalls}
[OUTLETS]
{outlets}
[CURVES]
{curves}
[INFLOWS]
{inflows}
[TIMESERIES]
{rain}
[REPORT]
INPUT NO
"""


def roofs(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Surfaces as those of French buildings, tanks and demands that go with them."""
    area = np.random.default_rng(SEED).lognormal(4.6, 0.7, count)
    return area, np.clip(area * 0.03, 0.5, 30.0), np.clip(area * 0.0015, 0.02, 5.0)


def swmm(
    series: RainSeries, area: np.ndarray, coef: float, tank: np.ndarray, demand: np.ndarray
) -> tuple[float, np.ndarray]:
    """The same tanks in SWMM: the seconds of the simulation alone, and the m³ used by each."""
    python = BUILD / "bin" / "python"
    apart = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if not python.exists():
        venv.create(BUILD, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", PYSWMM], check=True, env=apart)
    roof = range(len(area))
    first, last = pd.Timestamp(series.dates[0]), pd.Timestamp(series.dates[-1])
    text = MODEL.format(
        start=first,
        step=STEP,
        end=last + pd.Timedelta(days=1),
        storages="\n".join(f"S{k} 0 {tank[k]} 0 FUNCTIONAL 0 0 {SCALE} 0 0" for k in roof),
        outfalls="\n".join(f"O{k} -1 FREE NO" for k in roof),
        outlets="\n".join(f"L{k} S{k} O{k} 0 TABULAR/DEPTH D{k} NO" for k in roof),
        curves="\n".join(
            f"D{k} {'RATING' if row == 0 else ''} {depth} {flow * SCALE * demand[k] / 86400}"
            for k in roof
            for row, (depth, flow) in enumerate(((0, 0), (2 * demand[k] * STEP / 86400, 1), (1000, 1)))
        ),
        inflows="\n".join(f"S{k} FLOW RAIN FLOW 1.0 {SCALE * area[k] * coef / 1000 / 86400}" for k in roof),
        rain="\n".join(
            f"RAIN {day:%m/%d/%Y} {clock} {mm}"
            for day, mm in zip(pd.to_datetime(series.dates), series.mm, strict=True)
            for clock in ("00:00", "23:59:59")
        ),
    )
    file = BUILD / "tanks.inp"
    file.write_text(text)
    done = subprocess.run(
        [python, "-c", CHILD, file, str(len(area))], stdout=subprocess.PIPE, check=True, text=True, env=apart
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return found["seconds"], np.array(found["used"]) / SCALE


def main() -> int:
    if not DATA.exists():
        print("Skipped: the rain series of Lille does not lie beside the checkout.")
        return 0
    series = between(rain_series(pd.read_csv(DATA, dtype=str)), "2001-01-01", "2020-12-31")
    coef = 0.81

    def ours(count: int, rule: Rule) -> tuple[pd.DataFrame, float]:
        area, tank, demand = roofs(count)
        start = time.perf_counter()
        found = size_tanks(area, np.full(count, coef), series, tank[:, None], demand, rule=rule).tanks
        return found, time.perf_counter() - start

    area, tank, demand = roofs(PEER_ROOFS)
    seconds_peer, used = swmm(series, area, coef, tank, demand)
    same, seconds_same = ours(PEER_ROOFS, Rule.YBS)
    gap = float(np.abs(same["fourni_m3"].to_numpy() / used - 1).max())
    print(f"{PEER_ROOFS} roofs, 2001-2020, YBS: SWMM and the core differ by {gap:.4%} of the water supplied at most")
    if gap > TOLERANCE:
        print(f"The results differ by more than {TOLERANCE:.2%}: no comparison of speed.")
        return 1
    _, seconds = ours(ROOFS, Rule.YAS)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    a_roof, a_roof_peer = seconds / ROOFS, seconds_peer / PEER_ROOFS
    print(f"SWMM: {seconds_peer:.2f} s for {PEER_ROOFS} roofs, {a_roof_peer:.3f} s a roof")
    print(
        f"core: {seconds_same:.2f} s for the same roofs; {seconds:.1f} s for {ROOFS} roofs (YAS), {memory:.2f} GiB at most"
    )
    print(
        f"ratio: {seconds_peer / seconds_same:.1f} times faster on the same {PEER_ROOFS} roofs, {a_roof_peer / a_roof:.0f} times a roof at scale"
    )
    return int(seconds > SECONDS or memory > GIGABYTES)


if __name__ == "__main__":
    sys.exit(main())
