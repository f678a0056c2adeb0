"""Invented entries: a text, and facts found in it by the words they stand on."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal

from digest.model.article import Article, Basis, Editorial, Published, Span
from digest.model.entry import (
    Check,
    Deal,
    DealDate,
    DealObject,
    DealStatus,
    DealStep,
    DealType,
    Direction,
    Entry,
    Figure,
    FigureKind,
    Headline,
    Origin,
    Party,
    Player,
    PlayerKind,
    Qualifier,
    Quote,
    Stake,
    Stated,
    SummaryLine,
)
from digest.model.money import Conversion, Money, Rate
from digest.value import replace

DAY = date(2025, 2, 4)
WON = Rate(
    base="KRW",
    quote="USD",
    value=Decimal(1) / Decimal("1455.5"),
    shown=Decimal("1455.5"),
    day=DAY,
    source="ECB",
)
EURO = Rate(
    base="EUR",
    quote="USD",
    value=Decimal("1.0335"),
    shown=Decimal("1.0335"),
    day=DAY,
    source="ECB",
)


def unwrap(text: str) -> str:
    """Return text whose paragraphs were wrapped to fit this file, each on one line again."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


FERRY = unwrap("""
Halla Ferries orders six electric ships in 2-trillion won deal

SEOUL - Halla Ferries will buy six electric ships from Mirae Yards for up to 2-trillion won
($1.4bn), the largest order for battery ships so far. The two companies signed the contract
on Monday and expect the first ship in 2027.

“We want to be first across the strait without smoke,” said Seo Minjae, CEO of Halla
Ferries. The order will create 1,200 jobs at the yard in Okpo, and the yard’s shares rose
4.5% after the news.

A second contract, worth 310-million won ($2.1m), covers the charging masts. Mirae Yards is
also in talks with Lindqvist Shipping of Sweden about a joint venture, according to two
people who know the plans. “It is too early to name a price,” a spokesperson for the yard
said. Sales of diesel ferries fell 12% last year.
""")

BAKERY = unwrap("""
Bread prices rise as Veldkamp mills close

Veldkamp Foods will close two of its mills and write off €85m, the company said on Tuesday.
Chief executive Anouk Terwisscha blamed the price of gas. “We baked at a loss for a year,”
she said.
""")


class Facts:
    """Finds words in a text and makes facts that stand on them."""

    def __init__(self, text: str, *, slug: str, day: date | None = DAY) -> None:
        self.text = text
        self.slug = slug
        self.day = day

    def at(self, *words: str) -> tuple[Span, ...]:
        places = []
        for word in words:
            start = self.text.index(word)
            places.append(Span(start, start + len(word)))
        return tuple(places)

    def article(self) -> Article:
        return Article(
            slug=self.slug,
            source=f"content/articles/{self.slug}.txt",
            text=self.text,
            sentences=split(self.text),
            headline=Span(0, self.text.index("\n")),
            published=Published(day=self.day, basis=Basis.STATED),
            publication="The Harbour Gazette",
            agency="Meridian News",
            authors=("Iben Falk", "Dov Maren"),
            url=f"https://gazette.example/{self.slug}?a=1&b=2",
            dateline="Seoul",
            editorial=Editorial(section="Shipping"),
        )

    def figure(self, text: str, value: str, unit: str, **more: object) -> Figure:
        kind = FigureKind.PERCENT if unit == "%" else FigureKind.MONEY
        values = {
            "text": text,
            "kind": kind if unit == "%" or unit.isupper() else FigureKind.QUANTITY,
            "low": Decimal(value),
            "high": Decimal(value),
            "unit": unit,
            "at": self.at(text),
            "key": True,
        }
        return Figure(**(values | more))  # type: ignore[arg-type]

    def stated(self, text: str, value: str) -> Stated:
        amount = Decimal(value)
        return Stated(
            text=text, low=amount, high=amount, unit="USD", step=amount / 10, at=self.at(text)[0]
        )

    def entry(self, **facts: object) -> Entry:
        title = self.text.split("\n", 1)[0]
        headline = Headline(text=title, origin=Origin.ARTICLE, at=self.at(title))
        values = {
            "slug": self.slug,
            "day": self.day,
            "article": self.article(),
            "headline": headline,
        }
        return Entry(**(values | facts))  # type: ignore[arg-type]


def split(text: str) -> tuple[Span, ...]:
    """Return the sentences of a sample: a full stop, or a paragraph, ends one."""
    found = re.finditer(r"[^\s](?:[^\n]*?[.?!][”\"]?(?=\s)|[^\n]*)", text)
    return tuple(Span(match.start(), match.end()) for match in found)


def convert(amount: str, rate: Rate) -> tuple[Conversion, ...]:
    money = Money(Decimal(amount) * rate.value, rate.quote)
    return (Conversion(low=money, high=money, rate=rate),)


def with_terms(entry: Entry) -> Entry:
    """Return the entry of the ferries with share, thing and day of its first deal."""

    def at(words: str) -> Span:
        start = entry.article.text.index(words)
        return Span(start, start + len(words))

    deal = replace(
        entry.deals[0],
        stake=Stake(text="12%", low=Decimal(12), high=Decimal(12), at=at("12%")),
        object=DealObject(text="six electric ships", at=at("six electric ships")),
        date=DealDate(
            text="in 2027",
            first=date(2027, 1, 1),
            last=date(2027, 12, 31),
            step=DealStep.CLOSES,
            at=at("in 2027"),
        ),
    )
    return replace(entry, deals=(deal, *entry.deals[1:]))


