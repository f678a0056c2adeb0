"""Start a site: settings and one example article."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from digest.errors import UsageError, Where, WriteError


def init(folder: Path, *, force: bool = False) -> Iterator[str]:
    """Write a new site into a folder; yields the path of each file written.

    Args:
        folder: Made when it is missing.
        force: Write into a folder that is not empty; files that are there stay as they are.

    Raises:
        UsageError: The folder is not empty, or is a file.
        WriteError: It cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder.as_posix()} is a file, not a folder")
    if folder.is_dir() and any(folder.iterdir()) and not force:
        raise UsageError(
            f"{folder.as_posix()} is not empty",
            hint="name an empty folder, or add --force to keep what is there and add the rest",
        )
    skeleton = files("digest") / "skeleton"
    for name, target in SKELETON.items():
        path = folder / target
        if path.exists():
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes((skeleton / name).read_bytes())
        except OSError as error:
            raise WriteError(
                f"cannot write: {error.strerror}", where=Where(path.as_posix())
            ) from error
        yield path.as_posix()


SKELETON = {
    "config.yaml": "config.yaml",
    "ferry-order.md": "content/articles/ferry-order.md",
    "gitignore": ".gitignore",
}
"""The files of a new site: name in `digest/skeleton`, path in the site."""
