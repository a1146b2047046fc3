"""The transcript of a chat on our website as a form: what the visitor wrote is the inquiry, what our robot or agent said is ours.

A line is "visitor: ...", "[10:22] Гость: ..." or "访客：..."; lines without a speaker go on with the last one. The visitor's words keep their
places in the mail: everything else is blanked.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from triage.handbook.domains import is_free_mail
from triage.handbook.form import Form, FormField, read_form
from triage.handbook.passages import Passage
from triage.handbook.tables import chat_words as table
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import Span

_READ = 20_000
_CLOCK = r"(?:[\[(]?\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?:[ T]\d{1,2}:\d{2})?(?::\d{2})?\s?(?:am|pm)?[\])]?\s{0,3}[-–]?\s{0,3})?"
_SAID = re.compile(
    rf"^[ \t>*•-]{{0,6}}{_CLOCK}(?:(?P<visitor>{table.VISITORS})|(?P<ours>{table.OURS}))[ \t]?(?:\#?\d{{1,9}}|\([^()\n]{{1,40}}\))?"
    rf"[ \t]{{0,2}}{_CLOCK}[:：][ \t]{{0,4}}(?P<words>[^\n]{{0,2000}})$",
    re.IGNORECASE,
)
# Senders of transcripts, by the whole words of their address: a Mrs Talbot at a provider of web mail is none.
_ROBOT = re.compile(
    r"(?:^|[._+-])(?:(?:no|do-?not)-?reply|notif\w{0,12}|\w{0,10}chat\w{0,10}|(?:chat|web|live|help)?bot|www\w{0,4}|web(?:site|master)?"
    r"|robot|mailer|forms?|widget|support)(?:$|[._+-])|wordpress"
)
_SERVICE = re.compile(r"chat|tawk|jivo|tidio|crisp|intercom|zendesk|freshdesk|helpdesk|widget|(?:^|\.)mailer\.")
_CALLED = re.compile(table.CALLED, re.IGNORECASE)
_COUNTRY = re.compile(rf"(?:^|\s)(?:{table.COUNTRY})\s{{0,3}}[:：]\s{{0,3}}(?P<country>[^\W\d_][^\n,;|]{{1,30}})", re.IGNORECASE)
_META = re.compile(r"^\s*(?:[-_=*~—–]{2,}|[^\s:：][^:：\n]{0,24}[:：](?!\S*//)|\[)")
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00?)[\d(][\d ()./-]{6,18}\d(?!\w)")
_NAME = re.compile(rf"(?:{table.I_AM})?\s{{0,3}}[:：]?\s{{0,3}}(?P<name>[^\W\d_][^\d@,;:|\n]{{1,40}}?)[\s,;:|/(<-]{{1,4}}$", re.IGNORECASE)


def form_of(mail: Mail, words: Words) -> Form | None:
    """The inquiry form in a mail, or the chat."""
    return read_chat(mail) or read_form(mail, words)


def read_chat(mail: Mail) -> Form | None:
    """The chat in a mail, None where it holds none."""
    text = mail.text[:_READ]
    visitor: list[tuple[int, int]] = []
    spoken = {"visitor": 0, "ours": 0}
    speaker, place, country = "", 0, None
    lines = text.split("\n")
    if not any((":" in line or "：" in line) and _SAID.match(line[:1900]) for line in lines):
        return None
    for line in lines:
        said = _SAID.match(line[:1900])
        if said:
            speaker = "visitor" if said["visitor"] else "ours"
            spoken[speaker] += 1
            if speaker == "visitor" and said["words"].strip():
                visitor.append((place + said.start("words"), place + said.end("words")))
        elif not line.strip():
            speaker = speaker if speaker == "visitor" else ""
        elif _META.match(line):
            speaker = ""
            if country is None and (found := _COUNTRY.search(line[:300])):
                country = FormField(
                    found["country"].strip(), Span("body", place + found.start("country"), place + found.end("country"), found["country"])
                )
        elif speaker == "visitor":
            visitor.append((place, place + len(line)))
        place += len(line) + 1
    if not visitor or not _is_chat(mail, text, spoken):
        return None
    start, end = visitor[0][0], visitor[-1][1]
    kept = [" " if sign != "\n" else "\n" for sign in text[start:end]]
    for first, last in visitor:
        kept[first - start : last - start] = text[first:last]
    fields = _contact(text, visitor)
    message = Passage("".join(kept), "body", start)
    fields["message"] = FormField(message.text, message.span(0, len(message.text)))
    if country is not None:
        fields["country"] = country
    relay = next((one.email for one in mail.reply_to if one.email and one.email != mail.author.email), None)
    return Form(MappingProxyType(fields), message, relay or (fields["email"].value if "email" in fields else None))


def _is_chat(mail: Mail, text: str, spoken: dict[str, int]) -> bool:
    """Two speakers, or one and the mail calls itself a chat; and the mail was sent by a machine or from our own house."""
    called = bool(_CALLED.search(f"{mail.subject}\n{text[:200]}"))
    local, _, domain = mail.author.email.lower().partition("@")
    elsewhere = bool(mail.reply_to and mail.reply_to[0].email != mail.author.email)
    house = bool(domain) and not is_free_mail(domain) and any(one.domain == domain for one in (*mail.to, *mail.cc))
    robot = bool(_ROBOT.search(local) or _SERVICE.search(domain))
    return called + bool(spoken["ours"]) + (elsewhere or house or robot) >= 2 and (called or spoken["ours"] > 0)


def _contact(text: str, visitor: list[tuple[int, int]]) -> dict[str, FormField]:
    """Who the visitor says to be: an address, a number, and the name that stands before it."""
    fields: dict[str, FormField] = {}
    for first, last in visitor[:60]:
        line = text[first:last]
        address = _ADDRESS.search(line)
        number = _PHONE.search(line)
        for name, found in (("email", address), ("phone", number)):
            if found and name not in fields:
                fields[name] = FormField(found.group(), Span("body", first + found.start(), first + found.end(), found.group()))
        begins = min((found.start() for found in (address, number) if found), default=0)
        if begins and "name" not in fields and (named := _NAME.match(line[:begins])) and len(named["name"].split()) <= 4:
            at = first + named.start("name")
            fields["name"] = FormField(named["name"].strip(), Span("body", at, at + len(named["name"]), named["name"]))
    return fields
