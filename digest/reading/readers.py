"""Which reader takes which file, and how a file becomes articles."""

from pathlib import Path, PurePosixPath
from typing import Protocol

from digest import plugins
from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.reading.files.sources import find_suffix, read_bytes

GROUP = "digest.readers"
"""Group of entry points that readers are registered in."""


class Reader(Protocol):
    """Turns a file into articles."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of the files it takes, with the dot, in lower case."""
        ...

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the articles of a file, in its order.

        Raises:
            ReadError: The file holds no article, or cannot be read as one.
        """
        ...


def find_readers() -> dict[str, Reader]:
    """Return the reader of each suffix; of two for one, the later name's."""
    readers: dict[str, Reader] = {}
    for name in plugins.names(GROUP):
        reader: Reader = plugins.load(GROUP, name)()
        readers |= {suffix.lower(): reader for suffix in reader.suffixes}
    return readers


def find_suffixes() -> tuple[str, ...]:
    """Return every ending that some reader takes, sorted."""
    return tuple(sorted(find_readers()))


def read_source(source: Source, config: ReadConfig) -> tuple[Article, ...]:
    """Return the articles of a file, by the reader of its suffix.

    Raises:
        ReadError: No reader takes such a file, or it holds no article.
        MissingPartError: Its form needs a library that is not installed.
    """
    name = PurePosixPath(source.path).name
    readers = find_readers()
    suffix = find_suffix(name, readers)
    if suffix is None:
        raise ReadError(
            f'no reader takes files that end in "{PurePosixPath(name).suffix.lower()}"',
            where=Where(source.path),
            hint=f"known: {', '.join(sorted(readers))}",
        )
    return readers[suffix].read(source, config)


def open_source(path: Path) -> Source:
    """Return any file as the readers take it.

    Raises:
        ReadError: It cannot be opened, or is no regular file.
    """
    return Source(path=path.as_posix(), data=read_bytes(path))


def read_article_file(path: Path, config: ReadConfig | None = None) -> tuple[Article, ...]:
    """Return the articles of any file, outside a site too.

    Raises:
        ReadError: The file cannot be opened, is no regular file, or holds no article.
    """
    return read_source(open_source(path), config or ReadConfig())
