"""Deals: who agrees what with whom, and how far it has come."""

from dataclasses import replace

from digest.extraction.deals.join import join_mentions
from digest.extraction.deals.mentions import find_mentions
from digest.extraction.deals.signs import read_sentences
from digest.extraction.pipeline import Extractor
from digest.model.entry import Draft
from digest.model.report import Problem, Severity
from digest.text.languages import is_english

_MOST = 400


def find_deals(draft: Draft) -> Draft:
    """Return the draft with its deals, the news first.

    The rules are made for English: of another language's text nothing is read. A list of hundreds
    of deals is no article: its rest is left out, with a note.
    """
    if not is_english(draft.article.language):
        return draft
    mentions = find_mentions(read_sentences(draft))
    deals = join_mentions(mentions[:_MOST], draft)
    if len(mentions) <= _MOST:
        return replace(draft, deals=deals)
    problem = Problem(
        code="DG094",
        severity=Severity.NOTE,
        message=f"{len(mentions)} mentions of deals: only the first {_MOST} were read",
    )
    return replace(draft, deals=deals, problems=(*draft.problems, problem))


DEALS = Extractor(name="deals", run=find_deals, needs=("players", "figures"), gives=("deals",))
"""The step `deals` of the pipeline."""
