"""Which days a country rests each week (T6), and the days its offices close by custom though no law says so.

Weekdays as in `date.weekday()`: 0 = Monday ... 6 = Sunday. Countries that are not named rest on Saturday and Sunday.
"""

from __future__ import annotations

from datetime import time
from typing import Final

SATURDAY_SUNDAY: Final = frozenset({5, 6})

_FRIDAY_SATURDAY = frozenset({4, 5})
_THURSDAY_FRIDAY = frozenset({3, 4})

WEEKEND: Final[dict[str, frozenset[int]]] = {
    **dict.fromkeys(
        ["BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE", "DJ"], _FRIDAY_SATURDAY
    ),
    **dict.fromkeys(["IR", "SO"], _THURSDAY_FRIDAY),
    "AF": frozenset({3, 4, 5}),  # Thursday and Friday, or Friday and Saturday: sources differ, a mail on Sunday is read either way
    "BN": frozenset({4, 6}),
    "NP": frozenset({5, 6}),  # Saturday by tradition, the Sunday too in years with a two-day weekend
}

CLOSES_EARLY: Final[dict[str, dict[int, time]]] = {
    "AE": {4: time(12)},  # since 2022 Friday is half a working day, the weekend is Saturday and Sunday
}

# Days relative to (Western) Easter Sunday on which offices are shut by custom.
EASTER_CUSTOMS: Final[dict[str, tuple[tuple[int, str], ...]]] = {
    "BR": ((-48, "Carnival"), (-47, "Carnival"), (-46, "Ash Wednesday"), (60, "Corpus Christi")),
    "AR": ((-48, "Carnival"), (-47, "Carnival")),
    "PT": ((-47, "Carnival"),),
    "PA": ((-48, "Carnival"), (-47, "Carnival")),
    "TT": ((-48, "Carnival"), (-47, "Carnival")),
}

# Fixed (month, day) customs; the eves on which little gets read.
DAY_CUSTOMS: Final[dict[str, tuple[tuple[int, int, str], ...]]] = {
    **dict.fromkeys(
        ["AT", "CH", "CZ", "DE", "DK", "EE", "FI", "HU", "IS", "LT", "LU", "LV", "NO", "PL", "SE", "SK"],
        ((12, 24, "Christmas Eve"), (12, 31, "New Year's Eve")),
    ),
    "BR": ((12, 24, "Christmas Eve"), (12, 31, "New Year's Eve")),
    "JP": ((1, 2, "New Year holidays"), (1, 3, "New Year holidays"), (12, 30, "New Year holidays"), (12, 31, "New Year holidays")),
}

DAY_AFTER_THANKSGIVING: Final = frozenset({"US"})  # the Friday after the fourth Thursday of November
