"""Addresses, home pages and bare numbers among the lines of a signature."""

from __future__ import annotations

import re

from triage.handbook.domains import is_free_mail, registrable
from triage.handbook.geography import fold
from triage.handbook.phones import numbers_in
from triage.handbook.pieces import (
    COMMA,
    EMAIL,
    FOOTER,
    LABEL_WORD,
    LONG,
    POSTCODE,
    STREET,
    TAIL,
    URL,
    Line,
    Piece,
    closing_length,
    company_in,
    is_address,
    is_place,
    is_title,
    label_at,
    looks_like_person,
)
from triage.handbook.screened import Opened
from triage.handbook.tables import contact_labels as labels
from triage.handbook.tables.companies import COMPANY_WORDS
from triage.mail.values import Address

_CELLS = re.compile(r"[|｜•·]|\s[–—]\s|\s{3,}")
_FILE_LIKE = re.compile(r"\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|rar|html?|txt|csv|ai|eps|dwg|step)$", re.I)
_TLD = re.compile(
    r"\.(?:[a-z]{2}|com|net|org|biz|info|example|shop|store|online|site|app|dev|io|co|group|global|world|company|trade|design|email|agency|asia|cat|pro|tech|xyz|eco|energy|furniture|gift|gifts)(?:/|$)",
    re.I,
)
ADDRESS_LABEL = Opened(
    rf"(?<![^\W_])(?:{labels.ADDRESS_LABEL})\s{{0,2}}(?:[:：]|is:?|\n)\s{{0,3}}([^\n]{{4,160}}(?:\n(?!\s*\n)[^\n]{{3,120}}){{0,3}})", re.I
)


def address_of(lines: tuple[Line, ...]) -> Piece | None:
    """The postal address, its lines joined by commas; a town alone counts in a signature (gold convention 12)."""
    parts: list[str] = []
    first: Line | None = None
    last = -9
    for number, line in enumerate(lines):
        label = label_at(line.text)
        if label and (label.group("email") or label.group("web") or label.group("name") or label.group("company") or label.group("title")):
            continue
        text = _address_part(line, labelled=bool(label and label.group("address")))
        if (
            text is None
            and not label
            and number + 1 < len(lines)
            and _STREET_ALONE.fullmatch(line.text)
            and _POST_TOWN.match(lines[number + 1].text)
        ):
            text = line.text
        if text is None:
            continue
        if parts and number - last > 2:
            continue
        parts.append(text)
        first = first or line
        last = number
        if len(parts) >= 5:
            break
    if first is None:
        return None
    return Piece(", ".join(part.strip(" ,") for part in parts), first)


# "Auf der Hude 61" above "21339 Lüneburg": a street by where it stands, whatever it is called.
_STREET_ALONE = re.compile(r"[^\W\d_][^\d\n,:;@|]{2,40}\s\d{1,4}(?:\s?[-/]\s?\d{1,4})?\s?[a-zA-Z]?")
_POST_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})(?:\s[A-Z]{2})?\s[^\W\d_]{2}")


def own_site(text: str, author: Address) -> re.Match[str] | None:
    """The writer's home page in his letter: the address of his own domain, by itself and no link to a page or a file of it."""
    domain = author.domain.lower()
    if not domain or is_free_mail(domain):
        return None
    low = text.lower()
    if len(low) != len(text) or low.count(domain) == 0:
        return None
    return re.compile(rf"(?<![\w@./-])(?:https?://)?(?:www\.)?{re.escape(domain)}(?![\w@-]|[./][\w?#])", re.IGNORECASE).search(text)


def _address_part(line: Line, labelled: bool) -> str | None:
    text = line.text
    label = label_at(text)
    if labelled and label:
        text = text[label.end() :]
    text = EMAIL.sub(" ", text)
    cut = URL.search(text)
    if cut and not TAIL.match(text) and not (cut.group().isupper() and is_place(cut.group())):  # "TP.HCM" is a town
        text = text[: cut.start()]
    for number in numbers_in(text):
        if number.role or number.messenger or number.international:
            text = re.sub(rf"(?:{LABEL_WORD.pattern}\s*)+$", "", text[: number.start], flags=re.I)
            break
    text = text.strip(" |,;-–·•")
    if not text or len(text) > LONG:
        return None
    if labelled:
        return text
    kept: list[str] = []
    for raw in _CELLS.split(text):
        piece = _without_firm(raw.strip())
        if not kept and _ends_with_town(piece, cut=piece != raw.strip()):
            kept.append(piece.strip(" ,"))
            continue
        if not piece or (company_in(piece) and not re.search(r"\d", piece)) or _ONLY_NUMBER.match(piece):
            continue
        if is_address(piece) or is_place(piece) or kept:
            kept.append(piece.strip(" ,"))
        elif (house := _HOUSE.search(piece)) is not None:  # "Adler & Sons Bakers, 9 Canal St, Cork"
            kept.append(house.group(1).strip(" ,"))
        elif (town := _town_behind(piece)) is not None:
            kept.append(town)
    return ", ".join(kept) if kept else None


def _ends_with_town(piece: str, cut: bool) -> bool:
    """What stands behind a firm ends with a town ("Okaishie, Accra"; `cut`), or a quarter or market stands before one ("Old Bazaar, Lahore")."""
    bits = COMMA.split(piece)
    if not 2 <= len(bits) <= 4 or len(piece.split()) > 9 or not is_place(bits[-1]) or re.search(r"[?!]", piece):
        return False
    return cut or bool(_QUARTER.search(bits[0]) and not company_in(bits[0]) and not is_title(bits[0]))


