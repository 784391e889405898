"""Mutability: 10,000 sites × 32 criteria × 7 uses, against a plain implementation site by site, in one run."""

from __future__ import annotations

import math
import sys
import time
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd

from aula_qgis.core.brownfield.matrix import NEUTRAL, USES, Matrix, read_matrix
from aula_qgis.core.brownfield.mutability import mutability

TABLE = Path(__file__).resolve().parents[1] / "resources" / "nomenclatures" / "mutability_v1.19.csv"
SITES, PEER_SITES, REPEATS = 10_000, 1_000, 3
SECONDS = 1.0
"""The claim for all sites."""

SEED = 2026


def inventory(matrix: Matrix, count: int) -> pd.DataFrame:
    """Sites with three values of four filled in, as text, as an inventory in a csv has them."""
    random = np.random.default_rng(SEED)
    columns = {}
    for criterion in matrix.criteria:
        if criterion.numeric:
            bounds = [each.interval.low for each in criterion.classes if each.interval]
            values = np.round(random.uniform(0, 1.5 * max(bounds), count), 1).astype(str).astype(object)
        else:
            values = random.choice(np.array([each.word for each in criterion.classes], dtype=object), count)
        values[random.random(count) < 0.25] = None
        columns[criterion.name] = values
    return pd.DataFrame(columns)


def site_by_site(values: pd.DataFrame, matrix: Matrix) -> list[tuple[list[float], float]]:
    """The indices and the reliability as the method tells them, one site and one criterion after the other."""
    total = sum(criterion.weight for criterion in matrix.criteria)
    found = []
    for site in values.to_dict("records"):
        for_, against, filled = [0] * len(USES), [0] * len(USES), 0
        for criterion in matrix.criteria:
            value = site[criterion.name]
            if value is None:
                continue
            for each in criterion.classes:
                if each.interval:
                    number, (low, low_in, high, high_in) = float(value), each.interval
                    meets = (number > low or (low_in and number == low)) and (
                        number < high or (high_in and number == high)
                    )
                else:
                    meets = value == each.word
                if meets:
                    filled += criterion.weight
                    for use, score in enumerate(each.scores):
                        for_[use] += criterion.weight * score if score > 0 else 0
                        against[use] += criterion.weight * abs(score) if score < 0 or score == NEUTRAL else 0
                    break
        indices = [
            math.floor(Fraction(1000 * a, a + c) + Fraction(1, 2)) / 10 if a + c else 0.0
            for a, c in zip(for_, against, strict=True)
        ]
        found.append((indices, math.floor(Fraction(20 * filled, total) + Fraction(1, 2)) / 2))
    return found


def main() -> int:
    matrix = read_matrix("v1.19", pd.read_csv(TABLE, dtype=str))
    values = inventory(matrix, SITES)
    few = values.iloc[:PEER_SITES]
    start = time.perf_counter()
    peer = site_by_site(few, matrix)
    seconds_peer = time.perf_counter() - start
    start = time.perf_counter()
    same = mutability(few, matrix).sites
    seconds_same = time.perf_counter() - start
    ours = list(zip(same[[f"idx_{use}" for use in USES]].to_numpy().tolist(), same["fiabilite"], strict=True))
    if ours != peer:
        print("The results differ: no comparison of speed.")
        return 1
    print(
        f"{PEER_SITES} sites × {len(matrix.criteria)} criteria × {len(USES)} uses: the same indices and reliabilities, exactly"
    )
    seconds = math.inf
    for _ in range(REPEATS):
        start = time.perf_counter()
        mutability(values, matrix)
        seconds = min(seconds, time.perf_counter() - start)
    print(
        f"site by site: {seconds_peer:.2f} s for {PEER_SITES} sites; core: {seconds_same:.3f} s for the same, {seconds:.2f} s for {SITES}"
    )
    print(
        f"ratio: {seconds_peer / seconds_same:.0f} times faster on the same sites, {seconds_peer / PEER_SITES * SITES / seconds:.0f} times at scale"
    )
    return int(seconds > SECONDS)


if __name__ == "__main__":
    sys.exit(main())
