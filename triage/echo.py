"""The buyer's own words to a question that a letter promises to answer, and questions that no table knows (handbook W3, W4).

"Technical details: answer by Friday" leaves a buyer with five questions in doubt whether the fifth was read. So the letter repeats, as
quoted words, the sentence that asks. A question that asks nothing of what the tables know is repeated as well, and promised: none is
passed over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from triage.contrasts import contrast_in
from triage.handbook.asks import find_asks, requests
from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.open_questions import asks_without_mark, goes_beyond, papers_named, requests_something, ways_to_pay
from triage.handbook.passages import Passage
from triage.letter_values import Point
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.printed import fits, plain
from triage.terms import Ask, Asked, Inquiry

LONGEST: Final = 110  # characters of one sentence that is repeated
LONG: Final = 170  # of one that an answer on file leaves open
BRIEF: Final = 40  # of one that asks by nouns: "And minimum for white."
MOST: Final = 4  # sentences to one question, and questions that no table knows
_READ: Final = 8_000  # characters of a mail that are looked at

# What a price list answers needs no words; of the others the label says too little.
# Of prices and payment only a question says more than the rows that note them.
_ONLY_QUESTIONS: Final = frozenset({Ask.PRICE, Ask.PAYMENT_TERMS})
_LABEL_SAYS_ALL: Final = frozenset({Ask.MOQ, Ask.CATALOGUE, Ask.AGENCY, Ask.COMPLAINT, Ask.SHIPPING_COST})

# Where a sentence or an item of a list ends. A short line is whole; a long one goes on below where that begins with a small letter.
_CUT: Final = re.compile(
    r"\n[ \t>]{0,20}\n"
    r"|\n(?=[ \t>]{0,20}(?:[-*•·–—▪◦●]|\(?(?:\d{1,2}|[a-hA-H])[.)、:）](?!\d))[ \t]?\S)"
    r"|(?<=[.!?؟])(?<!\b(?:No|Nr|Mr|Ms|Dr|St|ca|Sr)\.)(?<!\b(?:bzw|str|Str|exp|Mrs|Ing|max|min)\.)(?<!\b(?:mind|evtl|inkl|incl|Sras|Hnos)\.)(?<!\bapprox\.)"
    r"[ \t\n]{1,20}(?=[^\W\d_a-zà-ÿа-яё]|[¿\"“«(])"
    r"|(?<=[?？؟])\s{1,20}|(?<=[\u3040-\u9fff][?？])(?=[\u3040-\u9fff])"
    r"|(?<=[。！；？])"
    r"|[:：][ \t]{0,10}\n"
    r"|(?<![^\n]{55})\n(?=[ \t]{0,8}[^\W\d_a-zà-ÿа-яё])"
)
_MARK: Final = re.compile(r"[\s>]*(?:[-*•·–—▪◦●]+|\(?(?:\d{1,2}|[a-hA-H])[.)、:）](?!\d))[ \t]*")
_FIELD: Final = re.compile(
    r"\s*(?:message|mensaje|mensagem|nachricht|messaggio|сообщение|mesaj|الرسالة|留言|内容)(?:\s*/\s*\w{3,12})?\s*[|:：/]\s*", re.IGNORECASE
)
_CLAUSE: Final = re.compile(r"(?:(?<!\d),|,(?!\d)|[;，；、])\s{0,3}|\s[-–—]\s")
_AND: Final = re.compile(r"\s(?:and|und|y|et|e|и|ve|so|but)\s")
_ASKS: Final = re.compile(r"[?？؟]\s*$")
# What people ask without wanting to know it.
_POLITE: Final = re.compile(
    r"how (?:are|is|have|was|do) (?:you|everything|life|business|things|it)|hope (?:you|all|this)|what do you (?:say|think)|(?:help|assist|advise) (?:me|us)?\s?\?"
    r"|interested\s?\?|\b(?:right|correct|ok(?:ay)?|agreed?|deal|clear|please|no|yes)\s?\?|are you (?:there|ok|well)|did you (?:get|receive|see|read)"
    r"|c[oó]mo (?:est|va|and)|qu[eé] tal|tudo b(?:em|om)|como vai|comment (?:allez|vas)|[cç]a va|wie geht|nicht wahr|oder\s?\?|come (?:sta|va)"
    r"|как (?:дела|ваши)|nas[ıi]ls[ıi]n|iyi misin|كيف (?:حال|ال)|你好吗|您好吗|最近(?:好|怎)|近来|(?:可以|行|好|对|對)(?:吗|嗎|么)?\s?[?？]$|certo\s?\?|verdad\s?\?",
    re.IGNORECASE,
)
# What a letter of ours never repeats: ways to reach somebody, accounts, secrets, marks of programs.
_UNFIT: Final = re.compile(
    r"@|\bat [\w-]{2,30} dot \w|\bhxxp|[\[(]\.[\])]|\b[a-z0-9-]{3,40}\.(?:com?|net|org|info|biz|io|app|site|online|top|xyz|shop|link|cn|ru|me|de|uk|fr|es|it|eu|example)\b"
    r"|\d(?:[ ()./-]{0,2}\d){8}|\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2}"
    r"|passw|\bpwd\b|\bpin\b|kennwort|contraseña|\bsenha\b|mot de passe|парол|şifre|\bparola\b|hasło|wachtwoord"
    r"|mật khẩu|kata sandi|密码|密碼|パスワード|暗証|비밀번호|كلمة (?:المرور|السر)|\bcvv\b|\biban\b"
    r"|<\s?/?[a-z!]|\{\{|\{%|\}\}",
    re.IGNORECASE,
)
_QUOTES: Final = re.compile(r"[\"“”„«»‹›「」『』]")
_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2}|[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class Echoes:
    """Sentences of the buyer, fit for print but in their own language: to questions that are known, and those that are not."""

    to: Mapping[Ask, tuple[str, ...]] = field(default_factory=dict)
    further: tuple[tuple[str, tuple[Ask, ...]], ...] = ()  # the sentence, and what else it asks again
    beyond: Mapping[Ask, tuple[str, ...]] = field(default_factory=dict)  # sentences that ask more than an answer on file tells


NONE: Final = Echoes()


def echoes_of(
    mail: Mail,
    words: Words,
    inquiry: Inquiry,
    passed_on: bool = False,
    catalogue: Catalogue | None = None,
    settled: Sequence[tuple[int, int]] = (),
) -> Echoes:
    """What the buyer wrote to each question; nothing of quoted mail, signatures or forms' fields.

    `passed_on`: a colleague of ours has forwarded it, and only the mail inside is the buyer's. With the `catalogue`, what they want
    otherwise than its rows are made is one more thing to answer. What stands at the places `settled` is answered as a whole.
    """
    items = items_named(inquiry, catalogue) if catalogue is not None else {}
    told: dict[Ask, list[str]] = {}
    unknown: list[tuple[str, tuple[Ask, ...]]] = []
    otherwise: list[str] = []
    beyond: dict[Ask, list[str]] = {}
    known = [asked for asked in inquiry.asks if asked.span.part == "body" and asked.id not in _LABEL_SAYS_ALL]
    every = [asked for asked in inquiry.asks if asked.span.part == "body"]
    for start, end in sentences_of(mail, words, "forwarded" if passed_on else "new"):
        if any(first < end and start < last for first, last in settled):
            continue
        said = mail.text[start:end]
        if (at := _otherwise(said, start, inquiry, items)) is not None and (shown := repeatable(said, at)):
            otherwise.append(shown)
        here = [asked for asked in every if start <= asked.span.start < end and _stands(asked, mail.text)]
        asks = bool(_ASKS.search(said)) or asks_without_mark(_MARK.sub("", said, count=1))
        wished = asks or (bool(here) and _wishes(said, start, inquiry))
        for ask in _beyond(said, wished or (bool(here) and len(said) <= BRIEF), {one.id for one in here} if wished else set()):
            beyond.setdefault(ask, []).append(repeatable(said, next((one.span.start - start for one in here if one.id is ask), 0), LONG))
        if (here or not asks) and (clause := _second(said)) and len(unknown) < 2 * MOST:
            unknown.append((clause, tuple(asked.id for asked in find_asks([Passage(clause)]))))
        if here:
            wanted = [asked for asked in here if asked in known and (asks or asked.id not in _ONLY_QUESTIONS)]
            if (
                wanted
                and len(here) <= (4 if asks else 2)
                and (asks or _wishes(said, start, inquiry))
                and (shown := repeatable(said, wanted[0].span.start - start))
            ):
                for each in wanted:
                    told.setdefault(each.id, []).append(shown)
        elif (
            (asks or (requests_something(said) and not any(start <= one.span.start < end for one in inquiry.quantities)))
            and len(unknown) < 2 * MOST
            and not _POLITE.search(said)
        ):
            shown = repeatable(said, len(said) - 2)
            if shown or _UNFIT.search(plain(said, 2000)):  # what is not repeated is promised all the same
                unknown.append((shown, tuple(asked.id for asked in find_asks([Passage(said)]))))
    further: list[tuple[str, tuple[Ask, ...]]] = []
    for shown, again in unknown:
        one = next((ask for ask in again if ask not in _LABEL_SAYS_ALL and any(asked.id is ask for asked in inquiry.asks)), None)
        if one is not None:
            told.setdefault(one, []).extend([shown] if shown else [])
            if shown and shown not in beyond.get(one, ()) and goes_beyond(shown, one):
                beyond.setdefault(one, []).append(shown)
        else:
            further.append((shown, again))
    repeated = {one for every in told.values() for one in every} | {one for one, _ in further}
    further += [(one, ()) for one in otherwise if one not in repeated]
    return Echoes(
        {ask: tuple(_distinct(said))[:MOST] for ask, said in told.items()},
        tuple(
            one
            for one in dict.fromkeys(further)
            if not _within(one[0], (*repeated, *(other for every in beyond.values() for other in every)))
        )[:MOST],
        {ask: tuple(dict.fromkeys(said))[:MOST] for ask, said in beyond.items()},
    )


def _distinct(said: Iterable[str]) -> list[str]:
    """The sentences once, and none that is a part of another."""
    every = list(dict.fromkeys(said))
    return [one for one in every if not _within(one, every)]


def _within(said: str, others: Iterable[str]) -> bool:
    """Is it the last clause of another sentence that is repeated?"""
    return said.startswith("… ") and any(said != other and said[2:] in other for other in others)


def _beyond(said: str, asks: bool, here: set[Ask]) -> Iterator[Ask]:
    """The questions of which this sentence asks more than an answer on file can tell; of some only where their words stand in it."""
    if not asks:
        return
    if goes_beyond(said, Ask.MOQ):
        yield Ask.MOQ
    if goes_beyond(said, Ask.PRICE):
        yield Ask.PRICE
    for ask in here:
        if ask not in {Ask.MOQ, Ask.PRICE} and (
            goes_beyond(said, ask)
            or (ask is Ask.PAYMENT_TERMS and ways_to_pay(said))
            or (ask is Ask.CERTIFICATION and (_PAPERS.search(said) or papers_named(said)))
        ):
            yield ask


def _second(said: str) -> str:
    """The last clause of a sentence, where it asks something by itself: "what is the price, and who pays the courier?"; "" for none."""
    cuts = [one.end() for one in (*_CLAUSE.finditer(said), *_AND.finditer(said))]
    for cut in sorted(cuts, reverse=True):
        part = said[cut:]
        if cut > 8 and len(_WORD.findall(part)) > 2 and asks_without_mark(part):
            shown = repeatable(part, 0)
            return f"… {shown}" if shown else ""
    return ""


def _otherwise(said: str, start: int, inquiry: Inquiry, items: Mapping[int, Item]) -> int | None:
    """Where a sentence wants another make than our row: of several articles than the one that it names, and of nothing that is not ours."""
    if any(one.sku is None and start <= one.span.start < start + len(said) for one in inquiry.products):
        return None
    here = [item for place, item in items.items() if start <= inquiry.products[place].span.start < start + len(said)]
    return contrast_in(said, here or (list(items.values()) if len(items) == 1 else []))


# Who asks for the papers themselves is not answered by their names.
_PAPERS: Final = re.compile(
    r"\b(?:reports?|cop(?:y|ies)|papers?|paperwork|documents?|pdf|in full|send|(?:whose|your|our) name|prüf\w{2,12}|nachweis\w{0,3}|leistungserkl\w{4,8}"
    r"|rapports?|attestation|informes?|ensayos?|relatórios?|laudos?|rapor\w{0,6}|belge\w{0,6})\b"
    r"|протокол|отч[её]т|копи|报告|報告|影印|掃描|扫描|原件|正本|تقرير|نسخة|成績書|証明書",
    re.IGNORECASE,
)


def with_words(points: tuple[Point, ...], echoes: Echoes, language: str) -> tuple[Point, ...]:
    """The points of a letter, each promise with the words that it answers, as far as the letter's readers can read them; no words twice."""
    found: list[Point] = []
    used: set[str] = set()
    for point in points:
        shown = _with_words(point, echoes, language)
        if shown.how != "asked":
            fresh = tuple(one for one in shown.echo if one not in used and not _within(one, used))
            shown = replace(shown, echo=fresh, apart=shown.apart and (bool(fresh) or not shown.echo))
        if shown.how == "known" and shown.echo and point.ask == Ask.PAYMENT_TERMS:
            shown = replace(shown, rest="")
        used |= set(shown.echo)
        found.append(shown)
    return tuple(found)


