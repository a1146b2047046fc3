"""The door to the child process that reads strangers' files: started when the first one comes, used again, ended when idle.

Whatever goes wrong behind it - a crash, a bomb, no answer in time - is a `Trouble` in the answer, never an exception.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import weakref
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from triage.attachments.values import Kind, Limits, Text, Trouble

if TYPE_CHECKING:
    from subprocess import Popen

IDLE_SECONDS = 60.0
GRACE_SECONDS = 4.0  # beyond the child's own limit, for its start
_ENDED = {75: None, 76: Trouble.TOO_SLOW, 77: Trouble.MEMORY, -24: Trouble.TOO_SLOW}  # exit codes of `child`; SIGXCPU


class ReaderProcess:
    """Reads files in a child process. Threads may share it; they are served one after the other."""

    def __init__(self, *, seconds: float = 10.0, memory: int = 512_000_000, limits: Limits | None = None, idle: float = IDLE_SECONDS,
                 grace: float = GRACE_SECONDS, command: tuple[str, ...] = ("-m", "triage.sandbox.child")) -> None:  # fmt: skip
        self.seconds = seconds
        self.memory = memory
        self.limits = limits or Limits()
        self.idle = idle
        self.grace = grace
        self._command = command
        self._lock = threading.Lock()
        self._running: list[Popen[bytes]] = []  # at most one
        weakref.finalize(self, _end, self._running)

    def __call__(self, kind: Kind, content: bytes) -> Text:
        """The text of one file, or why there is none."""
        with self._lock:
            for _ in range(2):
                fresh = not self._running
                found = self._ask(kind, content)
                if found is not None:
                    return found
                if fresh:
                    break  # else it had just ended for want of work: once more, with a new one
            return Text(trouble=Trouble.DIED)

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            _end(self._running)

    @property
    def pid(self) -> int | None:
        """The child's process id; None when there is none."""
        return self._running[0].pid if self._running else None

    def _ask(self, kind: Kind, content: bytes) -> Text | None:
        """None: the child had ended before it took the file."""
        from triage.sandbox import frames

        if not self._running:
            try:
                self._running.append(self._start())
            except (OSError, ValueError):
                return Text(trouble=Trouble.NO_READER)
        child = self._running[0]
        if child.stdin is None or child.stdout is None:
            return Text(trouble=Trouble.NO_READER)
        late = threading.Event()

        def stop() -> None:
            late.set()
            child.kill()

        timer = threading.Timer(self.seconds + self.grace, stop)
        timer.daemon = True
        timer.start()
        try:
            frames.write(child.stdin, {"kind": kind.value, "seconds": self.seconds, "limits": asdict(self.limits)}, content)  # type: ignore[arg-type]
            head, _ = frames.read(child.stdout, 0)  # type: ignore[arg-type]
        except (OSError, frames.BrokenFrame):
            timer.cancel()
            child.kill()
            code = child.wait()
            _end(self._running)
            if late.is_set():
                return Text(trouble=Trouble.TOO_SLOW)
            return None if code in _ENDED and _ENDED[code] is None else Text(trouble=_ENDED.get(code) or Trouble.DIED)
        timer.cancel()
        return _checked(head, self.limits)

    def _start(self) -> Popen[bytes]:
        from subprocess import DEVNULL, PIPE, Popen

        return Popen(
            [sys.executable, "-P", "-s", *self._command, str(self.memory), str(self.idle)],
            stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=_environment(), cwd=os.sep if os.name == "posix" else None, close_fds=True,
            start_new_session=True,  # Ctrl-C is for us: we end the child ourselves
        )  # fmt: skip


def _checked(head: dict[str, object], limits: Limits) -> Text:
    """The child's answer, if it is one that an honest child gives."""
    text, cut, trouble = head.get("text"), head.get("cut"), head.get("trouble")
    if not isinstance(text, str) or not isinstance(cut, bool) or len(text) > limits.characters:
        return Text(trouble=Trouble.DIED)
    if trouble is None:
        return Text(text, cut)
    return Text(cut=cut, trouble=next((one for one in Trouble if one.value == trouble), Trouble.DIED))


def _environment() -> dict[str, str]:
    """Nothing of ours (passwords may stand in it) but where the modules lie."""
    import triage

    places = [str(Path(triage.__file__ or "").resolve().parents[1]), *(place for place in sys.path if place and os.path.isabs(place))]
    kept = {"PYTHONPATH": os.pathsep.join(dict.fromkeys(places)), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    for name in ("SYSTEMROOT", "WINDIR"):  # Python does not start on Windows without them
        if name in os.environ:
            kept[name] = os.environ[name]
    return kept


def _end(running: list[Popen[bytes]]) -> None:
    while running:
        child = running.pop()
        child.kill()
        for stream in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        child.wait()
