"""[sending] in words: what is not said comes from the account and its provider; nothing goes in clear over a network."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from tests.servers.smtp import smtp_server
from tests.submission.conftest import PASSWORD, USER
from tests.test_config import SELLER
from triage.config import read
from triage.errors import ConfigError, SubmissionError
from triage.submission import Accepted, Envelope, submission_of
from triage.submission.route import route_of

ACCOUNT = '[[accounts]]\nname = "export"\nhost = "{host}"\nuser = "export@lago.example"\npassword_env = "LAGO_PASSWORD"\n'


def route(sending: str, own: str = "", host: str = "imap.lago.example"):
    config = read(SELLER + "[sending]\n" + sending + ACCOUNT.format(host=host) + own)
    return route_of(config, config.accounts[0])


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("imap.qq.com", ("smtp.qq.com", 465, "tls")),
        ("outlook.office365.com", ("smtp.office365.com", 587, "starttls")),
        ("imap-mail.outlook.com", ("smtp-mail.outlook.com", 587, "starttls")),
        ("hwimap.exmail.qq.com", ("hwsmtp.exmail.qq.com", 465, "tls")),
        ("imap.zoho.eu", ("smtp.zoho.eu", 465, "tls")),
    ],
)
def test_a_known_provider_needs_no_server_named(host, expected):
    found = route("enabled = true\n", host=host)
    assert (found.host, found.port, found.security) == expected
    assert (found.user, found.password_env) == ("export@lago.example", "LAGO_PASSWORD")


@pytest.mark.parametrize(
    ("sending", "expected"),
    [
        ('host = "smtp.lago.example"\n', ("smtp.lago.example", 465, "tls")),
        ('host = "smtp.lago.example"\nport = 587\n', ("smtp.lago.example", 587, "starttls")),
        ('host = "smtp.lago.example"\nsecurity = "starttls"\n', ("smtp.lago.example", 587, "starttls")),
        ('host = "smtp.lago.example"\nsecurity = "tls"\nport = 10465\n', ("smtp.lago.example", 10465, "tls")),
        ('host = "localhost"\nsecurity = "none"\n', ("localhost", 25, "none")),
    ],
)
def test_ports_and_security(sending, expected):
    found = route(sending)
    assert (found.host, found.port, found.security) == expected


def test_an_account_has_its_own():
    base = 'host = "smtp.lago.example"\nuser = "relay"\npassword_file = "relay.password"\n'
    assert (route(base).user, route(base).password_file, route(base).password_env) == ("relay", "relay.password", "")
    own = route(base, '[accounts.sending]\nhost = "smtp2.lago.example"\npassword_command = "pass show relay2"\n')
    assert (own.host, own.user, own.password_file, own.password_command) == ("smtp2.lago.example", "relay", "", "pass show relay2")
    token = route(base, '[accounts.sending]\nauth = "xoauth2"\ntoken_command = "tokens"\n')
    assert (token.auth, token.token_command, token.password_file) == ("xoauth2", "tokens", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[sending]\nhost = "smtp.lago.example"\nsecurity = "none"\n', "in clear"),
        ('[sending]\nsecurity = "none"\n', "in clear"),
        ("[sending]\nport = 70000\n", "port"),
        ('[sending]\npassword_env = "A"\npassword_file = "b"\n', "at most one"),
        ("[sending]\nenable = true\n", "did you mean 'enabled'?"),
        ('[sending]\nsecurity = "ssl"\n', "security"),
        ('[sending]\npassword_command = "pass \'show"\n', "password_command"),
        (ACCOUNT.format(host="imap.x.example") + "[accounts.sending]\nhosts = 'x'\n", "did you mean 'host'?"),
        (ACCOUNT.format(host="imap.x.example") + "[accounts.sending]\nhost = 'smtp.x.example'\nsecurity = 'none'\n", "in clear"),
    ],
)
def test_what_is_wrong_is_said(text, said):
    with pytest.raises(ConfigError) as caught:
        read(SELLER + text)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("sending", "own", "said"),
    [
        ("enabled = true\n", "", "no server for sending"),
        ('host = "smtp.lago.example"\nauth = "xoauth2"\n', "", "no secret"),
    ],
)
def test_what_only_shows_with_the_account(sending, own, said):
    with pytest.raises(ConfigError, match=said):
        route(sending, own)


def test_off_unless_switched_on(tmp_path):
    config = read(SELLER + ACCOUNT.format(host="imap.qq.com"))
    assert submission_of(config, config.accounts[0], tmp_path) is None
    config = read(SELLER + ACCOUNT.format(host="imap.qq.com") + "[accounts.sending]\nenabled = true\n")
    assert submission_of(config, config.accounts[0], tmp_path) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="writes a shell script")
def test_a_password_command_is_run_again_after_a_refusal(tmp_path, certificates):
    """The real command, the real file: the password manager's answer changes while we run."""
    script = tmp_path / "secret.sh"
    script.write_text(f'#!/bin/sh\necho run >> "{tmp_path}/runs"\ncat "{tmp_path}/now"\n')
    script.chmod(stat.S_IRWXU)
    (tmp_path / "now").write_text("old")
    with smtp_server(certificates, {USER: "old"}) as server:
        config = read(
            SELLER + ACCOUNT.format(host="localhost") + f'[accounts.sending]\nenabled = true\nhost = "localhost"\nport = {server.port}\n'
            f'security = "starttls"\nca_file = "{certificates}/ca.pem"\nuser = "{USER}"\npassword_command = "{script}"\n'
        )  # fmt: skip
        way = submission_of(config, config.accounts[0], tmp_path)
        assert way is not None
        envelope = Envelope(USER, ("ana@ruiz.example",))
        message = f"From: {USER}\r\nTo: ana@ruiz.example\r\n\r\nhello\r\n".encode()
        assert isinstance(way.send(envelope, message), Accepted)
        server.users[USER] = PASSWORD
        (tmp_path / "now").write_text(PASSWORD + os.linesep)
        assert isinstance(way.send(envelope, message), Accepted)
        assert isinstance(way.send(envelope, message), Accepted)
        assert (tmp_path / "runs").read_text().count("run") == 2
        server.users[USER] = "never told"
        with pytest.raises(SubmissionError):
            way.send(envelope, message)
        assert (tmp_path / "runs").read_text().count("run") == 3
        assert [good for _, _, good in server.logins] == [True, False, True, True, False]
