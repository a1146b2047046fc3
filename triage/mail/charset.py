"""Bytes of a mail to text. Labels lie often: `gb2312` holds GBK, `iso-8859-1` holds cp1252, none is UTF-8 or GBK.

Labels are read as browsers do (WHATWG Encoding Standard); bytes that a label cannot explain, and bytes
without one, are guessed: UTF-8 when they are valid UTF-8 (nothing else looks like it by chance), else the
charset whose commonest characters appear most. Nothing in here raises.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from itertools import pairwise

from triage.mail.tables.charsets import ALIASES, COMMON, FORBIDDEN, SAYS_NOTHING

_LOOK = 6_000  # bytes of non-ASCII text a guess looks at
_COMMON = {codec: frozenset(letters) for codec, letters in COMMON.items()}
_MULTIBYTE = ("gb18030", "big5hkscs", "cp949", "cp932", "euc_jp")
_OTHERS = ("cp1251", "koi8_r", "cp1256", "cp1253", "cp1255", "cp874", "cp1254", "cp1250", "cp1252")
_ESCAPES_2022 = (
    (b"\x1b$B", "iso2022_jp_ext"),
    (b"\x1b$@", "iso2022_jp_ext"),
    (b"\x1b(J", "iso2022_jp_ext"),
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b(I", "iso2022_jp_ext"),
)


_BEFORE_NAME = re.compile(r"^(?:charset=|x-charset-)")


def codec_of(label: str) -> str | None:
    """The codec for a charset label of a mail; None when there is none worth trying."""
    name = label.strip().strip("\"';:,. \t<>").lower().split("*", 1)[0]
    name = _BEFORE_NAME.sub("", name)[:60]
    if name in ALIASES:
        return ALIASES[name]
    for spelling in (name, name.replace("_", "-"), name.replace("windows", "cp").replace("cp-", "cp"), name.replace("-", "")):
        if spelling in ALIASES:
            return ALIASES[spelling]
        try:
            found = codecs.lookup(spelling)
        except (LookupError, ValueError):
            continue
        if found.name.replace("-", "_") in FORBIDDEN or not getattr(found, "_is_text_encoding", True):
            return None
        return found.name
    return None


def decode(data: bytes, label: str | None = None) -> tuple[str, bool]:
    """Text of `data`, and whether the label explained it (False is worth a defect)."""
    if not data:
        return "", True
    name = (label or "").strip().strip("\"'; ").lower()
    if data.isascii() and b"\x1b" not in data and not name.startswith(("utf-7", "utf-16", "utf-32", "hz")):
        return _clean(data.decode("ascii")), codec_of(name) is not None or name in SAYS_NOTHING
    if data.startswith(codecs.BOM_UTF8):
        return _clean(data.decode("utf-8-sig", "replace")), True
    if name in SAYS_NOTHING:
        return _clean(_with(data, guess(data))), False
    codec = codec_of(name)
    if codec is None:
        return _clean(_with(data, guess(data))), False
    if codec in ("cp1252", "cp1254"):
        # These explain any byte: believe them only when the bytes are not plainly UTF-8 or an Asian charset.
        guessed = guess(data)
        if guessed == "utf-8" or (guessed in _MULTIBYTE and _dense(data)):
            return _clean(_with(data, guessed)), False
        return _clean(_with(data, codec)), True
    try:
        return _clean(data.decode(codec)), True
    except (UnicodeError, ValueError, LookupError):
        pass
    if codec == "utf-8":
        text = data.decode("utf-8", "replace")
        if text.count("\ufffd") * 50 <= len(text):  # one torn character, not another charset
            return _clean(text), False
        return _clean(_with(data, guess(data))), False
    guessed = guess(data)
    return _clean(_with(data, guessed if guessed == "utf-8" else codec)), False


def guess(data: bytes) -> str:
    """The codec that explains unlabelled bytes best."""
    for escape, codec in _ESCAPES_2022:
        if escape in data[:200_000]:
            return codec
    if data.isascii() or _is_utf8(data):
        return "utf-8"
    sample = _interesting(data)
    best, best_score = "cp1252", 0.0
    for codec in (*_MULTIBYTE, *_OTHERS):
        score = _score(sample, codec)
        if score > best_score + 1e-9:
            best, best_score = codec, score
    return best


def _is_utf8(data: bytes) -> bool:
    """Valid UTF-8; a character torn at the very end (a cut mail) is forgiven."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        torn = error.reason == "unexpected end of data" and error.end == len(data)
        return torn and error.start >= 60 and not data[: error.start].isascii()
    return True


def _interesting(data: bytes) -> bytes:
    """The lines with bytes outside ASCII, up to `_LOOK` bytes."""
    found: list[bytes] = []
    size = 0
    for line in data[:200_000].splitlines():
        if not line.isascii():
            found.append(line)
            size += len(line)
            if size >= _LOOK:
                break
    return b"\n".join(found)[: _LOOK * 4]


def _score(sample: bytes, codec: str) -> float:
    """How well `codec` explains the bytes: 0 not at all, 1 every strange character is a common one."""
    text = sample.decode(codec, "replace")
    strange = [letter for letter in text if letter > "\x7f"]
    if not strange:
        return 0.0
    common, often = _COMMON[codec], Counter(strange).items()
    hits = sum([times for letter, times in often if letter in common])
    # A replacement character, a private or a control character speaks against the codec.
    bad = sum([times for letter, times in often if letter == "\ufffd" or "\x80" <= letter <= "\x9f" or "\ue000" <= letter <= "\uf8ff"])
    marks = "，。、：；！？（）「」《》“”‘’—…·・　％＋－" if codec in _MULTIBYTE else ""
    punctuation = sum([times for letter, times in often if letter in marks])
    score = (hits + 0.5 * punctuation - 3 * bad) / len(strange)
    if codec in ("cp1252", "cp1250", "cp1254"):
        # Latin letters stand single among ASCII ones; a run of them is another script read wrongly.
        runs = sum(1 for left, right in pairwise(text) if left > "\x7f" and right > "\x7f")
        score -= 1.5 * runs / len(strange)
        score -= 0.02 if codec != "cp1252" else 0.0
    elif codec in ("cp1251", "koi8_r"):
        # Read with the wrong of the two, Russian shows capitals inside its words.
        wrong = sum(1 for left, right in pairwise(text) if left.islower() and right.isupper())
        score -= 2.0 * wrong / len(strange)
        singles = sum(1 for left, right in pairwise(text) if left.isascii() and left.isalpha() and right > "\x7f")
        score -= singles / len(strange)
    elif codec in ("cp1256", "cp1253", "cp1255", "cp874"):
        singles = sum(1 for left, right in pairwise(text) if left.isascii() and left.isalpha() and right > "\x7f")
        score -= 0.1 + singles / len(strange)
    return score


def _dense(data: bytes) -> bool:
    """Bytes outside ASCII mostly come side by side, as in Chinese, Korean and Japanese."""
    sample = _interesting(data)
    strange = sum(byte > 0x7F for byte in sample)
    pairs = sum(1 for left, right in pairwise(sample) if left > 0x7F and right > 0x7F)
    return strange >= 4 and pairs * 10 >= strange * 7


def _with(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec, "replace")
    except (UnicodeError, ValueError, LookupError):
        return data.decode("utf-8", "replace")


def _clean(text: str) -> str:
    """No lone surrogates (some codecs make them): the text must survive UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
