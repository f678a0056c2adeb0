"""Runs of capitalised words: where names can stand, and where one ends and the next begins."""

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from digest.extraction.cuts import KINDS_OF, cuts, is_office, is_rank, trim, without_field
from digest.extraction.foreign import join_romance
from digest.extraction.word import Word
from digest.lexicon.bodies import OFFICERS, ROOMS
from digest.lexicon.companies import known_kinds
from digest.lexicon.firm_words import SHOPS
from digest.lexicon.people import given_names
from digest.lexicon.places import TERRITORIES, countries, more_cities, places
from digest.lexicon.roles import HONORIFICS, PEERS, SECOND_TITLES, TITLE_WORDS
from digest.lexicon.words import (
    COMPANY_NOUNS,
    GENERIC_WORDS,
    GOVERNMENT_NOUNS,
    INSTITUTION_HEADS,
    JOINED_NOUNS,
    LEGAL_FORMS,
    NO_NAMES,
    ORGANISATION_NOUNS,
    POLICY_WORDS,
)
from digest.model.article import Span
from digest.value import Value

_PARTICLES = frozenset(
    """de la le du des da do dos das del della delle dello degli di van von der den ter ten bin
    binti bint bte ibn ibni ben al el e y i und et af av zu zum zur vom á ole ould wald los las
    lo es na i t ni ng nga""".split()
)
_DOTTED = frozenset("Co Inc Corp Ltd St Jr Sr Bros Mt Dr Plc hf ehf Pte Pty Sdn Pvt".split())
LETTERED = frozenset("Series Class Group Block Grade Vitamin Plan Category Section".split())
"""What a single letter tells apart: a full stop behind it ends the sentence."""
_AFTER_FOR = ORGANISATION_NOUNS | frozenset(
    "Agency Company Corporation Office Ministry Department Centers Bureau".split()
)
_CLOSING = frozenset(
    """Partners Group Ventures Holdings Holding Securities Associates Brothers Bros Sons Advisers
    Advisors Inc Ltd Corp plc PLC LLP LLC""".split()
)
"""Nouns that mostly end a company's name: what follows "and" is another's."""
_PUBLIC_HEADS = frozenset(
    "Authority Commission Directorate Inspectorate Secretariat Administration Board".split()
)
_PANELS = frozenset("Committee Subcommittee Commission Council Conference".split())
_SAINTS = frozenset({"St", "Ste", "Mt", "Ft"})
"""What a full stop shortens before a name: St. Brendan's."""
_LONGEST = 24
_LONGEST_START = 3
_NUMBERS = frozenset("Seven Eight Ten Twenty".split())
_FAMILIAR = re.compile(r"""^.?[A-Z]\w+ "[A-Z]\w+" [A-Z]?$|^"[A-Z]\w+" [A-Z]""")
_FUNDS = frozenset(
    """Pension Retirement Superannuation Provident Savings Credit Rights Welfare Benevolent Relief
    Compensation""".split()
)
_GUILDS = frozenset("Chamber Association Federation Confederation Guild Order College".split())
_HEADED = _GUILDS | frozenset("Ministry Department Union Council Directorate Secretariat".split())
_MEMBERS = ("workers", "Workers", "ers", "ors", "ists", "ians", "Employees", "Staff", "Trades")
"""How the names of those end who form a union: Mine and Smelter Workers."""
_OF_MEMBERS = ORGANISATION_NOUNS | _FUNDS | {"Assembly", "Workers"}
"""Nouns of bodies that are their members': the Farmers' Union."""
_APPEALS = frozenset("Unite Save Stop Feed Free Protect Defend Reclaim".split())
_INNER = frozenset(
    """Authority Bank Ministry University Commission Agency Federation Corporation
    Association""".split()
)
_OWNED_STEMS = frozenset("people women men children workers farmers king queen teachers".split())
_BODY_AND_PERSON = 3
_SEATED = frozenset("mp mep msp td senator congressman congresswoman councillor".split())
_OF = (" of ", " of the ", " for ", " at ", " at the ")
_OFFICE_OF = re.compile(r"\b([A-Za-z]+(?:-[A-Za-z]+)?) (?:of|for|at) (?:the )?\Z")
_REACH = 30
_SENTENCE_END = re.compile(r"""[.!?:;•*\n]["')\]]*\s+["'(\[]*$|^\W*$|\n\W*$|["(\[]$|\s-\s$""")


