"""People whom a bare number counts: employs 640, a crowd of 21,905, killed 12."""

from digest.extraction.figures.amount import Amount
from digest.lexicon.inflection import verb_forms
from digest.lexicon.units import STOPS
from digest.text.tokens import Tokens

_FEW, _FEWEST = 4, 100
_TIED = frozenset(
    "was : is averaged averages topped exceeded surpassed neared crossed reached hit totalled "
    "passed by to from at were number numbered numbering".split()
)
_TEAM = 10
_EMPLOYING = frozenset("employs employ employed employing".split())
_GATHERED = {
    "attendance": "spectators",
    "crowd": "people",
    "workforce": "people",
    "staff": "staff",
    "population": "people",
    "audience": "people",
    "membership": "members",
    "circulation": "copies",
}
_HARMING = ("kill", "injure", "wound", "displace", "hospitalise", "hospitalize", "evacuate")
_HARMED = frozenset(form for verb in _HARMING for form in verb_forms(verb)) | {"hurt", "hurting"}
_VICTIMS = frozenset("dead injured missing wounded hurt homeless displaced hospitalised".split())
_WERE = frozenset("were are remain remained was".split())


def _is_toll(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Tell whether a disaster's bare number counts people: killing 12, displaced 3,400, 40 dead."""
    after = tokens.word(amount.last)
    if amount.low < _FEW:
        return False
    ended = not after[:1].isalpha() or after in STOPS
    behind = amount.last + int(after in {"others", "more"})
    behind += int(tokens.word(behind) in _WERE)
    return tokens.word(behind) in _VICTIMS or (tokens.word(at) in _HARMED and ended)


_SOFT = frozenset(
    "about around some over nearly almost roughly more than just only at least as many".split()
)


def find_people(tokens: Tokens, amount: Amount) -> str | None:
    """Return whom a bare number counts: employs 640, a crowd of 21,905, attendance was 18,204."""
    at = amount.first - 1
    after = tokens.word(amount.last)
    if amount.letter or after in {"%", "/", "-"}:
        return None
    while tokens.word(at) in _SOFT:
        at -= 1
    if _is_toll(tokens, amount, at):
        return "people"
    if tokens.word(at) in _EMPLOYING:
        ends = not after.isalpha() or after in STOPS
        return "people" if ends and amount.low >= _TEAM else None
    of = tokens.word(at) == "of"
    if amount.low < (_TEAM if of and tokens.word(at - 1) == "staff" else _FEWEST):
        return None
    tied = of or tokens.word(at) in _TIED
    unit = _GATHERED.get(tokens.word(at - 1)) if tied else None
    counted = of or unit == "spectators"
    return (unit if counted else None) or _find_population(tokens, at)


def _find_population(tokens: Tokens, at: int) -> str | None:
    """Return whom a level of a population counts: Japan's population stood at 124 million."""
    at -= int(tokens.word(at) in {"at", "to", "by"})
    while tokens.word(at) in _LEVELLED:
        at -= 1
    named = tokens.words[max(0, at - _FEW) : at + 1]
    return "people" if "population" in named else None


_LEVELLED = frozenset(
    "is are was were stand stands stood has had be been will would reach reached reaches hit "
    "grew grown rose risen fell fallen shrank shrunk now currently about around "
    "nearly almost over just totalled totaled dropped declined increased".split()
)
