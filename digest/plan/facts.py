"""What a page shows of an entry's facts, each with the numbers of its sentences."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from digest.model.article import Article, Span
from digest.model.entry import Deal, Entry, Figure, Player, Quote
from digest.model.facts import deal_terms, name_facts
from digest.model.money import Money
from digest.model.shown import (
    Sentence,
    ShownDeal,
    ShownFigure,
    ShownLine,
    ShownPlayer,
    ShownQuote,
    ShownSource,
    ShownStated,
)
from digest.value import Value

QUOTED = 50
"""Per cent of an article that its page quotes for background facts too; key facts need no room."""
LONGEST = 600
"""Characters of a sentence that a page shows; of a longer one, what stands around the fact."""
EXCERPT = 70
"""Characters around a background fact, once that much is quoted: a page is no copy."""
_PLACES_OF_A_DEAL = 2
_MOST_SENTENCES = 6
_WEB = ("http://", "https://")


class Facts(Value):
    """An entry's facts as a page shows them, and the sentences they came from."""

    lines: tuple[ShownLine, ...]
    """The summary."""
    players: tuple[ShownPlayer, ...]
    """Key players first."""
    deals: tuple[ShownDeal, ...]
    """The deals."""
    figures: tuple[ShownFigure, ...]
    """The figures."""
    quotes: tuple[ShownQuote, ...]
    """The quotations."""
    spans: tuple[Span, ...]
    """The sentences, in order."""
    sentences: tuple[Sentence, ...]
    """The sentences with their numbers and words."""


class _Sentences:
    """Finds what to show around spans: whole sentences, or excerpts once enough is quoted."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.starts = [sentence.start for sentence in article.sentences]
        self.whole: set[Span] = set()
        self.left = len(article.text) * QUOTED // 100

    def admit(self, spans: Iterable[Span], *, key: bool) -> None:
        """Show the sentences of a fact whole: always for a key one, else while there is room."""
        for span in spans:
            for sentence in self._touched(span):
                size = min(sentence.end - sentence.start, LONGEST)
                if sentence not in self.whole and (key or size <= self.left):
                    self.whole.add(sentence)
                    self.left -= size

    def around(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Return the places that show a fact, in order."""
        return tuple(sorted({place for span in spans for place in self._places(span)}))

    def _places(self, span: Span) -> Iterable[Span]:
        for sentence in self._touched(span):
            longest = LONGEST if sentence in self.whole else EXCERPT
            yield _cut(sentence, span, self.article.text, longest)

    def _touched(self, span: Span) -> list[Span]:
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        near = self.article.sentences[first : first + _MOST_SENTENCES]
        return [sentence for sentence in near if sentence.overlaps(span)] or [span]


