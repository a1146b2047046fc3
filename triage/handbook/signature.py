"""The block below a letter's closing phrase, line by line: who signs, for which firm, as what.

A line is taken apart at bars, dashes and commas; each piece is recognised by `pieces` and, where tables say nothing, by its
position: the line after the name is often the firm.
"""

from __future__ import annotations

import re

from triage.handbook.domains import company_matches_domain, is_free_mail
from triage.handbook.geography import fold
from triage.handbook.phones import numbers_in
from triage.handbook.pieces import (
    CJK,
    COMMA,
    EMAIL,
    FOOTER,
    LONG,
    PARENS,
    SENTENCE,
    STREET,
    Line,
    Piece,
    cjk_title,
    closing_length,
    company_in,
    is_address,
    is_department,
    is_place,
    is_title,
    label_at,
    looks_like_person,
    pieces_of,
    without_letters_after,
)
from triage.handbook.tables.companies import COMPANY_WORDS
from triage.handbook.tables.job_titles import CJK_TITLES, HONORIFICS
from triage.mail.values import Address

MOST_LINES = 24
_JOINT = re.compile(r"\s*(?:,|\s[-–—|·]\s|;)\s*")
_MACHINE = re.compile(
    r"^(?:no-?reply|donotreply|do-not-reply|notification|notifications|mailer-daemon|postmaster|bounce|inquiry|system|automail)", re.I
)


def block_of(text: str, author: Address) -> tuple[str, int]:
    """What stands below the last closing phrase, or, without one, the short lines at the end; and its offset in `text`."""
    rows = _rows(text)
    closing: int | None = None
    for number in range(len(rows) - 1, -1, -1):
        start, line = rows[number]
        length = closing_length(line)
        if not length:
            continue
        rest = line[length:].strip(" ,.!:;、。！，")
        below = [row for _, row in rows[number + 1 :] if row.strip()]
        if rest and looks_like_person(rest, single=True):
            return text[start + length :], start + length
        if below and not (len(below) == 1 and FOOTER.match(below[0].strip())):
            if len(below) > MOST_LINES and closing is not None:
                break
            closing = start + len(line) if start + len(line) <= len(text) else len(text)
            # "Thanks" a few lines above "Regards" belongs to the same farewell; one far above does not.
            return text[closing:], closing
    return _short_tail(text, rows, author)


def _rows(text: str) -> list[tuple[int, str]]:
    rows: list[tuple[int, str]] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        rows.append((at, raw.rstrip("\r\n")))
        at += len(raw)
    return rows[-600:]


def _short_tail(text: str, rows: list[tuple[int, str]], author: Address) -> tuple[str, int]:
    """The last paragraphs whose lines are all short and no sentences."""
    first = len(rows)
    seen = 0
    shown = set(fold(author.name).split())
    for number in range(len(rows) - 1, -1, -1):
        line = rows[number][1].strip()
        if not line:
            continue
        if FOOTER.match(line):
            continue
        sentence = (
            len(line) > 90
            or (len(line) > 45 and line[-1] in ".?!。？！…")
            or (SENTENCE.search(line) and not (numbers_in(line) or EMAIL.search(line)) and len(line.split()) > 4)
        )
        if sentence and not (STREET.search(line) and re.search(r"\d", line)):
            break
        if re.match(r"^\s*(?:[-*•]|\d{1,2}[).])\s", line) or (line.endswith((":", "?", "：", "？")) and seen):
            break
        first, seen = number, seen + 1
        if seen > 14:
            break
        if shown and shown <= set(fold(line).split()) and number and not rows[number - 1][1].strip():
            break
    start = rows[first][0] if first < len(rows) else len(text)
    return text[start:], start


_RULED = re.compile(r"[-=*_~—–\s]+")


def read_lines(block: str, author: Address) -> tuple[Line, ...]:
    """The block's lines that may hold data, top first; stops at footers and disclaimers."""
    lines: list[Line] = []
    long = 0
    for start, raw in _rows(block[:6_000]):
        text = raw.strip()
        if not text:
            continue
        if FOOTER.match(text) and (lines or not re.match(r"[-=*_]+$", text)):
            if re.match(r"[-=*_]+$", text):
                continue
            if len(lines) > 0:
                break
            continue
        if _RULED.fullmatch(text):
            continue
        if len(text) > LONG:
            long += 1
            if long >= 2:
                break
            continue
        lines.append(Line(text, start + raw.find(text)))
        if len(lines) >= MOST_LINES:
            break
    return tuple(lines)


