"""Figures that a language model names: our own grammar reads every number again."""

from collections.abc import Sequence

from digest.extraction.llm.evidence import Refusal, RefusedError, find_sentence, find_words
from digest.model.article import Article
from digest.model.entry import Figure
from digest.model.proposal import ProposedFigure
from digest.value import replace

RULE = "llm:about"


def check_figure(claim: ProposedFigure, article: Article, figures: Sequence[Figure]) -> Figure:
    """Return the figure of a claim as our own grammar read it.

    Args:
        claim: What the language model says; its numbers count for nothing but comparison.
        article: Where it must stand.
        figures: What our grammar read.

    Raises:
        RefusedError: No figure is read there, or another amount, or in another unit.
    """
    sentence = find_sentence(article, claim.evidence)
    places = find_words(article.text, sentence, claim.text)
    found = next((f for f in figures if any(a.overlaps(b) for a in f.at for b in places)), None)
    if found is None:
        raise RefusedError(Refusal.UNSUPPORTED)
    if claim.amount is not None and claim.amount not in {found.low, found.high}:
        raise RefusedError(Refusal.CONTRARY)
    if claim.unit is not None and claim.unit.casefold() != found.unit.casefold():
        raise RefusedError(Refusal.CONTRARY)
    if not claim.about:
        return found
    find_words(article.text, sentence, claim.about)
    if found.about is not None:
        return found
    return replace(found, about=" ".join(claim.about.split()), by=(*found.by, RULE))
