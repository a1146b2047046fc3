"""Who buys (handbook 2, "Buyer types"): what the mail says of the buyer's own business, in many languages.

Words about ourselves ("are you a manufacturer?"), about suppliers ("my regular wholesaler") and about others do not count.
A reseller to businesses of no stated type is a wholesaler (gold convention 12); promotional agencies are distributors, a
shop or café group with a label of its own is a chain (convention 14).
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from triage.handbook.domains import is_free_mail
from triage.handbook.goods_use import Uses
from triage.handbook.own_use import weigh_own_use
from triage.handbook.plain_letters import FLAT, plain
from triage.handbook.screened import Alternatives, Later, Rare, Screened, Several, Table, screened
from triage.handbook.tables.buyer_doings import DOINGS, HOUSES
from triage.handbook.tables.buyer_further import ASKED_WHAT, BOUGHT_FROM, FURTHER
from triage.handbook.tables.buyer_growers import GROWER_NAMES, GROWER_SAYS, GROWER_TITLES, MOUNTING
from triage.handbook.tables.buyer_phrases import DENIED, FIRST_NAMES, MORE_NAMES, MORE_SELF, MORE_SURE, MORE_TITLES, NOTED_PROJECTS
from triage.handbook.tables.buyer_plants import MACHINE_HOUSE, NOT_MINE, PLANT
from triage.handbook.tables.buyer_private import PRIVATE
from triage.handbook.tables.buyer_roles import ROLES
from triage.handbook.tables.buyer_said import FOREMOST, MORE_TRADES, SAID, STATED_KINDS, TYRES
from triage.handbook.tables.buyer_trades import (
    AFTERWARDS,
    ANOTHERS,
    ASKED,
    MINE,
    SHOPS,
    SHOPS_OF_OTHERS,
    SMALL_NUMBERS,
    SOLD_TO,
    SUPPLYING,
    TRADES,
)
from triage.handbook.tables.buyer_uses import UPKEEP, USES, WORKS_NAMES
from triage.handbook.tables.buyer_ways import FIRST_IN_NAME, LAST_IN_NAME, WAYS
from triage.handbook.tables.buyer_words import IN_NAME, IN_TITLE, OTHERS, OURS, SELF, SURE
from triage.handbook.tables.trade_families import PROMOTIONAL, TRADE_FAMILIES
from triage.terms import BuyerType, Contact, Evidence, Place, Span, sentence

RULE = "buyer"
Weights = tuple[tuple[BuyerType, float], ...]
ENOUGH = 0.95
STATED = 2.9  # the writer says "we are ...": what is on file counts less
_SAID = 2.2  # said plainly
COMPANY = 1.3  # what a firm's name says, less than the text does
NAMED_AFTER = 1.2  # a firm named after the goods we sell
OTHER_TRADE = 1.05  # a buyer of machines, by a name of another trade
_RUNS = 2.6  # says of his own plant what it makes
_WORKED = 0.45  # what tells an end user or builder, where machines for production are wanted
SIGNED = 1.1  # the last lines, where nobody found a name
DOMAIN = 1.0
_IN_SUBJECT = 0.8
_SUBJECT_LIMIT = 200
_SIGNED = 400  # characters at the end
_TELLING = 5  # letters of a domain that say something
_NAME_LINE = 70  # characters of a line that may be a name
_FEW_SHOPS, _DOZEN_SHOPS = 3, 10
_MADE = 2.5
_MANY_SHOPS = 3.9  # the weight of ten shops and more
_SERVED = (BuyerType.END_USER, BuyerType.RETAILER, BuyerType.CHAIN, BuyerType.CONTRACTOR, BuyerType.MANUFACTURER)
_RESELLERS = (BuyerType.DISTRIBUTOR, BuyerType.WHOLESALER, BuyerType.IMPORTER)
# Where both are said plainly, the first is what one is.
_OVER = (
    (BuyerType.DISTRIBUTOR, BuyerType.MANUFACTURER),
    (BuyerType.IMPORTER, BuyerType.WHOLESALER),
)
_TEXT_LIMIT = 8_000
_OPENING = 14  # characters before a word that begins its sentence: a greeting, an article
_CHOSEN = 6.0  # chosen in a form
_WHERE = re.compile(r"(?:\s\w{1,14}){0,2}(?:,|\s(?:in|im|a|au|en|em|di|w|v|we|i|from|de|near|bei|b))\b|\s?[,(]")
_FOR = re.compile(
    r"\b(?:for|fur|voor|pour|para|per|dla|pro|pentru|till?|для|на)\s(?:\w{1,4}['\s]){0,2}$"
)  # "pour un hôtel à ..." is somebody's hotel
_SELF_LIMIT = 90  # characters between "we are" and the word
_SELF = Table(
    (BuyerType(kind), Alternatives(plain(pattern), "(?<![a-zа-яα-ω])", "(?![a-zа-я])"))
    for kind, pattern in (*SELF, *MORE_SELF, *TRADES, *MORE_TRADES)
)
_SURE = Table(
    ((BuyerType(kind), weight), Alternatives(plain(pattern)))
    for kind, weight, pattern in (*SURE, *MORE_SURE, *DOINGS, *WAYS, *FURTHER, *SAID, *USES, *GROWER_SAYS, *MOUNTING, *ROLES, *PRIVATE)
)
_SHOPS = Screened(plain(SHOPS))


def _names(table: Iterable[tuple[str, str]]) -> Iterator[tuple[BuyerType, Rare]]:
    """What firms are called, by type."""
    return ((BuyerType(kind), Rare(rf"(?<![a-z])(?:{plain(pattern)})")) for kind, pattern in table)


_IN_NAME = Several(
    _names((*FOREMOST, *FIRST_IN_NAME, *GROWER_NAMES, *FIRST_NAMES, *IN_NAME, *MORE_NAMES, *WORKS_NAMES, *HOUSES, *LAST_IN_NAME))
)
_CLEAR_NAMES = Several(_names(row for row in (*FOREMOST, *FIRST_IN_NAME, *GROWER_NAMES) if BuyerType(row[0]) is not BuyerType.WHOLESALER))
_FAMILIES = {name: Later(rf"(?<![a-zа-я])(?:{plain(pattern)})") for name, pattern in TRADE_FAMILIES.items()}
_INNER = {name: Later(f"(?:{plain(pattern)})") for name, pattern in TRADE_FAMILIES.items()}  # "СтепьТрубКомплект", "Werkzeugwelt"
_PROMOTIONAL = re.compile(rf"(?<![a-zа-я])(?:{plain(PROMOTIONAL)})")
_MAKER = re.compile(
    r"manufactur|factory|fabri[ckq]|industri|sanayi|\bmills?\b|\bmfg|werke?\b|завод|фабрик|комбинат|制造|製造|工厂|工廠|製作所|제조|공업|مصنع|nha may|xuong|pabrik"
)
_DISTRIBUTES = re.compile(r"distribu|dystryb|дистриб|phan phoi|dagitim|经销|總經銷|총판|للتوزيع")
_IN_DOMAIN = tuple((BuyerType(kind), Later(plain(pattern).replace(r"\b", ""))) for kind, pattern in HOUSES)
_IN_TITLE = tuple((BuyerType(kind), Later(plain(pattern))) for kind, pattern in (*IN_TITLE, *MORE_TITLES, *GROWER_TITLES))
_STATED = tuple((BuyerType(kind), Later(rf"(?<![a-zа-я])(?:{plain(pattern)})")) for kind, pattern in STATED_KINDS)
_TYRES = re.compile(rf"(?<![a-zа-я])(?:{plain(TYRES)})")
_DENIED = screened(DENIED)
_NOTED_PROJECTS = re.compile(NOTED_PROJECTS)
_OTHERS = Screened(OTHERS)
# In our own notes "the plant" that somebody visited is ours.
_OF_OURS = re.compile(r"\b(?:our|(?:visited|saw|toured|seen|at|came to|invited to)(?: us at)?(?: the| our)?)\s$")
_SHOPS_NOTED = re.compile(r"\b(?:showrooms|shops|stores|branches|web ?shop|online shop)\b|门店|门市")
_OURS = Screened(f"{plain(OURS)}|{plain(MINE)}")
_AFTERWARDS = re.compile(plain(AFTERWARDS))
_ANOTHERS = re.compile(plain(ANOTHERS))
_ASKED = Rare(plain(ASKED))
_BOUGHT_FROM = screened(plain(BOUGHT_FROM))
_ASKED_WHAT = Rare(plain(ASKED_WHAT))
_SOLD_TO = re.compile(plain(SOLD_TO))
_SHOPS_OF_OTHERS = re.compile(plain(SHOPS_OF_OTHERS))
_CUSTOMERS = re.compile(
    r"(?:\b(?:customer|client|kunde|cliente|klient|klant|zakaznik|musteri|клиент|заказчик|khach|pelanggan)\w{0,4}\b|客户|客戶|お客様|고객|عميل|مشتری)[^.\n;]{0,30}$"
)
_UPKEEP = Later(plain(UPKEEP))
_MACHINE_HOUSE = Later(rf"(?<![a-zа-я])(?:{plain(MACHINE_HOUSE)})")
_MACHINE_DOMAIN = Later(plain(MACHINE_HOUSE).replace(r"\b", ""))
_PLANT = Later(plain(PLANT), re.MULTILINE)
_NOT_MINE = re.compile(plain(NOT_MINE))
_NUMBER = re.compile(r"\d{1,4}|^[^\W\d_]+")
_SEEKS = re.compile(
    r"\bmuon\b|\bingin\b|хот(?:им|ел)|\bistiyor|looking for|interested in|need|searching|want|seeking|suche|busca|cherch|cerc|szuka|ищ|寻找|探し"
)
_SENTENCE = re.compile(r"\w{4,}[.!。]\s*$|\d{3,}\s*$")
_ARTICLE = re.compile(r"\b(?:an?|the)\s(?:\w{1,14}\s){0,2}$")
_ENDS = re.compile(r"(?:(?<![^a-z][a-z])\.|[!?;。！？；])\s|\n\s*\n|。|！|？")


@lru_cache(maxsize=16)
def families_of(business: str) -> frozenset[str]:
    """The kinds of finished goods that a seller's own line on its business and the names of its goods tell."""
    flat = business[:6_000].translate(FLAT)
    counts = {name: len(pattern.expression.findall(flat)) for name, pattern in _FAMILIES.items()}
    most = max(counts.values(), default=0)
    return frozenset(name for name, count in counts.items() if count and count * 4 >= most)


