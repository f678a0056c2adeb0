"""Countries that only tell where a person comes from: a Nepali worker, its Danish chief."""

from digest.lexicon.clauses import AUXILIARIES, MAYBE_VERBS, PREPOSITIONS, RELATIVES, VERBS
from digest.lexicon.firm_kinds import KINDS, TRADES
from digest.lexicon.money_places import ADJECTIVES
from digest.lexicon.roles import PUBLIC, TITLE_WORDS
from digest.lexicon.speech import PERSON_NOUNS
from digest.lexicon.walks import CALLED
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS
from digest.text.tokens import WORD, Tokens

_OTHERS = frozenset("family families couple household children folk folks people cook".split())
_PUBLIC = PUBLIC | GOVERNMENT_WORDS | frozenset("official premier chancellor taxpayer".split())
_FIRMS = (KINDS.keys() | COMPANY_WORDS) - {"bankers", "partners"}
_PERSONS = (PERSON_NOUNS | CALLED | TITLE_WORDS | _OTHERS) - _PUBLIC - _FIRMS
_IS = frozenset({"is", "was"})
_THEIRS = _IS | {"its", "their", "his", "her", "whose"}
_OF_PERSONS = frozenset({"of", "who", "whose"})
_LONGEST = 4
_STOPS = PREPOSITIONS | AUXILIARIES | RELATIVES


def find_natives(tokens: Tokens, named: list[tuple[int, int]]) -> dict[int, bool]:
    """Return where countries are named only as those of persons, by their first token.

    It is true of a person told of by the way: its Danish chief, who is Norwegian.

    Args:
        tokens: The sentence.
        named: The first token of each country named, and the token behind it.
    """
    return {
        first: tokens.word(first - 1) in _THEIRS
        for first, last in named
        if _is_person(tokens, first, last)
    }


def _is_person(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a country's adjective stands before a person, or is one itself: a Dane."""
    end = last
    while end < min(len(tokens), last + _LONGEST) and _goes_on(tokens, end):
        end += 1
    while end > last and tokens.words[end - 1].endswith(("ing", "ed")):
        end -= 1
    if end == last:
        return _is_countryman(tokens, first, last)
    noun = tokens.words[end - 1]
    if noun in TRADES and _is_trade(tokens, first, end):
        return False
    return _is_human(noun if noun in _PERSONS else noun.removesuffix("s"))


def _is_trade(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a trade is a firm's: Danish baker Orin, the baker said, but not the owner of."""
    named = tokens.word(end) != "" and tokens.forms[end][0].isupper()
    return named or (tokens.word(first - 1) == "the" and tokens.word(end) not in _OF_PERSONS)


def _is_human(noun: str) -> bool:
    men = noun.endswith("men") and f"{noun[:-3]}man" in _PERSONS
    return men or noun in _PERSONS


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell whether a noun phrase goes on with a token."""
    word = tokens.words[at]
    doing = (word in VERBS or word in MAYBE_VERBS) and not _is_human(word.removesuffix("s"))
    plain = tokens.kinds[at] == WORD and tokens.forms[at].islower()
    return plain and not doing and word not in _STOPS


def _is_countryman(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a people's adjective stands alone for one of them: a Norwegian who moved."""
    word = tokens.words[first]
    if last - first > 1 or word.removesuffix("s") not in ADJECTIVES or tokens.word(last) == "'":
        return False
    before = tokens.word(first - 1)
    return word.endswith("ns") or before in {"a", "an"} | _IS
