"""Outputs into PostGIS: staged under a name of their own, committed when all outputs of the run are there."""

from __future__ import annotations

import os
import re
import socket
import zlib
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, replace
from string import Template
from typing import cast
from uuid import uuid4

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsApplication,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import NULL

from aula_qgis.bridge.compat import not_none
from aula_qgis.core.messages import Fault, translatable
from aula_qgis.core.redaction import without_secrets

from .locks import runs
from .places import text_of

PROVIDER = "postgres"
"""As QGIS calls it; destinations begin with it or with ``postgis``."""

LONGEST_NAME = 63
"""Bytes that PostgreSQL keeps of a name; QGIS calls the key as the table, with ``_pkey`` at its end."""

LOCK_SECONDS = 30
"""How long a table that others are reading is waited for before it is replaced."""

REPLACEABLE = ("r", "p")
"""Tables and partitioned tables, as PostgreSQL calls them."""


STATUS = Template("""
    WITH old AS (SELECT relnamespace, relkind, relowner FROM pg_class WHERE oid = to_regclass($name)),
        room AS (SELECT oid, nspname FROM pg_namespace
            WHERE oid = COALESCE((SELECT relnamespace FROM old), (SELECT oid FROM pg_namespace WHERE nspname = $schema)))
    SELECT pg_postmaster_start_time()::text, current_database()::text, (SELECT nspname::text FROM room),
        COALESCE((SELECT has_schema_privilege(oid, 'CREATE') FROM room), false),
        (SELECT relkind::text FROM old), COALESCE((SELECT pg_has_role(relowner, 'USAGE') FROM old), true)
""")
"""Asks for a `TableStatus`."""
STAGED = Template(
    "SELECT tablename::text FROM pg_tables WHERE schemaname = $schema AND left(tablename, $length) = $start"
)
COUNT = Template("SELECT count(*) FROM $name")


class Refused(Fault):
    """A database does not answer or says no, for a reason on one line and without password."""

    def __init__(self, table: DatabaseTable, reason: str) -> None:
        template = translatable(
            "The database of {table} cannot be used: {reason}. Check its address, your account and its state."
        )
        super().__init__(template, table=table.title, reason=reason)
        self.reason = reason


@dataclass(frozen=True)
class TableStatus:
    """What stands at the place of a table, and what this account may do there.

    Attributes
    ----------
    place : tuple
        Server, database, schema and table: what tells tables apart, however they are connected to.
    schema : str or None
        None where there is no such schema.
    may_create : bool
    kind : str or None
        What has the name already, as pg_class calls it.
    may_replace : bool
    """

    place: tuple
    schema: str | None
    may_create: bool
    kind: str | None
    may_replace: bool