_ANY_USE = Uses()


def buyer_type_of(
    text: str,
    contact: Contact,
    place: Place,
    subject: str = "",
    ours: frozenset[str] = frozenset(),
    stated: str = "",
    works: bool = False,
    uses: Uses = _ANY_USE,
) -> tuple[BuyerType, tuple[Evidence, ...], Weights]:
    """The buyer's type, the words it rests on, and what speaks for each type; spans count characters of `text`.

    `UNKNOWN` when little speaks for any.

    `ours` are our own kinds of goods: who is named after them resells them. `stated` is what a form says of the business. `works`: what is
    wanted are machines for production, so the buyer's own plant tells a manufacturer where it would else tell an end user. `uses`: what our goods
    are for, so that a maker or builder who wears or furnishes with them is an end user.
    """
    scale = _Scale({BuyerType.END_USER: _WORKED, BuyerType.CONTRACTOR: _WORKED} if works else {})
    if (chosen := _chosen(stated)) is not None:
        kind, words = chosen
        scale.add(kind, _CHOSEN, 0, 0, words, "form")
    _weigh_text(text[:_TEXT_LIMIT], scale, "body", 1.0)
    if subject:
        _weigh_text(subject[:_SUBJECT_LIMIT], scale, "subject", _IN_SUBJECT)
    scale.factors = {}
    if works:
        _weigh_plant(text[:_TEXT_LIMIT], contact, scale)
    elif not _weigh_goods(contact, scale, ours):
        _weigh_name(text, contact, scale)
    title = (contact.job_title or "")[:120]
    for kind, pattern in _IN_TITLE if title else ():
        if (hit := pattern.search(title.translate(FLAT))) and not (works and kind in (BuyerType.END_USER, BuyerType.CONTRACTOR)):
            scale.add(kind, 1.0, hit.start(), hit.end(), title[hit.start() : hit.end()], "contact:job_title")
    if title and not works and (hit := _UPKEEP.search(title.translate(FLAT))):
        scale.drop(BuyerType.MANUFACTURER)  # whatever is made there: this is used up
        scale.add(BuyerType.END_USER, 1.0, hit.start(), hit.end(), title[hit.start() : hit.end()], "contact:job_title")
    if uses.worn or uses.furnishes or uses.worn_out:
        weigh_own_use(text[:_TEXT_LIMIT], contact, scale, uses)
    return _decide(scale)