def _cut(sentence: Span, fact: Span, text: str, longest: int) -> Span:
    """Return the sentence, or what stands around the fact in one longer than that."""
    if sentence.end - sentence.start <= longest:
        return sentence
    spare = max(longest - (fact.end - fact.start), longest // 3)
    start = max(sentence.start, min(fact.start - spare // 2, sentence.end - longest))
    end = min(sentence.end, start + longest)
    if start > sentence.start:
        start = text.find(" ", start, max(fact.start, start)) + 1 or start
    if end < sentence.end:
        end = max(text.rfind(" ", min(fact.end, end), end), end - longest // 4)
    return Span(start, end)


def show_facts(entry: Entry) -> Facts:
    """Return the facts of an entry that have a place in its text, and the sentences around them."""
    found = _Sentences(entry.article)
    told = sorted(_evidence(entry), key=lambda fact: not fact[0])
    named = {anchor: player for anchor, player in name_facts("player", entry.players) if player.at}
    players = dict(sorted(named.items(), key=lambda item: not item[1].key))
    for key, spans in told:
        found.admit(spans, key=key)
    seen = []
    for player in players.values():
        seen.append(_seen(player, found))
        found.admit(seen[-1], key=player.key)
    stands = (*(spans for _, spans in told), *seen)
    places = sorted({place for spans in stands for place in found.around(spans)})
    numbers = {place: number for number, place in enumerate(places, 1)}

    def number(spans: Iterable[Span]) -> tuple[int, ...]:
        return tuple(numbers[place] for place in found.around(spans))

    figures = _show_figures(entry, number)
    return Facts(
        lines=tuple(
            ShownLine(anchor=anchor, text=line.text, sentences=number(line.at))
            for anchor, line in name_facts("line", entry.summary)
            if line.at
        ),
        players=tuple(
            _show_player(anchor, player, number(spans))
            for (anchor, player), spans in zip(players.items(), seen, strict=True)
        ),
        deals=_show_deals(entry, figures, number),
        figures=figures,
        quotes=_show_quotes(entry, number),
        spans=tuple(places),
        sentences=tuple(_number_sentences(places, entry.article)),
    )


def _evidence(entry: Entry) -> Iterable[tuple[bool, tuple[Span, ...]]]:
    """Return whether each fact is key, and where it stands."""
    yield from ((True, line.at) for line in entry.summary)
    yield from ((deal.key, _named(deal)) for deal in entry.deals)
    yield from ((figure.key, _told(figure)) for figure in entry.figures)
    yield from ((quote.key, quote.at) for quote in entry.quotes)


def _named(deal: Deal) -> tuple[Span, ...]:
    """Return the sentences that name it, and where its share, thing and day are told."""
    return (*deal.at[:_PLACES_OF_A_DEAL], *(term.at for term in deal_terms(deal)))


def _told(figure: Figure) -> tuple[Span, ...]:
    """Return where the fullest form stands, and the article's own conversions."""
    return (*figure.at[:1], *(stated.at for stated in figure.all_stated))


def _seen(player: Player, found: _Sentences) -> tuple[Span, ...]:
    """Return where the role is said; else a mention in a sentence shown anyway; else the first."""
    if player.role_at:
        return player.role_at[:1]
    for span in player.at:
        if found.whole.issuperset(found.around((span,))):
            return (span,)
    return player.at[:1]


def _number_sentences(places: Iterable[Span], article: Article) -> Iterator[Sentence]:
    """Return the places as a page lists them, with a mark where a sentence was cut."""
    starts = {sentence.start for sentence in article.sentences}
    ends = {sentence.end for sentence in article.sentences}
    for number, span in enumerate(places, 1):
        before = "" if span.start in starts else "… "
        after = "" if span.end in ends else " …"
        text = " ".join(span.of(article.text).split())
        yield Sentence(number=number, text=f"{before}{text}{after}")


_Number = Callable[[Iterable[Span]], tuple[int, ...]]


def _show_figures(entry: Entry, number: _Number) -> tuple[ShownFigure, ...]:
    return tuple(
        ShownFigure(
            anchor=anchor,
            text=figure.text,
            words=_unless_said(figure.qualifier, figure.text),
            per=_unless_said(figure.per, figure.text),
            kind=figure.kind,
            value=figure.high,
            unit=figure.unit,
            direction=figure.direction,
            label=_unless_said(figure.label, figure.text) or None,
            stated=figure.stated.text if figure.stated else None,
            stated_value=Money(figure.stated.high, figure.stated.unit) if figure.stated else None,
            also_stated=tuple(
                ShownStated(text=one.text, value=Money(one.high, one.unit))
                for one in figure.all_stated[1:]
            ),
            conversions=figure.conversions,
            check=figure.check,
            note=figure.check_note,
            key=figure.key,
            sentences=number(_told(figure)),
        )
        for anchor, figure in name_facts("figure", entry.figures)
        if figure.at
    )


def _unless_said(word: str | None, text: str) -> str:
    return word if word and word.casefold() not in text.casefold() else ""


def _show_deals(
    entry: Entry, figures: tuple[ShownFigure, ...], number: _Number
) -> tuple[ShownDeal, ...]:
    by_value = {(figure.value, figure.unit): figure for figure in reversed(figures)}
    return tuple(
        ShownDeal(
            anchor=anchor,
            type=deal.type,
            status=deal.status,
            parties=deal.parties,
            value=deal.value,
            figure=_printed(deal.value, by_value),
            stake=deal.stake.text if deal.stake else "",
            object=deal.object.text if deal.object else "",
            when=deal.date.text if deal.date else "",
            step=deal.date.step if deal.date else None,
            first=deal.date.first if deal.date else None,
            last=deal.date.last if deal.date else None,
            key=deal.key,
            sentences=number(_named(deal)),
        )
        for anchor, deal in name_facts("deal", entry.deals)
        if deal.at
    )


def _printed(
    value: Money | None, figures: dict[tuple[Decimal, str], ShownFigure]
) -> ShownFigure | None:
    return None if value is None else figures.get((value.amount, value.currency))


def _show_quotes(entry: Entry, number: _Number) -> tuple[ShownQuote, ...]:
    players = {player.name: player for player in entry.players}
    return tuple(
        _show_quote(quote, players.get(quote.speaker or ""), anchor, number(quote.at))
        for anchor, quote in name_facts("quote", entry.quotes)
        if quote.at
    )


def _show_quote(
    quote: Quote, player: Player | None, anchor: str, sentences: tuple[int, ...]
) -> ShownQuote:
    return ShownQuote(
        anchor=anchor,
        text=quote.text.rstrip(" ,"),
        speaker=quote.speaker,
        role=player.role if player else None,
        affiliation=player.affiliation if player else None,
        key=quote.key,
        sentences=sentences,
    )


def _show_player(anchor: str, player: Player, sentences: tuple[int, ...]) -> ShownPlayer:
    return ShownPlayer(
        anchor=anchor,
        name=player.name,
        kind=player.kind,
        role=player.role,
        affiliation=player.affiliation,
        key=player.key,
        sentences=sentences,
    )


def show_source(article: Article) -> ShownSource:
    """Return where an entry's facts come from."""
    return ShownSource(
        publication=article.publication,
        agency=article.agency,
        authors=article.authors,
        url=article.url if article.url and article.url.startswith(_WEB) else None,
        day=article.published.day,
        moment=article.published.moment,
        dateline=article.dateline,
        language=article.language,
    )
