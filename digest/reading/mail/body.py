"""The text of a mail: its parts, which of them is the real one, and what is hidden in it."""

import re
from email.message import Message

from lxml import html

from digest.errors import ReadError, Where
from digest.model.article import Dropped, Source
from digest.model.report import Problem, Severity
from digest.reading.files.decode import decode
from digest.reading.files.limits import cut_markup, cut_text, cut_tree
from digest.reading.html.tree import find_blocks, is_hidden, parse_tree
from digest.reading.page.blocks import Block
from digest.reading.page.shape import is_prose
from digest.reading.plain.text_file import parse_lines
from digest.text.normalize import one_line, tidy
from digest.value import Value

MOST_PARTS = 50
"""Most parts of a mail that are looked at."""
DEEPEST = 12
"""Deepest nesting of parts that is looked at."""
_SHARE = 0.8
"""How much of the text part's prose the HTML part must have to be preferred."""
_STUB = 0.5
"""A text part with less than this of the HTML part's prose only points to it."""
_UNSHOWN = re.compile(
    r"(?:^|;)\s*(?:mso-hide\s*:\s*all|max-height\s*:\s*0|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|"
    r"color\s*:\s*transparent)",
    re.IGNORECASE,
)
_TINY = re.compile(r"(?:^|;)\s*font-size\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)", re.IGNORECASE)
_PREHEADER_MOST = 600


class Form(Value, kw_only=False):
    """The text of a mail or of one of its parts, in one form."""

    blocks: tuple[Block, ...] = ()
    """Its paragraphs."""
    trees: tuple[html.HtmlElement, ...] = ()
    """The pages it comes from; none for plain text."""
    dropped: tuple[Dropped, ...] = ()
    """What is hidden in it."""
    problems: tuple[Problem, ...] = ()
    """The note when it was cut."""

    def __add__(self, other: "Form") -> "Form":
        """Return both, one after the other."""
        return Form(
            (*self.blocks, *other.blocks),
            (*self.trees, *other.trees),
            (*self.dropped, *other.dropped),
            (*self.problems, *other.problems),
        )

    @property
    def size(self) -> int:
        """How many characters of prose it holds."""
        return sum(len(block.text) for block in self.blocks if is_prose(block))


def read_body(message: Message, source: Source) -> Form:
    """Return the text of a mail, of its two forms the one that says more.

    Mails on the web often have a text part that only tells where the page is; the choice is
    noted where the forms differ.
    """
    plain, marked = _forms(message, source, depth=0)
    if not marked.trees:
        return plain
    if not plain.blocks:
        return marked
    if marked.size >= _SHARE * plain.size:
        stub = plain.size < _STUB * marked.size
        return _noted(marked, plain, source, "HTML part", "text part") if stub else marked
    return _noted(plain, marked, source, "text part", "HTML part")


def _noted(form: Form, other: Form, source: Source, ours: str, theirs: str) -> Form:
    """Return a form with the note why it was taken, and the beginning of the other one."""
    note = Problem(
        code="DG110",
        severity=Severity.NOTE,
        message=f"read the {ours} of the mail: its {theirs} holds {other.size} characters of "
        f"text, this one {form.size}",
        where=Where(source.path),
    )
    text = one_line(" ".join(block.text for block in other.blocks[:20]))[:500]
    return form + Form(dropped=(Dropped(text=text, why=theirs),), problems=(note,))


def _forms(part: Message, source: Source, *, depth: int) -> tuple[Form, Form]:
    """Return the text of a part as plain text and as pages; each stands in for the other."""
    if part.is_multipart():
        return _joined(part, source, depth=depth)
    form = _read_part(part, source)
    return form, form


