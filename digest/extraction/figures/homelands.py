"""In whose country an amount is: what its sentence says of its subject, its object and its place.

Only the subject, what it acts on, and where a sentence sets its scene tell whose pounds or pesos
are meant: a market, a destination and what is compared do not.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import find_verb
from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.names import Names
from digest.extraction.figures.natives import find_natives
from digest.extraction.figures.subjects import find_subject
from digest.lexicon.clauses import DETERMINERS, PREPOSITIONS, REPORTING
from digest.lexicon.facts import PRICED
from digest.lexicon.home_marks import OFFICES, PEOPLES, REGIONS
from digest.lexicon.money_owners import OWNERS
from digest.lexicon.money_places import CITIES, LANDS, NATIONS
from digest.text.tokens import NUMBER, WORD, Tokens, split_tokens
from digest.value import Value

_WIDE = frozenset({"new", "hong", "african", "euro", "cfa", "convertible", "deutsche", "nuevo"})
"""Words before the names of currencies that are no country's alone."""
_OWN = frozenset({"of", "by"})
"""Prepositions that say whose something is, or who does it: the Bank of Uganda."""
_PLACING = frozenset({"in", "at", "across", "throughout", "around", "near", "on"})
"""Prepositions of a place, where something may be paid; the others name somebody else."""
_HOPS, _REACH, _OPENING, _OF = 3, 4, 8, 5


class Mention(Value, kw_only=False):
    """A country named in a sentence, by its name, its people, a city or an office."""

    first: int
    """Its first token."""
    last: int
    """The token after it."""
    country: str
    """ISO 3166 code."""
    tie: str
    """The preposition that governs it; nothing where none does."""

    @property
    def free(self) -> bool:
        """Whether it is somebody in its sentence rather than a place or a direction."""
        return not self.tie or self.tie in _OWN


def find_countries(tokens: Tokens) -> tuple[Mention, ...]:
    """Return the countries that a sentence names, in order; none overlaps another."""
    return tuple(_find_mentions(tokens))


def _find_mentions(tokens: Tokens) -> Iterator[Mention]:
    known, end = _lands(), 0
    for at, word in enumerate(tokens.words):
        if at < end or word not in known or not tokens.forms[at][0].isupper():
            continue
        for phrase, country in known[word]:
            if tokens.words[at : at + len(phrase)] == phrase:
                end = at + len(phrase)
                yield Mention(at, end, country, _find_tie(tokens, at, end))
                break


def _find_tie(tokens: Tokens, first: int, last: int) -> str:
    """Return the preposition that governs the noun phrase in which a name stands.

    One that governs a country's firm is none: shares in China's Yunfa are Chinese.
    """
    if tokens.words[first - 2 : first] == ("according", "to"):
        return ""
    if tokens.word(last) == "-" and tokens.word(last + 1) in _ORIGINS:
        return "from"
    firm = tokens.words[last : last + 2] == ("'", "s") and _is_capital(tokens, last + 2)
    tie = _find_preposition(tokens, first)
    return "" if firm and tie in _PLACING else tie


def _is_capital(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.forms[at][0].isupper()


def _find_preposition(tokens: Tokens, first: int) -> str:
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = tokens.words[place]
        at = place - int(word in DETERMINERS)
        if tokens.word(at) in PREPOSITIONS:
            return "" if tokens.word(at - 1) in _SEATED else tokens.word(at)
        if word in DETERMINERS:
            return ""
        if tokens.kinds[at] != WORD or _is_capital(tokens, at) or word.endswith(_VERBAL):
            return ""
    return ""


_ORIGINS = frozenset("born bred raised educated trained owned speaking".split())
"""What tells, behind a country and a hyphen, where somebody comes from: Danish-born."""
_SEATED = frozenset("based headquartered listed registered incorporated domiciled".split())
"""Words behind which a place is a firm's own: based in Copenhagen."""
_VERBAL = ("ed", "ing", "s")
"""How words end that no adjective before a name has."""


def find_homelands(
    tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]
) -> tuple[str, ...]:
    """Return the countries in which an amount is counted, the likeliest first.

    Args:
        tokens: The sentence.
        amount: The amount.
        mentions: The countries that the sentence names.
    """
    found = [one.country for one in _find_owners(tokens, amount, mentions)]
    return tuple(dict.fromkeys(found))


def _find_owners(
    tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]
) -> Iterator[Mention]:
    """Yield the mentions that tell whose an amount is: places before peoples of single persons.

    A Nepali worker in Delhi is paid there; one who sends money home is not.
    """
    natives = find_natives(tokens, [(one.first, one.last) for one in mentions])
    if not natives:
        yield from _find_told(tokens, amount, mentions)
        return
    settled = tuple(one for one in mentions if one.first not in natives)
    if _HOMEWARD.isdisjoint(tokens.words):
        yield from _find_told(tokens, amount, settled)
        placed = (one for one in settled if one.first < amount.first)
        yield from (one for one in placed if _is_acted_at(tokens, one))
    own = tuple(one for one in mentions if not natives.get(one.first))
    yield from _find_told(tokens, amount, own)


_HOMEWARD = frozenset("home remit remits remitted remitting remittance remittances".split())
"""Words of what people abroad send to their own country."""


