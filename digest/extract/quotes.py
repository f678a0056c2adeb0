"""Words inside quotation marks, and who said them."""

from dataclasses import replace

from digest.extract.pipeline import Extractor
from digest.extract.quoted import Quoted, find_quoted
from digest.extract.speakers import Speaker, Speakers
from digest.model.article import Span
from digest.model.entry import Draft, Player, Quote

_LONG = 6


def quotes_step() -> Extractor:
    """Return the step "quotes"."""
    return Extractor(name="quotes", run=find_quotes, needs=("players",), gives=("quotes",))


def find_quotes(draft: Draft) -> Draft:
    """Return the draft with the article's quotations, each with its speaker.

    A few words in quotation marks to which nobody is given are no quotation; of a sentence that
    the page shows twice, only the one with a speaker stays.
    """
    text = draft.article.text
    speakers = Speakers(draft)
    found: list[Quote] = []
    for quoted in find_quoted(text, draft.article.body_start):
        quote = _quote(text, quoted, speakers.of(quoted), draft.players)
        if quote is not None:
            found.append(quote)
    return replace(draft, quotes=tuple(_once(_joined(text, found))))


def _quote(
    text: str, quoted: Quoted, speaker: Speaker | None, players: tuple[Player, ...]
) -> Quote | None:
    words = quoted.span.of(text)
    if speaker is None and (len(words.split()) < _LONG or not quoted.sentence):
        return None
    name = speaker.name if speaker else None
    known = next((player for player in players if player.name == name), None)
    return Quote(
        text=words,
        speaker=name,
        at=(quoted.span,),
        speaker_at=speaker.at if speaker else None,
        key=len(words.split()) >= _LONG and known is not None and known.key,
        by=(speaker.rule if speaker else "quote:unattributed",),
    )


def _joined(text: str, quotes: list[Quote]) -> list[Quote]:
    """Join what "he said" broke: the second part ends the sentence that the first left open."""
    joined: list[Quote] = []
    for quote in quotes:
        last = joined[-1] if joined else None
        if last is not None and _goes_on(text, last, quote):
            whole = replace(
                last,
                text=f"{last.text} {quote.text}",
                at=last.at + quote.at,
                key=last.key or quote.key,
            )
            joined[-1] = whole
        else:
            joined.append(quote)
    return joined


def _goes_on(text: str, last: Quote, quote: Quote) -> bool:
    between = text[last.at[-1].end : quote.at[0].start]
    if last.speaker is None or last.speaker != quote.speaker or "\n" in between:
        return False
    return (
        between.startswith(",")
        and ". " not in between
        and not quote.text[:1].isupper()
        and len(between) < 120
    )


def _once(quotes: list[Quote]) -> list[Quote]:
    """Leave out pull quotes: words that another quotation holds as well."""
    kept: list[Quote] = []
    for index, quote in enumerate(quotes):
        others = [other for place, other in enumerate(quotes) if place != index]
        if not any(_repeats(quote, other, quote.at < other.at) for other in others):
            kept.append(quote)
    return kept


def _repeats(quote: Quote, other: Quote, first: bool) -> bool:  # noqa: FBT001
    mine, its = _plain(quote.text), _plain(other.text)
    if mine == its:
        return (quote.speaker is None) >= (other.speaker is None) and (
            not first or (quote.speaker is None and other.speaker is not None)
        )
    return len(mine.split()) >= _LONG and mine in its


def _plain(text: str) -> str:
    return " ".join(text.rstrip(".,!?").split()).casefold()


def quotation_spans(draft: Draft) -> tuple[Span, ...]:
    """Return the places of all quotations, in order."""
    return tuple(span for quote in draft.quotes for span in quote.at)
