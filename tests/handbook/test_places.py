"""Where the buyer is: each sign alone, signs together, signs against each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.handbook.letters import all_new, letter
from triage.handbook.contact import find_contact
from triage.handbook.geography import country_named, places_in, state_in_address
from triage.handbook.places import place_of
from triage.terms import Place, Seller

SELLER = Seller("Our Factory", "ourfactory.example", "sales@ourfactory.example", "CN", "Asia/Shanghai")


def where(
    text: str,
    sender: str = "A B",
    email: str = "ab.1990@gmail.com",
    date: str | None = None,
    language: str | None = "en",
    port: str | None = None,
) -> Place:
    mail = letter(text, sender, email, date=date)
    words = all_new(mail)
    return place_of(mail, words, find_contact(mail, words), language, port, SELLER)


@pytest.mark.parametrize(
    ("why", "text", "email", "date", "language", "country", "zone"),
    [
        (
            "a town of the States with a famous name",
            "Need lids.\n\nBob\nCedar Hardware LLC, Lima OH",
            "bob.h@gmail.com",
            "2026-09-09T14:02:33-04:00",
            "en",
            "US",
            "America/New_York",
        ),
        (
            "the famous town itself",
            "Necesito tapas.\n\nRosa\nFerreteria Cedro, Lima",
            "rosa.c@gmail.com",
            "2026-09-09T14:02:33-05:00",
            "es",
            "PE",
            "America/Lima",
        ),
        (
            "a Turkish mobile number",
            "price of lids please\n\nSelin\n0532 555 41 87",
            "s.trade@gmail.com",
            "2026-09-23T12:10:53+03:00",
            "en",
            "TR",
            "Europe/Istanbul",
        ),
        (
            "a firm that is to be founded there",
            "We plan to start a small soap brand in Nairobi.\n\nNia\n0722 555 864",
            "nia.w@gmail.com",
            "2026-09-27T14:48:27+03:00",
            "en",
            "KE",
            "Africa/Nairobi",
        ),
        (
            "a state of the States with its ZIP in passing",
            "Want 1 kiln for my garage. What is it incl. shipping to Helena Montana 59601",
            "dd@gmail.com",
            None,
            "en",
            "US",
            "America/Denver",
        ),
        (
            "a postcode called as in one country only",
            "Could you post two offcuts? My eircode is T12 X8Y4. Thanks",
            "c.d@gmail.com",
            None,
            "en",
            "IE",
            "Europe/Dublin",
        ),
        ("a zip that is a fastener", "We need Turkish buttons and zip 20000 pcs, for jackets", "c.d@gmail.com", None, "en", None, None),
        (
            "a salon in a town in small letters",
            "hola mandan muestras? tengo mi salon de belleza en santo domingo, quiero ver la calidad",
            "m.y@gmail.com",
            "2026-09-09T14:02:33-04:00",
            "es",
            "DO",
            "America/Santo_Domingo",
        ),
        (
            "a town alone behind a question",
            "Price for this lamp 300 pcs and can it be in brass? Amman",
            "s.p@outlook.com",
            None,
            "en",
            "JO",
            "Asia/Amman",
        ),
        (
            "where our customers are is not where they are",
            "who are your customers in Germany?\nM. Rashad\n0111 555 2807",
            "r.herbs@gmail.com",
            "2026-09-30T11:55:44+03:00",
            "en",
            "EG",
            "Africa/Cairo",
        ),
        (
            "a state below the mail",
            "Could I buy two mixers?\nWanda, Allentown PA",
            "wanda.b@gmail.com",
            "2026-03-09T19:26:00-04:00",
            "en",
            "US",
            "America/New_York",
        ),
        (
            "the land that goods are imported to",
            "je veux importer des lampes de Chine au Sénégal",
            "m.fall@gmail.com",
            "2026-03-09T19:26:00+00:00",
            "fr",
            "SN",
            "Africa/Dakar",
        ),
        (
            "a Chinese mobile number in groups",
            "请报价200个灯\n\n王芳\n手机 138 5550 0142",
            "wangfang@163.com",
            "2026-03-09T19:26:00+08:00",
            "zh",
            "CN",
            "Asia/Shanghai",
        ),
        (
            "a town's short name",
            "20 mixers delivered Cluj please",
            "dan@yahoo.com",
            "2026-06-09T19:26:00+03:00",
            "en",
            "RO",
            "Europe/Bucharest",
        ),
        (
            "a town that several countries have, with the clock",
            "i start business in my city georgetown, send list\ndevon",
            "devon.r@gmail.com",
            "2026-03-09T19:26:00-04:00",
            "en",
            "GY",
            "America/Guyana",
        ),
        (
            "a town at the end of a signature's line",
            "Price of 300?\n\nA. Sami\nSami Trade, Izmir\n",
            "",
            None,
            "en",
            "TR",
            "Europe/Istanbul",
        ),
        ("telephone code", "Price?\n\nRegards\nA B\n+27 11 555 0153", "", None, "en", "ZA", "Africa/Johannesburg"),
        ("country domain", "Price?", "buyer@lampenhaus.de", None, "de", "DE", "Europe/Berlin"),
        ("address", "Price?\n\nRegards\nA B\n14 Marina Road, Lagos, Nigeria", "", None, "en", "NG", "Africa/Lagos"),
        ("where the text says they are", "We are an importer of lamps based in Nairobi. Price?", "", None, "en", "KE", "Africa/Nairobi"),
        (
            "a firm of our own country",
            "We are trading company in Guangzhou, our customer wants 300. Price?",
            "",
            None,
            "en",
            "CN",
            "Asia/Shanghai",
        ),
        ("destination port", "Price for 500 lamps CIF Jebel Ali?", "", "2026-03-10T15:00:00+04:00", "en", "AE", "Asia/Dubai"),
        ("a language of one country", "Dzień dobry, prosimy o ofertę na 500 lamp.", "", None, "pl", "PL", "Europe/Warsaw"),
        ("an offset of one country", "Kindly send price list.", "", "2026-03-10T15:00:00+05:30", "en", "IN", "Asia/Kolkata"),
        ("American state", "Price?\n\nRegards\nA B\nPortland, OR", "", None, "en", "US", "America/Los_Angeles"),
        ("American area code", "Price?\n\nRegards\nA B\n(312) 555-0117", "", None, "en", "US", "America/Chicago"),
        ("Canada, not the United States", "Price?\n\nRegards\nA B\n+1 416 555 0117", "", None, "en", "CA", "America/Toronto"),
        ("Kazakhstan, not Russia", "Цена?\n\nС уважением\nА. Б.\nтел. +7 727 355 01 01", "", None, "ru", "KZ", "Asia/Almaty"),
        (
            "Siberia by its town",
            "Цена?\n\nС уважением\nОлег Савин\nг. Новосибирск\n+7 383 555 01 01",
            "",
            None,
            "ru",
            "RU",
            "Asia/Novosibirsk",
        ),
        (
            "Perth, not Sydney",
            "Price?\n\nCheers\nA B\n+61 8 5550 0193",
            "x@tide.com.au",
            "2026-03-10T15:00:00+08:00",
            "en",
            "AU",
            "Australia/Perth",
        ),
        (
            "Brazil by the way a number is written",
            "Preço?\n\nObrigado\nA B\n(19) 3555-0148",
            "",
            "2026-03-10T15:00:00-03:00",
            "pt",
            "BR",
            "America/Sao_Paulo",
        ),
        (
            "Chinese writing, Malaysian buyer",
            "请报价到槟城的价格。\n\n陈先生\n+60 16 555 0134",
            "123456789@qq.com",
            "2026-03-10T15:00:00+08:00",
            "zh",
            "MY",
            "Asia/Kuala_Lumpur",
        ),
    ],
)
def test_place(why: str, text: str, email: str, date: str | None, language: str, country: str, zone: str) -> None:
    found = where(text, email=email or "ab.1990@gmail.com", date=date, language=language)
    assert (found.country, found.timezone) == (country, zone), [str(row.says) for row in found.evidence]
    assert found.evidence, why


@pytest.mark.parametrize(
    ("why", "text", "email", "language"),
    [
        ("nothing at all", "price?", "", "en"),
        ("where the present supplier is", "We now buy from a factory in Bangladesh and want a second source.", "", "en"),
        ("our own town", "We saw your showroom in Ningbo, China. Price list please.", "", "en"),
        ("a town of ours that they look at", "We are looking for a factory in Guangzhou. Price of 300?", "", "en"),
        ("a town of ours that they visit", "I am coming to a fair in Guangzhou. Price of 300?", "", "en"),
        ("a domain that the world uses", "price?", "hello@startup.io", "en"),
        ("English alone", "Dear sir, kindly quote 500 lamps.", "", "en"),
        ("an American number for an address in Kuwait", "Price?\n\nRegards\nA B\nBlock 4, Salmiya, Kuwait\n+44 20 7946 0101", "", "en"),
    ],
)
def test_unknown_is_an_answer(why: str, text: str, email: str, language: str) -> None:
    found = where(text, email=email or "ab.1990@gmail.com", language=language)
    if why.startswith("an American"):
        assert found.country in (None, "KW")
    else:
        assert found.country is None, (why, [str(row.says) for row in found.evidence])


def test_the_united_states_without_a_hint_have_no_zone() -> None:
    assert where("Price?\n\nRegards\nA B\n12 Main Street, USA").timezone is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Pakistan", "PK"),
        ("巴基斯坦", "PK"),
        ("Deutschland", "DE"),
        ("Côte d'Ivoire", "CI"),
        ("Türkiye", "TR"),
        ("U.A.E.", "AE"),
        ("USA", "US"),
        ("PE", "PE"),
        ("Peru (PE)", "PE"),
        ("Maroc", "MA"),
        ("nowhere", None),
        ("", None),
    ],
)
def test_country_names(name: str, code: str | None) -> None:
    assert country_named(name) == code


@pytest.mark.parametrize(
    "text",
    ["Reading the nice catalogue of mobile lamps", "an order of the same model", "we may buy in March", "us and you, it is in the box"],
)
def test_words_that_are_towns_elsewhere(text: str) -> None:
    assert places_in(text) == ()


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Austin, TX 78701", "America/Chicago"),
        ("Sydney NSW 2000", "Australia/Sydney"),
        ("Curitiba/PR", "America/Sao_Paulo"),
        ("OK", None),
        ("price IN USD", None),
    ],
)
def test_states(line: str, zone: str | None) -> None:
    found = state_in_address(line)
    assert (found[0].zone if found else None) == zone


@pytest.mark.hostile
@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["en", "de", "zh", None, "xx"]))
def test_never_raises(text: str, language: str | None) -> None:
    found = where(text, language=language)
    assert (found.timezone is None) or found.country


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("14 Kuwait Street, Basra", "IQ"),  # the street is called after the place
        ("55 rue de Tunis, Lyon", "FR"),
        ("12 Marina Road, Kuwait City, Kuwait", "KW"),
        ("8 Harbour Road, Tunis", "TN"),
    ],
)
def test_a_street_named_after_a_place_is_elsewhere(address: str, country: str):
    assert where(f"Price?\n\nRegards\nA B\n{address}").country == country
