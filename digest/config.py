"""Settings as frozen values, one section a stage, with the defaults of a new site."""

from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from digest.errors import Where
from digest.value import Value


class ReadConfig(Value):
    """What the readers may know."""

    content_dir: str = "content"
    """Folder of the articles, from the site's root."""
    language: str = "en"
    """Language of an article that does not say."""
    agencies: tuple[str, ...] = ()
    """News agencies besides those that Digest knows, as articles sign with them."""
    zone: str = "UTC"
    """IANA zone of the moments that the editor orders without an offset, such as an embargo."""


class ExtractConfig(Value):
    """What the extractors may know."""

    engine: str = "auto"
    """`model`, `rules`, or `auto`: the model where it is installed."""
    model: str = "auto"
    """`auto`, the name of an installed package, or the path of a model's folder."""
    llm: str = ""
    """How its host calls the outside language model that `digest ask` asks; none when empty."""
    steps: tuple[str, ...] = ("players", "quotes", "figures", "deals", "headline", "summary")
    """Extractors in the order they run."""


class UpdateConfig(Value):
    """Where rates are fetched: https, or http on this machine; nothing is fetched by a build."""

    ecb: str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
    """The history of the European Central Bank, or its table of a day or of 90; none when empty."""
    nbp: str = "https://api.nbp.pl/api/exchangerates/tables/{table}/{first}/{last}/?format=json"
    """The tables of Narodowy Bank Polski, for what the ECB lacks: `{table}` is a or b, `{first}`
    and `{last}` are days; none when empty."""
    timeout: int = 30
    """Seconds to wait for a file."""


class MoneyConfig(Value):
    """How amounts are converted and written."""

    base: str = "USD"
    """ISO 4217 code of the currency that readers think in."""
    also: tuple[str, ...] = ()
    """Further currencies to convert to."""
    style: str = "economist"
    """House style of amounts: economist, ap, guardian, ft or compact."""
    rates: tuple[str, ...] = ("files", "ecb", "peg", "nbp")
    """Sources of rates, the first that has a fresh one is taken: a file of `content/rates` or a
    plug-in by its name, `peg`, and `files` for all files not named."""
    check_age: int = 7
    """Oldest rate, in days before the article, that may call its own conversion wrong."""
    max_age: int = 31
    """Oldest rate, in days before the article, that is used at all; its day is shown."""
    past: bool = False
    """Convert amounts of earlier years too, at the rates of their years."""
    update: UpdateConfig = UpdateConfig()
    """Where `digest rates update` fetches rates."""


class EditionConfig(Value):
    """When an edition closes."""

    cutoff: time = time()
    """Hour from which an article belongs to the next day; midnight by default."""


class PermalinkConfig(Value):
    """Addresses of pages; `{year} {month} {day} {slug}` are filled in."""

    edition: str = "/{year}/{month}/{day}/"
    """Address of an edition."""
    entry: str = "/{year}/{month}/{day}/{slug}/"
    """Address of an entry."""


class FeedConfig(Value):
    """Which feeds are written."""

    atom: bool = True
    """Write `feed.xml`."""
    limit: int = 30
    """Entries in a feed."""


class ThemeConfig(Value):
    """The theme and its options."""

    name: str = "brief"
    """Folder of the theme, in `themes_dir` or among Digest's own."""
    options: tuple[tuple[str, str], ...] = ()
    """The theme's options, sorted by name."""


class BuildConfig(Value):
    """What a build includes."""

    drafts: bool = False
    """Include drafts."""
    future: bool = False
    """Include what is dated or embargoed after the build's time."""
    expired: bool = False
    """Include what has expired."""
    edition: str | None = None
    """Only this edition's day, YYYY-MM-DD."""

    @property
    def on_demand(self) -> tuple[str, ...]:
        """What is shown, or alone is shown, only because somebody asked for it."""
        kinds = {"drafts": self.drafts, "future": self.future, "expired": self.expired}
        edition = (f"the edition of {self.edition} alone",) if self.edition else ()
        return (*(kind for kind, shown in kinds.items() if shown), *edition)


class CheckConfig(Value):
    """What `digest check` looks at, and how hard."""

    internal_links: str = "error"
    """error, warn or ignore."""
    external_links: str = "warn"
    """error or warn; other hosts are asked only under `--links external`."""
    facts: str = "error"
    """error, warn or ignore."""


class TargetConfig(Value):
    """A place to publish to."""

    name: str
    """How the command line calls it."""
    type: str
    """Scheme of the publisher: file or git."""
    settings: tuple[tuple[str, Any], ...] = ()
    """The publisher's own keys, sorted by name."""
    places: tuple[tuple[str, Where], ...] = ()
    """Where each of them was given, for messages; not a setting itself."""

    def where(self, key: str) -> Where | None:
        """Return the place that gave a setting, or None for a default or an address."""
        return dict(self.places).get(key)


class PublishConfig(Value):
    """Where the site goes."""

    default: str | None = None
    """Target when none is named."""
    targets: tuple[TargetConfig, ...] = ()
    """The targets, in the order written."""


class Config(Value):
    """All settings of one site."""

    title: str = "Digest"
    """Name of the briefing."""
    description: str = ""
    """One sentence on what it is."""
    base_url: str = ""
    """Absolute address of the site, with a trailing slash; needed for publishing only."""
    language: str = "en"
    """BCP 47 tag of the pages' own words."""
    timezone: str = "UTC"
    """IANA zone in which a day ends."""
    content_dir: str = "content"
    """Folder of the articles."""
    output_dir: str = "site"
    """Folder of the site."""
    themes_dir: str = "themes"
    """Folder of the site's own themes."""
    agencies: tuple[str, ...] = ()
    """News agencies besides those that Digest knows, as articles sign with them."""
    strict: bool = False
    """Warnings fail the run."""
    edition: EditionConfig = EditionConfig()
    """When an edition closes."""
    currency: MoneyConfig = MoneyConfig()
    """How amounts are converted and written."""
    extract: ExtractConfig = ExtractConfig()
    """How facts are found."""
    permalinks: PermalinkConfig = PermalinkConfig()
    """Addresses of pages."""
    feeds: FeedConfig = FeedConfig()
    """Which feeds are written."""
    theme: ThemeConfig = ThemeConfig()
    """The theme and its options."""
    build: BuildConfig = BuildConfig()
    """What a build includes."""
    check: CheckConfig = CheckConfig()
    """What `digest check` looks at."""
    publish: PublishConfig = PublishConfig()
    """Where the site goes."""
    extra: tuple[tuple[str, Any], ...] = ()
    """Free data for themes, sorted by name."""
    places: tuple[tuple[str, Where], ...] = ()
    """Where each setting was given, for messages; not a setting itself."""

    def where(self, key: str) -> Where | None:
        """Return the place that gave a setting last, or None for a default."""
        return dict(self.places).get(key)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which a day ends."""
        return ZoneInfo(self.timezone)

    @property
    def read(self) -> ReadConfig:
        """What the readers may know."""
        return ReadConfig(
            content_dir=self.content_dir,
            language=self.language,
            agencies=self.agencies,
            zone=self.timezone,
        )
