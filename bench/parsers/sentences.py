"""The sentences of the project's case tables in English, with the amounts that stand in each."""

from dataclasses import dataclass
from decimal import Decimal

from tests.helpers import read_cases

TABLES = ("figures", "house_styles", "figure_lines")
"""Case tables whose figures are written a line each, or a line each sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Money or a share."""

    low: Decimal
    """Low end of a range, or the value."""
    high: Decimal
    """High end."""
    unit: str
    """ISO 4217 code, or `%`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and what a parser should find in it."""

    text: str
    """The sentence."""
    country: str | None
    """ISO 3166 code of the country of its paper, where the case names one."""
    amounts: tuple[Amount, ...]
    """Its money and its shares; stated conversions among them."""


def read_sentences() -> tuple[Sentence, ...]:
    """Return the sentences of all tables."""
    found: list[Sentence] = []
    for name in TABLES:
        for case in read_cases(name):
            if name == "figure_lines":
                lines = zip(case.given.split("\n"), case.expected.split("\n"), strict=True)
                found += [_read(given, expected.split(" ; ")) for given, expected in lines]
            else:
                found.append(_read(case.given, case.expected.split("\n")))
    return tuple(found)


def _read(given: str, expected: list[str]) -> Sentence:
    country, text = None, given
    if given.startswith("@"):
        head, _, text = given.partition(" ")
        country = head.partition("/")[2] or None
    amounts = [amount for line in expected for amount in _read_amounts(line)]
    return Sentence(text=" ".join(text.split()), country=country, amounts=tuple(amounts))


def _read_amounts(line: str) -> list[Amount]:
    """Return the money and shares of one figure: its own, and the conversion stated beside it."""
    parts = line.split(" | ")
    told = [parts[1], *(part[2:] for part in parts if part.startswith("= "))] if parts[1:] else []
    found = []
    for one in told:
        value, _, unit = one.partition(" ")
        if unit == "%" or (len(unit) == 3 and unit.isupper()):  # noqa: PLR2004 - ISO 4217
            low, _, high = value.partition("..")
            found.append(Amount(low=Decimal(low), high=Decimal(high or low), unit=unit))
    return found
