"""Builds, each scenario of all programs in turn: what was done before the run, what must follow."""

import html
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.generators.corpus import LENGTH, PER_DAY, Invented, invent, invent_one
from bench.generators.layouts import article_path, lay_out
from bench.generators.measure import BenchError, Cost, run
from bench.generators.programs import Program
from bench.generators.results import Build

_SALT = os.getpid()
"""Sets what is changed now apart from what another process changed before in the same site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The site of a program, laid out."""

    program: Program
    """The program."""
    folder: Path
    """Where the site is."""
    articles: int
    """How many articles it has."""
    words: int = LENGTH
    """How long each is."""

    def article(self, number: int) -> Invented:
        """Return the article at a place."""
        return invent_one(number, length=self.words)

    def build(self, *flags: str) -> Cost:
        """Build it and return what that cost."""
        return self.run((*self.program.command, *self.program.build, *flags))

    def run(self, command: Sequence[str]) -> Cost:
        """Run a command in its folder and return what that cost; its log is beside the folder."""
        return run(command, within=self.folder, log=self.log)

    @property
    def log(self) -> Path:
        """Return the file of what the last run printed."""
        return self.folder.with_suffix(".log")

    def source(self, article: Invented) -> Path:
        """Return the file of an article."""
        return self.folder / article_path(self.program.name, article)

    def page(self, article: Invented) -> str:
        """Return the words and marks of an article's page."""
        return _read(self.program.page(self.folder, article))

    def edition(self, article: Invented) -> str:
        """Return the words and marks of the page of an article's day."""
        return _read(self.program.edition(self.folder, article))

    def forget(self, *names: str) -> None:
        """Remove folders of the site."""
        for name in names:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def weigh(self) -> tuple[int, int]:
        """Return how many pages there are, and how many bytes all files have."""
        pages = size = 0
        for folder, _, names in os.walk(self.folder / self.program.output):
            pages += sum(name.endswith(".html") for name in names)
            size += sum((Path(folder) / name).stat().st_size for name in names)
        return pages, size


def _read(path: Path) -> str:
    return html.unescape(path.read_text("utf-8"))


def prepare_site(site: Site, *, keep: bool = False) -> Site:
    """Lay out a site: anew, or only where there is none yet."""
    folder, program = site.folder, site.program
    if not (keep and folder.exists()):
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        lay_out(invent(site.articles, length=site.words), program.name, folder)
        for name, target in program.links:
            (folder / name).symlink_to(target)
    return site


Check = Callable[[], bool]
"""Tells whether the run has done what it was to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What happens to a site before a build."""

    name: str
    """Its name on the command line."""
    title: str
    """What it is, in words."""
    begin: Callable[[Site, int], Check]
    """Makes it happen for the repetition of a number; returns what must hold after the build."""


def _from_nothing(site: Site, _turn: int) -> Check:
    site.forget(site.program.output, *site.program.kept)
    return lambda: _holds_facts(site)


def _site_removed(site: Site, _turn: int) -> Check:
    site.forget(site.program.output)
    return lambda: _holds_facts(site)


def _theme_changed(site: Site, turn: int) -> Check:
    token = change_theme(site, turn)
    return lambda: all(token in site.page(article) for article in _samples(site))


def _unchanged(site: Site, _turn: int) -> Check:
    return lambda: _holds_facts(site)


def _edited(site: Site, turn: int) -> Check:
    article = _chosen(site, turn)
    token = edit(site.source(article), turn)
    return lambda: token in site.page(article)


def _retitled(site: Site, turn: int) -> Check:
    article = _chosen(site, turn)
    token = f"Take {_SALT}.{turn}"
    source = site.source(article)
    text = source.read_text("utf-8")
    source.write_text(text.replace(article.title, f"{token}: {article.title}", 1), encoding="utf-8")
    return lambda: token in site.page(article) and token in site.edition(article)


def change_theme(site: Site, turn: int) -> str:
    """Change the template that all pages share; return the words that each must show then."""
    token = f"The Bench Brief, plain {_SALT}.{turn}"
    base = site.folder / site.program.base
    lines = base.read_text("utf-8").splitlines()
    shown = [f"<footer>{token}</footer>" if "<footer>" in line else line for line in lines]
    base.write_text("\n".join(shown) + "\n", encoding="utf-8")
    return token


def edit(source: Path, turn: int) -> str:
    """Add a sentence with a figure to an article; return the words that its page must show then."""
    token = f"{_SALT % 900 + 101}.{turn + 1:02}m"
    with source.open("a", encoding="utf-8") as file:
        file.write(f"\nThe group had set aside €{token} for repairs, it said.\n")
    return token


SCENARIOS = (
    Scenario(name="cold", title="from nothing", begin=_from_nothing),
    Scenario(name="anew", title="site removed", begin=_site_removed),
    Scenario(name="theme", title="theme changed", begin=_theme_changed),
    Scenario(name="unchanged", title="nothing changed", begin=_unchanged),
    Scenario(name="edit", title="one article edited", begin=_edited),
    Scenario(name="retitle", title="one article retitled", begin=_retitled),
)
"""What is measured, in this order."""


def measure(sites: Sequence[Site], scenario: Scenario, runs: int) -> Iterator[Build]:
    """Yield the builds of each program in a scenario: they take turns, so that they share noise.

    Raises:
        BenchError: A site lacks pages, or words that it should show.
    """
    costs: dict[str, list[Cost]] = {site.program.title: [] for site in sites}
    for turn in range(runs):
        first = turn % len(sites)
        for site in (*sites[first:], *sites[:first]):
            costs[site.program.title].append(_run(site, scenario, turn))
    for site in sites:
        pages, size = site.weigh()
        yield Build(
            scenario=scenario.name,
            articles=site.articles,
            program=site.program.title,
            costs=tuple(costs[site.program.title]),
            pages=pages,
            size=size,
        )


def _run(site: Site, scenario: Scenario, turn: int) -> Cost:
    holds = scenario.begin(site, turn)
    cost = site.build()
    if not holds():
        raise BenchError(f"{site.program.title}: {scenario.title}: the pages do not show it")
    pages, _ = site.weigh()
    least = site.articles + -(-site.articles // PER_DAY) + 2
    if pages < least:
        raise BenchError(f"{site.program.title}: {scenario.title}: {pages} pages, not {least}")
    return cost


def _chosen(site: Site, turn: int) -> Invented:
    """Return an article in the middle of the row, another one each turn."""
    return site.article((site.articles // 2 + 37 * turn) % site.articles)


def _samples(site: Site) -> list[Invented]:
    return [site.article(number) for number in {0, site.articles // 3, site.articles - 1}]


def _holds_facts(site: Site) -> bool:
    """Tell whether pages show the facts that were planted in their articles."""
    return all(fact in page for page, facts in _planted(site) for fact in facts)


def _planted(site: Site) -> Iterator[tuple[str, tuple[str, ...]]]:
    for article in _samples(site):
        yield site.page(article), article.planted
