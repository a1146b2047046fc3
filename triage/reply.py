"""The reply draft to one message, or why there is none (handbook 4).

`draft` decides in this order: may this mail be answered at all, where does an answer reach the buyer, which template in which
language, what does the letter say, when should it leave. The choice of a template is a table (`choices`) that reads top down.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from triage.choices import CHOICES, NONE, Choice, base_name, choose, of_promises
from triage.contrasts import variants_asked
from triage.echo import echoes_of
from triage.errors import TriageError
from triage.greeting import greeted_as
from triage.handbook.catalogue import Catalogue
from triage.handbook.domains import is_free_mail
from triage.handbook.knowledge import Handbook
from triage.handbook.tables.letters import GENERIC_SUBJECTS
from triage.handbook.timing import timing, working_day_after
from triage.letter import Letter, ReplySettings, build, quotable, remarks_of
from triage.letter_values import Promise
from triage.mail.message import Attachment, Mail
from triage.mail.robots import nature
from triage.mail.text import Words
from triage.mail.thread import base_subject
from triage.offer import unmatched
from triage.ordering import is_order
from triage.our_range import near_ours
from triage.quoting import date_of, quoted_of, when_written
from triage.templates import ENGLISH, PARTS, Templates, render
from triage.terms import (
    Ask,
    Asked,
    Draft,
    Inquiry,
    Kind,
    NoDraft,
    Past,
    Seller,
    Sentence,
    Span,
    Verdict,
    sentence,
)
from triage.told import told_of

__all__ = ["CHOICES", "Choice", "ReplySettings", "Templates", "choose", "draft", "draft_json", "greeted_as", "language_for", "subject_for"]

DEFAULTS: Final = ReplySettings()
NEW_ORDER: Final = frozenset(
    {Ask.PRICE, Ask.MOQ, Ask.SAMPLE, Ask.CATALOGUE, Ask.SHIPPING_COST, Ask.AGENCY}
)  # what buyers ask before an order
TERSE: Final = 90  # characters of new text up to which a buyer counts as terse (W20)


def facts_of(
    verdict: Verdict,
    catalogue: Catalogue,
    seller: Seller,
    settings: ReplySettings,
    running: bool,
    known: bool,
    ordered: bool = False,
    own_price: bool = False,
) -> frozenset[str]:
    """The facts that rows of the table may ask for (`choices.FACTS`). `running`: a mail of ours stands before this one; `known`: we had business;
    `ordered`: the mail is an order, by its own words; `own_price`: one at a price of its own or as agreed."""
    inquiry = verdict.inquiry
    asked = {asked.id for asked in inquiry.asks}
    facts = {
        "quotable": quotable(inquiry, catalogue, settings),
        "price asked": Ask.PRICE in asked or inquiry.target_price is not None,
        "nothing asked": not asked,
        "list price": not (verdict.kind is Kind.REPLY and verdict.level in (1, 2))
        and not (known and ordered),  # a running deal has its own prices
        "no product": not inquiry.products,
        "no quantity": not inquiry.quantities,
        "no port": inquiry.port is None,
        "no company": inquiry.contact.company is None,
        "not sold": bool(inquiry.products) and not any(near_ours(product, catalogue, seller) for product in inquiry.products),
        "running": running,
        "with us": running or known or verdict.kind is Kind.REPLY or verdict.level == 1,
        "no new order": not asked & NEW_ORDER and inquiry.target_price is None and inquiry.port is None,
        "stock lot": any(sign.rule == "J4" for sign in verdict.signs),
        "form": inquiry.form,
        "level 2": verdict.level2_candidate or verdict.level == 2,
        "first": verdict.kind is Kind.INQUIRY and not running and not known,
        "customer": known,
        "order placed": known and ordered,
        "own price": own_price,
        "restricted": inquiry.place.country is not None and inquiry.place.country in seller.restricted_countries,
        "new business": bool(asked & {Ask.PRICE, Ask.STOCK, Ask.MOQ}) or inquiry.target_price is not None,
    }
    return frozenset(name for name, holds in facts.items() if holds)


_PRICED: Final = re.compile(r"(?:USD|US\$|EUR|GBP|CNY|RMB|\$|€|£|¥)\s{0,2}\d|\d\s{0,2}(?:USD|EUR|GBP|RMB|dollars?|euros?)\b", re.IGNORECASE)


def is_running(words: Words, verdict: Verdict, past: Past) -> bool:
    """Does an answer of ours stand before this mail? Then its prices and answers hold, and the price list is silent (W19).

    A reply answers something of ours, whether we have it before us or not. Only where all our mails are at hand and none of them
    names a price (we had asked back) may the list speak now.
    """
    if verdict.kind is not Kind.REPLY:
        return False
    ours = [earlier.text for earlier in past.conversation if earlier.ours]
    unpriced = bool(ours) and all(text.strip() and not _PRICED.search(text) for text in ours)
    return not unpriced or bool(_PRICED.search(words.quoted[:20_000]))


def draft(
    mail: Mail,
    words: Words,
    verdict: Verdict,
    past: Past,
    handbook: Handbook,
    templates: Templates,
    now: datetime,
    received: datetime,
    settings: ReplySettings = DEFAULTS,
    in_language: str | None = None,
    promise: Promise | None = None,
) -> Draft | NoDraft:
    """The draft for one message as things stand at `now`, or the reason why there is none.

    `in_language` makes a reading copy: the same letter with the same facts in another language. With `promise` it is the second
    letter, which answers what the first one promised, and none as long as anything of that is not on file.
    """
    seller, catalogue = handbook.seller, handbook.catalogue
    verdict, other_makes = _without_other_makes(verdict, mail, catalogue, settings)
    if other_makes and not unmatched(verdict.inquiry):
        settings = replace(settings, quote_prices=False)  # nothing that could be quoted is what they ask for
    inquiry = verdict.inquiry
    if (refusal := _refusal(mail, verdict, past)) is not None:
        return refusal
    to = address_of(mail, words, inquiry, seller)
    if isinstance(to, NoDraft):
        return to
    told = told_of(mail, words, inquiry, is_ours(mail.author.email, seller), verdict.kind is not Kind.OTHER, catalogue)
    inquiry, verdict = told.inquiry, replace(verdict, inquiry=told.inquiry)
    wanted = language_for(inquiry, settings)
    running = is_running(words, verdict, past)
    known, ordered = past.customer is not None, is_order(mail.subject, words.new)
    facts = facts_of(verdict, catalogue, seller, settings, running, known, ordered, told.ordered)
    if told.anew:  # what is wanted anew stands beside the complaint
        facts |= {"new business"}
    rows = (*settings.choices, *CHOICES)
    if promise is not None:
        facts, rows = facts | {"promised"}, of_promises(rows)
    row = choose(rows, verdict, facts, wanted)
    if row.template == NONE:
        return NoDraft(sentence("Your own table says that it gets no letter: {why}.", why=row.because), "W10")
    picked = templates.pick(in_language or wanted, row.template) or templates.pick(in_language or wanted, base_name(row.template))
    if picked is None:
        return NoDraft(sentence("There is no reply template {name} in any language we could use.", name=row.template), "W10")
    language, text = picked
    written = _written(mail, words, received, now, seller)
    when = timing(inquiry.place, min(received, written or received), now, seller, settings.hours)
    due = working_day_after(max(now, when.ready_by, when.send_at), seller, settings.hours, settings.promise_days)
    letter = build(
        verdict,
        seller,
        catalogue,
        settings,
        language=language,
        template=row.template,
        name=greeted_as(mail, words, verdict, seller, past),
        received=_day(written, when.send_at),
        promised=due.astimezone(when.send_at.tzinfo).date(),  # as the buyer's calendar has it
        first=verdict.kind is Kind.INQUIRY and past.customer is None and not any(earlier.ours for earlier in past.conversation),
        terse=0 < len(_buyers_words(mail, words, seller)) <= TERSE,
        today=now.astimezone(due.tzinfo).date(),
        files=_files(mail, seller),
        pictured=not is_ours(mail.author.email, seller) and (told.pictured or any(_is_picture(one) for one in mail.attachments)),
        written=_day(promise.written, when.send_at) if promise is not None else None,
        only=promise.asks if promise is not None else None,
        priced=not running and "list price" in facts,
        order_named=_names_order(mail, words, catalogue),
        left_out=other_makes,
        told=told,
        echoes=echoes_of(mail, words, inquiry, is_ours(mail.author.email, seller), catalogue, told.settled),
    )
    rendered = render(row.template, language, text, templates.parts(language), letter)
    if promise is not None:
        if letter.promised_on in rendered.text:
            return NoDraft(sentence("What our letter promised is not all on file yet."), "T5")
        when = replace(when, ready_by=promise.by)
    parent = mail.message_id if _is_id(mail.message_id) else None
    return Draft(
        to=(to,),
        cc=copies(mail, to, seller, settings),
        subject=subject_for(mail, words, inquiry, verdict, past) or rendered.subject,
        language=language,
        template=row.template,
        text=rendered.text,
        html=rendered.html,
        timing=when,
        in_reply_to=parent,
        references=references_for(mail),
        open_questions=_open(inquiry, letter),
        because=_because(row, remarks_of(verdict, catalogue, settings, language, row.template, now.astimezone(due.tzinfo).date())),
        quoted=quoted_of(mail, words, inquiry, is_ours(mail.author.email, seller)),
        promised_by=promise.by if promise is not None else due if letter.promised_on in rendered.text else None,
    )


def draft_json(reply: Draft) -> dict[str, object]:
    """One draft as `triage drafts --json` prints it; the caller adds `file`."""
    return {
        "to": list(reply.to),
        "cc": list(reply.cc),
        "subject": reply.subject,
        "language": reply.language,
        "template": reply.template,
        "ready_by": reply.timing.ready_by.isoformat(timespec="seconds"),
        "send_at": reply.timing.send_at.isoformat(timespec="seconds"),
        "timing_reason": str(reply.timing.reason),
        "text": reply.text,
        "html": reply.html,
    }


# --- may it be answered -------------------------------------------------------------------------------------------------------------


NO_INQUIRY: Final[dict[Kind, Sentence]] = {
    Kind.JUNK: sentence("It is no inquiry: advertising."),
    Kind.SOLICITATION: sentence("It is no inquiry: somebody wants to sell to us."),
    Kind.AUTOMATED: sentence("It is no inquiry: written by a machine."),
}


def _refusal(mail: Mail, verdict: Verdict, past: Past) -> NoDraft | None:
    """Handbook 4.3 and RFC 3834: what never gets a draft, whatever it asks."""
    if verdict.suspected or verdict.kind is Kind.FRAUD:
        return NoDraft(sentence("Suspected: look at the signs with care before anybody answers."), "F")
    if past.answered:
        return NoDraft(sentence("It is answered already."), "T7")
    robot = nature(mail)
    if robot.bounce:
        return NoDraft(sentence("It is a delivery report."), "U6")
    if robot.auto_reply:
        return NoDraft(sentence("It is an automatic reply: answering robots makes loops."), "U6")
    if robot.mailing_list and not verdict.inquiry.form:
        return NoDraft(sentence("It came over a mailing list."), "C-E")
    if verdict.kind in (Kind.JUNK, Kind.SOLICITATION, Kind.AUTOMATED):
        return NoDraft(NO_INQUIRY[verdict.kind], "C-E")
    if not verdict.reply_needed:
        return NoDraft(verdict.no_reply_because or sentence("It needs no answer."), "C-E")
    return None


_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_NOBODY: Final = re.compile(
    r"(?:no|do[-_.]?not|donot|never|ne|nicht|non)[-_.]?(?:reply|respond|answer|replay|repondre|antworten|rispondere|responder)"
    r"|mailer-daemon|postmaster|bounces?|bounce[-+=].{0,60}|notifications?|auto[-_.]?(?:reply|responder|mailer)|listserv|nobody|noresponder"
    r"|daemon|unsubscribe",
    re.IGNORECASE,
)


def sane_address(email: str | None) -> str | None:
    """A mailbox a letter can go to; None for none, for a malformed one and for one nobody reads."""
    address = (email or "").strip()
    if len(address) > 254 or not _ADDRESS.fullmatch(address) or ".." in address:
        return None
    local, _, domain = address.rpartition("@")
    if local.startswith(".") or local.endswith(".") or domain.startswith("-"):
        return None
    return None if _NOBODY.fullmatch(local) or re.match(r"no-?_?reply\b|donotreply", local, re.IGNORECASE) else f"{local}@{domain.lower()}"


def is_ours(address: str, seller: Seller) -> bool:
    """Our own mailbox or anybody at our own domain; a free-mail domain is everybody's."""
    domain, own = address.rpartition("@")[2].lower(), seller.domain.lower()
    if address.lower() == seller.address.lower():
        return True
    return bool(own) and not is_free_mail(own) and (domain == own or domain.endswith("." + own))


