"""Where in a saved file an article's words stand."""

import html
import re
from bisect import bisect_right
from itertools import accumulate

from digest.errors import Where
from digest.model.article import Article, Source, Span
from digest.reading.files.decode import decode

_TAG = re.compile(r"<(/?)(\w+)[^<>]*>")
_INLINE = frozenset("a abbr b bdi cite code em i mark q s small span strong sub sup time u".split())


class SourceLines:
    """The words of a file, without its markup, and the line of each."""

    def __init__(self, source: Source) -> None:
        """Take a file apart.

        Raises:
            ReadError: It is no text.
        """
        self.path = source.path
        text = decode(source).text
        marked = "<" in text and source.path.lower().endswith((".html", ".htm", ".mhtml"))
        lines = [_bare(line) if marked else " ".join(line.split()) for line in text.splitlines()]
        self._text = " ".join(lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))[:-1]

    def where(self, article: Article, span: Span) -> Where:
        """Return where a place of an article stands; only the file, where that cannot be told."""
        sentence = next((one for one in article.sentences if one.overlaps(span)), span)
        words, before = _words(article, span), _words(article, Span(sentence.start, span.start))
        at = self._find(_words(article, sentence))
        if at is None and words:
            only = self._text.count(words) == 1
            return Where(self.path, self._line(self._text.find(words)) if only else None)
        return Where(self.path, None if at is None else self._line(at + len(before) + bool(before)))

    def _find(self, words: str) -> int | None:
        place = self._text.find(words) if words else -1
        return place if place >= 0 else None

    def _line(self, place: int) -> int:
        return bisect_right(self._starts, place)


def _words(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())


def _bare(line: str) -> str:
    spaced = _TAG.sub(lambda tag: "" if tag[2].lower() in _INLINE else " ", line)
    return " ".join(html.unescape(spaced).split())
