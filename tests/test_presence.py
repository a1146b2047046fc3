"""Look-ups for F4 against a name server of the test's own: right, bounded in time, remembered, and never in the way."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.letters import SELLER
from triage.config import read
from triage.presence import KEPT_SECONDS, PAUSE_SECONDS, UNKNOWN, LookUp
from triage.terms import Presence
from triage.workshop import presence_of

pytest.importorskip("dns")
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

ZONE = {
    ("firm.test.", "MX"): "10 mx.firm.test.",
    ("firm.test.", "A"): "192.0.2.7",
    ("only-web.test.", "A"): "192.0.2.8",  # RFC 5321 5.1: an address takes mail where there is no MX
    ("refuses.test.", "MX"): "0 .",  # RFC 7505
    ("www.refuses.test.", "A"): "192.0.2.9",
    ("six.test.", "AAAA"): "2001:db8::1",
    ("only-mail.test.", "MX"): "10 mx.only-mail.test.",
    ("xn--mllerei-n2a.test.", "MX"): "10 mx.firm.test.",
}


@dataclass
class Server:
    """Answers from `ZONE` over UDP; `silent` makes it a dead one, `broken` one that has trouble."""

    silent: bool = False
    broken: bool = False
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def run(self, door: socket.socket) -> None:
        names = {name for name, _ in ZONE}
        while True:
            packet, sender = door.recvfrom(4096)
            if not packet:  # the knock that ends the test
                return
            query = dns.message.from_wire(packet)
            question = query.question[0]
            name, kind = question.name.to_text(), dns.rdatatype.to_text(question.rdtype)
            self.asked.append(f"{name} {kind}")
            if self.silent:
                continue
            answer = dns.message.make_response(query)
            answer.flags |= dns.flags.RA
            if self.broken:
                answer.set_rcode(dns.rcode.SERVFAIL)
            elif (name, kind) in ZONE:
                answer.answer.append(dns.rrset.from_text(name, 60, "IN", kind, ZONE[name, kind]))
            elif name not in names:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            door.sendto(answer.to_wire(), sender)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.bind(("127.0.0.1", 0))
        made.port = door.getsockname()[1]
        thread = threading.Thread(target=made.run, args=(door,), daemon=True)
        thread.start()
        yield made
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as knock:
            knock.sendto(b"", ("127.0.0.1", made.port))
        thread.join(5)


def asking(server: Server, seconds: float = 5.0, now: list[float] | None = None) -> LookUp:
    moments = [0.0] if now is None else now
    return LookUp(seconds, ("127.0.0.1",), server.port, lambda: moments[0])


@pytest.mark.parametrize(
    ("domain", "found"),
    [
        ("firm.test", Presence(mail=True, web=True)),
        ("only-web.test", Presence(mail=True, web=True)),
        ("six.test", Presence(mail=True, web=True)),
        ("only-mail.test", Presence(mail=True, web=False)),
        ("refuses.test", Presence(mail=False, web=True)),
        ("nobody.test", Presence(mail=False, web=False)),
        ("müllerei.test", Presence(mail=True, web=False)),
        ("a" * 70 + ".test", UNKNOWN),  # no name at all
        ("..", UNKNOWN),
    ],
)
def test_what_there_is(server, domain, found):
    assert asking(server)(domain) == found


def test_an_answer_is_remembered_for_a_day(server):
    now = [0.0]
    look_up = asking(server, now=now)
    look_up("firm.test")
    questions = len(server.asked)
    now[0] = KEPT_SECONDS - 1
    assert look_up("firm.test") == Presence(mail=True, web=True)
    assert len(server.asked) == questions
    now[0] = KEPT_SECONDS + 1
    look_up("firm.test")
    assert len(server.asked) > questions


def test_a_dead_resolver_costs_one_bounded_wait(server):
    server.silent = True
    now = [0.0]
    look_up = asking(server, 0.3, now)
    began = time.monotonic()
    assert look_up("firm.test") == UNKNOWN
    assert time.monotonic() - began < 3
    questions = len(server.asked)
    assert [look_up(f"firm{n}.test") for n in range(200)] == [UNKNOWN] * 200
    assert len(server.asked) == questions, "a pause after the time-out"
    server.silent = False
    now[0] = PAUSE_SECONDS + 1
    look_up.seconds = 5.0
    assert look_up("firm.test") == Presence(mail=True, web=True), "what was unknown is asked again"


def test_trouble_of_the_name_server_is_unknown_never_no(server):
    server.broken = True
    assert asking(server)("firm.test") == UNKNOWN


def test_off_unless_asked_for():
    assert presence_of(read(SELLER)) is None
    made = presence_of(read(SELLER + "[signs]\nlookups = true\nlookup_seconds = 0.5\n"))
    assert isinstance(made, LookUp)
    assert made.seconds == 0.5
