"""How much work a template may be: steps of loops, calls and characters are counted, and too many end the rendering.

A count and no clock: the same template on the same letter ends at the same place on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

STEPS: Final = 50_000  # steps of loops and calls; the largest shipped letter takes some 300
CHARACTERS: Final = 2_000_000  # written in all, also on the way; a letter has some 3,000
LONGEST: Final = 200_000  # one text


class TooMuchError(RuntimeError):
    """The template does not come to an end, or writes without end."""


class Meter:
    """What one rendering has used up."""

    def __init__(self) -> None:
        self.steps = 0
        self.characters = 0

    def step(self) -> None:
        """One turn of a loop, one call."""
        self.steps += 1
        if self.steps > STEPS:
            raise TooMuchError("the template does not come to an end (a loop in a loop?)")

    def wrote(self, characters: int) -> None:
        """So many characters were put together."""
        self.characters += characters
        if characters > LONGEST or self.characters > CHARACTERS:
            raise TooMuchError("the template writes too much")


_METER: ContextVar[Meter | None] = ContextVar("template_meter", default=None)


@contextmanager
def metered() -> Iterator[None]:
    """Count what is rendered in here."""
    token = _METER.set(Meter())
    try:
        yield
    finally:
        _METER.reset(token)


def meter() -> Meter:
    """The meter of the rendering under way; a fresh one outside (jinja2 computes constants when it compiles)."""
    return _METER.get() or Meter()
