"""Flags that say who works on the articles."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from digest.commands.options import ENGINES, SCHEDULER

if TYPE_CHECKING:
    from digest.config import ExtractConfig
    from digest.executor import Mapper

Command = TypeVar("Command", bound=Callable[..., Any])


def engine_options(command: Command) -> Command:
    """Add --engine and --scheduler to a verb."""
    engine = click.option(
        "--engine",
        type=click.Choice(ENGINES),
        default=ENGINES[0],
        help="Who works on the articles: this machine, or a Dask cluster.",
    )
    scheduler = click.option(
        "--scheduler", metavar="ADDRESS", help=f"The cluster's scheduler; else {SCHEDULER}."
    )
    return engine(scheduler(command))


@contextmanager
def chosen_workers(flags: dict[str, Any], config: "ExtractConfig") -> "Iterator[Mapper | None]":
    """Give who works on the articles; nothing is loaded for this machine alone."""
    if flags["engine"] == ENGINES[0] and flags["scheduler"] is None:
        yield None
        return
    from digest.commands.workers import open_workers

    with open_workers(flags["engine"], flags["scheduler"], config) as through:
        yield through
