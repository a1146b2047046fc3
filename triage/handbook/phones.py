"""Telephone, fax and messenger numbers in a text, with what the label beside them says they are.

An own tolerant reader: buyers write numbers in every way, and a number need not be valid to be the buyer's. ITU E.164 allows
15 digits; fewer than 6 are an extension or a house number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from triage.handbook.characters import exchanged
from triage.handbook.literals import small
from triage.handbook.pattern_parts import literals_of, split
from triage.handbook.tables.areas import AREA_ZONES
from triage.handbook.tables.contact_labels import MESSENGERS, NOT_A_PHONE, NUMBER_LABELS, SAME_NUMBER

_NUMBER = re.compile(r"(?<![\w@.#/+])(?:\+|00|＋)?[ ]?\(?\+?\d[\d ().\-–/\u00a0]{4,24}\d(?![\w@%])")
_LABELS = tuple((role, re.compile(rf"(?<![a-zà-ÿа-я])(?:{pattern})(?![a-zà-ÿа-я])", re.I)) for role, pattern in NUMBER_LABELS)
_MESSENGERS = tuple((name, re.compile(pattern, re.I if name not in ("LINE",) else 0)) for name, pattern in MESSENGERS)
_NOT_PHONE = re.compile(rf"(?<![^\W\d_])(?:{NOT_A_PHONE})[\s.:#°ºnoNO-]{{0,8}}(?:[A-Z]{{2}}\d{{0,2}})?[\s.:-]{{0,3}}$", re.I)
_SAME = re.compile(rf"^\s{{0,3}}(?:{SAME_NUMBER})(?!\s?[:：]?\s?[+\d(])", re.I)
_SHARED = (
    ("WeChat", re.compile(r"微信|wechat|v同", re.I)),
    ("Viber", re.compile(r"^\s{0,3}[（(]\s?(?:viber|вайбер)\s?[)）]", re.I)),
    ("Telegram", re.compile(r"telegram|телеграм", re.I)),
)
_HANDLE = re.compile(r"\s{0,2}(?:id|ID|号|號|no\.?|name|account)?\s{0,2}[:：=]\s{0,3}(@?[A-Za-z][\w.\-@:]{2,40})")
_AT_HANDLE = re.compile(r"\s{0,2}[:：]?\s{0,2}(@[A-Za-z]\w{3,40})")
# "微信 suyu_clh", "카톡 soomstay": a service in its own script and a Latin account need no colon.
_BARE_HANDLE = re.compile(r"(?P<service>微信号?|카카오톡|카톡)\s{1,3}(?:ID\s)?(?P<handle>[A-Za-z][\w.\-]{4,30})(?![\w@])")
_NO_DIGITS = re.compile(r"\D+")
_DATE = re.compile(r"^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$")
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９＋", "01234567890123456789" + "0123456789+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written. `role` is "phone", "mobile", "fax" or "" (no label); `messenger` names a service on it."""

    text: str
    start: int
    end: int
    role: str
    messenger: str | None = None

    @property
    def digits(self) -> str:
        """Only the digits."""
        return re.sub(r"\D", "", self.text)

    @property
    def international(self) -> bool:
        """Written with + or 00 and a country's calling code."""
        return self.text.lstrip(" (").startswith("+") or (self.text.startswith("00") and len(self.digits) >= 11)


@dataclass(frozen=True, slots=True)
class Handle:
    """A messenger account that is no number: "LINE: heguang_lin"."""

    messenger: str
    text: str
    start: int
    end: int


def numbers_in(line: str) -> tuple[Number, ...]:
    """The numbers of one line of text (at most 400 characters are looked at), in order."""
    plain = exchanged(line[:400], _ARABIC_DIGITS)
    found: list[Number] = []
    if sum(map(str.isdigit, plain)) < 6:
        return ()
    floor = 0
    for match in _NUMBER.finditer(plain):
        text = match.group().rstrip(" -–./(").strip()
        if text.count("(") > text.count(")"):
            text = text.rstrip("(").strip()
        start = match.start() + (len(match.group()) - len(match.group().lstrip()))
        if "/" in text and not re.search(r"\d/\d{1,4}$", text) and len(_NO_DIGITS.sub("", text)) > 15:
            text = text.split("/")[0].strip()
        digits = _NO_DIGITS.sub("", text)
        before = plain[max(floor, start - 60) : start]
        after = plain[match.end() : match.end() + 24]
        if 6 <= len(digits) <= 16 and not _DATE.match(text) and not _NOT_PHONE.search(before):
            role, messenger = _label(before)
            same = _SAME.match(after)
            if same and messenger is None:
                messenger = next((name for name, words in _SHARED if words.search(same.group())), "WhatsApp")
                role = role or "mobile"
            found.append(Number(text, start, start + len(text), role, messenger))
        floor = match.end()
    return tuple(found)


