"""A desk for the tests of sending: a real IMAP mailbox, a real submission server, a worker that makes its passes when told to.

The clock stands at a Tuesday morning in Europe unless it is moved: nothing waits for real time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from tests.letters import CATALOGUE, SELLER
from tests.servers.smtp import SmtpServer
from triage import workshop
from triage.daemon import Worker, workers_of
from triage.home import find
from triage.store import Store
from triage.store.outbox import sentence_of

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # 10:30 in Rome, Nuremberg, Le Havre
NIGHT = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 25, 8, 10, tzinfo=UTC)  # ten past nine in Nuremberg
APPROVED = "Triage/Approved"
SUPERVISED = "Triage/Approved by supervisor"
PASSED = timedelta(seconds=25)  # between two passes: more than the gap between two letters


class Desk:
    """One home with one account."""

    def __init__(self, folder: Path, account: str, user: str, client: Callable[[], IMAPClient], smtp: SmtpServer | None, more: str = "", *, ca: Path | None = None, password: str = "") -> None:  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        (folder / "password").write_text(password)
        (folder / "password").chmod(0o600)
        self.folder, self.user, self.client, self.smtp = folder, user, client, smtp
        self._account = f"[[accounts]]\nname = 'box'\n{account}\nuser = '{user}'\npassword_file = 'password'\nsince = 2020-01-01\n"
        self._ca, self._password, self._server = ca, password, account
        self.now = TUESDAY
        self.write(more)
        self.begin()

    def write(self, more: str = "", *, sending: bool = True) -> None:
        """config.toml, with `[sending]` for the submission server."""
        way = ""
        if self.smtp is not None and sending:
            way = f"[sending]\nenabled = true\nhost = 'localhost'\nport = {self.smtp.port}\nsecurity = 'starttls'\nca_file = '{self._ca}'\n"
        (self.folder / "config.toml").write_text(f"{SELLER}\n{way}{more}\n{self._account}")

    def another(self, folder: Path) -> Desk:
        """A second home on the same mailbox."""
        return Desk(folder, self._server, self.user, self.client, self.smtp, ca=self._ca, password=self._password)

    def begin(self) -> None:
        """A new process, as it were."""
        home = find(self.folder / "config.toml")
        self.store = Store.open(home.database)
        self.worker: Worker = workers_of(home, self.store, workshop.assessor_of(home, _model()), lambda: self.now)[0]

    def end(self) -> None:
        self.worker.mailbox.close()
        self.store.close()

    def restart(self) -> None:
        """The process ends and another begins."""
        self.end()
        self.begin()

    def work(self, passes: int = 1, after: timedelta = PASSED) -> None:
        """So many passes; the clock goes on before each."""
        for _ in range(passes):
            self.now += after
            self.worker.one_pass()

    # -- the mailbox, as a person sees it ----------------------------------------------------------------------

    def put(self, folder: str, *mails: bytes, flags: tuple[str, ...] = (), when: datetime | None = None) -> None:
        with self.client() as client:
            for raw in mails:
                client.append(folder, raw, flags=flags, msg_time=when or self.now)

    def mails(self, folder: str) -> dict[int, Any]:
        """UID -> message."""
        with self.client() as client:
            if not client.folder_exists(folder):
                return {}
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return {uid: message_from_bytes(one[b"BODY[]"], policy=policy.default) for uid, one in found.items()}

    def raw(self, folder: str, uid: int) -> bytes:
        with self.client() as client:
            client.select_folder(folder, readonly=True)
            return client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]  # type: ignore[no-any-return]

    def flags(self, folder: str, uid: int) -> set[str]:
        with self.client() as client:
            client.select_folder(folder, readonly=True)
            return {flag.decode() for flag in client.fetch([uid], ["FLAGS"])[uid][b"FLAGS"]}

    def move(self, source: str, target: str, uids: list[int] | None = None) -> None:
        with self.client() as client:
            client.select_folder(source)
            client.move(uids or client.search("ALL"), target)

    def copy(self, source: str, target: str, uids: list[int] | None = None) -> None:
        with self.client() as client:
            client.select_folder(source)
            client.copy(uids or client.search("ALL"), target)

    def flag(self, folder: str, flag: str, uids: list[int] | None = None, *, off: bool = False) -> None:
        with self.client() as client:
            client.select_folder(folder)
            (client.remove_flags if off else client.add_flags)(uids or client.search("ALL"), [flag])

    def delete(self, folder: str, uids: list[int] | None = None) -> None:
        with self.client() as client:
            client.select_folder(folder)
            client.delete_messages(uids or client.search("ALL"))
            client.expunge()

    def edit(self, folder: str, change: Callable[[bytes], bytes], uid: int | None = None) -> int:
        """As mail programs do it: the edited draft is laid beside the old one, which is then deleted."""
        uid = uid or min(self.mails(folder))
        raw = change(self.raw(folder, uid))
        self.put(folder, raw, flags=("\\Draft", "\\Seen"))
        self.delete(folder, [uid])
        return max(self.mails(folder))

    # -- what is on record -------------------------------------------------------------------------------------

    def states(self) -> list[str]:
        """The state of each letter, by mail."""
        return [row["state"] for row in self.store.ledger.rows("select state from outbox order by mail")]

    def why(self) -> str:
        """What the letters wait for or ended in."""
        return " | ".join(str(entry.why) for entry in self.store.outbox.entries("box", *ALL) if entry.why)

    def refusals(self) -> str:
        return " | ".join(str(sentence_of(row["why"])) for row in self.store.outbox.refusals("box"))

    @property
    def left(self) -> list[Any]:
        """The messages that the submission server took over."""
        assert self.smtp is not None
        return [message_from_bytes(one.content, policy=policy.default) for one in self.smtp.received]


ALL = ("waiting", "by hand", "sending", "unsure", "left", "sent", "refused", "withdrawn", "answered")


def _model() -> Any:
    from tests.world.inprocess import _model as cached

    return cached()
