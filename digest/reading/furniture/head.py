"""Where the text of a page begins, below its headline, standfirst and byline."""

from collections.abc import Sequence

from digest.reading.furniture.edges import head_is_known
from digest.reading.page.blocks import Block

_LEADS = 2


def find_first(blocks: Sequence[Block], prose: Sequence[int]) -> int:
    """Return the place of the first paragraph, 0 where there is none.

    A lone paragraph above the byline or the date is a standfirst where two others follow.

    Args:
        blocks: The page's blocks.
        prose: The places of those that read like paragraphs.
    """
    if len(prose) <= _LEADS:
        return prose[0] if prose else 0
    lead, second = prose[:_LEADS]
    signed = any(map(head_is_known, blocks[lead + 1 : second]))
    return second if signed else lead
