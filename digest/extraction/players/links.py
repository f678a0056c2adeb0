"""Which names are one player: surnames, short forms, legal forms, acronyms, names in brackets."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from digest.extraction.capitals import Run
from digest.extraction.players.actors import Actor, Form, rules_of
from digest.extraction.players.evidence import BODIES, Evidence, Sort
from digest.extraction.players.noun_forms import HEADS_FIRST
from digest.extraction.players.persons import find_people, is_other, surnames
from digest.lexicon.companies import known_kinds
from digest.lexicon.people import given_names
from digest.lexicon.places import places
from digest.lexicon.words import (
    CLOSED_WORDS,
    COMPANY_NOUNS,
    GOVERNMENT_NOUNS,
    KINDS_FIRST,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
    POLICY_WORDS,
)
from digest.model.entry import PlayerKind

DEFINED = re.compile(
    r"""(?:'s?)? \((?:[^()\n]{1,30}\) \()?"?([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2})"?\)"""
)
_KNOWN_AS = re.compile(
    r""",? \(?(?:(?:also |better )?known as|or) "?([A-Z][\w&-]*(?: [A-Z]\w*)?)(?=[",)]| in\b)"""
)
_SONS = frozenset("bin binti bint bte ibn ibni ben".split())
_GUESSES = ("model:", "rule:acts", "rule:possessive", "rule:listed")
_FORMS_FIRST = KINDS_FIRST | frozenset(
    "PT CV TT UAB UD AO OOO ZAO PAO KB AB SC Bank Hotel Hotels".split()
)
_LEGAL_BEFORE = frozenset({"PT", "CV", "OAO", "OOO", "PAO", "JSC", "PJSC"})
"""Legal forms that stand before a name."""
_OPENING = COMPANY_NOUNS | _FORMS_FIRST | HEADS_FIRST | {"Unión"}
_SMALL = frozenset("of the and for in on de la du di".split())
_GENERIC = COMPANY_NOUNS | GOVERNMENT_NOUNS | ORGANISATION_NOUNS | POLICY_WORDS | LEGAL_FORMS
_WHOLE_WORD = 4
"""Shorter words in capitals are rather letters: NTPC, DBS."""
_WHOLE_NAME = 3
_PUBLIC = (Sort.GOVERNMENT, Sort.ORGANISATION)
_WHOLE = LEGAL_FORMS | {"Group", "Holdings", "Groep", "Gruppe", "Groupe", "Grupo"}


def find_definitions(
    text: str, runs: Sequence[Run], names: Mapping[str, Evidence]
) -> dict[Form, Form]:
    """Return the short names that the text defines in brackets: London Stock Exchange (LSE).

    The letters of a public body's may be those of its name in another language.
    """
    found: dict[Form, Form] = {}
    for run in runs:
        match = DEFINED.match(text, run.span.end) or _KNOWN_AS.match(text, run.span.end)
        if match is None:
            continue
        short = tuple(match[1].strip(".").split())
        quoted = f'"{match[1]}' in match[0] or " known as" in match[0]
        known = known_kinds().get(" ".join(short))
        sure = short[0].isupper() or (known is not None and known is not PlayerKind.COMPANY)
        foreign = sure and names[run.text].decide() in _PUBLIC
        if short != run.words and (quoted or foreign or _abbreviates(short, run.words)):
            found.setdefault(short, run.words)
    for run, after in pairwise(runs):
        whole = len(run.words) == 1 and len(after.words) >= _WHOLE_NAME
        if whole and _is_bracketed(text, run, after):
            found.setdefault(run.words, after.words)
    return found | _find_in_capitals(names)


def _find_in_capitals(names: Mapping[str, Evidence]) -> dict[Form, Form]:
    """Return the names that a first line writes in capitals, each with its usual form."""
    found: dict[Form, Form] = {}
    for name in names.values():
        if len(name.words[0]) >= _WHOLE_WORD and name.words[0].isupper():
            usual = tuple(w.capitalize() if len(w) >= _WHOLE_WORD else w for w in name.words)
            bare = tuple(word for word in usual if word not in LEGAL_FORMS)
            for form in (usual, bare):
                if " ".join(form) in names and form != name.words:
                    found.setdefault(name.words, form)
    return found