_QUARTER = re.compile(labels.QUARTERS, re.I)
# A number and a street by its short word, or street, number, postcode and town: an address in whatever language.
_HOUSE = re.compile(
    r"(?:^|,\s{1,2})(\d{1,4}[A-Za-z]?\s(?:[A-ZÀ-Ž][\w'’.-]{0,20}\s){1,4}(?:St|Rd|Ave|Av|Dr|Ln|Sq|Blvd|Cres|Ct|Tce|Hwy|Pde|Pkwy|Quay|Close|Walk|Way|Row)\b\.?(?:,.{1,60})?"
    r"|[A-ZÀ-ŽĀ-Ž][\w'’.-]{2,25}(?:\s[\w'’.-]{1,20}){0,3}\s\d{1,5}(?:/\d{1,4})?[a-zA-Z]?,\s(?:[A-Z]{1,2}-)?\d{2,5}(?:[ -]?\d{2,3}|\s?[A-Z]{2})?\s[A-ZÀ-ŽĀ-Ž]\w.{0,40})$"
)
_CAPITALISED = re.compile(r"(?:[A-ZÀ-ŽА-Я][\w'’.&-]{0,24}|&|and|et|y|e|de)(?:\s(?:[A-ZÀ-ŽА-Я][\w'’.&-]{0,24}|&|and|et|y|e|de)){1,5}")


def _town_behind(piece: str) -> str | None:
    """The town behind a firm without a legal form ("Atlas Cold Service, Oran")."""
    bits = COMMA.split(piece)
    if len(bits) == 2 and _CAPITALISED.fullmatch(bits[0].strip()) and is_place(bits[1].strip()) and not is_place(bits[0].strip()):
        return bits[1].strip(" .")
    return None


def _without_firm(piece: str) -> str:
    """The piece without a person, a title or a firm before its first commas: "Tranter Ltd, 4 Mill Road" -> "4 Mill Road"."""
    bits = COMMA.split(piece)
    if len(bits) < 2 or re.search(r"\d", bits[0]):
        return piece
    if company_in(bits[0]) or is_title(bits[0]) or looks_like_person(bits[0]):
        rest = bits[1:]
        while len(rest) > 1 and company_in(rest[0]) and not re.search(r"\d{2}", rest[0]):
            rest = rest[1:]
        return ", ".join(rest)
    named = len(bits[0].split()) <= 4 and not STREET.search(bits[0]) and set(fold(bits[0]).split()) & COMPANY_WORDS
    return ", ".join(bits[1:]) if named and is_address(bits[1]) else piece


# A cell of a signature that is a telephone number.
_ONLY_NUMBER = re.compile(r"^[+(]?\d[\d ().\-/]{6,20}\d$")


def labelled_address(text: str) -> Piece | None:
    """ "Address: ..." or "my address" and the lines below it, in running text."""
    for match in ADDRESS_LABEL.finditer(text[:20_000]):
        lines = [line.strip() for line in match.group(1).split("\n")]
        kept: list[str] = []
        for number, raw in enumerate(lines):
            line = raw
            if closing_length(line) or EMAIL.search(line) or (numbers_in(line) and numbers_in(line)[0].role) or FOOTER.match(line):
                break
            if looks_like_person(line) and not kept:
                continue
            bits = line.split(",")
            if len(bits) > 1 and looks_like_person(bits[0]) and not kept:
                line = ",".join(bits[1:])
            if number and not (is_address(line) or is_place(line)):
                break
            kept.append(line.strip(" ,."))
        joined = ", ".join(kept)
        if joined and (is_address(joined) or is_place(joined) or POSTCODE.search(joined)):
            return Piece(joined, Line(match.group(1), match.start(1)))
    return None


def is_site(url: str, line: str, author: Address) -> bool:
    """A home page: not a file, not a tracking link, and for a bare domain its own or a known ending."""
    bare = re.sub(r"^https?://", "", url, flags=re.I).rstrip(".,;)")
    host = bare.split("/")[0].lower()
    if _FILE_LIKE.search(bare) or len(bare) > 60 or is_free_mail(host) or "?" in bare:
        return False
    if re.search(
        r"(?:^|\.)(?:linkedin|facebook|instagram|twitter|x|youtube|tiktok|wa|t|calendly|zoom|google|drive|dropbox|wetransfer|bit)\.(?:com|me|ly|be|us)$",
        host,
    ):
        return False
    if not (url.lower().startswith(("http", "www."))):
        return bool(_TLD.search(bare)) and (
            (registrable(host) or host) == (registrable(author.domain) or author.domain)
            or len(line.strip()) <= len(url) + 12
            or bool(re.search(labels.WEB_LABEL + r"\s?[:：]", line, re.I))
        )
    return bare.count("/") <= 2


def is_number_line(line: str, number: str) -> bool:
    """A number without a label in the block is a telephone when it stands alone, or is written with a plus or an area in brackets."""
    digits = re.sub(r"\D", "", number)
    if len(digits) < 7:
        return False
    if number.lstrip("( ").startswith("+") or number.startswith("("):
        return True
    if any(cell.strip() == number for cell in _CELLS.split(line)) and len(digits) >= 8:
        return True
    if is_address(line):
        return False
    left = re.sub(r"[\W_]+", "", line.replace(number, ""))
    return len(left) <= 12 or bool(re.search(r"[|/,]", line) and len(digits) >= 8)
