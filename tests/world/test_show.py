"""`triage show` of mail on record: what lies in Drafts, and its reading copy as things stood when it was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.letters import CATALOGUE, SELLER, inquiry, scam
from tests.test_show import SPANISH
from tests.world.harness import TestHome, drafts_on_server
from triage.cli import cli

pytestmark = pytest.mark.dovecot


def show(home: TestHome, *arguments: str) -> dict[str, object]:
    done = CliRunner().invoke(cli, ["show", "--config", str(home.config), "--json", *arguments])
    assert done.exit_code == 0, done.output
    return dict(json.loads(done.stdout))


@pytest.fixture
def worked(home: TestHome) -> TestHome:
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [SPANISH, scam(3), inquiry(1)])
    done = CliRunner().invoke(cli, ["once", "--config", str(home.config)])
    assert done.exit_code == 0, done.output
    return home


def test_the_letter_that_lies_in_drafts_and_its_copy(worked: TestHome):
    for _ in range(2):
        one = show(worked, "letter-9@turia.example")
        assert one["notes"] == []
        assert (one["draft"]["language"], one["reading_copy"]["language"]) == ("es", "en")
        assert "Drafts" in str(one["standing"])
    assert len(drafts_on_server(worked)) == 2, "a reading copy never gets into the mailbox"
    number = one["number"]
    assert show(worked, str(number)) == one
    text = CliRunner().invoke(cli, ["show", "--config", str(worked.config), str(number)]).output
    assert "=== the draft (es)" in text
    assert "=== reading copy (en), never sent" in text
    assert "Our draft lies in 'Drafts'." in text


def test_settings_edited_since_are_told(worked: TestHome):
    (worked.folder / "catalogue.csv").write_text(CATALOGUE.replace("2.40", "9.99"))
    one = show(worked, "letter-9@turia.example")
    assert "USD 2.40" in one["draft"]["text"], "what was laid is shown, not what would be written today"
    assert "USD 9.99" in one["reading_copy"]["text"]
    assert any("have changed since" in note for note in one["notes"])


def test_a_suspected_mail_and_one_in_our_language(worked: TestHome):
    by_kind = {one["verdict"]["kind"]: one for one in (show(worked, str(number)) for number in (1, 2, 3))}
    assert by_kind["fraud"]["draft"] is None
    assert by_kind["fraud"]["no_draft"]
    of_ours = show(worked, "letter-1@import1.example")
    assert of_ours["draft"]["text"]
    assert of_ours["reading_copy"] is None


def test_an_unknown_number(worked: TestHome):
    done = CliRunner().invoke(cli, ["show", "--config", str(worked.config), "999"])
    assert done.exit_code == 1
    assert "There is no message 999" in done.output
    assert Path(worked.config).exists()
