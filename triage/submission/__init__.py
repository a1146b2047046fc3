"""Letters leave here: message submission (RFC 6409) with the certificate checked, and an outcome that says what is certain.

Nothing in here decides whether a letter may leave, and nothing is tried twice: that is the outbox's matter.
"""

from __future__ import annotations

from pathlib import Path

from triage.config import Account, Config
from triage.submission.route import Route, route_of
from triage.submission.smtp import SmtpSubmission, Timeouts
from triage.submission.values import Accepted, Envelope, Later, Outcome, Refused, Submission, Unknown

__all__ = [
    "Accepted", "Envelope", "Later", "Outcome", "Refused", "Route", "SmtpSubmission", "Submission", "Timeouts", "Unknown",
    "route_of", "submission_of",
]  # fmt: skip


def submission_of(config: Config, account: Account, root: Path) -> Submission | None:
    """The way out of this account's letters; None where sending is not switched on. Raises `ConfigError` without a server.

    `root` is the home: where relative paths start.
    """
    if not config.sending_of(account).enabled:
        return None
    waits = Timeouts(connect=config.ingest.connect_timeout_seconds, command=config.ingest.command_timeout_seconds)
    return SmtpSubmission(route_of(config, account), root, waits)
