"""The report in a real browser: no error in its console, nothing fetched from elsewhere, readable on a phone."""

import html
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
    "--headless=old",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-logging=stderr",
    "--log-level=0",
)
PHONE_PAGE = """<!DOCTYPE html><iframe width="{width}" height="800" srcdoc="{report}"></iframe>
<script>addEventListener("load", () => setTimeout(() => {{
  const frame = document.querySelector("iframe"), page = frame.contentDocument.documentElement, seen = document.body.dataset;
  seen.over = page.scrollWidth - page.clientWidth;
  seen.plots = page.querySelectorAll(".main-svg").length;
  seen.fetched = frame.contentWindow.performance.getEntriesByType("resource").filter(e => e.name.startsWith("http")).length;
}}, 500))</script>"""
"""The report in a frame as wide as a phone: a browser's own window is never that narrow."""


@pytest.fixture()
def report():
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
        {"id": ["1", "2"], "nom": ["Saint-Aubin-la-Très-Longue-Commune", "B </script>"], "parent": ["X", "X"]},
        geometry=[shapely.box(0, 0, 200, 100), shapely.box(200, 0, 400, 100)],
        crs=2154,
    )
    account = balance(*covers, communes, years=3)
    written, again = (
        zan.render(account, (2018, 2021), True, [("Paramètre", "valeur")], account.notes + covers[0].notes)
        for _ in range(2)
    )
    assert written == again
    return written


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_report_is_sound_in_a_browser(report, tmp_path):
    page = tmp_path / "téléphone.html"
    page.write_text(PHONE_PAGE.format(width=PHONE, report=html.escape(report)), encoding="utf-8")
    done = subprocess.run(
        [
            CHROMIUM,
            *QUIET,
            f"--user-data-dir={tmp_path / 'browser'}",
            "--virtual-time-budget=5000",
            "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert not [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    seen = {name: int(value) for name, value in re.findall(r'data-(over|plots|fetched)="(-?\d+)"', done.stdout)}
    assert seen.pop("plots") > 0
    assert seen == {"over": 0, "fetched": 0}
    assert "B </script>" not in report