def address_of(mail: Mail, words: Words, inquiry: Inquiry, seller: Seller) -> str | NoDraft:
    """Where an answer reaches the buyer: the form's or the forwarded buyer, Reply-To, the author - never a robot, never ourselves."""
    inner = words.forwarded.author.email if words.forwarded and words.forwarded.author else None
    forwarded_without_address = bool(words.forwarded and not inner and words.forwarded.text.strip()) and is_ours(mail.author.email, seller)
    forwarded_by_us = inner is not None and is_ours(mail.author.email, seller)
    offered = [inquiry.contact.email, inner if forwarded_by_us else None, *(box.email for box in mail.reply_to)]
    if not inquiry.form:
        offered.append(mail.author.email)
    for email in offered:
        address = sane_address(email)
        if address is not None and not is_ours(address, seller):
            return address
    if forwarded_without_address:  # Foxmail forwards so: the colleague knows who it was
        return NoDraft(sentence("The buyer's address is missing: the forwarded mail does not tell it."), "C-E")
    if inquiry.platform_link:
        return NoDraft(sentence("Answer on the platform: it gives no address of the buyer."), "W23")
    if mail.author.email and is_ours(mail.author.email, seller):
        return NoDraft(sentence("It comes from ourselves."), "C-E")
    return NoDraft(sentence("There is no address at which an answer would reach the buyer."), "C-E")


