"""What the phrases and expressions of the tables were read to hold, so that the next start need not read some thirty thousand of them anew.

Each reading follows from what is written and from the code alone. `triage.reading_cache` carries them from one start to the next; without it
everything is read when it is first needed, with the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

Rows = tuple[tuple[str, ...], ...]  # groups of literals of each of which every match holds one


class Readings:
    """Written form -> what it was read to hold."""

    def __init__(self) -> None:
        self._known: dict[str, Rows] = {}
        self.read = 0  # here, and not known before

    def of(self, written: str, reading: Callable[[str], Rows]) -> Rows:
        """What `written` holds: as known, or by `reading`."""
        found = self._known.get(written)
        if found is None:
            self.read += 1
            found = self._known[written] = reading(written)
        return found

    def recall(self, known: Mapping[str, Rows]) -> None:
        """What an earlier start has read."""
        self._known = {**known, **self._known}

    def all(self) -> dict[str, Rows]:
        """Everything known, to be kept."""
        return dict(self._known)


PHRASES = Readings()  # of `wording`
EXPRESSIONS = Readings()  # of `screened`