class Run(Value, kw_only=False):
    """A stretch of words that may be a name."""

    span: Span
    """Where it stands."""
    words: tuple[str, ...]
    """Its words, folded."""
    initial: bool
    """Whether it opens a sentence, where every word has a capital."""
    title: str | None = None
    """Mr, Dame or the like before it."""

    @property
    def text(self) -> str:
        """The words with single spaces: how names are compared."""
        return " ".join(self.words)


def find_runs(text: str, words: list[Word], start: int) -> Iterator[Run]:
    """Yield the runs of capitalised words of one paragraph of folded text, in order.

    Args:
        text: The folded text.
        words: The words of the paragraph.
        start: Where it begins.
    """
    words = join_romance(text, words)
    index = 0
    while index < len(words):
        if not words[index].capital:
            index += 1
            continue
        stop = _end_of_run(text, words, index)
        yield from _parts(text, _without_home(text, words, index, stop), start)
        index = stop


def _without_home(text: str, words: list[Word], index: int, stop: int) -> list[Word]:
    """Return a run without the start of a place that a compound ends: Kuala Lumpur-based."""
    run = words[index:stop]
    if stop == len(words) or text[run[-1].end : words[stop].start] != " ":
        return run
    head, dash, _ = words[stop].text.partition("-")
    if not (dash and head[:1].isupper()):
        return run
    for length in range(1, min(_LONGEST_START, len(run)) + 1):
        place = f"{_text(run[-length:])} {head}"
        if place in places() or place in more_cities():
            return run[:-length]
    return run


def _end_of_run(text: str, words: list[Word], index: int) -> int:
    """Return the index after the last word that goes with the one at `index`."""
    first = index
    while index + 1 < len(words) and index - first < _LONGEST:
        step = _joins(text, words, first, index)
        if not step:
            break
        index += step
    return index + 1


def _joins(text: str, words: list[Word], first: int, index: int) -> int:
    """Return how many words on the name goes, 0 where it ends."""
    word, after = words[index], words[index + 1]
    glue = text[word.end : after.start]
    if word.owned:
        saint = words[first].text in ("St", "Saint") and after.text in ORGANISATION_NOUNS
        shop = after.text in SHOPS and _is_founder(words[first : index + 1])
        return int(after.capital and (saint or shop or _owner_joins(word, after)))
    if glue == ". " and index > first and words[index - 1].text in LETTERED:
        return 0
    if glue == ". " and word.text in _SAINTS and after.text not in ("The", "A", "In"):
        return int(after.capital and (index == first or words[first].text == "The"))
    if glue == ", " and after.text == "Co" and _is_county(words[index + 2 : index + 3]):
        return 0
    if after.capital:
        familiar = glue in (' "', '" ') and _is_familiar(text, word, after)
        return int(familiar or _glued(word, after, glue) or _listed(words, first, index, glue))
    return _joins_over(text, words, first, index) if glue == " " else 0


def _owner_joins(word: Word, after: Word) -> bool:
    several = word.text.endswith(("s", "men"))
    plural = several and after.text in _OF_MEMBERS
    plural |= word.text.endswith(_MEMBERS) and after.text == "Group"
    if word.text in OFFICERS and after.text in ROOMS:
        return True
    return plural or word.text.lower() in _OWNED_STEMS


def _is_founder(owner: list[Word]) -> bool:
    """Tell whether an owner can be whom a shop is called by: no town and no listed firm."""
    name = _text(owner)
    return name not in places() and name not in more_cities() and name not in known_kinds()


def _is_county(after: list[Word]) -> bool:
    """Tell whether "Co" opens an Irish county, no legal form: the mill, Co Tipperary."""
    return bool(after) and after[0].capital and after[0].text not in LEGAL_FORMS


def _is_familiar(text: str, word: Word, after: Word) -> bool:
    """Tell whether a name goes on over a familiar one in quotation marks: Corazon "Cory" Reyes."""
    return _FAMILIAR.search(text[max(0, word.start - 1) : after.end + 3]) is not None


def _glued(word: Word, after: Word, glue: str) -> bool:
    if glue in (" ", " & ", "&", "  ", "' "):
        return True
    if glue == ". ":
        dotted = word.text in _DOTTED and after.text in LEGAL_FORMS
        maria = word.text == "Ma" and after.text in given_names()
        return len(word.text) == 1 or dotted or maria or f"{word.text}." in HONORIFICS
    return glue in (", ", "., ") and after.text in LEGAL_FORMS | {"Jr", "Sr"}


