"""Names of towns as people shorten them; folded, by country and zone."""

from __future__ import annotations

SHORT_TOWNS: dict[tuple[str, str], str] = {
    ("RO", "Europe/Bucharest"): "cluj",
    ("GB", "Europe/London"): "stoke|brum",
    ("PL", "Europe/Warsaw"): "bielsko|gorzow|trojmiasto",
    ("CZ", "Europe/Prague"): "plzen|pilsen|hradec|budejovice|usti",
    ("ET", "Africa/Addis_Ababa"): "addis",
    ("IN", "Asia/Kolkata"): "blore",
    ("DK", "Europe/Copenhagen"): "kbh",
    ("SE", "Europe/Stockholm"): "gbg",
    ("FI", "Europe/Helsinki"): "hki",
    ("GR", "Europe/Athens"): "saloniki",
}