def _is_bracketed(text: str, run: Run, after: Run) -> bool:
    """Tell whether brackets hold one name alone behind another: Cade (Council of Defence)."""
    return text[run.span.end : after.span.start] == " (" and text.startswith(")", after.span.end)


def _abbreviates(short: Form, full: Form) -> bool:
    """Tell whether the letters of `short` come in the order of those of `full`."""
    if len(short) > 1 or len(full) == 1:
        return " ".join(full).startswith(" ".join(short))
    letters = iter("".join(full).lower())
    same_start = short[0][0].lower() == full[0][0].lower()
    return same_start and all(letter in letters for letter in short[0].lower())


def initials(words: Form) -> str:
    """Return the capitals that an acronym of these words would have."""
    return "".join(
        word[0].upper() for word in words if word not in _SMALL and word not in LEGAL_FORMS
    )


def link_names(
    names: Mapping[str, Evidence], sorts: Mapping[Form, Sort], defined: Mapping[Form, Form]
) -> list[Actor]:
    """Return the players that the names stand for, in order of appearance."""
    given = _given_alone(names, sorts)
    sorts = {form: sort for form, sort in sorts.items() if form not in given}
    family = _of_a_family(sorts)
    sorts = _without_surnames(names, sorts, defined)
    sorts = {form: sort for form, sort in sorts.items() if form not in family}
    actors = _bodies({k: n for k, n in names.items() if n.words not in family}, sorts, defined)
    taken = {form for actor in actors for form in actor.forms}
    people = find_people(names, sorts, taken)
    for short, full in given.items():
        bearers = [actor for actor in people if full in actor.forms and short not in taken]
        for actor in bearers:
            actor.forms.append(short)
    actors += people
    first = {name.words: name.runs[0].span.start for name in names.values()}
    return sorted(actors, key=lambda actor: min(first.get(form, 0) for form in actor.forms))


def _given_alone(names: Mapping[str, Evidence], sorts: Mapping[Form, Sort]) -> dict[Form, Form]:
    """Return the given names that stand alone for one full name each: Callum, Nurul Aina."""
    bearers: dict[Form, list[Form]] = {}
    for form, sort in sorts.items():
        if sort is Sort.PERSON and len(form) > 1:
            bearers.setdefault(_given_of(form), []).append(form)
    heads = {form[:1] for form, sort in sorts.items() if sort in BODIES and len(form) > 1}
    return {
        given: forms[0]
        for given, forms in bearers.items()
        if len(forms) == 1
        and given not in heads
        and (name := names.get(" ".join(given))) is not None
        and (sorts.get(given, Sort.PERSON) is Sort.PERSON or _is_personal(name))
    }


def _given_of(form: Form) -> Form:
    """Return what stands before "bin" or the like, or the first word."""
    kin = next((index for index, word in enumerate(form) if word in _SONS), 1)
    return form[:kin]


def _openings(sorts: Mapping[Form, Sort]) -> Counter[Form]:
    """Return how many bodies begin with each word."""
    return Counter(form[:1] for form, sort in sorts.items() if sort in BODIES and len(form) > 1)


def _of_a_family(sorts: Mapping[Form, Sort]) -> set[Form]:
    """Return the surnames with which several bodies begin: alone they mean the person."""
    people = [form for form, sort in sorts.items() if sort is Sort.PERSON]
    counted = _openings(sorts)
    return {name for form in people for name in surnames(form) if counted[name] > 1}


