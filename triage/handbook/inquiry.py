"""The facts of a message (handbook 2), put together from the readers of products, amounts, asks, terms and people."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from triage.handbook import asks, trade_terms
from triage.handbook.catalogue import Catalogue
from triage.handbook.chats import form_of
from triage.handbook.domains import is_free_mail
from triage.handbook.form import Form
from triage.handbook.naming import without_name
from triage.handbook.no_more import wants_no_more
from triage.handbook.of_which import in_parts
from triage.handbook.packers import packs, travels
from triage.handbook.passages import Passage
from triage.handbook.product_hits import Mention
from triage.handbook.products import CatalogueIndex
from triage.handbook.quantities import find_quantities
from triage.handbook.tables.trade_terms import CONFORMITY, DELIVERED
from triage.handbook.thread_goods import as_spoken, meant, spoken_of
from triage.handbook.ties import of_their_kinds, settled
from triage.handbook.unsold import unsold_products
from triage.handbook.unspaced_items import by_items
from triage.mail.text import Words, detect_language
from triage.mail.thread import base_subject
from triage.mail.values import Mail
from triage.terms import Ask, Asked, Evidence, Inquiry, Product, Quantity, Seller, Span, sentence

if TYPE_CHECKING:  # only mails with files need them
    from triage.handbook.enclosures import Enclosed

_PACKINGS = 6  # places that name packing are looked at
_QUOTED = 8_000  # characters of the conversation below a reply
__all__ = ["buyer_passages", "understand"]


def understand(mail: Mail, words: Words, catalogue: Catalogue, seller: Seller, enclosed: tuple[Enclosed, ...] = ()) -> Inquiry:
    """What the buyer wants and who they are, whatever kind of message it is; `enclosed` are the files read with it."""
    from triage.handbook.buyer import buyer_type_of
    from triage.handbook.contact import find_contact
    from triage.handbook.goods_use import uses_of
    from triage.handbook.places import place_of

    form = form_of(mail, words)
    passages = buyer_passages(mail, words, form)
    own = "\n".join(passage.text for passage in passages if passage.part == "body")
    language, script = detect_language(_for_language(own, mail.subject))
    products, quantities = goods_of(mail, words, without_name(passages, seller.name, catalogue.index.knows), form, catalogue)
    terms = trade_terms.find_terms(passages, mail.date, seller.country or "CN", mail.text)
    port = terms.port
    spans = list(terms.spans)
    field = form.fields.get("destination") if form is not None else None
    if field is not None and (port is None or terms.incoterm not in DELIVERED) and trade_terms.is_destination(field.value):
        port = " ".join(field.value.split())
        spans.append(("port", field.span))
    contact = find_contact(mail, words, form, seller.domain)
    place = place_of(mail, words, contact, language, port, seller, form)
    wishes = _without_reply_subject(mail, passages)
    asked = _asks(wishes, products, terms, language or "")
    if form is not None:
        asked = asks.with_price_of_form(asked, mail.subject)
    if any(one.id is Ask.PACKAGING for one in asked) and packs(seller.business, (row.name for row in catalogue.index.rows)):
        asked = _with_packing(asked, wishes, products)
    uses = uses_of(seller.business)
    buyer_type, buyer_evidence, buyer_weights = buyer_type_of(
        _buyer_text(own, words, form),
        contact,
        place,
        mail.subject if form is None else "",
        _ours(seller, catalogue),
        _field(form, "business_type") or "",
        bool(products or asked) and uses.produced_with,
        uses,
    )
    inquiry = Inquiry(
        products=products,
        quantities=quantities,
        contact=contact,
        place=place,
        language=language,
        script=script,
        asks=asked,
        incoterm=terms.incoterm,
        port=port,
        buyer_type=buyer_type,
        buyer_weights=buyer_weights,
        payment_terms=_field(form, "payment") or terms.payment_terms,
        target_price=_field(form, "target_price") or terms.target_price,
        delivery=trade_terms.moment(_field(form, "delivery") or "") or terms.delivery,
        deadline=terms.deadline,
        certificates=terms.certificates,
        form=form is not None,
        pictured=any(one.content_type.startswith("image/") for one in mail.attachments),
        platform_link=form.link if form is not None else None,
        evidence=(*_evidence(products, quantities_spans=tuple(q.span for q in quantities), spans=tuple(spans), form=form), *buyer_evidence),
    )
    if not enclosed:
        return inquiry
    from triage.handbook.enclosed_goods import with_enclosed

    return with_enclosed(inquiry, enclosed, catalogue, seller, mail.date)


def _asks(passages: tuple[Passage, ...], products: tuple[Product, ...], terms: trade_terms.TradeTerms, language: str) -> tuple[Asked, ...]:
    """The asks; what is a product ("gift box") is no ask, and a conformity mark that is named is asked for."""
    everything, products = asks.find_asks(passages, language), _named_once_more(products, passages)
    found = [asked for asked in everything if not _within(asked, products)]
    if len(found) < len(everything):  # "price SS316 valve": the same may be asked elsewhere
        known = {asked.id for asked in found}
        found.extend(asked for asked in asks.find_asks(_without_products(passages, products), language) if asked.id not in known)
    if not any(asked.id is Ask.CERTIFICATION for asked in found):
        named = next((span for field, span in terms.spans if field == "certificates" and span.text.upper() in CONFORMITY), None)
        if named is not None:
            found.append(Asked(Ask.CERTIFICATION, named))
    return tuple(found)


def _with_packing(asked: tuple[Asked, ...], passages: tuple[Passage, ...], products: tuple[Product, ...]) -> tuple[Asked, ...]:
    """The asks of one who buys from a packer: packing only where it is told how our goods shall travel."""
    others = tuple(one for one in asked if one.id is not Ask.PACKAGING)
    now, goods = asked, products
    for _ in range(_PACKINGS):
        packing = next((one for one in now if one.id is Ask.PACKAGING), None)
        if packing is None:
            break
        if travels(packing.span, passages):
            return (*others, packing)
        goods = (*goods, Product(packing.span.text, None, packing.span, 0.0))
        now = asks.find_asks(_without_products(passages, goods))
    return others


def _ours(seller: Seller, catalogue: Catalogue) -> frozenset[str]:
    """Our own kinds of goods, by our line on the business and the catalogue's names and categories."""
    from triage.handbook.buyer import families_of

    return families_of(f"{seller.name}\n{seller.business}") or families_of(
        "\n".join(f"{row.name} {row.category}" for row in catalogue.index.rows[:80])
    )


