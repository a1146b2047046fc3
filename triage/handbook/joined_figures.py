"""Figures that a conjunction is written onto: Arabic "و100", Persian "و۲۰", Hebrew "ו100" and "ו-100" are "and 100".

For the readers of amounts the letter is no part of the figure's word: it is exchanged for a blank, so that places stay where they are.
"""

from __future__ import annotations

import re

_SIGNS = ("و", "ו")
_JOINED = re.compile(r"(?<!\d\s)(?<![^\W_])(?:[وו]ـ?|ו-)(?=\d)")


def set_apart(text: str) -> str:
    """`text` with a blank for every conjunction written onto a figure; as long as before.

    Behind another figure ("10 و12 مم", two sizes of one thing) the conjunction stays.
    """
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return text
    return _JOINED.sub(lambda hit: " " * len(hit.group()), text)
