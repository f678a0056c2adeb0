"""Long lists of alternatives as one pattern that is quick to say that none of them is there."""

import re
from collections.abc import Iterator
from itertools import groupby

_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
"""What a pattern is made of, as far as its alternatives are told by it."""
_LETTER = re.compile(r"[a-z](?![?*+{])")


def split_alternatives(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern: what its outermost bars part."""
    part, depth = "", 0
    for step in _STEP.findall(pattern):
        depth += (step == "(") - (step == ")")
        if step == "|" and not depth:
            yield part
            part = ""
        else:
            part += step
    yield part


def compile_any(*patterns: str) -> re.Pattern[str]:
    r"""Return a pattern that is found, in whatever case, where one of some patterns is.

    Those that open with `^` are tried once a line, those with `\b` once a word, and of these only
    the ones with the word's first letter. What the pattern finds says nothing of which it was.
    """
    parts = [part for pattern in patterns for part in split_alternatives(pattern)]
    groups = (
        _grouped(mark, [part.removeprefix(mark) for part in parts if part.startswith(mark)])
        for mark in ("^", r"\b")
    )
    others = (part for part in parts if not part.startswith(("^", r"\b")))
    return re.compile("|".join((*filter(None, groups), *others)), re.IGNORECASE)


def _grouped(mark: str, parts: list[str]) -> str:
    """Return the alternatives behind a mark as one, those with the same first letter together."""
    if not parts:
        return ""
    by_letter = groupby(sorted(parts, key=_letter), key=_letter)
    grouped = (
        f"{letter}(?:{'|'.join(part[len(letter) :] for part in same)})"
        if letter
        else "|".join(same)
        for letter, same in by_letter
    )
    return f"{mark}(?:{'|'.join(grouped)})"


def _letter(part: str) -> str:
    """Return the letter that a pattern begins with, nothing where it may begin otherwise."""
    match = _LETTER.match(part)
    return match[0] if match else ""
