"""Which days words such as `on Tuesday`, `last month` and `two weeks ago` mean in an article."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from digest.text.dates import MONTH, WEEKDAYS, find_dates, month_number
from digest.value import Value

_WEEK = 7
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a|one|an|ein|einem|einer|un|une|uno|una|um|uma|een",
            "two|zwei|deux|dos|due|dois|duas|twee",
            "three|drei|trois|tres|tre|três|drie",
            "four|vier|quatre|cuatro|quattro|quatro",
            "five|fünf|cinq|cinco|cinque|vijf",
            "six|sechs|seis|sei|zes",
            "seven|sieben|sept|siete|sette|sete|zeven",
            "eight|acht|huit|ocho|otto|oito",
            "nine|neun|neuf|nueve|nove|negen",
            "ten|zehn|dix|diez|dieci|dez|tien",
            "eleven|elf|onze|once|undici",
            "twelve|zwölf|douze|doce|dodici|doze|twaalf",
        ),
        start=1,
    )
    for word in words.split("|")
}
_COUNT = r"(?P<count>\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = (
    r"(?P<unit>days?|weeks?|months?|years?|tag(?:en|e)?|wochen?|monat(?:en|e)?|jahr(?:en|e)?|"
    r"jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?)"
)
_UNITS = (
    ("day", ("day", "tag", "jour", "dí")),
    ("week", ("week", "woche", "semain", "seman")),
    ("month", ("month", "monat", "mois", "mes")),
    ("year", ("year", "jahr", "an", "añ")),
)
_NEAR = {
    "today": 0, "tonight": 0, "heute": 0, "aujourd'hui": 0, "hoy": 0, "oggi": 0, "hoje": 0,
    "vandaag": 0, "오늘": 0, "今日": 0, "今天": 0,
    "yesterday": -1, "gestern": -1, "hier": -1, "ayer": -1, "ieri": -1, "ontem": -1,
    "gisteren": -1, "어제": -1, "昨日": -1, "昨天": -1,
    "tomorrow": 1, "morgen": 1, "demain": 1, "mañana": 1, "domani": 1, "amanhã": 1, "내일": 1,
    "明日": 1, "明天": 1, "the day before yesterday": -2, "vorgestern": -2, "avant-hier": -2,
    "anteayer": -2,
}  # fmt: skip
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_WHICH = r"(?:(?P<which>last|past|previous|this|current|next|coming|earlier this|later this) )"
_LEAD = r"(?:(?:on|in|by|since|from|late|early|the|am|im|le|el|en|at|over|during|for|of) )*"
_DAY = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))


class Days(Value, order=True, kw_only=False):
    """A day, or a stretch of days, the last one included."""

    first: date
    """The first day."""
    last: date
    """The last day; the first one again where one day is meant."""


class _Asked(Value, kw_only=False):
    """A phrase that was understood, and what it is said of."""

    match: re.Match[str]
    """Its parts."""
    published: date
    """The article's day."""
    ahead: bool
    """Whether it speaks of what is to come."""


def resolve_day(phrase: str, published: date, *, ahead: bool = False) -> Days | None:
    """Return the days that a phrase means in an article, None where it names none.

    A weekday is the one nearest before the article's day, that day included; a month or a day
    without its year likewise. The phrase is one expression of time, nothing around it.

    Args:
        phrase: The words: `on Tuesday`, `late last month`, `in the third quarter`, `4 March`.
        published: The article's day.
        ahead: Whether the sentence speaks of what is to come, so that days are sought after it.
    """
    full = find_dates(phrase)
    if full:
        return Days(full[0].day, full[0].day)
    words = " ".join(phrase.lower().replace("’", "'").strip(" .,;:()").split())
    for pattern, resolve in _RULES:
        match = pattern.fullmatch(words)
        if match:
            return resolve(_Asked(match, published, ahead))
    return None


def _one(day: date) -> Days:
    """Return one day."""
    return Days(day, day)


def _near(asked: _Asked) -> Days:
    """Resolve `yesterday`."""
    return _one(asked.published + timedelta(days=_NEAR[asked.match["near"]]))


def _weekday(asked: _Asked) -> Days:
    """Resolve `on Tuesday`, `last Friday`, `next Monday`."""
    wanted, which = WEEKDAYS[asked.match["weekday"]], asked.match["which"]
    if which in ("next", "coming") or (asked.ahead and which is None):
        forward = (wanted - asked.published.weekday()) % _WEEK
        forward = forward or (_WEEK if which else 0)
        return _one(asked.published + timedelta(days=forward))
    if which in ("this", "current", "later this", "earlier this"):
        return _one(asked.published + timedelta(days=wanted - asked.published.weekday()))
    back = (asked.published.weekday() - wanted) % _WEEK
    return _one(asked.published - timedelta(days=back or (_WEEK if which else 0)))


def _ago(asked: _Asked) -> Days:
    """Resolve `three days ago`, `vor zwei Wochen`: days exactly, longer ones as their stretch."""
    written = asked.match["count"]
    count = int(written) if written.isdigit() else _NUMBERS[written]
    unit = next(name for name, starts in _UNITS if asked.match["unit"].startswith(starts))
    if unit == "day":
        return _one(asked.published - timedelta(days=count))
    return _stretch(unit, asked.published, -count)


