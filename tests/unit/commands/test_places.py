import pytest

from digest.commands.places import SourceLines
from digest.errors import Where
from digest.model.article import Article, Source, Span

TEXT = (
    "Ferry line orders ships\n\nThe line ordered four ships. They cost €212m, it said.\n\nA deal."
)


def article() -> Article:
    bounds = (0, 23, 25, 53, 54, 78, 80, 87)
    spans = [Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    return Article(slug="a", source="a.txt", text=TEXT, sentences=tuple(spans))


def line_of(words: str, path: str, data: str) -> Where:
    start = TEXT.index(words)
    lines = SourceLines(Source(path=path, data=data.encode()))
    return lines.where(article(), Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("path", "data", "words", "line"),
    [
        ("a.txt", TEXT, "€212m", 3),
        ("a.txt", "\n\nThe line ordered four\nships. They cost\n €212m, it said.\n", "€212m", 5),
        (
            "a.txt",
            "\n\nThe line ordered four\nships. They cost\n €212m, it said.\n",
            "four ships",
            3,
        ),
        ("a.html", "<p>The <b>line</b> ordered\nfour&nbsp;ships.<p>They cost", "four ships", 2),
        ("a.html", "<h1>Ferry line<br>orders ships</h1>", "orders ships", 1),
        ("a.md", "They **cost** €212m,\nit said.", "€212m", 1),
        ("a.md", "They **cost** €212m,\nit said. €212m!", "€212m", None),
        ("a.eml", "VGhlIGxpbmUgb3JkZXJlZA==", "four ships", None),
        ("a.txt", "", "four ships", None),
    ],
)
def test_place_of_words_is_their_line_in_the_file(
    path: str, data: str, words: str, line: int | None
) -> None:
    assert line_of(words, path, data) == Where(path, line)
