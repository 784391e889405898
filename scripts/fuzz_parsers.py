"""Coverage-guided fuzzing of what reads strangers' texts: whatever they hold, the answer is a value or a sentence.

    scripts/with-qgis build/fuzz-venv/bin/python scripts/fuzz_parsers.py capabilities 60

The inputs that found something new are kept under build/fuzz, where the next run begins; one that breaks a parser is left there
too, as ``<parser>-crash-…``: give its path instead of the seconds to see it break again.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication  # noqa: E402

APPLICATION = QgsApplication([], False)
APPLICATION.initQgis()

with atheris.instrument_imports(include=["aula_qgis"]):
    from aula_qgis.bridge.archives import Archive
    from aula_qgis.bridge.services import capabilities as listed
    from aula_qgis.bridge.services import copies, documents, foreign_styles, lizmap, web
    from aula_qgis.bridge.services.addresses import belongs, checked_address, redirected
    from aula_qgis.bridge.services.transfer import Response
    from aula_qgis.bridge.stations.gtfs import read_feed
    from aula_qgis.bridge.tables import read_table
    from aula_qgis.core.messages import Fault
    from aula_qgis.core.redaction import cut_secrets, without_secrets
    from aula_qgis.panel import catalogue as catalogues

URL = "https://carto.fr/wfs"
FOLDER = Path(tempfile.mkdtemp())
RULES = json.loads((ROOT / "resources" / "catalogue" / "catalogue.schema.json").read_text(encoding="utf-8"))
FEED = {
    "stops": b"stop_id,stop_name,stop_lat,stop_lon\na,A,46.5,2.5\nb,B,46.6,2.5\n",
    "routes": b"route_id,route_type\nr,3\n",
    "trips": b"route_id,service_id,trip_id\nr,s,t\n",
    "stop_times": b"trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,08:00:00,08:00:00,a,1\nt,08:10:00,08:10:00,b,2\n",
    "calendar_dates": b"service_id,date,exception_type\ns,20250128,1\n",
}


def answered(data: bytes) -> Response:
    return Response(URL, 200 + 100 * (len(data) % 4), "text/xml", data)


def capabilities(data: bytes) -> None:
    listed.read(listed.decoded(documents.check_xml(data, "carto.fr")), "carto.fr")


def exceptions(data: bytes) -> None:
    web.raise_for_status(web.not_a_page(answered(data)))


def pages(data: bytes) -> None:
    """The pages of a Lizmap instance, and its metadata."""
    assert isinstance(lizmap.on_page(answered(data), "https://carto.fr"), list)
    try:
        said = documents.read_json(data)
    except ValueError:
        return
    if isinstance(said, dict):
        lizmap.administered(said)
        lizmap.Lizmap("https://carto.fr").version(said)


def provenance(data: bytes) -> None:
    copies.origin_from(data.decode("utf-8", errors="replace"))


def catalogue(data: bytes) -> None:
    catalogues.read(data.decode("utf-8", errors="replace"), RULES)


def styles(data: bytes) -> None:
    text = documents.check_xml(data, "carto.fr").decode("utf-8", errors="replace")
    style = foreign_styles.from_qml(text, ["nom"])
    assert foreign_styles.from_qml(style.qml, ["nom"]).cut == {} or not style.qml


def csv(data: bytes) -> None:
    file = FOLDER / ("table.csv.gz" if data[:2] == b"\x1f\x8b" else "table.csv")
    file.write_bytes(data)
    read_table(file, ["insee"])


def gtfs(data: bytes) -> None:
    """A file of a feed: its first byte says which."""
    changed = sorted(FEED)[data[0] % len(FEED)] if data else "stops"
    for name, content in FEED.items():
        (FOLDER / f"{name}.txt").write_bytes(data[1:] if name == changed else content)
    read_feed(str(FOLDER / "stops.txt"), datetime.date(2025, 1, 28))


def archive(data: bytes) -> None:
    file = FOLDER / "archive.zip"
    file.write_bytes(data)
    with Archive(file, 1_000_000) as opened:
        for name in opened.names:
            opened.read(name)


def addresses(data: bytes) -> None:
    one, _, other = data.decode("utf-8", errors="replace").partition("\n")
    assert not (belongs(one, URL) and not one.lower().startswith("https://carto.fr"))
    without_secrets(one)
    cut_secrets(one)
    checked_address(one)
    redirected(one, other, True)


def zipped() -> bytes:
    file = FOLDER / "seed.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a.txt", "a" * 100)
    return file.read_bytes()


CAPABILITIES = b"""<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:ServiceIdentification><ows:Title>a</ows:Title></ows:ServiceIdentification><wfs:FeatureTypeList><wfs:FeatureType>
<wfs:Name>a:b</wfs:Name><wfs:Title>B</wfs:Title><wfs:Abstract>c</wfs:Abstract><wfs:DefaultCRS>urn:ogc:def:crs:EPSG::2154</wfs:DefaultCRS>
<ows:WGS84BoundingBox><ows:LowerCorner>-5 41</ows:LowerCorner><ows:UpperCorner>9 51</ows:UpperCorner></ows:WGS84BoundingBox>
</wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
PARSERS: dict[Callable[[bytes], None], list[bytes]] = {
    capabilities: [CAPABILITIES, CAPABILITIES.replace(b"2.0.0", b"1.1.0").replace(b"/wfs/2.0", b"/wfs")],
    exceptions: [
        b'<ServiceExceptionReport><ServiceException code="x">a</ServiceException></ServiceExceptionReport>',
        b'<ows:ExceptionReport><ows:Exception exceptionCode="x"><ows:ExceptionText>a</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
    ],
    pages: [
        b'<div data-lizmap-project="p" data-lizmap-repository="r" data-lizmap-title="t"><a href="x/view/map?repository=r&project=p">',
        b'{"info": {"version": "3.9.1"}, "repositories": {"r": {"projects": {"p": {"title": "t"}}}}}',
    ],
    provenance: [b'{"url": "u", "version": "2.0.0", "typename": "t", "extent": [1, 2, 3, 4], "when": ""}'],
    catalogue: [
        (ROOT / "resources" / "catalogue" / "catalogue.json").read_bytes()[:200],
        b'{"sources": [], "layers": []}',
    ],
    styles: [(ROOT / "styles" / "catalogue" / "gares.qml").read_bytes()],
    csv: [b"insee;nom\n01001;L'Abergement\n", b'a,b\n"x\ny",2\n'],
    gtfs: [bytes([number]) + FEED[name] for number, name in enumerate(sorted(FEED))],
    archive: [zipped()],
    addresses: [b"https://carto.fr/wfs/..%2fa?key=b\n//ailleurs.fr/x", b"postgres://password='a' key='b'\nx"],
}


def attempt(parser: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """A parser that may end with a sentence, and with nothing else."""

    def tried(data: bytes) -> None:
        with contextlib.suppress(Fault):
            parser(data)

    return tried


def main(name: str, seconds_or_file: str) -> None:
    parser = next(each for each in PARSERS if each.__name__ == name)
    place = ROOT / "build" / "fuzz"
    corpus = place / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(PARSERS[parser]):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [
        "-timeout=20",
        "-rss_limit_mb=2000",
        "-max_len=20000",
        f"-artifact_prefix={place}/{name}-",
        "-verbosity=0",
    ]
    again = not seconds_or_file.isdecimal()
    chosen = [seconds_or_file] if again else [f"-max_total_time={seconds_or_file}", "-print_final_stats=1", str(corpus)]
    atheris.Setup([sys.argv[0], *options, *chosen], attempt(parser))
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
