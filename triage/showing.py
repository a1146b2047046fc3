"""One mail as the seller looks at it: its facts, the letter it gets, and the same letter in the seller's language.

For a mail on record the letter is built anew as things stood when it was written: the same verdict, the same clock. Where that does not
give the words that were laid into the mailbox (settings, tables or templates were edited since, or a person changed the draft), it is
told beside the reading copy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import msgspec

from triage import letterbox, listing, workshop
from triage.assess import Assessment, Assessor
from triage.errors import TriageError
from triage.explain import LETTERS, labels_of, why
from triage.handbook.catalogue import Catalogue
from triage.history import History
from triage.home import Home
from triage.letter import introduction
from triage.letter_values import Promise
from triage.mail.compose import shown
from triage.mail.message import Address, Mail, parse
from triage.mail.text import read_words
from triage.quoting import when_written
from triage.speech import say
from triage.store import KeptDraft, Store
from triage.store.past import past_of
from triage.summary import asked_words, facts, moment_words
from triage.templates import ENGLISH
from triage.terms import Draft, NoDraft, Sentence, Verdict, sentence
from triage.verdict_json import verdict_json


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to see of one mail."""

    number: int | None  # None: it is not on record
    mail: Mail
    verdict: Verdict
    letter: Draft | NoDraft | None
    text: str = ""  # the letter as it lies in Drafts; "" = its bytes are no longer kept, or there is none
    copy: Draft | None = None  # the same letter in the reader's language; None: it is in that language already, or cannot be made
    notes: tuple[Sentence, ...] = ()  # what is to be known of text and copy
    standing: str | None = None  # where the draft is, and how the approved letter stands


NOT_KEPT = sentence("The text of this mail is no longer kept, so there is no reading copy.")
COPY_OF_LAID = sentence("The reading copy is that of the draft as it was laid, not as it was edited.")
NOT_THE_SAME = sentence("Settings, tables or templates have changed since the draft was written: the reading copy may differ from it.")
UNLIKE = sentence("Draft and reading copy do not have the same number of points: compare the two before you approve.")


def of_bytes(raw: bytes, home: Home, assessor: Assessor, language: str) -> Shown:
    """A message of which nothing is on record."""
    history = History(home.config.who, home.customers)
    one = assessor.judge(raw, history.past_of)
    when = when_written(one.mail) or datetime.now(UTC)
    letter = assessor.letter(one, when, when)
    if not isinstance(letter, Draft):
        return Shown(None, one.mail, one.verdict, letter)
    return Shown(None, one.mail, one.verdict, letter, letter.text, _copy(assessor, one, when, when, letter, language))


def of_record(number: int, home: Home, store: Store, assessor: Assessor, language: str) -> Shown:
    """A mail on record; its verdict is that of the day it came. Raises `TriageError` where it has none."""
    row = store.ledger.row(
        "select account, verdict, problem, raw_hash, size, from_email, subject_base, received_at from mail where id = ?", number
    )
    if row is None or row["verdict"] is None:
        raise TriageError(
            sentence("Mail {n} has no verdict: {problem}.", n=number, problem=(row or {}).get("problem") or "-"),
            sentence("It needs a person: look at it in your mail client."),
        )
    verdict = msgspec.json.decode(row["verdict"], type=Verdict)
    raw = store.mails.mail(number).raw
    kept = bool(raw) or not row["size"]
    mail = parse(raw) if kept else Mail(row["raw_hash"], row["size"], from_=(Address("", row["from_email"]),), subject=row["subject_base"])
    letter, draft = store.letters.letter_of(number), store.letters.draft_of(number)
    zone = home.config.seller.timezone
    standing = letterbox.standing(store, number, language, zone) or listing.where_the_draft_is(store, number, language)
    if draft is None or not isinstance(letter, Draft):
        return Shown(number, mail, verdict, letter, standing=standing)
    laid = parse(draft.raw) if draft.raw else None
    edited = store.letters.edited(draft.id)
    notes = (_edited_words(edited, draft, zone),) if edited is not None else ()
    text = laid.text if laid else ""
    if not kept or laid is None:
        letter, text = _as_edited(edited[1], letter, text) if edited is not None else (letter, text)
        return Shown(number, mail, verdict, letter, text, None, (*notes, NOT_KEPT), standing)
    received = datetime.fromisoformat(row["received_at"])
    past = replace(past_of(store, row["account"], number, mail, assessor.handbook, received), answered=False)
    one = Assessment(mail, read_words(mail), past, verdict)
    written = _written(draft, laid)
    promise = store.letters.promise_of(number, draft.version) if draft.after_answers else None
    again = assessor.letter(one, written, received, promise=promise)
    if isinstance(again, Draft) and _same(shown(again), text):
        letter, text = replace(again, because=letter.because or again.because), again.text
    elif edited is None:
        notes = (*notes, NOT_THE_SAME)
    copy = _copy(assessor, one, written, received, letter, language, promise)
    if edited is not None:
        notes = (*notes, COPY_OF_LAID) if copy is not None else notes
        letter, text = _as_edited(edited[1], letter, text)
    return Shown(number, mail, verdict, letter, text, copy, notes, standing)


