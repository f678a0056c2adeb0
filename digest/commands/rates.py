"""Amounts converted at the rates of their articles' days, and days that no rates cover."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from digest.config import Config, MoneyConfig
from digest.errors import Where
from digest.extraction.figures.dated import find_years
from digest.extraction.figures.printed import find_own_rates
from digest.model.entry import Check, Entry, Figure
from digest.model.report import Problem, Severity
from digest.money.causes import find_days
from digest.money.convert import Occasion, convert_figures, find_wanted, is_amount, rates_day
from digest.money.currencies import find_namesakes
from digest.money.rates import RateFinder, has_rates, make_finder
from digest.reading.rates.sources import FoundRates, Wanted, read_rates
from digest.value import Value, replace

_HOLIDAYS = 5
"""Days before the last of a month among which one has rates."""
_NAMED = 3
"""Days that the message names."""


class Converted(Value):
    """Entries with their amounts converted."""

    entries: tuple[Entry, ...]
    """The entries, in the order given."""
    problems: tuple[Problem, ...]
    """What is wrong with files and plug-ins that give rates."""


def convert_entries(
    entries: Iterable[Entry], config: Config, *, root: Path | None = None
) -> Converted:
    """Return entries with their amounts converted at the rates of their articles' days.

    Only the rates that the entries need are read; none where nothing is to be converted.

    Args:
        entries: The entries.
        config: Settings.
        root: The site whose own rates count; None outside of one.

    Raises:
        MissingPartError: The installed rates are not there.
        RatesError: The installed rates are damaged.
    """
    found = tuple(entries)
    occasions = [_occasion_of(entry) for entry in found]
    money = config.currency
    rates = _read(find_needed(zip(found, occasions, strict=True), money), config, root)
    find = make_finder(rates.tables, money)
    converted = [
        _convert(entry, find, money, occasion)
        for entry, occasion in zip(found, occasions, strict=True)
    ]
    differing = [place for place, entry in enumerate(converted) if any(_differing(entry.figures))]
    if differing:
        doubted = [(found[place], occasions[place]) for place in differing]
        wide = make_finder(_read(_find_around(doubted, money), config, root).tables, money)
        for place, (entry, occasion) in zip(differing, doubted, strict=True):
            converted[place] = _explain(_convert(entry, wide, money, occasion))
    return Converted(entries=tuple(converted), problems=rates.problems)


def _read(wanted: Wanted, config: Config, root: Path | None) -> FoundRates:
    content = root / config.content_dir if root else None
    return read_rates(wanted, config.currency, content, name=config.content_dir)


def _occasion_of(entry: Entry) -> Occasion:
    day = rate_day(entry)
    return Occasion(
        day=day,
        own=find_own_rates(entry.figures, entry.article, day),
        years=find_years(entry.figures, entry.article),
        past=entry.article.editorial.convert_past,
    )


def find_needed(entries: Iterable[tuple[Entry, Occasion]], config: MoneyConfig) -> Wanted:
    """Return which rates the amounts of entries need.

    Args:
        entries: The entries, each with what bears on its conversions.
        config: The currencies wanted, and how old a rate may be.
    """
    days: set[date] = set()
    currencies: set[str] = set()
    for entry, occasion in entries:
        amounts = [figure for figure in entry.figures if is_amount(figure)]
        if occasion.day is None or not any(_needs(figure, config) for figure in amounts):
            continue
        days |= _days_of(occasion, config)
        currencies.update((config.base, *config.also), chain.from_iterable(map(_codes, amounts)))
    return Wanted(days=frozenset(days), currencies=frozenset(currencies))


def _needs(figure: Figure, config: MoneyConfig) -> bool:
    return figure.stated is not None or bool(find_wanted(figure, config))


def _days_of(occasion: Occasion, config: MoneyConfig) -> frozenset[date]:
    """Return the days whose rates an article's conversions may need."""
    if occasion.day is None:
        return frozenset()
    days = [occasion.day]
    if config.past or occasion.past:
        days += [rates_day(year) for year in occasion.years if year is not None]
    return _with_days_before(days, max(config.max_age, config.check_age))