def copies(mail: Mail, to: str, seller: Seller, settings: ReplySettings) -> tuple[str, ...]:
    """The buyer's own colleagues who were in copy; nobody of a free-mail domain, since that proves no colleague."""
    domain = to.rpartition("@")[2]
    if is_free_mail(domain) or domain not in {box.domain for box in (*mail.from_, *mail.reply_to)}:
        return ()
    found: dict[str, None] = {}
    for box in (*mail.to, *mail.cc):
        address = sane_address(box.email)
        if address and address.rpartition("@")[2] == domain and address.lower() != to.lower() and not is_ours(address, seller):
            found.setdefault(address)
    return tuple(found)[: settings.max_cc]


# --- subject and thread -------------------------------------------------------------------------------------------------------------


def is_generic(subject: str) -> bool:
    """Does this subject name nothing at all?"""
    folded = " ".join(re.sub(r"[\W_]+", " ", subject.casefold()).split())
    return len(folded) < 2 or folded in GENERIC_SUBJECTS


def subject_for(mail: Mail, words: Words, inquiry: Inquiry, verdict: Verdict, past: Past) -> str | None:
    """W1: "Re:" once before the buyer's own subject; None where that is generic, empty or a platform's."""
    own = words.forwarded.subject if words.forwarded and words.forwarded.subject else mail.subject
    base = _header_safe(base_subject(own))
    running = verdict.kind is Kind.REPLY or bool(past.conversation) or bool(mail.references)
    if not base or (not running and (is_generic(base) or (inquiry.form and not words.forwarded))):
        return None
    return f"Re: {base}"


