"""Boxes of a saved page, told by how its elements are nested.

The paragraphs of an article stand beside each other in one element. What else stands in an element
of its own there, or outside, is a box: its parts touch each other as lines of copied text do.
"""

from collections import Counter
from collections.abc import Sequence

from digest.reading.furniture.boxes import find_boxed
from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.prompts import without_quotes
from digest.reading.furniture.sections import is_list_head
from digest.reading.furniture.talk import reports
from digest.reading.html.tree import Found
from digest.reading.page.blocks import Block
from digest.reading.page.shape import ends_sentence
from digest.value import replace

Path = tuple[int, ...]
_LEAST = 3
"""Fewest sentences that tell news for its element to be known."""
_MOST = 0.75
"""Share of them that it holds."""
_SOME = 0.4
"""Share of all sentences that it holds, as a box beside it may have many."""


def find_parts_in_boxes(everything: Sequence[Found]) -> frozenset[int]:
    """Return the places of the parts that the other parts of their boxes show to be the page's."""
    main = _find_main(everything)
    if main is None:
        return frozenset()
    blocks = _as_lines(everything, main)
    whys = ((at, part.why or furniture_reason(part.block)) for at, part in enumerate(everything))
    told = {at: why for at, why in whys if why}
    heads = {at: "related" for at, block in enumerate(blocks) if is_list_head(block)}
    return frozenset(heads | find_boxed(blocks, heads | told, marked=True)) - told.keys()


def _find_main(everything: Sequence[Found]) -> Path | None:
    """Return the path of the innermost element that holds the article, None where little tells.

    It holds most of what tells news, and a good part of all sentences.
    """
    said: Counter[Path] = Counter()
    told: Counter[Path] = Counter()
    for part in everything:
        if ends_sentence(part.block.text) and not part.why:
            around = [part.path[:depth] for depth in range(len(part.path))]
            said.update(around)
            told.update(around if reports(without_quotes(part.block.text)) > 1 else ())
    if told[()] < _LEAST:
        return None
    most = [path for path in told if told[path] >= _MOST * told[()]]
    return max((path for path in most if said[path] >= _SOME * said[()]), key=len, default=None)


def _as_lines(everything: Sequence[Found], main: Path) -> list[Block]:
    """Return the blocks, those of one box without a gap between them."""
    lines: list[Block] = []
    before: Path | None = None
    for part in everything:
        box = _box_of(part.path, main)
        lines.append(replace(part.block, gap=box != before or box == main))
        before = box
    return lines


def _box_of(path: Path, main: Path) -> Path:
    """Return the outermost element around a part that does not hold the article."""
    depth = 0
    while depth < min(len(path), len(main)) and path[depth] == main[depth]:
        depth += 1
    return path[: depth + 1]
