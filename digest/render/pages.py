"""Pages become bytes: HTML by the theme's templates, the rest by code."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from types import CodeType, TracebackType

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.runtime import Context

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
from digest.render.frames import Place
from digest.render.look import Look, digest_page, mark_of, template_of
from digest.render.moulds import Gaps, Mould, Moulds, cast_mould
from digest.render.sandbox import Sandbox
from digest.render.sitemap import render_robots, render_sitemap
from digest.render.theme import SourceLoader, Theme
from digest.value import Value

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
_Block = Callable[[Context], Iterator[str]]


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


class _Compiled(BytecodeCache):
    """Templates as compiled in this process: most are the same in the next look."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was compiled of the same text."""
        checksum, code = self._known.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled last under a name."""
        if bucket.code is not None:
            self._known[bucket.key] = bucket.checksum, bucket.code


_compiled = _Compiled()


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
        bytecode_cache=_compiled,
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
    return _render(page.template, page, look, _leave)


class InBlocks(Value):
    """A page, and what its blocks printed."""

    data: bytes
    """Its bytes."""
    blocks: dict[str, str]
    """What the blocks in its frame printed, by their names; empty where it does not part."""


def render_in_blocks(page: HtmlPage, look: Look) -> InBlocks:
    """Return a page with what its blocks printed.

    Raises:
        ThemeError: A template fails; names its file and line.
    """
    printed: dict[str, str] = {}

    def listen(context: Context) -> None:
        for name in look.frame(page.template).blocks:
            others = context.blocks.setdefault(name, [])
            others.insert(0, partial(_print_block, others, name, printed))

    data = _render(page.template, page, look, listen)
    return InBlocks(data=data, blocks=printed)


def _print_block(
    blocks: list[_Block], name: str, printed: dict[str, str], context: Context
) -> Iterator[str]:
    """Print what the next of some blocks does, and keep it."""
    printed[name] = "".join(blocks[1](context))
    yield printed[name]


def render_frame(path: str, template: str, blocks: Mapping[str, str], look: Look) -> bytes:
    """Return the bytes of a page of which it is known what its blocks print.

    Args:
        path: Address of the page.
        template: The template that shows it.
        blocks: What its blocks printed in another frame, by their names.
        look: How it looks.

    Raises:
        ThemeError: A template fails; names its file and line.
    """
    cast = partial(_cast_mould, path, template, [*blocks], look)
    mould = _moulds_of(look)[template].find(path, cast)
    if mould is not None:
        return mould.fill(blocks).encode("utf-8")
    given = {name: partial(_give, text) for name, text in blocks.items()}

    def fill(context: Context) -> None:
        context.blocks.update((name, [give]) for name, give in given.items())

    return _render(template, Place(address=path), look, fill)


@lru_cache(maxsize=2)
def _moulds_of(look: Look) -> defaultdict[str, Moulds]:
    """Return the moulds of a look by their templates."""
    del look
    return defaultdict(Moulds)


def _cast_mould(path: str, template: str, blocks: Sequence[str], look: Look) -> Mould | None:
    """Return the frame of a page as a mould for others; None where it is no good for them."""
    place, gaps = Place(address=path), Gaps(blocks)
    with _blamed(template, path):
        return cast_mould(place, gaps, _print(template, place, look, gaps.open))


def _give(text: str, _context: Context) -> Iterator[str]:
    yield text


def _leave(_context: Context) -> None:
    """Let all blocks print what they do."""


def _render(
    name: str, page: HtmlPage | Place, look: Look, prepare: Callable[[Context], None]
) -> bytes:
    """Return what a template prints of a page.

    Args:
        name: The template.
        page: The page.
        look: How it looks.
        prepare: Changes what blocks print.
    """
    with _blamed(name, page.path):
        return "".join(_print(name, page, look, prepare)).encode("utf-8")


def _print(
    name: str, page: HtmlPage | Place, look: Look, prepare: Callable[[Context], None]
) -> list[str]:
    """Return what a template prints, piece by piece; what goes wrong is told of its lines."""
    environment = _environment_of(look)
    template = environment.get_template(name)
    context = template.new_context({"page": page, "chrome": look.chrome})
    prepare(context)
    try:
        return [*template.root_render_func(context)]
    except _FAULTS:
        environment.handle_exception()


@contextmanager
def _blamed(template: str, path: str) -> Iterator[None]:
    """Turn what a mistake in a template raises into an error that names the template and a page."""
    try:
        yield
    except _FAULTS as error:
        raise _theme_error(error, template, path) from error


def _theme_error(error: Exception, template: str, path: str) -> ThemeError:
    message = str(error) or type(error).__name__
    if isinstance(error, TemplateSyntaxError):
        where = Where(error.filename or error.name or template, error.lineno)
        return ThemeError(error.message or message, where=where)
    where = _find_place(error.__traceback__) or Where(template)
    return ThemeError(
        f'the template fails on the page "/{path}": {message}',
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
