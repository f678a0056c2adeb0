"""Whom a pronoun or "the company" means: who was spoken of before it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from digest.extraction.bodies import (
    Body,
    find_called,
    find_kind,
    is_kind,
    may_call,
    read_homes,
    remember,
)
from digest.extraction.deals.calling import describe_bodies
from digest.extraction.deals.objects import (
    find_acting,
    find_object,
    find_told_of,
    is_behind_share,
)
from digest.extraction.deals.spoken import (
    find_clause_subject,
    find_controlled,
    find_employer,
    find_free_names,
    find_free_subject,
    find_opening,
    is_said_of_person,
)
from digest.extraction.deals.tokens import PREPOSITIONS, Token
from digest.lexicon.firm_kinds import FIRMS
from digest.model.article import Span
from digest.value import Value

_FIRM = (
    "company|group|firm|bank|carmaker|automaker|airline|carrier|retailer|lender|insurer|brokerage|"
    "operator|startup|start-up|utility|manufacturer|miner|drugmaker|chipmaker|planemaker|utility|"
    "chain|brewer|club|builder|shipbuilder|supplier|producer|platform|steelmaker|grower|"
    "conglomerate|developer|business|maker|giant|ministry|agency|regulator|exchange|team"
)
_IT = re.compile(rf"(?:it|its|itself)|the board|(?:the|this) (?:\w+ )?(?:{_FIRM})(?:'s)?")
_ARTICLES = frozenset({"the", "this"})
_HEADS = frozenset(
    noun + ending
    for noun in (
        *_FIRM.split("|"),
        *"companies partner partners parties side rival two duo pair board city county".split(),
        *"council state department commission authority district".split(),
    )
    for ending in ("", "s", "'s")
)
_PRONOUNS = frozenset("it its itself the this both they their each".split())
_OWN = frozenset({"its", "their"})
_RELATED = re.compile(
    r"(?:its|their) (?:(?:former|new|long-?time|local|erstwhile|would-be|smaller|larger|bigger|"
    r"foreign) )?(?:partner|rival|suitor|peer|counterpart|client|customer|contractor|ally)(?:'s)?"
)
_EACH = frozenset("will would is has have owns gets may can holds contributes puts".split())
_COMPOUND = frozenset(
    "industry sector market stock share shares account accounts loan loans unit arm union holding "
    "holdings shop side players player owner workers staff boss chief executive spokesman "
    "spokeswoman spokesperson chairman".split()
)
"""Nouns that make the one before them no body: "the bank loan"."""
_OPENS = frozenset(", said says but and after when as because while before since that".split())
_BOTH = re.compile(
    r"(?:both|the two|the)(?: \w+)? (?:companies|firms|groups|partners)|"
    rf"(?:both|the two) (?:sides|parties|rivals|{_FIRM.replace('|', 's|')}s)|"
    r"the (?:two|duo|pair)|they|their|each"
)
_NO_FIRM = re.compile(
    r"(?i:\b(?:council|union|committee|association|federation|court|tribunal|party|congress|"
    r"parliament|police|army|church|university))$"
)
_LENDS = re.compile(r"(?i:\b(?:bank|banque|banco|banca|bancorp|fund|funds|capital)\b)")
"""What the names of those hold whom a text about another firm calls the bank, or the fund."""
_PLAIN = frozenset({"company", "firm", "business"})
_PLURAL = re.compile(r"(?!(?:has|is|was|says|does|plans|hopes|aims)$)[a-z]{3,}s'?|[a-z]+s'")
_OFFICE = re.compile(
    r"(city|county|council|state|ministry|department|agency|commission|authority|district)(?:'s)?"
)
_DESCRIBED = 5
_THE_WORD = 2
_LENGTH = 5
_APPOSED = 3
_KNOWN = 6
_BEHIND_OBJECT = frozenset("another a an the . , ; for to from with over in on up out at".split())
_ASKED = frozenset({"asked", "questioned", "pressed", "quizzed", "speaking"})
"""What opens a sentence whose subject answers for his own firm: "Asked if it would sell"."""
_NO_VERB = frozenset(
    '" : ; ( is are was were be been than which who whose where if how why though although until '
    "once unless like or not".split()
)
"""Words that no object stands behind."""
_TO_BODIES = frozenset("fined sued ordered lent awarded granted told asked paid".split())
"""Verbs of what is done to firms and offices, never to things."""
_NEW_CLAUSE = frozenset("that which who and but to of for with from by in on at".split())
_VERB = 5
"""How far a verb with its helpers reaches back to its subject."""
_PUBLIC = frozenset("bank lender agency regulator ministry exchange operator utility".split())
"""What a public body may be called as well."""
_AT_LENGTH = range(2, 5)


def _sign_pronoun(part: Sequence[Token], names: tuple[str, ...]) -> Token:
    """Return one sign for the words of a pronoun."""
    genitive = part[-1].text in {"its", "their"} or part[-1].text.endswith("'s")
    letter = "G" if _OFFICE.fullmatch(part[-1].text) else "O"
    return Token(
        f"{letter}0's" if genitive else f"{letter}0",
        Span(part[0].at.start, part[-1].at.end),
        names=names,
        possessive=genitive,
        pronoun=True,
        group=part[0].group,
    )


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "the company" is not all: "the company that ...", "the bank Vestra"."""
    if place >= len(tokens):
        return False
    text = tokens[place].text
    goes_on = text in {"of", "that"} or text in _COMPOUND or is_kind(text)
    return goes_on or bool(tokens[place].names) or _is_called_next(tokens, place)


