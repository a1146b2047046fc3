"""`[labels]` of config.toml."""

from __future__ import annotations

from dataclasses import dataclass

from triage.labels import word_of
from triage.terms import Sentence, sentence


@dataclass(frozen=True, slots=True)
class LabelsTable:
    """`[labels]`: what people say about mail by moving it, copying it or giving it a keyword."""

    enabled: bool = True
    make_folders: bool = False
    keyword: bool = True
    put_back: bool = True
    flood: int = 30
    trash: str = ""
    archive: str = ""
    junk: str = ""

    @property
    def roles(self) -> tuple[tuple[str, str], ...]:
        """(folder's role, word) of the folders of everyday use that say something."""
        return tuple((role, word) for role, word in (("trash", self.trash), ("archive", self.archive), ("junk", self.junk)) if word)

    def problems(self, where: str) -> list[Sentence]:
        """What is of the right type and still cannot be meant."""
        found: list[Sentence] = []
        for role, word in self.roles:
            if word_of(word) is None:
                found.append(
                    sentence(
                        '{where} {key}: \'{text}\' is no label, such as "not an inquiry" or "fraud".', where=where, key=role, text=word
                    )
                )
        return found
