"""Edited settings of a running program: noticed, read, checked, and taken or refused as a whole.

Looked at are the config file, the tables and password files it names, and the home's own templates. What cannot
be used is refused with its sentences, in the log and in `triage status`; what was in force before stays in force.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from triage.assess import Assessor
from triage.errors import ConfigError, PassingTrouble, TriageError
from triage.fingerprint import Fingerprint, files_of, fingerprint
from triage.handbook.intent import IntentModel
from triage.home import Home, find
from triage.store import Store
from triage.store.settings import SettingsNote, keep_note, note_of
from triage.templates import syntax_problems
from triage.terms import Sentence, sentence
from triage.workshop import assessor_of, shelf_note, taught_of

log = logging.getLogger("triage")


class Edits:
    """The settings of a running program, and whether the files say something else by now."""

    def __init__(self, home: Home, store: Store, model: IntentModel | None, read: Fingerprint | None = None) -> None:
        self.home = home
        self.store = store
        self._model = model
        self._stand = shelf_note(store)
        self._taught = taught_of(home, store)
        self._files = files_of(home.path)
        self._read = fingerprint(self._files) if read is None else read  # as they were read last, with whatever success
        self._moving: Fingerprint | None = None
        self._refused: tuple[Sentence, ...] = ()

    def changed(self) -> bool:
        """Whether the files differ from what was read last, and hold still: one that is being written is left until the next look."""
        now = fingerprint(self._files)
        still, self._moving = now == self._moving, now
        return still and now != self._read

    def read(self) -> tuple[Home, Assessor] | None:
        """The settings as the files hold them now; None when they are refused."""
        self._files = files_of(self.home.path)
        self._read = fingerprint(self._files)  # before reading: an edit meanwhile is noticed at the next look
        try:
            home = find(self.home.path)
            if not home.config.accounts:
                raise ConfigError(
                    sentence("{path} names no account.", path=home.path),
                    sentence("To watch no mailbox any more, stop the program."),
                )
            assessor = assessor_of(home, self._model, self._taught)
            if broken := syntax_problems(assessor.templates):
                raise ConfigError(broken[0], sentence("Mend the template, or delete it: then the shipped one is used."), broken)
        except TriageError as error:
            self._refuse(error)
            return None
        self.home = home
        self.taken()
        return home, assessor

    def learnt(self) -> Assessor | None:
        """With the model that serves now, where it is another than at the last look; it judges from the next mail on."""
        stand = shelf_note(self.store)
        if stand == self._stand:
            return None
        self._stand = stand
        self._taught = taught_of(self.home, self.store)
        log.info("model_taken name=%s", self._taught.version if self._taught else "shipped")
        return assessor_of(self.home, self._model, self._taught)

    def taken(self) -> None:
        """These settings are in force: told to `triage status`."""
        self._refused = ()
        self._tell()
        log.info("settings_in_force accounts=%d table_problems=%d", len(self.home.config.accounts), len(self.home.problems))

    def _refuse(self, error: TriageError) -> None:
        problems = getattr(error, "problems", ()) or (error.problem,)
        if problems != self._refused:
            for problem in problems:
                log.warning("settings_refused problem=%s remedy=%s", problem, error.remedy)
        self._refused = problems
        self._tell(error.remedy)

    def _tell(self, remedy: Sentence | None = None) -> None:
        now = datetime.now(UTC)
        config = self.home.config
        accounts = tuple(account.name for account in config.accounts)
        refused_at = now if self._refused else None
        try:
            before = note_of(self.store)
            read_at = before.read_at if self._refused and before else now
            keep_note(self.store, SettingsNote(accounts, config.seller.timezone, read_at, refused_at, self._refused, remedy))
        except (TriageError, PassingTrouble) as error:  # a full disk, say: the settings are in force all the same
            log.warning("settings_not_noted problem=%s", error)