def _chosen(stated: str) -> tuple[BuyerType, str] | None:
    """The business that was chosen in a form: of several ("Importer / Retailer") the first."""
    flat = stated[:120].translate(FLAT)
    if not flat:
        return None
    hits = [(hit.start(), -hit.end(), kind) for kind, pattern in _STATED if (hit := pattern.search(flat))]
    if not hits:
        return None
    start, end, kind = min(hits, key=lambda row: row[:2])
    return kind, stated[start:-end]


def _weigh_text(shown: str, scale: _Scale, part: str, factor: float) -> None:
    """What the writer says of himself, in the body or the subject."""
    flat = shown.translate(FLAT)
    _weigh_words(flat, shown, scale, part, factor)
    for (kind, weight), phrases in _SURE.finds(flat):
        for found in itertools.islice(phrases, 3):
            before = flat[max(0, found.start() - 30) : found.start()]
            told = flat[max(0, found.start() - 60) : found.start()]
            if not _DENIED.search(before, flat) and not _ASKED.search(before, flat) and not _ASKED_WHAT.search(told, flat):
                scale.add(kind, factor * weight, found.start(), found.end(), shown[found.start() : found.end()], part)
                break
    for found in itertools.islice(_SHOPS.finditer(flat), 2):
        words = shown[found.start() : found.end()]
        before = flat[max(0, found.start() - 60) : found.start()]
        if _SOLD_TO.search(before) or _CUSTOMERS.search(before) or _SHOPS_OF_OTHERS.search(flat[found.start() : found.end() + 14]):
            scale.add(BuyerType.WHOLESALER, factor * 1.0, found.start(), found.end(), words, part)
            continue
        kind, weight = _by_number(found.group())
        scale.add(kind, factor * weight, found.start(), found.end(), words, part)