def _listed(words: list[Word], first: int, index: int, glue: str) -> bool:
    """Tell whether a comma goes on with a ministry's fields: Land, Infrastructure and Transport."""
    if glue != ", " or words[index + 1].text not in POLICY_WORDS:
        return False
    if any(is_office(word.text) for word in words[index + 2 : index + 3]):
        return False
    return any(word.text in ("of", "for") for word in words[first:index])


def _joins_over(text: str, words: list[Word], first: int, index: int) -> int:
    """Return how many words a lower-case link (of, and, de) joins to the name."""
    link = words[index + 1].text
    if index + 2 < len(words) and words[index + 2].text in LEGAL_FORMS and link.isalpha():
        return 2 if text[words[index + 1].end : words[index + 2].start] == " " else 0
    if link == "the" and first == index and words[index].text in _APPEALS:
        return 2 if index + 2 < len(words) and words[index + 2].capital else 0
    ahead = index + 2
    if ahead < len(words) and link in ("of", "for", "in") and words[ahead].text == "the":
        ahead += 1
    dutch = link == "in" and ahead < len(words) and words[ahead].text == "t"
    while ahead < len(words) and (link in _PARTICLES or dutch) and words[ahead].text in _PARTICLES:
        ahead += 1
    if ahead >= len(words) or not words[ahead].capital:
        return 0
    if any(_gap(text, a, b) != " " for a, b in pairwise(words[index + 1 : ahead + 1])):
        return 0
    return ahead - index if dutch or _links(link, words, first, index, ahead) else 0


def _gap(text: str, one: Word, other: Word) -> str:
    """Return what parts two words, without the mark of a Dutch article: van 't Hoff."""
    gap = text[one.end : other.start]
    return " " if gap == " '" and other.text == "t" else gap


def _links(link: str, words: list[Word], first: int, index: int, ahead: int) -> bool:
    head, after = words[index].text, words[ahead].text
    if link == "of":
        if words[index + 2].text == "the" and _opens_body(words, ahead):
            return False
        if head == "Workers" and first == index:
            return after == "World"
        return (
            head in INSTITUTION_HEADS
            or (head in TERRITORIES and first >= index - 1)
            or (head == "Group" and after in _NUMBERS)
            or (head == "Order" and after.endswith("s"))
            or _is_guild(words[first : index + 1])
            or (after == "America" and head in COMPANY_NOUNS)
        )
    if link in ("for", "on"):
        regional = head == "Bank" and after in places()
        return (
            head in _AFTER_FOR or regional or (head in _PUBLIC_HEADS and after in POLICY_WORDS)
            if link == "for"
            else head in _PANELS and after in POLICY_WORDS
        )
    if link == "and":
        return _is_one_body(words, first, index, ahead) or _is_field(words, first, index, ahead)
    seated = link == "in" and _is_seated(words, first, index, ahead)
    return seated or (link in _PARTICLES and head not in NO_NAMES)


def _is_seated(words: list[Word], first: int, index: int, ahead: int) -> bool:
    """Tell whether "in" tells in which land a body of many words is: Committee on X in Y."""
    land = any(_text(words[ahead:end]) in countries() for end in (ahead + 1, ahead + 2))
    names = [word.text for word in words[first : index + 1] if word.text != "The"]
    headed = names[0] in _GUILDS | _PANELS or "Chamber" in names
    return land and headed and bool({"of", "on"} & set(names))


def _is_guild(words: list[Word]) -> bool:
    """Tell whether a second "of" tells where a body's members are: Chamber of Notaries of Ghent."""
    names = [word.text for word in words if word.text != "The"]
    return names[1:2] == ["of"] and names[0] in _GUILDS


def _is_field(words: list[Word], first: int, index: int, ahead: int) -> bool:
    """Tell whether "and" joins two fields of one name: Oil and Gas, Trade and Industry."""
    head, after = words[index].text, words[ahead].text
    if head == after or (after in INSTITUTION_HEADS and _is_followed_by(words, ahead, "of")):
        return False
    opening = words[first + (words[first].text == "The")].text
    if opening in _HEADED and any(word.text in ("of", "for") for word in words[first:index]):
        last = _end_of_name(words, ahead)
        if last in POLICY_WORDS or last.endswith(_MEMBERS):
            return after not in given_names()
    fields = POLICY_WORDS | JOINED_NOUNS
    if head in _CLOSING and ahead + 1 < len(words) and words[ahead + 1].capital:
        return False
    return after in fields and (head in fields or (index > first and head in POLICY_WORDS))


