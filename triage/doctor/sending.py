"""Check of an account's way out: its submission server is reached, encrypted and logged in to; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator

from triage.config import Account
from triage.doctor.findings import Finding, failed, trouble, warning, well
from triage.doctor.server import hints
from triage.errors import WAIT, PassingTrouble, TriageError
from triage.home import Home
from triage.submission import SmtpSubmission, Timeouts, route_of
from triage.terms import sentence


def sending(home: Home, one: Account) -> Iterator[Finding]:
    """Connect, TLS with the certificate checked, log-in; or that sending is off."""
    if not home.config.sending_of(one).enabled:
        yield well("sending", sentence("sending is off: a letter that you approve is yours to send"))
        return
    try:
        route = route_of(home.config, one)
        waits = Timeouts(home.config.ingest.connect_timeout_seconds, home.config.ingest.command_timeout_seconds)
        offered = SmtpSubmission(route, home.root, waits).try_log_in()
    except ConnectionError as error:
        yield failed("smtp", sentence("The server for sending cannot be used now: {problem}", problem=error), WAIT)
        return
    except (TriageError, PassingTrouble) as error:
        yield from trouble("smtp", error, *hints(one))
        return
    yield well(
        "smtp",
        sentence(
            "sending: {host}, port {port} ({security}); {user} is logged in ({auth}); nothing was sent",
            host=route.host, port=route.port, security=route.security, user=route.user, auth=route.auth,
        ),
    )  # fmt: skip
    if "SMTPUTF8" not in offered:
        yield well("smtp", sentence("the server takes no addresses beyond ASCII (no SMTPUTF8); a letter to one is reported and not sent"))
    if route.security == "none":
        yield warning(
            "smtp",
            sentence("Letters leave this computer's mail server as that is set up; it is not checked how."),
            sentence("See to it that it hands them on encrypted."),
        )
