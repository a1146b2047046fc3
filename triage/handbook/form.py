"""Inquiry forms of websites and trade platforms: labelled fields, whatever the brand and the language.

One reader for all: a line "label: value", a table row "label | value", or a label on a line of its own with the
value below. A mail is a form when it carries a buyer's data and what the buyer wants under such labels, and somebody
else than the buyer wrote the labels; a signature block ("Tel: ...") or a list of requirements is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from triage.handbook.passages import Passage
from triage.handbook.tables import form_labels as table
from triage.handbook.wordforms import fold
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import Span


@dataclass(frozen=True, slots=True)
class FormField:
    """A value of a form and where it stands."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Form:
    """What a form mail says. Field names as in `tables.form_labels`: name, company, email, phone, country, product ..."""

    fields: Mapping[str, FormField]
    message: Passage | None  # the buyer's own words
    relay: str | None = None  # an address that reaches the buyer
    link: str | None = None  # where to answer when there is no such address

    def passage(self, name: str) -> Passage | None:
        """A field as a text to read."""
        field = self.fields.get(name)
        return Passage(field.value, field.span.part, field.span.start) if field else None


_FIELDS = {fold(label): field for label, field in table.FIELD_OF.items()}
_READ = 30_000
_LABELLED = re.compile(
    r"^[ \t>*•·|-]{0,8}(?P<label>[^\s:：|.][^:：|\n]{0,40}?)\s{0,20}(?P<sign>[:：]|\||\t|\.{3,40})[ \t]{0,4}(?P<value>[^\n]{0,2000})$"
)
_SIGN_BEHIND_LABEL = re.compile(r"[:：|\t]|\.{3}")
# A table set with blanks: "Company        Rossi Snc"; only where several lines of a text do so.
_COLUMN = re.compile(r"^[ \t>*•·-]{0,8}(?P<label>[^\s:：|][^:：|\n]{0,40}?)(?P<sign> {2,40})(?P<value>[^\s:：|][^\n]{0,2000})$")
_COLUMNS = 3
_SENTENCE = 4  # words of a message in the column beside its label, at least
_CLOSED_BY = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c\u201d", "\u00ab": "\u00bb"}
_ORDER_LINE = re.compile(
    r"^[ \t>*•·-]{0,8}(?:item|line|pos|position|product|artikel|art)\.? ?\d{1,2} {2,}", re.IGNORECASE
)  # a list of goods in columns
_RULE = re.compile(r"^\s*[-_=*~—–]{3,}\s*$")
_ENDING = re.compile(rf"^\s*(?:{table.ENDINGS})", re.IGNORECASE)
_NOTICE = re.compile(table.NOTICES, re.IGNORECASE)
_ROBOT = re.compile(
    r"no-?reply|do-?not-?reply|notif|inquir|enquir|rfq|robot|mailer|wordpress|form|webmaster|consulta|lead|alert|service", re.IGNORECASE
)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
# "Mensaje del comprador", "买家留言", "buyer_message": whose field it is says nothing about what stands in it.
_WHOSE = re.compile(table.WHOSE)
# The buyer's words between quotation marks, where no label announces them.
_QUOTED = re.compile(r"(?:^|\n)[ \t>]{0,8}[\"\u201c\u00ab\u201e](?P<said>[^\u00bb\u201d\"]{25,4000})[\"\u201d\u00bb\u201c][ \t]*(?=\n|$)")
_DATA = frozenset({"name", "company", "email", "phone", "country"})
_WANTS = frozenset({"message", "product", "quantity"})


