"""Tables of a GeoPackage, staged in one of their own, that replace those of another in one transaction.

Knows neither QGIS nor GDAL: a GeoPackage is an SQLite file, and its tables are copied as they stand, with their style,
spatial index, extensions and counts.
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

TIMEOUT_SECONDS = 30
"""How long a GeoPackage that another program writes is waited for."""

REGISTERS = {
    "gpkg_contents": "table_name",
    "gpkg_geometry_columns": "table_name",
    "gpkg_extensions": "table_name",
    "gpkg_ogr_contents": "table_name",
    "gpkg_data_columns": "table_name",
    "gpkg_metadata_reference": "table_name",
}
"""Tables of the GeoPackage that tell of others, and the column that names them."""

STYLES = "layer_styles"


@contextlib.contextmanager
def merging(
    staged: Path, target: Path, tables: Sequence[str], drop: Sequence[str] = ()
) -> Iterator[sqlite3.Connection]:
    """Replace tables of `target` by those of `staged` and drop others; committed when the block ends, else undone.

    Yields the connection, for whoever commits earlier.

    Raises
    ------
    sqlite3.Error
        Another program writes there, the disk is full: `target` stands as it was.
    """
    with closing(sqlite3.connect(target, timeout=TIMEOUT_SECONDS, isolation_level=None)) as database:
        database.execute("ATTACH ? AS staged", (str(staged),))
        database.execute("BEGIN IMMEDIATE")
        try:
            for name in (*REGISTERS, "gpkg_spatial_ref_sys", STYLES):
                _create(database, name)
            ids = _reference_systems(database)
            for table in drop:
                _drop(database, table)
                _drop_styles(database, table)
            for table in tables:
                _drop(database, table)
                _copy(database, table, ids)
                _copy_styles(database, table)
            yield database
            if database.in_transaction:
                database.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            raise


def keep(target: Path, tables: Sequence[str], kept: Path) -> list[str]:
    """Copy those of the tables that a GeoPackage has into one of their own; gives their names."""
    wanted = {table.lower() for table in tables}
    own = [table for table in tables_of(target) or () if table.lower() in wanted]
    with merging(target, kept, own):
        return own


def settle(file: Path) -> None:
    """Bring what stands in the log of an SQLite file, of a run that was killed too, into the file itself."""
    if not any(file.with_name(file.name + end).exists() for end in ("-wal", "-journal")):
        return
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(file, timeout=1)) as database:
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def tables_of(file: Path) -> list[str] | None:
    """The tables of a GeoPackage, in their order; None where the file is none."""
    if not file.is_file():
        return None
    with (
        contextlib.suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database,
    ):
        return [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY rowid")]
    return None


def describe(file: Path, table: str, text: str) -> None:
    """Write the description of a table; of the only one where `table` is empty."""
    with closing(sqlite3.connect(file, timeout=TIMEOUT_SECONDS)) as database, database:
        own = "table_name <> ? AND ? IN ('', table_name)"
        database.execute(f"UPDATE gpkg_contents SET description = ? WHERE {own}", (text, STYLES, table))  # nosec B608


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _there(database: sqlite3.Connection, name: str, schema: str = "main") -> str | None:
    """The SQL that made a table or a view; None where there is none."""
    found = database.execute(
        f"SELECT sql FROM {schema}.sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE",  # nosec B608
        (name,),
    ).fetchone()
    return None if found is None else found[0]


def _columns(database: sqlite3.Connection, table: str, schema: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA {schema}.table_info({_quoted(table)})")]


def _create(database: sqlite3.Connection, name: str) -> None:
    """Make a table of the register that only the staged file has, and register the table of styles."""
    sql = _there(database, name, "staged")
    if sql is None or _there(database, name) is not None:
        return
    database.execute(sql)
    _objects(database, name)
    if name == STYLES:
        _register(database, name, {})


def _objects(database: sqlite3.Connection, table: str) -> None:
    """Indexes and triggers of a staged table."""
    made = "SELECT sql FROM staged.sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql NOT NULL"
    for (sql,) in database.execute(made, (table,)).fetchall():
        database.execute(sql)


def _insert(database: sqlite3.Connection, table: str, condition: str = "1", values: tuple = (), but: str = "") -> None:
    """Copy rows of the columns that both have."""
    own = set(_columns(database, table, "main"))
    names = ", ".join(_quoted(name) for name in _columns(database, table, "staged") if name in own and name != but)
    name = _quoted(table)
    database.execute(
        f"INSERT INTO main.{name} ({names}) SELECT {names} FROM staged.{name} WHERE {condition}",  # nosec B608
        values,
    )


def _reference_systems(database: sqlite3.Connection) -> dict[int, int]:
    """Bring the reference systems along; gives the ids that had to change because another one has theirs."""
    own = database.execute(
        "SELECT srs_id, organization, organization_coordsys_id, definition FROM main.gpkg_spatial_ref_sys"
    )
    known = {srs: tuple(rest) for srs, *rest in own}
    ids = {}
    for srs, *rest in database.execute(
        "SELECT srs_id, organization, organization_coordsys_id, definition FROM staged.gpkg_spatial_ref_sys"
    ).fetchall():
        if srs in known and (srs <= 0 or _like(known[srs], tuple(rest))):
            continue
        same = next((other for other, content in known.items() if _like(content, tuple(rest))), None)
        if same is None:
            same = max([*known, 100_000]) + 1 if srs in known else srs
            _insert_system(database, srs, same)
            known[same] = tuple(rest)
        if same != srs:
            ids[srs] = same
    return ids


def _like(one: tuple, other: tuple) -> bool:
    """Have two systems one authority and code, or one definition?"""
    (authority, code, definition), (authority_2, code_2, definition_2) = one, other
    named = str(authority).lower() == str(authority_2).lower() and code == code_2 and str(authority).lower() == "epsg"
    return named or definition == definition_2


def _insert_system(database: sqlite3.Connection, srs: int, new: int) -> None:
    own = set(_columns(database, "gpkg_spatial_ref_sys", "main")) - {"srs_id"}
    names = ", ".join(_quoted(n) for n in _columns(database, "gpkg_spatial_ref_sys", "staged") if n in own)
    database.execute(
        f"INSERT INTO main.gpkg_spatial_ref_sys (srs_id, {names}) SELECT ?, {names} FROM staged.gpkg_spatial_ref_sys WHERE srs_id = ?",  # nosec B608
        (new, srs),
    )


def _drop(database: sqlite3.Connection, table: str) -> None:
    """Take a table away with its spatial index and its lines in the registers; its styles stay."""
    indexes = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name LIKE ? ESCAPE '\\' AND sql LIKE 'CREATE VIRTUAL%'"
    start = "rtree_" + table.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%") + "\\_%"
    geometries = _geometries(database, table, "main")
    for (name,) in database.execute(indexes, (start.replace("rtree_", "rtree\\_", 1),)).fetchall():
        if name.lower() in {f"rtree_{table}_{column}".lower() for column in geometries}:
            database.execute(f"DROP TABLE main.{_quoted(name)}")
    kind = "VIEW" if _is_view(database, table) else "TABLE"
    database.execute(f"DROP {kind} IF EXISTS main.{_quoted(table)}")
    for register, column in REGISTERS.items():
        if _there(database, register) is not None:
            database.execute(f"DELETE FROM main.{register} WHERE {column} = ? COLLATE NOCASE", (table,))  # nosec B608


def _is_view(database: sqlite3.Connection, table: str) -> bool:
    found = database.execute(
        "SELECT 1 FROM main.sqlite_master WHERE type = 'view' AND name = ? COLLATE NOCASE", (table,)
    ).fetchone()
    return found is not None


def _geometries(database: sqlite3.Connection, table: str, schema: str) -> list[str]:
    if _there(database, "gpkg_geometry_columns", schema) is None:
        return []
    found = database.execute(
        f"SELECT column_name FROM {schema}.gpkg_geometry_columns WHERE table_name = ? COLLATE NOCASE",  # nosec B608
        (table,),
    )
    return [name for (name,) in found]


def _copy(database: sqlite3.Connection, table: str, ids: dict[int, int]) -> None:
    """A staged table with its rows, spatial index and lines in the registers."""
    sql = _there(database, table, "staged")
    if sql is None:
        raise sqlite3.OperationalError(f"no such table: {table}")
    database.execute(sql)
    if not _is_view(database, table):
        _insert(database, table)
    for column in _geometries(database, table, "staged"):
        if ids:
            database.create_function("aula_renumbered", 1, lambda blob: _renumbered(blob, ids))
            name, geometry = _quoted(table), _quoted(column)
            database.execute(f"UPDATE main.{name} SET {geometry} = aula_renumbered({geometry})")  # nosec B608
        index = f"rtree_{table}_{column}"
        sql = _there(database, index, "staged")
        if sql is not None:
            database.execute(sql)
            name = _quoted(index)
            database.execute(f"INSERT INTO main.{name} SELECT * FROM staged.{name}")  # nosec B608
    _objects(database, table)
    _register(database, table, ids)


def _register(database: sqlite3.Connection, table: str, ids: dict[int, int]) -> None:
    for register, column in REGISTERS.items():
        if _there(database, register, "staged") is None:
            continue
        _insert(database, register, f"{column} = ?", (table,))
        if "srs_id" in _columns(database, register, "main"):
            for old, new in ids.items():
                database.execute(
                    f"UPDATE main.{register} SET srs_id = ? WHERE srs_id = ? AND {column} = ?",  # nosec B608
                    (new, old, table),
                )


def _renumbered(blob: bytes | None, ids: dict[int, int]) -> bytes | None:
    """A geometry of a GeoPackage with the new id of its reference system."""
    if blob is None or len(blob) < 8:
        return blob
    order = "<" if blob[3] & 1 else ">"
    (srs,) = struct.unpack(f"{order}i", blob[4:8])
    return blob[:4] + struct.pack(f"{order}i", ids.get(srs, srs)) + blob[8:]


def _copy_styles(database: sqlite3.Connection, table: str) -> None:
    """The staged table's style becomes its default; styles of other names that users gave it stay."""
    if _there(database, STYLES, "staged") is None:
        return
    staged_names = f"SELECT styleName FROM staged.{STYLES} WHERE f_table_name = ?"  # nosec B608
    replaced = f"DELETE FROM main.{STYLES} WHERE f_table_name = ? AND styleName = ?"  # nosec B608
    for (name,) in database.execute(staged_names, (table,)).fetchall():
        database.execute(replaced, (table, name))
        database.execute(f"UPDATE main.{STYLES} SET useAsDefault = 0 WHERE f_table_name = ?", (table,))  # nosec B608
    _insert(database, STYLES, "f_table_name = ?", (table,), but="id")


def _drop_styles(database: sqlite3.Connection, table: str) -> None:
    if _there(database, STYLES) is not None:
        database.execute(f"DELETE FROM main.{STYLES} WHERE f_table_name = ?", (table,))  # nosec B608
