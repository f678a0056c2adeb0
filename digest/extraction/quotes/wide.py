"""What the languages have in common that do not part words with spaces."""

from digest.extraction.quotes.cast import Cast, Speaker
from digest.model.article import Span


def named_or_written(cast: Cast, span: Span, rule: str) -> Speaker | None:
    """Return the player that a range names, a person before others; else its words.

    Args:
        cast: Who is named where.
        span: The range.
        rule: What led to it.
    """
    named = cast.between(span.start, span.end)
    chosen = next((one for one in named if one.person), named[0] if named else None)
    if chosen is not None and chosen.end <= span.end:
        return chosen.speaks(rule)
    words = span.of(cast.text).strip()
    return Speaker(words, span, rule) if words else None


def goes_on(last: Speaker | None) -> Speaker | None:
    """Return who spoke last, going on."""
    return Speaker(last.name, last.at, "quote:goes-on") if last else None