def _header_safe(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:250].rstrip()


def _is_id(text: str | None) -> bool:
    return bool(text and re.fullmatch(r"<[!-;=?-~]{1,400}>", text))


def references_for(mail: Mail) -> tuple[str, ...]:
    """RFC 5322 3.6.4: the parent's References, else its lone In-Reply-To, then the parent; the first and the last of a long chain."""
    chain = mail.references or (mail.in_reply_to if len(mail.in_reply_to) == 1 else ())
    ids = [name for name in dict.fromkeys((*chain, *((mail.message_id,) if mail.message_id else ()))) if _is_id(name)]
    if mail.message_id in ids:
        ids.remove(mail.message_id)
        ids.append(mail.message_id)
    return tuple(ids if len(ids) <= 20 else [ids[0], *ids[-19:]])


# --- language -------------------------------------------------------------------------------------------------------------------

_TRADITIONAL: Final = frozenset({"TW", "HK", "MO"})


def language_for(inquiry: Inquiry, settings: ReplySettings) -> str:
    """The buyer's language as BCP 47, within the team's; else English."""
    tongue = (inquiry.language or ENGLISH).lower()
    if tongue == "zh":
        script = inquiry.script or ("Hant" if inquiry.place.country in _TRADITIONAL else "Hans")
        tongue = f"zh-{script}"
    allowed = settings.languages
    return tongue if not allowed or tongue in allowed or tongue.split("-", maxsplit=1)[0] in allowed else ENGLISH


