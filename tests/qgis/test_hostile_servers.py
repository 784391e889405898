"""Servers that mean harm: credentials stay with their host, every answer ends within its limits."""

import itertools
import os
import subprocess
import sys
import tempfile
import time
import zlib

import pytest

os.environ.setdefault("QGIS_AUTH_DB_DIR_PATH", tempfile.mkdtemp())  # passwords of these tests stay out of any profile

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate

from aula_qgis.bridge.limits import Limits, limits, set_limits
from aula_qgis.bridge.services import documents, web
from aula_qgis.core.messages import Fault
from tests.server.hostile import Hostile, answer, certificate, redirect, stream

PASSWORD = "mot-de-passe-de-l-agence"


@pytest.fixture(scope="module")
def trusted(tmp_path_factory, qgis_app):
    """A certificate that QGIS trusts."""
    file = certificate(tmp_path_factory.mktemp("certificat"))
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("maître", True)
    made = QSslCertificate.fromPath(str(file))[0]
    assert manager.storeCertAuthority(made)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    return file


@pytest.fixture
def servers(trusted):
    """One server of http, another, and one of https."""
    made = [Hostile(), Hostile(), Hostile(trusted)]
    yield made
    for each in made:
        each.close()


@pytest.fixture(scope="module")
def authcfg(trusted):
    config = QgsAuthMethodConfig()
    config.setName("agence")
    config.setMethod("Basic")
    config.setConfigMap({"username": "agent", "password": PASSWORD, "realm": ""})
    QgsApplication.authManager().storeAuthenticationConfig(config)
    return config.id()


@pytest.fixture
def bounds():
    """Limits of the options for one test."""
    before = limits()
    yield lambda **chosen: set_limits(Limits(**chosen))
    set_limits(before)


# Credentials stay with their host


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_host_gets_no_credential(servers, authcfg, status):
    own, other, _ = servers
    other.pages["/wfs"] = answer(b"<xml/>")
    own.pages["/wfs"] = redirect(f"{other.base}/wfs", status)
    with pytest.raises(Fault, match=f"sends on to {other.base}, and your user name and password are not for that one"):
        web.get(f"{own.base}/wfs", authcfg)
    assert own.credentials and other.requests == []
    assert web.get(f"{own.base}/wfs").body == b"<xml/>", "without credentials another host may answer"
    assert other.credentials == []


def test_another_scheme_gets_no_credential(servers, authcfg):
    plain, _, secured = servers
    plain.pages["/wfs"] = redirect(f"{secured.base}/wfs")
    secured.pages["/wfs"] = answer(b"<xml/>")
    with pytest.raises(Fault, match="are not for that one"):
        web.get(f"{plain.base}/wfs", authcfg)
    assert secured.requests == []
    assert web.get(f"{secured.base}/wfs", authcfg).body == b"<xml/>"
    assert len(secured.credentials) == 1


def test_https_is_never_left_for_http(servers):
    plain, _, secured = servers
    secured.pages["/wfs"] = redirect(f"{plain.base}/wfs")
    with pytest.raises(Fault, match="sends on to an address that AULA does not follow"):
        web.get(f"{secured.base}/wfs")
    assert plain.requests == []


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "data:text/xml,<a/>", "ftp://127.0.0.1/a", "qrc:/a", "https://u:p@127.0.0.1/"],
)
def test_other_addresses_are_not_followed(servers, location):
    own = servers[0]
    own.pages["/wfs"] = redirect(location)
    with pytest.raises(Fault, match="sends on to an address that AULA does not follow") as said:
        web.get(f"{own.base}/wfs")
    assert "u:p" not in str(said.value)


@pytest.mark.parametrize("location", ["/la/wfs?a=1", "wfs2", "//127.0.0.1:{port}/la/wfs"])
def test_a_relative_address_is_followed_with_credentials(servers, authcfg, location):
    own = servers[0]
    own.pages["/wfs"] = redirect(location.format(port=own.server.server_port))
    own.pages["/la/wfs"] = own.pages["/wfs2"] = answer(b"<xml/>")
    assert web.get(f"{own.base}/wfs", authcfg).body == b"<xml/>"
    assert len(own.credentials) == 2


@pytest.mark.parametrize(("hops", "ends_well"), [(5, True), (6, False)])
def test_five_redirects_and_no_more(servers, hops, ends_well):
    own = servers[0]
    for number in range(hops):
        own.pages[f"/{number}"] = redirect(f"/{number + 1}")
    own.pages[f"/{hops}"] = answer(b"<xml/>")
    if ends_well:
        assert web.get(f"{own.base}/0").body == b"<xml/>"
    else:
        with pytest.raises(Fault, match="from one address to the next without end"):
            web.get(f"{own.base}/0")
        assert len(own.requests) == 6


