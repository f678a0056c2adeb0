"""`digest why`: what gave a fact of the site, and where it stands."""

import difflib
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from digest.commands.build import STATE
from digest.commands.collect import collect
from digest.commands.engine import engine_version
from digest.commands.explain import fact_line, sentence_of
from digest.commands.means import Means
from digest.commands.places import SourceLines
from digest.config import Config
from digest.errors import DigestError, UsageError, Where
from digest.model.article import Article, Basis, Source, Span
from digest.model.entry import Check, Entry, Figure, Headline, Player, Quote, SummaryLine
from digest.model.facts import Fact, facts_by_name
from digest.plan.urls import entry_path
from digest.store.cache import Store
from digest.value import Value, replace


class Place(Value):
    """A place that a fact came from."""

    where: Where
    """The file, with the line where it can be told."""
    words: str
    """The words that say it."""
    sentence: str
    """The sentence they stand in, with its number."""


class Why(Value):
    """A fact of an entry, and what gave it."""

    id: str
    """Day, slug and name: `2026-03-10/ferry-order#figure-1`."""
    named: bool
    """Asked for by its own name, not with all of its article."""
    fact: str
    """The fact in words."""
    by: tuple[str, ...]
    """The rules, lists and models that gave it."""
    places: tuple[Place, ...]
    """The places it came from, in their order."""
    notes: tuple[str, ...] = ()
    """Rates used, what the article's own conversion was checked against, what the editor set."""


def find_why(
    root: Path, config: Config, targets: tuple[str, ...], *, now: datetime
) -> Iterator[Why]:
    """Yield what gave facts of a site, held-back articles included.

    Args:
        root: The site's folder.
        config: Its settings.
        targets: Facts (`2026-03-10/ferry-order#figure-1`, or the address that a browser shows),
            or articles (slug, file, address) for all of their facts; all articles when empty.
        now: The moment that counts as now.

    Raises:
        UsageError: There is no such article or fact.
        DigestError: The site's articles cannot be read at all.
    """
    shown = replace(config.build, drafts=True, future=True, expired=True, edition=None)
    with closing(Store(root / STATE / "store")) as store:
        means = Means(store=store)
        entries = collect(root, replace(config, build=shown), now=now, means=means).entries
    named = {name: entry for entry in entries for name in _names(entry, config)}
    for target in targets or tuple(_id(entry) for entry in entries):
        article, _, name = target.partition("#")
        entry = _find_entry(article, named, root, config)
        yield from _explain(entry, name, root, config)


def _id(entry: Entry) -> str:
    return entry.slug if entry.day is None else f"{entry.day.isoformat()}/{entry.slug}"


def _names(entry: Entry, config: Config) -> tuple[str, ...]:
    """Return what an entry may be called; its slug last, which another day may have too."""
    page = entry_path(config.permalinks.entry, entry.day, entry.slug).strip("/")
    return (_id(entry), page, entry.article.source, entry.slug)


def _find_entry(target: str, named: dict[str, Entry], root: Path, config: Config) -> Entry:
    """Return the entry that a slug, an address or a file names.

    Raises:
        UsageError: There is none.
    """
    short = target.removeprefix(config.base_url) if config.base_url else target
    if short.startswith(("http://", "https://")):
        short = urlsplit(short).path
    elif short.startswith("file://"):
        short = _path_in_site(short, root / config.output_dir)
    short = short.removesuffix("index.html").strip("/")
    file = Path(target).resolve()
    inside = file.relative_to(root).as_posix() if file.is_relative_to(root) else ""
    entry = named.get(short) or named.get(inside) or named.get(target)
    if entry is None:
        near = difflib.get_close_matches(short, named, 1)
        hint = f'did you mean "{near[0]}"?' if near else "digest why lists all facts"
        raise UsageError(f'no article of the site is called "{target}"', hint=hint)
    return entry


def _path_in_site(address: str, site: Path) -> str:
    """Return the path of a page that a browser shows from the disk; the address if it is none."""
    page = Path(unquote(urlsplit(address).path)).resolve()
    inside = page.is_relative_to(site.resolve())
    return page.relative_to(site.resolve()).as_posix() if inside else address


def _explain(entry: Entry, name: str, root: Path, config: Config) -> Iterator[Why]:
    facts = facts_by_name(entry)
    if name and name not in facts:
        near = difflib.get_close_matches(name, facts, 1)
        hint = f'did you mean "{near[0]}"?' if near else f"digest why {_id(entry)} lists its facts"
        raise UsageError(f'{_id(entry)} has no fact "{name}"', hint=hint)
    lines = _read_lines(root, entry.article)
    engine = engine_version(config.extract)
    for one, fact in facts.items():
        if name in {"", one}:
            yield Why(
                id=f"{_id(entry)}#{one}",
                named=bool(name),
                fact=_line(fact),
                by=tuple(
                    f"{rule} ({engine})" if rule.startswith("model:") else rule for rule in fact.by
                ),
                places=tuple(_place(entry, span, lines) for span in fact.at),
                notes=tuple(_notes(entry, fact)),
            )


def _line(fact: Fact) -> str:
    return fact.text if isinstance(fact, Headline | SummaryLine) else fact_line(fact)


def _read_lines(root: Path, article: Article) -> SourceLines | None:
    """Return the article's file taken apart; None where it is no text."""
    file = root / article.source
    try:
        return SourceLines(Source(path=article.source, data=file.read_bytes()))
    except (OSError, DigestError):
        return None


def _place(entry: Entry, span: Span, lines: SourceLines | None) -> Place:
    article = entry.article
    return Place(
        where=Where(article.source) if lines is None else lines.where(article, span),
        words=" ".join(span.of(article.text).split()),
        sentence=sentence_of(entry, span),
    )


def _notes(entry: Entry, fact: Fact) -> Iterator[str]:
    match fact:
        case Figure():
            yield from _figure_notes(entry, fact)
        case Player(role_at=(span, *_)):
            yield f"role: {sentence_of(entry, span)}"
        case Quote(speaker_at=Span() as span):
            yield f"speaker: {sentence_of(entry, span)}"
        case Headline():
            yield f"origin: {fact.origin.value}"


def _figure_notes(entry: Entry, figure: Figure) -> Iterator[str]:
    published = entry.article.published
    whose = (
        "the day that the editor gave" if published.basis is Basis.GIVEN else "the article's day"
    )
    for conversion in figure.conversions:
        rate = conversion.rate
        day = whose if rate.day == published.day else f"the last before {published.day}"
        yield f"rate: {rate.base}/{rate.quote} {rate.shown} ({rate.source}, {rate.day}, {day})"
    if figure.stated:
        verdict = "not checked" if figure.check is Check.UNCHECKED else figure.check.value
        said = "; ".join(stated.text for stated in figure.all_stated)
        yield f"article says: {said} ({verdict})"
    if figure.check_note:
        yield f"note: {figure.check_note}"
