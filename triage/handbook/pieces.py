"""What a few words of a signature are: a person, a title, a firm, a street, a town.

Recognised by tables (legal forms, title words, street words, place names), never by where they stand; `signature` adds that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from triage.handbook.geography import country_named, fold, places_in, state_in_address
from triage.handbook.phones import numbers_in
from triage.handbook.screened import Screened
from triage.handbook.tables import contact_labels as labels
from triage.handbook.tables.closings import CLOSINGS
from triage.handbook.tables.companies import CJK_COMPANY, COMPANY_WORDS, LEGAL_HEAD, LEGAL_TAIL
from triage.handbook.tables.job_titles import CJK_DEPARTMENTS, CJK_TITLES, DEPARTMENT_WORDS, HONORIFICS, LETTERS_AFTER, TITLE_WORDS

LONG = 160  # characters: no signature line is longer
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w-])")
URL = re.compile(
    r"(?<![\w@.-])(?:https?://[^\s<>\"'|，。；]{4,200}|www\.[^\s<>\"'|，。；]{3,120}|"
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,10}(?:/[^\s<>\"'|，。；]{0,100})?)(?![\w@])",
    re.I,
)
TAIL = re.compile(
    rf"^(.{{1,90}}?[\s,.(]\s?(?:{LEGAL_TAIL})(?:\.?,?\s(?:{LEGAL_TAIL})){{0,3}}\.?\)?)(?=$|\s*[,;|(\[–—-]|\s{{2}}|\.\s)", re.I
)
HEAD = re.compile(rf"(?:^|(?<=\s))({LEGAL_HEAD}\s{{0,2}}[«\"“„']?[^\W\d_].{{1,80}})$", re.I)
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HAN_NAME = re.compile(r"^[\u3400-\u9fff]{2,4}$")
_HANGUL_NAME = re.compile(r"^[\uac00-\ud7af]{2,4}$")
_KANA_NAME = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff]{1,5}[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5}$")
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯甘饶"
    "洪施柯庄莊游翁温溫尤湛章褚卓凌骆殷齐倪路俞柳祝左谷岳裴包葛冼欧歐颜顏伍关關莊簡简連连"
)
_KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유나진지엄채원천방공현함변염여추도소석선설마길위표명기반왕금옥육인맹제모탁국어은편용"
)
SENTENCE = re.compile(
    r"[!?？！。]|\b(?:we|you|please|our|your|is|are|will|have|can|would|for|with|this|that|wir|sie|bitte|nous|vous|"
    r"para|por|que|que|это|мы|вас|的|请|您)\b",
    re.I,
)
PARENS = re.compile(r"[（(\[]([^()（）\[\]]{0,80})[)）\]]")
SPLIT = re.compile(r"\s+[|｜·•–—/@-]\s+|\s*[|｜•·]\s*|\t+|\s{3,}|\s[–—]\s?")
COMMA = re.compile(r",\s+(?!(?:ltd|inc|llc|limited|s\.?\s?a|lda|s\.?\s?l|gmbh|corp|plc|s\.?\s?r\.?\s?[lo]|a\.?\s?s|co|llp|bhd)\b)", re.I)
FOOTER = re.compile(
    r"^(?:sent from|sent via|sent with|get outlook|sendt fra|skickat från|lähetetty|wysłan[eo] z|odesláno z|odoslané z|küldve|trimis de pe|verzonden (?:vanaf|met|via)|надіслано|"
    r"[\w']{0,12}(?:'?den|'?dan) gönderildi|iphone'?umdan|enviada? de(?:sde)?|envoyé depuis|gesendet von|gesendet mit|από το|נשלח מ|مرسل من|đã gửi từ|dikirim dari|von meinem|envoyé de|enviado desde|enviado do|inviato da|发自|發自|iphoneから|"
    r"отправлено|this e-?mail|the information|confidential|disclaimer|diese e-?mail|ce message|este (?:correo|"
    r"mensaje)|p\.?\s?s\.?[:\s]|unsubscribe|abmelden|if you (?:don't|do not|no longer)|please consider|think before|"
    r"save paper|to unsubscribe|_{8,}|[-=*]{20,})",
    re.I,
)
POSTCODE = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{3,4}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|"
    r"\d{3} \d{2}|\d{4}-\d{3}|(?:[A-Z]{1,3}-)?\d{4,6}|[A-Z]\d{2} [A-Z\d]{4})\b"
)
STREET = Screened(labels.STREET_WORDS, r"(?<![^\W_])", r"(?![^\W_])", re.I)
STREET_MARK = re.compile(labels.STREET_MARKS)
LABEL = re.compile(
    rf"^\s*[-•*]?\s*(?:(?P<name>{labels.NAME_LABEL})|(?P<company>{labels.COMPANY_LABEL})|(?P<title>{labels.TITLE_LABEL})|(?P<address>{labels.ADDRESS_LABEL})|(?P<email>{labels.EMAIL_LABEL})|(?P<web>{labels.WEB_LABEL}))\s?[:：]\s*",
    re.I,
)
LABEL_WORD = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(p for _, p in labels.NUMBER_LABELS[:3])
    + "|"
    + "|".join(p for _, p in labels.MESSENGERS)
    + rf"|{labels.EMAIL_LABEL}|{labels.WEB_LABEL})(?![^\W_])\s?[.:：/&]*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the block and where it begins in the block."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line that mean one thing."""

    value: str
    line: Line


