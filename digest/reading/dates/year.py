"""In which year a dateline such as `Oct 22` lies, as its weekday and the years of its text tell."""

import re
from collections.abc import Iterator
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

    A year fits where the day or the one before it is the weekday that the lead tells of, and
    where the text names that year or the last one. A second year that it names, of the same time
    or soon to come, must bear it out: one alone may be that of a firm's founding.

    Args:
        dateline: What opens the text.
        lead: The first paragraphs.
        text: The whole text.
    """
    told = frozenset(find_weekdays(lead)) or find_named_weekdays(_POSSESSIVE.sub("", lead))
    if len(told) != 1:
        return None
    named = frozenset(int(year) for year in _NAMED.findall(text))
    days = [day for day in _days(dateline, named, told) if not named.isdisjoint(_near(day, 0))]
    sure = len(days) == 1 and len(named.intersection(_near(days[0], _AHEAD))) > 1
    return days[0] if sure else None


def _near(day: date, ahead: int) -> range:
    """Return the years from the last one of a day to some that are ahead."""
    return range(day.year - 1, day.year + ahead + 1)


def _days(dateline: str, named: frozenset[int], told: frozenset[int]) -> Iterator[date]:
    """Yield the days that a dateline can mean near some years, those that fit the weekday."""
    for year in sorted(named | {year + 1 for year in named}):
        for day in find_days(dateline, year=year)[:1]:
            if told & {day.weekday(), (day - timedelta(days=1)).weekday()}:
                yield day
