"""Concrete products that the buyer asks for and the catalogue does not hold (gold convention 1: SKU null).

What is found here goes into a letter in the buyer's words, so only plain cases count: the value of a product field,
a noun phrase of goods right behind an amount of pieces, or a special kind of what we sell behind "need", "quote for"
("gaming chairs"). No verbs, pronouns, people, dates, papers; when unsure nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from triage.handbook import naming
from triage.handbook.form import field_of
from triage.handbook.passages import Passage
from triage.handbook.screened import Opened
from triage.handbook.tables.function_words import ASKING, FUNCTION_WORDS
from triage.handbook.tables.no_first_words import NO_FIRST_WORDS
from triage.handbook.tables.no_goods import NO_GOODS, NO_PRODUCT, NO_THINGS
from triage.handbook.tables.quantity_patterns import BULLET_BEFORE, LABEL_BEFORE, WANTED_BEFORE
from triage.handbook.tables.units import UNITS
from triage.handbook.told_lines import told_lines
from triage.handbook.wordforms import UNSPACED, Token, fold, tokens
from triage.terms import Product, Quantity, Span

_READ = 20_000
_CUT = re.compile(r"[.;:!?()\n|/&+,]|\s[-–]\s")
_LEAD = re.compile(r"\)?[ \t]{0,3}(?:[x×*:–-][ \t]{1,2})?(?:(?:of|de|di|von|sztuk|шт\.?)[ \t]{1,2})?", re.IGNORECASE)
_WANTED = Opened(
    r"(?<!\w)(?:need|needs|looking for|look for|want|quote for|quotation for|price (?:of|for)|prices (?:of|for)|offer for|"
    r"samples? of|amostras? (?:gr[áa]tis )?(?:de|da|do)s?|muestras? (?:gratis )?de|échantillons? (?:gratuits? )?de|campion[ei] di|"
    r"interested in|buy|purchase|necesito|necesitamos|busco|buscamos|cotizar|"
    r"preciso de|precisamos de|procuro|procuramos|cherche|cherchons|suchen|brauchen|benötigen|cerco|cerchiamo|"
    r"zoeken|szukam|szukamy|potrzebujemy|нужны|нужен|ищем|интересуют)"
    r"\s{1,3}(?:some |the |also |your |a |an |of |des |de |unos |unas |uns |umas )?",
    re.IGNORECASE,
)
# Asks whether we sell a thing: what follows is one, where the mail names an amount.
_HAVE_YOU = Opened(
    r"(?<!\w)(?:(?:do|can) you (?:have|sell|make|produce|manufacture|supply|stock|carry|offer|export)|have you got|supplier of|suppliers of|manufacturer of|producers? of|source of|"
    r"(?:tienen|tienes|venden|fabrican|manejan|ofrecen)|(?:têm|vocês têm|vendem|fabricam)|(?:avez-vous|vendez-vous|fabriquez-vous|proposez-vous|fournisseur de)|(?:haben sie|führen sie|liefern sie|produzieren sie|hersteller von|lieferanten? (?:für|von))|"
    r"(?:avete|vendete|producete|fornitore di)|(?:hebben jullie|verkopen jullie|hebt u|leveren jullie|leverancier van)|(?:czy mają państwo|czy macie|dostawcy|producenta)|(?:máte|prodáváte|vyrábíte|dodavatele)|(?:есть ли у вас|у вас есть|продаёте|продаете|производите|поставщика|интересует)|(?:do you do))"
    r"\s{1,3}(?:any |some |the |also |a |an |des |de la |du |de |unos |unas |auch |de |il |la |le |i )?",
    re.IGNORECASE,
)
# Looks for somebody who makes a thing: what follows is one, where it is told closely ("olive oil soap", "balm 10 ml").
_MAKER_OF = Opened(
    r"(?<!\w)(?:(?:looking|searching) for|seek(?:ing)?|need|want|procuro|procuramos|buscamos|busco|suche|suchen|cherche|cherchons|recherchons|cerco|cerchiamo|zoek|zoeken|szukam|szukamy|poszukujemy|hledám|hledáme|ищу|ищем|шукаємо|arıyoruz)"
    r"\s(?:an? |um |uma |un |une |una |einen |een |el |the )?(?:new |reliable |good |bom |buen |bon )?(?:manufacturer|maker|producer|supplier|factory|fabricante|produtor|fornecedor|productor|proveedor|hersteller|produzenten|lieferanten|fabricant|producteur|"
    r"fournisseur|produttore|fornitore|fabrikant|producent|leverancier|producenta|dostawcy|výrobce|dodavatele|производителя|изготовителя|поставщика|виробника|постачальника)\s(?:of |for |de |do |da |von |für |d[i'’]\s?|van |voor )?",
    re.IGNORECASE,
)
_CLOSELY = re.compile(
    r"(?P<thing>[^\W\d_]{3,20}(?: (?:d[eaio] |of |en |aus |z |ze |из )?[^\W\d_]{3,20}){1,4}(?: \d{1,4} ?(?:ml|g|kg|cm|mm|l|cl|oz|m)(?![^\W_]))?)"
)
_SECOND = re.compile(r" (?:and|e|y|et|und|ed|en|i|a|и|и|та|ve) (?=[^\W\d_]{3})")
# A subject that is the whole mail: "price of steel shelves? delivery Rijeka"
_PRICES = re.compile(
    r"(?<![^\W_])(?:prices?|pricing|quote|quotation|cijen[aeu]|cen[aeyu]|ceník|preis\w{0,2}|prix|tarif|precios?|preços?|prezz[oi]|prijs|prijzen|цен[аыу]|ціна|ціни|fiyat\w{0,4}|preț|pret|prețuri|ár|árak|ára|kaina|kainos|hind|hinnad|hinta|"
    r"pris|priser|τιμή|τιμές|harga|giá|سعر|اسعار|قیمت|מחיר)(?![^\W_])\s?(?:of |for |de |del |do |da |du |des |di |für |von |von der |za |na |на |για |lista )?",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[^.;:!?\n]{0,36}?(?:,| and| y| e| et| und| en| i| a| и|\))\s(?:and |also )?(?=[^\W\d_]{3})", re.IGNORECASE)
_FIELD = re.compile(r"^[ \t>*•·-]{0,6}(?P<label>[^\W\d_][^:：|\n]{0,30}?)[ \t]{0,20}[:：|][ \t]{0,4}(?P<value>[^\n|]{3,160})", re.MULTILINE)
# A line up to its amount: list mark, a few words, perhaps a size, a sign.
_ITEM = re.compile(
    r"[ \t]{0,6}(?:[-*•·–][ \t]{1,3}|\(?\w{1,2}[.)、][ \t]{1,3})?(?P<phrase>[^\W\d_]{3,20}(?:[ -][^\W\d_]{2,20}){0,4})"
    r"(?:,[^\d\n:;.!?]{1,40}|[ \t,]{1,3}[^\n:;.!?]{0,30}?\d[^\n:;!?]{0,30}?)?[ \t]{0,3}(?:[,:=|–—-][ \t]{0,3}|[ \t])(?:qty|quantity|approx|about|ca)?\.?[ \t:]{0,3}"
)
# A clause, a paper or a word of kind is no thing: "wenn das geklärt ist, 2.400 Stück", "bitte Entwurf der ...", "светильники типа ...".
_NO_THING = re.compile(
    r"(?<![^\W_])(?:wenn|falls|sobald|if|once|when|as soon|si|quand|dès|cuando|quando|se|jeśli|kiedy|až|pokud|если|когда|якщо|eğer|jika|nếu|bitte|please|kindly|prosz[eę]|prosím|proszę|пожалуйста|прошу|"
    r"ist|sind|wird|werden|is|are|was|were|will|we|i|you|wir|ich|sie|nous|vous|je|est|sont|es|son|está|sono|siamo|è|jest|są|"
    r"entwurf|draft|brouillon|borrador|rascunho|bozza|szkic|návrh|черновик|taslak|pro ?forma\w?)(?![^\W_])|(?<![^\W_])(?:типа|вида|type|typ|tipo)$",
    re.IGNORECASE,
)
_NO_FIRST = frozenset(map(fold, NO_FIRST_WORDS))
_PARTICLES = re.compile(r"(?:を|の|が|は|も|은|는|이|가|을|를|도)$")
_SAMPLE = re.compile(r"(?:サンプル|サンフル|見本|样品|樣品|样板|小样|샘플|견본|ตัวอย่าง)$")
_TIMES = re.compile(r"\s?[x×]\s(?=[^\W\d_]{3})")
_NUMBER_FIRST = re.compile(r"^[\d.,' ]+(?:k\b)?\s?", re.IGNORECASE)
_LISTED_LINE = re.compile(r"[ \t]{0,6}(?:[-*•·–・][ \t]|\(\d{1,6}\)[ \t]|\(?\w{1,2}[.)][ \t]|\(?\w{1,2}、|\d{1,6}[ \t]?[x×][ \t])")
# An item of a list in Chinese, Japanese or Korean up to its size or amount: "- HDPE 가두리 브라켓 315용 : 480개"
_ASIAN = r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_LISTED_UNSPACED = re.compile(
    rf"[ \t]{{0,6}}(?:[-*•·–・][ \t]?|[(（]?\w{{1,2}}[.)、）][ \t]?)(?P<phrase>(?:[A-Z/]{{2,8}}[ \t]?)?(?!(?:数量|數量|单价|價格|价格|合计|수량|단가|합계|数)){_ASIAN}{{2,20}}(?: {_ASIAN}{{2,10}}){{0,2}})"
)
_PIECES = frozenset(
    [
        "pc",
        "piece",
        "no",
        "unit",
        "set",
        "pair",
        "carton",
        "pack",
        "pieza",
        "unidad",
        "peça",
        "pezzo",
        "stück",
        "stuk",
        "sztuka",
        "штука",
        "adet",
        "unité",
        "nos",
        "ea",
        "kus",
        "styk",
        "styck",
    ]
)


def unsold_products(
    passages: Sequence[Passage],
    products: Sequence[Product],
    quantities: Sequence[Quantity],
    nouns: frozenset[str],
    named: Sequence[Span] = (),
    field: Passage | None = None,
    sold: Callable[[str], bool] = lambda _: False,
) -> tuple[Product, ...]:
    """Products that are asked for but match no row.

    `nouns` are the general nouns of the catalogue, `named` words taken already, `field` is the product field of a form,
    `sold` says whether a stem stands in the catalogue.
    """
    found: list[Product] = []
    taken = [*named, *(product.span for product in products)]
    if field is not None and not products:
        _add_field(field, 0, len(field.text), taken, found, sold)
    for passage in passages:
        if passage.part == "subject" and (products or found):
            continue
        for line in _FIELD.finditer(passage.text[:_READ]) if passage.part != "subject" else ():
            if not products and field_of(line["label"]) == "product":
                _add_field(passage, line.start("value"), line.end("value"), taken, found, sold)
        for quantity in quantities:
            if quantity.span.part != passage.part or not passage.start <= quantity.span.start < passage.start + len(passage.text):
                continue
            own = quantity.product is not None and quantity.product < len(products)
            if own and quantity.product is not None and _beside(passage, quantity.span, products[quantity.product].span):
                continue
            start, end = quantity.span.start - passage.start, quantity.span.end - passage.start
            line_start = passage.text.rfind("\n", 0, start) + 1
            line_end = passage.text.find("\n", end)
            line_end = len(passage.text) if line_end < 0 else line_end
            free = not products or (
                bool(_LISTED_LINE.match(passage.text, line_start)) and not _names(products, passage, line_start, line_end)
            )
            pieces = (quantity.unit or "").casefold() in _PIECES
            digits = _NUMBER_FIRST.match(quantity.span.text)
            # With a unit the noun comes after it ("500 pcs caps"), without one it is part of the amount ("2 gaming chairs").
            begin = end if pieces or not digits else start + digits.end()
            before = passage.text[max(0, start - 60) : start]
            wanted = quantity.unit is None and bool(
                WANTED_BEFORE.search(before)
                or BULLET_BEFORE.search(before)
                or _TIMES.match(passage.text, end)
                or before[-1:] + passage.text[end : end + 1] == "()"
            )
            _add(passage, begin, nouns, taken, found, anything=free and (pieces or wanted))
            listed = _LISTED_LINE.match(passage.text, line_start) is not None
            if free and (pieces or quantity.unit is None or listed) and not _names(products, passage, line_start, line_end):
                unspaced = _LISTED_UNSPACED.match(passage.text, line_start, start)
                if unspaced is not None:
                    _keep(passage.span(unspaced.start("phrase"), unspaced.end("phrase")), taken, found)
                else:
                    _add_before(passage, line_start, start, taken, found)
        for match in list(_WANTED.finditer(passage.text[:_READ]))[:60]:
            _add(passage, match.end(), nouns, taken, found, anything=False)
        if not products and passage.part != "subject":
            for match in list(_HAVE_YOU.finditer(passage.text[:_READ]))[:20]:
                _add_several(passage, match.end(), bool(quantities), nouns, taken, found)
    for told in told_lines(passages, quantities) if not found else ():
        if not sold(tokens(told.text)[0].stem):
            _keep(told, taken, found)
    if not products and not found:
        for passage in passages:
            for match in list(_MAKER_OF.finditer(passage.text[:_READ]))[:5] if passage.part != "subject" else ():
                _add_made(passage, match.end(), taken, found)
    if not products and not found:
        if all(passage.part == "subject" or len(passage.text.strip()) < 3 for passage in passages):
            _add_of_subject_alone(passages, taken, found)
        else:
            _add_of_subject(passages, taken, found)
    return tuple(found)


_ASKED_FOR = Opened(
    r"(?<!\w)(?:quote(?: us)?(?: for)?|offer(?: us)?(?: for)?|price (?:of|for)|prices (?:of|for)|need|looking for|interested in|(?:do|can) you (?:have|sell|make|do|supply)|anbieten|suchen|brauchen|benötigen|cherchons|cherche|proposez-vous|"
    r"busco|buscamos|cotizar|necesitamos|procuro|precisamos de|cerchiamo|zoeken|szukamy|poptáváme|hledáme|ищем|нужны|интересуют)\s{1,3}(?:some |the |also |your |a |an |of |des |de |unos |unas |uns |umas )?",
    re.IGNORECASE,
)


def _add_of_subject(passages: Sequence[Passage], taken: list[Span], found: list[Product]) -> None:
    """A thing of another kind than ours: asked for in the body, and the subject names it too."""
    subject = next((passage for passage in passages if passage.part == "subject"), None)
    if subject is None:
        return
    named = {word.stem for word in tokens(subject.text[:200])}
    for passage in passages:
        for match in list(_ASKED_FOR.finditer(passage.text[:_READ]))[:20] if passage.part != "subject" else ():
            phrase = _phrase(passage.text, match.end(), frozenset(), anything=True)
            if phrase is None or _NO_THING.search(passage.text[phrase[0] : phrase[1]]):
                continue
            words = [word for word in tokens(passage.text[phrase[0] : phrase[1]]) if not word.number]
            special = [word for word in words if fold(word.raw) not in NO_PRODUCT and not _plain(word)]
            if len(words) >= 2 and special and all(word.stem in named for word in words[:2]) and len(special) >= len(words) - 1:
                _keep(passage.span(*phrase), taken, found)
                return


def _add_made(passage: Passage, begin: int, taken: list[Span], found: list[Product]) -> None:
    """Things told closely, one or two: "olive oil soap and lavender balm 10 ml"; a trade ("building materials") is none."""
    for _ in range(3):
        match = _CLOSELY.match(passage.text, begin)
        if match is None:
            return
        joined = _SECOND.search(match["thing"])
        stop = match.start() + joined.start() if joined else match.end()
        cut = next((one.start() for one in _AIM.finditer(passage.text, match.start(), stop)), stop)
        words = [word for word in tokens(passage.text[match.start() : cut]) if word.stem not in FUNCTION_WORDS]
        things = [word for word in words if not word.number and len(word.raw) > 2]
        plain = any(fold(word.raw) in NO_PRODUCT or fold(word.raw) in NO_GOODS or _plain(word) for word in things)
        if len(words) < 3 or plain:
            return
        _keep(passage.span(match.start(), cut), taken, found)
        further = _SECOND.match(passage.text, stop) if cut == stop else None
        if further is None:
            return
        begin = further.end()


_AIM = re.compile(r"\s(?:for|para|für|pour|per|voor|dla|pro|для|in|em|en|w|v|в|with|com|con|mit|avec)\s", re.IGNORECASE)


def _add_of_subject_alone(passages: Sequence[Passage], taken: list[Span], found: list[Product]) -> None:
    """The subject is all that was written, and asks the price of one thing or two: "cijena čavli i bakrena žica?"."""
    subject = next((passage for passage in passages if passage.part == "subject"), None)
    asked = _PRICES.search(subject.text[:200]) if subject is not None else None
    if subject is None or asked is None:
        return
    begin, end = asked.end(), len(subject.text)
    if not subject.text[begin:].strip(" ?!.:-"):
        begin, end = 0, asked.start()  # "brass taps price?"
    cut = _CUT.search(subject.text, begin + 1, end)
    end = cut.start() if cut else end
    if "?" not in subject.text and len(subject.text[begin:end].split()) < 2:
        return  # "best price guaranteed"
    begins = [begin, *(one.end() for one in _SECOND.finditer(subject.text, begin, end))]
    for start in begins[:3]:
        joined = _SECOND.search(subject.text, start, end)
        stop = joined.start() if joined else end
        lead = len(subject.text[start:stop]) - len(subject.text[start:stop].lstrip(" :-"))
        words = tokens(subject.text[start + lead : stop])
        special = [word for word in words if not word.number and word.stem not in FUNCTION_WORDS]
        if (
            not special
            or len(words) > 4
            or any(fold(word.raw) in NO_PRODUCT | NO_GOODS or _plain(word) or len(word.raw) < 3 for word in special)
        ):
            continue
        _keep(subject.span(start + lead, start + lead + len(subject.text[start + lead : stop].rstrip())), taken, found)


def _add_several(passage: Passage, begin: int, amounts: bool, nouns: frozenset[str], taken: list[Span], found: list[Product]) -> None:
    """ "Do you have roofing nails 2.5 inch and black binding wire?": each thing of the row, where amounts are given too."""
    for _ in range(4):
        phrase = _phrase(passage.text, begin, nouns, anything=amounts)
        if phrase is None:
            return
        words = passage.text[phrase[0] : phrase[1]].split()
        if len(words) < 2:
            return  # one word alone may be a trade
        _keep(passage.span(*phrase), taken, found)
        joined = _JOINS.match(passage.text, phrase[1])
        if joined is None:
            return
        begin = joined.end()


def _names(products: Sequence[Product], passage: Passage, start: int, end: int) -> bool:
    """One of the products stands between `start` and `end` of the passage."""
    return any(one.span.part == passage.part and passage.start + start <= one.span.start < passage.start + end for one in products)


def _add_field(passage: Passage, start: int, end: int, taken: list[Span], found: list[Product], sold: Callable[[str], bool]) -> None:
    """What a product field says, unless it only says that nothing was chosen or names nothing but a trade."""
    text = passage.text[start:end].split("\n", 1)[0]
    cut = re.search(r"[;|]|\s[-–]\s|,\s|\.\s", text)
    text = (text[: cut.start()] if cut else text)[:80].rstrip(" .,")
    words = [word for word in tokens(text) if word.stem not in FUNCTION_WORDS and not word.number]
    plain = [word for word in words if fold(word.raw) not in NO_PRODUCT and fold(word.raw) not in NO_GOODS and not _plain(word)]
    if (
        re.search(r"@|https?:|www\.", text)
        or len(words) > 9
        or any(fold(word.raw) in ("all", "any", "various", "products") for word in words)
    ):
        return
    if UNSPACED.search(text):
        if not 2 <= len(text) <= 30 or re.search(r"产品|產品|商品|製品|제품|全部|所有|สินค้า", text):
            return
    elif not plain or all(sold(word.stem) for word in plain):
        return
    lead = len(text) - len(text.lstrip())
    _keep(passage.span(start + lead, start + len(text)), taken, found)


def _add(passage: Passage, begin: int, nouns: frozenset[str], taken: list[Span], found: list[Product], anything: bool) -> None:
    phrase = _phrase(passage.text, begin, nouns, anything)
    if phrase is not None:
        _keep(passage.span(*phrase), taken, found)


def _add_before(passage: Passage, start: int, end: int, taken: list[Span], found: list[Product]) -> None:
    """The thing that a line begins with before its size and amount: "- wood screws 4 x 40, 10,000 pcs"."""
    match = _ITEM.fullmatch(passage.text[start:end])
    if match is None:
        return
    if field_of(match["phrase"]) is not None or LABEL_BEFORE.whole.search(f"{match['phrase']}: "):
        return
    if not re.search(r"[-*•·–:=|—,x×\d]", passage.text[start:end]):
        return  # "Then 60 pieces": only words before the amount
    lead = _WANTED.search(match["phrase"] + " ")
    skipped = lead.end() if lead is not None and not lead.start() and lead.end() < len(match["phrase"]) else 0
    phrase = match["phrase"][skipped:]
    words = tokens(phrase)
    if not words or _NO_THING.search(phrase):
        return
    plain = [word for word in words if word.stem not in FUNCTION_WORDS]
    if words[-1].stem in FUNCTION_WORDS:
        return  # "Angebot bitte für 50, 100 und 250 Stück"
    if not plain or any(fold(word.raw) in NO_GOODS for word in words) or all(_plain(word) or len(word.stem) < 3 for word in plain):
        return
    _keep(passage.span(start + match.start("phrase") + skipped, start + match.end("phrase")), taken, found)


def _keep(span: Span, taken: list[Span], found: list[Product]) -> None:
    if any(other.part == span.part and other.start < span.end and span.start < other.end for other in taken):
        return
    text = " ".join(span.text.split())
    if _NO_THING.search(text):
        return
    if UNSPACED.search(text) and _SAMPLE.search(_PARTICLES.sub("", text)):
        return
    if not text or any(fold(product.text) == fold(text) for product in found):
        return
    said = set(fold(text).split())
    if said <= NO_THINGS or fold(text).split()[0] in _NO_FIRST:
        return
    if any(said <= set(fold(other.text).split()) for other in taken):
        return  # a shorter name of what is named already
    taken.append(span)
    found.append(Product(text, None, span, 0.4))


def _phrase(text: str, begin: int, nouns: frozenset[str], anything: bool) -> tuple[int, int] | None:
    """The noun phrase from `begin` on, if it names a special kind of thing."""
    lead = _LEAD.match(text, begin)
    begin = lead.end() if lead else begin
    if text[begin : begin + 1] in ("(", "\n"):
        return None  # "500 (mixed)"; what stands in the next line
    window = text[begin : begin + 70]
    cut = _CUT.search(window, 1)
    words: list[Token] = []
    joined = False
    for word in tokens(window[: cut.start()] if cut else window):
        size = word.number and any(c.isalpha() for c in word.stem)
        if len(words) == 1 and words[0].stem in nouns and word.stem in ("de", "do", "da", "di", "des", "du"):
            continue  # "cadeiras de escritório"
        if anything and words and not joined and word.stem in ("de", "da", "do", "di"):
            joined = True  # "télécommandes de rechange"
            continue
        if word.stem in FUNCTION_WORDS or fold(word.raw) in NO_GOODS or (word.number and not size):
            if words or fold(word.raw) in NO_GOODS or word.number:
                break
            continue
        words.append(word)
        if len(words) >= 6:
            break
    special = [word for word in words if word.stem not in nouns and not _plain(word) and len(word.stem) > 2 and fold(word.raw) not in UNITS]
    if not special:
        return None
    at = [place for place, word in enumerate(words) if word.stem in nouns]
    if at:
        # "gaming chairs" ends with its noun, "cadeiras maiores" begins with it.
        end = at[-1] if at[-1] > 0 else min(1, len(words) - 1)
        if not any(word in special for word in words[: end + 1]) or words[end].number:
            return None
        return begin + words[0].start, begin + words[end].end
    things = [word for word in words if not word.number]
    if anything and things and all(word in special for word in things[-1:]) and words[0].start <= 1:
        return begin + words[0].start, begin + words[-1].end
    return None


def _plain(word: Token) -> bool:
    return word.stem in naming.PLAIN or fold(word.raw) in naming.PLAIN or word.stem in ASKING or fold(word.raw) in ASKING or word.number


def _beside(passage: Passage, one: Span, other: Span) -> bool:
    """The amount and the product it was given to stand in one line, or one below the other without a list mark."""
    if one.part != other.part or not -60 < other.start - one.end < 60:
        return False
    line = passage.text.rfind("\n", 0, max(0, one.start - passage.start)) + 1
    return not (other.end - passage.start < line and _LISTED_LINE.match(passage.text, line))
