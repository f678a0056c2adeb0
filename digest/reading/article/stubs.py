"""Articles of which the page gives only the beginning: the rest is for subscribers."""

import re
from collections.abc import Iterable, Sequence

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.reading.page.blocks import Block
from digest.reading.page.shape import length

_CUT = re.compile(
    r"^il vous reste \d|^残り\s?\d[\d,]*\s?文字|\bla suite (?:de l['’]article )?est réservée\b|"
    r"\brest (?:of|des) (?:this|the|artikels)\b.{0,40}\b(?:subscribers?|members|abonnenten)\b",
    re.IGNORECASE,
)
"""What only a page says that gives no whole article."""
_ASKS = re.compile(
    r"\b(?:continue|keep) reading\b|\b(?:read|unlock|view|access) (?:the |this )?(?:full|rest|"
    r"whole|entire)\b|\bunlock (?:this|the)\b|\bsubscribe to (?:read|unlock|continue|access)\b|"
    r"\bweiterlesen mit\b|réservée? aux abonnés|会員限定|続きをお読み|\bpara suscriptores\b|"
    r"\bpara assinantes\b|\bvoor abonnees\b|유료 ?(?:회원|기사)",
    re.IGNORECASE,
)
"""What a page asks below the beginning of an article, and may ask below a whole one too."""
_SHORT = 1000
_LONG = 4000


def find_stub(
    body: Sequence[Block], around: Iterable[str], *, locked: bool, path: str
) -> tuple[Problem, ...]:
    """Return the problem of an article that is cut, none where it seems whole.

    Args:
        body: The article's paragraphs.
        around: Texts that the page has around them.
        locked: Whether the page says that it is not free to read.
        path: The file, for the problem.
    """
    size = sum(length(block.text) for block in body)
    lines = [line for line in around if len(line) < _SHORT]
    cut = size < _LONG and any(_CUT.search(line) for line in lines)
    asked = size < _SHORT and (locked or any(_ASKS.search(line) for line in lines))
    if not (cut or asked):
        return ()
    return (
        Problem(
            code="DG121",
            severity=Severity.WARNING,
            message="the page seems to give only the beginning of the article",
            where=Where(path),
            hint="save it while you are logged in, or leave it out",
        ),
    )
