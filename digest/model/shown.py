"""What a page shows of an entry: its facts with the numbers of the sentences they came from.

A page holds these values and nothing else, so that its fingerprint covers all that it prints.
"""

from datetime import date, datetime
from decimal import Decimal

from digest.model.entry import (
    Check,
    DealStatus,
    DealStep,
    DealType,
    Direction,
    FigureKind,
    Party,
    PlayerKind,
)
from digest.model.money import Conversion, Money
from digest.value import Value


class Link(Value, kw_only=False):
    """A page of the site, or a part of one, and what to call it."""

    path: str
    """Address from the site's root, without a leading slash; empty for the home page."""
    text: str = ""
    """The words of the link."""
    anchor: str = ""
    """The part of the page, without the sign: `figure-2`."""
    day: date | None = None
    """The day to write instead of words, for links to editions."""
    number: int = 0
    """Its place in the edition, counted from 1, for links to stories."""


class Sentence(Value):
    """A sentence of the article that at least one fact came from."""

    number: int
    """Its place in the page's list, counted from 1; the provenance links name it."""
    text: str
    """The sentence, word for word."""


class ShownLine(Value):
    """A line of the summary."""

    anchor: str = ""
    """Its name on the entry's page: `line-1`; empty for a headline in its place."""
    text: str
    """The line."""
    sentences: tuple[int, ...]
    """Numbers of the sentences it came from."""


class ShownStated(Value):
    """A further conversion of the article's own: the second of (£18.6m; $23.5m)."""

    text: str
    """As written."""
    value: Money
    """The high end of it, for machines."""


class ShownFigure(Value):
    """A figure with the article's own conversion, ours, and what we make of the two."""

    anchor: str
    """Its name on the entry's page: `figure-2`."""
    text: str
    """As the article writes it: 2-trillion won."""
    words: str = ""
    """What bounds it, if the text does not say so itself: up to."""
    per: str = ""
    """What one of it is counted for, if the text does not say so itself: share."""
    kind: FigureKind
    """Money, percent or quantity."""
    value: Decimal
    """The high end of the amount, for machines."""
    unit: str
    """ISO 4217 code, `%`, or the noun counted."""
    direction: Direction | None = None
    """Which way a change went."""
    label: str | None = None
    """What it measures, in the article's words."""
    stated: str | None = None
    """The article's own conversion, as written."""
    stated_value: Money | None = None
    """The high end of it, for machines."""
    also_stated: tuple[ShownStated, ...] = ()
    """The same in further currencies, where the article has several."""
    conversions: tuple[Conversion, ...] = ()
    """Our conversions."""
    check: Check = Check.UNCHECKED
    """How the article's conversion stands to ours."""
    note: str | None = None
    """Why it differs, in words."""
    key: bool = False
    """Carries the news."""
    sentences: tuple[int, ...]
    """Numbers of the sentences it came from."""


class ShownDeal(Value):
    """A deal with the figure that tells its value, where the article prints one."""

    anchor: str
    """Its name on the entry's page: `deal-1`."""
    type: DealType
    """What kind of deal."""
    status: DealStatus
    """How far it has come."""
    parties: tuple[Party, ...]
    """Who takes part."""
    value: Money | None = None
    """Price or size; None where the article gives none."""
    figure: ShownFigure | None = None
    """The figure that prints the value, with its conversions."""
    stake: str = ""
    """The share that changes hands, in the article's words."""
    object: str = ""
    """What it is about, in the article's words."""
    when: str = ""
    """When it was told or agreed, or closes, in the article's words."""
    step: DealStep | None = None
    """Which of the two `when` tells."""
    first: date | None = None
    """The first day that `when` means."""
    last: date | None = None
    """The last day that `when` means."""
    key: bool = False
    """The news itself, not background."""
    sentences: tuple[int, ...]
    """Numbers of the sentences it came from."""


class ShownQuote(Value):
    """A quotation with its speaker as the article introduces them."""

    anchor: str
    """Its name on the entry's page: `quote-1`."""
    text: str
    """The words between the marks."""
    speaker: str | None
    """Who said it; None where the article does not say."""
    role: str | None = None
    """The speaker's role."""
    affiliation: str | None = None
    """For whom the speaker works."""
    key: bool = False
    """Worth showing in an edition."""
    sentences: tuple[int, ...]
    """Numbers of the sentences it came from."""


class ShownPlayer(Value):
    """Who acts in the article, or is acted on."""

    anchor: str
    """Its name on the entry's page: `player-1`."""
    name: str
    """The fullest form that the article uses."""
    kind: PlayerKind
    """Person, company, government or organisation."""
    role: str | None = None
    """What they do."""
    affiliation: str | None = None
    """For whom."""
    key: bool = False
    """Not a passer-by."""
    sentences: tuple[int, ...]
    """Numbers of the sentences it came from."""


class ShownSource(Value):
    """Where an entry's facts come from."""

    publication: str | None = None
    """The paper or site."""
    agency: str | None = None
    """The news agency."""
    authors: tuple[str, ...] = ()
    """Names in the byline."""
    url: str | None = None
    """The original: http or https."""
    day: date | None = None
    """The day of publication."""
    moment: datetime | None = None
    """The moment of publication, if the article gives an hour."""
    dateline: str | None = None
    """The place that opens the text."""
    language: str = "en"
    """Language of the article's words."""


class ShownEntry(Value):
    """What a page shows of an entry: all of it on its own page, the best on its edition's."""

    headline: str
    """The headline."""
    section: str | None = None
    """The paper's section."""
    draft: bool = False
    """Shown in previews only."""
    why_it_matters: str | None = None
    """The editor's own sentence."""
    source: ShownSource
    """Where it comes from."""
    lines: tuple[ShownLine, ...] = ()
    """The summary; the first line is the lead."""
    players: tuple[ShownPlayer, ...] = ()
    """Key players first; an edition shows no others."""
    figures: tuple[ShownFigure, ...] = ()
    """In order of appearance; an edition shows a few that carry the news."""
    quotes: tuple[ShownQuote, ...] = ()
    """In order of appearance; an edition shows up to two, key ones first."""


class ShownStory(ShownEntry):
    """A story as an edition shows it: the head of its entry, with links to the whole."""

    link: Link
    """The entry's page."""
    anchor: str
    """Its name on the edition's page."""
    number: int
    """Its place in the edition, counted from 1."""


class BriefLine(Value):
    """A story in one sentence."""

    line: ShownLine
    """The sentence."""
    link: Link
    """The story's place on the edition's page."""
    language: str
    """Language of the sentence."""


class EditionFigure(Value):
    """A number of the day."""

    figure: ShownFigure
    """The figure."""
    link: Link
    """Its place on the entry's page, called by the story's headline."""
    language: str
    """Language of the article's words."""


class EditionDeal(Value):
    """A row of the edition's table of deals."""

    deal: ShownDeal
    """The deal."""
    link: Link
    """Its place on the entry's page, called by the story's headline."""
    language: str
    """Language of the article's words."""


class IndexItem(Value):
    """A name in an edition's index, and the stories it stands in."""

    name: str
    """The name."""
    kind: PlayerKind
    """Person, company, government or organisation."""
    stories: tuple[Link, ...]
    """The stories, as places on the edition's page."""


class IndexLetter(Value):
    """The names of an index under one letter."""

    letter: str
    """The letter, or `#` for names that start with none."""
    items: tuple[IndexItem, ...]
    """The names, sorted."""
