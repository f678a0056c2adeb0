"""How letters end and papers introduce themselves: the writer's farewell, the paper's own foot."""

import re
from collections.abc import Sequence

from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.prompts import SAYS, without_quotes
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import LONG, SHORT, Reasons, ends_sentence, is_prose

_GIVEN = re.compile(r"(?:[—–-] ?)?[A-Z][\w'’-]+(?: (?:[A-Z][\w.'’-]*|&|and)){0,2}[,.]?")
"""How a letter's writer signs: by a name or two."""
_FAREWELL = re.compile(
    r"\b(?:until|till|tomorrow|see you|next (?:week|time|issue|month)|back (?:on|in|with)|"
    r"fair winds|cheers|thanks|thank you|yours|all the best|best wishes|warm\w*|regards|with love|"
    r"take care|stay (?:safe|warm|dry|curious|tuned|well|cool)|be well|enjoy|have an?|good luck|"
    r"good night|that['’]s (?:all|it)|onwards?|farewell|so long|goodbye|bye|happy \w+ing)\b",
    re.IGNORECASE,
)
"""What is said in parting."""
_PAPER = re.compile(
    r"\b(?:published|publishes|printed|written|edited|delivered|put together|produced|run|"
    r"comes? out|appears?|copy|copies|issues?|volunteers?|readers?|subscri\w+|newsletter|"
    r"free of charge|newspaper|magazine|media|news|publications?|journalis\w+|non-?profit|"
    r"foundation|co-?operative|supported|reports on|covers)\b",
    re.IGNORECASE,
)
"""What papers tell of themselves."""
_NEWS = re.compile(
    r"\b(?:news|newspapers?|journalis\w+|newsrooms?|magazine|media outlet|readers|reporting)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?P<name>(?:The )?[A-Z][\w&.'’-]*(?: (?:of|the|for|in|from|de|and|&|[A-Z][\w&.'’-]*)){0,6})"
    r" (?:is|are|comes?|appears?|was|publishes|reports|covers|costs)\b"
)
"""A sentence that says what something with a name is."""
_FEW = 5
_LEAST = 2
_MOST = 2


def find_farewell(blocks: Sequence[Block]) -> Reasons:
    """Find the last words of a letter to its reader, the name below them, and what follows.

    Args:
        blocks: The blocks of the page that are not known to be its furniture.
    """
    prose = [at for at, block in enumerate(blocks) if is_prose(block)]
    for place in range(len(blocks) - 1, prose[0] if prose else len(blocks), -1):
        signed = _GIVEN.fullmatch(blocks[place].text) and _is_farewell(blocks[place - 1].text)
        after = [at for at in prose if at > place]
        if signed and len(after) <= _MOST and not any(_reports(blocks[at].text) for at in after):
            below = range(place + 1, len(blocks))
            return dict.fromkeys((place - 1, place), "sign-off") | dict.fromkeys(below, "footer")
    return {}


def _is_farewell(line: str) -> bool:
    """Tell whether a line takes leave and tells nothing that was said or counted."""
    told = SAYS.search(line) or any(map(str.isdigit, line)) or len(line) > LONG
    waits = line.endswith(",") and len(line.split()) < _FEW
    return not told and (waits or bool(_FAREWELL.search(line)))


def find_foot(blocks: Sequence[Block]) -> Reasons:
    """Find what a paper says of itself below the last drawn line.

    Its first sentence opens with a name of which no paragraph above speaks, and says how the
    paper is made; what else stands there quotes nobody.
    """
    ruled = max((at for at, block in enumerate(blocks) if block.rule), default=0)
    prose = [block.text for block in blocks[:ruled] if is_prose(block)]
    foot = blocks[ruled:]
    said = [b.text for b in foot if ends_sentence(b.text) and not furniture_reason(b)]
    if len(prose) < _LEAST or not 0 < len(said) < _FEW or any(map(_reports, said)):
        return {}
    if any(b.kind in (Kind.QUOTE, Kind.TABLE) for b in foot) or not _tells_of_paper(said[0], prose):
        return {}
    return dict.fromkeys(range(ruled, len(blocks)), "footer")


def find_house(blocks: Sequence[Block]) -> Reasons:
    """Find the last paragraph where it says what paper this is, which no other names.

    Args:
        blocks: The blocks of the page that are not known to be its furniture.
    """
    prose = [at for at, block in enumerate(blocks) if is_prose(block)]
    told = [blocks[at].text for at in prose[:-1]]
    last = blocks[prose[-1]].text if told else ""
    ours = last and not _reports(last) and _NEWS.search(last) and _tells_of_paper(last, told)
    return {prose[-1]: "author"} if ours else {}


def _reports(text: str) -> bool:
    """Tell whether a paragraph says what somebody said."""
    return bool(SAYS.search(text)) or without_quotes(text) != text or len(text) > 4 * SHORT


def _tells_of_paper(text: str, prose: Sequence[str]) -> bool:
    """Tell whether a paragraph says of a name that other paragraphs do not know how it is made."""
    opens = _OPENS.match(text)
    if opens is None or len(_PAPER.findall(text)) < _LEAST:
        return False
    return not any(opens["name"].removeprefix("The ") in other for other in prose)
