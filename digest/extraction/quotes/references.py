"""Whom short descriptions mean: the company, the judge, the Dutchman."""

import re
from collections.abc import Iterable

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.phrases import PEOPLES, kind_of
from digest.lexicon.walks import WALKS
from digest.lexicon.words import GOVERNMENT_WORDS, ORGANISATION_WORDS
from digest.model.article import Span
from digest.model.entry import Player, PlayerKind

_OFFICES = re.compile(
    r"\b(?:governor|minister|chief|president|chair\w*|mayor|head|premier|chancellor|ambassador)\b"
)
_ADJUNCT = re.compile(
    r"(?:In|On|At|After|Before|When|While|As|Asked|Speaking|With|For|From|By|Under|During|Since|"
    r"Like|Unlike|Despite|Following|Citing|According|Through|Among|Although|Though|If|Because|"
    r"Addressing|Responding|Writing|Given|Beyond|Besides|Against|Over|To|Of)\b[^,\n]*, "
)
SENTENCES = 30
"""How many sentences back somebody may have been told of."""
_NEAR_SENTENCES = 3
_GENERAL = frozenset({"company", "group", "firm"})
_SELF_NAMED = ORGANISATION_WORDS | GOVERNMENT_WORDS | {"board", "panel", "inspectorate"}
"""Nouns that public bodies and societies have in their names."""
_OPENING = 12
_OFTEN = 2
_WATCHES = re.compile(r"\b(?:analyst|strategist|economist)\b", re.IGNORECASE)
_OF_SOMEBODY = re.compile(
    rf"\d|(?:{PEOPLES})(?:man|woman)\Z|(?:Republican|Democrat|socialist|conservative|liberal|centrist|"
    r"nationalist|incumbent|tycoon|magnate|billionaire|millionaire)\Z"
)
_WAS = re.compile(r"(?:former|one-time|onetime|ex-|veteran|outgoing|incoming) ?[a-z]")
_AGED = re.compile(r"\d\d-year-old |[A-Z][\w-]+-born ")
_OTHERS = frozenset({"veteran", "retiree", "native", "dealmaker", "newcomer", "pensioner"})
_BY = re.compile(r"\bby [^.,;\n]{0,60}\Z")
_WIDE = 64
_SHORT = {
    "CEO": "chief executive",
    "CFO": "chief financial",
    "COO": "chief operating",
    "premier": "prime minister",
    "chair": "chair",
    "chief": "chief",
    "boss": "chief executive",
    "judge": "justice",
    "magistrate": "judge",
    "congressman": "rep",
    "congresswoman": "rep",
    "senator": "sen",
}
BODY_KINDS = {
    "company": PlayerKind.COMPANY,
    "group": PlayerKind.COMPANY,
    "firm": PlayerKind.COMPANY,
    "ministry": PlayerKind.GOVERNMENT,
    "government": PlayerKind.GOVERNMENT,
    "commission": PlayerKind.GOVERNMENT,
    "court": PlayerKind.GOVERNMENT,
    "union": PlayerKind.ORGANISATION,
    "association": PlayerKind.ORGANISATION,
    **dict.fromkeys(
        "carrier airline carmaker automaker chipmaker drugmaker steelmaker shipbuilder retailer "
        "lender insurer brokerage miner grocer brewer manufacturer conglomerate startup start-up "
        "developer publisher broadcaster chain subsidiary parent landlord".split(),
        PlayerKind.COMPANY,
    ),
}
"""What some nouns for bodies can mean."""


def is_owner(text: str, one: Named) -> bool:
    """Tell whether a name only owns what follows: Basalt's."""
    return text[one.end : one.end + 2] in ("’s", "'s", "s’", "s'") or text[
        one.end : one.end + 1
    ] in (
        "’",
        "'",
    )


def find_described(cast: Cast, phrase: re.Match[str]) -> Speaker | None:
    """Return whom "the judge" or "the company" means; None where it may be anybody."""
    words = " ".join(phrase["who"].split())
    at = Span(phrase.start("who"), phrase.end("who"))
    if kind_of(words) == "person":
        player = _by_role(cast, words, at.start) or find_office_holder(cast, words)
        return Speaker(player.name, at, "quote:the-person") if player else None
    named = find_body(cast, words.rpartition(" ")[2], at.start)
    return Speaker(named.player.name, at, "quote:the-body") if named else None


