"""How long to wait before the next attempt: growing, and jittered so that a thousand clients do not return at once."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds between attempts to work with a server that is away or refuses."""

    first: float = 2.0
    longest: float = 300.0
    refused: float = 300.0  # after a refusal that only a person can mend; quick repeats of a wrong password lock accounts
    steady: float = 60.0  # a connection that has held so long was a good one: counting starts anew

    def after(self, failures: int) -> float:
        """The pause after so many failures in a row (1 = the first)."""
        doubled = self.first * 2.0 ** min(failures - 1, 30)  # 30: no float overflow after a month off-line
        return min(self.longest, doubled) * random.uniform(0.5, 1.0)

    def after_refusal(self, *, final: bool) -> float:
        """The pause after a refusal: short when it may be a passing mood of the server, long when a person must mend it."""
        return (self.refused if final else self.first) * random.uniform(0.8, 1.0)
