"""Entries of one day become an edition: order, lead lines, numbers of the day, deals, index."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby, islice, zip_longest

from digest.model.entry import Entry, PlayerKind
from digest.model.money import Rate
from digest.model.shown import (
    BriefLine,
    EditionDeal,
    EditionFigure,
    IndexItem,
    IndexLetter,
    Link,
    ShownFigure,
    ShownLine,
    ShownStory,
)
from digest.model.site import EditionPage
from digest.plan.facts import Facts, show_source
from digest.value import Value, replace

ALL_FULL = 10
"""Stories that an edition shows in full, all of them."""
FULL_STORIES = 6
"""Stories shown in full by an edition with more than that; the others are shown in short."""
BRIEF_LINES = 7
"""Lines of the part In brief."""
BRIEF_FROM = 3
"""With fewer stories In brief would only say everything twice."""
NUMBERS = 5
"""Numbers of the day."""
DEAL_ROWS = 12
"""Rows of the table of deals; a larger edition says how many more its stories tell of."""
STORY_FIGURES = 4
"""Figures of a story in its edition."""
STORY_QUOTES = 2
"""Quotations of a story in its edition."""
STORY_PLAYERS = 8
"""Players of a story in its edition."""
WORDS_A_MINUTE = 230
"""How fast people read."""


class Item(Value):
    """An entry with its address and its facts as pages show them."""

    entry: Entry
    """The entry."""
    path: str
    """Address of its page."""
    number: int
    """Its place in its edition, counted from 1."""
    facts: Facts
    """Its facts."""

    @property
    def link(self) -> Link:
        """The entry's page, called by its headline."""
        return Link(self.path, self.entry.headline.text)

    def part(self, anchor: str = "") -> Link:
        """The entry's page or a part of it, as its edition links to it."""
        return replace(self.link, anchor=anchor, number=self.number)

    @property
    def anchor(self) -> str:
        """The story's name on its edition's page."""
        return f"story-{self.entry.slug}"

    def place(self, edition: str) -> Link:
        """The story on its edition's page."""
        return Link(edition, self.entry.headline.text, self.anchor, number=self.number)


def order_entries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries of one edition in order: the editor's weight, then what they carry."""
    return sorted(entries, key=rank_entry)


def rank_entry(entry: Entry) -> tuple[int, int, float, str, str]:
    """Return what decides an entry's place in its edition: the editor, its facts, its hour."""
    importance = (
        3 * sum(deal.key for deal in entry.deals)
        + min(5, sum(figure.key for figure in entry.figures))
        + min(5, sum(player.key for player in entry.players))
    )
    moment = entry.article.published.moment
    newest = -moment.timestamp() if moment else 0.0
    return (entry.article.editorial.weight, -importance, newest, entry.slug, entry.article.source)


def plan_edition(
    items: Sequence[Item], *, day: date | None, path: str, number: int | None
) -> EditionPage:
    """Return the page of one day's edition, without links to its neighbours."""
    stories = tuple(_story(item) for item in items)
    full = stories if len(stories) <= ALL_FULL else stories[:FULL_STORIES]
    numbers = _numbers(items)
    deals = _deals(items)
    shown = [figure for story in stories for figure in story.figures]
    return EditionPage(
        path=path,
        canonical=path,
        day=day,
        number=number,
        as_of=max(filter(None, (story.source.moment for story in stories)), default=None),
        minutes=_minutes(full),
        deal_count=len(deals),
        figure_count=len(shown),
        brief=_brief(items, path),
        numbers=numbers,
        deals=deals[:DEAL_ROWS],
        stories=full,
        more=stories[len(full) :],
        index=_index(items, path),
        rates=find_rates((*shown, *(item.figure for item in numbers))),
    )


def _story(item: Item) -> ShownStory:
    entry, facts = item.entry, item.facts
    quotes = sorted(facts.quotes, key=lambda quote: not quote.key)
    return ShownStory(
        link=item.part(),
        anchor=item.anchor,
        number=item.number,
        headline=entry.headline.text,
        section=entry.article.editorial.section,
        draft=entry.article.editorial.draft,
        why_it_matters=entry.article.editorial.why_it_matters,
        source=show_source(entry.article),
        lines=facts.lines,
        figures=tuple(islice((f for f in facts.figures if f.key), STORY_FIGURES)),
        quotes=tuple(quotes[:STORY_QUOTES]),
        players=tuple(islice((p for p in facts.players if p.key), STORY_PLAYERS)),
    )


def _brief(items: Sequence[Item], path: str) -> tuple[BriefLine, ...]:
    if len(items) < BRIEF_FROM:
        return ()
    return tuple(
        BriefLine(
            line=item.facts.lines[0]
            if item.facts.lines
            else ShownLine(text=item.entry.headline.text, sentences=()),
            link=item.place(path),
            language=item.entry.article.language,
        )
        for item in items[:BRIEF_LINES]
    )


def _numbers(items: Sequence[Item]) -> tuple[EditionFigure, ...]:
    """Return the numbers of the day: each story's best in turn, money before other kinds."""
    by_story = [
        sorted((f for f in item.facts.figures if f.key), key=lambda f: f.kind != "money")
        for item in items
    ]
    turns = zip_longest(*by_story)
    return tuple(
        EditionFigure(
            figure=figure,
            link=item.part(figure.anchor),
            language=item.entry.article.language,
        )
        for item, figure in islice(
            (
                (item, figure)
                for turn in turns
                for item, figure in zip(items, turn, strict=True)
                if figure is not None
            ),
            NUMBERS,
        )
    )


def _deals(items: Sequence[Item]) -> tuple[EditionDeal, ...]:
    return tuple(
        EditionDeal(
            deal=deal,
            link=item.part(deal.anchor),
            language=item.entry.article.language,
        )
        for item in items
        for deal in item.facts.deals
        if deal.key
    )


def _minutes(stories: Iterable[ShownStory]) -> int:
    texts = [
        text
        for story in stories
        for text in (
            story.headline,
            *(line.text for line in story.lines),
            *(quote.text for quote in story.quotes),
        )
    ]
    return -(-sum(len(text.split()) for text in texts) // WORDS_A_MINUTE)


def _index(items: Sequence[Item], path: str) -> tuple[IndexLetter, ...]:
    found: dict[str, tuple[str, PlayerKind, list[Link]]] = {}
    for item in items:
        for player in item.facts.players:
            if player.key:
                name, kind = player.name, player.kind
                entry = found.setdefault(name.casefold(), (name, kind, []))
                entry[2].append(item.place(path))
    names = [
        IndexItem(name=name, kind=kind, stories=tuple(dict.fromkeys(stories)))
        for name, kind, stories in found.values()
    ]
    names.sort(key=lambda item: (_letter(item.name) == "#", _plain(item.name), item.name))
    return tuple(
        IndexLetter(letter=letter, items=tuple(group))
        for letter, group in groupby(names, key=lambda item: _letter(item.name))
    )


def _plain(name: str) -> str:
    """Return a name as it is sorted: without accents and case."""
    apart = unicodedata.normalize("NFKD", name)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def _letter(name: str) -> str:
    first = _plain(name)[:1].upper()
    return first if first.isalpha() else "#"


def find_rates(figures: Iterable[ShownFigure]) -> tuple[Rate, ...]:
    """Return the exchange rates that the figures' conversions were made with, each once."""
    rates = {conversion.rate for figure in figures for conversion in figure.conversions}
    return tuple(sorted(rates, key=lambda r: (r.base, r.quote, r.day, r.source, r.value)))
