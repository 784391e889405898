"""A real PostgreSQL with PostGIS for tests: a cluster of its own in a temporary folder."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

SYSTEM_USER = "postgres"
ROLES = {"planner": "s3cret'du plan", "reader": "lecture seule", "guest": "sans style"}
"""Roles and their passwords: one may make schemas and tables, one only reads, one writes in a single schema."""
DATABASE = "urbanisme"


@dataclass(frozen=True)
class Cluster:
    """Where a running cluster listens."""

    folder: Path
    port: int
    binaries: Path

    def sql(self, text: str) -> str:
        """What psql answers an administrator."""
        order = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", str(self.port), "-U", SYSTEM_USER, DATABASE]
        done = subprocess.run(_as_system_user(order), input=text, text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def control(self, *order: str) -> None:
        subprocess.run(
            _as_system_user([self.binaries / "pg_ctl", "-w", "-D", self.folder / "data", "-l", self.folder / "log", *order]),
            check=True, capture_output=True, cwd=self.folder,
        )  # fmt: skip


def _as_system_user(order: list) -> list[str]:
    return ["runuser", "-u", SYSTEM_USER, "--", *map(str, order)]


def _binaries() -> Path:
    """The folder of the newest initdb that has PostGIS beside it; tests are skipped without it, or where we are not root."""
    if os.geteuid() != 0 or not shutil.which("runuser"):
        pytest.skip("PostgreSQL is started as another user, which only root may do")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[-3]))
    if not found:
        pytest.skip("PostgreSQL is not installed (package postgresql)")
    if not Path(f"/usr/share/postgresql/{found[-1].parts[-3]}/extension/postgis.control").exists():
        pytest.skip("PostGIS is not installed (package postgresql-postgis)")
    return found[-1].parent


@contextlib.contextmanager
def cluster():
    """A running cluster with the database `DATABASE` and the `ROLES`; it is gone afterwards."""
    binaries = _binaries()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        shutil.chown(folder, SYSTEM_USER)
        made = Cluster(folder, port, binaries)
        subprocess.run(
            _as_system_user([
                binaries / "initdb", "-D", folder / "data", "-U", SYSTEM_USER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync",
                "--auth-local=peer", "--auth-host=scram-sha-256",
            ]), check=True, capture_output=True, cwd=folder,
        )  # fmt: skip
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c log_statement=none"
        made.control("start", "-o", options)
        try:
            _furnish(made)
            yield made
        finally:
            made.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


def _furnish(made: Cluster) -> None:
    order = ["createdb", "-h", made.folder, "-p", str(made.port), "-U", SYSTEM_USER, DATABASE]
    subprocess.run(_as_system_user(order), check=True, capture_output=True, cwd=made.folder)
    for role, password in ROLES.items():
        quoted = password.replace("'", "''")
        made.sql(f"CREATE ROLE {role} LOGIN PASSWORD '{quoted}'")
    made.sql(f"""
        CREATE EXTENSION postgis;
        REVOKE CREATE ON SCHEMA public FROM PUBLIC;
        GRANT CREATE ON DATABASE {DATABASE} TO planner;
        GRANT CREATE ON SCHEMA public TO planner;
        CREATE SCHEMA "Étude 2021" AUTHORIZATION planner;
        GRANT USAGE ON SCHEMA "Étude 2021" TO reader, guest;
        CREATE SCHEMA invite AUTHORIZATION guest;
    """)
