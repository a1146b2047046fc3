"""Presets of mail providers: valid settings, explained in both languages, the same in the manual."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from triage import home, presets
from triage.cli import cli
from triage.config import read
from triage.speech import say

ROOT = Path(__file__).resolve().parents[1]
NAMES = [preset.name for preset in presets.PRESETS]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", NAMES)
def test_a_home_of_a_preset_is_valid_and_explains_itself(tmp_path, name, language):
    preset = presets.named(name)
    assert preset is not None
    home.init(tmp_path / "new", presets.block(preset, language))
    text = (tmp_path / "new" / "config.toml").read_text("utf-8")
    (account,) = read(text).accounts
    assert (account.host, account.imap_port, account.security, account.auth) == (preset.host, preset.port, preset.security, preset.auth)
    comments = " ".join(line.lstrip("# ") for line in text.splitlines() if line.startswith("#"))
    for words in (*preset.needs, *preset.quirks):
        assert say(words, language) in comments
    assert bool(re.search("[\u4e00-\u9fff]", say(preset.needs[0], language).replace("授权码", ""))) == (language == "zh")
    assert all(len(line) <= 160 for line in text.splitlines())


@pytest.mark.parametrize("manual", ["providers.md", "providers.zh-CN.md"])
def test_the_manual_has_every_provider(manual):
    text = (ROOT / "docs" / manual).read_text("utf-8")
    for preset in presets.PRESETS:
        assert f"--preset {preset.name}`" in text, preset.name
        if preset.name != "generic":
            assert {preset.host, preset.smtp_host} <= set(re.findall(r"[\w.-]+\.\w+", text)), preset.name


def test_no_preset_without_encryption_and_none_twice():
    assert len(set(NAMES)) == len(NAMES)
    assert all(preset.security != "none" and preset.smtp_security != "none" and preset.needs for preset in presets.PRESETS)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("imap.qq.com", "qq"),
        ("IMAP.QQ.COM.", "qq"),
        ("hwimap.exmail.qq.com", "exmail"),
        ("imap.zoho.eu", "zoho"),
        ("imap.qq.com.evil.example", None),
        ("qq.com", None),
        ("imap.own.example", None),
        ("", None),
    ],
)
def test_a_host_belongs_to_its_provider_only(host, name):
    found = presets.for_host(host)
    assert (found.name if found else None) == name


def run(*arguments: str | Path):
    return CliRunner().invoke(cli, [str(one) for one in arguments])


def test_init_with_a_preset(tmp_path):
    done = run("init", tmp_path / "new", "--preset", "QQ")
    assert done.exit_code == 0, done.output
    assert "authorisation code" in done.output
    assert "triage check --config" in done.output
    secret = tmp_path / "new" / presets.SECRET_FILE
    assert secret.read_bytes() == b""
    if sys.platform != "win32":
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert read((tmp_path / "new" / "config.toml").read_text("utf-8")).accounts[0].host == "imap.qq.com"


def test_init_overwrites_no_password(tmp_path):
    (tmp_path / presets.SECRET_FILE).write_text("kept")
    assert run("init", tmp_path, "--preset", "163").exit_code == 0
    assert (tmp_path / presets.SECRET_FILE).read_text() == "kept"


def test_a_preset_with_a_token_makes_no_password_file(tmp_path):
    assert run("init", tmp_path / "new", "--preset", "microsoft365").exit_code == 0
    assert not (tmp_path / "new" / presets.SECRET_FILE).exists()


def test_a_second_account_can_be_appended(tmp_path):
    run("init", tmp_path / "new", "--preset", "163")
    config = tmp_path / "new" / "config.toml"
    config.write_text(config.read_text("utf-8") + run("init", "--print", "--preset", "gmail").stdout.replace('"sales"', '"more"'), "utf-8")
    assert [account.host for account in read(config.read_text("utf-8")).accounts] == ["imap.163.com", "imap.gmail.com"]


def test_an_unknown_preset_is_told_with_the_nearest(tmp_path):
    done = run("init", tmp_path / "new", "--preset", "gmial")
    assert done.exit_code == 1
    assert "Did you mean 'gmail'?" in done.output
    assert not (tmp_path / "new").exists()


def test_the_list_shows_all(tmp_path):
    done = run("init", "--list-presets")
    assert done.exit_code == 0
    assert all(re.search(rf"^{preset.name}\s", done.output, re.M) and preset.host in done.output for preset in presets.PRESETS)
