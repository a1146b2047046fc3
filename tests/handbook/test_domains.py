"""What a mail domain tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.domains import company_matches_domain, country_of_domain, is_disposable, is_free_mail, registrable


@pytest.mark.parametrize(
    ("domain", "want"),
    [
        ("mail.shop.co.uk", "shop.co.uk"),
        ("a.b.example.com.br", "example.com.br"),
        ("firma.de", "firma.de"),
        ("localhost", ""),
        ("", ""),
        ("..", ""),
    ],
)
def test_registrable(domain: str, want: str) -> None:
    assert registrable(domain) == want


@pytest.mark.parametrize(
    ("domain", "free"),
    [
        ("gmail.com", True),
        ("QQ.com", True),
        ("vip.163.com", True),
        ("yahoo.com.ph", True),
        ("gmx.net", True),
        ("uol.com.br", True),
        ("gmail-shop.com", False),
        ("tranter.co.uk", False),
        ("", False),
    ],
)
def test_free_mail(domain: str, free: bool) -> None:
    assert is_free_mail(domain) is free


def test_disposable() -> None:
    assert is_disposable("mailinator.com")
    assert not is_disposable("tranter.co.uk")


@pytest.mark.parametrize(
    ("domain", "country"),
    [
        ("firma.de", "DE"),
        ("shop.co.uk", "GB"),
        ("start.io", None),
        ("club.co", None),
        ("tienda.com.co", "CO"),
        ("x.com", None),
        ("a.me", None),
        ("a.kz", "KZ"),
    ],
)
def test_country(domain: str, country: str | None) -> None:
    assert country_of_domain(domain) == country


@pytest.mark.parametrize(
    ("company", "domain", "fits"),
    [
        ("Tranter Homewares Ltd", "tranterhomewares.co.uk", True),
        ("Tranter Homewares Ltd", "tranter.com", True),
        ("Feldt Technik GmbH", "feldt-technik.de", True),
        ("Tranter Homewares Ltd", "gmail.com", False),
        ("Tranter Homewares Ltd", "quickpost.example", False),
        ("Global Trading Co", "northwind.com", False),
        ("", "x.com", False),
    ],
)
def test_likeness(company: str, domain: str, fits: bool) -> None:
    assert (company_matches_domain(company, domain) >= 0.5) is fits


@pytest.mark.hostile
@given(st.text(max_size=80), st.text(max_size=80))
def test_never_raises(company: str, domain: str) -> None:
    assert 0.0 <= company_matches_domain(company, domain) <= 1.0
    country_of_domain(domain)
    is_free_mail(domain)
