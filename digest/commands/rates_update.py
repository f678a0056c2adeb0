"""Fetches published rates into the site's own files, for people who are online."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

from digest.config import Config, UpdateConfig
from digest.errors import DigestError, RatesError, UsageError, Where
from digest.fetch.download import Bounds, download, refuse_address
from digest.model.report import Problem, problem_of
from digest.reading.rates.files import COLUMNS, COMMON, FOLDER, Quote, read_rate_file
from digest.reading.rates.history import EcbHistory
from digest.reading.rates.published import parse_ecb, parse_nbp
from digest.value import Value

_PIECE = 93
"""Days that Narodowy Bank Polski answers for at a time."""
_SILENT = 14
"""Days in which it sets rates, whatever the holidays."""
_BACK = 366
"""Days fetched where there is no file yet."""


class Publisher(Value):
    """A bank that publishes rates."""

    name: str
    """The name of its file: who set the rates."""
    title: str
    """What the file says of itself."""
    fetch: Callable[[UpdateConfig, date, date], Iterator[Quote]]
    """Yields its rates from a day to another."""


class Updated(Value):
    """What was done to one file."""

    name: str
    """The bank."""
    path: str
    """The file, from the site's root."""
    added: int
    """Rates that are new or changed."""
    rates: int
    """Rates that the file holds now."""
    first: date | None
    """Their first day."""
    last: date | None
    """Their last day."""


class UpdateReport(Value):
    """What an update did."""

    updated: tuple[Updated, ...] = ()
    """The files."""
    problems: tuple[Problem, ...] = ()
    """An error for each bank whose file stays as it was."""


class UpdateOptions(Value):
    """Which rates are fetched."""

    sources: tuple[str, ...] = ()
    """The banks, in any case; all when empty."""
    since: date | None = None
    """The first day; that after the last known one, or a year back, when None."""
    dry_run: bool = False
    """Fetch and compare; write nothing."""


def update_rates(
    root: Path, config: Config, *, today: date, options: UpdateOptions = UpdateOptions()
) -> UpdateReport:
    """Fetch rates into `rates/` in the content folder; each file is replaced whole or not at all.

    Rates that a file has stay in it: what was built with them is built again.

    Args:
        root: The site's folder.
        config: Settings.
        today: The last day fetched.
        options: Which rates.

    Raises:
        UsageError: There is no such bank.
    """
    updated: list[Updated] = []
    problems: list[Problem] = []
    for publisher in _chosen(options.sources):
        try:
            updated += _update(root, config, publisher, today, options)
        except DigestError as error:
            problems.append(problem_of(error))
    return UpdateReport(updated=tuple(updated), problems=tuple(problems))


def _chosen(sources: Sequence[str]) -> Iterator[Publisher]:
    for source in sources:
        if source.casefold() not in PUBLISHERS:
            known = ", ".join(PUBLISHERS)
            raise UsageError(f'no bank "{source}" to fetch rates from', hint=f"known: {known}")
    wanted = {source.casefold() for source in sources} or PUBLISHERS.keys()
    return (publisher for key, publisher in PUBLISHERS.items() if key in wanted)


def _update(
    root: Path, config: Config, publisher: Publisher, today: date, options: UpdateOptions
) -> Iterator[Updated]:
    """Yield what was done to the file of one bank; nothing where its address is empty."""
    path = _find_file(root / config.content_dir / FOLDER, publisher.name)
    name = path.relative_to(root).as_posix()
    if not getattr(config.currency.update, publisher.name.lower()):
        return
    old = _read_old(path, name)
    first = options.since or max((quote.day for quote in old), default=today - timedelta(_BACK))
    fetched = {_key(one): one for one in publisher.fetch(config.currency.update, first, today)}
    rows = {_key(quote): quote for quote in old}
    added = [quote for key, quote in fetched.items() if rows.get(key) != quote]
    rows |= fetched
    if added and not options.dry_run:
        _write(path, publisher, sorted(rows.values(), key=_key))
    days = [quote.day for quote in rows.values()]
    yield Updated(
        name=publisher.name,
        path=name,
        added=len(added),
        rates=len(rows),
        first=min(days, default=None),
        last=max(days, default=None),
    )


def _key(quote: Quote) -> tuple[date, str, str]:
    return quote.day, quote.currency, quote.per


def _find_file(folder: Path, name: str) -> Path:
    """Return a bank's file, however its name is written."""
    found = folder.glob("*.csv") if folder.is_dir() else ()
    same = sorted(path for path in found if path.stem.casefold() == name.casefold())
    return same[0] if same else folder / f"{name}.csv"


def _read_old(path: Path, name: str) -> tuple[Quote, ...]:
    """Return the rates that a file has.

    Raises:
        RatesError: A row is none: to write the file anew would lose it.
    """
    if not path.exists() and not path.is_symlink():
        return ()
    file = read_rate_file(path, label=name)
    for problem in file.problems:
        raise RatesError(problem.message, where=problem.where, hint="mend or delete it first")
    return file.quotes


def _write(path: Path, publisher: Publisher, quotes: Iterable[Quote]) -> None:
    """Write a file beside itself, then put it in its place."""
    lines = [f"# {publisher.title}", ",".join(COLUMNS)]
    lines += [f"{one.day},{one.currency},{one.per},{one.rate:f}" for one in quotes]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    try:
        beside.write_text("\n".join(lines) + "\n", "utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise RatesError(f"cannot be written: {error.strerror}", where=Where(path.name)) from error


def _fetch(url: str, config: UpdateConfig) -> bytes | None:
    refuse_address(url)
    return download(url, Bounds(timeout=float(config.timeout)))


def _fetch_ecb(config: UpdateConfig, first: date, last: date) -> Iterator[Quote]:
    """Yield what the installed history does not have."""
    data = _fetch(config.ecb, config)
    if data is None:
        raise RatesError(f"there is nothing at {config.ecb}", hint="currency.update.ecb names it")
    known = EcbHistory().last_day()
    return (quote for quote in parse_ecb(data) if known < quote.day <= last and first <= quote.day)


def _fetch_nbp(config: UpdateConfig, first: date, last: date) -> Iterator[Quote]:
    """Yield what the European Central Bank has no rates of."""
    found = tuple(
        chain.from_iterable(
            _fetch_tables(config, table, start, min(start + timedelta(_PIECE - 1), last))
            for table in ("a", "b")
            for start in _starts(first, last)
        )
    )
    if not found and (last - first).days > _SILENT:
        raise RatesError(f"there is nothing at {config.nbp}", hint="currency.update.nbp names it")
    return (quote for quote in found if quote.per not in COMMON and first <= quote.day <= last)


def _starts(first: date, last: date) -> Iterator[date]:
    for days in range(0, (last - first).days + 1, _PIECE):
        yield first + timedelta(days)


def _fetch_tables(config: UpdateConfig, table: str, first: date, last: date) -> Sequence[Quote]:
    places = {"{table}": table, "{first}": first.isoformat(), "{last}": last.isoformat()}
    url = config.nbp
    for place, value in places.items():
        url = url.replace(place, value)
    data = _fetch(url, config)
    return () if data is None else parse_nbp(data)


PUBLISHERS = {
    "ecb": Publisher(
        name="ECB",
        title="Euro foreign exchange reference rates. Source: European Central Bank",
        fetch=_fetch_ecb,
    ),
    "nbp": Publisher(
        name="NBP",
        title="Average exchange rates, tables A and B. Source: Narodowy Bank Polski",
        fetch=_fetch_nbp,
    ),
}
"""The banks, in the order in which they are asked."""
