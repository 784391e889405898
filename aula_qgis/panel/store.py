"""What the panel remembers: servers, favourites, options, layers listed before. Nothing here is a credential."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ..bridge.services.copies import LIMIT
from .catalogue import Entry, Source, as_json, from_json

ROOM = "aula/panel/"
RECENT = 8


def _value(name: str, default, kind):
    return QgsSettings().value(ROOM + name, default, type=kind)


def _keep(name: str, value) -> None:
    QgsSettings().setValue(ROOM + name, value)


class Store:
    """Options in QGIS's settings of the user, listings in files beside them."""

    @property
    def servers(self) -> list[Source]:
        """The servers the user has added."""
        with contextlib.suppress(ValueError, TypeError):
            return [Source(**each) for each in json.loads(_value("servers", "[]", str))]
        return []

    @servers.setter
    def servers(self, servers: list[Source]) -> None:
        _keep("servers", json.dumps([asdict(server) for server in servers], ensure_ascii=False))

    @property
    def catalogue(self) -> str:
        """File or address of a catalogue that replaces the one that comes with AULA; empty for none."""
        return _value("catalogue", "", str)

    @catalogue.setter
    def catalogue(self, place: str) -> None:
        _keep("catalogue", place)

    @property
    def limit(self) -> int:
        """The most features a copy may have."""
        return _value("limit", LIMIT, int)

    @limit.setter
    def limit(self, limit: int) -> None:
        _keep("limit", limit)

    @property
    def folder(self) -> Path:
        """Where copies go."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(_value("folder", "", str) or Path(documents) / "AULA")

    @folder.setter
    def folder(self, folder: str) -> None:
        _keep("folder", folder)

    @property
    def asked(self) -> bool:
        """Was the user asked for the agency's server?"""
        return bool(self.servers) or _value("asked", False, bool)

    @asked.setter
    def asked(self, asked: bool) -> None:
        _keep("asked", asked)

    @property
    def open(self) -> bool:
        """Was the panel open when QGIS was last closed?"""
        return _value("open", False, bool)

    @open.setter
    def open(self, is_open: bool) -> None:
        _keep("open", is_open)

    @property
    def favourites(self) -> list[str]:
        return json.loads(_value("favourites", "[]", str))

    def set_favourite(self, entry: str, favourite: bool) -> None:
        others = [each for each in self.favourites if each != entry]
        _keep("favourites", json.dumps([*others, entry] if favourite else others))

    @property
    def recent(self) -> list[str]:
        return json.loads(_value("recent", "[]", str))

    def used(self, entry: str) -> None:
        _keep("recent", json.dumps([entry, *(each for each in self.recent if each != entry)][:RECENT]))

    # Files

    @property
    def cache(self) -> Path:
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "aula"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def cached(self, url: str) -> Path:
        """The copy of a catalogue that an address gave; its ETag stands beside it."""
        return self.cache / f"catalogue-{sha256(url.encode()).hexdigest()[:16]}.json"

    def _listing(self, server: Source) -> Path:
        """Another account may see other layers: its listing is another file."""
        return self.cache / f"layers-{sha256(f'{server.url} {server.authcfg}'.encode()).hexdigest()[:16]}.json"

    def listing(self, server: Source) -> list[Entry]:
        """The layers a server had when it was last asked."""
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            return from_json(json.loads(self._listing(server).read_text(encoding="utf-8")), server)
        return []

    def keep_listing(self, server: Source, entries: list[Entry]) -> None:
        self._listing(server).write_text(json.dumps(as_json(entries), ensure_ascii=False), encoding="utf-8")
