"""AULA: a QGIS plugin suite for urban planning."""


def classFactory(iface):
    """Build the plugin; `iface` is None where QGIS has no window."""
    import sys
    from pathlib import Path

    if sys.version_info < (3, 10):  # noqa: UP036 (QGIS, not pip, loads this)
        raise RuntimeError(
            f"AULA needs Python 3.10 or newer; this QGIS has {sys.version.split()[0]}: install a newer QGIS."
        )
    root = str(Path(__file__).resolve().parent)
    if root not in sys.path:
        sys.path.append(root)
    from aula_qgis.plugin import AulaPlugin

    def make_provider():
        from .processing_algs.provider import AulaProvider

        return AulaProvider()

    return AulaPlugin(make_provider, iface)
