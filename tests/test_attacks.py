"""Attempts that were made on the program, each with the harm it once did."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER, letter
from triage.assess import Assessor
from triage.config import Account, Ingest, read
from triage.errors import MailboxError, PassingTrouble
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.knowledge import Handbook
from triage.history import History, earlier_of
from triage.mailbox.imap import ImapMailbox
from triage.reply import ReplySettings, Templates
from triage.terms import Kind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WANT = "Dear Sir,\n\nplease quote 600 pcs of check valve 3/4 (LV-200) CIF Valencia, with CE.\n\nAna Ruiz\nRuiz Import S.L.\nTel. +34 96 555 1010\n"


@pytest.fixture(scope="module")
def assessor() -> Assessor:
    """Rules only: these attacks are no matter of the learnt part."""
    seller = read(SELLER.replace('catalogue = "catalogue.csv"', "")).who
    return Assessor(Handbook(seller, parse_catalogue(CATALOGUE)[0]), None, Templates({}), ReplySettings())


def test_a_stranger_who_writes_first_does_not_make_the_true_firm_the_imitator(assessor):
    history = History(assessor.handbook.seller)
    stranger = assessor.judge(letter(1, WANT.replace("600", "350"), sender="Ana Ruiz <ana@ruiz-lmport.example>"), history.past_of)
    history.add(earlier_of(stranger.mail, stranger.words, stranger.verdict))
    true_one = letter(
        2,
        "Good morning, do you have ball valve 1/2 in stock? We need 900 pcs in March for Valencia.\n\nLuis Ruiz",
        sender="Luis <luis@ruiz-import.example>",
    )
    assert not assessor.judge(true_one, history.past_of).verdict.suspected


def test_our_answer_cannot_be_sent_to_somebody_else_by_a_false_forward(assessor):
    """Anybody can put an address of his own domain into Cc; only our own colleagues forward to us."""
    forward = (
        "---------- Forwarded message ---------\nFrom: Victor <victim@third.example>\nDate: Fri, 20 Nov 2026\nSubject: valves\n"
        "To: <ana@ruiz.example>\n\nPlease quote 500 pcs LV-100.\n"
    )
    raw = letter(3, forward, sender="Ana <ana@ruiz.example>").replace(b"Subject:", b"Cc: bob@ruiz.example\nSubject:", 1)
    contact = assessor.judge(raw, History(assessor.handbook.seller).past_of).verdict.inquiry.contact
    assert contact.email == "ana@ruiz.example"
    ours = letter(4, forward, sender="Paola <paola@lago-valves.example>")
    assert assessor.judge(ours, History(assessor.handbook.seller).past_of).verdict.inquiry.contact.email == "victim@third.example"


@pytest.mark.parametrize(
    "text",
    [
        "Hello" + " " * 300_000 + "x",
        "Hello" + "\t" * 300_000 + "x",
        "A" * 300_000,
        "Ab" * 150_000,
        "Ж" * 200_000,
        "Şand" * 60_000,
        "É " * 100_000,
    ],
    ids=["blanks", "tabs", "capitals", "camels", "cyrillic", "words", "letters"],
)
def test_a_long_run_costs_a_moment(assessor, text):
    """Once a mail of 300,000 blanks held the daemon for minutes, and SIGTERM with it. Generous, since machines differ."""
    started = time.process_time()
    assessor.judge(letter(5, text, subject=text[:15_000].replace("\t", " ")), History(assessor.handbook.seller).past_of)
    assert time.process_time() - started < 6


SIGNS = {
    "digits": "1", "numbers": "12 ", "letters": "a", "blanks": " ", "quote marks": ">\n", "angles": "<", "at": "a@", "words": "=?", "commas": ",",
    "brackets": "(", "dots": "a.", "amounts": "500 pcs of valves, ", "places": "port to ", "attributions": "On 5 March 2026, A <a@b.example> wrote:\n",
    "mixed": "1 a>@<=?,.\n:/-+([ 价格",
}  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_four_times_the_text_costs_four_times_the_time_at_most(assessor, sign):
    """More of anything than is read of a text; twice as much and a second are allowed for, since machines are busy."""
    seconds = []
    for length in (100_000, 400_000):
        raw = letter(7, "Hello" + sign * (length // len(sign)) + "x")
        started = time.process_time()
        assessor.judge(raw, History(assessor.handbook.seller).past_of)
        seconds.append(time.process_time() - started)
    assert seconds[1] < 8 * seconds[0] + 1


def test_the_same_message_id_is_no_conversation(assessor):
    history = History(assessor.handbook.seller)
    first = assessor.judge(letter(6, WANT), history.past_of)
    history.add(earlier_of(first.mail, first.words, first.verdict))
    again = letter(6, "Weekly valve news. Unsubscribe: https://news.example/u", subject="Valve Weekly")
    assert assessor.judge(again, history.past_of).verdict.kind is not Kind.REPLY


class _Echo(socketserver.StreamRequestHandler):
    """An IMAP server that repeats the command it refuses."""

    def handle(self) -> None:
        self.wfile.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
        for line in self.rfile:
            tag, _, rest = line.strip().partition(b" ")
            if rest.upper().startswith(b"LOGIN"):
                self.wfile.write(tag + b" NO cannot: " + rest + b"\r\n")
            else:
                self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")


@pytest.fixture
def echo() -> Iterator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Echo) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.mark.parametrize("secret", ["hunter2 and more", 'with "quotes" and \\', "пароль"])
def test_a_server_that_echoes_the_password_does_not_get_it_into_the_log(echo, secret):
    account = Account("box", "127.0.0.1", "ana", port=echo, security="none", password_env="-")
    box = ImapMailbox(account, Ingest(connect_timeout_seconds=5, command_timeout_seconds=5), Path("/"), lambda: secret)
    with pytest.raises((MailboxError, PassingTrouble)) as caught:
        box.connect()
    box.close()
    assert secret not in str(caught.value)
    assert secret.replace('"', '\\"') not in str(caught.value)
