"""The files that settings are read from, and whether they are still as they were."""

from __future__ import annotations

import hashlib
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
    document = _read(config)
    accounts = document.get("accounts")
    secrets = [one.get("password_file") for one in accounts if isinstance(one, dict)] if isinstance(accounts, list) else []
    return (config, *_beside(config, (*_tables(document), *secrets)))


def knowledge_stamp(config: Path) -> str:
    """A short mark of all that letters are made from: the settings, the tables and the home's own templates, as they read now."""
    digest = hashlib.sha256()
    for path in _each((config, *_beside(config, _tables(_read(config))))):
        try:
            text = path.read_bytes()
        except OSError:  # a folder, or not there
            text = b""
        digest.update(hashlib.sha256(text).digest())
    return digest.hexdigest()[:16]


def _read(config: Path) -> dict[str, object]:
    try:
        return tomllib.loads(config.read_text("utf-8-sig"))
    except (OSError, ValueError):
        return {}


def _tables(document: dict[str, object]) -> tuple[object, ...]:
    files, reply = document.get("files"), document.get("reply")
    named = [files.get(key) for key in ("catalogue", "customers", "answers", "freight")] if isinstance(files, dict) else []
    return (*named, reply.get("templates", Reply().templates) if isinstance(reply, dict) else Reply().templates)


def _beside(config: Path, named: tuple[object, ...]) -> tuple[Path, ...]:
    return tuple(config.parent / Path(name).expanduser() for name in named if isinstance(name, str) and name)
