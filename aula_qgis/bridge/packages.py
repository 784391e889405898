"""Python packages the methods need: which one is missing, and the command that installs it here."""

import importlib
import re
import sys
from pathlib import Path

from ..core.messages import Fault

NEEDED = {"numpy": (1, 24), "scipy": (1, 10), "pandas": (1, 5), "shapely": (2, 0), "geopandas": (1, 0)}
"""The methods' packages and the oldest release each works with."""

RASTERS = {"rasterio": (1, 3)}
"""What only methods with rasters need."""

PURE = {"distributed": "distributed", "dask": "distributed"}
"""Packages of Python alone, which neither Debian nor OSGeo4W has and pip brings without harm, by what they bring."""

MACOS = "conda create -n qgis -c conda-forge qgis geopandas scipy rasterio jinja2 plotly && conda activate qgis && qgis"
"""QGIS.app has no pandas, or one too old, and no sound pip: the QGIS of conda-forge has all that is needed."""


def install_command(package: str) -> str:
    """The one command that installs a package on this system.

    Packages that carry their own GEOS, PROJ or GDAL crash QGIS: only builds against QGIS's own are proposed.
    """
    if (Path(sys.prefix) / "conda-meta").is_dir():
        return f"conda install -c conda-forge {package}"
    if sys.platform == "darwin":
        return MACOS
    if package in PURE:
        return f"python{'' if sys.platform == 'win32' else '3'} -m pip install --user {PURE[package]}"
    if sys.platform == "win32":
        return f"o4w_setup -q -k -P python3-{package}"
    release = Path("/etc/os-release")
    if package in ("shapely", "geopandas") and release.exists() and "bookworm" in release.read_text(encoding="utf-8"):
        return (
            "sudo apt-get install -y gcc python3-dev python3-pip libgeos-dev && python3 -m pip install --user "
            "--break-system-packages --no-deps --no-binary shapely 'shapely>=2,<2.1' 'geopandas>=1.0,<1.1'"
        )
    return f"sudo apt-get install python3-{package}"


def release_of(version: str) -> tuple[int, ...] | None:
    """The first two numbers of a version; None where it does not say (some distributions build "0+unknown")."""
    numbers = re.match(r"(\d+)\.(\d+)", version)
    return None if numbers is None else (int(numbers[1]), int(numbers[2]))


def missing(package: str) -> Fault:
    """What to say of a package that is not there."""
    facts = {"package": package, "command": install_command(package)}
    oldest = NEEDED | RASTERS
    if package in oldest:
        wanted = ".".join(map(str, oldest[package]))
        return Fault(
            "The Python package {package} ({wanted} or newer) is missing. To install it: {command}",
            wanted=wanted,
            **facts,
        )
    return Fault("The Python package {package} is missing. To install it: {command}", **facts)


def require(packages: dict[str, tuple[int, int]] = NEEDED) -> None:
    """Raise a Fault that names the first package that is missing or too old."""
    from importlib import metadata  # not at the start of QGIS: it brings zipfile, email and more

    for package, oldest in packages.items():
        try:
            importlib.import_module(package)
            found = metadata.version(package)
        except ImportError as error:
            raise missing(package) from error
        release = release_of(found)
        if release is not None and release < oldest:
            raise Fault(
                "The Python package {package} is too old ({found}; {wanted} or newer is needed). To update it: {command}",
                package=package,
                found=found,
                wanted=".".join(map(str, oldest)),
                command=install_command(package),
            )