def _label(before: str) -> tuple[str, str | None]:
    """What the words before a number say: its role and the messenger it serves; the nearest word of a chain decides."""
    tail = re.split(r"[|;,，•·]|\s{3,}|\d", before)[-1]
    roles: list[tuple[int, str]] = []
    for role, pattern in _LABELS:
        for match in pattern.finditer(tail + "0"):
            roles.append((match.start(), role))
    names = [name for name, pattern in _MESSENGERS if pattern.search(tail + "1")]
    messenger = names[-1] if names else None
    if not roles:
        return "", messenger
    kinds = {role for _, role in roles}
    if kinds == {"fax", "phone"} and re.search(r"[/&+]", tail):
        return "phone", messenger
    if messenger and len(tail) > 40:
        return "", messenger
    return max(roles)[1], messenger


@lru_cache(maxsize=1)
def _messenger_names() -> re.Pattern[str]:
    """Letters that any mention of a messenger holds."""
    names = {small(literal) for _, pattern in MESSENGERS for one in split(pattern) for literal in literals_of(one)}
    return re.compile("|".join(map(re.escape, sorted(names))))


def handles_in(line: str) -> tuple[Handle, ...]:
    """Messenger accounts with a name instead of a number."""
    text = line[:400]
    low = small(text)
    found: list[Handle] = []
    bare = not text.isascii() and _BARE_HANDLE.search(text)
    if not (bare or ":" in text or "：" in text or "=" in text or "@" in text) or not _messenger_names().search(low):
        return ()
    if bare:
        found.append(Handle("KakaoTalk" if bare["service"] in ("카톡", "카카오톡") else "WeChat", bare["handle"], *bare.span("handle")))
    for name, pattern in _MESSENGERS:
        for match in pattern.finditer(text):
            handle = _HANDLE.match(text, match.end()) or (_AT_HANDLE.match(text, match.end()) if name == "Telegram" else None)
            if handle and not any(p.fullmatch(handle.group(1)) for _, p in _MESSENGERS):
                found.append(Handle(name, handle.group(1).rstrip("."), handle.start(1), handle.end(1)))
    return tuple(found)


@lru_cache(maxsize=1)
def _areas() -> dict[str, str]:
    return {prefix: zone for zone, prefixes in AREA_ZONES.items() for prefix in prefixes.split("|")}


def international_digits(number: str) -> str | None:
    """Digits after the plus of a number written with + or 00; None for a national one. "+44 (0) 20" loses its zero."""
    text = number.translate(_ARABIC_DIGITS).strip(" (")
    if not (text.startswith("+") or text.startswith("00")):
        return None
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    return (digits[2:] if text.startswith("00") else digits) or None


def countries_of(digits: str) -> tuple[str, ...]:
    """The countries behind international digits, by the longest calling code and, within +1 and +7, the area."""
    from triage.handbook.geography import country_of_zone
    from triage.handbook.tables.countries import CALLING_CODES

    for length in (3, 2, 1):
        codes = CALLING_CODES.get(digits[:length])
        if codes is None:
            continue
        regions = tuple(codes.split("|"))
        if digits[:1] == "7" and length == 1:
            return ("KZ",) if digits[1:2] in ("6", "7") else ("RU",)
        if digits[:1] == "1" and length == 1:
            zone = area_zone(digits)
            country = country_of_zone(zone) if zone else None
            return (country,) if country else ("US", "CA")
        return regions[:1] if digits[:2] in ("44", "39", "61", "47", "35") else regions[:2]
    return ()


def area_zone(digits: str) -> str | None:
    """The zone of a dialling area in +1, +7, +52, +55, +61, +62 numbers; None where the table is silent."""
    table = _areas()
    for length in range(min(5, len(digits)), 1, -1):
        zone = table.get(digits[:length])
        if zone:
            return zone
    return None


_NANP = re.compile(r"^\(?([2-9]\d{2})\)?[ .\-–]{1,2}([2-9]\d{2})[ .\-–]\d{4}(?:\s?(?:x|ext).{0,8})?$")
_NANP_ONE = re.compile(r"^1[ .\-]\(?([2-9]\d{2})\)?[ .\-]?([2-9]\d{2})[ .\-]?\d{4}$")


def north_american(number: str) -> str | None:
    """Area code of a number written the North American way, "(503) 555-0117", "1-912-5550139"; None otherwise."""
    match = _NANP.match(number.strip()) or _NANP_ONE.match(number.strip())
    return match.group(1) if match and ("1" + match.group(1)) in _areas() else None
