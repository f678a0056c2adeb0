"""Whose an office is when the words beside it do not say."""

import re
from collections.abc import Collection
from functools import cached_property

from digest.extraction.players.evidence import Sort
from digest.extraction.players.families import find_families
from digest.extraction.players.governments import FIELDS, Employer, Governments
from digest.extraction.players.posts import Post, Whose
from digest.extraction.players.referents import FINANCE, Referents
from digest.extraction.players.signs import BODY, PLACE
from digest.extraction.players.surroundings import OPENS, REACH, Surroundings
from digest.extraction.players.topics import Topics
from digest.lexicon.offices import (
    ABROAD,
    BENCH,
    CHIEFS,
    KINDS,
    MARKET_OFFICES,
    NOBODYS,
    OF_ARTS,
    OF_TOWNS,
    OFFICERS,
    OWN_HOUSES,
    PUBLIC_OFFICES,
    SEATED,
    SEATS,
    SITE_HEADS,
    SITES,
    STAFF,
    TEAM_HEADS,
    UNION_HEADS,
    UNION_OFFICES,
    WINDERS,
)
from digest.lexicon.places import REGIONS, countries, demonyms
from digest.lexicon.roles import INSIDE, PUBLIC

_INSIDE = frozenset(word.lower() for word in INSIDE)
_STATE = frozenset({"attorney", "central"})
_OF_COUNCILS = frozenset("leader deputy acting former group".split())
_PARTIES = frozenset(
    "conservative labour liberal democrat green tory independent opposition".split()
)
_OF_TRIBES = frozenset("chief deputy former hereditary grand vice paramount".split())
_OF_UNIONS = frozenset("general national organising organizing publicity".split())
_CABINET = frozenset("cabinet member deputy former finance housing transport schools".split())
_TRAINS = frozenset("head first-team team assistant caretaker interim former new acting".split())
_LONG_TITLE = 3
_DEPARTMENT = 2
_HEADS = frozenset("founding managing senior general".split())
_GRADES = frozenset("senior executive first group assistant regional managing corporate".split())
"""Words before the vice-presidents of firms."""
_RULERS = re.compile(
    r"White House|\b[Pp]residen(?:cy|tial)\b|running mate|\bVice[- ]President of (?:the )?[A-Z]"
    r"|\b(?:Republic|Palace|Cabinet|Congress|Senate|Parliament)\b"
)
_DEALERS = frozenset({"trader", "dealer"})
_DEALT = re.compile(
    r"(?:[,.;:\"] |\n|\b(?:the|an?|said|says|senior|chief|head|veteran|bond|currency|forex|FX|oil"
    r"|gold|equity|equities|rates|options|futures|swaps|commodit\w+|floor|stock|share|metals?|grains?"
    r"|derivatives|bonds) |\A)\Z"
)
"""What stands before the traders of banks; those in textiles are their own men."""
_GOODS = re.compile(
    r"\b(?!(?i:the|its|an?|new|former|current|majority|sole|part|joint|club|team|then|main|and|whose"
    r"|his|her|their|as|said|by|is|was) )[A-Za-z][\w-]+ \Z"
)
"""What stands before an owner of something that is told: a shop owner."""
_OWNERS = frozenset({"owner", "co-owner", "proprietor"})
_SELLERS = frozenset({"founder", "co-founder", "founders", "owner"})
_WHERE = re.compile(rf"({BODY}),? where (?:the |its )?\Z")
_FAMILY = frozenset("founder co-founder owner co-owner proprietor patriarch heir".split())
"""Offices in firms that bear their holders' names, or are their families'."""
_CALLED_SO = KINDS | frozenset("bureau collective co-operative cooperative institute".split())
_OWN_COUNSEL = frozenset("general chief group deputy associate in-house corporate".split())
_KIND_BEFORE = re.compile(r"(?:\A|\W)(\w+) \Z")
_KIN_HEADS = frozenset({"partner", "president", "managing"})
_CHAIRS = frozenset("chair chairman chairwoman chairperson".split())
_ANY_COMMISSIONER = frozenset("commissioner deputy vice acting assistant".split())
_POLITICS = re.compile(
    r"(?i)\b(?:presiden(?:tial|cy)|elections?|parliament|cabinet|minist(?:er|ry)|congress|senat\w+"
    r"|republic|governments?|lawmakers|embassy|troops|sanctions|state visit)\b"
)
"""Words of texts in which a president can be a country's."""
_SAID_THAT = re.compile(
    rf"{BODY} (?:has |had |also )?(?:said|announced|confirmed)"
    r"(?: (?:on |in )?[^.,\n]{1,30})? that \Z"
)
_GIVES = re.compile(r"\b(?:from|by|with) (?:its |the )?\Z")


