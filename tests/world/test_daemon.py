"""The daemon on a real Dovecot over TLS: mail in by LMTP, drafts out, nothing harmed, ended within seconds."""

from __future__ import annotations

import email
import email.policy
import json
import re
from typing import Any

import pytest

from tests.letters import SELLER, inquiry, letter, newsletter, scam
from tests.shared_data import GOLD, needs_shared
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until

pytestmark = pytest.mark.dovecot


def started(zygote: Zygote, home: TestHome) -> int:
    """A daemon that has had its first look."""
    pid = zygote.start(home)
    until(lambda: bool(recorded(home).get("looked")), 30, "first look", home.log)
    return pid


def flags_and_bytes(home: TestHome, folder: str = "INBOX") -> dict[int, tuple[tuple[bytes, ...], bytes]]:
    with home.client() as client:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        return {
            uid: (tuple(sorted(flag for flag in answer[b"FLAGS"] if flag != b"\\Recent")), answer[b"BODY[]"])
            for uid, answer in (client.fetch(uids, ["FLAGS", "BODY.PEEK[]"]) if uids else {}).items()
        }


def test_new_mail_gets_its_draft_and_is_left_untouched(home: TestHome, zygote: Zygote):
    home.server.deliver(home.user, [inquiry(1)])  # there before us: left alone
    pid = started(zygote, home)
    home.server.deliver(home.user, [inquiry(2), newsletter(3), scam(4), inquiry(5)])
    until(lambda: settled(home, 4), 30, "four mails judged", home.log)
    found = recorded(home)
    assert found["before"] == 1
    assert found["drafts"] == 2
    inbox = flags_and_bytes(home)
    assert len(inbox) == 5
    assert all(flags == () for flags, _ in inbox.values()), "a mail was marked"
    drafts = flags_and_bytes(home, "Drafts")
    assert sorted(parents(drafts)) == ["<letter-2@import2.example>", "<letter-5@import5.example>"]
    for flags, raw in drafts.values():
        assert {b"\\Draft", b"\\Seen"} <= set(flags)
        nothing_internal(raw)
    assert zygote.end(pid) < 5


def parents(drafts: dict[int, tuple[tuple[bytes, ...], bytes]]) -> list[str]:
    return [str(email.message_from_bytes(raw, policy=email.policy.default)["In-Reply-To"]).strip() for _, raw in drafts.values()]


def nothing_internal(raw: bytes) -> None:
    names = {name.lower() for name in email.message_from_bytes(raw)}
    assert names <= {
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type", "content-transfer-encoding",
    }, names  # fmt: skip


def test_a_second_run_changes_nothing(home: TestHome, zygote: Zygote):
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(2), newsletter(3)])
    pid = started(zygote, home)
    until(lambda: settled(home, 3), 30, "three mails judged", home.log)
    zygote.end(pid)
    before = (recorded(home), flags_and_bytes(home), flags_and_bytes(home, "Drafts"), dump(home))
    pid = zygote.start(home)
    until(lambda: home.log.read_text().count("folder='INBOX'") >= 2, 30, "second look", home.log)
    zygote.end(pid)
    assert (recorded(home), flags_and_bytes(home), flags_and_bytes(home, "Drafts"), dump(home)) == before


def dump(home: TestHome) -> list[dict[str, Any]]:
    store = home.store()
    try:
        return store.ledger.rows("select id, raw_hash, state, tries, verdict, judged_at from mail order by id")
    finally:
        store.close()


def test_an_answered_mail_gets_no_draft(home: TestHome, zygote: Zygote):
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(2), inquiry(3)])
    answer = letter(
        90,
        "Dear Ana, the price is ...",
        subject="Re: Inquiry 2: brass ball valves",
        sender="export@lago-valves.example",
        to="buyer2@import2.example",
    )
    answer = answer.replace(b"MIME-Version", b"In-Reply-To: <letter-2@import2.example>\nMIME-Version", 1)
    with home.client() as client:
        client.append("Sent", answer, flags=("\\Seen",))
        client.select_folder("INBOX")
        client.add_flags([1], ["\\Answered"])
    pid = zygote.start(home)
    until(lambda: settled(home, 3), 30, "three mails judged", home.log)
    zygote.end(pid)
    assert parents(flags_and_bytes(home, "Drafts")) == ["<letter-3@import3.example>"]


