"""The value that the readers of figures work on: a number and what it counts."""

from decimal import Decimal
from typing import TYPE_CHECKING

from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.value import Value

if TYPE_CHECKING:
    pass

POINTS = frozenset({"pp", "basis points"})
"""Units of which a share moves: counts, not shares."""
MINUS = frozenset({"minus", "negative"})
"""Words for the minus of an amount: minus 4 per cent, negative 0.4 per cent."""
ROUGH = "money: size alone"
"""The rule of an amount that is its least: tens of millions of dollars."""

AS_BEFORE = "quantity: as before"
"""The rule of a bare number that counts what the one before it counts."""


class Amount(Value):
    """A number and what it counts, as far as its own words tell."""

    first: int
    """Its first token."""
    last: int
    """The token after its last one."""
    low: Decimal
    """Low end, in the main unit."""
    high: Decimal
    """High end."""
    step: Decimal
    """The value of the last written digit."""
    kind: FigureKind | None = None
    """None while nothing says what the number counts."""
    unit: str = ""
    """Code or family of a currency, `%`, `pp`, `x`, or a noun."""
    scale: Decimal = ONE
    """What million or bn multiply it by."""
    factor: Decimal = ONE
    """What part of the main unit its small coin is."""
    weak: bool = False
    """The word may mean something else than money: 300 pounds."""
    letter: bool = False
    """The scale is one letter, which may be metres."""
    spelled: bool = False
    """Written in words."""
    grouped: bool = False
    """Written with separators or decimals."""
    prefixed: bool = False
    """The sign stands before the number."""
    stated: "Amount | None" = None
    """The article's own conversion of it."""
    also: "tuple[Amount, ...]" = ()
    """On a conversion: the same in further currencies."""
    noun: int | None = None
    """The first token of the noun that it counts."""
    rule: str = ""
    """The rule that read it."""


_MOST_APART = 20


def is_alike(one: Amount, other: Amount) -> bool:
    """Tell whether two amounts may measure one thing: two prices, not a loss and a price."""
    small, large = sorted((abs(one.high), abs(other.high)))
    return one.scale == other.scale and large <= _MOST_APART * small
