"""Runs of capitalised words: where names can stand, and where one ends and the next begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.lexicon.companies import known_kinds
from digest.lexicon.currencies import CODES, PREFIXES
from digest.lexicon.places import places
from digest.lexicon.roles import HONORIFICS, MORE_PORTFOLIOS
from digest.lexicon.words import (
    CALENDAR,
    CLOSED_WORDS,
    COMPOUND_ENDINGS,
    GOVERNMENT_NOUNS,
    INSTITUTION_HEADS,
    JOINED_NOUNS,
    LEGAL_FORMS,
    NO_NAMES,
    ORGANISATION_NOUNS,
    POLICY_WORDS,
)
from digest.model.article import Span

_FOLDED = str.maketrans(
    dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("“”„«»", '"')
    | dict.fromkeys("‐‑‒–—―", "-")
    | dict.fromkeys("\u00a0\u2009\u202f\u2007", " ")
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+(?:[&'\-][^\W_]+)*(?:\.(?:com|ai|io|net|org)\b)?"
)
_MONEY = (CODES | PREFIXES.keys()) - {"US"}
_AMOUNT = re.compile(r"\.? ?\d")
_PARTICLES = frozenset(
    "de la le du da do dos das del della di van von der den ter ten bin ibn al el e y und et"
    " af av zu á".split()
)
_SMALL_FORMS = frozenset(form for form in LEGAL_FORMS if form[0].islower())
_DOTTED = frozenset("Co Inc Corp Ltd St Jr Sr Bros Mt Dr Plc hf ehf".split())
_AFTER_FOR = ORGANISATION_NOUNS | {
    "Agency",
    "Office",
    "Ministry",
    "Department",
    "Centers",
    "Bureau",
}
_ALSO_NAMES = frozenset(
    "Rand S&P Islam Christian Saint Brent Bill Law English French Islamic Catholic Series Act"
    " Conservative".split()
)
_LONGEST = 24
_NUMBERS = frozenset("Seven Eight Ten Twenty".split())
_DESCRIPTORS = frozenset(
    """rival carmaker automaker chipmaker lender startup insurer retailer operator supplier
    brokerage drugmaker steelmaker airline miner utility conglomerate investor planemaker
    campaigner activist actor singer lawyer shipbuilder toolmaker competitor parent publisher
    analyst broker economist strategist billionaire tycoon former veteran fellow smaller larger
    bigger local""".split()
)
_OWNED_STEMS = frozenset("people women men children workers farmers king queen teachers".split())
_TITLES = HONORIFICS - {"General", "King", "Queen", "Prince", "Princess", "Justice"}
_OFFICES = frozenset(
    """CEO CFO COO CTO President Chairman Chairwoman Chairperson Chair Minister Mayor Governor
    Chancellor Secretary Commissioner Director Founder Co-Founder Co-founder Analyst
    Spokesman Spokeswoman Spokesperson Senator Ambassador Lawyer Economist Strategist
    Managing Prime Vice Deputy Treasurer Premier MD Administrator Commander Editor Partner
    Leader Head Boss Chief Executive Officer Operating Interim Acting Former Ex-President""".split()
)
_FIELDS = (
    POLICY_WORDS
    | MORE_PORTFOLIOS
    | {
        "Enterprises",
        "State-Owned",
        "Permanent",
        "Group",
        "Conservative",
        "Liberal",
        "Union",
        "State",
        "First",
    }
)
_OFFICE_HEADS = _OFFICES - {
    "Managing",
    "Prime",
    "Vice",
    "Deputy",
    "Operating",
    "Executive",
    "Chief",
}
_SENTENCE_END = re.compile(r"""[.!?:;•*\n]["')\]]*\s+["'(\[]*$|^\W*$|\n\W*$|["(\[]$|\s-\s$""")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded text, without a possessive ending."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character, before 's."""
    text: str
    """The word itself."""
    capital: bool
    """Whether it can be part of a name."""
    owned: bool
    """Whether 's or ' follows: it ends a name."""


@dataclass(frozen=True, slots=True)
class Run:
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


def fold(text: str) -> str:
    """Return the text with plain quotation marks, hyphens and spaces; its length stays."""
    return _PRIVATE.sub("\ufffd", text.translate(_FOLDED))


def find_words(text: str, start: int, end: int) -> list[Word]:
    """Return the words of folded text between two indices."""
    return [_word(text, match) for match in _WORD.finditer(text, start, end)]


def _word(text: str, match: re.Match[str]) -> Word:
    word, start, end = match[0], match.start(), match.end()
    owned = False
    if word.endswith(("'s", "'S")) and word not in known_kinds():
        word, end, owned = word[:-2], end - 2, True
    elif text.startswith("'", end) and word.endswith("s") and not text[end + 1 : end + 2].isalnum():
        owned = True
    priced = text.startswith("$", end) or (word in _MONEY and _AMOUNT.match(text, end) is not None)
    return Word(start, end, word, not priced and _can_name(word), owned)


def _can_name(word: str) -> bool:
    head = word[0]
    if head.isdigit():
        return word in known_kinds()
    if word in _SMALL_FORMS:
        return True
    if not head.isupper():
        return len(word) > 2 and word[1].isupper() and word.isalpha()  # noqa: PLR2004 - easyJet, eBay
    if any(character.isdigit() for character in word):
        return False
    tail = word.rpartition("-")[2] if "-" in word else ""
    return not (tail and tail.islower() and (tail in COMPOUND_ENDINGS or tail.endswith("ed")))


def find_runs(text: str, start: int, end: int) -> Iterator[Run]:
    """Yield the runs of capitalised words of one paragraph of folded text, in order."""
    words = find_words(text, start, end)
    index = 0
    while index < len(words):
        if not words[index].capital:
            index += 1
            continue
        stop = _end_of_run(text, words, index)
        yield from _parts(text, words[index:stop], start)
        index = stop


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
        return int(after.capital and _owner_joins(word, after))
    if after.capital:
        return int(_glued(word, after, glue) or _listed(words, first, index, glue))
    return _joins_over(text, words, first, index) if glue == " " else 0


def _owner_joins(word: Word, after: Word) -> bool:
    plural = word.text.endswith("s") and after.text in ORGANISATION_NOUNS
    return plural or word.text.lower() in _OWNED_STEMS


def _glued(word: Word, after: Word, glue: str) -> bool:
    if glue in (" ", " & ", "&", "  "):
        return True
    if glue == ". ":
        return len(word.text) == 1 or (word.text in _DOTTED and after.text in LEGAL_FORMS)
    return glue in (", ", "., ") and after.text in LEGAL_FORMS | {"Jr", "Sr"}


def _listed(words: list[Word], first: int, index: int, glue: str) -> bool:
    """Tell whether a comma goes on with a ministry's fields: Land, Infrastructure and Transport."""
    if glue != ", " or words[index + 1].text not in POLICY_WORDS:
        return False
    return any(word.text in ("of", "for") for word in words[first:index])


def _joins_over(text: str, words: list[Word], first: int, index: int) -> int:
    """Return how many words a lower-case link (of, and, de) joins to the name."""
    link = words[index + 1].text
    if index + 2 < len(words) and words[index + 2].text in LEGAL_FORMS and link.isalpha():
        return 2 if text[words[index + 1].end : words[index + 2].start] == " " else 0
    ahead = index + 2
    if ahead < len(words) and link in ("of", "for") and words[ahead].text == "the":
        ahead += 1
    while ahead < len(words) and link in _PARTICLES and words[ahead].text in _PARTICLES:
        ahead += 1
    if ahead >= len(words) or not words[ahead].capital:
        return 0
    if text[words[index + 1].end : words[ahead].start].strip(" aehlnrdtv"):
        return 0
    return ahead - index if _links(link, words, first, index, ahead) else 0


def _links(link: str, words: list[Word], first: int, index: int, ahead: int) -> bool:
    head, after = words[index].text, words[ahead].text
    if link == "of":
        return head in INSTITUTION_HEADS or (head == "Group" and after in _NUMBERS)
    if link == "for":
        return head in _AFTER_FOR
    if link == "and" and _is_one_body(words, first, index, ahead):
        return True
    if link == "and":
        fields = POLICY_WORDS | JOINED_NOUNS
        return after in fields and (head in fields or (index > first and head in POLICY_WORDS))
    return link in _PARTICLES and head not in NO_NAMES


def _is_one_body(words: list[Word], first: int, index: int, ahead: int) -> bool:
    """Tell whether "and" stands inside one name: the Beer and Pub Association."""
    articled = words[first].text == "The" or (first > 0 and words[first - 1].text == "the")
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
    title: str | None = None
    part: list[Word] = []
    for position, word in enumerate(words):
        if _cuts(words, position):
            if word.text in _OFFICES:
                part = _without_field(part)
            yield from _run(text, part, paragraph, title)
            part = []
            title = word.text if word.text in _TITLES else None
        else:
            part.append(word)
    yield from _run(text, part, paragraph, title)


def _without_field(part: list[Word]) -> list[Word]:
    """Return what stands before an office without its field: Finance Minister."""
    kept = list(part)
    while kept and kept[-1].text in _FIELDS:
        kept.pop()
    return kept if not kept or " ".join(word.text for word in kept) in places() else part


def _cuts(words: list[Word], position: int) -> bool:
    word = words[position].text
    if word in CALENDAR:
        return not (word in ("May", "March", "Sun") and position > 0)
    if word in _TITLES:
        return True
    if word == "Chief" and position == 0 and len(words) > 2:  # noqa: PLR2004 - Chief and two names
        return True
    if word in _OFFICE_HEADS:
        return not (position and words[position - 1].text in ("of", "and", "for"))
    if word in ("Chief", "Managing", "Prime", "Vice", "Deputy", "Operating", "Executive"):
        return any(
            after.text in _OFFICE_HEADS | {"Executive"} for after in words[position + 1 :][:4]
        ) or (position > 0 and words[position - 1].text == "Chief")
    inside_office = any(before.text == "Chief" for before in words[max(0, position - 2) : position])
    return inside_office and any(after.text == "Officer" for after in words[position + 1 :][:2])


def _run(text: str, words: list[Word], paragraph: int, title: str | None) -> Iterator[Run]:
    initial = False
    if words:
        initial = _opens_sentence(text, words[0].start, paragraph)
    while words and _is_no_start(words[0], initial=initial, alone=len(words) == 1):
        words = words[1:]
        initial = False if words and not initial else initial
    while words and _is_no_end(words):
        words = words[:-1]
    if not words:
        return
    end = words[-1].end
    if words[-1].text in _DOTTED and text.startswith(".", end) and words[-1].text != "Dr":
        end += 1
    yield Run(Span(words[0].start, end), tuple(w.text for w in words), initial, title)


def _is_no_start(word: Word, *, initial: bool, alone: bool) -> bool:
    text = word.text
    if not word.capital or text == "The":
        return True
    if text == "He" and not alone:  # a family name: no name follows the pronoun
        return False
    if text in NO_NAMES and not (alone and text in known_kinds()):
        return alone or text not in _ALSO_NAMES
    if alone and (text in _OFFICES or (not text.isupper() and text.lower() in CLOSED_WORDS)):
        return True
    return initial and (
        text.lower() in CLOSED_WORDS or (not alone and text.lower() in _DESCRIPTORS)
    )


def _is_no_end(words: list[Word]) -> bool:
    last = words[-1]
    if not last.capital:
        return True
    if last.text in LEGAL_FORMS | {"Jr", "Sr", "II", "III"}:
        return len(words) == 1
    whole = " ".join(word.text for word in words)
    droppable = last.text not in _ALSO_NAMES or len(words) == 1
    return last.text in NO_NAMES and droppable and whole not in known_kinds()


def _opens_sentence(text: str, start: int, paragraph: int) -> bool:
    window = text[max(paragraph, start - 8) : start]
    return start == paragraph or bool(_SENTENCE_END.search(window))
