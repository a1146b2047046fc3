"""What belongs together: base subject (RFC 5256 2.1, and the prefixes of the world's mail programs) and references."""

from __future__ import annotations

import re
from functools import lru_cache

from triage.mail.tables.subjects import FORWARD, REPLY
from triage.mail.values import Mail

_PREFIX = re.compile(r"^\s{0,10}([^\W\d_][^\[\]():：;]{0,24}?)\s{0,3}(?:[\[(（^*]\s?\d{1,4}\s?[\])）]?|\d{1,3})?\s{0,3}[:：]\s{0,10}")
_BLOB = re.compile(r"^\s{0,10}\[([^\[\]]{1,60})\]\s{0,10}")
_TRAILER = re.compile(r"\s{0,10}\((?:fwd|wg|fw)\)\s{0,10}$", re.I)
_WRAPPED = re.compile(r"^\s{0,10}\[\s?fwd:\s{0,10}(.{0,2000})\]\s{0,10}$", re.I)
_MOST = 60  # prefixes of one subject


def base_subject(subject: str) -> str:
    """The subject without reply and forward prefixes, list tags before them and blanks; its case is kept."""
    return _taken_apart(subject)[0]


def is_reply_subject(subject: str) -> bool:
    """The subject bears a reply prefix."""
    return "reply" in _taken_apart(subject)[1]


def is_forward_subject(subject: str) -> bool:
    """The outermost prefix is a forward's."""
    return _taken_apart(subject)[1][:1] == ("forward",)


@lru_cache(maxsize=64)  # a mail's subject is asked for by several readers, and with it those of the conversation
def _taken_apart(subject: str) -> tuple[str, tuple[str, ...]]:
    text = " ".join(subject[:2000].split())
    kinds: list[str] = []
    for _ in range(_MOST):
        before = text
        wrapped = _WRAPPED.match(text)
        if wrapped:
            text = wrapped[1]
            kinds.append("forward")
            continue
        text = _TRAILER.sub("", text) if ")" in text else text
        found = _PREFIX.match(text) if ":" in text or "：" in text else None
        if found:
            kind = _kind(found[1])
            if kind and text[found.end() :].strip():
                kinds.append(kind)
                text = text[found.end() :]
                continue
            if kind:
                kinds.append(kind)
                text = ""
                break
        blob = _BLOB.match(text)
        if blob:
            rest = text[blob.end() :]
            after = _PREFIX.match(rest)
            if after and _kind(after[1]):  # "[list] Re: x"
                text = rest
                continue
        if text == before:
            break
    return text.strip(), tuple(kinds)


def _kind(prefix: str) -> str | None:
    """ "reply", "forward" or None for the word before a colon."""
    name = prefix.strip().lower()
    if name in REPLY:
        return "reply"
    return "forward" if name in FORWARD else None


def references_of(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs this mail answers, oldest first (RFC 5256 3, THREAD=REFERENCES): References, else In-Reply-To."""
    ids = [*mail.references, *(one for one in mail.in_reply_to if one not in mail.references)]
    return tuple(one for one in dict.fromkeys(ids) if one != mail.message_id)
