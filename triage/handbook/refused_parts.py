"""What a refusal reaches: "1,200 cleavers (no wooden handle)" wants the cleavers, and so do those named before them in the row.

A refusal in brackets is of the goods only where it says nothing else; in Chinese and Japanese, one is of the words in its own clause.
"""

from __future__ import annotations

import re

_OPEN = "(（[【"
_CLOSE = re.compile(r"[)）\]】\n]")
_PRONOUN = re.compile(
    r"(?:these|those|they|this|it|which|that|die|das|diese|estos|estas|ces|ceux|celles|это|они|هذه|这个|這個|这款|這款)\s", re.IGNORECASE
)
# What may follow in the same brackets: "not needed any more", "不要了".
_NOTHING_MORE = re.compile(
    r"(?:\s?(?:needed|required|wanted|necessary|it|them|those|these|any ?more|any longer|now|yet|for now|this time|at all|mehr|jetzt|diesmal|"
    r"más|ahora|mais|agora|больше|пока|сейчас|الآن|حاليا|了|吧|的|です|现在|這次|这次|暂时)(?![^\W_]))*[\s.!,。]{0,3}",
    re.IGNORECASE,
)
_EASTERN = re.compile(r"不要|不需要|先不|不用|要りません|필요 없")
_NEXT_ITEM = re.compile(r",\s(?:[\d.,]+\s)?(?:[^\W\d_]{1,20}\s){0,2}[^\W\d_]{4,30}\s?$")  # ", bread knives (no longer needed)"
_CLAUSE = re.compile(r"[,，、;；:：(（\[【]")
# Before the refusal it may stand alone with these: "菜刀 600 把, 這次不要了".
_ALONE = re.compile(
    r"(?:[\s\d,.]|我们|我們|我司|这次|這次|今次|目前|暂时|暫時|就|也|都|已经|已經|先|那|那个|那個|可以|今回は|今回|もう|は|が|まだ|이번에는|은|는|이|가|이제|더|"
    r"[只个個把件套張张條条台支卷箱双雙本枚丁寸号號升개대])*"
)
_NO_OBJECT = re.compile(r"(?:了|吧|啦|的|呢|です|で|だ|습니다|합니다|어요)|[^\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]|$")


def reaches(between: str, refusal: str, behind: str) -> bool:
    """Is the refusal of the goods? `between` stands before it from their name on, `behind` after it."""
    opened = max(map(between.rfind, _OPEN))
    inside = opened >= 0 and _CLOSE.search(between, opened) is None
    if _EASTERN.match(refusal):
        own, *others = _CLAUSE.split(between)
        return _NO_OBJECT.match(behind) is not None and all(map(_ALONE.fullmatch, others or [own]))
    if not inside:
        return True
    if _NEXT_ITEM.search(between, 0, opened):
        return False
    said = between[opened + 1 :].strip()
    if said and not _PRONOUN.fullmatch(f"{said} "):
        return False
    end = _CLOSE.search(behind)
    return _NOTHING_MORE.fullmatch(behind[: end.start()] if end else behind) is not None
