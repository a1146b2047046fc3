"""From LMTP delivery to the draft lying in Drafts, mail by mail; run by hand: `python benchmarks/latency.py [MAILS]`

The real daemon on a Dovecot over TLS with IDLE. Prints median and 99 % of MAILS (200) mails delivered one after the other.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.letters import BUYERS, CATALOGUE, SELLER, letter
from tests.servers.dovecot import dovecot
from tests.world.harness import TestHome
from triage import daemon, workshop
from triage.home import find
from triage.store import Store

USER = "sales@lago-valves.example"
GOODS = ("brass ball valve 1/2 inch (LV-100)", "check valve 3/4 (LV-200)", "gas valve 1 inch LV-300")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as name, dovecot([USER]) as server:
        folder = Path(name)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        home = TestHome(folder, server, USER).write(SELLER)
        opened = find(home.config)
        opened.make_state()
        store = Store.open(opened.database)
        background = daemon.Daemon(daemon.workers_of(opened, store, workshop.assessor_of(opened, workshop.cached_model())))
        thread = threading.Thread(target=background.run, kwargs={"signals": False})
        thread.start()
        while not store.ledger.value("select 1 from folder where reconciled_at is not null"):
            time.sleep(0.02)
        waits: list[float] = []
        with server.client(USER) as client:
            for number in range(count + 1):
                buyer, company, address, phone, term = BUYERS[number % len(BUYERS)]
                text = f"Please quote {300 + number} pcs of {GOODS[number % 3]} {term}.\n\n{buyer}\n{company} {number}\n{address}\nTel. {phone[:-3]}{number:03d}"
                raw = letter(number, text, sender=f"{buyer} <b{number}@firm-{number * 7919 % 9973}.example>")
                before = client.folder_status("Drafts", ["MESSAGES"])[b"MESSAGES"]
                started = time.perf_counter()
                server.deliver(USER, [raw])
                while client.folder_status("Drafts", ["MESSAGES"])[b"MESSAGES"] == before:
                    if time.perf_counter() - started > 15 or store.ledger.value(
                        "select 1 from mail where message_id like ? and (suspected = 1 or no_draft is not null)", f"<letter-{number}@%"
                    ):
                        break  # this one gets no draft: not measured
                    time.sleep(0.005)
                else:
                    if number:  # the first one loads what is loaded at first use
                        waits.append(time.perf_counter() - started)
        background.stop()
        thread.join(10)
        store.close()
    waits.sort()
    print(
        f"delivery to draft, {len(waits)} of {count} mails that got one: median {waits[len(waits) // 2]:.2f} s, 99 % {waits[int(len(waits) * 0.99)]:.2f} s"
    )


if __name__ == "__main__":
    main()