@dataclass(frozen=True)
class DatabaseTable:
    """A table of a database.

    Attributes
    ----------
    uri : str
        Connection, schema, table and geometry column.
    """

    uri: str

    @property
    def parts(self) -> QgsDataSourceUri:
        return QgsDataSourceUri(self.uri)

    @property
    def title(self) -> str:
        """Schema and name."""
        return ".".join(filter(None, (self.parts.schema(), self.parts.table())))

    @property
    def name(self) -> str:
        """Schema and name, as SQL writes them."""
        return ".".join(_name(part) for part in (self.parts.schema(), self.parts.table()) if part)

    @property
    def destination(self) -> str:
        """The text from which QGIS opens the table again."""
        return f"{PROVIDER}://{self.uri}"

    @property
    def _staging_start(self) -> str:
        """What the names of its staged tables begin with: its own name, then this machine."""
        host = f"_aula{zlib.crc32(socket.gethostname().encode()) & 0xFFFF:04x}_"
        room = LONGEST_NAME - len(host) - len("12345678_1234_pkey")
        return self.parts.table().encode()[:room].decode(errors="ignore") + host

    def staging(self) -> DatabaseTable:
        """The same with a name that no other table has, and that says which process writes it."""
        parts = self.parts
        parts.setTable(f"{self._staging_start}{os.getpid():08x}_{uuid4().hex[:4]}")
        return replace(self, uri=parts.uri(False))

    def recover(self) -> None:
        """Drop what runs of this machine that were killed have staged for this table."""
        schema = _text(self.parts.schema()) if self.parts.schema() else "current_schema()"
        start = self._staging_start
        found = self.execute(STAGED.substitute(schema=schema, length=len(start), start=_text(start)))
        for (name,) in found:
            ending = re.fullmatch(r"([0-9a-f]{8})_[0-9a-f]{4}", str(name)[len(start) :])
            if ending and not runs(int(ending[1], 16)):
                parts = self.parts
                parts.setTable(str(name))
                replace(self, uri=parts.uri(False)).drop()

    def of_shape(self, spatial: bool) -> DatabaseTable:
        """The same with a column for the geometry, or without one."""
        parts = self.parts
        parts.setGeometryColumn((parts.geometryColumn() or "geom") if spatial else "")
        return replace(self, uri=parts.uri(False))

    def execute(self, sql: str) -> list[list]:
        """What the database answers; several orders in one are carried out together or not at all."""
        with _logged() as messages:
            try:
                provider = not_none(not_none(QgsProviderRegistry.instance()).providerMetadata(PROVIDER))
                connection = provider.createConnection(_connection(self.parts), {})
                return cast(QgsAbstractDatabaseProviderConnection, connection).executeSql(sql)
            except QgsProviderConnectionException as error:
                text = str(error)
        raise Refused(self, cause(messages[-1] if messages and not text.startswith("SQL error") else text))

    def status(self) -> TableStatus:
        """Ask the database what stands there."""
        schema = _text(self.parts.schema()) if self.parts.schema() else "current_schema()"
        (row,) = self.execute(STATUS.substitute(name=_text(self.name), schema=schema))
        server, database, room, may_create, kind, may_replace = (
            None if value in (None, NULL, "") else value for value in row
        )
        return TableStatus(
            (server, database, room, self.parts.table()), room, bool(may_create), kind, bool(may_replace)
        )

    def check(self, name: str) -> TableStatus:
        """Raise a Fault where the database cannot be reached or does not take the output `name`."""
        if not self.parts.table():
            raise Fault('The output {name} names no table: end it with table="schema"."table" (geom).', name=name)
        try:
            found = self.status()
        except Refused as refused:
            raise Fault(
                "The database of the output {name} cannot be used: {reason}. Check its address, your account and its state.",
                name=name,
                reason=refused.reason,
            ) from refused
        if found.schema is None:
            raise Fault(
                "The database of the output {name} has no schema {schema}: create it first.",
                name=name,
                schema=self.parts.schema(),
            )
        if not found.may_create:
            raise Fault(
                "You may not create tables in the schema {schema}, where the output {name} goes: ask its owner for the right CREATE.",
                schema=found.schema,
                name=name,
            )
        if found.kind not in (None, *REPLACEABLE):
            raise Fault(
                "The output {name} would replace {table}, which is not a table: choose another name.",
                name=name,
                table=self.title,
            )
        if not found.may_replace:
            raise Fault(
                "The output {name} would replace {table}, which belongs to another account: choose another name.",
                name=name,
                table=self.title,
            )
        return found

    def check_count(self, count: int, name: str) -> None:
        """Raise a Fault where not all rows of the output `name` have arrived: a connection may come back without them."""
        found = int(self.execute(COUNT.substitute(name=self.name))[0][0])
        if found != count:
            raise Fault(
                "Only {found} of the {count} rows of the output {name} reached the database: run again.",
                found=found,
                count=count,
                name=name,
            )

    def drop(self) -> bool:
        """Take the table away if it is there; False where the database does not answer any more."""
        try:
            self.execute(f"{_lock_timeout()}; DROP TABLE IF EXISTS {self.name}")
        except Refused:
            return False
        return True


