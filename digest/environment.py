"""Variables of the environment: secrets and debugging come from there only."""

import os


def environment(name: str) -> str | None:
    """Return a variable of the environment; secrets and debugging come from there only."""
    return os.environ.get(name)


def whole_environment() -> dict[str, str]:
    """Return the environment, for programs that we start."""
    return dict(os.environ)
