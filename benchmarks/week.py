"""A week of 500 inquiries with 300 approvals, broken lines, refusals and kills: python benchmarks/week.py [INQUIRIES [APPROVED [SEED]]]

Needs Dovecot and the test dependencies. The clock is moved on, so the week takes minutes; the table at the end says what became of each.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.servers.dovecot import dovecot
from tests.servers.smtp import smtp_server
from tests.world.post import Desk
from tests.world.week import limits_kept, run

USER = "sales@lago-valves.example"


def main() -> None:
    """Run it and print the table."""
    inquiries, approved, seed = _numbers()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, dovecot([USER]) as server, smtp_server(server.root, {USER: server.password}) as smtp:
        account = f"host = 'localhost'\nport = {server.imaps}\nca_file = '{server.ca_file}'"
        more = "[approval]\nflag = true\n[signs]\noff = ['P1']\n"
        desk = Desk(
            Path(folder) / "home", account, USER, lambda: server.client(USER), smtp, more, ca=server.ca_file, password=server.password
        )
        desk.work()
        week = run(desk, inquiries, approved, seed)
        desk.end()
    print(week.table())
    print(f"{'limits kept':36} {'yes' if limits_kept(week) else 'NO'}")
    print(f"{'took':36} {time.monotonic() - started:.0f} s")
    if week.doubled or week.outside or week.lost or not limits_kept(week):
        sys.exit(1)


def _numbers() -> tuple[int, int, int]:
    given = [int(one) for one in sys.argv[1:4]]
    inquiries = given[0] if given else 500
    return inquiries, given[1] if len(given) > 1 else inquiries * 3 // 5, given[2] if len(given) > 2 else 7


if __name__ == "__main__":
    main()