def _period(asked: _Asked) -> Days:
    """Resolve `last week`, `earlier this month`, `next year`."""
    which = asked.match["which"]
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    days = _stretch(asked.match["period"], asked.published, step)
    if which == "earlier this":
        return Days(days.first, asked.published)
    return Days(asked.published, days.last) if which == "later this" else days


def _stretch(unit: str, published: date, step: int) -> Days:
    """Return the week, month, quarter or year that lies some steps from the one of a day."""
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        return Days(monday, monday + timedelta(days=_WEEK - 1))
    if unit == "weekend":
        saturday = published - timedelta(days=(published.weekday() - 5) % _WEEK)
        saturday += timedelta(weeks=step)
        return Days(saturday, saturday + timedelta(days=1))
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    start = (published.year * 12 + published.month - 1) // months * months + step * months
    return _months(start, months)


def _months(start: int, count: int) -> Days:
    """Return some months from one on, counted from the year 0."""
    end = start + count
    return Days(
        date(start // 12, start % 12 + 1, 1),
        date(end // 12, end % 12 + 1, 1) - timedelta(days=1),
    )


def _weekend(asked: _Asked) -> Days:
    """Resolve `at the weekend`."""
    return _stretch("weekend", asked.published, 1 if asked.ahead else 0)


def _month(asked: _Asked) -> Days | None:
    """Resolve `in March`, `last October`, `June 2025`."""
    number = month_number(asked.match["month"])
    if asked.match["year"]:
        return _months(int(asked.match["year"]) * 12 + number - 1, 1)
    which = asked.match["which"]
    now = asked.published.year * 12 + asked.published.month - 1
    start = asked.published.year * 12 + number - 1
    if which in ("next", "coming") or (asked.ahead and which is None):
        start += 12 if start < now or (which and start == now) else 0
    elif start > now or (which in ("last", "past", "previous") and start == now):
        start -= 12
    return _months(start, 1)


def _day_of_month(asked: _Asked) -> Days | None:
    """Resolve `March 4`, `4 March`, `le 4 mars` without a year, and the `4日` of East Asia."""
    named = asked.match.groupdict()
    day = int(next(named[key] for key in ("day", "first", "only") if named.get(key)))
    if named.get("only"):
        starts = [
            asked.published.year * 12 + asked.published.month - 1 + step for step in (0, -1, 1)
        ]
    else:
        number = month_number(named["month"])
        starts = [(asked.published.year + step) * 12 + number - 1 for step in (0, -1, 1)]
    days = [found for start in starts if (found := _date(start, day))]
    fits = [
        found
        for found in days
        if (found >= asked.published if asked.ahead else found <= asked.published)
    ]
    chosen = min(fits, key=lambda found: abs((found - asked.published).days), default=None)
    return _one(chosen) if chosen else None


def _date(month: int, day: int) -> date | None:
    """Return a day of a month, None where the month has no such day."""
    try:
        return date(month // 12, month % 12 + 1, day)
    except ValueError:
        return None


def _quarter(asked: _Asked) -> Days:
    """Resolve `the third quarter`, `Q3 2025`: of the calendar's year, as far as it has begun."""
    number = int(asked.match["q"]) if asked.match["q"] else _ORDINALS[asked.match["ordinal"]]
    if asked.match["year"]:
        return _months(int(asked.match["year"]) * 12 + (number - 1) * 3, 3)
    start = asked.published.year * 12 + (number - 1) * 3
    now = asked.published.year * 12 + asked.published.month - 1
    if start > now and not asked.ahead:
        start -= 12
    return _months(start, 3)


def _year(asked: _Asked) -> Days:
    """Resolve `in 2024`."""
    return _months(int(asked.match["year"]) * 12, 12)


def _rule(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a phrase, with the small words that may stand around it."""
    return re.compile(_LEAD + pattern + r"(?: (?:morning|afternoon|evening|night))?", re.IGNORECASE)


_MONTH = f"(?P<month>{MONTH})"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_RULES: tuple[tuple[re.Pattern[str], Callable[[_Asked], Days | None]], ...] = (
    (_rule("(?P<near>" + "|".join(map(re.escape, _NEAR)) + ")"), _near),
    (_rule(rf"{_WHICH}?(?P<weekday>{_DAY})\.?"), _weekday),
    (_rule(rf"{_COUNT} {_UNIT} (?:ago|earlier)"), _ago),
    (_rule(rf"(?:vor|il y a|hace|há) {_COUNT} {_UNIT}"), _ago),
    (_rule(rf"{_WHICH}(?P<period>week|weekend|month|quarter|year)"), _period),
    (_rule("weekend"), _weekend),
    (_rule(rf"{_WHICH}?{_MONTH}(?:,? {_YEAR})?"), _month),
    (_rule(rf"{_MONTH} (?P<first>{_NUMBER})(?:st|nd|rd|th)?"), _day_of_month),
    (_rule(rf"(?P<day>{_NUMBER})(?:st|nd|rd|th|er|\.)? (?:of |de )?{_MONTH}"), _day_of_month),
    (_rule(rf"(?P<only>{_NUMBER})\s?[日일]"), _day_of_month),
    (
        _rule(
            rf"(?:q(?P<q>[1-4])|(?P<ordinal>first|second|third|fourth)[ -]quarter)"
            rf"(?:,?(?: of)? {_YEAR})?"
        ),
        _quarter,
    ),
    (_rule(_YEAR), _year),
)
"""The forms of phrases, each with what resolves it."""
