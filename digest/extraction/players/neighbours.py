"""How the names of an article tell each other: "investors A and B", "A Kraft ASA" and "A"."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import BODIES, Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.extraction.players.noun_forms import HEADS_FIRST
from digest.lexicon.people import FAMILY_FIRST, given_names
from digest.lexicon.places import places
from digest.lexicon.roles import TITLE_WORDS
from digest.lexicon.words import (
    COMPANY_WORDS,
    FIRM_NOUNS,
    GOVERNMENT_NOUNS,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
    ORGANISATION_WORDS,
    POLICY_WORDS,
)

_ANDS = frozenset(
    {" and ", ", ", ", and ", " or ", " & ", " and the ", ", the ", " including the "}
)
_TITLE = re.compile(r"(?:Dr|Mr|Ms|Mrs|Prof|Sir|Dame)\.? \Z")
_HOMES = frozenset({" of ", " of the ", " at ", " from ", ", of ", ", from "})
_SURE = 5.0
_NAME_LISTS = frozenset({"list:given-names", "list:family-names"})
_PERSONAL = frozenset(
    "rule:title rule:role-before rule:role-after-comma rule:kin rule:who rule:age".split()
)
_OPENERS = frozenset(
    """rule:shares rule:price rule:adjective rule:results rule:possessive rule:which""".split()
)
"""What is told of any plain noun that opens a sentence: pretax profit, average sales."""
_PLURALS = (
    TITLE_WORDS
    | COMPANY_WORDS
    | ORGANISATION_WORDS
    | frozenset(
        """resident creditor tenant patient passenger driver commuter pensioner parent pupil
        neighbour neighbor visitor tourist borrower depositor saver taxpayer voter employee client
        motorist critic opponent supporter protester demonstrator survivor victim witness
        household campaigner bondholder policyholder subcontractor trustee villager fisher
        smallholder""".split()
    )
)
"""What many are, in the singular."""
_FIRM_RULES = frozenset("rule:shares rule:role-after rule:owner-of-role rule:price".split())
"""What is told of firms, and of nobody by the first name."""
_SAYS_LATER = re.compile(
    r"(?:, (?:which|an?|the) [^,.\n]{1,80},)? (?:said|says|told|tells|called|calls|argued|argues"
    r"|reckons|reckoned|thinks|noted|notes|warned|warns|expects|estimates|added|wrote|put|puts)\b"
)
_NOUNS = FIRM_NOUNS | GOVERNMENT_NOUNS | LEGAL_FORMS | ORGANISATION_NOUNS
_OF_ANYBODY = frozenset(
    "model:person model:organisation model:place model:other rule:acts rule:deed rule:who".split()
)
"""What is told of a name that may be anybody's."""
_GUESSES = frozenset({"model:person", "rule:acts", "rule:preposition", "rule:possessive"})


def vote_neighbours(text: str, runs: Sequence[Run], names: dict[str, Evidence]) -> None:
    """Let the members of a list vote for each other: "investors A and B"."""
    pairs = list(pairwise(runs))
    for one, other in [*pairs, *((b, a) for a, b in reversed(pairs))]:
        left, right = sorted((one, other), key=lambda run: run.span)
        if _TITLE.sub("", text[left.span.end : right.span.start]) in _ANDS:
            _share(names[one.text], names[other.text])
            if text.endswith("between ", 0, left.span.start):
                _share_place(names[one.text], names[other.text])


def vote_homes(text: str, runs: Sequence[Run], names: dict[str, Evidence]) -> None:
    """Let a person vote for the body behind "of": Imke Rautenberg of Hansebank."""
    for one, other in pairwise(runs):
        giver, taker = names[one.text], names[other.text]
        if text[one.span.end : other.span.start] not in _HOMES or len(one.words) == 1:
            continue
        said = _SAYS_LATER.match(text, other.span.end) is not None
        if taker.decide() in (Sort.BODY, *BODIES) and _is_unknown_pair(giver, said=said):
            giver.vote(Sort.PERSON, 2.5, "rule:of-body")
        if giver.decide() is Sort.PERSON and taker.decide() is None:
            taker.vote(Sort.BODY, 1.7, "rule:home-of")
        elif giver.decide() is Sort.PERSON is taker.decide() and _is_listed_alone(taker):
            taker.vote(Sort.BODY, 4.0 + taker.weight(Sort.PERSON) / 2, "rule:home-of")


