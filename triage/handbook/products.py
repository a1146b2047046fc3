"""Which rows of the catalogue a text names: by SKU in any spelling, by name or alias in any language, by type.

How it works. Every alias and name becomes a set of stems. A text's words are looked up among those stems, exactly
or nearly (misspelt, inflected); a name is found where all its stems stand close together in one sentence or list
item. The longest, rarest name wins its place. Words that name a type ("auditorium chair") and fit several rows
give a product without SKU; words that belong to nearly every row ("chair" where everything is a chair) give none.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from triage.handbook import naming
from triage.handbook.companions import Companions, plainest, whole_beside
from triage.handbook.derived_names import WRITTEN_MODEL, derived, models, named_as_tail, qualified
from triage.handbook.lone_nouns import LoneNouns
from triage.handbook.measures import Measures
from triage.handbook.other_kinds import another_size, has_size, specific_word
from triage.handbook.own_words import OwnWords
from triage.handbook.passages import Passage, capped, segments
from triage.handbook.product_hits import Hit, Mention, Name, Row, best, in_row, of_another, without_attributes
from triage.handbook.same_words import NEGATIONS, TRANSLATED, describing
from triage.handbook.second_sizes import told_apart
from triage.handbook.series_names import SeriesNames
from triage.handbook.shorter_names import shortened
from triage.handbook.siblings import Read, Siblings
from triage.handbook.size_names import PARTS, SizeNames, counts_sets, part_counts, parted
from triage.handbook.skus import Skus
from triage.handbook.tables.function_words import ASKING, FUNCTION_WORDS
from triage.handbook.tables.little_words import ENGLISH, is_english
from triage.handbook.tables.units import UNITS
from triage.handbook.unspaced import Unspaced
from triage.handbook.variants import varied
from triage.handbook.vocabulary import Vocabulary
from triage.handbook.withouts import Withouts
from triage.handbook.wordforms import UNSPACED, Token, fold, stem, tokens
from triage.terms import Product

_UNIT = re.compile(r"[ \t]?([^\W\d_]{1,12})(?![^\W_])")
_WALL = 100
_LISTED = re.compile(r".[-–—:x×] ", re.DOTALL)
_NAMED = re.compile(r"\b(?:CIF|CFR|C&F|CNF|CIP|DAP|DDP|DPU|FOB|FCA|[Pp]ort of|in|to|at|from|near) [A-Z][a-z]{2,20} $")
_NEXT_ITEM = re.compile(r",\s(?:[^\W\d_]{1,3}\s)?(?:\d{1,3}(?:[.,]\d{3})+|\d{3,7})\s(?:$|[^\W\d_]{3})")
_READ = 20_000  # characters of one passage looked through for products


class CatalogueIndex:
    """The words of a catalogue, ready for looking up. Built once, then only read (but for a note of words met before)."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = tuple(rows)
        self._names: list[Name] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._row_stems: list[set[str]] = []
        self._unspaced = Unspaced.build(rows)
        self._size_names = SizeNames.build(rows)
        self._siblings = Siblings.build(rows, self._size_names.families)
        self._part_counts = part_counts(rows)
        self._withouts = Withouts.build(rows)
        self._vocabulary = Vocabulary({})
        self._heads: Counter[str] = Counter()
        self._families: dict[str, set[str]] = defaultdict(set)
        self._skus = Skus.build([row.sku for row in rows], ["|".join((row.name, *row.aliases)) for row in rows])
        self._idf: dict[str, float] = {}
        self._spellings: dict[str, set[str]] = defaultdict(set)
        self.generic: frozenset[str] = frozenset()
        self._own_words = OwnWords({}, {})

    @classmethod
    def build(cls, rows: Sequence[Row]) -> CatalogueIndex:
        """Read all names of all rows."""
        index = cls(rows)
        index._read_names()
        return index

    # Building

    def _read_names(self) -> None:
        raw: list[Read] = []
        nouns: dict[int, set[str]] = defaultdict(set)
        first_heads = naming.first_heads(text for row in self.rows for text in (row.name, *row.aliases))
        for number, row in enumerate(self.rows):
            stems_of_row: set[str] = set()
            category = {stem(word) for word in re.findall(r"[^\W\d_]{2,40}", row.category)}
            for whole, text in ((False, row.name), *((True, alias) for alias in row.aliases)):
                if UNSPACED.search(text) and len(re.sub(r"[^\x00-\u024f]", "", text).strip()) < 3:
                    continue
                words = parted(tokens(text))
                for token in words:
                    self._spellings[token.stem].add(token.raw)
                stems = naming.content(words)
                if not stems or (len(stems) == 1 and (stems[0].isdigit() or len(stems[0]) < 3)):
                    continue
                only = next((token.raw for token in words if token.stem == stems[0]), "") if len(stems) == 1 else ""
                if all(one in UNITS for one in stems) or (only and fold(only) in UNITS):
                    continue  # "T-Stück" is no name of two letters and a piece
                heads = frozenset(naming.heads_of(text, first_heads))
                nouns[number] |= heads
                raw.append((number, stems, whole, only, heads))
                stems_of_row.update(stems)
                for head in heads:
                    self._heads[head] += 1
                    self._families[head].add(row.category.casefold() or row.sku)
            self._row_stems.append(stems_of_row | category)
        frequency: Counter[str] = Counter(word for stems in self._row_stems for word in stems)
        total = max(1, len(self.rows))
        self._idf = {word: math.log(1 + total / count) for word, count in frequency.items()}
        categories = len({row.category.casefold() for row in self.rows})
        self.generic = frozenset(
            word
            for word, families in self._families.items()
            if len(families) >= 3 or (total >= 4 and frequency[word] > 0.4 * total and categories > 1)
        )
        self._models = frozenset(words for _, words, *_ in models(self.rows, raw))
        raw += derived(raw, self.rows, self._row_stems, self._spellings)
        self._idf.update((one, math.log(1 + total)) for _, stems, *_ in raw for one in stems if one not in self._idf)
        for number, stems in self._size_names.implied:
            if all(one in self._idf or one[0].isdigit() for one in stems):
                raw.append((number, stems, True, "", frozenset(one for one in stems if one in nouns[number])))
                for one in stems:
                    self._idf.setdefault(one, math.log(1 + total))
        for number, stems, whole, only, heads in raw:
            known = tuple(word for word in stems if whole or word not in naming.PLAIN) or stems
            if all(word in self.generic or word in naming.PLAIN for word in known):
                continue
            name = len(self._names)
            self._names.append(
                Name(number, known, sum(self._idf[word] for word in set(known)), whole, only if len(known) == 1 else "", heads)
            )
            for word in set(known):
                self._postings[word].append(name)
        self._vocabulary = Vocabulary(self._idf)
        self._measures = Measures.build(self.rows, {number: frozenset(words) for number, words in nouns.items()})
        self._companions = Companions.build(self._names)
        self._series = SeriesNames.build(self.rows, self._row_stems, self._heads)
        self._own_words = OwnWords.build(self._names, self._row_stems, self.generic)
        self._lone = LoneNouns.build(self._names, self._row_stems, self._spellings)

    # Looking up

    def row_of(self, sku: str) -> int | None:
        """The row's place."""
        return next((place for place, row in enumerate(self.rows) if row.sku == sku), None)

    def words_of(self, row: int) -> set[str]:
        """All stems of the row's names."""
        return self._row_stems[row]

    def sizes_of(self, row: int) -> frozenset[str]:
        """The sizes in the row's catalogue name."""
        return self._siblings.sizes[row]

    def telling_words(self, row: int) -> set[str]:
        """Stems that may stand for the row in a conversation about it: those of short or of several of its names, and sizes."""
        times: Counter[str] = Counter()
        for name in self._names:
            if name.row == row:
                short = len(set(name.stems)) <= 2
                times.update(dict.fromkeys(name.stems, 2 if short else 1))
        return {
            word
            for word, count in times.items()
            if count >= 2
            and word not in self.generic
            and word not in naming.PLAIN
            and (len(word) >= 4 if word.isalpha() else not word.isdigit())
        }

    @cached_property
    def nouns(self) -> frozenset[str]:
        """What the seller counts: the nouns that several names are about."""
        return self.generic | {word for word, count in self._heads.items() if count >= 2 and len(word) >= 3 and self._is_head(word)}

    def knows(self, word: str) -> bool:
        """The stem stands somewhere in the catalogue."""
        return word in self._idf

    def holds_unspaced(self, words: str) -> bool:
        """A name in a script without spaces holds the words: "锅" or "炒锅" of "不锈钢炒锅"."""
        return self._unspaced.holds(words)

    def find(self, passages: Iterable[Passage]) -> tuple[Product, ...]:
        """The products of all passages, each row once, in the order of reading."""
        return tuple(mention.product for mention in self.mentions(passages))

    def mentions(self, passages: Iterable[Passage]) -> tuple[Mention, ...]:
        """The products with their candidates; later passages (the subject) add only what earlier ones lack."""
        return self.merged(self.occurrences(passages))

    def occurrences(self, passages: Iterable[Passage]) -> list[Mention]:
        """Every place that names a product. Beside clear names, vague ones count only where an amount or list mark is before them."""
        found: list[Mention] = []
        passages = tuple(passages)
        for number, passage in enumerate(passages):
            hits = self._hits(capped(passage))
            for hit in hits:
                sku = self.rows[next(iter(hit.rows))].sku if len(hit.rows) == 1 else None
                span = passage.span(hit.start, hit.end)
                listed = bool(naming.LISTED.search(passage.text[max(0, hit.start - 24) : hit.start]))
                listed = listed or hit.other or in_row(hit, hits, passage.text)
                rows = frozenset() if hit.other else hit.rows
                found.append(
                    Mention(Product(naming.neat(span.text), sku, span, round(hit.certainty, 2)), rows, hit.segment, number, listed)
                )
        found = told_apart(found, passages, self.rows, self._siblings.families)
        found = [mention for mention in found if not shortened(mention, found, self.rows, self._row_stems)]
        clear = any(mention.product.certainty > 0.84 for mention in found)  # a type as good as a name stays, but drives no other out
        return [mention for mention in found if not clear or mention.listed or mention.product.certainty >= 0.84]

    def merged(self, found: Sequence[Mention]) -> tuple[Mention, ...]:
        """Each product once."""
        certain = {mention.product.sku for mention in found if mention.product.sku}
        kept: list[Mention] = []
        seen: set[str] = set()
        for mention in found:
            sku = mention.product.sku
            if sku is None and any(self.rows[row].sku in certain for row in mention.rows):
                continue  # "auditorium chairs" beside WS-9603 says the same thing
            if mention.product.span.part == "subject" and any(fold(mention.product.text) in fold(m.product.text) for m in kept):
                continue  # the subject shortens what the body says in full
            key = sku or fold(mention.product.text)
            if key in seen or (sku is None and mention.rows and any(m.rows == mention.rows for m in kept)):
                continue
            seen.add(key)
            kept.append(mention)
        return tuple(kept)

    def _hits(self, passage: Passage) -> list[Hit]:
        text = passage.text[:_READ]
        if not text.strip() or not self.rows:
            return []
        parts = segments(text)
        words = tokens(text, parts)
        hits = [
            *self._skus.find(text, parts),
            *self._name_hits(words, text),
            *self._unspaced.find(text, parts),
            *self._series.find(words, text),
            *self._own_words.find(words, text),
            *self._lone.find(words, text, self._foreign),
        ]
        taken = best(hits)
        covered = [(hit.start, hit.end) for hit in taken]
        hits = [*taken, *self._type_hits(words, covered, text)]
        hits.sort(key=lambda hit: hit.start)
        hits = self._measures.corrected(self._narrowed(hits, words, text), text, parts, words, self._row_stems)
        further = self._siblings.find(hits, words, text, parts, self._idf)
        if further:
            hits = sorted((*hits, *further), key=lambda hit: hit.start)
        hits = [hit for hit in hits if not of_another(hit, words, text, self._heads, self._row_stems)]
        hits = qualified(without_attributes(hits, words, text, self._heads), words, self.rows, self._row_stems, self._names_with)
        hits = varied(hits, words, text, self.rows, self._row_stems, self._names_with, self._vocabulary.meanings)
        hits = self._withouts.told(hits, text, parts)
        if beside := self._companions.find(hits, words, text, self._row_stems):
            hits = sorted((*(hit for hit in hits if not any(hit.start == one.start for one in beside)), *beside), key=lambda hit: hit.start)
        by_segment: dict[int, set[int]] = defaultdict(set)
        for hit in hits:
            if hit.by_sku:
                by_segment[hit.segment] |= hit.rows
        result = []
        for hit in hits:
            named = by_segment.get(hit.segment, set())
            if not hit.by_sku and named and not hit.rows <= named and (hit.rows & named or len(hit.rows) > 1 or hit.certainty < 0.9):
                continue
            if not hit.by_sku and naming.COMPANY_AFTER.match(text[hit.end : hit.end + 60].split("\n", 1)[0]):
                continue
            if naming.IN_ADDRESS.search(text[max(0, hit.start - 45) : hit.start]):
                continue
            if naming.refused(text, hit.start, hit.end):
                continue
            result.append(hit)
        return result

    def _narrowed(self, hits: list[Hit], words: Sequence[Token], text: str) -> list[Hit]:
        """A type that fits several rows, and a size beside it that only one of them has: "20 oz double wall tumbler"."""
        result = []
        known = [word for word in words if word.number and word.stem in self._idf and not self._counts(word, text)]
        for hit in hits:
            if (len(hit.rows) > 1 or hit.certainty < 0.84) and not hit.by_sku and not hit.other:
                sizes = dict.fromkeys(
                    word.stem for word in known if word.segment == hit.segment and word.start - hit.end > -60 and word.end - hit.start < 60
                )
                for size in sizes:
                    fitting = frozenset(row for row in hit.rows if size in self._row_stems[row])
                    if len(fitting) == 1:
                        hit = Hit(hit.start, hit.end, hit.segment, fitting, hit.score, 0.86)  # noqa: PLW2901
                        break
            result.append(hit)
        return result

    def _name_hits(self, words: Sequence[Token], text: str) -> list[Hit]:
        meanings = self._vocabulary.meanings(words)
        places: dict[int, list[tuple[int, str, float]]] = defaultdict(list)
        for position, word in enumerate(words):
            if word.number and self._counts(word, text):
                continue
            before = words[position - 1] if position else None
            denied = before is not None and before.segment == word.segment and before.raw.casefold() in NEGATIONS  # "not organic"
            for known, likeness in () if denied and word.stem in describing() else meanings[word.stem]:
                for number in self._postings.get(known, ()):
                    if len(places[number]) < 200:
                        places[number].append((position, known, likeness))
        met: list[tuple[Name, list[tuple[int, str, float]], int]] = []
        for number, where in places.items():
            name = self._names[number]
            wanted = set(name.stems)
            need = max(2, math.ceil(0.7 * len(wanted))) if not name.whole and len(wanted) > 2 else len(wanted)
            if len({known for _, known, _ in where}) >= need:
                met.append((name, where, need))
        if not met:
            return []
        skips = [0]
        for word in words:
            if (
                word.number
                and word.stem.isdigit()
                and (self._counts(word, text) or (word.stem not in self._idf and word.start > 3 and _LISTED.match(text, word.start - 3)))
            ):
                skips.append(skips[-1] - _WALL)  # no name goes across an amount
                continue
            # Sizes and marks stand between the words of a name: "elbow 90° SS 304".
            skips.append(skips[-1] + (word.stem in FUNCTION_WORDS or len(word.stem) <= 2 or (word.number and word.stem not in self._idf)))
        return [hit for name, where, need in met for hit in self._windows(name, where, need, words, skips, text)]

    def _windows(
        self, name: Name, where: list[tuple[int, str, float]], need: int, words: Sequence[Token], skips: list[int], text: str
    ) -> list[Hit]:
        """Places where enough of the name's stems stand together; the narrowest reading from each first word."""
        slack = 1 if len(name.stems) <= 2 else 3
        found: list[Hit] = []
        for begin, (first, stem_of_first, likeness) in enumerate(where):
            seen = {stem_of_first: likeness}
            last = first
            for position, known, other in where[begin + 1 : begin + 40]:
                if words[position].segment != words[first].segment:
                    break
                between = position - first - (skips[position] - skips[first])
                if words[first].number and text[words[first].end] == "," and position > first:
                    break  # the size of what stands before: "cutters 8 inch, 3,000 knives"
                if "," in (gap := text[words[last].end : words[position].start]) and _NEXT_ITEM.search(gap):
                    break
                if self._leaps(words, last, position, text) or (
                    len(name.stems) == 2 and naming.AND.fullmatch(text, words[last].end, words[position].start)
                ):
                    break
                between += 2 * text.count("|", words[last].end, words[position].start)
                if between > len(name.stems) + slack - 1 or words[position].start - words[last].end > 40:
                    break
                if position == last:
                    if other > seen.get(known, 1.0):
                        seen[known] = other
                    continue
                if known in seen:
                    continue
                if known[0].isdigit() and another_size(name.stems, known, words[first + 1 : position]):
                    break
                if (
                    len(name.stems) == 2
                    and known == name.stems[0]
                    and position > first
                    and not self._may_turn(name, words[first : position + 2], position - first, text)
                    and not (position == first + 1 and naming.is_material(words[position].raw))
                ):
                    break
                if (
                    name.whole
                    and self._inverted(name, known, seen)
                    and not any(w.stem in naming.TURNING for w in words[first + 1 : position])
                ):
                    break
                seen[known] = other
                last = position
                if len(seen) == len(set(name.stems)):
                    break
            if len(seen) < need or (name.stems in self._models and not WRITTEN_MODEL.fullmatch(text, words[first].start, words[last].end)):
                continue
            certainty = sum(seen.values()) / len(seen)
            unsure = sum(value < 0.9 for value in seen.values())
            if len(name.stems) == 1:
                single = name.stems[0]
                if certainty < (0.9 if len(single) >= 7 else 0.99) and not (certainty >= 0.8 and len(single) >= 4):
                    continue
                if not self._met_whole(name, words[first], certainty, is_english(text)):
                    continue
            elif certainty < 0.84 or (len(seen) == 2 and unsure and min(seen.values()) < 0.84) or (len(seen) == 2 and unsure == 2):
                continue
            weight = sum(self._idf[word] * value for word, value in seen.items())
            if not name.whole and weight < 0.6 * name.weight:
                continue
            if not name.whole and len(seen) < len(set(name.stems)) and whole_beside(name, set(seen), self._names_with, self._row_stems):
                weight -= name.weight - sum(self._idf[word] for word in seen)
            gaps = max(0, last - first + 1 - len(seen) - (skips[last] - skips[first]))
            if gaps and TRANSLATED in seen.values():
                continue  # "polpa de graviola e de lúcuma"
            sisters = self._size_names.families.get(name.row, {})  # no name goes over a sister's size
            other = sum(sisters.get(word.stem, name.row) != name.row and word.stem not in seen for word in words[first + 1 : last])
            score = weight + 0.8 * len(seen) + (1.5 if name.whole else 0.0) - 0.3 * gaps - 1.5 * other
            found.append(Hit(words[first].start, words[last].end, words[first].segment, frozenset({name.row}), score, min(certainty, 0.97)))
        return found

    def _leaps(self, words: Sequence[Token], last: int, position: int, text: str) -> bool:
        """From one article to the next: the "cordless" of "cordless drills and angle grinders" belongs to the drills."""
        if position - last < 3:
            return False
        between = words[last + 1 : position]
        return (
            self._heads[between[0].stem] > 0
            and self._is_head(between[0].stem)
            and bool(naming.ROW_GAP.match(text, between[0].end) and re.match(r"\s", text[between[0].end :]))
        )

    def _may_turn(self, name: Name, words: Sequence[Token], last: int, text: str) -> bool:
        """The name's two words (first and `last`) may be turned; "shirt, poplin", but not over the comma before "poplin skirts"."""
        said, after = words[: last + 1], words[last + 1 : last + 2]
        if "," in text[said[0].end : said[-1].start] and after and (text[said[-1].end] == "-" or self._heads[after[0].stem]):
            return False
        return naming.turned(said[1:-1]) and not self._other_thing(name, said, text)

    def _other_thing(self, name: Name, said: Sequence[Token], text: str) -> bool:
        """Two English nouns the other way round are another thing: a "line trimmer" is no "trimmer line"."""
        one, other = said[0], said[-1]
        return (
            len(said) == 2
            and text[one.end : other.start].isspace()
            and other.stem not in name.heads
            and one.stem in name.heads
            and any(other.stem in read.heads and read.row != name.row for read in self._names_with(other.stem))
        )

    def _met_whole(self, name: Name, word: Token, certainty: float, english: bool) -> bool:
        """A name of one word is met by that word or an inflection of it, not by a word of another language that begins alike."""
        if self._foreign(word):
            return False
        if word.raw.casefold() in ENGLISH and (word.raw.islower() or not word.raw.isupper()) and english:
            return False  # "not" is a net in Norwegian only
        if not fold(name.raw).isascii() or not word.raw or fold(word.raw) == fold(name.raw):
            return certainty >= (0.9 if len(name.stems[0]) >= 7 else 0.99)
        one, other = fold(name.raw), fold(word.raw)
        return naming.same_word(one, other) or (len(one) >= 8 and certainty >= 0.92) or named_as_tail(one, other)

    def _inverted(self, name: Name, known: str, seen: dict[str, float]) -> bool:
        """An English name is read in its order: "seat tip up" is no "tip up seat"."""
        order = name.stems.index(known)
        return (
            len(name.stems) > 2
            and order == 0
            and not known[0].isdigit()
            and known not in describing()
            and name.stems[-1] in seen
            and all(stem_.isascii() for stem_ in name.stems)
        )

    def _foreign(self, word: Token) -> bool:
        return naming.foreign(word, self._spellings.get(word.stem, set()))

    def _counts(self, word: Token, text: str) -> bool:
        """A bare number before a unit is an amount ("5 tons rice"), no part of a name ("rice 5% broken", "bench 2 places")."""
        unit = _UNIT.match(text, word.end) if word.stem.isdigit() else None
        if unit is None or fold(unit[1]) not in UNITS or stem(unit[1]) in self._idf:
            return False
        # "216 pcs" may be what a set of the catalogue holds.
        return not (word.stem in self._part_counts and fold(unit[1]) in PARTS and (len(word.stem) >= 2 or unit.start(1) == word.end))

    def _type_hits(self, words: Sequence[Token], covered: list[tuple[int, int]], text: str) -> list[Hit]:
        """Runs of known words that name a type: several rows, or one that they single out."""
        covered = sorted(covered)
        begins = [start for start, _ in covered]

        def is_covered(word: Token) -> bool:
            place = bisect_left(begins, word.end) - 1
            return place >= 0 and covered[place][1] > word.start

        found: list[Hit] = []
        run: list[Token] = []
        for word in words:
            skip = word.stem in FUNCTION_WORDS
            if skip and run and run[-1].segment == word.segment:
                continue
            ends_run = word.stem not in self._idf or is_covered(word) or (run and run[-1].segment != word.segment)
            if ends_run or (run and naming.RUN_ENDS.search(text[run[-1].end : word.start])):
                if run:
                    found.extend(self._type_of(run, words, text))
                run = []
            amount = word.number and self._counts(word, text)
            if word.stem in self._idf and not is_covered(word) and not skip and not amount:
                run.append(word)
        if run:
            found.extend(self._type_of(run, words, text))
        return found

    def _type_of(self, run: list[Token], words: Sequence[Token], text: str) -> list[Hit]:
        heads = [word for word in run if self._heads[word.stem] > 0]
        if not heads:
            return []
        stems = {word.stem for word in run if word.stem not in naming.PLAIN and word.stem not in ASKING}
        if not stems - self.generic:
            return []
        if not any((self._heads[word] >= 2 and self._is_head(word)) or (self._heads[word] and len(stems) > 1) for word in stems):
            return []
        said = set(stems)
        rows = self._rows_with(stems)
        while not rows and len(stems) > 1:
            loose = sorted(stems - {word.stem for word in heads} or stems, key=lambda word: (word[0].isdigit(), -self._idf[word], word))
            fitting = next((word for word in loose if self._rows_with(stems - {word})), loose[0])
            stems.discard(fitting)
            if not stems - self.generic:
                return []
            rows = self._rows_with(stems)
        if not rows:
            return []
        kept = [word for word in run if word.stem in stems]
        if not any(self._heads[word.stem] for word in kept) or (stems != said and not any(self._is_head(word) for word in stems)):
            return []
        if naming.no_type(kept):
            return []
        if len(kept) == 1:
            alone = kept[0]
            if alone.raw[0].isupper() and alone.raw[1:].islower() and _NAMED.search(text[max(0, alone.start - 24) : alone.start]):
                return []  # "Walvis Bay" is no high bay
            if counts_sets(alone.raw) and re.search(r"\d\s?$", text[max(0, alone.start - 4) : alone.start]):
                return []  # "600 takım": the unit, not a set of ours
            if (alone.raw.casefold() in ENGLISH and is_english(text)) or self._foreign(alone) or not self._is_type(alone.stem):
                return []
            rows = frozenset(name.row for name in self._names_with(alone.stem) if alone.stem in name.heads) or rows
        if (
            len(kept) == 2
            and len(rows) == 1
            and any(set(name.stems) == stems and self._other_thing(name, kept, text) for name in self._names_with(kept[0].stem))
        ):
            return []
        if other := self._other_kind(run, kept, words, text):
            return [other]
        if len(rows) > 1 and any(word.number for word in kept):
            rows = plainest(self._names, stems, rows)
        sure = 0.5 if len(rows) > 1 else 0.84 if len(kept) > 1 and stems == said and self._nearly_said(stems, rows) else 0.6
        return [Hit(kept[0].start, kept[-1].end, kept[0].segment, rows, 1.0, sure)]

    def _other_kind(self, run: Sequence[Token], kept: Sequence[Token], words: Sequence[Token], text: str) -> Hit | None:
        """Of what is said only a noun that several rows share, perhaps with a size, and a word of its own beside it: "steam hose 25 mm"."""
        nouns = [word for word in kept if not word.number]
        rows = self._rows_with({word.stem for word in nouns})
        if len(rows) < 2 or any(not self._is_head(word.stem) or self._heads[word.stem] < 2 for word in nouns):
            return None
        beside = [word for word in run if word not in kept and not word.number and word.end < kept[0].start]
        word = specific_word(nouns[0], nouns[-1], words, text, lambda one: bool(self._vocabulary.meanings((one,))[one.stem]))
        if word is None:
            word = next((one for one in beside if not {one.stem, fold(one.raw)} & (naming.PLAIN | describing() | UNITS.keys())), None)
        if word is None or not has_size(kept, word, words, text):
            return None
        return Hit(min(word.start, kept[0].start), max(word.end, kept[-1].end), kept[0].segment, rows, 1.0, 0.5, other=True)

    def _nearly_said(self, stems: set[str], rows: frozenset[int]) -> bool:
        """The words are a name of the row, its one noun among them, but for one word."""
        return any(
            name.row in rows
            and stems <= set(name.stems)
            and len(set(name.stems) - stems) <= 1
            and any(self._is_head(head) and self._heads[head] > 1 for head in name.heads & stems)
            and sum(self._is_head(word) for word in stems if self._heads[word]) == 1
            for word in stems
            for name in self._names_with(word)
        )

    def _is_head(self, word: str) -> bool:
        """The word alone is a thing ("mug"), not what it is for ("cinema")."""
        return self._heads[word] > 0 and self._heads[word] >= 0.4 * sum(word in name.stems for name in self._names_with(word))

    def _is_type(self, word: str) -> bool:
        """The head alone says what is meant: "mug", but not "bank" where every name says "power bank"."""
        names = [set(name.stems) for name in self._names_with(word) if word in name.heads]
        return self._heads[word] >= 2 and self._is_head(word) and bool(names) and set.intersection(*names) == {word}

    def _names_with(self, word: str) -> list[Name]:
        return [self._names[number] for number in self._postings.get(word, ())]

    def _rows_with(self, stems: set[str]) -> frozenset[int]:
        names = set.intersection(*(set(self._postings.get(word, ())) for word in stems)) if stems else set()
        rows = frozenset(self._names[name].row for name in names)
        by_row = frozenset(number for number, known in enumerate(self._row_stems) if stems <= known)
        if len(stems) > 1 and len(by_row) > len(rows) and not rows:
            return by_row
        return rows | by_row if self._is_category(stems) else rows

    def _is_category(self, stems: set[str]) -> bool:
        """The words are a category and a general noun ("office chair")."""
        return any(stems - self.generic <= {stem(word) for word in row.category.split()} for row in self.rows)
