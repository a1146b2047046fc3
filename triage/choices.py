"""Which letter for whom: a table that reads top down, the first row that fits decides (handbook W10).

The team's own rows (`[[reply.choice]]` of config.toml) stand before these. A row states conditions; what it does not state, does not
matter. The facts that a row may ask for are those of `FACTS`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from triage.terms import AnswerClass, Ask, Kind, Motive, Sentence, Verdict, sentence

NONE: Final = "none"  # the template of a row by which a mail gets no letter
# What letters there are; a team's own name that begins with one of these and a dash ("quotation-vip") gets the same facts.
NAMES: Final = (
    "quotation", "ask-back", "holding", "sample-policy", "agency", "decline", "catalogue", "complaint", "level4-details", "follow-up",
    "promised",
)  # fmt: skip
FACTS: Final[dict[str, str]] = {
    "quotable": "an article of ours with a price on file, in a quantity that is stated",
    "price asked": "a price is asked for or a target price named",
    "nothing asked": "nothing is asked at all",
    "list price": "no running deal that has prices of its own",
    "no product": "no product is named",
    "no quantity": "no quantity is stated",
    "no port": "no destination is named",
    "no company": "the buyer's company is not named",
    "not sold": "products are named, and nothing of ours resembles them",
    "running": "a letter of ours stands before this mail",
    "with us": "a running conversation, or a customer on file",
    "no new order": "nothing of a new order is asked: no price, minimum, sample, catalogue, freight or agency, nor a destination named",
    "stock lot": "they buy left-over stock",
    "form": "it came through a website's or a platform's form",
    "level 2": "level 2, or a candidate for it",
    "first": "nobody of ours has written to them yet",
    "customer": "a customer on file",
    "order placed": "a customer on file sends an order, or buys on the terms of the last time",
    "own price": "an order at a price that the buyer names, or as agreed before",
    "promised": "a letter of ours has left, and what it promised is on file by now",
    "restricted": "the buyer's country is one of restricted_countries",
    "new business": "a price, stock or a minimum order is asked for",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: the template to use where everything that is stated here holds."""

    template: str
    because: Sentence
    kinds: tuple[Kind, ...] = ()
    motives: tuple[Motive, ...] = ()
    classes: tuple[AnswerClass, ...] = ()
    levels: tuple[int, ...] = ()
    asks: tuple[Ask, ...] = ()  # any of them
    facts: tuple[str, ...] = ()  # all of them
    missing: tuple[str, ...] = ()  # all of them are not stated: "product", "quantity", "port", "company"
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


CHOICES: Final[tuple[Choice, ...]] = (
    Choice(
        "holding",
        sentence("complains in passing, beside new business: a person answers both"),
        asks=(Ask.COMPLAINT,),
        facts=("with us", "new business"),
    ),
    Choice("complaint", sentence("something went wrong with our goods: first of all we listen"), asks=(Ask.COMPLAINT,), facts=("with us",)),
    Choice("sample-policy", sentence("only wants free samples (W13)"), kinds=(Kind.INQUIRY,), motives=(Motive.J1,), asks=(Ask.SAMPLE,)),
    Choice("decline", sentence("wants left-over stock, and we sell none (J4)"), kinds=(Kind.INQUIRY,), facts=("stock lot",)),
    Choice("agency", sentence("an agency is talked about first (W14)"), kinds=(Kind.INQUIRY,), asks=(Ask.AGENCY,)),
    Choice("holding", sentence("in a running conversation a person has the answer (T5)"), facts=("running",)),
    Choice("holding", sentence("an order of a customer on file: its prices a person knows, not the list (W19)"), facts=("order placed",)),
    Choice("holding", sentence("an order at a price of its own: a person confirms it, the list is silent (W19)"), facts=("own price",)),
    Choice("holding", sentence("a country of your own list: a person decides first (J5)"), kinds=(Kind.INQUIRY,), facts=("restricted",)),
    Choice("quotation", sentence("product, quantity and price are known (W6)"), facts=("quotable", "price asked", "list price")),
    Choice("quotation", sentence("product, quantity and price are known (W6)"), kinds=(Kind.INQUIRY,), facts=("quotable", "nothing asked")),
    Choice("holding", sentence("in a running conversation a person has the answer (T5)"), kinds=(Kind.REPLY, Kind.OTHER)),
    Choice("holding", sentence("complains, but is not on file here: a person has to look"), asks=(Ask.COMPLAINT,), facts=("no new order",)),
    Choice("decline", sentence("nothing of ours is near what they need (W12)"), kinds=(Kind.INQUIRY,), facts=("not sold",)),
    Choice("catalogue", sentence("wants to see the range"), asks=(Ask.CATALOGUE,), missing=("product",)),
    Choice("level4-details", sentence("nothing concrete yet (L4)"), missing=("product",)),
    Choice("ask-back", sentence("a product is named, something is missing (W11)")),
    Choice("promised", sentence("keeps what our letter promised (T5)"), facts=("promised",)),
)
LAST: Final = Choice("ask-back", sentence("nothing else fits"))


