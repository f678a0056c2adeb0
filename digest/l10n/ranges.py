"""Ranges of money as newspapers write them: $1.2bn–1.5bn, 3.3–3.4 billion euros."""

from digest.l10n.amounts import PENCE, THOUSANDS, House, Size, write_money
from digest.l10n.styles import find_style
from digest.model.money import Money


def write_money_range(
    low: Money,
    high: Money,
    *,
    locale: str = "en",
    style: str = "economist",
    digits: int | None = None,
) -> str:
    """Return a range of money in a paper's style: $1.2bn–1.5bn; one amount where both are equal.

    Args:
        low: The low end.
        high: The high end, in the same currency.
        locale: BCP 47 tag of the page.
        style: A name in `STYLES`.
        digits: Significant figures that the ends are worth.
    """
    if (str(low.amount), low.currency) == (str(high.amount), high.currency):
        return write_money(low, locale=locale, style=style, digits=digits)
    ends = [write_money(end, locale=locale, style=style, digits=digits) for end in (low, high)]
    if ends[0] == ends[1]:
        return ends[0]
    if low.amount < 0 or high.amount < 0:
        return " – ".join(ends)
    house = House(find_style(style), locale, low.currency)
    first, second = (house.write_size(end.amount, digits) for end in (low, high))
    scales = {first.scale, second.scale}
    if THOUSANDS in scales or scales > {PENCE} or _is_letter(ends[1], second):
        return "–".join(ends)
    shared = first.scale == second.scale and (house.in_words or second.scale.startswith(" "))
    lead = first.number if shared else first.number + first.scale
    number = f"{lead}–{second.number}{_find_cents(first, second)}"
    whole = Size(number, second.scale, is_large=second.is_large)
    return house.place(whole, high.amount)


def _is_letter(written: str, size: Size) -> bool:
    """Tell whether one letter is all that says money, as of a road: R12–R24."""
    return written[:1].isalpha() and written[1:] == size.number


def _find_cents(low: Size, high: Size) -> str:
    """Return the cents of a whole end, which looks like cents itself: 3.10–31.00, not 3.10–31."""
    mark = low.number[-_CENTS:][:1]
    plain = not low.scale + high.scale and high.number.isdecimal()
    short = len(high.number) == _CENTS - 1
    return f"{mark}00" if plain and short and mark in {".", ","} else ""


_CENTS = 3
"""Characters of a mark and the cents behind it."""
