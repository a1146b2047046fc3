"""Office files: a zip archive of XML parts (ECMA-376), unpacked in bounded pieces and read without document types or entities."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, Protocol
from xml.parsers import expat

from triage.attachments.lines import Enough
from triage.attachments.values import Limits, Trouble

_PIECE = 65_536
_SILENCE = 1_000_000  # bytes of one tag or text; a cell holds 32,767 characters at the most
_FLOOR = 4_000_000  # bytes: below this a high ratio harms nobody


class Unreadable(Exception):
    """The file is not read on; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Handler(Protocol):
    """Takes what an XML part says; names come without their prefix."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def data(self, text: str) -> None: ...


class Package:
    """An office file. Raises `Unreadable`."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        self.limits = limits
        self._left = limits.unpacked
        self._elements = limits.elements
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, OverflowError, LookupError) as error:
            raise Unreadable(Trouble.BROKEN) from error
        members = self._zip.infolist()
        if len(members) > limits.members:
            raise Unreadable(Trouble.TOO_MUCH)
        self._members = {member.filename: member for member in members}
        if any(name.lower().endswith("vbaproject.bin") for name in self._members):
            raise Unreadable(Trouble.MACROS)

    def names(self) -> tuple[str, ...]:
        """The parts, in the archive's order."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def parse(self, name: str, handler: Handler) -> None:
        """Give one part to `handler`; it may raise `Enough`, which ends the part. Raises `Unreadable`."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        depth = silent = 0

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth, silent
            depth += 1
            silent = 0
            self._elements -= 1
            if depth > self.limits.depth or self._elements < 0:
                raise Unreadable(Trouble.TOO_MUCH)
            handler.start(tag.rpartition(":")[2], attributes)

        def end(tag: str) -> None:
            nonlocal depth, silent
            depth -= 1
            silent = 0
            handler.end(tag.rpartition(":")[2])

        def refused(*_: object) -> Any:
            raise Unreadable(Trouble.BROKEN)  # an office part has no document type, and so no entities of its own

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = handler.data
        parser.StartDoctypeDeclHandler = refused
        parser.EntityDeclHandler = refused
        parser.UnparsedEntityDeclHandler = refused
        parser.ExternalEntityRefHandler = refused
        try:
            for piece in self._pieces(name):
                silent += len(piece)
                if silent > _SILENCE:  # the parser looks through an unfinished tag again and again
                    raise Unreadable(Trouble.TOO_MUCH)
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except Enough:
            return
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise Unreadable(Trouble.BROKEN) from error

    def _pieces(self, name: str) -> Iterator[bytes]:
        member = self._members.get(name)
        if member is None:
            raise Unreadable(Trouble.BROKEN)
        if member.flag_bits & 1:
            raise Unreadable(Trouble.LOCKED)
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unreadable(Trouble.BROKEN)  # office files use no other; some of the others unpack without bounds
        got = 0
        try:
            with self._zip.open(member) as part:
                while piece := part.read(_PIECE):
                    got += len(piece)
                    self._left -= len(piece)
                    if self._left < 0 or (got > _FLOOR and got > self.limits.ratio * max(1, member.compress_size)):
                        raise Unreadable(Trouble.TOO_MUCH)
                    yield piece
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, LookupError) as error:
            raise Unreadable(Trouble.BROKEN) from error


class Relations:
    """Handler: which part an id in another part means (ECMA-376 part 2, 9.3)."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """One relation; what lies outside the file is left alone."""
        if name == "Relationship" and attributes.get("TargetMode", "Internal") == "Internal" and len(self.targets) < 1000:
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def end(self, name: str) -> None:
        """Nothing."""

    def data(self, text: str) -> None:
        """Nothing."""
