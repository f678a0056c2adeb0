"""Counts of people whose jobs end, which are the size of a change without a verb of change."""

from itertools import pairwise

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.model.entry import FigureKind
from digest.text.tokens import Tokens

_JOBS = frozenset("jobs posts positions roles staff employees people contractors".split())
_POSTS = frozenset("jobs posts positions roles".split())
_CRAFTS = ("workers", "miners")
_ENDING = frozenset(
    "dismiss dismisses dismissed dismissing sack sacks sacked sacking fire fires fired firing "
    "eliminate eliminates eliminated eliminating".split()
)
_LETTING = frozenset(
    {(verb, "off") for verb in "lay lays laid laying".split()}
    | {(verb, "go") for verb in "let lets letting".split()}
)
_BEFORE = _LETTING | {(verb, "home") for verb in "send sends sent sending".split()}
_WORKING = ("ers", "ors", "ists", "ants", "ians", "nurses", "hands", "staff", "drivers")
"""How the names of those end who may be let go."""
_HELD = frozenset("prisoners passengers protesters demonstrators travellers intruders".split())
"""Those who are let go free, or home."""
_BEHIND = frozenset(
    {("laid", "off"), ("let", "go")}
    | {
        (word, gone)
        for word in _JOBS | set("be were been was being made".split())
        for gone in ("sacked", "dismissed", "axed", "redundant", "shed", "fired")
    }
)
_LOSING = frozenset("lose loses lost losing".split())
_THEIR_JOBS = frozenset({("their", "jobs"), ("their", "job")})
_FAR = 8


def ends_jobs(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Tell whether so many jobs end: 90 pickers lost their jobs, laid off 240.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
    """
    if amount.kind is FigureKind.PERCENT:
        return _ends_part(tokens, amount, start)
    if amount.kind is not FigureKind.QUANTITY or amount.noun is None:
        return False
    behind = _find_clause(tokens, amount.last - 1)
    if any(behind[at + 1 : at + 3] in _THEIR_JOBS for at in _find_losing(behind)):
        return True
    noun = tokens.words[amount.last - 1]
    before = tokens.words[max(0, start - 2) : start]
    if before in _LETTING and noun.endswith(_WORKING) and noun not in _HELD:
        return True
    if noun not in _JOBS and not noun.endswith(_CRAFTS):
        return False
    lost = noun in _POSTS and not _LOSING.isdisjoint(before[-1:])
    ended = lost or before in _BEFORE or not _ENDING.isdisjoint(before[-1:])
    return ended or not _BEHIND.isdisjoint(pairwise(behind))


def _ends_part(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Tell whether a share of those employed goes: lay off 8% of its workforce."""
    if tokens.word(amount.last) != "of":
        return False
    before = tokens.words[max(0, start - 2) : start]
    ended = before in _LETTING or not _ENDING.isdisjoint(before[-1:])
    return ended and not _STAFF.isdisjoint(tokens.words[amount.last : amount.last + 4])


_STAFF = _JOBS | frozenset({"workforce", "headcount", "workers", "payroll"})


def _find_clause(tokens: Tokens, first: int) -> tuple[str, ...]:
    words = tokens.words[first : first + _FAR]
    ends = (at for at, word in enumerate(words) if word in ENDS_CLAUSE or word == "and")
    return words[: next(ends, None)]


def _find_losing(words: tuple[str, ...]) -> list[int]:
    return [at for at, word in enumerate(words) if word in _LOSING]
