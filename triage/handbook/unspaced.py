"""Names in scripts that write no spaces: searched as strings, whole, or by their core with the size that stands near it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from triage.handbook.product_hits import Hit, Row
from triage.handbook.tables.function_words import word_set
from triage.handbook.wordforms import UNSPACED, squeezed

_CORE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f]{2,}")
_LONGEST = 40  # characters over which the parts of a name may lie
_MACHINE = re.compile(r"[\u3400-\u9fff]{4}[机機器]$")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
# What makes another word of a name behind it: "リング" is no part of "ベアリング".
_OTHER_WORDS = {
    "リング": ("ベア", "スプ", "ハンド", "カップ", "フロー", "シー", "ボー", "モニタ", "エンジニア", "ドリ", "ヒー"),
    "ネット": ("マグ", "キャビ", "インター", "ボン", "ボンネ", "ユ"),
    "パン": ("フライ", "スパ", "ジャ", "ダスト"),
    "ラック": ("ト", "ブ", "クラ"),
    "ポット": ("ス",),
    "タイル": ("テキス",),
    "ライト": ("フ", "ブ"),
    "ペン": ("サス",),
    "ピン": ("ス", "シッ", "ショッ"),
    "バンド": ("ハズ",),
    "ベル": ("レ", "ラ", "ノ"),
    "ドア": ("アウト", "エクア"),
    "ガス": ("ベ",),
}
# Words for any goods: alone they name nothing.
_PLAIN = word_set(
    "产品 產品 商品 製品 제품 系列 系列品 不锈钢 不銹鋼 白色 黑色 红色 有机 有機 新款 高档 优质 定制 中国 中國 日本 巴西 土耳其 印度 越南 台湾 台灣 "
    "天然 普通 标准 標準 大号 小号 组合 組合 套装 套裝 สินค้า"
)


@dataclass(frozen=True, slots=True)
class Unspaced:
    """Names as their squeezed parts, and cores of names with the rows they may mean."""

    names: tuple[tuple[tuple[str, ...], int], ...]
    cores: tuple[tuple[str, frozenset[int]], ...]

    @classmethod
    def build(cls, rows: Sequence[Row]) -> Unspaced:
        """Read the names and aliases of these scripts."""
        names: list[tuple[tuple[str, ...], int]] = []
        cores: dict[str, set[int]] = defaultdict(set)
        bare: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for number, row in enumerate(rows):
            for text in (row.name, *row.aliases):
                if not UNSPACED.search(text):
                    continue
                parts = tuple(part for part in (squeezed(piece)[0] for piece in text.split()) if len(part) >= 2 or len(text) >= 2)
                if parts and sum(map(len, parts)) >= 2:
                    names.append((parts, number))
                    if _MACHINE.search(parts[-1]):  # buyers leave "machine" off: 冲击起子 for 冲击起子机
                        bare[*parts[:-1], parts[-1][:-1]].add(number)
                plain = squeezed(text)[0]
                for core in _CORE.findall(plain):
                    if core != plain and len(core) >= 3 and core not in _PLAIN:
                        cores[core].add(number)
        said = {pieces for pieces, _ in names}
        names += [(pieces, next(iter(owners))) for pieces, owners in bare.items() if len(owners) == 1 and pieces not in said]
        return cls(tuple(names), tuple((core, frozenset(where)) for core, where in cores.items()))

    def holds(self, words: str) -> bool:
        """The words stand in a name."""
        plain = squeezed(words)[0]
        return any(plain in piece for pieces, _ in self.names for piece in pieces)

    def find(self, text: str, parts: Sequence[tuple[int, int]]) -> list[Hit]:
        """Places that name a row whole, and types by their core."""
        if not self.names or not UNSPACED.search(text):
            return []
        found: list[Hit] = []
        for number, (begin, end) in enumerate(parts):
            if not UNSPACED.search(text, begin, end):
                continue
            plain, places = squeezed(text[begin:end])
            for pieces, row in self.names:
                if pieces[0] not in plain:
                    continue
                at = [plain.find(piece) for piece in pieces]
                if min(at) < 0 or (len(pieces) == 1 and (at := [_alone(pieces[0], plain, places, part=False)])[0] < 0):
                    continue
                first = min(at)
                last = max(place + len(piece) for place, piece in zip(at, pieces, strict=True)) - 1
                if last - first > _LONGEST:
                    continue
                size = sum(map(len, pieces))
                found.append(Hit(begin + places[first], begin + places[last] + 1, number, frozenset({row}), 2.0 * size, 0.95))
            for core, rows in self.cores:
                first = _alone(core, plain, places, part=True)
                if first >= 0:
                    last = first + len(core) - 1
                    certainty = 0.6 if len(rows) == 1 else 0.5
                    found.append(Hit(begin + places[first], begin + places[last] + 1, number, rows, 1.5 * len(core), certainty))
        return found


def _alone(name: str, text: str, places: Sequence[int], part: bool) -> int:
    """Where the name stands, not inside another word in katakana; -1 where nowhere. A `part` of a name stands for it by itself only."""
    at = text.find(name)
    while at > 0 and _KATAKANA.match(name) and _KATAKANA.match(text[at - 1]) and places[at] == places[at - 1] + 1:
        other = _OTHER_WORDS.get(name)
        if not part and (other is None or not text.endswith(other, 0, at)):
            break
        at = text.find(name, at + 1)
    return at
