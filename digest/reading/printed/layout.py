"""Lines of printed pages as paragraphs: columns, running heads, hyphens at the ends of lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from digest.model.article import Dropped
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import ends_sentence
from digest.reading.page.urls import web_address
from digest.text.normalize import one_line
from digest.value import Value

_BAND = 0.09
_NUMBER = re.compile(
    r"(?:page |seite |p\. ?|[-–—] ?)?#+(?: ?(?:/|of|von|de|sur) ?#+)?(?: ?[-–—])?", re.IGNORECASE
)
_PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[ap]m)?(?: .{1,200})?|"
    r"(?:https?|file)://\S{3,400}(?: \d{1,3} ?/ ?\d{1,3})?|\d{1,3} ?/ ?\d{1,3}",
    re.IGNORECASE,
)
"""What browsers print above and below a page."""
_ADDRESS = re.compile(r"https?://\S{3,400}")
_DIGITS = re.compile(r"\d+")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_BROKEN = re.compile(r"([^\W\d_]+)[-‐]$")
_IDEOGRAPH = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_PARTICLE = re.compile(
    r"(?:은|는|가|을|를|에|의|와|과|로|으로|에서|에게|까지|부터|라고|이라고)(?![\uac00-\ud7af])"
)
_JOINTS = frozenset("and or to und oder bis et ou y o e of".split())
_KEPT = frozenset("self non ex well all half cross vice co so low high long short full".split())
"""First parts of words that keep their hyphen."""
_ROWS = 5
_ROW_SHARE = 0.3
_ROW_LENGTH = 18
_LARGER = 1.12
_HEADING = 1.15
_SMALL = 0.7
_FAR = 1.35
_INDENT = 0.7
_SHORT = 0.2
_INDENTED = 3
_BETWEEN = 4
_LONGEST_HEADING = 200


class Line(Value):
    """A line of a page, or the part of it that stands in one column."""

    text: str
    """Its words."""
    sheet: int
    """Which page it is on, counted from 0."""
    left: float
    """Its left edge, in points from that of the page."""
    right: float
    """Its right edge."""
    bottom: float
    """Its lower edge, in points from that of the page."""
    top: float
    """Its upper edge."""
    size: float
    """Height of its letters."""
    bold: bool = False
    """Whether it is in bold."""
    cut: bool = False
    """Whether its last word goes on in the next line, as the file itself says."""


class Sheet(Value):
    """A page."""

    number: int
    """Which one, counted from 0."""
    width: float
    """Its width in points."""
    height: float
    """Its height in points."""
    lines: tuple[Line, ...]
    """Its lines, as the file draws them."""


class Laid(Value):
    """The pages as one text."""

    blocks: tuple[Block, ...]
    """Its paragraphs and headings."""
    sizes: tuple[float, ...]
    """Height of the letters of each block."""
    dropped: tuple[Dropped, ...]
    """What stands on each page anew."""


def lay_out(sheets: Sequence[Sheet]) -> Laid:
    """Return the text of some pages: paragraphs in the order in which people read them."""
    reasons = _find_running(sheets)
    kept = [
        line
        for sheet in sheets
        for line in _in_reading_order([one for one in sheet.lines if one not in reasons])
    ]
    words = Counter(word.lower() for line in kept for word in _WORD.findall(line.text))
    body = _body_size(kept)
    paragraphs = _mended(list(_paragraphs(kept)), body)
    small = _small_print(paragraphs, body)
    reasons |= {line: "small print" for at in small for line in paragraphs[at]}
    paragraphs = [lines for at, lines in enumerate(paragraphs) if at not in small]
    return Laid(
        blocks=tuple(_block(lines, words, body) for lines in paragraphs),
        sizes=tuple(max(line.size for line in lines) for lines in paragraphs),
        dropped=tuple(
            dict.fromkeys(Dropped(text=line.text[:500], why=why) for line, why in reasons.items())
        ),
    )


def find_heading(laid: Laid) -> str | None:
    """Return the largest heading, None where all letters are of one size."""
    found = [
        (size, -at, block.text)
        for at, (block, size) in enumerate(zip(laid.blocks, laid.sizes, strict=True))
        if block.kind is Kind.HEADING and len(block.text.split()) > 1
    ]
    largest = max(found, default=None)
    return largest[2] if largest else None


def find_address(laid: Laid) -> str | None:
    """Return the address that a browser printed below its pages."""
    found = (_ADDRESS.match(dropped.text) for dropped in laid.dropped)
    return next((web_address(match[0]) for match in found if match), None)


def _body_size(lines: Sequence[Line]) -> float:
    """Return the height of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=1.0)


