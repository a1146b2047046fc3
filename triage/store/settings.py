"""What a running program says of its settings, for `triage status`: since when they are in force, what was refused."""

from __future__ import annotations

from datetime import datetime

import msgspec

from triage.store import Store
from triage.terms import Sentence

KEY = "settings"


class SettingsNote(msgspec.Struct, frozen=True):
    """The note itself; a refusal stands beside the settings that stay in force."""

    accounts: tuple[str, ...]
    timezone: str
    read_at: datetime
    refused_at: datetime | None = None  # since then the files hold settings that cannot be used
    problems: tuple[Sentence, ...] = ()
    remedy: Sentence | None = None


def note_of(store: Store) -> SettingsNote | None:
    """What the program that runs (or ran last) said."""
    text = store.note(KEY)
    try:
        return msgspec.json.decode(text, type=SettingsNote) if text else None
    except msgspec.DecodeError:  # written by another version
        return None


def keep_note(store: Store, note: SettingsNote) -> None:
    """Say it."""
    store.set_note(KEY, msgspec.json.encode(note).decode())
