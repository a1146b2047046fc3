"""Letters leave over a real server, or it is certain that they did not, or nobody knows: and the outcome says which."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.smtp import Fault, SmtpServer, smtp_server
from tests.submission.conftest import PASSWORD, USER
from triage.errors import SubmissionError, TriageError
from triage.submission import Accepted, Envelope, Later, Refused, Route, SmtpSubmission, Timeouts, Unknown

BUYER = "ana@ruiz.example"
LETTER = (
    b"From: Lago Valves <export@lago-valves.example>\r\nTo: Ana <ana@ruiz.example>\r\nCc: pedro@ruiz.example\r\n"
    b"Subject: Re: ball valves\r\nMessage-ID: <1@lago-valves.example>\r\n\r\nDear Ana,\r\n..first\r\n.\r\n.last\r\n"
)
QUICK = Timeouts(connect=5, command=5, final=0.3, whole=10)


def way_out(
    server: SmtpServer, certificates: Path, secrets: list[str] | None = None, waits: Timeouts = QUICK, **changes: object
) -> SmtpSubmission:
    settings: dict[str, object] = {
        "name": "export", "host": "localhost", "port": server.port, "security": "starttls", "ca_file": str(certificates / "ca.pem"),
        "user": USER, "auth": "password", **changes,
    }  # fmt: skip
    told = iter(secrets or [PASSWORD] * 9)
    return SmtpSubmission(Route(**settings), certificates, waits, lambda: next(told))  # type: ignore[arg-type]


def send(way: SmtpSubmission, message: bytes = LETTER, *recipients: str) -> object:
    return way.send(Envelope(USER, recipients or (BUYER,)), message)


# -- it leaves ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mechanisms", [("PLAIN",), ("LOGIN",), ("LOGIN", "PLAIN")])
def test_a_letter_arrives_byte_for_byte(server, certificates, mechanisms):
    server.mechanisms = mechanisms
    assert isinstance(send(way_out(server, certificates), LETTER, BUYER, "pedro@ruiz.example"), Accepted)
    (one,) = server.received
    assert (one.user, one.tls, one.sender, one.recipients) == (USER, True, USER, (BUYER, "pedro@ruiz.example"))
    assert one.content == LETTER  # the dots that begin lines as well


def test_tls_from_the_first_byte(tls_server, certificates):
    assert isinstance(send(way_out(tls_server, certificates, security="tls")), Accepted)
    assert tls_server.received[0].tls


def test_several_letters_one_after_the_other_ask_for_the_secret_once(server, certificates):
    way = way_out(server, certificates, [PASSWORD])
    assert [isinstance(send(way), Accepted) for _ in range(3)] == [True] * 3


def test_xoauth2(server, certificates):
    server.tokens[USER] = "ya29.fresh"
    assert isinstance(send(way_out(server, certificates, ["ya29.fresh"], auth="xoauth2")), Accepted)


def test_an_expired_token_is_asked_for_anew(server, certificates):
    server.tokens[USER] = "ya29.one"
    way = way_out(server, certificates, ["ya29.one", "ya29.two"], auth="xoauth2")
    assert isinstance(send(way), Accepted)
    server.tokens[USER] = "ya29.two"
    assert isinstance(send(way), Accepted)
    assert [good for _, _, good in server.logins] == [True, False, True]


def test_what_happens_after_the_answer_changes_nothing(server, certificates):
    server.faults.append(Fault("reply", "drip", after=1))
    assert isinstance(send(way_out(server, certificates, waits=Timeouts(5, 5, 5, 10))), Accepted)


# -- eight bits, other scripts -----------------------------------------------------------------------------------------

EIGHT = (
    LETTER.replace(
        b"Message-ID", b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nMessage-ID"
    )
    + "Grüße, 阀门\r\n".encode()
)


def test_eight_bits_are_announced(server, certificates):
    assert isinstance(send(way_out(server, certificates), EIGHT), Accepted)
    assert server.received[0].content == EIGHT
    assert "BODY=8BITMIME" in server.received[0].options


def test_a_server_without_8bitmime_gets_seven(server, certificates):
    from triage.mail.message import parse

    server.without = frozenset({"8BITMIME", "SMTPUTF8"})
    assert isinstance(send(way_out(server, certificates), EIGHT), Accepted)
    (one,) = server.received
    assert one.content.isascii()
    assert "Grüße, 阀门" in parse(one.content).text
    assert parse(one.content).message_id == "<1@lago-valves.example>"


STRANGE = LETTER.replace(b"pedro@ruiz.example", "josé@ruiz.example".encode())


def test_an_address_in_another_script(server, certificates):
    assert isinstance(send(way_out(server, certificates), STRANGE, BUYER, "josé@ruiz.example"), Accepted)
    assert server.received[0].recipients == (BUYER, "josé@ruiz.example")
    assert "SMTPUTF8" in server.received[0].options


def test_a_server_that_cannot_take_it_is_not_asked(server, certificates):
    server.without = frozenset({"SMTPUTF8"})
    outcome = send(way_out(server, certificates), STRANGE, BUYER, "josé@ruiz.example")
    assert isinstance(outcome, Refused)
    assert outcome.recipients == ("josé@ruiz.example",)
    assert "MAIL" not in server.commands


def test_a_domain_in_another_script_goes_as_ascii(server, certificates):
    message = LETTER.replace(b"pedro@ruiz.example", b"pedro@xn--grn-ioa.example")
    assert isinstance(send(way_out(server, certificates), message, "pedro@grün.example"), Accepted)
    assert server.received[0].recipients == ("pedro@xn--grn-ioa.example",)


# -- the line fails ----------------------------------------------------------------------------------------------------

CERTAIN = [
    Fault("connect"), Fault("ehlo"), Fault("starttls"), Fault("auth"), Fault("mail"), Fault("rcpt"), Fault("data"), Fault("connect", "say", "421 busy"), Fault("auth", "say", "454 4.7.0 later"),
    Fault("mail", "say", "451 4.3.0 later"), Fault("rcpt", "say", "450 greylisted"), Fault("data", "say", "452 full"),
    Fault("dot", "say", "451 4.3.0 later"), Fault("mail", "say", "421 going down"), Fault("dot", "say", "421 going down"),
    Fault("ehlo", "say", "\x00\xff garbage"), Fault("mail", "say", "what?"),
]  # fmt: skip


@pytest.mark.parametrize("fault", CERTAIN, ids=lambda one: f"{one.at}-{one.do}-{one.words[:3]}-{one.after}")
def test_nothing_left_that_is_certain(server, certificates, fault):
    server.faults.append(fault)
    way = way_out(server, certificates)
    outcome = send(way)
    assert isinstance(outcome, Later), outcome
    code = fault.words[:3] if fault.do == "say" else ""
    assert outcome.code == (int(code) if code.isdigit() else None)
    assert server.received == []
    assert isinstance(send(way), Accepted)  # and the next attempt goes through, once
    assert len(server.received) == 1


def test_cut_off_in_a_long_letter_before_its_end_was_handed_over(server, certificates):
    long = LETTER + b"".join(b"line %d of many\r\n" % number for number in range(1_000_000))
    server.faults.append(Fault("payload", after=5000))
    assert isinstance(send(way_out(server, certificates), long), Later)
    assert server.received == []


@pytest.mark.parametrize(
    ("fault", "left"),
    [
        (Fault("payload", after=120), 0),
        (Fault("payload", "silent"), 0),
        (Fault("reply"), 1),
        (Fault("reply", "silent"), 1),
        (Fault("dot"), 0),
        (Fault("dot", "silent"), 0),
        (Fault("reply", "say", "garbage"), 1),
    ],
    ids=lambda one: f"{one.at}-{one.do}" if isinstance(one, Fault) else str(one),
)
def test_once_all_was_handed_over_nobody_knows(server, certificates, fault, left):
    server.faults.append(fault)
    assert isinstance(send(way_out(server, certificates)), Unknown)
    assert len(server.received) == left


@pytest.mark.parametrize(
    "fault",
    [Fault("mail", "say", "550 not yours"), Fault("rcpt", "say", "550 5.1.1 no such user", to="pedro@ruiz.example"),
     Fault("data", "say", "554 no"), Fault("dot", "say", "554 5.7.1 spam")],
    ids=lambda one: one.at,
)  # fmt: skip
def test_refused_for_good_and_for_all(server, certificates, fault):
    server.faults.append(fault)
    outcome = send(way_out(server, certificates), LETTER, BUYER, "pedro@ruiz.example")
    assert isinstance(outcome, Refused)
    assert outcome.code == int(fault.words[:3])
    assert fault.words[4:] in outcome.reply
    assert outcome.recipients == (("pedro@ruiz.example",) if fault.at == "rcpt" else ())
    assert server.received == []


def test_one_recipient_later_is_all_later(server, certificates):
    server.faults.append(Fault("rcpt", "say", "450 greylisted", to="pedro@ruiz.example"))
    assert send(way_out(server, certificates), LETTER, BUYER, "pedro@ruiz.example") == Later(450, "greylisted")
    assert server.received == []


def test_too_large_for_the_server(certificates):
    with smtp_server(certificates, {USER: PASSWORD}, size=1000) as server:
        outcome = send(way_out(server, certificates), LETTER + b"x" * 50 + b"\r\n" * 600)
        assert isinstance(outcome, Refused)
        assert outcome.code == 552
        assert "DATA" not in server.commands  # it was told before the letter was sent


@pytest.mark.parametrize(("at", "kind"), [("connect", Later), ("mail", Later), ("payload", Unknown), ("dot", Unknown)])
def test_a_silent_server_is_not_waited_for_for_ever(server, certificates, at, kind):
    server.faults.append(Fault(at, "silent"))
    started = time.monotonic()
    assert isinstance(send(way_out(server, certificates, waits=Timeouts(0.3, 0.3, 0.3, 5))), kind)
    assert time.monotonic() - started < 4


def test_a_server_that_answers_a_letter_at_a_time_is_left_in_the_end(server, certificates):
    server.faults.append(Fault("mail", "drip", after=20))  # each wait is short, the whole would take seconds
    started = time.monotonic()
    assert isinstance(send(way_out(server, certificates, waits=Timeouts(5, 5, 5, 0.8))), Later)
    assert time.monotonic() - started < 3


def test_interrupted_by_the_end_of_the_program(server, certificates):
    server.faults.append(Fault("reply", "silent"))
    way = way_out(server, certificates, waits=Timeouts(5, 30, 30, 60))
    server.on_accept = lambda letter: threading.Timer(0.1, way.interrupt).start()
    started = time.monotonic()
    assert isinstance(send(way), Unknown)
    assert time.monotonic() - started < 10


def test_nobody_there(server, certificates):
    with smtp_server(certificates, {}) as gone:
        port = gone.port
    assert isinstance(send(way_out(server, certificates, port=port)), Later)
    assert isinstance(send(way_out(server, certificates, host="no-such-host.invalid")), Later)


# -- a person must mend it ---------------------------------------------------------------------------------------------


def test_a_wrong_password_is_tried_once(server, certificates):
    with pytest.raises(SubmissionError, match="refused the log-in") as caught:
        send(way_out(server, certificates, ["wrong", "wrong"]))
    assert len(server.logins) == 1  # the same again would lock the account
    assert "wrong" not in str(caught.value)


def test_a_password_that_was_changed_is_asked_for_anew_and_only_once(server, certificates):
    way = way_out(server, certificates, ["old", PASSWORD])
    assert isinstance(send(way), Accepted)
    server.users[USER] = "changed again"
    way = way_out(server, certificates, ["old", "older", PASSWORD])
    with pytest.raises(SubmissionError):
        send(way)
    assert [secret for _, secret, _ in server.logins] == ["old", PASSWORD, "old", "older"]
    assert "MAIL" not in server.commands[server.commands.index("DATA") :]


def test_a_server_that_echoes_the_secret_does_not_get_it_shown(server, certificates):
    server.faults.append(Fault("auth", "say", f"535 you said {PASSWORD} for export"))
    with pytest.raises(SubmissionError) as caught:
        send(way_out(server, certificates, [PASSWORD, PASSWORD]))
    assert PASSWORD not in str(caught.value)


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    from tests.servers.dovecot import make_certificates

    folder = tmp_path_factory.mktemp("strangers")
    make_certificates(folder)
    return folder


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_of_another_authority_gets_neither_password_nor_letter(strangers, certificates, security):
    with smtp_server(strangers, {USER: PASSWORD}, implicit_tls=security == "tls") as server:
        with pytest.raises(SubmissionError, match="not trusted"):
            send(way_out(server, certificates, security=security))
        assert (server.logins, server.received) == ([], [])


def test_a_certificate_for_another_name(server, certificates):
    with pytest.raises(SubmissionError, match="not trusted"):
        send(way_out(server, certificates, host="127.1"))  # the same machine, by a name that the certificate does not have
    assert server.logins == []


def test_without_starttls_nothing_is_said_in_clear(server, certificates):
    server.without = frozenset({"STARTTLS"})
    with pytest.raises(SubmissionError, match="no STARTTLS"):
        send(way_out(server, certificates))
    assert set(server.commands) == {"EHLO"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"auth": "xoauth2"}, "XOAUTH2"), ({"ca_file": "missing.pem"}, "ca_file"), ({"security": "tls"}, "no TLS")],
)
def test_settings_that_cannot_work(server, certificates, changes, said):
    server.mechanisms = ("PLAIN",)
    with pytest.raises(TriageError, match=said) as caught:
        send(way_out(server, certificates, **changes))
    assert str(caught.value.remedy)


def test_no_encryption_only_on_this_machine(certificates):
    with smtp_server(certificates, {USER: PASSWORD}, clear=True) as server:
        assert isinstance(send(way_out(server, certificates, security="none")), Accepted)
    with smtp_server(certificates, {}, clear=True) as server:  # a local mail server that trusts us
        server.without = frozenset({"AUTH"})
        assert isinstance(send(way_out(server, certificates, security="none", host="127.0.0.1")), Accepted)
