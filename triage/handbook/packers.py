"""Sellers of packing machines and packing material: there "packing", "vacuum" and "50 kg bags" are the goods, not how ours are packed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from triage.handbook.passages import Passage
from triage.terms import Span

_SHARE = 0.4  # of the catalogue that packs or is packed in: a seller of gifts has bags and bottles too
_BEFORE, _AFTER = 30, 60  # characters beside the word in which it is told how goods travel
_BUSINESS = re.compile(
    r"packag|packing (?:machine|material|equipment|line|film|tape)|\bpackers?\b|wrapping|bottling|labelling machine|labeling machine|corrugat|"
    r"\bcartons|emball|verpack|imball|"
    r"confezionat|envasad|embalag|embalaj|opakowa|\bobal[ůyo]|упаков|пакуван|ambalaj|förpack|csomagol|包装|包裝|梱包|포장|تغليف",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"pack|wrap|seal(?:er|ing)\b|vacuum|shrink|label|carton|corrugat|\bbox|\bbags?\b|pouch|\bfilms?\b|bottl|\bjars?\b|crate|pallet|\btapes?\b|"
    r"sacks?\b|\btins?\b|\btrays?\b|verpack|karton|beutel|folie|emball|"
    r"sachet|embal|envas|caja|caixa|imball|scatol|sacchett|opakow|karton|worek|worki|obal|krabic|упаков|коробк|плёнк|пленк|пакет|ambalaj|kutu|torba|袋|"
    r"箱|盒|包装|包裝|瓶|膜|포장|박스",
    re.IGNORECASE,
)
_TRAVELS = re.compile(
    r"wooden|plywood|\bwood\b|\bcrates?\b|\bcases?\b|\bpallets?\b|export|seaworthy|sea-?worthy|ispm|fumigat|"
    r"(?:gross|net|total|shipping) ?(?:and|/|&)? ?(?:gross |net )?weight|\bcbm\b|cubic|\bvolume|measurement|"
    r"dimension|carton (?:size|data|detail)|loadab|\bby us\b|(?:our|own) (?:design|art|artwork|logo|brand|label|box|carton)|neutral|individually|"
    r"bundle size|40 ?h[cq]\b|[24]0 ?(?:ft|feet|foot|\'|gp\b)|"
    r"retail box|gift box|per (?:carton|pallet|container|crate)|in (?:a |one |the )?container|"
    r"holzkiste|kiste|palette|seemäßig|bruttogewicht|(?:eigen|unser)\w* (?:design|karton|logo|marke)|caisse|poids|"
    r"(?:notre|nos) (?:graphisme|marque|logo|charte|carton)|cassa|bancal|peso|(?:nostr\w+) (?:marchio|logo|grafica)|"
    r"cajón|cajones|jaula|huacal|(?:nuestr\w+) (?:marca|logo|diseño)|(?:noss\w) (?:marca|logo)|skrzyni|paleci|\bwag[aięy]\b|bedn|hmotnost|ящик|поддон|"
    r"брутто|габарит|sandık|palet|ağırlık|brüt|木箱|木架|出口|毛重|体积|體積|托盘|"
    r"imballat|confezionat|(?:per|pro|je) (?:doos|karton|palet)|(?:в|на) (?:коробк|ящик|паллет)|koli (?:adet|içi)|装箱|裝箱|入数|입수|"
    r"木枠|重量|나무|중량|صندوق خشب|خشبي|الوزن|^[^\n:：]{0,14}[:：]",
    re.IGNORECASE,
)


def packs(business: str, rows: Iterable[str]) -> bool:
    """Does this seller sell what packs, by the line on its business and by the names in its catalogue?"""
    if not _BUSINESS.search(business):
        return False
    names = tuple(rows)
    return sum(_ROW.search(name) is not None for name in names) >= _SHARE * len(names)


def travels(asked: Span, passages: Iterable[Passage]) -> bool:
    """Do the words beside `asked` tell how goods travel: in crates, on pallets, by weight, in a box of the buyer's design?"""
    for passage in passages:
        start, end = asked.start - passage.start, asked.end - passage.start
        if passage.part == asked.part and 0 <= start < end <= len(passage.text):
            line = passage.text[max(passage.text.rfind("\n", 0, start) + 1, start - _BEFORE) : end + _AFTER]
            return _TRAVELS.search(line) is not None
    return False
