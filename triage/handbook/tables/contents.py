"""Words and marks of what one pack holds or weighs. Read by `triage.handbook.contents`."""

from __future__ import annotations

import re

# Pieces of which a pack holds several, as `UNITS` has them and as counters are written.
PIECES = frozenset(
    [
        "pc",
        "piece",
        "unit",
        "ea",
        "sheet",
        "pair",
        "tablet",
        "capsule",
        "stick",
        "pieza",
        "unidad",
        "peca",
        "unidade",
        "pezzo",
        "stuck",
        "stuk",
        "sztuka",
        "kus",
        "db",
        "buc",
        "штука",
        "пара",
        "adet",
        "tane",
        "قطعه",
        "ชิ้น",
        "แผ่น",
        "คู่",
        "个",
        "個",
        "片",
        "枚",
        "粒",
        "颗",
        "顆",
        "支",
        "枝",
        "条",
        "條",
        "块",
        "塊",
        "本",
        "개",
        "매",
        "장",
        "알",
        "정",
    ]
)
# Counters of packs, which `UNITS` has no row for.
HOLDERS = frozenset(
    [
        "罐",
        "瓶",
        "袋",
        "盒",
        "箱",
        "包",
        "桶",
        "缶",
        "樽",
        "ケース",
        "병",
        "캔",
        "봉지",
        "포대",
        "박스",
        "팩",
        "กล่อง",
        "ขวด",
        "ถุง",
        "แพ็ค",
        "ลัง",
        "กระปุก",
        "กระป๋อง",
        "กระสอบ",
    ]
)

# Right behind the number and its counter: "60片装", "70枚入り", "30개입", "10 pcs/box"
PACKED_BEHIND = re.compile(
    r"(?:セット(?=[\s、，,])|-(?:os|es|ös|as)(?![^\W_])|-?(?:teilig|delig|dílný|dílná|częściow))|\s?(?:[装裝](?![柜櫃箱运運船配置车車])|入(?:り|[)）\]\s、，,／/]|$)|입(?![가-힣])|들이)"
)
# The label of the number of packs: "60 ชิ้น จำนวน 1,000 กระปุก"
LABEL = re.compile(
    r"(?:(?<![^\W\d_])(?:qty|quantity|quantities|menge|cantidad|cant|quantité|qté|quantidade|qtd|quantità|aantal|ilość|množství|количество|кол-во|кількість|miktar|jumlah|số lượng)|จำนวน|数量|數量|수량|الكمية|تعداد|כמות)"
    r"\.?\s{0,2}[:：=-]?\s{0,2}$",
    re.IGNORECASE,
)
# Between two amounts: the second is another thing's.
NEW_THOUGHT = re.compile(r"[;!?]\s|\.\s(?=[A-ZÀ-ÞА-Я])|(?<![^\W_])(?i:and|und|et|y|e|i|и|ve|dan|và|plus|total|also)(?![^\W_])")
# The word for packing before a weight, in the same thought: "packing 25 kg", "packed in bales 25 kg and cartons", "تعبئة ٢٥ كيلو"
PACKING = (
    r"(?:(?<![^\W\d_])(?:packing|packaging|packed|pack|bagging|verpackung|verpackt|abpackung|gebinde|emballage|conditionnement|conditionné\w{0,2}|embalaje|empaque|envase|envasad[oa]s?|embalad[oa]s?|embalagem|imballo|imballaggio|confezionamento|confezionat\w|"
    r"verpakking|verpakt|opakowanie|pakowan\w{1,2}|balení|baleno|csomagolás|ambalare|ambalaj|упаковк\w|фасовк\w|расфасовк\w|тара|пакування|фасування|kemasan|đóng gói|förpackning|emballasje|pakkaus)|تعبئ[ةه]|تغليف|معب[أا]\w{0,2}|بسته.?بندی|אריזה|บรรจุ|包装|包裝|梱包|荷姿|포장)"
    r"(?:\s?[:：]\s?|\s)(?:(?!(?:total|order|and order|trial|need|quantity|qty)\b)[^\W\d_][^\s\d,.;!?]{0,13}\s|\d{1,2}\s?[x×]\s|/\s){0,4}$"
)
# A container before what is loaded in it: "20' x 25 MT"
LOADED = re.compile(r"(?<!\d)(?:20|40|45)\s?(?:['’′]|ft|feet|hq|hc|gp|dc)\s?(?:hq|hc|gp|dc|fcl)?\s?[x×*@=]\s?$", re.IGNORECASE)
# Behind the weight of one pack: "1 kg x 12"
MADE_UP = re.compile(r"\s?[x×*х]\s?\d{1,3}(?![.,]?\d|\s?(?:mm|cm|m)\b)", re.IGNORECASE)
# "how the 25 kg is packed"
THE_PACK = re.compile(r"(?<![^\W_])(?:the|der|die|das|les?|los?|el|il|i|de)\s$", re.IGNORECASE)
IS_PACKED = re.compile(r"\s(?:is|are|comes?|bags?|cartons?|drums?|ones?|pack\w{0,3})(?![^\W_])", re.IGNORECASE)
# The name of a set right before the number of its pieces: "general surgery set, 45 pcs", "készlet (5 db)"; with what it is of between
OF_A_SET = re.compile(
    r"(?:(?<![^\W\d_])(?:set|kit|satz|garnitur|trousse|coffret|jeu|juego|estuche|conjunto|jogo|estojo|serie|completo|készlet|garnitúra|zestaw\w{0,3}|komplet\w{0,2}|sada|souprava|sæt|sett|sarja|trusă|набор|комплект|set\w|takım\w?|seti|bộ)|طقم|مجموعة|ست|סט|セット|套装|套裝|세트)"
    r"(?:(?:\s(?!(?:and|plus|und|et|y|e|i|и|ve|dan|och|og)\s)|[\s,]{1,2}|\s?\()[^\s\d.;:()–—-]{2,16}){0,4}[\s,(]{1,3}(?:of\s|à\s|de\s|con\s|mit\s|z\s|из\s)?$",
    re.IGNORECASE,
)
A_SINGLE_SET = re.compile(
    r"(?<![^\W_])(?:a|one|un|une|una|ein|eine|einen|um|uma|een|en|ett|et)\s(?:[^\W\d_]{3,14}\s){0,2}[^\W\d_]{3,10}(?:\s[^\W\d_]{2,14}){0,4}[\s,(]{1,3}$",
    re.IGNORECASE,
)
# Behind the number of sets: "15 kits (the 12 piece ones)"
THE_ONES_OF = re.compile(
    r"\((?:the|los|las|les|ceux|celles|die|der|das|i|gli|le|os|as|de|te)\s(?:ones\s)?(?:of|with|de|à|con|mit|da|com|met|van)?\s?$",
    re.IGNORECASE,
)
SETS = frozenset(
    [
        "set",
        "kit",
        "satz",
        "készlet",
        "keszlet",
        "طقم",
        "セット",
        "세트",
        "套",
        "комплект",
        "набор",
        "komplet",
        "takım",
        "takim",
        "jogo",
        "juego",
        "jeu",
        "zestaw",
        "sada",
        "trousse",
    ]
)
