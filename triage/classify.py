"""Mail + past + handbook -> `Verdict`: what a message is, how suspicious, how it is graded, and whether it wants a reply.

The order matters: machines' mail first (bounces, auto-replies, lists), then conversations with us, then our own house, then forms,
and only what is left is judged by its words: by the learnt model together with plain rules, or by the rules alone when there is no
model (and then the evidence says so). Screening for fraud runs beside all of it: a suspected message is `fraud` whatever it
pretends, but for P1 and P2, which hold an inquiry back without making it one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from triage.handbook.attached_letters import attached_letters
from triage.handbook.badmail import Opinion
from triage.handbook.business import with_motive
from triage.handbook.buyer import RULE as BUYER_RULE
from triage.handbook.buyer_guess import guessed
from triage.handbook.calibration import calibrated, confidence_of
from triage.handbook.case import Case, own_texts, site
from triage.handbook.concepts import Found, concepts_of, figures_of
from triage.handbook.goods_use import uses_of
from triage.handbook.grade import class_of, content_kind_of, level_of, missing_of
from triage.handbook.inquiry import understand
from triage.handbook.intent import IntentModel, softmax
from triage.handbook.knowledge import Handbook
from triage.handbook.learnt import learnt_weight, opinion_of, resembles_scams
from triage.handbook.no_more import wants_no_more
from triage.handbook.offering import as_sent, fills_forms, offer_spans, offers_goods, offers_reach
from triage.handbook.our_numbers import number_of_ours
from triage.handbook.purpose import motive_of
from triage.handbook.remembered import with_known_business, with_the_past
from triage.handbook.service_houses import delivers_to_us, service_house
from triage.handbook.signs import PROBES, WEAK, evidence_of, signs_of, suspicion_of, weight_of
from triage.handbook.signs_history import labelled_before, labelled_good
from triage.handbook.signs_words import SAYS, Facet, facets_in
from triage.handbook.unwanted import asks_something, is_concrete, shown_with_unwanted, unwanted_odds, with_unwanted
from triage.labels import Said
from triage.mail.auth import authentication
from triage.mail.robots import is_receipt, nature
from triage.mail.text import Words, read_words
from triage.mail.thread import references_of
from triage.mail.values import Mail
from triage.terms import Ask, BuyerType, Evidence, Inquiry, Kind, Past, Sentence, Span, Verdict, sentence

if TYPE_CHECKING:  # only mails with files need them
    from triage.handbook.enclosures import Enclosed

BUYERS = (Kind.INQUIRY, Kind.REPLY)
PLAIN_OFFER = 2  # turns of phrase of who sells to us
RULES_WEIGHT = 0.55  # of the plain rules beside the model (natural-log units)


@dataclass(frozen=True, slots=True)
class Judged:
    """Kind with its probabilities and reasons."""

    kind: Kind
    shares: Mapping[Kind, float]  # to be shown
    evidence: tuple[Evidence, ...]
    sure: float  # share of `kind` among those it was chosen from


def classify(
    mail: Mail,
    past: Past,
    handbook: Handbook,
    model: IntentModel | None,
    words: Words | None = None,
    enclosed: tuple[Enclosed, ...] = (),
    said: Said | None = None,
) -> Verdict:
    """Judge one message; `words` where the caller has told them apart already, `enclosed` its files where they were read.

    What people have `said` about it holds; the rest follows from that as it does from our own opinion.

    Pure: the same values give the same verdict.
    """
    words = read_words(mail) if words is None else words
    inquiry = understand(mail, words, handbook.catalogue, handbook.seller, tuple(one for one in enclosed if not one.letter))
    return judge(case_of(mail, words, inquiry, past, handbook, enclosed), model, said)


def case_of(mail: Mail, words: Words, inquiry: Inquiry, past: Past, handbook: Handbook, enclosed: tuple[Enclosed, ...] = ()) -> Case:
    """Everything that judging may look at."""
    sender = authentication(mail, handbook.seller.trusted_authserv)
    own_house = bool(mail.author.domain) and site(mail.author.domain) == site(handbook.seller.domain)
    if sender.authenticated is False and not inquiry.form:  # our website's forms come from anywhere
        own_house = False  # somebody plays us
    threaded = _threaded(mail, words, past, handbook)
    case = Case(
        mail=mail,
        words=words,
        inquiry=inquiry if own_house else with_the_past(inquiry, past, sender.authenticated, mail),
        past=past,
        handbook=handbook,
        sender=sender,
        nature=nature(mail),
        own_house=own_house,
        threaded=threaded,
    )
    # What stands below a reply is ours and no matter of judging; where nothing shows that it is, it is the sender's like the rest.
    ours_below = threaded and (case.proven or (bool(handbook.seller.domain) and handbook.seller.domain.lower() in words.quoted.lower()))
    texts = own_texts(mail, words, ours_below)
    if mail.attachments and not case.proven and not own_house:
        texts = (*texts, *attached_letters(mail, words, enclosed))
    return replace(case, texts=texts)


def _threaded(mail: Mail, words: Words, past: Past, handbook: Handbook) -> bool:
    """A conversation with us: we wrote in it, or a buyer did before, or it refers to a mail of our domain."""
    if past.sent_ids or any(one.ours or one.kind in BUYERS for one in past.conversation):
        return True
    domain = handbook.seller.domain.lower()
    references = references_of(mail)
    if domain and any(one.lower().rstrip(">").endswith(domain) for one in references):
        return True
    return bool(references) and bool(words.quoted) and (domain in words.quoted.lower() or past.customer is not None)


def judge(case: Case, model: IntentModel | None, said: Said | None = None) -> Verdict:
    """The verdict on a prepared case."""
    if case.no_mail:
        return _no_mail(case) if said is None else said.on_record(_no_mail(case))
    found = concepts_of(case.texts)
    signs = signs_of(case, facets_in(found))
    shares, learnt_words = _learnt(case, found, model)
    screened = (not (case.nature.bounce and case.mail.report is not None) and not case.own_house) or case.inquiry.form
    machine = case.nature.bounce or (case.nature.auto_reply and not case.inquiry.form)
    if machine:
        signs = tuple(one for one in signs if one.rule in ("S5", "J3"))
    opinion = opinion_of(case)
    learnt = learnt_weight(case, shares, opinion, signs) if screened and not machine else 0.0
    if case.allowed:
        learnt = min(0.0, learnt)
    good_history = labelled_good(case) or (case.good_history and not labelled_before(case))
    weight = weight_of(signs, learnt, good_history)
    suspicion = suspicion_of(weight)
    scam = suspicion_of(weight_of([one for one in signs if one.rule not in PROBES], learnt, good_history))
    suspected = suspicion >= case.handbook.threshold and any(one.rule not in WEAK for one in signs)
    suspected = suspected or (learnt > 0 and suspicion >= case.handbook.threshold)

    judged = _kind_of(case, found, shares, model, signs, opinion)
    kind = judged.kind
    if suspected:  # P1 and P2 hold back a mail that stays an inquiry
        kind = Kind.FRAUD if scam >= case.handbook.threshold else Kind.INQUIRY
    if kind is Kind.INQUIRY and not (case.inquiry.products or case.inquiry.quantities) and _no_more(case, kind, suspected) is not None:
        # An answer to what we sent them once: nothing is asked.
        kind, judged = (
            Kind.REPLY,
            replace(
                judged, kind=Kind.REPLY, shares={**judged.shares, **{one: judged.shares[other] for one, other in (BUYERS, BUYERS[::-1])}}
            ),
        )
    if said is not None:
        kind, suspected = said.kind_and_suspicion(kind, suspected, sorted(judged.shares, key=lambda one: -judged.shares[one]))
    signs = _fitting_signs(case, kind, signs, found, suspected)
    listed = case.discussion_list and not case.posted  # swindlers post to lists that anybody may write to
    if kind is Kind.FRAUD and listed and not _heavy(signs) and (said is None or said.suspected is None):
        kind, suspected = Kind.AUTOMATED, False
    probabilities = _probabilities(judged.shares, scam, kind)

    no_more = _no_more(case, kind, suspected)
    remove_me = kind is Kind.REPLY and "remove-me" in found and not case.inquiry.quantities and len(case.words.new) < 600
    case = _with_business(case, kind, suspected and any(one.rule in PROBES for one in signs))
    motive, why_motive = motive_of(case, kind, found, signs)
    inquiry = with_motive(case.inquiry, motive)
    level, candidate, why_level = level_of(case, kind, found, remove_me)
    answer_class, why_class = class_of(case, kind, motive, signs, remove_me)
    needed, because = _reply_needed(case, kind, suspected, remove_me, found)
    if no_more is not None and not suspected:
        needed, because = False, sentence("Wants no more mail from us.")
    resemblance = resembles_scams(case, opinion) if learnt > 0 else None
    evidence = [
        *judged.evidence,
        no_more,
        resemblance,
        *learnt_words,
        why_level,
        why_class,
        why_motive,
        *case.sender.evidence,
        *inquiry.evidence,
    ]
    if model is None:
        evidence.append(Evidence("model", sentence("No trained model at hand: judged by the rules alone.")))
    verdict = Verdict(
        kind=kind,
        probabilities=probabilities,
        suspicion=suspicion,
        suspected=suspected,
        signs=signs,
        inquiry=inquiry,
        level=level,
        level2_candidate=candidate and level == 3,
        answer_class=answer_class,
        motive=motive,
        content_kind=content_kind_of(kind, case.inquiry),
        buyer_type=inquiry.buyer_type if kind in BUYERS else None,
        reply_needed=needed,
        no_reply_because=because,
        missing=missing_of(kind, case.inquiry),
        confidence=_confidence(kind, judged, scam),
        evidence=tuple(one for one in evidence if one is not None),
        back_on=case.nature.back_on,
        no_more=no_more is not None,
        authenticated=case.sender.authenticated,
    )
    return verdict if said is None else said.graded(verdict)


def _with_business(case: Case, kind: Kind, probing: bool) -> Case:
    """With who buys: what is known from before stands above what is guessed, and what the mail says outright above both.

    Who fishes for our prices or costs (`probing`) may be anybody, whatever he says.
    """
    inquiry, model = case.inquiry, case.handbook.buyers
    if probing:
        evidence = tuple(one for one in inquiry.evidence if one.rule != BUYER_RULE)
        return replace(case, inquiry=replace(inquiry, buyer_type=BuyerType.UNKNOWN, evidence=evidence))
    if model is not None and kind in BUYERS:
        inquiry = guessed(inquiry, case.mail, case.words, model, uses_of(case.handbook.seller.business))
    if not case.own_house:
        inquiry = with_known_business(inquiry, case.past, case.sender.authenticated)
    return case if inquiry is case.inquiry else replace(case, inquiry=inquiry)


def _no_more(case: Case, kind: Kind, suspected: bool) -> Evidence | None:
    """Somebody asks never to be written to again, and it is really they: a forged wish would cut us off from a customer."""
    machine = case.nature.bounce or case.nature.auto_reply or case.nature.bulk or case.nature.mailing_list
    if suspected or machine or case.own_house or case.inquiry.quantities or kind in (Kind.JUNK, Kind.AUTOMATED):
        return None
    return wants_no_more(case.mail, case.words) if case.sender.authenticated is not False else None


def _no_mail(case: Case) -> Verdict:
    """A file that is no mail is nothing to judge; it says so instead of guessing."""
    shares = {kind: (0.4 if kind is Kind.OTHER else 0.6 / (len(Kind) - 1)) for kind in Kind}
    because = sentence("This is no readable mail.")
    return Verdict(
        kind=Kind.OTHER,
        probabilities=tuple(sorted(shares.items(), key=lambda pair: -pair[1])),
        suspicion=suspicion_of(0.0),
        suspected=False,
        signs=(),
        inquiry=Inquiry(),
        reply_needed=False,
        no_reply_because=because,
        confidence=shares[Kind.OTHER],
        evidence=(Evidence("C-E", because),),
    )


# --------------------------------------------------------------------------------------------------------------- the learnt part


def _learnt(case: Case, found: Found, model: IntentModel | None) -> tuple[Mapping[Kind, float], tuple[Evidence, ...]]:
    if model is None:
        return {}, ()
    forwarded = case.words.forwarded
    text = (
        forwarded.text
        if forwarded is not None and case.own_house
        else (case.words.own if case.threaded else case.words.own or case.mail.text)
    )
    pairs = model.predict(case.mail.subject, text, figures_of(found))
    best = pairs[0][0]
    start = case.mail.text.find(text[:40]) if text else -1
    words = model.strongest_words(case.mail.subject, text if start >= 0 else "", max(0, start), best)
    return dict(pairs), (words,) if words is not None else ()


# -------------------------------------------------------------------------------------------------------------------------- kind


def _kind_of(
    case: Case, found: Found, shares: Mapping[Kind, float], model: IntentModel | None, signs: tuple[Evidence, ...], opinion: Opinion | None
) -> Judged:
    """What the message is, fraud left aside."""
    fixed = _by_structure(case, found, shares)
    if fixed is not None:
        kind, evidence = fixed
        certain = {one: (0.94 if one is kind else 0.01) for one in Kind}
        if kind in (Kind.AUTOMATED, Kind.OTHER) and not case.nature.bounce:  # lists and our own house's name carry advertising, too
            return Judged(kind, shown_with_unwanted(certain, unwanted_odds(case, opinion).shown, False), evidence, certain[kind])
        return Judged(kind, certain, evidence, certain[kind])
    house = service_house(case)
    scores = _rule_scores(case, found, signs, house is not None)
    kinds = [kind for kind in Kind if kind is not Kind.FRAUD]
    logits = []
    stranger = _stranger(case, found)
    for kind in kinds:
        share = shares.get(kind, 0.0)
        if stranger and kind is Kind.INQUIRY:  # what reads like a buyer's reply is a buyer's mail all the same
            share += shares.get(Kind.REPLY, 0.0)
        learnt = math.log(max(share, 1e-4)) if model is not None else 0.0
        logits.append(learnt + scores.get(kind, 0.0) * (RULES_WEIGHT if model is not None else 1.0))
    mixed: dict[Kind, float] = dict(zip(kinds, softmax(logits), strict=True))
    mixed = as_sent(mixed, case, found, any(one.rule == "S7" for one in signs))
    advice = "bank-advice" in found and not case.mail.links  # money that came is business, however little a bank asks
    papers = "running" in found and not case.mail.links  # a statement to be signed asks as much
    asks = not case.inquiry.form and asks_something(case, "seeks" in found or advice or papers)
    unwanted = unwanted_odds(case, opinion)
    decided = with_unwanted(mixed, unwanted.odds, asks)
    kind = max(decided, key=lambda kind: decided[kind])
    return Judged(
        kind,
        shown_with_unwanted(mixed, unwanted.shown, asks, is_concrete(case)),
        (*_rule_evidence(case, found, house), *(unwanted.evidence if kind in (Kind.JUNK, Kind.SOLICITATION) else ())),
        decided[kind],
    )


def _by_structure(case: Case, found: Found, shares: Mapping[Kind, float]) -> tuple[Kind, tuple[Evidence, ...]] | None:
    """Kinds that headers, threads and forms settle before words are asked."""
    natural = case.nature
    if natural.bounce or is_receipt(case.mail):
        return Kind.AUTOMATED, natural.evidence
    if case.inquiry.form:
        if fills_forms(case, found, shares):
            return None
        return Kind.INQUIRY, (Evidence("C-E", sentence("An inquiry through a form.")),)
    if natural.auto_reply or case.discussion_list:
        return Kind.AUTOMATED, natural.evidence
    if case.own_house:
        if case.words.forwarded is not None and _buyerish(case, found, shares):
            return Kind.INQUIRY, (Evidence("C-E", sentence("A buyer's message forwarded by a colleague.")),)
        if natural.system or natural.no_reply:
            return Kind.AUTOMATED, natural.evidence
        return Kind.OTHER, (Evidence("C-E", sentence("A colleague's mail.")),)
    if case.threaded and _conversation_of_buyer(case, found, shares):
        return Kind.REPLY, (Evidence("L2", sentence("Belongs to a conversation with us.")),)
    if _broken_thread(case, found):
        return Kind.REPLY, (Evidence("L2", sentence("The sender wrote before and goes on with it."), 0.0, found["our-talk"][:3]),)
    if (number := _answers_number(case, found, shares)) is not None:
        return Kind.REPLY, (Evidence("L2", sentence("Goes back to an offer of ours by its number."), 0.0, (number,)),)
    return None


def _answers_number(case: Case, found: Found, shares: Mapping[Kind, float]) -> Span | None:
    """The number of our offer, in the mail of a person who buys: carriers, banks and inspectors name it, too."""
    natural = case.nature
    if (
        natural.bulk
        or natural.system
        or natural.no_reply
        or case.threaded
        or shares.get(Kind.OTHER, 0.0) + shares.get(Kind.SOLICITATION, 0.0) > 0.65
    ):
        return None
    return None if service_house(case) is not None or len(offer_spans(found)) >= PLAIN_OFFER else number_of_ours(case)


def _buyerish(case: Case, found: Found, shares: Mapping[Kind, float]) -> bool:
    inquiry = case.inquiry
    if inquiry.products and (inquiry.quantities or inquiry.asks):
        return True
    return bool("seeks" in found or inquiry.quantities) and shares.get(Kind.OTHER, 0.0) < 0.6


def _conversation_of_buyer(case: Case, found: Found, shares: Mapping[Kind, float]) -> bool:
    """In a thread with us, but is it a buyer? Suppliers, forwarders and banks answer in threads too."""
    past = case.past
    if past.customer is not None or any(one.kind in BUYERS and not one.suspected for one in (*past.sender, *past.conversation)):
        return True
    if any(one.kind in (Kind.SOLICITATION, Kind.OTHER, Kind.JUNK) for one in past.sender):
        return False
    ours = case.handbook.seller.domain.lower()
    answers = bool(ours) and ours in case.words.quoted.lower()  # below it stands what we wrote
    offers = len(offer_spans(found)) + len(found.get("J4.services-to-us", ()))
    known = any(product.sku for product in case.inquiry.products)
    if offers >= PLAIN_OFFER and not (answers or known or "remove-me" in found):
        return False  # a reference to us is easily written
    asks = bool(case.inquiry.quantities) and any(one.id is Ask.PRICE for one in case.inquiry.asks)
    if answers and asks and "seeks" in found and "other-business" not in found and not offer_spans(found):
        return True  # an amount and the wish for its price
    business = len(found.get("other-business", ())) - len(found.get("our-talk", ())) - 2 * bool(case.inquiry.products)
    return not (shares.get(Kind.OTHER, 0.0) + shares.get(Kind.SOLICITATION, 0.0) > 0.65 or (not shares and business >= 2))


def _broken_thread(case: Case, found: Found) -> bool:
    """No References, but the same sender asked before and speaks of what was said."""
    buyers = [one for one in case.past.sender if one.kind in BUYERS and not one.suspected]
    return bool(buyers) and "our-talk" in found and not case.mail.references


def _stranger(case: Case, found: Found) -> bool:
    """Nobody we ever exchanged a mail with, and who does not speak as if: no buyer in a conversation, whatever the words are like."""
    return not (case.threaded or case.past.sender or case.past.customer or "our-talk" in found)


def _rule_scores(case: Case, found: Found, case_signs: tuple[Evidence, ...], serves: bool) -> dict[Kind, float]:
    """Plain rules, in natural-log units; `serves`: the writer is a house of services."""
    inquiry, past = case.inquiry, case.past
    ours = any(product.sku is not None for product in inquiry.products)

    def count(name: str, most: int) -> int:
        return min(most, len(found.get(name, ())))

    hidden = any(one.rule == "S7" and "header:to" in {span.part for span in one.spans} for one in case_signs)
    human = case.free_mailbox and not case.mail.links
    beggar = any(one.rule == "J1" for one in case_signs)  # wants our goods, if for nothing
    bulk = case.nature.bulk or case.mail.header("List-Unsubscribe") is not None
    to_us = delivers_to_us(case)
    by_code = any(product.sku is not None and product.text.strip().casefold() == product.sku.casefold() for product in inquiry.products)
    # Makers who buy say what they make and for whom; but who would sell to us does not know our article numbers.
    buys = by_code and bool(inquiry.quantities) and not (serves or to_us)
    offering, reach = 0 if buys else offers_goods(found), offers_reach(found)
    selling = min(4, count("J4.services-to-us", 3) + 2 * to_us + offering + reach)
    machine = case.nature.system or case.nature.no_reply
    generated = (case.mail.header("Auto-Submitted") or "no").strip().lower() not in ("no", "")
    # Who sells to us names goods and amounts too: they say little of an inquiry then.
    wants = (
        1.0 * ours
        + 0.5 * bool(inquiry.products)
        + 0.6 * bool(inquiry.quantities)
        + 0.35 * min(4, len(inquiry.asks))
        + 0.6 * bool(inquiry.incoterm or inquiry.port)
    )
    asked = bool(inquiry.quantities) and (bool(inquiry.incoterm or inquiry.port) or any(one.id is Ask.PRICE for one in inquiry.asks))
    wants += 1.5 * (asked and not selling)  # an amount and its price or place: nobody offers us his goods so
    if serves:  # goods and amounts of a running order, or of an offer to us
        wants *= 0.25
    placed = bool(inquiry.incoterm or inquiry.port) and not to_us
    represents = not (offering or serves) and any(one.id is Ask.AGENCY for one in inquiry.asks)  # an agent sells, but ours
    offers = selling >= 2 and (count("seeks", 3) < selling or offering >= 2) and not (placed and "seeks" in found)
    stranger = _stranger(case, found)
    # A carrier's, a customs desk's or an account's; who ordered from us or asks a price speaks of lorries and statements as a buyer.
    running = "running" in found and not (past.customer or any(one.kind in BUYERS for one in past.sender) or "J4.offers-to-us" in found)
    running = running and not (
        {one.id for one in inquiry.asks} & {Ask.PRICE, Ask.MOQ, Ask.CATALOGUE, Ask.AGENCY} or (ours and inquiry.quantities)
    )
    wants *= 0.25 if running and not serves else 1.0
    scores = {
        Kind.INQUIRY: 0.4
        + wants * (0.4 if offers else 1.0)
        + 0.5 * count("seeks", 3)
        - 1.8 * bulk
        - 0.5 * machine
        - 0.5 * generated
        - 0.3 * selling
        - 1.0 * (offering >= 2)
        - 2.5 * inquiry.form  # only advertising in a form gets as far as here
        - 2.0 * serves
        + 1.5 * (human and beggar)
        + 3.0 * represents,
        Kind.REPLY: -1.6
        - 2.0 * stranger
        + 0.5 * count("our-talk", 3)
        + 0.9 * bool(past.customer)
        + 1.2 * bool(past.sender)
        + 1.2 * case.threaded,
        Kind.SOLICITATION: 0.9 * selling
        + 1.0 * offering
        + 1.0 * reach
        + 0.5 * serves
        + 3.5 * bool(found.get("job"))
        - 0.6 * ours
        - 4.0 * buys
        - 3.0 * (running and not selling)
        - 1.5 * (not selling and wants >= 1.4)
        - 3.0 * (ours and asked and selling < 2)  # our goods, an amount and its price: whatever else is said
        - 5.0 * (not selling and len(inquiry.asks) >= 3)  # who sells asks neither our prices nor our terms
        + 0.9 * bool(selling and case.inquiry.contact.phone),
        Kind.JUNK: -0.8
        + 0.8 * count("J4.advertising", 3)
        + 1.0 * bulk
        - 1.0 * generated
        - 1.0 * bool(reach)
        + 1.0 * bool(found.get("S6.coins-and-games"))
        + 2.4 * hidden
        - 1.2 * human
        - 1.5 * (human and beggar),
        Kind.AUTOMATED: -0.8 + 0.6 * count("robot", 3) + 1.5 * case.nature.system + 0.9 * case.nature.no_reply + 1.2 * generated,
        Kind.OTHER: -0.6
        + 4.0 * bool(found.get("bank-advice"))
        + 5.0 * running
        + 0.6 * count("other-business", 4)
        + 1.2 * serves
        - 1.0 * (selling >= 2 and not serves)
        + 1.0 * any(one.kind is Kind.OTHER for one in past.sender),
    }
    if past.customer is not None and past.customer.orders > 0:
        scores[Kind.INQUIRY] += 0.5
        scores[Kind.SOLICITATION] -= 1.5
        scores[Kind.JUNK] -= 1.5
    if not case.nature.system and not case.nature.no_reply and case.free_mailbox:
        scores[Kind.AUTOMATED] -= 0.8
    return scores


def _rule_evidence(case: Case, found: Found, house: Evidence | None) -> tuple[Evidence, ...]:
    says: dict[str, Sentence] = {
        "seeks": sentence("Asks for goods or prices."),
        "our-talk": sentence("Speaks of an offer or order between us."),
        "other-business": sentence("Speaks of running business that is no inquiry."),
        "robot": sentence("Reads like a machine's message."),
        "job": sentence("Looks for a job."),
    }
    rows = [Evidence("C-E", text, 0.0, found[name][:3]) for name, text in says.items() if name in found]
    return (*rows, *((house,) if house is not None else ()), *case.nature.evidence)


def _probabilities(shares: Mapping[Kind, float], scam: float, kind: Kind) -> tuple[tuple[Kind, float], ...]:
    """Kinds with their probabilities, fraud's being the suspicion of a scam; the kind decided on stands first."""
    others = calibrated(shares)
    mixed = {one: (scam if one is Kind.FRAUD else (1 - scam) * others.get(one, 0.0)) for one in Kind}
    return tuple(sorted(mixed.items(), key=lambda pair: (pair[0] is not kind, -pair[1])))


