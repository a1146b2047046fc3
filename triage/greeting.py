"""The name a letter greets with (W2): a person's, without what stands around it, never a firm's and never with a guessed gender."""

from __future__ import annotations

import re
from typing import Final

from triage.handbook.tables.letters import (
    ACADEMIC,
    LEGAL_CAPITALS,
    LEGAL_FORMS,
    LEGAL_NATIVE,
    NOBODYS_NAMES,
    POSTNOMINALS,
    PROFESSIONS,
    TITLES,
)
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.printed import plain
from triage.terms import Inquiry, Past, Seller, Verdict


def greeted_as(mail: Mail, words: Words, verdict: Verdict, seller: Seller, past: Past) -> tuple[str, str]:
    """The name to greet with and the gender its bearer states by a title; ("", "") where no person is named."""
    inquiry = verdict.inquiry
    author = mail.author.name if not inquiry.form and words.forwarded is None else ""
    candidates = (inquiry.contact.name, author, _on_file(inquiry, mail, past))
    told, name = next(((one, name) for one in candidates if (name := _person(one, inquiry.contact.company, seller))), ("", ""))
    if not name:
        return "", ""
    native = next((one for one in candidates if one and name in one and name != one and re.search(r"[\u3400-\u9fff]", one)), "")
    if native and name.isascii():
        name = _person(native, inquiry.contact.company, seller) or name  # "Vincent Kwok" signs, "Vincent Kwok 郭偉倫" writes
    bare, gender = _untitled(name)
    if not bare:
        return "", ""
    if not gender:
        sources = (told or "", mail.author.name, words.signature[:600], words.new[-200:])
        gender = next((found for text in sources if (found := _title_beside(bare, text))), "")
    academic, rest = _academic(bare, inquiry.place.country)
    return (academic, "") if academic else (rest, gender)


def _on_file(inquiry: Inquiry, mail: Mail, past: Past) -> str:
    """The name of a customer on file who writes from the very address on file; a colleague of theirs is somebody else."""
    customer = past.customer
    if customer is None or customer.email.lower() not in {(inquiry.contact.email or "").lower(), mail.author.email.lower()}:
        return ""
    return customer.name


# "Rossi & C.", "Weber & Söhne", "Ufficio Acquisti": houses and offices, not persons.
_HOUSE: Final = re.compile(
    r"&\s?(?:c\b|co\b|cie\b|sons?\b|bros\b|brothers\b|söhne\b|figli\b|fils\b|hijos\b|filhos\b|partners?\b|associates\b)|\s[-–|/]\s"
)


def _person(name: str | None, company: str | None, seller: Seller) -> str:
    shown = _bare(plain(name, 60).strip(",;:.\"'<>()"))
    folded = shown.casefold()
    if not shown or re.search(r"[@/\\<>{}%\d]", shown) or folded in {(company or "").casefold(), seller.name.casefold()}:
        return ""
    words = re.findall(r"\w+", folded)
    if (
        not words
        or len(words) > 6
        or (shown.isascii() and all(len(word) == 1 for word in words))
        or set(words) & NOBODYS_NAMES
        or _HOUSE.search(folded)
        or _is_firm(shown)
    ):
        return ""
    if len(shown) > 3 and shown.isascii() and (shown.isupper() or shown.islower()):
        shown = " ".join(part.capitalize() for part in shown.split())
    return shown


_ON_BEHALF: Final = re.compile(
    r"^(?:i\.?\s?[AV]\.|ppa\.?|p\.\s?p\.|p\.\s?o\.)\s+(?=\w)", re.IGNORECASE
)  # "i. A. Lena Hofmann" signs for another


def _bare(name: str) -> str:
    """Without what stands behind a name: "Fionnuala Keane CEng MIEI", "Ana Ruiz, MBA", "BaltStock UAB, Vilnius"."""
    name = _ON_BEHALF.sub("", name)
    first, comma, rest = name.partition(",")
    if comma and len(first.split()) == 1 == len(rest.split()) and rest.strip()[:1].isupper() and _fold(rest) not in POSTNOMINALS:
        return f"{rest.strip()} {first.strip()}"  # "Ruiz, Ana"
    words = (first if len(first.split()) > 1 else name.replace(",", " ")).split()
    while len(words) > 1 and _fold(words[-1]) in POSTNOMINALS:
        words.pop()
    return " ".join(words)


def _fold(word: str) -> str:
    return word.casefold().replace(".", "").strip(" ,;()")


def _is_firm(name: str) -> bool:
    """A company's legal form, or a word that only firms bear, among the words of the name."""
    words = name.replace(",", " ").split()
    return (
        any(_fold(word) in LEGAL_FORMS for word in words)
        or (len(words) > 1 and not name.isupper() and any(word.replace(".", "").strip("/") in LEGAL_CAPITALS for word in words[1:]))
        or any(form in name for form in LEGAL_NATIVE)
    )


# Where the family name stands first: nobody can tell which word to keep behind a title.
_FAMILY_FIRST: Final = frozenset({"CN", "TW", "HK", "MO", "JP", "KR", "VN", "HU"})


def _academic(name: str, country: str | None) -> tuple[str, str]:
    """ "Dr. James F. Holloway" -> ("Dr. Holloway", ...); a profession before the name ("Ing.", "Eng.") is dropped."""
    words = name.split()
    title = ""
    while len(words) > 1:
        first = _fold(words[0])
        if first in ACADEMIC:
            title = title or ACADEMIC[first]
        elif not (first in PROFESSIONS and (words[0].endswith(".") or len(words) > 2)):
            break
        words.pop(0)
    rest = " ".join(words)
    if not title:
        return "", rest
    return f"{title} {rest if (country or '') in _FAMILY_FIRST or not rest.isascii() else words[-1]}", rest


def _untitled(name: str) -> tuple[str, str]:
    """ "Mr. Paul Johnson" -> ("Paul Johnson", "m"); "王伟先生" -> ("王伟", "m")."""
    first, _, rest = name.partition(" ")
    if rest and (gender := TITLES.get(first.casefold().rstrip("."))):
        return rest.strip(), gender
    for title in ("先生", "女士", "小姐"):
        if name.endswith(title):
            return name.removesuffix(title).strip(), TITLES[title]
    return name, ""


def _title_beside(name: str, text: str) -> str:
    """A title directly before or, in brackets, after the name."""
    place = text.casefold().find(name.casefold())
    if place < 0:
        return ""
    before = text[max(0, place - 12) : place].casefold().split()
    after = re.match(r"\s{0,3}\(?\s{0,2}([\w-]{2,8})\.?\s{0,2}\)?", text[place + len(name) :][:20].casefold())
    if before and (gender := TITLES.get(before[-1].strip("(.,:"))):
        return gender
    return TITLES.get(after.group(1), "") if after and text[place + len(name) :][:3].strip()[:1] in {"(", "先", "女", "小"} else ""
