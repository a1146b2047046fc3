"""How phrases of the tables are read: blanks beside and inside optional groups."""

from __future__ import annotations

import pytest

from triage.handbook.wording import PhraseBook, PhraseList, find, fold, phrase, phrases


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
    assert all(PhraseList((written,)).among(fold(text, "body")) for text in said)
    assert not any(find(fold(text, "body"), one) for text in unsaid)


@pytest.mark.parametrize(
    ("written", "said", "ruled_out"),
    [
        (
            "price list",
            ["Your price-list?", "price,\n> list", "(price_list)", "PRICE LIST"],
            ["the list with a price", "price lists", "price of list"],
        ),
        ("(lead|delivery) time?s", ["lead-times", "Delivery tims"], ["leading times", "delivery of the times"]),
        ("confirm* (the )?order", ["confirmed order", "we confirm the\norder."], ["orders confirmed", "confirm your order"]),
        ("please ~ (price|quote)", ["Please send: a quote.", "please, price"], ["quoted, please", "displeased by the price"]),
        ("us$ # (million|mio)", ["US$ 2 million", "us$, 3.5 mio"], ["2 million us$", "us $ 2 millions"]),
        ("don't (we|you) (buy|sell)", ["don't you sell", "Don\u2019t we buy?"], ["don't they sell", "you don't sell"]),
        ("报价(单|表)?", ["请报价", "报价单。"], ["价格表"]),
        ("satışa hazır", ["Satışa, hazır", "satışa hazır."], ["hazır satış"]),
    ],
)
def test_phrases_that_a_text_cannot_hold_are_ruled_out_by_their_rows_of_words(written, said, ruled_out):
    """What is not ruled out is only searched for; what is ruled out must not be there."""
    wanted = PhraseList((written,))
    assert all(wanted.among(fold(text, "body")) and find(fold(text, "body"), phrase(written)) for text in said)
    assert not any(find(fold(text, "body"), phrase(written)) for text in ruled_out)
    assert not all(wanted.among(fold(text, "body")) for text in ruled_out)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        # so many words that none of them tells much: they are looked for all the same
        ("(password|passcode|pwd|pw|jelszó|heslo|wachtwoord|lösenord|adgangskode|salasana) ?#", "Password 2606"),
        ("# ?(mln|mio|million*|milion*|millón*|juta|milyon|triệu|m|k|bn) ~ (usd|eur)", "15 million of USD"),
    ],
)
def test_a_phrase_of_many_short_words_is_found_in_a_plain_text(written: str, said: str):
    assert PhraseBook({"it": phrases([written])}).find([fold(said, "body")])
    assert not PhraseBook({"it": phrases([written])}).find([fold("Please quote 300 chairs.", "body")])