@lru_cache(maxsize=1)
def _closings() -> tuple[frozenset[str], frozenset[str], int]:
    """The closing phrases, the words they begin with, and how many words they have at most."""
    phrases = frozenset(_key(phrase) for phrase in CLOSINGS)
    return phrases, frozenset(phrase.partition(" ")[0] for phrase in phrases), 9


_CLOSING_WORD = re.compile(r"[\w&']+(?:[.](?=\w))?")
_NO_WORD = re.compile(r"[^\w\s&']")


def _key(words: str) -> str:
    """A phrase as closings are compared."""
    return " ".join(_NO_WORD.sub(" ", fold(words)).split())


_GRATEFUL = frozenset(
    [
        "thanks",
        "gracias",
        "merci",
        "obrigado",
        "obrigada",
        "grazie",
        "bedankt",
        "dankie",
        "dekuji",
        "dziekuje",
        "multumesc",
        "hvala",
        "tack",
    ]
)


@lru_cache(maxsize=2048)
def closing_length(line: str) -> int:
    """How many characters at the beginning of `line` are a closing phrase; 0 for none. The rest must be a name or little."""
    stripped = line.strip()
    if not stripped or len(stripped) > 70:
        return 0
    phrases, begins, most = _closings()
    words = list(_CLOSING_WORD.finditer(stripped))
    if words and stripped.isascii() and (first := _key(stripped[: words[0].end()]).split()) and first[0] not in begins:
        words = []
    for count in range(min(most, len(words)), 0, -1):
        end = words[count - 1].end()
        key = _key(stripped[:end])
        if key in phrases:
            rest = stripped[end:].strip()
            after = rest.lstrip(",.!:;、。！，")
            if len(after) > 45 or (after and count == 1 and len(key) <= 4 and not rest.startswith((",", "，")) and len(after.split()) > 2):
                return 0
            if (
                after
                and count == 1
                and not rest.startswith((",", "，", "!", "."))
                and after[0].islower()
                and after[0].isascii()
                and key not in _GRATEFUL
            ):
                return 0  # "Best quality"
            if after and SENTENCE.search(after) and len(after.split()) > 2:
                return 0
            return len(line) - len(line.lstrip()) + end
    if CJK.search(stripped) and len(stripped) <= 30:
        bare = re.sub(r"[\s。.!！~、,，]", "", stripped)
        for phrase in ("谢谢", "謝謝", "多谢", "よろしくお願い", "宜しくお願い", "감사합니다", "부탁드립니다", "此致", "商祺", "敬具"):
            if bare.endswith(phrase) or (phrase in bare and bare.endswith(("ます", "申し上げます", "드립니다"))):
                return len(line)
    return 0