def _edited_words(edited: tuple[datetime | None, bytes], draft: KeptDraft, zone: str) -> Sentence:
    """That a person edited it, when that was seen, and whether it is shown so."""
    when, folder = moment_words(edited[0] or draft.changed_at, zone), draft.folder or "-"
    if edited[1]:
        return sentence("A person has edited the draft (seen {when}): it is shown as it stood in '{folder}'.", when=when, folder=folder)
    return sentence(
        "A person has edited the draft (seen {when}): see '{folder}'; what is shown is what was laid.", when=when, folder=folder
    )


def _as_edited(raw: bytes, letter: Draft, text: str) -> tuple[Draft, str]:
    """The letter with the words, subject and recipients that it has in the mailbox."""
    if not raw:
        return letter, text
    stands = parse(raw)
    recipients = tuple(dict.fromkeys(one.email for one in (*stands.to, *stands.cc) if one.email))
    return replace(letter, subject=stands.subject, to=recipients or letter.to), stands.text


def _written(draft: KeptDraft, laid: Mail) -> datetime:
    """When the letter was written: its own Date."""
    return laid.date or draft.changed_at


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


def _copy(
    assessor: Assessor, one: Assessment, now: datetime, received: datetime, letter: Draft, language: str, promise: Promise | None = None
) -> Draft | None:
    """The letter in the reader's language; what the letter itself leaves out in its own language, its copy leaves out too."""
    picked = assessor.templates.pick(language, letter.template)
    if picked is None or picked[0] == letter.language:
        return None
    seller, settings = assessor.handbook.seller, assessor.reply
    ours = introduction(seller, settings, letter.language)
    if bool(ours) != bool(introduction(seller, settings, picked[0])):  # a blank keeps [seller] business out
        assessor = replace(assessor, reply=replace(settings, company_intro={**settings.company_intro, picked[0]: ours or " "}))
    copy = assessor.letter(one, now, received, language, promise)
    return copy if isinstance(copy, Draft) and copy.language != letter.language else None


def unlike(one: Shown) -> tuple[Sentence, ...]:
    """A copy with more or fewer points than the letter (a team's own templates may differ by language) is no copy: that is said."""
    if one.copy is None or not one.text or NOT_THE_SAME in one.notes:
        return ()
    return () if _points(one.text) == _points(one.copy.text) else (UNLIKE,)


def _points(text: str) -> int:
    return sum(line.lstrip().startswith(("- ", "* ")) for line in text.split("\n"))


def spoken(language: str) -> str:
    """The language of our own words for a reader of `language`."""
    return "zh" if language.lower().startswith("zh") else ENGLISH