def _confidence(kind: Kind, judged: Judged, scam: float) -> float:
    """How likely it is that the kind decided on is right."""
    if kind is Kind.FRAUD:
        return scam
    return confidence_of(judged.sure if kind is judged.kind else judged.shares.get(kind, 0.0), scam)


# ------------------------------------------------------------------------------------------------------------- signs and replies


def _heavy(signs: tuple[Evidence, ...]) -> bool:
    return any(one.weight >= 2.0 and one.rule in ("S3", "S4", "S5", "J3", "J2") for one in signs)


def _fitting_signs(case: Case, kind: Kind, signs: tuple[Evidence, ...], found: Found, suspected: bool) -> tuple[Evidence, ...]:
    """The signs as a careful person would name them, now that the kind is known."""
    factors, off = case.handbook.weights, case.handbook.switched_off
    kept = [one for one in signs if one.rule != "J4" or kind is Kind.INQUIRY]
    if kind not in (Kind.INQUIRY, Kind.FRAUD):
        kept = [one for one in kept if one.rule != "J1"]
    if kind in (Kind.AUTOMATED, Kind.OTHER) or (kind is Kind.REPLY and not suspected):
        kept = [one for one in kept if one.rule not in ("S7", "F5", "O1")]
    offered = (*found.get("S6.money-for-nothing", ()), *found.get("S6.you-as-heir", ()), *found.get("S6.wants-to-invest", ()))
    offered += found.get("S6.lends", ())
    if kind is Kind.FRAUD and offered and ("S6.money-for-nothing" in found or any(one.rule == "S6" for one in signs)):
        kept += evidence_of((Facet("J4", "money", 0.0, SAYS["money-for-nothing"], offered),), factors, off)
    elif kind is Kind.JUNK or (kind is Kind.SOLICITATION and "job" not in found):
        name = "advertising" if kind is Kind.JUNK else "services-to-us"
        spans = (*found.get(f"J4.{name}", ()), *(() if kind is Kind.JUNK else offer_spans(found)))[:4]
        kept += evidence_of((Facet("J4", name, 0.0, SAYS[name], spans),), factors, off)
    return tuple(kept)


def _reply_needed(case: Case, kind: Kind, suspected: bool, remove_me: bool, found: Found) -> tuple[bool, Sentence | None]:
    """Whether a person would expect a draft from us, and why not."""
    if suspected:
        return False, sentence("Held back: it must be looked at with care first.")
    if case.past.answered:
        return False, sentence("We have answered it already.")
    if kind is Kind.INQUIRY:
        return True, None
    if kind is Kind.REPLY:
        if remove_me:
            return False, sentence("Wants no more mail from us.")
        short = len(case.words.new) < 220 and not case.inquiry.asks and not case.inquiry.quantities
        if short and "thanks-only" in found and "wants-answer" not in found and not any(sign in case.words.new for sign in "?？؟"):
            return False, sentence("Only says thanks or that it was received.")
        return True, None
    if kind is Kind.OTHER and not case.own_house and not case.nature.no_reply and not case.nature.bulk and "wants-answer" in found:
        return True, None
    says = {
        Kind.AUTOMATED: sentence("Written by a machine."),
        Kind.SOLICITATION: sentence("Somebody wants to sell to us."),
        Kind.JUNK: sentence("Advertising."),
        Kind.OTHER: sentence("Nobody waits for an answer of ours."),
    }
    return False, says.get(kind)
