from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Published, Source, Span
from digest.reading.plain.text_file import TextReader
from digest.testing.reader import check_reader
from digest.value import replace

SAMPLE = """Harbour orders two tugs

The harbour of Lindholm has ordered two tugs from Varga Yards for 40 million euros.

They are to be delivered next year, its director said on Tuesday. Both burn no oil."""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "tugs.txt"
    path.write_text(SAMPLE, "utf-8")
    return path


class Sound:
    """Reads as a reader should."""

    suffixes: tuple[str, ...] = (".txt",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        return TextReader().read(source, config)


class Changed(Sound):
    """Reads as it should, then changes what it gives."""

    def __init__(self, change: Callable[[Article], Article]) -> None:
        self.change = change

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        return tuple(self.change(article) for article in super().read(source, config))


class Twice(Sound):
    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        return super().read(source, config) * 2


class Nothing(Sound):
    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        return super().read(source, config)[:0]


class Refuses(Sound):
    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        raise ReadError(f"no {source.path} in {config.language}")


class Fragile(Sound):
    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        source.data.decode("utf-8")
        return super().read(source, config)


class Counts(Sound):
    def __init__(self) -> None:
        self.count = 0

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        self.count += 1
        found = super().read(source, config)
        return tuple(replace(article, publication=f"Paper {self.count}") for article in found)


def messages(reader: Sound, *files: Path) -> list[str]:
    return [problem.message for problem in check_reader(reader, files)]


def test_a_sound_reader_passes(sample: Path) -> None:
    assert check_reader(Sound(), [sample]) == ()


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda a: replace(a, source="tugs.txt"), "source is the path of the file"),
        (
            lambda a: replace(a, slug="Tugs!"),
            "a slug has lower-case letters, digits and hyphens, and is no reserved name",
        ),
        (
            lambda a: replace(a, slug="index"),
            "a slug has lower-case letters, digits and hyphens, and is no reserved name",
        ),
        (lambda a: replace(a, sentences=()), "there are sentences"),
        (
            lambda a: replace(a, sentences=a.sentences[::-1]),
            "sentences stand in the text, in order, none over another",
        ),
        (
            lambda a: replace(a, sentences=(*a.sentences, Span(len(a.text), len(a.text) + 9))),
            "sentences stand in the text, in order, none over another",
        ),
        (
            lambda a: replace(a, sentences=(Span(0, len(a.text)),)),
            "no sentence crosses a paragraph",
        ),
        (
            lambda a: replace(a, headline=Span(0, 7)),
            "the headline is the whole first paragraph",
        ),
        (
            lambda a: replace(a, body_start=len(a.text)),
            "the article's own prose begins in the text",
        ),
        (
            lambda a: replace(a, url="javascript:alert(1)"),
            "an address is one of http or https",
        ),
        (
            lambda a: replace(a, authors=["Ada Holm"]),
            "an article is the same after it was kept",
        ),
    ],
)
def test_an_article_that_breaks_a_rule_is_named(
    change: Callable[[Article], Article], rule: str, sample: Path
) -> None:
    assert messages(Changed(change), sample) == [f"{rule}: not so for item 1"]


def test_a_moment_without_offset_is_named(sample: Path) -> None:
    moment = datetime(2031, 5, 6, 7, tzinfo=UTC).replace(tzinfo=None)
    reader = Changed(lambda a: replace(a, published=Published(moment=moment)))
    assert "a moment has its offset: not so for item 1" in messages(reader, sample)


def test_an_article_without_a_text_is_named(sample: Path) -> None:
    reader = Changed(lambda a: replace(a, text="", headline=None, body_start=0, sentences=()))
    assert messages(reader, sample) == [
        "there is a text: not so for item 1",
        "there are sentences: not so for item 1",
    ]


@pytest.mark.parametrize(
    ("reader", "found"),
    [
        (
            Twice(),
            [
                "items are counted upwards, each once",
                "the articles of a file have different slugs",
            ],
        ),
        (Nothing(), ["a file without an article is refused with ReadError"]),
        (Refuses(), ["the sample is not read: ReadError: no content/articles/tugs.txt in en"]),
        (Counts(), ["reading a file twice gives the same"]),
    ],
)
def test_a_reader_that_breaks_a_rule_is_named(
    reader: Sound, found: list[str], sample: Path
) -> None:
    assert messages(reader, sample) == found


def test_a_reader_that_fails_on_damaged_files_is_named(sample: Path) -> None:
    found = [message.partition(":")[0] for message in messages(Fragile(), sample)]
    assert found == [
        "a file that is no text gives articles or ReadError, not UnicodeDecodeError",
        "a file with a part that is no text gives articles or ReadError, not UnicodeDecodeError",
    ]


def test_suffixes_and_samples_that_do_not_fit_are_named(sample: Path) -> None:
    reader = Sound()
    reader.suffixes = ("TXT", ".md")
    assert messages(reader, sample) == [
        "suffixes are endings with the dot, in lower case",
        "a sample has an ending that the reader does not take",
    ]
