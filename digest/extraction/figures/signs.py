"""Signs that say which way a change went: (+12%), -5%, ▲3.2%."""

from digest.extraction.figures.amount import Amount
from digest.model.entry import Direction, FigureKind
from digest.text.tokens import NUMBER, Tokens


def read_sign(tokens: Tokens, amount: Amount) -> Direction | None:
    """Return the direction that the sign of a change gives: (+12%), -5%, +3.2p; not of a level."""
    sign, before = tokens.words[amount.first], tokens.word(amount.first - 1)
    if before in _ARROWS:
        return _ARROWS[before]
    if sign not in _SIGNS or before in _LEVELLED:
        return None
    money = amount.kind is FigureKind.MONEY
    listed = before in _LISTED or tokens.kinds[amount.first - 1] == NUMBER
    return _SIGNS[sign] if not money or listed else None


_SIGNS = {"+": Direction.UP, "-": Direction.DOWN}
_ARROWS = {
    **dict.fromkeys("▲△↑⬆", Direction.UP),
    **dict.fromkeys("▼▽↓⬇", Direction.DOWN),
}
"""Signs of a change in tables and labels: ▲3.2%."""
_LEVELLED = frozenset("at was were is are to stood stands of".split())
_LISTED = frozenset({"(", "|", ";", "/", "["})
"""Marks behind which a signed amount is a change, as in a table of prices."""