def _within(asked: Asked, products: tuple[Product, ...]) -> bool:
    return any(p.span.part == asked.span.part and p.span.start <= asked.span.start and asked.span.end <= p.span.end for p in products)


def _named_once_more(products: tuple[Product, ...], passages: tuple[Passage, ...]) -> tuple[Product, ...]:
    """The products, and each place where the same words name them again: after the subject in the body, "竹托盘" is no pallet either."""
    again: list[Product] = []
    for passage in passages:
        for product in products:
            words, at = product.span.text, -1
            while len(words) > 1 and (at := passage.text.find(words, at + 1)) >= 0 and len(again) < 50:
                start = passage.start + at
                again.append(replace(product, span=replace(product.span, part=passage.part, start=start, end=start + len(words))))
    return (*products, *again)


def _without_products(passages: tuple[Passage, ...], products: tuple[Product, ...]) -> tuple[Passage, ...]:
    """Blanks where products are named; everything else stays where it is."""
    blanked: list[Passage] = []
    for passage in passages:
        text = passage.text
        for product in products:
            start, end = product.span.start - passage.start, product.span.end - passage.start
            if product.span.part == passage.part and 0 <= start < end <= len(text):
                text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
        blanked.append(replace(passage, text=text))
    return tuple(blanked)


def goods_of(
    mail: Mail, words: Words, passages: tuple[Passage, ...], form: Form | None, catalogue: Catalogue
) -> tuple[tuple[Product, ...], tuple[Quantity, ...]]:
    """The products that the mail names, those we do not sell last, and the amounts wanted of them."""
    products, named, spoken = _products(mail, words, passages, catalogue)
    said = _without_reply_subject(mail, passages)
    quantities = find_quantities(said, products, catalogue.index.nouns, catalogue.units, named)
    if not products and len(spoken) == 1 and quantities:  # "3,500 would do": of what the conversation is about
        amount = quantities[0].span
        products = (Product(" ".join(amount.text.split()), spoken[0], amount, 0.5),)
        quantities = tuple(replace(one, product=0) for one in quantities)
    unsold = unsold_products(
        said,
        products,
        quantities,
        catalogue.index.generic,
        tuple(span for span, _ in named),
        form.passage("product") if form is not None else None,
        catalogue.index.knows,
    )
    amounts = settled(said, quantities, products, unsold, named)
    amounts, unsold = by_items(said, products, amounts, unsold, named, catalogue.index.holds_unspaced)
    return in_parts(said, (*products, *unsold), of_their_kinds(amounts, products, catalogue.called), catalogue.index)


