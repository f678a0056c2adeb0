"""Which runs of capitals are no names: plain words that open sentences, offices, departments."""

import re
from collections.abc import Collection

from digest.extraction.players.evidence import Evidence
from digest.lexicon.companies import known_kinds
from digest.lexicon.roles import TITLE_WORDS
from digest.lexicon.words import DEPARTMENTS, FUNCTION_WORDS, GENERIC_WORDS, PLACE_NOUNS

_GENERIC = GENERIC_WORDS | DEPARTMENTS | {"and", "&", "Corporate", "Human", "Global"}
_GENERIC_ALONE = GENERIC_WORDS | PLACE_NOUNS | DEPARTMENTS
_INNER_BODIES = frozenset(
    [(kind, "Board") for kind in ("Executive", "Management", "Supervisory", "Advisory")]
    + [("Board", "of", whom) for whom in ("Directors", "Governors", "Trustees", "Management")]
)
"""Bodies inside any company, which are no players."""
_GENERAL = re.compile(r"(?:^|-)General$")
"""Attorney-General, or what a title leaves of Attorney General: an office alone."""
_OF_TRADE = re.compile(
    r" (?:fund|maker|producer|manufacturer|lender|insurer|retailer|builder|brokerage|giant|firm"
    r"|trader|merchant|exporter|importer|dealer|developer|processor|wholesaler|distributor"
    r"|supplier|refiner|grower|miner|shipper|operator|advis[eo]r|manager|specialist|farmer|junior"
    r"|portal|start-?up|platform)\b"
)
_ADJECTIVAL = ("ural", "ive", "ical", "ional", "ental", "ary", "ous")
_OF_OFFICE = re.compile(
    r" (?:[a-z-]+ )?(?:engineer|coordinator|officer|designer|analyst|lawyer|consultant|psychologist"
    r"|scientist|economist|adviser|advisor|expert|manager|director|coach|assistant|specialist"
    r"|researcher|surveyor|planner|prosecutor|inspector|investigator|therapist|technician) [A-Z]"
)
_OFFICE_BEHIND = re.compile(r",| (?:of|at|for|in|with|on|to|and)\b")
"""What follows an office in capitals that stands behind a name: ", General Manager of"."""
_DESCRIBED = re.compile(r" [a-z-]+(?: [a-z-]+){0,2} [A-Z]")
"""What follows an opening participle that tells of somebody: Retired teacher Lon Vavra."""
_PARTY_SEAT = re.compile(r"[RDI]-[A-Z]")
"""How the seat of an American begins that is told with a party: R-Twin Forks."""


def drop_plain_words(text: str, names: dict[str, Evidence]) -> None:
    """Drop offices, and single words that only open sentences and stand in small letters elsewhere.

    Args:
        text: The folded text.
        names: The evidence of each run; changed in place.
    """
    small = set(re.findall(r"\b[a-z][\w-]+", text))
    heads = {name.words[0] for name in names.values() if len(name.words) > 1}
    for key in list(names):
        name = names[key]
        if _is_no_name(name) or _is_office(text, name) or _only_opens(text, name, small, heads):
            del names[key]


def _is_no_name(name: Evidence) -> bool:
    """Tell whether the words alone say that they name nobody: Human Resources, Attorney-General."""
    word = name.words[0]
    if _PARTY_SEAT.match(word) or name.words in _INNER_BODIES:
        return True
    if len(name.words) > 1:
        return name.words[-1] in DEPARTMENTS and set(name.words) <= _GENERIC
    return bool(_GENERAL.search(word)) or (word in _GENERIC_ALONE and word not in known_kinds())


def _is_office(text: str, name: Evidence) -> bool:
    """Tell whether it is an office wherever it stands: ", General Manager of"."""
    return name.words[-1].lower() in TITLE_WORDS and all(
        _OFFICE_BEHIND.match(text, run.span.end) and text.endswith(", ", 0, run.span.start)
        for run in name.runs
    )


def _only_opens(text: str, name: Evidence, small: Collection[str], heads: Collection[str]) -> bool:
    """Tell whether a single word has its capital only because sentences begin with it."""
    word = name.words[0]
    if len(name.words) > 1 or not all(run.initial for run in name.runs):
        return False
    if word.lower() in small or word.lower() in FUNCTION_WORDS:
        return True
    after = [run.span.end for run in name.runs]
    if word.endswith(_ADJECTIVAL) and all(_OF_OFFICE.match(text, end) for end in after):
        return True
    if word in known_kinds():
        return False
    if word not in heads and all(_OF_TRADE.match(text, end) for end in after):
        return True
    told = word.endswith("ed") and (
        all(text.startswith(",", end) for end in after)
        or all(_DESCRIBED.match(text, end) for end in after)
    )
    cried = word.endswith(("ED", "ING")) and text.startswith(" ", after[0])
    return told or cried or word.endswith("ing")
