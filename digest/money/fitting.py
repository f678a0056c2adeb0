"""Whether an amount and the article's own conversion of it fit a rate."""

from decimal import Decimal

from digest.model.entry import Figure, Stated
from digest.money.rates import EXACT

TOLERANCE = Decimal("0.025")
"""How far rates of the same days may lie apart: papers use another hour's or yesterday's."""
_HALF = Decimal("0.5")


def fits(figure: Figure, stated: Stated, rate: Decimal) -> bool:
    """Tell whether our ends lie within the rounding of the stated ones, widened a little.

    The figure counts as it is printed: what its own rounding hides is nobody's to guess.

    Args:
        figure: Money with the article's own conversion.
        stated: That conversion.
        rate: Units of its currency for one of the figure's.
    """
    low, high = EXACT.multiply(figure.low, rate), EXACT.multiply(figure.high, rate)
    if low == high:
        return _near(stated, stated.low, low) or _near(stated, stated.high, high)
    if stated.low == stated.high:
        between = low <= stated.low <= high
        return between or any(_near(stated, stated.low, end) for end in (low, high))
    return _near(stated, stated.low, low) and _near(stated, stated.high, high)


def _near(stated: Stated, said: Decimal, ours: Decimal) -> bool:
    room = stated.step * _HALF
    least, most = said - room, said + room
    return least - abs(least) * TOLERANCE <= ours <= most + abs(most) * TOLERANCE
