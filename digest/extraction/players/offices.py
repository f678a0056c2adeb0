"""Roles and affiliations: "X CEO P", "P, an analyst at X", "its president, P"."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from digest.extraction.players.evidence import Sort
from digest.extraction.players.masks import BODY, PERSON, PLACE, Masked
from digest.lexicon.places import countries
from digest.lexicon.roles import (
    BEFORE,
    HEADS,
    HONORIFICS,
    INSIDE,
    LED_BY,
    MORE_PORTFOLIOS,
    PUBLIC,
)
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS, POLICY_WORDS
from digest.model.article import Span


@dataclass(frozen=True, slots=True)
class Office:
    """What a person is, and for whom."""

    role: Span | None = None
    """Where the title stands."""
    employer: int | None = None
    """Index of the player for whom."""
    place: str | None = None
    """The country or place for which, when it is no player."""
    at: tuple[Span, ...] = ()
    """Where it is said."""
    past: bool = False
    """Whether it is a former office: of two the present one is kept."""
    aside: bool = False
    """Whether it is one of several of its kind: "a lecturer at", told beside "the chairman"."""
    told: bool = True
    """Whether the words beside it say whose it is."""
    where: int = -1
    """Where the name stands of whom it is said."""

    @property
    def worth(self) -> int:
        """How much it tells; of two offices the fuller one is kept."""
        whose = self.employer is not None or self.place is not None
        return 4 * (self.role is not None) + 2 * whose - 2 * self.past - self.aside


_PORTFOLIOS = "|".join(
    sorted({re.escape(word.lower()) for word in POLICY_WORDS | MORE_PORTFOLIOS}, reverse=True)
)
_PORTFOLIO = (
    rf"(?:{_PORTFOLIOS})(?:(?:,|,? and| &)? (?:{_PORTFOLIOS})){{0,4}} "
    r"(?=(?:deputy |vice |cabinet |state )?(?:minister|secretary|commissioner))"
)
_MODS = "|".join(re.escape(word) for word in sorted(BEFORE, key=len, reverse=True))
_ONE = rf"(?:(?:{_MODS})[ -]?(?<=[ -])){{0,3}}(?:{_PORTFOLIO})?(?:{'|'.join(HEADS)})"
_TWO = rf"{_ONE}(?:(?:,? and|,(?! chief\b(?! [a-z]))|/| &) ?(?:its |the )?{_ONE}){{0,2}}"
_ROLE = rf"(?P<role>\b(?i:{_TWO}))\b(?!-)"
_TITLES = "|".join(re.escape(title) for title in sorted(HONORIFICS | {"Chief", "Tan Sri"}))
_HON = rf"(?:(?:{_TITLES})(?: \((?:[Rr]td|[Rr]etd|Dr|Prof|Engr|Mrs|Alhaji)\.?\))? ){{0,3}}"
_DEGREES = r"M\.?D\.?|Ph\.?D\.?|MBA|CFA|CPA|QC|KC|SC|SAN|MP|OBE|CBE|MBE|Esq\.?|FRS|Jr\.?|\d{2}"
_WHO = rf"{_HON}(?P<who>{PERSON})(?: \([^()\n]{{1,24}}\))?(?:, (?:{_DEGREES})(?=,))*"
_ORG = rf"(?P<org>{BODY})"
_LAND = rf"(?P<org>{PLACE})"
_VERBS = "said|says|told|that|who|which|will|would|has|had|have|is|was|are|were"
_FILL = rf"(?:(?!(?:{_VERBS})\b)(?:[\w'/-]+|{PLACE}) ){{0,6}}?"
_BE = (
    r"(?:(?:who )?(?:is|was|has been|had been|became|becomes|will be|will become|serves as"
    r"|served as|took over as|has served as|remains|stays on as|works as) )?"
    r"(?:also |now |then |currently |still )?"
)
_ART = rf"(?:(?:the|a|an|its|their|our|one of the) )?(?:{PLACE}'s? )?"
_WHAT = r"(?: \w+){0,2}"
_NOT_FREE = (
    "who|which|the|an?|will|has|had|have|is|was|are|were|said|says|and|or|but|to|by|in|on|at|for|of"
    "|that|as|with|from|told|would|may|could|also|whose|one|its|their|his|her|become|be|been|own"
)
_FREE = (
    rf"(?P<role>(?:(?:(?!(?:{_NOT_FREE}) )[a-z][\w-]*|{PLACE}) ){{0,2}}?"
    rf"\b(?i:{_TWO}))\b(?!-)"
)
_ASIDE = r"(?:, (?:an?|the) [^,.\n]{1,60},)?"
_WHEN = r"(?: on [A-Z][a-z]+day)?"
_HIRED = "hired|appointed|named|promoted|recruited|poached|picked"
_HIRES = rf"{_ORG}{_ASIDE}(?: has| have| had)?{_WHEN} (?P<hired>{_HIRED}) {_WHO}"
_OFFICE_IN = rf"(?:(?:of|at|for|with|in|from) {_ART}{_FILL}|to (?:the )?)"
_ITS_PART = rf"(?:'s?(?! (?:\w+ )?union\b){_WHAT})?"
_NEW = r"(?:its |the )?(?:(?:new|next) )?"
_LED = (
    r"(?:(?:which|that) )?(?:(?:is|was|has been|had been) )?"
    r"(?P<led>chaired|headed|founded|led|run|set up|started|owned|controlled)"
)
_HEADS = (
    r"(?:now |also |still )?(?:has |had )?(?P<led>heads|chairs|leads|runs|owns|controls|founded"
    r"|co-founded|set up|started|headed|chaired|led|run)"
)
_OF_IT = r" of (?:the |an? )?(?P<noun>[\w-]*)"
_CLOSE = r"[,.;)\n]| (?:who|and|said|told|since|from|until)\b"
_END = rf"(?={_CLOSE}|{_OF_IT})"

_LED_WHO = (
    rf"{_LED} (?:in \d{{4}} )?by"
    rf" (?:(?:an? |the )?(?:{PLACE} )?{_FREE} |(?:[^\s,.]+ ){{0,4}}?){_WHO}"
)
_LED_BY = rf"{_ORG}{_ITS_PART},? (?:(?:an?|the) (?:(?:[\w-]+|{PLACE}) ){{1,4}})?{_LED_WHO}"
_SEVERAL = rf"(?P<role>(?i:{_TWO}))s"
_AT_NOUN = (
    rf"{_WHO}, who [^,.\n]{{0,60}}? (?:at|for) the (?:[\w-]+ |{PLACE} )?"
    r"(?P<noun>[a-z][\w-]*)(?=[,.;])"
)
_OF_ORG = (
    rf"{_WHO}(?:, who [^,.\n]{{0,60}}? for|(?:, who [^,.\n]{{0,60}}?)?,? (?:of|at|from))"
    rf" {_ART}{_FILL}{_ORG}"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("role-of", rf"{_WHO},? {_BE}{_ART}{_FREE},? {_OFFICE_IN}{_ORG}"),
    ("org-role", rf"{_ORG}(?: \d+)?\)? (?:new |then )?{_FREE},? {_WHO}"),
    ("org's-role", rf"{_ORG}\)?'s? {_FREE},? {_WHO}"),
    ("org's-role-is", rf"{_ORG}(?:'s?|, whose) {_FREE} (?:is|was|remains|has been),? {_WHO}"),
    ("role-org's", rf"{_WHO},? {_BE}(?:the )?{_ORG}(?:'s?)? {_FREE}"),
    ("role-comma-org", rf"{_WHO}, {_FREE}, {_ORG}(?=[,.])"),
    ("role-bracket", rf"{_WHO} \({_FREE}, {_ORG}\)"),
    ("as-role", rf"{_WHO}(?: [\w-]+){{1,4}} as {_ART}{_ROLE} (?:of|at) {_ART}{_ORG}"),
    ("joined-as", rf"{_WHO} (?:has |had |will )?(?:re)?joins? {_ART}{_ORG} as {_ART}{_ROLE}"),
    (
        "role-who-of",
        rf"{_ROLE} {_WHO},? (?:of|at|from|with|for) {_ART}(?P<org>{BODY}|{PLACE})(?!'s)",
    ),
    ("led-by", _LED_BY),
    ("who-heads", rf"{_WHO}(?:, who)? {_HEADS} {_ART}(?:[\w-]+ ){{0,4}}?{_ORG}(?!'s)"),
    (
        "org-hired",
        _HIRES + rf" (?:as |to )?{_NEW}{_FREE}",
    ),
    (
        "who-stays",
        rf"{_WHO}, who (?:stays|remains|continues|serves)(?: on)? (?:as )?{_ART}{_ROLE}{_END}",
    ),
    ("noun's-role", rf"\b[Tt]he (?:[a-z]+ )?(?P<noun>[a-z][\w-]*)'s? {_FREE},? {_WHO}"),
    ("role-noun's", rf"{_WHO}, the (?P<noun>[a-z][\w-]*)'s? {_FREE}(?={_CLOSE})"),
    ("role-of-noun", rf"{_WHO}, {_ART}{_FREE} (?:of|at) the (?P<noun>[a-z][\w-]*)(?=[,.;])"),
    ("role-its", rf"{_WHO}, (?P<its>its|their) {_FREE}{_END}"),
    ("its-role", rf"\b(?P<its>[Ii]ts|[Tt]heir) (?:own )?{_FREE},? {_WHO}"),
    ("his-role", rf"\b(?:[Hh]is|[Hh]er) {_FREE},? {_WHO}"),
    ("role-of-before", rf"{_ROLE} (?:of|at|for) {_ART}{_FILL}{_ORG},? (?:is |was )?{_WHO}"),
    ("land-role", rf"{_LAND}(?:'s?)? {_ROLE},? {_WHO}"),
    ("role-land", rf"{_WHO},? {_BE}{_ART}{_ROLE},? (?:of|for) {_ART}{_LAND}"),
    ("role-land-before", rf"{_ROLE} (?:of|for) {_ART}{_LAND},? {_WHO}"),
    ("role-land's", rf"{_WHO},? {_BE}(?:the )?{_LAND}(?:'s?)? {_ROLE}"),
    ("the-role", rf"\b(?:[Tt]he|[Aa]n?) {_FREE}, {_WHO}"),
    ("role-for", rf"{_ROLE} (?:for|of) (?:the )?[a-z]+(?: [a-z]+)?, {_WHO}"),
    ("role-in", rf"{_ROLE} in (?:the )?{_ORG},? {_WHO}"),
    ("roles", rf"\b{_SEVERAL} {_WHO}"),
    ("two-of", rf"{_WHO}(?:,| and|, and) {PERSON} (?:of|at|from) {_ART}{_ORG}"),
    ("noun-led", rf"\b[Tt]he (?P<noun>[a-z][\w-]*),? {_LED_WHO}"),
    ("role-before", rf"(?<![Ii]ts )(?<![Tt]heir ){_ROLE} {_WHO}"),
    ("role-after", rf"{_WHO},? {_BE}{_ART}{_FREE}{_END}"),
    ("dash", rf"(?m:^\W{{0,4}}{_WHO}, {_ORG}\W{{0,3}}$)"),
    ("of-org", _OF_ORG),
    ("who-at-noun", _AT_NOUN),
    ("who's-org", rf"{_WHO}'s? (?:[a-z-]+ ){{0,3}}?{_ORG}"),
    ("org-of-who", rf"{_ORG}, (?:an?|the) (?:[a-z-]+ ){{1,4}}of (?:{_ROLE} )?{_WHO}"),
    ("org's", rf"{_ORG}(?: [a-z]+)?'s? {_WHO}"),
    (
        "counterpart",
        rf"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:opposite number|counterpart) at {_ART}{_ORG},? {_WHO}",
    ),
    ("counterpart", rf"{_WHO}, (?:her|his) (?:opposite number|counterpart) at {_ART}{_ORG}"),
)
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)


_REACH = 1500
_LEAD = 2
_BENCH = frozenset({"judge", "justice", "magistrate"})
_SEATS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (_BENCH, frozenset({"court", "tribunal"})),
    (frozenset({"governor"}), frozenset({"bank", "authority", "bundesbank", "riksbank"})),
    (frozenset({"prosecutor"}), frozenset({"prosecutor", "prosecutor's", "prosecutors"})),
    (frozenset({"union"}), frozenset({"union", "federation", "verdi"})),
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
_SHARED = frozenset({"led-by", "roles"})
_AND_NEXT = re.compile(rf"(?:,| and|, and) {PERSON}")
_ASIDE_ROLE = re.compile(rf"{PERSON}, an? ")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Prof|Mr|Mrs|Ms|St|Gen|Sen|Rep|Gov|Col|Capt|Lt|Rev|Hon|Engr?|[A-Z])\Z"
)
_WAS = re.compile(r"^\S+(?:, who)? (?:was|had been|served as|has been) ")
_HOUSES = frozenset("mill yard shipyard brewery dairy hotel manager trust reit".split())
_THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm|group)\b(?!')")
_OPENS_SO = re.compile(r"\W{0,4}(?:The|That|This) (?:company|firm|group|lender|bank|maker)\b")
_LINK = re.compile(r"\b(from|and|of|with|to|by) \Z")
_ENDS = (". ", '." ', "\n", "? ", "! ")


def find_offices(
    text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
) -> dict[int, Office]:
    """Return the office of each person for whom the text gives one.

    Args:
        text: The folded text.
        masked: The text with signs for names.
        sorts: What each player is.
        names: The fullest name of each player.
    """
    context = _Context(text, masked, sorts, names)
    found: dict[int, Office] = {}
    for name, pattern in _COMPILED:
        for match in pattern.finditer(masked.text):
            who = masked.actor(match.start("who"))
            office = _read(name, match, context, found)
            known = found.get(who, Office())
            if office.worth > known.worth:
                found[who] = _join(known, office)
            elif _completes(office, known):
                found[who] = replace(
                    known, employer=office.employer, told=True, at=(*known.at, *office.at)
                )
            if name in _SHARED:
                _share(masked, match.start("who"), found)
    return found


def _share(masked: Masked, index: int, found: dict[int, Office]) -> None:
    """Give the office of one person to those whose names follow with commas and "and"."""
    office = found.get(masked.actor(index), Office())
    while (after := _AND_NEXT.match(masked.text, index + 1)) is not None:
        index = after.end() - 1
        found.setdefault(masked.actor(index), office)


def _completes(office: Office, known: Office) -> bool:
    """Tell whether the words beside the same mention give the employer that a role lacks."""
    lacks = known.role is not None and (not known.told or known.employer is None)
    here = office.where == known.where and known.place is None
    return lacks and here and office.told and office.employer is not None


def _join(known: Office, office: Office) -> Office:
    """Return the fuller office; what it lacks is not taken from another place."""
    return replace(
        office, at=tuple(dict.fromkeys((*known.at, *office.at))) if known.role else office.at
    )


def _read(name: str, match: re.Match[str], context: "_Context", found: dict[int, Office]) -> Office:
    groups = match.groupdict()
    at: tuple[Span, ...] = (context.masked.span(*match.span()),)
    role = context.masked.span(*match.span("role")) if groups.get("role") else None
    if role is not None and name == "role-before" and role.of(context.text) == "Chief":
        return Office()
    if groups.get("led"):
        role = _led(match, context.masked)
    employer, place = context.employer_of(name, match)
    if name == "counterpart":
        role = _role_before(match.start(), context, found)
        at = (role, *at) if role is not None else at
    past = role is not None and _is_past(match, role.of(context.text))
    told = any(groups.get(key) for key in ("org", "noun", "its"))
    aside = _ASIDE_ROLE.match(match.string, match.start("who")) is not None
    return Office(role, employer, place, at, past, aside, told, match.start("who"))


def _is_past(match: re.Match[str], role: str) -> bool:
    """Tell whether an office is told as a former one."""
    return role.lower().startswith(("former", "ex-")) or _WAS.search(match[0]) is not None


def _led(match: re.Match[str], masked: Masked) -> Span | None:
    noun = LED_BY.get(match["led"])
    start = match.start("led")
    return masked.span(start, start + len(noun)) if noun and match["led"].startswith(noun) else None


def _role_before(index: int, context: "_Context", found: dict[int, Office]) -> Span | None:
    """Return the role of the person named last before an index."""
    people = list(re.compile(PERSON).finditer(context.masked.text, max(0, index - _REACH), index))
    return found.get(context.masked.actor(people[-1].start()), Office()).role if people else None


class _Context:
    """Whose an office is when the words beside it do not say."""

    def __init__(
        self, text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
    ) -> None:
        self.text = text
        self.masked = masked
        self.sorts = sorts
        self.bodies = [m.start() for m in re.finditer(BODY, masked.text)]
        named = [(masked.actor(i), i) for i in self.bodies]
        firms = [actor for actor, _ in named if sorts[actor] is Sort.COMPANY]
        count = Counter([*firms, *firms[:1] * _LEAD])
        self.main = [actor for actor, _ in count.most_common()]
        self.first = dict(reversed(named))
        self.words = [
            frozenset(" ".join(words).lower().replace(",", "").split()) for words in names
        ]

    def employer_of(self, name: str, match: re.Match[str]) -> tuple[int | None, str | None]:
        """Return the player or the place that an office belongs to."""
        groups = match.groupdict()
        if groups.get("org"):
            return self._named(match.start("org"), groups.get("role") or "")
        if groups.get("noun") is not None:
            return self._common(match["noun"], match.start("noun")), None
        if name == "his-role":
            return None, None
        if name == "its-role":
            return self._subject_before(match.start()), None
        if self.masked.text.endswith(" whose ", 0, match.start()):
            return self._owner(match.start() - len(" whose ")), None
        return self._by_title(groups.get("role") or "", match.start())

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
            return self._inside(index), None
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
        text, low = self.masked.text, max(0, index - _REACH)
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
            here = self._bodies(before, start)
            if _OPENS_SO.match(self.masked.text, before):
                return self._inside(index)
        elif len(set(here)) > 1 and (link := _LINK.search(self.masked.text, start, index)):
            return here[-1] if link[1] in ("from", "and") else None
        return here[0] if here else None

    def _common(self, noun: str, index: int) -> int | None:
        """Return the player that "the union" or "the company" means; None for other nouns."""
        if (named := self._last_named(index, {noun})) is not None:
            return named
        if noun in ORGANISATION_WORDS | {"council", "body"}:
            return self._last(index, Sort.ORGANISATION)
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

    def _last(self, index: int, sort: Sort) -> int | None:
        """Return the last player of a sort named before an index."""
        before = self._bodies(max(0, index - 2 * _REACH), index)
        return next((actor for actor in reversed(before) if self.sorts[actor] is sort), None)

    def _inside(self, index: int) -> int | None:
        """Return the one company of the sentence, or the main one until then if it comes first."""
        text, start = self.masked.text, self._sentence(index)
        ends = [text.find(mark, index, index + _REACH) for mark in _ENDS]
        stop = min([place for place in ends if place >= 0], default=index)
        places = self.bodies[bisect_left(self.bodies, start) : bisect_left(self.bodies, stop)]
        here = [self.masked.actor(i) for i in places if not text.endswith("former ", 0, i)]
        companies = [a for a in dict.fromkeys(here) if self.sorts[a] is Sort.COMPANY]
        main = next((actor for actor in self.main if self.first[actor] < index), None)
        if len(companies) == 1:
            before = companies[0] in self._bodies(start, index)
            return companies[0] if before or main is None else main
        bodies = list(dict.fromkeys(here))
        if not companies and len(bodies) == 1:
            return bodies[0]
        told = None if companies else _THE_COMPANY.search(text, start, index)
        if told is not None:
            return self._meant(told.start())
        return main if not companies or main == companies[0] else None

    def _serves(self, actor: int, words: set[str]) -> bool:
        """Tell whether a public body is a government, or the ministry of a minister's field."""
        name = self.words[actor]
        told = name & _FIELDS & words or not words & _FIELDS
        return bool(name & _WHOLE_BODIES or (told and name & _MINISTRIES))

    def _last_named(self, index: int, heads: Collection[str]) -> int | None:
        """Return the body named last before an index with one of some words in its name."""
        before = self._bodies(max(0, index - 2 * _REACH), index)
        return next((a for a in reversed(before) if self.words[a] & set(heads)), None)

    def _public(self, index: int, words: set[str]) -> tuple[int | None, str | None]:
        """Return the city's or country's government of the paragraph, or the country named."""
        text = self.masked.text
        start = max(text.rfind("\n", max(0, index - _REACH), index), index - _REACH, 0)
        public = [a for a in self._bodies(start, index) if self.sorts[a] is Sort.GOVERNMENT]
        served = [actor for actor in public if self._serves(actor, words)]
        if served and words & {"mayor", "minister", "governor", "secretary"}:
            return served[-1], None
        if words & {"mayor"} and (city := self._last_named(index, {"city", "council"})) is not None:
            return city, None
        named = [self._place(i) for i in range(self._sentence(index), index) if text[i] == PLACE]
        return None, next((name for name in reversed(named) if name in countries()), None)