def label_at(text: str) -> re.Match[str] | None:
    """The label that `text` begins with: "Contact person: "."""
    return LABEL.match(text) if ":" in text or "：" in text else None


def pieces_of(line: Line) -> tuple[str, ...]:
    """The line without addresses, links and numbers, split at bars, dashes and wide gaps."""
    return _pieces(line.text)


@lru_cache(maxsize=512)
def _pieces(text: str) -> tuple[str, ...]:
    rest = EMAIL.sub(" | ", text) if "@" in text else text
    rest = URL.sub(" | ", rest) if ("." in rest or "://" in rest) and not TAIL.match(rest) else rest
    for number in reversed(numbers_in(rest)):
        before = LABEL_WORD.sub(" | ", rest[: number.start])
        rest = before + " | " + rest[number.end :]
    label = label_at(rest)
    if label:
        rest = rest[label.end() :]
    return tuple(
        piece.strip(" ,;:|*()（）") if piece.count("(") != piece.count(")") else piece.strip(" ,;:|*")
        for piece in SPLIT.split(rest)
        if piece and piece.strip(" ,;:|*()-")
    )


_NO_TITLE = re.compile(r"\d{2,}|@")
_NO_NAME = re.compile(r"[\d@/\\|:;&+*#<>!?_]|\.(?:com|net|org)\b")
_SIGNS = re.compile(r"[.,&/]")
_DEPARTMENT = re.compile(CJK_DEPARTMENTS)


# Titles that German, Finnish, Hungarian and the Nordic languages write in one word, after what is led.
_COMPOUND = re.compile(r"[a-z-]{4,}(?:leiter|leiterin|leitung|beauftragter?|vezeto|paallikko|johtaja|sjef|sjefen|ansvarlig|ansvarig)")


def is_title(piece: str) -> bool:
    """ "Retail & Merch Manager", "Chef de projet", "課長"; not a firm, not a sentence."""
    value = PARENS.sub("", piece).strip(" ,.")
    if not value or len(value) > 60 or _NO_TITLE.search(value):
        return False
    if CJK.search(value):
        return (
            value.endswith(CJK_TITLES)
            and any(value.endswith(title) and len(value) - len(title) <= 6 for title in CJK_TITLES)
            and not any(mark in value for mark in ("公司", "株式", "厂", "集团"))
        )
    words = fold(value.replace("/", " ").replace("&", " ").replace(".", " ").replace(",", " ")).split()
    if not 0 < len(words) <= 8:
        return False
    joined = " ".join(words)
    whole = joined in TITLE_WORDS or joined.replace(" ", "") in TITLE_WORDS or joined in ("key account", "key account management")
    if (not whole and TITLE_WORDS.isdisjoint(words) and not any(map(_COMPOUND.fullmatch, words))) or TAIL.match(value):
        return False
    if words[0] == "md" and len(words) > 1:  # "Md. Anwar" is Mohammad
        return False
    return whole or not (len(words) > 4 and SENTENCE.search(value) and " of " not in f" {joined} " and " for " not in f" {joined} ")


def is_department(piece: str) -> bool:
    """ "Purchasing Dept.", "Ufficio Acquisti", "구매팀": neither person nor title nor firm."""
    value = piece.strip(" .,")
    if _DEPARTMENT.fullmatch(value):
        return True
    words = fold(_SIGNS.sub(" ", value)).split()
    return 0 < len(words) <= 5 and all(
        word in DEPARTMENT_WORDS or word in ("of", "de", "y", "e", "et", "and", "d", "di", "fur", "по", "и") for word in words
    )


# "i. V. Rosa Klein", "ppa. Klein", "p.p. R. Klein": who signs for a firm.
_ON_BEHALF = re.compile(r"^(?:i\.?\s?[va]\.|ppa\.|p\.?\s?p\.|p\.o\.|w/z|w z\.)\s+(?=[^\W\d_])", re.IGNORECASE)