def is_machine(email: str) -> bool:
    """An address no person reads: "noreply@", a platform's "inquiry@"."""
    return bool(_MACHINE.match(email))


_VIA = re.compile(r"\s+via\s.*$", re.IGNORECASE)


def header_name(author: Address) -> str | None:
    """The person in a display name, without firm, brackets and "via list"; None where it is a firm or a machine."""
    shown = without_letters_after(_VIA.sub("", PARENS.sub("", author.name).strip(" \"'")))
    if not shown or "@" in shown:
        return None
    last, comma, first = shown.partition(",")
    if comma and first.strip() and len(shown.split()) <= 4 and looks_like_person(f"{first.strip()} {last.strip()}"):
        return f"{first.strip()} {last.strip()}"
    parts = [part.strip() for part in re.split(r"\s+[-–|/]\s+|\||(?<=[\u3400-\u9fff])[-–—_](?=[\u3400-\u9fff])", shown) if part.strip()]
    for part in parts:
        if looks_like_person(part, loose=True) and not _is_firm(part, author):
            return part if part != part.lower() else part.title() if part.isascii() else part
    if (
        len(parts) == 1
        and len(shown.split()) == 1
        and shown.isalpha()
        and looks_like_person(shown, single=True, loose=True)
        and not shown.isupper()
        and not _is_firm(shown, author)
    ):
        local = fold(author.email.partition("@")[0])
        return shown if fold(shown)[:4] in local or is_free_mail(author.domain) else None
    return None


def _is_firm(text: str, author: Address) -> bool:
    if company_in(text) is not None:
        return True
    words = set(fold(text).split())
    local = set(re.split(r"[\W\d_]+", fold(author.email.partition("@")[0])))
    return (
        company_matches_domain(text, author.domain) >= 0.99 and not (words & local) and len(fold(text)) >= 5 and not _initials(text, author)
    )


def _initials(text: str, author: Address) -> bool:
    """ "hth@" is Henrik Thorsager."""
    local = fold(author.email.partition("@")[0])
    initials = "".join(word[0] for word in fold(text).split())
    return local.startswith(initials) and len(initials) >= 2


def header_company(author: Address) -> str | None:
    """The firm in a display name."""
    shown = author.name.strip(" \"'")
    if not shown or "@" in shown or is_machine(author.email):
        return None
    inner = PARENS.search(shown)
    if inner and company_matches_domain(inner.group(1), author.domain) >= 0.8:
        return inner.group(1)
    for part in re.split(r"\s+[-–|/]\s+|\||(?<=[\u3400-\u9fff])[-–—_](?=[\u3400-\u9fff])", PARENS.sub("", shown)):
        piece = part.strip()
        if is_department(piece) or looks_like_person(piece):
            continue
        if (
            company_in(piece)
            or (company_matches_domain(piece, author.domain) >= 0.8 and len(piece) >= 4)
            or (piece.isupper() and len(piece) >= 4 and not looks_like_person(piece.title(), single=True))
        ):
            return piece
    return None


def person_of(lines: tuple[Line, ...], author: Address) -> Piece | None:
    """The signer: the piece that shares most with the header's name, else the first name-like one near the top."""
    shown = set(fold(header_name(author) or "").split()) - {""}
    best: tuple[int, int, Piece] | None = None
    for number, line in enumerate(lines[:14]):
        label = label_at(line.text)
        labelled = bool(label and label.group("name"))
        if label and not labelled:
            continue
        for piece in _people(line):
            words = set(fold(piece).split())
            shared = len(shown & words)
            titled = len(piece.split()) == 2 and fold(piece.split()[0].strip(".")) in HONORIFICS and looks_like_person(piece, single=True)
            full = looks_like_person(piece) or titled  # "MR. IMTIAZ" signs with all he gives
            if not full and not ((shared or number == 0) and looks_like_person(piece, single=True)):
                continue
            if full and not shared and not labelled and number > 5:
                continue
            if full and not shared and company_matches_domain(piece, author.domain) >= 0.9 and number:
                continue
            rank = 10 * shared + (4 if labelled else 0) + (3 if full else 0) - min(number, 5) // 2
            if best is None or rank > best[0] or (rank == best[0] and len(words) > best[1]):
                best = (rank, len(words), Piece(without_letters_after(piece), line))
    return best[2] if best else None