def buyer_passages(mail: Mail, words: Words, form: Form | None) -> tuple[Passage, ...]:
    """The buyer's own words, best first: the form's message and fields, the forwarded mail, else the new text; then the subject."""
    found: list[Passage] = []
    if form is not None:
        if form.message is not None:
            found.append(form.message)
        for name in ("product", "quantity", "destination", "incoterm", "payment", "target_price", "delivery", "deadline"):
            labelled = _labelled(mail, form, name)
            if labelled is not None:
                found.append(labelled)
        if form.message is None or "product" not in form.fields:
            found.append(Passage(mail.subject, "subject"))
        return tuple(found)
    inner = words.forwarded
    if inner is not None and inner.text.strip() and (_colleague(mail, words) or not words.new.strip()):
        found.append(Passage(inner.text, "body", inner.start))
        found.append(Passage(inner.subject or mail.subject, "subject"))
        return tuple(found)
    ranges = [(start, end) for role, start, end in words.ranges if role == "new"]
    if ranges:
        found.extend(Passage(mail.text[start:end], "body", start) for start, end in ranges[:40] if mail.text[start:end].strip())
    elif words.new.strip():
        found.append(Passage(words.new, "body", words.new_start))
    if inner is not None and inner.text.strip() and (_BELOW.search(words.new[:1500]) or _among_buyers(mail, words)):
        found.append(_handed_on(inner.text, inner.start, words.new))
    found.append(Passage(mail.subject, "subject"))
    return tuple(found)


# "See below from the engineer": a buyer hands on what his own customer wants.
_BELOW = re.compile(
    r"\b(?:see (?:the )?(?:mail |request |list |details )?below|(?:list|request|requirement|details|mail|message|inquiry|items?) below|"
    r"below (?:is|are|from|you find)|siehe unten|untenstehend\w*|weiter unten|voir ci-dessous|ci-dessous|ver (?:más )?abajo|abajo|"
    r"vedi sotto|qui sotto|zie (?:hier)?onder|poniżej|viz níže|niže|см\. ниже|ниже)\b|见下|請見下|下記|아래",
    re.IGNORECASE,
)
_ONLY_ITEM = re.compile(
    r"\b(?:item|line|pos(?:ition)?\.?|punto|poste?|pozycj\w|п\.?|поз\.?)\s?(?:no\.?\s?)?(?P<n>\d{1,2})\b", re.IGNORECASE
)


def _handed_on(text: str, start: int, own: str) -> Passage:
    """The forwarded request; only its item that the buyer speaks of, where he names one ("item 3 only")."""
    named = {match["n"] for match in _ONLY_ITEM.finditer(own[:1500])}
    line = re.search(rf"^[ \t]*{next(iter(named))}[.)][ \t][^\n]+", text, re.MULTILINE) if len(named) == 1 else None
    return Passage(line.group(), "body", start + line.start()) if line else Passage(text, "body", start)


def _labelled(mail: Mail, form: Form, name: str) -> Passage | None:
    """A field with its label, so that "Quantity: 500" is read as an amount."""
    field = form.fields.get(name)
    if field is None:
        return None
    if name in ("product", "destination"):
        return form.passage(name)
    line = mail.text.rfind("\n", 0, field.span.start) + 1
    return Passage(mail.text[line : field.span.end], "body", line)


def _colleague(mail: Mail, words: Words) -> bool:
    """Somebody of our own house hands a mail on: sender and reader share a domain."""
    mine = mail.author.domain
    return bool(mine) and any(address.domain == mine for address in (*mail.to, *mail.cc))


def _among_buyers(mail: Mail, words: Words) -> bool:
    """The buyer hands on what his own house wrote to him: "our works need 60 t of ..."."""
    inner = words.forwarded.author if words.forwarded is not None else None
    mine = mail.author.domain
    return bool(inner and mine) and not is_free_mail(mine) and inner is not None and inner.domain == mine


def _is_reply(mail: Mail) -> bool:
    return bool(mail.in_reply_to or mail.references) or base_subject(mail.subject) != " ".join(mail.subject.split())


