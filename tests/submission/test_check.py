"""`triage check` looks at the way out: reached, encrypted, logged in, and nothing sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers.smtp import Fault, SmtpServer
from tests.submission.conftest import PASSWORD, USER
from tests.test_config import SELLER
from triage.config import read
from triage.doctor.findings import Finding, State
from triage.doctor.sending import sending
from triage.handbook.catalogue import Catalogue
from triage.home import Home


def examined(folder: Path, certificates: Path, port: int, *, password: str = PASSWORD, **settings: str) -> list[Finding]:
    (folder / "secret").write_text(password)
    (folder / "secret").chmod(0o600)
    own = {"host": "localhost", "security": "starttls", "ca_file": str(certificates / "ca.pem"), "password_file": "secret", **settings}
    text = (
        SELLER
        + f'[ingest]\nconnect_timeout_seconds = 2\n[[accounts]]\nname = "export"\nhost = "imap.x.example"\nuser = "{USER}"\npassword_file = "secret"\n'
    )
    text += f"[accounts.sending]\nenabled = true\nport = {port}\n" + "".join(f'{key} = "{value}"\n' for key, value in own.items())
    config = read(text)
    return list(sending(Home(folder / "config.toml", config, Catalogue(()), (), ()), config.accounts[0]))


def test_all_is_well_and_nothing_is_sent(tmp_path, certificates, server):
    findings = examined(tmp_path, certificates, server.port)
    assert {one.state for one in findings} == {State.OK}
    assert "nothing was sent" in str(findings[0].says)
    assert server.received == []
    assert set(server.commands) == {"EHLO", "AUTH"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"password": "wrong"}, "refused the log-in"),
        ({"host": "127.1"}, "not trusted"),
        ({"security": "tls"}, "no TLS"),
        ({"ca_file": ""}, "not trusted"),
    ],
)
def test_what_is_wrong_is_told_with_a_remedy(tmp_path, certificates, server: SmtpServer, change, said):
    (finding,) = examined(tmp_path, certificates, server.port, **change)
    assert finding.state is State.FAILED
    assert said in str(finding.says)
    assert finding.remedy


def test_a_server_that_is_away(tmp_path, certificates, server):
    server.faults.append(Fault("connect", "say", "421 too busy"))
    (finding,) = examined(tmp_path, certificates, server.port)
    assert (finding.state, "too busy" in str(finding.says)) == (State.FAILED, True)


def test_off_is_no_failure(tmp_path):
    config = read(SELLER + f'[[accounts]]\nname = "export"\nhost = "imap.x.example"\nuser = "{USER}"\npassword_env = "X"\n')
    (finding,) = sending(Home(tmp_path / "config.toml", config, Catalogue(()), (), ()), config.accounts[0])
    assert finding.state is State.OK
    assert "sending is off" in str(finding.says)
