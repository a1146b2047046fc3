"""Which files of a mail are read for a buyer's list, and what is told about those that are not.

Read are only files of mails that are a buyer's by themselves, or that plainly point to an attached request; never those of a mail
that is suspected or carries anything dangerous; and letters (PDF, .docx) of a mail that says
next to nothing itself, for their signs. The reading itself is done by a caller's `AttachmentReader` (`triage.sandbox`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from triage.attachments.values import Kind, Text, Trouble, kind_of
from triage.handbook.attached_letters import says_next_to_nothing
from triage.handbook.signs_links import is_dangerous
from triage.handbook.tables import enclosures as table
from triage.mail.text import Words
from triage.mail.values import Attachment, Mail
from triage.terms import Kind as MailKind
from triage.terms import Sentence, Verdict, sentence

AttachmentReader = Callable[[Kind, bytes], Text]

_BROKEN_LINE = re.compile(r"(?<=\w)\n(?=\w)")
_LOOK = 6_000  # characters of the mail's own words
_CJK_REQUEST = "询价|詢價|询盘|詢盤|采购|採購|求购|订单|訂單|订货|訂貨|需求|清单|清單|招标|見積依頼|注文書|発注|견적요청|발주|주문"
_CJK_OTHER = "报价单|報價單|价格表|價格表|价目表|目录|目錄|画册|简介|介绍|宣传|对账单|對賬單|发票|發票|装箱单|提单|提單|合同|简历|簡歷|证书|證書|水单|請求書|履歴書"
_CJK_SELLS, _CJK_ASKS = "我司(?:生产|供应|提供)|我们(?:生产|供应|提供|是.{0,12}厂家)", "询价|詢價|求购|报价给|请报|需要|采购|見積|견적"
_CJK_ATTACHED = "附件|附上|随附|隨附|附表|附檔|附档|表格|添付|別紙|첨부"


@cache
def _words(spaced: str, unspaced: str) -> re.Pattern[str]:
    """Words of languages that write them apart, and of those that do not. Built when first needed: most mails bring no file."""
    return re.compile(rf"(?<![^\W\d_])(?:{spaced})(?![^\W\d_])|{unspaced}", re.IGNORECASE)


SAYS: dict[Trouble, Callable[[str], Sentence]] = {
    Trouble.BROKEN: lambda name: sentence("The attachment {name} could not be read: it is no whole file of its kind.", name=name),
    Trouble.LOCKED: lambda name: sentence("The attachment {name} could not be read: it is locked with a password.", name=name),
    Trouble.MACROS: lambda name: sentence("The attachment {name} was not read: it holds macros.", name=name),
    Trouble.TOO_MUCH: lambda name: sentence("The attachment {name} could not be read: it unpacks to far too much.", name=name),
    Trouble.NO_TEXT: lambda name: sentence("The attachment {name} holds no text (a scan or a drawing): look at it.", name=name),
    Trouble.TOO_SLOW: lambda name: sentence("The attachment {name} could not be read: it took too long.", name=name),
    Trouble.MEMORY: lambda name: sentence("The attachment {name} could not be read: it needs too much memory.", name=name),
    Trouble.DIED: lambda name: sentence("The attachment {name} could not be read: the reader broke down over it.", name=name),
    Trouble.NO_READER: lambda name: sentence("The attachment {name} could not be read: there is no reader for it.", name=name),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """`[reading]` as the pure layers know it: how files are read, and which."""

    reader: AttachmentReader
    largest: int = 5_000_000  # bytes of one file
    most: int = 3  # files of one mail


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file of the mail as text, and what a person should know about it."""

    name: str  # safe to show; no two files of a mail have the same
    text: str = ""
    requested: bool = False  # the mail's words or the file's name say that it is a request
    letter: bool = False  # read for signs alone: the mail itself says next to nothing
    notes: tuple[Sentence, ...] = ()

    @property
    def part(self) -> str:
        """The part that spans in it bear."""
        return f"attachment:{self.name}"