def _without_reply_subject(mail: Mail, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The subject of a reply is old: its amounts are those of the first mail."""
    if not _is_reply(mail):
        return passages
    return tuple(passage for passage in passages if passage.part != "subject")


def _products(
    mail: Mail, words: Words, passages: tuple[Passage, ...], catalogue: Catalogue
) -> tuple[tuple[Product, ...], tuple[tuple[Span, int | None], ...], tuple[str, ...]]:
    """The products, every place that names one of them (index into the products), and of a reply the SKUs that its conversation named."""
    index = catalogue.index
    everywhere = index.occurrences(passages)
    if not _is_reply(mail):
        products = tuple(mention.product for mention in index.merged(everywhere))
        return products, tuple((one.product.span, _index_of(one, products, index)) for one in everywhere), ()
    mentions = index.merged([one for one in everywhere if one.product.span.part != "subject"])
    earlier = index.mentions((Passage(words.quoted[:_QUOTED], "quoted"), Passage(mail.subject, "subject")))
    spoken = spoken_of(earlier)
    if any(one.product.sku is None for one in mentions):
        mentions = _resolved(mentions, earlier)
    if spoken and mentions:
        mentions = as_spoken(index, mentions, spoken)
    further = meant(index, passages, mentions, spoken)
    everywhere += further
    mentions = index.merged([*mentions, *further]) if further else mentions
    if not mentions and wants_no_more(mail, words) is None:
        # The subject of a reply is old: it only helps when the new words name nothing, and then only with a clear row.
        mentions = tuple(one for one in index.merged(everywhere) if one.product.sku is not None)
    products = tuple(mention.product for mention in mentions)
    return products, tuple((one.product.span, _index_of(one, products, index)) for one in everywhere), spoken


def _index_of(mention: Mention, products: tuple[Product, ...], index: CatalogueIndex) -> int | None:
    """The product that a further mention of it means: the same row, the same words, or "the tables" of the one table that is named."""
    named = mention.product
    if named.sku:
        return next((place for place, one in enumerate(products) if one.sku == named.sku), None)
    same = next((place for place, one in enumerate(products) if one.span == named.span), None)
    if same is not None or not mention.rows:
        return same
    kinds = {index.rows[row].sku for row in mention.rows}
    ours = [place for place, one in enumerate(products) if one.sku in kinds]
    return ours[0] if len(ours) == 1 else None


def _resolved(mentions: tuple[Mention, ...], earlier: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """A product that may be several rows is the one that the thread below spoke of."""
    result: list[Mention] = []
    for mention in mentions:
        if mention.product.sku is None and mention.rows:
            known = {one.product.sku for one in earlier if one.product.sku and one.rows <= mention.rows}
            if len(known) == 1:
                product = Product(mention.product.text, next(iter(known)), mention.product.span, 0.6)
                result.append(Mention(product, mention.rows, mention.segment, mention.passage))
                continue
        result.append(mention)
    return tuple(result)


def _for_language(own: str, subject: str) -> str:
    return own if len(own.strip()) >= 12 else f"{own}\n{subject}"


def _buyer_text(own: str, words: Words, form: Form | None) -> str:
    return "\n".join(part for part in (own, words.signature if form is None else "") if part)


def _field(form: Form | None, name: str) -> str | None:
    field = form.fields.get(name) if form is not None else None
    return field.value if field else None


def _evidence(
    products: tuple[Product, ...], quantities_spans: tuple[Span, ...], spans: tuple[tuple[str, Span], ...], form: Form | None
) -> tuple[Evidence, ...]:
    """What was found, as rows a salesperson can check against the mail."""
    found: list[Evidence] = []
    if products:
        names = ", ".join(product.sku or product.text for product in products[:6])
        found.append(Evidence("M1", sentence("Names {products}.", products=names), spans=tuple(product.span for product in products)))
    if quantities_spans:
        amounts = ", ".join(" ".join(span.text.split()) for span in quantities_spans[:6])
        found.append(Evidence("M1", sentence("States amounts: {amounts}.", amounts=amounts), spans=quantities_spans))
    stated = tuple(span for _, span in spans)
    if stated:
        said = ", ".join(" ".join(span.text.split()) for span in stated[:6])
        found.append(Evidence("M1", sentence("States terms: {terms}.", terms=said), spans=stated))
    if form is not None:
        found.append(Evidence("C-E", sentence("The inquiry was read from a form with {n} fields.", n=len(form.fields))))
    return tuple(found)
