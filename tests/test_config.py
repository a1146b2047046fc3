"""config.toml: strict reading, and a manual that cannot rot."""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from triage.config import SECTIONS, Account, Config, read
from triage.errors import ConfigError

SHIPPED = Path(__file__).resolve().parents[1] / "config.toml"
SELLER = """
[seller]
name = "Lago Valves"
domain = "lago-valves.example"
address = "export@lago-valves.example"
country = "IT"
timezone = "Europe/Rome"
"""
ACCOUNT = """
[[accounts]]
name = "export"
host = "imap.lago-valves.example"
user = "export@lago-valves.example"
password_env = "LAGO_PASSWORD"
"""


def manual() -> dict[str, dict[str, object]]:
    """Section -> key -> default, as the comments of the shipped file say."""
    found: dict[str, dict[str, object]] = {}
    section = ""
    for line in SHIPPED.read_text("utf-8").splitlines():
        if head := re.fullmatch(r"(?:# )?\[\[?(\w+)\]\]?", line.strip()):
            section = head.group(1)
            found[section] = {}
        elif setting := re.match(r"(?:# )?([a-z_]+) = (.+)", line):
            found[section][setting.group(1)] = tomllib.loads(f"{setting.group(1)} = {setting.group(2)}")[setting.group(1)]
    return found


def test_every_setting_stands_in_the_shipped_file_with_its_default():
    written = manual()
    for section, kind in (*SECTIONS, ("accounts", Account)):
        known = {f.name: f for f in fields(kind)}
        assert set(written[section]) == set(known), f"[{section}] in config.toml and in the code differ"
        for name, f in known.items():
            if (f.default is MISSING and f.default_factory is MISSING) or name == "since":
                continue
            default = f.default if f.default is not MISSING else f.default_factory()
            shown = written[section][name]
            assert (tuple(shown) if isinstance(shown, list) else shown) == default, f"[{section}] {name}"


def test_shipped_file_is_valid():
    assert isinstance(read(SHIPPED.read_text("utf-8")), Config)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SELLER.replace("domain", "domian"), "did you mean 'domain'?"),
        (SELLER + "[ingets]\n", "did you mean 'ingest'?"),
        (SELLER.replace("Europe/Rome", "Europe/Roma"), "not an IANA zone"),
        (SELLER.replace('"IT"', '"Italy"'), "two letters"),
        (SELLER + ACCOUNT.replace("password_env", "password"), "needs exactly one of password_env"),
        (SELLER + ACCOUNT + 'password_file = "x"\n', "(2 given)"),
        (SELLER + ACCOUNT + 'auth = "xoauth2"\n', "needs token_command"),
        (SELLER + ACCOUNT + 'security = "ssl"\n', "security"),
        (SELLER + ACCOUNT + 'since = "yesterday"\n', "since"),
        (SELLER + ACCOUNT + ACCOUNT, "two accounts are called 'export'"),
        (SELLER + '[hours]\nseller = ["18:00-09:00"]\n', "18:00-09:00"),
        (SELLER + "[drafts]\nenabled = 1\n", "enabled"),
        ("[seller\n", "not valid TOML"),
        (SELLER + ACCOUNT + 'security = "none"\n', "in clear"),
        (SELLER + ACCOUNT.replace("imap.lago-valves.example", "192.0.2.2") + 'security = "none"\n', "in clear"),
        (SELLER.replace('"lago-valves.example"', '"https://www.lago-valves.example/"'), "bare mail domain"),
        (SELLER.replace("Lago Valves", ""), "name is empty"),
        (SELLER + "[reply]\npromise_days = -3\n", "promise_days"),
        (SELLER + '[reply]\nlanguages = ["klingon"]\n', "klingon"),
        (SELLER + '[signs]\noff = ["Q9"]\n', "Q9"),
        (SELLER + "[signs]\nthreshold = 7\n", "threshold"),
    ],
)
def test_what_is_wrong_is_said(text, said):
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert said in str(caught.value)
    assert str(caught.value.remedy)


def test_all_problems_at_once():
    with pytest.raises(ConfigError) as caught:
        read(SELLER.replace("domain", "domian").replace("Europe/Rome", "Mars/Base") + "[drafts]\nenabled = 1\n")
    assert len(caught.value.problems) == 4  # unknown key, the missing one, zone, enabled


@pytest.mark.parametrize(
    "text",
    [
        SELLER + ACCOUNT,
        SELLER + ACCOUNT + "since = 2026-11-01\n",
        SELLER + ACCOUNT.replace("imap.lago-valves.example", "127.0.0.1") + 'security = "none"\n',
        SELLER + ACCOUNT.replace("password_env", "password_command").replace("LAGO_PASSWORD", "pass show lago"),
        SELLER + 'trusted_authserv = ["mx1.lago-valves.example", "mx2.lago-valves.example"]\n',
        SELLER + 'trusted_authserv = "mx1.lago-valves.example"\n',
        SELLER + "[signs]\nweights = { S2 = 1.5 }\noff = ['F5']\n",
    ],
)
def test_good_settings_pass(text):
    assert read(text).who.domain == "lago-valves.example"
