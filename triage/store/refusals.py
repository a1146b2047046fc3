"""Who asked never to be written to again (U6): obeyed for good, also after the database is lost or the person's mail erased.

Kept in `state/no-more` beside the database, one line for each wish: an HMAC of the address under the home's secret, the moment, and
"asked" or "again" (a person took the wish back). It names nobody; the last line of an address counts. Lines are only ever added.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from triage.store.database import as_moment, moment
from triage.store.erasure import normal

FILE = "no-more"
ASKED, AGAIN = "asked", "again"


class Refusals:
    """The addresses nothing may be written to, by keyed hash. Another process may add to the file at any time."""

    def __init__(self, path: Path, secret: bytes, *, keep: bool = True) -> None:
        self.path = path
        self._keep = keep  # False: a dry run, which writes nothing
        self._key = hmac.new(secret, b"asked for no more mail", hashlib.sha256).digest()
        self._size = -1
        self._since: dict[str, datetime] = {}

    @classmethod
    def of(cls, state: Path, secret: bytes, *, keep: bool = True) -> Refusals:
        """Those of a home's state folder."""
        return cls(state / FILE, secret, keep=keep)

    def since(self, addresses: Iterable[str]) -> datetime | None:
        """When one of these addresses asked for no more mail; None = nobody did. Raises `OSError` when that cannot be read."""
        self._look()
        found = [when for one in addresses if one and (when := self._since.get(self._digest(one)))] if self._since else []
        return min(found, default=None)

    def add(self, address: str, now: datetime) -> bool:
        """Record the wish, durably; False when it is on record already. Raises `OSError`."""
        return self.since((address,)) is None and self._write(address, now, ASKED)

    def take_back(self, address: str, now: datetime) -> bool:
        """A person says that this address may be written to after all; False when it never asked. Raises `OSError`."""
        return self.since((address,)) is not None and self._write(address, now, AGAIN)

    def __len__(self) -> int:
        self._look()
        return len(self._since)

    def _write(self, address: str, now: datetime, word: str) -> bool:
        if not self._keep:
            return True
        before = self.path.read_bytes() if self.path.exists() else b""
        broken = b"\n" if before and not before.endswith(b"\n") else b""  # a line that a power cut left unfinished
        descriptor = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            file.write(broken + f"{self._digest(address)} {moment(now)} {word}\n".encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
        return True

    def _look(self) -> None:
        """Read the file when it has grown."""
        try:
            size = self.path.stat().st_size
        except FileNotFoundError:
            size = 0
        if size == self._size:
            return
        since: dict[str, datetime] = {}
        for line in self.path.read_text("ascii", "replace").splitlines() if size else ():
            digest, _, rest = line.partition(" ")
            text, _, word = rest.partition(" ")
            when = _moment(text)
            if when is None or word not in (ASKED, AGAIN):
                continue
            if word == AGAIN:
                since.pop(digest, None)
            else:
                since.setdefault(digest, when)
        self._since, self._size = since, size

    def _digest(self, address: str) -> str:
        return hmac.new(self._key, normal(address).encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def _moment(text: str) -> datetime | None:
    try:
        when = as_moment(text)
    except ValueError:
        return None
    return when if when is not None and when.tzinfo else None


NOBODY = Refusals(Path(os.devnull), b"", keep=False)
