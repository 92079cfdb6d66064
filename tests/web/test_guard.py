"""Who may reach the server: this machine, by its own name, and for writes only its own pages."""

from __future__ import annotations

import pytest

from foedera.errors import WrongCall
from foedera.web import limits
from foedera.web.serving import loopback


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "192.168.1.7", "localhost.evil.example:80"])
def test_a_request_for_another_name_is_refused(client, host):
    assert client.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize(("headers", "status"), [
    ({"sec-fetch-site": "cross-site"}, 403), ({"sec-fetch-site": "same-site"}, 403), ({"origin": "https://evil.example"}, 403),
    ({"origin": "null"}, 403), ({"origin": "http://127.0.0.1:9999"}, 403),
    ({"origin": "http://127.0.0.1", "sec-fetch-site": "same-origin"}, 405), ({}, 405),
])
def test_a_write_from_another_site_is_refused(client, headers, status):
    assert client.post("/agreements", headers=headers).status_code == status


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "example.org", "127.0.0.2", "10.0.0.1", ""])
def test_no_other_address_is_bound(host):
    with pytest.raises(WrongCall) as caught:
        loopback(host)
    assert caught.value.code == "not-loopback"


def test_every_answer_carries_the_policy(client):
    for path in ("/", "/agreements", "/nowhere", "/static/foedera.css", "/what-if?if=nonsense"):
        headers = client.get(path).headers
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["x-content-type-options"] == "nosniff"


def test_long_addresses_and_bodies_are_refused(client):
    assert client.get("/?party=" + "x" * limits.ADDRESS.value).status_code == 414
    assert client.post("/agreements", content=b"x" * (limits.BODY.value + 1)).status_code == 413
