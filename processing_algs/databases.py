"""Outputs into PostGIS: written under a name of their own, put in the place of an older table when all is well."""

from __future__ import annotations

import contextlib
import re
import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import NULL

from aula_qgis.core.messages import Fault

from .destinations import text_of

if TYPE_CHECKING:
    from qgis.core import QgsFields, QgsMapLayer

PROVIDER = "postgres"
PREFIX = re.compile(r"(?:postgis|postgres):(?://)?")
"""How a text names a table of PostGIS: ``postgis:…`` as a destination, ``postgres://…`` as a layer."""
LOCK_SECONDS = 30
"""How long a table that others are reading is waited for before it is replaced."""


REPLACEABLE = ("r", "p")
"""Tables and partitioned tables, as pg_class calls them."""


@dataclass(frozen=True)
class Standing:
    """What stands at the place of a table, and what this user may do there."""

    identity: tuple[str, str, str, str]
    schema: str | None
    may_create: bool
    kind: str | None
    may_replace: bool


@dataclass(frozen=True)
class Table:
    """A table of a PostGIS database.

    Attributes
    ----------
    source : str
        As `QgsDataSourceUri` reads it.
    """

    source: str

    @property
    def uri(self) -> QgsDataSourceUri:
        return QgsDataSourceUri(self.source)

    @property
    def title(self) -> str:
        """Schema and table, as the user reads them."""
        return ".".join(filter(None, (self.uri.schema(), self.uri.table())))

    @property
    def database(self) -> str:
        """The database, or the service that names it."""
        return self.uri.database() or self.uri.service()

    @property
    def name(self) -> str:
        """Schema and table, as SQL writes them."""
        return ".".join(_quoted(part) for part in (self.uri.schema(), self.uri.table()) if part)

    @property
    def layer(self) -> str:
        """The table as QGIS opens it."""
        return QgsProcessingUtils.encodeProviderKeyAndUri(PROVIDER, self.source)

    def run(self, sql: str) -> list[list]:
        """What the database answers; a Fault with the server's own words where it refuses."""
        with _heard() as said:
            try:
                connection = QgsProviderRegistry.instance().providerMetadata(PROVIDER).createConnection(_connection(self.uri), {})
                return connection.executeSql(sql)
            except QgsProviderConnectionException as error:
                text = str(error)
        if text.startswith("SQL error"):
            raise Fault("The database {database} refuses: {reason}.", database=self.database, reason=cause(text))
        raise Fault(
            "The database {database} cannot be reached: {reason}.",
            database=self.database, reason=cause(said[-1]) if said else "?",
        )  # fmt: skip

    def standing(self) -> Standing:
        """Ask the database; a Fault where it cannot be reached."""
        name, schema = _text(self.name), _text(self.uri.schema()) if self.uri.schema() else "current_schema()"
        (row,) = self.run(f"""
            WITH old AS (SELECT relnamespace, relkind, relowner FROM pg_class WHERE oid = to_regclass({name})),
                room AS (SELECT oid, nspname FROM pg_namespace
                    WHERE oid = COALESCE((SELECT relnamespace FROM old), (SELECT oid FROM pg_namespace WHERE nspname = {schema})))
            SELECT pg_postmaster_start_time()::text, current_database()::text, (SELECT nspname::text FROM room),
                COALESCE((SELECT has_schema_privilege(oid, 'CREATE') FROM room), false),
                (SELECT relkind::text FROM old),
                COALESCE((SELECT pg_has_role(relowner, 'USAGE') FROM old), true)
        """)
        server, database, room, may_create, kind, may_replace = (None if value in (None, NULL, "") else value for value in row)
        return Standing((server, database, room, self.uri.table()), room, may_create, kind, may_replace)

    def of_shape(self, spatial: bool) -> Table:
        """The same with a column for the geometry, or without one."""
        uri = self.uri
        uri.setGeometryColumn((uri.geometryColumn() or "geom") if spatial else "")
        return Table(uri.uri(False))

    def renamed(self, table: str) -> Table:
        uri = self.uri
        uri.setTable(table)
        return Table(uri.uri(False))


def table_of(value) -> Table | None:
    """The table of PostGIS that a destination or a source names; None for any other."""
    text = text_of(value)
    prefix = PREFIX.match(text)
    return Table(text[prefix.end() :]) if prefix else None


def table_of_layer(layer: QgsMapLayer) -> Table | None:
    """The table that a layer reads; None for other layers and for queries."""
    if layer.providerType() != PROVIDER or QgsDataSourceUri(layer.source()).table().startswith("("):
        return None
    return Table(layer.source())