# --- small things -------------------------------------------------------------------------------------------------------------------


def _without_other_makes(verdict: Verdict, mail: Mail, catalogue: Catalogue, settings: ReplySettings) -> tuple[Verdict, tuple[int, ...]]:
    """What is asked for in another size or grade than the row it fits is called as the buyer calls it. Beside articles that can be quoted it
    is goods that the catalogue does not hold: no price of ours is theirs."""
    inquiry = verdict.inquiry
    others = variants_asked(mail.text, inquiry.products, catalogue)
    if not others:
        return verdict, ()
    called = tuple(replace(one, text=others[place]) if place in others else one for place, one in enumerate(inquiry.products))
    without = replace(inquiry, products=tuple(replace(one, sku=None) if place in others else one for place, one in enumerate(called)))
    kept = without if quotable(without, catalogue, settings) else replace(inquiry, products=called)
    return replace(verdict, inquiry=kept), tuple(others)


def _open(inquiry: Inquiry, letter: Letter) -> tuple[Asked, ...]:
    """The questions that the letter promises to answer: each becomes a deadline of ours (T5)."""
    promised = {point.ask for point in letter.points if point.due}
    first = {asked.id: asked for asked in reversed(inquiry.asks) if asked.id.value in promised}
    found = [asked for asked in inquiry.asks if first.get(asked.id) is asked]
    spans = [quantity.span for quantity in inquiry.quantities]
    # What nobody asked in words and the letter promises all the same: prices by quantity, whether what is in no catalogue can be had, what
    # can be done below the minimum.
    for ask, holds in (
        (Ask.PRICE, Ask.PRICE in promised or bool(letter.left_out) or any(line.several and not line.below_moq for line in letter.lines)),
        (Ask.MOQ, letter.below_moq or any(line.below_moq for line in letter.lines)),
        (Ask.CATALOGUE, any(point.ask == Ask.CATALOGUE and point.how == "said" for point in letter.points)),
    ):
        if holds and ask not in {asked.id for asked in found}:
            asked = next((asked for asked in inquiry.asks if asked.id is ask), None)
            found += [asked] if asked is not None else [Asked(ask, spans[0])] if spans else []
    if letter.further and Ask.SPECIFICATION not in {asked.id for asked in found}:  # what no table knows is a detail that somebody must tell
        found.append(Asked(Ask.SPECIFICATION, Span("body", 0, 0, letter.further[0])))
    return tuple(found)


def _because(row: Choice, remarks: Sequence[Sentence]) -> Sentence:
    """Why this letter: the row of the table, and what is to be known of the letter's making."""
    because = row.because
    if row in CHOICES:
        because = sentence("{why}; row {row} of the table of letters", why=because, row=CHOICES.index(row) + 1)
    for remark in remarks:
        because = sentence("{why}. {remark}", why=because, remark=remark)
    return because


def _buyers_words(mail: Mail, words: Words, seller: Seller) -> str:
    """The buyer's own words: of a colleague's forward the inner ones."""
    inner = words.forwarded
    return (inner.text if inner is not None and is_ours(mail.author.email, seller) else words.new).strip()


PICTURE: Final = 15_000  # bytes: a smaller picture is the logo of a signature
_NO_FILE: Final = ("text/calendar", "text/vcard", "text/x-vcard", "application/pgp", "application/pkcs7", "application/x-pkcs7", "message/")
_DRAWING: Final = re.compile(r"\.(?:pdf|dwg|dxf|stp|step|igs|iges|stl|skp|ai|cdr)$", re.IGNORECASE)


