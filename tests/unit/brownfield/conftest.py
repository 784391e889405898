"""What the tests of inventories and of contexts stand on."""

import datetime
import json
import re
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from aula_qgis.core.brownfield.inventory import inventory
from aula_qgis.core.brownfield.standard import recognise, standard

ROOT = Path(__file__).resolve().parents[3]
TODAY = datetime.date(2026, 6, 1)


@pytest.fixture(scope="session")
def known():
    """The CNIG standard from the project's tables."""
    tables = ROOT / "resources" / "nomenclatures"
    names = ("cnig_friches_fields", "cnig_friches_crosswalk")
    return standard(*(pd.read_csv(tables / f"{name}.csv", dtype=str) for name in names))


@pytest.fixture(scope="session")
def read(known):
    """A table of any column names as texts under the names of the standard."""

    def made(table):
        found = recognise(table.columns, known)
        return pd.DataFrame(
            {field: table[column].astype(object).where(table[column].notna(), None) for field, column in found.items()}
        )

    return made


@pytest.fixture(scope="session")
def imported(known):
    """Sites as an import leaves them: rows of texts by the standard's names."""
    return lambda rows, **options: inventory(pd.DataFrame(rows, dtype=object), known, **{"today": TODAY, **options})


@pytest.fixture(scope="session")
def ardennes(shared):
    """The csv of the 164 sites, and their polygons with their own attributes, in Lambert-93."""
    features = json.loads(shared("brownfield/friches_ardennes_polygones.geojson").read_text(encoding="utf-8"))[
        "features"
    ]
    shapes = [shapely.from_geojson(json.dumps(each["geometry"])) for each in features]
    drawn = gpd.GeoDataFrame([each["properties"] for each in features], geometry=shapes, crs=4326).to_crs(2154)
    return pd.read_csv(shared("brownfield/friches_ardennes_cnig.csv"), dtype=str), drawn


@pytest.fixture(scope="session")
def broken_rules(shared):
    """The official schema's rules, read from its own file: what they refuse in a table of texts."""
    schema = json.loads(shared("brownfield/cnig_friches_schema_v1.0.6.json").read_text(encoding="utf-8"))
    empty = set(schema["missingValues"])
    kinds = {
        "integer": lambda text, _: int(text),
        "date": lambda text, form: datetime.datetime.strptime(text, form),
        "string": lambda *_: None,
    }

    def check(table):
        found = []
        if list(table.columns) != [field["name"] for field in schema["fields"]]:
            found.append(("columns", list(table.columns)))
        if table[schema["primaryKey"]].duplicated().any():
            found.append(("primaryKey", table[schema["primaryKey"]][table[schema["primaryKey"]].duplicated()].tolist()))
        for field in schema["fields"]:
            rules = field["constraints"]
            for row, text in enumerate(table[field["name"]]):
                if text in empty:
                    found += [(field["name"], row, "required")] if rules["required"] else []
                    continue
                try:
                    kinds[field["type"]](text, field.get("format"))
                except ValueError:
                    found.append((field["name"], row, field["type"], text))
                if "enum" in rules and text not in rules["enum"]:
                    found.append((field["name"], row, "enum", text))
                if "pattern" in rules and not re.fullmatch(rules["pattern"], text):
                    found.append((field["name"], row, "pattern", text))
                if field.get("format") == "uri" and not re.match(r"[a-z]+://|[^@\s]+@", text):
                    found.append((field["name"], row, "uri", text))
        return found

    return check


@pytest.fixture()
def boxes():
    """Squares of a side at places, EPSG:2154."""
    return lambda *places, side=100.0: np.array(
        [shapely.box(x, y, x + side, y + side) for x, y in places], dtype=object
    )
