"""Single characters exchanged for others: digits of other scripts, curly quotes, odd blanks."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_MANY = 12  # different ones: a text in another script


def exchanged(text: str, table: Mapping[int, int]) -> str:
    """`text.translate(table)`, for tables that leave ASCII as it is and whose results they exchange no further.

    `str.translate` looks up every character of a text that is not ASCII; a text in Latin letters holds a few others, each of which is
    replaced everywhere at once.
    """
    if text.isascii():
        return text
    signs = set(_FOREIGN.findall(text))
    if len(signs) > _MANY:
        return text.translate(table)
    for sign in signs:
        code = table.get(ord(sign))
        if code is not None:
            text = text.replace(sign, chr(code))
    return text
