"""What the learnt parts add to suspicion: the kinds' model (seed texts) and the base model for bad mail (public collections).

Both see words only. They agree on most scams that reach many mailboxes; a scam made for exporters is known better by the signs, so an
opinion that it looks harmless takes nothing off the signs of a mail that names our goods, stands in a thread with us or bears a
sign that no honest mail bears. And the more concrete a request is, the less a resemblance may weigh: a wrongly suspected buyer costs
more than a scam seen (law 3 of the product).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from triage.handbook.badmail import Opinion
from triage.handbook.case import Case
from triage.handbook.signs_words import SAYS, specified
from triage.terms import Evidence, Kind, sentence

# Fitted on public mail and on labelled mailboxes of exporters, in units of the signs' weights.
INTENT, BASE, OFFSET = 0.12, 0.54, 0.9
INTENT_ALONE = 0.8  # without the base model
CEILING = 3.4  # both sure of a scam that names nothing of ours: enough to hold it back
CEILING_VAGUE = 2.4  # something is asked for
SHORT = 160  # characters of a message in which words alone hold nothing back
SOFT = 0.2  # of what lies above a ceiling counts all the same, where no product is named: the surest scams rank first
CEILING_NAMED = 1.8  # a product is named, or a form filled in
CEILING_SPECIFIED = 0.9  # product with amount and terms, or a conversation with us
FLOOR = -4.0
HARD = frozenset({"S3", "S4", "S5", "J2"})  # a harmless wording does not argue these away
SWINDLE = 3.1  # nor S6 of this weight: whole swindles (`tables.scam_parts`), in whatever language, of which public mail holds few, nor P2, which reads like a buyer's mail


def opinion_of(case: Case) -> Opinion | None:
    """The base model's opinion; None where there is no such model or no text."""
    model = case.handbook.bad_mail
    if model is None or not case.texts:
        return None
    return model.opinion(case.texts[0].text, "\n".join(text.text for text in case.texts[1:]))


def learnt_weight(case: Case, shares: Mapping[Kind, float], opinion: Opinion | None, signs: Sequence[Evidence]) -> float:
    """Weight of the learnt parts beside the signs; 0 where nothing was learnt."""
    if not shares and opinion is None:
        return 0.0
    fraud = min(0.999, max(0.001, shares.get(Kind.FRAUD, 0.0))) if shares else 0.2
    odds = math.log(fraud / (1 - fraud)) + 0.4
    weight = INTENT * odds + BASE * opinion.fraud + OFFSET if opinion is not None else INTENT_ALONE * odds
    factor = max(0.0, case.handbook.weights.get("model", 1.0))
    hard = any((sign.rule in HARD and sign.weight >= 1.5) or (sign.rule in ("S6", "P2") and sign.weight >= SWINDLE) for sign in signs)
    if hard:  # what exporters are robbed with is known to the seed, not to public mail
        weight = max(weight, min(CEILING_SPECIFIED, INTENT_ALONE * odds))
    if weight > 0:
        ceiling = _ceiling(case, signs)
        if ceiling > CEILING_VAGUE and len(case.words.new) < SHORT and not sum(sign.weight for sign in signs):
            ceiling = CEILING_VAGUE  # a line or two and no sign: too little to go by
        soft = SOFT if ceiling >= CEILING_VAGUE and len(case.words.new) >= SHORT else 0.0
        return factor * (min(weight, ceiling) + soft * max(0.0, weight - ceiling))
    total = sum(sign.weight for sign in signs)
    if hard or case.threaded or case.inquiry.products or case.inquiry.form:
        return factor * 0.3 * weight * max(0.0, 1.0 - total / 3.0)
    return factor * max(FLOOR, weight)


def resembles_scams(case: Case, opinion: Opinion | None) -> Evidence | None:
    """The words that make it resemble known scams; None where it does not."""
    model = case.handbook.bad_mail
    if model is None or opinion is None or opinion.fraud <= 0:
        return None
    subject = model.typical_of_fraud(case.mail.subject, "subject", most=1)
    body = model.typical_of_fraud(case.mail.text, "body")
    return Evidence("model", sentence("The words resemble those of known scams."), 0.0, (*subject, *body))


def _ceiling(case: Case, signs: Sequence[Evidence]) -> float:
    inquiry = case.inquiry
    if any(sign.says == SAYS["coins-and-games"] for sign in signs):
        return CEILING_NAMED  # coins and games: junk, which robs those who play
    if specified(case) or case.on_record or any(sign.rule == "J4" for sign in signs):
        return CEILING_SPECIFIED
    if inquiry.products or inquiry.form:
        return CEILING_NAMED
    return CEILING_VAGUE if inquiry.products or inquiry.quantities or inquiry.asks else CEILING
