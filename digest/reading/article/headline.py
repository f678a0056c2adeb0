"""The headline among the lines above a text copied from a page."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from digest.reading.credits.bylines import BYLINE
from digest.reading.furniture.talk import has_verb
from digest.reading.page.blocks import Block
from digest.reading.page.shape import count_words, is_item, length
from digest.reading.page.urls import web_address
from digest.text.dates import find_dates
from digest.text.normalize import compare_key

_STEM = 5
_READ = 4000
MUCH = 0.5
"""Share of its words that a line must have in common with a text to be its headline for sure."""
_SOME = 0.25
_LIGHT = frozenset(
    word[:_STEM]
    for word in "this that with from have more than after over will been were their about into "
    "years article story here what when which says said your".split()
)
_SHORTEST = 16
_LONGEST = 220
_FULL = 45
_NAME_WORDS = 7
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]+")
_MENU = re.compile(r"\s[|>›»·/]\s.*\s[|>›»·/]\s")
_SENTENCE_WORDS = 3
_LABEL_WORDS = 4
_TITLE_WORDS = 6
_LONGEST_TITLE = 100
_LABELLED = re.compile(r"(?:^|; )headline\s?[|:]\s?(?P<title>[^;|]{8,200})", re.IGNORECASE)
"""How announcements and data bases give a headline: `Company | Lumo PLC; Headline | Results`."""
_FIRM_LINE = re.compile(
    r"^(?:\S+ ){0,6}(?i:plc|p\.l\.c\.?|ltd\.?|limited|inc\.?|corp\.?|ag|n\.v\.|s\.a\.|asa|oyj|ab)"
    r"(?: ?\(.{1,40}\))?$"
)
"""A line that is no more than a company's name."""


def find_labelled_title(above: Sequence[Block]) -> str | None:
    """Return the headline that a table or a line above a text gives with its label."""
    found = (match for block in above if (match := _LABELLED.search(block.text)))
    return next((match["title"].strip() for match in found), None)


def find_headline(
    blocks: Sequence[Block],
    reasons: Mapping[int, str],
    first: int,
    *,
    text: str,
    least: float = 0.0,
) -> str | None:
    """Return the title-like line above a text that speaks of the same, None when there is none.

    The one line that stands there twice; the first that shares half its words with the text;
    else the one that shares most; else the first of those nearest above the text.

    Args:
        blocks: The page's blocks.
        reasons: Why blocks are not the article's text.
        first: Place of the first block of the text.
        text: The article's text.
        least: Share of its words that the line must have; a half where nothing else will do.
    """
    words = _words(text[:_READ])
    twice = _shown_twice(blocks[:first], reasons, words)
    if twice:
        return twice
    runs = _without_names(_find_runs(blocks, reasons, first), text)
    runs = _without_labels(runs, words)
    titles = [line for run in runs for line in run]
    shares = [_share(line, words) for line in titles]
    for at, share in enumerate(shares):
        if share >= MUCH and not _is_picture(titles, shares, at):
            above = _is_above(runs, titles[at]) and shares[at - 1] >= _SOME
            return titles[at - 1] if above else titles[at]
    if least >= MUCH:
        return None
    related = [at for at, share in enumerate(shares) if share >= _SOME]
    related = [at for at in related if not _is_picture(titles, shares, at)]
    full = [at for at in related if count_words(titles[at]) >= _TITLE_WORDS]
    if related:
        return titles[max(full or related, key=lambda at: shares[at])]
    return runs[-1][0] if runs else None


def _shown_twice(above: Sequence[Block], reasons: Mapping[int, str], words: set[str]) -> str | None:
    """Return the one title above a text that stands elsewhere above it too.

    Lines that stand twice below each other are captions.
    """
    titles = {
        block.text
        for at, block in enumerate(above)
        if reasons.get(at) == "repeated" and _is_title(block) and above[at - 1].text != block.text
    }
    title = titles.pop() if len(titles) == 1 else ""
    told = count_words(title) >= _TITLE_WORDS and _share(title, words) >= _SOME
    return title if told else None


