"""Where on earth a buyer's country lies: its region in the words of handbook 4.1 and its clock.

Countries are ISO 3166-1 alpha-2, zones IANA names. All zones of a country stand in `countries.ZONES` (made from tzdata's zone.tab);
here is only what zone.tab does not tell. `MAIN_ZONE` is the most populous zone of each country; `PRINCIPAL_ZONES` names the zones
that matter for trade where a country has several, the main one first. Places of few people (Hawaii, the Azores, Easter Island, the
Chathams) are left out on purpose: they would shrink the hours common to the whole country.

`RULE_OF_REGION` is handbook 4.1 as it stands, seen from China; `RULE_BY_DISTANCE` is what it means to a seller anywhere else.
"""

from __future__ import annotations

from typing import Final

from triage.handbook.tables.countries import ZONES

_REGIONS: Final = {
    "neighbours": "HK MO TW KR JP KP",  # T1
    "oceania": (  # T2; the islands are ours
        "AU NZ AS CC CK CX FJ FM GU KI MH MP NC NF NR NU PF PG PN PW SB TK TO TV VU WF WS"
    ),
    "europe": (  # T3
        "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT "
        "RO RS RU SE SI SJ SK SM UA VA XK"
    ),
    "africa": (  # T3
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD "
        "SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW"
    ),
    "middle east": "AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE",  # T3
    "americas": (  # T4
        "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE "
        "PM PR PY SR SV SX TC TT US UY VC VE VG VI"
    ),
    "asia": "AF BD BN BT CN ID IN IO KG KH KZ LA LK MM MN MV MY NP PH PK SG TH TJ TL TM UZ VN",  # T9
}

REGION_OF: Final[dict[str, str]] = {country: region for region, countries in _REGIONS.items() for country in countries.split()}

# The main zone of the countries whose first row in zone.tab is an outskirt; `XK` has no row there.
_MAIN: Final[dict[str, str]] = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "PS": "Asia/Hebron",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
    "XK": "Europe/Belgrade",
}

MAIN_ZONE: Final[dict[str, str]] = {code: _MAIN.get(code) or ZONES[code].partition("|")[0] for code in REGION_OF}

# Where nearly all business of a country with several zones keeps one of them, and the others are islands or outskirts: a buyer there
# may be taken to keep it. Not so in the United States, Canada, Australia, Russia, Kiribati or Micronesia.
_ONE_CLOCK: Final = "AR BR CD CL CN CY DE EC ES GL ID KZ MN MX MY NZ PF PG PS PT UA UZ"
USUAL_ZONE: Final[dict[str, str]] = {code: MAIN_ZONE[code] for code in _ONE_CLOCK.split()}

PRINCIPAL_ZONES: Final[dict[str, tuple[str, ...]]] = {
    "AU": ("Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Perth"),
    "BR": ("America/Sao_Paulo", "America/Manaus"),
    "CA": ("America/Toronto", "America/Halifax", "America/Winnipeg", "America/Edmonton", "America/Vancouver"),
    "CD": ("Africa/Kinshasa", "Africa/Lubumbashi"),
    "FM": ("Pacific/Chuuk", "Pacific/Pohnpei"),
    "ID": ("Asia/Jakarta", "Asia/Makassar"),
    "KI": ("Pacific/Tarawa", "Pacific/Kiritimati"),
    "MX": ("America/Mexico_City", "America/Cancun", "America/Hermosillo", "America/Tijuana"),
    "RU": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk"),
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
}

# Handbook 4.1 for a seller on Chinese time: region -> rule.
CHINESE_TIME: Final = frozenset({"CN", "HK", "MO", "TW"})
RULE_OF_REGION: Final[dict[str, str]] = {
    "neighbours": "T1",
    "oceania": "T2",
    "europe": "T3",
    "africa": "T3",
    "middle east": "T3",
    "americas": "T4",
    "asia": "T9",
}

# For every other seller: hours by which the buyer's clock is ahead of ours (behind: negative; within half a day, since their working
# day nearest to ours counts, not the date), and the rule up to that edge. The edges lie between the steps that daylight saving makes
# for common pairs, so that Germany seen from India has one rule all year.
RULE_BY_DISTANCE: Final[tuple[tuple[float, str], ...]] = (
    (-8.75, "T4"),  # they start when we leave, or later: the Americas seen from Turkey's west, from India, from Vietnam
    (-3.25, "T3"),  # they start in our afternoon: Europe seen from India, the Americas seen from Turkey
    (-1.75, "T9"),  # they start in our morning, and work when we have gone
    (1.25, "T1"),  # they work when we work
    (6.5, "T2"),  # they go home before us: East Asia seen from Turkey, Europe seen from Brazil
    (12.0, "T4"),  # they start in our night: East Asia seen from Brazil
)

SUBDIVISION_OF_ZONE: Final[dict[str, tuple[str, str]]] = {
    # zone -> (country, subdivision code of the `holidays` library): public holidays that one part of a country keeps
    "Europe/London": ("GB", "ENG"),
    "Australia/Sydney": ("AU", "NSW"),
    "Australia/Melbourne": ("AU", "VIC"),
    "Australia/Brisbane": ("AU", "QLD"),
    "Australia/Adelaide": ("AU", "SA"),
    "Australia/Perth": ("AU", "WA"),
    "Australia/Hobart": ("AU", "TAS"),
    "Australia/Darwin": ("AU", "NT"),
    "America/Toronto": ("CA", "ON"),
    "America/Vancouver": ("CA", "BC"),
    "America/Edmonton": ("CA", "AB"),
    "America/Winnipeg": ("CA", "MB"),
    "America/Regina": ("CA", "SK"),
    "America/Halifax": ("CA", "NS"),
    "America/St_Johns": ("CA", "NL"),
}
