"""Quotations that a language model names: verbatim between marks, and given to the speaker."""

import re
from collections.abc import Sequence

from digest.extraction.llm.evidence import (
    Refusal,
    RefusedError,
    distance,
    find_player,
    find_sentence,
    find_words,
    named_in,
)
from digest.extraction.quotes.quoted import Quoted, find_quoted
from digest.lexicon.speech import VERBS
from digest.model.article import Article, Span
from digest.model.entry import Player, Quote
from digest.model.proposal import ProposedQuote

RULE = "llm:speaker"

_SAYS = re.compile(rf"\b(?:{'|'.join(sorted(VERBS))}|according to)\b", re.IGNORECASE)


def check_quote(
    claim: ProposedQuote, article: Article, players: Sequence[Player], quotes: Sequence[Quote]
) -> Quote:
    """Return the quotation of a claim: the one that is known, or a new one.

    Args:
        claim: What the language model says.
        article: Where it must stand.
        players: Who is known.
        quotes: What is known already.

    Raises:
        RefusedError: The words stand between no marks, or nothing gives them to that speaker.
    """
    sentence = find_sentence(article, claim.evidence)
    quoted = _find_quoted(article, claim.text)
    known = next((one for one in quotes if quoted.span in one.at), None)
    player = find_player(players, claim.speaker)
    name = player.name if player else " ".join(claim.speaker.split())
    if known is not None and known.speaker is not None:
        if known.speaker != name:
            raise RefusedError(Refusal.CONTRARY)
        return known
    at = _speaker_at(article, sentence, claim.speaker, quoted, players)
    return Quote(
        text=quoted.span.of(article.text),
        speaker=name,
        at=(quoted.span,),
        speaker_at=at,
        by=(RULE,),
    )


def _find_quoted(article: Article, words: str) -> Quoted:
    wanted = _plain(words)
    for quoted in find_quoted(article.text, article.body_start):
        if wanted and _plain(quoted.span.of(article.text)) == wanted:
            return quoted
    raise RefusedError(Refusal.ABSENT)


def _plain(words: str) -> str:
    return " ".join(words.split()).strip(" ,.“”\"'‘’")


def _speaker_at(
    article: Article, sentence: Span, speaker: str, quoted: Quoted, players: Sequence[Player]
) -> Span:
    """Return where the sentence gives the words to the speaker, and to nobody nearer."""
    if distance(sentence, quoted.outer) > 1 or not quoted.paragraph.holds(sentence):
        raise RefusedError(Refusal.TORN)
    places = [
        at for at in find_words(article.text, sentence, speaker) if not quoted.outer.overlaps(at)
    ]
    if not places:
        raise RefusedError(Refusal.TORN)
    nearest = min(places, key=lambda at: distance(at, quoted.outer))
    rivals = [at for _, at in named_in(players, sentence) if not at.overlaps(nearest)]
    if any(distance(at, quoted.outer) < distance(nearest, quoted.outer) for at in rivals):
        raise RefusedError(Refusal.CONTRARY)
    outside = _outside(article.text, sentence, quoted.outer)
    if not _SAYS.search(outside):
        raise RefusedError(Refusal.UNSUPPORTED)
    return nearest


def _outside(text: str, sentence: Span, quoted: Span) -> str:
    """Return the words of a sentence that are not quoted."""
    before = text[sentence.start : min(sentence.end, quoted.start)]
    return f"{before} {text[max(sentence.start, quoted.end) : sentence.end]}"
