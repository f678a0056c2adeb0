"""The text of an HTML tree as blocks, without recursion, scripts or hidden parts."""

import re
from collections.abc import Iterator

from lxml import etree, html

from digest.reading.page.blocks import Block, Kind
from digest.reading.page.tables import make_table
from digest.text.normalize import one_line
from digest.value import Value

MAX_DEPTH = 200
"""Deepest nesting that is read; no page that people read comes near."""

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed audio video canvas map select "
    "textarea button input head link meta".split()
)
_KINDS = {
    "li": Kind.ITEM,
    "blockquote": Kind.QUOTE,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    **{f"h{level}": Kind.HEADING for level in range(1, 7)},
}
_PLACES = (
    ("nav", "navigation"),
    ("figcaption", "caption"),
    ("footer", "footer"),
    ("aside", "related"),
    ("form", "newsletter"),
    ("dialog", "cookies"),
)
_CLASSES = re.compile(
    r"(?P<comments>comment|disqus)|(?P<cookies>cookie|consent|gdpr)|"
    r"(?P<newsletter>newsletter|signup)|(?P<poll>\b(?:polls?|quiz|survey)\b)|"
    r"(?P<contents>table-of-contents|\btoc\b)|(?P<player>(?:audio|video)-?player\b)|"
    r"(?P<author>author-?(?:box|bio|card|description)|about-?author)|"
    r"(?P<subscription>paywall|subscri|barrier|premium)|(?P<share>share|social)|"
    r"(?P<caption>caption|credit)|(?P<advert>\bads?\b|advert|sponsor|promo|in-?read\b|lightbox|taboola|outbrain)|"
    r"(?P<related>related|recommend|most-?read|trending|sidebar|more-)|(?P<copyright>copyright)|"
    r"(?P<byline>byline|author)|(?P<standfirst>standfirst|subtitle|dek\b)|"
    r"(?P<navigation>\bnav|menu|breadcrumb|header|ticker)|(?P<footer>footer)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WHITE = re.compile(r"[\n\r\t\f]+")
_CELL = 60
_TAIL = 8
_END = re.compile(r"[.!?…:]['\"”’»)\]]*$")


class Found(Value, kw_only=False):
    """A block of a page and the reason that its place gives against it."""

    block: Block
    """The block."""
    why: str | None = None
    """What its element's name or class says it is."""
    path: tuple[int, ...] = ()
    """The elements of block form around it, outermost first, each by its place in the tree."""


def parse_tree(text: str) -> html.HtmlElement | None:
    """Return the tree of a page or fragment, None when it has no element or text.

    Everything nested deeper than `MAX_DEPTH` is left out; nothing is loaded or run.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = text.encode("utf-8", "replace").replace(b"\x00", b"")
    if not data.strip():
        return None
    try:
        tree = html.document_fromstring(_cut_depth(data), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree


_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]{0,4000}>")
_VOID = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li td tr th "
    b"option".split()
)


def _cut_depth(data: bytes) -> bytes:
    """Return a page without the tags that open deeper than is read; text is kept."""
    if data.count(b"<") < MAX_DEPTH:
        return data
    depth, at, parts, cut = 0, 0, [], 0
    for match in _TAG.finditer(data):
        name = match[2].lower()
        if name in _VOID or match[0].endswith(b"/>"):
            continue
        if match[1]:
            if cut:
                cut -= 1
                parts.append(data[at : match.start()])
                at = match.end()
            else:
                depth = max(0, depth - 1)
        elif depth >= MAX_DEPTH:
            cut += 1
            parts.append(data[at : match.start()])
            at = match.end()
        else:
            depth += 1
    return b"".join((*parts, data[at:]))


def find_blocks(tree: html.HtmlElement) -> tuple[Found, ...]:
    """Return the blocks of text of a tree in order."""
    return tuple(_Walk().run(tree))


def is_hidden(element: html.HtmlElement) -> bool:
    """Tell whether an element is not shown."""
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


class _Walk:
    """One walk through a tree: gathers text until an element of block form begins or ends."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.kinds: list[Kind] = []
        self.whys: list[str] = []
        self.path: list[int] = []
        self.opened = 0
        self.rule = False
        self.fresh = True
        self.quoted = 0

    def run(self, tree: html.HtmlElement) -> Iterator[Found]:
        """Yield the blocks of the tree."""
        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                yield from self.start(element, walk)
            else:
                yield from self.end(element)
        yield from self.flush()

    def start(self, element: html.HtmlElement, walk: etree.iterwalk) -> Iterator[Found]:
        """Take in the beginning of an element."""
        tag = element.tag
        if tag in _SKIPPED or is_hidden(element):
            walk.skip_subtree()
            return
        if tag == "br":
            self.text.append("\n")
            return
        if tag not in _BLOCKS:
            self.take(element.text)
            return
        yield from self.flush()
        self.fresh = True
        self.rule = self.rule or tag == "hr"
        if tag == "table" and (block := _read_table(element)):
            yield Found(block, "table", tuple(self.path))
            walk.skip_subtree()
            return
        self.quoted += tag == "blockquote"
        if tag in _KINDS:
            self.kinds.append(_KINDS[tag])
        self.whys.append(_why(element))
        self.path.append(self.opened)
        self.opened += 1
        self.take(element.text)

    def end(self, element: html.HtmlElement) -> Iterator[Found]:
        """Take in the end of an element, and the text after it."""
        tag = element.tag
        shown = tag not in _SKIPPED and not is_hidden(element)
        if tag in _BLOCKS and shown and not (tag == "table" and _read_table(element)):
            yield from self.flush()
            self.fresh = True
            self.quoted -= tag == "blockquote"
            if tag in _KINDS and self.kinds:
                self.kinds.pop()
            if self.whys:
                self.whys.pop()
                self.path.pop()
        self.take(element.tail)

    def take(self, text: str | None) -> None:
        """Gather some text; its line ends are spaces, since only elements break lines."""
        if text:
            self.text.append(_WHITE.sub(" ", text))

    def flush(self) -> Iterator[Found]:
        """Yield what was gathered, a block a line where breaks part sentences."""
        lines = _lines("".join(self.text))
        self.text = []
        kind = self.kinds[-1] if self.kinds else Kind.PARAGRAPH
        why = next((why for why in reversed(self.whys) if why), None)
        path = tuple(self.path)
        for line in lines:
            gap = self.fresh and not (kind is Kind.QUOTE and self.quoted > 1)
            yield Found(Block(text=line, kind=kind, gap=gap, rule=self.rule), why, path)
            self.fresh = self.rule = False


def _lines(text: str) -> list[str]:
    """Return the lines that breaks make; a line goes on where the next begins in lower case."""
    lines: list[list[str]] = []
    for raw in text.split("\n"):
        line = one_line(raw)
        if not line:
            continue
        before = lines[-1][-1] if lines else ""
        runs_on = before and not _END.search(before[-_TAIL:])
        if runs_on and (line[0].islower() or len(before) > _CELL):
            lines[-1].append(line)
        else:
            lines.append([line])
    return [" ".join(parts) for parts in lines]


def _why(element: html.HtmlElement) -> str:
    """Return what the place or class of an element says its text is, empty when nothing."""
    for tag, why in _PLACES:
        if element.tag == tag:
            return why
    named = _CLASSES.search(f"{element.get('class', '')} {element.get('id', '')}"[:300])
    return named.lastgroup or "" if named else ""


def _read_table(table: html.HtmlElement) -> Block | None:
    """Return a table of figures as a block, None for a table that lays out a page."""
    cells = table.xpath(".//td | .//th")
    if len(cells) < 4 or table.xpath(".//table | .//p[2]"):  # noqa: PLR2004
        return None
    texts = [one_line(cell.text_content()) for cell in cells]
    if max(map(len, texts)) > _CELL:
        return None
    captions = " ".join(one_line(found.text_content()) for found in table.iter("caption"))
    return make_table(map(_read_row, table.iter("tr")), caption=captions)


def _read_row(row: html.HtmlElement) -> list[str]:
    """Return the cells of a row; one over several columns with empty ones behind it."""
    cells: list[str] = []
    for cell in row.xpath("./td | ./th"):
        wide = cell.get("colspan", "1")
        wider = int(wide) - 1 if wide in _WIDTHS else 0
        cells += [one_line(cell.text_content()), *[""] * wider]
    return cells


_WIDTHS = frozenset(map(str, range(1, 17)))
"""How many columns a cell may cover."""