def without_letters_after(name: str) -> str:
    """A name without the degrees and memberships written after it: "Aoife Byrne CEng MIEI" is Aoife Byrne."""
    words = _ON_BEHALF.sub("", name).split()
    name = " ".join(words) if len(words) >= 2 else name
    while len(words) > 2 and re.sub(r"[.,]", "", words[-1]).casefold() in LETTERS_AFTER:
        words.pop()
    return " ".join(words).rstrip(" ,") if len(words) < len(name.split()) else name


@lru_cache(maxsize=2048)
def looks_like_person(text: str, single: bool = False, loose: bool = False) -> bool:
    """A person's name: two to five name-like words, or a Chinese or Korean one; `single` also takes a first name alone.

    `loose` also takes small letters, as in display names ("ramesh k").
    """
    value = PARENS.sub("", text).strip(" ,.;:-–\"'")
    if not 2 <= len(value) <= 50 or _NO_NAME.search(value):
        return False
    if CJK.search(value):
        return cjk_person(value)
    legal = TAIL.match(value)
    if legal and len(form := value.split()[-1].strip(".,")) >= 2 and (len(form) >= 3 or form.isupper()) and company_in(value) is not None:
        return False  # "Kontor Brandt GmbH" is no person
    words = without_letters_after(value).replace(",", " ").split()
    while words and fold(words[0].strip(".")) in HONORIFICS and len(words) > 1:
        words = words[1:]
    if not (1 if single else 2) <= len(words) <= 6:
        return False
    folded = [fold(word.strip(".,'’")) for word in words]
    small = {
        "van",
        "von",
        "de",
        "da",
        "del",
        "der",
        "den",
        "bin",
        "binti",
        "al",
        "el",
        "di",
        "du",
        "dos",
        "das",
        "do",
        "la",
        "le",
        "ter",
        "ten",
        "af",
        "av",
        "zu",
        "y",
        "e",
        "ibn",
        "bte",
        "a",
        "bint",
        "ap",
    }
    if any(word in COMPANY_WORDS or word in DEPARTMENT_WORDS for word in folded):
        return False
    if any(word in TITLE_WORDS for word in folded) and len(words) <= 6:
        return False
    if any(word in _NOT_NAMES for word in folded):
        return False
    for word, key in zip(words, folded, strict=True):
        bare = word.strip(".,'’")
        if key in small or (len(bare) == 1 and bare.isalpha()):
            continue
        if not bare or not all(
            c.isalpha() or c in "-'’.ʼ\u200c" or "\u0300" <= c <= "\u036f" or "\u0900" <= c <= "\u0dff" or "\u0e00" <= c <= "\u0eff"
            for c in bare
        ):
            return False
        if not loose and bare[0].islower():
            return False
    if all(len(word) == 1 for word in folded):
        return False
    if not single and len(words) <= 3 and country_named(value) is not None:
        return False
    return not is_place(value)


_NOT_NAMES = frozenset(
    [
        "dear",
        "hello",
        "hi",
        "regards",
        "thanks",
        "thank",
        "best",
        "the",
        "and",
        "your",
        "our",
        "for",
        "from",
        "with",
        "company",
        "email",
        "mail",
        "phone",
        "tel",
        "mobile",
        "fax",
        "website",
        "address",
        "sent",
        "weekly",
        "news",
        "newsletter",
        "daily",
        "report",
        "alert",
        "notification",
        "inquiry",
        "enquiry",
        "order",
        "quotation",
        "price",
        "request",
        "free",
        "customer",
        "seller",
        "buyer",
        "supplier",
        "sir",
        "madam",
        "all",
        "everybody",
        "kind",
        "warm",
        "urgent",
        "re",
        "fw",
        "fwd",
        "attention",
        "subject",
        "date",
        "via",
        "we",
        "you",
        "please",
        "is",
        "are",
        "was",
        "will",
        "be",
        "can",
        "in",
        "at",
        "on",
        "by",
        "to",
        "if",
        "here",
        "there",
        "answers",
        "below",
        "yes",
        "no",
        "xx",
        "xxx",
        "n/a",
        "ref",
        "whatsapp",
        "wechat",
        "skype",
        "line",
        "telegram",
        "ps",
        "unit",
        "block",
        "floor",
        "street",
        "road",
        "avenue",
        "building",
        "box",
        "north",
        "south",
        "east",
        "west",
        "what",
        "now",
        "each",
        "per",
        "new",
        "good",
        "day",
        "morning",
        "afternoon",
        "evening",
    ]
)


