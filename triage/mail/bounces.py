"""Which addresses a bounce says it could not reach: by RFC 3464 fields where it has them, else by its words.

The words of mail servers differ more than their meaning: an address stands at the beginning of a line, behind "RCPT TO:", or in a
sentence that speaks of failure. What comes after the report (a copy of our own mail) is not looked at, and neither are addresses that
are named for other reasons (the sender, help desks).
"""

from __future__ import annotations

import re

from triage.mail.headers import addresses
from triage.mail.tables.bounces import COPY_BEGINS, FAILS, SPARED
from triage.mail.values import Mail

MOST = 50  # addresses of one report
_LOOK = 12_000  # characters of text
_LINE = 1_000
# ASCII alone: text without blanks (Chinese, Japanese) often stands right behind an address.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_AT_START = re.compile(r"[\s>*\-\u2022<\"'\[(]{0,12}$")
_RCPT = re.compile(r"(?:rcpt to:|\bt=|(?:to|recipients?|address|for):)\s{0,3}[\[<\"']{0,3}$", re.I)
_SES = re.compile(r"\"notificationtype\\?\"\s*:\s*\\?\"bounce\\?\"", re.I)
_SES_ADDRESS = re.compile(r"\"emailaddress\\?\"\s*:\s*\\?\"([^\"\\]{3,320})\\?\"", re.I)


def failed_addresses(mail: Mail) -> tuple[str, ...]:
    """The addresses that `mail`, a bounce, could not deliver to (or not yet); lower case, () when it does not say."""
    if mail.report is not None and mail.report.recipients:
        return _clean(mail.report.recipients)
    if named := mail.header("X-Failed-Recipients"):
        return _clean(tuple(box.email for box in addresses(named)))
    if is_ses_bounce(mail):
        return _clean(tuple(_SES_ADDRESS.findall(mail.text[:_LOOK])))
    told = _clean(_told(mail))
    return told or _clean(_of_the_original(mail))


_PASSING = re.compile(
    r"(?<![\d.])4\.\d{1,2}\.\d{1,3}(?![\d.])|\bdelay(?:ed)?\b|will be retried|still trying|temporary failure report|warning message only",
    re.I,
)
_LASTING = re.compile(r"(?<![\d.])5\.\d{1,2}\.\d{1,3}(?![\d.])|\b55\d\b|permanent|not going to try again|no further delivery", re.I)


def is_final(mail: Mail) -> bool:
    """Whether the report says that it is over; False while the server still tries."""
    if mail.report is not None and mail.report.action:
        return mail.report.action == "failed"
    said = f"{mail.subject}\n{mail.text[:_LOOK]}"
    return bool(_LASTING.search(said)) or not _PASSING.search(said)


def is_ses_bounce(mail: Mail) -> bool:
    """A bounce as Amazon SES tells it, in JSON over SNS."""
    return mail.author.domain.endswith("amazonaws.com") and bool(_SES.search(mail.text[:_LOOK]))


def _clean(found: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip("<>'\".").lower() for one in found if "@" in one))[:MOST]


def _told(mail: Mail) -> tuple[str, ...]:
    """The addresses of the best kind of place: after "RCPT TO:", at the start of a line, in a sentence of failure."""
    ours = {box.email.lower() for box in (*mail.to, *mail.cc) if box.email}
    author = mail.author.email.lower()
    places: dict[int, list[str]] = {}
    failing = 0  # lines since one that spoke of failure
    for line in _report_lines(mail.text):
        low = line.lower()
        failing = 0 if any(word in low for word in FAILS) else failing + 1
        if any(word in low for word in SPARED):
            continue
        for found in _ADDRESS.finditer(line):
            address = found[0].lower().strip(".'")
            if address == author:
                continue
            before = line[max(0, found.start() - 40) : found.start()]
            if _RCPT.search(before):
                rank = 0
            elif _AT_START.fullmatch(before[-12:]) and failing <= 6:
                rank = 0 if failing <= 3 or low[found.end() :].startswith((":", " [", ">:")) else 1
            elif failing == 0:
                rank = 1
            else:
                rank = 3
            places.setdefault(rank + (2 if address in ours else 0), []).append(address)
    best = min(places, default=9)
    return tuple(places[best]) if best < 3 else ()


def _report_lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in text[:_LOOK].splitlines():
        low = line.strip().lower()
        if lines and low.startswith(COPY_BEGINS):
            break
        if low:
            lines.append(line[:_LINE])
    return lines


def _of_the_original(mail: Mail) -> tuple[str, ...]:
    """To of our own mail that came back, where it had one recipient alone."""
    boxes = {box.email.lower() for inner in mail.nested[:1] for box in (*inner.to, *inner.cc) if box.email}
    if not boxes:
        quoted = re.search(r"^\s{0,4}To:[ \t]{0,4}(.{1,400})$", mail.text[:_LOOK], re.M)
        boxes = {box.email.lower() for box in addresses(quoted[1])} - {""} if quoted else set()
    return tuple(boxes) if len(boxes) == 1 else ()
