"""Quotations that their speaker breaks: "We sell," said X, "because nobody rides."."""

import re

from digest.extraction.quotes.cast import Speaker
from digest.extraction.quotes.quoted import Quoted

_LONGEST = 240
_STOPS = re.compile(r"[a-z]{3}[.!?]['”\"]?\s")
_GOES_ON = re.compile(r"[\"“‘'«„ ]*(?:[a-z…]|I\b)")


def find_broken(text: str, last: Quoted, spoke: Speaker | None, quoted: Quoted) -> Speaker | None:
    """Return the speaker of words that go on behind "said X,", by the words before them.

    The speaker must stand between the two, and a comma or a dash must lead back to the words.

    Args:
        text: The article's text.
        last: The quotation before.
        spoke: Its speaker.
        quoted: The quotation that may go on with it.
    """
    if spoke is None or last.paragraph != quoted.paragraph:
        return None
    start, end = last.outer.end, quoted.outer.start
    between = text[start:end].rstrip()
    if not start <= spoke.at.start < end or len(between) > _LONGEST:
        return None
    leads = between.endswith((",", "—", "–")) and not _STOPS.search(between)
    goes_on = quoted.sentence or _GOES_ON.match(text, quoted.span.start)
    return spoke if leads and goes_on else None
