"""The facts of an article, and the entry that an edition shows.

A fact without a span does not exist: every one holds the places in `Article.text` it came from.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from digest.model.article import Article, Span
from digest.model.money import Conversion, Money
from digest.model.proposal import Proposals
from digest.model.report import Problem
from digest.value import Value


class PlayerKind(StrEnum):
    """What a player is."""

    PERSON = "person"
    COMPANY = "company"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"


class KnownPlayer(Value):
    """Somebody whom a site knows by its own list, `players.yaml`: a help, never a condition."""

    name: str
    """The fullest name."""
    kind: PlayerKind
    """What it is."""
    aliases: tuple[str, ...] = ()
    """Other names that articles use, a ticker among them."""


class FigureKind(StrEnum):
    """What a figure counts."""

    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"


class Qualifier(StrEnum):
    """How a figure bounds its amount."""

    UP_TO = "up to"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    ALMOST = "almost"


class Direction(StrEnum):
    """Which way a change went; only where the figure is the size of the change."""

    UP = "up"
    DOWN = "down"


class Check(StrEnum):
    """How the article's own conversion stands to ours."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNCHECKED = "unchecked"


class DealType(StrEnum):
    """What kind of deal it is."""

    PARTNERSHIP = "partnership"
    JOINT_VENTURE = "joint-venture"
    ACQUISITION = "acquisition"
    MERGER = "merger"
    INVESTMENT = "investment"
    DIVESTITURE = "divestiture"
    CONTRACT = "contract"
    FINANCING = "financing"
    LISTING = "listing"
    SETTLEMENT = "settlement"


class DealStatus(StrEnum):
    """How far a deal has come, as the article tells it."""

    RUMOURED = "rumoured"
    IN_TALKS = "in-talks"
    ANNOUNCED = "announced"
    AGREED = "agreed"
    COMPLETED = "completed"
    REJECTED = "rejected"
    DENIED = "denied"
    ENDED = "ended"


class Origin(StrEnum):
    """Where a headline comes from."""

    ARTICLE = "article"
    DERIVED = "derived"
    EDITOR = "editor"


class Headline(Value):
    """The headline of an entry, always made of the article's words."""

    text: str
    """The headline as shown."""
    origin: Origin
    """The article's own, or derived from its lead."""
    at: tuple[Span, ...]
    """The places whose words it is made of, in the order used."""
    by: tuple[str, ...] = ()
    """The rules that gave it."""


class SummaryLine(Value):
    """One sentence of the summary: a sentence of the article, or a cut-down of one."""

    text: str
    """The line as shown."""
    at: tuple[Span, ...]
    """The places whose words it is made of, in order."""
    by: tuple[str, ...] = ()
    """The rules that chose it."""


class Player(Value):
    """Who acts in the article, or is acted on."""

    name: str
    """The fullest form that the article uses."""
    kind: PlayerKind
    """Person, company, government or organisation."""
    role: str | None = None
    """What they do, as written: CEO."""
    affiliation: str | None = None
    """For whom, as written, in its fullest form: OpenAI."""
    aliases: tuple[str, ...] = ()
    """The other forms that the article uses, in order of appearance."""
    key: bool = False
    """Acts in the headline, the lead, a deal or a quotation; not a passer-by."""
    at: tuple[Span, ...]
    """Every mention, in order."""
    role_at: tuple[Span, ...] = ()
    """Where role and affiliation are said."""
    by: tuple[str, ...] = ()
    """The rules, lists or models that gave it."""


class Stated(Value):
    """The article's own conversion of a figure: "($1.4bn)"."""

    text: str
    """As written, without brackets: $1.4bn."""
    low: Decimal
    """Low end, in the main unit."""
    high: Decimal
    """High end; equal to `low` unless it is a range."""
    unit: str
    """ISO 4217 code."""
    step: Decimal
    """The value of its last written digit: 0.1 billion for $1.4bn; rounding hides half of it."""
    at: Span
    """Where it stands."""
    also: tuple["Stated", ...] = ()
    """The same in further currencies, as in (£18.6m; $23.5m); each of them has none."""


class Figure(Value):
    """One number that the article prints, with its meaning."""

    text: str
    """As written, in its fullest form: 2-trillion won."""
    kind: FigureKind
    """Money, percent or quantity."""
    low: Decimal
    """Low end: the value itself unless it is a range."""
    high: Decimal
    """High end."""
    unit: str
    """ISO 4217 code; `%`, `bp` or `pp`; `x` for multiples; or the noun counted."""
    step: Decimal = Decimal(1)
    """The value of its last written digit: what the paper rounded to."""
    qualifier: Qualifier | None = None
    """How the amount is bounded."""
    per: str | None = None
    """What one of: month, share, tonne."""
    direction: Direction | None = None
    """Which way, where the figure is the size of a change."""
    about: str | None = None
    """What it measures: subject, verb and object of its clause, gaps written as " … "."""
    label: str | None = None
    """The same as one phrase of the article that reads well beside the number."""
    stated: Stated | None = None
    """The article's own conversion."""
    conversions: tuple[Conversion, ...] = ()
    """The amount in the currencies of the config, filled after extraction."""
    check: Check = Check.UNCHECKED
    """How the article's own conversion stands to ours."""
    check_note: str | None = None
    """Why it differs, or why it could not be checked, in words."""
    key: bool = False
    """Carries the news: in the headline or lead, in a deal, or linked to a key player."""
    at: tuple[Span, ...]
    """Every place it is said, the fullest form first."""
    by: tuple[str, ...] = ()
    """The rules that gave it."""

    @property
    def all_stated(self) -> tuple[Stated, ...]:
        """The article's own conversions, in order."""
        return () if self.stated is None else (self.stated, *self.stated.also)


