"""What a text is about at an index: the sentence's subject, the paragraph's topic, the main one."""

import re

from digest.extraction.players.callings import Callings
from digest.extraction.players.evidence import Sort
from digest.extraction.players.signs import BODY, PERSON, PLACE, TITLE
from digest.extraction.players.surroundings import REACH, Surroundings
from digest.lexicon.offices import AGENCIES, ANY_FIRM, FIRM_OPENERS, MARKET_OFFICES, UNITS
from digest.lexicon.words import COMPANY_WORDS, ORGANISATION_WORDS

_THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm|group)\b(?!')")
_HIS_BODY = re.compile(
    rf"{PERSON}(?: \([^()\n]*\))?,?"
    r"(?: (?:(?P<one>an? )|the |who is (?:an? |the )?)?(?:[a-z-]+ ){0,3}"
    rf"(?P<office>{TITLE}))? (?:of|at|from|for|with) (?:the )?"
    rf"(?:(?:{PLACE}|[A-Z]\w+)-based )?(?:[a-z-]+ ){{0,3}}\Z"
)
"""What stands before the body that only says whose somebody is: Ana Kos, an analyst at X."""
_ITS_ANALYST = re.compile(rf"(?:'s?)? (?P<office>{TITLE}) {PERSON}")
OPENS_SO = re.compile(
    r"\W{0,4}(?:The|That|This) (?:[a-z-]+ )?"
    rf"(?P<noun>{'|'.join(sorted(FIRM_OPENERS, reverse=True))}|[a-z]+maker)\b"
)
"""How a sentence opens that tells of a body by its noun."""
_DESCRIBES = re.compile(
    r"(?:'s?|-based|-listed)? (?:[a-z-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(COMPANY_WORDS | ORGANISATION_WORDS))}|[a-z-]+(?:maker|builder)) "
)
_OTHER_SIDE = re.compile(r"\b(?:from|with|against|to) (?:(?:the|its|an?|[a-z-]+) ){0,4}\Z")
_ACTS_ON = re.compile(
    r"\b(?!accord)(?:[a-z]+(?:ed|ing)|bought|lent|led|held|sold|loans?|deal|talks)"
    r" (?:by|from|with|to) (?:the |its )?\Z"
)
"""What stands before a firm that lends to, or buys from, whom a sentence tells of."""
_PEOPLE_OF = re.compile(
    r"\W{0,4}(?:Inspectors|Officials|Scientists|Researchers|Investigators|Engineers|Analysts|Staff"
    r"|Economists|Workers|Employees|Executives|Directors|Members|Lawyers|Officers|Experts|Managers"
    r"|Auditors|Surveyors|Doctors|Campaigners|Prosecutors|Detectives|Firefighters|Traders)"
    r" (?:from|at|of|with) (?:the )?\Z"
)
"""How a sentence opens that tells of a body's people: inspectors from X."""
_RELATED = re.compile(rf"'s? (?:[a-z-]+ ){{1,4}}?[a-z-]+, (?:the )?(?:(?:[a-z-]+|{PLACE}) ){{0,3}}")
_AT_END = re.compile(
    rf"\b(?:by|from|with|at|is) (?:the )?(?:(?:[a-z-]+|{PLACE}) ){{0,4}}(?P<body>{BODY})"
    rf"(?: in {PLACE})?\W*\Z"
)
"""How a sentence ends that tells of a body last of all: is being built by X."""
_OWN_PART = re.compile(
    r"(?i)\b(?:it|its|they|their|he|she|(?:the|this) (?:company|firm|group|[a-z]+er))\b"
)
"""What means a body told before."""
_TO_THE_COMPANY = re.compile(
    rf"{BODY} (?:has |had |have )?(?!said|says|added|announced|confirmed)[a-z]+"
    r" (?=the (?:company|firm|group)\b)"
)
_SPEAKS = re.compile(r"\b(?:said|says|added|adds|according to|told by|asked) \Z")
_SAYS = re.compile(
    rf"{TITLE}[^.\n]{{0,30}}?{PERSON}(?: \([^)\n]*\)|, [^,.\n]{{1,30}},)?"
    r" (?:said|says|told|added|adds)\b"
)
_BACK = 4
_DEAL_OF = re.compile(
    r" (?:purchase|deal|acquisition|bid|offer|takeover|shares?|stock|stake|order|contract|merger"
    r"|loan|sale|transaction|disposal|agreement|project|scheme|talks|case|investment|listing)\b"
)
"""What a body is told with where it is not told of itself: the X purchase."""
_VERB = re.compile(
    r"\b(?:said|says|will|would|has|have|had|is|was|are|were|can|could|may|might|must"
    r"|(?<!-)[a-z]{3,}ed)\b(?! by\b)"
)
_CLEAR = 2
"""How many times as often as any other the main company is named."""
_FAR = 8
"""How many sentences of a paragraph are read back for what it is about."""


class Topics:
    """Tells which body a text is about where an office or a pronoun stands."""

    def __init__(self, around: Surroundings) -> None:
        """Take the bodies of a text."""
        self.around = around
        self.masked = around.masked
        self.sorts = around.sorts
        self.callings = Callings(around)
        self._meant: dict[tuple[int, str], int | None] = {}

    def inside(self, index: int, *, nouns: bool = True) -> int | None:
        """Return the one company of the sentence, or the main one until then if it comes first.

        Args:
            index: Where it is asked.
            nouns: Whether the nouns that open sentences count: they are found with this again.
        """
        around, text = self.around, self.masked.text
        start, stop = around.sentence(index), around.sentence_end(index)
        if (here := self._here(start, index)) is not None:
            return here
        told = _THE_COMPANY.search(text, start, index)
        if told is not None:
            return self.meant(told.start())
        topic, main = self._topic(start, nouns=nouns), around.main_before(index)
        if topic is not None:
            return topic
        after = around.of_sort(index, stop, Sort.COMPANY)
        if main is None and len(after) != 1:
            return self._agency(index)
        return after[0] if main is None else main

    def _here(self, start: int, index: int) -> int | None:
        """Return the body that this sentence so far tells of, or the main one told something."""
        told = _TO_THE_COMPANY.search(self.masked.text, start, index)
        main = self.around.main_before(index)
        if told is not None and main != self.masked.actor(told.start()):
            return main
        subject = self._subject(start, index)
        return self._near(start, index) if subject is None else subject

    def meant(self, index: int, noun: str = "company") -> int | None:
        """Return the company that "the lender" means: the only one so far, or the last subject."""
        key = (self.around.sentence(index), noun)
        if key not in self._meant:
            self._meant[key] = self._find_meant(index, noun)
        return self._meant[key]

    def _find_meant(self, index: int, noun: str) -> int | None:
        start = self.around.sentence(index)
        called = self.callings.called(noun, index) if noun not in ANY_FIRM else None
        if called is not None:
            return called
        if noun == "group" and (society := self._society_before(start)) is not None:
            return society
        if noun in ANY_FIRM and (main := self._main_of(start)) is not None:
            return main
        for begin, end in ((start, index), (self.around.sentence_before(start), start)):
            here = self._firms(begin, end, other=noun not in ANY_FIRM)
            here = [firm for firm in here if self.callings.can_be(firm, noun)]
            if noun in ANY_FIRM:
                here = [firm for firm in here if not self._is_aside_house(firm, start)]
            if here:
                opener = self.around.opener(begin, end)
                return here[0] if len(here) == 1 else opener if opener in here else None
        found = self.inside(index, nouns=False)
        if found is None or self.callings.can_be(found, noun):
            return found
        before = (firm for firm in self.around.main if self.around.first[firm] < index)
        return next((firm for firm in before if self.callings.can_be(firm, noun)), None)

    def _society_before(self, start: int) -> int | None:
        """Return the organisation that the last sentence with a body tells of alone."""
        places = self.around.places_between(max(0, start - REACH), start)
        if not places or self.sorts[self.masked.actor(places[-1])] is not Sort.ORGANISATION:
            return None
        begin = self.around.sentence(places[-1])
        told = self.around.opener(begin, start)
        return told if self.around.places_between(begin, start) == [places[-1]] else None

    def _is_aside_house(self, firm: int, start: int) -> bool:
        """Tell whether a firm is one of finance, and another the main one of the text so far."""
        main = self.around.main_before(start)
        return firm != main and main is not None and self.callings.is_house(firm)

    def _main_of(self, start: int) -> int | None:
        """Return the company that a text is about by far, where a paragraph begins."""
        opens = start == 0 or self.masked.text[start - 1 : start + 1].strip(" ") == "\n"
        firms = [actor for actor in self.around.main if self.sorts[actor] is Sort.COMPANY]
        places = [self.masked.actor(place) for place in self.around.places]
        often = [places.count(firm) for firm in firms[:2]] if opens else []
        clear = bool(often) and often[0] >= _CLEAR * max(1, *often[1:], 1)
        return firms[0] if clear and self.around.first[firms[0]] < start else None

    def _firms(self, begin: int, end: int, *, other: bool) -> list[int]:
        """Return the companies of a stretch that are told of for themselves, each once.

        Args:
            begin: Where it begins.
            end: Where it ends.
            other: Whether the other side counts too: bought from X.
        """
        places = self.around.places_between(begin, end)
        if not other:
            text = self.masked.text
            places = [p for p in places if not _OTHER_SIDE.search(text, begin, p)]
        told = [self.masked.actor(p) for p in places if not self._is_of_person(begin, p)]
        return [a for a in dict.fromkeys(told) if self.sorts[a] is Sort.COMPANY]

    def organisation(self, index: int) -> int | None:
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

    def told_of(self, index: int) -> int | None:
        """Return the body that this sentence so far, the paragraph or the last one is about."""
        start = self.around.sentence(index)
        subject = self._subject(start, index)
        subject = self._topic(start) if subject is None else subject
        return (
            self._subject(self.around.sentence_before(start), start) if subject is None else subject
        )

    def owned(self, index: int) -> int | None:
        """Return what an owner owns: the company that opens the sentence before, or its one."""
        start = self.around.sentence(index)
        here = self.around.of_sort(start, index, Sort.COMPANY)
        if len(here) == 1:
            return here[0]
        opener = self.around.opener_before(start, Sort.COMPANY)
        before = self.around.sentence_before(start)
        firms = self.around.of_sort(before, start, Sort.COMPANY)
        if opener is None and not firms:
            return self._opened(before, start)
        return firms[0] if opener is None and len(firms) == 1 else opener

    def of_group(self, index: int) -> int | None:
        """Return the group that has the unit which is told of."""
        found = self.inside(index)
        unit = found is not None and self.callings.is_called(found, UNITS)
        return self.around.main_before(index) if unit else found

    def house(self, index: int) -> int | None:
        """Return the firm of an analyst: who speaks in this sentence or in the one before."""
        start = self.around.sentence(index)
        here = self.one_house(start, index)
        return (
            here if here is not None else self.one_house(self.around.sentence_before(start), start)
        )

    def one_house(self, begin: int, end: int) -> int | None:
        """Return the one firm of finance in a stretch that acts there and is not the main one."""
        main = self.around.main_before(end)
        told = [
            p for p in self._heads(begin, end) if not _ACTS_ON.search(self.masked.text, begin, p)
        ]
        actors = dict.fromkeys(self.masked.actor(place) for place in told)
        found = [a for a in actors if a != main and self.callings.is_house(a)]
        return found[0] if len(found) == 1 else None

    def society(self, index: int) -> int | None:
        """Return the one body of the sentence before an opening office, if a society or union."""
        start = self.around.sentence(index)
        begins = self.masked.text[start:index] in ("", " ")
        before = set(self.around.between(self.around.sentence_before(start), start))
        found = min(before, default=None) if begins and len(before) == 1 else None
        return found if found is not None and self.sorts[found] is Sort.ORGANISATION else None

    def union(self, index: int) -> int | None:
        """Return the union that is told of in the last sentences."""
        begin = self.around.sentence(index)
        for _ in range(_BACK):
            here = self.around.between(begin, index)
            found = [actor for actor in here if self.callings.is_union(actor)]
            if found:
                return found[-1]
            begin = self.around.sentence_before(begin)
        return None

    def sold(self, index: int) -> int | None:
        """Return what a founder sells: the body named last, behind the buyer's name."""
        start = self.around.sentence(index)
        here = list(dict.fromkeys(self.around.between(start, index)))
        if len(here) == 1:
            place = self.around.places_between(start, index)[0]
            return here[0] if self._is_aside(start, place) else None
        return here[-1] if here else None

    def _agency(self, index: int) -> int | None:
        """Return the public body that the text opens with, if it has officers of its own."""
        first = self.around.leading(index)
        has = first is not None and not AGENCIES.isdisjoint(self.around.words[first])
        return first if has else None

    def _subject(self, start: int, end: int) -> int | None:
        """Return the body that a sentence is about as its first words tell."""
        for place in self._heads(start, end):
            actor = self.masked.actor(place)
            if not self._is_aside(start, place) and self._can_lead(actor, start, end):
                return actor
        return None

    def _opened(self, start: int, end: int) -> int | None:
        """Return the body that a sentence opens with, by its name or by a noun of its own."""
        opener = OPENS_SO.match(self.masked.text, start, end)
        subject = self._subject(start, end)
        if subject is None and len(self.around.places_between(start, end)) == 1:
            last = _AT_END.search(self.masked.text, start, end)
            own = (
                last is None or _OWN_PART.search(self.masked.text, start, last.start()) is not None
            )
            return None if own or last is None else self.masked.actor(last.start("body"))
        if subject is not None or opener is None or opener["noun"] in ANY_FIRM:
            return subject
        return self.meant(opener.start("noun"), opener["noun"])

    def _can_lead(self, actor: int, start: int, end: int) -> bool:
        """Tell whether a body can be whose officer is told: a state body only if he speaks for it.

        Where companies are told of, a tribunal or a ministry acts on them.
        """
        main = self.around.main_before(end)
        if self.sorts[actor] is not Sort.GOVERNMENT or main is None:
            return True
        return not AGENCIES.isdisjoint(self.around.words[actor]) and self.speaks(start, end)

    def _near(self, start: int, index: int) -> int | None:
        """Return the one company named before an officer of whom no speech is told."""
        here = self.around.of_sort(start, index, Sort.COMPANY)
        return here[0] if len(here) == 1 and not self.speaks(start, index) else None

    def speaks(self, start: int, index: int) -> bool:
        """Tell whether who is told at an index says what the sentence tells."""
        text = self.masked.text
        said = _SPEAKS.search(text, start, index) or _SAYS.match(text, index)
        return said is not None

    def _at_end(self, start: int, end: int) -> int | None:
        """Return the body that a sentence tells of last of all, and of none told before."""
        text = self.masked.text
        last = _AT_END.search(text, start, end)
        if last is None or _OWN_PART.search(text, start, last.start()) is not None:
            return None
        return self.masked.actor(last.start("body"))

    def _topic(self, start: int, *, nouns: bool = True) -> int | None:
        """Return what the sentences before are about, in the same paragraph."""
        text = self.masked.text
        for _ in range(_FAR):
            if start == 0 or text[start] == "\n" or text[start - 1] == "\n":
                break
            before = self.around.sentence_before(start)
            told = self._opened if nouns else self._subject
            if (subject := told(before, start)) is not None:
                return subject
            start = before
        return None

    def _is_aside(self, start: int, place: int) -> bool:
        """Tell whether a body is no subject: told behind a verb, as another side, or of a deal."""
        text = self.masked.text
        return (
            (_OTHER_SIDE.search(text, start, place) and not _PEOPLE_OF.match(text, start, place))
            or self._is_of_other(start, place)
            or _DEAL_OF.match(text, place + 1) is not None
            or _VERB.search(text, start, place) is not None
        )

    def _is_of_other(self, start: int, place: int) -> bool:
        """Tell whether a body only says who somebody is, or is named as another one's rival."""
        if self.masked.actor(place) == self.around.main_before(place + 1):
            return False
        return self._is_of_person(start, place) or self.callings.is_aside(place)

    def _is_of_person(self, start: int, place: int) -> bool:
        """Tell whether a body is no firm of an officer, but only says whose analyst somebody is."""
        text = self.masked.text
        whose = _HIS_BODY.search(text, start, place) or _ITS_ANALYST.match(text, place + 1)
        if whose is None:
            return False
        if whose["office"] is None or whose.groupdict().get("one"):
            return True
        office = self.around.word_at(whose.start("office"))
        return not MARKET_OFFICES.isdisjoint(office.lower().split())

    def named_last(self, start: int, end: int) -> list[int]:
        """Return the bodies of a stretch, without a first one that only describes the second.

        Of "Seville olive co-operative Alcor" the second is told of.
        """
        return [self.masked.actor(place) for place in self._heads(start, end)]

    def _heads(self, start: int, end: int) -> list[int]:
        """Return where the bodies of a stretch stand, without a first one that only describes."""
        places = self.around.places_between(start, end)
        if len(places) > 1 and self._is_apposed(*places[:2]):
            places = places[1:]
        between = self.masked.text[places[0] + 1 : places[1]] if len(places) > 1 else ""
        small = between == " " and self.around.word_at(places[0]).islower()
        if small or _DESCRIBES.fullmatch(between):
            places = places[1:]
        return places

    def _is_apposed(self, owner: int, place: int) -> bool:
        """Tell whether a body is named as what it is to another: X's largest customer, Y, has."""
        text = self.masked.text
        return _RELATED.fullmatch(text, owner + 1, place) is not None and text[place + 1] == ","

    def _is_with(self, start: int, index: int) -> bool:
        """Tell whether the first body of a stretch is another side: "talks with X", "from X"."""
        place = self.around.places_between(start, index)[0]
        return _OTHER_SIDE.search(self.masked.text, start, place) is not None
