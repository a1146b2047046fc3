"""Messages out of files: `.eml`, folders of them, Maildir, mbox, standard input. Nothing is written or renamed."""

from __future__ import annotations

import email.parser
import email.policy
import email.utils
import errno
import mailbox
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from triage.errors import TriageError
from triage.terms import sentence

HEADER_BYTES = 256_000  # enough to find a Date; a message is read whole only when its turn comes
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FileMessage:
    """One message that waits in a file."""

    name: str  # the path; `path#n` in a mbox, "-" for standard input
    path: Path | None
    start: int = 0
    size: int | None = None  # None = to the end
    data: bytes | None = None  # of standard input

    def read(self, limit: int | None = None) -> bytes:
        """The raw bytes, or the first `limit` of them. Raises `OSError`."""
        if self.path is None:
            return (self.data or b"")[:limit]
        with self.path.open("rb") as file:
            file.seek(self.start)
            size = self.size if limit is None else limit if self.size is None else min(self.size, limit)
            return file.read() if size is None else file.read(size)


_FIELD = re.compile(
    rb"(?im)^(?:from|to|cc|date|subject|received|message-id|reply-to|sender|return-path|delivered-to|mime-version|content-type)[ \t]{0,9}:"
)


def is_mail(raw: bytes) -> bool:
    """There is a header with at least one of the fields that mails have; a text, a picture or a table has none."""
    head = raw[:HEADER_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return _FIELD.search(head) is not None


def messages(paths: Iterable[str]) -> list[FileMessage]:
    """All messages of `paths`. An `.eml` is always one message, even if it begins with "From ". Raises `TriageError`."""
    found: list[FileMessage] = []
    for text in paths:
        if text == "-":
            found.append(FileMessage("-", None, data=sys.stdin.buffer.read()))
            continue
        path = Path(text)
        try:
            found += _folder(path) if path.is_dir() else _file(path)
        except OSError as error:
            raise TriageError(
                sentence("{path} cannot be read: {error}.", path=path, error=error.strerror or error),
                sentence("Name .eml files, folders with .eml files, a Maildir, a mbox file, or - for standard input."),
            ) from None
    return found


def in_date_order(found: Iterable[FileMessage]) -> list[FileMessage]:
    """Oldest first by Date header, else by the topmost Received; those without either come first, in the order given."""
    return [message for _, message in sorted(((_date(message), message) for message in found), key=lambda pair: pair[0])]


def _folder(path: Path) -> list[FileMessage]:
    if (path / "cur").is_dir() and (path / "new").is_dir():
        return [FileMessage(str(one), one) for part in ("cur", "new") for one in sorted((path / part).iterdir()) if _within(one, path)]
    found = [FileMessage(str(one), one) for one in sorted(path.rglob("*")) if one.suffix.lower() == ".eml" and _within(one, path)]
    if not found and next(path.iterdir(), None) is not None:
        raise TriageError(
            sentence("{path} holds no .eml files and is no Maildir.", path=path),
            sentence("Name .eml files, folders with .eml files, a Maildir, a mbox file, or - for standard input."),
        )
    return found


def _within(one: Path, folder: Path) -> bool:
    """A regular file; a link that leads out of the folder is none of its mail."""
    return one.is_file() and (not one.is_symlink() or one.resolve().is_relative_to(folder.resolve()))


def _file(path: Path) -> list[FileMessage]:
    if path.exists() and not path.is_file():  # a FIFO or device would be waited for without end
        raise OSError(errno.EINVAL, "not a regular file")
    with path.open("rb") as file:
        start = file.read(5)
    if path.suffix.lower() == ".eml" or start != b"From ":
        return [FileMessage(str(path), path)]
    return list(_mbox(path))


def _mbox(path: Path) -> Iterator[FileMessage]:
    box = mailbox.mbox(path, create=False)
    try:
        with path.open("rb") as file:
            for number, key in enumerate(box.keys(), 1):
                start, stop = box._lookup(key)  # type: ignore[attr-defined]  # offsets, so that a large mbox is not held in memory
                file.seek(start)
                line = file.readline()  # "From x Mon ..." is no header
                yield FileMessage(f"{path}#{number}", path, start + len(line), max(0, stop - start - len(line)))
    finally:
        box.close()


def _date(message: FileMessage) -> datetime:
    try:
        headers = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(message.read(HEADER_BYTES), headersonly=True)
    except (OSError, ValueError, RecursionError):
        return EPOCH
    received = str(headers.get("Received", "")).rpartition(";")[2]
    for text in (headers.get("Date"), received):
        try:
            when = email.utils.parsedate_to_datetime(str(text))
            return when if when.tzinfo else when.replace(tzinfo=UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return EPOCH
