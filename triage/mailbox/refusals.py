"""What a server says when it refuses: whether it means it, and its words in a form fit for people and logs."""

from __future__ import annotations

import base64
import re

from imapclient.exceptions import ProtocolError

PASSING_WORDS = (
    "[UNAVAILABLE]",
    "[INUSE]",
    "[LIMIT]",
    "[SERVERBUG]",
    "[CONTACTADMIN]",
    "try again",
    "too many",
    "timeout",
    "temporar",
    "internal error",
)
TIMES = re.compile(r"\s*\((?:\d{1,6}\.\d{1,6}\s\+\s){1,3}\d{1,6}\.\d{1,6}\ssecs\)")
"""How long the command took, which Dovecot appends: another figure each time, so that one refusal would be told at every pass."""
REFUSAL_MARKS = (" failed: ", " command error: ")  # how imapclient and imaplib word a tagged NO or BAD; all else is a broken line


def is_passing(words: str) -> bool:
    """A refusal whose words say that it will not last."""
    return any(passing.casefold() in words.casefold() for passing in PASSING_WORDS)


def is_refusal(error: BaseException) -> bool:
    """A tagged NO or BAD, which the server means; everything else is an answer that cannot be understood."""
    return not isinstance(error, ProtocolError) and any(mark in str(error) for mark in REFUSAL_MARKS)


def without(secret: str, words: str) -> str:
    """A server may echo the command it refuses: the secret, plain or in base64, must reach no log and no screen."""
    for form in {secret, base64.b64encode(secret.encode()).decode(), secret.replace("\\", "\\\\").replace('"', '\\"')}:
        if form:
            words = words.replace(form, "***")
    return re.sub(r"[A-Za-z0-9+/=]{40,}", "***", words)  # SASL blobs hold it among other things


def words_of(error: BaseException) -> str:
    """What the server or library said, on one line, without bytes marks, control characters or the time it took."""
    first = error.args[0] if error.args else type(error).__name__
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    text = "".join(char if char.isprintable() else " " for char in text)[:300].strip()
    return TIMES.sub("", text[2:-1] if text.startswith(("b'", 'b"')) and text.endswith(("'", '"')) else text)
