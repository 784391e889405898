"""Credentials go to their own server and to nobody else, whatever address a copy claims to come from."""

import pytest

from aula_qgis.bridge.services.addresses import belongs

SERVER = "https://carto.agence.fr/lizmap"


@pytest.mark.parametrize(
    "url",
    [
        "https://carto.agence.fr/lizmap",
        "https://carto.agence.fr/lizmap/index.php/lizmap/service/?repository=a",
        "https://CARTO.agence.fr/lizmap/",
    ],
)
def test_its_own_addresses(url):
    assert belongs(url, SERVER) and belongs(url, SERVER + "/")


@pytest.mark.parametrize(
    "url",
    [
        "https://carto.agence.fr.ailleurs.example/lizmap/",
        "https://carto.agence.fr@ailleurs.example/lizmap/",
        "http://carto.agence.fr/lizmap/",
        "https://carto.agence.fr:8443/lizmap/",
        "https://carto.agence.fr/lizmap2/",
        "https://moi:secret@carto.agence.fr/lizmap/",
        "",
        "/lizmap/",
    ],
)
def test_addresses_of_others(url):
    assert not belongs(url, SERVER)