def _by_number(words: str) -> tuple[BuyerType, float]:
    """Whose so many shops are: "two shops" a shop-keeper's, "4 boutiques" perhaps a maker's, "18 branches" a chain's."""
    number = _NUMBER.search(words)
    count = number.group() if number else ""
    shops = int(count) if count.isdecimal() else (_FEW_SHOPS if count in SMALL_NUMBERS else _FEW_SHOPS + 1)
    if shops <= _FEW_SHOPS:
        return BuyerType.RETAILER, 1.9
    return BuyerType.CHAIN, 4.0 if shops >= _DOZEN_SHOPS else 3.0


def _weigh_goods(contact: Contact, scale: _Scale, ours: frozenset[str]) -> bool:
    """A firm named after promotional goods distributes them, one named after our own goods resells them."""
    company = (contact.company or "")[:200]
    domain = (contact.email or "").rpartition("@")[2].lower() or (contact.website or "").lower()
    own = bool(domain) and not is_free_mail(domain)
    name = domain.removeprefix("www.").partition(".")[0].replace("-", " ") if own else ""
    for shown, part in ((company, "contact:company"), (name, "contact:email")):
        flat = shown.translate(FLAT)
        if not flat:
            continue
        if _MAKER.search(flat) or _DISTRIBUTES.search(flat):
            return False
        if (hit := _PROMOTIONAL.search(flat)) is not None and own:
            scale.add(BuyerType.DISTRIBUTOR, COMPANY, hit.start(), hit.end(), shown[hit.start() : hit.end()], part)
            return True
        if not own or any(words.whole.search(flat) for _, words in _CLEAR_NAMES.among(flat)):
            continue
        for family in sorted(ours):
            hit = _FAMILIES[family].search(flat) or next(
                (one for one in _INNER[family].finditer(flat) if one.end() - one.start() >= _TELLING), None
            )
            if hit is not None:
                scale.add(
                    BuyerType.RETAILER if _TYRES.fullmatch(hit.group()) else BuyerType.WHOLESALER,
                    NAMED_AFTER,
                    hit.start(),
                    hit.end(),
                    shown[hit.start() : hit.end()],
                    part,
                )
                return True
    return False


