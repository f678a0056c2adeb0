"""Errors that lie in a setting, or in a flag."""

from collections.abc import Iterator
from contextlib import contextmanager

from digest.config import Config
from digest.errors import ConfigError, DigestError, UsageError
from digest.write.folders import RefusedFolderError


@contextmanager
def blamed(config: Config, key: str, *kinds: type[DigestError]) -> Iterator[None]:
    """Turn an error that has no place of its own into one of the setting that caused it.

    Raises:
        ConfigError: With the setting's line.
    """
    try:
        yield
    except kinds as error:
        if error.where is not None:
            raise
        raise ConfigError(error.message, where=config.where(key), hint=error.hint) from error


@contextmanager
def blamed_output(config: Config, *, given: bool) -> Iterator[None]:
    """Turn the refusal of an output folder into a usage error, or one of its setting.

    Args:
        config: The settings.
        given: Whether the command line named the folder.

    Raises:
        UsageError: The command line's folder cannot be taken.
        ConfigError: The setting's folder cannot be taken; with its line.
    """
    try:
        yield
    except RefusedFolderError as error:
        if given:
            raise UsageError(error.message, hint=error.hint) from error
        where = config.where("output_dir")
        raise ConfigError(error.message, where=where, hint=error.hint) from error
