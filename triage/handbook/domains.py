"""What a mail domain tells: whose it is, whether anybody may have an address there, whether it fits a company's name."""

from __future__ import annotations

import re
from functools import lru_cache

from triage.handbook.geography import fold
from triage.handbook.tables.companies import LEGAL_FORMS, PLAIN_COMPANY_WORDS
from triage.handbook.tables.free_mail import CCTLD_COUNTRY, FREE_MAIL, FREE_MAIL_BRANDS, GENERIC_CCTLD


@lru_cache(maxsize=1)
def _suffixes() -> object:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(only_icann=True)


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: "mail.shop.co.uk" -> "shop.co.uk"; "" for nonsense."""
    name = domain.strip().strip(".").lower()
    if not name or "." not in name or len(name) > 253 or not re.fullmatch(r"[\w.-]+", name) or ".." in name:
        return ""
    try:
        found = _suffixes().privatesuffix(name)  # type: ignore[attr-defined]
    except (ValueError, UnicodeError, IndexError):
        return ""
    return found or ""


def domain_of(email: str) -> str:
    """The domain of an address, lower case; "" without one."""
    return email.rpartition("@")[2].strip().lower() if "@" in email else ""


@lru_cache(maxsize=4096)
def is_free_mail(domain: str) -> bool:
    """A mailbox provider: everybody may have an address there, so it stands for no company."""
    name = domain.strip().strip(".").lower()
    if name in FREE_MAIL:
        return True
    own = registrable(name)
    return own in FREE_MAIL or own.partition(".")[0] in FREE_MAIL_BRANDS


@lru_cache(maxsize=1)
def _disposable() -> frozenset[str]:
    from disposable_email_domains import blocklist

    return frozenset(blocklist)


def is_disposable(domain: str) -> bool:
    """A throw-away mailbox (list of the disposable-email-domains project)."""
    name = domain.strip().strip(".").lower()
    return bool(name) and (name in _disposable() or registrable(name) in _disposable())


def country_of_domain(domain: str) -> str | None:
    """The country of a country-code domain; None for generic ones and those the whole world uses (.co, .io, .ai)."""
    from triage.handbook.tables.countries import ZONES

    last = domain.strip().strip(".").lower().rpartition(".")[2]
    if domain.strip().lower().endswith((".com.co", ".net.co", ".org.co", ".edu.co", ".gov.co")):
        return "CO"
    if last in GENERIC_CCTLD:
        return None
    if last in CCTLD_COUNTRY:
        return CCTLD_COUNTRY[last]
    return last.upper() if len(last) == 2 and last.upper() in ZONES else None


@lru_cache(maxsize=2048)
def name_words(company: str) -> tuple[str, ...]:
    """The telling words of a company's name, folded: without legal form and trade words like "trading" where others remain."""
    words = tuple(w for w in re.findall(r"\w+", fold(company[:200])) if w not in LEGAL_FORMS)
    telling = tuple(w for w in words if w not in PLAIN_COMPANY_WORDS and len(w) > 1)
    return telling or words


@lru_cache(maxsize=2048)
def company_matches_domain(company: str, domain: str) -> float:
    """0..1: how well a company's name fits the name that was registered. Free mailboxes fit nobody.

    1.0 = the telling words stand in the domain or the other way round; 0.5 = a part; initials count little.
    """
    own = registrable(domain) or domain
    if not company or not own or is_free_mail(domain):
        return 0.0
    label = re.sub(r"[^a-z0-9]", "", fold(own.partition(".")[0]))
    words = [re.sub(r"[^a-z0-9]", "", word) for word in name_words(company)]
    words = [word for word in words if word]
    if not words or len(label) < 2:
        return 0.0
    joined = "".join(words)
    if joined == label or (len(joined) >= 4 and joined in label) or (len(label) >= 4 and label in joined):
        return 1.0
    hits = [word for word in words if len(word) >= 3 and (word in label or (len(word) >= 6 and word[:5] in label))]
    if hits:
        share = sum(len(word) for word in hits) / len(joined)
        return min(1.0, 0.4 + 0.6 * share)
    every = [w[0] for w in re.findall(r"[a-z0-9]+", fold(company))]
    if len(every) >= 3 and "".join(every).startswith(label[:3]) and len(label) <= 5:
        return 0.6
    return 0.0
