"""Whose an office is when the words beside it do not say."""

import re
from functools import cached_property

from digest.extraction.players.evidence import Sort
from digest.extraction.players.posts import Post, Whose
from digest.extraction.players.signs import PLACE
from digest.extraction.players.surroundings import OPENS, REACH, Surroundings
from digest.extraction.players.topics import Topics
from digest.lexicon.offices import (
    ABROAD,
    BENCH,
    CHIEFS,
    FORCES,
    KINDS,
    NOBODYS,
    OFFICERS,
    PUBLIC_OFFICES,
    SEATS,
    UNIONS,
)
from digest.lexicon.places import REGIONS, countries, demonyms
from digest.lexicon.roles import INSIDE, MORE_PORTFOLIOS, PUBLIC
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS, POLICY_WORDS

_INSIDE = frozenset(word.lower() for word in INSIDE)
_STATE = frozenset({"attorney", "central"})
_OF_COUNCILS = frozenset("leader deputy acting former group".split())
_OF_UNIONS = frozenset("general national organising organizing publicity".split())
_MINISTRIES = frozenset({"ministry", "department", "treasury"})
_WHOLE_BODIES = frozenset({"government", "council", "administration", "cabinet", "bank"})
_FIELDS = frozenset(word.lower() for word in POLICY_WORDS | MORE_PORTFOLIOS)
_HOUSES = frozenset("mill yard shipyard brewery dairy hotel manager trust reit".split())
_INNER = frozenset({"board", "works", "committee", "panel", "team"})
_PANELS = ("committee", "panel", "subcommittee")
_OF_BOARDS = frozenset(
    "audit remuneration nomination nominating compensation special risk investment".split()
)
_LONG_FORMS = {"lab": {"laboratory", "laboratories", "labs"}, "uni": {"university"}}
_LOCAL = frozenset(
    """lab laboratory hospital museum council authority state province region county emirate
    city""".split()
)
_LANDS = frozenset("state province region county emirate municipality city".split())
_TEAM = frozenset("manager coach captain skipper".split())
_SITES = frozenset("country general plant branch regional store site factory mine area".split())
_LONG_TITLE = 3
_DEPARTMENT = 2
_OWNERS = frozenset({"owner", "co-owner", "proprietor"})
_SELLERS = frozenset({"founder", "co-founder", "founders", "owner"})
_STAFF = frozenset("official officer member organiser organizer delegate".split())
_FAMILY = frozenset("founder co-founder owner co-owner proprietor patriarch heir".split())
"""Offices in firms that bear their holders' names, or are their families'."""
_CALLED_SO = KINDS | frozenset("bureau collective co-operative cooperative institute".split())
_OWN_COUNSEL = frozenset("general chief group deputy associate in-house corporate".split())
_KIND_BEFORE = re.compile(r"(?:\A|\W)(\w+) \Z")
_CHAIRS = frozenset("chair chairman chairwoman chairperson".split())
_ANY_MINISTER = frozenset("minister deputy vice junior".split())
_ANY_COMMISSIONER = frozenset("commissioner deputy vice acting assistant".split())
_POLITICS = re.compile(
    r"(?i)\b(?:presiden(?:tial|cy)|elections?|parliament|cabinet|minist(?:er|ry)|congress|senat\w+"
    r"|republic|governments?|lawmakers|embassy|troops|sanctions|state visit)\b"
)
"""Words of texts in which a president can be a country's."""
_GIVES = re.compile(r"\b(?:from|by|with) (?:its |the )?\Z")

Employer = tuple[int | None, str | None]
"""A player by its index, or a country or place."""


def _is_local_head(words: set[str]) -> bool:
    """Tell whether an office heads a part of a firm: country manager."""
    return "manager" in words and bool(words & _SITES)


def _is_department_head(role: str) -> bool:
    """Tell whether an office is a manager's of one department: operations manager."""
    words = role.lower().split()
    return len(words) == _DEPARTMENT and words[-1] == "manager" and not _TEAM & set(words[:1])


