"""Words inside quotation marks, and who said them."""

import re

from digest.extraction.pipeline import Extractor
from digest.extraction.quotes.abroad import SpeakersAbroad
from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.naming import is_title_of
from digest.extraction.quotes.quoted import Quoted, find_quoted
from digest.extraction.quotes.speakers import Speakers
from digest.model.entry import Draft, Player, Quote
from digest.value import replace

_LEAD = 40
_LONG = 6
_BREAK = 120
_MOST_COMPARED = 400
_I = re.compile(r"I\b(?!\.)")
_WIDE = re.compile(r"[\u3040-\u9fff]")
_TITLE_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")


def quotes_step() -> Extractor:
    """Return the step "quotes"."""
    return Extractor(name="quotes", run=find_quotes, needs=("players",), gives=("quotes",))


def find_quotes(draft: Draft) -> Draft:
    """Return the draft with the article's quotations, each with its speaker.

    A few words in quotation marks to which nobody is given are no quotation; of a sentence that
    the page shows twice, only the one with a speaker stays. Rules are those of the article's
    language; in one that has none, the words are given to nobody.
    """
    text = draft.article.text
    marked = tuple(find_quoted(text, draft.article.body_start))
    cast = Cast(draft, marked)
    language = draft.article.language.partition("-")[0]
    speakers = Speakers(cast) if language == "en" else SpeakersAbroad(cast, language)
    found: list[Quote] = []
    for quoted in marked:
        if is_title_of(text[max(0, quoted.outer.start - _LEAD) : quoted.outer.start]):
            continue
        quote = _quote(text, quoted, speakers.of(quoted), draft.players)
        if quote is not None:
            found.append(quote)
    return replace(draft, quotes=tuple(_once(_joined(text, found))))


def _quote(
    text: str, quoted: Quoted, speaker: Speaker | None, players: tuple[Player, ...]
) -> Quote | None:
    words = quoted.span.of(text)
    if speaker is None and (_length(words) < _LONG or not quoted.sentence):
        return None
    if speaker is None and _is_title(words):
        return None
    name = speaker.name if speaker else None
    known = next((player for player in players if player.name == name), None)
    return Quote(
        text=words,
        speaker=name,
        at=(quoted.span,),
        speaker_at=speaker.at if speaker else None,
        key=_length(words) >= _LONG and known is not None and known.key,
        by=(speaker.rule if speaker else "quote:unattributed",),
    )


def _length(words: str) -> int:
    """Return the number of words; two signs count as one where no spaces part them."""
    return max(len(words.split()), len(_WIDE.findall(words)) // 2)


def _is_title(words: str) -> bool:
    """Tell whether the marks hold a work's title: capitals on its longer words, no end."""
    long = _TITLE_WORD.findall(words)
    capital = sum(word[0].isupper() for word in long)
    return words[-1:] not in ".!?…" and len(long) > 1 and capital * 3 >= len(long) * 2


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
        between.startswith((",", "—", "–", " —", " –", "”", '"', "’", "'"))
        and between.rstrip(" “\"‘'«„").endswith((",", "—", "–", "-"))
        and ". " not in between
        and not (quote.text[:1].isupper() and not _I.match(quote.text))
        and len(between) < _BREAK
    )


def _once(quotes: list[Quote]) -> list[Quote]:
    """Leave out pull quotes: words that another quotation holds as well."""
    plain = [_plain(quote.text) for quote in quotes]
    best: dict[str, int] = {}
    for index, words in enumerate(plain):
        known = best.setdefault(words, index)
        if quotes[known].speaker is None and quotes[index].speaker is not None:
            best[words] = index
    kept = sorted(best.values())
    if len(kept) > _MOST_COMPARED:
        return [quotes[index] for index in kept]
    return [quotes[i] for i in kept if not _is_held(i, [o for o in kept if o != i], plain)]


def _is_held(index: int, others: list[int], plain: list[str]) -> bool:
    """Tell whether another quotation holds all of these words, or they are made of others."""
    mine = plain[index]
    if _length(mine) < _LONG:
        return False
    held = any(
        mine in plain[other] and not _is_made_of_parts(plain[other], other, plain)
        for other in others
    )
    return held or _is_made_of_parts(mine, index, plain)


def _is_made_of_parts(mine: str, index: int, plain: list[str]) -> bool:
    """Tell whether each sentence is a quotation of its own elsewhere."""
    parts = [part.strip(" .,!?") for part in re.split(r"(?<=[.!?]) ", mine)]
    others = {words for place, words in enumerate(plain) if place != index}
    return len(parts) > 1 and all(part in others for part in parts)


def _plain(text: str) -> str:
    return " ".join(text.rstrip(".,!?").split()).casefold()
