"""What becomes of the goods that a seller sells (handbook 2, "Buyer types"): its own line on its business tells what buyers do with them.

A dairy that buys workwear uses it, a dairy that buys filling machines produces with them, a dairy that buys starch makes something of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from triage.handbook.plain_letters import FLAT, plain
from triage.handbook.screened import Later
from triage.handbook.tables.buyer_plants import PRODUCTION
from triage.handbook.tables.goods_uses import BUILT_IN, FINISHED, FURNISHES, MADE_INTO, WORN
from triage.handbook.tables.plant_uses import WORN_OUT

_READ = 240  # characters of the line
_BRACKETS = re.compile(r"\([^)]{0,400}\)?")
_FIRST_GOODS = re.compile(r"[,;:(]| and of ")
_PRODUCTION = Later(plain(PRODUCTION))
_MADE, _BUILT, _FINISHED = Later(MADE_INTO), Later(BUILT_IN), Later(FINISHED)
_WORN, _FURNISHES = Later(WORN), Later(FURNISHES)
_WORN_OUT = Later(WORN_OUT)


@dataclass(frozen=True, slots=True)
class Uses:
    """What a seller's goods are for; of most goods nothing is known."""

    made_into: bool = False  # buyers make something else of them, or with them
    produced_with: bool = False  # machines for production
    built_in: bool = False  # somebody fits them into a building or a network
    worn: bool = False  # by the buyer's own people
    furnishes: bool = False
    worn_out: bool = False  # in plants of any kind, which make nothing of them


@lru_cache(maxsize=16)
def uses_of(business: str) -> Uses:
    """By a seller's line on its business."""
    if _PRODUCTION.search(_FIRST_GOODS.split(business[:600].translate(FLAT))[0]) is not None:  # before any other goods
        return Uses(made_into=True, produced_with=True)
    line = _BRACKETS.sub(" ", business[: 2 * _READ].lower())[:_READ]
    first = {name: hit.start() if (hit := one.search(line)) else _READ for name, one in _FIRST.items()}
    others = min(first["built"], first["worn"], first["finished"])
    return Uses(
        made_into=first["made"] < _READ and first["made"] <= others,
        built_in=first["built"] < min(first["made"] + 1, first["worn"], _READ) and first["built"] <= first["finished"],
        worn=first["worn"] < _READ and first["worn"] <= min(first["made"], first["built"], first["finished"]),
        furnishes=first["furnishes"] < _READ and first["furnishes"] <= min(first["made"], first["built"], first["finished"]),
        worn_out=first["worn out"] < min(first["made"], first["furnishes"], first["worn"], _READ),
    )


_FIRST = {"made": _MADE, "built": _BUILT, "worn": _WORN, "finished": _FINISHED, "furnishes": _FURNISHES, "worn out": _WORN_OUT}
