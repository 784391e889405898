"""Secrets in any text: what a parameter's name announces never stays readable."""

from hypothesis import given
from hypothesis import strategies as st

from aula_qgis.core.redaction import cut_secrets, is_secret_name, without_secrets
from tests.fuzz.oracle import attempt, fuzzes

SECRETS = st.text(st.sampled_from("abcXYZ0189"), min_size=12, max_size=20)
NAMES = st.sampled_from(["password", "authkey", "apikey", "api-key", "key", "token", "sig", "access_token", "PASSWORD"])


@fuzzes(is_secret_name, without_secrets, cut_secrets)
@given(st.text(), NAMES, SECRETS, st.text(st.sampled_from("abc /?:.é\n"), max_size=20))
def test_secrets(text, name, secret, before):
    assert attempt(is_secret_name, text) in (True, False)
    once = attempt(without_secrets, text)
    assert attempt(without_secrets, once) == once
    assert attempt(is_secret_name, name)
    for written in (f"{before} {name}={secret}", f"{before}?{name}={secret}&typename=a", f"{before} {name}='{secret}'"):
        assert secret not in attempt(without_secrets, written)
        assert name.lower() == "key" or secret not in attempt(cut_secrets, written)