def test_old_mail_is_read_but_gets_no_draft(home: TestHome, zygote: Zygote):
    home.write(SELLER, "since = 2020-01-01")
    import datetime

    with home.client() as client:
        client.append("INBOX", inquiry(1), msg_time=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=4))
        client.append("INBOX", inquiry(2), msg_time=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=2))
    pid = zygote.start(home)
    until(lambda: settled(home, 2), 30, "two mails judged", home.log)
    zygote.end(pid)
    assert parents(flags_and_bytes(home, "Drafts")) == ["<letter-2@import2.example>"]


def test_the_same_mail_by_two_ways_gets_one_draft(home: TestHome, zygote: Zygote):
    """To: sales@, Cc: info@, both ending here: other Received lines, the same mail."""
    pid = started(zygote, home)
    mail = inquiry(1)
    home.server.deliver(home.user, [mail])
    until(lambda: settled(home, 1), 30, "one mail judged", home.log)
    home.server.deliver(home.user, [mail])
    until(lambda: settled(home, 2), 30, "two mails judged", home.log)
    zygote.end(pid)
    assert len(flags_and_bytes(home)) == 2
    assert len(drafts_on_server(home)) == 1


def test_the_log_holds_no_mail_content(home: TestHome, zygote: Zygote):
    pid = started(zygote, home)
    home.server.deliver(home.user, [inquiry(7), scam(8)])
    until(lambda: settled(home, 2), 30, "two mails judged", home.log)
    zygote.end(pid)
    log = home.log.read_text()
    for word in ("Petrou", "LV-200", "Barrister", "import7", home.server.password):
        assert word not in log
    assert re.search(r"classified id=\d+ kind=inquiry", log)
    raw = home.database.read_bytes()
    assert home.server.password.encode() not in raw


@needs_shared
@pytest.mark.parametrize("box", GOLD[-1:], ids=lambda box: box.name)  # the first goes through with kills, in test_crash
def test_a_gold_mailbox_while_the_daemon_runs(box, tmp_path, dovecot_server, fresh_user, zygote: Zygote):
    """Every message recorded, one draft for each that wants one by our own verdict, threaded under its inquiry."""
    home = TestHome(tmp_path, dovecot_server, fresh_user())
    home.write((box / "config.toml").read_text("utf-8"))
    for name in ("catalogue.csv", "customers.csv"):
        (tmp_path / name).write_bytes((box / name).read_bytes())
    labels = {label["file"]: label for label in map(json.loads, (box / "labels.jsonl").read_text("utf-8").splitlines())}
    files = sorted(box.glob("mail/*.eml"))
    pid = started(zygote, home)
    home.server.deliver(home.user, [path.read_bytes() for path in files])
    until(lambda: settled(home, len(files)), 120, f"{len(files)} mails judged", home.log)
    ended = zygote.end(pid)
    inbox, drafts = flags_and_bytes(home), flags_and_bytes(home, "Drafts")
    assert len(inbox) == len(files)
    assert all(flags == () for flags, _ in inbox.values()), "a mail was marked"
    store = home.store()
    judged = store.ledger.rows("select mail.*, draft.state as draft from mail left join draft on draft.mail = mail.id")
    assert store.ledger.value("select count(*) from place where outcome in ('stored', 'copy')") == len(files)
    assert {row["state"] for row in judged} == {"judged"}
    wanted = [row for row in judged if row["draft"]]
    assert all(json.loads(row["verdict"])["reply_needed"] and not row["suspected"] for row in wanted)
    assert all(row["draft"] or row["no_draft"] or row["suspected"] for row in judged)
    assert {row["draft"] for row in wanted} <= {"saved", "dropped"}
    saved = [str(row["message_id"]) for row in wanted if row["draft"] == "saved"]  # "None": a mail without Message-ID
    store.close()
    assert sorted(parents(drafts)) == sorted(saved)
    by_id = {str(email.message_from_bytes(path.read_bytes())["Message-ID"]).strip(): path.name for path in files}
    hit = sum(labels[by_id[one]]["reply_needed"] for one in saved if one in by_id)
    needed = sum(label["reply_needed"] for label in labels.values())
    suspected = [by_id[one] for one in saved if one in by_id and labels[by_id[one]]["suspected"]]
    print(
        f"{box.name}: {len(files)} mails, {len(drafts)} drafts, {hit}/{needed} of those that need a reply; ended in {ended:.1f} s; drafts for suspected: {suspected}"
    )
    assert hit >= 0.75 * needed
    assert ended < 5
