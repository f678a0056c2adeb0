"""Lands that act as their governments do: "Norway will pay", "Elm County agreed to"."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.capitals import Run
from digest.lexicon.places import REGIONS, countries
from digest.model.article import Span

_ACTS = re.compile(
    r" (?:has |have |had |also |then |later |on [A-Z][a-z]+day ){0,2}"
    r"(?:said|says|announced|agreed|pledged|promised|vowed|approved|ordered|banned|bans|imposed"
    r"|imposes|rejected|refused|offered|warned|threatened|urged|accused|signed|decided|demanded"
    r"|insisted|denied|suspended|nationalised|nationalized|seized|lifted|scrapped"
    r"|(?:plans|planned|intends|wants|agrees) to"
    r"|(?:will|would) (?:pay|lend|give|build|buy|ban|impose|spend|raise|cut|sell|send|subsidise"
    r"|subsidize|provide|contribute|invest|levy|tax|fund|finance|allow|require|block|lift|scrap"
    r"|stop|sign)"
    r"|(?:is|was) (?:also |still )?(?:in (?:[a-z]+ )?talks|negotiating"
    r"|close to (?:selling|signing))"
    r"|allocated|earmarked|committed|backed|set up"
    r"|(?:will|would) (?:order|equip|take|buy back|take over|guarantee|double)"
    r"|(?:is|was) (?:buying|ordering|lending|giving|providing|contributing|selling|paying)"
    r"|sold|borrowed|awarded|leased|hired|voted|picked|chose|granted|bought|ordered|lent|picks"
    r"|chooses|orders|buys|signs|awards)\b(?! by\b)"
)
_KINDS_OF_LAND = """County Province Prefecture Municipality Borough Township Canton Regency
    Voivodeship Governorate Oblast Emirate""".split()
_LANDS = {land: re.compile(rf"\b[Tt]he {land.lower()}\b") for land in _KINDS_OF_LAND}
"""What a name of land ends with, and what the text calls it where it acts: "the county"."""
_UNSURE = frozenset("County Borough Township Province".split())
"""What must be called so again, as clubs and stations are named after these lands too."""
_RULERS = re.compile(
    r" (?:commissioners|supervisors|councillors|councilors|council members|selectmen|leaders)"
    r"(?= (?:have |has |had |also |unanimously |narrowly ){0,2}(?:voted|approved|agreed|signed"
    r"|awarded|rejected|said|decided|chose|picked|hired|met|plan|want|will)\b)"
)
_CLAUSE = re.compile(
    r"(?:^|[.!?;:,\n\"] ?|- |\b(?:while|when|after|before|that|because|and|but|as|if|said)) ?"
    r"(?:(?:Later|Earlier|Then|Now|Meanwhile|Separately|Instead|Still|Yet),? )?(?:[Tt]he )?$"
)
_TWO = re.compile(r"(?:[A-Z][\w.]*|[,:]) and (?:the )?$")
_BEFORE = 40


_GIVEN = re.compile(
    r"\b(?:lend|lends|lent|lending|loan(?:ed)?|g[ai]ve|giv(?:es|ing)|grant(?:ed|s)?|award(?:ed|s)?"
    r"|provid(?:e|es|ed|ing)|extend(?:ed|s)?|offer(?:ed|s)?) $"
)
_SUM = re.compile(r" (?:up to |about |some |another |a further |nearly )?(?:[A-Z]{0,3}[$€£¥]|\d)")
"""What a land gets as its government does: "agreed to lend Kenya $120m"."""


def find_acting(text: str, runs: Sequence[Run]) -> Iterator[Span]:
    """Yield the mentions of lands in folded text that act as states do, or get a sum as such."""
    for run in runs:
        acts = _is_land(run, text)
        if not acts and run.text not in countries():
            continue
        before = text[max(0, run.span.start - _BEFORE) : run.span.start].rpartition("\n")[2]
        if (acts and _CLAUSE.search(before) and not _TWO.search(before)) or (
            _GIVEN.search(before) and _SUM.match(text, run.span.end)
        ):
            yield run.span


def _is_land(run: Run, text: str) -> bool:
    """Tell whether a run is a country that acts, or a county that the text calls "the county"."""
    if run.text in countries():
        return run.text not in REGIONS and _ACTS.match(text, run.span.end) is not None
    if run.words[1:2] == ("of",) and run.words[0] in _LANDS:
        return _ACTS.match(text, run.span.end) is not None
    called = _LANDS.get(run.words[-1]) if len(run.words) > 1 else None
    if called is None or (run.words[-1] in _UNSURE and called.search(text) is None):
        return False
    return bool(_ACTS.match(text, run.span.end) or _RULERS.match(text, run.span.end))
