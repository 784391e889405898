"""Names of layers, files and servers as values: without secrets, and neither expression nor markup where QGIS shows them."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProviderRegistry

from ..core.redaction import cut_secrets, without_secrets
from .compat import not_none


def name_of(layer: QgsMapLayer) -> str:
    """What the user calls a layer, without secrets.

    QGIS names a layer that it opens from a text after the end of that text, which may be the middle of a password: such a
    layer is called after its table or its type of features.
    """
    name, source = layer.name(), layer.source()
    start = name.partition("'")[0]
    if start in source and start not in cut_secrets(source):
        parts = not_none(QgsProviderRegistry.instance()).decodeUri(layer.providerType(), source)
        named = ".".join(filter(None, (parts.get("schema"), parts.get("table"))))
        name = named or parts.get("layerName") or parts.get("typename") or layer.providerType()
    return without_secrets(name)


def plain(text: str) -> str:
    """A text of a stranger, for where QGIS or a browser would compute or format it.

    Examples
    --------
    >>> plain("a [% env('HOME') %] <img src='b'>")
    "a [ % env('HOME') %] ‹img src='b'›"
    """
    return text.replace("[%", "[ %").replace("<", "‹").replace(">", "›")