class Employers:
    """Tells for whom somebody works."""

    def __init__(self, around: Surroundings) -> None:
        """Take the text with its bodies."""
        self.around = around
        self.text = around.text
        self.masked = around.masked
        self.topics = Topics(around)
        self.sorts = around.sorts

    def employer_of(self, match: re.Match[str], role: str) -> Employer:
        """Return the player or the place that a pattern's find belongs to.

        Args:
            match: What the pattern found, with whose it is by name or noun.
            role: The words of the office; none where it is not told.
        """
        groups = match.groupdict()
        if groups.get("org"):
            return self.named(match.start("org"), role)
        if groups.get("noun"):
            return self._by_noun(*match.span("noun"))
        if groups.get("its"):
            return self.topics.subject_before(match.start()), None
        return self.by_title(role, match.start())

    def of_kin(self, who: int, role: str) -> int | None:
        """Return the one body that bears the name of who has an office in it, or is their kin's."""
        if not (_FAMILY | _CHAIRS) & set(role.lower().replace("-", " ").split()):
            return None
        around = self.around
        own = set(around.names[who][1:]) - {"de", "van", "von", "al"} if who >= 0 else set()
        bodies = [actor for actor in around.first if own & set(around.names[actor])]
        if len(bodies) == 1 and self.sorts[bodies[0]] is not Sort.GOVERNMENT:
            return bodies[0]
        return None if bodies else self.topics.of_family(own)

    def of_post(self, post: Post, role: str) -> Employer:
        """Return whom the words beside an office name as its owner; `role` are its own words."""
        match post.whose:
            case Whose.NAMED | Whose.LAND:
                return self.named(post.owner[0], role, post.owner[1])
            case Whose.NOUN:
                return self._by_noun(*post.owner)
            case Whose.FIRM:
                return self.topics.only_firm(post.owner[0]), None
            case Whose.ITS:
                return self.topics.subject_before(post.start), None
            case _:
                return None, None

    def _by_noun(self, start: int, end: int) -> Employer:
        """Return whom a noun means: the union's, the state's."""
        noun = self.masked.span(start, end).of(self.text).lower()
        found = self._common(noun, start)
        land = self._land(noun, start) if found is None and noun in _LANDS else None
        return found, land

    def named(self, index: int, role: str, end: int = 0) -> Employer:
        """Return the player or, for a public office, the place at an index."""
        actor = self.masked.actor(index)
        if actor >= 0:
            field = " ".join(self.around.words[actor]) in _FIELDS
            return (None if field and self.masked.text[index + 1] == " " else actor), None
        place = self.masked.span(index, end or index + 1).of(self.text)
        public = not role or bool(PUBLIC_OFFICES & set(role.lower().replace("-", " ").split()))
        return None, place if public and place not in demonyms().keys() | REGIONS else None

    def by_title(self, role: str, index: int) -> Employer:
        """Return whom somebody serves who is told by the office alone."""
        words = set(role.lower().replace("-", " ").split())
        if words & NOBODYS or (words & ABROAD and "to" in words):
            return None, None
        if "counsel" in words and not words & _OWN_COUNSEL:
            return None, None
        named = self._by_kind(words, index)
        return named if named is not None else self._by_rank(words, index, role)

    def _by_kind(self, words: set[str], index: int) -> Employer | None:
        """Return whom an office names by its kind, seat or team; None where it names none."""
        called = _KIND_BEFORE.search(self.masked.text, max(0, index - OPENS), index)
        noun = called[1].lower() if called else ""
        if noun in _CALLED_SO and (body := self.around.last_named(index, {noun})) is not None:
            return body, None
        if words & OFFICERS and (kinds := words & KINDS):
            return self._of_kind("works" if "works" in words else min(kinds), index), None
        if (seat := self._seat(words, index)) is not None:
            return seat, None
        if words & _TEAM and len(words) < _LONG_TITLE and self.around.clubs:
            return self.topics.organisation(index), None
        return None

    def _names_firm(self, index: int) -> bool:
        """Tell whether this sentence so far or the one before names a body that is no state."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.between(start, index)
        return any(self.sorts[actor] is not Sort.GOVERNMENT for actor in here)

    @cached_property
    def _has_no_politics(self) -> bool:
        """Whether the text has no word of the state."""
        return _POLITICS.search(self.text) is None

    def _is_private(self, index: int) -> bool:
        """Tell whether a president who speaks or opens a sentence can only head a firm."""
        begins = not self.masked.text[self.around.sentence(index) : index].strip()
        told = begins or self.topics.speaks(self.around.sentence(index), index)
        return told and bool(self.around.main) and self._has_no_politics

    def _by_rank(self, words: set[str], index: int, role: str) -> Employer:
        """Return whom an officer of a firm or of a public body serves."""
        if (
            words & CHIEFS
            or _is_local_head(words)
            or (words & _INSIDE and not words & (PUBLIC | BENCH | _STATE))
        ):
            return self._of_officer(words, index), None
        if (words & _STAFF and len(words) == 1) or _is_department_head(role):
            return self.topics.told_of(index), None
        if words & _OWNERS:
            start = self.around.sentence(index)
            return self.around.opener_before(start, Sort.COMPANY), None
        inner = role.islower() and ("vice" in words or self._names_firm(index))
        if "president" in words and (inner or self._is_private(index)):
            return self._of_officer(words, index), None
        public = words & (PUBLIC | _STATE) and "vice" not in words
        return self._public(index, words) if public else (None, None)

    def _seat(self, words: set[str], index: int) -> int | None:
        """Return the body in whose name an office shows: a judge's court, a rector's university."""
        start = self.around.sentence(index)
        if "central" in words and PLACE in self.masked.text[start:index]:
            return None
        for titles, heads in SEATS:
            fits = words & titles and ("leader" not in words or words <= _OF_COUNCILS)
            fits = fits and ("commissioner" not in words or words <= _ANY_COMMISSIONER)
            named = self.around.last_named(index, heads) if fits else None
            if named is not None and (self.sorts[named] is not Sort.COMPANY):
                return named
        return (
            self.topics.organisation(index) if "secretary" in words and words & _OF_UNIONS else None
        )

    def _of_officer(self, words: set[str], index: int) -> int | None:
        """Return the body that an officer without a name for it heads or speaks for."""
        if words & _SELLERS and _GIVES.search(self.masked.text, max(0, index - OPENS), index):
            return self.topics.sold(index)
        speaks = any(word.startswith("spokes") for word in words)
        told = self.topics.subject_before(index) if speaks else None
        return self.topics.inside(index) if told is None else told

    def _common(self, noun: str, index: int) -> int | None:
        """Return the player that "the union" or "the company" means; None for other nouns."""
        words = {noun, *noun.split()[:-1]} if noun.endswith(" manager") else {noun}
        words |= _LONG_FORMS.get(noun, set())
        named = self.around.last_named(index, FORCES if noun == "police" else words)
        if named is None and noun != "police":
            named = self._local(noun, index)
        if named is not None or noun == "police" or noun.endswith(_PANELS):
            return named
        if noun in _INNER:
            return self.topics.inside(index) if noun == "works" else self._of_board(index)
        if noun in ORGANISATION_WORDS | {"council", "body", "organisation", "organization"}:
            return self.topics.organisation(index)
        if noun in GOVERNMENT_WORDS | {"office"}:
            return self.around.last(index, Sort.GOVERNMENT)
        is_firm = noun in COMPANY_WORDS | _HOUSES or noun.endswith(("maker", "builder"))
        return self.topics.meant(index, noun) if is_firm else None

    def _local(self, noun: str, index: int) -> int | None:
        """Return whose a committee is, or the one council of the text."""
        if noun.endswith(_PANELS):
            return self._of_panel(noun, index)
        return self._only(noun) if noun in _LOCAL else None

    def _only(self, noun: str) -> int | None:
        """Return the one body of the whole text that a noun can mean, named later too."""
        heads = {"council"} if noun == "authority" else {noun}
        found = self.around.only_named(heads)
        if found is not None and self.sorts[found] is Sort.COMPANY:
            return None
        lands = noun in _LANDS and found is None
        return self.around.only_named({"government"}) if lands else found

    def _land(self, noun: str, index: int) -> str | None:
        """Return the place that "the state" means: the last one told as "the state of X"."""
        end = self.masked.text.rfind(f"{noun} of {PLACE}", max(0, index - 2 * REACH), index)
        return self.around.word_at(end + len(f"{noun} of ")) if end >= 0 else None

    def _of_panel(self, noun: str, index: int) -> int | None:
        """Return whose committee is meant: a company's by its task, else the one council's."""
        if noun.split(maxsplit=1)[0] in _OF_BOARDS:
            return self._of_board(index)
        council = self.around.only_named({"council"})
        return self._of_board(index) if council is None and " " not in noun else council

    def _of_kind(self, noun: str, index: int) -> int | None:
        """Return the body that an officer calls by its kind; one that nobody calls so is none."""
        found = self._common(noun, index)
        if found is None or noun not in ORGANISATION_WORDS - {"club"}:
            return found
        named = noun in self.around.words[found] or self.around.is_called(found, noun)
        return found if named or self.around.words[found] & UNIONS else None

    def _of_board(self, index: int) -> int | None:
        """Return whose board is meant: the public body's of which all is told, or a company's."""
        first = self.around.leading(index)
        public = first is not None and self.sorts[first] is not Sort.COMPANY
        return first if public else self.topics.inside(index)

    def _serves(self, actor: int, words: set[str]) -> bool:
        """Tell whether a public body is a government, or the ministry of a minister's field."""
        name = self.around.words[actor]
        told = name & _FIELDS & words or not words & _FIELDS
        return bool(name & _WHOLE_BODIES or (told and name & _MINISTRIES))

    def _public(self, index: int, words: set[str]) -> Employer:
        """Return the city's or country's government of the paragraph, or the country named."""
        text, around = self.masked.text, self.around
        start = max(text.rfind("\n", max(0, index - REACH), index), index - REACH, 0)
        public = around.of_sort(start, index, Sort.GOVERNMENT)
        served = [actor for actor in public if self._serves(actor, words)]
        if served and words & {"mayor", "minister", "governor", "secretary"}:
            return served[-1], None
        if "minister" in words and (ministry := self._ministry(words)) is not None:
            return ministry, None
        if "mayor" in words and (city := around.last_named(index, {"city", "council"})) is not None:
            return city, None
        start = around.sentence(index)
        named = [around.word_at(i) for i in range(start, index) if text[i] == PLACE]
        towns = named if "mayor" in words else []
        seat = next((name for name in reversed(towns) if name not in demonyms()), None)
        return None, seat or next((name for name in reversed(named) if name in countries()), None)

    def _ministry(self, words: set[str]) -> int | None:
        """Return the one ministry of the text, or the one that a minister's field names."""
        fields = words & _FIELDS
        if not fields and not words <= _ANY_MINISTER:
            return None
        found = [
            actor
            for actor in self.around.first
            if self.sorts[actor] is Sort.GOVERNMENT
            and self.around.words[actor] & _MINISTRIES
            and fields <= self.around.words[actor]
        ]
        return found[0] if len(found) == 1 else None
