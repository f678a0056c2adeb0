"""Invented articles for measuring: the same number gives the same articles, on any machine.

Each article says what it plants: the facts that an entry made of it must show.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import TypeVar

from bench.generators import words

T = TypeVar("T")

PER_DAY = 20
"""Articles of a day."""
LAST_DAY = date(2025, 6, 30)
"""Day of the first articles; the others go back from it."""
PUBLICATION = "The Harbour Wire"
"""The paper that all articles are from."""
LENGTH = 500
"""Words of an article, about, if nothing else is said."""
_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person as an article introduces them."""

    name: str
    """Given name and family name."""
    role: str
    """What they are there."""
    company: str
    """Whom they work for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount of money as an article writes it."""

    text: str
    """The amount itself: 640 million dirhams."""
    dollars: str = ""
    """The article's own conversion: $174.3m; empty where it gives none."""

    @property
    def written(self) -> str:
        """Return the amount with its conversion."""
        return f"{self.text} ({self.dollars})" if self.dollars else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Something said."""

    text: str
    """The words between the marks."""
    speaker: Person
    """Who said them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """An article, and the facts planted in it."""

    number: int
    """Its place, the newest first."""
    day: date
    """Its date."""
    slug: str
    """Its name."""
    title: str
    """Its headline."""
    lead: str
    """Its first sentence, which tells of the deal."""
    paragraphs: tuple[str, ...]
    """Its text, the lead first."""
    companies: tuple[str, ...]
    """Who takes part in the deal."""
    amounts: tuple[Amount, ...]
    """Its amounts, the deal's value first."""
    quotes: tuple[Quote, ...]
    """What people say in it."""

    @property
    def body(self) -> str:
        """Return the text as Markdown."""
        return "\n\n".join(self.paragraphs) + "\n"

    @property
    def planted(self) -> tuple[str, ...]:
        """Return words that an entry of this article must show, each a fact's own."""
        people = [quote.speaker for quote in self.quotes]
        return (
            *self.companies,
            *(text for amount in self.amounts for text in (amount.text, amount.dollars) if text),
            *(text for person in people for text in (person.name, person.role)),
            *(quote.text for quote in self.quotes),
        )


class Choice:
    """Choices that follow from numbers alone: SplitMix64, the same in every version of Python."""

    def __init__(self, *numbers: int) -> None:
        """Start from some numbers."""
        self._state = 0
        for number in numbers:
            self._state = self._next() ^ number

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def number(self, low: int, high: int) -> int:
        """Return a number between two, both included."""
        return low + self._next() % (high - low + 1)

    def one(self, items: Sequence[T]) -> T:
        """Return one of some items."""
        return items[self._next() % len(items)]

    def some(self, items: Sequence[T], count: int) -> tuple[T, ...]:
        """Return different ones of some items."""
        left = list(items)
        return tuple(left.pop(self._next() % len(left)) for _ in range(count))


def invent(count: int, *, seed: int = 1, length: int = LENGTH) -> Iterator[Invented]:
    """Yield articles, the newest first; a longer row begins with the shorter one."""
    for number in range(count):
        yield invent_one(number, seed=seed, length=length)


def invent_one(number: int, *, seed: int = 1, length: int = LENGTH) -> Invented:
    """Return the article at a place.

    Args:
        number: The place.
        seed: Sets one row of articles apart from another.
        length: Words of it, about; a short one has fewer facts.
    """
    choice = Choice(seed, number)
    stems = choice.some(words.STEMS, 2)
    buyer, target = (f"{stem} {choice.one(words.TRADES)}" for stem in stems)
    quotes = tuple(_quote(choice, company) for company in (buyer, target))
    price, stated, *others = (_money(choice), _stated(choice), _money(choice), _money(choice))
    title, lead = choice.one(words.LEADS)
    slots = {
        "buyer": buyer,
        "target": target,
        "price": price.written,
        "product": choice.one(words.PRODUCTS),
        "weekday": choice.one(words.WEEKDAYS),
    }
    sentences = [words.STATED.format(stated=stated.written, city=choice.one(words.CITIES))]
    sentences += [_spoken(choice, quote) for quote in quotes]
    sentences += _figures(choice, others, (buyer, target))
    first = lead.format(**slots)
    told = _first_words(sentences, length)
    text = " ".join((first, *told))
    return Invented(
        number=number,
        day=LAST_DAY - timedelta(days=number // PER_DAY),
        slug=f"{stems[0].lower()}-{stems[1].lower()}-{number:06d}",
        title=title.format(**slots),
        lead=first,
        paragraphs=(first, *_paragraphs(choice, told, length)),
        companies=(buyer, target),
        amounts=tuple(one for one in (price, stated, *others) if one.written in text),
        quotes=tuple(one for one in quotes if f"{one.text},” said {one.speaker.name}" in text),
    )


def _first_words(sentences: Sequence[str], limit: int) -> list[str]:
    """Return the first sentences: so many that the words of one more would be too many."""
    counts = accumulate(_count((sentence,)) for sentence in sentences)
    return [sentence for sentence, count in zip(sentences, counts, strict=True) if count <= limit]


def _count(sentences: Iterable[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


def _quote(choice: Choice, company: str) -> Quote:
    name = f"{choice.one(words.FIRST_NAMES)} {choice.one(words.LAST_NAMES)}"
    text = choice.one(words.QUOTES).format(
        product=choice.one(words.PRODUCTS), city=choice.one(words.CITIES)
    )
    return Quote(
        text=text, speaker=Person(name=name, role=choice.one(words.ROLES), company=company)
    )


def _money(choice: Choice) -> Amount:
    form, _currency = choice.one(words.MONEY)
    whole, tenth = choice.number(11, 980), choice.number(1, 9)
    return Amount(text=form.format(f"{whole}.{tenth}"))


def _stated(choice: Choice) -> Amount:
    form, worth = choice.one(words.PEGGED)
    millions = choice.number(120, 990)
    dollars = (millions / Decimal(worth)).quantize(Decimal("0.1"))
    return Amount(text=form.format(millions), dollars=f"${dollars}m")


def _spoken(choice: Choice, quote: Quote) -> str:
    return words.SPOKEN.format(
        quote=quote.text,
        person=quote.speaker.name,
        role=quote.speaker.role,
        company=quote.speaker.company,
        city=choice.one(words.CITIES),
    )


def _figures(choice: Choice, amounts: Sequence[Amount], companies: Sequence[str]) -> list[str]:
    forms = choice.some([form for form in words.FIGURES if "{money}" in form], len(amounts))
    forms += tuple(form for form in words.FIGURES if "{money}" not in form)
    money = [amount.written for amount in amounts]
    return [
        form.format(
            company=choice.one(companies),
            percent=choice.number(2, 48),
            money=money.pop() if "{money}" in form else "",
            city=choice.one(words.CITIES),
            weekday=choice.one(words.WEEKDAYS),
        )
        for form in forms
    ]


def _paragraphs(choice: Choice, facts: Sequence[str], length: int) -> Iterator[str]:
    """Yield paragraphs: a fact each, with as much around them as makes up the length."""
    count = _count(facts)
    around = []
    for form in choice.some(words.BACKGROUND, len(words.BACKGROUND)):
        if facts and count < length:
            around.append(
                form.format(city=choice.one(words.CITIES), product=choice.one(words.PRODUCTS))
            )
            count += len(around[-1].split())
    each = -(-len(around) // max(1, len(facts)))
    for place, fact in enumerate(facts):
        yield " ".join((fact, *around[place * each : (place + 1) * each]))
