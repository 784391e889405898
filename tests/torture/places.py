"""Where results stand: a folder, or a schema of a database."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.torture.content import STAGED, content, legend

SCHEMA, STAGED_TABLE = "Étude d'été", "_aula"


class Folder:
    """A folder of its own."""

    def __init__(self, path: Path, kept: Path) -> None:
        self.path, self.kept = path, kept
        path.mkdir(parents=True, exist_ok=True)

    def keep(self) -> None:
        """Remember what stands there."""
        shutil.copytree(self.path, self.kept)

    def again(self) -> None:
        """Put there what stood there."""
        for each in self.path.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        shutil.copytree(self.kept, self.path, dirs_exist_ok=True)

    def content(self) -> dict[str, object]:
        return content(self.path)

    def staged(self) -> bool:
        """Is something on its way?"""
        places = [self.path, *(each for each in self.path.iterdir() if each.is_dir() and STAGED not in each.name)]
        return any(
            STAGED in each.name and not each.name.endswith(".lock") for place in places for each in place.iterdir()
        )


class Schema:
    """A schema of a real PostgreSQL, with a folder for the outputs that are files."""

    def __init__(self, database, folder: Folder) -> None:
        import psycopg2

        self.database, self.folder, self.path = database, folder, folder.path
        self.connection = psycopg2.connect(host=database.folder, user="postgres", dbname="aula")
        self.connection.autocommit = True

    def rows(self, order: str, *values: object) -> list[tuple]:
        with self.connection.cursor() as cursor:
            cursor.execute(order, values)
            return cursor.fetchall() if cursor.description else []

    def tables(self) -> list[str]:
        found = self.rows("SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY 1", SCHEMA)
        return [name for (name,) in found]

    def keep(self) -> None:
        """Remember what stands there."""
        self.folder.keep()
        for table in self.tables():
            self.rows(f'CREATE TABLE entree."{table}" AS TABLE "{SCHEMA}"."{table}"')

    def again(self) -> None:
        """Put there what stood there."""
        self.folder.again()
        for table in self.tables():
            self.rows(f'DROP TABLE "{SCHEMA}"."{table}"')
        for (table,) in self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'entree'"):
            self.rows(f'CREATE TABLE "{SCHEMA}"."{table}" AS TABLE entree."{table}"')
            self.rows(f'ALTER TABLE "{SCHEMA}"."{table}" OWNER TO agence')

    def content(self) -> dict[str, object]:
        found = self.folder.content()
        for table in self.tables():
            rows = self.rows(f'SELECT * FROM "{SCHEMA}"."{table}" ORDER BY 1')
            found[f"table {table}"] = None if STAGED_TABLE in table else rows
        styles = self.rows("SELECT f_table_name, useasdefault, styleqml::text FROM layer_styles ORDER BY 1, 2")
        found["styles"] = [(*keys, legend(text)) for *keys, text in styles]
        return found

    def staged(self) -> bool:
        """Is something on its way?"""
        return self.folder.staged() or any(STAGED_TABLE in table for table in self.tables())
