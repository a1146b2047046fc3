"""One process a home: the lock file that whoever looks at mailboxes holds."""

from __future__ import annotations

from filelock import FileLock, Timeout

from triage.errors import TriageError
from triage.home import Home
from triage.terms import sentence


def lock(home: Home) -> FileLock:
    """One process a home. Raises `TriageError` when another one runs."""
    path = home.make_state() / "lock"
    held = FileLock(path)
    try:
        held.acquire(timeout=1)  # `triage status` holds it for a moment when it looks
    except Timeout:
        raise TriageError(
            sentence("Another triage runs in this home ({path}).", path=home.root),
            sentence("See `triage status`; stop the other one first, or use another home."),
        ) from None
    except OSError as error:  # (a Timeout is one too: above)
        raise TriageError(
            sentence("{path} cannot be written: {error}.", path=path, error=error.strerror or error),
            sentence("Check that you may write in that folder, and that its disk is neither full nor read-only."),
        ) from error
    return held


def is_running(home: Home) -> bool:
    """Whether a process holds the home's lock."""
    path = home.state / "lock"
    if not path.exists():
        return False
    probe = FileLock(path)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        return True
    probe.release()
    return False
