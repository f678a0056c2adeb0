"""What the form of a name tells: its nouns, its legal form, lists of names and of places."""

import re
from collections.abc import Iterable, Sequence

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.noun_forms import HEADS_FIRST, NOUNS, PLACES_FIRST, find_form
from digest.lexicon.bodies import MONIES
from digest.lexicon.bodies_abroad import PUBLIC_ENDING, PUBLIC_FIRST
from digest.lexicon.companies import WORDLIKE, known_kinds
from digest.lexicon.firm_words import NUMBERS_FIRST
from digest.lexicon.goods import is_ware
from digest.lexicon.people import FAMILY_FIRST, GIVEN_NAMES, MONONYMS, UNSURE_NAMES, given_names
from digest.lexicon.places import more_cities, places
from digest.lexicon.roles import PEERS
from digest.lexicon.words import (
    KINDS_FIRST,
    LEGAL_FORMS,
)
from digest.model.entry import PlayerKind

_PAIR = 2
_NOBODY_FIRST = KINDS_FIRST | NUMBERS_FIRST
"""Words with which no person's name begins."""
_LONGEST_PERSON = 5


def collect(runs: Iterable[Run]) -> dict[str, Evidence]:
    """Return the names of the runs in order of appearance, each with the votes of its form."""
    names: dict[str, Evidence] = {}
    for run in runs:
        if run.text not in names:
            names[run.text] = Evidence(run.words)
            _vote_form(names[run.text])
        names[run.text].runs.append(run)
    return names


def _vote_form(name: Evidence) -> None:
    if is_ware(name.words):
        name.vote(Sort.THING, 7.0, "list:goods")
    _vote_lists(name)
    _vote_nouns(name)
    if len(name.words) == 1:
        _vote_single(name)
    else:
        _vote_person_form(name)


def _vote_lists(name: Evidence) -> None:
    text, before = " ".join(name.words), " ".join(name.words[:-1])
    kind = known_kinds().get(text) or known_kinds().get(text.replace(".", ""))
    if kind is not None:
        weight = 0.8 if text in WORDLIKE else 5.0
        name.vote(Sort(kind.value), weight, f"list:{kind.value}")
    if text in places() or ("-" in text and all(p in places() for p in text.split("-"))):
        name.vote(Sort.PLACE, 6.0, "list:places")
    elif kind is None and _is_part_of_place(name.words):
        name.vote(Sort.PLACE, 4.0, "form:place")
    elif text in more_cities():
        name.vote(Sort.PLACE, 1.8, "list:cities")
    elif name.words[-1] in _NATIONAL and known_kinds().get(before) is PlayerKind.COMPANY:
        name.vote(Sort.COMPANY, 2.0, "list:company")
    if text in MONONYMS:
        name.vote(Sort.PERSON, 4.0, "list:leaders")


def _is_part_of_place(words: tuple[str, ...]) -> bool:
    """Tell whether words are a part of a listed place, or its neighbourhood: Metro Manila."""
    whole = " ".join(words[1:])
    return words[0] in _PARTS and (whole in places() or whole in more_cities())


_PARTS = frozenset(
    """Metro Metropolitan Greater Central Downtown Uptown Upper Lower Inner Outer Northern Southern
    Eastern Western North South East West Northeast Northwest Southeast Southwest Mid Old
    Downstate Upstate Coastal Rural Suburban""".split()
)
"""What is said of parts of places."""


def _vote_nouns(name: Evidence) -> None:
    """Vote by the noun that heads a name of several words."""
    words = name.words
    if len(words) == 1:
        return
    if words[-1] in LEGAL_FORMS or words[-1] == "PC" or words[0] == "PT":
        name.vote(Sort.COMPANY, 6.0, "form:legal")
        return
    if words[0] == "Project" or words[-1] in MONIES:
        name.vote(Sort.THING, 3.0, "form:thing")
    found = find_form(words)
    if found is not None:
        name.vote(*found)


_NATIONAL = frozenset("Ratings Research Japan India China Asia Europe America Korea Africa".split())
_SUFFIX = re.compile(
    r"[A-ZÅÄÖØÆ][a-zà-ÿ]{2,}(?:bank(?:en|a)?|werke?|kapital|invest|pharma|chemie|stahl|tech|soft|energi[ea]?"
    r"|kraft|bryggeri|gruppen?|telecom|telekom|media|mart|trans|corp|works|gas|rail|pay|chem)"
)
_LAND_SUFFIX = re.compile(r"[A-Z][a-z]{2,}(?:side|shire|ville|stan|grad|abad|burgh)")
_DOUBLE_SURNAME = re.compile(r"[^\W\d_]{2,}-[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]+")
_SURNAME = re.compile(
    r"(?:O'|Mc|Mac|Fitz|Ní |Nic)[A-Z]\w+|[A-Z]\w+-[A-Z]\w+"
    r"|[A-Z][^\W\d_]+(?:sson|sen|ss?on|sdóttir|mann|stein|ski|ska|cki|cka|sky|skaya|wicz|czyk|czak"
    r"|ová|ova|eva|ov|ev|enko|chuk|ić|vić|ovic|evic|ez|quez|escu|eanu|idis|iadis|opoulos|opoulou"
    r"|akis|aki|oğlu|oglu|ian|yan|shvili|dze|inen|nen|aitis|iūnas|ius|berger|huber|meyer|maier"
    r"|bauer|hofer|ström|qvist|quist|gren|lund|gaard|stad|sma|stra|inga|wala|war|kar|rao|singh"
    r"|swamy|appa|athan|nathan|murthy|reddy|khan|ullah|uddin|zadeh|nejad|pour)"
)
"""Forms of surnames that many languages have."""


