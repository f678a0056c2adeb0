"""Settings that only the stages can judge, and errors that lie in a setting."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.commands.entries import steps_order
from digest.config import Config
from digest.errors import ConfigError, DigestError, ThemeError, UsageError
from digest.l10n.known import is_currency, is_language
from digest.reading.rates.files import FOLDER
from digest.reading.rates.sources import refuse_sources
from digest.render.theme import find_theme
from digest.write.folders import RefusedFolderError


def refuse_settings(root: Path, config: Config) -> None:
    """Refuse what cannot work, before anything is read.

    Raises:
        ConfigError: Names the setting and its line.
    """
    for key, code in (
        ("currency.base", config.currency.base),
        *(("currency.also", code) for code in config.currency.also),
    ):
        if not is_currency(code):
            raise ConfigError(
                f'{key}: there is no currency "{code}"',
                where=config.where(key),
                hint="ISO 4217 codes such as USD",
            )
    if not is_language(config.language):
        raise ConfigError(
            f'language: nothing is known of "{config.language}"',
            where=config.where("language"),
            hint="tags such as en, en-GB or de",
        )
    with blamed(config, "currency.rates", UsageError):
        files = (root / config.content_dir / FOLDER).glob("*.csv")
        refuse_sources(config.currency.rates, (path.stem for path in files))
    with blamed(config, "theme.name", ThemeError):
        find_theme(config.theme.name, root / config.themes_dir)
    with blamed(config, "extract.steps", UsageError, ConfigError):
        steps_order(config.extract)


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
