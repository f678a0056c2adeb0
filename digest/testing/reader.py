"""For authors of readers: does one keep the promises that a build relies on?"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from digest.codec import CodecError, decode, encode
from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.reading.files.sources import find_suffix, read_bytes
from digest.reading.readers import Reader
from digest.text.slugs import RESERVED

_SUFFIX = re.compile(r"(?:\.[a-z0-9]+)+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NOT_TEXT = bytes(range(256))


def check_reader(reader: Reader, files: Iterable[Path]) -> tuple[Problem, ...]:
    """Read some files, whole and damaged, and return what does not hold.

    Args:
        reader: The reader.
        files: Samples that it reads: each holds an article at least.

    Raises:
        ReadError: A sample cannot be opened.
    """
    return tuple(_check(reader, files))


def _check(reader: Reader, files: Iterable[Path]) -> Iterator[Problem]:
    if not reader.suffixes or not all(map(_SUFFIX.fullmatch, reader.suffixes)):
        yield _problem("suffixes are endings with the dot, in lower case")
    for file in files:
        source = Source(path=f"content/articles/{file.name}", data=read_bytes(file))
        if find_suffix(file.name, reader.suffixes) is None:
            yield _problem("a sample has an ending that the reader does not take", source)
        yield from _check_sample(reader, source)
        yield from _check_damaged(reader, source)


def _check_sample(reader: Reader, source: Source) -> Iterator[Problem]:
    articles = _read(reader, source)
    if isinstance(articles, Exception):
        yield _problem(f"the sample is not read: {_told(articles)}", source)
        return
    if _read(reader, source) != articles:
        yield _problem("reading a file twice gives the same", source)
    if not articles:
        yield _problem("a file without an article is refused with ReadError", source)
    if any(left.item >= right.item for left, right in pairwise(articles)):
        yield _problem("items are counted upwards, each once", source)
    if len({article.slug for article in articles}) < len(articles):
        yield _problem("the articles of a file have different slugs", source)
    for article in articles:
        for rule, holds in _RULES:
            if not holds(article, source):
                yield _problem(f"{rule}: not so for item {article.item}", source)


def _check_damaged(reader: Reader, source: Source) -> Iterator[Problem]:
    """What people save is cut off, empty or something else: one file must not stop the others."""
    damaged = {
        "an empty file": b"",
        "half a file": source.data[: len(source.data) // 2],
        "a file that is no text": _NOT_TEXT,
        "a file with a part that is no text": source.data + _NOT_TEXT,
    }
    for what, data in damaged.items():
        found = _read(reader, Source(path=source.path, data=data))
        if isinstance(found, Exception) and not isinstance(found, ReadError):
            yield _problem(f"{what} gives articles or ReadError, not {_told(found)}", source)


def _read(reader: Reader, source: Source) -> tuple[Article, ...] | Exception:
    try:
        return reader.read(source, ReadConfig())
    except Exception as error:  # noqa: BLE001 - which error it is, is what is checked
        return error


def _has_sound_spans(article: Article, _source: Source) -> bool:
    ends = [0, *(end for span in article.sentences for end in (span.start, span.end))]
    ordered = all(left <= right for left, right in pairwise([*ends, len(article.text)]))
    return ordered and all(span.of(article.text).strip() for span in article.sentences)


def _has_headline_first(article: Article, _source: Source) -> bool:
    first = article.text.partition("\n\n")[0]
    return article.headline is None or (article.headline.start, article.headline.end) == (
        0,
        len(first),
    )


def _is_kept_as_it_is(article: Article, source: Source) -> bool:
    try:
        return decode(encode(article), Article, name=source.path) == article
    except (CodecError, TypeError):
        return False


_RULES: tuple[tuple[str, Callable[[Article, Source], bool]], ...] = (
    ("source is the path of the file", lambda article, source: article.source == source.path),
    (
        "a slug has lower-case letters, digits and hyphens, and is no reserved name",
        lambda article, _: bool(_SLUG.fullmatch(article.slug)) and article.slug not in RESERVED,
    ),
    ("there is a text", lambda article, _: bool(article.text.strip())),
    ("there are sentences", lambda article, _: bool(article.sentences)),
    ("sentences stand in the text, in order, none over another", _has_sound_spans),
    (
        "no sentence crosses a paragraph",
        lambda article, _: not any("\n\n" in span.of(article.text) for span in article.sentences),
    ),
    ("the headline is the whole first paragraph", _has_headline_first),
    (
        "the article's own prose begins in the text",
        lambda article, _: 0 <= article.body_start < max(1, len(article.text)),
    ),
    (
        "an address is one of http or https",
        lambda article, _: article.url is None or article.url.startswith(("http://", "https://")),
    ),
    (
        "a moment has its offset",
        lambda article, _: (
            article.published.moment is None or article.published.moment.tzinfo is not None
        ),
    ),
    ("an article is the same after it was kept", _is_kept_as_it_is),
)
"""What every article holds to, with the test."""


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _problem(message: str, source: Source | None = None) -> Problem:
    where = Where(source.path) if source else None
    return Problem(code="DG018", severity=Severity.ERROR, message=message, where=where)