def _without_surnames(
    names: Mapping[str, Evidence], sorts: Mapping[Form, Sort], defined: Mapping[Form, Form]
) -> dict[Form, Sort]:
    """Return the sorts without single words that are the surname of a person in the article."""
    people = [form for form, sort in sorts.items() if sort is Sort.PERSON]
    short = {name for form in people for name in surnames(form)} - defined.keys()
    short |= {(name[0].capitalize(), *name[1:]) for name in short if name[0].islower()}
    heads = {form for form, times in _openings(sorts).items() if times == 1}
    return {
        form: sort
        for form, sort in sorts.items()
        if form not in short or form in heads or is_other(form, names, sorts)
    }


def _bodies(
    names: Mapping[str, Evidence], sorts: Mapping[Form, Sort], defined: Mapping[Form, Form]
) -> list[Actor]:
    forms = [form for form, sort in sorts.items() if sort in BODIES and form not in defined]
    fullest = sorted(forms, key=lambda form: -len(form))
    owner: dict[Form, Form] = {}
    for form in fullest:
        full = _fuller(form, fullest, names)
        owner[form] = owner.get(full, full) if full is not None else form
    for short, full in defined.items():
        if full in owner:
            owner[short] = owner[full]
    _add_short_forms(owner, names, sorts)
    _add_acronyms(owner, names)
    return [_actor(full, owner, names, sorts) for full in fullest if owner[full] == full]


def _actor(
    full: Form,
    owner: Mapping[Form, Form],
    names: Mapping[str, Evidence],
    sorts: Mapping[Form, Sort],
) -> Actor:
    forms = [full, *(form for form, its in owner.items() if its == full and form != full)]
    rules = [rule for form in forms for rule in rules_of(names, form)]
    return Actor(sorts[full], forms, list(dict.fromkeys(rules)))


def _fuller(short: Form, forms: list[Form], names: Mapping[str, Evidence]) -> Form | None:
    """Return the longer name that `short` stands for, when the article leaves no doubt."""
    tailed = _with_kind_before(short, forms, names)
    listed = " ".join(short) in known_kinds()
    if tailed is None and _can_be_short(short) and not listed:
        tailed = _registered(short, forms)
    if tailed is not None or not _can_be_short(short):
        return tailed if listed or _can_be_short(short) else None
    longer = [form for form in forms if len(form) > len(short) and form[: len(short)] == short]
    longer = [form for form in longer if not any(_extends(other, form) for other in longer)]
    whole = [form for form in longer if all(word in _WHOLE for word in form[len(short) :])]
    if whole:
        return max(whole, key=len)
    before = [form for form in longer if _comes_first(form, short, names)]
    branches = [form for form in longer if " ".join(form[len(short) :]) in places()]
    if len(before) == 1:
        return before[0] if _is_same_house(short, before[0]) else None
    return branches[0] if len(longer) == len(branches) == 1 else None


def _registered(short: Form, forms: list[Form]) -> Form | None:
    """Return the one full name with a legal form that a headline cuts: ALAMEDA Foods Corp."""
    bare = {form: form[1:] if form[0] in _LEGAL_BEFORE else form for form in forms}
    longer = [
        form
        for form, words in bare.items()
        if len(words) > len(short) and _begins(words[: len(short)], short)
    ]
    legal = [f for f in longer if f[0] in _LEGAL_BEFORE or f[-1] in LEGAL_FORMS]
    return legal[0] if len(longer) == len(legal) == 1 else None


def _begins(words: Form, short: Form) -> bool:
    """Tell whether words are the short name, in capitals or not."""
    shouted = words[0].isupper() and words[0].capitalize() == short[0]
    return words == short or (shouted and words[1:] == short[1:])


def _with_kind_before(short: Form, forms: list[Form], names: Mapping[str, Evidence]) -> Form | None:
    """Return the one name that says before `short` what it is: Banco Alameda, PT Alameda."""
    unions = [form for form in forms if form[:2] == ("Unión", "Deportiva") and form[2:] == short]
    found = [form for form in forms if form[1:] == short] + unions
    kinds = [form for form in found if form[0] in _OPENING]
    if len(kinds) == 1:
        return kinds[0]
    told = [form for form in found if _comes_first(form, short, names)]
    listed = bool(told) and " ".join(told[0]) in known_kinds()
    unknown = listed or (" ".join(short) not in known_kinds() and short[0] not in given_names())
    return told[0] if len(told) == 1 == len(short) and unknown else None