def _with_words(point: Point, echoes: Echoes, language: str) -> Point:
    ask = Ask(point.ask)
    said: tuple[str, ...] = ()
    if point.how == "known":
        said = tuple(one for one in echoes.beyond.get(ask, ()) if _open(point, one))
    elif point.how == "promised" and not point.text:
        said = tuple(dict.fromkeys((*echoes.to.get(ask, ()), *(one for one in echoes.beyond.get(ask, ()) if one and ask is not Ask.PRICE))))
    return replace(point, echo=tuple(one for one in said if one and fits(one, language)), apart=bool(said))


def _open(point: Point, said: str) -> bool:
    """Does the answer leave that open? Not where it names the way to pay, or all papers, that the sentence speaks of."""
    if not said:  # not fit for print, and promised all the same
        return True
    told = " ".join((point.text, point.rest, *(value for _, value in point.items)))
    match Ask(point.ask):
        case Ask.PAYMENT_TERMS:
            return bool(ways_to_pay(said) - ways_to_pay(told))
        case Ask.CERTIFICATION:
            return bool(_PAPERS.search(said)) or any(name not in told for name in papers_named(said))
    return True


def further_of(points: tuple[Point, ...], echoes: Echoes, language: str) -> tuple[str, ...]:
    """The questions beside the points, to be promised in one row; ("",) where the letter's readers cannot read them."""
    asked = {point.ask for point in points}
    free = Ask.SAMPLE in asked
    left = [shown for shown, again in echoes.further if not again or not all(ask in _TOLD and ask.value in asked for ask in again)]
    left = [shown for shown in left if not _within(shown, (one for point in points for one in point.echo))]
    left = [shown for shown in left if not (free and _FREE.search(shown))]  # what samples cost is told
    known = {point.ask for point in points if point.how == "known"}
    if any(point.how == "known" and point.apart and not point.echo for point in points):
        left.append("")
    repeated = {one for point in points for one in point.echo}
    for ask, said in echoes.beyond.items():  # of an answer on file its own row repeats them, as far as they can be read
        if ask.value in asked and ask.value not in known:
            left += [one for one in said if one not in repeated and not any(other.strip("… ") in one for other in left if other)]
    return (tuple(one for one in left if one and fits(one, language))[: 2 * MOST] or ("",)) if left else ()


