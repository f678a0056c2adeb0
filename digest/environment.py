"""Variables of the environment: secrets and debugging come from there only."""

import os

_THREADS = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
"""By these, libraries that multiply matrices are told how many threads to open."""


def environment(name: str) -> str | None:
    """Return a variable of the environment; secrets and debugging come from there only."""
    return os.environ.get(name)


def whole_environment() -> dict[str, str]:
    """Return the environment, for programs that we start."""
    return dict(os.environ)


def use_one_thread() -> None:
    """Let libraries that are loaded from now on compute in one thread, unless it is set otherwise.

    With threads of their own, as many processes as there are cores hinder each other, and a
    process in which a model is loaded could not be forked.
    """
    for name in _THREADS:
        os.environ.setdefault(name, "1")
