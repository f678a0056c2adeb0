"""Words and signs of a sentence, and the little grammar that the rules for deals need."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from digest.extraction.bodies import is_kind
from digest.model.article import Span
from digest.model.entry import Figure
from digest.value import Value

PREPOSITIONS = frozenset(
    "of with for in from to by at on against into between among like unlike via through under over "
    "toward towards including about beside behind within alongside plus versus near around "
    "across outside".split()
)
COLLECTIVES = frozenset(
    "consortium group syndicate coalition team trio pair alliance board directors shareholders "
    "investors banks lenders backers bidders buyers firms companies insurers institutions owners "
    "management club number members government republic kingdom".split()
)
"""Words for several who act as one: "a group of banks including Kestrel and Orrin"."""
_MEMBERS = frozenset("of in by including comprising between".split())
_HOLDERS = frozenset({"shareholders", "unitholders"})
_COLLECTIVE_REACH = 5
_STOPS = frozenset(
    ', ; : — ( ) " said says say that whether if when while because where monday tuesday wednesday '
    "thursday friday saturday sunday week month year but after before since as than would will has "
    "have had is was were are been told added and or so then which who".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DESCRIPTION = re.compile(r"[a-z][\w'-]*")
_FAR = 7
_DESCRIBED = 4
_HOME = 3
_HELPERS = frozenset("will would has had is was said says".split())
_NO_OPENING = PREPOSITIONS | frozenset("the a an its their his her and or late former".split())
"""What is followed by a name that belongs to it."""


class Token(Value, kw_only=False):
    """A word of a sentence, or the sign of a player or an amount."""

    text: str
    """The word in lower case, or the sign: O3, P1, G2, M4."""
    at: Span
    """Its place in the article."""
    names: tuple[str, ...] = ()
    """The organisations it stands for, as `Player.name`; a person stands for his own."""
    person: tuple[str, ...] = ()
    """The person it stands for, where he stands for no organisation."""
    possessive: bool = False
    """Whether it is in the genitive: Kestrel's, its."""
    pronoun: bool = False
    """Whether it stands for a player without naming him."""
    figure: Figure | None = None
    """The amount it stands for."""
    group: int = 0
    """0 for the main clause; others number the asides and the opening phrase (-1)."""


class Sentence(Value, kw_only=False):
    """One sentence of the article as signs."""

    index: int
    """Its place among the sentences."""
    span: Span
    """Its place in the article."""
    paragraph: int
    """The paragraph it stands in, counted from 0."""
    tokens: tuple[Token, ...]
    """Its words and signs."""
    text: str
    """The tokens, parted by single spaces."""
    starts: tuple[int, ...]
    """Where each token begins in `text`."""
    year: int | None = None
    """The year in which the article was published, if that is known."""

    def place(self, start: int, end: int) -> "Place":
        """Return the place of the tokens that begin in a part of `text`."""
        return Place(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def before(self, place: "Place", reach: int) -> str:
        """Return the words before a place, at most `reach` of them."""
        first = max(0, place.first - reach)
        return " ".join([token.text for token in self.tokens[first : place.first]])

    def after(self, place: "Place", reach: int) -> str:
        """Return the words behind a place, at most `reach` of them."""
        return " ".join([token.text for token in self.tokens[place.after : place.after + reach]])


class Place(Value, kw_only=False):
    """Where a trigger stands: the first token and the one after its last."""

    first: int
    """Index of the first token."""
    after: int
    """Index after the last token."""


def is_governed(tokens: Sequence[Token], place: int) -> str:
    """Return the preposition that governs the player at `place`, or an empty string."""
    if tokens[place].pronoun and not tokens[place].possessive:
        before = tokens[place - 1].text if place else ""
        return before if before in PREPOSITIONS else ""
    if _opens_clause(tokens, place):
        return ""
    place = first_joined(tokens, place)
    for at in range(place - 1, max(place - _FAR, -1), -1):
        text = tokens[at].text
        if is_membership(tokens, at):
            return ""
        if text in PREPOSITIONS:
            return text
        if _ends_phrase(tokens[at]):
            return ""
    return ""


def _opens_clause(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether who acts comes right behind an opening phrase: "under the pact Orrin will"."""
    if place <= 1 or tokens[0].text not in PREPOSITIONS:
        return False
    behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
    lead = tokens[place - 1].text
    return behind in _HELPERS and lead.isalpha() and lead not in _NO_OPENING and not is_kind(lead)


def first_joined(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the first player of a row that "and" and commas join."""
    while place > 1 and _joins(tokens, place - 1):
        place -= 2
    return place


def is_membership(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the preposition at `at` only names the members of a group that acts."""
    if tokens[at].text not in _MEMBERS or not at:
        return False
    if tokens[at].text == "by" and tokens[at - 1].text not in {"led", "headed"}:
        return False
    if tokens[at].text == "of" and tokens[at - 1].text not in COLLECTIVES:
        return False
    if tokens[at].text == "in":
        return tokens[at - 1].text in _HOLDERS
    start = max(0, at - _COLLECTIVE_REACH)
    return any(token.text in COLLECTIVES for token in tokens[start:at])


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "and" or a comma at `at` joins two players of one clause."""
    if at == 0 or tokens[at].text not in {"and", ","}:
        return False
    return bool(tokens[at - 1].names) and tokens[at - 1].group == tokens[at + 1].group


def _ends_phrase(token: Token) -> bool:
    """Tell whether no preposition before the token can govern what comes after it."""
    name = bool(token.names) and not token.possessive
    dated = token.text in _MONTHS or bool(_YEAR.fullmatch(token.text))
    return name or dated or token.text in _STOPS


def with_partner(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """Return the names of a player and of those joined to him by "and" or commas."""
    names = list(tokens[place].names)
    at = place
    while (before := _partner_before(tokens, at)) is not None:
        at = before
        names = [*tokens[at].names, *names]
    at = place
    while at + 2 < len(tokens) and _joins(tokens, at + 1) and _is_named(tokens[at + 2]):
        at += 2
        names += tokens[at].names
    return tuple(dict.fromkeys(names))


def _is_named(token: Token) -> bool:
    return bool(token.names) and not token.pronoun


def _partner_before(tokens: Sequence[Token], place: int) -> int | None:
    """Return the player joined to the one at `place`, a description between them or not."""
    at = place - 1
    while at > 0 and place - at <= _DESCRIBED and _DESCRIPTION.fullmatch(tokens[at].text):
        if tokens[at].text in _STOPS or tokens[at].text in PREPOSITIONS:
            break
        at -= 1
    if at < 1 or tokens[at].text not in {"and", ","}:
        return None
    partner = _skip_home(tokens, at - 1)
    if not _is_named(tokens[partner]) or tokens[partner].group != tokens[place].group:
        return None
    opens = partner <= _DESCRIBED or at == place - 1
    return partner if opens else None


def _skip_home(tokens: Sequence[Token], at: int) -> int:
    """Return the place of the player whose home ends at `at`: "Orrin of Japan"."""
    for home in range(at, max(0, at - _HOME), -1):
        if tokens[home].names or tokens[home].text in _STOPS:
            break
        if tokens[home].text == "of" and tokens[home - 1].names:
            return home - 1
    return at
