"""People whom a language's model finds where no office stands with their name."""

import re
from collections.abc import Iterator

from digest.extraction.mentions import Label, Recognizer
from digest.model.article import Article, Span

_PARAGRAPH = re.compile(r"[^\n]+")
_NAME = re.compile(r"[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]+){1,3}")


def find_people(article: Article, model: Recognizer | None) -> Iterator[Span]:
    """Yield where the body names people in full, by the model; nothing without one.

    Left out are single words, since models take names of companies and places for surnames; what
    begins a sentence, where any word has a capital; and who wrote the article.
    """
    if model is None:
        return
    begins = {sentence.start for sentence in article.sentences}
    prose = tuple(_PARAGRAPH.finditer(article.text, article.body_start))
    told = model.recognize([match[0] for match in prose])
    for match, mentions in zip(prose, told, strict=True):
        for mention in mentions:
            name = mention.span.of(match[0])
            start = match.start() + mention.span.start
            sure = start not in begins and name not in article.authors
            if mention.label is Label.PERSON and sure and _is_full(name):
                yield Span(start, start + len(name))


def _is_full(name: str) -> bool:
    last = name[name.rfind(" ") + 1 :]
    return _NAME.fullmatch(name) is not None and name[0].isupper() and last[0].isupper()
