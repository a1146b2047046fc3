"""What door and child say to each other: a length, JSON, then the file's bytes. No pickle: neither side can make the other run code."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

LENGTHS = struct.Struct(">II")  # bytes of the JSON head, bytes of the content
HEAD = 400_000  # most bytes of a head: an answer holds up to 60,000 characters of text
CONTENT = 200_000_000


class BrokenFrame(Exception):
    """The other side ended, or says something that is no frame."""


def write(stream: BinaryIO, head: dict[str, Any], content: bytes = b"") -> None:
    """Send one frame. Raises `OSError`."""
    packed = json.dumps(head).encode("ascii")
    stream.write(LENGTHS.pack(len(packed), len(content)))
    stream.write(packed)
    stream.write(content)
    stream.flush()


def read(stream: BinaryIO, longest: int) -> tuple[dict[str, Any], bytes]:
    """Take one frame whose content has at most `longest` bytes. Raises `BrokenFrame`, `OSError`."""
    first, second = LENGTHS.unpack(_exactly(stream, LENGTHS.size))
    if first > HEAD or second > longest:
        raise BrokenFrame
    try:
        head = json.loads(_exactly(stream, first))
    except (ValueError, RecursionError):
        raise BrokenFrame from None
    if not isinstance(head, dict):
        raise BrokenFrame
    return head, _exactly(stream, second)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size) if size else b""
    if len(data) != size:
        raise BrokenFrame
    return data
