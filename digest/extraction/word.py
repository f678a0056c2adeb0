"""The words of a text, with plain marks: which of them can be part of a name."""

import re
from bisect import bisect_left
from collections.abc import Collection
from functools import lru_cache

from digest.lexicon.companies import known_kinds
from digest.lexicon.currencies import CODES
from digest.lexicon.money_letters import PREFIXES
from digest.lexicon.words import COMPOUND_ENDINGS, LEGAL_FORMS
from digest.value import Value

_FOLDED = (
    dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("“”„«»", '"')
    | dict.fromkeys("‐‑‒–—―", "-")
    | dict.fromkeys("\u00a0\u2009\u202f\u2007", " ")
)
_TO_FOLD = re.compile(f"[{''.join(_FOLDED)}\ue000-\uf8ff]")
_GLUED_DASH = re.compile(r"[—―](?<=[^\W\d_].)(?=[^\W\d_])")
"""A long dash without spaces, which parts two words and joins none."""
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\b[AIKP]/S\b"
    r"|(?:ex|pro|anti|non|then|(?<![^\W\d_] )(?:Ex|Pro|Anti|Non))(?=-[A-Z])"
    r"|(?:BRIEF|UPDATE|CORRECTED|EXCLUSIVE|REFILE|RPT|WRAPUP|FACTBOX|ANALYSIS|INSIGHT)(?=-[A-Z])"
    r"|[^\W_]+(?:[&'\-][^\W_]+)*(?:\.(?:com|ai|io|net|org)\b)?"
)
_MONEY = (CODES | PREFIXES.keys()) - {"US"}
_AMOUNT = re.compile(r"\.? ?\d")
_NUMBERED = re.compile(r"\d{1,3}[A-Z]{2,3}|\d+[a-z]+[A-Z][a-z]+")
_NUMBERED_LAST = re.compile(r"[A-Z][a-z]{2,}\d")
_MEASURES = frozenset(
    """MW GW KW TW MWH GWH KWH TWH KG KM CM MM GB TB MB KB HZ MHZ GHZ BN MN TN TRN USD EUR GBP YR
    YO FT LB OZ PC PCT ST ND RD TH AM PM DWT TEU TEUS BPD BPS KT MT HP CC FY MWP GWP MMBTU BTU MTPA
    TPA BOE BOEPD BOED GRT GT MVA KV MBPS GBPS BCF TCF BCM SQ HA PS MMT MMTPA LPD KTPA
    MHA MMCF MMCFD MMSCFD MCF MCFD SCF MMBOE MBOE KBOE KBPD MBD MMBD TPD KTA MTA GL ML HL MLD
    GJ TJ PJ MWT MWE KVA KWP LPG""".split()
)
"""Units in capitals: no name stands behind a number so."""
_COUNT = re.compile(r"\d[ -]$")
_ARABIC = re.compile(r"(?:al|el|ul|ad|an|ar|as|ash|at|az)-[A-Z]")
_ELIDED = re.compile(r"(?:d|l|dell|dall|degl|nell|sull)'[A-ZÀ-Þ][^\W\d_]+")
"""Romance particles that have lost their vowel: d'Almeida, l'Huillier."""
_COMPOUND = re.compile(r"-(?:to|and|in|of|on|or|by|the|for)-")
_COUNTED = frozenset(
    """First Second Third Fourth Fifth Two Three Four Five Six Ten Single Double Half Full Self Non
    Multi Mid High Low Long Short Large Small Same Next Last Pre Post Anti Early Late""".split()
)
"""What opens words that only describe: First-team, Third-generation."""
_ENDINGS_IN_CAPITALS = frozenset("based listed owned backed born controlled run".split())
"""Ends of compounds in a first line that is written in capitals: MAINBOARD-LISTED."""
_SMALL_FORMS = frozenset(form for form in LEGAL_FORMS if form[0].islower())


class Word(Value, kw_only=False):
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


def fold(text: str) -> str:
    """Return the text with plain quotation marks, hyphens and spaces; its length stays."""
    return _TO_FOLD.sub(_fold_sign, _GLUED_DASH.sub(";", text))


def _fold_sign(match: re.Match[str]) -> str:
    return _FOLDED.get(match[0], "\ufffd")


def find_words(text: str, start: int, end: int, small: Collection[str] = frozenset()) -> list[Word]:
    """Return the words of folded text between two indices.

    Args:
        text: The folded text.
        start: Index of the first character.
        end: Index after the last one.
        small: Names that the article writes with a small letter.
    """
    return [_word(text, match, small) for match in _WORD.finditer(text, start, end)]


class Words(Value, kw_only=False):
    """The words of a text, by place."""

    text: str
    """The folded text."""
    words: list[Word]
    """All of them, in order."""
    starts: list[int]
    """Where each begins."""

    def between(self, start: int, end: int) -> list[Word]:
        """Return the words that begin between two indices."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def split_words(text: str, small: Collection[str] = frozenset()) -> Words:
    """Return the words of a folded text; `small` are names written with a small letter."""
    words = find_words(text, 0, len(text), small)
    return Words(text, words, [word.start for word in words])


def _word(text: str, match: re.Match[str], small: Collection[str]) -> Word:
    word, (start, end) = match[0], match.span()
    if word.islower() and word.isalpha() and not text.startswith("'", end):
        return Word(start, end, word, word in small or word in _SMALL_FORMS, owned=False)
    owned = False
    if word.endswith(("'s", "'S")) and word not in known_kinds() and word not in small:
        word, end, owned = word[:-2], end - 2, True
    elif text.startswith("'", end) and word.endswith("s") and not text[end + 1 : end + 2].isalnum():
        owned = True
    priced = text.startswith("$", end) or (word in _MONEY and _AMOUNT.match(text, end) is not None)
    priced = priced or (
        word.upper() in _MEASURES and _COUNT.search(text, max(0, start - 2), start) is not None
    )
    can_name = word in small or (not priced and _can_name(word))
    return Word(start, end, word, can_name, owned)


@lru_cache(maxsize=8192)
def _can_name(word: str) -> bool:
    head = word[0]
    if head.isdigit():
        return word in known_kinds() or (
            _NUMBERED.fullmatch(word) is not None and word.lstrip("0123456789") not in _MEASURES
        )
    if word in _SMALL_FORMS:
        return True
    if not head.isupper():  # easyJet, eBay, el-Sayed
        camel = bool(word[2:]) and word[1].isupper() and word.isalpha()
        return camel or _ARABIC.match(word) is not None or _ELIDED.fullmatch(word) is not None
    if any(character.isdigit() for character in word):
        return _NUMBERED_LAST.fullmatch(word) is not None
    tail = word.rpartition("-")[2] if "-" in word else ""
    if tail.isupper() and tail.lower() in _ENDINGS_IN_CAPITALS:
        return False
    return not (_COMPOUND.search(word) or (tail.islower() and _is_compound(word, tail)))


def _is_compound(word: str, tail: str) -> bool:
    """Tell whether a word only describes: Oslo-based, Third-generation."""
    joined = tail in COMPOUND_ENDINGS or tail.endswith("ed")
    return joined or word.partition("-")[0] in _COUNTED
