"""What the sentence before says of an amount: whom "it" means, and what a list is of."""

from digest.extraction.figures.clauses import (
    count_words,
    find_clause,
    find_verb,
    starts_well,
    trim_end,
    trim_start,
)
from digest.extraction.figures.quantities import is_plural
from digest.extraction.figures.reading import Reading
from digest.lexicon.clauses import (
    LEVELS,
    MAYBE_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    TIMELY,
    VERBS,
)
from digest.lexicon.currencies import WORDS as CURRENCIES
from digest.lexicon.qualifiers import RECKONED, YEARLY
from digest.lexicon.units import COMPANY_ENDS
from digest.model.article import Article
from digest.text.tokens import NUMBER, Tokens, split_tokens
from digest.value import replace

_MEANT = {"it": False, "they": True}
"""Pronouns that open a sentence, and whether they mean more than one."""
_LONGEST, _FARTHEST, _ROOM = 5, 14, 14


def name_subjects(sentences: list[list[Reading]], article: Article) -> list[list[Reading]]:
    """Return the readings of an article, described by what sentences before them say.

    It owes €41m, behind "Hraun, the landlord, fell 6%": Hraun … owes. Items of a list have what
    leads to it: €12m for roads, behind "The plan sets aside:".

    Args:
        sentences: The readings of each of its sentences.
        article: The article.
    """
    named: list[list[Reading]] = []
    lead: str | None = None
    for place, readings in enumerate(sentences):
        sentence = article.sentences[place]
        closing = article.text[sentence.end - 1 : sentence.end]
        if closing == ":":
            lead = _find_lead(sentence.of(article.text))
        elif closing in _FULL_STOPS and not (readings and readings[0].amount.first == 0):
            lead = None
        if place and _opens(readings):
            named.append(_name(readings, article, place))
        else:
            named.append([_head(one, lead) for one in readings] if lead else readings)
    return named


_FULL_STOPS = frozenset(".!?")
"""Marks with which no item of a list ends, unless it opens with its amount."""


def _find_lead(sentence: str) -> str | None:
    """Return the clause that leads to a list, up to its colon: the plan sets aside."""
    tokens = split_tokens(sentence)
    end = len(tokens) - 1
    first = trim_start(tokens, find_clause(tokens, end, frozenset()), end)
    short = first < end and count_words(tokens, first, end) <= _LONGEST_LEAD
    told = short and _HEADINGS.isdisjoint(tokens.words[first:end])
    return " ".join(tokens.covers(first, end).split()) if told else None


_LONGEST_LEAD = 8
_HEADINGS = frozenset(
    "figures numbers highlights facts points details results summary glance brief background table "
    "update editor note notes correction here following below more also read see".split()
)
"""Words of headings, which say nothing of what stands below them."""


def _head(reading: Reading, lead: str) -> Reading:
    """Return an amount of a list described by what leads to it too, where there is room."""
    about = reading.about or ""
    room = len(lead.split()) + len(about.split()) <= _ROOM
    told = about.startswith(lead)
    return (
        replace(reading, about=f"{lead} … {about}" if about else lead)
        if room and not told
        else reading
    )


def _opens(readings: list[Reading]) -> bool:
    return bool(readings) and readings[0].tokens.words[0] in _MEANT


def _name(readings: list[Reading], article: Article, place: int) -> list[Reading]:
    plural = _MEANT[readings[0].tokens.words[0]]
    before = split_tokens(article.sentences[place - 1].of(article.text))
    subject = _find_subject(before, plural=plural)
    if subject is None:
        return readings
    if not _DOERS.isdisjoint(readings[0].tokens.words[1:3]) and _is_measure(subject):
        return readings
    named = " ".join(subject.split())
    return [
        replace(one, about=f"{named} … {one.about}" if one.about else named)
        if _is_of_pronoun(one, len(named.split()))
        else one
        for one in readings
    ]


def _is_measure(subject: str) -> bool:
    """Tell whether a subject is an amount or a step, which does nothing itself: it plans to."""
    return not _MEASURED.isdisjoint(subject.lower().split())


_MEASURED = (
    RECKONED
    | YEARLY
    | CURRENCIES.keys()
    | frozenset("dividend dividends margin ebitda order orders decision vote cut rise move".split())
)
_DOERS = (VERBS | MAYBE_VERBS | {"has", "had", "plans", "will", "also", "is"}) - LEVELS


def _is_of_pronoun(reading: Reading, words: int) -> bool:
    """Tell whether an amount stands in the clause that the pronoun opens, with room for a name."""
    first = find_clause(reading.tokens, reading.amount.first, frozenset())
    return first == 0 and words + len((reading.about or "").split()) <= _ROOM


def _find_subject(tokens: Tokens, *, plural: bool) -> str | None:
    """Return the subject that opens a sentence, where a pronoun behind it can mean it."""
    verb = find_verb(tokens, 0, min(len(tokens), _FARTHEST)) or 0
    first = trim_start(tokens, 0, verb)
    end = next((at for at in range(first, verb) if tokens.words[at] in {",", "("}), verb)
    end = trim_end(tokens, first, end)
    if first >= end or not _may_be_meant(tokens, first, end, verb):
        return None
    many = _is_many(tokens, first, end) or "and" in tokens.words[first:end]
    return tokens.covers(first, end) if many is plural else None


def _is_many(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether the head of a phrase is plural; a name in s, Orin Mills, is one."""
    places = range(first, end)
    tied = next((at for at in places if tokens.words[at] in PREPOSITIONS), end)
    head = max(first, tied - 1)
    return is_plural(tokens.words[head]) and (head == 0 or tokens.forms[head].islower())


_OWNED = {("its",), ("their",), ("his",), ("her",)}


def _may_be_meant(tokens: Tokens, first: int, end: int, verb: int) -> bool:
    """Tell whether a phrase names a thing: no pronoun, no time, no person who only says so."""
    short = count_words(tokens, first, end) <= _LONGEST and starts_well(tokens, first, end)
    words = tokens.words[first:end]
    owned = tokens.words[first - 1 : first] in _OWNED or words[:1] in _OWNED
    firm = words[0] == "the" or words[-1] in COMPANY_ENDS or tokens.word(first) in {"a", "an"}
    told = tokens.words[verb] in REPORTING and not firm
    counted = NUMBER in tokens.kinds[first:end]
    return short and not (owned or told or counted or words[0] in PRONOUNS or words[-1] in TIMELY)
