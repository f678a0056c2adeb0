"""The summary: the two to four sentences that carry the news."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from digest.extraction.pipeline import Extractor
from digest.lexicon.speech_abroad import TONGUES
from digest.model.article import Span
from digest.model.entry import Draft, PlayerKind, SummaryLine
from digest.text.dates import MONTH
from digest.value import Value, replace

_MOST = 4
_LEAST = 2
_LONG = 320
_WORDS_A_LINE = 5
_LEAD_ALIKE = 90
_ALIKE = 55
_LEAN = re.compile(
    r"(?:[“\"‘])?(?:he|she|it|they|his|her|hers|its|their|this|that|these|those|such|both|but|and|"
    r"however|instead|so|then|also|the (?:latter|former|pair|duo|two|deal|move|news|decision)|"
    r"another|others|each|one|some|most|neither|either|under the|nor|yet|still|there|here)\b",
    re.IGNORECASE,
)
_LEAN_ABROAD = re.compile(r"(?:他|她|它|其|这|该|此|이|그|同社|彼|これ|それ|また)")
_LABEL = re.compile(r"(?:[A-Z][a-z’']+(?: [a-z’']+){1,4}|[A-Z]{3,}(?: [A-Z]{3,})?): (?=[A-Z])")
_BACKGROUND = re.compile(
    r"(?:In|Since|By|Back in) (?:early |late )?(?:19|20)\d\d\b|"
    r"(?:\w+ ){1,2}(?:years?|decades?) ago\b|(?:\S+ ){0,6}last (?:year|month|autumn|spring)\b|"
    r"Last (?:year|month|week)\b|Founded\b|Historically\b|Previously\b|Separately\b|Elsewhere\b|"
    rf"In {MONTH} (?!\d)|Earlier (?:this|in the) (?:year|month|week)\b|"
    r"(?:\S+ ){0,5}had (?:earlier|previously)\b"
)
"""How sentences open that tell of what came before, or of something else."""
_REFERS = re.compile(r"(?:The|Its|His|Her|Their|Both) [a-z]")
"""How sentences open that tell more of what was told: The buyer, Its owner."""
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|「[^」]*」?|«[^»]*»?")
_WORD = re.compile(r"[^\W_]{4,}")
_MOSTLY = 60


class _Candidate(Value, kw_only=False):
    """A sentence and what it holds."""

    place: int
    span: Span
    facts: frozenset[tuple[str, int]]
    words: frozenset[str]
    leans: bool
    names: frozenset[str]
    strange: frozenset[str]
    text: str


def find_summary(draft: Draft) -> Draft:
    """Return the draft with its summary: whole sentences in the order of the text."""
    candidates = _find_candidates(draft)
    chosen = _choose(candidates, draft)
    lines = tuple(
        SummaryLine(text=" ".join(one.text.split()), at=(one.span,), by=_reasons(one))
        for one in sorted(chosen, key=lambda one: one.place)
    )
    return replace(draft, summary=lines)


SUMMARY = Extractor(
    name="summary",
    run=find_summary,
    needs=("players", "quotes", "figures", "deals", "headline"),
    gives=("summary",),
)
"""The step `summary` of the pipeline."""


def _reasons(one: _Candidate) -> tuple[str, ...]:
    """Return what made a sentence a line: the facts it holds, its place at the head, or both."""
    kinds = dict.fromkeys(kind for kind, _ in sorted(one.facts))
    return ("lead", *kinds) if one.place == 0 or not kinds else tuple(kinds)


def _find_candidates(draft: Draft) -> tuple[_Candidate, ...]:
    """Return the sentences of the article's own prose, without a dateline before the first."""
    article = draft.article
    facts = sorted(_facts_of(draft), key=lambda fact: fact[1])
    starts = [at.start for _, at in facts]
    lean = find_lean(article.language)
    shortened = _find_shortened(draft)
    candidates: list[_Candidate] = []
    for sentence in article.sentences:
        start = max(sentence.start, article.body_start)
        label = _LABEL.match(article.text, start, sentence.end)
        start = label.end() if label else start
        if start >= sentence.end or not article.text[start : sentence.end].strip():
            continue
        span = Span(start, sentence.end)
        text = span.of(article.text)
        within = slice(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
        inside = frozenset(fact for fact, _ in facts[within])
        words = frozenset(word.lower() for word in _WORD.findall(text))
        leans = bool(lean.match(text))
        strange = frozenset(name for at, name in shortened if span.start <= at < span.end)
        names = frozenset(player.name for player in draft.players if player.name in text)
        place = len(candidates)
        candidates.append(
            _Candidate(place, span, inside, words, leans, names, strange - names, text)
        )
    return tuple(candidates)


def find_lean(language: str) -> re.Pattern[str]:
    """Return what a sentence opens with in a language when it leans on the one before."""
    primary = language.partition("-")[0]
    if primary == "en":
        return _LEAN
    tongue = TONGUES.get(primary)
    if tongue is None:
        return _LEAN_ABROAD
    return re.compile(rf"(?:{tongue.persons}|{tongue.bodies})\b", re.IGNORECASE)


def _find_shortened(draft: Draft) -> list[tuple[int, str]]:
    """Return where people are called by less than their name, with the name."""
    text = draft.article.text
    return [
        (span.start, player.name)
        for player in draft.players
        if player.kind is PlayerKind.PERSON
        for span in player.at
        if span.of(text) != player.name
    ]


def _facts_of(draft: Draft) -> list[tuple[tuple[str, int], Span]]:
    """Return the key facts, each with the places that tell it."""
    deals = [
        (("deal", n), deal.at[0]) for n, deal in enumerate(draft.deals) if deal.key and deal.at
    ]
    figures = [
        (("figure", n), span)
        for n, figure in enumerate(draft.figures)
        if figure.key
        for span in figure.at
    ]
    players = [
        (("player", n), span)
        for n, player in enumerate(draft.players)
        if player.key
        for span in player.at
    ]
    return deals + figures + players


_WEIGHT = {"deal": 300, "figure": 120, "player": 70}
_PLACE = 200
_SPEECH = 150
_OLD = 120
_STRANGE = 80
_APART = 150
_OPENINGS = 4
_LITTLE = 90


def _choose(candidates: Sequence[_Candidate], draft: Draft) -> list[_Candidate]:
    """Return the sentences that tell most that is new, the lead first."""
    if not candidates:
        return []
    wanted = min(_MOST, len(candidates), max(_LEAST, (len(candidates) + 2) // 3))
    lead = _find_lead(candidates)
    chosen = [lead]
    focus = _players_of(lead.facts)
    headline = draft.headline.text if draft.headline else ""
    told = frozenset(word.lower() for word in _WORD.findall(headline))
    fit = [one for one in candidates if _may_stand(one, told)]
    while len(chosen) < wanted:
        able = [one for one in fit if _may_follow(one, chosen, candidates)]
        gains = {one.place: _gain(one, chosen, focus) for one in able}
        best = max(able, key=lambda one: (gains[one.place], -one.place), default=None)
        if best is None or gains[best.place] <= (_LITTLE if len(chosen) >= _LEAST else 0):
            break
        chosen.append(best)
    return chosen


def _find_lead(candidates: Sequence[_Candidate]) -> _Candidate:
    """Return the first sentence that names who acts; a teaser before it does not."""
    able = [one for one in candidates if _may_open(one)]
    first = able[:_OPENINGS]
    telling = (one for one in first if not one.leans and any(k == "player" for k, _ in one.facts))
    return next(telling, next(iter(able), candidates[0]))


def _may_open(one: _Candidate) -> bool:
    return not _is_quotation(one.text) and len(one.text.split()) >= _WORDS_A_LINE


def _may_stand(one: _Candidate, told: frozenset[str]) -> bool:
    """Tell whether a sentence can be a line beside the words of the headline."""
    asks = one.text.rstrip().endswith("?")
    return not asks and _may_open(one) and _likeness(one.words, told) <= _LEAD_ALIKE


def _may_follow(
    one: _Candidate, chosen: Sequence[_Candidate], candidates: Sequence[_Candidate]
) -> bool:
    if one in chosen:
        return False
    if one.leans and (one.place == 0 or candidates[one.place - 1] not in chosen):
        return False
    return all(_likeness(one.words, other.words) <= _ALIKE for other in chosen)


def _likeness(words: frozenset[str], other: frozenset[str]) -> int:
    """Return how much of the shorter one the two share, in hundredths."""
    least = min(len(words), len(other))
    return 100 * len(words & other) // least if least else 0


def _players_of(facts: frozenset[tuple[str, int]]) -> frozenset[tuple[str, int]]:
    """Return those facts that are players."""
    return frozenset(fact for fact in facts if fact[0] == "player")


def _gain(one: _Candidate, chosen: Sequence[_Candidate], focus: frozenset[tuple[str, int]]) -> int:
    """Return what the sentence adds: new facts, more for an early place, less for great length.

    What has other players than the lead tells of something else.
    """
    known = frozenset(fact for other in chosen for fact in other.facts)
    new = sum(_WEIGHT[kind] for kind, _ in one.facts - known)
    place = _PLACE // (1 + one.place)
    speech = _SPEECH if one.text[:1] in '“"' else 0
    old = _OLD if one.place and _BACKGROUND.match(one.text) else 0
    introduced = frozenset(name for other in chosen for name in other.names)
    strange = _STRANGE if one.strange - introduced else 0
    length = max(0, 100 * (len(one.text) - _LONG) // _LONG)
    if not new:
        return place if one.names or any(map(str.isdigit, one.text)) else 0
    players = _players_of(one.facts)
    strangers = focus and players and focus.isdisjoint(players)
    apart = _APART if strangers and not _REFERS.match(one.text) else 0
    return new + place - length - speech - old - strange - apart


def _is_quotation(text: str) -> bool:
    """Tell whether most of the sentence stands inside quotation marks."""
    quoted = sum(len(found.group()) for found in _QUOTED.finditer(text))
    return 100 * quoted > _MOSTLY * len(text)
