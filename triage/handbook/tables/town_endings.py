"""Endings that a town's name takes behind a word of direction, and what its plain name ends in instead."""

from __future__ import annotations

# (the ending, what may stand in its place), longest ending first. All folded: without accents, in small letters.
ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Finnish, Estonian: Helsinkiin, Turkuun, Vaasaan, Tampereelle, Oulussa, Tallinnasse
    ("eelle", ("e",)), ("eeseen", ("e",)), ("iin", ("i",)), ("uun", ("u",)), ("aan", ("a",)), ("oon", ("o",)), ("een", ("i", "e")),
    ("yyn", ("y",)), ("lle", ("",)), ("ssa", ("",)), ("sse", ("",)), ("ssä", ("",)),
    # Lithuanian, Latvian: Vilniaus, Kauno, Kaunui, Klaipedos
    ("iaus", ("ius",)), ("ui", ("as",)), ("os", ("a",)), ("es", ("e",)),
    # Hungarian: Budapestre, Győrbe, Szegedig
    ("re", ("",)), ("ra", ("",)), ("be", ("",)), ("ba", ("",)), ("ig", ("",)),
    # Romanian: Clujului
    ("ului", ("",)),
    # Czech, Slovak, Polish, the Balkans: Brna, Prahy, Plzne, Gdyni, Poznania, Krakowie, Zagrebu, Ljubljano
    ("owie", ("ow",)), ("aniu", ("an",)), ("ania", ("an",)), ("iu", ("",)), ("ia", ("",)), ("ie", ("", "a")), ("ne", ("en",)), ("ce", ("ka",)),
    ("y", ("a", "")), ("i", ("a", "ia", "")), ("e", ("a", "o", "")), ("u", ("", "o", "a")), ("a", ("o", "", "as", "us")), ("o", ("a", "as", "")),
    # Russian, Ukrainian, Bulgarian: Москвы, Казани, Києва, Одеси, Львова, Новороссийск-ом
    ("ия", ("ии",)), ("єва", ("ів",)), ("ева", ("ев", "иев")), ("ьва", ("ьвов", "ьвів")), ("ова", ("ов", "ів")), ("ове", ("ов", "ів")),
    ("ом", ("",)), ("ой", ("а",)), ("ою", ("а",)), ("ы", ("а", "")), ("и", ("а", "ь", "я", "")), ("ю", ("я", "ь")), ("у", ("а", "")), ("е", ("а", "", "о", "я")),
    ("і", ("а", "", "ь")), ("а", ("", "о")), ("я", ("ь", "и")),
    # Greek: Θεσσαλονικης, Πειραια, Ηρακλειου, Βολο
    ("ησ", ("η",)), ("ασ", ("α",)), ("ου", ("ο", "οσ")), ("ο", ("οσ",)), ("α", ("ασ",)),
)  # fmt: skip
# Endings of an adjective that is the first of two words: Nowego Sącza, Zielonej Góry, Нижнего Новгорода, Karlových Varů.
ADJECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("iego", ("i",)), ("ego", ("y", "e")), ("iej", ("a", "ia")), ("ej", ("a",)), ("ich", ("ie",)), ("ych", ("e", "y")),
    ("eho", ("y", "e")), ("ого", ("ый", "ои", "ой", "ии", "ий")), ("его", ("ии", "ий", "ее")), ("ых", ("ые",)), ("их", ("ие",)), ("ои", ("ая",)), ("ой", ("ая",)),
)  # fmt: skip
# Forms of common words that would be forms of a town too.
NO_FORMS: frozenset[str] = frozenset({"portu", "porta", "porte", "порта", "порту", "warszawa", "parku", "марта", "marta"})
