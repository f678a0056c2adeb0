"""Pages become bytes: HTML by the theme's templates, the rest by code."""

from collections.abc import Iterator
from functools import lru_cache, partial
from types import TracebackType

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError

from digest.codec import digest_of, write_json
from digest.errors import ThemeError, Where
from digest.model.site import (
    Chrome,
    EditionData,
    EntryData,
    FeedPage,
    HtmlPage,
    Page,
    Plan,
    RobotsPage,
    SitemapPage,
    file_of,
)
from digest.model.written import Output
from digest.render.entry_json import House, edition_document, public_document
from digest.render.feeds import render_feed
from digest.render.filters import Words, add_filters
from digest.render.look import Look, digest_page, mark_of, template_of
from digest.render.sandbox import Sandbox
from digest.render.sitemap import render_robots, render_sitemap
from digest.render.theme import SourceLoader, Theme

_FAULTS = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a mistake in a template raises."""


def render_site(plan: Plan, theme: Theme, *, code: str) -> Iterator[Output]:
    """Return every file of a site, in a fixed order; nothing is rendered before it is asked for.

    Args:
        plan: The pages.
        theme: How they look.
        code: Fingerprint of the code that renders, with the versions of its libraries.
    """
    look = Look(theme=theme, chrome=plan.chrome, code=code)
    yield from asset_outputs(theme)
    for page in plan.pages:
        mark = mark_of(digest_page(page), look.mark(template_of(page)))
        yield Output(file_of(page.path), mark, partial(render_page, page, look))


def asset_outputs(theme: Theme) -> Iterator[Output]:
    """Return the static files of a theme."""
    for asset in theme.assets.values():
        yield Output(asset.path, digest_of(asset.data), partial(bytes, asset.data))


@lru_cache(maxsize=2)
def _environment_of(look: Look) -> Sandbox:
    """Return Jinja set up for a look; kept, since compiling templates costs more than a page."""
    return make_environment(look.theme, look.chrome)


def make_environment(theme: Theme, chrome: Chrome) -> Sandbox:
    """Return Jinja set up for a theme: escaping on, nothing undefined, no files, no attributes."""
    environment = Sandbox(
        loader=SourceLoader(theme.sources),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    words = Words(theme.messages, chrome.language, theme.folders[0].name)
    add_filters(environment, words=words, assets=theme.assets)
    return environment


def render_page(page: Page, look: Look) -> bytes:
    """Return the bytes of a page.

    Raises:
        ThemeError: A template fails; names its file and line.
    """
    chrome = look.chrome
    match page:
        case FeedPage():
            return render_feed(page, chrome)
        case SitemapPage():
            return render_sitemap(page, chrome)
        case RobotsPage():
            return render_robots(page, chrome)
        case EntryData():
            house = House(language=chrome.language, style=chrome.amounts)
            document = public_document(page.entry, page.sentences, house)
            return write_json(document, indent=1) + b"\n"
        case EditionData():
            return write_json(edition_document(page), indent=1) + b"\n"
        case _:
            return _render_html(page, look)


def _render_html(page: HtmlPage, look: Look) -> bytes:
    try:
        template = _environment_of(look).get_template(page.template)
        return template.render(page=page, chrome=look.chrome).encode("utf-8")
    except _FAULTS as error:
        raise _theme_error(error, page) from error


def _theme_error(error: Exception, page: HtmlPage) -> ThemeError:
    message = str(error) or type(error).__name__
    if isinstance(error, TemplateSyntaxError):
        where = Where(error.filename or error.name or page.template, error.lineno)
        return ThemeError(error.message or message, where=where)
    where = _find_place(error.__traceback__) or Where(page.template)
    return ThemeError(
        f'the template fails on the page "/{page.path}": {message}',
        where=where,
        hint="templates see `page` and `chrome`, and nothing else",
    )


def _find_place(trace: TracebackType | None) -> Where | None:
    """Return the innermost line of a template that a traceback goes through."""
    found = None
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if name.startswith("themes/"):
            found = Where(name, trace.tb_lineno)
        trace = trace.tb_next
    return found
