"""What two names have to do with each other tells that both are firms: "X lent $3m to Y"."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from digest.extraction.capitals import LETTERED, Run
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.lexicon.dealings import (
    BUYING,
    CHOOSING,
    DATIVES,
    DEALS,
    GIVEN,
    GOODS,
    LINKS,
    MERGING,
    MOVING,
    OWNED,
    OWNING,
    SELLING,
    TAKING,
    TOGETHER,
)
from digest.lexicon.deals.bases import find_base
from digest.lexicon.places import more_cities, places
from digest.lexicon.words import CLOSED_WORDS, PREDICATES
from digest.model.article import Span
from digest.value import replace

_WORD = re.compile(r"'s?(?= )|[^\s,]+")
_FARTHEST = 110
_LONGEST_OBJECT = 10
_AROUND = 60
_END = re.compile(r"[.;:!?\"()]\s|\n")
_HELPERS = frozenset(
    """has have had will would may might could can should is are was were be been being to also
    now already set due about close reportedly recently jointly first then both not never still
    agreed agrees plans planned plan wants wanted hopes intends aims decided ready going on track
    said it had they which that each monday tuesday wednesday thursday friday saturday
    sunday""".split()
)
_BEING = frozenset("is are was were be been being".split())
_ARTICLES = frozenset("the a an its their".split())
_AMOUNT = re.compile(r"[$€£¥₹₩₦]|\d[\d.,]*(?:%|[mb]n?\b)|^(?:[mb]illion|[mb]n|crore|lakh|cent)$")
_NEXT = re.compile(r" ([a-z][a-z-]*)")
_NO_THINGS = CLOSED_WORDS | PREDICATES | _HELPERS | frozenset({"outright", "back", "last"})
"""What may stand behind a name that stands for itself."""
_NOUN_OPENERS = frozenset("the a an its their his her of no new this that".split())
_VERBS = MOVING | GIVEN | DATIVES | CHOOSING
_ASIDE = re.compile(
    r", (?:an?|the|its|one|which|whose|part|also|now|based|listed|owned) [^,;.]{2,60}, ?"
)
_ANDS = frozenset({" and ", " & ", " and the ", ", and "})
_RELATIVES = frozenset({", which ", ", which the ", " that "})
_NOUN_BEFORE = re.compile(
    r"\b([a-z-]+)(?: (?:talks|negotiations|plan|plans|bid))? ([a-z]+) (?:the )?$", re.IGNORECASE
)
_VERB_BEFORE = re.compile(r"\b([a-z-]+) (?:the |its )?$")
_DONE_TO = re.compile(
    r" (?:to (?:[a-z]+ )?(?:build|supply|run|operate|develop|design|construct|maintain|deliver"
    r"|provide|make|manage|install|upgrade|refit|replace)\b|with [$€£¥₹]?\w"
    r"|(?:for|as) (?:an?|the|its) )"
)
_NEAR = 2
_APPOSED = (", the ", ", a ", ", an ")
_LISTING = re.compile(
    r"(?:'s?|(?: [a-z]+){0,4}? (?:an?|its|the))(?: [$€£\w-]+){0,2}? (?:IPO|initial public offering"
    r"|flotation|(?:stock )?market debut|stock[- ]market listing|listing)\b"
    r"|(?: [a-z]+){0,4}? (?:go(?:es|ing)? public|went public|list(?:s|ed|ing)?(?: its)? shares"
    r"|float(?:s|ed)? (?:in|on|at)|to (?:list|float) (?:in|on|its)|debuted (?:in|on))\b"
)


class _Tie(Enum):
    """What two names have to do with each other."""

    DEAL = auto()
    """What persons may do too: lend, sell, order."""
    OWN = auto()
    """The second is owned, bought or invested in."""
    MERGE = auto()
    """They become one."""


def vote_dealings(text: str, runs: Sequence[Run], names: Mapping[str, Evidence]) -> None:
    """Let two names vote for each other where one deals with the other as firms do.

    Args:
        text: The folded text.
        runs: Where the names stand, in order.
        names: What speaks for each.
    """
    surnames = {name.words[-1] for name in names.values() if len(name.words) > 1}
    last: Run | None = None
    for run in runs:
        if last is not None and _is_home(text, last, run):
            last = replace(last, span=Span(last.span.start, run.span.end))
            continue
        start = max(last.span.end if last else 0, run.span.start - _FARTHEST)
        ends = [end.end() for end in _END.finditer(text, start, run.span.start)]
        one = last if last and last.span.end == start and not ends else None
        gap = _ASIDE.sub(" ", text[ends[-1] if ends else start : run.span.start])
        tie = _find_tie(text, one, run, gap)
        if tie is not None and not _describes(text, run):
            _vote(names[run.text], surnames, sure=tie is not _Tie.DEAL)
        if tie is not None and one is not None and _acts(text, one):
            _vote(names[one.text], surnames, sure=tie is _Tie.MERGE)
        if _LISTING.match(text, run.span.end):
            _vote(names[run.text], surnames, sure=True)
        last = run


def _is_home(text: str, run: Run, place: Run) -> bool:
    """Tell whether a place only says where a firm is from: "Kelvanta of Oslo"."""
    known = place.text in places() or place.text in more_cities()
    return known and text[run.span.end : place.span.start] == " of "


def _vote(name: Evidence, surnames: set[str], *, sure: bool) -> None:
    """Vote for a body; what may be a person's name needs what no person does."""
    single = len(name.words) == 1
    if (single and name.words[0] in surnames) or _is_none(name):
        return
    personal = not single and looks_personal(name.words) and name.weight(Sort.PERSON) > 0
    weight = (2.6 if sure else 0.9) if personal else 1.8
    name.vote(Sort.BODY, weight, "rule:dealing")