def _is_local_head(words: set[str]) -> bool:
    """Tell whether an office heads a part of a firm: country manager."""
    return bool(words & SITE_HEADS and words & SITES)


def _is_department_head(role: str) -> bool:
    """Tell whether an office is a manager's of one department: operations manager."""
    words = role.lower().split()
    return len(words) == _DEPARTMENT and words[-1] == "manager" and not TEAM_HEADS & set(words[:1])


def _is_staff(words: set[str], role: str) -> bool:
    """Tell whether an office is one of a body's staff: an official, a senior officer.

    A Treasurer with a capital is a minister, and only the bare member is one of the body's.
    """
    kind = role.lower().split()[-1]
    alone = len(words) == 1 or kind not in ("member", "manager")
    return kind in STAFF and alone and not role.startswith("Treasurer")


def _fits(words: set[str], titles: Collection[str]) -> bool:
    """Tell whether the words of an office are those of a seat: a leader of a council, no other."""
    limits = (
        ("leader", _OF_COUNCILS | _PARTIES),
        ("chief", _OF_TRIBES if titles == {"chief"} else words),
        ("commissioner", _ANY_COMMISSIONER),
        ("cabinet", _CABINET),
    )
    return not words.isdisjoint(titles) and all(
        words <= limit for word, limit in limits if word in words
    )


