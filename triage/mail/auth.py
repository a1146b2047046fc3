"""Was the sender authenticated? A tolerant reader of Authentication-Results (RFC 8601) and of ARC (RFC 8617), for sign S1.

Anybody can write such a header into a mail. Only those count that carry the authserv-id of the user's own server,
and of these only the topmost, before the next Received line: what stands below came in with the mail. Where a server writes
several, the first word on a method is the last.

A list or a forwarder breaks SPF and often DKIM; ARC then tells what it saw itself. Anybody can seal a chain, too, so it counts only
where our own server found the whole chain good (`arc=pass`), and only as far down as the seals are those of servers the user trusts:
below a stranger's seal the stranger may have changed all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from triage.mail.values import Mail
from triage.terms import Evidence, Sender, Sentence, Span, sentence

_LONGEST = 8_000
_METHOD = re.compile(r"^\s{0,20}([a-zA-Z][\w-]{0,30})(?:/\d{1,3})?\s{0,5}=\s{0,5}([a-zA-Z]{1,20})")
_PROPERTY = re.compile(r"([a-zA-Z]{2,12}(?:\.[\w-]{1,30})?)\s{0,3}=\s{0,3}(\"[^\"]{0,300}\"|[^\s;\"]{1,300})")
_MICROSOFT = ("outlook.com", "office365.com", "microsoft.com")
_CHECKS = ("spf", "dkim", "dmarc")
_INSTANCE = re.compile(r"\bi\s{0,5}=\s{0,5}(\d{1,3})\s{0,5}(?:;|$)")  # RFC 8617 4.2.1
_MOST_SEALS = 50  # RFC 8617 4.2.1
_TAG = re.compile(r"(?:^|;)\s{0,20}([a-zA-Z]{1,3})\s{0,5}=\s{0,5}([^\s;]{1,300})")


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result: `dkim=pass header.d=example.com`."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def domain(self, *names: str) -> str:
        """The domain of the first of these properties that is given."""
        given = dict(self.properties)
        for name in names:
            value = given.get(name, "").strip('"<>').rpartition("@")[2].lower().rstrip(".")
            if value:
                return value
        return ""


def authentication(mail: Mail, trusted: tuple[str, ...]) -> Sender:
    """True when a pass is aligned with the From domain, False when the checks failed, None when nothing is known."""
    results, header = trusted_results(mail, trusted)
    if not results:
        return Sender(None, ())
    domain = mail.author.domain
    span = (Span("header:Authentication-Results", 0, len(header), header),)
    several = len({address.domain for address in mail.from_ if address.domain}) > 1
    dmarc = [one for one in results if one.method == "dmarc"]
    passed = [one for one in results if one.result == "pass" and _aligned(one, domain)]
    if several:
        return Sender(None, (_evidence(sentence("Several senders in one mail: no check can vouch for them."), span),), checked=True)
    if not any(one.method == "dmarc" for one in passed) and (seen := _forwarder(mail, results, domain, trusted)):
        says = sentence("The sender is authenticated as {domain}: {server} saw it before forwarding (ARC).", domain=domain, server=seen)
        return Sender(True, (_evidence(says, span),), checked=True)
    if any(one.result == "fail" for one in dmarc) and not any(one.method == "dmarc" for one in passed):
        return Sender(
            False, (_evidence(sentence("The sender failed the DMARC check for {domain}.", domain=domain or "?"), span),), checked=True
        )
    if passed:
        return Sender(True, (_evidence(sentence("The sender is authenticated as {domain}.", domain=domain), span),), checked=True)
    others = any(one.result == "pass" for one in results if one.method in ("dkim", "spf"))
    failed = [one for one in results if one.method in ("spf", "dkim") and one.result in ("fail", "hardfail", "permerror")]
    if any(one.method == "spf" and one.result in ("fail", "hardfail") for one in failed) and not others:
        return Sender(False, (_evidence(sentence("The sending server may not send for this domain (SPF)."), span),), checked=True)
    if any(one.method == "dkim" and one.result == "fail" for one in failed) and not others:
        return Sender(False, (_evidence(sentence("The mail's signature is broken (DKIM)."), span),), checked=True)
    return Sender(None, (), checked=any(one.method in _CHECKS for one in results))


def _forwarder(mail: Mail, results: tuple[Result, ...], domain: str, trusted: tuple[str, ...]) -> str:
    """The trusted server that saw an aligned pass before it sealed and passed the mail on; "" when there is none.

    Read from the newest seal down: RFC 8617 5.2 has a receiver check all seals, but the text only against the newest.
    """
    if not any(one.method == "arc" and one.result == "pass" for one in results):
        return ""
    names = {one.strip().lower().rstrip(".") for one in trusted if one.strip()}
    told: dict[int, tuple[str, tuple[Result, ...]]] = {}
    seals: dict[int, dict[str, str]] = {}
    for name, value in mail.headers:
        low = name.lower()
        if low not in ("arc-authentication-results", "arc-seal"):
            continue
        instance = _INSTANCE.search(value[:_LONGEST])
        number = int(instance[1]) if instance else 0
        if not 1 <= number <= _MOST_SEALS or number in (told if low != "arc-seal" else seals):
            return ""  # twice the same instance is no chain (RFC 8617 4.2.1)
        if low == "arc-seal":
            tags = [(key.lower(), word) for key, word in _TAG.findall(value[:_LONGEST])]
            seals[number] = dict(tags)
            if len(seals[number]) < len(tags):
                return ""
        else:
            told[number] = read_results(_INSTANCE.sub("", value, count=1).lstrip(" ;"))
    if set(told) != set(seals) or set(told) != set(range(1, len(told) + 1)):
        return ""
    for number in range(len(told), 0, -1):
        server, seen = told[number]
        seal = seals[number]
        if (
            server not in names
            or not same_organization(seal.get("d", ""), server)
            or seal.get("cv", "") != ("pass" if number > 1 else "none")
        ):
            return ""
        if any(one.result == "pass" and _aligned(one, domain) for one in seen):
            return server
    return ""


def trusted_results(mail: Mail, trusted: tuple[str, ...]) -> tuple[tuple[Result, ...], str]:
    """The results of the topmost trusted header (or headers, when the server wrote several), and its text."""
    names = {one.strip().lower().rstrip(".") for one in trusted if one.strip()}
    if not names:
        return (), ""
    microsoft = any(name.endswith(_MICROSOFT) for name in names)
    found: list[Result] = []
    told: set[str] = set()  # methods that a header above has spoken of
    text = ""
    for name, value in mail.headers:
        low = name.lower()
        if low == "received" and found:
            break
        if low != "authentication-results":
            continue
        server, results = read_results(value)
        if server in names or (not server and microsoft):
            found.extend(one for one in results if one.method not in told)
            told |= {one.method for one in results}
            text = text or value[:300]
        elif found:
            break
    return tuple(found), text


def read_results(value: str) -> tuple[str, tuple[Result, ...]]:
    """(authserv-id, results) of one header; the id is "" where it is left out, as Microsoft does."""
    pieces = _without_comments(value[:_LONGEST]).split(";")
    server = ""
    if pieces and not _METHOD.match(pieces[0]):
        server = (pieces[0].split() or [""])[0].lower().rstrip(".")
        pieces = pieces[1:]
    results: list[Result] = []
    for piece in pieces[:60]:
        found = _METHOD.match(piece)
        if found:
            rest = piece[found.end() :]
            properties = tuple((name.lower(), value) for name, value in _PROPERTY.findall(rest)[:30])
            results.append(Result(found[1].lower(), found[2].lower(), properties))
    return server, tuple(results)


_COMMENT_SIGN = re.compile('(["()])')


def _without_comments(value: str) -> str:
    """RFC 5322 comments taken away; quotes respected."""
    out: list[str] = []
    depth, quoted = 0, False
    for piece in _COMMENT_SIGN.split(value):
        if piece == '"' and not depth:
            quoted = not quoted
        elif piece == "(" and not quoted:
            depth += 1
            continue
        elif piece == ")" and depth:
            depth -= 1
            continue
        if not depth:
            out.append(piece)
    return "".join(out)


def _aligned(result: Result, domain: str) -> bool:
    """Relaxed alignment (RFC 7489 3.1): the same organizational domain as From."""
    if not domain:
        return False
    if result.method == "dmarc":
        named = result.domain("header.from")
        return not named or same_organization(named, domain)
    if result.method == "dkim":
        return same_organization(result.domain("header.d", "header.i"), domain)
    if result.method == "spf":
        return same_organization(result.domain("smtp.mailfrom", "smtp.mail", "smtp.helo"), domain)
    return False


def same_organization(one: str, other: str) -> bool:
    """Both domains belong to the same registered one (public suffix list)."""
    one, other = one.lower().rstrip("."), other.lower().rstrip(".")
    if not one or not other:
        return False
    if one == other:
        return True
    suffixes = _suffixes()
    mine = suffixes.privatesuffix(one)
    return mine is not None and mine == suffixes.privatesuffix(other)


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def _evidence(says: Sentence, span: tuple[Span, ...]) -> Evidence:
    return Evidence("S1", says, 0.0, span)
