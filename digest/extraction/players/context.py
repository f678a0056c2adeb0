"""How the words beside a name tell what it is: "carmaker X", "X, CEO of", "X shares"."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.people import GIVEN_NAMES
from digest.lexicon.places import countries, demonyms, places
from digest.lexicon.roles import TITLE_WORDS
from digest.lexicon.words import (
    ACT_VERBS,
    AUXILIARIES,
    CLOSED_WORDS,
    COMPANY_WORDS,
    GOVERNMENT_WORDS,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    PRODUCT_WORDS,
)

_SHARES = frozenset(
    """shares share stock stocks bonds profit profits revenue revenues sales board shareholder
    shareholders investors executives chief spokesperson spokesman spokeswoman headquarters results
    earnings employees staff management directors customers factory factories plant plants deal bid
    takeover offer founder boss subsidiary operations""".split()
)
_OWN = frozenset("shares stock board profit profits revenue shareholders headquarters".split())
_MAKERS = frozenset("creator maker owner developer".split())
_OUTLETS = frozenset("radio television tv newspaper magazine".split())
_SPEECH = frozenset("said says added told asked noted replied explained".split())
_PAIRS = {
    ("shares", "in"): Sort.COMPANY,
    ("shares", "of"): Sort.COMPANY,
    ("stake", "in"): Sort.COMPANY,
    ("stakes", "in"): Sort.COMPANY,
    ("shareholder", "in"): Sort.COMPANY,
    ("investor", "in"): Sort.COMPANY,
    ("investors", "in"): Sort.COMPANY,
    ("bid", "for"): Sort.COMPANY,
    ("offer", "for"): Sort.COMPANY,
    ("takeover", "of"): Sort.COMPANY,
    ("acquisition", "of"): Sort.COMPANY,
    ("purchase", "of"): Sort.COMPANY,
    ("unit", "of"): Sort.COMPANY,
    ("subsidiary", "of"): Sort.COMPANY,
    ("chaired", "by"): Sort.PERSON,
    ("headed", "by"): Sort.PERSON,
    ("founded", "by"): Sort.PERSON,
    ("written", "by"): Sort.PERSON,
    ("part", "of"): Sort.BODY,
    ("owned", "by"): Sort.COMPANY,
    ("led", "by"): Sort.BODY,
    ("backed", "by"): Sort.BODY,
    ("run", "by"): Sort.BODY,
    ("made", "by"): Sort.COMPANY,
    ("operated", "by"): Sort.COMPANY,
    ("based", "in"): Sort.PLACE,
    ("of", "group"): Sort.BODY,
    ("to", "acquire"): Sort.COMPANY,
    ("to", "buy"): Sort.COMPANY,
    ("alliance", "with"): Sort.BODY,
    ("partnership", "with"): Sort.BODY,
    ("venture", "with"): Sort.BODY,
    ("deal", "with"): Sort.BODY,
    ("talks", "with"): Sort.BODY,
    ("contract", "with"): Sort.BODY,
    ("agreement", "with"): Sort.BODY,
    ("merge", "with"): Sort.COMPANY,
    ("merger", "with"): Sort.COMPANY,
    ("competitor", "of"): Sort.COMPANY,
    ("clients", "of"): Sort.BODY,
}
_PROJECT = re.compile(r" (?:[\w-]+ ){0,4}(?:project|initiative|venture|programme|consortium)\b")
_TICKER = re.compile(r" \((?:[A-Z][\w ]{1,18}): ?[\w.]+\)")
_BRACKETED_TITLE = re.compile(r"\((?:Mrs|Ms|Mr|Dr|Miss|Prof)\.?\) $")
_IN_TICKER = re.compile(r"\([A-Z][A-Za-z ]{1,18}: ?$")
_SAID_IT = re.compile(
    r",? (?:has |have |had |also )*(?:said|says|announced|confirmed|told [a-z]+|denied|added)"
    r"(?: on \w+day)?(?: that)? (?P<who>it|he|she|its)\b"
)
_SEAT = re.compile(r", ((?:[A-Z][\w.]*)(?: [A-Z]\w+)?)(?=[,.;)]|$)")
_SMALL_TERM = re.compile(r"\b[a-z][\w-]* [a-z][\w-]* \($")
_OFFICE_OF = re.compile(r"\b([A-Za-z-]+) (?:of|for) (?:the )?[A-Z][\w ]{1,40}, $")
_OF_PLACE = re.compile(r" of (?:the )?([A-Z][\w.]*(?: [A-Z]\w+)?)")
_AGE = re.compile(r", \d\d(?=[,. ])")
_WORDS_AFTER = re.compile(r"[\w-]+")
_STOPS = frozenset("who that which whose of in at for from with to by and is was has on as".split())
_PLAIN_PEOPLE = frozenset("partner investor backer adviser broker contractor".split())
_NAMED = frozenset("called named dubbed".split())
_ABOUT = 60


def vote_context(text: str, names: dict[str, Evidence]) -> None:
    """Let the words before and after each mention vote for what its name is."""
    for name in names.values():
        for run in name.runs:
            _vote_before(name, run, text[max(0, run.span.start - _ABOUT) : run.span.start])
            _vote_after(name, text[run.span.end : run.span.end + _ABOUT * 2])


def _is_office_of(before: str) -> bool:
    match = _OFFICE_OF.search(before)
    return match is not None and match[1].lower() in TITLE_WORDS


def _place_after(after: str) -> str:
    match = _OF_PLACE.match(after)
    found = match is not None and (match[1] in countries() or match[1].split()[0] in countries())
    return "place" if found else ""


def _vote_before(name: Evidence, run: Run, before: str) -> None:
    before = before.rpartition("\n")[2]
    words = _WORDS_AFTER.findall(before)[-4:]
    if _IN_TICKER.search(before) or (run.words[0].isupper() and _SMALL_TERM.search(before)):
        name.vote(Sort.THING, 9.0, "rule:ticker")
    if run.title is not None or _BRACKETED_TITLE.search(before):
        name.vote(Sort.PERSON, 4.0, "rule:title")
    if not words:
        return
    last = words[-1].lower()
    close = before.endswith(" ") and not before.endswith((", ", ". ", ": ", "; ", '" ', ") "))
    if close:
        _vote_noun_before(name, words[-1], last, words)
        sort = _PAIRS.get((words[-2].lower() if len(words) > 1 else "", last))
        if sort is not None:
            name.vote(sort, 2.0 if sort is Sort.PERSON else 1.5, "rule:preposition")
        elif last in ("in", "near", "outside"):
            name.vote(Sort.PLACE, 1.2, "rule:in-place")
        elif last in ("at", "of", "with") and len(words) > 1 and words[-2].lower() in TITLE_WORDS:
            name.vote(Sort.BODY, 3.6, "rule:role-of")
        elif last in ("of", "at") and len(words) > 1 and words[-2][0].isupper():
            name.vote(Sort.BODY, 0.8, "rule:role-of")
    elif len(name.words) > 1 and (
        _is_office_of(before) or (before.endswith(", ") and last in TITLE_WORDS)
    ):
        name.vote(Sort.PERSON, 2.5, "rule:role-before")


def _vote_noun_before(name: Evidence, word: str, last: str, words: Sequence[str]) -> None:
    single = len(name.words) == 1
    tail = last.rpartition("-")[2]
    if last in TITLE_WORDS and last not in _PLAIN_PEOPLE and not last.endswith("s"):
        name.vote(Sort.PERSON, 3.5, "rule:role-before")
    elif last in _SPEECH and not single:
        name.vote(Sort.PERSON, 1.7, "rule:said-before")
    elif last in _NAMED:
        venture = any(before.lower() in COMPANY_WORDS for before in words)
        name.vote(Sort.COMPANY if venture else Sort.THING, 3.0, "rule:called")
    elif not word.islower():
        if any(character.isdigit() for character in word) and any(not c.isdigit() for c in word):
            name.vote(Sort.THING, 2.0, "rule:model-number")
    elif last in PRODUCT_WORDS:
        name.vote(Sort.THING, 4.5, "rule:product-before")
    elif last == "group" and _campaigns(words):
        name.vote(Sort.ORGANISATION, 3.0, "rule:organisation-noun-before")
    else:
        _vote_noun(name, tail if tail in COMPANY_WORDS else last, "before")


def _campaigns(words: Sequence[str]) -> bool:
    kinds = {
        "residents",
        "rights",
        "campaign",
        "pressure",
        "lobby",
        "advocacy",
        "industry",
        "trade",
    }
    kinds |= {"environmental", "activist", "militant", "rebel", "consumer", "aid", "protest"}
    return len(words) > 1 and words[-2].lower() in kinds


def _vote_noun(name: Evidence, noun: str, where: str) -> None:
    """Vote by a common noun that stands beside the name or in its apposition."""
    people = noun in _PLAIN_PEOPLE
    if noun in COMPANY_WORDS:
        name.vote(Sort.COMPANY, 1.0 if people else 2.8, f"rule:company-noun-{where}")
    elif noun in ORGANISATION_WORDS:
        name.vote(Sort.ORGANISATION, 2.5, f"rule:organisation-noun-{where}")
    elif noun in GOVERNMENT_WORDS:
        name.vote(Sort.GOVERNMENT, 2.2, f"rule:government-noun-{where}")
    elif noun in PLACE_WORDS:
        name.vote(Sort.PLACE, 2.5, f"rule:place-noun-{where}")


def _vote_after(name: Evidence, after: str) -> None:
    after = after.partition("\n")[0]
    if _TICKER.match(after):
        name.vote(Sort.COMPANY, 4.0, "rule:ticker")
    if (said := _SAID_IT.match(after)) is not None:
        person = said["who"] in ("he", "she")
        name.vote(Sort.PERSON if person else Sort.BODY, 3.0, "rule:said-it")
    if _OF_PLACE.match(after) and (land := _place_after(after)):
        name.vote(Sort.COMPANY, 1.8, f"rule:of-{land}")
    if _AGE.match(after):
        name.vote(Sort.PERSON, 2.5, "rule:age")
    if (seat := _SEAT.match(after)) is not None and seat[1] in places() - demonyms().keys():
        name.vote(Sort.PLACE, 2.5, "rule:seat")
    if after.startswith(", "):
        _vote_apposition(name, after[2:], of_somebody="rule:role-of" in name.rules)
        return
    words = _WORDS_AFTER.findall(after[:40])
    if not words or not after.startswith((" ", "'s ", "' ")):
        return
    if after.startswith("'"):
        words = words[1:] if words[0] == "s" else words
    _vote_next_word(name, words[0] if words else "", possessive=after.startswith("'"))
    if _PROJECT.match(after) and not after.startswith("'"):
        name.vote(Sort.ORGANISATION, 1.5, "rule:project")


def _vote_next_word(name: Evidence, word: str, *, possessive: bool) -> None:
    low, single = word.lower(), len(name.words) == 1
    if low in _SHARES and (low != "chief" or single or possessive):
        name.vote(Sort.COMPANY, 1.8 if low in _OWN else 1.4, "rule:shares")
    elif low in _MAKERS and not possessive:
        name.vote(Sort.THING, 2.0, "rule:made-by")
    elif low in TITLE_WORDS:
        name.vote(Sort.BODY, 2.0, "rule:role-after")
    elif possessive and word in GIVEN_NAMES:
        name.vote(Sort.BODY, 1.7, "rule:owner-of-person")
    elif possessive:
        name.vote(Sort.BODY, 0.3, "rule:possessive")
    elif low in ACT_VERBS | AUXILIARIES:
        _vote_act(name, auxiliary=low in AUXILIARIES)
    elif low in _OUTLETS:
        name.vote(Sort.COMPANY, 3.5, "rule:company-noun-behind")
    elif low in PRODUCT_WORDS:
        name.vote(Sort.THING, 0.6, "rule:product-after")
    elif single and low.endswith("s") and word.islower() and low not in CLOSED_WORDS:
        name.vote(Sort.THING, 0.4, "rule:adjective")


def _vote_act(name: Evidence, *, auxiliary: bool) -> None:
    """Vote for somebody who does something: a body by one word, a body or a person by more."""
    if len(name.words) == 1:
        name.vote(Sort.BODY, 0.5 if auxiliary else 0.9, "rule:acts")
        return
    name.vote(Sort.BODY, 0.2 if auxiliary else 0.4, "rule:acts")
    if not auxiliary:
        name.vote(Sort.PERSON, 0.4, "rule:acts")


def _vote_apposition(name: Evidence, after: str, *, of_somebody: bool) -> None:
    """Vote by the head of what follows a comma: a carmaker that, the chief executive of."""
    words = _WORDS_AFTER.findall(after)[:10]
    if not words:
        return
    first = words[0].lower()
    if first == "who" and not of_somebody:
        name.vote(Sort.PERSON, 2.0, "rule:who")
    elif first in ("which", "whose"):
        name.vote(Sort.BODY, 0.5, "rule:which")
    head = _head_of(after)
    if head in TITLE_WORDS:
        name.vote(Sort.PERSON, 3.0, "rule:role-after-comma")
    elif first in ("a", "an", "the", "one"):
        _vote_noun(name, head, "after")
        if head in PRODUCT_WORDS:
            name.vote(Sort.THING, 2.0, "rule:product-after")


def _head_of(after: str) -> str:
    """Return the last word of a noun phrase: "an analyst at X" gives analyst."""
    head = ""
    phrase = re.split(r"[,.;:()\n\"]", after, maxsplit=1)[0]
    for word in _WORDS_AFTER.findall(phrase)[:9]:
        low = word.lower()
        if low in _STOPS:
            break
        head = low
    return head.removesuffix("'s")


_ANDS = frozenset(
    {" and ", ", ", ", and ", " or ", " & ", " and the ", ", the ", " including the "}
)


def vote_neighbours(text: str, runs: Sequence[Run], names: dict[str, Evidence]) -> None:
    """Let the members of a list vote for each other: "investors A and B"."""
    pairs = list(pairwise(runs))
    for one, other in [*pairs, *((b, a) for a, b in reversed(pairs))]:
        left, right = sorted((one, other), key=lambda run: run.span)
        if text[left.span.end : right.span.start] in _ANDS:
            _share(names[one.text], names[other.text])


_SURE = 5.0


def _is_one_guess(name: Evidence) -> bool:
    """Tell whether a name of several words stands once, a person by the engine's word alone."""
    return len(name.words) > 1 == len(name.runs) and name.rules == ["model:person"]