def _weigh_plant(text: str, contact: Contact, scale: _Scale) -> None:
    """What a buyer of machines makes with them: what is said of the own plant, else the name of a firm that is none of machines or trade."""
    flat = text.translate(FLAT)
    for found in itertools.islice(_PLANT.finditer(flat), 6):
        if not _NOT_MINE.search(flat[max(0, found.start() - 40) : found.start()]):
            scale.add(BuyerType.MANUFACTURER, _RUNS, found.start(), found.end(), text[found.start() : found.end()])
            break
    company = (contact.company or "")[:200]
    domain = (contact.email or "").rpartition("@")[2].lower()
    if not company and (not domain or is_free_mail(domain)):
        _weigh_name(text, contact, scale)
        return
    shown, part = (company, "contact:company") if company else (domain.partition(".")[0], "contact:email")
    if hit := (_MACHINE_HOUSE if company else _MACHINE_DOMAIN).search(shown.translate(FLAT)):
        if company:
            scale.add(BuyerType.WHOLESALER, NAMED_AFTER, hit.start(), hit.end(), shown[hit.start() : hit.end()], part)
    elif company and (named := _named(company)) is not None and named[0] is not BuyerType.RETAILER:
        scale.add(named[0], COMPANY, named[1].start(), named[1].end(), company[named[1].start() : named[1].end()], part)
    else:
        scale.add(BuyerType.MANUFACTURER, OTHER_TRADE, 0, len(shown), shown, part)


def _weigh_name(text: str, contact: Contact, scale: _Scale) -> None:
    """What the firm's name says; without a name the lines at the end, where people sign, and the domain."""
    company = (contact.company or "")[:200]
    if company:
        if (named := _named(company)) is not None:
            kind, hit = named
            scale.add(kind, COMPANY, hit.start(), hit.end(), company[hit.start() : hit.end()], "contact:company")
            return
    else:
        tail = max(0, len(text) - _SIGNED)
        lines = text[tail:].split("\n")
        for line in reversed(lines[-8:]):
            begin = text.rfind(line, tail)
            if _may_be_name(line) and (named := _named(line)) is not None:
                kind, hit = named
                words = line[hit.start() : hit.end()]
                scale.add(kind, SIGNED, begin + hit.start(), begin + hit.end(), words)
                return
    domain = (contact.email or "").rpartition("@")[2].lower() or (contact.website or "").lower()
    if not domain or is_free_mail(domain):
        return
    name = domain.removeprefix("www.").partition(".")[0]
    for kind, pattern in _IN_DOMAIN:
        found = pattern.search(name)
        if found is not None and found.end() - found.start() >= _TELLING:
            scale.add(kind, DOMAIN, 0, 0, name, "contact:email")
            return


def _may_be_name(line: str) -> bool:
    """A short line that is no sentence and begins like a name."""
    first = line.lstrip()[:1]
    if first.isascii() and not first.isupper():
        return False
    return 3 < len(line) <= _NAME_LINE and "@" not in line and "?" not in line and _SENTENCE.search(line) is None


def _named(name: str) -> tuple[BuyerType, re.Match[str]] | None:
    """What a firm's name says of its business."""
    flat = name.translate(FLAT)
    return next(((kind, hit) for kind, words in _IN_NAME.among(flat) if (hit := words.whole.search(flat))), None)


