"""What is a secret, and texts without secrets: everything that is written or shown goes through here."""

from __future__ import annotations

import re

HIDDEN = "***"

_NAMES = (
    r"(?:(?:[a-z0-9]+[-_.]){0,3}"
    r"(?:pass(?:word|wd|phrase|code)|pwd|mdp|secret|credentials?|(?:api|auth|access|secret|subscription)[-_]?key"
    r"|(?:access|auth|refresh|id)?token|bearer|jwt|authorization|signature|session[-_]?id)"
    r"|pass|key|cl[eé]|sig|hmac|cookie|set-cookie|mot[-_]de[-_]passe)"
)
_SECRET_NAME = re.compile(_NAMES, re.IGNORECASE)
_ADDRESS = re.compile(
    r"(\b[a-z][a-z0-9+.-]*(?:://|%3A%2F%2F|(?<=[a-z0-9]{2}):/))(?:(?!%2F|%3F|%23)[^/?#\s'\"<>])*(?:@|%40)",
    re.IGNORECASE,
)
_QUOTED = r"\\'.*?\\'|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_ASSIGNED = re.compile(
    rf"(?P<start>(?:(?<![\w-])|(?<=%3F)|(?<=%26))(?P<quote>['\"]?)(?:{_NAMES})(?P=quote)"
    rf"\s*(?:=|%3D|:(?=\s*['\"])|(?<=authorization):)\s*)"
    rf"(?P<value>{_QUOTED}|(?:(?:Basic|Bearer|Digest)\s+)?(?:(?!%26)[^\s&;,'\"<>|)}}\]])+)",
    re.IGNORECASE,
)


def is_secret_name(name: str) -> bool:
    """Does a parameter of this name carry a secret?

    Examples
    --------
    >>> [is_secret_name(name) for name in ("PASSWORD", "api-key", "access_token", "sig", "typename", "keywords")]
    [True, True, True, True, False, False]
    """
    return _SECRET_NAME.fullmatch(name.strip()) is not None


def without_secrets(text: str) -> str:
    """The text with the values of secrets, and the users of addresses, hidden.

    Examples
    --------
    >>> without_secrets("https://moi:mot@carto.fr/wfs?typename=a&apikey=xyz")  # pragma: allowlist secret
    'https://carto.fr/wfs?typename=a&apikey=***'
    >>> print(without_secrets("dbname='sig' user='u' password='a b' table='t'"))  # pragma: allowlist secret
    dbname='sig' user='u' password=*** table='t'
    """
    text = _ADDRESS.sub(r"\1", text)
    return _ASSIGNED.sub(rf"\g<start>{HIDDEN}", text)


_KEY_OF_A_TABLE = re.compile(r"key\s*=\s*'.*'", re.IGNORECASE | re.DOTALL)


def cut_secrets(source: str) -> str:
    """The source of a layer without its secrets: these are not hidden but gone, so that the rest can still be opened.

    ``key='…'``, with quotation marks, is the key of a table there.

    Examples
    --------
    >>> cut_secrets("dbname='sig' password='a b' key='id'")  # pragma: allowlist secret
    "dbname='sig'  key='id'"
    >>> cut_secrets("url=https://moi:mot@carto.fr/?key=xyz&map=a")  # pragma: allowlist secret
    'url=https://carto.fr/?&map=a'
    """
    source = _ADDRESS.sub(r"\1", source)
    return _ASSIGNED.sub(lambda found: found[0] if _KEY_OF_A_TABLE.fullmatch(found[0]) else "", source)