def _is_followed_by(words: list[Word], index: int, link: str) -> bool:
    return index + 1 < len(words) and words[index + 1].text == link


def _end_of_name(words: list[Word], ahead: int) -> str:
    """Return the last of the capitalised words from one on that nothing but spaces part."""
    while ahead + 1 < len(words) and words[ahead + 1].capital and not words[ahead].owned:
        if words[ahead + 1].start - words[ahead].end > 1:
            break
        ahead += 1
    return words[ahead].text


def _opens_body(words: list[Word], ahead: int) -> bool:
    """Tell whether another body's name begins: the Council of the Monetary Authority of."""
    names = takewhile(lambda word: word.capital, words[ahead : ahead + 4])
    return any(word.text in _INNER for word in names)


def _is_one_body(words: list[Word], first: int, index: int, ahead: int) -> bool:
    """Tell whether "and" stands inside one name: the Beer and Pub Association."""
    before = words[first - 1] if first else None
    articled = words[first].text == "The" or (
        before is not None and (before.text == "the" or before.owned)
    )
    if not articled:
        return False
    last = ahead
    while last + 1 < len(words) and words[last + 1].capital and not words[last].owned:
        last += 1
        if words[last].start - words[last - 1].end != 1:
            last -= 1
            break
    right = " ".join(word.text for word in words[ahead : last + 1])
    left = " ".join(word.text for word in words[first : index + 1])
    heads = ORGANISATION_NOUNS | GOVERNMENT_NOUNS
    whole = words[last].text in heads and words[index].text not in heads | LEGAL_FORMS
    return last > ahead and whole and not {left, right} & known_kinds().keys()


def _parts(text: str, words: list[Word], paragraph: int) -> Iterator[Run]:
    """Yield the names in a run, cut at titles, offices, days and opening words."""
    title: Word | None = None
    part: list[Word] = []
    for position, word in enumerate(words):
        if cuts(words, position):
            if is_office(word.text):
                part = without_field(part)
            elif is_rank(words, position) or {one.text.lower() for one in part} <= KINDS_OF:
                part = []
            for name in _names_in(text, part):
                yield from _run(text, name, paragraph, title)
            part = []
            title = word if word.text in HONORIFICS | SECOND_TITLES else None
        else:
            part.append(word)
    for name in _names_in(text, part):
        yield from _run(text, name, paragraph, title)


def _names_in(text: str, part: list[Word]) -> tuple[list[Word], ...]:
    """Return the body and the person of "director of the Ports Authority Musa Garba" apart."""
    if len(part) < _BODY_AND_PERSON or not text.endswith(_OF, 0, part[0].start):
        return (part,)
    office = _OFFICE_OF.search(text, max(0, part[0].start - _REACH), part[0].start)
    if office is None or office[1].lower() not in TITLE_WORDS:
        return (part,)
    for position in range(1, len(part) - 1):
        whole = part[position - 1].text in GENERIC_WORDS or _text(part[:position]) in places()
        whole |= office[1].lower() in _SEATED
        if whole and part[position].text in given_names():
            return part[:position], part[position:]
    return (part,)


def _text(words: list[Word]) -> str:
    return " ".join(word.text for word in words)


def _run(text: str, words: list[Word], paragraph: int, title: Word | None) -> Iterator[Run]:
    initial = False
    if words:
        initial = _opens_sentence(text, words[0].start, paragraph)
    words = trim(text, words, initial=initial)
    if not words:
        return
    if title is not None and title.text in PEERS and len(words) == 1:
        initial = _opens_sentence(text, title.start, paragraph)
        words = [title, *words]
    end = words[-1].end
    if words[-1].text in _DOTTED and text.startswith(".", end) and words[-1].text != "Dr":
        end += 1
    yield Run(
        Span(words[0].start, end),
        tuple(w.text for w in words),
        initial,
        title.text if title else None,
    )


def _opens_sentence(text: str, start: int, paragraph: int) -> bool:
    window = text[max(paragraph, start - 8) : start]
    titled = window.rpartition(". ")[0].rpartition(" ")[2] in HONORIFICS and window.endswith(". ")
    return start == paragraph or (bool(_SENTENCE_END.search(window)) and not titled)