_FREE: Final = re.compile(
    r"\b(?:free|gratis|gratuit\w{0,4}|grátis|kostenlos\w{0,2}|umsonst|ücretsiz|bedava|бесплатн\w{1,3})\b|免费|免費|مجان", re.IGNORECASE
)
_TOLD: Final = frozenset({Ask.PRICE, Ask.MOQ, Ask.LEAD_TIME, Ask.SAMPLE, Ask.PAYMENT_TERMS, Ask.SHIPPING_COST, Ask.CATALOGUE, Ask.AGENCY})


def sentences_of(mail: Mail, words: Words, wanted: str) -> Iterator[tuple[int, int]]:
    """The sentences of the sender's own new words, or of the mail they passed on, as places in the mail's text."""
    inner = (
        " ".join(words.forwarded.text[: 3 * _READ].split()) if words.forwarded is not None else ""
    )  # what others wrote below it is left out
    for start, whole in ((start, end) for role, start, end in words.ranges if role == wanted):
        place, end = start, min(whole, start + _READ)
        for cut in (*_CUT.finditer(mail.text, start, end), None):
            until = end if cut is None else cut.start() + cut.group().startswith((":", "："))
            if wanted == "new" or " ".join(mail.text[place:until].replace("\n>", " ").strip("> \n\t").split()) in inner:
                yield place, until
            place = end if cut is None else cut.end()