def _find_around(doubted: Sequence[tuple[Entry, Occasion]], config: MoneyConfig) -> Wanted:
    """Return the rates that may tell why conversions differ: those of other days too.

    Only what differs needs them, so they are read apart.
    """
    needed = find_needed(doubted, config)
    days = {occasion.day for _, occasion in doubted if occasion.day is not None}
    around = {other for day in days for other in find_days(day)}
    return replace(needed, days=needed.days | _with_days_before(around, _HOLIDAYS))


def _codes(figure: Figure) -> Iterator[str]:
    yield figure.unit
    for stated in figure.all_stated:
        yield stated.unit
        yield from find_namesakes(stated.unit)
    if figure.stated is not None:
        yield from find_namesakes(figure.unit)


def _with_days_before(days: Iterable[date], age: int) -> frozenset[date]:
    return frozenset(
        date.fromordinal(day.toordinal() - back)
        for day in days
        for back in range(age + 1)
        if day.toordinal() > back
    )


def _convert(entry: Entry, find: RateFinder, config: MoneyConfig, occasion: Occasion) -> Entry:
    return replace(entry, figures=convert_figures(entry.figures, find, config, occasion))


def _differing(figures: Iterable[Figure]) -> Iterator[Figure]:
    return (figure for figure in figures if figure.check is Check.DIFFERS)


def _explain(entry: Entry) -> Entry:
    """Return an entry with a warning for each figure whose conversion ours contradicts."""
    problems = (_difference(figure, entry.article.source) for figure in _differing(entry.figures))
    return replace(entry, problems=(*entry.problems, *problems))


def _difference(figure: Figure, source: str) -> Problem:
    said = "; ".join(stated.text for stated in figure.all_stated)
    return Problem(
        code="DG031",
        severity=Severity.WARNING,
        message=f"{figure.text} ({said}): {figure.check_note}",
        where=Where(source),
        hint="look at the article; the page says that it differs",
    )


def rate_day(entry: Entry) -> date | None:
    """Return the day whose rates count: the article's own, wherever its edition's day begins."""
    return entry.article.published.day or entry.day


def check_rates(
    lacking: Iterable[date], config: Config, *, root: Path | None = None
) -> Iterator[Problem]:
    """Yield one warning where the rates do not cover days of articles with foreign amounts.

    A currency without rates on a day that has others is no matter of the day: the page says so
    beside the amount.

    Args:
        lacking: What `lacking_day` tells of each article.
        config: Settings.
        root: The site whose own rates count; None outside of one.
    """
    found = tuple(lacking)
    age, base = config.currency.max_age, config.currency.base
    wanted = Wanted(days=_with_days_before(found, age), currencies=frozenset({base}))
    tables = _read(wanted, config, root).tables if found else ()
    bare = {day for day in found if not has_rates(tables, day=day, max_age=age)}
    if bare:
        yield _problem(sorted(bare), sum(day in bare for day in found))


def lacking_day(entry: Entry, config: Config) -> date | None:
    """Return an entry's day if an amount of it should have been converted and none was."""
    wanted = any(find_wanted(figure, config.currency) for figure in entry.figures)
    converted = any(figure.conversions for figure in entry.figures)
    return rate_day(entry) if wanted and not converted else None


def _problem(days: Sequence[date], articles: int) -> Problem:
    named = ", ".join(day.isoformat() for day in days[:_NAMED])
    more = f" and {len(days) - _NAMED} more" if len(days) > _NAMED else ""
    whose = "one article" if articles == 1 else f"{articles} articles"
    return Problem(
        code="DG081",
        severity=Severity.WARNING,
        message=f"no exchange rates for {named}{more}: amounts of {whose} are not converted",
        hint="rates begin in January 1999; `digest rates update` fetches newer ones",
    )