def read_form(mail: Mail, words: Words) -> Form | None:
    """The form in a mail, or None where the mail is a person's own letter."""
    text = mail.text[:_READ]
    end = min((start for role, start, _ in words.ranges if role == "quoted"), default=len(text))
    fields, message = read_fields(text[: end or len(text)])
    if message is not None and "email" not in fields:
        _split_sender(text[: message.start], fields)
    data, wants = _DATA & fields.keys(), _WANTS & fields.keys()
    if message is None and data and (said := _QUOTED.search(text[: end or len(text)])):
        message = Passage(said["said"], "body", said.start("said"))
        fields["message"] = FormField(message.text, message.span(0, len(message.text)))
    if message is None and len(data) >= 2 and (below := _below(text[: end or len(text)], fields)) is not None:
        message = below
        fields["message"] = FormField(below.text, below.span(0, len(below.text)))
    if message is not None:
        wants |= {"message"}
    if len(data) + len(wants) < 3 or len(data) < 2 or not wants:
        return None
    opening = f"{mail.subject}\n{text[:300]}"
    noticed = bool(_NOTICE.search(opening))
    robot = bool(_ROBOT.search(mail.author.email.partition("@")[0]))
    elsewhere = bool(mail.reply_to and mail.reply_to[0].email != mail.author.email)
    typed = fields.get("email")
    other = bool(typed and mail.author.email and mail.author.email.lower() not in typed.value.lower())
    if "name" not in data and "message" not in wants and not noticed:
        return None
    if noticed + robot + elsewhere + other + ("name" in data and "message" in wants) < 2:
        return None
    relay = next(
        (address.email for address in mail.reply_to if address.email and not re.search(r"no-?reply", address.email, re.IGNORECASE)), None
    )
    if relay is None and typed and (found := _ADDRESS.search(typed.value)):
        relay = found.group()
    link = None
    if relay is None:
        link = next(
            (
                one.href
                for one in mail.links
                if re.search(r"reply|respond|inq|rfq|message|quote|answer|lead", one.href + one.text, re.IGNORECASE)
            ),
            None,
        )
        link = link or next((one.href for one in mail.links), None)
    return Form(MappingProxyType(fields), message, relay, link)


# How the usual contact form of websites begins: "From: Ann Bell <ann@bell.example>", then the subject and the words.
_SENDER = re.compile(
    r"^[ \t]{0,4}(?:From|Von|De|Da|Van|Od|От|Від|Från|Fra|Kimden|差出人|发件人|寄件者) ?[:：]\s{0,3}\"?(?P<name>[^<>\n\"]{2,60}?)\"?\s{0,3}"
    rf"<(?P<email>{_ADDRESS.pattern})>[ \t]*$",
    re.MULTILINE,
)


def _split_sender(head: str, fields: dict[str, FormField]) -> None:
    """Name and address where the form prints both on one line, as a header does."""
    found = _SENDER.search(head)
    if found is None:
        return
    for name in ("name", "email"):
        fields[name] = FormField(found[name], Span("body", found.start(name), found.end(name), found[name]))


def _below(text: str, fields: dict[str, FormField]) -> Passage | None:
    """The words below the last field, after a blank line: many forms print the message without a label."""
    start = max(one.span.end for one in fields.values())
    if not re.match(r"[ \t|]*\n[ \t]*\n", text[start : start + 200]):
        return None
    begin, end = 0, 0
    place = start + text[start:].find("\n") + 1
    for line in text[place:].split("\n")[:80]:
        if line.strip() and (_RULE.match(line) or _ENDING.match(line) or re.fullmatch(r"\s*-- ?", line)):
            break
        if line.strip():
            begin = begin or place + (len(line) - len(line.lstrip()))
            end = place + len(line.rstrip())
        place += len(line) + 1
    words = text[begin:end]
    return Passage(words, "body", begin) if len(words) >= 25 and len(words.split()) >= 4 else None


# What a script writes that mails its fields bare: "your-email=...", "<email> ...", "[email] ...".
_BARE = (
    re.compile(r"^(?P<before>[ \t>]{0,8})(?P<label>[^\W\d][\w-]{0,30})(?P<sign>[ \t]?=)(?P<after>)", re.MULTILINE),
    re.compile(r"^(?P<before>[ \t]{0,8}<)(?P<label>[^\W\d][\w-]{0,30})(?P<sign>>)(?P<after>)", re.MULTILINE),
    re.compile(r"^(?P<before>[ \t>]{0,8}\[)(?P<label>[^\W\d][\w-]{0,30})(?P<sign>\])(?P<after>(?: ?[:=])?)", re.MULTILINE),
)
_CLOSING = re.compile(r"</[\w-]{1,31}>")
_BARE_FIELDS = 3