def as_json(one: Shown, catalogue: Catalogue, language: str) -> dict[str, Any]:
    """`triage show --json`."""
    words = spoken(language)
    found: dict[str, Any] = {
        "number": one.number,
        "subject": one.mail.subject,
        "language": language,
        "facts": {fact.name: fact.value for fact in facts(one.verdict, one.mail, catalogue, words)},
        "verdict": verdict_json(one.verdict, ""),
        "draft": None,
        "reading_copy": None,
        "no_draft": say(one.letter.why, words) if isinstance(one.letter, NoDraft) else None,
        "standing": one.standing,
        "notes": [say(note, words) for note in (*one.notes, *unlike(one))],
    }
    del found["verdict"]["file"]
    if isinstance(one.letter, Draft):
        found["draft"] = _letter_json(one.letter, one.text) | {
            "to": list(one.letter.to),
            "ready_by": one.letter.timing.ready_by.isoformat(timespec="seconds"),
            "send_at": one.letter.timing.send_at.isoformat(timespec="seconds"),
            "timing_reason": say(one.letter.timing.reason, words),
            "promised_by": one.letter.promised_by.isoformat(timespec="seconds") if one.letter.promised_by else None,
            "open_questions": list(dict.fromkeys(asked.id.value for asked in one.letter.open_questions)),
        }
    if one.copy is not None:
        found["reading_copy"] = _letter_json(one.copy, one.copy.text)
    return found


def _letter_json(letter: Draft, text: str) -> dict[str, Any]:
    return {"language": letter.language, "template": letter.template, "subject": letter.subject, "text": text}


def lines(one: Shown, catalogue: Catalogue, language: str, zone: str) -> list[str]:
    """`triage show`: to be made harmless for the terminal by the caller."""
    words = spoken(language)
    out = why(one.verdict, one.mail, words).split("\n")[: len(labels_of(one.verdict)) + (3 if one.verdict.level is not None else 2)]
    if one.verdict.suspected:
        out = [line for line in why(one.verdict, one.mail, words, one.letter).split("\n") if line]
    told = facts(one.verdict, one.mail, catalogue, words)
    out += ["", *(say(sentence("{label}: {value}", label=fact.label, value=fact.value), words) for fact in told)]
    if isinstance(one.letter, NoDraft) and not one.verdict.suspected:
        out += ["", say(sentence("No draft: {reason}", reason=one.letter.why), words)]
    elif isinstance(one.letter, Draft):
        out += ["", *_letter_lines(one, one.letter, words, zone)]
    if one.standing:
        out.append(one.standing)
    out += [say(note, words) for note in (*one.notes, *unlike(one))]
    if isinstance(one.letter, Draft):
        out += _texts(one, one.letter, words)
    return out


def _letter_lines(one: Shown, letter: Draft, words: str, zone: str) -> list[str]:
    named = say(LETTERS[letter.template], words) if letter.template in LETTERS else letter.template
    out = [say(sentence("Draft: {name}, to {to}", name=named, to=", ".join(letter.to)), words)]
    if letter.because is not None:
        out.append(say(sentence("  why this one: {why}", why=letter.because), words))
    if letter.open_questions:
        out.append(say(sentence("  promised, and open: {asks}", asks=asked_words(letter.open_questions, words)), words))
    if letter.promised_by is not None:
        out.append(say(sentence("  until {when}", when=moment_words(letter.promised_by, zone)), words))
    out.append(say(sentence("  ready for review by {when}", when=moment_words(letter.timing.ready_by, zone)), words))
    out.append(say(sentence("  best moment: {why}", why=letter.timing.reason), words))
    return out


def _texts(one: Shown, letter: Draft, words: str) -> list[str]:
    out: list[str] = []
    if one.text:
        out += [
            "",
            f"=== {say(sentence('the draft ({language})', language=letter.language), words)}",
            letter.subject,
            "",
            one.text.rstrip(),
        ]
    if one.copy is not None:
        head = sentence("reading copy ({language}), never sent", language=one.copy.language)
        out += ["", f"=== {say(head, words)}", one.copy.subject, "", one.copy.text.rstrip()]
    return out


def shower(home: Home) -> Assessor:
    """What `of_record` needs: verdicts are on record, so no model is loaded."""
    return workshop.assessor_of(home, None)
