"""The verb rates: what rates there are, what a currency was worth, and newer ones."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import click

from digest.cli.build import count
from digest.cli.main import Run
from digest.clock import edition_day
from digest.codec import write_json
from digest.commands.rates_list import Listed, find_rate_on, list_rates
from digest.commands.rates_update import UpdateOptions, update_rates
from digest.config import Config
from digest.l10n.amounts import write_rate
from digest.l10n.words import write_count
from digest.value import asdict

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One source a line, as JSON.")
@click.pass_context
def rates(context: click.Context, *, as_json: bool) -> None:
    """List the sources of exchange rates in the order in which they are asked.

    `show` prints the rate of a currency on a day; `update` fetches newer rates.
    """
    if context.invoked_subcommand is not None:
        return
    run: Run = context.obj
    root, config = run.surroundings()
    listing = list_rates(root, config, today=_today(run, config))
    for source in listing.sources:
        run.console.data(write_json(_document(source)) if as_json else _line(source))
    run.console.problems(listing.problems)
    run.finish(listing.problems, strict=config.strict)


def _today(run: Run, config: Config) -> date:
    return edition_day(run.moment(), config.zone)


def _document(source: Listed) -> dict[str, Any]:
    days = {key: day and day.isoformat() for key, day in _days(source)}
    return {**asdict(source), **days}


def _days(source: Listed) -> Iterator[tuple[str, date | None]]:
    yield "first", source.first
    yield "last", source.last


def _line(source: Listed) -> str:
    name = f"{source.name:<6}  "
    if source.kind == "missing":
        return f"{name}not fetched yet: digest rates update"
    parts = [count(len(source.currencies), "currency")]
    if source.first and source.age is not None:
        parts.append(f"{source.first} to {source.last}")
        parts.append("of today" if source.age == 0 else f"{count(source.age, 'day')} old")
    return name + ", ".join([*parts, source.path or _KINDS.get(source.kind, source.kind)])


_KINDS = {"peg": "fixed rates", "plug-in": "installed"}


@rates.command()
@click.argument("currency")
@click.argument("other", required=False)
@click.option("--on", "day", type=_DAY, help="The day; today without.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@click.pass_obj
def show(
    run: Run, *, currency: str, other: str | None, day: datetime | None, as_json: bool
) -> None:
    """Print what CURRENCY was worth in OTHER, or in the site's own currency, on a day."""
    root, config = run.surroundings()
    on = day.date() if day else _today(run, config)
    pair = (currency, other or config.currency.base)
    rate = find_rate_on(root, config, pair, day=on, tell=run.console.problems)
    if as_json:
        run.console.data(
            write_json(
                {
                    "base": rate.base,
                    "quote": rate.quote,
                    "value": rate.value,
                    "rate": rate.shown,
                    "rate_date": rate.day.isoformat(),
                    "source": rate.source,
                    "on": on.isoformat(),
                }
            )
        )
        return
    old = f", {count((on - rate.day).days, 'day')} before {on}" if rate.day != on else ""
    run.console.data(f"{write_rate(rate, locale=config.language)} ({rate.source}, {rate.day}{old})")


@rates.command()
@click.argument("sources", nargs=-1)
@click.option("--since", type=_DAY, help="Fetch the days from this one on again.")
@click.option("-n", "--dry-run", is_flag=True, help="Fetch and compare; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="One file a line, as JSON.")
@click.pass_obj
def update(
    run: Run, *, sources: tuple[str, ...], since: datetime | None, dry_run: bool, as_json: bool
) -> None:
    """Fetch newer rates into content/rates: of SOURCES such as ecb or nbp, or of all."""
    root, config = run.site()
    options = UpdateOptions(sources=sources, since=since.date() if since else None, dry_run=dry_run)
    report = update_rates(root, config, today=_today(run, config), options=options)
    for one in report.updated:
        if as_json:
            days = {"first": one.first and one.first.isoformat()}
            days["last"] = one.last and one.last.isoformat()
            run.console.data(write_json({**asdict(one), **days}))
        new = write_count(one.added, locale=config.language)
        would = "would be " if dry_run and one.added else ""
        upto = f", up to {one.last}" if one.last else ""
        run.console.say(f"{one.path}: {new} rates {would}added{upto}")
    run.console.problems(report.problems)
    run.finish(report.problems, strict=config.strict)
