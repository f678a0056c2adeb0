"""Phrases in front of a clause: times that say nothing of its amount, and amounts before it."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import THINGS, find_verb, is_break, is_verb
from digest.extraction.figures.traps import MONTHS, TIMES
from digest.lexicon.clauses import PREPOSITIONS, PRONOUNS, TIMELY
from digest.lexicon.qualifiers import PER_NOUNS
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import SPELLED
from digest.text.tokens import NUMBER, WORD, Tokens

_SHORT, _FAR, _LONGEST = 2, 8, 7
_FRONTED = PREPOSITIONS | {"up", "down", "nearly", "almost", "roughly", "some", "more", "less"}
"""Words with which a phrase opens that stands before its clause: at 62%, turnout was."""
_ACTS = frozenset("lost made took won left has had have reached gained".split())
"""Verbs that name nothing, and still say more of an amount than its time does: it lost €5m."""


def skip_time(tokens: Tokens, near: list[int]) -> list[int]:
    """Return the words of a clause without the time that opens it: in the year to June it.

    Args:
        tokens: The sentence.
        near: The tokens of the clause before the amount.
    """
    opened = near and near[0] == 0 and tokens.words[0] in _OPENING_TIME
    if not opened:
        return near
    at = 1
    while at < len(tokens) and (tokens.kinds[at] == NUMBER or tokens.words[at] in _IN_TIME):
        at += 1
    timed = any(tokens.kinds[one] == NUMBER or tokens.words[one] in TIMES for one in range(1, at))
    tied = tokens.words[at - 1] in _TYING or tokens.word(at) in {"'", "-"}
    return [one for one in near if one >= at] if timed and not tied else near


_OPENING_TIME = frozenset("in on at over during for this last next since by".split())
_TYING = frozenset("to of in ended ending".split())
_ORDINALS = frozenset("the first second third fourth last same past next".split())
_IN_TIME = TIMES | MONTHS | SPELLED | _TYING | _ORDINALS


def tells(tokens: Tokens, at: int) -> bool:
    """Tell whether a word names what an amount may measure: no time, and not what it is per."""
    word = tokens.words[at]
    if tokens.kinds[at] != WORD or len(word) <= _SHORT or word in TIMELY or word in STOPS:
        return False
    return not (word in PER_NOUNS and tokens.word(at - 1) in {"a", "an", "per", "/"})


def find_instead(
    tokens: Tokens, amount: Amount, start: int, around: list[int], others: frozenset[int]
) -> list[int]:
    """Return the tokens that say what an amount measures where those around it name nothing.

    A share that moves, "it rose 4%", says so by its direction.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
        around: The tokens of its clause.
        others: The tokens of all amounts, without the nouns that they count.
    """
    moved = amount.kind is FigureKind.PERCENT
    main = _find_main(tokens, start, amount.last, others)
    return main or ([] if moved else _find_act(tokens, start, around))


def _find_main(tokens: Tokens, start: int, end: int, others: frozenset[int]) -> list[int]:
    """Return the clause behind the comma of a phrase that stands before it: down 4%, the shares."""
    if tokens.words[0] not in _FRONTED and start > 0:
        return []
    if find_verb(tokens, 0, start) is not None or not PRONOUNS.isdisjoint(tokens.words[:start]):
        return []
    ahead = range(end, min(end + _FAR, len(tokens)))
    comma = next((at for at in ahead if is_break(tokens, at)), None)
    if comma is None or tokens.words[comma] != ",":
        return []
    taken: list[int] = []
    for at in range(comma + 1, min(comma + 1 + _LONGEST, len(tokens))):
        if is_break(tokens, at):
            break
        if at not in others:
            taken.append(at)
    return taken if any(tells(tokens, at) for at in taken) else []


def find_inserted(tokens: Tokens, comma: int) -> int | None:
    """Return the comma that opens what parts a subject from its verb: the fee, now 12p, will rise.

    Args:
        tokens: The sentence.
        comma: The comma before the verb.
    """
    if comma + 1 == len(tokens) or not is_verb(tokens, comma + 1):
        return None
    floor = max(0, comma - _INSERTED)
    opening = next((at for at in range(comma - 1, floor, -1) if is_break(tokens, at)), None)
    if opening is None or tokens.words[opening] != ",":
        return None
    told = find_verb(tokens, max(0, opening - _INSERTED), opening) is not None
    return None if told else opening


_INSERTED = 16
"""The longest that is looked at of what stands between a subject and its verb."""


def find_headed(tokens: Tokens, start: int, end: int, others: frozenset[int]) -> list[int]:
    """Return the subject behind a participle that opens the sentence: costing €5m, the line opens.

    Args:
        tokens: The sentence.
        start: The token at which the amount or its qualifier begins.
        end: The token behind what is said of the amount.
        others: The tokens of all amounts, without the nouns that they count.
    """
    opening = tokens.words[0]
    if not (opening.endswith(("ing", "ed")) or opening in _DONE) or start == 0:
        return []
    named = opening in THINGS and tokens.kinds[1] == WORD and tokens.words[1] not in PREPOSITIONS
    if named or find_verb(tokens, 1 + int(opening == "having"), start) is not None:
        return []
    ahead = range(end, min(end + _FAR, len(tokens)))
    comma = next((at for at in ahead if is_break(tokens, at)), None)
    if comma is None or tokens.words[comma] != ",":
        return []
    last = min(comma + 1 + _LONGEST, len(tokens))
    verb = find_verb(tokens, comma + 1, last) or min(last, comma + 1 + _SHORT)
    while verb < last and tokens.glued(verb):
        verb += 1
    subject = [at for at in range(comma + 1, verb) if at not in others]
    return subject if any(tells(tokens, at) for at in subject) else []


_DONE = frozenset("built bought sold made paid held led set cut hit given".split())
"""Participles that do not end like others: built at a cost of €5m, the line opens."""


def _find_act(tokens: Tokens, start: int, around: list[int]) -> list[int]:
    """Return the verb that leads to an amount with the words behind it."""
    at = next((one for one in reversed(around) if one < start and tokens.words[one] in _ACTS), None)
    if at is None:
        return []
    behind = [one for one in around if one >= start]
    while behind and tokens.words[behind[-1]] in STOPS:
        behind.pop()
    return [at, *behind]
