"""`[digest]` of config.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass

from triage.terms import Sentence, sentence


@dataclass(frozen=True, slots=True)
class DigestTable:
    """`[digest]`: the mail of the working morning, laid into the inbox."""

    enabled: bool = True
    time: str = "08:30"
    language: str = ""

    def problems(self, where: str) -> list[Sentence]:
        """What is of the right type and still cannot be meant."""
        found: list[Sentence] = []
        if not re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", self.time):
            found.append(sentence("{where} {key}: '{text}' is no hour, such as \"08:30\".", where=where, key="time", text=self.time))
        if self.language and not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", self.language):
            found.append(
                sentence(
                    '{where} \'{code}\' is no language code, such as "en" or "zh-Hans".', where=f"{where} language:", code=self.language
                )
            )
        return found
