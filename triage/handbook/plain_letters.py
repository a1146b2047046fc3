"""Plain small letters, one for each character, so that positions stay the same."""

from __future__ import annotations

import unicodedata


class _Flat(dict[int, str]):
    """One plain small letter for each character."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = unicodedata.normalize("NFKD", char)[0].lower() if not 0x3040 <= code <= 0xD7AF else char
        self[code] = plain if len(plain) == 1 else char
        return self[code]


FLAT = _Flat({ord("ı"): "i", ord("ß"): "s", ord("İ"): "i", ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("’"): "'", ord("\n"): "\n"})


def plain(pattern: str) -> str:
    """A pattern as one writes the language, in the letters that texts are brought to."""
    return pattern.translate(FLAT)