def buyer_type_noted(notes: str, company: str = "") -> BuyerType:
    """What our own note on a customer says of its business ("Importer near Lyon"): the first such word, else the firm's name.

    Words for end users are left out: "school halls" in our notes are what the customer builds, not what it is.
    """
    flat = notes[:500].translate(FLAT)
    first: tuple[int, BuyerType] | None = None
    if (shops := _SHOPS_NOTED.search(flat)) is not None:
        number = next((found.group() for found in _SHOPS.finditer(flat)), None)
        first = (shops.start(), _by_number(number)[0] if number else BuyerType.RETAILER)
    for kind, matches in _SELF.finds(flat):
        found = next(
            (
                one
                for one in matches
                if not one.group().startswith(("our ", "the ")) and not _OF_OURS.search(flat[max(0, one.start() - 24) : one.start()])
            ),
            None,
        )
        if found and kind not in (BuyerType.BRAND, BuyerType.END_USER) and (first is None or found.start() < first[0]):
            first = (found.start(), kind)
    if first is not None:
        return first[1]
    name = company[:200].translate(FLAT)
    named = next((kind for kind, words in _IN_NAME.among(name) if words.whole.search(name)), None)
    if named is not None:
        return named
    return BuyerType.CONTRACTOR if _NOTED_PROJECTS.search(flat) else BuyerType.UNKNOWN


class _Scale:
    """Weights by type: the heaviest word counts fully, the others of the same type a little; the same words count once."""

    def __init__(self, factors: dict[BuyerType, float]) -> None:
        self.factors = factors  # of what counts less
        self._found: dict[BuyerType, list[Evidence]] = defaultdict(list)

    def add(self, kind: BuyerType, weight: float, start: int, end: int, words: str, part: str = "body") -> None:
        weight *= self.factors.get(kind, 1.0)
        says = sentence("Buyer type {kind}: {words}.", kind=kind.value, words=words.strip()[:60])
        row = Evidence(RULE, says, round(weight, 2), (Span(part, start, end, words),))
        rows = self._found[kind]
        for number, other in enumerate(rows):
            span = other.spans[0]
            if span.part == part and start < span.end and span.start < end:
                if weight > other.weight:
                    rows[number] = row
                return
        rows.append(row)

    def drop(self, kind: BuyerType) -> None:
        """Forget what spoke for `kind`."""
        self._found.pop(kind, None)

    def turn(self, kind: BuyerType, other: BuyerType, turns: Callable[[Span], bool]) -> None:
        """What spoke for `kind` speaks for `other` where its words tell so."""
        rows = self._found.pop(kind, [])
        if stay := [row for row in rows if not turns(row.spans[0])]:
            self._found[kind] = stay
        for row in rows:
            if row not in stay:
                span = row.spans[0]
                self.add(other, row.weight, span.start, span.end, span.text, span.part)

    def totals(self) -> dict[BuyerType, float]:
        found: dict[BuyerType, float] = {}
        for kind, rows in self._found.items():
            heaviest = max(row.weight for row in rows)
            found[kind] = heaviest + 0.3 * min(3.0, sum(row.weight for row in rows) - heaviest)
        return found

    def named(self, kind: BuyerType) -> bool:
        """The firm's name says so."""
        return any(row.spans[0].part == "contact:company" for row in self._found.get(kind, ()))

    def evidence(self, kind: BuyerType) -> tuple[Evidence, ...]:
        """What speaks for `kind`, the heaviest first."""
        return tuple(sorted(self._found[kind], key=lambda row: -row.weight)[:4])


