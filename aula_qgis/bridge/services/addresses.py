"""Addresses of servers: what may be kept of one, what belongs to a server, where a redirect may lead."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

from ...core.messages import Fault
from ...core.redaction import is_secret_name, without_secrets

PORTS = {"http": 80, "https": 443}
DECODINGS = 5
"""A path that is still encoded after so many decodings belongs to nobody."""


_PLAIN = re.compile(r"https?://[^\x00-\x20\x7f\\/?#]+(?:[/?#]|\Z)", re.IGNORECASE)
"""How an address begins whose server every reader finds at the same place."""


def server_of(url: str) -> str:
    """The part of an address that a person knows a server by."""
    try:
        return urlsplit(url).hostname or without_secrets(url)
    except ValueError:
        return without_secrets(url)


def with_query(url: str, **query: object) -> str:
    """The address with these keys, in place of those of the same name (whatever their case)."""
    parts = urlsplit(url)
    names = {name.upper() for name in query}
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name.upper() not in names
    ]
    return urlunsplit(parts._replace(query=urlencode([*kept, *query.items()], safe=":/,")))


def without_keys(url: str, names: Iterable[str]) -> str:
    """The address without the keys of these names, whatever their case.

    Examples
    --------
    >>> without_keys("https://carto.fr/wfs?map=a&request=GetFeature&count=10", ["REQUEST", "COUNT"])
    'https://carto.fr/wfs?map=a'
    """
    parts, unwanted = urlsplit(url), {name.upper() for name in names}
    kept = [each for each in parse_qsl(parts.query, keep_blank_values=True) if each[0].upper() not in unwanted]
    return urlunsplit(parts._replace(query=urlencode(kept, safe=":/,")))


def checked_address(url: str) -> str:
    """The address as it may be kept: http(s), without fragment; a Fault where it is none or holds a credential."""
    url = url.strip()
    parts = _parts(url)
    if parts is None:
        raise Fault(
            "The address {url} is not one of a server: it should begin with https://.",
            url=without_secrets(url.split("?")[0]),
        )
    if has_credential(parts):
        raise Fault(
            "The address of {server} holds a user name, a password or a key: take it out, and choose an authentication of QGIS instead.",
            server=server_of(url),
        )
    return urlunsplit(parts._replace(fragment=""))


def has_credential(parts: SplitResult) -> bool:
    """Does an address hold a user or a secret?"""
    names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    return parts.username is not None or parts.password is not None or any(map(is_secret_name, names))


def _parts(url: str) -> SplitResult | None:
    """An address of http or https in parts; None for any other.

    Python passes over tabs and blanks in one, Qt does not: who of them is right about the server must not matter.
    """
    if not _PLAIN.match(url):
        return None
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 raises where it is no number
    except ValueError:
        return None
    return parts if parts.scheme in PORTS and parts.hostname else None


def origin(parts: SplitResult) -> tuple[str, str, int]:
    """Scheme, host and port: where credentials may go."""
    return parts.scheme, parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)


def belongs(url: str, server: str) -> bool:
    """Does an address lie on a server, so that the server's credentials may go there?

    Scheme, host and port must be the same, the path must begin with the server's by whole segments, and an address with a
    user name belongs to nobody. ``..`` is resolved, written plainly or encoded, once or several times over.

    Examples
    --------
    >>> belongs("https://carto.fr/lizmap/index.php/x", "https://carto.fr/lizmap"), belongs("https://carto.fr.ailleurs.fr/", "https://carto.fr")
    (True, False)
    >>> belongs("https://carto.fr@ailleurs.fr/", "https://carto.fr"), belongs("https://carto.fr/lizmap/..%2fx", "https://carto.fr/lizmap")
    (False, False)
    """
    one, other = _parts(url), _parts(server)
    if one is None or other is None or one.username is not None or origin(one) != origin(other):
        return False
    base = _resolved(unquote(other.path))
    return all(f"{path}/".startswith(f"{base.rstrip('/')}/") for path in _readings(one.path))


def _readings(path: str) -> list[str]:
    """The paths that a server may take a path for, decoding it or not; "" among them where there is no end to it."""
    readings = [_resolved(path)]
    for _ in range(DECODINGS):
        decoded = unquote(path)
        if decoded == path:
            return readings
        path = decoded
        readings.append(_resolved(path))
    return [*readings, ""]


def _resolved(path: str) -> str:
    """An absolute path without ``.``, ``..`` and double slashes."""
    return posixpath.normpath("/" + path.replace("\\", "/").lstrip("/"))


def redirected(url: str, location: str, signed: bool) -> str:
    """The address that a redirect leads to.

    Parameters
    ----------
    url, location : str
        Where the request went, and where the server sends it; relative or absolute.
    signed : bool
        Did the request carry credentials?

    Raises
    ------
    Fault
        No address of http(s); https to http; an address with a credential; another server, for a request with credentials.
    """
    try:
        target = urljoin(url, location)
    except ValueError:
        target = ""
    before, after = urlsplit(url), _parts(target)
    if after is None or has_credential(after) or (before.scheme, after.scheme) == ("https", "http"):
        raise Fault(
            "The server {server} sends on to an address that AULA does not follow ({other}): "
            "ask its administrator for the right address.",
            server=server_of(url),
            other=without_secrets(target or location).split("?")[0][:100],
        )
    if signed and origin(before) != origin(after):
        raise Fault(
            "The server {server} sends on to {other}, and your user name and password are not for that one: "
            "if you trust it, enter its address in the AULA options.",
            server=server_of(url),
            other=urlunsplit((after.scheme, after.netloc, "", "", "")),
        )
    return urlunsplit(after._replace(fragment=""))