def vote_titles(names: dict[str, Evidence]) -> None:
    """Let "Mr Altair" vote for the full name that ends so."""
    titled = {n.words[0] for n in names.values() if len(n.words) == 1 and "rule:title" in n.rules}
    for name in names.values():
        if len(name.words) > 1 and name.words[-1] in titled:
            name.vote(Sort.PERSON, 3.0, "rule:title")


def _share(giver: Evidence, taker: Evidence) -> None:
    sort = giver.decide()
    if sort is None or sort is Sort.THING:
        return
    if sort is Sort.COMPANY and giver.as_body > _SURE and _is_one_guess(taker):
        taker.vote(Sort.COMPANY, 2.5, "rule:listed")
    if taker.decide() is not None:
        return
    if "rule:listed" in giver.rules and len(giver.rules) == 1:
        return
    taker.vote(Sort.COMPANY if sort is Sort.BODY else sort, 1.7, "rule:listed")


def accepted(names: Iterable[Evidence]) -> dict[tuple[str, ...], Sort]:
    """Return what each name that counts is."""
    found: dict[tuple[str, ...], Sort] = {}
    for name in names:
        sort = name.decide()
        if len(name.words[0]) == 1 == len(name.words) or _is_bare(name):
            continue
        if sort is not None and (sort is not Sort.PERSON or _is_whole_person(name)):
            found[name.words] = sort
    return found


def _is_bare(name: Evidence) -> bool:
    """Tell whether a single word stands once, before a noun, on the model's word alone."""
    own = [rule for rule in name.rules if not rule.startswith(("model:", "rules:"))]
    return len(name.words) == 1 == len(name.runs) and own == ["rule:adjective"]


def _is_whole_person(name: Evidence) -> bool:
    """Tell whether a name can be a person's: two words, or one with a title or a strong hint."""
    if len(name.words) > 1:
        return True
    strong = ("rule:title", "rule:role-before", "list:leaders", "rule:who", "rule:age")
    return any(rule in name.rules for rule in strong)
