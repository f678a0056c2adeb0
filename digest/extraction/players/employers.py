"""Whose an office is when the words beside it do not say."""

import re

from digest.extraction.players.evidence import Sort
from digest.extraction.players.posts import Post, Whose
from digest.extraction.players.signs import BODY, PLACE
from digest.extraction.players.surroundings import OPENS, REACH, Surroundings
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
_THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm|group)\b(?!')")
_OPENS_SO = re.compile(r"\W{0,4}(?:The|That|This) (?:company|firm|group|lender|bank|maker)\b")
_DESCRIBES = re.compile(
    r"(?:'s?|-based|-listed)? (?:[a-z-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(COMPANY_WORDS | ORGANISATION_WORDS))}|[a-z-]+(?:maker|builder)) "
)
_LINK = re.compile(r"\b(from|and|of|with|to|by) \Z")
_OTHER_SIDE = re.compile(r"\b(?:from|with|against|to) (?:the |its )?\Z")
_GOES_BACK = re.compile(r"\W{0,4}(?:It|Its|They|Their) |\W{0,4}[\"]")
_BACK = 4
_PART_OF = re.compile(
    rf"\W{{0,4}}(?:The )?{BODY}(?:'s?)? (?:[a-z]+'? ){{0,2}}"
    r"(?:trust|union|foundation|committee|association|subsidiary|arm|unit|rivals?|owner|parent)\b"
)
_INNER = frozenset({"board", "works", "committee", "panel", "team"})
_PANELS = ("committee", "panel", "subcommittee")
_OF_BOARDS = frozenset(
    "audit remuneration nomination nominating compensation special risk investment".split()
)
_ANY_FIRM = frozenset("company firm group business".split())
_LONG_FORMS = {"lab": {"laboratory", "laboratories", "labs"}, "uni": {"university"}}
_LOCAL = frozenset(
    """lab laboratory hospital museum council authority state province region county emirate
    city""".split()
)
_LANDS = frozenset("state province region county emirate municipality city".split())
_UNION = re.compile(rf"\W{{0,4}}(?:The )?{BODY} union\b")
_TEAM = frozenset("manager coach captain skipper".split())
_SITES = frozenset("country general plant branch regional store site factory mine area".split())
_LONG_TITLE = 3
_OWNERS = frozenset({"owner", "co-owner", "proprietor"})
_SELLERS = frozenset({"founder", "co-founder", "founders", "owner"})
_GIVES = re.compile(r"\b(?:from|by|with) (?:its |the )?\Z")

Employer = tuple[int | None, str | None]
"""A player by its index, or a country or place."""


def _is_local_head(words: set[str]) -> bool:
    """Tell whether an office heads a part of a firm: country manager."""
    return "manager" in words and bool(words & _SITES)


class Employers:
    """Tells for whom somebody works."""

    def __init__(self, around: Surroundings) -> None:
        """Take the text with its bodies."""
        self.around = around
        self.text = around.text
        self.masked = around.masked
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
            return self.subject_before(match.start()), None
        return self.by_title(role, match.start())

    def of_post(self, post: Post, role: str) -> Employer:
        """Return whom the words beside an office name as its owner; `role` are its own words."""
        match post.whose:
            case Whose.NAMED | Whose.LAND:
                return self.named(post.owner[0], role, post.owner[1])
            case Whose.NOUN:
                return self._by_noun(*post.owner)
            case Whose.FIRM:
                return self._only_firm(post.owner[0]), None
            case Whose.ITS:
                return self.subject_before(post.start), None
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
        named = self._by_kind(words, index)
        return named if named is not None else self._by_rank(words, index, role)

    def _by_kind(self, words: set[str], index: int) -> Employer | None:
        """Return whom an office names by its kind, seat or team; None where it names none."""
        if words & OFFICERS and (kinds := words & KINDS):
            return self._of_kind("works" if "works" in words else min(kinds), index), None
        if (seat := self._seat(words, index)) is not None:
            return seat, None
        if words & _TEAM and len(words) < _LONG_TITLE and self.around.clubs:
            return self._organisation(index), None
        return None

    def _names_firm(self, index: int) -> bool:
        """Tell whether this sentence so far or the one before names a body that is no state."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.between(start, index)
        return any(self.sorts[actor] is not Sort.GOVERNMENT for actor in here)

    def _by_rank(self, words: set[str], index: int, role: str) -> Employer:
        """Return whom an officer of a firm or of a public body serves."""
        if (
            words & CHIEFS
            or _is_local_head(words)
            or (words & _INSIDE and not words & (PUBLIC | BENCH | _STATE))
        ):
            return self._of_officer(words, index), None
        if words & _OWNERS:
            start = self.around.sentence(index)
            return self.around.opener_before(start, Sort.COMPANY), None
        inner = "vice" in words or self._names_firm(index)
        if "president" in words and role.islower() and inner:
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
            named = self.around.last_named(index, heads) if fits else None
            if named is not None and (self.sorts[named] is not Sort.COMPANY):
                return named
        return self._organisation(index) if "secretary" in words and words & _OF_UNIONS else None

    def _of_officer(self, words: set[str], index: int) -> int | None:
        """Return the body that an officer without a name for it heads or speaks for."""
        if words & _SELLERS and _GIVES.search(self.masked.text, max(0, index - OPENS), index):
            return self._sold(index)
        speaks = any(word.startswith("spokes") for word in words)
        told = self.subject_before(index) if speaks else None
        return self._inside(index) if told is None else told

    def subject_before(self, index: int) -> int | None:
        """Return the first body of this sentence so far, else of the one before."""
        around, text = self.around, self.masked.text
        start = around.sentence(index)
        here = self._named_last(start, index)
        if not here:
            before = around.sentence_before(start)
            for _ in range(_BACK):
                if not _GOES_BACK.match(text, before):
                    break
                start, before = before, around.sentence_before(before)
            here = around.between(before, start)
            if _PART_OF.match(text, before) and not _UNION.match(text, before):
                return None
            if _OPENS_SO.match(text, before):
                return self._inside(index)
        elif len(set(here)) > 1 and (link := _LINK.search(text, start, index)):
            return here[-1] if link[1] in ("from", "and") else None
        firms = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        if here and self.sorts[here[0]] is Sort.GOVERNMENT and len(firms) == 1:
            return firms[0]
        return here[0] if here else None

    def _named_last(self, start: int, end: int) -> list[int]:
        """Return the bodies of a stretch, without a first one that only describes the second.

        Of "Seville olive co-operative Alcor" the second is told of.
        """
        places = self.around.places_between(start, end)
        if len(places) > 1 and _DESCRIBES.fullmatch(self.masked.text, places[0] + 1, places[1]):
            places = places[1:]
        return [self.masked.actor(place) for place in places]

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
            return self._inside(index) if noun == "works" else self._of_board(index)
        if noun in ORGANISATION_WORDS | {"council", "body", "organisation", "organization"}:
            return self._organisation(index)
        if noun in GOVERNMENT_WORDS | {"office"}:
            return self.around.last(index, Sort.GOVERNMENT)
        is_firm = noun in COMPANY_WORDS | _HOUSES or noun.endswith(("maker", "builder"))
        return self._meant(index, noun) if is_firm else None

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
        return first if public else self._inside(index)

    def _only_firm(self, index: int) -> int | None:
        """Return the one company of this sentence and the one before: "the Dublin company"."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.of_sort(start, index, Sort.COMPANY)
        return here[0] if len(here) == 1 else None

    def _called(self, noun: str, index: int) -> int | None:
        """Return the company of the last two sentences that is called so beside its name."""
        start = self.around.sentence_before(self.around.sentence(index))
        text = self.masked.text
        named = {
            self.masked.actor(place)
            for place in self.around.places_between(start, index)
            if noun in text[max(0, place - OPENS) : place + OPENS]
        }
        firms = [actor for actor in named if self.sorts[actor] is Sort.COMPANY]
        return firms[0] if len(firms) == 1 and noun not in _ANY_FIRM else None

    def _meant(self, index: int, noun: str = "company") -> int | None:
        """Return the company that "the lender" means: the only one so far, or the last subject."""
        start = self.around.sentence(index)
        called = self._called(noun, index)
        if called is not None:
            return called
        for begin, end in ((start, index), (self.around.sentence_before(start), start)):
            here = self.around.of_sort(begin, end, Sort.COMPANY)
            if here:
                opener = self.around.opener(begin, end)
                return here[0] if len(here) == 1 else opener if opener in here else None
        return self._inside(index)

    def _organisation(self, index: int) -> int | None:
        """Return the organisation that "the club" means: the sentence's one, the main, the last."""
        around = self.around
        start = around.sentence(index)
        here = around.of_sort(start, index, Sort.ORGANISATION)
        if len(here) == 1:
            return here[0]
        if (opener := around.opener_before(start, Sort.ORGANISATION)) is not None:
            return opener
        main = next((a for a in around.organisations if around.first[a] < index), None)
        return main if main is not None else around.last(index, Sort.ORGANISATION)

    def _inside(self, index: int) -> int | None:
        """Return the one company of the sentence, or the main one until then if it comes first."""
        around, text = self.around, self.masked.text
        start, stop = around.sentence(index), around.sentence_end(index)
        here = around.between(start, stop)
        companies = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        before, main = around.between(start, index), around.main_before(index)
        if companies:
            if len(companies) == 1 and (companies[0] in before or main is None):
                return companies[0]
            return main if len(companies) == 1 or main == companies[0] else None
        if (
            len(set(here)) == 1
            and here[0] in before
            and not (main is not None and self._is_with(start, index))
        ):
            return here[0]
        if (opener := around.opener_before(start, Sort.COMPANY)) is not None:
            return opener
        told = _THE_COMPANY.search(text, start, index)
        return self._meant(told.start()) if told is not None else main

    def _is_with(self, start: int, index: int) -> bool:
        """Tell whether the first body of a stretch is another side: "talks with X", "from X"."""
        place = self.around.places_between(start, index)[0]
        return _OTHER_SIDE.search(self.masked.text, start, place) is not None

    def _sold(self, index: int) -> int | None:
        """Return what a founder sells: the body named last, behind the buyer's name."""
        here = list(dict.fromkeys(self.around.between(self.around.sentence(index), index)))
        return here[-1] if len(here) > 1 else None

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
        """Return the one ministry of the text that a minister's field names, told later too."""
        fields = words & _FIELDS
        found = [
            actor
            for actor in self.around.first
            if fields
            and self.sorts[actor] is Sort.GOVERNMENT
            and self.around.words[actor] & _MINISTRIES
            and fields <= self.around.words[actor]
        ]
        return found[0] if len(found) == 1 else None