def _extends(longer: Form, form: Form) -> bool:
    return len(longer) > len(form) and longer[: len(form)] == form


def _can_be_short(form: Form) -> bool:
    if len(form) > 1:
        return not all(word in _GENERIC or word in places() for word in form)
    word = form[0]
    return word not in _GENERIC and word not in places() and word.lower() not in CLOSED_WORDS


def _is_same_house(short: Form, full: Form) -> bool:
    """Tell whether the longer name is no mere product or branch of a well-known short one."""
    rest = full[len(short) :]
    if " ".join(short) not in known_kinds():
        return True
    if rest[-1] in LEGAL_FORMS:
        return True
    return " ".join(full) in known_kinds() or all(word in COMPANY_NOUNS | _WHOLE for word in rest)


def _comes_first(full: Form, short: Form, names: Mapping[str, Evidence]) -> bool:
    """Tell whether the full name had been introduced when the short one was first used."""
    one, other = names.get(" ".join(full)), names.get(" ".join(short))
    if one is None or other is None:
        return one is not None
    return one.runs[0].span.start < other.runs[0].span.start


def _add_short_forms(
    owner: dict[Form, Form], names: Mapping[str, Evidence], sorts: Mapping[Form, Sort]
) -> None:
    """Give names that counted for nothing by themselves to the body whose beginning they are."""
    bodies = sorted(set(owner.values()), key=lambda form: -len(form))
    listed = list(owner)
    for name in names.values():
        form = name.words
        if form in owner or (sorts.get(form) is Sort.PLACE and _is_listed(name)):
            continue
        placed = sorts.get(form) is Sort.PLACE
        if len(form) > 1 and form in sorts and not placed and not _is_guess(name):
            continue
        if sorts.get(form) is Sort.PERSON and "rule:title" in name.rules:
            continue
        full = _fuller(form, listed, names) if bodies else None
        if full is not None and not _is_role_title(name):
            owner[form] = owner[full]


def _is_listed(name: Evidence) -> bool:
    """Tell whether a list or a council tells a place; the long one of towns has much else."""
    return "rule:has-council" in name.rules or any(
        rule.startswith("list:") and rule != "list:cities" for rule in name.rules
    )


def _is_guess(name: Evidence) -> bool:
    """Tell whether only the engine, and no rule or list, says what a name is."""
    return all(rule.startswith(_GUESSES) for rule in name.rules)


def _is_personal(name: Evidence) -> bool:
    """Tell whether nothing that is said of a name can be said of companies alone."""
    return all(rule.startswith((*_GUESSES, "rule:said", "rule:title")) for rule in name.rules)


def _is_role_title(name: Evidence) -> bool:
    return len(name.words) == 1 and "list:leaders" in name.rules


def _add_acronyms(owner: dict[Form, Form], names: Mapping[str, Evidence]) -> None:
    """Give an acronym to the one body whose initials it is."""
    by_initials: dict[str, set[Form]] = {}
    for form, full in owner.items():
        if len(form) > 1:
            by_initials.setdefault(initials(form), set()).add(full)
    for name in names.values():
        acronym = name.words[0]
        if len(name.words) > 1 or not acronym.isupper() or len(acronym) == 1:
            continue
        fulls = by_initials.get(acronym.replace(".", ""), set())
        if len(fulls) == 1 and owner.get(name.words, name.words) == name.words:
            (full,) = fulls
            if (full != name.words and name.words not in owner.values()) or not _has_others(
                owner, name.words
            ):
                owner[name.words] = full


def _has_others(owner: Mapping[Form, Form], form: Form) -> bool:
    return any(full == form and other != form for other, full in owner.items())
