"""Which body a noun or a pronoun means: the lender, the union's, its."""

import re
from collections.abc import Collection
from functools import cached_property

from digest.extraction.players.evidence import Sort
from digest.extraction.players.signs import BODY, PLACE
from digest.extraction.players.studies import STUDIES, find_author
from digest.extraction.players.surroundings import REACH
from digest.extraction.players.topics import OPENS_SO, Topics
from digest.lexicon.offices import AGENCIES, ANY_FIRM, FORCES, NAMED_SO, UNIONS
from digest.lexicon.places import demonyms
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS

_NOUNS = COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS
_THE_SAME = re.compile(rf"\b[Tt]he ({'|'.join(sorted(_NOUNS))})\b(?:'s?)? (?!{BODY})")
_LINK = re.compile(r"\b(from|and|of|with|to|by) \Z")
_GOES_BACK = re.compile(r"\W{0,4}(?:It|Its|They|Their) |\W{0,4}[\"]")
_OF_MANY = re.compile(r"\W{0,4}[A-Z][a-z]+s (?!of\b)")
"""How a sentence opens that tells of several, whom no "its" means: Members met."""
_BODY_OPENS = re.compile(
    r"\W{0,4}(?:The|That|This) (?:[a-z-]+ )?"
    rf"(?P<noun>{'|'.join(sorted(ORGANISATION_WORDS | GOVERNMENT_WORDS | {'board', 'council'}))})\b"
    rf"(?!'| (?:of|for) |(?: [a-z]+)? {BODY})"
)
"""How a sentence opens that tells of a public body or a society by its noun."""
_BACK = 4
_PART_OF = re.compile(
    rf"\W{{0,4}}(?:The )?{BODY}(?:'s?)? (?:[a-z]+'? ){{0,2}}"
    r"(?:trust|union|foundation|committee|association|subsidiary|arm|unit|rivals?|owner|parent)\b"
)
_UNION = re.compile(rf"\W{{0,4}}(?:The )?{BODY} union\b")
FINANCE = frozenset(
    "investment bank|brokerage|broker|fund manager|asset manager|fund|investor|adviser|advisor"
    "|think-tank|consultancy".split("|")
)
"""Nouns of firms that only advise, lend to or own others."""
_HOUSES = frozenset(
    """mill yard shipyard brewery dairy hotel manager trust reit plant factory mine refinery smelter
    foundry depot store branch terminal site quarry warehouse""".split()
)
_INNER = frozenset({"board", "works", "committee", "panel", "team"})
_PANELS = ("committee", "panel", "subcommittee")
_OF_BOARDS = frozenset(
    "audit remuneration nomination nominating compensation special risk investment".split()
)
_LOCAL = frozenset(
    """lab laboratory hospital museum council authority state province region county emirate
    city""".split()
)
_LANDS = frozenset("state province region county emirate municipality city".split())
_HOME = 60
_HOME_FIRM = re.compile(rf"\b[Tt]he {PLACE}(?:-based)? (?P<noun>[a-z][\w-]*)")
"""How a sentence tells of a firm by where it is from: the Dutch company."""
_FROM_HOME = re.compile(
    rf"(?P<home>{PLACE})(?:'s?|-(?:based|listed|headquartered))? (?:[a-z][\w-]* ){{0,4}}\Z"
)
_AT_HOME = re.compile(
    rf",? (?:(?:an?|the) (?:[a-z-]+ ){{0,2}}|of |(?:which is )?based in )(?P<home>{PLACE})(?!')"
)


def _home(word: str) -> str:
    """Return the country of an adjective, else the place itself."""
    return demonyms().get(word, word)