def _by_role(cast: Cast, words: str, index: int) -> Player | None:
    """Return the person named last whose office the words are."""
    noun = words.rpartition(" ")[2]
    short = _SHORT.get(noun, noun).lower()
    wanted = {words.lower(), words.lower().replace(noun.lower(), _SHORT.get(noun, noun).lower())}
    before = [one for one in cast.between(cast.start, index) if one.person]
    for one in reversed(before):
        role = f" {one.player.role or ''} ".lower()
        title = cast.text[max(0, one.start - len(noun) - 1) : one.start - 1].lower()
        if (
            title == noun.lower()
            or role.split()[-1:] == [short]
            or any(f" {form}" in role for form in wanted)
        ):
            return one.player
    last = before[-1] if before else None
    if last is None:
        return None
    told = last.player if noun == words and _OF_SOMEBODY.match(noun) else None
    aged = [
        one for one in before if not _BY.search(cast.text, max(0, one.start - _WIDE), one.start)
    ]
    told = told or (aged[-1].player if aged and _AGED.match(f"{words} ") else None)
    called = _WAS.match(words) is not None or (
        noun in WALKS | _OTHERS and not _is_held(cast, short)
    )
    if told := told or (_alone(cast, index) if called else None):
        return told
    if noun != words or last.player.role or last.player.affiliation:
        return None
    if "\n" not in cast.text[last.start : index]:
        return None
    near = cast.sentences_before(index, _NEAR_SENTENCES)
    return last.player if near and last.start >= near[-1].start else None


def _is_held(cast: Cast, office: str) -> bool:
    """Tell whether somebody of the article is told to be what a word says."""
    return any((player.role or "").lower().endswith(office) for player in cast.players)


def _alone(cast: Cast, index: int) -> Player | None:
    """Return the one person whom the sentence before names, who was a banker: the former banker."""
    start = cast.sentence_start(index)
    for span in cast.sentences_before(start, 1):
        people = {one.player.name: one.player for one in cast.between(*_ends(span)) if one.person}
        return next(iter(people.values())) if len(people) == 1 else None
    return None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def behind_adjunct(cast: Cast, span: Span, named: list[Named]) -> list[Named]:
    """Return those of a sentence's names that stand behind its opening words, or all of them."""
    opening = _ADJUNCT.match(cast.text, span.start, span.end)
    after = [one for one in named if opening is None or one.start >= opening.end()]
    return after or named


def find_body(cast: Cast, noun: str, index: int) -> Named | None:
    """Return the body that a noun stands for: by its name, by its kind, else the subject before."""
    kind = BODY_KINDS.get(noun)
    before = cast.sentences_before(index, SENTENCES)
    if noun in _SELF_NAMED and (named := _named_so(cast, noun, before)) is not None:
        return named
    watching = {player.affiliation for player in cast.players if _WATCHES.search(player.role or "")}
    for span in before:
        bodies = [one for one in cast.between(span.start, span.end) if not one.person]
        by_name = [one for one in bodies if noun in one.player.name.lower().split()]
        if by_name:
            return by_name[0]
        told = [one for one in bodies if one.player.name not in watching]
        of_kind = [one for one in told if kind is None or one.player.kind is kind]
        if of_kind:
            return _main_or(cast, span, behind_adjunct(cast, span, of_kind)[0], noun)
    return None


def _named_so(cast: Cast, noun: str, before: Iterable[Span]) -> Named | None:
    """Return the body told last that has a noun in its name: the tribunal."""
    for span in before:
        for one in cast.between(span.start, span.end):
            if not one.person and noun in one.player.name.lower().split():
                return one
    return None


def _main_or(cast: Cast, span: Span, nearest: Named, noun: str) -> Named:
    """Return whom "the company" means: whose article it is, unless another opens the sentence."""
    opens = nearest.start - span.start < _OPENING
    main = find_main_body(cast) if noun in _GENERAL and not opens else None
    places = cast.between(cast.start, span.end) if main else []
    return next((one for one in reversed(places) if one.player.name == main), nearest)


def find_main_body(cast: Cast) -> str | None:
    """Return the body that an article is about: named twice as often as any other; else None."""
    bodies = (player for player in cast.players if player.kind is not PlayerKind.PERSON)
    told = sorted(((len(player.at), player.name) for player in bodies), reverse=True)
    if not told or told[0][0] < _OFTEN:
        return None
    others = told[1][0] if len(told) > 1 else 0
    return told[0][1] if told[0][0] >= 2 * others else None


def find_office_holder(cast: Cast, words: str) -> Player | None:
    """Return the one person who holds an office that the lead names without its holder."""
    if not _OFFICES.search(words.lower()):
        return None
    holders = [player for player in cast.players if (player.role or "").lower() == words.lower()]
    return holders[0] if len(holders) == 1 else None


def is_definite(phrase: re.Match[str]) -> bool:
    """Tell whether a phrase points at somebody told before: the, its, his."""
    return (phrase["det"] or "").lower() in {"the", "its", "his", "her", "their", "this", "that"}
