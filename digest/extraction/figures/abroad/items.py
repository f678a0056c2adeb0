"""A number of a sentence in another language and what it counts."""

from decimal import Decimal

from digest.extraction.figures.abroad.numbers import MYRIAD, ONE
from digest.model.entry import FigureKind, Qualifier
from digest.value import Value

COIN = "money: small coin"
"""The rule of small coins."""
SIGN_BEFORE, SIGN_BEHIND = "money: sign before", "money: sign behind"
SIGNED = frozenset({SIGN_BEFORE, SIGN_BEHIND})
"""The rules of signs."""
SHARE_BEFORE = "percent: word before"
"""The rule of per cent before its number."""
INDEX = "points of an index"
"""The rule of an index's level and moves."""
WIDE = 300
"""How far around an amount a sentence is asked what it is about."""
SMALL = MYRIAD
"""Scales up to it are no sign of a sum: a share may cost 5만 won."""


class Item(Value):
    """A number of a sentence and what it counts; positions count the sentence's characters."""

    start: int
    """Its first character."""
    end: int
    """The character after its last one."""
    low: Decimal
    """Low end."""
    high: Decimal
    """High end."""
    step: Decimal
    """The value of the last written digit."""
    kind: FigureKind | None = None
    """None while nothing says what it counts."""
    unit: str = ""
    """Code or family of a currency, `%`, `pp`, `x`, or the noun."""
    factor: Decimal = ONE
    """What its own scale and coin multiply it by."""
    scale: Decimal = ONE
    """What its own scale multiplies it by."""
    level: bool = False
    """One of two levels that something goes between, never the size of a change."""
    own: Qualifier | None = None
    """The bound that the number itself says: 500余, une centaine."""
    spelled: bool = False
    """Written in signs for digits, which are syllables of other words too."""
    stated: "Item | None" = None
    """The article's own conversion."""
    also: "tuple[Item, ...]" = ()
    """On a conversion: the same in further currencies."""
    part: bool = False
    """It is a part of the amount behind it: 2.300 der 14.000."""
    base: str = ""
    """The currency that it is a rate of."""
    rule: str = ""
    """The rule that read it."""

    @property
    def told_end(self) -> int:
        """The index behind the amount and its conversions."""
        if self.stated is None:
            return self.end
        return self.stated.also[-1].end if self.stated.also else self.stated.end