def _wishes(said: str, start: int, inquiry: Inquiry) -> bool:
    """Is a sentence without a question mark a wish: an item of a list, or a request? What only leads to a list is none, nor a row of goods."""
    if said.rstrip().endswith((":", "：")) or "|" in said or any(start <= one.span.start < start + len(said) for one in inquiry.quantities):
        return False
    return bool(_MARK.match(said)) or requests(said) or requests_something(said)


def items_named(inquiry: Inquiry, catalogue: Catalogue) -> dict[int, Item]:
    """The rows of the catalogue that the buyer names in the body, by their place among the products."""
    found: dict[int, Item] = {}
    for place, product in enumerate(inquiry.products):
        item = catalogue.item(product.sku) if product.sku else None
        if item is not None and item not in found.values():
            found[place] = item
    return found


def _stands(asked: Asked, text: str) -> bool:
    return text[asked.span.start : asked.span.end] == asked.span.text


def repeatable(said: str, at: int, longest: int = LONGEST) -> str:
    """The sentence, or of a long one the part that asks; "" where that says no more than its label, or would not do in a letter."""
    mark = _FIELD.match(said) or _MARK.match(said)
    begin = mark.end() if mark else 0
    whole = _clean(said[begin:])
    if len(whole) > longest:
        cuts = [begin, *(cut.end() for cut in _CLAUSE.finditer(said, begin)), len(said) + 1]
        first = max((cut for cut in cuts if cut <= max(at, begin)), default=begin)
        last = next(cut for cut in cuts if cut > max(at, begin))
        if first > begin and last <= len(said):
            return ""  # out of the middle of a long sentence
        part = _closed(_CLAUSE.sub(" ", said[first:last]) if last <= len(said) else said[first:])
        whole = f"{'… ' if first > begin else ''}{part}{' …' if last <= len(said) else ''}"
    if len(whole) > longest + 4 or _UNFIT.search(plain(said, 2000)) or len(_WORD.findall(whole)) < 3:
        return ""
    return whole


def _closed(said: str) -> str:
    """Words of a clause: a bracket that the cut leaves open goes with what stands in it."""
    shown = _clean(said)
    return _clean(shown[: shown.rfind("(")]) if shown.count("(") > shown.count(")") else shown


def _clean(said: str) -> str:
    quoted = _QUOTES.sub(lambda sign: "″" if _after_digit(sign) else "'", said)  # no sign within ends the quotation
    return plain(quoted, 3 * LONGEST).strip(" .,;:：，；。…\"“”„«»'")


def _after_digit(sign: re.Match[str]) -> bool:
    """Is it the mark of an inch?"""
    return sign.start() > 0 and sign.string[sign.start() - 1].isdigit()