def commit(staged: dict[str, DatabaseTable], tables: dict[str, DatabaseTable]) -> None:
    """Rename staged tables to their own names, instead of those that have them: all of a database or none."""
    together: dict[str, list[str]] = defaultdict(list)
    for name, table in staged.items():
        together[_connection(table.parts)].append(name)
    for names in together.values():
        orders = [
            _lock_timeout(),
            "SELECT pg_advisory_xact_lock(hashtext('aula'))",
        ]  # two runs at once take their turns
        for name in names:
            old, new = tables[name], staged[name]
            orders += [
                f"DROP TABLE IF EXISTS {old.name}",
                f"ALTER TABLE {new.name} RENAME TO {_name(old.parts.table())}",
            ]
            if new.parts.geometryColumn():
                orders.append(f"CREATE INDEX ON {old.name} USING gist ({_name(new.parts.geometryColumn())})")
        try:
            staged[names[0]].execute("; ".join(orders))
        except Refused as refused:
            raise Fault(
                "The output {name} cannot take its place as {table}: {reason}.",
                name=names,
                table=[tables[name].title for name in names],
                reason=refused.reason,
            ) from refused


def table_of(value) -> DatabaseTable | None:
    """The table that a destination or a source names; None where it is no table of a database."""
    found = re.match(r"post(?:gis|gres):(?://)?(.*)", text_of(value), re.DOTALL)
    return None if found is None else DatabaseTable(found[1])


def table_of_layer(layer) -> DatabaseTable | None:
    """The table that a layer is read from; None where it is no table of a database, or a query."""
    if layer.providerType() != PROVIDER or QgsDataSourceUri(layer.source()).table().startswith("("):
        return None
    return DatabaseTable(layer.source())


def key_of(layer) -> tuple[str, ...]:
    """The key of a table of a database, whose rows come in any order; nothing for other layers."""
    if layer.providerType() != PROVIDER:
        return ()
    return tuple(layer.fields().at(index).name() for index in layer.primaryKeyAttributes())


def estimated(layer) -> bool:
    """Does the database only guess how many rows the layer has?"""
    return layer.providerType() == PROVIDER and QgsDataSourceUri(layer.source()).useEstimatedMetadata()


def cause(text: str) -> str:
    """What the server says, without its query and without what QGIS adds.

    Examples
    --------
    >>> cause("SQL error: SELECT 1 returned 7 [ERROR:  permission denied for schema public\\nLINE 1]")
    'permission denied for schema public'
    """
    lines = [
        line.strip() for line in re.split(r"returned \d+ \[|failed: \s*", text)[-1].splitlines() if line.strip()
    ] or ["?"]
    detail = [line.partition(":")[2].strip() for line in lines[1:] if re.match(r"D[EÉ]TAIL", line)]
    return without_secrets(" – ".join([re.sub(r"^[A-Z]+ ?: +", "", lines[0]), *detail[:1]]).rstrip(". ]"))


def _connection(parts: QgsDataSourceUri) -> str:
    return parts.connectionInfo(False)


def _lock_timeout() -> str:
    return f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"


def _name(value: str) -> str:
    quoted = value.replace('"', '""')
    return f'"{quoted}"'


def _text(value: str) -> str:
    quoted = value.replace("'", "''")
    return f"'{quoted}'"


@contextmanager
def _logged():
    """What QGIS writes into its log of PostGIS meanwhile: the reason of a failed connection stands nowhere else."""
    messages: list[str] = []

    def keep(text: str, tag: str, level) -> None:
        if tag == "PostGIS":
            messages.append(text)

    log = not_none(QgsApplication.messageLog())
    log.messageReceived.connect(keep)
    try:
        yield messages
    finally:
        log.messageReceived.disconnect(keep)
