"""The sources of rates that the settings name, in their order of precedence."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from digest.config import MoneyConfig
from digest.errors import DigestError, UsageError
from digest.model.money import RateTable
from digest.model.report import Problem, Severity
from digest.money.pegs import PEG_TABLE, PEGGED, PEGS
from digest.plugins import load, names
from digest.reading.rates.files import make_tables, read_rate_files
from digest.value import Value

GROUP = "digest.rates"
"""The entry points of sources."""
FILES = "files"
"""All files of the site that are not named."""
UPDATED = ("ecb", "nbp")
"""Sources that `digest rates update` writes as files."""


class RateSource(Protocol):
    """A source of rates, as a plug-in registers it."""

    def rates(self, days: Collection[date], currencies: Collection[str]) -> RateTable:
        """Return the rates of some days; those that it does not have are left out."""


class FoundRates(Value):
    """The rates of a site."""

    tables: tuple[RateTable, ...] = ()
    """The tables, in order of precedence."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with files and plug-ins."""


class Wanted(Value):
    """Which rates are needed."""

    days: frozenset[date]
    """The days; none reads nothing."""
    currencies: frozenset[str]
    """ISO 4217 codes."""


def read_rates(
    wanted: Wanted, config: MoneyConfig, content: Path | None, *, name: str = "content"
) -> FoundRates:
    """Return the rates that are needed, as far as the sources have them.

    Args:
        wanted: Which are needed.
        config: Names the sources.
        content: The content folder; None outside of a site.
        name: How messages call it.

    Raises:
        MissingPartError: A source needs what is not installed.
        RatesError: The installed history is damaged.
    """
    if not wanted.days:
        return FoundRates()
    files = read_rate_files(content, name=name, days=wanted.days) if content else ()
    tables = {file.name: make_tables(file) for file in files}
    pivots = {table.pivot for found in tables.values() for table in found}
    anchors = {PEGS[code].anchor for code in wanted.currencies & PEGS.keys()}
    needed = Wanted(days=wanted.days, currencies=wanted.currencies | pivots | anchors)
    problems = [problem for file in files for problem in file.problems]
    found: list[RateTable] = []
    for place in order_sources(config.rates, tables):
        own = tables[place.name] if place.is_file else _ask(place.name, needed, problems)
        found.extend(own)
    return FoundRates(tables=tuple(found), problems=tuple(problems))


class Place(Value):
    """A source in the order of precedence."""

    name: str
    """A file's name as it is written, or that of a plug-in or of the pegs."""
    is_file: bool = False
    """Whether it is a file."""


def order_sources(rates: Sequence[str], files: Iterable[str]) -> Iterator[Place]:
    """Yield the sources in their order; a file stands before the plug-in of its name.

    Args:
        rates: The setting: names in any case, and `files` for all files not named.
        files: The names of the files.
    """
    known = sorted(files)
    named = {source.casefold() for source in rates}
    for source in map(str.casefold, rates):
        if source == FILES:
            rest = (file for file in known if file.casefold() not in named)
            yield from (Place(name=file, is_file=True) for file in rest)
        same = (file for file in known if file.casefold() == source)
        yield from (Place(name=file, is_file=True) for file in same)
        if source in (PEGGED, *names(GROUP)):
            yield Place(name=source)


def refuse_sources(rates: Sequence[str], files: Iterable[str]) -> None:
    """Refuse names that are no source.

    Args:
        rates: The setting.
        files: The names of the site's files.

    Raises:
        UsageError: A name is neither a file nor a plug-in; the hint lists the known ones.
    """
    known = {FILES, PEGGED, *UPDATED, *names(GROUP), *(file.casefold() for file in files)}
    for source in rates:
        if source.casefold() not in known:
            raise UsageError(
                f'there is no source of rates "{source}"',
                hint=f"known: {', '.join(sorted(known))}; or a file of content/rates",
            )


def _ask(source: str, wanted: Wanted, problems: list[Problem]) -> Iterator[RateTable]:
    """Yield the table of a plug-in; one that fails is told, and the others count."""
    if source == PEGGED:
        yield PEG_TABLE
        return
    plugin: RateSource = load(GROUP, source)()
    try:
        yield plugin.rates(tuple(sorted(wanted.days)), wanted.currencies)
    except DigestError:
        raise
    except Exception as error:  # noqa: BLE001 - a plug-in's fault leaves out its rates alone
        problems.append(
            Problem(
                code="DG033",
                severity=Severity.ERROR,
                message=f"the source of rates {source} failed: {type(error).__name__}: {error}",
                hint="its rates are left out; this is a fault of the plug-in",
            )
        )
