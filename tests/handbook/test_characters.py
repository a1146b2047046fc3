"""Characters exchanged one by one give what `str.translate` gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.characters import exchanged
from triage.handbook.phones import _ARABIC_DIGITS
from triage.handbook.tables.quantity_patterns import DIGITS
from triage.handbook.wordforms import _DIGITS
from triage.handbook.wording import _PLAIN

WITHOUT_ASCII = {code: sign for code, sign in _PLAIN.items() if code > 0x7F}
TABLES = (DIGITS, _DIGITS, _ARABIC_DIGITS, WITHOUT_ASCII)


@pytest.mark.parametrize("text", ["", "500 pcs", "٥٠٠ pcs à 3 €", "“500” – ‘pcs’", "１２３４５６７８９０ 数量：ｐｃｓ", "𝐅𝐫𝐞𝐞 ⒜ 🅰"])
@pytest.mark.parametrize("table", TABLES)
def test_as_translate(text: str, table: dict[int, int]):
    assert exchanged(text, table) == text.translate(table)


@given(st.text(st.sampled_from([*map(chr, {code for table in TABLES for code in table}), *"ab`' 1é漢"]), max_size=60))
def test_any_text_as_translate(text: str):
    for table in TABLES:
        assert exchanged(text, table) == text.translate(table)
