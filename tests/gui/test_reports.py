"""The report in a real browser: no error in its console, nothing fetched from elsewhere, readable on a phone."""

import re
import shutil
import subprocess

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.artificialisation.balance import balance
from aula_qgis.core.artificialisation.land_cover import classify
from aula_qgis.core.artificialisation.nomenclature import Nomenclature, Regime

CHROMIUM = shutil.which("chromium")
PHONE = 360
QUIET = (
    "--headless=old", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr", "--log-level=0",
)  # fmt: skip
PROBE = (
    "<script>addEventListener('load', () => setTimeout(() => { const page = document.documentElement;"
    "page.dataset.width = page.scrollWidth; page.dataset.phone = page.clientWidth; page.dataset.plots = document.querySelectorAll('.main-svg').length;"
    "page.dataset.fetched = performance.getEntriesByType('resource').filter(e => e.name.startsWith('http')).length;"
    "}, 500))</script></head>"
)


@pytest.fixture()
def report(tmp_path):
    """A report of two communes as the algorithm writes it."""
    from aula_qgis.bridge.reports import zan

    table = pd.DataFrame({"cs": ["CS1", "CS2"], "us": ["US1", "US1"], "artif": [1, 0], "imperm": [1, 0]})
    rules = Nomenclature("essai", Regime.ARTIFICIALISATION, table)
    squares = np.array([shapely.box(100 * k, 0, 100 * k + 100, 100) for k in range(4)])
    uses = np.array(["US1"] * 4)
    covers = [
        classify(squares, np.array(codes), uses, rules)
        for codes in (["CS2", "CS2", "CS1", "?"], ["CS1", "CS2", "CS2", "CS1"])
    ]
    communes = gpd.GeoDataFrame(
        {"id": ["1", "2"], "nom": ["Saint-Aubin-la-Très-Longue-Commune", "B <script>"], "parent": ["X", "X"]},
        geometry=[shapely.box(0, 0, 200, 100), shapely.box(200, 0, 400, 100)], crs=2154,
    )  # fmt: skip
    account = balance(*covers, communes, years=3)
    file = tmp_path / "rapport.html"
    text = zan.render(account, (2018, 2021), True, [("Paramètre", "valeur")], account.notes + covers[0].notes)
    file.write_text(text.replace("</head>", PROBE, 1), encoding="utf-8")
    return file


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_report_is_sound_in_a_browser(report, tmp_path):
    done = subprocess.run(
        [CHROMIUM, *QUIET, f"--user-data-dir={tmp_path / 'browser'}", f"--window-size={PHONE},800",
         "--virtual-time-budget=5000", "--dump-dom", report.as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert not [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    seen = dict(re.findall(r'data-(width|phone|plots|fetched)="(\d+)"', done.stdout))
    assert int(seen["fetched"]) == 0
    assert int(seen["plots"]) > 0
    assert int(seen["width"]) <= int(seen["phone"])
    assert "B &lt;script&gt;" in done.stdout
