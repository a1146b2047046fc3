"""The log: one line an event, without mail content or names, on standard error and in state/triage.log."""

from __future__ import annotations

import logging
import logging.handlers
import time
import traceback
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(message)s"


class _Line(logging.Formatter):
    """UTC, ISO 8601, and never more than one line an event (but for tracebacks of our own faults)."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.levelname = record.levelname.lower()
        record.message = "".join(char if char.isprintable() else " " for char in record.message)
        return super().formatMessage(record)


def hush() -> None:
    """Libraries keep their remarks to themselves: what is odd in a mail stands among its defects."""
    for noisy in ("apscheduler", "imapclient", "filelock", "asyncio", "pymap", "tzlocal"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)


def whence(error: BaseException) -> str:
    """A fault of our own on one line: its kind and where it happened. Its words stay out, they may quote a mail."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "triage" in Path(frame.filename).parts]
    return f"error={type(error).__name__} at={' < '.join(f'{Path(f.filename).stem}:{f.lineno}' for f in reversed(frames[-4:])) or '?'}"


def begin(level: str, folder: Path | None) -> None:
    """Log to standard error and, with `folder`, to a file of at most 3 x 2 MB there."""
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if folder is not None:
        handlers.append(
            logging.handlers.RotatingFileHandler(folder / "triage.log", maxBytes=2_000_000, backupCount=2, encoding="utf-8", delay=True)
        )
    for handler in handlers:
        handler.setFormatter(_Line(FORMAT))
        root.addHandler(handler)
    root.setLevel(level.upper())
    hush()
