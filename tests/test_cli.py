"""The commands as a user meets them: examples in every help, files judged in Date order, trouble in two lines."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry, letter, newsletter, scam
from triage.cli import cli
from triage.whereabouts import language_spoken

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text(SELLER)
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    return tmp_path


def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments], input=stdin)


def objects(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_teaches_by_example_and_stands_in_the_manual(name):
    shown = run(name, "--help")
    assert shown.exit_code == 0
    assert f"  triage {name}" in shown.output, "help without an example"
    for manual in ("README.md", "README.zh-CN.md"):
        assert f"`triage {name}" in (ROOT / manual).read_text("utf-8"), f"{manual} forgets `triage {name}`"


def test_help_in_chinese():
    done = subprocess.run(
        [sys.executable, "-m", "triage", "classify", "--help"],
        capture_output=True,
        cwd=ROOT,
        env={"TRIAGE_LANGUAGE": "zh", "PATH": ""},
        check=True,
    )
    assert "判断文件中的邮件" in done.stdout.decode("utf-8")


CHINESE = '[seller]\nlanguage = "zh"\n'


@pytest.mark.parametrize(
    ("environment", "config", "spoken"),
    [
        ({}, "", "en"),
        ({"LANG": "zh_CN.UTF-8"}, "", "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "", "en"),
        ({"LANG": "zh_CN.UTF-8"}, '[seller]\nlanguage = "en"\n', "en"),  # what is stated goes before the system
        ({"LANG": "en_US.UTF-8"}, CHINESE, "zh"),
        ({}, CHINESE + '[program]\nlanguage = "en"\n', "en"),
        ({}, CHINESE + '[program]\nlanguage = ""\n', "zh"),
        ({"TRIAGE_LANGUAGE": "en"}, CHINESE, "en"),
        ({"TRIAGE_LANGUAGE": "zh-CN", "LANG": "en_US.UTF-8"}, '[program]\nlanguage = "en"\n', "zh"),
        ({"LANG": "zh_TW"}, "seller = 3\n", "zh"),
        ({"LANG": "zh_TW"}, "[seller\n", "zh"),  # cannot be read: told when it is needed
    ],
)
def test_one_rule_for_the_language(tmp_path, monkeypatch, environment, config, spoken):
    for name in ("TRIAGE_LANGUAGE", "TRIAGE_CONFIG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    path = tmp_path / "config.toml"
    path.write_text(config)
    for arguments in (["list", "--config", str(path)], [f"--config={tmp_path}", "list"]):
        assert language_spoken(arguments) == spoken
    monkeypatch.chdir(tmp_path)
    assert language_spoken(["list"]) == spoken


def test_all_of_it_in_chinese(tmp_path):
    """Also what the library of the command line says itself; a config that says zh is enough."""
    (tmp_path / "config.toml").write_text(CHINESE)
    tried = {}
    for words in (["--help"], ["show"], ["list", "--nosuch"], ["nosuch"], ["list", "--limit", "x"], ["--version"]):
        done = subprocess.run(
            [sys.executable, "-m", "triage", *words], capture_output=True, cwd=tmp_path, check=False, env={"PATH": "", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
        )  # fmt: skip
        tried[" ".join(words)] = (done.stdout + done.stderr).decode("utf-8")
    english = re.compile(r"Usage|Options|Commands|Error|Missing|No such|Invalid|Show this|Try |version", re.IGNORECASE)
    assert {words: found for words, told in tried.items() if (found := english.findall(re.sub(r"\[OPTIONS\]|--\w+", "", told)))} == {}
    assert "用法：" in tried["--help"]
    assert "缺少参数" in tried["show"]


def test_messages_are_judged_in_date_order_and_named_by_path(home):
    box = home / "mail"
    box.mkdir()
    late, early = datetime(2026, 11, 20, 9, tzinfo=UTC), datetime(2026, 11, 19, 9, tzinfo=UTC)
    (box / "a.eml").write_bytes(letter(1, "We need 500 pcs of LV-100, price CIF Valencia?", when=late))
    (box / "b.eml").write_bytes(letter(2, "We need 900 pcs of LV-200, price FOB?", when=early))
    (box / "notes.txt").write_text("no mail")
    found = objects(run("classify", "--config", home / "config.toml", "--json", box))
    assert [one["file"] for one in found] == [str(box / "b.eml"), str(box / "a.eml")]
    assert all(one["kind"] == "inquiry" and one["product_specific"] for one in found)


def test_a_mbox_a_maildir_and_standard_input(home):
    mbox = home / "all.mbox"
    mbox.write_bytes(b"".join(b"From x Thu Nov 19 09:00:00 2026\n" + raw + b"\n" for raw in (inquiry(1), newsletter(2))))
    found = objects(run("classify", "--config", home / "config.toml", "--json", mbox))
    assert sorted(str(one["file"]) for one in found) == [f"{mbox}#1", f"{mbox}#2"]
    for part in ("cur", "new", "tmp"):
        (home / "Maildir" / part).mkdir(parents=True)
    (home / "Maildir" / "cur" / "1.host:2,S").write_bytes(inquiry(3))
    (home / "Maildir" / "new" / "2.host").write_bytes(scam(4))
    (home / "Maildir" / "tmp" / "3.host").write_bytes(b"half a mail")
    assert len(objects(run("classify", "--config", home / "config.toml", "--json", home / "Maildir"))) == 2
    (piped,) = objects(run("classify", "--config", home / "config.toml", "--json", "-", stdin=inquiry(5)))
    assert (piped["file"], piped["kind"]) == ("-", "inquiry")


def test_what_is_no_mail_is_said_and_judged_all_the_same(home):
    (home / "hi.eml").write_text("hi")
    done = run("classify", "--config", home / "config.toml", "--json", home / "hi.eml")
    assert done.exit_code == 0
    assert "hi.eml is no mail: it has no header" in done.stderr
    assert json.loads(done.stdout)["kind"]
    (home / "one.eml").write_bytes(inquiry(1))
    assert "no mail" not in run("classify", "--config", home / "config.toml", home / "one.eml").stderr


def test_an_eml_that_begins_with_from_is_one_message(home):
    path = home / "one.eml"
    path.write_bytes(b"From x Thu Nov 19 09:00:00 2026\n" + inquiry(1) + b"\nFrom y Thu Nov 19 09:00:00 2026\n" + inquiry(2))
    assert [one["file"] for one in objects(run("classify", "--config", home / "config.toml", "--json", path))] == [str(path)]


def test_nothing_is_written_in_the_home(home):
    (home / "one.eml").write_bytes(inquiry(1))
    before = sorted(home.rglob("*"))
    objects(run("classify", "--config", home / "config.toml", "--json", home / "one.eml"))
    objects(run("drafts", "--config", home / "config.toml", "--json", home / "one.eml"))
    assert sorted(home.rglob("*")) == before


def test_a_draft_and_none(home):
    (home / "a.eml").write_bytes(inquiry(1))
    (home / "b.eml").write_bytes(scam(2))
    found = {
        Path(str(one["file"])).name: one
        for one in objects(run("drafts", "--config", home / "config.toml", "--json", home / "a.eml", home / "b.eml"))
    }
    draft = found["a.eml"]
    assert draft["to"] == ["buyer1@import1.example"]
    assert str(draft["subject"]).startswith("Re: ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", str(draft["send_at"]))
    assert set(draft) >= {"file", "to", "cc", "subject", "language", "template", "ready_by", "send_at", "timing_reason", "text", "html"}
    assert found["b.eml"]["draft"] is None
    assert found["b.eml"]["why"]


def test_the_clock_can_be_set(home):
    (home / "a.eml").write_bytes(inquiry(1))
    (draft,) = objects(run("drafts", "--config", home / "config.toml", "--now", "2031-05-07T09:00:00+02:00", "--json", home / "a.eml"))
    assert str(draft["send_at"]).startswith("2031-05-0")


def test_explain_names_rules_and_words(home):
    (home / "a.eml").write_bytes(scam(1))
    shown = run("explain", "--config", home / "config.toml", home / "a.eml")
    assert shown.exit_code == 0
    assert "S6" in shown.output
    assert "next of kin" in shown.output


def test_hostile_words_paint_nothing_on_the_terminal(home):
    (home / "a.eml").write_bytes(
        letter(1, "\x1b[2J\x1b]0;owned\x07 price for 500 pcs LV-100? \u202egnp.exe", subject="\x1b[31mred \u202eevil")
    )
    for command in ("classify", "explain", "drafts"):
        shown = run(command, "--config", home / "config.toml", home / "a.eml").output
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", shown), command


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("list", "--config", "{home}/none.toml"), 2, "There is no config file"),
        (("list", "--config", "{home}/config.toml"), 1, "Nothing is on record yet"),
        (("once", "--config", "{home}/config.toml"), 1, "names no account"),
        (("run", "--config", "{home}/config.toml"), 1, "names no account"),
        (("classify", "--config", "{home}/config.toml", "{home}/nothing.eml"), 1, "cannot be read"),
        (("classify", "--config", "{home}/config.toml", "{home}/empty"), 0, ""),
        (("classify", "--config", "{home}/config.toml", "{home}"), 1, "holds no .eml files"),
        (("drafts", "--config", "{home}/config.toml", "--now", "yesterday", "{home}/empty"), 1, "not a moment"),
        (("explain", "--config", "{home}/config.toml", "42"), 1, "Nothing is on record yet"),
        (("init",), 1, "Say where"),
        (("init", "{home}"), 2, "exists already"),
    ],
)
def test_trouble_is_told_in_two_lines(home, arguments, code, said):
    (home / "empty").mkdir()
    done = run(*(one.replace("{home}", str(home)) for one in arguments))
    assert done.exit_code == code, done.output
    assert said in done.output
    assert "Traceback" not in done.output
    if code:
        assert re.search(r"^triage: .+\n  -> .+", done.stderr, re.M)


def test_a_bad_row_of_the_catalogue_is_told_and_the_rest_is_used(home):
    (home / "catalogue.csv").write_text(CATALOGUE + "LV-999,No price,valves,,pcs,many,cheap,soon,,\n,nameless,,,,,,,,\n")
    (home / "a.eml").write_bytes(inquiry(1))
    done = run("classify", "--config", home / "config.toml", "--json", home / "a.eml")
    assert done.exit_code == 0
    assert json.loads(done.stdout.splitlines()[0])["kind"] == "inquiry"
    assert done.stderr.count("  -> ") >= 1


def test_a_catalogue_as_chinese_excel_saves_it(home):
    (home / "catalogue.csv").write_bytes("sku,name,aliases\nLV-1,球阀,黄铜球阀\n".encode("gbk"))
    (home / "a.eml").write_bytes(letter(1, "你好，请报黄铜球阀 500 个的价格。"))
    (one,) = objects(run("classify", "--config", home / "config.toml", "--json", home / "a.eml"))
    assert [product["sku"] for product in one["products"]] == ["LV-1"]  # type: ignore[attr-defined]


def test_init_makes_a_home_that_is_valid(tmp_path):
    made = run("init", tmp_path / "new")
    assert made.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["catalogue.csv", "config.toml", "customers.csv"]
    (tmp_path / "a.eml").write_bytes(inquiry(1))
    assert len(objects(run("classify", "--config", tmp_path / "new" / "config.toml", "--json", tmp_path / "a.eml"))) == 1


def test_options_are_the_same_everywhere():
    for name, command in cli.commands.items():
        options = {option for parameter in command.params if isinstance(parameter, click.Option) for option in parameter.opts}
        if name not in ("init", "demo"):
            assert "--config" in options, name
