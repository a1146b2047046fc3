"""Why a message was judged as it was: sentences with the rule's id and the words that made it apply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from triage.handbook.tables.function_words import FUNCTION_WORDS, word_set
from triage.labels import RULE as LABEL
from triage.mail.values import Mail
from triage.speech import say
from triage.terms import AnswerClass, Draft, Evidence, Kind, Motive, NoDraft, Sentence, Verdict, sentence
from triage.verdict_json import words_of

LONGEST = 70  # characters of one quoted piece of the mail
AUTHENTICATED = "The sender is authenticated"  # how `mail.auth` begins what it says of a sender that passed
# Words the learnt part may rest on that tell a reader nothing.
SAY_NOTHING = FUNCTION_WORDS | word_set(
    "what which when where who how have has had will would could should can may please kindly your you our are was were been they them "
    "there here not but all any some more most much many very also only just get got want need send sent make made take year years day "
    "days time full new good best dear regards thank thanks hello mail email mails message company name phone www http https com re fw "
    "sie wir ich bitte haben sind vous nous merci bonjour usted gracias hola para вас мы нам bir bu ve için olarak"
)

KINDS: dict[Kind, Sentence] = {
    Kind.INQUIRY: sentence("an inquiry"),
    Kind.REPLY: sentence("a buyer's mail in a running conversation"),
    Kind.FRAUD: sentence("a scam"),
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
    "O1": sentence("An order is normally preceded by an inquiry: ask what it refers to before anything is made ready."),
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


SURE: tuple[tuple[float, Sentence], ...] = (
    (0.95, sentence("almost certainly")),
    (0.8, sentence("very likely")),
    (0.6, sentence("probably")),
    (0.0, sentence("perhaps")),
)
LEVELS: dict[int, Sentence] = {
    1: sentence("closed or nearly closed"),
    2: sentence("strong interest"),
    3: sentence("clear intent"),
    4: sentence("no clear intent"),
}
CLASSES: dict[AnswerClass, Sentence] = {
    AnswerClass.A: sentence("answer first"),
    AnswerClass.B: sentence("answer second"),
    AnswerClass.C: sentence("template or none"),
    AnswerClass.D: sentence("answer last"),
}
MOTIVES: dict[Motive, Sentence] = {
    Motive.M1: sentence("has a definite purpose"),
    Motive.M2A: sentence("has suppliers, wants another"),
    Motive.M2B: sentence("buys elsewhere, tries our country"),
    Motive.M2C: sentence("learns about the market"),
    Motive.M2D: sentence("wants own brand made"),
    Motive.M2E: sentence("trades in whatever sells"),
    Motive.M3: sentence("no clear target"),
    Motive.J1: sentence("wants free samples"),
    Motive.P1: sentence("probes prices"),
    Motive.P2: sentence("a competitor"),
}
# Machine words that sentences carry as the value "kind".
WORDS: dict[str, Sentence] = {
    "inquiry": sentence("inquiry"),
    "reply": sentence("reply"),
    "fraud": sentence("fraud"),
    "solicitation": sentence("solicitation"),
    "junk": sentence("junk"),
    "automated": sentence("automated"),
    "other": sentence("other"),
    "retailer": sentence("retailer"),
    "wholesaler": sentence("wholesaler"),
    "importer": sentence("importer"),
    "distributor": sentence("distributor"),
    "agent": sentence("agent"),
    "brand": sentence("brand"),
    "chain": sentence("chain"),
    "manufacturer": sentence("manufacturer"),
    "contractor": sentence("contractor"),
    "end_user": sentence("end user"),
    "unknown": sentence("unknown"),
}
LETTERS: dict[str, Sentence] = {
    "quotation": sentence("quotation"),
    "ask-back": sentence("questions back"),
    "holding": sentence("holding reply"),
    "sample-policy": sentence("sample policy"),
    "agency": sentence("answer to an agency request"),
    "decline": sentence("polite refusal"),
    "catalogue": sentence("answer to a catalogue request"),
    "complaint": sentence("answer to a complaint"),
    "level4-details": sentence("request for details"),
    "follow-up": sentence("follow-up"),
    "promised": sentence("the promised answer"),
}
# What buyers ask, and a letter may promise: the names of `terms.Ask`.
ASKED: dict[str, Sentence] = {
    "price": sentence("price"),
    "moq": sentence("minimum order"),
    "lead_time": sentence("lead time"),
    "sample": sentence("samples"),
    "certification": sentence("certificates"),
    "payment_terms": sentence("payment"),
    "packaging": sentence("packing"),
    "catalogue": sentence("catalogue"),
    "specification": sentence("technical details"),
    "customization": sentence("customisation"),
    "shipping_cost": sentence("freight cost"),
    "warranty": sentence("warranty"),
    "company_info": sentence("our company"),
    "visit": sentence("visit"),
    "agency": sentence("agency"),
    "stock": sentence("stock"),
    "invoice": sentence("proforma invoice"),
    "tracking": sentence("shipment status"),
    "complaint": sentence("complaint"),
}


def asks_in_words(asks: Iterable[str]) -> Sentence:
    """Questions of buyers as a list to read: "warranty, visit"; "-" for none."""
    words = [ASKED[ask] for ask in asks if ask in ASKED]
    listed = words.pop(0) if words else sentence("-")
    for one in words:
        listed = sentence("{list}, {one}", list=listed, one=one)
    return listed


# What speaks for a buyer: beside a scam or an offer to us it only confuses.
FOR_A_BUYER = ("C-A", "C-B", "C-C", "C-D", "M", "L", "buyer")
BUYERS_WORDS = frozenset({"Asks for goods or prices.", "Speaks of an offer or order between us.", "An inquiry through a form."})
NO_BUYERS = frozenset({Kind.FRAUD, Kind.SOLICITATION, Kind.JUNK, Kind.AUTOMATED})


def why(verdict: Verdict, mail: Mail, language: str = "en", letter: Draft | NoDraft | None = None) -> str:
    """The verdict, its reasons, what to check and what would raise the grade; one sentence a line."""
    return "\n".join(lines(verdict, mail, language, letter))


def lines(verdict: Verdict, mail: Mail, language: str = "en", letter: Draft | NoDraft | None = None) -> tuple[str, ...]:
    """The same as separate lines; reasons are indented by two blanks. With `letter`, also which letter was chosen and why."""
    out = [
        say(_first(mail), language),
        *(say(one.says, language) for one in labels_of(verdict)),
        say(_verdict(verdict, language), language),
    ]
    if grade := _grade(verdict, language):
        out.append(say(grade, language))
    signs = _once(verdict.signs)
    if signs:
        out.append(say(sentence("Signs:"), language))
        out += [_reason(one, language) for one in signs]
    checks = list(dict.fromkeys(CHECKS[one.rule] for one in signs if one.rule in CHECKS)) if verdict.suspected else []
    if checks:
        out.append(say(sentence("What to check:"), language))
        out += [f"  - {say(one, language)}" for one in checks]
    reasons = [_reason(one, language) for one in _reasons(verdict)]
    learnt = [line for one in verdict.evidence if (line := _learnt(one, verdict, language))]
    if reasons or learnt:
        out.append(say(sentence("Reasons:"), language))
        out += list(dict.fromkeys(reasons)) + learnt[:1]
    if verdict.missing:
        missing = ", ".join(say(FACTS[name], language) for name in verdict.missing if name in FACTS)
        out.append(say(sentence("W11: the grade would rise with: {facts}.", facts=missing), language))
    return (*out, *_outcome(verdict, letter, language))


def labels_of(verdict: Verdict) -> tuple[Evidence, ...]:
    """Who labelled the mail how and when."""
    return tuple(one for one in verdict.evidence if one.rule == LABEL)


def letter_line(letter: Draft, language: str = "en") -> str:
    """ "Letter: quotation - product, quantity and price are known"."""
    named = say(LETTERS[letter.template], language) if letter.template in LETTERS else letter.template
    if letter.because is None:
        return say(sentence("Letter: {name}", name=named), language)
    return say(sentence("Letter: {name} - {why}", name=named, why=say(letter.because, language)), language)


def _outcome(verdict: Verdict, letter: Draft | NoDraft | None, language: str) -> tuple[str, ...]:
    """Whether a reply is expected, and which letter it gets."""
    if isinstance(letter, NoDraft):
        return (say(sentence("No draft: {reason}", reason=say(letter.why, language)), language),)
    if verdict.reply_needed:
        return (say(sentence("A reply is expected."), language), *((letter_line(letter, language),) if letter else ()))
    if verdict.no_reply_because is not None:
        return (say(sentence("No draft: {reason}", reason=say(verdict.no_reply_because, language)), language),)
    return ()


def _first(mail: Mail) -> Sentence:
    sender = mail.author.email or mail.author.name or "?"
    return sentence("From {sender}: {subject}", sender=_short(sender), subject=_short(mail.subject) or "-")


def _verdict(verdict: Verdict, language: str) -> Sentence:
    sure = next(words for share, words in SURE if verdict.confidence >= share or share == 0.0)
    values = {"sure": say(sure, language), "kind": say(KINDS[verdict.kind], language), "suspicion": f"{verdict.suspicion:.2f}"}
    if verdict.suspected and verdict.kind is not Kind.FRAUD:
        return sentence("This is {sure} {kind}, held back: suspicion {suspicion}.", **values)
    return sentence("This is {sure} {kind}; suspicion {suspicion}.", **values)


def _grade(verdict: Verdict, language: str) -> Sentence | None:
    if verdict.level is None or verdict.answer_class is None:
        return None
    values: dict[str, object] = {
        "level": verdict.level,
        "what": say(LEVELS.get(verdict.level, LEVELS[4]), language),
        "letter": verdict.answer_class.value,
        "when": say(CLASSES[verdict.answer_class], language),
    }
    if verdict.motive is not None:
        values |= {"motive": verdict.motive.value, "aim": say(MOTIVES[verdict.motive], language)}
    match verdict.level2_candidate, verdict.motive is not None:
        case True, True:
            return sentence("Level {level} ({what}; a candidate for level 2), class {letter} ({when}), motive {motive} ({aim}).", **values)
        case True, False:
            return sentence("Level {level} ({what}; a candidate for level 2), class {letter} ({when}).", **values)
        case False, True:
            return sentence("Level {level} ({what}), class {letter} ({when}), motive {motive} ({aim}).", **values)
    return sentence("Level {level} ({what}), class {letter} ({when}).", **values)


def _reasons(verdict: Verdict) -> list[Evidence]:
    """What speaks for the verdict, each once; the learnt part is told last, and a scam's claims to be a buyer are left out."""
    told = {(one.rule, str(one.says)) for one in verdict.signs}
    kept = [one for one in verdict.evidence if one.rule and one.rule not in ("model", LABEL) and (one.rule, str(one.says)) not in told]
    if verdict.kind in NO_BUYERS:
        kept = [one for one in kept if not one.rule.startswith(FOR_A_BUYER) and one.says.text not in BUYERS_WORDS]
    return _once(kept)


