"""The files of a day, made in any process: of its entries, or of what was kept of its pages.

A page that a template shows is kept as planned, so that another theme needs no new plan, and what
its blocks printed besides, so that another frame around them needs no new page; what code alone
makes is kept as made. What is kept is named by what it is, and asked for only where a file is
missing.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from time import perf_counter
from typing import NamedTuple, get_args

from digest.codec import decode, digest_of, encode, expand, squeeze
from digest.config import Config
from digest.model.entry import Entry
from digest.model.site import HtmlPage, Page, file_of
from digest.plan.days import Face, Place, plan_day
from digest.render.frames import Framed
from digest.render.look import Look, digest_shown, mark_of, template_of
from digest.render.pages import render_frame, render_in_blocks, render_page
from digest.value import Value

_KINDS: dict[str, type[HtmlPage]] = {kind.template: kind for kind in get_args(HtmlPage)}


class Sheet(NamedTuple):
    """A file of the site as it is planned: what it shows, without showing it.

    It is a row, as all that there is of each file: rows are handed to other processes soonest.
    """

    path: str
    """Path in the output folder."""
    template: str
    """The template that shows it."""
    shows: str
    """Fingerprint of what it shows."""


class DayRecord(Value):
    """A day as it was planned."""

    sheets: tuple[Sheet, ...]
    """Its files."""
    face: Face
    """What other pages show of it."""


class PlanJob(Value):
    """All that a process needs to plan a day and make its files."""

    place: Place
    """Where the day stands."""
    entries: tuple[bytes, ...]
    """Its entries, encoded."""
    standing: frozenset[tuple[str, str]]
    """Path and mark of the files that need not be made."""


class KeptSheet(NamedTuple):
    """A file, and what was kept of it."""

    sheet: Sheet
    """The file as it is planned."""
    data: bytes
    """What it is made from, squeezed."""
    in_blocks: bool = False
    """Whether that is what the blocks of the page printed."""


class Printed(Value):
    """What the blocks of a page printed."""

    path: str
    """Address of the page."""
    blocks: dict[str, str]
    """What each one did, by its name."""


class KeptJob(Value):
    """All that a process needs to make files of a day that is planned."""

    sheets: tuple[KeptSheet, ...]
    """The files to be made."""


class Made(Value):
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


class DayResult(Value):
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
        return _result([_make_again(one, look) for one in job.sheets])
    entries = [decode(data, Entry, name="entry") for data in job.entries]
    plan = plan_day(entries, job.place, config)
    planned = [(page, encode(page)) for page in plan.pages]
    sheets = tuple(_sheet(page, shown) for page, shown in planned)
    products = [
        _make(page, sheet, look, shown)
        for (page, shown), sheet in zip(planned, sheets, strict=True)
        if render and (sheet.path, mark_sheet(sheet, look)) not in job.standing
    ]
    return _result(products, DayRecord(sheets=sheets, face=plan.face))


class _Product(Value):
    file: Made
    kept: tuple[tuple[str, bytes], ...] = ()


def _result(products: Iterable[_Product], record: DayRecord | None = None) -> DayResult:
    made = tuple(product.file for product in products)
    kept = tuple(chain.from_iterable(product.kept for product in products))
    return DayResult(record=record, made=made, kept=kept)


def _make(page: Page, sheet: Sheet, look: Look, shown: bytes | None = None) -> _Product:
    """Return a file made of its page, and what is worth keeping: the page too, if it is given."""
    begun = perf_counter()
    if not isinstance(page, HtmlPage):
        data = render_page(page, look)
        kept = (name_kept(sheet, look), squeeze(data))
        return _Product(file=_made(sheet, look, data, begun), kept=(kept,))
    kept_page = ((name_kept(sheet, look), squeeze(shown)),) if shown else ()
    framed, found = look.frame(sheet.template), render_in_blocks(page, look)
    kept_blocks: tuple[tuple[str, bytes], ...] = ()
    if framed.blocks and found.blocks.keys() == {*framed.blocks}:
        printed = Printed(path=page.path, blocks=found.blocks)
        kept_blocks = ((name_blocks(sheet), framed.mark.encode() + squeeze(encode(printed))),)
    return _Product(file=_made(sheet, look, found.data, begun), kept=(*kept_page, *kept_blocks))


def _make_again(kept: KeptSheet, look: Look) -> _Product:
    """Return a file made of what was kept of it."""
    begun = perf_counter()
    sheet, data = kept.sheet, expand(kept.data, name=kept.sheet.path)
    if kept.in_blocks:
        printed = decode(data, Printed, name=sheet.path)
        data = render_frame(printed.path, sheet.template, printed.blocks, look)
    elif sheet.template:
        return _make(decode(data, _KINDS[sheet.template], name=sheet.path), sheet, look)
    return _Product(file=_made(sheet, look, data, begun))


def find_kept(sheet: Sheet, look: Look, get: Callable[[str], bytes | None]) -> KeptSheet | None:
    """Return a file with what was kept of it that spares most work; None where all is lost.

    Args:
        sheet: The file.
        look: How it looks.
        get: Gives what is kept under a name.
    """
    framed = look.frame(sheet.template) if sheet.template else Framed()
    printed = get(name_blocks(sheet)) if framed.blocks else None
    mark = framed.mark.encode()
    if printed is not None and printed.startswith(mark):
        return KeptSheet(sheet=sheet, data=printed[len(mark) :], in_blocks=True)
    data = get(name_kept(sheet, look))
    return None if data is None else KeptSheet(sheet=sheet, data=data)


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


def name_blocks(sheet: Sheet) -> str:
    """Return the name under which it is kept what the blocks of a page printed last.

    It begins with the mark of what they printed it with: one set a page is enough.
    """
    return digest_of(b"blocks", sheet.shows.encode())


def names_kept(record: DayRecord, look: Look) -> Iterator[str]:
    """Yield the names of all that is kept of a day."""
    for sheet in record.sheets:
        yield name_kept(sheet, look)
        if sheet.template:
            yield name_blocks(sheet)