def cjk_person(value: str) -> bool:
    compact = value.replace("·", "")
    if any(mark in compact for mark in CJK_COMPANY) or re.fullmatch(CJK_DEPARTMENTS, compact):
        return False
    if _HANGUL_NAME.match(compact):
        return compact[0] in _KOREAN_SURNAMES and not re.search(r"(?:니다|세요|시오|합니|드림)$", compact)
    if _KANA_NAME.match(value):
        left, right = re.split(r"[ \u3000]", value)
        return not any(t in (left, right) for t in CJK_TITLES) and not places_in(left + right)
    if _HAN_NAME.match(compact):
        if compact[0] in "小老阿" and len(compact) == 2:
            return True
        return (compact[0] in _SURNAMES or compact[:2] in ("欧阳", "歐陽", "司徒", "上官", "诸葛", "司马", "张简")) and compact not in (
            "谢谢",
            "謝謝",
            "高兴",
            "周一",
            "周二",
            "周三",
            "周四",
            "周五",
            "方便",
            "任何",
            "于是",
            "何时",
            "范围",
            "金额",
            "白色",
            "黄色",
        )
    return False


@lru_cache(maxsize=512)
def is_place(text: str) -> bool:
    """All words are names of places: "Portland, OR", "Dubai, UAE", "Athens"."""
    if len(text) > 70:
        return False
    rest = text
    found = [p for p in (*places_in(text), *state_in_address(text)) if p.kind in ("city", "country", "state", "port")]
    if not found:
        return False
    for place in found:
        rest = rest[: place.start] + " " * (place.end - place.start) + rest[place.end :]
    country = next((p for p in found if p.kind in ("country", "state") and p.end >= len(text.rstrip(" .")) - 1 and p.start > 0), None)
    if (
        country is not None
        and re.search(r"[,/–-]\s*$", text[: country.start])
        and len(text.split()) <= 5
        and re.match(r"^[A-ZÀ-Þ]", text)
        and not SENTENCE.search(text)
    ):
        return not set(fold(text).split()) & COMPANY_WORDS  # "Linden, Guyana": the town itself need not be known
    rest = re.sub(r"\b[A-Z]{2}\b", " ", rest) if re.search(r",\s?[A-Z]{2}\b", text) else rest
    return len(re.sub(r"[\W\d_]+|\b(?:city|republic|of|the|p\.?r|г|ciudad|市|省|state|area|metro|region)\b", "", rest, flags=re.I)) <= 2


@lru_cache(maxsize=2048)
def company_in(text: str) -> str | None:
    """The firm's name in a piece of text that is (or begins with) one: by legal form, script marks or firm words."""
    value = text.strip(' ,;:|*-–"“”')
    if not 2 <= len(value) <= 100:
        return None
    if CJK.search(value):
        token = next((word for word in re.split(r"[\s,，|]+", value) if any(mark in word for mark in CJK_COMPANY)), None)
        if token is None:
            return None
        if any(token in (mark, f"{mark}様") for mark in CJK_COMPANY) or len(token) > 40:
            return None
        rest = value[value.find(token) :]
        if (
            re.search(r"(?:支行|分行|分公司|营业部|有限公司)", rest)
            and len(rest) <= 40
            and not any(looks_like_person(w) or is_title(w) for w in rest.split()[1:])
            and "课" not in rest
            and "部" not in rest.replace("营业部", "")
        ):
            return rest
        before = value[: value.find(token)].split()
        return f"{before[-1]} {token}" if token.startswith(("有限公司", "股份")) and before else token
    tail = TAIL.match(value)
    if tail and len(tail.group(1).split()) >= 2 and not SENTENCE.search(tail.group(1)):
        return PARENS.sub(lambda m: m.group() if not re.search(r"\d", m.group(1)) else "", tail.group(1)).strip(" ,")
    head = HEAD.search(value)
    if head and len(value) <= 80 and not SENTENCE.search(value):
        return head.group(1).strip(" ,")
    return None


