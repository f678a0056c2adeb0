"""Which body "the Lagos-based lender" or "the grower" is: by what it was called, and its home."""

import re
from collections.abc import Iterator, Sequence

from digest.lexicon.firm_kinds import FIRMS, KINDS, NO_KINDS, TRADES
from digest.lexicon.homes import find_home
from digest.value import Value

_SEAT = re.compile(r"-(?:based|listed|headquartered|born|registered)$|'s?$")
_NEUTRAL = frozenset(
    "listed private privately-held family-owned family-run state-owned state-run publicly traded "
    "unlisted troubled struggling loss-making ailing fast-growing".split()
)
"""Words that tell one body from another no better than none."""
_DOER = re.compile(r"[a-z-]{3,}(?:er|or|ery|eur|house|works)")
_KNOWN = 12
_NAMED = frozenset(KINDS.values())


class Body(Value, kw_only=False):
    """A body as it was called so far."""

    name: str
    """As `Player.name`."""
    heads: frozenset[str] = frozenset()
    """The kinds that it was called."""
    words: frozenset[str] = frozenset()
    """What else was said of it in such places."""
    homes: frozenset[str] = frozenset()
    """The countries it is from, and the places as written."""

    def joined(self, other: "Body") -> "Body":
        """Return what both say of the same body."""
        return Body(
            self.name,
            self.heads | other.heads,
            self.words | other.words,
            self.homes | other.homes,
        )

    def may_be(self, words: Sequence[str]) -> bool:
        """Tell whether a phrase without its article may mean the body.

        The last word must be a kind that the body was called, or one of any firm; each word
        before it must have been said of the body, or be where it is from.
        """
        head = find_kind(words[-1])
        if head not in self.heads and words[-1] not in FIRMS:
            return False
        if len(words) == 1:
            return head in self.heads
        homes = read_homes(words[:-1])
        if homes:
            rest = [word for word in words[:-1] if not read_homes([word])]
            return bool(homes & self.homes) and all(self._is_called(word) for word in rest)
        return all(self._is_called(word) for word in words[:-1])

    def _is_called(self, word: str) -> bool:
        return word in self.words or word in _NEUTRAL or find_kind(word) in self.heads


def find_called(bodies: Sequence[Body], words: Sequence[str]) -> tuple[str, ...]:
    """Return the bodies that a phrase without its article may mean, in order.

    Where a home is all that tells which is meant, one of several from there is nobody: it must
    be the only one of its country, or the last one named and the one of that very place.
    """
    fitting = [body for body in bodies if body.may_be(words)]
    homes = read_homes(words[:-1])
    if homes and len(fitting) > 1:
        places = homes - {find_home(word) for word in homes}
        there = [body for body in fitting if places & body.homes]
        fitting = there if there == fitting[:1] else []
    return tuple(body.name for body in fitting)


def describe(name: str, *phrases: Sequence[str]) -> Body:
    """Return a body by its name and the phrases that say what it is, in lower case."""
    own = [word.strip(".,()").lower() for word in name.split()]
    heads = {KINDS[word] for word in own if word in KINDS}
    words = {word for phrase in phrases for word in phrase}
    heads |= {find_kind(phrase[-1]) for phrase in phrases if phrase and is_kind(phrase[-1])}
    homes = frozenset().union(*(read_homes(phrase) for phrase in (*phrases, own)))
    return Body(name, frozenset(heads), frozenset({*words, *own}), homes)


def find_kind(noun: str) -> str:
    """Return the kind that a noun in lower case says; a noun of no list is its own."""
    return KINDS.get(noun, noun)


def is_kind(noun: str) -> bool:
    """Tell whether a noun says what a body is: it is known to, or is who does something."""
    known = noun in KINDS or noun in TRADES or noun in FIRMS
    return known or (bool(_DOER.fullmatch(noun)) and noun not in NO_KINDS)


def may_call(noun: str) -> bool:
    """Tell whether a noun can be what a body was called: the others need not be looked up."""
    return is_kind(noun) or noun in _NAMED


def read_homes(words: Sequence[str]) -> frozenset[str]:
    """Return the countries, and the places as written, that words in lower case name."""
    return frozenset(_read_homes([_SEAT.sub("", word) for word in words], words))


def _read_homes(plain: Sequence[str], words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(plain):
        pair = f"{plain[at - 1]} {word}" if at else ""
        home = find_home(word) or find_home(pair)
        if home:
            yield home
        if words[at].endswith(("-based", "-headquartered")):
            yield word


def remember(bodies: Sequence[Body], told: Sequence[Body]) -> tuple[Body, ...]:
    """Return the bodies with what is told of them now, the last one named first."""
    kept = {body.name: body for body in bodies}
    for body in told:
        known = kept.pop(body.name, None)
        kept = {body.name: known.joined(body) if known else body, **kept}
    return tuple(kept.values())[:_KNOWN]
