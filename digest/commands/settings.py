"""Settings that only the stages can judge."""

from pathlib import Path

from digest.codec import digest_of, encode
from digest.commands.blame import blamed
from digest.commands.means import Means
from digest.config import Config, ExtractConfig
from digest.errors import ConfigError, ThemeError, UsageError
from digest.executor import Later
from digest.l10n.known import is_currency, is_language
from digest.reading.rates.files import FOLDER
from digest.reading.rates.sources import refuse_sources
from digest.render.theme import find_theme

_order_steps: Later[[ExtractConfig], tuple[str, ...]] = Later(
    "digest.commands.extracting", "steps_order"
)


def refuse_settings(root: Path, config: Config, means: Means | None = None) -> None:
    """Refuse what cannot work, before anything is read.

    Args:
        root: The site's folder.
        config: Its settings.
        means: Remember which steps were found to fit together.

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
    _refuse_steps(config, means or Means())
    with blamed(config, "currency.rates", UsageError):
        files = (root / config.content_dir / FOLDER).glob("*.csv")
        refuse_sources(config.currency.rates, (path.stem for path in files))


def _refuse_steps(config: Config, means: Means) -> None:
    """Refuse steps that do not fit together; they are not loaded to tell it again."""
    key = digest_of(b"steps", means.by.extraction.encode(), encode(config.extract.steps))
    if means.store.get(key) is None:
        with blamed(config, "extract.steps", UsageError, ConfigError):
            _order_steps(config.extract)
        means.store.put(key, b"fit")