def check(table: Table, name: str) -> Standing:
    """What stands at the place of the output `name`; a Fault where it cannot be written."""
    if not table.uri.table():
        raise Fault('The output {name} names no table: end it with table="schema"."table" (geom).', name=name)
    found = table.standing()
    if found.schema is None:
        raise Fault("The database {database} has no schema {schema}: create it first.", database=table.database, schema=table.uri.schema())
    if not found.may_create:
        raise Fault(
            "You may not create tables in the schema {schema} of the database {database}: "
            "choose another schema, or ask the administrator of the database.",
            schema=found.schema, database=table.database,
        )  # fmt: skip
    if found.kind not in (None, *REPLACEABLE):
        raise Fault("{table} is not a table of the database {database}, and is not replaced: choose another name.", table=table.title, database=table.database)
    if not found.may_replace:
        raise Fault("The table {table} belongs to another user: choose another name.", table=table.title)
    return found


@dataclass
class Draft:
    """A table that is being written, under a name that no other has."""

    table: Table
    written: Table = field(init=False)

    def __post_init__(self) -> None:
        self.written = self.table.renamed(f"aula_{uuid.uuid4().hex}")

    def sink(self, destination) -> object:
        """The destination, as a text or as QGIS wraps it, under the name that is written."""
        text = f"postgis:{self.written.source}"
        if not isinstance(destination, QgsProcessingOutputLayerDefinition):
            return text
        wrapped = QgsProcessingOutputLayerDefinition(destination)
        wrapped.sink = QgsProperty.fromValue(text)
        return wrapped

    def check_fields(self, fields: QgsFields) -> None:
        """QGIS passes over a field that is called like the geometry."""
        column = self.table.uri.geometryColumn()
        if column in fields.names():
            raise Fault(
                "The field {field} is called like the geometry of the table {table}: "
                "end the destination with another name in brackets, as (geometrie).",
                field=column, table=self.table.title,
            )  # fmt: skip

    def check_count(self, count: int) -> None:
        found = int(self.written.run(f"SELECT count(*) FROM {self.written.name}")[0][0])
        if found != count:
            raise Fault(
                "Only {found} of {count} rows reached the table {table}: was the connection lost?",
                found=found, count=count, table=self.table.title,
            )  # fmt: skip

    def drop(self) -> None:
        """Take away what was written; a database that is gone lets nothing be dropped, and the first error is the one to tell."""
        with contextlib.suppress(Fault):
            self.written.run(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'; DROP TABLE IF EXISTS {self.written.name}")


def publish(drafts: Iterable[Draft]) -> None:
    """Put drafts in the place of their tables: all of those of a database, or none."""
    by_database: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_database[_connection(draft.table.uri)].append(draft)
    for together in by_database.values():
        steps = [f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'", "SELECT pg_advisory_xact_lock(hashtext('aula'))"]
        for draft in together:
            table = draft.table
            steps += [
                f"DROP TABLE IF EXISTS {table.name}",
                f"ALTER TABLE {draft.written.name} RENAME TO {_quoted(table.uri.table())}",
            ]
            if table.uri.geometryColumn():
                steps.append(f"CREATE INDEX ON {table.name} USING gist ({_quoted(table.uri.geometryColumn())})")
        together[0].table.run("; ".join(steps))  # one order is one transaction


def without_password(text: str) -> str:
    """A message without the passwords of the connections it names."""
    return re.sub(r"password=('(?:\\.|[^'\\])*'|\S+)", "password=…", text)


def cause(text: str) -> str:
    """What the server says, without its query and without what QGIS adds.

    Examples
    --------
    >>> cause("SQL error: SELECT 1 returned 7 [ERROR:  permission denied for schema public\\nLINE 1]")
    'permission denied for schema public'
    """
    said = re.split(r"returned \d+ \[|failed: \s*", text)[-1].strip().splitlines() or ["?"]
    return re.sub(r"^[A-Z]+: +", "", said[0]).rstrip("]. ")


def _connection(uri: QgsDataSourceUri) -> str:
    return uri.connectionInfo(False)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


@contextlib.contextmanager
def _heard():
    """What QGIS writes into its log of PostGIS meanwhile: the cause of a connection that fails stands nowhere else."""
    said: list[str] = []

    def hear(text: str, tag: str, level) -> None:
        if tag == "PostGIS":
            said.append(text)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(hear)
    try:
        yield said
    finally:
        log.messageReceived.disconnect(hear)