class Employers:
    """Tells for whom somebody works."""

    def __init__(self, around: Surroundings) -> None:
        """Take the text with its bodies."""
        self.around = around
        self.text = around.text
        self.masked = around.masked
        self.topics = Topics(around)
        self.referents = Referents(self.topics)
        self.governments = Governments(around)
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
            return self.referents.of_its(match.start()), None
        return self.by_title(role, match.start())

    def of_kin(self, who: int, role: str) -> int | None:
        """Return the one body that bears the name of who has an office in it, or is their kin's."""
        if not (_FAMILY | _CHAIRS | _KIN_HEADS) & set(role.lower().replace("-", " ").split()):
            return None
        around = self.around
        own = set(around.names[who][1:]) - {"de", "van", "von", "al"} if who >= 0 else set()
        bodies = [actor for actor in around.first if own & set(around.names[actor])]
        if len(bodies) == 1 and self.sorts[bodies[0]] is not Sort.GOVERNMENT:
            return bodies[0]
        if bodies:
            return None
        return next((body for family, body in self._families if family & own), None)

    def of_post(self, post: Post, role: str) -> Employer:
        """Return whom the words beside an office name as its owner; `role` are its own words."""
        match post.whose:
            case Whose.LAND if self._is_seat(post) and SEATED & {*role.lower().split()}:
                return None, None
            case Whose.NAMED | Whose.LAND:
                return self.named(post.owner[0], role, post.owner[1])
            case Whose.NOUN:
                return self._by_noun(*post.owner)
            case Whose.FIRM:
                noun = self.masked.span(*post.owner).of(self.text)
                return self.referents.only_firm(post.owner[0], noun), None
            case Whose.ITS:
                return self.referents.of_its(post.start), None
            case _:
                return None, None

    def _is_seat(self, post: Post) -> bool:
        """Tell whether a place is a constituency's, no country or state."""
        place = self.masked.span(*post.owner).of(self.text)
        return post.owner[0] > post.title or place not in demonyms().keys() | countries()

    def _by_noun(self, start: int, end: int) -> Employer:
        """Return whom a noun means: the union's, the state's."""
        noun = self.masked.span(start, end).of(self.text).lower()
        before = (
            self.masked.text[max(0, start - OPENS) : start].rpartition(" ")[0].rpartition(" ")[2]
        )
        noun = f"{before} {noun}" if f"{before} {noun}" in FINANCE else noun
        land = self.referents.land(noun, start)
        return (None, land) if land is not None else (self.referents.of_noun(noun, start), None)

    def named(self, index: int, role: str, end: int = 0) -> Employer:
        """Return the player or, for a public office, the place at an index."""
        actor = self.masked.actor(index)
        if actor >= 0:
            field = " ".join(self.around.words[actor]) in FIELDS
            return (None if field and self.masked.text[index + 1] == " " else actor), None
        place = self.masked.span(index, end or index + 1).of(self.text)
        public = not role or bool(PUBLIC_OFFICES & set(role.lower().replace("-", " ").split()))
        return None, place if public and place not in demonyms().keys() | REGIONS else None

    def by_title(self, role: str, index: int) -> Employer:
        """Return whom somebody serves who is told by the office alone."""
        words = set(role.lower().replace("-", " ").split())
        if words & OF_ARTS:
            return self._seat(words, index), None
        if words & NOBODYS or (words & ABROAD and "to" in words):
            return None, None
        if "counsel" in words and not words & _OWN_COUNSEL:
            return None, None
        called = _KIND_BEFORE.search(self.masked.text, max(0, index - OPENS), index)
        if called is not None and called[1].lower() in SITES and words & SITE_HEADS:
            words.add(called[1].lower())
        place = _WHERE.search(self.masked.text, max(0, index - OPENS), index)
        if place is not None:
            return self.masked.actor(place.start(1)), None
        named = self.governments.of_town(words, index) or self._by_kind(words, index)
        return named if named is not None else self._by_rank(words, index, role)

    def _by_kind(self, words: set[str], index: int) -> Employer | None:
        """Return whom an office names by its kind, seat or team; None where it names none."""
        called = _KIND_BEFORE.search(self.masked.text, max(0, index - OPENS), index)
        noun = called[1].lower() if called else ""
        if noun in _CALLED_SO and (body := self.around.last_named(index, {noun})) is not None:
            return body, None
        if (house := self._by_house(words | {noun}, index)) is not None:
            return house, None
        if words & OFFICERS and (kinds := words & KINDS):
            return self.referents.of_kind("works" if "works" in words else min(kinds), index), None
        seat = self._seat(words, index)
        if (
            seat is None
            and words & TEAM_HEADS
            and words - TEAM_HEADS <= _TRAINS
            and self.around.clubs
        ):
            return self.topics.organisation(index), None
        return None if seat is None else (seat, None)

    def _by_house(self, nouns: set[str], index: int) -> int | None:
        """Return the fund of a fund director, the museum of a museum's: named by that noun."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.between(start, index)
        told = nouns & OWN_HOUSES
        return next((a for a in reversed(here) if self.around.words[a] & told), None)

    def _names_firm(self, index: int) -> bool:
        """Tell whether this sentence so far or the one before names a body that is no state."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.between(start, index)
        return any(self.sorts[actor] is not Sort.GOVERNMENT for actor in here)

    @cached_property
    def _families(self) -> tuple[tuple[frozenset[str], int], ...]:
        """The families of the text with their bodies."""
        return find_families(self.masked, self.around.names)

    @cached_property
    def _has_no_rulers(self) -> bool:
        """Whether the text has no president of a country."""
        return _RULERS.search(self.text) is None

    @cached_property
    def _has_no_politics(self) -> bool:
        """Whether the text has no word of the state."""
        return _POLITICS.search(self.text) is None

    def _is_private(self, index: int) -> bool:
        """Tell whether a president who speaks or opens a sentence can only head a firm."""
        begins = not self.masked.text[self.around.sentence(index) : index].strip()
        told = begins or self.topics.speaks(self.around.sentence(index), index)
        told = told or _SAID_THAT.search(self.masked.text, max(0, index - REACH), index) is not None
        return told and bool(self.around.main) and self._has_no_politics

    def _by_rank(self, words: set[str], index: int, role: str) -> Employer:
        """Return whom an officer of a firm or of a public body serves."""
        kind = role.lower().split()[-1]
        if kind in WINDERS or (words & MARKET_OFFICES and not words & _INSIDE):
            return self._of_outsider(kind, index), None
        if kind == "partner" and words & _HEADS:
            told = self.topics.house(index)
            return (self.topics.told_of(index) if told is None else told), None
        society = self._of_society(words, kind, index)
        if society is not None:
            return society, None
        if self._is_officer(words, index, role):
            return self._of_officer(words, index), None
        if _is_staff(words, role) or _is_department_head(role) or words & _OWNERS:
            return self._of_staff(words, index, role), None
        public = words & (PUBLIC | _STATE) and "vice" not in words
        return self.governments.of_officer(words, index) if public else (None, None)

    def _of_staff(self, words: set[str], index: int, role: str) -> int | None:
        """Return whose official or department head somebody is, or what an owner owns."""
        if words & _OWNERS:
            if _GOODS.search(self.masked.text, max(0, index - OPENS), index):
                return None
            return self.topics.owned(index)
        told = self.topics.told_of(index)
        headed = _is_department_head(role) or role.lower() == "manager"
        return self.topics.inside(index) if told is None and headed else told

    def _of_society(self, words: set[str], kind: str, index: int) -> int | None:
        """Return the union of a regional organiser, the society that a president opens after."""
        if kind in UNION_HEADS and words & UNION_OFFICES:
            return self.topics.union(index)
        if words == {"leader"}:
            return self.topics.union(index)
        return self.topics.society(index) if "president" in words else None

    def _of_outsider(self, kind: str, index: int) -> int | None:
        """Return whose analyst somebody is, or which firm somebody winds up."""
        if kind in _DEALERS and _DEALT.search(self.masked.text, 0, index) is None:
            return None
        if kind not in WINDERS:
            return self.topics.house(index)
        fallen = self.topics.callings.fallen
        return fallen if fallen is not None or kind == "trustee" else self.topics.told_of(index)

    def _is_officer(self, words: set[str], index: int, role: str) -> bool:
        """Tell whether an office is one of those that firms and the like have."""
        inside = words & _INSIDE and not words & (PUBLIC | BENCH | _STATE)
        if words & OF_TOWNS and words & CHIEFS:
            return False
        if words & CHIEFS or _is_local_head(words) or inside:
            return True
        inner = role[:1].islower() and ("vice" in words or self._names_firm(index))
        ranked = "vice" in words and bool(words & _GRADES or self._has_no_rulers)
        told = inner or ranked or "honorary" in words or self._is_private(index)
        return "president" in words and told

    def _seat(self, words: set[str], index: int) -> int | None:
        """Return the body in whose name an office shows: a judge's court, a rector's university."""
        start = self.around.sentence(index)
        if "central" in words and PLACE in self.masked.text[start:index]:
            return None
        for titles, heads in SEATS:
            fits = _fits(words, titles)
            named = self.around.last_named(index, heads) if fits else None
            if words & _PARTIES and "council" in heads and named != self.around.most:
                continue
            if named is not None and (words & OF_ARTS or self.sorts[named] is not Sort.COMPANY):
                return named
        return (
            self.topics.organisation(index) if "secretary" in words and words & _OF_UNIONS else None
        )

    def _of_officer(self, words: set[str], index: int) -> int | None:
        """Return the body that an officer without a name for it heads or speaks for."""
        if words & _SELLERS and _GIVES.search(self.masked.text, max(0, index - OPENS), index):
            return self.topics.sold(index)
        if "shareholder" in words and not words & CHIEFS:
            return self.around.main_before(index)
        speaks = any(word.startswith("spokes") for word in words)
        told = self.referents.of_its(index) if speaks else None
        inside = self.topics.of_group if "group" in words else self.topics.inside
        return inside(index) if told is None else told