class Party(Value):
    """A player's part in a deal."""

    name: str
    """`Player.name`."""
    role: str
    """partner, acquirer, target, seller, investor, issuer, supplier, customer, lender, ..."""


class DealStep(StrEnum):
    """What happens to a deal on a day."""

    ANNOUNCED = "announced"
    CLOSES = "closes"


class Stake(Value):
    """The share that changes hands in a deal."""

    text: str
    """As written, with what bounds it: up to 30%."""
    low: Decimal
    """Low end in percent, as the figure of the same place has it."""
    high: Decimal
    """High end; equal to `low` unless it is a range."""
    at: Span
    """Where it stands."""


class DealObject(Value):
    """What is bought, sold, ordered or paid for, other than a party."""

    text: str
    """As written: six LNG carriers."""
    at: Span
    """Where it stands."""


class DealDate(Value):
    """When a deal was told or agreed, or when it closes."""

    text: str
    """As written: by the end of June."""
    first: date
    """The first day that is meant."""
    last: date
    """The last one; the first again where it is one day."""
    step: DealStep
    """Which of the two it is."""
    at: Span
    """Where it stands."""


class Deal(Value):
    """Who agreed what with whom, and how far it has come."""

    type: DealType
    """What kind of deal."""
    status: DealStatus
    """How far it has come."""
    parties: tuple[Party, ...]
    """Two or more; one only where the deal says what it is doing (a listing, an own investment)."""
    value: Money | None = None
    """Price or size of the deal, if the article gives it; the low end of a range, which is sure."""
    stake: Stake | None = None
    """The share that changes hands, if a sentence of the deal prints it."""
    object: DealObject | None = None
    """What the deal is about, if that is a thing and not a party."""
    date: DealDate | None = None
    """When it was told or agreed, or else when it closes, if that is sure."""
    key: bool = False
    """The news itself, not background."""
    at: tuple[Span, ...]
    """The sentences that tell it; the first is the one that named it."""
    by: tuple[str, ...] = ()
    """The rules that gave it."""


class Quote(Value):
    """Words inside quotation marks, and who said them."""

    text: str
    """The words between the marks; a quotation broken by "he said" is joined with a space."""
    speaker: str | None
    """`Player.name`, or what the article calls an unnamed speaker."""
    at: tuple[Span, ...]
    """The words between the marks, a span for each part."""
    speaker_at: Span | None = None
    """Where the text names the speaker."""
    key: bool = False
    """Worth showing in an edition."""
    by: tuple[str, ...] = ()
    """The rules that gave it."""


class Draft(Value):
    """An article and what has been found in it so far."""

    article: Article
    """The article, unchanged."""
    known: tuple[KnownPlayer, ...] = ()
    """Whom the site knows by its own list."""
    proposals: Proposals | None = None
    """What an outside language model claims, if it was asked; the step `llm` checks it."""
    headline: Headline | None = None
    """Filled by the step `headline`."""
    summary: tuple[SummaryLine, ...] = ()
    """Filled by the step `summary`."""
    players: tuple[Player, ...] = ()
    """Filled by the step `players`."""
    figures: tuple[Figure, ...] = ()
    """Filled by the step `figures`."""
    quotes: tuple[Quote, ...] = ()
    """Filled by the step `quotes`."""
    deals: tuple[Deal, ...] = ()
    """Filled by the step `deals`."""
    problems: tuple[Problem, ...] = ()
    """What the steps found odd; each step appends."""


class Entry(Value):
    """A briefing entry: an article's approved facts, in the edition of its day."""

    slug: str
    """`Article.slug`."""
    day: date | None
    """The edition it belongs to; None when no date is known."""
    article: Article
    """The text that every span counts in, with source and date."""
    headline: Headline
    """The headline."""
    summary: tuple[SummaryLine, ...] = ()
    """Two to four sentences that carry the news."""
    players: tuple[Player, ...] = ()
    """In order of importance, then of appearance."""
    deals: tuple[Deal, ...] = ()
    """The news first, background after."""
    figures: tuple[Figure, ...] = ()
    """In order of appearance."""
    quotes: tuple[Quote, ...] = ()
    """In order of appearance."""
    problems: tuple[Problem, ...] = ()
    """Everything worth a look."""