def _with_colons(text: str) -> str:
    """Bare fields as "label: value", no letter moved; a field that says nothing about the buyer becomes a rule that ends what stands above it."""
    for style in _BARE:
        labels = [match["label"] for match in style.finditer(text)]
        if sum(field_of(one) is not None for one in labels) < _BARE_FIELDS:
            continue
        lines = []
        for line in text.split("\n"):
            match = style.match(line)
            if match is None:
                lines.append(_CLOSING.sub(lambda tag: " " * len(tag.group()), line))
            elif field_of(match["label"]) is None:
                lines.append("-" * len(line))
            else:
                lead, sign = " " * len(match["before"]), ":".rjust(len(match["sign"]))
                rest = " " * len(match["after"]) + line[match.end() :]
                lines.append(lead + match["label"] + sign + _CLOSING.sub(lambda tag: " " * len(tag.group()), rest))
        return "\n".join(lines)
    return text


def read_fields(text: str) -> tuple[dict[str, FormField], Passage | None]:
    """All labelled fields of a text, each label's first value, and the text of its message field."""
    if _JSON.match(text) and (found := _json_fields(text))[0]:
        return found
    text = _with_colons(text)
    fields: dict[str, FormField] = {}
    message: Passage | None = None
    lines: list[tuple[int, str]] = []
    place = 0
    for line in text.split("\n"):
        lines.append((place, line[:2500]))
        place += len(line) + 1
    columns = sum(1 for _, line in lines if _in_columns(line) is not None) >= _COLUMNS and not any(
        _ORDER_LINE.match(line) for _, line in lines
    )
    number = 0
    while number < len(lines):
        start, line = lines[number]
        number += 1
        match = _LABELLED.match(line) if _SIGN_BEHIND_LABEL.search(line) else None
        if columns and (match is None or field_of(match["label"]) is None):
            match = _in_columns(line) or match
        if match:
            name, value_at, value = field_of(match["label"]), match.start("value"), match["value"]
        else:
            name = field_of(line.strip(" \t>*•·-:：|")) if 1 < len(line.strip()) <= 42 else None
            value_at, value = len(line), ""
            # A label on a line of its own: only where the next line is its value, not another label.
            if name and not (number < len(lines) and lines[number][1].strip() and not _LABELLED.match(lines[number][1])):
                name = name if name == "message" else None
        if name is None:
            continue
        if name == "message":
            body, number = _message(lines, number, start + value_at, line[value_at:].rstrip(" \t|"))
            if body is not None and match and match["sign"].isspace():
                body = _between_quotes(*body)
            if body is not None and (message is None or len(body[1]) > len(message.text)):
                message = Passage(body[1], "body", body[0])
                fields["message"] = FormField(body[1], message.span(0, len(body[1])))
            continue
        if (
            not value.strip()
            and number < len(lines)
            and lines[number][1].strip()
            and not _LABELLED.match(lines[number][1])
            and field_of(lines[number][1].strip()) is None
        ):
            start, value, value_at = lines[number][0], lines[number][1], 0
            number += 1
        cleaned = value.strip(" \t|").lstrip(":：. \t")
        if not cleaned or cleaned.casefold() in table.EMPTY or name in fields:
            continue
        offset = start + value_at + value.index(cleaned)
        fields[name] = FormField(cleaned, Span("body", offset, offset + len(cleaned), cleaned))
    return fields, message


def _in_columns(line: str) -> re.Match[str] | None:
    """A known label and its value, blanks between them."""
    match = _COLUMN.match(line[:200]) if "  " in line else None
    name = field_of(match["label"]) if match else None
    return match if match and name and (name != "message" or len(match["value"].split()) >= _SENTENCE) else None


def _between_quotes(begin: int, said: str) -> tuple[int, str]:
    """Of the words beside a label those between quotation marks, where they begin with one: what stands below is the platform's."""
    closing = _CLOSED_BY.get(said[0])
    end = next((place for sign in closing or "" if (place := said.find(sign, 1)) > 0), 0)
    ended = end > 0 and not said[end + 1 :].partition("\n")[0].strip()
    return (begin + 1, said[1:end]) if ended else (begin, said)


_JSON = re.compile(r"\s{0,200}(?:\[\s{0,200})?\{\s{0,200}\"")
# A pair of a JSON object (RFC 8259) whose value is a string, a number or an array of such.
_PAIR = re.compile(
    r"\"(?P<label>[^\"\n]{1,45})\"\s{0,20}:\s{0,20}(?:\"(?P<said>(?:[^\"\\\n]|\\.){0,6000})\"|\[(?P<several>[^\[\]{}]{0,2000})\]|(?P<number>-?\d[\d.]{0,15}))"
)


