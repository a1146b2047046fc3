"""The files that settings are read from, and whether they are still as they were."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from triage.config import Reply

Fingerprint = tuple[tuple[str, int, int], ...]  # path, time of the last change in ns, size; -1 = not there


def fingerprint(files: tuple[Path, ...]) -> Fingerprint:
    """Which of these files (and of the templates in these folders) were changed when, and how large they are."""
    return tuple((str(path), *_stamp(path)) for path in _each(files))


def _each(files: tuple[Path, ...]) -> Iterator[Path]:
    for path in files:
        yield path
        yield from sorted(path.glob("*/*.txt"))  # of a folder of templates; a file has none


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_mtime_ns, found.st_size


def files_of(config: Path) -> tuple[Path, ...]:
    """The files that the text of `config` depends on, also where its settings cannot be used as they stand.

    A table that it names but that is not there belongs to them: when somebody makes it, the settings are read again.
    """
    try:
        document = tomllib.loads(config.read_text("utf-8-sig"))
    except (OSError, ValueError):
        document = {}
    named: list[object] = []
    files, reply, accounts = document.get("files"), document.get("reply"), document.get("accounts")
    if isinstance(files, dict):
        named += [files.get(key) for key in ("catalogue", "customers", "answers", "freight")]
    named.append(reply.get("templates", Reply().templates) if isinstance(reply, dict) else Reply().templates)
    if isinstance(accounts, list):
        named += [account.get("password_file") for account in accounts if isinstance(account, dict)]
    return (config, *(config.parent / Path(name).expanduser() for name in named if isinstance(name, str) and name))