def ferry(slug: str = "ferry-order", day: date | None = DAY) -> Entry:
    """Return an entry with one of everything, a conversion that agrees and one that differs."""
    facts = Facts(FERRY, slug=slug, day=day)
    seo = Player(
        name="Seo Minjae",
        kind=PlayerKind.PERSON,
        role="CEO",
        affiliation="Halla Ferries",
        key=True,
        at=facts.at("Seo Minjae"),
        role_at=facts.at("CEO of Halla Ferries"),
    )
    halla = Player(
        name="Halla Ferries", kind=PlayerKind.COMPANY, key=True, at=facts.at("Halla Ferries")
    )
    mirae = Player(
        name="Mirae Yards", kind=PlayerKind.COMPANY, key=True, at=facts.at("Mirae Yards")
    )
    lindqvist = Player(
        name="Lindqvist Shipping", kind=PlayerKind.COMPANY, at=facts.at("Lindqvist Shipping")
    )
    return facts.entry(
        summary=(
            SummaryLine(
                text="Halla Ferries will buy six electric ships from Mirae Yards for up to "
                "2-trillion won ($1.4bn), the largest order for battery ships so far.",
                at=facts.at("Halla Ferries will buy six electric ships from Mirae Yards"),
            ),
            SummaryLine(
                text="The two companies signed the contract on Monday and expect the first ship "
                "in 2027.",
                at=facts.at("The two companies signed"),
            ),
        ),
        players=(lindqvist, seo, halla, mirae),
        deals=(
            Deal(
                type=DealType.CONTRACT,
                status=DealStatus.AGREED,
                parties=(
                    Party(name="Halla Ferries", role="customer"),
                    Party(name="Mirae Yards", role="supplier"),
                ),
                value=Money(Decimal(2_000_000_000_000), "KRW"),
                key=True,
                at=facts.at("will buy six electric ships"),
            ),
            Deal(
                type=DealType.JOINT_VENTURE,
                status=DealStatus.RUMOURED,
                parties=(
                    Party(name="Mirae Yards", role="partner"),
                    Party(name="Lindqvist Shipping", role="partner"),
                ),
                key=True,
                at=facts.at("in talks with Lindqvist Shipping"),
            ),
        ),
        figures=(
            facts.figure(
                "2-trillion won",
                "2000000000000",
                "KRW",
                qualifier=Qualifier.UP_TO,
                label="six electric ships",
                stated=facts.stated("$1.4bn", "1400000000"),
                conversions=convert("2000000000000", WON),
                check=Check.AGREES,
            ),
            facts.figure("1,200 jobs", "1200", "jobs", label="jobs at the yard in Okpo"),
            facts.figure("4.5%", "4.5", "%", direction=Direction.UP, label="the yard’s shares"),
            facts.figure(
                "310-million won",
                "310000000",
                "KRW",
                label="charging masts",
                stated=facts.stated("$2.1m", "2100000"),
                conversions=convert("310000000", WON),
                check=Check.DIFFERS,
                check_note="ten times too much",
            ),
            facts.figure(
                "12%", "12", "%", direction=Direction.DOWN, label="Sales of diesel ferries"
            ),
        ),
        quotes=(
            Quote(
                text="We want to be first across the strait without smoke,",
                speaker="Seo Minjae",
                at=facts.at("We want to be first across the strait without smoke,"),
                key=True,
            ),
            Quote(
                text="It is too early to name a price,",
                speaker=None,
                at=facts.at("It is too early to name a price,"),
            ),
        ),
    )


def bakery(slug: str = "bread", day: date | None = DAY) -> Entry:
    """Return an entry without deals, its figure converted by us alone, published at an hour."""
    facts = Facts(BAKERY, slug=slug, day=day)
    entry = facts.entry(
        summary=(
            SummaryLine(
                text="Veldkamp Foods will close two of its mills and write off €85m, the company "
                "said on Tuesday.",
                at=facts.at("Veldkamp Foods will close two of its mills and write off €85m"),
            ),
        ),
        players=(
            Player(
                name="Anouk Terwisscha",
                kind=PlayerKind.PERSON,
                role="Chief executive",
                affiliation="Veldkamp Foods",
                key=True,
                at=facts.at("Anouk Terwisscha"),
                role_at=facts.at("Chief executive Anouk Terwisscha"),
            ),
            Player(
                name="Veldkamp Foods",
                kind=PlayerKind.COMPANY,
                key=True,
                at=facts.at("Veldkamp Foods"),
            ),
        ),
        figures=(
            facts.figure(
                "€85m", "85000000", "EUR", label="write-off", conversions=convert("85000000", EURO)
            ),
        ),
        quotes=(
            Quote(
                text="We baked at a loss for a year,",
                speaker="Anouk Terwisscha",
                at=facts.at("We baked at a loss for a year,"),
                key=True,
            ),
        ),
    )
    published = Published(
        day=day,
        moment=datetime(2025, 2, 4, 4, 30, tzinfo=UTC) if day else None,
        basis=Basis.STATED,
    )
    article = replace(
        entry.article, published=published, url=None, agency=None, authors=(), dateline=None
    )
    return replace(entry, article=article)
