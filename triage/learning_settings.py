"""`[learning]` of config.toml."""

from __future__ import annotations

from dataclasses import dataclass

from triage.terms import Sentence, sentence

RANGES: tuple[tuple[str, float, float], ...] = (
    ("every_hours", 0.1, 8760),
    ("new_labels", 1, 10_000),
    ("enough", 5, 10_000),
    ("half_life_days", 1, 36_500),
    ("most_per_sender", 0.5, 100),
    ("keep", 2, 100),
)


@dataclass(frozen=True, slots=True)
class LearningTable:
    """`[learning]`: when and how labels train the model."""

    enabled: bool = True
    every_hours: float = 24.0
    new_labels: int = 5
    enough: int = 10
    half_life_days: float = 180.0
    most_per_sender: float = 3.0
    keep: int = 5

    def problems(self, where: str) -> list[Sentence]:
        """What is of the right type and still cannot be meant."""
        return [
            sentence("{where} {key} must lie between {low} and {high}.", where=where, key=key, low=f"{low:g}", high=f"{high:g}")
            for key, low, high in RANGES
            if not low <= getattr(self, key) <= high
        ]