def _find_running(sheets: Sequence[Sheet]) -> dict[Line, str]:
    """Find what stands at the edges of several pages, page numbers, and what browsers print."""
    edges = {
        line: _DIGITS.sub("#", line.text.casefold())
        for sheet in sheets
        for line in sheet.lines
        if line.bottom > (1 - _BAND) * sheet.height or line.top < _BAND * sheet.height
    }
    on = defaultdict(set)
    for line, key in edges.items():
        on[key].add(line.sheet)
    found = {}
    for line, key in edges.items():
        if _NUMBER.fullmatch(key):
            found[line] = "page number"
        elif _PRINTED.fullmatch(line.text):
            found[line] = "printed by the browser"
        elif len(on[key]) > 1:
            found[line] = "running head"
    return found


def _in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page in order: as the file draws them, unless it draws row by row."""
    rows = [(one, two) for one, two in pairwise(lines) if _is_row(one, two)]
    long = [line for row in rows for line in row if len(line.text) >= _ROW_LENGTH]
    if len(rows) < max(_ROWS, _ROW_SHARE * len(lines) / 2) or len(long) < len(rows):
        return list(lines)
    gutters = _find_gutters([((one.right + two.left) / 2) for one, two in rows], lines)
    ordered: list[Line] = []
    held: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if any(line.left < gutter < line.right for gutter in gutters):
            ordered += (*_by_column(held, gutters), line)
            held = []
        else:
            held.append(line)
    return [*ordered, *_by_column(held, gutters)]


def _is_row(one: Line, two: Line) -> bool:
    """Tell whether two lines stand side by side."""
    level = min(one.top, two.top) - max(one.bottom, two.bottom)
    return two.left > one.right and level > min(one.size, two.size) / 2


def _find_gutters(middles: Sequence[float], lines: Sequence[Line]) -> list[float]:
    """Return where the columns of a page part: the middles of the gaps, those near as one."""
    near = median(line.size for line in lines) * 3
    groups: list[list[float]] = []
    for middle in sorted(middles):
        if groups and middle - groups[-1][-1] < near:
            groups[-1].append(middle)
        else:
            groups.append([middle])
    return [median(group) for group in groups if len(group) >= _ROWS]


def _by_column(lines: Sequence[Line], gutters: Sequence[float]) -> list[Line]:
    """Return lines column by column, each from its top."""
    return sorted(lines, key=lambda line: (sum(line.left > g for g in gutters), -line.top))


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    indented = sum(_is_indented(lines, at) for at in range(1, len(lines))) >= _INDENTED
    pitch = _find_pitch(lines)
    held: list[Line] = []
    for at, line in enumerate(lines):
        if held and _is_fresh(lines, at, pitch, indented=indented):
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def _mended(paragraphs: list[list[Line]], body: float) -> list[list[Line]]:
    """Return paragraphs with those made whole that a caption or a pull quote parts."""
    result: list[list[Line]] = []
    open_at: int | None = None
    for lines in paragraphs:
        own = max(lines[0].size, body) < _LARGER * min(lines[0].size, body)
        if own and open_at is not None and _goes_on(result[open_at][-1], lines[0]):
            result[open_at] += lines
        else:
            result.append(lines)
            if own or (open_at is not None and len(result) - open_at > _BETWEEN):
                open_at = len(result) - 1 if own else None
        if open_at is not None and ends_sentence(result[open_at][-1].text):
            open_at = None
    return result


def _goes_on(before: Line, line: Line) -> bool:
    """Tell whether a line may be the middle of a sentence that another one leaves open."""
    return line.text[0].islower() or before.cut or bool(_BROKEN.search(before.text))


def _small_print(paragraphs: Sequence[list[Line]], body: float) -> frozenset[int]:
    """Return which paragraphs are in much smaller letters than the text that they follow."""
    first = next((at for at, lines in enumerate(paragraphs) if round(lines[0].size, 1) == body), 0)
    sizes = [max(line.size for line in lines) for lines in paragraphs]
    return frozenset(at for at, size in enumerate(sizes) if at > first and size < _SMALL * body)


def _find_pitch(lines: Sequence[Line]) -> float:
    """Return how far lines of one paragraph are apart, for letters of height one."""
    steps = [
        (one.top - two.top) / two.size
        for one, two in pairwise(lines)
        if _is_below(one, two) and one.top - two.top < 3 * two.size
    ]
    return median(steps) if steps else 1.2


def _is_below(one: Line, two: Line) -> bool:
    """Tell whether a line follows another one in its column."""
    same = one.sheet == two.sheet and one.top > two.top
    return same and one.left < two.right and two.left < one.right


def _is_fresh(lines: Sequence[Line], at: int, pitch: float, *, indented: bool) -> bool:
    """Tell whether a line begins a paragraph."""
    before, line = lines[at - 1], lines[at]
    larger = max(before.size, line.size) > _LARGER * min(before.size, line.size)
    if larger or before.cut:
        return larger
    ended = ends_sentence(before.text)
    if before.bold != line.bold and (ended or before.bold) and len(before.text) < _LONGEST_HEADING:
        return True
    if not _is_below(before, line):
        return ended and (not indented or _is_indented(lines, at))
    if before.top - line.top > _FAR * pitch * line.size:
        return True
    if indented:
        return _is_indented(lines, at)
    return ended and _is_short(lines, at - 1)


def _is_indented(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line begins further right than those around it."""
    line = lines[at]
    around = [
        other.left
        for other in lines[max(0, at - 1) : at + 2]
        if other is not line and other.sheet == line.sheet and _overlap(other, line)
    ]
    far = _INDENT * line.size
    return bool(around) and far < line.left - min(around) < 5 * line.size