def _is_picture(titles: Sequence[str], shares: Sequence[float], at: int) -> bool:
    """Tell whether a short line without a verb stands below a full title: it is a picture's."""
    if length(titles[at]) >= _FULL or has_verb(titles[at]):
        return False
    return any(
        share >= _SOME and length(title) >= _FULL and count_words(title) > _TITLE_WORDS
        for title, share in zip(titles[:at], shares, strict=False)
    )


def _is_above(runs: Sequence[Sequence[str]], line: str) -> bool:
    """Tell whether a full but shorter title stands above a line, which is then its standfirst."""
    return any(
        below == line and _FULL <= length(above) < length(below)
        for run in runs
        for above, below in pairwise(run)
    )


def _without_names(runs: list[list[str]], text: str) -> list[list[str]]:
    """Return the runs without the names of papers, offices and sections, if others are left.

    A name is a short line that the text has word for word; a section has a word or two.
    """
    key = compare_key(text)
    titled = [[line for line in run if not _is_name(line, key)] for run in runs]
    left = [run for run in titled if run]
    return left or runs


def _without_labels(runs: list[list[str]], words: set[str]) -> list[list[str]]:
    """Return the runs without kickers, mastheads and companies' lines, if a title is left.

    A title has more words than those, and speaks of the text. Where nothing but one long line
    stands below a short one, the short one is the title and the long one its standfirst.
    """
    lines = [line for run in runs for line in run]
    if not any(_is_full(line, words) for line in lines):
        kept = [[line for line in run if not _FIRM_LINE.search(line)] for run in runs]
        return [run for run in kept if run] or runs
    teased = len(lines) == len("xy") and length(lines[1]) > _LONGEST_TITLE
    if teased:
        return runs
    mixed = any(not line.isupper() for line in lines if _is_full(line, words))
    titled = [[line for line in run if not _is_label(line, mixed=mixed)] for run in runs]
    return [run for run in titled if run]


def _is_full(line: str, words: set[str]) -> bool:
    """Tell whether a line says as much as a title does, of what the text says."""
    return count_words(line) >= _TITLE_WORDS and _share(line, words) >= MUCH


def _is_label(line: str, *, mixed: bool) -> bool:
    """Tell whether a line is too short for the title of a page that has a fuller one.

    Args:
        line: The line.
        mixed: Whether the fuller ones are not in capitals, as then no title of theirs is.
    """
    most = _TITLE_WORDS - 1 if mixed and line.isupper() else _LABEL_WORDS
    return count_words(line) <= most or bool(_FIRM_LINE.search(line))


def _is_name(line: str, text: str) -> bool:
    """Tell whether a line is a name that a text calls and does not quote, or just a section's."""
    if len(re.findall(r"\w+", line)) < _SENTENCE_WORDS and not _WIDE.search(line):
        return True
    named = count_words(line) <= _NAME_WORDS and not line.startswith(tuple("\"'“‘«„"))
    return named and compare_key(line) in text


def _find_runs(blocks: Sequence[Block], reasons: Mapping[int, str], first: int) -> list[list[str]]:
    """Return the title-like lines above a text, in runs that lines of the menu part."""
    runs: list[list[str]] = []
    apart = True
    for at in range(first):
        if reasons.get(at) == "standfirst" and _is_title(blocks[at]):
            if apart:
                runs.append([])
            runs[-1].append(blocks[at].text)
            apart = False
        elif reasons.get(at) == "navigation":
            apart = True
    return runs


def _words(text: str) -> set[str]:
    """Return the beginnings of a text's words of some weight; pairs of signs without spaces."""
    found = {word[:_STEM] for word in re.findall(r"[^\W_]{4,}|\d+", text.lower())} - _LIGHT
    wide = _WIDE.findall(text)
    return found | {run[at : at + 2] for run in wide for at in range(len(run) - 1)}


def _share(line: str, words: set[str]) -> float:
    """Return how much of a line's words some text has."""
    own = _words(line)
    return len(own & words) / len(own) if own else 0.0


def _is_title(block: Block) -> bool:
    """Tell whether a line can be a headline."""
    line = block.text
    long_enough = length(line) >= _SHORTEST
    fits = long_enough and len(line) <= _LONGEST and not line.endswith((".", ":", ",", ";"))
    if not fits or is_item(block) or _MENU.search(line) or web_address(line):
        return False
    return not BYLINE.match(line) and not find_dates(line)
