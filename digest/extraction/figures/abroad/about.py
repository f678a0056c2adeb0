"""What an amount measures: the words of its clause, without the amounts."""

import re
from bisect import bisect_left

from digest.extraction.figures.abroad.context import find_clause
from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import Item

_LONGEST_LABEL = 70
_LONGEST_ABOUT = 160


def find_about(
    text: str,
    items: list[tuple[int, Item]],
    place: int,
    grammar: Grammar,
    clauses: list[tuple[int, int]],
) -> tuple[str | None, str | None]:
    """Return what an amount measures, in pieces of its clause, and one piece as its label.

    Args:
        text: The sentence.
        items: Its amounts, each with the place where its bound begins.
        place: Which of them.
        grammar: The language's patterns.
        clauses: The clauses of the sentence.
    """
    item = items[place][1]
    begin, end = find_clause(clauses, item)
    near = items[max(0, place - _MOST_NEAR) : place + _MOST_NEAR]
    pieces = _find_pieces(text, (begin, end), near, grammar)
    if _letters(pieces) < _fewest(grammar) or grammar.leans.match(text, begin):
        begin = _clause_before(clauses, begin)
        pieces = _find_pieces(text, (begin, end), near, grammar)
    label = next((one for one in pieces if len(one) <= _LONGEST_LABEL), None)
    return (" … ".join(pieces) or None), label


def _fewest(grammar: Grammar) -> int:
    """Return how many letters say something."""
    return 2 if grammar.words.eastern else 5


def _letters(pieces: list[str]) -> int:
    return sum(letter.isalpha() for piece in pieces for letter in piece)


def _clause_before(clauses: list[tuple[int, int]], begin: int) -> int:
    """Return where the clause before a position begins; marks alone are no clause."""
    at = bisect_left(clauses, (begin, 0)) - 1
    while at > 0 and clauses[at][1] - clauses[at][0] <= 1:
        at -= 1
    return clauses[at][0] if at >= 0 else begin


def _find_pieces(
    text: str, stretch: tuple[int, int], items: list[tuple[int, Item]], grammar: Grammar
) -> list[str]:
    """Return the words of a stretch that are no amounts."""
    begin, end = stretch
    pieces, at = [], begin
    for start, item in items:
        if item.end <= begin or start >= end:
            continue
        pieces.append(text[max(at, start - _LONGEST_ABOUT) : max(at, start)])
        at = max(at, item.told_end)
    pieces.append(text[max(at, end - _LONGEST_ABOUT) : end])
    cleaned = (_clean(piece, grammar) for piece in pieces if _LETTER.search(piece))
    return [piece for piece in cleaned if _LETTER.search(piece)]


_LETTER = re.compile(r"[^\W\d_]")


_MOST_NEAR = 6


def _clean(piece: str, grammar: Grammar) -> str:
    """Return a piece of a clause without the words at its edges that tell nothing."""
    return " ".join(grammar.edges.sub("", piece).split())
