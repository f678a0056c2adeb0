"""The clause before an amount, and the noun phrases on either side, found without a grammar."""

from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    LEADERS,
    LEVELS,
    MAYBE_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    TIMELY,
    VERBS,
    WHEN,
)
from digest.lexicon.directions import DIRECTIONS
from digest.text.number_words import SPELLED
from digest.text.tokens import NUMBER, SIGN, WORD, Tokens

MOST_WORDS = 12
"""The longest description."""
_WINDOW = 40
"""Tokens looked at on either side: a sentence of numbers must not cost its square."""
_HARD = frozenset(';:()[]—"!?…|•')
_MARKS = _HARD | {"-", "/", ".", ","}
_EXTENDING = frozenset(
    {"of", "to", "in", "for", "per", "on", "from", "with", "by", "at", "against"}
)


def is_break(tokens: Tokens, at: int) -> bool:
    """Tell whether a clause ends at a token; marks inside words and abbreviations do not count."""
    word = tokens.words[at]
    if word not in _MARKS:
        return False
    if word in {"-", "/"}:
        return not (tokens.glued(at) and tokens.glued(at + 1))
    if word == ".":
        return not (tokens.glued(at + 1) or _is_initial(tokens, at))
    if word == ",":
        return not (tokens.glued(at) and tokens.glued(at + 1))
    return word in _HARD


def _is_initial(tokens: Tokens, at: int) -> bool:
    """Tell whether a full stop only shortens the word before: Mr., U.S."""
    form = tokens.forms[at - 1] if at else ""
    return tokens.glued(at) and form[:1].isupper() and len(form) < 4  # noqa: PLR2004 - Corp. may end


def is_verb(tokens: Tokens, at: int) -> bool:
    """Tell whether a token is the verb of its phrase."""
    word = tokens.words[at]
    if word not in ALL_VERBS or not tokens.forms[at].islower() or _is_tied(tokens, at):
        return False
    before = tokens.words[at - 1] if at else ""
    if word in AUXILIARIES:
        return before not in DETERMINERS and not (word == "do" and tokens.forms[at - 1].istitle())
    if before in _BEFORE_NOUNS:
        return False
    if word in _SURE_VERBS:
        return True
    return before in _BEFORE_VERBS or (before.endswith("ly") and before not in NOUNS_IN_LY)


_MOVED = frozenset("rose fell grew sank shrank slid shed lost leapt shot cut".split())
_SURE_VERBS = (
    VERBS
    | LEVELS
    | REPORTING
    | _MOVED
    | {word for word in DIRECTIONS if word.endswith(("ed", "s"))}
)
ALL_VERBS = _SURE_VERBS | MAYBE_VERBS | AUXILIARIES
"""All words that may be verbs: asked first, for speed."""
_BEFORE_NOUNS = (DETERMINERS - RELATIVES) | (PREPOSITIONS - {"to"})
_BEFORE_VERBS = (
    AUXILIARIES
    | RELATIVES
    | PRONOUNS
    | frozenset("to and also then now still already never not often aside together only".split())
)
NOUNS_IN_LY = frozenset("assembly supply family monopoly anomaly italy july rally ally".split())


def _is_tied(tokens: Tokens, at: int) -> bool:
    """Tell whether a hyphen or an apostrophe makes a token a piece of a word."""
    tied = tokens.glued(at) and tokens.words[at - 1] in {"-", "'", "&"}
    return tied or (tokens.word(at + 1) == "-" and tokens.glued(at + 1))


def find_verb(tokens: Tokens, first: int, last: int) -> int | None:
    """Return the first verb of a stretch of tokens."""
    words = tokens.words
    for at in range(first, last):
        if words[at] in ALL_VERBS and is_verb(tokens, at):
            return at
    return None


def find_clause(tokens: Tokens, end: int, others: frozenset[int]) -> int:
    """Return the first token of the clause that goes up to `end`."""
    floor, words = max(0, end - _WINDOW), tokens.words
    for at in range(end - 1, floor - 1, -1):
        if at in others or (words[at] in _PARTING and _parts(tokens, at, end, others)):
            return at + 1
    return floor


_OPENING = SUBORDINATORS | REPORTING | {"and", "or", "on"}
_PARTING = _OPENING | _MARKS
"""Words and marks behind which a clause may begin: asked first, for speed."""


def _parts(tokens: Tokens, at: int, end: int, others: frozenset[int]) -> bool:
    """Tell whether the clause that goes up to `end` begins behind a word or mark."""
    word = tokens.words[at]
    if word in _MARKS:
        return word == "," or is_break(tokens, at)
    return tokens.forms[at][0].islower() and _opens(tokens, at, end, others)