class Referents:
    """Tells which body of a text is meant where it is not named."""

    def __init__(self, topics: Topics) -> None:
        """Take what the text is about."""
        self.topics = topics
        self.around = topics.around
        self.masked = topics.masked
        self.sorts = topics.sorts

    def of_its(self, index: int) -> int | None:
        """Return the first body of this sentence so far, else of the one before."""
        around, text = self.around, self.masked.text
        start = around.sentence(index)
        here = self.topics.named_last(start, index)
        if not here and (same := _THE_SAME.search(text, start, index)) is not None:
            return self.of_noun(same[1], same.start())
        if not here:
            return self._told_before(start, index)
        public = bool(here) and self.sorts[here[0]] is Sort.GOVERNMENT
        if len(set(here)) > 1 and not public and (link := _LINK.search(text, start, index)):
            return here[-1] if link[1] in ("from", "and") else None
        return self._first_of(here)

    def _told_before(self, start: int, index: int) -> int | None:
        """Return the body that the sentence before one is told of, or that its noun means."""
        around, text = self.around, self.masked.text
        before = around.sentence_before(start)
        for _ in range(_BACK):
            many = _OF_MANY.match(text, before) and not around.between(before, start)
            if not many and not _GOES_BACK.match(text, before):
                break
            start, before = before, around.sentence_before(before)
        here = self.topics.named_last(before, start)
        if _PART_OF.match(text, before) and not _UNION.match(text, before):
            return None
        if (opener := _BODY_OPENS.match(text, before)) is not None:
            return self.of_noun(opener["noun"], opener.start("noun"))
        if OPENS_SO.match(text, before):
            return self.topics.inside(index)
        told = None if here else _HOME_FIRM.search(text, before, start)
        if told is not None:
            return self.only_firm(told.end() - 1, told["noun"])
        return self._first_of(here)

    def _first_of(self, here: list[int]) -> int | None:
        """Return the first of some bodies; the one firm where a state's comes first."""
        firms = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        if here and self.sorts[here[0]] is Sort.GOVERNMENT and len(firms) == 1:
            return firms[0]
        return here[0] if here else None

    def of_noun(self, noun: str, index: int) -> int | None:
        """Return the player that "the union" or "the company" means; None for other nouns."""
        if noun in STUDIES:
            return find_author(self.around, index)
        named = self._by_name(noun, index)
        if named is not None or noun == "police" or noun.endswith(_PANELS):
            return named
        called = self.topics.callings.called(noun, index, firms=False)
        return called if called is not None and noun not in ANY_FIRM else self._kind(noun, index)

    def _by_name(self, noun: str, index: int) -> int | None:
        """Return the house told just before, or the body that has a noun in its name."""
        words = {noun, *noun.split()[:-1]} if noun.endswith(" manager") else {noun}
        named = self._house_of(index) if noun in FINANCE else None
        if named is None:
            named = self._last_so(index, FORCES if noun == "police" else words)
            named = None if noun in ANY_FIRM and self._is_only_aside(named, index) else named
        if named is None and noun in NAMED_SO:
            named = self._named_so(noun, index)
        return self._local(noun, index) if named is None and noun != "police" else named

    def _is_only_aside(self, firm: int | None, index: int) -> bool:
        """Tell whether a firm has only been named as another one's rival, supplier or the like."""
        places = self.around.places_between(max(0, index - REACH), index)
        own = [place for place in places if self.masked.actor(place) == firm]
        return bool(own) and all(map(self.topics.callings.is_aside, own))

    def _kind(self, noun: str, index: int) -> int | None:
        """Return the body told last, or the main one, that is of a noun's kind."""
        if noun in _INNER:
            return self._of_works(index) if noun == "works" else self._of_board(index)
        if noun in ORGANISATION_WORDS | {"council", "body", "organisation", "organization"}:
            return self.topics.organisation(index)
        if noun in GOVERNMENT_WORDS | {"office"}:
            return self._of_state(noun, index)
        is_firm = noun in COMPANY_WORDS | _HOUSES or noun.endswith(("maker", "builder"))
        return self.topics.meant(index, noun) if is_firm else None

    def _of_state(self, noun: str, index: int) -> int | None:
        """Return the last public body; a regulator can be one that is told as no state's."""
        found = self.around.last(index, Sort.GOVERNMENT)
        if found is not None or noun not in ("regulator", "watchdog"):
            return found
        named = self.around.last_named(index, AGENCIES)
        return None if named is None or self.sorts[named] is Sort.COMPANY else named

    def _house_of(self, index: int) -> int | None:
        """Return the one firm of finance beside the main one that the sentence before names."""
        start = self.around.sentence(index)
        return self.topics.one_house(self.around.sentence_before(start), start)

    def _last_so(self, index: int, words: Collection[str]) -> int | None:
        """Return the body named last with one of some words; of two in a sentence its subject."""
        around, start = self.around, self.around.sentence(index)
        for begin, end in ((start, index), (around.sentence_before(start), start)):
            here = [a for a in around.between(begin, end) if not around.words[a].isdisjoint(words)]
            if here:
                return here[0]
        return around.last_named(index, words)

    def _named_so(self, noun: str, index: int) -> int | None:
        """Return the body named last whose name has a word for what a noun calls."""
        firm = noun in COMPANY_WORDS and noun not in ORGANISATION_WORDS
        found = self.around.last_named(index, NAMED_SO[noun])
        return found if found is None or (self.sorts[found] is Sort.COMPANY) == firm else None

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

    def land(self, noun: str, index: int) -> str | None:
        """Return the place that "the state" means: the last one told as "the state of X"."""
        if noun not in _LANDS:
            return None
        end = self.masked.text.rfind(f"{noun} of {PLACE}", max(0, index - 2 * REACH), index)
        return self.around.word_at(end + len(f"{noun} of ")) if end >= 0 else None

    def _of_panel(self, noun: str, index: int) -> int | None:
        """Return whose committee is meant: a company's by its task, else the one council's."""
        if noun.split(maxsplit=1)[0] in _OF_BOARDS:
            return self._of_board(index)
        council = self.around.only_named({"council"})
        return self._of_board(index) if council is None and " " not in noun else council

    def of_kind(self, noun: str, index: int) -> int | None:
        """Return the body that an officer calls by its kind; one that nobody calls so is none."""
        found = self.of_noun(noun, index)
        if found is None or noun not in ORGANISATION_WORDS - {"club"}:
            return found
        named = noun in self.around.words[found] or self.around.is_called(found, noun)
        return found if named or self.around.words[found] & UNIONS else None

    def _of_board(self, index: int) -> int | None:
        """Return whose board is meant: the public body's of which all is told, or a company's."""
        first = self.around.leading(index)
        public = first is not None and self.sorts[first] is not Sort.COMPANY
        return first if public else self.topics.inside(index)

    def _of_works(self, index: int) -> int | None:
        """Return the company whose works council is told of."""
        found = self.topics.inside(index)
        if found is not None and self.sorts[found] is Sort.COMPANY:
            return found
        told = (firm for firm in self.around.main if self.around.first[firm] < index)
        return next((firm for firm in told if self.sorts[firm] is Sort.COMPANY), None)

    def only_firm(self, index: int, noun: str) -> int | None:
        """Return the firm that "the Dublin company" means: the one told as from there, or near."""
        start = self.around.sentence_before(self.around.sentence(index))
        here = self.around.of_sort(start, index, Sort.COMPANY)
        place = self.masked.text.rfind(PLACE, start, index)
        home = _home(self.around.word_at(place)) if place >= 0 else ""
        before = self.around.of_sort(max(0, index - 2 * REACH), index, Sort.COMPANY)
        told = [firm for firm in before if home in self._homes.get(firm, set())]
        if len(told) == 1:
            return told[0]
        named = [firm for firm in here if NAMED_SO.get(noun, frozenset()) & self.around.words[firm]]
        if len(named) == 1:
            return named[0]
        away = [firm for firm in here if not self._homes.get(firm, set())]
        return away[0] if len(away) == 1 else here[0] if len(here) == 1 else None

    @cached_property
    def _homes(self) -> dict[int, set[str]]:
        """The countries and towns that the text tells as each body's own."""
        found: dict[int, set[str]] = {}
        for place in self.around.places:
            before = _FROM_HOME.search(self.masked.text, max(0, place - _HOME), place)
            after = _AT_HOME.match(self.masked.text, place + 1)
            told = [match.start("home") for match in (before, after) if match is not None]
            homes = {_home(self.around.word_at(index)) for index in told}
            found.setdefault(self.masked.actor(place), set()).update(homes)
        return found
