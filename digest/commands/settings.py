"""Settings that only the stages can judge."""

from pathlib import Path

from digest.commands.blame import blamed
from digest.commands.entries import steps_order
from digest.config import Config
from digest.errors import ConfigError, ThemeError, UsageError
from digest.l10n.known import is_currency, is_language
from digest.reading.rates.files import FOLDER
from digest.reading.rates.sources import refuse_sources
from digest.render.theme import find_theme


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
    with blamed(config, "theme.name", ThemeError):
        find_theme(config.theme.name, root / config.themes_dir)
    with blamed(config, "extract.steps", UsageError, ConfigError):
        steps_order(config.extract)
    with blamed(config, "currency.rates", UsageError):
        files = (root / config.content_dir / FOLDER).glob("*.csv")
        refuse_sources(config.currency.rates, (path.stem for path in files))
    with blamed(config, "theme.name", ThemeError):
        find_theme(config.theme.name, root / config.themes_dir)
    with blamed(config, "extract.steps", UsageError, ConfigError):
        steps_order(config.extract)
