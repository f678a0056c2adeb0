"""In which year a dateline such as `Oct 22` lies, as its weekday and the years of its text tell."""

import re
from datetime import date, timedelta

from digest.text.dates import MONTH, find_days, find_named_weekdays, find_weekdays

_NAMED = re.compile(
    rf"\b(?:in|since|by|from|until|till|early|late|mid|during|fiscal|year|through|of|to|and|"
    rf"(?:FY|Q[1-4])|{MONTH},?)[ -]((?:19|20)\d\d)\b(?!%| ?[-–] ?\d| [a-z]+s\b)",
    re.IGNORECASE,
)
"""Years that a text names, none of them a number of things."""
_AHEAD = 4
_POSSESSIVE = re.compile(r"\b\w+day['’]s\b")


def find_year_day(dateline: str, lead: str, text: str) -> date | None:
    """Return the day of a dateline without its year, None unless one year alone fits.

    A year fits where the day is the weekday that the lead tells of, and where the text names that
    year or the last one. A second year that it names, of the same time or soon to come, must bear
    it out: one alone may be that of a firm's founding. Where the day before would fit another
    year as well, none is sure.

    Args:
        dateline: What opens the text.
        lead: The first paragraphs.
        text: The whole text.
    """
    told = frozenset(find_weekdays(lead)) or find_named_weekdays(_POSSESSIVE.sub("", lead))
    if len(told) != 1:
        return None
    named = frozenset(int(year) for year in _NAMED.findall(text))
    fits = [
        (day, back)
        for year in sorted(named | {year + 1 for year in named})
        for day in find_days(dateline, year=year)[:1]
        for back in (0, 1)
        if (day - timedelta(days=back)).weekday() in told and _bears_out(day, named)
    ]
    return fits[0][0] if len(fits) == 1 and not fits[0][1] else None


def _bears_out(day: date, named: frozenset[int]) -> bool:
    """Tell whether a text names the year of a day or the last one, and another soon to come."""
    last = day.year - 1
    near = named.intersection(range(last, day.year + _AHEAD + 1))
    return len(near) > 1 and not near.isdisjoint({last, day.year})
