"""A labelled mail goes back where it came from: by MOVE alone, which either happens or does not, so that nothing is lost or doubled.

The intent is on record before it (`action`, and `label.back`), so that a mail which is gone from the folder of labels after a crash counts
as put back, not as a label taken back.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from triage.errors import MailboxError, PassingTrouble, ServerBusy
from triage.labels_watch import DONE, MOVING, STAYS
from triage.mailbox import Mailbox, Marking
from triage.store import Store, Todo

log = logging.getLogger("triage")

PAUSES = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1))


class PuttingBack:
    """Puts the labelled mails of one account back."""

    def __init__(self, account: str, store: Store, clock: Callable[[], datetime]) -> None:
        self.account = account
        self.store = store
        self.clock = clock

    def perform(self, todo: Todo, mailbox: Mailbox) -> bool:
        """One mail; True when there is nothing more to do about it. A lost connection is raised (`PassingTrouble`)."""
        order = json.loads(todo.payload)
        place = (order["folder"], order["uidvalidity"], order["uid"])
        try:
            note = self._put_back(place, order["target"], mailbox)
        except (MailboxError, ServerBusy) as error:
            if todo.tries < len(PAUSES):
                self.store.mails.put_off(todo.id, str(error), self.clock() + PAUSES[todo.tries], self.clock())
                return False
            mailbox.forget_folders()
            note = self._stays(place, str(error))
        except PassingTrouble:
            self.store.mails.put_off(todo.id, None, self.clock(), self.clock())
            raise
        self.store.mails.tick_off(todo.id, self.clock(), note)
        log.info("put_back id=%d how=%r", todo.mail, note)
        return True

    def _put_back(self, place: tuple[str, int, int], target: str, mailbox: Mailbox) -> str:
        if not mailbox.holds(*place):
            self.store.labels.note_back(self.account, place, DONE)  # before the process died, or a person was quicker
            return "gone"
        if not mailbox.can_move():
            return self._stays(place, "this server cannot move")
        self.store.labels.note_back(self.account, place, MOVING)
        outcome = mailbox.move(*place, target)
        if outcome is Marking.UNABLE:
            return self._stays(place, "it cannot be moved out of there")
        self.store.labels.note_back(self.account, place, DONE)
        return f"moved: {target}"

    def _stays(self, place: tuple[str, int, int], why: str) -> str:
        self.store.labels.note_back(self.account, place, STAYS)
        return f"stays: {why}"
