"""Long lists of alternatives as one pattern that is quick to say that none of them is there.

A regular expression tries its alternatives one by one at each place, unless they begin with
different letters: those that begin with the same one are therefore put behind it together.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
"""What a pattern is made of, as far as its alternatives are told by it."""
_LETTER = re.compile(r"[a-z](?![?*+{])")
_GROUP = "(?:"
_REPEATED = ("*", "+", "{", "??", "?+")
_MOST = 1000
"""Characters that are written again for one alternative: more would take long to compile."""


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


def by_letter(parts: Iterable[str]) -> str:
    """Return alternatives as one pattern: of those that begin with letters only some are tried.

    It finds what they find in their order, the first of them first.
    """
    return "|".join(_group(parts))


def any_of(patterns: Iterable[str]) -> str:
    """Return a pattern that is found where one of some is, and does not tell which of them it was.

    What each may begin with is written out: (?:new )?deal becomes new deal and deal.
    """
    alternatives = (part for pattern in patterns for part in split_alternatives(pattern))
    opened = dict.fromkeys(part for whole in alternatives for part in _open(whole))
    return by_letter(sorted(opened, key=_opens_with_letter, reverse=True))


def compile_any(*patterns: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    r"""Return a pattern that is found where one of some patterns is; see `any_of`.

    Those that open with `^` are tried once a line, those with `\b` once a word.
    """
    parts = [part for pattern in patterns for part in split_alternatives(pattern)]
    kinds = {
        "^": [part[1:] for part in parts if part.startswith("^")],
        r"\b": [part[2:] for part in parts if part.startswith(r"\b")],
        "": [part for part in parts if not part.startswith(("^", r"\b"))],
    }
    groups = (f"{mark}(?:{any_of(behind)})" for mark, behind in kinds.items() if behind)
    return re.compile("|".join(groups), flags)


def _opens_with_letter(part: str) -> bool:
    return _LETTER.match(part) is not None


def _group(parts: Iterable[str]) -> Iterator[str]:
    """Yield alternatives, those that begin with the same letter as one."""
    for lettered, run in groupby(parts, key=_opens_with_letter):
        if not lettered:
            yield from run
            continue
        rests: dict[str, list[str]] = {}
        for part in run:
            rests.setdefault(part[0], []).append(part[1:])
        for letter, behind in rests.items():
            inner = list(_group(behind)) if len(behind) > 1 else behind
            yield letter + (inner[0] if len(inner) == 1 else f"(?:{'|'.join(inner)})")


def _open(part: str) -> Iterator[str]:
    """Yield what an alternative finds that begins with a group, once for each that it may be."""
    end = _end_of_group(part)
    optional = part.startswith("?", end)
    rest = part[end + optional :]
    firsts = (*split_alternatives(part[len(_GROUP) : end - 1]), *[""] * optional) if end else ()
    if not end or part.startswith(_REPEATED, end) or len(firsts) * len(rest) > _MOST:
        yield part
        return
    for first in firsts:
        yield from _open(first + rest)


def _end_of_group(part: str) -> int:
    """Return where the group ends that a pattern begins with, 0 where it begins otherwise."""
    depth = 0
    for step in _STEP.finditer(part) if part.startswith(_GROUP) else ():
        depth += (step[0] == "(") - (step[0] == ")")
        if not depth:
            return step.end()
    return 0