def _json_fields(text: str) -> tuple[dict[str, FormField], Passage | None]:
    """A form that a website mails as JSON, read where it stands, so that the words keep their places; broken JSON is read as far as it goes."""
    fields: dict[str, FormField] = {}
    message: Passage | None = None
    for pair in _PAIR.finditer(text):
        name = field_of(pair["label"])
        group = next(one for one in ("said", "several", "number") if pair[one] is not None)
        start, value = pair.start(group), pair[group]
        if group == "several":
            value = value.strip()
            start += pair[group].find(value)
        if name is None or not value.strip() or value.casefold() in table.EMPTY:
            continue
        if name == "message":
            if message is None or len(value) > len(message.text):
                message = Passage(value, "body", start)
                fields["message"] = FormField(value, message.span(0, len(value)))
        elif name not in fields:
            fields[name] = FormField(value, Span("body", start, start + len(value), value))
    return fields, message


_IN_BRACKETS = re.compile(r"\s*[(\[（].{0,30}[)\]）]\s*$")


_SEPARATED = re.compile(r"\s*[/|&,]\s*")


# Before the field's own words: whose it is, or that it is a wish.
_LEADS = ("your ", "buyer ", "buyer's ", "customer ", "contact ", "ihre ", "votre ", "su ", "tu ")
_WISHES = (
    *(
        "preferred ",
        "desired ",
        "requested ",
        "expected ",
        "gewunschte ",
        "gewunschter ",
        "gewunschtes ",
        "bevorzugte ",
        "gewenste ",
        "onskad ",
        "onsket ",
    ),
)


def field_of(label: str) -> str | None:
    """The field a written label names: "Company / organisation" -> company."""
    plain = fold(label).strip(" .*#\t:：-?¿？")
    if not plain or len(plain) > 45:
        return None
    found = _FIELDS.get(plain)
    if found:
        return found
    bare = _IN_BRACKETS.sub("", plain).strip(" .*")
    found = _FIELDS.get(bare)
    if found:
        return found
    for part in _SEPARATED.split(bare)[:2]:
        if part in _FIELDS:
            return _FIELDS[part]
    spaced = bare.replace("_", " ").replace("-", " ")
    whose = _WHOSE.sub("", spaced).strip(" :-")
    if whose in _FIELDS:
        return _FIELDS[whose]
    if spaced in _FIELDS:
        return _FIELDS[spaced]
    for lead in _LEADS:
        if bare.startswith(lead) and bare[len(lead) :] in _FIELDS:
            return _FIELDS[bare[len(lead) :]]
    for lead in _WISHES:
        wished = _FIELDS.get(bare[len(lead) :]) if bare.startswith(lead) else None
        if wished in ("destination", "incoterm", "quantity", "product", "payment", "delivery", "target_price"):
            return wished
    return None


def _message(lines: list[tuple[int, str]], number: int, start: int, first: str) -> tuple[tuple[int, str] | None, int]:
    """The buyer's words from a label on, until a rule, another label or the notification's own words."""
    begin: int | None = start + (len(first) - len(first.lstrip())) if first.strip() else None
    end = start + len(first) if first.strip() else start
    blank = 0
    while number < len(lines):
        at, line = lines[number]
        if not line.strip():
            blank += 1
            if blank > 2 and begin is not None:
                break
            number += 1
            continue
        if _RULE.match(line):
            if begin is not None:
                break
            number += 1
            continue
        match = _LABELLED.match(line)
        known = field_of(match["label"]) if match and match["sign"] != "\t" else None
        if (
            known
            and known not in ("product", "quantity", "delivery", "payment")
            and (blank or first.strip() or known in ("name", "email", "phone", "company", "country", "subject"))
        ):
            break
        if begin is not None and (_ENDING.match(line) or line.rstrip() == "--"):
            break
        if begin is None:
            begin = at + (len(line) - len(line.lstrip()))
        end = at + len(line.rstrip())
        blank = 0
        number += 1
    if begin is None or end <= begin:
        return None, number
    source = "\n".join(line for _, line in lines)
    offset = lines[0][0]
    return (begin, source[begin - offset : end - offset]), number
