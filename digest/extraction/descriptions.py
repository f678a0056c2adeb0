"""What a name is, said before the name: a headline does without "ferry operator" Blue Lantern."""

import re

from digest.extraction.line import Line
from digest.model.entry import Draft, PlayerKind

_APPOSED = re.compile(r"[^,“\"]{0,80}\b(?P<noun>[a-z-]+), (?P<name>[A-Z][^,]{1,60}),(?= [a-z])")
_ROLE_NOUN = re.compile(
    r"(?:\w{3,}(?:er|or|ist)|group|company|firm|giant|rival|start-?up|bank|airline|utility|"
    r"line|lines|railways?|yard|network|platform|shops?|stores?|business|conglomerate|brokerage|union|newspaper|chain|exchange|agency|fund|unit|arm|"
    r"association|authority|regulator|co-operative|cooperative|brand|app|site|house)",
    re.IGNORECASE,
)
_BOUNDARY = frozenset(
    "of with for in from by between and into against on at that than as over like".split()
)
_ADJECTIVES = frozenset("private state-owned local fellow smaller larger listed unlisted".split())
_BEFORE_VERB = frozenset("to will would may could can must should".split())
_VERBISH = re.compile(
    r"\w+(?:ed|ing)|(?:bought|sold|is|was|are|were|has|have|had|will|would|said|"
    r"may|could|to|not|won|lost|made|set|beat|hit|cut|let|put|took|built|met)"
)


def cut_descriptions(line: Line, draft: Draft) -> Line:
    """Cut what a name is before the name: "ferry operator Blue Lantern" is Blue Lantern."""
    firms = (player for player in draft.players if player.kind is not PlayerKind.PERSON)
    spans = [span for player in firms for span in player.at]
    starts = {span.start for span in spans}
    line = _cut_apposed(line, {span.end for span in spans})
    places = [at for at, place in enumerate(line.places) if place in starts]
    for at in reversed(places):
        start = _description_start(line.text, at)
        if start is not None:
            line = line.cut(start, at)
    return line


def _cut_apposed(line: Line, ends: set[int]) -> Line:
    """Cut what opens the line when a firm's name follows: "The port's operator, Basalt, has"."""
    found = _APPOSED.match(line.text)
    if found is None or line.places[found.end("name") - 1] + 1 not in ends:
        return line
    if not _ROLE_NOUN.fullmatch(found["noun"]):
        return line
    return line.cut(found.end("name"), found.end()).cut(0, found.start("name"))


def _description_start(text: str, name: int) -> int | None:
    """Return where the description before the name at `name` begins, if one stands there."""
    words = list(re.finditer(r"\S+", text[max(0, name - 80) : name]))
    base = max(0, name - 80)
    run: list[re.Match[str]] = []
    for word in reversed(words):
        bare = word.group()
        if bare.lower() in {"a", "an", "the"}:
            return base + word.start() if _is_description(run) else None
        if bare.lower() in _BOUNDARY or bare.endswith(","):
            return base + run[-1].start() if _is_description(run) else None
        if bare.lower() in _BEFORE_VERB:
            if run and (run[-1].group()[0].isupper() or run[-1].group() in _ADJECTIVES):
                return base + run[-1].start() if _is_description(run) else None
            return base + run[-2].start() if _is_description(run[:-1]) else None
        if _VERBISH.fullmatch(bare) or not re.fullmatch(r"[\w’'-]+", bare) or len(run) > 4:  # noqa: PLR2004
            return None
        run.append(word)
    return base + run[-1].start() if base == 0 and _is_description(run) else None


def _is_description(run: list[re.Match[str]]) -> bool:
    """Tell whether the words, last first, say what a firm is."""
    return bool(run) and run[0].group().islower() and bool(_ROLE_NOUN.fullmatch(run[0].group()))