def _vote_single(name: Evidence) -> None:
    word = name.words[0]
    inner = word[1:]
    if word.isupper() and len(word) > 1:
        name.vote(Sort.BODY, 0.8, "form:acronym")
    elif any(character.isupper() for character in inner) and "-" not in word:
        name.vote(Sort.BODY, 0.8, "form:camel-case")
    elif PUBLIC_ENDING.fullmatch(word):
        name.vote(Sort.GOVERNMENT, 4.0, "form:government")
    elif _SUFFIX.fullmatch(word):
        name.vote(Sort.COMPANY, 0.9, "form:suffix")
    elif _LAND_SUFFIX.fullmatch(word):
        name.vote(Sort.PLACE, 1.5, "form:place")
    small = word.capitalize()
    if word.isupper() and (small in places() or small in more_cities()):
        name.vote(Sort.PLACE, 4.0, "list:places")


_NO_PERSON_FIRST = PLACES_FIRST | _NOBODY_FIRST | PUBLIC_FIRST | HEADS_FIRST


def _vote_person_form(name: Evidence) -> None:
    words = name.words
    if len(words) > _LONGEST_PERSON or words[-1] in NOUNS or "of" in words:
        return
    if words[0] in _NO_PERSON_FIRST:
        return
    first = words[0].partition("-")[0]
    if first in given_names() and first not in PARTICLES:
        sure = 2.6 if first in GIVEN_NAMES else 1.8
        name.vote(Sort.PERSON, 0.6 if first in UNSURE_NAMES else sure, "list:given-names")
    if words[0] in PEERS:
        name.vote(Sort.PERSON, 4.0, "form:peer")
    _vote_person_shape(name)


def _vote_person_shape(name: Evidence) -> None:
    """Vote by initials, hyphens and particles that names of persons have."""
    words, pair = name.words, len(name.words) == _PAIR
    given = words[1].partition("-")
    if words[0] in FAMILY_FIRST and pair:
        chinese = _PINYIN.fullmatch(words[1].lower()) is not None
        name.vote(Sort.PERSON, 1.8 if chinese else 1.0, "list:family-names")
    if given[2].islower() and pair:
        name.vote(Sort.PERSON, 2.0, "form:hyphenated-given-name")
    if any(len(word) == 1 for word in words[:-1]):
        name.vote(Sort.PERSON, 1.0 if len(words[0]) == 1 else 1.8, "form:initial")
    if _is_dotted(words[0]):
        name.vote(Sort.PERSON, 2.6, "form:initial")
    if pair and _DOUBLE_SURNAME.fullmatch(words[-1]):
        name.vote(Sort.PERSON, 1.8, "form:double-surname")
    if words[-1] in _GENERATIONS and not NOUNS & set(words):
        name.vote(Sort.PERSON, 2.0, "form:person")
    if words[-1] in ("Jr", "Sr") or any(w in _KIN for w in words[1:-1]):
        name.vote(Sort.PERSON, 1.0, "form:person")


_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)"
    r"(?:i?ang|i?ong|i?ao|ian|ie|iu|ing?|uang?|uai|uo|ui|un|ua|eng?|ei|ai|ang?|ou|a|e|i|u)"
)
_PINYIN = re.compile(rf"(?:{_SYLLABLE}){{2}}")
"""Given names of two Chinese syllables: Weiming, Xiaohong."""


def _is_dotted(word: str) -> bool:
    """Tell whether a word is a person's initials: P.V.S., and no land's."""
    return _INITIALS.fullmatch(word) is not None and word.replace(".", "") not in _LANDS


_INITIALS = re.compile(r"[A-Z](?:\.[A-Z]){1,3}\.?")
_LANDS = frozenset("US UK UN EU UAE USA BC DC NY NZ LA SA WA PR NSW UP MP AP HP TN WB".split())
"""Lands and cities that are written with full stops, too."""
PARTICLES = frozenset("Van De Den Der Von Du Le La Ter Ten Di Da Del Della Mac El Al Bin".split())
"""What opens a surname: a name that begins so has no given name."""
_GENERATIONS = frozenset({"II", "III", "IV"})
_KIN = frozenset("de van der bin von binti bint ibn ben ole dos da y della ter".split())


def looks_personal(words: Sequence[str]) -> bool:
    """Tell whether a list or its form lets a name of several words be a person's."""
    if words[-1] in ("Jr", "Sr"):
        return True
    first, last = words[0].partition("-")[0], words[-1]
    if first in PARTICLES or first in _NOBODY_FIRST:
        return False
    shaped = _SURNAME.fullmatch(last) is not None or words[1].partition("-")[2].islower()
    listed = first in given_names() or words[0] in FAMILY_FIRST or _is_dotted(words[0])
    return listed or shaped or any(word in _KIN or len(word) == 1 for word in words[:-1])
