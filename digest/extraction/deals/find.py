"""Deals: who agrees what with whom, and how far it has come."""

from collections.abc import Sequence
from functools import partial

from digest.extraction.deals.join import join_mentions
from digest.extraction.deals.parsed.cues import may_tell
from digest.extraction.deals.parsed.tree import Tree, parse_sentences
from digest.extraction.deals.signs import read_sentences
from digest.extraction.deals.tellings import find_mentions
from digest.extraction.deals.tokens import Sentence
from digest.extraction.pipeline import Extractor
from digest.extraction.syntax import Parser
from digest.model.entry import Draft
from digest.model.report import Problem, Severity
from digest.text.languages import is_english
from digest.value import replace

_MOST = 400


def find_deals(draft: Draft, parser: Parser | None = None) -> Draft:
    """Return the draft with its deals, the news first.

    The rules are made for English: of another language's text nothing is read. A list of hundreds
    of deals is no article: its rest is left out, with a note.
    """
    if not is_english(draft.article.language):
        return draft
    sentences = read_sentences(draft)
    trees = _parse(sentences, draft.article.text, parser) if parser else {}
    mentions = find_mentions(sentences, trees)
    deals = join_mentions(mentions[:_MOST], draft, sentences)
    if len(mentions) <= _MOST:
        return replace(draft, deals=deals)
    problem = Problem(
        code="DG094",
        severity=Severity.NOTE,
        message=f"{len(mentions)} mentions of deals: only the first {_MOST} were read",
    )
    return replace(draft, deals=deals, problems=(*draft.problems, problem))


def _parse(sentences: Sequence[Sentence], text: str, parser: Parser) -> dict[int, Tree]:
    """Return the grammar of the sentences that may tell of a deal, by their index."""
    telling = [sentence for sentence in sentences if may_tell(sentence)]
    return {tree.sentence.index: tree for tree in parse_sentences(telling, text, parser)}


def deals_step(parser: Parser | None) -> Extractor:
    """Return the step `deals` of the pipeline."""
    run = partial(find_deals, parser=parser)
    return Extractor(name="deals", run=run, needs=("players", "figures"), gives=("deals",))