def _is_called_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the name comes between commas: "the new company, Orrin Wind, will"."""
    ahead = tokens[place : place + _APPOSED]
    if [token.text for token in ahead[::2]] != [",", ","]:
        return False
    return ahead[1].text.startswith("O") and not ahead[1].possessive


def _is_plural(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether things are counted: "the two towns' systems"."""
    return at < len(tokens) and _PLURAL.fullmatch(tokens[at].text) is not None


def _is_named_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether who is meant comes next: "its partner, Norway's Orrin,"."""
    ahead = tokens[place : place + _DESCRIBED]
    return [t.text for t in ahead[:1]] == [","] and any(token.names for token in ahead)


class Memory(Value, kw_only=False):
    """Who was spoken of last."""

    subject: tuple[str, ...] = ()
    """The subject of the last sentence that had one: whom "it" means."""
    pair: tuple[str, ...] = ()
    """The last two who were named together: whom "both" means."""
    topic: tuple[str, ...] = ()
    """The first subject of the article: whose board "the board" is."""
    offices: tuple[str, ...] = ()
    """The offices that were named, the last one first: whom "the council" means."""
    bodies: tuple[Body, ...] = ()
    """Who was called what, the last one first: whom "the airline" means."""

    def resolve(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """Return the tokens with pronouns and "the company" as signs."""
        resolved: list[Token] = []
        place = 0
        while place < len(tokens):
            if tokens[place].text not in _PRONOUNS or not self._may_stand(tokens, place):
                resolved.append(tokens[place])
                place += 1
                continue
            length, names = self._find_pronoun(tokens, place, resolved)
            part = tokens[place : place + length]
            resolved.append(_sign_pronoun(part, names) if names else tokens[place])
            place += length if names else 1
        return tuple(resolved)

    def _may_stand(self, tokens: Sequence[Token], place: int) -> bool:
        """Tell whether a pronoun may begin here: "the" only does with such a noun soon after it."""
        text = tokens[place].text
        if text == "each":
            return any(token.text in _EACH for token in tokens[place + 1 : place + 2])
        if text not in _ARTICLES:
            return True
        ahead = [token.text for token in tokens[place + 1 : place + _DESCRIBED]]
        if not _HEADS.isdisjoint(ahead):
            return True
        called = {head for body in self.bodies for head in body.heads}
        return any(find_kind(word.removesuffix("'s")) in called for word in ahead)

    def _find_pronoun(
        self, tokens: Sequence[Token], place: int, before: Sequence[Token]
    ) -> tuple[int, tuple[str, ...]]:
        """Return how many tokens the pronoun at `place` has, and whom it stands for."""
        ahead = tokens[place : place + _LENGTH]
        plain = list(takewhile(lambda token: not (token.names or token.figure), ahead))
        for length in range(len(plain), 0, -1):
            if length > 1 and _goes_on(tokens, place + length):
                continue
            meant = self._meant(tokens, place, plain[:length], before)
            if meant is not None:
                return length, meant
        return 1, ()

    def _meant(
        self, tokens: Sequence[Token], place: int, part: Sequence[Token], before: Sequence[Token]
    ) -> tuple[str, ...] | None:
        """Return whom a part stands for, which may be nobody known; None where it is no pronoun."""
        words = " ".join(token.text for token in part)
        if _BOTH.fullmatch(words):
            counts = words == "the two" and _is_plural(tokens, place + len(part))
            return None if counts else self._both(before, words)
        named = (
            self._related(tokens, place + len(part), words, before)
            or (self._office(words) if len(part) == _THE_WORD else ())
            or self._described(part, before)
        )
        if named:
            return named
        if not _IT.fullmatch(words) and not self._is_only_one(part, before):
            return None
        if words == "the board":
            return self.topic or self.subject
        noun = part[-1].text.removesuffix("'s") if len(part) > 1 else ""
        return self._called(self._spoken_of(tokens, place, part, before), noun)

    def _spoken_of(
        self, tokens: Sequence[Token], place: int, part: Sequence[Token], before: Sequence[Token]
    ) -> tuple[str, ...]:
        """Return whom "it" or "the bank" means by its place: as an object not its own subject."""
        noun = len(part) > 1
        is_it = part[0].text == "it"
        if tokens[0].text in _ASKED and tokens[place].group < 0:
            return next((t.names for t in tokens[place:] if t.names and t.group == 0), ())
        if is_it and (named := find_told_of(before)):
            own = find_clause_subject(before)
            return own if not set(own) & set(named) else self._other_than(named)
        stands_behind = _is_object(tokens, place, len(part))
        if (noun or is_it) and stands_behind and is_said_of_person(tokens, place):
            return find_clause_subject(before)
        shared = is_behind_share(before) and bool(find_acting(before, tokens[place].group))
        if is_it and (stands_behind or shared):
            return self._done_to(before, tokens[place].group)
        if noun and stands_behind and _is_own_verb(before):
            own = find_employer(before)
            return own or self._other_than(find_clause_subject(before), about=True)
        return self._antecedent(before, noun=noun)

    def _done_to(self, before: Sequence[Token], group: int) -> tuple[str, ...]:
        """Return whom an object "it" means: who is spoken of and does not act in its clause."""
        acting = find_acting(before, group) or find_clause_subject(before)
        other = find_object(before, acting) or self._other_than(acting)
        if other or before[-1].text not in _TO_BODIES:
            return other
        return tuple(name for name in self.pair if name not in acting)[-1:]

    def _antecedent(self, before: Sequence[Token], *, noun: bool) -> tuple[str, ...]:
        """Return whom "it" or "the bank" means; "with the bank" is not the clause's own subject."""
        here = find_controlled(before) or find_clause_subject(before)
        if noun and [token.text for token in before[-2:]] == ["members", "of"]:
            return ()
        several = len({name for token in before if token.group == 0 for name in token.names}) > 1
        if noun and here and (several or before[-1].text in PREPOSITIONS):
            return ()
        return here or find_opening(before) or (self._single() if noun else self.subject)

    def _called(self, names: tuple[str, ...], noun: str) -> tuple[str, ...]:
        """Return who may be called so: no public body is a firm, and no chain of shops a club.

        Where nobody of those may, it is who the article is about, if that one may be.
        """
        if not noun or noun in _PUBLIC or not names:
            return names
        fitting = tuple(name for name in names if self._may_be(name, noun))
        return fitting or tuple(name for name in self.topic[:1] if self._may_be(name, noun))

    def _may_be(self, name: str, noun: str) -> bool:
        """Tell whether a body may be called by a noun, as far as is known of it."""
        if name in self.offices or (noun in FIRMS and _NO_FIRM.search(name)):
            return False
        about = any(not _LENDS.search(one) for one in self.topic[:1])
        if noun in _PLAIN and about and _LENDS.search(name):
            return False
        heads = next((body.heads for body in self.bodies if body.name == name), frozenset())
        return noun in FIRMS or not heads or find_kind(noun) in heads

    def _other_than(self, subject: tuple[str, ...], *, about: bool = False) -> tuple[str, ...]:
        """Return whom an object "it" means: not its own subject, first who it is all about."""
        spoken_of = (*self.topic, *self.subject) if about else (*self.subject, *self.topic)
        return tuple(name for name in spoken_of if name not in subject)[:1]

    def _single(self) -> tuple[str, ...]:
        """Return the last subject where one is meant: of two the one the article is about."""
        about = tuple(name for name in self.subject if name in self.topic)
        return (about or self.subject)[:1]

    def _described(self, part: Sequence[Token], before: Sequence[Token]) -> tuple[str, ...]:
        """Return whom "the airline" means: the last one that was called or named so."""
        words = [token.text.removesuffix("'s") for token in part[1:]]
        if not words or part[0].text not in _ARTICLES or not may_call(words[-1]):
            return ()
        if len(words) == 1 and words[0] in FIRMS:
            return ()
        called = find_called(remember(self.bodies, tuple(describe_bodies(before))), words)
        alone = len(self.subject) <= 1
        known = (*self.subject, *self.topic) if alone else (*self.topic, *self.subject)
        spoken_of = tuple(name for name in known if name in called)
        return (spoken_of or called)[:1]

    def _is_only_one(self, part: Sequence[Token], before: Sequence[Token]) -> bool:
        """Tell whether "the Dublin company" may mean who was spoken of: no home is known of it."""
        words = [token.text.removesuffix("'s") for token in part[1:]]
        opens = not before or before[-1].text in _OPENS
        if not opens or part[0].text not in _ARTICLES or len(words) not in _AT_LENGTH:
            return False
        homes = {home for body in self.bodies if body.name in self.subject for home in body.homes}
        return is_kind(words[-1]) and bool(read_homes(words[:1])) and not homes

    def _related(
        self, tokens: Sequence[Token], end: int, words: str, before: Sequence[Token]
    ) -> tuple[str, ...]:
        """Return whom "its partner" means: the other one of two, where no name comes next."""
        if not _RELATED.fullmatch(words) or _is_named_next(tokens, end):
            return ()
        owner = self._antecedent(before, noun=False)
        here = dict.fromkeys(name for token in before for name in token.names)
        pair = tuple(here) if len(here) > 1 else self.pair
        others = tuple(name for name in pair if name not in owner)
        return others if len(others) == 1 and len(pair) > 1 else ()

    def _office(self, words: str) -> tuple[str, ...]:
        """Return the office that "the council" means: one with that word in its name."""
        office = _OFFICE.fullmatch(words.removeprefix("the "))
        fitting = (n for n in self.offices if office and office[1] in n.lower().split())
        return tuple(fitting)[:1]

    def _both(self, before: Sequence[Token], words: str) -> tuple[str, ...]:
        if words in {"they", "their"}:
            free = find_free_names(before)
            return free if len(free) > 1 else self.pair or free or self.subject
        here = tuple(dict.fromkeys(name for token in before for name in token.names))
        return here[:2] if len(here) > 1 else self.pair

    def after(self, tokens: Sequence[Token], *, is_headline: bool) -> "Memory":
        """Return what is remembered after a sentence."""
        names = tuple(
            dict.fromkeys(name for token in tokens if not token.pronoun for name in token.names)
        )
        subject = find_free_subject(tokens) or (
            names[:1] if not self.subject or is_headline else ()
        )
        pair = names[:2] if len(names) > 1 else self.pair
        states = (t.names for t in tokens if t.text.startswith("G") and not t.pronoun)
        offices = dict.fromkeys((*(name for names in states for name in names), *self.offices))
        return Memory(
            subject or self.subject,
            pair,
            self.topic or subject,
            tuple(offices)[:_KNOWN],
            remember(self.bodies, tuple(describe_bodies(tokens))),
        )


def _is_object(tokens: Sequence[Token], place: int, length: int = 1) -> bool:
    """Tell whether "it" stands behind its verb: an amount, a noun or the end comes after it."""
    before = tokens[place - 1].text if place else ","
    behind = tokens[place + length] if place + length < len(tokens) else None
    ends = behind is None or behind.figure is not None or behind.text in _BEHIND_OBJECT
    free = before not in _OPENS and before not in PREPOSITIONS and before not in _NO_VERB
    return ends and free


def _is_own_verb(before: Sequence[Token]) -> bool:
    """Tell whether the words end in the verb of a subject that is named right before it."""
    words = [token for token in before if token.group == 0 and token.text != ","]
    near = words[: -_VERB - 1 : -1]
    reach = takewhile(lambda token: token.text not in _NEW_CLAUSE, near)
    return any(token.names and not token.possessive for token in reach)
