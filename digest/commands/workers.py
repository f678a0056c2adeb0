"""Who does the work on articles: this machine, or the workers of a cluster."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version

from digest.cluster import open_cluster
from digest.commands.engine import engine_version
from digest.commands.options import SCHEDULER
from digest.config import ExtractConfig
from digest.environment import environment
from digest.errors import UsageError
from digest.executor import Mapper
from digest.store.code import code_digest


@contextmanager
def open_workers(
    engine: str, scheduler: str | None, config: ExtractConfig
) -> Iterator[Mapper | None]:
    """Give who works on the articles; None for the processes of this machine.

    Args:
        engine: `local` or `dask`.
        scheduler: Address of the cluster's scheduler, or None for that of the environment.
        config: Which models the work needs.

    Raises:
        UsageError: A scheduler is named without need, or none with it.
        ClusterError: Nobody works at that address.
        MissingPartError: Dask or a model is not installed.
    """
    if engine == "local":
        if scheduler is not None:
            raise UsageError("--scheduler is for --engine dask", hint="add --engine dask")
        yield None
        return
    address = scheduler or environment(SCHEDULER)
    if not address:
        raise UsageError(
            "--engine dask needs the address of a scheduler",
            hint=f"--scheduler tcp://HOST:8786, or the variable {SCHEDULER}",
        )
    with open_cluster(address, marks=partial(code_and_models, config)) as cluster:
        yield cluster.map


def code_and_models(config: ExtractConfig) -> str:
    """Return what results depend on besides the article: our code and the models.

    Raises:
        MissingPartError: A model is asked for that is not installed.
    """
    code = code_digest("extraction")[:8], code_digest("reading")[:8]
    return f"digest {version('news-digest')} {'-'.join(code)}, {engine_version(config)}"