# Answers are bounded


def test_the_size_is_exact(servers, bounds):
    own = servers[0]
    bounds(document_mb=1)
    own.pages["/juste"], own.pages["/trop"] = answer(bytes(1_000_000)), answer(bytes(1_000_001))
    assert len(web.get(f"{own.base}/juste").body) == 1_000_000
    with pytest.raises(Fault, match="larger than 1 MB"):
        web.get(f"{own.base}/trop")


def test_a_gzipped_answer_is_read(servers):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = packer.compress(b"<a>" + b"b" * 3_000_000) + packer.flush()
    servers[0].pages["/wfs"] = answer(body, Content_Encoding="gzip")
    assert web.get(f"{servers[0].base}/wfs").body == b"<a>" + b"b" * 3_000_000
    servers[0].pages["/wfs"] = answer(body[:-20], Content_Encoding="gzip")
    with pytest.raises(Fault, match="broke off"):
        web.raise_for_status(web.get(f"{servers[0].base}/wfs"))


def test_one_byte_every_two_seconds_ends(servers, bounds):
    def drip():
        yield b"<"
        while True:
            time.sleep(2)
            yield b" "

    servers[0].pages["/wfs"] = stream(drip)
    bounds(total_s=3, silence_s=60)
    start = time.monotonic()
    with pytest.raises(Fault, match="takes too long to answer"):
        web.raise_for_status(web.get(f"{servers[0].base}/wfs"))
    assert 3 <= time.monotonic() - start < 6


def test_silence_ends(servers, bounds):
    servers[0].pages["/wfs"] = stream(lambda: (time.sleep(1.5 * number) or b"x" for number in range(4)))
    bounds(silence_s=2, total_s=60)
    with pytest.raises(Fault, match="takes too long to answer"):
        web.raise_for_status(web.get(f"{servers[0].base}/wfs"))


MEMORY = """
import sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from aula_qgis.bridge.services import web, wfs
from aula_qgis.core.messages import Fault
for url in sys.argv[1:]:
    try:
        wfs.Service(url, "", "2.0.0").page(wfs.Query("a"), 0, 10)
        print("no fault")
    except Fault as fault:
        print(fault)
print(int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) // 1000)
"""


def test_endless_packed_and_nested_answers_end_in_bounded_memory(servers, root):
    own = servers[0]
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    start = packer.compress(bytes(50_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(50_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = start + again * 99  # 5 GB of zeros
    deep = b"<wfs:FeatureCollection xmlns:wfs='w'>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</wfs:FeatureCollection>"
    laughs = b"<!DOCTYPE a [<!ENTITY l 'l'><!ENTITY m '&l;&l;'>]><FeatureCollection>&m;</FeatureCollection>"
    own.pages["/sans-fin"] = stream(lambda: itertools.repeat(bytes(1_000_000)))
    own.pages["/bombe"] = answer(packed, Content_Encoding="gzip")
    own.pages["/profond"], own.pages["/entites"] = answer(deep), answer(laughs)
    urls = [f"{own.base}/{page}" for page in ("sans-fin", "bombe", "profond", "entites")]
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, *urls],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        timeout=120,
        env={**os.environ, "PYTHONPATH": f"{root}:{os.environ.get('PYTHONPATH', '')}"},
    )
    *said, megabytes = done.stdout.splitlines()
    assert ["larger than 100 MB" in text for text in said] == [True, True, False, False], done.stdout + done.stderr
    assert ["nested too deep or defines entities" in text for text in said] == [False, False, True, True]
    assert int(megabytes) < 500


@pytest.mark.parametrize(("levels", "ends_well"), [(documents.DEEPEST, True), (documents.DEEPEST + 1, False)])
def test_the_depth_of_a_document_is_exact(levels, ends_well):
    body = b"<a>" * levels + b"</a>" * levels
    if ends_well:
        assert documents.check_xml(body, "x") is body
    else:
        with pytest.raises(Fault, match="nested too deep"):
            documents.check_xml(body, "x")


def test_nested_json_is_no_json():
    assert documents.read_json("[" * 50 + "]" * 50)
    for opened, closed in (("[", "]"), ('{"a":', "}")):
        with pytest.raises(ValueError):
            documents.read_json(opened * 100_000 + "1" + closed * 100_000)
