"""What the program costs while nothing happens; run by hand: `python benchmarks/idle.py [ACCOUNTS [SECONDS]]`

`triage run` as a user starts it, on ACCOUNTS (10) mailboxes of a Dovecot over TLS with IDLE. Prints memory (RSS of the process and its
children) and CPU over SECONDS (60) after the start, right after inquiries in several languages were judged and answered with drafts,
and again later. What the numbers mean: docs/benchmarks.md.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.letters import CATALOGUE, SELLER, inquiry, letter
from tests.servers.dovecot import Dovecot, dovecot
from triage.store import Store

PAGE, TICKS = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")
INQUIRIES = (
    ("de", "Guten Tag,\n\nbitte unterbreiten Sie uns ein Angebot über 800 Stück Kugelhahn 1/2 Zoll (LV-100), Lieferung nach Hamburg.\n\n"
     "Mit freundlichen Grüßen\nAnna Berger\nBerger Haustechnik GmbH\nHafenstr. 2, 20457 Hamburg\nTel. +49 40 555 1212\n"),
    ("es", "Estimados señores:\n\nsomos distribuidores en Sevilla. Necesitamos precio de 900 piezas de válvula de bola 1/2 (LV-100), CIF Sevilla.\n\n"
     "Saludos cordiales\nLuis Ortega\nOrtega Suministros S.L.\nAvenida Sur 5, 41001 Sevilla, España\nTel. +34 95 555 3434\n"),
    ("fr", "Bonjour,\n\nveuillez nous faire un devis pour 600 pièces de clapet anti-retour 3/4 (LV-200), CFR Marseille.\n\n"
     "Cordialement\nPaul Girard\nGirard Robinetterie SARL\n3 quai du Port, 13002 Marseille, France\nTél. +33 4 9155 5656\n"),
    ("it", "Buongiorno,\n\nvorremmo un preventivo per 700 pezzi di valvola gas 1 pollice LV-300, resa Lugano.\n\n"
     "Cordiali saluti\nMarco Keller\nKeller Impianti SA\nVia Lago 8, 6900 Lugano, Svizzera\nTel. +41 91 555 7878\n"),
)  # fmt: skip


def write_home(folder: Path, server: Dovecot, users: list[str]) -> Path:
    (folder / "catalogue.csv").write_text(CATALOGUE)
    (folder / "password").write_text(server.password)
    (folder / "password").chmod(0o600)
    accounts = "".join(
        f"[[accounts]]\nname = 'box{place}'\nhost = 'localhost'\nport = {server.imaps}\nsecurity = 'tls'\nca_file = '{server.ca_file}'\n"
        f"user = '{user}'\npassword_file = 'password'\n"
        for place, user in enumerate(users)
    )
    (folder / "config.toml").write_text(f"{SELLER}\n{accounts}")
    return folder / "config.toml"


class Family:
    """A process and its children, as Linux sees them (proc(5))."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def _all(self) -> list[Path]:
        """The folders in /proc, the first process first."""
        found = [self._pid]
        for pid in found:
            for task in Path(f"/proc/{pid}/task").glob("*/children"):
                found += [int(child) for child in task.read_text().split()]
        return [Path(f"/proc/{pid}") for pid in found]

    def memory(self) -> float:
        """RSS, in millions of bytes."""
        return sum(int((one / "statm").read_text().split()[1]) for one in self._all()) * PAGE / 1e6

    def cpu(self) -> float:
        """Seconds of CPU until now, of children that have ended, too."""
        ticks = [[int(word) for word in (one / "stat").read_text().rpartition(")")[2].split()[11:15]] for one in self._all()]
        return sum(sum(four) for four in ticks) / TICKS

    def watch(self, title: str, seconds: float) -> None:
        """One line of the table."""
        cpu, began, memory = self.cpu(), time.monotonic(), [self.memory()]
        while time.monotonic() - began < seconds:
            time.sleep(1)
            memory.append(self.memory())
        share = (self.cpu() - cpu) / (time.monotonic() - began) * 100
        print(f"  {title:44} {memory[0]:7.0f} {max(memory):7.0f} {memory[-1]:7.0f} {share:8.2f} % {len(self._all()):6}", flush=True)


def until(done: Callable[[], bool], seconds: float, what: str) -> float:
    began = time.monotonic()
    while not done():
        if time.monotonic() - began > seconds:
            raise SystemExit(f"not in {seconds} s: {what}")
        time.sleep(0.1)
    return time.monotonic() - began


def main() -> None:
    accounts = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    users = [f"sales{place}@lago-valves.example" for place in range(accounts)]
    with tempfile.TemporaryDirectory() as name, dovecot(users) as server:
        config = write_home(Path(name), server, users)
        log = (Path(name) / "log").open("wb")
        process = subprocess.Popen([sys.executable, "-m", "triage", "run", "--config", str(config)], stdout=log, stderr=log)
        try:
            database = Path(name) / "state" / "triage.db"
            until(database.exists, 60, "the database is made")
            store = Store.open(database)
            ready = until(lambda: store.ledger.value("select count(distinct account) from account_state") == accounts, 120, "all connected")
            family = Family(process.pid)
            print(f"{accounts} accounts, connected with IDLE after {ready:.1f} s; {seconds:.0f} s each:")
            print(f"  {'':44} {'RSS MB':>7} {'highest':>7} {'at end':>7} {'CPU':>10} {'processes':>9}")
            family.watch("nothing has come yet", seconds)
            mails = [inquiry(number) for number in range(6)]
            mails += [
                letter(
                    50 + place, text, subject="Anfrage LV" if language == "de" else "LV", sender=f"Buyer <buyer@firm-{language}.example>"
                )
                for place, (language, text) in enumerate(INQUIRIES)
            ]
            cpu = family.cpu()
            for place, raw in enumerate(mails):
                server.deliver(users[place % accounts], [raw])
            judged = "select count(*) from mail where state = 'judged'"
            until(lambda: store.ledger.value(judged) == len(mails), 120, "all judged")
            until(lambda: not store.ledger.value("select count(*) from action where state = 'open'"), 60, "all drafts laid")
            drafts = store.ledger.value("select count(*) from draft where state = 'saved'")
            print(f"  {len(mails)} mails judged, {drafts} drafts laid: {family.cpu() - cpu:.1f} s CPU")
            family.watch("right after that", seconds)
            family.watch("later", seconds)
            store.close()
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)
            log.close()


if __name__ == "__main__":
    main()
