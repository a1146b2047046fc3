"""How names of goods are built and bent: what a name is about, which endings belong to one word, what stands around a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from triage.handbook.passages import Passage
from triage.handbook.refused_parts import reaches
from triage.handbook.same_words import describing
from triage.handbook.screened import Rare
from triage.handbook.tables import refusals, variant_words
from triage.handbook.tables.amount_signs import TAKEN_BACK
from triage.handbook.tables.function_words import DESCRIBING, FUNCTION_WORDS, word_set
from triage.handbook.tables.landing_signs import NORMS
from triage.handbook.wordforms import Token, stem, tokens

BORDER_BEFORE = r"(?<![^\W_])(?<![\d.,/#+-])"
BORDER_AFTER = r"(?![^\W_])(?![.,]\d)"
ROMANCE = re.compile(r"\b(?:de|da|do|di|para|pour|con|com|avec|à|al|a)\b", re.IGNORECASE)
AFTER_HEAD = re.compile(r"\s(?:with|for|without|w/|of|in|and)\s|,|\(|;", re.IGNORECASE)
# Between two things that are asked for beside each other: "portes et fenêtres" are no "porte-fenêtre".
AND = re.compile(r"\s(?:\+|and|und|et|y|e|och|og|en|i|и|та|ja|și|&)\s", re.IGNORECASE)
FORMER = re.compile(
    r"\b(?:model|item|art(?:icle|\.)?|ref|type|no|code|modelo|modèle|modell|código|артикул|модель|"
    r"型号|品番|series|your|the|same as)\W{0,4}$",
    re.IGNORECASE,
)
LISTED = re.compile(r"(?:^|\n)[ \t]*(?:[-*•·–]|\d{1,2}[.)])\s{0,3}(?:\w{1,12}\s){0,1}$|\d[\d.,]*\s?(?:[^\W\d_]{1,8}\.?\s){0,3}$")
POSSESSIVE = re.compile(
    r"(?:\b(?:your|su|sus|votre|vos|ihr|ihre|ihrem|ihren|vostra|vostro|seu|sua|jullie|uw|ваш|ваша|ваши|sizin)\s{1,3}|[«\"“„'‘]\s?)$",
    re.IGNORECASE,
)
COMPANY_AFTER = re.compile(
    r"[ \t,&]{0,3}(?:[^\W\d_][\w&.'-]{0,20}[ \t,]{1,3}){0,2}(?:ltd|limited|llc|inc|gmbh|pty|pte|plc|corp|co\.|"
    r"s\.a\.|s\.l\.|srl|s\.r\.l|sarl|ltda|b\.v|bv\b|ag\b|ab\b|oy\b|aps|a/s|sp\. z|s\.r\.o|ооо|a\.ş|şti|pvt|sdn|uab|"
    r"street|str\.|road|avenue|lane|blvd)"
    r"|[\w.-]{0,40}@|\.(?:com|net|org|co|example|de|fr|it|es|cn|uk|ru)\b", re.IGNORECASE
)  # fmt: skip
# What stands behind goods that are not wanted, now or at all.
_REFUSAL = (
    r"\b(?:we (?:do not|don't) (?:need|want|take)|not needed|not required|no longer|"
    r"brauchen wir (?:nicht|nicht mehr|keine)|entfällt|entfallen|ya no (?:la|lo|las|los)? ?(?:necesit|quer)\w*|no hace falta|"
    r"já não|não precis\w+|n'est plus|ne sont plus|plus besoin|non serve|non servono|niet nodig|laten (?:we|wij)[^\n.]{0,20} zitten|"
    r"nie potrzeb\w+|не нужн\w+|не надо|не бер[её]м|не требу\w+|gerek yok|istemiyoruz|tidak perlu|không cần)|"
    r"ضرورت نیست|لا نحتاج|不要|不需要|先不|不用|要りません|不要です|필요 없"
)
REFUSED = re.compile(
    r"^(?:(?P<subject>.{0,30})\b(?P<is>(?:is|are) (?:not for (?:me|us)|not needed|no longer needed|out of scope|off the list|out(?= for now)))\b|"
    rf"(?P<between>[^\n.;]{{0,30}})(?P<refusal>{_REFUSAL}))",
    re.IGNORECASE | re.DOTALL,
)

IN_ADDRESS = re.compile(r"[\w.-]@[\w.-]{0,40}$")  # what stands behind it belongs to an e-mail address
REFUSED_AFTER = re.compile(refusals.AFTER, re.IGNORECASE)
REFUSED_BEFORE = Rare(refusals.BEFORE, re.IGNORECASE)


def refused(text: str, start: int, end: int) -> bool:
    """The goods between `start` and `end` are not wanted: "no longer needed", "leave the strainers out"."""
    after = text[end : end + 80]
    behind = REFUSED.match(after)
    return bool(
        TAKEN_BACK.match(text, end)
        or (behind and reaches(behind["between"] or behind["subject"] or "", behind["refusal"] or behind["is"], after[behind.end() :]))
        or REFUSED_AFTER.match(after)
        or REFUSED_BEFORE.search(text[max(0, start - 40) : start], text)
    )


_MATERIAL = word_set(
    "PE HDPE LDPE LLDPE PP PVC UPVC PET PA PU PUR EVA TPU TPE TPR ABS PC PS EPS EPDM NBR PTFE FRP GRP HMPE UHMWPE MDF OSB SS GI MS CI"
)


def is_material(word: str) -> bool:
    """Plastics and metals by their letters may stand behind the noun in any language: "nets HMPE", "tambor HDPE"."""
    return word in _MATERIAL


TURNING = frozenset(
    ["of", "for", "the", "de", "da", "do", "du", "des", "di", "para", "pour", "per", "fur", "von", "voor", "do", "dla", "для", "our"]
)
ENDINGS = frozenset(
    [
        "s",
        "n",
        "en",
        "e",
        "er",
        "es",
        "em",
        "i",
        "y",
        "o",
        "u",
        "a",
        "ow",
        "om",
        "ami",
        "ach",
        "ek",
        "mi",
        "nek",
        "lar",
        "ler",
        "i",
        "lari",
        "leri",
        "un",
        "in",
    ]
)
VOWELS = frozenset("aeiouyаеиоуыэюяіїє")
SOFTENED = ({"k", "g"}, {"t", "d"}, {"p", "b"}, {"c", "k"}, {"c", "z"})


# The words that describe any goods, as they are and as stems.
PLAIN = DESCRIBING | frozenset(stem(word) for word in DESCRIBING)
# Where a run of words that may name one type ends.
RUN_ENDS = re.compile(
    r"[,;:()\n]\s*\S*$|\s[-–/]\s|\s(?:and|or|y|o|e|ou|et|und|oder|en|of|og|och|lub|oraz|и|или|ve|veya|dan|atau|và|hoặc|with|mit|avec|con|com|met|med|со|с)\s",
    re.IGNORECASE,
)
# How a thing is shaped or placed: no thing, though it closes a name ("forceps curved", "pinza recta").
SHAPES = frozenset(stem(word) for word in variant_words.SHAPED)
OF_ANY_TRADE = variant_words.OF_ANY_TRADE
# Between two names: the second only says what the first comes with or is made of.
ATTRIBUTE = re.compile(
    r"^[^;.\n0-9]{0,60}\s(?:in|aus|из)\s$|^\s(?:do|für|pour|per|para|для|for)\s$|^(?:[^;.\n]|\.\d){0,60}\s(?:with|mit|avec|con|com|met|med|z|ze|s|с|со)\s(?:an?\s|the\s|une?\s|ein\w{0,2}\s|un[ao]?\s|uma?\s)?(?:[A-Z]{2,4}\s)?$|^[^,;.\n(]{0,30}\((?=$)",
    re.IGNORECASE,
)
# Between two goods of one row.
ROW_GAP = re.compile(
    r"\s{0,2}(?:[,/&+、，]|(?:and|or|y|e|o|et|ou|und|oder|en|of|og|och|i|a|lub|и|или|ve|veya|dan|atau|và|hoặc|și|και|و)(?![^\W_])|和|与|及|と)\s{0,2}(?:[^\W\d_]{2,8}\s)?",
    re.IGNORECASE,
)
# Behind a name, before a material or a kind: "diamond disc 400 mm for marble".
FOR_KIND = re.compile(r"^[^,;.\n]{0,24}\s(?:do|für|pour|per|para|для|for|voor|na|için)\s$", re.IGNORECASE)
WITH = re.compile(
    r"(?<!help us )(?<!provide us )(?<!supply us )(?<!deal )(?<!\w)(?:with|mit|avec|con|com|met|med|ze|со|с)\s$", re.IGNORECASE
)
# Scripts and accents of languages whose names begin with the noun: Romance ones, Arabic, Persian, Hebrew.
_NOUN_FIRST = re.compile(r"[áíóúñçãõàèìòâêôœ\u0590-\u06ff]|\w{2}é", re.IGNORECASE)
_VIETNAMESE = re.compile(r"[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]", re.IGNORECASE)
_SLAVIC_ADJECTIVE = re.compile(r"[а-яё]{2}(?:[нкстлвш](?:ый|ая|ое|ые)|ий|[нкств]ой)$", re.IGNORECASE)
# Endings that one word of one language takes; the part before them stays the same.
PARADIGMS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.replace("-", " - ").split(" ")) - {" ", "-"} | ({""} if line.startswith("-") else set())
    for line in (
        "- s es",
        "y ies",
        "f fe ves",
        "- e en n er ern es s em ar or arna en",
        "a as e",
        "o os i",
        "e es i en",
        "l is les",
        "ao oes aos",
        "m ns",
        "z ces",
        "- x",
        "- a u em ie y i ow om ami ach owi e",
        "a y e i ie o om ami ach u",
        "o a u em",
        "ek ki kow ku kiem",
        "ka ki ek ke kami kach",
        "- lar ler i u in un a e dan den da de lari leri si su li lu siz suz lik larin lerin",
        "k gi gu gin gun ga ge",
        "- k ok ek ak et ot at t",
        "- uri le ul ele ilor lor",
        "- nya",
    )
)


def same_word(name: str, word: str) -> bool:
    """Two folded Latin words are one word with two endings: "gorra" and "gorras", not "termos" and "terms"."""
    shared = common(name, word)
    for cut in range(shared, max(2, shared - 3), -1):
        one, other = name[cut:], word[cut:]
        if any(one in endings and other in endings for endings in PARADIGMS):
            return True
    return False


def first_heads(texts: Iterable[str]) -> frozenset[str]:
    """Words that begin a Romance name with a preposition and so are its noun: "margelle de piscine"."""
    found = set()
    for text in texts:
        if ROMANCE.search(text):
            found |= heads_of(text)
    return frozenset(found)


def content(words: Iterable[Token]) -> tuple[str, ...]:
    kept = tuple(word.stem for word in words if word.stem not in FUNCTION_WORDS and (len(word.stem) > 1 or word.number))
    return tuple(dict.fromkeys(kept))


def heads_of(text: str, first: frozenset[str] = frozenset()) -> set[str]:
    """The noun that a name is about: its last word before "with", "for", a comma; in Romance names the first."""
    core = AFTER_HEAD.split(text, maxsplit=1)[0]
    words = tokens(core)
    plain = [
        word
        for place, word in enumerate(words)
        if not word.number and word.stem not in FUNCTION_WORDS and len(word.stem) > 2 and not (place and words[place - 1].number)
    ]
    if not plain:
        return set()
    shaped = plain[-1].stem in SHAPES and next((word for word in reversed(plain) if word.stem not in SHAPES), None)
    if (
        ROMANCE.search(text)
        or _VIETNAMESE.search(text)
        or _NOUN_FIRST.search(text)
        or (plain[0].stem in first and plain[-1].stem not in first)
    ):
        return {plain[0].stem} - PLAIN
    ends = {plain[0], plain[-1]} if not text.isascii() else {plain[-1]}
    if shaped:
        ends.add(shaped)  # "forceps straight"
    heads = {word.stem for word in ends if not _SLAVIC_ADJECTIVE.search(word.raw)} or {word.stem for word in ends}
    return heads - PLAIN


def no_type(words: Sequence[Token]) -> bool:
    """Only shapes, sizes and states ("straight 1", "frozen", "in halves"), or one word that is too short or a norm."""
    if all(word.number or word.stem in SHAPES or word.stem in describing() for word in words):
        return True
    return len(words) == 1 and (len(words[0].stem) < 3 or words[0].raw in NORMS)


def turned(between: Sequence[Token]) -> bool:
    """The words that may stand inside a name said the other way round: "chairs for the church", "clé USB"."""
    return len(between) <= 2 and all(word.stem in TURNING for word in between)


def may_inflect(one: str, other: str) -> bool:
    """Two endings can belong to one word: "" and "en", "k" and "gu" (Turkish), but not "n" and "r" (chain, chair)."""
    if not one or not other:
        return True
    if len(one) == 1 and len(other) == 1:
        return one in VOWELS or other in VOWELS or {one, other} in SOFTENED
    return one[0] in VOWELS or other[0] in VOWELS or {one[0], other[0]} in SOFTENED


def common(one: str, other: str) -> int:
    size = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        size += 1
    return size


def foreign(word: Token, spellings: AbstractSet[str]) -> bool:
    """A short word that only looks like one of the catalogue's: the abbreviation COC is not Vietnamese "cốc"; `spellings` are the catalogue's."""
    if len(word.raw) > 5 or word.number or not spellings:
        return False
    plain = {spelling.casefold() for spelling in spellings}
    if word.raw.isupper() and len(word.raw) > 1 and word.raw not in spellings:
        return True
    if word.raw.isascii():
        return not any(spelling.isascii() for spelling in plain)
    # "gün" (day) is no gun, "gọi" (call) no "gối" (pillow): in a short word the marks are letters.
    written = word.raw.casefold()
    return (
        written[0].isalpha()
        and "LATIN" in unicodedata.name(written[0], "")
        and all(common(written, spelling) < min(len(written), len(spelling)) - 1 for spelling in plain)
    )


def neat(text: str) -> str:
    return " ".join(text.split())


_LEGAL = frozenset(
    ["co", "ltd", "limited", "inc", "llc", "gmbh", "sa", "srl", "corp", "company", "plc", "pte", "pvt", "bv", "ag", "kg", "as", "ab", "oy"]
)


def without_name(passages: Sequence[Passage], name: str, knows: Callable[[str], bool]) -> tuple[Passage, ...]:
    """The passages with our own firm's name blanked: "Dear Harbour Rope & Net team" asks for neither. `knows`: a stem of the catalogue.

    Only a name whose first word says nothing of goods: a firm called "Steel Pipes" shares its name with what it sells.
    """
    parts = [word for word in re.findall(r"[^\W_]+", name) if word.casefold() not in _LEGAL]
    if len(parts) < 2 or len(parts[0]) < 3 or knows(stem(parts[0])):
        return tuple(passages)
    further = ""
    for word in reversed(parts[2:6]):
        further = rf"(?:[\W_]{{1,4}}{re.escape(word)}{further})?"
    written = re.compile(rf"(?<![^\W_]){re.escape(parts[0])}[\W_]{{1,4}}{re.escape(parts[1])}{further}(?![^\W_])", re.IGNORECASE)
    return tuple(replace(one, text=written.sub(lambda hit: " " * len(hit.group()), one.text)) for one in passages)