def cjk_title(word: str) -> str | None:
    if not word.endswith(CJK_TITLES) or re.search(r"公司|株式|会社|厂|集团|様|您好|你好", word):
        return None
    for title in CJK_TITLES:
        if word == title or (word.endswith(title) and (cjk_person(word[: -len(title)]) or len(word) <= len(title) + 3)):
            # "采购部经理" is the title as a whole, "이서연대리" ends with one.
            return title if cjk_person(word[: -len(title)]) else word
    return None


@lru_cache(maxsize=1024)
def _numbered_place(value: str) -> bool:
    """A house number or plot first and a town last, whatever the street is called: "K14/6 Ông Ích Khiêm, Đà Nẵng"; or three parts with one."""
    parts = [part.strip() for part in COMMA.split(value) if part.strip()]
    if len(parts) < 2 or len(value.split()) > 12 or SENTENCE.search(value):
        return False
    last = re.sub(r"\s?\b[\dA-Z]{0,4}\d[\dA-Z -]{2,8}$|^\d{4,6}\s", "", parts[-1]).strip()
    placed = any(place.kind in ("city", "country", "state", "port") for place in (*places_in(last), *state_in_address(parts[-1])))
    if placed and _PLOT.match(parts[0]):
        return True
    written = not value.isascii() and len(parts) >= 3 and all(len(part.split()) <= 4 for part in parts)
    return written and (placed or is_place(parts[0])) and not company_in(value)


_PLOT = re.compile(
    r"^(?:[^\W\d_]{1,4}\.?\s)?[A-Z]{0,3}\d{1,4}[\dA-Za-z/-]{0,6}\s(?!(?:pcs?|pieces?|sets?|units?|containers?|cartons?|boxes|rolls?|pairs?|kgs?|tons?|mt|x)\b)[^\W\d_]",
    re.I,
)


_DIGIT = re.compile(r"\d")


def is_address(text: str) -> bool:
    """A street, a post office box or a postcode with a town."""
    value = text.strip()
    if not 4 <= len(value) <= LONG or ("@" in value and EMAIL.search(value)):
        return False
    if len(value.split()) > 16 or (len(value.split()) > 9 and re.search(r"[?？؟!]", value)):
        return False  # a sentence that names a town
    if not value.isascii() and STREET_MARK.search(value):
        return True
    if _numbered_place(value):
        return True
    digits = bool(_DIGIT.search(value))
    street = STREET.search(value)
    post = POSTCODE.search(value)
    if street and digits and (len(value.split()) >= 2) and not (SENTENCE.search(value) and not post and len(value.split()) > 9):
        return True
    if post and len(value.split()) >= 2:
        places = [p for p in places_in(value) if p.kind in ("city", "country", "state", "port")]
        before = value[: post.start()].rstrip()
        return (
            bool(places) or bool(re.match(r"^(?:[A-Z]{1,3}-)?\d{4,6}\s+[A-ZÀ-Þ][^\W\d_]+", value)) or (bool(before) and before[-1] in ",.")
        )
    if street and len(value.split()) >= 2 and ("," in value or any(p.kind == "city" for p in places_in(value))):
        return not SENTENCE.search(value) or value.count(",") >= 2
    return bool(re.match(r"^г\.\s", value))
