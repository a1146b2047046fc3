"""A week of 500 inquiries with 300 approvals, broken lines, refusals and kills: python benchmarks/week.py [INQUIRIES [APPROVED [SEED [cyrus]]]]

Needs Dovecot, or with "cyrus" Cyrus (scripts/cyrus.sh), and the test dependencies. The clock is moved on, so the week takes minutes; the
table at the end says what became of each.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.servers import cyrus as second
from tests.servers.dovecot import dovecot, make_certificates
from tests.servers.smtp import smtp_server
from tests.world.post import Desk
from tests.world.week import run

USER = "sales@lago-valves.example"
MORE = "[approval]\nflag = true\n[signs]\noff = ['P1']\n"  # the inquiries resemble each other
CHANCE = 0.0012  # that the process dies at a commit; eight times that where something is sent, laid or removed


def main() -> None:
    """Run it and print the table."""
    given = sys.argv[1:]
    server = given.pop() if given and not given[-1].isdigit() else "dovecot"
    if server == "cyrus" and second.unpacked() is None:
        print("Cyrus is not unpacked (make cyrus): no week on it.")
        return
    inquiries = int(given[0]) if given else 500
    approved = int(given[1]) if len(given) > 1 else inquiries * 3 // 5
    seed = int(given[2]) if len(given) > 2 else 7
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, (on_cyrus if server == "cyrus" else on_dovecot)(Path(folder)) as desk:
        desk.work()
        week = run(desk, inquiries, approved, seed, CHANCE)
    print(f"{'IMAP server':36} {server}\n{week.table()}\n{'took':36} {time.monotonic() - started:.0f} s")
    if not week.good:
        sys.exit(1)


@contextmanager
def on_dovecot(folder: Path) -> Iterator[Desk]:
    """A desk whose mailbox lies on Dovecot, over TLS."""
    with dovecot([USER]) as server, smtp_server(server.root, {USER: server.password}) as smtp:
        account = f"host = 'localhost'\nport = {server.imaps}\nca_file = '{server.ca_file}'"
        desk = Desk(folder / "home", account, USER, lambda: server.client(USER), smtp, MORE, ca=server.ca_file, password=server.password)
        yield desk
        desk.end()


@contextmanager
def on_cyrus(folder: Path) -> Iterator[Desk]:
    """The same on Cyrus."""
    make_certificates(folder)
    user = "sales"
    with second.cyrus([user]) as server, smtp_server(folder, {user: server.password}) as smtp:
        with server.client(user) as client:
            client.select_folder("INBOX", readonly=True)  # the mailbox is made at the first log-in
        account = f"host = '127.0.0.1'\nsecurity = 'none'\nport = {server.imap}"
        desk = Desk(folder / "home", account, user, lambda: server.client(user), smtp, MORE, ca=folder / "ca.pem", password=server.password)
        yield desk
        desk.end()


if __name__ == "__main__":
    main()