def _people(line: Line) -> list[str]:
    found: list[str] = []
    for piece in pieces_of(line):
        found.append(PARENS.sub("", piece).strip(" ,."))
        parts = [part.strip() for part in piece.split(",")]
        if len(parts) > 1:
            found.extend(part for part in parts[:2] if part)
        if CJK.search(piece):
            for word in piece.split():
                bare = word
                for title in CJK_TITLES if bare.endswith(CJK_TITLES) else ():
                    if bare.endswith(title) and len(bare) > len(title) + 1:
                        bare = bare[: -len(title)]
                        break
                found.append(bare)
            if len(piece.split()) == 3:
                found.append(" ".join(piece.split()[-2:]))
                found.append(" ".join(piece.split()[:2]))
    return [piece for piece in dict.fromkeys(found) if piece and not is_title(piece) and not is_department(piece)]


def fullest_name(shown: str | None, signed: str | None) -> str | None:
    """The fuller of header and signature (gold convention 14): added names win, a bare first name or title does not."""
    if not shown or not signed:
        return shown or (signed if signed else None)
    a = [w for w in fold(shown).replace(".", " ").split() if w not in HONORIFICS or len(w) == 1]
    b = [w for w in fold(signed).replace(".", " ").split() if w not in HONORIFICS or len(w) == 1]
    if re.search(r"[^\W\d_]", signed) and _script(shown) != _script(signed):
        return signed if looks_like_person(signed) else shown
    if set(a) == set(b):
        return shown
    if set(a) < set(b):
        return signed
    if set(b) < set(a):
        return shown
    if set(a) & set(b):
        return signed if len(b) > len(a) else shown
    return shown


def _script(text: str) -> str:
    for char in text:
        if char.isalpha():
            code = ord(char)
            return "latin" if code < 0x250 else str(code >> 8 if not 0x3040 <= code <= 0x9FFF else 0x4E)
    return ""


_ON_BEHALF = re.compile(r"^(?:for(?: (?:and|&) on behalf of)?|on behalf of|yours faithfully for)\s(?=[A-Z])", re.IGNORECASE)
_UNIT_OF = re.compile(
    r"\s?\((?:an? )?(?:unit|division|brand|part|member|subsidiary|company|dept|department) of [^)]{2,60}\)", re.IGNORECASE
)


def _bare_company(piece: str) -> str:
    """Without a description or number in brackets, and without "for": "Tidewater Promo (promotional products distributor)"."""
    piece = _ON_BEHALF.sub("", _UNIT_OF.sub("", piece))
    return PARENS.sub(
        lambda m: m.group() if (m.group(1)[:1].isupper() or CJK.match(m.group(1))) and not re.search(r"\d", m.group(1)) else "", piece
    ).strip(" ,;|-–")


def company_of(lines: tuple[Line, ...], author: Address, name: str | None) -> Piece | None:
    """The firm in a signature: best of legal form, likeness with the domain, firm words, place below the name."""
    best: tuple[float, Piece] | None = None
    known = set(fold(name or "").split())
    name_line = next((n for n, line in enumerate(lines) if known and known & set(fold(line.text).split())), None)
    for number, line in enumerate(lines[:16]):
        label = label_at(line.text)
        labelled = bool(label and label.group("company"))
        if label and not labelled and not label.group("name"):
            continue
        for piece in _company_pieces(line):
            formal = company_in(piece)
            value = _bare_company(formal or piece)
            first, comma, rest = value.partition(", ")
            if comma and is_department(first) and company_in(rest):
                value = rest  # "Purchasing, Larsen AB"
            if not value or len(value) > 90 or (set(fold(value).split()) <= known and known) or (not formal and _shortened(value, known)):
                continue
            if not formal and (is_title(value) or is_department(value) or is_address(value) or is_place(value) or closing_length(value)):
                continue
            words = [fold(word) for word in re.findall(r"\w+", value)]
            score = 4.0 if labelled else 0.0
            score += 3.0 if formal else 0.0
            like = company_matches_domain(value, author.domain) if len(value) > 2 else 0.0
            score += 2.5 * like if like >= 0.5 else 0.0
            if sum(1 for word in words if word in COMPANY_WORDS) and 2 <= len(words) <= 8 and not re.search(r"\d{3}", value):
                score += 1.6
            person = looks_like_person(value)
            if (
                not person
                and name_line is not None
                and 0 < number - name_line <= 3
                and 1 <= len(words) <= 6
                and not re.search(r"\d", value)
                and value[:1].isupper()
            ):
                score += 0.9 if not SENTENCE.search(value) else 0.0
            if person and not formal:
                # Below the signer's name a second person is rare, a firm named after its founder is not.
                below = name_line is not None and 0 < number - name_line <= 3 and not known & set(fold(value).split())
                score += 0.85 if below else -1.0
            if SENTENCE.search(value) and not formal:
                score -= 2.5
            score -= 0.05 * number
            if score >= 0.7 and (best is None or score > best[0]):
                best = (score, Piece(value, line))
    return best[1] if best else None


