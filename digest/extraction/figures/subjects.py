"""The subject of an amount: the words before the verb that governs it, wherever these stand."""

from digest.extraction.figures.clauses import find_clause, find_verb
from digest.lexicon.clauses import MAYBE_VERBS, PRONOUNS, REPORTING, VERBS
from digest.text.tokens import WORD, Tokens

_HOPS = 5


def find_subject(tokens: Tokens, amount: int) -> tuple[int, int, int]:
    """Return where the subject of an amount begins, its verb, and where the subject ends.

    The clause may begin before a phrase set between commas: Orin, a mill, will pay; said it would.
    """
    end, verb = amount, None
    found = (amount, amount, amount)
    for _ in range(_HOPS):
        first = find_clause(tokens, end, frozenset())
        doing = _find_verb(tokens, first, end)
        verb = doing if verb is None else verb
        stop = end if doing is None else doing
        if end == amount and stop == first and tokens.word(first - 1) in _RELATIVE:
            return _find_antecedent(tokens, first - 1, stop)
        if _names_something(tokens, first, stop):
            found = (first, amount if verb is None else verb, stop)
            if doing is not None and tokens.word(stop - 1) not in PRONOUNS:
                return found
        end = first - 1
        told = end > 0 and tokens.words[end] in REPORTING and doing == first < amount
        walled = tokens.word(end) in _WALLS and (found[0] < amount or tokens.word(end) != ":")
        if end <= 0 or told or walled:
            break
    return found


_WALLS = frozenset(';:"')
_RELATIVE = frozenset({"which", "who"})


def _find_antecedent(tokens: Tokens, at: int, verb: int) -> tuple[int, int, int]:
    """Return the noun on which a clause hangs that opens at a token: bought Orin, which earned."""
    end = at - int(tokens.word(at - 1) == ",")
    first = find_clause(tokens, end, frozenset())
    before = find_verb(tokens, first, end)
    return (first if before is None else before + 1), verb, end


def _find_verb(tokens: Tokens, first: int, end: int) -> int | None:
    """Return the verb of a clause; one that opens it has its subject before the comma."""
    opening = tokens.word(first)
    led = opening in VERBS or opening in MAYBE_VERBS or opening.endswith(("ing", "ed"))
    if led and first > 0 and tokens.forms[first : first + 1] == (opening,) and first < end:
        return first
    return find_verb(tokens, first, end)


def _names_something(tokens: Tokens, first: int, end: int) -> bool:
    return any(tokens.kinds[at] == WORD for at in range(first, end))
