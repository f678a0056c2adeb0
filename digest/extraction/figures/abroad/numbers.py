"""Numbers as Chinese, Japanese and Korean write them: 1兆2000億, 5만8천, 二十五."""

import re
from decimal import Decimal

from digest.lexicon.languages.figures import FigureWords
from digest.value import Value

ONE = Decimal(1)
MYRIAD = Decimal(10_000)
_PART = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)|(\S)")
_LONGEST = 60
_TEN = 10
_POINTS = frozenset("点點・")


class NumberValue(Value, kw_only=False):
    """What a number says."""

    value: Decimal
    """Multiplied by its scales."""
    step: Decimal
    """The value of its last written digit."""
    scale: Decimal = ONE
    """The product of its scales where they follow one number, else the largest of them."""


def percent_of(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part of a whole in per cent, to two places: a third is 33.33.

    Args:
        part: What is taken.
        whole: Of how many.
    """
    return round(part * 100 / whole, 2).normalize() + 0


def parse_mixed(form: str, words: FigureWords) -> NumberValue | None:
    """Return what digits and signs for their scales say; None if it is no number.

    Args:
        form: 1兆2000億, 9천120억, 三百.
        words: The language's table.
    """
    if len(form) > _LONGEST:
        return None
    reader = _Reader()
    for part in _PART.finditer(form):
        digits, sign = part.groups()
        if digits is not None:
            reader.take_digits(digits.replace(",", ""))
        elif sign in words.scales:
            reader.take_scale(words.scales[sign])
        elif sign in words.spelled:
            reader.take_sign(words.spelled[sign])
        elif sign in _POINTS:
            reader.take_point()
    return reader.finish(colloquial=words.colloquial)


class _Reader:
    """Adds up a number from left to right."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.myriads: list[tuple[Decimal, Decimal]] = []
        self.section = Decimal(0)
        self.digits: Decimal | None = None
        self.step = self.largest = ONE
        self.places: int | None = None
        self.last: Decimal | None = None
        self.first: Decimal | None = None
        self.numbers = 0

    def take_digits(self, digits: str) -> None:
        """Take a row of digits, maybe with a decimal point."""
        self.digits = Decimal(digits)
        self.numbers += 1
        self.step = ONE.scaleb(-len(digits.partition(".")[2]))

    def take_sign(self, value: Decimal) -> None:
        """Take a digit written as a sign: 二, or the next of 二零."""
        if self.places is not None:
            self.places += 1
            self.step = ONE.scaleb(-self.places)
            self.digits = (self.digits or 0) + value * self.step
            return
        self.last = None if self.digits is not None or not value else self.last
        self.numbers += self.digits is None
        self.digits = value if self.digits is None else self.digits * 10 + value
        self.step = ONE

    def take_point(self) -> None:
        """Take the mark before decimals: 三点五."""
        self.places, self.last = 0, None

    def take_scale(self, scale: Decimal) -> None:
        """Take a sign that multiplies what stands before it."""
        self.largest, self.last, self.places = max(self.largest, scale), scale, None
        if self.digits is not None and self.first is None:
            self.first = self.digits
        self.step *= scale
        if scale < MYRIAD:
            self.section += (ONE if self.digits is None else self.digits) * scale
        else:
            self._take_myriads(scale)
        self.digits = None

    def _take_myriads(self, scale: Decimal) -> None:
        """Let a scale multiply all that stands before it since one as large: 一万二千亿."""
        part = self.section + (self.digits or 0)
        while self.myriads and self.myriads[-1][0] < scale:
            part += self.myriads.pop()[1]
        if not part and self.myriads:
            part = self.myriads.pop()[1]
        self.myriads.append((scale, (part or ONE) * scale))
        self.section = Decimal(0)

    def finish(self, *, colloquial: bool) -> NumberValue:
        """Return the whole; colloquially a last digit counts tenths of the scale before it."""
        rest = self.digits or Decimal(0)
        if colloquial and self.last is not None and self.last > _TEN and 0 < rest < _TEN:
            rest, self.step = rest * self.last / _TEN, self.last / _TEN
        value = sum((value for _, value in self.myriads), self.section) + rest
        if self.numbers == 1 and self.first:
            self.largest = value / self.first
        return NumberValue(value, self.step, self.largest)