def _opens(tokens: Tokens, at: int, end: int, others: frozenset[int]) -> bool:
    """Tell whether the clause begins behind a token."""
    word = tokens.words[at]
    if word in SUBORDINATORS:
        if word in {"before", "after"} and tokens.word(at + 1) in _TAKEN_OFF:
            return False
        if word not in {"after", "before", "than", "as", "since", "once"}:
            return True
        return find_verb(tokens, at + 1, end) is not None and not _is_noun_left(tokens, at, others)
    if word in REPORTING:
        following = tokens.word(at + 1)
        told = at + 1 < end and following not in PREPOSITIONS
        return told and tokens.word(at - 1) not in DETERMINERS and not _is_tied(tokens, at)
    if word == "on":
        return at - 1 in others and tokens.words[end - 1] in _MOVED_BY
    return word in {"and", "or"} and _parts_clauses(tokens, at, others)


_MOVED_BY = frozenset("up down rising falling growing".split())
"""Words between what a result was made on and by how much that moved: on sales up 3%."""
_TAKEN_OFF = frozenset(
    "tax taxes interest provisions provision impairment impairments depreciation costs minorities "
    "exceptionals exceptional".split()
)
"""What a profit is before or after."""


def _is_noun_left(tokens: Tokens, at: int, others: frozenset[int]) -> bool:
    """Tell whether only a noun stands before a word that may tie another to it."""
    floor = max(0, at - _WINDOW // 2)
    for place in range(at - 1, floor - 1, -1):
        if is_break(tokens, place) or tokens.words[place] in REPORTING:
            return place < at - 1
        if place in others or is_verb(tokens, place):
            return False
    return at > 0


def _parts_clauses(tokens: Tokens, at: int, others: frozenset[int]) -> bool:
    """Tell whether "and" joins two clauses rather than two nouns."""
    if at + 1 < len(tokens) and is_verb(tokens, at + 1):
        return True
    floor = max(0, at - _WINDOW // 2)
    for place in range(at - 1, floor - 1, -1):
        if place in others or is_break(tokens, place) or tokens.words[place] == ",":
            return place in others
        if tokens.words[place] in REPORTING:
            return False
        if is_verb(tokens, place):
            return tokens.word(at + 1) not in PREPOSITIONS
    return False


def find_noun(tokens: Tokens, first: int, end: int) -> int:
    """Return the first token of the noun phrase that ends before `end`; `end` if there is none."""
    start = find_name(tokens, first, end)
    while first < start < end:
        link = start - 1
        link -= int(tokens.words[link] in DETERMINERS and link - 1 > first)
        if tokens.words[link] not in _EXTENDING:
            break
        longer = find_name(tokens, first, link)
        if longer == link or tokens.words[link - 1] in {"and", "or"} or is_verb(tokens, link - 1):
            break
        start = longer
    return start


def find_name(tokens: Tokens, first: int, end: int) -> int:
    """Return the first token of a noun with the words before it that belong to it."""
    at = end - 1
    while at >= first and _is_nominal(tokens, at, first):
        at -= 1
    at += 1
    while at < end and _opens_no_noun(tokens, at):
        at += 1
    return at


def _opens_no_noun(tokens: Tokens, at: int) -> bool:
    return tokens.kinds[at] == SIGN or _is_left(tokens, at) or is_participle(tokens, at)


def is_participle(tokens: Tokens, at: int) -> bool:
    """Tell whether a word in -ing is a verb's rather than a noun's."""
    word, form = tokens.words[at], tokens.forms[at]
    return form[0].islower() and word.endswith("ing") and len(word) > 5 and word not in THINGS  # noqa: PLR2004


def _is_left(tokens: Tokens, at: int) -> bool:
    """Tell whether a token cannot open a noun phrase: the s of "Monday's"."""
    return tokens.glued(at) and tokens.words[at - 1] in {"'", "-", "&", "."}


def _is_nominal(tokens: Tokens, at: int, first: int) -> bool:
    word, kind = tokens.words[at], tokens.kinds[at]
    if kind == SIGN:
        return word in {"-", "'", "&", ".", "/"} and not is_break(tokens, at)
    if kind == NUMBER:
        return False
    if word in {"and", "or"}:
        return at > first and not is_verb(tokens, at - 1)
    if len(word) == 1 and _is_left(tokens, at):
        return True
    if word in _CLOSED and not (word == "us" and tokens.forms[at] == "US"):
        return False
    return not ((word in ALL_VERBS and is_verb(tokens, at)) or _is_adverb(word))


_CLOSED = DETERMINERS | PRONOUNS | PREPOSITIONS | LEADERS
"""Words that are no part of a noun."""


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 5 and word not in NOUNS_IN_LY  # noqa: PLR2004 - fly


def take_behind(tokens: Tokens, at: int, others: frozenset[int], *, verbs: bool = False) -> int:
    """Return the token after the phrase that begins at `at`.

    Args:
        tokens: The sentence.
        at: Where the phrase begins.
        others: The tokens of all amounts.
        verbs: Whether it may go on with a verb: people have signed a petition.
    """
    first, last = at, min(len(tokens), at + _WINDOW)
    while at < last and at not in others and not is_break(tokens, at) and tokens.words[at] != ",":
        word = tokens.words[at]
        joined = word in {"and", "or"} and "between" not in tokens.words[first:at]
        if at > first and (word in SUBORDINATORS or joined):
            break
        if not verbs and word in ALL_VERBS and is_verb(tokens, at):
            break
        if at > first and (word in WHEN or _is_infinitive(tokens, at)):
            break
        if not fits(tokens, first, at + 1, MOST_WORDS - 4):
            break
        at += 1
    return trim_end(tokens, first, at)


def _is_infinitive(tokens: Tokens, at: int) -> bool:
    """Tell whether "to" opens a verb."""
    if tokens.words[at] != "to" or at + 1 == len(tokens):
        return False
    return tokens.forms[at + 1][0].islower() and tokens.words[at + 1] not in DETERMINERS


def trim_end(tokens: Tokens, first: int, end: int) -> int:
    """Return the end of a phrase without the words that nothing follows any more."""
    while end > first and _is_dangling(tokens, end - 1):
        end -= 1
    return end


def _is_dangling(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if tokens.kinds[at] == SIGN:
        return word not in {"'", "%"} and not (word == "." and _is_initial(tokens, at))
    if word not in _DANGLING or tokens.forms[at] == "US":
        return False
    return not (tokens.glued(at) and tokens.words[at - 1] == "-")


_REFLEXIVE = frozenset("itself themselves".split())
_LOOSE = frozenset(
    "almost nearly about around some approximately roughly at least as much many more less "
    "another additional extra further estimated initial worth totalling totaling making giving "
    "which who that whose up first second third fourth same maximum minimum other remaining due "
    "as".split()
)
_DANGLING = PREPOSITIONS | DETERMINERS | _REFLEXIVE | LEADERS | _LOOSE | SPELLED
"""Words with which no phrase ends."""


def trim_start(tokens: Tokens, first: int, end: int) -> int:
    """Return the start of a phrase without adverbs and marks, or what sets it beside another."""
    if tokens.words[first : first + 2] in _COMPARED and first + 2 < end:
        first += 2 + int(tokens.words[first + 2] in DETERMINERS)
    while first < end and (tokens.kinds[first] == SIGN or _is_leader(tokens, first)):
        first += 1
    return first


_COMPARED = {("compared", "with"), ("compared", "to")}


def _is_leader(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return word in LEADERS or (word.endswith("ly") and tokens.forms[at].islower())


def starts_well(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a phrase begins like one that can stand alone."""
    if first >= end or tokens.kinds[first] == SIGN:
        return False
    if _is_left(tokens, first) or _cuts_name(tokens, first):
        return False
    word = tokens.words[first]
    if word in DETERMINERS and first + 1 < end:
        return word not in {"this", "that", "these", "those"}
    if word in _DEPENDENT and tokens.forms[first] != "US":
        return False
    level = word in _LEVELLED and (first + 1 == end or tokens.words[first + 1] in PREPOSITIONS)
    if level or is_participle(tokens, first) or word in _HANGING:
        return False
    return word not in ALL_VERBS or not (is_verb(tokens, first) or word in AUXILIARIES)


_DEPENDENT = PRONOUNS | PREPOSITIONS | SUBORDINATORS | LEADERS
"""Words that open no phrase that can stand alone."""
_HANGING = frozenset(
    "at almost nearly approximately due further furthermore least much compared somewhere".split()
)
_LEVELLED = frozenset({"equal", "equivalent"})


def _cuts_name(tokens: Tokens, first: int) -> bool:
    """Tell whether a phrase begins inside a name: Banco do | Aguapei."""
    if first == 0 or not (tokens.forms[first].istitle() and tokens.forms[first - 1].istitle()):
        return False
    before = tokens.words[first - 1]
    return before not in _EMPTY and before not in REPORTING


THINGS = frozenset(
    "funding financing listing building trading operating spending lending borrowing housing "
    "shipping mining banking advertising marketing manufacturing engineering pricing outstanding "
    "existing remaining closing opening holding savings earnings underlying leading founding "
    "controlling gaming farming fishing recurring rising falling growing recycling planning wiring "
    "training shareholding backing".split()
)


def fits(tokens: Tokens, first: int, end: int, room: int) -> bool:
    """Tell whether a stretch of tokens has no more than some words."""
    return end - first <= room or count_words(tokens, first, end) <= room


def count_words(tokens: Tokens, first: int, end: int) -> int:
    """Return how many words a stretch of tokens has; a piece behind an apostrophe is none."""
    kinds = tokens.kinds[first:end]
    pieces = [at for at in range(first + 1, end) if tokens.glued(at)]
    left = [at for at in pieces if tokens.kinds[at] != SIGN and _is_left(tokens, at)]
    return len(kinds) - kinds.count(SIGN) - len(left)


def says_something(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a phrase holds a word that names something."""
    for at in range(first, end):
        word = tokens.words[at]
        told = tokens.kinds[at] == WORD and len(word) > 1
        if told and (word not in _EMPTY or tokens.forms[at] == "US"):
            return True
    return False


_EMPTY = (
    PRONOUNS | DETERMINERS | PREPOSITIONS | LEADERS | AUXILIARIES | TIMELY | _LOOSE | SUBORDINATORS
)
