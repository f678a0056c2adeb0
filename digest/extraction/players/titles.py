"""Where offices and trades stand in a text whose names are signs."""

import re
from collections.abc import Iterator

from digest.extraction.players.signs import BODY, PERSON, PLACE
from digest.lexicon.roles import BEFORE, FIELDS, HEADS, MORE_PORTFOLIOS, TITLE_WORDS
from digest.lexicon.walks import WALKS
from digest.lexicon.words import POLICY_WORDS
from digest.text.alternatives import by_letter, split_alternatives

_PORTFOLIOS = by_letter(
    sorted({re.escape(word.lower()) for word in POLICY_WORDS | MORE_PORTFOLIOS}, reverse=True)
)
_PORTFOLIO = (
    rf"(?:{_PORTFOLIOS})(?:(?:,|,? and| &)? (?:{_PORTFOLIOS})){{0,4}} "
    r"(?=(?:deputy |vice |cabinet |state )?(?:minister|secretary|commissioner))"
)
_MODS = by_letter(
    (*(re.escape(word) for word in sorted(BEFORE, key=len, reverse=True)), "central bank")
)
_ABROAD = (
    rf"(?:head|director|boss) (?:of|for) {PLACE}(?!')(?! [a-z])"
    rf"|(?:ambassador|envoy|consul|high commissioner) to (?:the )?{PLACE}"
)
_AT_HOME = (
    "|".join(HEADS)
    .replace(" of (?!", rf" of (?:{PLACE} )?(?!")
    .replace("chief (?:", rf"chief (?:{PLACE} )?(?:")
)
_CRITIC = rf"(?:{_PORTFOLIOS})(?:(?:,|,? and| &)? (?:{_PORTFOLIOS})){{0,3}} critic\b"
_CRITIC += rf"|(?<={BODY} )critic(?= {PERSON})"
_WALK = rf"(?:{by_letter(sorted(WALKS, reverse=True))})(?= {PERSON}| (?:said|says|told|added)\b)"
_SEAT = rf"member of {BODY}(?= for |, )"
_ADVISES = (
    "special assistant(?: to the (?:prime minister|president|chief minister|governor|secretary))?"
    rf"(?: (?:on|for) {FIELDS})?|(?:superintendent|inspector|controller|comptroller|curator|keeper"
    rf"|registrar) of (?!police){FIELDS}|(?-i:[CP]S|CAS)(?= {PERSON})"
)
_HEADS = by_letter(split_alternatives(f"{_SEAT}|{_ADVISES}|{_ABROAD}|{_CRITIC}|{_AT_HOME}|{_WALK}"))
_APART = r",(?! (?:chief\b(?! [a-z])|billionaire|tycoon|businessman))"
_ONE = rf"(?:(?:{_MODS})[ -]?(?<=[ -])){{0,3}}(?:{_PORTFOLIO})?(?:{_HEADS})"
_HYPHEN = "-cum-|(?<=ounder)-|(?<=wner)-|(?<=sident)-|(?<=irman)-"
_BETWEEN = rf"(?:,? and|{_APART}|/| &|{_HYPHEN}) ?(?:the )?"
_BEHIND = (
    rf"(?:\b|(?<={PLACE}))"
    r"(?:-(?:designate|elect|general|in-chief|at-large|to-be|in-waiting|nominate))?(?!-)"
)
_ROLE = re.compile(rf"(?i:{_ONE}(?={_BETWEEN}|{_BEHIND}))")
"""One office, with what joins it to the next one behind it, or its end."""
_JOINT = re.compile(f"(?i:{_BETWEEN})")
_END = re.compile(f"(?i:{_BEHIND})")
_MORE = 2
"""Offices that may be joined to the first one."""
_LETTERS = re.compile(r"[a-z]+")
_INSIDE = frozenset(
    """a an and are as at but by for from had has have in is its of on or said that the their to
    told up was were when where which who will with would""".split()
)
"""Frequent words with which no office begins, though some stand in the patterns."""
_STARTS = frozenset(
    word
    for phrase in (*BEFORE, *POLICY_WORDS, *MORE_PORTFOLIOS, *TITLE_WORDS, *HEADS, *WALKS)
    for word in _LETTERS.findall(phrase.lower())
    if word not in _INSIDE
)
"""Words with which an office can begin: others are not tried."""
_FIRST_OF_ALL = re.compile(r"(?i:market|sector|industry|world|category|league) leader\Z")
"""What leads without being anybody's office."""
_WORD = re.compile(r"[A-Za-z]+")
_CAPITAL = r"(?:[A-Z][a-z][\w-]*|[A-Z]{2,3}|[A-Z]&[A-Z])"
_IN_CAPITALS = re.compile(
    rf"{_CAPITAL}(?: (?:(?:and|&|of) )?{_CAPITAL}){{0,5}}(?=,| (?:of|at|for|in|with|on)\b)"
)
"""An office behind a name with capitals throughout: ", Regional Sales Manager of"."""


def find_titles(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the offices stand, each from its first qualifying word on."""
    done = 0
    for word in _WORD.finditer(text):
        if word.start() < done:
            continue
        capitals = _find_capitals(text, word)
        begins = word[0].lower() in _STARTS or word[0].endswith("ist")
        if not (begins or capitals):
            continue
        if word.start() and (text[word.start() - 1].isalnum() or text[word.start() - 1] == "-"):
            continue
        end = _find_end(text, word.start()) if begins else None
        if end is not None and _FIRST_OF_ALL.search(text, word.start(), end):
            end = None
        end = max(end or 0, capitals)
        if end:
            done = end
            yield word.start(), end


def _find_end(text: str, start: int) -> int | None:
    """Return where the office ends that begins at a place, or the last one that is joined to it.

    The pattern of an office is too long to stand in one of several.
    """
    match = _ROLE.match(text, start)
    ends: list[int] = []
    while match is not None and len(ends) <= _MORE:
        ends.append(match.end())
        joint = _JOINT.match(text, match.end())
        match = _ROLE.match(text, joint.end()) if joint else None
    closed = (_END.match(text, end) for end in reversed(ends))
    return next((end.end() for end in closed if end), None)


def _find_capitals(text: str, word: re.Match[str]) -> int:
    """Return where an office in capitals ends whose first word stands behind a comma, or 0."""
    if not word[0][0].isupper() or not text.endswith(", ", 0, word.start()):
        return 0
    match = _IN_CAPITALS.match(text, word.start())
    told = match is not None and match[0].rpartition(" ")[2].lower() in TITLE_WORDS
    return match.end() if match is not None and told else 0
