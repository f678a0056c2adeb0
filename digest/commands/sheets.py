"""The files of a day, made in any process: of its entries, or of what was kept of its pages.

A page that a template shows is kept as planned, so that another theme needs no new plan; what code
alone makes is kept as made. What is kept is named by what it is, and asked for only where a file
is missing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import get_args

from digest.codec import decode, digest_of, encode, expand, squeeze
from digest.config import Config
from digest.model.entry import Entry
from digest.model.site import HtmlPage, Page, file_of
from digest.plan.days import Face, Place, plan_day
from digest.render.look import Look, digest_shown, mark_of, template_of
from digest.render.pages import render_page

_KINDS: dict[str, type[HtmlPage]] = {kind.template: kind for kind in get_args(HtmlPage)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file of the site as it is planned: what it shows, without showing it."""

    path: str
    """Path in the output folder."""
    template: str
    """The template that shows it."""
    shows: str
    """Fingerprint of what it shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """A day as it was planned."""

    sheets: tuple[Sheet, ...]
    """Its files."""
    face: Face
    """What other pages show of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanJob:
    """All that a process needs to plan a day and make its files."""

    place: Place
    """Where the day stands."""
    entries: tuple[bytes, ...]
    """Its entries, encoded."""
    standing: frozenset[tuple[str, str]]
    """Path and mark of the files that need not be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptJob:
    """All that a process needs to make files of a day that is planned."""

    sheets: tuple[tuple[Sheet, bytes], ...]
    """The files to be made, each with what was kept of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file that was made."""

    path: str
    """Path in the output folder."""
    mark: str
    """Fingerprint of what it shows and how it looks."""
    data: bytes
    """Its bytes."""
    template: str
    """The template that shows it."""
    seconds: float
    """How long it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFiles:
    """The files of a day that did not stand."""

    record: DayRecord
    """The day as planned."""
    made: tuple[Made, ...]
    """The files that were made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayResult:
    """What came of a job."""

    record: DayRecord | None = None
    """The day as planned, if it was not before."""
    made: tuple[Made, ...]
    """The files that were made."""
    kept: tuple[tuple[str, bytes], ...] = ()
    """What is worth keeping of them, by the name to keep it under."""


def make_files(
    job: PlanJob | KeptJob, look: Look, config: Config, *, render: bool = True
) -> DayResult:
    """Return the files of a day that do not stand already.

    Args:
        job: What they are made from.
        look: How pages look.
        config: The settings that plans depend on.
        render: Make files; only plan where not.
    """
    if isinstance(job, KeptJob):
        return DayResult(made=tuple(_make_again(*item, look) for item in job.sheets))
    entries = [decode(data, Entry, name="entry") for data in job.entries]
    plan = plan_day(entries, job.place, config)
    planned = [(page, encode(page)) for page in plan.pages]
    sheets = tuple(_sheet(page, shown) for page, shown in planned)
    made, kept = [], []
    for (page, shown), sheet in zip(planned, sheets, strict=True):
        if render and (sheet.path, mark_sheet(sheet, look)) not in job.standing:
            file = _make(page, sheet, look)
            made.append(file)
            kept.append((name_kept(sheet, look), squeeze(shown if sheet.template else file.data)))
    record = DayRecord(sheets=sheets, face=plan.face)
    return DayResult(record=record, made=tuple(made), kept=tuple(kept))


def _make(page: Page, sheet: Sheet, look: Look) -> Made:
    begun = perf_counter()
    data = render_page(page, look)
    return _made(sheet, look, data, begun)


def _make_again(sheet: Sheet, kept: bytes, look: Look) -> Made:
    begun = perf_counter()
    data = expand(kept, name=sheet.path)
    if sheet.template:
        data = render_page(decode(data, _KINDS[sheet.template], name=sheet.path), look)
    return _made(sheet, look, data, begun)


def _made(sheet: Sheet, look: Look, data: bytes, begun: float) -> Made:
    return Made(
        path=sheet.path,
        mark=mark_sheet(sheet, look),
        data=data,
        template=sheet.template,
        seconds=perf_counter() - begun,
    )


def sheet_of(page: Page) -> Sheet:
    """Return a page as it is planned."""
    return _sheet(page, encode(page))


def _sheet(page: Page, shown: bytes) -> Sheet:
    return Sheet(
        path=file_of(page.path),
        template=template_of(page),
        shows=digest_shown(type(page), shown),
    )


def mark_sheet(sheet: Sheet, look: Look) -> str:
    """Return the mark of a file."""
    return mark_of(sheet.shows, look.mark(sheet.template))


def name_kept(sheet: Sheet, look: Look) -> str:
    """Return the name under which a file is kept: as what it shows, or as made by code."""
    name = sheet.shows if sheet.template else mark_sheet(sheet, look)
    return digest_of(b"file", name.encode())


def names_kept(record: DayRecord, look: Look) -> Iterator[str]:
    """Yield the names of all that is kept of a day."""
    return (name_kept(sheet, look) for sheet in record.sheets)
