"""Changes of a site's files, for building again."""

from collections.abc import Callable, Iterator
from pathlib import Path

from digest.config import Config
from digest.config_file import CONFIG_NAME
from digest.serve.loop import Stopped, ended_by_signals
from digest.serve.watch import Watched, Watcher

DEBOUNCE = 20
"""Milliseconds without a change that end a batch of changes."""


def watched_files(root: Path, config: Config) -> Watched:
    """Return what a site is made from."""
    folders = (root / config.content_dir, root / config.themes_dir)
    return Watched(root=root, folders=folders, files=(root / CONFIG_NAME,))


def watch_changes(
    root: Path, config: Config, *, say: Callable[[str], None]
) -> Iterator[frozenset[Path]]:
    """Yield batches of changed files until the process is told to end.

    Args:
        root: The site's folder.
        config: Its settings.
        say: Told when files have to be polled.
    """
    watcher = Watcher(watched_files(root, config), say=say)
    try:
        with ended_by_signals():
            yield from watcher.batches(DEBOUNCE)
    except Stopped:
        return
    finally:
        watcher.close()