def _joined(part: Message, source: Source, *, depth: int) -> tuple[Form, Form]:
    """Return the forms of the parts of a part: the choices of one text, or texts in a row."""
    plain = marked = Form()
    if depth >= DEEPEST or part.get_content_maintype() != "multipart":
        return plain, marked
    inner = [_forms(one, source, depth=depth + 1) for one in _children(part)[:MOST_PARTS]]
    if part.get_content_subtype() != "alternative":
        for left, right in inner:
            plain, marked = plain + left, marked + right
        return plain, marked
    texts = [left for left, _ in inner if left.blocks and not left.trees]
    pages = [right for _, right in inner if right.trees]
    plain = max(texts, key=lambda form: form.size, default=plain)
    marked = max(pages, key=lambda form: form.size, default=plain)
    return (plain if texts else marked), marked


def _children(part: Message) -> list[Message]:
    """Return the parts of a part."""
    inner = part.get_payload()
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def _read_part(part: Message, source: Source) -> Form:
    """Return the text of a part that has no parts; nothing for pictures and attachments."""
    kind = part.get_content_type()
    if kind not in ("text/plain", "text/html") or part.get_content_disposition() == "attachment":
        return Form()
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return Form()
    try:
        decoded = decode(Source(path=source.path, data=data), declared=_charset(part))
    except ReadError:
        return Form()
    if kind == "text/html":
        form = _read_page(decoded.text, source)
    else:
        text = _unflowed(decoded.text, part) if _is_flowed(part) else decoded.text
        cut = cut_text(tidy(text), path=source.path)
        form = Form(parse_lines(cut.text), problems=cut.problems)
    return form + Form(problems=decoded.problems)


def _charset(part: Message) -> str | None:
    """Return the character set that a part declares, None where that cannot be read."""
    try:
        return part.get_content_charset()
    except (LookupError, ValueError, TypeError):
        return None


def _is_flowed(part: Message) -> bool:
    """Tell whether a part marks by a last space which of its lines go on."""
    return str(part.get_param("format", "")).lower() == "flowed"


def _unflowed(text: str, part: Message) -> str:
    """Return flowed text with each paragraph on one line."""
    joined = str(part.get_param("delsp", "")).lower() == "yes"
    lines: list[str] = []
    goes_on, depth = False, 0
    for line in text.splitlines():
        own = line.lstrip(">")
        quotes = len(line) - len(own)
        own = own.removeprefix(" ")
        flows = own.endswith(" ") and own != "-- "
        piece = own[:-1] if flows and joined else own
        if goes_on and quotes == depth and own != "-- ":
            lines[-1] += piece
        else:
            lines.append(f"{'>' * quotes} {piece}" if quotes else piece)
        goes_on, depth = flows, quotes
    return "\n".join(line.rstrip() for line in lines)


def _read_page(text: str, source: Source) -> Form:
    """Return the text of an HTML part, what it hides apart."""
    cut = cut_markup(text, path=source.path)
    tree = parse_tree(cut.text)
    if tree is None:
        return Form()
    dropped = tuple(_take_out_hidden(tree))
    problems = (*cut.problems, *cut_tree(tree, path=source.path))
    return Form(tuple(found.block for found in find_blocks(tree)), (tree,), dropped, problems)


def _take_out_hidden(tree: html.HtmlElement) -> list[Dropped]:
    """Take what is not shown out of a page, and return its words: most of it is the preheader."""
    found = []
    unshown = [one for one in tree.iter() if isinstance(one.tag, str) and _is_unshown(one)]
    for element in unshown:
        text = one_line(element.text_content())
        if element.getparent() is not None and len(text) < _PREHEADER_MOST:
            element.drop_tree()
            if text:
                found.append(Dropped(text=text[:500], why="preheader"))
    return list(dict.fromkeys(found))


def _is_unshown(element: html.HtmlElement) -> bool:
    """Tell whether an element is there for the list of mails only."""
    style = element.get("style", "")
    if is_hidden(element) or _UNSHOWN.search(style):
        return True
    return bool(_TINY.search(style)) and not any(
        "font-size" in inner.get("style", "") for inner in element.iterdescendants()
    )
