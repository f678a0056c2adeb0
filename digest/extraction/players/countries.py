"""Countries that act as their governments do: "Norway will pay", "China said it would"."""

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
    r"|stop|sign))\b(?! by\b)"
)
_CLAUSE = re.compile(
    r"(?:^|[.!?;:,\n\"] ?|- |\b(?:while|when|after|before|that|because|and|but|as|if|said)) ?"
    r"(?:(?:Later|Earlier|Then|Now|Meanwhile|Separately|Instead|Still|Yet),? )?(?:[Tt]he )?$"
)
_TWO = re.compile(r"(?:[A-Z][\w.]*|[,:]) and (?:the )?$")
_BEFORE = 40


def find_acting(text: str, runs: Sequence[Run]) -> Iterator[Span]:
    """Yield the mentions of countries in folded text that are the subject of an acting verb."""
    for run in runs:
        if (
            run.text not in countries()
            or run.text in REGIONS
            or not _ACTS.match(text, run.span.end)
        ):
            continue
        before = text[max(0, run.span.start - _BEFORE) : run.span.start].rpartition("\n")[2]
        if _CLAUSE.search(before) and not _TWO.search(before):
            yield run.span