def _is_acted_at(tokens: Tokens, one: Mention) -> bool:
    """Tell whether something is done at a place, and not only said there."""
    tied = tokens.words[max(0, one.first - _REACH) : one.first]
    said = any(word in REPORTING and after == one.tie for word, after in pairwise((*tied, "")))
    return not said and (one.tie in _PLACING or "moved" in tied)


def _find_told(tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the mentions that tell whose an amount is, the subject's first, then its object's."""
    yield from _find_nearest(tokens, amount, mentions)
    end, scenes = amount.first, list[Mention]()
    for hop in range(_HOPS):
        first, verb, last = find_subject(tokens, end)
        yield from _find_free(tokens, mentions, first, max(verb, last))
        if hop == 0:
            yield from _find_free(tokens, mentions, verb, amount.first)
        scenes += [one for one in mentions if _is_scene(tokens, one, first, last)]
        if first <= 1 or first == end:
            break
        end = first - 1
    yield from scenes
    yield from (one for one in mentions if _opens(tokens, one))
    behind = find_end(amount)
    priced = _is_priced(tokens, amount)
    for one in mentions:
        own = tokens.word(behind) == "of" and one.tie == "of"
        if 0 < one.first - behind < _OF and (own or (priced and one.tie == "in")):
            yield one


def _find_free(
    tokens: Tokens, mentions: tuple[Mention, ...], first: int, last: int
) -> Iterator[Mention]:
    """Yield who acts, or is acted on, unless bought: buyers of no named country pay at home.

    Mwanza Dairies will buy the Ugandan mill for Sh6bn.
    """
    for one in mentions:
        bought = not _BUYING.isdisjoint(tokens.words[first : one.first])
        if first <= one.first < last and one.free and not bought:
            yield one


_BUYING = frozenset(
    "buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing "
    "purchased takeover acquisition stake".split()
)
"""What is done to a firm, or a part of one, that need not be paid for in its own money."""


def _is_priced(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is what nobody named pays: a kilo of meat costs 400 pounds."""
    first, _, last = find_subject(tokens, amount.first)
    asked = not PRICED.isdisjoint(tokens.words[first : amount.first])
    return asked and not _NAMES.of(tokens, first, last)


def _find_nearest(
    tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]
) -> Iterator[Mention]:
    """Yield the country of an amount told without a verb: and Sweden's Volmar 3bn crowns."""
    compared = not _COMPARED.isdisjoint(tokens.words[max(0, amount.first - 2) : amount.first])
    behind = find_end(amount)
    for one in mentions:
        if compared and one.tie in _PLACING and behind < one.first <= behind + _REACH:
            yield one
        if 0 <= amount.first - one.last < _REACH and one.free and one.first > 0:
            between = tokens.kinds[one.first - 1 : amount.first]
            joined = tokens.words[one.first - 1] in _JOINING and NUMBER not in between
            if joined and find_verb(tokens, one.last, amount.first) is None:
                yield one


_COMPARED = frozenset("against versus with than from to".split())
_JOINING = frozenset({"and", ",", ";", "but", "while"})


def _is_scene(tokens: Tokens, one: Mention, first: int, last: int) -> bool:
    """Tell whether a subject is nobody's, so that its place tells its money: a house in Cairo."""
    if one.tie not in _PLACING or not first <= one.first < last:
        return False
    return not (_NAMES.of(tokens, first, one.first) or _NAMES.of(tokens, one.last, last))


def _opens(tokens: Tokens, one: Mention) -> bool:
    """Tell whether a sentence opens with a place: In Egypt, meat costs 400 pounds."""
    opened = tokens.words[0] in _PLACING and one.first < _OPENING
    return opened and "," in tokens.words[one.last : one.last + 2]


def find_mentioned(
    tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]
) -> tuple[str, ...]:
    """Return the countries that may be those of an amount whose owner has none.

    Where a name earns or pays pounds or francs, nothing is told by where it does.
    """
    if amount.unit in WORLDWIDE and find_party(tokens, amount):
        return ()
    may = (one.country for one in mentions if one.tie in _OWN | _PLACING or not one.tie)
    return tuple(dict.fromkeys(may))


def find_party(tokens: Tokens, amount: Amount) -> frozenset[str]:
    """Return the names in the subject of an amount, in lower case; a country is its code."""
    first, _, last = find_subject(tokens, amount.first)
    return _NAMES.of(tokens, first, last)


WORLDWIDE = frozenset({"pound", "franc"})
"""Families of which everybody's trade means one member unless more is said."""
_NAMES = Names(frozenset(), frozenset())
"""Tells names by their own spelling alone."""


@cache
def _lands() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the phrases that name countries, by their first word, the longest first."""
    written = NATIONS | CITIES | PEOPLES | REGIONS | OFFICES | LANDS
    table = {split_tokens(name).words: code for name, code in written.items()}
    table = {phrase: code for phrase, code in OWNERS.items() if phrase[0] not in _WIDE} | table
    for phrase, code in list(table.items()):
        table.setdefault((*phrase[:-1], f"{phrase[-1]}s"), code)
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, code in table.items():
        found.setdefault(phrase[0], []).append((phrase, code))
    return {word: tuple(sorted(some, key=_length)) for word, some in found.items()}


def _length(named: tuple[tuple[str, ...], str]) -> int:
    return -len(named[0])