def _is_none(name: Evidence) -> bool:
    """Tell whether a name is a listed place's, or of what is counted by letters: Series B."""
    place = " ".join(name.words)
    return name.words[0] in LETTERED or place in places() or place in more_cities()


def _describes(text: str, run: Run) -> bool:
    """Tell whether a name only says which thing is meant: "a stake in the Bindara gold mine"."""
    behind = _NEXT.match(text, run.span.end)
    return behind is not None and not (behind[1] in _NO_THINGS or behind[1].endswith(("ly", "ed")))


def _acts(text: str, run: Run) -> bool:
    """Tell whether a name that only opens a sentence is no plain word: "Bad loans rose".

    What only says where a firm is from does nothing either: "Kelvanta, the Bergen ferry operator".
    """
    behind = _NEXT.match(text, run.span.end)
    if text.endswith(_APPOSED, 0, run.span.start):
        return behind is None or not _describes(text, run)
    if behind is None or not run.initial or len(run.words) > 1 or behind[1] in PREDICATES:
        return True
    return not _is_deal(behind[1]) and find_base(behind[1], verb=True) != behind[1]


def _find_tie(text: str, one: Run | None, other: Run, gap: str) -> _Tie | None:
    """Return what the words before a name, and around it and the one before it, tell of both.

    Args:
        text: The folded text.
        one: The name before in the same sentence, if there is one.
        other: The name.
        gap: What stands before it, from the name before on or from the sentence's begin.
    """
    words = _words(gap)
    while words and words[-1] in _ARTICLES:
        words.pop()
    if one is not None:
        if gap in _ANDS:
            return _tie_before(text, one) or _tie_behind(text, other)
        if gap in _RELATIVES:
            verb, _ = _first_verb(_words_after(text, other))
            return _Tie.DEAL if verb in TAKING else None
        if len(words) == 1 and words[0] in LINKS:
            return _tie_before(text, one) or (_Tie.DEAL if _is_moved(text, one) else None)
        if words and words[0] in ("'s", "'"):
            return _led_on(words, DEALS)
    if not words:
        return None
    by = one is not None and gap.startswith(", ") and words[1:] == ["by"]
    after = _ASIDE.sub(" ", text[other.span.end : other.span.end + 2 * _AROUND])
    return _led_on(words, OWNING) or _ends_taking(words) or _told_by_verb(words, after, by=by)


