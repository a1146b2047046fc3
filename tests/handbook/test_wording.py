"""How phrases of the tables are read: blanks beside and inside optional groups."""

from __future__ import annotations

import pytest

from triage.handbook.wording import find, fold, phrase


@pytest.mark.parametrize(
    ("written", "said", "unsaid"),
    [
        # a blank inside the group belongs to it
        ("sell (even )?this", ["sell this", "sell even this", "sell\n> this"], ["sellthis", "sell eventhis", "selleven this"]),
        ("price( again)? please", ["price please", "price again please"], ["priceplease", "price againplease"]),
        ("(the |our )?logo is", ["logo is", "our logo is"], ["logois"]),
        ("send (me |us )?(the |a )?price", ["send price", "send me price", "send us a price"], ["sendprice", "send usprice"]),
        ("request (for )?(a )?(quote|offer)", ["request offer", "request for a quote", "request a quote"], ["requestoffer"]),
        # a group without blanks of its own takes one beside it along
        ("sell (even)? this", ["sell this", "sell even this"], ["sellthis", "selleven this"]),
        ("sell (even)?", ["sell it", "sell even"], ["sells"]),
        # a blank on both sides counts once
        ("sell (even )? this", ["sell this"], ["sellthis"]),
        # letters that are optional have no blanks
        ("colou?rs?", ["color", "colours"], ["colouring"]),
    ],
)
def test_blanks_of_optional_groups(written, said, unsaid):
    one = phrase(written)
    assert all(find(fold(text, "body"), one) for text in said)
    assert not any(find(fold(text, "body"), one) for text in unsaid)