def _is_unknown_pair(name: Evidence, *, said: bool) -> bool:
    """Tell whether a name has the length of a person's, no noun of a body and no sure sort.

    Args:
        name: The name.
        said: Whether it says something, so that the engine may take it for a body.
    """
    pair = len(name.words) in (2, 3) and not _NOUNS & set(name.words)
    titled = any(word.lower() in TITLE_WORDS or word in POLICY_WORDS for word in name.words)
    return (
        pair
        and not titled
        and (said or "model:person" in name.rules)
        and set(name.rules) <= _OF_ANYBODY
    )


def _is_listed_alone(name: Evidence) -> bool:
    """Tell whether lists and the engine alone take a name of two words for a person's."""
    own = {rule for rule in name.rules if not rule.startswith("model:")} - _NAME_LISTS
    return len(name.words) == len(("given", "family")) and own <= {"rule:role-of", "rule:acts"}


def _is_pair_of_guess(name: Evidence) -> bool:
    """Tell whether a name of two words is a body by the engine's word alone."""
    return name.rules == ["model:organisation"] and len(name.words) == len(("given", "family"))


def _is_one_guess(name: Evidence) -> bool:
    """Tell whether a name of several words stands once, a person by the engine's word alone."""
    return len(name.words) > 1 == len(name.runs) and name.rules == ["model:person"]


def vote_titles(names: dict[str, Evidence]) -> None:
    """Let "Mr Altair" vote for the full name that ends so."""
    titled = {n.words[0] for n in names.values() if len(n.words) == 1 and "rule:title" in n.rules}
    for name in names.values():
        if len(name.words) > 1 and name.words[-1] in titled:
            name.vote(Sort.PERSON, 3.0, "rule:title")


def _share_place(giver: Evidence, taker: Evidence) -> None:
    """Let a listed place tell the other end of "between A and B"."""
    if giver.decide() is Sort.PLACE:
        taker.vote(Sort.PLACE, 3.0, "rule:between")


def vote_legal(names: Mapping[str, Evidence]) -> None:
    """Let "Fjell Kraft ASA" tell what "Fjell Kraft" is."""
    for name in list(names.values()):
        bare = name.words
        while len(bare) > 1 and bare[-1] in LEGAL_FORMS:
            bare = bare[:-1]
        short = names.get(" ".join(bare))
        if short is not None and short is not name and " ".join(bare) not in places():
            short.vote(Sort.COMPANY, 6.0, "form:legal")


def vote_shorts(names: Mapping[str, Evidence]) -> None:
    """Let a first word that acts as a body speak for the name that only the engine knows.

    Persons are shortened to their last word, companies to their first.
    """
    for name in names.values():
        first, last = names.get(name.words[0]), names.get(name.words[-1])
        own = _FIRM_RULES & set(first.rules) if first is not None else None
        guessed = len(name.words) > 1 and set(name.rules) - {"list:given-names"} <= _GUESSES
        guessed = guessed and bool(own or name.words[0] not in given_names())
        if not guessed or first is None or last is not None or name.words[0] in FAMILY_FIRST:
            continue
        if first.decide() in (Sort.BODY, *BODIES):
            name.vote(Sort.BODY, 5.2 if own else 2.6, "rule:short-form")


def vote_unlisted(names: Mapping[str, Evidence]) -> None:
    """Let names that the engine alone takes for persons be bodies, where no list knows them.

    The lists hold most given names; who is told of is called by the last word afterwards.
    """
    for name in names.values():
        if len(name.words) == 1 or "model:person" not in name.rules or name.decide() is not None:
            continue
        if not looks_personal(name.words):
            sort = Sort.PERSON if name.words[-1] in names else Sort.BODY
            name.vote(sort, 1.7, "form:unlisted")


