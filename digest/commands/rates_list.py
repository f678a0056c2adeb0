"""What rates there are, and what a currency was worth on a day."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from digest.config import Config, MoneyConfig
from digest.errors import MissingPartError, UsageError
from digest.l10n.known import is_currency
from digest.lexicon.currencies import CODES
from digest.model.money import Rate
from digest.model.report import Problem
from digest.money.pegs import PEGGED, PEGS
from digest.money.rates import make_finder
from digest.plugins import load
from digest.reading.rates.files import FOLDER, RateFile, read_rate_files
from digest.reading.rates.sources import (
    GROUP,
    UPDATED,
    Wanted,
    order_sources,
    read_rates,
    refuse_sources,
)
from digest.value import Value, replace

_FIRST = date(1999, 1, 1)
"""The day on which the euro began."""


class Listed(Value):
    """A source of rates."""

    name: str
    """Who set them."""
    kind: str
    """file, plug-in, peg, or missing: named by the settings, and not fetched yet."""
    path: str | None = None
    """The file, from the site's root."""
    currencies: tuple[str, ...] = ()
    """ISO 4217 codes, sorted."""
    first: date | None = None
    """The first day that has rates."""
    last: date | None = None
    """The last one."""
    age: int | None = None
    """Days from the last one to today."""


class Listing(Value):
    """The sources of a site, in order of precedence."""

    sources: tuple[Listed, ...] = ()
    """The sources."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with files."""


def list_rates(root: Path | None, config: Config, *, today: date) -> Listing:
    """Return the sources of rates, in the order in which they are asked.

    Args:
        root: The site's folder; None outside of one.
        config: Settings.
        today: The day from which age counts.

    Raises:
        UsageError: The settings name a source that is none.
        MissingPartError: A source needs what is not installed.
    """
    content = root / config.content_dir if root else None
    files = read_rate_files(content, name=config.content_dir) if content else ()
    refuse_sources(config.currency.rates, (file.name for file in files))
    by_name = {file.name: file for file in files}
    found = []
    for place in order_sources(config.currency.rates, by_name):
        if place.is_file:
            path = f"{config.content_dir}/{FOLDER}/{place.name}.csv"
            found.append(_list_file(by_name[place.name], path, today))
        else:
            found.append(_list_plugin(place.name, today))
    listed = (*found, *_missing(config.currency, [one.name for one in found]))
    return Listing(
        sources=tuple(listed), problems=tuple(problem for one in files for problem in one.problems)
    )


def _list_file(file: RateFile, path: str, today: date) -> Listed:
    codes = {code for quote in file.quotes for code in (quote.currency, quote.per)}
    named = Listed(name=file.name, kind="file", path=path, currencies=tuple(sorted(codes)))
    return _with_days(named, {quote.day for quote in file.quotes}, today)


def _list_plugin(name: str, today: date) -> Listed:
    if name == PEGGED:
        return Listed(name=name, kind="peg", currencies=tuple(sorted(PEGS)))
    days = [date.fromordinal(day) for day in range(_FIRST.toordinal(), today.toordinal() + 1)]
    table = load(GROUP, name)().rates(days, CODES)
    codes = {code for row in table.rows for code, _ in row.values} | {table.pivot}
    named = Listed(name=table.source, kind="plug-in", currencies=tuple(sorted(codes)))
    return _with_days(named, {row.day for row in table.rows}, today)


def _with_days(source: Listed, days: Collection[date], today: date) -> Listed:
    if not days:
        return source
    last = max(days)
    return replace(source, first=min(days), last=last, age=(today - last).days)


def _missing(config: MoneyConfig, found: list[str]) -> Iterator[Listed]:
    """Yield the banks that the settings name and nobody has fetched."""
    there = {name.casefold() for name in found}
    for source in config.rates:
        if source.casefold() in UPDATED and source.casefold() not in there:
            yield Listed(name=source.upper(), kind="missing")


def find_rate_on(
    root: Path | None,
    config: Config,
    pair: tuple[str, str],
    *,
    day: date,
    tell: Callable[[Sequence[Problem]], None],
) -> Rate:
    """Return what one unit of a currency was worth in another on a day, or shortly before.

    Args:
        root: The site whose own rates count; None outside of one.
        config: Settings.
        pair: The two ISO 4217 codes.
        day: The day.
        tell: Told what is wrong with the site's own files where no rate is found.

    Raises:
        UsageError: A code is none.
        MissingPartError: There is no rate young enough.
    """
    base, quote = (code.upper() for code in pair)
    for code in (base, quote):
        if not is_currency(code):
            raise UsageError(f'there is no currency "{code}"', hint="ISO 4217 codes such as USD")
    money = config.currency
    age = max(money.max_age, money.check_age)
    days = frozenset(
        date.fromordinal(day.toordinal() - back)
        for back in range(age + 1)
        if day.toordinal() > back
    )
    content = root / config.content_dir if root else None
    found = read_rates(Wanted(days=days, currencies=frozenset((base, quote))), money, content)
    rate = make_finder(found.tables, money)(base, quote, day)
    if rate is None:
        tell(found.problems)
        raise MissingPartError(
            f"no rate for {base} in {quote} on {day}, or up to {age} days before",
            hint="`digest rates update` fetches rates; a file in content/rates holds your own",
        )
    return rate
