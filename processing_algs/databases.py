"""Outputs into a database: written under a passing name, put in their place when all outputs of the run are there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from uuid import uuid4

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from aula_qgis.core.messages import Fault

from .destinations import text_of

PROVIDER = "postgres"
"""As QGIS calls it; destinations begin with it or with ``postgis``."""

LONGEST_NAME = 63
"""What PostgreSQL keeps of the name of a table."""


@dataclass(frozen=True)
class Table:
    """A table of a database that an output goes to.

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
        parts = self.parts
        return ".".join(filter(None, (parts.schema(), parts.table())))

    @property
    def destination(self) -> str:
        """The text from which QGIS opens the table again."""
        return f"{PROVIDER}://{self.uri}"

    @property
    def place(self) -> tuple[str, ...]:
        """What tells tables apart, whoever connects."""
        parts = self.parts
        server = parts.service() or f"{parts.host()}:{parts.port()}"
        return server, parts.database(), parts.schema() or "public", parts.table()

    def passing(self) -> Table:
        """The same with a name that no other table has."""
        parts = self.parts
        end = f"_{uuid4().hex[:8]}"
        parts.setTable(parts.table()[: LONGEST_NAME - len(end)] + end)
        return replace(self, uri=parts.uri(False))

    def connection(self):
        return QgsProviderRegistry.instance().providerMetadata(PROVIDER).createConnection(self.uri, {})

    def check(self, name: str) -> None:
        """Raise a Fault where the database cannot be reached or takes no table."""
        schema = self.parts.schema() or "public"
        try:
            connection = self.connection()
            known = schema in connection.schemas()
            allowed = known and connection.executeSql(f"SELECT has_schema_privilege({_text(schema)}, 'CREATE')")[0][0]
        except QgsProviderConnectionException as error:
            raise Fault(
                "The database of the output {name} cannot be used: {reason}. Check its address, your account and its state.",
                name=name, reason=_without_secrets(error, self.parts),
            ) from error  # fmt: skip
        if not known:
            raise Fault("The database of the output {name} has no schema {schema}: create it first.", name=name, schema=schema)
        if not allowed:
            raise Fault(
                "You may not create tables in the schema {schema}, where the output {name} goes: ask its owner for the right CREATE.",
                schema=schema, name=name,
            )  # fmt: skip

    def drop(self) -> bool:
        """Take the table away if it is there; False where the database does not answer any more."""
        parts = self.parts
        try:
            connection = self.connection()
            if connection.tableExists(parts.schema(), parts.table()):
                connection.dropVectorTable(parts.schema(), parts.table())
        except QgsProviderConnectionException:
            return False
        return True


def put_in_place(written: dict[str, Table], tables: dict[str, Table]) -> None:
    """Give the tables written under passing names their own, instead of those that have them: all at once or none."""
    orders: dict[str, list[str]] = {}
    for name, table in written.items():
        old, new = (f"{_name(parts.schema() or 'public')}.{_name(parts.table())}" for parts in (tables[name].parts, table.parts))
        orders.setdefault(table.parts.connectionInfo(False), []).append(
            f"DROP TABLE IF EXISTS {old}; ALTER TABLE {new} RENAME TO {_name(tables[name].parts.table())}"
        )
    for name, table in written.items():
        try:
            table.connection().executeSql("; ".join(orders.pop(table.parts.connectionInfo(False), [])))
        except QgsProviderConnectionException as error:
            raise Fault(
                "The output {name} cannot take its place as {table}: {reason}.",
                name=name, table=tables[name].title, reason=_without_secrets(error, table.parts),
            ) from error  # fmt: skip


def table_of(destination) -> Table | None:
    """The table that a destination names; None where it is no table of a database."""
    found = re.match(r"post(?:gis|gres):(?://)?(.*)", text_of(destination), re.DOTALL)
    return None if found is None else Table(found[1])


def table_of_layer(layer) -> Table | None:
    """The table that a layer is read from; None where it is no table of a database."""
    return Table(layer.source()) if layer.providerType() == PROVIDER else None


def key_of(layer) -> tuple[str, ...]:
    """The key of a table of a database, whose rows come in any order; nothing for other layers."""
    if layer.providerType() != PROVIDER:
        return ()
    return tuple(layer.fields().at(index).name() for index in layer.primaryKeyAttributes())


def load_when_done(table: Table, destination, name: str, context: QgsProcessingContext) -> None:
    """Have QGIS open the table after the run, where the user asked for it."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition) and destination.destinationProject:
        title = destination.destinationName or table.parts.table()
        details = QgsProcessingContext.LayerDetails(title, destination.destinationProject, name)
        context.addLayerToLoadOnCompletion(table.destination, details)


def _name(value: str) -> str:
    quoted = value.replace('"', '""')
    return f'"{quoted}"'


def _text(value: str) -> str:
    quoted = value.replace("'", "''")
    return f"'{quoted}'"


def _without_secrets(error: Exception, parts: QgsDataSourceUri) -> str:
    """The cause on one line, without the password."""
    said = re.sub(r"password=('[^']*'|\S+)", "password=…", " ".join(str(error).split()))
    for secret in filter(None, {parts.password()}):
        said = said.replace(secret, "…")
    return said.rstrip(".")
