"""Flags that say who works on the articles."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from digest.commands.workers import ENGINES, SCHEDULER

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
