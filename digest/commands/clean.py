"""Remove what Digest made: the built site, and its kept results when asked."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from digest.commands.build import STATE
from digest.config import Config
from digest.value import Value
from digest.write.folders import refuse_output_dir
from digest.write.foreign import KEPT_NAME
from digest.write.output import clean_site


class Cleaned(Value):
    """What was removed, and what was not."""

    removed: tuple[str, ...]
    """Paths in the site of the files that Digest wrote there."""
    cache: tuple[str, ...] = ()
    """Paths from the root of the kept results that were removed."""
    stays: tuple[str, ...] = ()
    """Folders of files that were in the way of pages: Digest did not write them."""


def clean(root: Path, config: Config, *, cache: bool = False) -> Cleaned:
    """Remove the files that Digest wrote into the site.

    Args:
        root: The site's folder.
        config: Its settings.
        cache: Remove kept results too.

    Raises:
        WriteError: Another build is at work, or something cannot be removed.
    """
    output = root / config.output_dir
    refuse_output_dir(root, output, root / config.content_dir, root / config.themes_dir)
    state = root / STATE
    before = tuple(sorted(state.iterdir())) if cache and state.is_dir() else ()
    removed = clean_site(output, state)
    if cache:
        _clear(state)
    gone = [path for path in before if not path.exists()]
    if gone and not state.exists():
        gone = [state]
    return Cleaned(
        removed=removed,
        stays=tuple(_find_kept(root)),
        cache=tuple(path.relative_to(root).as_posix() for path in gone),
    )


def _clear(state: Path) -> None:
    """Remove all state but the files of others."""
    if not state.is_dir():
        return
    for path in state.iterdir():
        kept = path / KEPT_NAME
        for one in path.iterdir() if kept.exists() else (path,):
            if one != kept:
                _remove(one)
    if not any(state.iterdir()):
        state.rmdir()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _find_kept(root: Path) -> Iterator[str]:
    for path in sorted((root / STATE).glob(f"*/{KEPT_NAME}")):
        yield path.relative_to(root).as_posix()