def choose(choices: Sequence[Choice], verdict: Verdict, facts: frozenset[str], language: str) -> Choice:
    """The first row that fits; the last resort is to ask back."""
    asked = {asked.id for asked in verdict.inquiry.asks}
    for row in choices:
        if (
            (not row.kinds or verdict.kind in row.kinds)
            and (not row.motives or verdict.motive in row.motives)
            and (not row.classes or verdict.answer_class in row.classes)
            and (not row.levels or verdict.level in row.levels)
            and (not row.asks or asked & set(row.asks))
            and set(row.facts) <= facts
            and {f"no {what}" for what in row.missing} <= facts
            and (not row.languages or language in row.languages or language.split("-", maxsplit=1)[0] in row.languages)
            and (not row.countries or verdict.inquiry.place.country in row.countries)
        ):
            return row
    return LAST


def of_promises(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """The rows that speak of a promise of ours: the others are about first answers."""
    return tuple(row for row in choices if "promised" in row.facts)


def base_name(template: str) -> str:
    """The shipped letter whose facts a team's own template gets: "quotation-vip" -> "quotation", anything unknown -> "ask-back"."""
    return next((name for name in sorted(NAMES, key=len, reverse=True) if template == name or template.startswith(f"{name}-")), "ask-back")


# --- rows of config.toml ------------------------------------------------------------------------------------------------------------

# key of a row -> field of `Choice`, and the values it takes
KEYS: Final[dict[str, tuple[str, tuple[object, ...]]]] = {
    "kind": ("kinds", tuple(Kind)),
    "motive": ("motives", tuple(Motive)),
    "class": ("classes", tuple(AnswerClass)),
    "level": ("levels", (1, 2, 3, 4)),
    "asks": ("asks", tuple(Ask)),
    "facts": ("facts", tuple(FACTS)),
    "missing": ("missing", ("product", "quantity", "port", "company")),
    "language": ("languages", ()),
    "country": ("countries", ()),
}


def read_rows(rows: Sequence[Mapping[str, object]], where: str) -> tuple[tuple[Choice, ...], tuple[Sentence, ...]]:
    """The rows of a config file, and what is wrong with them."""
    made: list[Choice] = []
    problems: list[Sentence] = []
    for number, row in enumerate(rows, 1):
        place = f"{where} {number}"
        template = row.get("template")
        if not isinstance(template, str) or not template or not all(letter.isalnum() or letter in "-_" for letter in template):
            problems.append(sentence("{where}: 'template' must name a letter, such as {names}.", where=place, names=", ".join(NAMES[:3])))
            continue
        values: dict[str, tuple[object, ...]] = {}
        for key, given in row.items():
            if key in ("template", "why"):
                continue
            if key not in KEYS:
                problems.append(
                    sentence(
                        "{where} has no setting '{key}'; known are {known}.",
                        where=place,
                        key=key,
                        known=", ".join(("template", "why", *KEYS)),
                    )
                )
                continue
            field, known = KEYS[key]
            stated = tuple(given) if isinstance(given, list | tuple) else (given,)
            wrong = [one for one in stated if (one not in known if known else not isinstance(one, str) or not one)]
            if wrong:
                fits = ", ".join(str(one) for one in known) or '"en", "DE"'
                problems.append(
                    sentence("{where} {key}: '{value}' is not known; known are {known}.", where=place, key=key, value=wrong[0], known=fits)
                )
            if key == "country":
                stated = tuple(str(one).upper() for one in stated)
            values[field] = tuple(next(one for one in known if one == value) if known and value in known else value for value in stated)
        why = row.get("why")
        said = why if isinstance(why, str) and why else template
        because = sentence("row {row} of your own table: {why}", row=number, why=said)
        made.append(replace(Choice(template, because), **values))  # type: ignore[arg-type]  # the keys are those of KEYS
    return tuple(made), tuple(problems)