# What programs and printers of letters add to a mail, by the names they give it.
_DECORATION: Final = re.compile(
    r"image\d{3}\b|outlook|logo|signature|(?:^|[-_ ])(?:sig|banner|icon|facebook|linkedin)\b|visitenkarte", re.IGNORECASE
)
# The number of an order or invoice, as a mail about one names it ("PO 4711", "Rechnung Nr. RE-20931"); no amount ("order 5000 pcs").
_ORDER: Final = re.compile(
    r"(?<![^\W_])(?:p\.?/?o|order|invoice|inv|proforma|p\.?i|contract|auftrag|bestellung|rechnung|pedido|factura|fatura|commande|facture|sipariş"
    r"|заказ\w{0,2}|сч[её]т\w{0,2}|инвойс\w{0,2}|订单|訂單|发票|發票|合同|合約|注文|発注|الطلب|الفاتورة)"
    r"[ \t]{0,2}(?:no|nr|n°|nº|№|num|number|号|號|番号|رقم)?[.:#№ \t]{0,4}(?:[A-Z]{1,6}[-/ ]?)?(?:\d{1,4}[-/]){0,2}\d{3,12}"
    r"(?![\d.,]*\s{0,2}(?:pcs?|pieces?|sets?|units?|x)\b)",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"(?<![\w-])[A-Z]{2,6}-?\d{3,10}(?![\w-])")


def _names_order(mail: Mail, words: Words, catalogue: Catalogue) -> bool:
    """Does the mail tell which order it is about? In a subject a code does ("TS-2511"), unless it is an article's."""
    if _ORDER.search(f"{mail.subject[:300]}\n{words.new[:4000]}"):
        return True
    return any(catalogue.item(code) is None for code in _CODE.findall(mail.subject[:300]))


def _is_picture(file: Attachment) -> bool:
    """A photograph, a drawing: it shows what the words may not say. A small one counts where it was attached by hand."""
    if not file.content_type.startswith("image/"):
        return bool(_DRAWING.search(file.filename))
    return file.size >= PICTURE or not (file.inline or _DECORATION.search(file.filename))


def _files(mail: Mail, seller: Seller) -> tuple[str, ...]:
    """The names of what the buyer attached, without the pictures of a signature and what programs add."""
    if is_ours(mail.author.email, seller):
        return ()  # whose files a colleague's mail holds, nobody knows
    return tuple(
        file.filename
        for file in mail.attachments
        if file.filename and not file.content_type.startswith(_NO_FILE) and (_is_picture(file) or not (file.inline or file.content_type.startswith("image/")))
    )  # fmt: skip


def _written(mail: Mail, words: Words, received: datetime, now: datetime, seller: Seller) -> datetime | None:
    """When the buyer wrote: the inner mail of a forward, the Date, the last Received, our own server; None where nobody knows.

    A Date far from what our server says is a wrong clock. A mail that was "received" at this very moment and bears no date was
    not received but read from a file.
    """
    if words.forwarded is not None and is_ours(mail.author.email, seller) and (inner := date_of(words.forwarded.date_text)) is not None:
        return inner if inner <= now else None
    if mail.date is not None:
        return mail.date if abs((mail.date - received).days) <= 3 else received
    found = when_written(mail)
    if found is not None and found <= now:
        return found
    return received if received < now else None


def _day(written: datetime | None, there: datetime) -> date | None:
    """The day of the inquiry on the buyer's calendar."""
    return written.astimezone(there.tzinfo).date() if written is not None else None


def check(templates: Templates, letters: Mapping[str, Letter]) -> tuple[Sentence, ...]:
    """Render every template on sample letters (template -> letter): what `triage check` reports."""
    problems: list[Sentence] = []
    for (language, name), text in sorted(templates.texts.items()):
        if name == PARTS:
            continue
        for letter in letters.values():
            try:
                render(name, language, text, templates.parts(language), letter)
            except TriageError as error:
                problems.append(error.problem)
                break
    return tuple(problems)
