"""A build that begins without what the ones before it wrote."""

from pathlib import Path

from digest.commands.settings import refuse_settings
from digest.config import Config
from digest.write.output import clean_site


def begin_anew(root: Path, config: Config, output: Path, state: Path) -> None:
    """Remove the built site, unless the settings are such that no other could be built.

    Args:
        root: The site's folder.
        config: Its settings.
        output: Folder of the built site.
        state: Folder of kept results.

    Raises:
        ConfigError: The settings cannot work; the site stays.
        WriteError: Another build is at work, or something cannot be removed.
    """
    refuse_settings(root, config)
    clean_site(output, state)
