"""Whom he, she and it mean where a language has only a table."""

from digest.extraction.quotes.cast import Cast, Speaker
from digest.model.article import Span

_SENTENCES = 6


def find_told(cast: Cast, index: int, last: Speaker | None, *, person: bool) -> Speaker | None:
    """Return the person, or the body, that the sentences before tell of first."""
    for span in cast.sentences_before(index, _SENTENCES):
        told = [one for one in cast.between(span.start, span.end) if one.person is person]
        if told:
            return Speaker(told[0].player.name, Span(told[0].start, told[0].end), "quote:pronoun")
        if last is not None and person and span.start <= last.at.start < span.end:
            return last
    return None