def _overlap(one: Line, two: Line) -> bool:
    """Tell whether two lines stand in one column."""
    return one.left < two.right and two.left < one.right


def _is_short(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line ends well before the right edge of its column."""
    line = lines[at]
    around = [
        other
        for other in lines[max(0, at - 4) : at + 5]
        if other.sheet == line.sheet and _overlap(other, line)
    ]
    right = max(other.right for other in around)
    left = min(other.left for other in around)
    return right - line.right > _SHORT * (right - left)


def _block(lines: Sequence[Line], words: Counter[str], body: float) -> Block:
    """Return the block of a paragraph's lines."""
    text = lines[0].text
    for before, line in pairwise(lines):
        text = text + line.text if before.cut else _joined(text, line.text, words)
    text = one_line(text.translate(_LIGATURES))
    return Block(text=text, kind=_kind(text, lines, body))


def _is_unspaced(text: str, line: str) -> bool:
    """Tell whether two lines join without a space, as Chinese and Japanese ones do.

    Korean ones do where a bare particle begins the second, which belongs to the word before.
    """
    if _IDEOGRAPH.match(text[-1]) and _IDEOGRAPH.match(line[0]):
        return True
    return bool(_HANGUL.match(text[-1]) and _PARTICLE.match(line))


def _kind(text: str, lines: Sequence[Line], body: float) -> Kind:
    """Return what a paragraph is: a heading is larger than the text, or bold and no sentence."""
    large = min(line.size for line in lines) > _HEADING * body
    bold = all(line.bold for line in lines) and not ends_sentence(text)
    short = len(text) < _LONGEST_HEADING
    return Kind.HEADING if short and (large or bold) else Kind.PARAGRAPH


def _joined(text: str, line: str, words: Counter[str]) -> str:
    """Return two lines as one; a word that was parted is made whole, as it stands elsewhere."""
    if _is_unspaced(text, line):
        return text + line
    broken, rest = _BROKEN.search(text), _WORD.match(line)
    if not broken or (rest and rest[0].lower() in _JOINTS):
        return f"{text} {line}"
    if rest is None or not rest[0][0].islower():
        return text + line
    head, tail = broken[1].lower(), rest[0].lower().partition("-")[0]
    with_hyphen, without = words[f"{head}-{tail}"], words[head + tail]
    keeps = with_hyphen > without if with_hyphen or without else head in _KEPT
    return text + line if keeps else text[:-1] + line
