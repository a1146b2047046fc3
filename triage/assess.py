"""One message through all pure layers: bytes in, verdict and draft out. Shared by the daemon and the commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from triage.classify import classify
from triage.handbook.case import site
from triage.handbook.domains import is_free_mail
from triage.handbook.intent import IntentModel
from triage.handbook.knowledge import Handbook
from triage.labels import Said
from triage.letter_values import Promise
from triage.mail.message import Mail, parse
from triage.mail.text import Words, read_words
from triage.reply import ReplySettings, Templates, draft
from triage.terms import Draft, NoDraft, Past, Presence, Verdict

if TYPE_CHECKING:  # only mails with files need them
    from triage.handbook.enclosures import Reading


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was read, what was known before, what we make of it, and the letter it gets or does not get."""

    mail: Mail
    words: Words
    past: Past
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Assessor:
    """The team's knowledge and letters, ready to judge messages."""

    handbook: Handbook
    model: IntentModel | None
    templates: Templates
    reply: ReplySettings
    reading: Callable[[], Reading] | None = None  # how files of a buyer's mail are read; None: they are not
    presence: Callable[[str], Presence] | None = None  # what there is of a sender's domain; bounded in time; None: nobody is asked

    def judge(self, raw: bytes, past_of: Callable[[Mail], Past], said: Said | None = None) -> Assessment:
        """The verdict on one message; `past_of` tells what was known before it came, `said` what people said about it since."""
        mail = parse(raw)
        past = self._with_presence(past_of(mail), mail)
        words = read_words(mail)
        verdict = classify(mail, past, self.handbook, self.model, words, said=said)
        if self.reading is not None and mail.attachments:
            from triage.handbook.enclosures import read_enclosed

            enclosed = read_enclosed(mail, words, verdict, self.reading())
            if enclosed:
                verdict = classify(mail, past, self.handbook, self.model, words, enclosed, said)
        return Assessment(mail, words, past, verdict)

    def _with_presence(self, past: Past, mail: Mail) -> Past:
        """Look-ups are for firms' own domains (F4): everybody knows the mailbox providers."""
        domain = site(mail.author.domain)
        if self.presence is None or not domain or is_free_mail(domain) or domain == site(self.handbook.seller.domain):
            return past
        return replace(past, presence=self.presence(domain))

    def letter(
        self, one: Assessment, now: datetime, received: datetime, in_language: str | None = None, promise: Promise | None = None
    ) -> Draft | NoDraft:
        """The draft this message gets when it arrives, or why it gets none; `in_language` and `promise` as `reply.draft` has them."""
        return draft(
            one.mail, one.words, one.verdict, one.past, self.handbook, self.templates, now, received, self.reply, in_language, promise
        )
