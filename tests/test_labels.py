"""Labels as words: names of folders, keywords, what is typed, and what a label makes of a verdict. No mailbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.letters import CATALOGUE, inquiry, letter, newsletter, scam
from triage.classify import classify
from triage.config import read
from triage.errors import ConfigError, TriageError
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.knowledge import Handbook
from triage.history import History, earlier_of
from triage.labels import (
    BY_KEYWORD,
    FRAUD,
    IN_CLIENT,
    INQUIRY,
    NONE,
    NOT_AN_INQUIRY,
    Said,
    folder_path,
    said,
    spoken,
    word_of,
    word_of_folder,
)
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.terms import AnswerClass, Kind, Past, Seller, Verdict

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SELLER = Seller(
    name="Lago Valves", domain="lago-valves.example", address="export@lago-valves.example", country="IT", timezone="Europe/Rome", language="en",
    trusted_authserv=("mx.lago-valves.example",),
)  # fmt: skip
HANDBOOK = Handbook(SELLER, parse_catalogue(CATALOGUE)[0], ())


@pytest.mark.parametrize(
    ("name", "delimiter", "word"),
    [
        ("Triage/Label/Fraud", "/", FRAUD),
        ("INBOX.Triage.Label.Not an inquiry", ".", NOT_AN_INQUIRY),
        ("Triage-Label-Inquiry", "", INQUIRY),
        ("Triage-Label-Not-an-inquiry", "/", NOT_AN_INQUIRY),
        ("triage/label/FRAUD", "/", FRAUD),
        ("Triage/标签/欺诈", "/", FRAUD),
        ("Triage-标签-撤销标签", "/", NONE),
        ("[Gmail]/Triage/Label/Inquiry", "/", INQUIRY),
        ("Fraud", "/", None),
        ("Label/Fraud", "/", None),
        ("Triage/Fraud", "/", None),
        ("Triage/Label", "/", None),
        ("Triage/Label/Fraud/Old", "/", None),
        ("Triage/Label/Frauds", "/", None),
        ("Triage/Approved", "/", None),
        ("Archive/2019/Triage/x/Label/Fraud", "/", None),
        ("", "/", None),
    ],
)
def test_the_names_of_folders(name, delimiter, word):
    assert word_of_folder(name, delimiter) is word


@pytest.mark.parametrize("language", ["en", "zh", "zh-Hans", "de"])
@pytest.mark.parametrize("joint", ["/", ".", "-"])
def test_every_folder_that_we_make_is_understood_again(language, joint):
    for word in IN_CLIENT:
        assert word_of_folder(joint.join(folder_path(word, language)), "" if joint == "-" else joint) is word


def test_keywords_are_atoms():
    for keyword, word in BY_KEYWORD.items():
        assert word.keyword.lower() == keyword
        assert word.keyword.isascii()
        assert not set(word.keyword) & set('(){%*"\\] ')


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("fraud", (("kind", "fraud"), ("suspected", "true"))),
        ("Inquiry", (("kind", "inquiry"), ("suspected", "false"))),
        ("not-an-inquiry", (("kind", "not inquiry"),)),
        ("not inquiry", (("kind", "not inquiry"),)),
        ("level 2", (("level", "2"),)),
        ("L2", (("level", "2"),)),
        ("2", (("level", "2"),)),
        ("A", (("class", "A"),)),
        ("class d", (("class", "D"),)),
        ("欺诈", (("kind", "fraud"), ("suspected", "true"))),
        ("junk", (("kind", "junk"),)),
        ("level 5", None),
        ("E", None),
        ("", None),
    ],
)
def test_what_is_typed(typed, says):
    found = word_of(typed)
    assert (found.says if found else None) == says


def test_words_are_shown_as_the_reader_knows_them():
    assert [spoken(one, "zh-CN") for one in ("Fraud", "Level 2", "reply")] == ["欺诈", "2级", "往来"]
    assert spoken("Fraud", "en") == "Fraud"


@pytest.mark.parametrize(("words", "refused"), [("fraud inquiry", True), ("2 3", True), ("inquiry 2 a", False), ("fraud fraud", False)])
def test_one_command_does_not_contradict_itself(words, refused):
    from triage.cli.labelling import _no_contradiction

    meant = [found for text in words.split() if (found := word_of(text)) is not None]
    if refused:
        with pytest.raises(TriageError, match="contradict"):
            _no_contradiction(meant)
    else:
        _no_contradiction(meant)


@given(st.text(max_size=300), st.sampled_from(["", "/", "."]))
def test_no_name_is_too_strange(name, delimiter):
    word_of_folder(name, delimiter)
    word_of(name)


def judged(raw: bytes, labels: Said | None = None, past: Past | None = None) -> Verdict:
    return classify(parse(raw), past or Past(), HANDBOOK, None, said=labels)


def words(**fields: str) -> Said | None:
    return said([("class" if name == "klass" else name, value, "folder", "word", NOW) for name, value in fields.items()], "Europe/Rome")


LABELLED = [
    (inquiry(1), words(kind="fraud", suspected="true"), (Kind.FRAUD, True, None, AnswerClass.C, False)),
    (inquiry(1), words(suspected="true"), (Kind.INQUIRY, True, 3, AnswerClass.A, False)),
    (scam(1), words(kind="inquiry", suspected="false"), (Kind.INQUIRY, False, 4, AnswerClass.B, True)),
    (newsletter(1), words(kind="inquiry", suspected="false"), (Kind.INQUIRY, False, 3, AnswerClass.B, True)),
    (inquiry(1), words(level="1", klass="D"), (Kind.INQUIRY, False, 1, AnswerClass.D, True)),
    (inquiry(1), words(kind="junk"), (Kind.JUNK, False, None, AnswerClass.C, False)),
    (newsletter(1), words(kind="not inquiry"), (Kind.JUNK, False, None, AnswerClass.C, False)),
    (inquiry(1), words(kind="no such kind", level="9"), (Kind.INQUIRY, False, 3, AnswerClass.A, True)),
]


@pytest.mark.parametrize(("raw", "labels", "wanted"), LABELLED)
def test_what_a_label_makes_of_a_verdict(raw, labels, wanted):
    found = judged(raw, labels)
    assert (found.kind, found.suspected, found.level, found.answer_class, found.reply_needed) == wanted
    assert sum(one.rule == "label" for one in found.evidence) == 1


@pytest.mark.parametrize(("raw", "labels", "wanted"), LABELLED)
def test_the_same_where_the_mail_is_kept_no_more(raw, labels, wanted):
    assert labels is not None
    found = labels.on_record(judged(raw))
    assert (found.kind, found.suspected) == wanted[:2]
    assert not (found.reply_needed and found.suspected)


def test_no_inquiry_is_the_likeliest_of_the_others():
    found = judged(inquiry(1), words(kind="not inquiry"))
    assert found.kind not in (Kind.INQUIRY, Kind.REPLY, Kind.FRAUD)
    assert (found.reply_needed, found.level) == (False, None)


def test_no_label_no_change():
    assert said([], "UTC") is None
    assert judged(inquiry(1), None) == classify(parse(inquiry(1)), Past(), HANDBOOK, None)


# -- the sender's name ----------------------------------------------------------------------------------------------------------------

PROVEN = b"Authentication-Results: mx.lago-valves.example; dmarc=pass header.from=%s\r\n"


def after(labelled: bool, sender: str, *, first_proven: bool | None = None, proven: bool | None = None, then: str = "") -> Verdict:
    """The verdict on a mail, after an earlier one of that sender was labelled; `proven`: what our own server says."""

    def mail(number: int, address: str, passed: bool | None) -> bytes:
        raw = letter(number, "Dear Sir,\n\nplease quote 500 pcs of LV-100, CIF Bergen.\n\nOle Dahl\nDahl VVS AS\n", sender=f"Ole <{address}>", when=NOW + timedelta(days=number))  # fmt: skip
        domain = address.rpartition("@")[2].encode()
        line = PROVEN % domain if passed else PROVEN.replace(b"pass", b"fail") % domain if passed is False else b""
        return line + raw

    first = parse(mail(1, sender, first_proven))
    verdict = classify(first, Past(), HANDBOOK, None)
    history = History(SELLER, (), [earlier_of(first, read_words(first), verdict, labelled=labelled)])
    second = parse(mail(2, then or sender, proven))
    return classify(second, history.past_of(second), HANDBOOK, None)


@pytest.mark.parametrize(
    ("case", "held"),
    [
        ({"labelled": True, "sender": "ole@dahl-vvs.example"}, True),
        ({"labelled": True, "sender": "ole@dahl-vvs.example", "then": "kari@dahl-vvs.example"}, True),  # the firm's own domain
        ({"labelled": True, "sender": "ole.dahl@gmail.com"}, True),
        ({"labelled": True, "sender": "ole.dahl@gmail.com", "then": "kari@gmail.com"}, False),  # everybody's domain
        ({"labelled": True, "sender": "ole@dahl-vvs.example", "proven": True}, False),  # a forged mail was labelled, the real one comes
        ({"labelled": True, "sender": "ole@dahl-vvs.example", "first_proven": True, "proven": True}, True),
        ({"labelled": False, "sender": "ole@dahl-vvs.example"}, False),
    ],
)
def test_what_a_label_says_of_the_senders_later_mail(case, held):
    found = after(**case)
    assert found.suspected or not held
    assert any("labelled an earlier mail" in one.says.text for one in found.signs) is held


@pytest.mark.parametrize(
    ("text", "told"),
    [("flood = 0", "must lie between"), ("trash = 'rubbish'", "is no label"), ("trash = 'not an inquiry'\njunk = 'fraud'", "")],
)
def test_settings(text, told):
    config = f"[seller]\nname = 'L'\ndomain = 'l.example'\naddress = 'a@l.example'\ncountry = 'IT'\ntimezone = 'Europe/Rome'\nlanguage = 'en'\nbusiness = 'b'\n[labels]\n{text}\n"
    if not told:
        assert [role for role, _ in read(config).labels.roles] == ["trash", "junk"]
        return
    with pytest.raises(ConfigError, match=told):
        read(config)
