"""The child process: takes files on standard input, gives their text on standard output, one after the other.

It gives up, before the first file, the right to much memory, to write files, to open sockets and to start programs, where the
platform lets it; the door (`triage.sandbox.door`) bounds its time from outside as well.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from typing import Any

from triage.attachments.reader import read
from triage.attachments.values import Kind, Limits
from triage.sandbox import frames

IDLE = 75  # exit codes: nothing to do for long,
SLOW = 76  # a file took too long,
MEMORY = 77  # or too much memory
REFUSED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "os.startfile", "os.remove", "os.rename",
           "os.rmdir", "os.mkdir", "os.truncate", "shutil.", "ftplib.", "smtplib.", "imaplib.", "urllib.", "webbrowser.", "ctypes.dlopen")  # fmt: skip


def confine(memory: int) -> None:
    """Take rights away from this process, for good. `memory` in bytes."""
    sys.addaudithook(_hook)
    try:
        import resource
    except ImportError:
        return  # Windows: the time limit and the bounds of the readers are what there is
    wanted = [("RLIMIT_AS", memory), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0), ("RLIMIT_NPROC", 0), ("RLIMIT_NOFILE", 64)]
    for name, value in wanted:
        kind = getattr(resource, name, None)
        if kind is None or name == "RLIMIT_NPROC":
            continue
        try:
            most = resource.getrlimit(kind)[1]
            value = value if most == resource.RLIM_INFINITY else min(value, most)  # noqa: PLW2901
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            continue  # macOS refuses some of them


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what no reader needs (PEP 578): a fault in a library must not become a connection or a file."""
    if event.startswith(REFUSED):
        raise PermissionError(event)
    if event == "open" and len(arguments) > 2:
        mode, flags = arguments[1], arguments[2]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)):
            raise PermissionError(event)


def _cpu(seconds: float) -> None:
    """From now on so many seconds of processor time, then the system ends this process."""
    try:
        import resource
    except ImportError:
        return
    try:
        most = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + seconds) + 2, most))
    except (ValueError, OSError):
        return


class _Watch:
    """Ends the process when what it does, or its waiting, takes too long."""

    def __init__(self) -> None:
        self._timer: threading.Timer | None = None

    def set(self, seconds: float, code: int) -> None:
        """Start anew."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(seconds, os._exit, (code,))
        self._timer.daemon = True
        self._timer.start()


def main() -> None:
    """Serve until standard input ends or nothing comes for long."""
    memory, idle = int(sys.argv[1]), float(sys.argv[2])
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    logging.disable()
    confine(memory)
    watch = _Watch()
    while True:
        watch.set(idle, IDLE)
        try:
            head, content = frames.read(source, frames.CONTENT)
        except (frames.BrokenFrame, OSError):
            return
        seconds = float(head["seconds"])
        watch.set(seconds, SLOW)
        _cpu(seconds)
        try:
            found = read(Kind(head["kind"]), content, Limits(**head["limits"]))
        except MemoryError:
            os._exit(MEMORY)
        frames.write(sink, {"text": found.text, "cut": found.cut, "trouble": found.trouble.value if found.trouble else None})
        del content, found


if __name__ == "__main__":
    try:
        main()
    except MemoryError:
        os._exit(MEMORY)
