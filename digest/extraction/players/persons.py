"""Persons and the names that stand for them: surnames, given names, family names first."""

from collections.abc import Mapping

from digest.extraction.players.actors import Actor, Form, rules_of
from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.people import FAMILY_FIRST, GIVEN_NAMES, given_names
from digest.lexicon.roles import PEERS
from digest.lexicon.words import CLOSED_WORDS

_GENERATIONS = frozenset("Jr Sr II III IV Neto Filho Júnior Junior".split())
_HOUSE = 3.0
"""How much more must speak for a company than for a person with whose surname it begins."""
_LONGEST_EASTERN = 3


def find_people(
    names: Mapping[str, Evidence], sorts: Mapping[Form, Sort], taken: set[Form]
) -> list[Actor]:
    """Return the persons, each with the surnames that stand for it."""
    forms = [form for form, sort in sorts.items() if sort is Sort.PERSON and form not in taken]
    actors: list[Actor] = []
    by_form: dict[Form, list[Actor]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form[0] in PEERS)):
        known = by_form.get(form) or _same_person(form, actors)
        if not known:
            known = [Actor(Sort.PERSON)]
            actors += known
            for short in _short_forms(form, taken):
                by_form.setdefault(short, []).extend(known)
        for actor in known:
            actor.forms.append(form)
            actor.rules += [rule for rule in rules_of(names, form) if rule not in actor.rules]
    _add_mononyms(actors, forms)
    for short, bearers in by_form.items():
        for actor in bearers if not is_other(short, names, sorts) else ():
            if short not in actor.forms:
                actor.forms.append(short)
    return actors


def _short_forms(form: Form, taken: set[Form]) -> list[Form]:
    """Return the surnames of a person, also with the capital of a sentence's first word."""
    found = [*surnames(form), *([form[1:2]] if _has_two_surnames(form) else [])]
    opened = [(short[0].capitalize(), *short[1:]) for short in found if short[0].islower()]
    return [short for short in dict.fromkeys([*found, *opened]) if short not in taken]


def _add_mononyms(actors: list[Actor], forms: list[Form]) -> None:
    """Give a single name that stands inside one full name to its bearer: Lula."""
    for alone in [actor for actor in actors if len(actor.forms[0]) == 1]:
        word = alone.forms[0][0]
        bearers = [a for a in actors if a is not alone and word in a.forms[0][1:-1]]
        if len(bearers) == 1 and len(forms) > 1:
            bearers[0].forms += alone.forms
            actors.remove(alone)


def _same_person(form: Form, actors: list[Actor]) -> list[Actor]:
    """Return who has the same first and last name: Donald J Trump, Donald Trump."""
    if len(form) == 1:
        return []
    if form[0] in PEERS:
        return [a for a in actors if a.forms[0][-1] == form[-1]][:1]
    return [a for a in actors if (a.forms[0][0], a.forms[0][-1]) == (form[0], form[-1])][:1]


def is_other(short: Form, names: Mapping[str, Evidence], sorts: Mapping[Form, Sort]) -> bool:
    """Tell whether a surname is rather something else in this article: a place, a listed body."""
    sort, name = sorts.get(short), names.get(" ".join(short))
    if sort is None or sort is Sort.PERSON or name is None:
        return short[0].lower() in CLOSED_WORDS and name is None
    rules = [rule for rule in name.rules if rule != "list:cities"]
    listed = any(rule.startswith(("list:", "form:legal", "rule:ticker")) for rule in rules)
    house = "rule:owner-of-role" in name.rules and name.as_body > _HOUSE + name.weight(Sort.PERSON)
    return (listed or house) and sort is not Sort.THING


def _has_two_surnames(words: Form) -> bool:
    """Tell whether a given name stands before two surnames, the first of which may stand alone."""
    if len(words) != _LONGEST_EASTERN or words[-1] in _GENERATIONS:
        return False
    first, second, _ = words
    return first in given_names() and second not in given_names() and second[0].isupper()


def surnames(form: Form) -> tuple[Form, ...]:
    """Return the short forms of a full name: Altman; de Wit; Han for Han Ji-woo."""
    if len(form) == 1:
        return ()
    words = form
    family_first = words[0] in FAMILY_FIRST and words[0] not in GIVEN_NAMES
    if len(words) > _LONGEST_EASTERN - 1 and words[1] in FAMILY_FIRST and words[0] in GIVEN_NAMES:
        return ((words[1],), words[1:], (words[-1],))
    hyphenated = "-" in words[-1] and words[-1].partition("-")[2].islower()
    eastern = hyphenated or (family_first and words[-1] not in GIVEN_NAMES)
    if len(words) <= _LONGEST_EASTERN and eastern:
        return ((words[0],), (words[-1],)) if not hyphenated else ((words[0],),)
    last = len(words) - 1
    while last > 1 and words[last] in _GENERATIONS:
        last -= 1
    tails = [form[start:] for start in range(1, last + 1)]
    return (*tails, (words[last],)) if last < len(form) - 1 else tuple(tails)