def _told_by_verb(words: Sequence[str], after: str, *, by: bool) -> _Tie | None:
    """Return what a verb before a name tells."""
    for at, word in enumerate(words):
        verb = find_base(word, verb=True)
        if verb not in _VERBS or (at and words[at - 1] in _NOUN_OPENERS):
            continue
        rest = words[at + 1 :]
        passive = bool(_BEING & set(words[max(0, at - 2) : at])) and not word.endswith("ing")
        if passive or by:
            tied = verb in GIVEN and _links(rest)
        elif not rest:
            tied = _is_given(verb, after)
        else:
            tied = _links(rest) and _moves(verb, rest[:-1], rest[-1])
        if tied:
            return _Tie.DEAL
    return None


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _words_after(text: str, run: Run) -> list[str]:
    """Return the words behind a name, as far as its clause is sure to reach."""
    ahead = _ASIDE.sub(" ", text[run.span.end : run.span.end + 2 * _AROUND])
    end = _END.search(ahead)
    return _words(ahead[: end.start()] if end else ahead)


def _first_verb(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the base form of the word behind the helping verbs, and what follows it."""
    first = next((at for at, word in enumerate(words) if word not in _HELPERS), len(words))
    verb = find_base(words[first], verb=True) if first < len(words) else ""
    return verb, words[first + 1 :]


def _ends_taking(words: Sequence[str]) -> _Tie | None:
    """Return what the last words tell where they are a verb that takes firms: "is to buy"."""
    for at in range(max(0, len(words) - 3), len(words)):
        verb = "_".join((find_base(words[at], verb=True), *words[at + 1 :]))
        if verb in TAKING:
            return _Tie.MERGE if verb in MERGING else _Tie.OWN if verb in BUYING else _Tie.DEAL
    return None


def _is_given(verb: str, after: str) -> bool:
    """Tell whether the object is given something, chosen to do something, or sold."""
    if verb in DATIVES:
        told = [word for word in _words(after)[: _LONGEST_OBJECT - 3] if word not in _ARTICLES]
        return any(_is_deal(word) or _AMOUNT.search(word) for word in told)
    return verb in CHOOSING and _DONE_TO.match(after) is not None


def _links(rest: Sequence[str]) -> bool:
    return bool(rest) and rest[-1] in LINKS and len(rest) <= _LONGEST_OBJECT


def _moves(verb: str, thing: Sequence[str], link: str) -> bool:
    """Tell whether something of a deal goes from one to the other."""
    if verb not in MOVING or not thing:
        return False
    told = any(_is_deal(word) or _AMOUNT.search(word) for word in thing)
    if link in ("in", "on"):
        return (verb == "invest" and told and link not in thing) or _is_deal(thing[-1])
    return told or verb in GOODS


def _led_on(words: Sequence[str], nouns: frozenset[str]) -> _Tie | None:
    """Return what a noun tells that leads to the other name: "'s takeover of"."""
    if len(words) < len(("stake", "in")) or words[-1] not in LINKS:
        return None
    reach = 1 if words[-1] == "of" else _NEAR
    near = [find_base(word, verb=False) for word in words[-1 - reach : -1]]
    if not nouns & set(near):
        return None
    return _Tie.OWN if words[-1] in ("of", "in") and OWNED & set(near) else _Tie.DEAL


def _is_deal(word: str) -> bool:
    return word in DEALS or find_base(word, verb=False) in DEALS


def _tie_before(text: str, run: Run) -> _Tie | None:
    """Return what a noun tells that leads to a name: "the loan from X to Y", "a pact of X"."""
    before = _NOUN_BEFORE.search(text[max(0, run.span.start - _AROUND) : run.span.start])
    if before is None or before[2] not in LINKS or not _is_deal(before[1].lower()):
        return None
    return _Tie.MERGE if before[1].lower() == "merger" else _Tie.DEAL


def _is_moved(text: str, run: Run) -> bool:
    """Tell whether a name is what somebody sells to the next: "sold X to Y"."""
    before = _VERB_BEFORE.search(text[max(0, run.span.start - _AROUND) : run.span.start])
    return before is not None and find_base(before[1], verb=True) in SELLING


def _tie_behind(text: str, run: Run) -> _Tie | None:
    """Return what two names, of which this is the second, do together as firms do."""
    verb, rest = _first_verb(_words_after(text, run))
    if verb not in TOGETHER:
        return None
    if verb in MERGING or "merger" in rest:
        return _Tie.MERGE
    return _Tie.DEAL if any(_is_deal(word) for word in rest) else None