def read_enclosed(mail: Mail, words: Words, verdict: Verdict, reading: Reading) -> tuple[Enclosed, ...]:
    """The files that may hold what the buyer wants; `verdict` is the one without them."""
    if not mail.attachments:
        return ()
    own = _own_words(mail, words)
    by_looks = verdict.suspected and _by_its_looks(mail, words, verdict)
    if verdict.suspected and not by_looks:
        return ()
    if _words(table.SELLS, _CJK_SELLS).search(own) and not _words(table.ASKS_FOR_OURS, _CJK_ASKS).search(own):
        return ()
    letter = says_next_to_nothing(words) and verdict.kind in (MailKind.OTHER, MailKind.SOLICITATION, MailKind.INQUIRY)
    points = bool(_words(table.ATTACHED, _CJK_ATTACHED).search(own)) and is_request(own)
    if verdict.kind not in (MailKind.INQUIRY, MailKind.REPLY) and not (
        points and (by_looks or (verdict.kind in (MailKind.OTHER, MailKind.SOLICITATION) and not verdict.signs))
    ):
        return _letters(mail, reading) if letter else ()
    candidates = [(one, kind) for one in mail.attachments[:30] if (kind := kind_of(one.filename, one.real_type, one.content_type))]
    if not candidates or any(is_dangerous(one) for one in mail.attachments[:50]):
        return ()
    found: list[Enclosed] = []
    taken: set[str] = set()
    for one, kind in candidates:
        named = is_request(_spaced(one.filename))
        if not named and is_other_paper(_spaced(one.filename)):
            continue
        if verdict.kind is MailKind.REPLY and not (points or named):
            continue  # in a running conversation most files are artwork, contracts and transfer slips
        name = _unlike(one.filename, taken)
        if len(found) >= reading.most:
            found.append(
                Enclosed(name, notes=(sentence("The attachment {name} was not read: only {n} of a mail are.", name=name, n=reading.most),))
            )
            break
        found.append(_read(one, kind, name, points or named, reading))
    return tuple(found)


HEAVY: Final = 1.5  # of a sign that alone nearly holds a mail back


def _by_its_looks(mail: Mail, words: Words, verdict: Verdict) -> bool:
    """Is it suspected for being short alone? "See the attached requirement", from a sender who is who he says, is written by buyers and by thieves:
    what stands in the file tells them apart. It is read as every file is, in a room of its own."""
    return (
        verdict.authenticated is True
        and says_next_to_nothing(words)
        and not mail.links
        and all(sign.weight < HEAVY for sign in verdict.signs)
    )


def _letters(mail: Mail, reading: Reading) -> tuple[Enclosed, ...]:
    """PDF and .docx of a mail that says next to nothing itself: for the signs alone, and nothing is told of those that cannot be read."""
    if any(is_dangerous(one) for one in mail.attachments[:50]):
        return ()
    found: list[Enclosed] = []
    taken: set[str] = set()
    for one in mail.attachments[:30]:
        kind = kind_of(one.filename, one.real_type, one.content_type)
        if kind in (Kind.PDF, Kind.DOCX) and not one.inline and not is_other_paper(_spaced(one.filename)) and len(found) < reading.most:
            read = _read(one, kind, _unlike(one.filename, taken), requested=False, reading=reading)
            found.append(replace(read, letter=True, notes=()))
    return tuple(one for one in found if one.text)


def _read(one: Attachment, kind: Kind, name: str, requested: bool, reading: Reading) -> Enclosed:
    if kind is Kind.OLD:
        return Enclosed(name, notes=(sentence("The attachment {name} was not read: the old formats .xls and .doc never are.", name=name),))
    if one.size > reading.largest:
        most = f"{reading.largest / 1_000_000:g}"
        return Enclosed(name, notes=(sentence("The attachment {name} was not read: it is larger than {n} MB.", name=name, n=most),))
    text = Text(trouble=Trouble.LOCKED) if kind is Kind.LOCKED else reading.reader(kind, one.content)
    if text.trouble is not None:
        return Enclosed(name, notes=(SAYS[text.trouble](name),))
    notes = (sentence("Of the attachment {name} only the beginning was read.", name=name),) if text.cut else ()
    return Enclosed(name, text.text, requested, notes=notes)


def is_request(text: str) -> bool:
    """The words of a request, an order or a list of wanted goods."""
    return bool(_words(table.REQUEST, _CJK_REQUEST).search(text))


def is_other_paper(text: str) -> bool:
    """The words of a price list, a brochure, an invoice, a statement, a CV ..."""
    return bool(_words(table.OTHER_PAPER, _CJK_OTHER).search(text))


def _own_words(mail: Mail, words: Words) -> str:
    inner = words.forwarded.text if words.forwarded is not None else ""
    # Lines are broken anywhere: "with\nthe quantities".
    return f"{mail.subject}\n{_BROKEN_LINE.sub(' ', (words.new or '')[:_LOOK])}\n{_BROKEN_LINE.sub(' ', inner[:_LOOK])}"


def _spaced(filename: str) -> str:
    """ "RFQ_2026-list.xlsx" as words."""
    stem = filename.rpartition(".")[0] or filename
    return re.sub(r"[_.+()\[\]-]+", " ", stem)


def _unlike(name: str, taken: set[str]) -> str:
    shown, number = name, 2
    while shown in taken:
        shown, number = f"{name} ({number})", number + 1
    taken.add(shown)
    return shown
