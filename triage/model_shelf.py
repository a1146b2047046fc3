"""The models that were learnt from labels: files in the home's state folder, which of them serves, which stood before.

A file is used only if its SHA-256 is the one noted in the home's database (mode 0600) when it was written; it executes nothing when it
is read. One that is missing, changed, cut off or foreign is refused with a sentence, and the shipped models serve meanwhile. A new model
is written whole beside the old one, then named in one transaction: a crash in between leaves the old one in place.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from triage.errors import TriageError
from triage.handbook.taught import Taught, TaughtFileError, packed, unpacked
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from triage.store import Store

SHIPPED = "shipped"  # the name of no model: only what comes with the program serves
SERVING, COUNTER = "learning:serving", "learning:counter"
HASH = "model:"  # + name
LARGEST = 20_000_000  # bytes of a model; ours have less than one million
STRAY = 3600.0  # seconds after which a file that nobody has noted was left behind by a crash, and is not just being written


@dataclass(frozen=True, slots=True)
class Stand:
    """Which model serves, since when, and what was said about it."""

    name: str
    since: str = ""
    by: str = ""  # "training", "rollback", "untrained"
    left: tuple[str, ...] = ()  # data that a person has rolled back: not served again by itself


@dataclass(frozen=True, slots=True)
class Shelved:
    """One model on the shelf."""

    name: str
    card: Mapping[str, Any]
    serving: bool
    trouble: Sentence | None = None


class ModelShelf:
    """The models of one home."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.store = store

    # -- read --------------------------------------------------------------------------------------------------

    def stand(self) -> Stand:
        """Which model is to serve."""
        text = self.store.note(SERVING)
        try:
            found = json.loads(text) if text else {}
            return Stand(str(found["name"]), str(found["since"]), str(found["by"]), tuple(map(str, found["left"])))
        except (ValueError, KeyError, TypeError):
            return Stand(SHIPPED)

    def serving(self) -> tuple[Taught | None, Sentence | None]:
        """The model that serves, or None for the shipped ones alone; and what is wrong where it had to be refused."""
        name = self.stand().name
        return (None, None) if name == SHIPPED else self.read(name)

    def read(self, name: str) -> tuple[Taught | None, Sentence | None]:
        """The model `name`, or what is wrong with its file."""
        noted = self.store.note(HASH + name)
        try:
            data = _regular(self._path(name))
        except OSError:
            return None, sentence("The model {name} is gone: its file cannot be read. The shipped models serve meanwhile.", name=name)
        if noted is None or hashlib.sha256(data).hexdigest() != noted:
            return None, sentence(
                "The file of the model {name} is not the one that was written here: it is not used. The shipped models serve meanwhile.",
                name=name,
            )
        try:
            return unpacked(data.decode("utf-8")), None
        except (TaughtFileError, UnicodeDecodeError) as error:
            return None, sentence(
                "The model {name} cannot be read by this version ({error}). The shipped models serve meanwhile.", name=name, error=error
            )

    def all(self) -> list[Shelved]:
        """Every model on record, oldest first."""
        stand = self.stand().name
        found = []
        for row in self.store.ledger.rows("select key from note where key like 'model:labels-%' order by key"):
            name = row["key"].removeprefix(HASH)
            taught, trouble = self.read(name)
            found.append(Shelved(name, taught.card if taught else {}, name == stand, trouble))
        return found

    # -- write -------------------------------------------------------------------------------------------------

    def next_name(self) -> str:
        """A name that no model bears or bore."""
        with self.store.transaction():
            number = int(self.store.note(COUNTER) or 0) + 1
            self.store.set_note(COUNTER, str(number))
        return f"labels-{number:04}"

    def keep(self, taught: Taught, most: int) -> None:
        """Put a model on the shelf; it serves from `serve` on. Of more than `most` the oldest go. Raises `TriageError`: the disk is full."""
        data = packed(taught).encode("utf-8")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._path(taught.version), data)
            _write(self._card(taught.version), json.dumps(dict(taught.card), ensure_ascii=False, indent=1).encode("utf-8"))
        except OSError as error:
            raise TriageError(
                sentence("{path} cannot be written: {error}.", path=self.folder, error=error.strerror or error),
                sentence("Check that you may write in that folder, and that its disk is neither full nor read-only."),
            ) from error
        self.store.set_note(HASH + taught.version, hashlib.sha256(data).hexdigest())
        self._thin_out(most, taught.version)

    def serve(self, name: str, by: str, now: datetime, left: str = "", instead_of: Stand | None = None) -> bool:
        """From the next mail on this model serves (`SHIPPED`: none); False where it is `instead_of` what does not stand any more."""
        from triage.store import moment  # a tenth of a second, which `triage classify` does without

        with self.store.transaction():
            before = self.stand()
            if instead_of is not None and before != instead_of:
                return False
            stand = Stand(name, moment(now), by, (*before.left, left)[-50:] if left else before.left)
            self.store.set_note(SERVING, json.dumps({"name": stand.name, "since": stand.since, "by": stand.by, "left": stand.left}))
        return True

    def _thin_out(self, most: int, newest: str) -> None:
        stays = self.stand().name
        names = [row["key"].removeprefix(HASH) for row in self.store.ledger.rows("select key from note where key like 'model:labels-%' order by key")]  # fmt: skip
        for name in names[: max(0, len(names) - most)]:
            if name not in (stays, newest):
                self.forget(name)
        known = set(names) | {newest}
        written = self._path(newest).stat().st_mtime
        for path in (*self.folder.glob("labels-*.json"), *self.folder.glob(".new-*")):  # what a crash left behind
            if path.name.partition(".")[0] not in known and path.lstat().st_mtime < written - STRAY:
                path.unlink(missing_ok=True)

    def forget(self, name: str) -> None:
        """Take a model off the shelf."""
        self.store.ledger.change("delete from note where key = ?", HASH + name)
        self._path(name).unlink(missing_ok=True)
        self._card(name).unlink(missing_ok=True)

    def forget_data(self, labels: frozenset[int]) -> None:
        """Models that learnt from labels that are not in force any more are no use to go back to."""
        for one in self.all():
            if one.trouble is None and not one.serving and not labels_of(one.card) <= labels:
                self.forget(one.name)

    def _path(self, name: str) -> Path:
        return self.folder / f"{Path(name).name}.json"

    def _card(self, name: str) -> Path:
        return self.folder / f"{Path(name).name}.card.json"


def labels_of(card: Mapping[str, Any]) -> frozenset[int]:
    """The labels a model learnt from, by number: written as runs ("3-17")."""
    found: set[int] = set()
    for run in card.get("label_numbers", ()):
        first, _, last = str(run).partition("-")
        if first.isdigit() and (not last or last.isdigit()):
            found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def runs_of(numbers: frozenset[int]) -> list[str]:
    """Numbers as runs."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return [str(first) if first == last else f"{first}-{last}" for first, last in runs]


def with_card(taught: Taught, card: Mapping[str, Any]) -> Taught:
    """The same model with another card."""
    return replace(taught, card=dict(card))


def _regular(path: Path) -> bytes:
    """What stands in a regular file of a model's size: a pipe would be waited for, and the memory is not for everything. Raises `OSError`."""
    if not path.is_file() or path.stat().st_size > LARGEST:
        raise OSError(errno.EINVAL, "no file of a model")
    with path.open("rb") as file:
        return file.read(LARGEST)


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all, on the disk, mode 0600."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
