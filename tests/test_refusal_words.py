"""A server's refusal in a form fit for people: one refusal reads alike each time, whatever it took to refuse."""

import pytest
from imapclient.exceptions import IMAPClientError

from triage.mailbox.refusals import words_of

MISSING = "select failed: [NONEXISTENT] Mailbox doesn't exist: Nowhere"
CASES = {
    "Dovecot's times": (MISSING + " (0.001 + 0.000 secs).", MISSING + "."),
    "three of them": (MISSING + " (0.019 + 0.000 + 0.018 secs).", MISSING + "."),
    "none: it was quick": (MISSING, MISSING),
    "bytes": (
        b"select failed: [NONEXISTENT] Unknown Mailbox: Nowhere (Failure)",
        "select failed: [NONEXISTENT] Unknown Mailbox: Nowhere (Failure)",
    ),
    "bytes written as a string": ("b'Nowhere (0.001 + 0.000 secs).'", "Nowhere."),
    "a folder that is called so": ("Mailbox doesn't exist: Steel (1.5 + 2 secs)", "Mailbox doesn't exist: Steel (1.5 + 2 secs)"),
    "two lines": ("Mailbox\r\ndoesn't exist", "Mailbox  doesn't exist"),
}


@pytest.mark.parametrize(("said", "shown"), CASES.values(), ids=CASES)
def test_words_of_a_refusal(said: str | bytes, shown: str):
    assert words_of(IMAPClientError(said)) == shown


def test_hostile_words_take_no_time():
    assert words_of(IMAPClientError("(" * 300 + "0.1 + " * 300)).startswith("(")
