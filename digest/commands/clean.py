"""Remove what Digest made: the built site, and its kept results when asked."""

import shutil
from pathlib import Path

from digest.commands.build import STATE
from digest.config import Config
from digest.write.folders import refuse_output_dir
from digest.write.output import clean_site


def clean(root: Path, config: Config, *, cache: bool = False) -> tuple[str, ...]:
    """Remove the files that Digest wrote into the site; return their paths.

    Args:
        root: The site's folder.
        config: Its settings.
        cache: Remove kept results too.

    Raises:
        WriteError: Another build is at work, or something cannot be removed.
    """
    output = root / config.output_dir
    refuse_output_dir(root, output, root / config.content_dir, root / config.themes_dir)
    removed = clean_site(output, root / STATE)
    if cache:
        shutil.rmtree(root / STATE, ignore_errors=True)
    return removed
