"""The jinja2 environment of the letters: sandboxed, strict about names, and with an end to everything a template can do.

The sandbox keeps templates from Python's insides. It does not keep them from running or writing for ever; that is done here: turns of
loops, calls and characters are counted (`template_meter`), numbers and texts cannot be multiplied without end, and filters that make
large things out of small ones are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from jinja2 import FunctionLoader, StrictUndefined, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from triage.template_meter import LONGEST, TooMuchError, meter

FILTERS: Final = (
    "abs", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first", "float", "groupby", "int", "items", "last", "length",
    "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "round", "select", "selectattr", "sort", "sum",
    "title", "trim", "truncate", "unique", "upper", "wordcount",
)  # fmt: skip
GLOBALS: Final = ("range", "dict", "namespace", "joiner", "cycler")
# Methods of texts that make a long one of a short one.
STRETCHING: Final = frozenset({"center", "expandtabs", "format", "format_map", "join", "ljust", "replace", "rjust", "translate", "zfill"})
BITS: Final = 512  # of a number
ITEMS: Final = 1000  # of a list made by multiplying
_WIDTH: Final = re.compile(r"%[^a-zA-Z%]*(?:\*|\d{4,})")


def _turns(values: Iterable[Any]) -> Iterator[Any]:
    """Each turn of a loop is counted."""
    count = meter()
    for value in values:
        count.step()
        yield value


def _plain(value: Any) -> Any:
    """What may be printed: words and numbers. A list in print helps no reader, and may be endless."""
    if isinstance(value, str | int | float | Decimal | Undefined):
        return value
    if value is None:
        raise SecurityError("there is nothing to print here: ask with {% if ... %} first")
    raise SecurityError(f"a {type(value).__name__} cannot be printed: loop over it, or name what of it is meant")


def _joined(values: Iterable[Any], separator: str = "") -> str:
    """ "a ~ b" and `join`, with a look at the length first."""
    texts = [str(_plain(value)) for value in values]
    meter().wrote(sum(map(len, texts)) + len(separator) * len(texts))
    return separator.join(texts)


def _concat(texts: Iterable[str]) -> str:
    """What a template, a macro or a block has written."""
    count = meter()
    kept = []
    for text in texts:
        count.wrote(len(text))
        kept.append(text)
    return "".join(kept)


def _replaced(text: object, old: object, new: object) -> str:
    source, before, after = str(_plain(text)), str(old), str(new)
    meter().wrote(len(source) + source.count(before) * len(after))
    return source.replace(before, after)


class LetterEnvironment(ImmutableSandboxedEnvironment):
    """See the module."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    concat = staticmethod(_concat)

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        """The parsed template with every loop counted and every concatenation measured, as Python code."""
        for loop in source.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, "_turns", [], [], None, None, lineno=loop.lineno)
        _measured(source)
        return super()._generate(source, *args, **kwargs)

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """A macro, function or method of the template."""
        meter().step()
        return super().call(*args, **kwargs)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """No methods that stretch texts."""
        return not (isinstance(obj, str) and attr in STRETCHING) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Numbers and texts keep to a size."""
        if operator == "%":
            if isinstance(left, str) and _WIDTH.search(left):
                raise SecurityError("a width in '%' is not allowed here")
        elif operator == "+":
            if isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
                meter().wrote(len(left) + len(right))
        else:
            _check_product(operator, left, right)
        return super().call_binop(context, operator, left, right)


def _check_product(operator: str, left: Any, right: Any) -> None:
    for many, times in ((left, right), (right, left)):
        most = LONGEST if isinstance(many, str) else ITEMS
        if isinstance(many, str | list | tuple) and isinstance(times, int) and len(many) * times > most:
            raise TooMuchError("the template writes too much")
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * max(right, 1) if operator == "**" else left.bit_length() + right.bit_length()
        if bits > BITS:
            raise TooMuchError("a number grows too large")


def _measured(node: nodes.Node) -> None:
    """Each `a ~ b` below `node` becomes a filter that looks at the length."""
    for name, value in node.iter_fields():
        if isinstance(value, nodes.Node):
            setattr(node, name, _measured_one(value))
        elif isinstance(value, list):
            value[:] = [_measured_one(one) if isinstance(one, nodes.Node) else one for one in value]


def _measured_one(node: nodes.Node) -> nodes.Node:
    _measured(node)
    if isinstance(node, nodes.Concat):
        return nodes.Filter(nodes.List(node.nodes, lineno=node.lineno), "_joined", [], [], None, None, lineno=node.lineno)
    return node


def environment(sources: Mapping[str, tuple[str, str]]) -> LetterEnvironment:
    """An environment whose templates may import `sources`: name -> (text, file as messages name it)."""

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = sources.get(name)
        return (*found, lambda: True) if found is not None else None

    made = LetterEnvironment(
        undefined=StrictUndefined, autoescape=False, finalize=_plain, loader=FunctionLoader(load), trim_blocks=True, lstrip_blocks=True
    )
    for name in set(made.filters) - set(FILTERS):
        del made.filters[name]
    for name in set(made.globals) - set(GLOBALS):
        del made.globals[name]
    made.filters |= {"join": _joined, "replace": _replaced, "_turns": _turns, "_joined": _joined}
    return made
