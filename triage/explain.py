"""Why a message was judged as it was: sentences with the rule's id and the words that made it apply."""

from __future__ import annotations

from collections.abc import Iterable

from triage.mail.values import Mail
from triage.speech import say
from triage.terms import Evidence, Kind, Sentence, Verdict, sentence
from triage.verdict_json import words_of

LONGEST = 70  # characters of one quoted piece of the mail

KINDS: dict[Kind, Sentence] = {
    Kind.INQUIRY: sentence("an inquiry"),
    Kind.REPLY: sentence("a buyer's mail in a running conversation"),
    Kind.FRAUD: sentence("probably a scam"),
    Kind.SOLICITATION: sentence("somebody who wants to sell to us"),
    Kind.JUNK: sentence("advertising"),
    Kind.AUTOMATED: sentence("a machine's message"),
    Kind.OTHER: sentence("business mail that is no inquiry"),
}
CHECKS: dict[str, Sentence] = {
    "F1": sentence("Ask which model, specification and destination are meant before anything else."),
    "F2": sentence("Send papers by e-mail only, and samples only against payment."),
    "F3": sentence("Do not travel and do not sign before references and the company register are checked."),
    "F4": sentence("Look the company up, and call the number on its own website, not the one in the mail."),
    "J2": sentence("Write no invitation letter before an order is paid."),
    "J3": sentence("Do not follow the link and do not log in; open the platform's own site by hand."),
    "P1": sentence("Lay the earlier mail beside this one before quoting anybody."),
    "P2": sentence("Find out who asks before quoting."),
    "S1": sentence("Do not trust the sender's name; ask by another way."),
    "S2": sentence("Compare the answer address with the one on file."),
    "S3": sentence("Compare the sender's domain letter by letter with the one on file."),
    "S4": sentence("Call the number you have on file before any payment or change of account."),
    "S5": sentence("Do not open the attachment; ask for a PDF."),
    "S6": sentence("Pay no fee, pass on no money, accept no card for freight."),
}
FACTS: dict[str, Sentence] = {
    "product": sentence("which product"),
    "quantity": sentence("the quantity"),
    "destination": sentence("the destination"),
    "company": sentence("the company"),
    "name": sentence("the buyer's name"),
    "phone": sentence("a telephone number"),
    "address": sentence("a street address or a website"),
}


def why(verdict: Verdict, mail: Mail, language: str = "en") -> str:
    """The verdict, its reasons, what to check and what would raise the grade; one sentence a line."""
    return "\n".join(lines(verdict, mail, language))


def lines(verdict: Verdict, mail: Mail, language: str = "en") -> tuple[str, ...]:
    """The same as separate lines; reasons are indented by two blanks."""
    out = [say(_first(mail), language), say(_verdict(verdict, language), language)]
    if grade := _grade(verdict):
        out.append(say(grade, language))
    if verdict.signs:
        out.append(say(sentence("Signs:"), language))
        out += [_reason(one, language) for one in verdict.signs]
    checks = [CHECKS[one.rule] for one in verdict.signs if one.rule in CHECKS] if verdict.suspected else []
    if checks:
        out.append(say(sentence("What to check:"), language))
        out += [f"  - {say(one, language)}" for one in checks]
    reasons = [one for one in verdict.evidence if one.rule]
    if reasons:
        out.append(say(sentence("Reasons:"), language))
        out += [_reason(one, language) for one in _once(reasons)]
    if verdict.missing:
        missing = ", ".join(say(FACTS[name], language) for name in verdict.missing if name in FACTS)
        out.append(say(sentence("W11: the grade would rise with: {facts}.", facts=missing), language))
    if verdict.reply_needed:
        out.append(say(sentence("A reply is expected."), language))
    elif verdict.no_reply_because is not None:
        out.append(say(sentence("No draft: {reason}", reason=say(verdict.no_reply_because, language)), language))
    return tuple(out)


def _first(mail: Mail) -> Sentence:
    sender = mail.author.email or mail.author.name or "?"
    return sentence("From {sender}: {subject}", sender=_short(sender), subject=_short(mail.subject) or "-")


def _verdict(verdict: Verdict, language: str) -> Sentence:
    values = {"percent": round(100 * verdict.confidence), "suspicion": f"{verdict.suspicion:.2f}"}
    if verdict.suspected and verdict.kind is not Kind.FRAUD:
        return sentence(
            "This is {kind} ({percent} % sure), held back: suspicion {suspicion}.", kind=say(KINDS[verdict.kind], language), **values
        )
    return sentence("This is {kind} ({percent} % sure); suspicion {suspicion}.", kind=say(KINDS[verdict.kind], language), **values)


def _grade(verdict: Verdict) -> Sentence | None:
    if verdict.level is None or verdict.answer_class is None:
        return None
    values = {"level": verdict.level, "letter": verdict.answer_class.value, "motive": verdict.motive.value if verdict.motive else "-"}
    if verdict.level2_candidate:
        return sentence("Level {level} (a candidate for level 2), class {letter}, motive {motive}.", **values)
    return sentence("Level {level}, class {letter}, motive {motive}.", **values)


def _reason(one: Evidence, language: str) -> str:
    words = "; ".join(f'"{_short(word)}"' for word in words_of(one)[:4])
    said = say(one.says, language)
    return f"  {one.rule}: {said} {words}".rstrip() if words else f"  {one.rule}: {said}"


def _once(reasons: Iterable[Evidence]) -> list[Evidence]:
    seen: set[tuple[str, str]] = set()
    kept = []
    for one in reasons:
        key = (one.rule, str(one.says))
        if key not in seen:
            seen.add(key)
            kept.append(one)
    return kept


def _short(text: str) -> str:
    """One line without control characters, so that a mail cannot paint on the terminal."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
