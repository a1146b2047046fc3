"""`triage check` without a server: settings, tables, letters, this computer, and what it proposes from headers."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.letters import CATALOGUE, SELLER
from triage import doctor
from triage.cli import cli
from triage.doctor import authserv, ground, tables
from triage.doctor.findings import State
from triage.home import find
from triage.store import Store

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text(SELLER)
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    return tmp_path


def found(findings, check, state):
    """The sentences of one check in one state."""
    return [str(one.says) for one in findings if one.check == check and one.state is state]


def remedies(findings):
    return [str(step) for one in findings for step in one.remedy]


# -- all of it ---------------------------------------------------------------------------------------------------------


def test_a_good_home_passes_and_stays_as_it_was(home):
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*")}
    findings = list(doctor.examine(home / "config.toml", lambda: NOW))
    assert [str(one.says) for one in findings if one.state is State.FAILED] == []
    assert all(one.remedy for one in findings if one.state is not State.OK)
    assert {one.group for one in findings} == {"settings", "tables", "letters", "computer"}
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*")} == before


def test_the_command_as_text_and_as_json(home):
    (home / "config.toml").write_text(SELLER.replace("catalogue.csv", "nothing.csv"))
    shown = CliRunner().invoke(cli, ["check", "--config", str(home)])
    assert shown.exit_code == 1
    assert "FAILED   [files] catalogue:" in shown.output
    assert "           -> Paths start at the folder" in shown.output
    assert "1 failed" in shown.output
    told = json.loads(CliRunner().invoke(cli, ["check", "--config", str(home), "--json"]).stdout)
    assert (told["ok"], told["failed"]) == (False, 1)
    assert [one["check"] for one in told["checks"] if one["state"] == "failed"] == ["catalogue"]
    assert all(one["remedy"] for one in told["checks"] if one["state"] != "ok")


def test_broken_settings_are_told_one_by_one(home):
    (home / "config.toml").write_text(SELLER.replace("Europe/Rome", "Mars/Base") + "[ingets]\n")
    findings = list(doctor.examine(home / "config.toml", lambda: NOW))
    assert len(found(findings, "settings", State.FAILED)) == 2
    assert len(findings) == 2


def test_a_file_of_somebody_else_is_a_finding(home, monkeypatch):
    def forbidden(place):
        raise PermissionError(13, "Permission denied", str(place.state))
        yield

    monkeypatch.setattr(ground, "database", forbidden)
    findings = list(doctor.examine(home / "config.toml", lambda: NOW))
    assert "Permission denied" in found(findings, "computer", State.FAILED)[0]
    assert found(findings, "zones", State.OK)  # the rest is looked at all the same


def test_an_unknown_account_is_told(home):
    done = CliRunner().invoke(cli, ["check", "--config", str(home), "--account", "sales"])
    assert done.exit_code == 1
    assert "There is no account 'sales'." in done.output


# -- tables and letters ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        (CATALOGUE, 0),
        (CATALOGUE + "\n\n", 0),
        (CATALOGUE.replace(",", ";"), 0),
        ("", 2),  # no product, and it is empty
        ("name,price\nvalve,2.40\n", 2),  # no product, and why
        (CATALOGUE + ",nameless,,,,,,,,\n", 1),
        (CATALOGUE + "LV-100,again,,,,,,,,\n", 1),
        (CATALOGUE + "".join(f",nameless {number},,,,,,,,\n" for number in range(40)), tables.SHOWN_PROBLEMS + 1),
    ],
)
def test_a_catalogue(home, text, warned):
    (home / "catalogue.csv").write_text(text)
    config = find(home / "config.toml").config
    findings = list(tables.catalogue(home / "config.toml", config))
    assert sum(one.state is State.WARNING for one in findings) == warned
    assert not any(one.state is State.FAILED for one in findings)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("ask-back", "Subject\n{{ letter.nmae }}\n", "nmae"),
        ("ask-back", "Subject\n{% if letter.name %}\nHello\n", "ask-back.txt"),
        ("ask-back", "Subject\n{{ 1 / 0 }}\n", "division"),
        ("ask-back", "Subject\n{{ letter.lines[7].sku }}\n", "ask-back.txt"),
        ("quotation", "Subject\n{{ letter.lines[0].price }}\n", None),  # a quotation always has a line
        ("ask-back", "Subject\nHello {{ letter.name or 'Sir or Madam' }}\n", None),
        ("ask-back", "\n \n", "is empty"),
    ],
)
def test_a_template_of_the_teams_own(home, name, text, said):
    folder = home / "templates" / "replies" / "en"
    folder.mkdir(parents=True)
    (folder / f"{name}.txt").write_text(text)
    failures = found(tables.templates(find(home / "config.toml"), None, NOW), "templates", State.FAILED)
    assert len(failures) == (said is not None), failures
    if said:
        assert said in failures[0]


def test_a_template_nobody_uses_and_a_language_without_parts(home):
    for language, name in (("en", "quotaton"), ("it", "ask-back")):
        folder = home / "templates" / "replies" / language
        folder.mkdir(parents=True)
        (folder / f"{name}.txt").write_text("Subject\nHello\n")
    warned = found(tables.templates(find(home / "config.toml"), None, NOW), "templates", State.WARNING)
    assert len(warned) == 2
    assert "replies/it has no _parts.txt" in warned[0]
    assert "quotaton" in warned[1]


@pytest.mark.parametrize(
    ("answers", "freight", "warned"),
    [
        (None, None, []),
        ('warranty = "12 months"\n', "place,usd,per,valid_until\nHamburg,900,20GP,2027-01-31\n", []),
        ('[warranty]\nen = "TODO"\n', None, ["[warranty] en: 'TODO' looks unfinished"]),
        ('waranty = "12 months"\n', None, ["there is no question 'waranty'"]),
        (None, "place,usd,per,valid_until\nHamburg,900,20GP,2026-01-31\n", ["1 freight rate has run out", "Hamburg (2026-01-31)"]),
        (None, "place,usd,per,valid_until\nHamburg,900,truck,2027-01-31\n", ["line 2: truck cannot be read (per)"]),
        (None, "place,usd\nHamburg,900\n", ["no column per, valid_until"]),
    ],
)
def test_answers_and_freight_rates(home, answers, freight, warned):
    files = [f'{key} = "{key}.x"\n' for key, text in (("answers", answers), ("freight", freight)) if text]
    (home / "config.toml").write_text(SELLER + "".join(files))
    for key, text in (("answers", answers), ("freight", freight)):
        if text:
            (home / f"{key}.x").write_text(text)
    config = find(home / "config.toml").config
    findings = [*tables.answers(home / "config.toml", config), *tables.freight(home / "config.toml", config, NOW.date())]
    said = [str(one.says) for one in findings if one.state is State.WARNING]
    assert bool(said) == bool(warned)
    assert all(any(words in one for one in said) for words in warned), said
    assert not any(one.state is State.FAILED for one in findings)


def test_a_missing_answers_file_is_told(home):
    (home / "config.toml").write_text(SELLER + 'answers = "nothing.toml"\n')
    findings = list(doctor.examine(home / "config.toml", lambda: NOW))
    assert "[files] answers:" in found(findings, "answers", State.FAILED)[0]


def test_a_row_of_the_table_without_its_template(home):
    (home / "config.toml").write_text(SELLER + '[[reply.choice]]\ntemplate = "quotation-vip"\n')
    warned = found(tables.templates(find(home / "config.toml"), None, NOW), "templates", State.WARNING)
    assert len(warned) == 1
    assert "no template quotation-vip; quotation is used instead" in warned[0]


# -- this computer -----------------------------------------------------------------------------------------------------


def test_a_database_in_use_is_read_without_waiting(home):
    place = find(home / "config.toml")
    store = Store.open(place.database)
    place.secret()
    with store.transaction():  # the daemon is writing
        findings = list(ground.database(place))
    store.close()
    assert len(found(findings, "database", State.OK)) == 1
    assert len(findings) == 1


def test_looking_leaves_no_file_behind(home):
    place = find(home / "config.toml")
    place.secret()
    Store.open(place.database).close()
    before = sorted(place.state.iterdir())
    assert found(ground.database(place), "database", State.OK)
    assert sorted(place.state.iterdir()) == before


@pytest.mark.parametrize("damage", ["header", "page", "short", "empty"])
def test_a_damaged_database_is_seen(home, damage):
    place = find(home / "config.toml")
    store = Store.open(place.database)
    for number in range(300):
        store.set_note(f"key {number}", "value " * 50)
    store.close()
    place.secret()
    raw = bytearray(place.database.read_bytes())
    if damage == "header":
        raw[:100] = b"x" * 100
    elif damage == "page":
        raw[4096 * 30 : 4096 * 36] = b"\xff" * 4096 * 6
    place.database.write_bytes({"short": raw[: len(raw) // 2], "empty": b""}.get(damage, raw))
    findings = list(ground.database(place))
    assert len(found(findings, "database", State.FAILED)) == 1, findings
    assert remedies(findings)


def test_a_lost_secret_is_told(home):
    place = find(home / "config.toml")
    Store.open(place.database).close()
    assert found(ground.database(place), "secret", State.WARNING)


@pytest.mark.skipif(sys.platform == "win32", reason="no modes")
def test_a_database_that_others_can_read_is_told(home):
    place = find(home / "config.toml")
    Store.open(place.database).close()
    place.state.chmod(0o700)
    assert not found(ground.folder(place), "folder", State.WARNING)
    place.database.chmod(0o644)
    assert len(found(ground.folder(place), "folder", State.WARNING)) == 1


def test_a_database_of_a_newer_version_is_told(home):
    place = find(home / "config.toml")
    store = Store.open(place.database)
    store.ledger.change("insert into _sqlite_migrations (migration_set, name, applied_at) values ('triage', 'm999_later', '')")
    store.close()
    place.secret()
    (one,) = found(ground.database(place), "database", State.FAILED)
    assert "m999_later" in one
    assert not any("moved aside" in remedy for remedy in remedies(ground.database(place)))


def test_a_database_that_was_deleted_is_told(home):
    place = find(home / "config.toml")
    assert found(ground.database(place), "database", State.OK), "before the first run there is none"
    place.secret()
    (one,) = found(ground.database(place), "database", State.WARNING)
    assert "is gone" in one


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files away")
def test_a_database_of_another_user_is_told(home):
    """As `sudo triage once` leaves it behind: root may use it, the user may not."""
    place = find(home / "config.toml")
    Store.open(place.database).close()
    place.secret()
    assert not found(ground.database(place), "database", State.WARNING)
    os.chown(place.database, 12345, 12345)
    (one,) = found(ground.database(place), "database", State.WARNING)
    assert "belongs to 12345" in one
    assert found(ground.database(place), "database", State.OK)


@pytest.mark.parametrize("right", [os.R_OK, os.W_OK])
def test_a_database_that_may_not_be_used_is_told(home, right, monkeypatch):
    place = find(home / "config.toml")
    Store.open(place.database).close()
    place.secret()
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not (path == place.database and mode & right) and access(path, mode))
    (one,) = [one for one in ground.database(place) if one.check == "database"]
    assert (one.state, "chown" in str(one.remedy[0])) == (State.FAILED, True)


@pytest.mark.parametrize(
    ("year", "state"), [(1970, State.FAILED), (2019, State.FAILED), (2026, State.OK), (2040, State.OK), (2107, State.FAILED)]
)
def test_the_year(year, state):
    (one,) = ground.clock(datetime(year, 6, 1, tzinfo=UTC))
    assert one.state is state


def test_zones_and_holidays(monkeypatch):
    assert [one.state for one in ground.zones("Europe/Rome", "IT", NOW)] == [State.OK, State.OK]
    assert [one.state for one in ground.zones("Europe/Rome", "XX", NOW)] == [State.OK, State.WARNING]
    monkeypatch.setattr(ground, "BUYER_ZONES", ("Europe/Berlin", "Atlantis/City"))
    (zones, _) = ground.zones("Europe/Rome", "IT", NOW)
    assert (zones.state, "Atlantis/City" in str(zones.says)) == (State.FAILED, True)


def test_a_database_of_another_program(home):
    place = find(home / "config.toml")
    place.state.mkdir()
    place.secret()
    with sqlite3.connect(place.database) as other:
        other.execute("create table something (x)")
    other.close()
    assert found(ground.database(place), "database", State.FAILED)


# -- trusted_authserv --------------------------------------------------------------------------------------------------

OURS = ("mail.lago.example", "lago.example")


def header(sender: str, *lines: str) -> bytes:
    return "".join(f"{line}\r\n" for line in (*lines, f"From: someone@{sender}")).encode()


def results(server: str) -> str:
    return f"Authentication-Results: {server}; spf=pass smtp.mailfrom=x@a.example; dkim=pass header.d=a.example"


def by(server: str) -> str:
    return f"Received: from somewhere.example (somewhere.example [192.0.2.1])\r\n\tby {server} with ESMTPS id 1; Sun, 22 Nov 2026 09:00:00 +0000"


SENDERS = [f"buyer{number}.example" for number in range(10)]
ORDINARY = [header(sender, results("mx.lago.example"), by("mx.lago.example")) for sender in SENDERS]


@pytest.mark.parametrize(
    ("because", "headers", "ids"),
    [
        ("our own server writes it", ORDINARY, ("mx.lago.example",)),
        ("a forged one below is no rival", [one.replace(b"From:", results("mx.lago.example").encode() + b"\r\nFrom:") for one in ORDINARY], ("mx.lago.example",)),
        ("Gmail writes it below its own Received line", [header(s, by("mx.google.com"), results("mx.google.com")) for s in SENDERS], ("mx.google.com",)),
        ("two servers of one organisation", [header(s, results(f"mx{n % 2}.lago.example"), by("mx.lago.example")) for n, s in enumerate(SENDERS)],
         ("mx0.lago.example", "mx1.lago.example")),
        ("a filter service in front, in nearly all mail", [header(s, results("gate.filter.example"), by("in7.filter.example")) for s in SENDERS],
         ("gate.filter.example",)),
        ("half of the mail is internal and has none", ORDINARY[:6] + [header("lago.example")] * 5, ("mx.lago.example",)),
        ("too little mail", ORDINARY[:4], ()),
        ("none at all", [header(sender, by("mx.lago.example")) for sender in SENDERS], ()),
        ("no mail", [], ()),
        ("a forger writes our name, and we write none", [header("forger.example", by("mx.lago.example"), results("mx.lago.example"))] * 10, ()),
        ("a forger's own name", [header(s, by("mx.lago.example"), results("mx.forger.example")) for s in SENDERS], ()),
        ("few mails bear it", ORDINARY[:4] + [header(sender) for sender in SENDERS], ()),
        ("somebody else's server in most mails, without a trace of it", [header(s, results("mx.other.example")) for s in SENDERS], ()),
        ("a name that is no host", [header(s, results("gw-3"), by("mx.lago.example")) for s in SENDERS], ()),
        ("rubbish", [header(s, "Authentication-Results: ;;;=((", "Received: by") for s in SENDERS], ()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_proposed(because, headers, ids):
    assert sorted(authserv.propose(headers, OURS).ids) == sorted(ids), because


def test_microsoft_leaves_the_name_out():
    headers = [
        header(s, "Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=pass header.d=a.example")
        for s in SENDERS
    ]
    assert authserv.propose(headers, ("outlook.office365.com", "outlook.com")).ids == ("outlook.com",)
    assert authserv.propose(headers, OURS).ids == ()
