"""Deals: who agrees what with whom, and how far it has come."""

from dataclasses import replace

from digest.extract.deals_join import join_mentions
from digest.extract.deals_mentions import find_mentions
from digest.extract.deals_signs import read_sentences
from digest.extract.pipeline import Extractor
from digest.model.entry import Draft


def find_deals(draft: Draft) -> Draft:
    """Return the draft with its deals, the news first."""
    sentences = read_sentences(draft)
    return replace(draft, deals=join_mentions(find_mentions(sentences), draft.article))


DEALS = Extractor(name="deals", run=find_deals, needs=("players", "figures"), gives=("deals",))
"""The step `deals` of the pipeline."""