def _weigh_words(flat: str, shown: str, scale: _Scale, part: str, factor: float) -> None:
    """The plain nouns: full weight after "we are" and the like, little elsewhere, none where they speak of somebody else."""
    for kind, nouns in _SELF.finds(flat):
        for match in itertools.islice(nouns, 6):
            before = flat[max(0, match.start() - _SELF_LIMIT) : match.start()]
            ends = list(_ENDS.finditer(before))
            same = before[ends[-1].end() :] if ends else before
            mine = list(_OURS.finditer(same, flat))
            words = shown[match.start() : match.end()]
            after = flat[match.end() : match.end() + 24]
            if _DENIED.search(same, flat) or _ANOTHERS.match(after) or _BOUGHT_FROM.search(same, flat) or _ASKED_WHAT.search(same, flat):
                continue
            if _AFTERWARDS.match(after):  # "we are" stands behind the noun in Turkish, Japanese, Korean, Persian
                scale.add(kind, factor * _SAID, match.start(), match.end(), words, part)
            elif mine:
                if mine[-1].group() in SUPPLYING and kind in _SERVED:
                    continue
                distance = len(same) - mine[-1].end()
                if _SEEKS.search(same[mine[-1].end() :]):
                    continue
                if _OTHERS.search(same, flat) and not _ARTICLE.search(same[mine[-1].start() :]):
                    continue
                fades = 15 if kind is BuyerType.END_USER else 60  # "I am the surveyor of a hotel" is no hotel
                scale.add(kind, factor * max(0.8 if fades == 15 else 2.2, 3.4 - distance / fades), match.start(), match.end(), words, part)
            elif not _OTHERS.search(same, flat):
                opens = len(same.strip()) <= _OPENING and _FOR.search(same) is None and _WHERE.match(after) is not None
                alone = (2.6 if kind in _RESELLERS else 1.8) if opens else 0.7  # "grossista ferramenta, Ragusa" says of itself what it is
                scale.add(kind, factor * (alone if kind is not BuyerType.BRAND else 0.2), match.start(), match.end(), words, part)


def _decide(scale: _Scale) -> tuple[BuyerType, tuple[Evidence, ...], Weights]:
    weights = scale.totals()
    found = tuple(weights.items())
    if weights.get(BuyerType.MANUFACTURER, 0) >= _MADE and 0 < weights.get(BuyerType.CHAIN, 0) < _MANY_SHOPS:
        weights.pop(BuyerType.CHAIN)  # a chocolate maker with four shops of its own
    if weights.get(BuyerType.CHAIN, 0) >= 3.0:
        # A group of shops with its own label is a chain, not a brand; nor is it its single shop.
        for lesser in (BuyerType.BRAND, BuyerType.RETAILER, BuyerType.WHOLESALER):
            weights.pop(lesser, None)
    if weights.get(BuyerType.CHAIN, 0) >= _MANY_SHOPS:
        weights.pop(BuyerType.MANUFACTURER, None)  # eighteen coffee houses with a roastery
    if scale.named(BuyerType.END_USER) and not scale.named(BuyerType.CONTRACTOR) and weights.get(BuyerType.CONTRACTOR, 0) < _MANY_SHOPS:
        weights[BuyerType.END_USER] += weights.pop(BuyerType.CONTRACTOR, 0)  # a fish farm that tenders its cages builds for itself
    if weights.get(BuyerType.CONTRACTOR, 0) >= 1.3 and 0 < weights.get(BuyerType.WHOLESALER, 0) <= 2.6:
        weights[BuyerType.CONTRACTOR] += weights.pop(BuyerType.WHOLESALER)  # "our client" beside a project is the builder's
    if weights.get(BuyerType.MANUFACTURER, 0) >= COMPANY and 0 < weights.get(BuyerType.WHOLESALER, 0) <= 2.6:
        weights[BuyerType.MANUFACTURER] += weights.pop(BuyerType.WHOLESALER)  # a roaster that supplies cafés
    for stronger, lesser in _OVER:
        if weights.get(stronger, 0) >= _SAID and weights.get(lesser, 0) >= _SAID:
            weights.pop(lesser)  # who resells and has a workshop resells; who imports for its depots imports
    ranked = sorted(weights.items(), key=lambda row: -row[1])
    if not ranked or ranked[0][1] < ENOUGH:
        return BuyerType.UNKNOWN, (), found
    return ranked[0][0], scale.evidence(ranked[0][0]), found
