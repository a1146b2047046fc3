"""Small words that carry no product meaning, and words that describe any goods (colours, sizes, qualities).

Folded as `wordforms.fold` folds them: lower case, without accents.
"""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a line, as tables are pleasant to read."""
    return frozenset(text.split())


# Articles, prepositions, conjunctions: skipped when words of a product name are compared.
FUNCTION_WORDS: frozenset[str] = word_set(
    # en
    "a an the of for with without w in on at to from and or by as per your our my their its this that these those "
    "same like type style "
    # fr
    "de du des le la les l d un une et ou avec sans pour en au aux votre vos notre nos "
    # es pt it
    "el los las del y o u con sin para por una uno su sus nuestro e os as do da dos das com sem um uma no na nos nas "
    "il lo gli di dello della dei degli delle al alla per una suo sua vostro vostra "
    # de nl sv da no
    "der die das den dem des ein eine einen einem einer und oder mit ohne fur von zu zum zur im am an auf ihr ihre ihrem ihren ihrer "
    "het een van en voor met zonder met uw och med utan av for i til og en et ett "
    # pl cs
    "z ze do dla i oraz bez na w we u s se "
    # ru uk
    "и с со в во на для из без от по к у за та з і "
    # tr id vi
    "ve ile icin bir dan den da de yang dan dengan untuk va voi cho cua co "
    # ar fa
    "مع من في الى على او و عدد به با برای"
)

# Words that describe any goods: alone they make no product of a general noun ("black chairs" is still "chairs").
DESCRIBING: frozenset[str] = frozenset(
    [
        "black",
        "white",
        "red",
        "blue",
        "green",
        "grey",
        "gray",
        "brown",
        "yellow",
        "orange",
        "purple",
        "pink",
        "beige",
        "navy",
        "maroon",
        "silver",
        "gold",
        "wine",
        "royal",
        "dark",
        "light",
        "new",
        "good",
        "best",
        "cheap",
        "cheaper",
        "big",
        "small",
        "large",
        "great",
        "nice",
        "high",
        "quality",
        "low",
        "standard",
        "normal",
        "different",
        "various",
        "several",
        "other",
        "similar",
        "more",
        "many",
        "some",
        "any",
        "all",
        "each",
        "every",
        "first",
        "same",
        "such",
        "right",
        "left",
        "hand",
        "trial",
        "sample",
        "free",
        "total",
        "about",
        "around",
        "approx",
        "approximately",
        "only",
        "just",
        "extra",
        "additional",
        "further",
        "of",
        "your",
        "our",
        "negro",
        "negra",
        "blanco",
        "blanca",
        "rojo",
        "roja",
        "azul",
        "verde",
        "gris",
        "marron",
        "amarillo",
        "preto",
        "preta",
        "branco",
        "branca",
        "vermelho",
        "vermelha",
        "cinza",
        "noir",
        "noire",
        "blanc",
        "blanche",
        "rouge",
        "bleu",
        "bleue",
        "vert",
        "verte",
        "gris",
        "schwarz",
        "weiss",
        "rot",
        "blau",
        "grun",
        "grau",
        "braun",
        "nero",
        "nera",
        "bianco",
        "rosso",
        "czarny",
        "czarna",
        "bialy",
        "biala",
        "czerwony",
        "niebieski",
        "черный",
        "черная",
        "белый",
        "белая",
        "красный",
        "синий",
        "синяя",
        "серый",
        "siyah",
        "beyaz",
        "kirmizi",
        "mavi",
        "gute",
        "gut",
        "neue",
        "neu",
        "beste",
        "bonne",
        "bon",
        "nouveau",
        "nuevo",
        "nueva",
        "buena",
        "novo",
        "nova",
        "boa",
        "nuovo",
        "nuova",
        "buona",
    ]
)

# Words that ask about goods or stand around them, never part of what is asked for.
ASKING: frozenset[str] = frozenset(
    [
        "price",
        "prices",
        "quote",
        "quotation",
        "offer",
        "cost",
        "need",
        "want",
        "order",
        "orders",
        "buy",
        "please",
        "send",
        "give",
        "unit",
        "units",
        "piece",
        "pieces",
        "pcs",
        "pc",
        "set",
        "sets",
        "product",
        "products",
        "item",
        "items",
        "goods",
        "model",
        "models",
        "sample",
        "samples",
        "piezas",
        "precio",
        "preis",
        "prix",
        "prezzo",
        "preco",
        "cena",
        "цена",
        "fiyat",
        "harga",
        "gia",
    ]
)