def vote_heads(names: Mapping[str, Evidence]) -> None:
    """Let "Lam Dong Energy" tell what "Lam Dong" is, which nobody calls a person."""
    for name in list(names.values()):
        tail = names.get(" ".join(name.words[1:]))
        if tail is not None and name.words[0] in HEADS_FIRST and _is_nobody(tail):
            tail.vote(Sort.ORGANISATION, 3.0, "rule:head-of-name")
        if not {"form:company", "form:legal"} & set(name.rules):
            continue
        for end in range(1, len(name.words)):
            short = names.get(" ".join(name.words[:end]))
            whole = end == len(name.words) - 1 and not _PERSONAL & set(short.rules if short else ())
            if short is not None and (_is_nobody(short) or (whole and len(short.words) > 1)):
                short.vote(Sort.COMPANY, 3.0, "rule:head-of-name")


def _is_nobody(name: Evidence) -> bool:
    """Tell whether no rule calls a name a person or a place: lists and the engine may err."""
    if any(rule.startswith("list:") and rule not in _NAME_LISTS for rule in name.rules):
        return False
    given = len(name.words) > 1 and name.words[0] in given_names() - {"Al", "El"}
    return not given and not _PERSONAL & set(name.rules)


def _share(giver: Evidence, taker: Evidence) -> None:
    sort = giver.decide()
    if sort is None or sort is Sort.THING:
        return
    if sort is Sort.COMPANY and giver.as_body > _SURE and _is_one_guess(taker):
        taker.vote(Sort.COMPANY, 2.5, "rule:listed")
    if sort is Sort.PERSON and _PERSONAL & set(giver.rules) and _is_pair_of_guess(taker):
        taker.vote(Sort.PERSON, 2.5, "rule:listed")
    guess = taker.decide() is Sort.PERSON and not _is_whole_person(taker)
    if guess and sort in BODIES and any(rule.startswith("list:") for rule in taker.rules):
        taker.vote(sort, 3.0, "rule:listed")
    if taker.decide() is not None:
        return
    if "rule:listed" in giver.rules and len(giver.rules) == 1:
        return
    taker.vote(Sort.COMPANY if sort is Sort.BODY else sort, 1.7, "rule:listed")


def accepted(names: Iterable[Evidence]) -> dict[tuple[str, ...], Sort]:
    """Return what each name that counts is."""
    found: dict[tuple[str, ...], Sort] = {}
    names = list(names)
    heads = {name.words[0] for name in names if len(name.words) > 1}
    firsts = {word for name in names if name.weight(Sort.PERSON) > 0 for word in name.words[:-1]}
    for name in names:
        sort = name.decide()
        if len(name.words[0]) == 1 == len(name.words) or _is_plural(name, firsts):
            continue
        if _is_bare(name) or (_is_opener(name) and name.words[0] not in heads):
            continue
        if sort is not None and (sort is not Sort.PERSON or _is_whole_person(name)):
            found[name.words] = sort
    return found


def _is_plural(name: Evidence, firsts: Collection[str]) -> bool:
    """Tell whether a single word is a given name told of several: the two Ashwins."""
    word = name.words[0]
    lone = len(name.words) == 1 and word.endswith("s") and name.as_body < _SURE
    return lone and word not in firsts and word[:-1] in firsts


def _is_bare(name: Evidence) -> bool:
    """Tell whether a single word stands once, before a noun, on the model's word alone."""
    own = [rule for rule in name.rules if not rule.startswith(("model:", "rules:"))]
    return len(name.words) == 1 == len(name.runs) and own == ["rule:adjective"]


def _is_opener(name: Evidence) -> bool:
    """Tell whether a single word only opens one sentence, and no list or engine knows it."""
    lone = len(name.words) == 1 == len(name.runs) and name.runs[0].initial
    several = name.words[0].lower().removesuffix("s") in _PLURALS
    return lone and set(name.rules) <= (
        _OPENERS | {"rule:who", "rule:role-after"} if several else _OPENERS
    )


def _is_whole_person(name: Evidence) -> bool:
    """Tell whether a name can be a person's: two words, or one with a title or a strong hint."""
    if len(name.words) > 1:
        return True
    strong = (
        "rule:title",
        "rule:role-before",
        "rule:role-after-comma",
        "list:leaders",
        "rule:who",
        "rule:age",
        "rule:kin",
        "rule:name-given",
    )
    return any(rule in name.rules for rule in strong)