def _learnt(one: Evidence, verdict: Verdict, language: str) -> str:
    """What the learnt part adds: only where it agrees, and only words that say something."""
    if one.rule != "model" or dict(one.says.values).get("kind", verdict.kind.value) != verdict.kind.value:
        return ""
    words = [word for word in words_of(one) if len(word) > 2 and word.casefold() not in SAY_NOTHING]
    if len(words) < 2:
        return ""
    said = sentence("The learnt part also says: typical words of {kind}.", kind=say(KINDS[verdict.kind], language))
    return f"  {say(said, language)} {_quoted(words)}"


def _reason(one: Evidence, language: str) -> str:
    rule = one.rule
    if rule == "S1" and one.says.text.startswith(AUTHENTICATED):  # "S1" is the name of a bad sign; this is none
        rule = say(sentence("sender"), language)
    elif rule == "buyer":
        rule = say(sentence("buyer"), language)
    elif rule == "attachment":
        rule = say(sentence("attachment"), language)
    words, said = words_of(one)[:4], say(_spoken(one.says, language), language)
    return f"  {rule}: {said} {_quoted(words)}" if words else f"  {rule}: {said}"


def _quoted(words: Iterable[str]) -> str:
    return "; ".join(f'"{_short(word)}"' for word in list(words)[:4])


def _spoken(says: Sentence, language: str) -> Sentence:
    """Machine words among the values ("end_user", "solicitation") as words of the reader's language."""
    values = tuple((name, say(WORDS[value], language) if name == "kind" and value in WORDS else value) for name, value in says.values)
    return Sentence(says.text, values)


def _once(reasons: Iterable[Evidence]) -> list[Evidence]:
    """Each sentence once, with the words of all that say it; what only differs in the words it quotes is one reason."""
    kept: dict[tuple[str, str, tuple[tuple[str, str | Sentence], ...]], Evidence] = {}
    for one in reasons:
        key = (one.rule, one.says.text, tuple((name, value) for name, value in one.says.values if name != "words"))
        if key in kept:
            first = kept[key]
            kept[key] = replace(first, spans=(*first.spans, *(span for span in one.spans if span not in first.spans)))
        else:
            kept[key] = one
    return list(kept.values())


def _short(text: str) -> str:
    """One line without control characters, so that a mail cannot paint on the terminal."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
