"""Does a sender's domain take mail, has it a website? Look-ups in the domain name system for F4 (`[signs] lookups`, off at first).

Asked are only the user's own resolvers, for MX (RFC 5321 5.1, RFC 7505) and for addresses of the domain and its `www`. All questions
about a domain together take no longer than the time allowed; whatever does not come is unknown, never "no". Answers are kept
for a day. After a time-out nothing is asked for a minute, so that a dead resolver costs a mailbox full of mail one wait, not thousands.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from triage.errors import TriageError
from triage.terms import Presence, sentence

UNKNOWN = Presence()
KEPT_SECONDS = 86_400.0  # an answer
PAUSE_SECONDS = 60.0  # after a question without one
MOST = 5_000  # domains remembered


@dataclass(slots=True)
class LookUp:
    """Asks about domains, and remembers. `servers` and `port` are for resolvers other than the system's."""

    seconds: float = 2.0
    servers: tuple[str, ...] = ()
    port: int = 53
    clock: Callable[[], float] = time.monotonic
    _known: dict[str, tuple[float, Presence]] = field(default_factory=dict)
    _pause_until: float = float("-inf")

    def __call__(self, domain: str) -> Presence:
        """What there is of `domain`; unknown where it cannot be told in time. Never raises."""
        now = self.clock()
        found = self._known.get(domain)
        if found is not None and now < found[0]:
            return found[1]
        if now < self._pause_until:
            return UNKNOWN
        presence = self._asked(domain)
        if presence is None:
            self._pause_until = self.clock() + PAUSE_SECONDS
            return UNKNOWN
        while len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)), None)
        self._known[domain] = (now + KEPT_SECONDS, presence)
        return presence

    def _asked(self, domain: str) -> Presence | None:
        """None: the name servers did not answer (in time)."""
        import dns.exception
        import dns.name
        import dns.resolver

        until = time.monotonic() + self.seconds
        try:
            resolver = dns.resolver.Resolver(configure=not self.servers)
            if self.servers:
                resolver.nameservers, resolver.port = list(self.servers), self.port
            resolver.timeout = max(0.1, self.seconds / 2)

            def ask(name: str, kind: str) -> tuple[Any, ...]:
                left = until - time.monotonic()
                if left <= 0:
                    raise dns.exception.Timeout
                try:
                    return tuple(resolver.resolve(f"{name}.", kind, lifetime=left, search=False))
                except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
                    return ()

            def address(name: str) -> bool:
                return bool(ask(name, "A") or ask(name, "AAAA"))

            name = domain.encode("idna").decode("ascii") if not domain.isascii() else domain
            exchangers = ask(name, "MX")
            refuses = bool(exchangers) and all(one.exchange == dns.name.root for one in exchangers)  # RFC 7505
            own = address(name)
            return Presence(mail=not refuses and (bool(exchangers) or own), web=own or address(f"www.{name}"))
        except UnicodeError:
            return UNKNOWN
        except (dns.exception.DNSException, OSError, ValueError):
            return None


def look_up(seconds: float) -> LookUp:
    """Look-ups by the system's resolver. Raises `TriageError` where the library for it is not installed."""
    try:
        import dns.resolver  # noqa: F401
    except ImportError:
        raise TriageError(
            sentence("[signs] lookups = true needs a library that is not installed (dnspython)."),
            sentence('Install it with `pip install "triage[dns]"`, or set lookups = false.'),
        ) from None
    return LookUp(seconds)
