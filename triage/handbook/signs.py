"""Fraud and junk signs of a message (handbook 1), and how suspicious they make it together.

Facets ("wants papers by courier", "wants samples of everything") are collected by the modules beside this one. Here they are
added up by rule, each rule with a ceiling, weighed as the team wishes, and turned into one `Evidence` a rule. Which rules may hold
a message back: F1-F4, S1-S6, J2, J3, P1, P2 (and O1, the learnt part as company). J1, J4 and J5 only rank. F5 and S7 are weak:
they count only beside a sign that is not.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from triage.handbook.case import Case
from triage.handbook.signs_history import labelled_before, price_probe
from triage.handbook.signs_links import attachment_signs, link_signs
from triage.handbook.signs_sender import HEARD_OF, sender_signs
from triage.handbook.signs_words import Facet, Facets, denied, free_sample, stock_lots, worded_signs
from triage.handbook.tables.signs import CEILINGS
from triage.terms import Evidence, sentence

WEAK = frozenset({"F5", "S7", "J5"})  # never decide alone
RANKING = frozenset({"J1", "J4", "J5"})  # decide the order of work, never suspicion
PROBES = frozenset({"P1", "P2"})  # hold back a message that stays an inquiry
ENOUGH = 3.0  # weight at which a message is held back by default: nine in ten of those that reach just this are scams
STEEPNESS = 3.5  # of the logistic curve, per unit of weight; with LEVEL fitted so that suspicion is the share of scams among such mail
LEVEL = 2.2  # log-odds at ENOUGH, just above the default threshold of 0.9: a wrongly suspected buyer costs more than a scam seen
HEARD_AND_MORE = 2.6  # S3 towards a domain that only wrote to us, beside a sign of theft
STOLEN = frozenset({"J3", "S4", "S5"})  # hold back whoever is allowed as well: a stolen mailbox passes every check
REPUTATION = 1.5  # what a proven good history takes off the worded signs


def signs_of(case: Case, facets: Facets) -> tuple[Evidence, ...]:
    """All signs but the learnt ones, one `Evidence` a rule, strongest first."""
    if case.own_house and case.words.forwarded is None and not case.inquiry.form:
        return ()
    found: list[Facet] = [*worded_signs(case, facets), *free_sample(case, facets), *stock_lots(facets)]
    found += [*link_signs(case, facets), *attachment_signs(case, facets), *sender_signs(case, facets), *price_probe(case)]
    found += [*labelled_before(case), *_poor_credit(case)]
    if case.allowed:
        found = [facet for facet in found if facet.rule in STOLEN or facet.rule in RANKING]
    found += denied(case)
    if {facet.rule for facet in found} & {"S1", "S4", "S5", "J2", "J3"}:
        # Like somebody who merely wrote to us, and after our money or accounts: whoever wrote first, that is no accident.
        found = [replace(facet, weight=HEARD_AND_MORE) if facet.weight == HEARD_OF and facet.rule == "S3" else facet for facet in found]
    return evidence_of(found, case.handbook.weights, case.handbook.switched_off)


def evidence_of(found: Iterable[Facet], factors: Mapping[str, float], switched_off: frozenset[str]) -> tuple[Evidence, ...]:
    """Facets added up by rule under its ceiling; the sentence is that of the heaviest facet."""
    rules: dict[str, list[Facet]] = {}
    for facet in found:
        if facet.rule not in switched_off:
            rules.setdefault(facet.rule, []).append(facet)
    evidence = []
    for rule, facets in rules.items():
        heaviest = max(facets, key=lambda facet: facet.weight)
        weight = min(sum(facet.weight for facet in facets), CEILINGS.get(rule, 0.0)) * max(0.0, factors.get(rule, 1.0))
        spans = tuple(dict.fromkeys(span for facet in facets for span in facet.spans))
        evidence.append(Evidence(rule, heaviest.says, round(weight, 3), spans[:8]))
    return tuple(sorted(evidence, key=lambda one: (-one.weight, one.rule)))


def _poor_credit(case: Case) -> tuple[Facet, ...]:
    """J5: the user's own list of countries; lowers the class, is never a fraud sign."""
    country = case.inquiry.place.country
    if country is None or country not in case.handbook.seller.restricted_countries:
        return ()
    spans = tuple(span for evidence in case.inquiry.place.evidence for span in evidence.spans)[:1]
    return (
        Facet(
            "J5", "poor-credit", 0.0, sentence("The buyer's country {country} is on your own list of poor credit.", country=country), spans
        ),
    )


def weight_of(signs: Iterable[Evidence], learnt: float = 0.0, good_history: bool = False) -> float:
    """Weights added up; weak signs count only beside others, a good history takes off worded signs only."""
    signs = tuple(signs)
    strong = [one for one in signs if one.rule not in WEAK and one.rule not in RANKING]
    weak = sum(one.weight for one in signs if one.rule in WEAK)
    total = sum(one.weight for one in strong)
    total += learnt  # what it may take off is decided in `learnt.learnt_weight`
    if any(one.weight > 0 for one in strong):
        total += weak
    if good_history:
        total -= min(REPUTATION, sum(one.weight for one in strong if one.rule[0] == "F" or one.rule in ("J2", "O1")) + max(0.0, learnt))
    return total


def suspicion_of(weight: float) -> float:
    """Summed weight as the probability of a scam, between 0 and 1, for any weight."""
    return 1.0 / (1.0 + math.exp(min(700.0, -STEEPNESS * (weight - ENOUGH) - LEVEL)))
