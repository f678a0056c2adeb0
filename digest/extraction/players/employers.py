"""Whose an office is when the words beside it do not say."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence

from digest.extraction.players.evidence import Sort
from digest.extraction.players.masks import BODY, PLACE, Masked
from digest.lexicon.places import countries
from digest.lexicon.roles import INSIDE, MORE_PORTFOLIOS, PUBLIC
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS, POLICY_WORDS

REACH = 1500
"""How far back a text is read for whom an office belongs to."""
_LEAD = 2
_BENCH = frozenset({"judge", "justice", "magistrate"})
_SEATS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (_BENCH, frozenset({"court", "tribunal"})),
    (frozenset({"governor"}), frozenset({"bank", "authority", "bundesbank", "riksbank"})),
    (frozenset({"prosecutor"}), frozenset({"prosecutor", "prosecutor's", "prosecutors"})),
    (
        frozenset({"union", "local"}),
        frozenset("union federation verdi workers' workers alliance guild".split()),
    ),
    (frozenset({"rector", "chancellor"}), frozenset({"university", "college"})),
)
"""Offices, and the words in the names of the bodies that they belong to."""
_PUBLIC_OFFICES = PUBLIC | frozenset(
    "mp mps mep congressman congresswoman premier representative speaker commissioner chief".split()
)
_INSIDE = frozenset(word.lower() for word in INSIDE)
_CHIEFS = frozenset(
    "ceo chairman chairwoman chairperson chair executive cfo director corporate company".split()
)
_MINISTRIES = frozenset({"ministry", "department", "treasury"})
_WHOLE_BODIES = frozenset({"government", "council", "administration", "cabinet", "bank"})
_FIELDS = frozenset(word.lower() for word in POLICY_WORDS | MORE_PORTFOLIOS)
_OPENS = 24
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Prof|Mr|Mrs|Ms|St|Gen|Sen|Rep|Gov|Col|Capt|Lt|Rev|Hon|Engr?|[A-Z])\Z"
)
_HOUSES = frozenset("mill yard shipyard brewery dairy hotel manager trust reit".split())
_THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm|group)\b(?!')")
_OPENS_SO = re.compile(r"\W{0,4}(?:The|That|This) (?:company|firm|group|lender|bank|maker)\b")
_LINK = re.compile(r"\b(from|and|of|with|to|by) \Z")
_ASIDE = frozenset(
    """times ledger post herald tribune gazette journal chronicle daily news courier exchange bourse
    league liga laliga división bundesliga premiership""".split()
)
"""Words in the names of papers that were told, of exchanges and leagues: mostly no employers."""
_GOES_BACK = re.compile(r"\W{0,4}(?:It|Its|They|Their) |\W{0,4}[\"]")
_BACK = 4
_PART_OF = re.compile(
    rf"\W{{0,4}}(?:The )?{BODY}(?:'s?)? (?:[a-z]+'? ){{0,2}}"
    r"(?:trust|union|foundation|committee|association|subsidiary|arm|unit|rivals?|owner|parent)\b"
)
_SELLERS = frozenset({"founder", "co-founder", "founders", "owner"})
_GIVES = re.compile(r"\b(?:from|by|with) (?:its |the )?\Z")
_ENDS = (". ", '." ', "\n", "? ", "! ")


class Employers:
    """The bodies of a text, asked for whom somebody works."""

    def __init__(
        self, text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
    ) -> None:
        """Count the bodies of a text.

        Args:
            text: The folded text.
            masked: The text with signs for names.
            sorts: What each player is.
            names: The fullest name of each player.
        """
        self.text = text
        self.masked = masked
        self.sorts = sorts
        self.words = [
            frozenset(" ".join(words).lower().replace(",", "").split()) for words in names
        ]
        every = [(masked.actor(m.start()), m.start()) for m in re.finditer(BODY, masked.text)]
        leads = {actor for actor, _ in Counter(actor for actor, _ in every).most_common(1)}
        named = [(a, i) for a, i in every if a in leads or not self.words[a] & _ASIDE]
        self.bodies = [i for _, i in named]
        firms = [actor for actor, _ in named if sorts[actor] is Sort.COMPANY]
        others = [actor for actor, _ in named if sorts[actor] is Sort.ORGANISATION]
        count = Counter([*firms, *firms, *firms[:1] * 2 * _LEAD, *others])
        self.main = [actor for actor, _ in count.most_common()]
        self.organisations = [a for a in self.main if a in others and others.count(a) > 1]
        self.first = dict(reversed(named))

    def employer_of(self, name: str, match: re.Match[str]) -> tuple[int | None, str | None]:
        """Return the player or the place that an office belongs to."""
        groups = match.groupdict()
        if groups.get("org"):
            return self._named(match.start("org"), self._role(match))
        if groups.get("noun"):
            noun = self.masked.span(*match.span("noun")).of(self.text)
            return self._common(noun, match.start("noun")), None
        if name in ("his-role", "who-stays"):
            return None, None
        if name in ("its-role", "role-its"):
            return self._subject_before(match.start()), None
        if self.masked.text.endswith(" whose ", 0, match.start()):
            return self._owner(match.start() - len(" whose ")), None
        return self._by_title(self._role(match), match.start())

    def _role(self, match: re.Match[str]) -> str:
        """Return the words of a match's office."""
        told = match.groupdict().get("role")
        return self.masked.span(*match.span("role")).of(self.text) if told else ""

    def _named(self, index: int, role: str) -> tuple[int | None, str | None]:
        """Return the player or, for a public office, the place at an index."""
        actor = self.masked.actor(index)
        if actor >= 0:
            return actor, None
        public = not role or bool(_PUBLIC_OFFICES & set(role.lower().replace("-", " ").split()))
        return None, self._place(index) if public else None

    def _owner(self, end: int) -> int | None:
        """Return the body that ends at an index, without its comma: "X, whose"."""
        end -= self.masked.text.endswith(",", 0, end)
        owners = self._bodies(max(0, end - 1), end)
        return owners[0] if owners else None

    def _by_title(self, role: str, index: int) -> tuple[int | None, str | None]:
        """Return whom somebody serves who is told by the office alone."""
        words = set(role.lower().replace("-", " ").split())
        if words & {"opposition", "shadow"}:
            return None, None
        for titles, heads in _SEATS:
            named = self._last_named(index, heads) if words & titles else None
            if named is not None and (self.sorts[named] is not Sort.COMPANY):
                return named, None
        if words & {"ministry", "government", "police", "army", "embassy", "commission"}:
            return self._last(index, Sort.GOVERNMENT), None
        if words & _CHIEFS or (words & _INSIDE and not words & (PUBLIC | _BENCH)):
            speaks = any(word.startswith("spokes") for word in words)
            told = self._subject_before(index) if speaks else None
            if words & _SELLERS and _GIVES.search(self.masked.text, max(0, index - _OPENS), index):
                told = self._sold(index)
            else:
                told = self._inside(index) if told is None else told
            return told, None
        if words & PUBLIC and "vice" not in words:
            return self._public(index, words)
        return None, None

    def _place(self, index: int) -> str:
        return self.masked.span(index, index + 1).of(self.text)

    def _bodies(self, start: int, end: int) -> list[int]:
        """Return the players of the bodies between two places of the masked text."""
        first, last = bisect_left(self.bodies, start), bisect_left(self.bodies, end)
        return [self.masked.actor(place) for place in self.bodies[first:last]]

    def _sentence(self, index: int) -> int:
        """Return where the sentence around an index begins."""
        text, low = self.masked.text, max(0, index - REACH)
        found = max(text.rfind(mark, low, index) for mark in _ENDS)
        while found > 0 and _ABBREVIATED.search(text, max(0, found - 5), found):
            found = max(text.rfind(mark, low, found) for mark in _ENDS)
        return found + 1 if found >= 0 else 0

    def _subject_before(self, index: int) -> int | None:
        """Return the first body of this sentence so far, else of the one before."""
        start = self._sentence(index)
        here = self._bodies(start, index)
        if not here:
            before = self._sentence(max(0, start - 3))
            for _ in range(_BACK):
                if not _GOES_BACK.match(self.masked.text, before):
                    break
                start, before = before, self._sentence(max(0, before - 3))
            here = self._bodies(before, start)
            if _PART_OF.match(self.masked.text, before):
                return None
            if _OPENS_SO.match(self.masked.text, before):
                return self._inside(index)
        elif len(set(here)) > 1 and (link := _LINK.search(self.masked.text, start, index)):
            return here[-1] if link[1] in ("from", "and") else None
        firms = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        if here and self.sorts[here[0]] is Sort.GOVERNMENT and len(firms) == 1:
            return firms[0]
        return here[0] if here else None

    def _common(self, noun: str, index: int) -> int | None:
        """Return the player that "the union" or "the company" means; None for other nouns."""
        if (named := self._last_named(index, {noun})) is not None:
            return named
        if noun in ORGANISATION_WORDS | {"council", "body"}:
            return self._organisation(index)
        if noun in GOVERNMENT_WORDS | {"office"}:
            return self._last(index, Sort.GOVERNMENT)
        return self._meant(index) if noun in COMPANY_WORDS | _HOUSES else None

    def _meant(self, index: int) -> int | None:
        """Return the company that "the lender" means: the only one so far, or the last subject."""
        start = self._sentence(index)
        for begin, end in ((start, index), (self._sentence(max(0, start - 3)), start)):
            here = [a for a in self._bodies(begin, end) if self.sorts[a] is Sort.COMPANY]
            if len(set(here)) == 1:
                return here[0]
            if here:
                opens = self.bodies[bisect_left(self.bodies, begin)]
                first = self.masked.actor(opens)
                return first if first in here and opens - begin < _OPENS else None
        return self._inside(index)

    def _organisation(self, index: int) -> int | None:
        """Return the organisation that "the club" means: the sentence's one, the main, the last."""
        start = self._sentence(index)
        here = {a for a in self._bodies(start, index) if self.sorts[a] is Sort.ORGANISATION}
        if len(here) == 1:
            return here.pop()
        if (opener := self._opened_by_before(start, Sort.ORGANISATION)) is not None:
            return opener
        main = next((a for a in self.organisations if self.first[a] < index), None)
        return main if main is not None else self._last(index, Sort.ORGANISATION)

    def _last(self, index: int, sort: Sort) -> int | None:
        """Return the last player of a sort named before an index."""
        before = self._bodies(max(0, index - 2 * REACH), index)
        return next((actor for actor in reversed(before) if self.sorts[actor] is sort), None)

    def _inside(self, index: int) -> int | None:
        """Return the one company of the sentence, or the main one until then if it comes first."""
        text, start = self.masked.text, self._sentence(index)
        ends = [text.find(mark, index, index + REACH) for mark in _ENDS]
        stop = min([place for place in ends if place >= 0], default=index)
        places = self.bodies[bisect_left(self.bodies, start) : bisect_left(self.bodies, stop)]
        here = [self.masked.actor(i) for i in places if not text.endswith("former ", 0, i)]
        companies = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        main = next((actor for actor in self.main if self.first[actor] < index), None)
        if len(companies) == 1:
            before = companies[0] in self._bodies(start, index)
            return companies[0] if before or main is None else main
        bodies = list(dict.fromkeys(here))
        if not companies and len(bodies) == 1 and bodies[0] in self._bodies(start, index):
            return bodies[0]
        opener = None if companies else self._opened_by_before(start, Sort.COMPANY)
        if opener is not None:
            return opener
        told = None if companies else _THE_COMPANY.search(text, start, index)
        if told is not None:
            return self._meant(told.start())
        return main if not companies or main == companies[0] else None

    def _sold(self, index: int) -> int | None:
        """Return what a founder sells: the body named last, behind the buyer's name."""
        here = list(dict.fromkeys(self._bodies(self._sentence(index), index)))
        return here[-1] if len(here) > 1 else None

    def _opened_by_before(self, start: int, sort: Sort) -> int | None:
        """Return the body of a sort that opens the sentence before, in the same paragraph."""
        text = self.masked.text
        if start == 0 or text[start - 1] == "\n" or text[start] == "\n":
            return None
        before = self._sentence(max(0, start - 3))
        here = self._bodies(before, min(start, before + _OPENS))
        return here[0] if here and self.sorts[here[0]] is sort else None

    def _serves(self, actor: int, words: set[str]) -> bool:
        """Tell whether a public body is a government, or the ministry of a minister's field."""
        name = self.words[actor]
        told = name & _FIELDS & words or not words & _FIELDS
        return bool(name & _WHOLE_BODIES or (told and name & _MINISTRIES))

    def _last_named(self, index: int, heads: Collection[str]) -> int | None:
        """Return the body named last before an index with one of some words in its name."""
        before = self._bodies(max(0, index - 2 * REACH), index)
        return next((a for a in reversed(before) if self.words[a] & set(heads)), None)

    def _public(self, index: int, words: set[str]) -> tuple[int | None, str | None]:
        """Return the city's or country's government of the paragraph, or the country named."""
        text = self.masked.text
        start = max(text.rfind("\n", max(0, index - REACH), index), index - REACH, 0)
        public = [a for a in self._bodies(start, index) if self.sorts[a] is Sort.GOVERNMENT]
        served = [actor for actor in public if self._serves(actor, words)]
        if served and words & {"mayor", "minister", "governor", "secretary"}:
            return served[-1], None
        if words & {"mayor"} and (city := self._last_named(index, {"city", "council"})) is not None:
            return city, None
        named = [self._place(i) for i in range(self._sentence(index), index) if text[i] == PLACE]
        return None, next((name for name in reversed(named) if name in countries()), None)