def beside(value: str, *others: str | None) -> str:
    """What is left of a value when the parts that are said elsewhere are cut off: "Buyer, Ridge Pack MMC" beside the firm, a street behind it."""
    for other in others:
        if not other or fold(other) == fold(value):
            continue
        if value.startswith(other) and (cut := _JOINT.match(value, len(other))):
            value = value[cut.end() :]
        elif value.endswith(other) and (before := value[: -len(other)].rstrip()) and before.endswith((",", " -", "–", "|", "·")):
            value = before.rstrip(" ,-–|·")
    return value


def is_street(value: str) -> bool:
    """The words alone are an address: they name a street or have a number."""
    return STREET.search(value) is not None or re.search(r"\d", value) is not None


def _shortened(value: str, known: set[str]) -> bool:
    """ "J. Kellner" is Jörg Kellner, no firm."""
    words = fold(value.replace(".", ". ")).replace(".", "").split()
    letters = {word[0] for word in known if word}
    return len(words) > 1 and words[-1] in known and all(word in known or (len(word) == 1 and word in letters) for word in words)


def _company_pieces(line: Line) -> list[str]:
    found: list[str] = []
    for piece in pieces_of(line):
        parts = [part.strip() for part in COMMA.split(piece) if part.strip()]
        if len(parts) > 1:
            if company_in(parts[0]) or not is_address(piece):
                found.extend(parts[:3])
            else:
                found.append(parts[0]) if not re.search(r"\d", parts[0]) else None
            if company_in(piece) and company_in(parts[0]) is None and not is_title(parts[0]) and not looks_like_person(parts[0]):
                found.append(piece)
        else:
            found.append(piece)
            if CJK.search(piece):
                found.extend(word for word in piece.split() if len(word) >= 3)
    return [piece for piece in dict.fromkeys(found) if piece]


def _is_house(text: str) -> bool:
    """A firm or a house behind a title."""
    return company_in(text) is not None or fold(text.replace(".", " ")).split()[-1:] in (
        ["co"],
        ["academy"],
        ["school"],
        ["college"],
        ["university"],
        ["hospital"],
        ["hotel"],
    )


def title_of(lines: tuple[Line, ...]) -> Piece | None:
    """The job title, the first one from the top."""
    for line in lines[:14]:
        label = label_at(line.text)
        if label and label.group("title"):
            return Piece(line.text[label.end() :].strip(), line)
        if label:
            continue
        for piece in pieces_of(line):
            inner = PARENS.search(piece)
            parts = [p.strip() for p in COMMA.split(piece)]
            if len(parts) == 2 and is_title(parts[0]) and not is_title(parts[1]) and _is_house(parts[1]):
                piece = parts[0]  # noqa: PLW2901 - "Buyer, Ridgeview Ltd."
                parts = parts[:1]
            whole = [] if len(parts) > 1 and (looks_like_person(parts[0]) or not is_title(parts[0])) and is_title(parts[-1]) else [piece]
            for part in [*whole, *parts, *([inner.group(1)] if inner else [])]:
                if part and company_in(part) is None and is_title(part) and not is_address(part):
                    found = (
                        cjk_title(part)
                        if CJK.search(part)
                        else re.sub(r",\s*(?:M\.?Sc|B\.?Sc|MBA|Ph\.?D|M\.?A|B\.?A|PMP|LEED AP)\.?$", "", PARENS.sub("", part)).strip(" ,.")
                    )
                    if found and not (len(part.split(",")) > 2):
                        return Piece(found, line)
            if CJK.search(piece):
                for word in piece.split():
                    title = cjk_title(word)
                    if title and company_in(word) is None:
                        return Piece(title, line)
    return None
