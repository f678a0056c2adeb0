"""The step `llm`: claims of a language model become facts where the article says so itself.

After the guard of "exact span, every attribute in the same sentence, numbers read again": what
fails is dropped and counted. A tool that only looks whether a span exists lets an invented amount
on a true span through.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from digest.errors import Where
from digest.extraction.llm.deals import check_deal
from digest.extraction.llm.evidence import Refusal, RefusedError
from digest.extraction.llm.figures import check_figure
from digest.extraction.llm.players import check_player
from digest.extraction.llm.quotes import check_quote
from digest.extraction.pipeline import Extractor
from digest.model.entry import Deal, Draft, Figure, Player, Quote
from digest.model.proposal import Proposals
from digest.model.report import Problem, Severity
from digest.value import replace

C = TypeVar("C")
F = TypeVar("F", Player, Deal, Figure, Quote)


def check_proposals(draft: Draft) -> Draft:
    """Return the draft with the claims that its article bears out; the others are counted."""
    claims = draft.proposals
    if claims is None:
        return replace(draft, problems=(*draft.problems, _unasked(draft)))
    refused = Counter({Refusal.MALFORMED: claims.malformed})
    article = draft.article
    players = _take(
        claims.players,
        draft.players,
        lambda claim, known: check_player(claim, article, known),
        refused,
    )
    draft = replace(draft, players=players)
    figures = _take(
        claims.figures,
        draft.figures,
        lambda claim, known: check_figure(claim, article, known),
        refused,
    )
    draft = replace(draft, figures=figures)
    deals = _take(
        claims.deals,
        draft.deals,
        lambda claim, known: check_deal(claim, replace(draft, deals=known)),
        refused,
    )
    quotes = _take(
        claims.quotes,
        draft.quotes,
        lambda claim, known: check_quote(claim, article, players, known),
        refused,
    )
    problems = (*draft.problems, _count(draft, claims, refused))
    return replace(draft, deals=deals, quotes=quotes, problems=problems)


def _take(
    claims: Sequence[C],
    known: tuple[F, ...],
    check: Callable[[C, tuple[F, ...]], F],
    refused: Counter[Refusal],
) -> tuple[F, ...]:
    """Return the facts with those of the claims that hold, in the place of what they complete."""
    facts = list(known)
    for claim in claims:
        try:
            fact = check(claim, tuple(facts))
        except RefusedError as error:
            refused[error.refusal] += 1
            continue
        same = next((at for at, one in enumerate(facts) if _name(one) == _name(fact)), None)
        if same is None:
            facts.append(fact)
        else:
            facts[same] = fact
    return tuple(facts)


def _name(fact: Player | Deal | Figure | Quote) -> object:
    """Return what two tellings of one fact have in common."""
    match fact:
        case Player():
            return fact.name
        case Deal():
            return (fact.type, fact.parties)
        case Figure() | Quote():
            return fact.at


def _unasked(draft: Draft) -> Problem:
    return Problem(
        code="DG092",
        severity=Severity.WARNING,
        message="no answer of a language model is kept for this article as it stands",
        where=Where(draft.article.source),
        hint="run `digest ask`, or take llm out of extract.steps",
    )


def _count(draft: Draft, claims: Proposals, refused: Counter[Refusal]) -> Problem:
    total = sum(map(len, (claims.players, claims.deals, claims.figures, claims.quotes)))
    total += claims.malformed
    dropped = sum(refused.values())
    why = ", ".join(f"{refused[one]} {one.value}" for one in Refusal if refused[one])
    return Problem(
        code="DG093",
        severity=Severity.NOTE,
        message=f"{claims.model}: {total - dropped} claims kept, {dropped} dropped"
        + (f" ({why})" if why else ""),
        where=Where(draft.article.source),
    )


LLM = Extractor(
    name="llm",
    run=check_proposals,
    needs=("players", "quotes", "figures", "deals"),
    gives=("players", "quotes", "figures", "deals"),
)
"""The step `llm` of the pipeline; it comes after those whose findings it completes."""
